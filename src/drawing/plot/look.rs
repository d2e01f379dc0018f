//! How a plot looks: colours of one set of inks, and the size of text.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::anatomy::Side;

use super::{
    super::{
        Colour, Inks,
        text::{Fonts, Weight},
    },
    say::side_word,
};

/// Colours and type of a plot. Lengths are in points of 1/96 inch on screen; a page may scale the whole scene.
#[derive(Clone, Debug)]
pub struct Look {
    /// What the plot lies on.
    pub ground: Colour,
    /// Text, and what is latest.
    pub ink: Colour,
    /// Labels, and what is older.
    pub ink2: Colour,
    /// The line of the middle value.
    pub accent: Colour,
    /// Grid lines.
    pub grid: Colour,
    /// The band of most days.
    pub noise: Colour,
    /// An edge round the band, where its area may not show.
    pub noise_edge: Option<Colour>,
    /// How much larger text is than 12 points: 1–2.
    pub text: f64,
    /// Fonts for letters that the program’s own lacks.
    pub fonts: Fonts,
}

impl Look {
    /// The colours of a set of inks, with text of 12 points.
    pub fn of(inks: Inks) -> Self {
        let ink = inks.palette();
        let (grid, noise, noise_edge) = match inks {
            Inks::Light => (0x00E9_E4DB, 0x00E7_E6E1, None),
            Inks::Dark => (0x0033_3A3F, 0x0034_3B40, None),
            Inks::Print => (0x00D4_D4D4, 0x00EC_ECEC, Some(Colour::hex(0x00A6_A6A6))),
        };
        Self {
            ground: ink.panel,
            ink: ink.ink,
            ink2: ink.ink2,
            accent: ink.accent,
            grid: Colour::hex(grid),
            noise: Colour::hex(noise),
            noise_edge,
            text: 1.0,
            fonts: Fonts::default(),
        }
    }

    /// The same with text so much larger, 1–2.
    #[must_use]
    pub fn text(self, text: f64) -> Self {
        let text = if text.is_finite() { text.clamp(1.0, 2.0) } else { 1.0 };
        Self { text, ..self }
    }

    /// The same on another ground: open dots are filled with it.
    #[must_use]
    pub fn on(self, ground: Colour) -> Self {
        Self { ground, ..self }
    }

    /// The same with fonts for letters that the program’s own lacks.
    #[must_use]
    pub fn fonts(self, fonts: Fonts) -> Self {
        Self { fonts, ..self }
    }

    /// The words, or as many of their letters as fit into `room` at the size of labels, with an ellipsis. A side at their end
    /// is never lost: `Levator scap…, left`.
    pub fn shortened(&self, words: &str, room: f64, is_bold: bool) -> String {
        let weight = if is_bold { Weight::Bold } else { Weight::Regular };
        let width = |words: &str| self.fonts.width(words, self.size(), weight);
        if width(words) <= room {
            return words.to_owned();
        }
        let sides = [Side::Left, Side::Right, Side::Midline].map(|side| format!(", {}", side_word(side)));
        let side = sides.iter().find(|side| words.ends_with(*side)).map_or("", String::as_str);
        let mut letters: Vec<&str> = words[..words.len() - side.len()].graphemes(true).collect();
        while letters.pop().is_some() {
            let shorter = format!("{}…{side}", letters.concat().trim_end_matches([' ', ',']));
            if width(&shorter) <= room {
                return shorter;
            }
        }
        String::new()
    }

    /// The words in at most `lines` lines that fit into `room`, broken between words; only what has no room in the last is
    /// shortened.
    pub fn in_lines(&self, words: &str, room: f64, is_bold: bool, lines: usize) -> Vec<String> {
        let weight = if is_bold { Weight::Bold } else { Weight::Regular };
        let fits = |words: &str| self.fonts.width(words, self.size(), weight) <= room;
        let mut all = Vec::new();
        let mut rest = words;
        while all.len() + 1 < lines && !fits(rest) {
            let mut breaks = rest.rmatch_indices(' ').map(|(at, _)| at);
            let Some(at) = breaks.find(|at| fits(&rest[..*at])) else { break };
            all.push(rest[..at].to_owned());
            rest = &rest[at + 1..];
        }
        all.push(self.shortened(rest, room, is_bold));
        all
    }

    /// The size of labels.
    pub(super) fn size(&self) -> f64 {
        12.0 * self.text
    }

    /// The height of a row of labels.
    pub(super) fn row(&self) -> f64 {
        16.0 * self.text
    }
}
