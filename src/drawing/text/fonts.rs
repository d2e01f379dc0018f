//! Fonts: the program's own, and others for the letters that it lacks.

use std::{fmt, sync::Arc};

use ttf_parser::{Face, Permissions};

use super::{Weight, face};

/// The program's font and others, handed in by who has some, for the letters that it lacks.
#[derive(Clone, Default)]
pub struct Fonts(Arc<[Font]>);

/// A font from elsewhere, with outlines, that may be put into files.
#[derive(Clone)]
pub struct Font {
    data: Arc<Vec<u8>>,
    index: u32,
    weight: Weight,
}

impl Fonts {
    /// The program's font and `others`; of those, the first that has a letter sets it.
    pub fn new(others: Vec<Font>) -> Self {
        Self(others.into())
    }

    /// The letters of `words` that none of the fonts has, each once.
    pub fn missing(&self, words: &str) -> Vec<char> {
        let faces: Vec<_> = self.faces().map(|(_, face)| face).collect();
        let mut missing = Vec::new();
        for letter in words.chars().filter(|letter| !is_unseen(*letter)) {
            let known = face(Weight::Regular).glyph_index(letter).is_some();
            if !known && !faces.iter().any(|face| draws(face, letter)) && !missing.contains(&letter) {
                missing.push(letter);
            }
        }
        missing
    }

    /// The others with their faces.
    pub(super) fn faces(&self) -> impl Iterator<Item = (&Font, Face<'_>)> {
        self.0.iter().filter_map(|font| Some((font, font.face()?)))
    }
}

impl PartialEq for Fonts {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || (self.0.is_empty() && other.0.is_empty())
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fonts({} others)", self.0.len())
    }
}

impl Font {
    /// The font number `index` of a file. `None` if it is no font, or one that must not be put into files.
    pub fn new(data: Arc<Vec<u8>>, index: u32, weight: Weight) -> Option<Self> {
        let font = Self { data, index, weight };
        let allowed = is_allowed(&font.face()?);
        allowed.then_some(font)
    }

    /// The file.
    pub(crate) fn data(&self) -> &Arc<Vec<u8>> {
        &self.data
    }

    /// Which font of the file.
    pub(crate) fn index(&self) -> u32 {
        self.index
    }

    pub(super) fn weight(&self) -> Weight {
        self.weight
    }

    pub(super) fn face(&self) -> Option<Face<'_>> {
        Face::parse(&self.data, self.index).ok()
    }
}

/// Which of some letters the font number `index` of a file draws in outlines; none if it must not be put into files.
pub fn letters_in(data: &[u8], index: u32, letters: &[char]) -> Vec<char> {
    let face = Face::parse(data, index).ok().filter(is_allowed);
    face.map_or_else(Vec::new, |face| {
        letters.iter().copied().filter(|letter| draws(&face, *letter)).collect()
    })
}

fn is_allowed(face: &Face<'_>) -> bool {
    let may = face.permissions().is_none_or(|may| may != Permissions::Restricted);
    may && face.is_subsetting_allowed() && face.is_outline_embedding_allowed()
}

/// Whether a face has outlines for a letter: one in colours alone cannot be printed in black.
pub(super) fn draws(face: &Face<'_>, letter: char) -> bool {
    let glyph = face.glyph_index(letter);
    glyph.is_some_and(|glyph| letter.is_whitespace() || face.glyph_bounding_box(glyph).is_some())
}

/// Whether a letter is never seen by itself: joiners, selectors of variants, marks of direction.
pub(super) fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E0FFF}')
        || letter.is_control()
}
