//! The body drawn before there is a window: what a person waits for, while the system makes the window.
//!
//! What the window will ask for is known from the last time, in the settings: the view, the side, the layer and the camera,
//! and how the map lay in the window. It is a guess. Where the window asks for something else, nothing is lost but the
//! work.

#![cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "a page has no time before its window"))]

use std::{
    sync::{Arc, OnceLock, mpsc},
    thread,
    time::Duration,
};

use egui::{Context, Rect, Theme, pos2, vec2};

use super::{
    camera::area,
    picture::{Cut, Drawn, picture_beside},
};
use crate::{
    anatomy::Atlas,
    desktop::{self, Settings, place::MapPlace},
    drawing::{self, Inks, PlateSpec, Scene},
    session::MapState,
};

/// A map of more pixels than the largest screens have is not drawn on a guess.
const MOST_PIXELS: f32 = 40e6;
/// How long an open window waits, standing still, for what has been begun, once; after that it draws by itself. What has
/// begun stands back behind everything else on the machine, and a window that waits takes nothing from it.
pub(super) const PATIENCE: Duration = Duration::from_millis(80);

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
                let drawn = picture_beside(&scene, &cut);
                let _closed = done.send(Ready { cut, scene, drawn });
            }
        };
        if let Err(error) = thread::Builder::new().name("early".into()).spawn(work) {
            log::warn!("the body is not drawn before the window is there: no thread for it ({error})");
        }
        Self { guess, coming }
    }

    /// The picture, if it shows what the window sees and is there before `patience` ends.
    pub(super) fn take(&self, spec: &PlateSpec, seen: &Cut, patience: Duration) -> Option<Ready> {
        self.guess.get().filter(|(guessed, cut)| guessed == spec && cut.is_same(seen))?;
        self.coming.recv_timeout(patience).ok()
    }
}

/// What the first frame asks for, as far as it can be known.
pub(in crate::app) fn guess(settings: &Settings) -> Option<(PlateSpec, Cut)> {
    let place = settings.map_place.unwrap_or_default();
    let mut map = MapState::new(settings);
    let points = |hundredths: i32| hundredths as f32 / 100.0;
    let size = vec2(points(place.width), points(place.height));
    let rect = Rect::from_min_size(pos2(points(place.left), points(place.top)), size);
    map.area = area(rect);
    let pixels_per_point = (f64::from(place.pixels) / 1e6) as f32;
    let pixels = size * pixels_per_point;
    if pixels.min_elem() < 1.0 || pixels.x * pixels.y > MOST_PIXELS {
        return None;
    }
    let is_dark = match settings.theme {
        desktop::Theme::System => place.is_dark,
        theme => theme == desktop::Theme::Dark,
    };
    let inks = if is_dark { Inks::Dark } else { Inks::Light };
    let cut = Cut::seen(rect, &map.camera(), pixels_per_point);
    Some((map.plate(inks), cut))
}

/// How the map lies in the window now, for the guess of the next time; none where it lies as it does the first time.
pub(in crate::app) fn place(ctx: &Context, map: &MapState) -> Option<MapPlace> {
    let hundredths = |points: f64| (points * 100.0).round() as i32;
    let place = MapPlace {
        left: hundredths(map.area.x0),
        top: hundredths(map.area.y0),
        width: hundredths(map.area.width()),
        height: hundredths(map.area.height()),
        pixels: (f64::from(ctx.pixels_per_point()) * 1e6).round() as i32,
        is_dark: ctx.theme() == Theme::Dark,
    };
    (place != MapPlace::default()).then_some(place.in_range())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_map_and_one_beyond_every_screen_are_not_guessed() {
        for (width, height) in [(0, 80_000), (3_200_000, 3_200_000)] {
            let map_place = Some(MapPlace { width, height, ..MapPlace::default() });
            assert!(guess(&Settings { map_place, ..Settings::default() }).is_none(), "{width} x {height}");
        }
    }

    /// A small picture, so many units beside the middle.
    fn seen(beside: f64) -> Cut {
        let region = kurbo::Rect::new(beside - 20.0, 200.0, beside + 20.0, 240.0);
        Cut { region, pixels_per_unit: 0.5 }
    }

    #[test]
    fn what_is_drawn_early_is_given_to_the_window_that_sees_it_and_to_no_other() {
        let (spec, _) = guess(&Settings::default()).unwrap();
        let scene = Arc::new(drawing::plate(Atlas::builtin(), &spec));
        let (done, coming) = mpsc::channel();
        let early = Early { guess: Arc::new(OnceLock::from((spec, seen(0.0)))), coming };
        assert!(early.take(&spec, &seen(0.0), Duration::ZERO).is_none(), "it is not there yet");
        done.send(Ready { cut: seen(0.0), drawn: picture_beside(&scene, &seen(0.0)), scene }).unwrap();
        assert!(early.take(&spec, &seen(30.0), PATIENCE).is_none(), "the window sees something else");
        let ready = early.take(&spec, &seen(0.0), Duration::ZERO).unwrap();
        assert!(ready.cut.is_same(&seen(0.0)));
        assert_eq!(ready.drawn.image.size, [20, 20]);
    }
}
