//! Lines of text: what they say, how wide they are, and the outlines of the glyphs.
//!
//! Without kerning or ligatures, which the writers switch off too, so that every medium sets the same line. Letters that
//! Noto Sans lacks are set in [other fonts](Fonts), if the text brings some, and are else empty boxes.

mod fonts;
mod shape;

use std::sync::OnceLock;

use kurbo::{Affine, BezPath, Point, Rect};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

use super::colour::Colour;

pub use fonts::{Font, Fonts, letters_in};
pub(super) use shape::{Glyph, Source, set};

/// A line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The words.
    pub words: String,
    /// The anchor on the baseline.
    pub at: Point,
    /// Font size in scene units.
    pub size: f64,
    /// Regular or bold.
    pub weight: Weight,
    /// Which part of the line `at` is.
    pub anchor: Anchor,
    /// Colour of the letters.
    pub colour: Colour,
    /// 0–1.
    pub opacity: f32,
    /// What a screen reader should say instead of the words.
    pub label: Option<String>,
    /// Fonts for letters that Noto Sans lacks.
    pub fonts: Fonts,
}

/// The two weights of the program's font.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// 400
    Regular,
    /// 700
    Bold,
}

/// Where a line of text stands relative to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// The family's name, as files refer to it.
pub const FAMILY: &str = "Noto Sans";

/// The font file of a weight.
pub fn font_file(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => notosans::REGULAR_TTF,
        Weight::Bold => notosans::BOLD_TTF,
    }
}

fn face(weight: Weight) -> &'static Face<'static> {
    static REGULAR: OnceLock<Face<'static>> = OnceLock::new();
    static BOLD: OnceLock<Face<'static>> = OnceLock::new();
    let cell = match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    };
    #[expect(clippy::expect_used, reason = "the font is compiled into the program and read by a test")]
    cell.get_or_init(|| Face::parse(font_file(weight), 0).expect("the built-in font is a font"))
}

/// The width of a line in the program's own font at a font size, in the units of the size.
pub fn width(words: &str, size: f64, weight: Weight) -> f64 {
    Fonts::default().width(words, size, weight)
}

/// Height of the capital letters at a font size.
pub fn cap_height(size: f64, weight: Weight) -> f64 {
    let face = face(weight);
    f64::from(face.capital_height().unwrap_or(714)) * size / f64::from(face.units_per_em())
}

/// Where the line begins on the baseline.
pub fn start(text: &Text) -> Point {
    let width = text.fonts.width(&text.words, text.size, text.weight);
    let back = match text.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => width / 2.0,
        Anchor::End => width,
    };
    Point::new(text.at.x - back, text.at.y)
}

/// The box that the line may touch.
pub fn bounds(text: &Text) -> Rect {
    let start = start(text);
    let width = text.fonts.width(&text.words, text.size, text.weight);
    // Noto Sans stays within 1.1 above and 0.3 below the baseline; accents on capitals reach highest.
    Rect::new(start.x, start.y - 1.1 * text.size, start.x + width, start.y + 0.3 * text.size)
        .inflate(0.1 * text.size, 0.0)
}

/// The letters as one path, in the text's coordinates.
pub fn outlines(text: &Text) -> BezPath {
    let mut pen = start(text);
    let mut path = BezPath::new();
    for run in set(&text.words, text.weight, &text.fonts) {
        let other = match run.font {
            Source::Own(_) => None,
            Source::Other(font) => font.face(),
        };
        let face = match (run.font, &other) {
            (Source::Own(weight), _) => face(weight),
            (Source::Other(_), Some(face)) => face,
            (Source::Other(_), None) => continue,
        };
        let scale = text.size / f64::from(face.units_per_em());
        for glyph in &run.glyphs {
            let mut letter = Letter(BezPath::new());
            face.outline_glyph(GlyphId(glyph.id), &mut letter);
            let (right, up) = glyph.aside;
            let place = Affine::translate((pen.x + right * text.size, pen.y - up * text.size))
                * Affine::scale_non_uniform(scale, -scale);
            path.extend(place * letter.0);
            pen.x += glyph.advance * text.size;
        }
    }
    path
}

struct Letter(BezPath);

impl OutlineBuilder for Letter {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((f64::from(x), f64::from(y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((f64::from(x), f64::from(y)));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to((f64::from(x1), f64::from(y1)), (f64::from(x), f64::from(y)));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.curve_to(
            (f64::from(x1), f64::from(y1)),
            (f64::from(x2), f64::from(y2)),
            (f64::from(x), f64::from(y)),
        );
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kurbo::Shape as _;
    use proptest::prelude::*;

    fn line(words: &str) -> Text {
        Text {
            words: words.to_owned(),
            at: Point::new(100.0, 50.0),
            size: 20.0,
            weight: Weight::Bold,
            anchor: Anchor::Middle,
            colour: Colour::hex(0),
            opacity: 1.0,
            label: None,
            fonts: Fonts::default(),
        }
    }

    #[test]
    fn figures_are_tabular() {
        assert!((width("1111", 10.0, Weight::Regular) - width("0888", 10.0, Weight::Regular)).abs() < 1e-9);
    }

    #[test]
    fn the_middle_is_in_the_middle() {
        let box_ = outlines(&line("8")).bounding_box();
        assert!((box_.center().x - 100.0).abs() < 0.3, "{box_:?}");
        assert!(
            (box_.max_y() - 50.0).abs() < 0.5 && (box_.height() - cap_height(20.0, Weight::Bold)).abs() < 1.0
        );
    }

    proptest! {
        #[test]
        fn any_text_has_a_width_and_outlines(words: String) {
            let text = line(&words);
            prop_assert!(width(&words, 12.0, Weight::Regular) >= 0.0);
            let _ = outlines(&text);
        }
    }
}
