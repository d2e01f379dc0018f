//! A line of text as glyphs.
//!
//! Letters of the program's font that stand side by side, such as Latin and Greek, are set one after the other, without
//! kerning; every other line goes through the rules of its scripts: direction, joining, marks.

use std::ops::Range;

use harfrust::{Direction, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use ttf_parser::{Face, GlyphId};
use unicode_bidi::BidiInfo;
use unicode_segmentation::UnicodeSegmentation as _;

use super::{
    Weight, face, font_file,
    fonts::{Font, Fonts, draws, is_unseen},
};

/// What stands for a letter that no font has: an empty box.
const STAND_IN: char = '\u{25A1}';

/// Glyphs of one font, from left to right.
pub(in crate::drawing) struct Run<'a> {
    pub(in crate::drawing) font: Source<'a>,
    pub(in crate::drawing) glyphs: Vec<Glyph>,
}

/// Whose glyphs they are.
#[derive(Clone, Copy)]
pub(in crate::drawing) enum Source<'a> {
    /// The program's font.
    Own(Weight),
    /// A font from elsewhere.
    Other(&'a Font),
}

/// A glyph of a line. Lengths are in font sizes.
pub(in crate::drawing) struct Glyph {
    /// Its number in the font.
    pub(in crate::drawing) id: u16,
    /// How far it moves the pen.
    pub(in crate::drawing) advance: f64,
    /// How far it stands from the pen: to the right, and up.
    pub(in crate::drawing) aside: (f64, f64),
    /// The bytes of the words that it stands for.
    pub(in crate::drawing) letters: Range<usize>,
}

/// The glyphs of a line.
pub(in crate::drawing) fn set<'a>(words: &str, weight: Weight, fonts: &'a Fonts) -> Vec<Run<'a>> {
    let own = face(weight);
    if words.chars().all(|letter| is_simple(letter) && own.glyph_index(letter).is_some()) {
        let glyphs = words.char_indices().map(|(at, letter)| plain(own, letter, at..at + letter.len_utf8()));
        return vec![Run { font: Source::Own(weight), glyphs: glyphs.collect() }];
    }
    let setter = Setter::new(words, weight, fonts);
    let shown = words.trim_end();
    let bidi = BidiInfo::new(shown, None);
    let mut runs = Vec::new();
    for paragraph in &bidi.paragraphs {
        let (levels, parts) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for part in parts {
            let from_right = levels[part.start].is_rtl();
            runs.extend(setter.part(part, from_right));
        }
    }
    // Spaces at the end keep copied lines apart; they stand at the end whatever the direction.
    let spaces = words.char_indices().skip_while(|(at, _)| *at < shown.len());
    let spaces = spaces.map(|(at, letter)| plain(own, ' ', at..at + letter.len_utf8()));
    runs.push(Run { font: Source::Own(weight), glyphs: spaces.collect() });
    runs
}

impl Fonts {
    /// The width of a line at a font size, in the units of the size.
    pub fn width(&self, words: &str, size: f64, weight: Weight) -> f64 {
        let runs = set(words, weight, self);
        runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.advance).sum::<f64>() * size
    }
}

/// Letters that stand side by side without any rule.
fn is_simple(letter: char) -> bool {
    matches!(letter, ' '..='\u{2FF}' | '\u{370}'..='\u{482}' | '\u{48A}'..='\u{52F}' | '\u{1E00}'..='\u{2DFF}')
        && !matches!(letter, '\u{20D0}'..='\u{20FF}' | '\u{2C80}'..='\u{2DFF}')
        && !is_unseen(letter)
}

fn plain(face: &Face<'_>, letter: char, letters: Range<usize>) -> Glyph {
    let glyph = face.glyph_index(letter).unwrap_or(GlyphId(0));
    let em = f64::from(face.units_per_em());
    let advance = f64::from(face.glyph_hor_advance(glyph).unwrap_or(0)) / em;
    Glyph { id: glyph.0, advance, aside: (0.0, 0.0), letters }
}

/// What sets a line with the fonts that it needs.
struct Setter<'a, 'w> {
    words: &'w str,
    weight: Weight,
    own: &'static Face<'static>,
    /// The others, those of the weight first.
    others: Vec<(&'a Font, Face<'a>)>,
}

