//! All points from first to last: a line each; a click shows the point large.

use egui::{CursorIcon, Ui};
use kurbo::Size;

use super::{Shown, sentences};
use crate::{
    app::words::trends as said,
    drawing::plot::{self, Of, SlopeRow, slope_heads},
    session::{Actions, TrendsWish},
    trend::Trend,
};

/// The table stands beside the lines from this width on: below, names would be in the way of the lines.
pub(super) const BESIDE: f32 = 900.0;
/// How high the plot is.
const HIGH: std::ops::RangeInclusive<f64> = 320.0..=460.0;
/// How high it would be for its width.
const SHARE: f64 = 0.45;

pub(super) fn show(ui: &mut Ui, shown: &mut Shown<'_, '_>, width: f32, actions: &mut Actions) {
    let seen = shown.seen;
    let row = |trend| {
        let name: String = shown.name(trend);
        Some((trend, SlopeRow::of(format!("{name}, {}", trend.point.side.word()), trend)?))
    };
    let (trends, rows): (Vec<&Trend>, Vec<SlopeRow>) = seen.page.iter().filter_map(row).unzip();
    if rows.is_empty() {
        sentences(ui, [said::no_slopes().to_owned()]);
        return;
    }
    let [first, last] = slope_heads(&seen.page);
    let told: Vec<String> = trends.iter().map(|trend| said::row(&shown.name(trend), trend)).collect();
    let high = (f64::from(width) * SHARE).clamp(*HIGH.start(), *HIGH.end());
    let reply = shown.plots.show(
        ui,
        ("first to last", seen.number, width.to_bits()),
        |look| plot::slopes(&rows, [&first, &last], Size::new(width.into(), high), look),
        |of| if let Of::Row(i) = of { told.get(*i).cloned() } else { None },
    );
    if let Some(trend) = reply.chosen.and_then(|of| if let Of::Row(i) = of { trends.get(i) } else { None }) {
        actions.push(TrendsWish::Point(Some(trend.point.clone())));
    }
    reply.response.on_hover_cursor(CursorIcon::PointingHand);
    let left_out = said::left_out(seen.page.len() - rows.len());
    sentences(ui, std::iter::once(said::slopes_help().to_owned()).chain(left_out));
}
