//! The scale of tenderness in the window's own colours; what it looks like is the drawing's business, so that screen,
//! print and files show the same.

use egui::Color32;

pub use crate::drawing::scale::shape;
use crate::{
    drawing::{self, Colour},
    therapy::Tenderness,
};

/// A dark number, and the edge of “none”.
pub(super) fn dark() -> Color32 {
    of_window(drawing::scale::DARK_NUMBER)
}

/// The colour of a value.
pub fn colour(value: Tenderness) -> Color32 {
    of_window(drawing::scale::colour(value))
}

/// The colour of the number on [`colour`].
pub fn number_colour(value: Tenderness) -> Color32 {
    of_window(drawing::scale::number_colour(value))
}

fn of_window(colour: Colour) -> Color32 {
    let [r, g, b] = colour.to_rgb8();
    Color32::from_rgb(r, g, b)
}
