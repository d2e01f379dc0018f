//! The left beside the right: two discs a row on one axis.

use kurbo::{Point, Rect, Size};

use super::{
    super::{
        scene::Line,
        text::{Anchor, Weight},
    },
    Of, Plot, Spot,
    look::Look,
    pen::Pen,
    say::figure,
};
use crate::{anatomy::Side, language::say};

/// A muscle or a point with a value on both of the patient's sides.
#[derive(Clone, Debug, PartialEq)]
pub struct SidesRow {
    /// Its name, without a side.
    pub name: String,
    /// The value of the left, 0–10.
    pub left: f64,
    /// The value of the right, 0–10.
    pub right: f64,
}

/// The radius of a disc and the height of a row, at the least size of text.
const DISC: f64 = 9.0;
const ROW: f64 = 38.0;
/// A name has at most so many lines.
const LINES: usize = 2;
/// Names take at most this share of the width.
const NAMES: f64 = 0.42;

/// A row for each pair: `L` on a filled disc, `R` on an open one, on an axis from 0 to 10. As high as its rows are.
pub fn sides(rows: &[SidesRow], width: f64, look: &Look) -> Plot {
    let (disc, row) = (DISC * look.text, ROW * look.text);
    let height = row * rows.len() as f64 + look.row() + 8.0;
    let mut pen = Pen::new(Size::new(width, height), look);
    let frame = pen.frame;
    let names = rows.iter().map(|row| pen.width(&row.name, Weight::Regular)).fold(0.0, f64::max);
    let names = names.min(frame.width() * NAMES);
    let left = names + disc + 12.0;
    let area = Rect::new(left, 0.0, (frame.x1 - disc - 2.0).max(left + 20.0), frame.y1 - look.row() - 4.0);
    let x_of = |value: f64| area.x0 + area.width() * value.clamp(0.0, 10.0) / 10.0;
    let every = if area.width() / 5.0 >= pen.width("10", Weight::Regular) + 8.0 { 2 } else { 5 };
    for value in (0..=10).step_by(every) {
        let x = x_of(f64::from(value));
        pen.line(Point::new(x, area.y0), Point::new(x, area.y1), pen.look.grid, Line::butt(1.0));
        pen.words(&value.to_string(), Point::new(x, frame.y1 - look.row() / 2.0), pen.quiet(Anchor::Middle));
    }
    let mut spots = Vec::with_capacity(rows.len());
    for (i, one) in rows.iter().enumerate() {
        let y = row * (i as f64 + 0.5);
        let name = look.in_lines(&one.name, names + 1.0, false, LINES);
        for (line, words) in name.iter().enumerate() {
            let below = look.row() * (line as f64 - (name.len() - 1) as f64 / 2.0);
            pen.words(words, Point::new(0.0, y + below), pen.loud(Anchor::Start, false));
        }
        pair(&mut pen, [x_of(one.left), x_of(one.right)], y, disc);
        spots
            .push(Spot { at: Point::new(f64::midpoint(x_of(one.left), x_of(one.right)), y), of: Of::Row(i) });
    }
    pen.done(area, spots, says(rows))
}

/// The discs of the left and the right; those that would hide each other touch, the left above the right.
fn pair(pen: &mut Pen<'_>, [left, right]: [f64; 2], y: f64, disc: f64) {
    let apart = (left - right).abs();
    let aside = if apart < 2.0 * disc { ((2.0 * disc).powi(2) - apart.powi(2)).sqrt() / 2.0 } else { 0.0 };
    let (left, right) = (Point::new(left, y - aside), Point::new(right, y + aside));
    pen.line(left, right, pen.look.ink2.mix(pen.look.ground, 0.55), Line::butt(3.0));
    let (ink, ground) = (pen.look.ink, pen.look.ground);
    pen.rings(&[right], disc - 0.8, 1.6, ink);
    pen.dots(&[left], disc, ink);
    let size = disc * 12.0 / DISC;
    for (side, at, colour) in [(Side::Left, left, ground), (Side::Right, right, ink)] {
        let hand = super::pen::Hand { anchor: Anchor::Middle, weight: Weight::Bold, colour };
        pen.words_of_size(side_letter(side), at, hand, size);
    }
}

/// What a side is called on a disc: `L`; the midline has no disc.
pub fn side_letter(side: Side) -> &'static str {
    match side {
        Side::Left => say!("plot-letter-left"),
        Side::Right => say!("plot-letter-right"),
        Side::Midline => "",
    }
}

fn says(rows: &[SidesRow]) -> String {
    let row = |row: &SidesRow| {
        say!("plot-says-side", name = row.name.as_str(), left = figure(row.left), right = figure(row.right))
    };
    let rows: Vec<String> = rows.iter().map(row).collect();
    say!("plot-says-sides", rows = rows.join(" "))
}
