//! How tenderness looks: the same colour, number and shape on screen, in print and in every file.
//!
//! Lightness falls at every step, in normal sight and in simulated protan, deutan and tritan sight.

use super::colour::Colour;
use crate::therapy::{Band, Tenderness};

/// The outline of a marker, which says the band without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MarkShape {
    /// Not tender: a circle with an ink edge.
    Ring,
    /// Mild.
    Circle,
    /// Moderate.
    Square,
    /// Strong.
    Diamond,
    /// Not tested yet.
    DashedRing,
}

const COLOURS: [Colour; 11] = [
    Colour::hex(0x00FC_F1D7),
    Colour::hex(0x00FD_E3A4),
    Colour::hex(0x00FD_D26F),
    Colour::hex(0x00F9_BC41),
    Colour::hex(0x00F1_9F20),
    Colour::hex(0x00E1_7524),
    Colour::hex(0x00C7_4E32),
    Colour::hex(0x00B0_343C),
    Colour::hex(0x0094_2149),
    Colour::hex(0x0075_1852),
    Colour::hex(0x0053_1853),
];

/// Dark numbers, and the edge of a marker of value 0.
pub const DARK_NUMBER: Colour = Colour::hex(0x001B_1D1F);

/// The colour of a tenderness.
pub fn colour(tenderness: Tenderness) -> Colour {
    COLOURS[usize::from(tenderness.get())]
}

/// The colour of the number on that colour; contrast at least 4.5.
pub fn number_colour(tenderness: Tenderness) -> Colour {
    if tenderness.get() < 6 { DARK_NUMBER } else { Colour::WHITE }
}

/// The shape of a tenderness.
pub fn shape(tenderness: Tenderness) -> MarkShape {
    match tenderness.band() {
        Band::None => MarkShape::Ring,
        Band::Mild => MarkShape::Circle,
        Band::Moderate => MarkShape::Square,
        Band::Strong => MarkShape::Diamond,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_readable_on_their_colour() {
        for t in Tenderness::ALL {
            assert!(colour(t).contrast(number_colour(t)) >= 4.5, "{t:?}");
        }
    }

    #[test]
    fn lightness_falls_at_every_step() {
        for pair in Tenderness::ALL.windows(2) {
            assert!(colour(pair[0]).to_lab().l > colour(pair[1]).to_lab().l);
        }
    }
}
