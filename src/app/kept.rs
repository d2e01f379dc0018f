//! What the window keeps of itself for the next time: its size and place, where the map lies in it, and where each view
//! was looked at.
//!
//! It is written once it has settled, and when the window closes; never from a frame that only looks.

use std::time::Duration;

use egui::{Context, ViewportInfo, vec2};
use winit::{dpi::PhysicalPosition, window::Window};

use super::{
    map::{camera::Camera, early},
    state::MapState,
    window::Knotmap,
};
use crate::desktop::{
    Look, Settings,
    place::{self, Area, Corner, MapPlace, WindowPlace},
};

/// A size, place or camera that has not changed for so long has settled.
const SETTLED: Duration = Duration::from_secs(2);
/// A window that would lie out of sight is put so far from the corner of a screen, in pixels.
const INSET: i32 = 40;

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Kept {
    window: Option<WindowPlace>,
    map: Option<MapPlace>,
    looks: Vec<Look>,
}

/// Waits until what is kept has settled.
#[derive(Debug, Default)]
pub(super) struct Keeper {
    seen: Kept,
    since: Duration,
    /// What stands in the settings; none before the first look.
    written: Option<Kept>,
}

impl Keeper {
    /// Takes in what is there now. Answers how long to wait for it to settle, none when there is nothing to write, zero
    /// when it is time.
    fn look(&mut self, kept: Kept, now: Duration) -> Option<Duration> {
        // What the window opens with is not news.
        let written = self.written.get_or_insert_with(|| kept.clone());
        if kept != self.seen {
            self.seen = kept;
            self.since = now;
        }
        (self.seen != *written).then(|| (self.since + SETTLED).saturating_sub(now))
    }
}

impl Knotmap {
    /// Keeps the window's size and place and the cameras once they have settled.
    pub(super) fn keep(&mut self, ctx: &Context) {
        if self.state.floor.is_some() {
            return; // the window goes back to its size
        }
        let kept = Kept {
            window: window_place(ctx, self.state.settings.window),
            map: early::place(ctx, &self.state.map),
            looks: looks(&self.state.map),
        };
        // What the window opens with is not news, but for how the map lies in it, which nobody has set.
        let before = self.state.settings.map_place;
        self.keeper.written.get_or_insert_with(|| Kept { map: before, ..kept.clone() });
        match self.keeper.look(kept, self.clock.monotonic()) {
            Some(wait) if wait.is_zero() => self.write_kept(),
            Some(wait) => ctx.request_repaint_after(wait),
            None => {}
        }
    }

    /// The same at once: the window closes.
    pub(super) fn keep_now(&mut self) {
        if self.keeper.written.as_ref().is_some_and(|written| *written != self.keeper.seen) {
            self.write_kept();
        }
    }

    fn write_kept(&mut self) {
        let kept = self.keeper.seen.clone();
        self.keeper.written = Some(kept.clone());
        let change = |settings: &mut Settings| {
            settings.window = kept.window;
            settings.map_place = kept.map;
            settings.looks.clone_from(&kept.looks);
        };
        change(&mut self.state.settings);
        self.keep_quietly(change);
    }
}

/// The window's size and place now; as before where it is minimised, and in size and corner where it fills its screen.
fn window_place(ctx: &Context, before: Option<WindowPlace>) -> Option<WindowPlace> {
    let zoom = ctx.zoom_factor();
    let (size, corner, maximised, hidden) = ctx.input(|i| {
        let window = i.viewport();
        let corner = window.outer_rect.map(|rect| rect.min * zoom);
        let filled = window.maximized == Some(true) || fills_screen(window);
        (i.content_rect().size() * zoom, corner, filled, window.minimized == Some(true))
    });
    if hidden || !size.is_finite() || size.min_elem() < 1.0 {
        return before;
    }
    if let (true, Some(before)) = (maximised, before) {
        return Some(WindowPlace { maximised, ..before });
    }
    let corner = corner
        .filter(|corner| corner.is_finite())
        .map(|corner| Corner { x: corner.x.round() as i32, y: corner.y.round() as i32 });
    let (width, height) = (size.x.round() as i32, size.y.round() as i32);
    Some(WindowPlace { width, height, corner, maximised }.in_range())
}

/// Whether a window fills its whole screen. On X11 one that the window manager has made so says that it is not, but it
/// is as large.
pub(super) fn fills_screen(window: &ViewportInfo) -> bool {
    let is_as_large = || {
        let (size, screen) = (window.inner_rect?.size(), window.monitor_size?);
        Some((size - screen).abs().max_elem() < 1.0)
    };
    window.fullscreen == Some(true) || is_as_large() == Some(true)
}

/// Where every view was looked at, in whole numbers.
fn looks(map: &MapState) -> Vec<Look> {
    let look = |(view, camera): (&_, &Camera)| Look {
        view: *view,
        x: hundredths(camera.centre.x),
        y: hundredths(camera.centre.y),
        scale: ((camera.scale * 1000.0).round() as i32).clamp(10, 100_000),
    };
    map.cameras.iter().map(look).collect()
}

fn hundredths(value: f64) -> i32 {
    (value * 100.0).round().clamp(-1_000_000.0, 1_000_000.0) as i32
}

/// The cameras that were kept; [`MapState`] brings them over their views and into its limits.
pub(super) fn cameras(settings: &Settings) -> impl Iterator<Item = (crate::anatomy::ViewId, Camera)> {
    settings.looks.iter().map(|look| {
        let centre = kurbo::Point::new(f64::from(look.x) / 100.0, f64::from(look.y) / 100.0);
        (look.view, Camera { centre, scale: look.scale as f32 / 1000.0 })
    })
}

