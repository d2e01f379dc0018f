//! Opening the window.

use std::{process::ExitCode, sync::Arc};

use egui::{ViewportBuilder, vec2};

use super::{
    kept,
    map::{early::Early, plates::Plates},
    store::{Store, Wake},
    window::{Knotmap, Services},
};
use crate::{
    cli::{self, Arguments, CliError},
    desktop::{
        self, Clock as _, DataFolder, Programs, SettingsFile, SystemClock,
        place::{self, WindowPlace},
    },
};

/// Opens the window and answers with the exit code once it is closed.
pub fn run(arguments: &Arguments) -> ExitCode {
    cli::report(open(arguments))
}

fn open(arguments: &Arguments) -> Result<(), CliError> {
    if let Some(missing) = desktop::missing_display(|name| std::env::var_os(name)) {
        return Err(CliError::Failed(anyhow::anyhow!("{missing}")));
    }
    let folder = if arguments.demo { None } else { Some(DataFolder::locate(arguments.data.as_deref())?) };
    if let Some(folder) = &folder {
        folder.prepare()?;
    }
    let settings =
        folder.as_ref().map_or_else(SettingsFile::in_memory, |folder| SettingsFile::open(folder.settings()));
    // The atlas is read and the body drawn while the system makes the window.
    let early = Early::start(settings.settings());
    let made = eframe::run_native(
        "Knotmap",
        options(settings.settings().window),
        Box::new(|cc| {
            if let Some(window) = cc.winit_window() {
                kept::bring_back(window);
            }
            let mut knotmap = make(&cc.egui_ctx, folder, settings);
            knotmap.plates = Plates::after(early);
            Ok(Box::new(knotmap))
        }),
    );
    made.map_err(|error| {
        CliError::Failed(anyhow::anyhow!("{}", desktop::explain_window_error(&error.to_string())))
    })
}

fn options(place: Option<WindowPlace>) -> eframe::NativeOptions {
    let viewport = ViewportBuilder::default()
        .with_title("Knotmap")
        .with_app_id("knotmap")
        .with_inner_size(vec2(1280.0, 800.0))
        .with_min_inner_size(vec2(place::SMALLEST.0 as f32, place::SMALLEST.1 as f32));
    let viewport = kept::opened(viewport, place);
    eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        dithering: false,
        ..Default::default()
    }
}

fn make(ctx: &egui::Context, folder: Option<DataFolder>, settings: SettingsFile) -> Knotmap {
    let clock = Arc::new(SystemClock::new());
    let waker = ctx.clone();
    let wake: Wake = Box::new(move || waker.request_repaint());
    let store = match folder {
        Some(folder) => Store::open(folder, wake),
        None => Store::demo(cli::DEMO_SEED, clock.now(), wake),
    };
    let programs = Some(Programs::installed());
    let mut knotmap = Knotmap::new(ctx, Services { clock, store, settings, programs });
    knotmap.ask_for_motion(ctx);
    knotmap
}
