//! What a report shows: the points with their trends and days.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::ReportOrder;
use crate::{
    anatomy::PointKey,
    drawing::plot::side_word,
    journal::Listed,
    language::say,
    trend::{self, Day, Trend, Word, days},
};

/// What a report shows.
pub(super) struct Shown<'a> {
    /// The days, from the first to the last that are shown: the same for every plot.
    pub(super) time: RangeInclusive<Date>,
    /// The points, in the order of [`trend::by_last`], as in the window.
    pub(super) points: Vec<ShownPoint<'a>>,
    /// How many points, shown or not, have enough days for a word.
    pub(super) looked_at: usize,
}

/// A point of a report.
pub(super) struct ShownPoint<'a> {
    /// Its name with the side in words.
    pub(super) name: String,
    /// What is known of it, if its place is.
    pub(super) listed: Option<&'a Listed>,
    pub(super) trend: Trend,
    /// Its days in this time.
    pub(super) days: Vec<Day<'a>>,
    /// The trend of the other side, if that has a value.
    pub(super) other: Option<Trend>,
}

impl<'a> Shown<'a> {
    pub(super) fn new(order: &ReportOrder<'a>) -> Self {
        let mut keys: Vec<&PointKey> = order.history.points().collect();
        keys.extend(order.chosen.iter().filter(|key| !order.history.points().any(|known| known == *key)));
        let mut page = trend::page(order.history, keys, &order.time, order.ends);
        page.sort_by(trend::by_last);
        let is_shown = |trend: &&Trend| match order.chosen {
            [] => !trend.values.is_empty(),
            chosen => chosen.contains(&trend.point),
        };
        let points: Vec<ShownPoint<'_>> =
            page.iter().filter(is_shown).map(|trend| point(order, &page, trend)).collect();
        Self { time: time(order, &points), looked_at: trend::looked_at(&page), points }
    }
}

impl ShownPoint<'_> {
    /// Whether it has too few days for a word.
    pub(super) fn has_few_days(&self) -> bool {
        self.trend.word == Word::TooFewDays
    }
}

fn point<'a>(order: &ReportOrder<'a>, page: &[Trend], trend: &Trend) -> ShownPoint<'a> {
    let key = &trend.point;
    let listed = order.points.find(key);
    let name = listed.map_or_else(|| key.id.to_string(), |listed| listed.name().to_owned());
    let mut days = days(order.history.records(key), order.ends);
    days.retain(|day| order.time.contains(&day.date));
    let is_other = |other: &&Trend| other.point.id == key.id && other.point.side == key.side.opposite();
    let other = page.iter().find(is_other).filter(|other| other.point != *key && !other.values.is_empty());
    ShownPoint {
        name: say!("report-sided", name = name, side = side_word(key.side)),
        listed,
        trend: trend.clone(),
        days,
        other: other.cloned(),
    }
}

/// The days as they were asked for; from the first to the last that there is, where that was asked for.
fn time(order: &ReportOrder<'_>, points: &[ShownPoint<'_>]) -> RangeInclusive<Date> {
    let dates = || points.iter().flat_map(|point| &point.days).map(|day| day.date);
    let (from, to) = (*order.time.start(), *order.time.end());
    let last = if to == Date::MAX { dates().max().unwrap_or(order.today).max(order.today) } else { to };
    let first = if from == Date::MIN { dates().min().unwrap_or(last) } else { from };
    first.min(last)..=last
}
