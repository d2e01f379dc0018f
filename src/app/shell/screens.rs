//! The window on the screens that there are: opened as it was kept, and brought back where it would open out of sight.

use egui::vec2;
use winit::{
    dpi::{LogicalSize, PhysicalPosition},
    window::Window,
};

use crate::desktop::place::{self, Area, WindowPlace};

/// A window that would lie out of sight is put so far from the corner of a screen, in pixels.
const INSET: i32 = 40;

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

/// Makes a window fit a screen that is smaller than it would be, and lets it be as small as that.
pub(super) fn fit(window: &Window) {
    let first = || window.available_monitors().next();
    let Some(screen) = window.current_monitor().or_else(first) else { return };
    // In points of the window: a screen that does not know its own scale yet would be far too large.
    let scale = window.scale_factor().max(screen.scale_factor());
    let screen: LogicalSize<f64> = screen.size().to_logical(scale);
    if screen.width < 1.0 || screen.height < 1.0 {
        return;
    }
    let on_screen = |wanted| place::on_screen(wanted, (screen.width, screen.height));
    let smallest = (f64::from(place::SMALLEST.0), f64::from(place::SMALLEST.1));
    if on_screen(smallest) != smallest {
        window.set_min_inner_size(Some(LogicalSize::<f64>::from(on_screen(smallest))));
    }
    let now: LogicalSize<f64> = window.inner_size().to_logical(scale);
    let fitting = on_screen((now.width, now.height));
    if !window.is_maximized() && fitting != (now.width, now.height) {
        // A system that places windows by itself answers later, or not at all.
        let _later = window.request_inner_size(LogicalSize::<f64>::from(fitting));
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