impl<'a, 'w> Setter<'a, 'w> {
    fn new(words: &'w str, weight: Weight, fonts: &'a Fonts) -> Self {
        let mut others: Vec<_> = fonts.faces().collect();
        others.sort_by_key(|(font, _)| font.weight() != weight);
        Self { words, weight, own: face(weight), others }
    }

    /// A part of the line in one direction, from left to right.
    fn part(&self, part: Range<usize>, from_right: bool) -> Vec<Run<'a>> {
        let mut pieces: Vec<(Option<Source<'a>>, Range<usize>)> = Vec::new();
        for (at, cluster) in self.words[part.clone()].grapheme_indices(true) {
            let range = part.start + at..part.start + at + cluster.len();
            let font = self.font_for(cluster);
            match pieces.last_mut() {
                Some((last, all)) if is_same(*last, font) => all.end = range.end,
                _ => pieces.push((font, range)),
            }
        }
        if from_right {
            pieces.reverse();
        }
        let run = |(font, range): (Option<Source<'a>>, Range<usize>)| {
            let shaped = font.and_then(|font| self.shaped(font, range.clone(), from_right));
            shaped.unwrap_or_else(|| self.boxes(range, from_right))
        };
        pieces.into_iter().map(run).collect()
    }

    fn font_for(&self, cluster: &str) -> Option<Source<'a>> {
        let letters = || cluster.chars().filter(|letter| !is_unseen(*letter));
        if letters().all(|letter| self.own.glyph_index(letter).is_some()) {
            return Some(Source::Own(self.weight));
        }
        let other = self.others.iter().find(|(_, face)| letters().all(|letter| draws(face, letter)));
        other.map(|(font, _)| Source::Other(font))
    }

    /// Glyphs as the rules of the script place them; `None` if the font has not all that it takes.
    fn shaped(&self, font: Source<'a>, range: Range<usize>, from_right: bool) -> Option<Run<'a>> {
        let (data, index) = match font {
            Source::Own(weight) => (font_file(weight), 0),
            Source::Other(font) => (font.data().as_slice(), font.index()),
        };
        let reference = FontRef::from_index(data, index).ok()?;
        let em = f64::from(Face::parse(data, index).ok()?.units_per_em());
        let data = ShaperData::new(&reference);
        let shaper = data.shaper(&reference).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&self.words[range.clone()]);
        buffer.guess_segment_properties();
        buffer.set_direction(if from_right { Direction::RightToLeft } else { Direction::LeftToRight });
        let shaped = shaper.shape(buffer, ShapeOptions::default());
        let mut starts: Vec<_> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        starts.push(range.len());
        starts.sort_unstable();
        starts.dedup();
        let mut glyphs = Vec::with_capacity(shaped.len());
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let start = info.cluster as usize;
            let end = starts[starts.partition_point(|other| *other <= start).min(starts.len() - 1)];
            let id = u16::try_from(info.glyph_id).ok().filter(|id| *id != 0)?;
            let ems = |units: i32| f64::from(units) / em;
            glyphs.push(Glyph {
                id,
                advance: ems(position.x_advance),
                aside: (ems(position.x_offset), ems(position.y_offset)),
                letters: range.start + start..range.start + end,
            });
        }
        Some(Run { font, glyphs })
    }

    /// A box for each letter; what is never seen goes with the letter before it.
    fn boxes(&self, range: Range<usize>, from_right: bool) -> Run<'a> {
        let mut glyphs: Vec<Glyph> = Vec::new();
        for (at, letter) in self.words[range.clone()].char_indices() {
            let letters = range.start + at..range.start + at + letter.len_utf8();
            match glyphs.last_mut() {
                Some(last) if is_unseen(letter) => last.letters.end = letters.end,
                _ => glyphs.push(plain(self.own, STAND_IN, letters)),
            }
        }
        if from_right {
            glyphs.reverse();
        }
        Run { font: Source::Own(self.weight), glyphs }
    }
}

fn is_same(one: Option<Source<'_>>, other: Option<Source<'_>>) -> bool {
    match (one, other) {
        (None, None) | (Some(Source::Own(_)), Some(Source::Own(_))) => true,
        (Some(Source::Other(one)), Some(Source::Other(other))) => std::ptr::eq(one, other),
        _ => false,
    }
}
