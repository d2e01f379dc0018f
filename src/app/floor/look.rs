//! Colours and sizes of floor mode, which are the same in both themes: it must not light the room.

use egui::Color32;

use crate::{
    app::words::{floor as words, hold},
    session::State,
};

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// The same in both themes: it must not light the room.
pub(super) const GROUND: Color32 = rgb(0x0B_0D0E);
pub(super) const DIGITS: Color32 = rgb(0xD8_D2C6);
pub(super) const TEXT: Color32 = rgb(0xA9_A69E);
pub(super) const DIM: Color32 = rgb(0x8B_8A85);
pub(super) const RING: Color32 = rgb(0x5F_A8A0);
pub(super) const TRACK: Color32 = rgb(0x1C_2122);
pub(super) const DISC: Color32 = rgb(0x12_2322);
/// The dark theme's `stop`.
pub(super) const STOP: Color32 = rgb(0xF0_A39A);

/// The screen that the sizes are of.
pub(super) const SCREEN: (f32, f32) = (1920.0, 1080.0);
/// From the edge to the words.
pub(super) const EDGE: f32 = 72.0;
/// Sizes of the words.
pub(super) const NAME: f32 = 54.0;
pub(super) const WORDS: f32 = 46.0;
pub(super) const SMALLEST: f32 = 44.0;

/// Whether it is saved, in words.
pub(super) fn saved(state: &State) -> &'static str {
    match (state.status.is_all_saved(), state.status.unsaved) {
        (true, _) => words::saved(),
        (_, 0) => words::saving(),
        _ => hold::not_saved(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::Colour;

    #[test]
    fn everything_can_be_read() {
        let colour =
            |c: Color32| Colour::hex(u32::from(c.r()) << 16 | u32::from(c.g()) << 8 | u32::from(c.b()));
        for ink in [DIGITS, TEXT, DIM, RING, STOP] {
            assert!(colour(ink).contrast(colour(GROUND)) >= 4.5, "{ink:?}");
        }
        for ink in [DIGITS, TEXT, RING] {
            assert!(colour(ink).contrast(colour(DISC)) >= 4.5, "{ink:?} on the disc");
        }
    }
}
