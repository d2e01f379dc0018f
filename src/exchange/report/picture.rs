//! One plot alone, as a picture that says by itself what it is: title, time, legend, and how many days it is from.

use std::ops::RangeInclusive;

use jiff::civil::{Date, Weekday};

use super::{ReportOrder, Shown, bodies, document, glance, points, slopes};
use crate::{
    anatomy::Side,
    drawing::{
        Inks, PageSize,
        plot::{Look, Plot, SidesRow, calendar, side_letter, sides},
    },
    exchange::document::{Block, Document, Figure, Pages, Print, Words, lay_out},
    language::say,
    trend::{LeftRight, holds_by_day, in_parts, left_right},
};

/// A plot of the page of the trends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFigure {
    /// The body at first and at last.
    Bodies,
    /// Each point by day.
    EachByDay,
    /// All points from first to last.
    FirstToLast,
    /// The left beside the right.
    Sides,
    /// The holds of each day, in weeks that begin on Sunday or on Monday.
    Calendar {
        /// On Sunday.
        from_sunday: bool,
    },
    /// The chosen point by itself.
    Point,
}

impl ReportFigure {
    /// What its file is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bodies => "bodies",
            Self::EachByDay => "points",
            Self::FirstToLast => "first-to-last",
            Self::Sides => "left-right",
            Self::Calendar { .. } => "holds",
            Self::Point => "point",
        }
    }

    fn title(self, shown: &Shown<'_>) -> String {
        let title = match self {
            Self::Bodies => say!("report-picture-bodies"),
            Self::EachByDay => say!("report-picture-each"),
            Self::FirstToLast => say!("report-picture-first-to-last"),
            Self::Sides => say!("report-picture-sides"),
            Self::Calendar { .. } => say!("report-picture-holds"),
            Self::Point => return shown.points.first().map(|one| one.name.clone()).unwrap_or_default(),
        };
        title.to_owned()
    }
}

/// A picture is not lower, and not higher: then it becomes pages. Steps of this many points are tried.
const HEIGHTS: (u32, u32) = (18, 250);
const STEP: f64 = 12.0;
/// How high a plot of one point is.
const LARGE: f64 = 320.0;
/// The holds of a time longer than a year are in parts of so many months.
const MONTHS: i8 = 6;

/// The plot on a page as high as it takes.
pub fn report_picture(order: &ReportOrder<'_>, figure: ReportFigure) -> Pages {
    let shown = Shown::new(order);
    let blocks = match figure {
        ReportFigure::Bodies => bodies::blocks(order, &shown, |_| true),
        ReportFigure::EachByDay => glance::rows(order, &shown),
        ReportFigure::FirstToLast => slopes::blocks(order, &shown, 1, usize::MAX),
        ReportFigure::Sides => left_and_right(order, &shown),
        ReportFigure::Calendar { from_sunday } => holds(order, &shown, from_sunday),
        ReportFigure::Point => points::alone(order, &shown, LARGE),
    };
    let blocks = if blocks.is_empty() { vec![Block::Paragraph(super::nothing().into())] } else { blocks };
    let title = figure.title(&shown);
    fitted(&Document { title, ..document(order, &shown, blocks) })
}

/// On a page as low as it may be.
fn fitted(document: &Document) -> Pages {
    let at = |steps: u32| {
        let page = PageSize { height: f64::from(steps) * STEP, ..document.page };
        lay_out(&Document { page, ..document.clone() })
    };
    let (mut low, mut high) = HEIGHTS;
    if at(high).count() > 1 {
        return lay_out(document);
    }
    while low < high {
        let middle = u32::midpoint(low, high);
        if at(middle).count() == 1 { high = middle } else { low = middle + 1 }
    }
    at(high)
}

fn block(plot: Plot, caption: String) -> Vec<Block> {
    let caption = Words::plain(caption);
    let (scene, alt) = (plot.scene, plot.says);
    vec![Block::Figure(Figure { scene, alt, caption, width: 1.0, height: 1.0, least: 1.0 })]
}

/// The left beside the right, with the days that have both.
fn left_and_right(order: &ReportOrder<'_>, shown: &Shown<'_>) -> Vec<Block> {
    let pairs = left_right(shown.points.iter().map(|point| &point.trend));
    if pairs.is_empty() {
        return Vec::new();
    }
    let name = |pair: &LeftRight| {
        let is_it = |point: &&super::shown::ShownPoint<'_>| point.trend.point.id == pair.id;
        let listed = shown.points.iter().find(is_it).and_then(|point| point.listed);
        listed.map_or_else(|| pair.id.to_string(), |listed| listed.name().to_owned())
    };
    let rows: Vec<SidesRow> =
        pairs.iter().map(|pair| SidesRow { name: name(pair), left: pair.left, right: pair.right }).collect();
    let look = Look::of(Inks::Print).fonts(order.fonts.clone());
    let days: Vec<String> =
        pairs.iter().zip(&rows).map(|(pair, row)| format!("{} {}", row.name, pair.paired.days)).collect();
    let [left, right] = [Side::Left, Side::Right].map(side_letter);
    let caption = say!("report-sides-caption", left = left, right = right, days = days.join("; "));
    block(sides(&rows, Document::room(order.page, Print::Standard).width, &look), caption)
}

/// The holds of each day; of a long time in parts that a page has room for.
fn holds(order: &ReportOrder<'_>, shown: &Shown<'_>, from_sunday: bool) -> Vec<Block> {
    let holds = holds_by_day(order.history, &shown.time, order.ends);
    let begins = if from_sunday { Weekday::Sunday } else { Weekday::Monday };
    let look = Look::of(Inks::Print).fonts(order.fonts.clone());
    let width = Document::room(order.page, Print::Standard).width;
    let part = |time: &RangeInclusive<Date>| {
        let plot = calendar(&holds, time, begins, width, &look);
        let caption = say!("report-calendar-caption", says = plot.says.as_str());
        block(plot, caption)
    };
    in_parts(&shown.time, MONTHS).iter().flat_map(part).collect()
}
