//! The course of one hold: steps, because the values are typed, over the seconds that were held.

use kurbo::{Point, Rect, Size};

use super::{
    super::{
        scene::Line,
        text::{Anchor, Weight},
    },
    Of, Plot, Spot,
    axis::{self, left_of, y_of},
    look::Look,
    pen::Pen,
    series::MIDDLE,
};
use crate::{
    language::say,
    therapy::{Tenderness, whole_seconds},
};

/// A hold as its course is drawn.
#[derive(Clone, Copy, Debug, Hash)]
pub struct TraceOf<'a> {
    /// The values that were typed, by the milliseconds held, ascending.
    pub values: &'a [(u32, Tenderness)],
    /// Milliseconds held.
    pub held_ms: u32,
    /// Asked before, if it was.
    pub before: Option<Tenderness>,
    /// Asked after, if it was.
    pub after: Option<Tenderness>,
    /// What was felt, by the milliseconds held, ascending.
    pub felt: &'a [(u32, String)],
}

impl TraceOf<'_> {
    /// How long it is: until the last value, at least.
    fn lasts(&self) -> u32 {
        self.values.last().map_or(0, |(ms, _)| *ms).max(self.held_ms).max(1_000)
    }

    /// What a spot of its plot stands for, in words: `At 20 s: 5 of 10`.
    pub fn told(&self, of: &Of) -> Option<String> {
        match of {
            Of::Moment(0) if self.before.is_some() => {
                self.before.map(|value| say!("plot-hold-before", value = value.get()))
            }
            Of::Moment(at) => {
                let value = self.values.iter().find(|(ms, _)| ms == at)?.1;
                Some(say!("plot-hold-at", time = clock(at / 1_000), value = value.get()))
            }
            Of::After => self.after.map(|value| say!("plot-hold-after", value = value.get())),
            Of::Day(_) | Of::Row(_) => None,
        }
    }
}

/// The radius of a dot.
const DOT: f64 = 3.2;
/// Words of what was felt take so many rows at most; there is a sentence with all of them.
const ROWS: usize = 3;
/// Between two of these words.
const APART: f64 = 10.0;
/// The least height of the course: words above it give way.
const LEAST: f64 = 50.0;
/// Steps of seconds that are easy to read.
const STEPS: [u32; 10] = [5, 10, 15, 30, 60, 120, 300, 600, 1_800, 3_600];

/// The plot of a hold: a filled dot before, steps from value to value, an open dot after; what was
/// felt stands above a dashed line at its moment.
pub fn hold_trace(hold: &TraceOf<'_>, size: Size, look: &Look) -> Plot {
    let mut pen = Pen::new(size, look);
    let (row, frame) = (look.row(), pen.frame);
    let left = left_of(&pen);
    let bottom = (frame.y1 - row - 4.0).max(row);
    let right = (frame.x1 - pen.width("10:00", Weight::Regular) / 2.0).max(left + 20.0);
    let last = hold.lasts();
    let (from, to) = (left + 8.0, right - 3.0);
    let x_of = |ms: u32| from + (to - from) * f64::from(ms) / f64::from(last);
    let rows = ((bottom - row / 2.0 - LEAST) / row).clamp(0.0, ROWS as f64) as usize;
    let felt = felt(&pen, hold, rows, x_of);
    let above = felt.iter().filter_map(|one| one.row).map(|row| row + 1).max().unwrap_or_default();
    let area = Rect::new(left, row * (above as f64 + 0.5), right, bottom);
    let step = area.height() / 10.0;
    let every = [1, 2, 5].into_iter().find(|every| step * f64::from(*every as u8) >= row).unwrap_or(10);
    axis::values(&mut pen, area, every, every);
    marks(&mut pen, area, &felt);
    seconds(&mut pen, area, last, x_of);
    let at = |ms: u32, value: Tenderness| Point::new(x_of(ms), y_of(area, f64::from(value.get())));
    let begin = hold.before.map(|before| (0, before));
    let values: Vec<(u32, Tenderness)> = begin.into_iter().chain(hold.values.iter().copied()).collect();
    let mut steps: Vec<Point> = Vec::new();
    for (ms, value) in &values {
        steps.extend(steps.last().map(|before| Point::new(x_of(*ms), before.y)));
        steps.push(at(*ms, *value));
    }
    steps.extend(values.last().map(|(_, value)| at(last, *value)));
    pen.stroke(&Pen::path(steps, false), pen.look.accent, Line::round(MIDDLE));
    let during: Vec<Point> = values.iter().map(|(ms, value)| at(*ms, *value)).collect();
    pen.dots(&during, DOT, pen.look.ink2);
    if let Some(after) = hold.after {
        pen.rings(&[at(last, after)], DOT + 1.0, 1.6, pen.look.ink);
    }
    let spot = |(ms, value): &(u32, Tenderness)| Spot { at: at(*ms, *value), of: Of::Moment(*ms) };
    let after = hold.after.map(|value| Spot { at: at(last, value), of: Of::After });
    let spots = values.iter().map(spot).chain(after).collect();
    pen.done(area, spots, says(hold, last))
}

