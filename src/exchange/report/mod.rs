//! The report for a physio: how tenderness developed, on pages to read on paper or to send.
//!
//! The first page is read in a minute: a row a point, the sentences that belong to it, the body as it was and as it is.
//! Then all points small, on one scale, and each point by itself with its days. The figures are those of
//! [`trend::page`](crate::trend::page), as everywhere. Notes are left out unless they are asked for.

mod bodies;
mod glance;
mod picture;
mod points;
mod shown;
mod slopes;
mod summary;
#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::document::{Block, Document, Pages, Print, Words, lay_out};
use crate::{
    anatomy::{Atlas, PointKey},
    drawing::{Inks, PageSize, text::Fonts},
    journal::{AllPoints, History},
    language::{dates, say},
    therapy::plan::PlanResult,
    trend::DayEnd,
};
pub use picture::{ReportFigure, report_picture};
use shown::Shown;

/// There is no point to show.
fn nothing() -> &'static str {
    say!("report-nothing")
}

/// What the report is to show.
#[derive(Clone)]
pub struct ReportOrder<'a> {
    /// The body.
    pub atlas: &'a Atlas,
    /// What happened.
    pub history: &'a History,
    /// Every point there is.
    pub points: &'a AllPoints,
    /// The days. From [`Date::MIN`] or to [`Date::MAX`] stand for the first that has a value, and for today.
    pub time: RangeInclusive<Date>,
    /// Only these points; every one that has a value in this time if there are none. The words are chosen with all in view.
    pub chosen: &'a [PointKey],
    /// What was done of a plan in this time, if there is one.
    pub result: Option<&'a PlanResult>,
    /// Whether each point has pages of its own, with its plot and its days; without, the first pages are all.
    pub each_point: bool,
    /// Whether what was written with the holds goes along.
    pub with_notes: bool,
    /// When a day ends.
    pub ends: DayEnd,
    /// The day of the report.
    pub today: Date,
    /// The paper.
    pub page: PageSize,
    /// Fonts for letters that the program's own lacks; see [`report_words`].
    pub fonts: Fonts,
}

/// The report on its pages.
pub fn report_pages(order: &ReportOrder<'_>) -> Pages {
    let shown = Shown::new(order);
    let mut blocks = summary::blocks(order, &shown);
    let first = |blocks: &[Block]| lay_out(&document(order, &shown, blocks.to_vec())).count() == 1;
    blocks.extend(bodies::blocks(order, &shown, |figure| first(&[&blocks[..], figure].concat())));
    blocks.extend(glance::blocks(order, &shown));
    if order.each_point {
        blocks.extend(points::blocks(order, &shown));
    }
    lay_out(&document(order, &shown, blocks))
}

/// The words of the report that a person wrote: names of points, tools, notes, events.
pub fn report_words(order: &ReportOrder<'_>) -> String {
    let shown = Shown::new(order);
    let names = shown.points.iter().map(|point| point.name.clone());
    let records = shown.points.iter().flat_map(|point| &point.days).flat_map(|day| &day.records);
    let written = records.flat_map(|record| {
        let tool = record.hold.as_ref().and_then(|hold| hold.tool.as_deref());
        [tool, record.note.as_deref().filter(|_| order.with_notes)]
    });
    let events = order.history.events().map(|event| event.text.into());
    names.chain(written.flatten().map(str::to_owned)).chain(events).collect::<Vec<_>>().join(" ")
}

fn document(order: &ReportOrder<'_>, shown: &Shown<'_>, blocks: Vec<Block>) -> Document {
    let is_open = *shown.time.end() == order.today;
    let [from, to] = [*shown.time.start(), *shown.time.end()].map(dates::long);
    let below = if is_open {
        say!("report-below-open", from = from, to = to)
    } else {
        say!("report-below", from = from, to = to)
    };
    Document {
        title: say!("report-title").to_owned(),
        below: below.into(),
        aside: vec![Words::plain(say!("report-made", day = dates::long(order.today)))],
        foot: say!("report-foot").to_owned(),
        date: order.today,
        page: order.page,
        print: Print::Standard,
        inks: Inks::Print,
        fonts: order.fonts.clone(),
        blocks,
    }
}
