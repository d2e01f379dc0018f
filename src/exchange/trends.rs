//! Trends as rows, for tables, CSV and JSON. The names of the fields are stable.

use serde::Serialize;

use crate::{
    anatomy::Side,
    trend::{Slope, Tested, Trend},
};

/// The trend of one point on one side. What has too few days is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrendRow {
    /// The point's id.
    pub point: String,
    /// The patient's side.
    pub side: Side,
    /// Days that have a value.
    pub days: usize,
    /// The most days without a value between two that have one.
    pub longest_pause: Option<u32>,
    /// The first day that has a value, `2026-11-20`.
    pub first_day: Option<String>,
    /// The last day that has one.
    pub last_day: Option<String>,
    /// The median of the first four day values, 0–10.
    pub first: Option<f64>,
    /// The median of the last four.
    pub last: Option<f64>,
    /// Last minus first.
    pub change: Option<f64>,
    /// Half the width of the band in which most days lie, in points.
    pub band: Option<f64>,
    /// The slope in points a week.
    pub slope_week: Option<f64>,
    /// The lower end of its 95 % interval.
    pub slope_week_low: Option<f64>,
    /// The upper end.
    pub slope_week_high: Option<f64>,
    /// How often chance alone goes so far one way, 0–1.
    pub p: Option<f64>,
    /// The same among all points, 0–1.
    pub q: Option<f64>,
    /// `lower`, `higher`, `about_the_same`, `cannot_tell_yet`, `too_few_days`.
    pub word: &'static str,
}

/// The trends as a table for the clipboard: a row a line, tabs between.
pub fn trends_text(page: &[Trend]) -> String {
    let mut table = csv::WriterBuilder::new().delimiter(b'\t').from_writer(Vec::new());
    for trend in page {
        if let Err(error) = table.serialize(TrendRow::from(trend)) {
            log::error!("a trend could not be put into the table: {error}");
        }
    }
    table.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

impl From<&Trend> for TrendRow {
    fn from(trend: &Trend) -> Self {
        let tested = |of: fn(&Tested) -> f64| trend.tested.as_ref().map(of);
        let slope = |of: fn(&Slope) -> f64| trend.tested.as_ref().map(|tested| of(&tested.slope));
        Self {
            point: trend.point.id.to_string(),
            side: trend.point.side,
            days: trend.values.len(),
            longest_pause: trend.longest_pause,
            first_day: trend.values.first().map(|one| one.date.to_string()),
            last_day: trend.values.last().map(|one| one.date.to_string()),
            first: tested(|tested| tested.ends.first),
            last: tested(|tested| tested.ends.last),
            change: tested(|tested| tested.ends.change()),
            band: trend.band,
            slope_week: slope(|slope| slope.week),
            slope_week_low: slope(|slope| slope.low),
            slope_week_high: slope(|slope| slope.high),
            p: tested(|tested| tested.p),
            q: trend.q,
            word: trend.word.name(),
        }
    }
}
