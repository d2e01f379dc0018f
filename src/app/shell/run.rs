//! Opening the window.

use std::{process::ExitCode, sync::Arc};

use egui::{ViewportBuilder, vec2};

use super::{
    screens,
    window::{Knotmap, Services},
};
use crate::{
    app::{
        map::{early::Early, plates::Plates},
        theme,
    },
    cli::{self, Arguments, CliError},
    desktop::{
        self, APP_ID, Clock as _, DataFolder, FolderError, Programs, SettingsFile, SystemClock,
        place::{self, WindowPlace},
    },
    language::say,
    session::{Store, Wake},
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
        match folder.prepare() {
            // There is something to look at and to export; the journal says that nothing can be saved.
            Err(FolderError::NotWritable { .. }) => {}
            prepared => prepared?,
        }
    }
    let settings =
        folder.as_ref().map_or_else(SettingsFile::in_memory, |folder| SettingsFile::open(folder.settings()));
    // What is asked for counts before what is set.
    desktop::spoken(arguments.language.or(settings.settings().language)).speak();
    let file = arguments.file.clone();
    // The atlas is read and the body drawn while the system makes the window.
    let early = Early::start(settings.settings());
    let made = eframe::run_native(
        "Knotmap",
        options(if folder.is_some() { TITLE } else { example() }, settings.settings().window),
        Box::new(|cc| {
            if let Some(window) = cc.winit_window() {
                screens::fit(window);
                screens::bring_back(window);
            }
            theme::use_fonts_of_this_machine(&cc.egui_ctx);
            follow_system(&cc.egui_ctx);
            let mut knotmap = make(&cc.egui_ctx, folder, settings);
            knotmap.plates = Plates::after(early);
            if let Some(file) = file {
                knotmap.open_file(&cc.egui_ctx, file);
            }
            Ok(Box::new(knotmap))
        }),
    );
    made.map_err(|error| {
        CliError::Failed(anyhow::anyhow!("{}", desktop::explain_window_error(&error.to_string())))
    })
}

/// The title of the window, and of one with sample data.
const TITLE: &str = "Knotmap";
fn example() -> &'static str {
    say!("shell-example")
}

fn options(title: &str, place: Option<WindowPlace>) -> eframe::NativeOptions {
    let viewport = ViewportBuilder::default()
        .with_title(title)
        .with_app_id(APP_ID)
        .with_icon(icon())
        .with_inner_size(vec2(1280.0, 800.0))
        .with_min_inner_size(vec2(place::SMALLEST.0 as f32, place::SMALLEST.1 as f32));
    let viewport = screens::opened(viewport, place);
    eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        dithering: false,
        // Only when a letter is missing; see `use_fonts_of_this_machine`.
        system_font_fallback: false,
        #[cfg(all(unix, not(target_os = "macos")))]
        event_loop_builder: desktop::wayland_is_gone(|name| std::env::var_os(name)).then(|| {
            let with_x11: eframe::EventLoopBuilderHook = Box::new(|events| {
                winit::platform::x11::EventLoopBuilderExtX11::with_x11(events);
            });
            with_x11
        }),
        ..Default::default()
    }
}

/// The icon in the title bar, the task bar and the switcher. Wayland takes it from the desktop file instead.
fn icon() -> egui::IconData {
    let png = include_bytes!("../../../assets/icons/app/knotmap-64.png");
    // What is compiled in is a picture (tests/app_icon.rs); without it the window would have none.
    image::load_from_memory(png).map_or_else(
        |_| egui::IconData::default(),
        |icon| {
            let icon = icon.into_rgba8();
            egui::IconData { width: icon.width(), height: icon.height(), rgba: icon.into_raw() }
        },
    )
}

