//! Where the buttons of the numbers 0–10 lie: in one line, or in one column of the window in two, so that a finger hits them.

use egui::{Pos2, Rect, Ui, Vec2, vec2};

use crate::app::theme::touch;

/// Between two buttons, and between two lines of them.
const GAP: f32 = 4.0;
/// How many stand in the first line of two.
const FIRST: u8 = 6;

/// The places of eleven buttons over the whole width of a piece of interface.
#[derive(Clone, Copy, Debug)]
pub(super) struct Eleven {
    width: f32,
    height: f32,
    is_parted: bool,
}

impl Eleven {
    /// Buttons `height` points high, or as a finger needs them.
    pub(super) fn new(ui: &Ui, height: f32) -> Self {
        let is_parted = touch::is_phone(ui.ctx());
        Self { width: ui.available_width(), height: touch::pressed(ui.ctx(), height), is_parted }
    }

    /// The room they take.
    pub(super) fn size(self) -> Vec2 {
        let height = if self.is_parted { 2.0 * self.height + GAP } else { self.height };
        vec2(self.width, height)
    }

    /// Where the button of a number is seen, and where it can be hit: the gaps beside it are its own.
    pub(super) fn place(self, corner: Pos2, number: u8) -> (Rect, Rect) {
        let in_line = if self.is_parted { FIRST } else { 11 };
        let (column, line) = (f32::from(number % in_line), f32::from(number / in_line));
        let pitch = (self.width + GAP) / f32::from(in_line);
        let at = corner + vec2(column * pitch, line * (self.height + GAP));
        let seen = Rect::from_min_size(at, vec2(pitch - GAP, self.height));
        (seen, seen.expand2(vec2(GAP / 2.0, 0.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_one_column_a_finger_hits_each_number_and_no_other() {
        let eleven = Eleven { width: 332.0, height: touch::FINGER, is_parted: true };
        let hits: Vec<Rect> = (0..11).map(|number| eleven.place(Pos2::ZERO, number).1).collect();
        assert!(hits.iter().all(|hit| hit.width() >= touch::FINGER && hit.height() >= touch::FINGER));
        for (i, one) in hits.iter().enumerate() {
            assert!(hits[i + 1..].iter().all(|other| !one.shrink(0.01).intersects(*other)), "{i}");
        }
    }
}
