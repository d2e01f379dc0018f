//! Each point by itself: its plot, what is said of it, and its days.

use std::cmp::Reverse;

use jiff::civil::Date;
use kurbo::Size;

use super::{ReportOrder, Shown, document, shown::ShownPoint, summary::done};
use crate::{
    anatomy::Side,
    drawing::{
        Inks, Scene,
        plot::{Event, Look, figure, large, signed},
    },
    exchange::{
        document::{Block, Document, Figure, Print, Table, Words, lay_out},
        plan::result_told::ended,
    },
    language::{dates, decimal, say},
    therapy::{Tenderness, method::Tool},
    trend::{
        Adherence, Comparison, Day, Happening, Sides, Trend, WORD_FROM, WithinHold, days_after, happened, say,
    },
};

/// How high a plot may be, in points: the first at which all that is said of the point is on its page, or the first.
const HEIGHTS: [f64; 4] = [264.0, 244.0, 224.0, 204.0];
/// So many days of a point are in its table; the plot and the figures have all of them.
const DAYS_SHOWN: usize = 60;

/// A page for each point, in the order of the first page; those of too few days for a word stand together.
pub(super) fn blocks(order: &ReportOrder<'_>, shown: &Shown<'_>) -> Vec<Block> {
    let (few, enough): (Vec<_>, Vec<_>) = shown.points.iter().partition(|point| point.has_few_days());
    let mut blocks: Vec<Block> = enough.into_iter().flat_map(|point| page(order, shown, point)).collect();
    if !few.is_empty() {
        blocks.extend([Block::NewPage, Block::Heading(1, say!("report-points-too-few").to_owned())]);
    }
    for point in few {
        blocks.extend([Block::Heading(2, point.name.clone()), Block::Paragraph(said(&point.trend))]);
        blocks.extend(day_by_day(&point.days));
        blocks.extend(notes(order, &point.days));
    }
    blocks
}

fn page(order: &ReportOrder<'_>, shown: &Shown<'_>, point: &ShownPoint<'_>) -> Vec<Block> {
    let below = below(order, point);
    let width = Document::room(order.page, Print::Standard).width;
    let whole = |figure: Block| {
        let head = [Block::NewPage, Block::Heading(1, point.name.clone()), figure];
        head.into_iter().chain(below.iter().cloned()).collect::<Vec<_>>()
    };
    let is_one_page = |height: &f64| {
        let empty = Scene::new(Vec::new(), Size::new(width, *height).to_rect());
        let first = Block::Quiet("–".into());
        let blocks = std::iter::once(first).chain(whole(picture(empty, String::new()))).collect();
        lay_out(&document(order, shown, blocks)).count() == 2
    };
    let height = HEIGHTS.into_iter().find(is_one_page).unwrap_or(HEIGHTS[0]);
    whole(plot(order, shown, point, Size::new(width, height)))
}

/// The first point with its plot and what is said of it.
pub(super) fn alone(order: &ReportOrder<'_>, shown: &Shown<'_>, height: f64) -> Vec<Block> {
    let Some(point) = shown.points.first() else { return Vec::new() };
    let width = Document::room(order.page, Print::Standard).width;
    vec![plot(order, shown, point, Size::new(width, height)), Block::Paragraph(said(&point.trend))]
}

/// What stands below the plot of a point.
fn below(order: &ReportOrder<'_>, point: &ShownPoint<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(said(&point.trend))];
    let adherence = order.result.map(|result| Adherence::of(result, Some(&point.trend.point)));
    let told = [sides(point), within_hold(&point.days), tools(&point.days)];
    let told = told.into_iter().flatten();
    let told = told.chain(adherence.filter(|sum| sum.days_due > 0).map(|sum| done(&sum)));
    let told: Vec<Words> = told.map(Words::from).collect();
    if !told.is_empty() {
        blocks.push(Block::Bullets(told));
    }
    blocks.push(Block::Heading(2, say!("report-days-latest-first").to_owned()));
    blocks.extend(day_by_day(&point.days));
    blocks.extend(notes(order, &point.days));
    blocks
}

