//! The body drawn before there is a window: what a person waits for, while the system makes the window.
//!
//! What the window will ask for is known from the last time, in the settings: the view, the side, the layer and the camera,
//! and how the map lay in the window. It is a guess. Where the window asks for something else, nothing is lost but the
//! work.

use std::{
    sync::{Arc, OnceLock, mpsc},
    thread,
    time::Duration,
};

use egui::{Context, Rect, Theme, pos2, vec2};

use super::picture::{Cut, Drawn, Wish, picture};
use crate::{
    anatomy::Atlas,
    app::state::MapState,
    desktop::{self, Settings, place::MapPlace},
    drawing::{self, Inks, PlateSpec, Scene},
};

/// A map of more pixels than the largest screens have is not drawn on a guess.
const MOST_PIXELS: f32 = 40e6;
/// How long an open window waits for what has been begun; after that it draws by itself. What has begun stands back
/// behind everything else on the machine.
const PATIENCE: Duration = Duration::from_millis(80);

/// A picture of the body that is being drawn, or is there.
pub(in crate::app) struct Early {
    guess: Arc<OnceLock<(PlateSpec, Cut)>>,
    coming: mpsc::Receiver<Ready>,
}

/// A picture and the lines that it was drawn from.
pub(super) struct Ready {
    pub(super) cut: Cut,
    pub(super) scene: Arc<Scene>,
    pub(super) drawn: Drawn,
}

impl Early {
    /// Reads the atlas and draws what was looked at last, on a thread of its own.
    pub(in crate::app) fn start(settings: &Settings) -> Self {
        let settings = settings.clone();
        Self::draw(move || guess(&settings))
    }

    /// Draws what `guess` names.
    pub(super) fn draw(of: impl FnOnce() -> Option<(PlateSpec, Cut)> + Send + 'static) -> Self {
        let (done, coming) = mpsc::channel();
        let guess = Arc::new(OnceLock::new());
        let guessed = Arc::clone(&guess);
        let work = move || {
            // The window needs the atlas for its first picture, and that goes before the body.
            let atlas = Atlas::builtin();
            desktop::stand_back(desktop::StandBack::Wholly);
            let Some((spec, cut)) = of() else { return };
            if guessed.set((spec, cut)).is_ok() {
                let scene = Arc::new(drawing::plate(atlas, &spec));
                let drawn = picture(&scene, &cut);
                let _closed = done.send(Ready { cut, scene, drawn });
            }
        };
        if let Err(error) = thread::Builder::new().name("early".into()).spawn(work) {
            log::warn!("the body is not drawn before the window is there: no thread for it ({error})");
        }
        Self { guess, coming }
    }

    /// The picture, if it shows what the window sees and is there; an open window waits for it for a while.
    pub(super) fn take(&self, wish: &Wish) -> Option<Ready> {
        self.guess.get().filter(|(spec, cut)| *spec == wish.spec && cut.is_same(&wish.seen))?;
        let wait = if wish.is_open { PATIENCE } else { Duration::ZERO };
        self.coming.recv_timeout(wait).ok()
    }
}

/// What the first frame asks for, as far as it can be known.
fn guess(settings: &Settings) -> Option<(PlateSpec, Cut)> {
    let place = settings.map_place.unwrap_or_default();
    let mut map = MapState::new(settings);
    let points = |hundredths: i32| hundredths as f32 / 100.0;
    map.origin = pos2(points(place.left), points(place.top));
    map.size = vec2(points(place.width), points(place.height));
    let pixels_per_point = (f64::from(place.pixels) / 1e6) as f32;
    let pixels = map.size * pixels_per_point;
    if pixels.min_elem() < 1.0 || pixels.x * pixels.y > MOST_PIXELS {
        return None;
    }
    let is_dark = match settings.theme {
        desktop::Theme::System => place.is_dark,
        theme => theme == desktop::Theme::Dark,
    };
    let inks = if is_dark { Inks::Dark } else { Inks::Light };
    let cut = Cut::seen(Rect::from_min_size(map.origin, map.size), &map.camera(), pixels_per_point);
    Some((map.plate(inks), cut))
}

