//! How tenderness looks: number, colour and shape say the same, so none of them stands alone.
//!
//! Lightness falls at every step, in normal sight and in simulated colour blindness.

use egui::Color32;

use crate::therapy::{Band, Tenderness};

/// The shape of a marker; it tells the band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// None, 0: a circle with an edge in ink.
    Ring,
    /// Mild, 1–3.
    Circle,
    /// Moderate, 4–6.
    Square,
    /// Strong, 7–10.
    Diamond,
}

const COLOURS: [Color32; 11] = [
    Color32::from_rgb(0xFC, 0xF1, 0xD7),
    Color32::from_rgb(0xFD, 0xE3, 0xA4),
    Color32::from_rgb(0xFD, 0xD2, 0x6F),
    Color32::from_rgb(0xF9, 0xBC, 0x41),
    Color32::from_rgb(0xF1, 0x9F, 0x20),
    Color32::from_rgb(0xE1, 0x75, 0x24),
    Color32::from_rgb(0xC7, 0x4E, 0x32),
    Color32::from_rgb(0xB0, 0x34, 0x3C),
    Color32::from_rgb(0x94, 0x21, 0x49),
    Color32::from_rgb(0x75, 0x18, 0x52),
    Color32::from_rgb(0x53, 0x18, 0x53),
];

/// A dark number, and the edge of “none”.
pub(super) const DARK: Color32 = Color32::from_rgb(0x1B, 0x1D, 0x1F);

/// The colour of a value.
pub fn colour(value: Tenderness) -> Color32 {
    COLOURS[usize::from(value.get())]
}

/// The colour of the number on [`colour`]: dark up to 5, white from 6.
pub fn number_colour(value: Tenderness) -> Color32 {
    if value.get() <= 5 { DARK } else { Color32::WHITE }
}

/// The shape of a value's band.
pub fn shape(value: Tenderness) -> Shape {
    match value.band() {
        Band::None => Shape::Ring,
        Band::Mild => Shape::Circle,
        Band::Moderate => Shape::Square,
        Band::Strong => Shape::Diamond,
    }
}
