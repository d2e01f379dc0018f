//! A window as narrow as a phone that is held upright: one column, pressed with a finger.

use egui::Context;

use super::size;

/// A wider window has more than one column. One that is lower than it is wide has not the height for one: that is a
/// desktop's, with large letters.
const COLUMN: f32 = 500.0;
/// What a finger hits, either way, in points.
pub const FINGER: f32 = 44.0;
/// What a page leaves free at its sides.
const PAGE_PADDING: f32 = 14.0;

/// Whether the window is one column.
pub fn is_phone(ctx: &Context) -> bool {
    let window = ctx.content_rect().size();
    window.x < COLUMN && window.y > window.x
}

/// The side of something that is pressed: `side`, and in one column as much as a finger needs.
pub fn pressed(ctx: &Context, side: f32) -> f32 {
    if is_phone(ctx) { side.max(FINGER) } else { side }
}

/// Padding at the sides of a page.
pub fn page_padding(ctx: &Context) -> f32 {
    if is_phone(ctx) { PAGE_PADDING } else { size::PAGE_PADDING }
}
