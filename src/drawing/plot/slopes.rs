//! Many points at two times: a line each from where it began to where it is.

use jiff::civil::Date;
use kurbo::{Point, Rect, Size};

use super::{
    super::{
        scene::Line,
        text::{Anchor, Weight},
    },
    Of, Plot, Spot,
    axis::y_of,
    look::Look,
    pen::Pen,
    say::{figure, short_day, signed},
    spread::spread,
};
use crate::{language::say, trend::Trend};

/// A point in a plot of slopes.
#[derive(Clone, Debug, PartialEq)]
pub struct SlopeRow {
    /// Its name with the side in words.
    pub name: String,
    /// Where it began, 0–10.
    pub first: f64,
    /// Where it is, 0–10.
    pub last: f64,
    /// Whether it is called changed: only then it is bold.
    pub is_changed: bool,
}

impl SlopeRow {
    /// The row of a trend; none where there are too few days for two ends.
    pub fn of(name: String, trend: &Trend) -> Option<Self> {
        let ends = trend.tested.as_ref()?.ends;
        Some(Self { name, first: ends.first, last: ends.last, is_changed: trend.word.is_change() })
    }
}

/// What heads the two columns of these trends: from the first day that is in one of the ends to the last that is.
pub fn slope_heads<'a>(trends: impl IntoIterator<Item = &'a Trend>) -> [String; 2] {
    let ends: Vec<_> = trends.into_iter().filter_map(Trend::end_days).collect();
    let span = |one: fn(&[std::ops::RangeInclusive<Date>; 2]) -> &std::ops::RangeInclusive<Date>| {
        let from = ends.iter().map(|ends| *one(ends).start()).min();
        from.zip(ends.iter().map(|ends| *one(ends).end()).max())
    };
    let of_each = ends.windows(2).any(|two| two[0] != two[1]);
    let days = |span: (Date, Date)| (short_day(span.0), short_day(span.1));
    let first = match span(|ends| &ends[0]).map(days) {
        None => say!("plot-first-days").to_owned(),
        Some((from, to)) if of_each => say!("plot-first-days-of-each", from = from, to = to),
        Some((from, to)) => say!("plot-first-days-from", from = from, to = to),
    };
    let last = match span(|ends| &ends[1]).map(days) {
        None => say!("plot-last-days").to_owned(),
        Some((from, to)) if of_each => say!("plot-last-days-of-each", from = from, to = to),
        Some((from, to)) => say!("plot-last-days-from", from = from, to = to),
    };
    [first, last]
}

/// The radius of the dots at both ends.
const DOT: f64 = 3.2;
/// Between a dot and its number, bridged by a thin line where the number had to give way.
const LEADER: f64 = 16.0;
/// Between a number and a name.
const GAP: f64 = 8.0;
/// Names take at most this share of the width.
const NAMES: f64 = 0.48;
/// A name has at most so many lines.
const LINES: usize = 2;

/// A line for each of `rows` between two columns that are headed by `dates`, a number at both ends and the name at the last.
/// Labels never overlap: where `size` is too low for that, the plot becomes higher.
pub fn slopes(rows: &[SlopeRow], dates: [&str; 2], size: Size, look: &Look) -> Plot {
    let row = look.row();
    let mut pen = Pen::new(size, look);
    let number = pen.width("10.5", Weight::Bold);
    let frame = pen.frame;
    let names = rows.iter().map(|row| pen.width(&row.name, Weight::Bold)).fold(0.0, f64::max);
    let names = (names + 3.0).min(frame.width() * NAMES);
    let heads = dates.map(|date| look.in_lines(date, frame.width() / 2.0 - LEADER, false, LINES));
    let head = heads.iter().map(Vec::len).max().unwrap_or(1) as f64;
    let widest = heads[0].iter().map(|line| pen.width(line, Weight::Regular)).fold(0.0, f64::max);
    // The columns stay so far apart that what heads them does not touch.
    let least = number + LEADER + widest + GAP;
    let right = (frame.x1 - names - GAP - number - LEADER).max(least);
    let room = pen.room().x1 - right - LEADER - number - GAP;
    let names: Vec<Vec<String>> =
        rows.iter().map(|row| look.in_lines(&row.name, room, row.is_changed, LINES)).collect();
    let step = row * names.iter().map(Vec::len).max().unwrap_or(1) as f64;
    let high = step * rows.len() as f64 + row * (head + 1.5);
    pen.frame.y1 = frame.y1.max(high).max(row * 8.5);
    let area = Rect::new(number + LEADER, row * (head + 0.5), right, pen.frame.y1 - row * 0.75);
    for (lines, x) in heads.iter().zip([area.x0, area.x1]) {
        for (i, words) in lines.iter().enumerate() {
            pen.words(words, Point::new(x - LEADER, row * (i as f64 + 0.5)), pen.quiet(Anchor::Start));
        }
        pen.line(Point::new(x, area.y0), Point::new(x, area.y1), pen.look.grid, Line::butt(1.0));
    }
    let mut order: Vec<&SlopeRow> = rows.iter().collect();
    order.sort_by_key(|row| row.is_changed);
    for row in order {
        slope(&mut pen, area, row);
    }
    firsts(&mut pen, area, rows);
    let labels = lasts(&mut pen, area, rows, &names, (number, step));
    let at = |x: f64, value: f64| Point::new(x, y_of(area, value));
    let spot = |(i, row): (usize, &SlopeRow)| Spot { at: at(area.x1, row.last), of: Of::Row(i) };
    let spots = rows.iter().enumerate().map(spot).collect();
    let way = |(row, label): (&SlopeRow, f64)| {
        let name = [area.x1 + LEADER, frame.x1].map(|x| Point::new(x, label));
        [at(area.x0, row.first), at(area.x1, row.last)].into_iter().chain(name).collect()
    };
    let ways = rows.iter().zip(labels).map(way).collect();
    Plot { ways, ..pen.done(area, spots, says(rows, dates)) }
}