/// First, last, change and the word, and how many days they are from.
fn said(trend: &Trend) -> Words {
    let count = trend.values.len();
    let pause = trend.longest_pause.filter(|days| *days > 0).map(|days| say!("report-pause", days = days));
    let Some(tested) = &trend.tested else {
        return Words::plain(match pause {
            None => say!("report-too-few-said", count = count, wanted = WORD_FROM),
            Some(pause) => {
                say!("report-too-few-said-with-pause", count = count, wanted = WORD_FROM, pause = pause)
            }
        });
    };
    let ends = tested.ends;
    let change = say!("report-change-said", change = signed(ends.change()), word = trend.word.words());
    let change = if trend.word.is_change() { Words::bold(change) } else { Words::plain(change) };
    let [first, last] = [ends.first, ends.last].map(figure);
    let days = say!("report-count-of-days", count = count);
    let (unit, slope) = tested.slope_told();
    let [by, low, high] = slope.map(signed);
    Words::with(vec![change], |change| match pause {
        None => say!(
            "report-said",
            first = first,
            last = last,
            change = change,
            days = days,
            unit = unit,
            by = by,
            low = low,
            high = high
        ),
        Some(pause) => say!(
            "report-said-with-pause",
            first = first,
            last = last,
            change = change,
            days = days,
            pause = pause,
            unit = unit,
            by = by,
            low = low,
            high = high
        ),
    })
}

fn plot(order: &ReportOrder<'_>, shown: &Shown<'_>, point: &ShownPoint<'_>, size: Size) -> Block {
    let happened = happened(order.history, &point.trend.point, &order.time, order.ends);
    let told =
        happened.into_iter().filter_map(|one| Some(Event { date: one.date, words: words_of(one.what)? }));
    let events: Vec<Event> = told.collect();
    let look = Look::of(Inks::Print).fonts(order.fonts.clone());
    let plot = large(&point.trend, &point.days, &events, &shown.time, size, &look);
    picture(plot.scene, plot.says)
}

/// What was started and what the user noted; what comes and goes is told by the days.
fn words_of(what: Happening) -> Option<String> {
    match what {
        Happening::Tool(tool) => Some(Tool::told(&tool).to_owned()),
        Happening::Dose(seconds) => Some(say!("report-dose", seconds = seconds)),
        Happening::Noted(_, words) => Some(words),
        Happening::Routine(_) | Happening::Plan(_) | Happening::FlareUp { .. } | Happening::Rest => None,
    }
}

fn picture(scene: Scene, alt: String) -> Block {
    Block::Figure(Figure { scene, alt, caption: Words::default(), width: 1.0, height: 1.0, least: 1.0 })
}

/// The left against the right, on days that have both.
fn sides(point: &ShownPoint<'_>) -> Option<String> {
    let other = point.other.as_ref()?;
    let (left, right) = match point.trend.point.side {
        Side::Left => (&point.trend, other),
        Side::Right => (other, &point.trend),
        Side::Midline => return None,
    };
    let sides = Sides::of(&left.values, &right.values)?;
    let size = figure(sides.difference.abs());
    let which = match sides.difference {
        more if more > 0.0 => say!("report-left-more", by = size),
        less if less < 0.0 => say!("report-right-more", by = size),
        _ => say!("report-neither-more").to_owned(),
    };
    let sure = sides.p.map_or_else(|| say!("report-not-sure").to_owned(), chance);
    Some(say!("report-sides", count = sides.days, which = which, sure = sure))
}

/// Smaller ones are not told.
const SMALL: f64 = 0.001;

fn chance(p: f64) -> String {
    if p < SMALL {
        say!("report-chance-small", p = decimal(SMALL, 3))
    } else {
        say!("report-chance", p = decimal(p, 3))
    }
}

