//! The trends of points that are looked at together.
//!
//! They are not independent of each other: among many points chance alone makes some look changed, so the word of each
//! depends on all of them ([`super::fdr`]). Whoever shows one point takes its trend from the page of all, or it would be called
//! changed more easily for being looked at alone.

use std::ops::RangeInclusive;

use jiff::{Span, civil::Date, tz::TimeZone};
use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use super::{
    day::{Day, DayEnd, DayValue, days, samples},
    ends::DAYS as END,
    fdr::q_values,
    middle::{BREAK_DAYS, MIDDLE_FROM},
    series::{Series, Tested},
    word::Word,
};
use crate::{
    anatomy::PointKey,
    journal::{History, Record},
};

/// What the history says about one point in a time, with its uncertainty.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// Which point, and on which of the patient's sides.
    pub point: PointKey,
    /// The days that have a value, the earliest first.
    pub values: Vec<DayValue>,
    /// The most days without a value between two that have one; none under two.
    pub longest_pause: Option<u32>,
    /// The middle value of each day; to be drawn from [`MIDDLE_FROM`] days on.
    pub middles: Vec<f64>,
    /// Half the width of the band around the middle values, in points, 1 at least; none under [`MIDDLE_FROM`] days.
    pub band: Option<f64>,
    /// First, last, slope and p; none under [`super::WORD_FROM`] days.
    pub tested: Option<Tested>,
    /// The false discovery rate at which it would be called changed, 0–1: p among all points of the page.
    pub q: Option<f64>,
    /// What that comes to.
    pub word: Word,
}

impl Trend {
    /// The latest value on a day or before it.
    pub fn on(&self, date: Date) -> Option<DayValue> {
        let at = self.values.partition_point(|one| one.date <= date);
        at.checked_sub(1).and_then(|at| self.values.get(at)).copied()
    }

    /// The days of the first end and those of the last, as [`super::Ends`] has them; none where there are too few.
    pub fn end_days(&self) -> Option<[RangeInclusive<Date>; 2]> {
        self.tested.as_ref()?;
        let (first, last) = (self.values.first_chunk::<END>()?, self.values.last_chunk::<END>()?);
        Some([first, last].map(|days| days[0].date..=days[END - 1].date))
    }

    /// The line through the middle values, broken where nobody rated for more than [`BREAK_DAYS`] days; none under
    /// [`MIDDLE_FROM`] days.
    pub fn line(&self) -> Vec<Vec<(Date, f64)>> {
        if self.values.len() < MIDDLE_FROM {
            return Vec::new();
        }
        let days = self.values.iter().map(|one| one.date).zip(self.middles.iter().copied());
        let days: Vec<(Date, f64)> = days.collect();
        let pieces = days.chunk_by(|(one, _), (next, _)| (*next - *one).get_days() <= BREAK_DAYS);
        pieces.map(<[_]>::to_vec).collect()
    }
}

/// A point with its day values, the earliest first.
pub type Valued = (PointKey, Vec<DayValue>);

/// The trends of `points` in `time`, in their order, a point without a value among them. A day ends at `ends`.
pub fn page<'a>(
    history: &History,
    points: impl IntoIterator<Item = &'a PointKey>,
    time: &RangeInclusive<Date>,
    ends: DayEnd,
) -> Vec<Trend> {
    let points: Vec<&PointKey> = points.into_iter().collect();
    let of = |point: &PointKey| untold((point.clone(), values(history, point, time, ends)));
    told(points.into_par_iter().map(of).collect())
}

/// The values of the days of `time` at one point, the earliest first.
pub(super) fn values(
    history: &History,
    point: &PointKey,
    time: &RangeInclusive<Date>,
    ends: DayEnd,
) -> Vec<DayValue> {
    let days = days(around(history.records(point), time), ends);
    days.iter().filter(|day| time.contains(&day.date)).filter_map(Day::value).collect()
}

/// The records, sorted by the instant, that a day of `time` can have in any zone.
pub(super) fn around<'a>(records: &'a [Record], time: &RangeInclusive<Date>) -> &'a [Record] {
    // Zones lie at most 26 hours apart, and a day ends at most 6 hours late.
    let start = |date: Date, by: Span| {
        date.checked_add(by).ok().and_then(|day| day.to_zoned(TimeZone::UTC).ok()).map(|at| at.timestamp())
    };
    let from = start(*time.start(), Span::new().days(-2));
    let to = start(*time.end(), Span::new().days(3));
    let from = from.map_or(0, |from| records.partition_point(|record| record.at.timestamp() < from));
    let to = to.map_or(records.len(), |to| records.partition_point(|record| record.at.timestamp() < to));
    records.get(from..to).unwrap_or_default()
}

/// The trends of points with the values of their days.
pub fn page_of(points: impl IntoIterator<Item = Valued>) -> Vec<Trend> {
    let points: Vec<Valued> = points.into_iter().collect();
    told(points.into_par_iter().map(untold).collect())
}

/// Gives each its word.
fn told(mut page: Vec<Trend>) -> Vec<Trend> {
    let tested: Vec<Tested> = page.iter().filter_map(|trend| trend.tested).collect();
    let q = q_values(&tested.iter().map(|tested| tested.p).collect::<Vec<_>>());
    let with_words = page.iter_mut().filter(|trend| trend.tested.is_some());
    for (trend, (tested, q)) in with_words.zip(tested.iter().zip(q)) {
        (trend.q, trend.word) = (Some(q), tested.word(q));
    }
    page
}

/// Everything but the word, which wants the other points.
fn untold((point, values): Valued) -> Trend {
    let samples = samples(&values);
    let pauses = samples.windows(2).map(|two| (two[1].day - two[0].day - 1).unsigned_abs());
    let Series { middles, band, tested } = Series::of(&samples);
    Trend {
        point,
        longest_pause: pauses.max(),
        values,
        middles,
        band,
        tested,
        q: None,
        word: Word::TooFewDays,
    }
}

/// How many of `page` have enough days for a word.
pub fn looked_at(page: &[Trend]) -> usize {
    page.iter().filter(|trend| trend.tested.is_some()).count()
}
