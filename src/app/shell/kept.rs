//! The window's size and place as it is now.

use egui::{Context, ViewportInfo};

use crate::desktop::place::{Corner, WindowPlace};

/// The window's size and place now; as before where it is minimised, and in size and corner where it fills its screen.
pub(super) fn window_place(ctx: &Context, before: Option<WindowPlace>) -> Option<WindowPlace> {
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

#[cfg(test)]
mod tests {
    use egui::vec2;

    use super::*;

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
