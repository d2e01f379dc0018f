//! Opening the window as a page in a browser.

use std::sync::Arc;

use egui::Context;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;

use super::{
    mirror::Mirror,
    window::{Knotmap, Services},
};
use crate::{
    desktop::{self, Clock as _, DataFolder, Programs, SettingsFile, SystemClock},
    journal::{DEMO_SEED, io_in_words},
    platform::{
        browser::{self, page},
        fs,
    },
    session::{Store, Wake},
};

/// The element that the window is drawn into.
const CANVAS: &str = "knotmap";

/// Opens the window in the page, as soon as the browser has given what it stores.
pub fn run() {
    spawn_local(async {
        if let Err(error) = open().await {
            page::tell("failed", &[io_in_words(&page::said(&error).into()).into()]);
        }
    });
}

async fn open() -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let canvas = document.and_then(|document| document.get_element_by_id(CANVAS));
    let canvas = canvas.ok_or("the page has no place for the window")?.dyn_into()?;
    let is_example = page::is("isExample");
    if !is_example {
        browser::open().await;
    }
    let folder = DataFolder::locate(None).map_err(|error| error.to_string())?;
    fs::create_dir_all(folder.path()).map_err(|error| io_in_words(&error))?;
    if !is_example {
        desktop::take_writer().await;
        // Once more: what the page before has stored until its lock was free.
        browser::open().await;
        // Without leave the browser may clear what it stores when its disk is full; it decides, and may decide later.
        page::tell("persist", &[]);
    }
    let make = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        Ok(Box::new(make(&cc.egui_ctx, (!is_example).then_some(folder))))
    };
    let options = eframe::WebOptions { dithering: false, ..eframe::WebOptions::default() };
    eframe::WebRunner::new().start(canvas, options, Box::new(make)).await?;
    page::tell("started", &[]);
    Ok(())
}

fn make(ctx: &Context, folder: Option<DataFolder>) -> Knotmap {
    let settings =
        folder.as_ref().map_or_else(SettingsFile::in_memory, |folder| SettingsFile::open(folder.settings()));
    desktop::spoken(settings.settings().language).speak();
    let clock = Arc::new(SystemClock::new());
    let waker = ctx.clone();
    let wake: Wake = Box::new(move || waker.request_repaint());
    let store = match folder {
        Some(folder) => Store::open(folder, wake),
        None => Store::demo(DEMO_SEED, clock.now(), wake),
    };
    ctx.add_plugin(Mirror::default());
    let programs = Some(Programs::installed());
    Knotmap::new(ctx, Services { clock, store, settings, programs })
}
