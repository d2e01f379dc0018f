//! Trends as rows, for tables, CSV and JSON. The names of the fields are stable.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    anatomy::Side,
    journal::Record,
    therapy::{Ended, Tenderness},
    trend::{LeftRight, Slope, Tested, Trend},
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
    table(page.iter().map(TrendRow::from))
}

/// The left of a point beside its right.
#[derive(Serialize)]
struct SidesLine<'a> {
    point: &'a str,
    left: f64,
    right: f64,
    days_with_both: usize,
    left_minus_right: f64,
    p: Option<f64>,
}

/// The sides as a table for the clipboard.
pub fn sides_text(sides: &[LeftRight]) -> String {
    table(sides.iter().map(|one| SidesLine {
        point: &one.id.0,
        left: one.left,
        right: one.right,
        days_with_both: one.paired.days,
        left_minus_right: one.paired.difference,
        p: one.paired.p,
    }))
}

/// A day and how much was held on it.
#[derive(Serialize)]
struct HoldsLine {
    day: String,
    holds: u32,
}

/// The holds of the days that have any, as a table for the clipboard.
pub fn holds_text(holds: &BTreeMap<Date, u32>) -> String {
    table(holds.iter().map(|(day, holds)| HoldsLine { day: day.to_string(), holds: *holds }))
}

/// What was noted at a point.
#[derive(Serialize)]
struct EntryLine {
    day: String,
    time: String,
    before: Option<u8>,
    after: Option<u8>,
    held_s: Option<f64>,
    ended: Option<&'static str>,
}

/// What was noted at a point as a table for the clipboard, the oldest first. What was written with it stays.
pub fn entries_text<'a>(records: impl Iterator<Item = &'a Record>) -> String {
    table(records.map(|record| EntryLine {
        day: record.at.date().to_string(),
        time: record.at.strftime("%H:%M").to_string(),
        before: record.before.map(Tenderness::get),
        after: record.after.map(Tenderness::get),
        held_s: record.hold.as_ref().map(|hold| f64::from(hold.ms) / 1_000.0),
        ended: record.ended().map(Ended::word),
    }))
}

/// A row a line, tabs between, the names of the columns first.
fn table(rows: impl Iterator<Item = impl Serialize>) -> String {
    let mut table = csv::WriterBuilder::new().delimiter(b'\t').from_writer(Vec::new());
    for row in rows {
        if let Err(error) = table.serialize(row) {
            log::error!("a row could not be put into the table: {error}");
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

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::TimeZone};

    use super::*;
    use crate::{
        anatomy::{PointId, PointKey},
        journal::{Entry, History, HoldDone, Kind, new_id},
        therapy::EndingKind,
        trend::Sides,
    };

    #[test]
    fn tables_have_their_heads_a_row_a_line_and_nothing_where_nothing_is_known() {
        let paired = Sides { days: 3, difference: -1.5, p: None };
        let one = LeftRight { id: PointId("LEV-2".into()), left: 3.0, right: 4.5, paired };
        assert_eq!(
            sides_text(&[one]),
            "point\tleft\tright\tdays_with_both\tleft_minus_right\tp\nLEV-2\t3.0\t4.5\t3\t-1.5\t\n"
        );
        let holds = BTreeMap::from([(date(2026, 11, 4), 3)]);
        assert_eq!(holds_text(&holds), "day\tholds\n2026-11-04\t3\n");
        let key = PointKey::new("LEV-2", Side::Left);
        let at = date(2026, 11, 4).at(20, 5, 0, 0).to_zoned(TimeZone::UTC).unwrap();
        let done = HoldDone::new(key.clone(), 42_500, 60, EndingKind::Time, Ended::Stopped);
        let done = HoldDone { before: Tenderness::try_from(6).ok(), ..done };
        let entry = Entry { id: new_id(at.timestamp()), at, kind: Kind::Hold(done) };
        let history = History::from_entries([entry]);
        assert_eq!(
            entries_text(history.records(&key).iter()),
            "day\ttime\tbefore\tafter\theld_s\tended\n2026-11-04\t20:05\t6\t\t42.5\tstopped\n"
        );
    }
}
