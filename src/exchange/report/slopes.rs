//! All points from first to last: a line each, where there are enough of them to compare.

use kurbo::Size;

use super::{ReportOrder, Shown};
use crate::{
    drawing::{
        Inks,
        plot::{Look, SlopeRow, slope_heads, slopes},
    },
    exchange::document::{Block, Document, Figure, Print},
    language::say,
};

/// The least height of the plot, in points.
const HEIGHT: f64 = 230.0;
/// Fewer lines than these say no more than the table.
pub(super) const FROM: usize = 3;
/// So many have room on a page.
pub(super) const MOST: usize = 18;

/// The lines, at most `most` in a plot so that their names have room on a page; none under `from`.
pub(super) fn blocks(order: &ReportOrder<'_>, shown: &Shown<'_>, from: usize, most: usize) -> Vec<Block> {
    let row = |point: &super::shown::ShownPoint<'_>| SlopeRow::of(point.name.clone(), &point.trend);
    let rows: Vec<SlopeRow> = shown.points.iter().filter_map(row).collect();
    if rows.len() < from.max(1) {
        return Vec::new();
    }
    let [first, last] = slope_heads(shown.points.iter().map(|point| &point.trend));
    let size = Size::new(Document::room(order.page, Print::Standard).width, HEIGHT);
    let look = Look::of(Inks::Print).fonts(order.fonts.clone());
    // As many in one as in another.
    let each = rows.len().div_ceil(rows.len().div_ceil(most));
    let mut figures: Vec<Figure> = rows
        .chunks(each)
        .map(|rows| {
            let plot = slopes(rows, [&first, &last], size, &look);
            Figure {
                scene: plot.scene,
                alt: plot.says,
                caption: String::new().into(),
                width: 1.0,
                height: 1.0,
                least: 1.0,
            }
        })
        .collect();
    if let Some(last) = figures.last_mut() {
        last.caption = say!("report-slopes-caption", few = shown.points.len() - rows.len()).into();
    }
    figures.into_iter().map(Block::Figure).collect()
}