/// Where the windowing library does not say whether the desktop is dark, the desktop is asked, now and whenever it
/// changes.
#[cfg(all(unix, not(target_os = "macos")))]
fn follow_system(ctx: &egui::Context) {
    let ctx = ctx.clone();
    let tell = move |is_dark: Option<bool>| {
        let theme = if is_dark == Some(true) { egui::Theme::Dark } else { egui::Theme::Light };
        ctx.options_mut(|options| options.fallback_theme = theme);
        ctx.request_repaint();
    };
    if let Err(error) = desktop::follow_theme(tell) {
        log::info!("the desktop is not asked whether it is dark: {error}");
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn follow_system(_: &egui::Context) {}

fn make(ctx: &egui::Context, folder: Option<DataFolder>, settings: SettingsFile) -> Knotmap {
    let clock = Arc::new(SystemClock::new());
    let waker = ctx.clone();
    let wake: Wake = Box::new(move || waker.request_repaint());
    let store = match folder {
        Some(folder) => Store::open(folder, wake),
        None => Store::demo(cli::DEMO_SEED, clock.now(), wake),
    };
    let programs = Some(Programs::installed());
    Knotmap::new(ctx, Services { clock, store, settings, programs })
}

#[cfg(test)]
mod tests {
    use egui::{Context, RawInput, Rect, Theme, Ui};

    use super::*;
    use crate::{
        app::map::{self, early, picture::Cut},
        desktop::{ManualClock, Settings},
        drawing::{Inks, PlateSpec},
    };

    /// Two frames of a window of this size with these settings; what its map then sees.
    fn seen(
        size: egui::Vec2,
        pixels_per_point: f32,
        settings: &Settings,
    ) -> (Context, Knotmap, PlateSpec, Cut) {
        let ctx = Context::default();
        let clock = Arc::new(ManualClock::new(jiff::Zoned::now()));
        let mut file = SettingsFile::in_memory();
        file.change(|kept| *kept = settings.clone()).unwrap();
        let store = Store::demo(cli::DEMO_SEED, clock.now(), Box::new(|| {}));
        let mut knotmap = Knotmap::new(&ctx, Services { clock, store, settings: file, programs: None });
        for _ in 0..2 {
            let mut input = RawInput {
                screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, size)),
                max_texture_side: Some(8192),
                ..RawInput::default()
            };
            let window = input.viewports.entry(egui::ViewportId::ROOT).or_default();
            window.native_pixels_per_point = Some(pixels_per_point);
            ctx.run_ui(input, |ui: &mut Ui| knotmap.show(ui)).textures_delta.clear();
        }
        let shown = &knotmap.state().map;
        let rect = map::rect(shown.area);
        let cut = Cut::seen(rect, &shown.camera(), ctx.pixels_per_point());
        let inks = if ctx.theme() == Theme::Dark { Inks::Dark } else { Inks::Light };
        let spec = shown.plate(inks);
        (ctx, knotmap, spec, cut)
    }

    #[test]
    fn the_first_window_asks_for_what_was_guessed() {
        let settings = Settings::default();
        let (ctx, knotmap, spec, cut) = seen(vec2(1280.0, 800.0), 1.0, &settings);
        let (guessed, drawn) = early::guess(&settings).unwrap();
        assert_eq!(guessed, spec);
        assert!(drawn.is_same(&cut), "{drawn:?} {cut:?}");
        assert_eq!(early::place(&ctx, &knotmap.state().map), None, "nothing to keep");
    }

    #[test]
    fn any_other_window_asks_for_what_it_showed_the_last_time() {
        let settings = Settings {
            theme: desktop::Theme::Dark,
            text_size_percent: 110,
            view: crate::anatomy::ViewId::Sole,
            ..Settings::default()
        };
        let (ctx, knotmap, spec, cut) = seen(vec2(1499.0, 911.0), 1.25, &settings);
        let kept = Settings { map_place: early::place(&ctx, &knotmap.state().map), ..settings.clone() };
        let (guessed, drawn) = early::guess(&kept).unwrap();
        assert_eq!(guessed, spec);
        assert!(drawn.is_same(&cut), "{drawn:?} {cut:?}");
        assert!(!early::guess(&settings).unwrap().1.is_same(&cut), "the settings have to know");
    }
}
