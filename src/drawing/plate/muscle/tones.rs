//! The colours of one piece.

use crate::{
    anatomy::atlas::Kind,
    drawing::{
        colour::Colour,
        inks::{Family, Palette},
        plate::Brush,
    },
};

use super::sheet::Sheet;

/// Colour, width in strokes, and opacity of a fibre line. Few looks, each shared by many lines.
pub(super) type FibreLook = (Colour, f64, f64);

/// The colours of one piece, dulled if it is meant to lie under something.
pub(super) struct Tones {
    pub(super) base: Colour,
    pub(super) dark: Colour,
    pub(super) light: Colour,
    pub(super) edge: Colour,
    /// Dark fibre lines: colour, width, opacity.
    pub(super) dark_fibres: [FibreLook; 4],
    /// Light fibre lines.
    pub(super) light_fibres: [FibreLook; 2],
    /// Near-white pieces: lit, and turned away.
    pub(super) pale: (Colour, Colour),
    /// The lightest line on a near-white piece.
    pub(super) gleam: Colour,
    pub(super) ink: &'static Palette,
}

impl Tones {
    pub(super) fn of(sheet: &Sheet, brush: &Brush) -> Self {
        let (piece, ink) = (sheet.piece, brush.ink);
        let mute = |colour: Colour| colour.mix(ink.mute, piece.mute);
        let flesh = |r, g, b| mute(brush.inks.translate(Family::Flesh, Colour::rgb(r, g, b)));
        let base = if piece.tone >= 0.0 {
            ink.mid.mix(ink.deep, piece.tone)
        } else {
            ink.mid.mix(ink.light, -piece.tone)
        };
        Self {
            base: mute(base),
            dark: mute(ink.dark),
            light: mute(ink.light),
            edge: mute(ink.edge),
            dark_fibres: [
                (mute(ink.dark), 0.46, 0.46),
                (mute(ink.dark), 0.24, 0.40),
                (flesh(122, 38, 38), 0.32, 0.54),
                (flesh(138, 50, 48), 0.40, 0.36),
            ],
            light_fibres: [(mute(ink.light), 0.38, 0.42), (flesh(240, 180, 162), 0.26, 0.48)],
            pale: pale(sheet, brush),
            gleam: brush.inks.translate(Family::Tendon, Colour::rgb(255, 250, 242)),
            ink,
        }
    }
}

/// A near-white piece's own colour in this set's inks, lit and turned away.
fn pale(sheet: &Sheet, brush: &Brush) -> (Colour, Colour) {
    let full = match (sheet.piece.tint, sheet.piece.kind) {
        (Some([r, g, b]), _) => Colour::rgb(r, g, b),
        (None, Kind::Fat) => Colour::rgb(240, 224, 202),
        _ => return (brush.ink.tendon, brush.ink.tendon.mix(brush.ink.tendon_edge, 0.2)),
    };
    // Vessels are as red as muscle, and take its inks.
    let family = if full.to_lab().a > 0.06 { Family::Flesh } else { Family::Tendon };
    let away = full.mix(Colour::rgb(150, 110, 78), 0.16);
    (brush.inks.translate(family, full), brush.inks.translate(family, away))
}