/// How the map lies in the window now, for the guess of the next time; none where it lies as it does the first time.
pub(in crate::app) fn place(ctx: &Context, map: &MapState) -> Option<MapPlace> {
    let hundredths = |points: f32| (points * 100.0).round() as i32;
    let place = MapPlace {
        left: hundredths(map.origin.x),
        top: hundredths(map.origin.y),
        width: hundredths(map.size.x),
        height: hundredths(map.size.y),
        pixels: (f64::from(ctx.pixels_per_point()) * 1e6).round() as i32,
        is_dark: ctx.theme() == Theme::Dark,
    };
    (place != MapPlace::default()).then_some(place.in_range())
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use egui::{RawInput, Ui};

    use super::*;
    use crate::{
        app::{Knotmap, Services, store::Store},
        cli,
        desktop::{Clock as _, ManualClock, SettingsFile},
        drawing::Inks,
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
        let map = &knotmap.state().map;
        let rect = Rect::from_min_size(map.origin, map.size);
        let cut = Cut::seen(rect, &map.camera(), ctx.pixels_per_point());
        let inks = if ctx.theme() == Theme::Dark { Inks::Dark } else { Inks::Light };
        let spec = map.plate(inks);
        (ctx, knotmap, spec, cut)
    }

    #[test]
    fn the_first_window_asks_for_what_was_guessed() {
        let settings = Settings::default();
        let (ctx, knotmap, spec, cut) = seen(vec2(1280.0, 800.0), 1.0, &settings);
        let (guessed, early) = guess(&settings).unwrap();
        assert_eq!(guessed, spec);
        assert!(early.is_same(&cut), "{early:?} {cut:?}");
        assert_eq!(place(&ctx, &knotmap.state().map), None, "nothing to keep");
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
        let kept = Settings { map_place: place(&ctx, &knotmap.state().map), ..settings.clone() };
        let (guessed, early) = guess(&kept).unwrap();
        assert_eq!(guessed, spec);
        assert!(early.is_same(&cut), "{early:?} {cut:?}");
        assert!(!guess(&settings).unwrap().1.is_same(&cut), "the settings have to know");
    }

    #[test]
    fn no_map_and_one_beyond_every_screen_are_not_guessed() {
        for (width, height) in [(0, 80_000), (3_200_000, 3_200_000)] {
            let map_place = Some(MapPlace { width, height, ..MapPlace::default() });
            assert!(guess(&Settings { map_place, ..Settings::default() }).is_none(), "{width} x {height}");
        }
    }

    /// A small picture, so many units beside the middle.
    fn wish(beside: f64, is_open: bool) -> Wish {
        let (spec, _) = guess(&Settings::default()).unwrap();
        let region = kurbo::Rect::new(beside - 20.0, 200.0, beside + 20.0, 240.0);
        let seen = Cut { region, pixels_per_unit: 0.5 };
        Wish { spec, seen, cut: Cut { region: region.inflate(8.0, 8.0), ..seen }, is_open }
    }

    #[test]
    fn what_is_drawn_early_is_given_to_the_window_that_sees_it_and_to_no_other() {
        let early = Early::draw(|| Some((wish(0.0, false).spec, wish(0.0, false).seen)));
        let start = Instant::now();
        while early.guess.get().is_none() {
            assert!(start.elapsed() < Duration::from_mins(1), "nothing was guessed");
        }
        assert!(early.take(&wish(30.0, true)).is_none(), "it sees something else");
        let mut ready = early.take(&wish(0.0, true));
        while ready.is_none() && start.elapsed() < Duration::from_mins(1) {
            ready = early.take(&wish(0.0, true));
        }
        let ready = ready.unwrap();
        assert!(ready.cut.is_same(&wish(0.0, true).seen));
        assert_eq!(ready.drawn.image.size, [20, 20]);
    }
}
