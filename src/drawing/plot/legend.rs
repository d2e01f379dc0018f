//! What the signs of a plot mean.

use kurbo::{Point, Rect, Shape as _};

use super::{
    super::{
        scene::Line,
        text::{Anchor, Weight},
    },
    flow::{flow, rows},
    pen::Pen,
    series::MIDDLE,
};
use crate::language::say;

/// A sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Before,
    After,
    /// There is no room for what was after.
    AfterInTable,
    Middle,
    Band,
}

/// The room of a sign, and between it and its word.
const SIGN: f64 = 18.0;
const GAP: f64 = 6.0;
const BETWEEN: f64 = 18.0;

impl Sign {
    fn words(self) -> &'static str {
        match self {
            Self::Before => say!("plot-legend-before"),
            Self::After => say!("plot-legend-after"),
            Self::AfterInTable => say!("plot-legend-after-in-table"),
            Self::Middle => say!("plot-legend-middle"),
            Self::Band => say!("plot-legend-band"),
        }
    }

    fn draw(self, pen: &mut Pen<'_>, at: Point) {
        let (ink, accent, noise) = (pen.look.ink2, pen.look.accent, pen.look.noise);
        let aside = |x: f64| Point::new(at.x + x, at.y);
        match self {
            Self::Before => pen.dots(&[at], 3.4, ink),
            Self::After | Self::AfterInTable => pen.rings(&[at], 3.4, 1.5, ink),
            Self::Middle => pen.line(aside(-9.0), aside(9.0), accent, Line::round(MIDDLE)),
            Self::Band => {
                let cell = Rect::from_center_size(at, (SIGN, 10.0)).to_path(0.1);
                pen.fill(&cell, noise);
                if let Some(edge) = pen.look.noise_edge {
                    pen.stroke(&cell, edge, Line::butt(0.6));
                }
            }
        }
    }
}

/// Where each sign stands, in rows of `room`.
pub(super) fn places(pen: &Pen<'_>, signs: &[Sign], room: f64) -> Vec<(usize, f64)> {
    let width = |sign: &Sign| SIGN + GAP + pen.width(sign.words(), Weight::Regular);
    flow(&signs.iter().map(width).collect::<Vec<_>>(), room, BETWEEN)
}

/// How many rows it takes.
pub(super) fn rows_of(pen: &Pen<'_>, signs: &[Sign], room: f64) -> usize {
    rows(&places(pen, signs, room))
}

/// The legend with its first row’s top left at `at`.
pub(super) fn draw(pen: &mut Pen<'_>, signs: &[Sign], at: Point, room: f64) {
    let row = pen.look.row();
    for (sign, (line, left)) in signs.iter().zip(places(pen, signs, room)) {
        let middle = Point::new(at.x + left + SIGN / 2.0, at.y + row * (line as f64 + 0.5));
        sign.draw(pen, middle);
        let words = Point::new(at.x + left + SIGN + GAP, middle.y);
        pen.words(sign.words(), words, pen.quiet(Anchor::Start));
    }
}
