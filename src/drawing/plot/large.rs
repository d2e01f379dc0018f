//! One point in large: each day before and after, the middle value, dates, and what happened along the way.

use std::{fmt::Write as _, ops::RangeInclusive};

use jiff::civil::Date;
use kurbo::{Point, Rect, Size};

use super::{
    super::{
        scene::Line,
        text::{Anchor, Weight},
    },
    Of, Plot, Spot,
    axis::{self, Across, left_of, right_of, y_of},
    dates::{self, Setting},
    events::{Event, Row},
    flow::{flow, rows},
    legend::{self, Sign},
    look::Look,
    pen::Pen,
    rows::{Rows, Wanted},
    say, series,
};
use crate::{
    language::say,
    trend::{Day, MIDDLE_FROM, Trend},
};

/// Which end is bad.
fn ends() -> &'static str {
    say!("plot-ends")
}

/// The radius of a dot.
const DOT: f64 = 3.4;
/// Where days are nearer than this, what was after is left to the table: all of it would be a heap.
const TOLD_APART: f64 = 2.5;
/// Where days are nearer than this, what was before and after is not joined: the lines would fill the area.
const JOINED: f64 = 4.0;
/// Between captions in a row.
const BETWEEN: f64 = 18.0;

/// The plot of a trend in `time` with what was noted on its `days` and the `events` along the way: filled dots before, open
/// dots after, the middle value and the band of most days, dates, legend, and numbered events with their captions below. In a
/// size that has no room for all, the captions give way first, then the words above, then the legend.
pub fn large(
    trend: &Trend,
    days: &[Day<'_>],
    events: &[Event],
    time: &RangeInclusive<Date>,
    size: Size,
    look: &Look,
) -> Plot {
    let mut pen = Pen::new(size, look);
    let room =
        Rect::new(left_of(&pen), 0.0, pen.frame.x1 - right_of(&pen, say!("plot-widest-day")), pen.frame.y1);
    let across = Across::new(time, room);
    let events = Row::new(&pen, events, time, &across);
    let pairs = pairs(days, time);
    let is_dense = across.step() < TOLD_APART;
    let signs = signs(trend, &pairs, is_dense);
    let captions = places(&pen, &events.captions);
    let wanted = Wanted {
        has_words: pen.width(ends(), Weight::Regular) <= pen.frame.width(),
        has_numbers: !events.is_empty(),
        legend: legend::rows_of(&pen, &signs, room.width()),
        captions: rows(&captions),
    };
    let rows = Rows::new(pen.frame.height(), look.row(), wanted);
    let area = Rect::new(room.x0, rows.area.0, room.x1, rows.area.1);
    axes(&mut pen, area, time, &across, &rows);
    series::band(&mut pen, area, &across, trend);
    if let Some(y) = rows.numbers {
        events.lines(&mut pen, area);
        events.numbers(&mut pen, y);
    }
    let spots = if is_dense {
        heap(&mut pen, area, &across, trend, &pairs)
    } else {
        dots(&mut pen, area, &across, trend, &pairs)
    };
    if let Some(y) = rows.legend {
        legend::draw(&mut pen, &signs, Point::new(area.x0, y), room.width());
    }
    for (words, (row, left)) in
        events.captions.iter().zip(captions).filter(|(_, (row, _))| *row < rows.captions.0)
    {
        let y = rows.captions.1 + look.row() * (row as f64 + 0.5);
        pen.words(words, Point::new(left, y), pen.quiet(Anchor::Start));
    }
    let mut says = say::trend(trend, time);
    for caption in &events.captions {
        let _ = write!(says, " {caption}.");
    }
    pen.done(area, spots, says)
}

/// What was noted on a day, 0–10.
struct Pair {
    date: Date,
    before: Option<f64>,
    after: Option<f64>,
}

fn pairs(days: &[Day<'_>], time: &RangeInclusive<Date>) -> Vec<Pair> {
    let pair = |day: &Day<'_>| {
        let before = day.value().map(|one| f64::from(one.value.get()));
        let after = day.last_after().map(|after| f64::from(after.get()));
        Pair { date: day.date, before, after }
    };
    let noted = |pair: &Pair| time.contains(&pair.date) && (pair.before.is_some() || pair.after.is_some());
    days.iter().map(pair).filter(noted).collect()
}

fn signs(trend: &Trend, pairs: &[Pair], is_dense: bool) -> Vec<Sign> {
    let mut signs = Vec::new();
    if pairs.iter().any(|pair| pair.before.is_some()) || !trend.values.is_empty() {
        signs.push(Sign::Before);
    }
    if pairs.iter().any(|pair| pair.after.is_some()) {
        signs.push(if is_dense { Sign::AfterInTable } else { Sign::After });
    }
    if trend.values.len() >= MIDDLE_FROM {
        signs.extend([Sign::Middle, Sign::Band]);
    }
    signs
}

fn places(pen: &Pen<'_>, captions: &[String]) -> Vec<(usize, f64)> {
    let widths: Vec<f64> = captions.iter().map(|words| pen.width(words, Weight::Regular)).collect();
    flow(&widths, pen.frame.width(), BETWEEN)
}

fn axes(pen: &mut Pen<'_>, area: Rect, time: &RangeInclusive<Date>, across: &Across, rows: &Rows) {
    let step = area.height() / 10.0;
    let row = pen.look.row();
    let labels = [1, 2, 5, 10].into_iter().find(|every| step * f64::from(*every as u8) >= row).unwrap_or(10);
    axis::values(pen, area, labels.max(1), labels);
    if let Some(y) = rows.words {
        pen.words(ends(), Point::new(0.0, y), pen.quiet(Anchor::Start));
    }
    let Some(y) = rows.dates else { return };
    let width = |words: &str| pen.width(words, Weight::Regular);
    let setting = Setting { width, right: pen.room().x1 };
    for tick in dates::ticks(time, across, &setting) {
        let (top, bottom) = (Point::new(tick.x, area.y1), Point::new(tick.x, area.y1 + 4.0));
        pen.line(top, bottom, pen.look.ink2, Line::butt(1.0));
        pen.words(&tick.words, Point::new(tick.x, y), pen.quiet(Anchor::Middle));
    }
}

/// The stems, the line and the dots, and where the days are.
fn dots(pen: &mut Pen<'_>, area: Rect, across: &Across, trend: &Trend, pairs: &[Pair]) -> Vec<Spot> {
    let at = |pair: &Pair, value: f64| Point::new(across.x(pair.date), y_of(area, value));
    let radius = series::radius(DOT, across.span().unsigned_abs() as usize + 1, area);
    let (latest, older) = match pairs.split_last() {
        Some((latest, older)) => (std::slice::from_ref(latest), older),
        None => (&[][..], &[][..]),
    };
    let is_joined = across.step() >= JOINED;
    for (pairs, is_latest) in [(older, false), (latest, true)] {
        if is_joined || is_latest {
            stems(pen, pairs, &at, is_latest);
        }
    }
    series::middle(pen, area, across, trend);
    for (pairs, is_latest) in [(older, false), (latest, true)] {
        let (radius, colour) = if is_latest { (radius + 1.0, pen.look.ink) } else { (radius, pen.look.ink2) };
        // A ring round the dot, where it was after as it was before.
        let is_same = |pair: &Pair| pair.before == pair.after;
        let ring = |same: bool| {
            let of = pairs.iter().filter(move |pair| is_same(pair) == same);
            of.filter_map(|pair| Some(at(pair, pair.after?))).collect::<Vec<_>>()
        };
        let width = (radius * 0.45).min(1.5);
        pen.rings(&ring(true), radius + width + 1.0, width, colour);
        pen.rings(&ring(false), radius, width, colour);
        let before: Vec<Point> = pairs.iter().filter_map(|pair| Some(at(pair, pair.before?))).collect();
        pen.dots(&before, radius, colour);
    }
    spots_of(pairs, at)
}

/// So many days that dots touch: pale dots under the line, and only what was before.
fn heap(pen: &mut Pen<'_>, area: Rect, across: &Across, trend: &Trend, pairs: &[Pair]) -> Vec<Spot> {
    let at = |pair: &Pair, value: f64| Point::new(across.x(pair.date), y_of(area, value));
    let before: Vec<Point> = pairs.iter().filter_map(|pair| Some(at(pair, pair.before?))).collect();
    series::heap(pen, &before);
    series::middle(pen, area, across, trend);
    series::latest(pen, &before);
    spots_of(pairs, at)
}

fn spots_of(pairs: &[Pair], at: impl Fn(&Pair, f64) -> Point) -> Vec<Spot> {
    let spot = |pair: &Pair| {
        let at = at(pair, pair.before.or(pair.after)?);
        Some(Spot { at, of: Of::Day(pair.date) })
    };
    pairs.iter().filter_map(spot).collect()
}

fn stems(pen: &mut Pen<'_>, pairs: &[Pair], at: &impl Fn(&Pair, f64) -> Point, is_latest: bool) {
    let (width, colour) =
        if is_latest { (1.6, pen.look.ink) } else { (1.2, pen.look.ink2.mix(pen.look.ground, 0.6)) };
    let stem = |pair: &Pair| Some([at(pair, pair.before?), at(pair, pair.after?)]);
    let path = pairs.iter().filter_map(stem).flat_map(|[from, to]| Pen::path([from, to], false)).collect();
    pen.stroke(&path, colour, Line::butt(width));
}
