//! Many points at two times: a line each from where it began to where it is.

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
    say::{figure, signed},
    spread::spread,
};

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

/// The radius of the dots at both ends.
const DOT: f64 = 3.2;
/// Between a dot and its number, bridged by a thin line where the number had to give way.
const LEADER: f64 = 16.0;
/// Between a number and a name.
const GAP: f64 = 8.0;
/// Names take at most this share of the width.
const NAMES: f64 = 0.48;

/// A line for each of `rows` between two columns that are headed by `dates`, a number at both ends and the name at the last.
/// Labels never overlap: where `size` is too low for that, the plot becomes higher.
pub fn slopes(rows: &[SlopeRow], dates: [&str; 2], size: Size, look: &Look) -> Plot {
    let row = look.row();
    let high = row * (rows.len().max(6) as f64 + 2.5);
    let mut pen = Pen::new(Size::new(size.width, size.height.max(high)), look);
    let number = pen.width("10.5", Weight::Bold);
    let frame = pen.frame;
    let names = rows.iter().map(|row| pen.width(&row.name, Weight::Bold)).fold(0.0, f64::max);
    let names = (names + 3.0).min(frame.width() * NAMES);
    let heads = dates.map(|date| look.shortened(date, frame.width() / 2.0 - LEADER, false));
    // The columns stay so far apart that what heads them does not touch.
    let least = number + LEADER + pen.width(&heads[0], Weight::Regular) + GAP;
    let right = (frame.x1 - names - GAP - number - LEADER).max(least);
    let area = Rect::new(number + LEADER, row * 1.5, right, frame.y1 - row * 0.75);
    for (words, x) in heads.iter().zip([area.x0, area.x1]) {
        pen.words(words, Point::new(x - LEADER, row / 2.0), pen.quiet(Anchor::Start));
        pen.line(Point::new(x, area.y0), Point::new(x, area.y1), pen.look.grid, Line::butt(1.0));
    }
    let mut order: Vec<&SlopeRow> = rows.iter().collect();
    order.sort_by_key(|row| row.is_changed);
    for row in order {
        slope(&mut pen, area, row);
    }
    firsts(&mut pen, area, rows);
    lasts(&mut pen, area, rows, number);
    let spots = rows
        .iter()
        .enumerate()
        .map(|(i, row)| Spot { at: Point::new(area.x1, y_of(area, row.last)), of: Of::Row(i) });
    let spots = spots.collect();
    pen.done(area, spots, says(rows, dates))
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
    let places = label_places(pen, &wanted);
    for ((words, y, is_bold), place) in numbers.iter().zip(places) {
        leader(pen, Point::new(area.x0, *y), Point::new(area.x0 - LEADER, place));
        let at = Point::new(area.x0 - LEADER - 2.0, place);
        pen.words(words, at, pen.loud(Anchor::End, *is_bold));
    }
}

/// The numbers where the lines end, each with its name.
fn lasts(pen: &mut Pen<'_>, area: Rect, rows: &[SlopeRow], number: f64) {
    let mut order: Vec<&SlopeRow> = rows.iter().collect();
    // The one that comes from above stands above.
    order.sort_by(|a, b| {
        (b.last, b.first).partial_cmp(&(a.last, a.first)).unwrap_or(std::cmp::Ordering::Equal)
    });
    let wanted: Vec<f64> = order.iter().map(|row| y_of(area, row.last)).collect();
    let places = label_places(pen, &wanted);
    for ((row, y), place) in order.iter().zip(wanted).zip(places) {
        leader(pen, Point::new(area.x1, y), Point::new(area.x1 + LEADER, place));
        let right = area.x1 + LEADER + number;
        pen.words(&figure(row.last), Point::new(right, place), pen.loud(Anchor::End, row.is_changed));
        let name = pen.look.shortened(&row.name, pen.room().x1 - right - GAP, row.is_changed);
        pen.words(&name, Point::new(right + GAP, place), pen.loud(Anchor::Start, row.is_changed));
    }
}

fn label_places(pen: &Pen<'_>, wanted: &[f64]) -> Vec<f64> {
    let row = pen.look.row();
    spread(wanted, row, row * 1.5, pen.frame.y1 - row / 2.0)
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
        let changed = if row.is_changed { ", changed" } else { "" };
        let change = signed(row.last - row.first);
        format!("{}: {}, then {} ({change}{changed}).", row.name, figure(row.first), figure(row.last))
    };
    let rows: Vec<String> = rows.iter().map(row).collect();
    format!("Tenderness, 0 to 10, {} and {}. {}", dates[0], dates[1], rows.join(" "))
}
