//! A window as narrow as a phone that is held upright: one column, pressed with a finger.

use egui::{Context, Vec2};

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
    is_column(ctx.content_rect().size())
}

/// Whether a window of this size is, in points.
pub(super) fn is_column(window: Vec2) -> bool {
    window.x < COLUMN && window.y > window.x
}

/// The side of something that is pressed: `side`, and in one column as much as a finger needs. Large letters make it no
/// larger.
pub fn pressed(ctx: &Context, side: f32) -> f32 {
    if is_phone(ctx) { side.max(FINGER / ctx.zoom_factor()) } else { side }
}

/// Padding at the sides of a page.
pub fn page_padding(ctx: &Context) -> f32 {
    if is_phone(ctx) { PAGE_PADDING } else { size::PAGE_PADDING }
}

#[cfg(test)]
mod tests {
    use egui::{Pos2, RawInput, Rect, vec2};

    use super::*;

    #[test]
    fn a_phone_is_narrow_and_upright_and_a_desktop_with_large_letters_is_not() {
        for (width, height, is) in [
            (360.0, 640.0, true),
            (412.0, 915.0, true),
            (450.0, 300.0, false),
            (844.0, 390.0, false),
            (900.0, 600.0, false),
        ] {
            let ctx = Context::default();
            let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(width, height)));
            ctx.run_ui(RawInput { screen_rect, ..RawInput::default() }, |ui| {
                assert_eq!(is_phone(ui.ctx()), is, "{width} x {height}");
                let least = if is { FINGER } else { size::CHIP };
                assert!((pressed(ui.ctx(), size::CHIP) - least).abs() < 1e-3);
            })
            .textures_delta
            .clear();
        }
    }
}