fn slope(pen: &mut Pen<'_>, area: Rect, row: &SlopeRow) {
    let ends = [Point::new(area.x0, y_of(area, row.first)), Point::new(area.x1, y_of(area, row.last))];
    let (colour, width) = if row.is_changed { (pen.look.ink, 2.2) } else { (pen.look.ink2, 1.2) };
    pen.line(ends[0], ends[1], colour, Line::round(width));
    pen.dots(&ends, if row.is_changed { DOT + 0.6 } else { DOT }, colour);
}

/// The numbers where the lines begin, each once.
fn firsts(pen: &mut Pen<'_>, area: Rect, rows: &[SlopeRow]) {
    let mut numbers: Vec<(String, f64, bool)> = Vec::new();
    for row in rows {
        let words = figure(row.first);
        match numbers.iter_mut().find(|one| one.0 == words) {
            Some(one) => one.2 |= row.is_changed,
            None => numbers.push((words, y_of(area, row.first), row.is_changed)),
        }
    }
    numbers.sort_by(|a, b| a.1.total_cmp(&b.1));
    let wanted: Vec<f64> = numbers.iter().map(|one| one.1).collect();
    let places = label_places(pen, &wanted, pen.look.row(), area.y0 - pen.look.row());
    for ((words, y, is_bold), place) in numbers.iter().zip(places) {
        leader(pen, Point::new(area.x0, *y), Point::new(area.x0 - LEADER, place));
        let at = Point::new(area.x0 - LEADER - 2.0, place);
        pen.words(words, at, pen.loud(Anchor::End, *is_bold));
    }
}

/// The numbers where the lines end, each with its name, `step` apart. Answers how high each label stands.
fn lasts(
    pen: &mut Pen<'_>,
    area: Rect,
    rows: &[SlopeRow],
    names: &[Vec<String>],
    (number, step): (f64, f64),
) -> Vec<f64> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    // The one that comes from above stands above.
    order.sort_by(|a, b| {
        let (a, b) = (&rows[*a], &rows[*b]);
        (b.last, b.first).partial_cmp(&(a.last, a.first)).unwrap_or(std::cmp::Ordering::Equal)
    });
    let wanted: Vec<f64> = order.iter().map(|i| y_of(area, rows[*i].last)).collect();
    let places = label_places(pen, &wanted, step, area.y0 - pen.look.row());
    let mut labels = vec![0.0; rows.len()];
    for ((i, y), place) in order.into_iter().zip(wanted).zip(places) {
        let row = &rows[i];
        labels[i] = place;
        leader(pen, Point::new(area.x1, y), Point::new(area.x1 + LEADER, place));
        let right = area.x1 + LEADER + number;
        pen.words(&figure(row.last), Point::new(right, place), pen.loud(Anchor::End, row.is_changed));
        let first = place - pen.look.row() * (names[i].len().max(1) - 1) as f64 / 2.0;
        for (line, words) in names[i].iter().enumerate() {
            let at = Point::new(right + GAP, first + pen.look.row() * line as f64);
            pen.words(words, at, pen.loud(Anchor::Start, row.is_changed));
        }
    }
    labels
}

/// Labels `step` apart, below what heads the columns.
fn label_places(pen: &Pen<'_>, wanted: &[f64], step: f64, top: f64) -> Vec<f64> {
    spread(wanted, step, top + step / 2.0 + pen.look.row() / 2.0, pen.frame.y1 - step / 2.0)
}

fn leader(pen: &mut Pen<'_>, dot: Point, label: Point) {
    if (dot.y - label.y).abs() > 2.5 {
        let aside = if label.x > dot.x { 5.0 } else { -5.0 };
        let from = Point::new(dot.x + aside, dot.y);
        pen.line(
            from,
            Point::new(label.x - aside * 0.4, label.y),
            pen.look.ink2.mix(pen.look.ground, 0.4),
            Line::butt(0.8),
        );
    }
}

fn says(rows: &[SlopeRow], dates: [&str; 2]) -> String {
    let row = |row: &SlopeRow| {
        let (name, change) = (row.name.as_str(), signed(row.last - row.first));
        let (first, last) = (figure(row.first), figure(row.last));
        if row.is_changed {
            say!("plot-says-slope-changed", name = name, first = first, last = last, change = change)
        } else {
            say!("plot-says-slope", name = name, first = first, last = last, change = change)
        }
    };
    let rows: Vec<String> = rows.iter().map(row).collect();
    say!("plot-says-slopes", from = dates[0], to = dates[1], rows = rows.join(" "))
}
