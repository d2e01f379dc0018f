//! How the window is laid out, by its size and the size of the text.

use egui::{Context, Ui};

use crate::{app::theme::touch, session::State};

/// Narrower windows have the panel as a sheet; in points.
pub(in crate::app) const NARROW: f32 = 820.0;
/// From this width of the window on, in points, the list stays beside the map while a point is open.
const DOCKED_FROM: f32 = 1600.0;
/// Below this width, in points, the small layout holds.
const SMALL: f32 = 1000.0;
/// Above this size of the text, in per cent, it holds in every window.
pub(in crate::app) const LARGE_TEXT: u8 = 130;

/// How the window is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each answers another question about the same window")]
pub(in crate::app) struct Layout {
    /// Icons without words in the rail, a narrower panel, smaller titles.
    pub(in crate::app) is_small: bool,
    /// The panel lies over the lower part of the map.
    pub(in crate::app) is_narrow: bool,
    /// The list stays at the left of the map while a point is open.
    pub(in crate::app) is_docked: bool,
    /// One column, as on a phone held upright: the rail is a bar at the lower edge, and what is pressed is as large as a
    /// finger needs it. Narrow and small as well.
    pub(in crate::app) is_phone: bool,
}

impl Layout {
    /// For a window that `ui` fills.
    pub(in crate::app) fn of(ui: &Ui, state: &State) -> Self {
        let width = ui.max_rect().width();
        let large = state.settings.text_size_percent > LARGE_TEXT;
        Self {
            is_small: width < SMALL || large,
            is_narrow: width < NARROW,
            is_docked: width >= DOCKED_FROM && !large,
            is_phone: touch::is_phone(ui.ctx()),
        }
    }
}

/// The width of the panel at the right of a routine, in points.
pub(in crate::app) const PANEL: f32 = 344.0;
/// In a window wider than this the panel takes a share of what is more, up to so much.
const WIDE: f32 = 1280.0;
const SHARE: f32 = 0.3;
const PANEL_LARGE: f32 = 460.0;
/// The smallest window in which the drawing stays beside the clock of a step.
const WITH_MAP: egui::Vec2 = egui::vec2(1100.0, 700.0);

/// The width of the panel at the right of a routine on its way.
pub(in crate::app) fn panel_width(ctx: &Context) -> f32 {
    (PANEL + (ctx.content_rect().width() - WIDE).max(0.0) * SHARE).min(PANEL_LARGE)
}

/// Whether the hold that runs is a step of a routine, in a window with room for its steps, the drawing and the clock.
pub(in crate::app) fn has_map(ctx: &Context, state: &State) -> bool {
    let size = ctx.content_rect().size();
    let is_step = state.running.as_ref().is_some_and(|running| running.is_step);
    is_step
        && state.routines.course().is_some()
        && size.x >= WITH_MAP.x
        && size.y >= WITH_MAP.y
        && state.settings.text_size_percent <= LARGE_TEXT
}