/// The window as it was kept, for opening it.
pub(super) fn opened(builder: egui::ViewportBuilder, place: Option<WindowPlace>) -> egui::ViewportBuilder {
    let Some(place) = place else { return builder };
    let builder = builder
        .with_inner_size(vec2(place.width as f32, place.height as f32))
        .with_maximized(place.maximised);
    match place.corner {
        Some(corner) => builder.with_position([corner.x as f32, corner.y as f32]),
        None => builder,
    }
}

/// Brings a window back that would open where no screen is any more.
pub(super) fn bring_back(window: &Window) {
    let screens: Vec<Area> = window
        .available_monitors()
        .map(|screen| {
            let (at, size) = (screen.position(), screen.size());
            Area { x: at.x, y: at.y, width: size.width.cast_signed(), height: size.height.cast_signed() }
        })
        .filter(|screen| screen.width > 0 && screen.height > 0)
        .collect();
    let Ok(at) = window.outer_position() else { return }; // the system places it by itself
    let size = window.outer_size();
    let area = Area { x: at.x, y: at.y, width: size.width.cast_signed(), height: size.height.cast_signed() };
    if !place::is_reachable(area, &screens)
        && let Some(screen) = screens.first()
    {
        window.set_outer_position(PhysicalPosition::new(screen.x + INSET, screen.y + INSET));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anatomy::ViewId;

    fn at(x: i32) -> Kept {
        Kept { window: None, map: None, looks: vec![Look { view: ViewId::Back, x, y: 0, scale: 2460 }] }
    }

    #[test]
    fn it_is_written_once_it_has_settled_and_not_before() {
        let mut keeper = Keeper::default();
        let s = Duration::from_secs;
        assert_eq!(keeper.look(at(0), s(1)), None, "what it opens with");
        assert_eq!(keeper.look(at(5), s(10)), Some(SETTLED));
        assert_eq!(keeper.look(at(6), s(11)), Some(SETTLED), "it still moves");
        assert_eq!(keeper.look(at(6), s(12)), Some(s(1)));
        assert_eq!(keeper.look(at(6), s(13)), Some(Duration::ZERO));
        keeper.written = Some(at(6));
        assert_eq!(keeper.look(at(6), s(14)), None);
        assert_eq!(keeper.look(at(7), s(20)), Some(SETTLED));
        assert_eq!(keeper.look(at(6), s(21)), None, "back where it was");
    }

    #[test]
    fn a_camera_comes_back_as_it_was_kept() {
        let mut map = MapState::new(&Settings::default());
        let camera = Camera { centre: kurbo::Point::new(-12.34, 204.0), scale: 3.25 };
        map.cameras.insert(ViewId::Front, camera);
        let settings = Settings { looks: looks(&map), ..Settings::default() };
        let again = MapState::new(&settings);
        let back = again.cameras[&ViewId::Front];
        assert!((back.centre - camera.centre).hypot() < 0.01 && (back.scale - camera.scale).abs() < 0.001);
    }

    #[test]
    fn a_camera_that_no_view_can_have_is_brought_into_its_limits() {
        let far = Look { view: ViewId::Back, x: 1_000_000, y: -1_000_000, scale: 100_000 };
        let map = MapState::new(&Settings { looks: vec![far], ..Settings::default() });
        let camera = map.cameras[&ViewId::Back];
        assert!(map.stage().bounds().inflate(1.0, 1.0).contains(camera.centre), "{camera:?}");
        assert!(camera.scale <= map.limits().max, "{camera:?}");
    }

    /// What is kept of a window of 1000 x 700 in this state.
    fn kept(info: ViewportInfo, before: Option<WindowPlace>) -> Option<WindowPlace> {
        let ctx = Context::default();
        let mut input = egui::RawInput {
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, vec2(1000.0, 700.0))),
            ..Default::default()
        };
        input.viewports.insert(egui::ViewportId::ROOT, info);
        ctx.begin_pass(input);
        let place = window_place(&ctx, before);
        ctx.end_pass().textures_delta.clear();
        place
    }

    #[test]
    fn a_window_that_fills_its_screen_keeps_the_size_it_goes_back_to() {
        let at = |x: f32, y: f32| Some(egui::Rect::from_min_size(egui::pos2(x, y), vec2(1010.0, 730.0)));
        let free = ViewportInfo { outer_rect: at(-300.4, 20.0), ..Default::default() };
        let corner = Some(Corner { x: -300, y: 20 });
        let place = WindowPlace { width: 1000, height: 700, corner, maximised: false };
        assert_eq!(kept(free.clone(), None), Some(place));
        let other = WindowPlace { width: 950, height: 640, corner: None, maximised: false };
        assert_eq!(kept(free.clone(), Some(other)), Some(place), "it was moved");
        let filled = ViewportInfo { maximized: Some(true), ..free.clone() };
        assert_eq!(kept(filled, Some(other)), Some(WindowPlace { maximised: true, ..other }));
        let inner_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, vec2(1000.0, 700.0)));
        for (screen, maximised) in [(vec2(1000.0, 700.0), true), (vec2(1000.0, 740.0), false)] {
            let full = ViewportInfo { inner_rect, monitor_size: Some(screen), ..free.clone() };
            assert_eq!(kept(full, Some(other)).map(|place| place.maximised), Some(maximised), "{screen}");
        }
        let hidden = ViewportInfo { minimized: Some(true), ..free };
        assert_eq!(kept(hidden, Some(other)), Some(other), "a window that is put away has no size");
        let lost = ViewportInfo { outer_rect: at(1e9, 0.0), ..Default::default() };
        assert_eq!(kept(lost, None), Some(WindowPlace { corner: None, ..place }));
    }
}