/// A word of what was felt, and where it stands.
struct Mark<'a> {
    words: &'a str,
    at: f64,
    left: f64,
    /// The row above the course, from below; none where all are taken.
    row: Option<usize>,
}

/// Where what was felt has room, in at most so many rows.
fn felt<'a>(pen: &Pen<'_>, hold: &TraceOf<'a>, rows: usize, x_of: impl Fn(u32) -> f64) -> Vec<Mark<'a>> {
    let mut ends = vec![f64::NEG_INFINITY; rows];
    let place = |(ms, words): &'a (u32, String)| {
        let width = pen.width(words, Weight::Regular);
        let at = x_of(*ms);
        let left = at.min(pen.room().x1 - width).max(0.0);
        let row = ends.iter().position(|end| *end <= left);
        if let Some(row) = row {
            ends[row] = left + width + APART;
        }
        Mark { words, at, left, row }
    };
    hold.felt.iter().map(place).collect()
}

fn marks(pen: &mut Pen<'_>, area: Rect, felt: &[Mark<'_>]) {
    let row = pen.look.row();
    let line = Line { width: 1.0, round: false, dash: Some([2.0, 3.0]) };
    for mark in felt {
        // Up to its word, and not through those below it.
        let ends = [Point::new(mark.at, area.y0), Point::new(mark.at, area.y1)];
        pen.line(ends[0], ends[1], pen.look.ink2, line);
        if let Some(above) = mark.row {
            let at = Point::new(mark.left, area.y0 - row * (above as f64 + 0.5) - 2.0);
            pen.words(mark.words, at, pen.quiet(Anchor::Start));
        }
    }
}

fn seconds(pen: &mut Pen<'_>, area: Rect, last: u32, x_of: impl Fn(u32) -> f64) {
    let y = area.y1 + 4.0 + pen.look.row() / 2.0;
    let width = |seconds: u32| pen.width(&clock(seconds), Weight::Regular) + 14.0;
    let room = |step: &u32| x_of(step * 1_000) - x_of(0) >= width(last / 1_000);
    let step = STEPS.into_iter().find(|step| room(step)).unwrap_or(u32::MAX);
    for second in (0..=last / 1_000).step_by(step as usize) {
        let x = x_of(second * 1_000);
        pen.line(Point::new(x, area.y1), Point::new(x, area.y1 + 4.0), pen.look.ink2, Line::butt(1.0));
        pen.words(&clock(second), Point::new(x, y), pen.quiet(Anchor::Middle));
    }
}

fn clock(seconds: u32) -> String {
    if seconds < 60 { format!("{seconds} s") } else { format!("{}:{:02}", seconds / 60, seconds % 60) }
}

fn says(hold: &TraceOf<'_>, last: u32) -> String {
    let at = |ms: u32, what: String| say!("plot-says-hold-at", time = clock(ms / 1_000), what = what);
    let mut says = vec![say!("plot-says-hold", time = clock(whole_seconds(last)))];
    says.extend(hold.before.map(|value| say!("plot-says-hold-before", value = value.get())));
    says.extend(hold.values.iter().map(|(ms, value)| at(*ms, value.get().to_string())));
    says.extend(hold.felt.iter().map(|(ms, words)| at(*ms, words.clone())));
    says.extend(hold.after.map(|value| say!("plot-says-hold-after", value = value.get())));
    says.join(" ")
}