/// What a hold does while it lasts, and what is back by the next day.
fn within_hold(days: &[Day<'_>]) -> Option<String> {
    let within = WithinHold::of(days)?;
    let (count, by) = (within.holds, signed(within.median));
    Some(match within.rebound {
        None => say!("report-within-hold", count = count, by = by),
        Some(rebound) => {
            let days = say!("report-on-days", count = rebound.days);
            let back = signed(rebound.median);
            say!("report-within-hold-back", count = count, by = by, back = back, days = days)
        }
    })
}

/// The two tools after which most days are known.
fn tools(days: &[Day<'_>]) -> Option<String> {
    let after = days_after(days, |record| record.hold.as_ref()?.tool.clone());
    let mut after: Vec<_> = after.into_iter().collect();
    after.sort_by_key(|(_, values)| Reverse(values.len()));
    after.truncate(2);
    after.sort_by_key(|(tool, _)| first_day(days, tool));
    let [(one, first), (other, second)] = &after[..] else { return None };
    let compared = Comparison::of(first, second)?;
    Some(say!(
        "report-tools",
        one = Tool::told(one),
        other = Tool::told(other),
        first = compared.first,
        second = compared.second,
        percent = decimal(compared.second_lower * 100.0, 0),
        sentence = say::not_randomised()
    ))
}

/// The first day on which a tool was used.
fn first_day(days: &[Day<'_>], tool: &str) -> Option<Date> {
    let is_it = |day: &&Day<'_>| {
        let mut holds = day.records.iter().filter_map(|record| record.hold.as_ref());
        holds.any(|hold| hold.tool.as_deref() == Some(tool))
    };
    days.iter().find(is_it).map(|day| day.date)
}

fn day_by_day(days: &[Day<'_>]) -> Vec<Block> {
    let row = |day: &Day<'_>| {
        let before = day.value().map(|one| one.value.get());
        let after = day.last_after().map(Tenderness::get);
        let one = |value: Option<u8>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
        vec![
            Words::plain(dates::short_of_year(day.date)),
            Words::plain(format!("{}, {}", one(before), one(after))),
            Words::plain(held(day)),
            Words::plain(how(day)),
        ]
    };
    if days.is_empty() {
        return Vec::new();
    }
    let head = [say!("report-day"), say!("report-before-after"), say!("report-held"), say!("report-ended")];
    let mut blocks = vec![Block::Columns(vec![Block::Table(Table {
        head: head.map(str::to_owned).to_vec(),
        rows: days.iter().rev().take(DAYS_SHOWN).map(row).collect(),
        widths: vec![52.0, 60.0, 58.0, 81.0],
    })])];
    let more = days.len().saturating_sub(DAYS_SHOWN);
    if more > 0 {
        blocks.push(Block::Quiet(say!("report-earlier-days", count = more).into()));
    }
    blocks
}

/// How long the point was held on a day, all holds together.
fn held(day: &Day<'_>) -> String {
    let holds: Vec<u32> = day.records.iter().filter_map(|record| Some(record.hold.as_ref()?.ms)).collect();
    let seconds = holds.iter().map(|ms| u64::from(*ms)).sum::<u64>().saturating_add(500) / 1_000;
    match holds.len() {
        0 => "–".to_owned(),
        1 => format!("{seconds} s"),
        many => say!("report-held-in", seconds = seconds, holds = many),
    }
}

/// How the last hold of a day ended.
fn how(day: &Day<'_>) -> String {
    let last = day.records.iter().rev().find_map(|record| record.ended());
    last.map_or_else(|| "–".to_owned(), |how| ended(how).to_owned())
}

/// What was written with the holds, where it is asked for.
fn notes(order: &ReportOrder<'_>, days: &[Day<'_>]) -> Vec<Block> {
    if !order.with_notes {
        return Vec::new();
    }
    let records = days.iter().flat_map(|day| day.records.iter().map(|record| (day.date, record)));
    let note = |(date, record): (_, &&crate::journal::Record)| {
        let note = record.note.as_deref()?.lines().collect::<Vec<_>>().join(" ");
        (!note.trim().is_empty()).then(|| Words::bold(format!("{}: ", dates::short_of_year(date))).and(note))
    };
    let notes: Vec<Words> = records.filter_map(note).collect();
    if notes.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(2, say!("report-notes").to_owned()), Block::Bullets(notes)]
}
