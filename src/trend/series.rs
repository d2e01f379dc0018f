//! A series of day values and all that is said of it, but for the word: that depends on the points it is looked at with.

use super::{
    ends::Ends,
    middle::{band, middles},
    monotonic::Monotonic,
    sample::Sample,
    slope::Slopes,
    weeks::by_week_if_long,
    word::{Evidence, Word},
};
use crate::language::say;

/// How steep a series is, in points a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slope {
    /// The median of the slopes between any two days; under 0 where tenderness falls.
    pub week: f64,
    /// The lower end of its 95 % interval, with the inflated variance.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What is said of a series from 8 days on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tested {
    /// Where it began and where it is.
    pub ends: Ends,
    /// How steep it is.
    pub slope: Slope,
    /// How often chance alone goes so far one way, 0–1, with the inflated variance.
    pub p: f64,
    /// Half the width of the band, in points, 1 at least.
    pub band: f64,
    /// The days from the first value to the last.
    span: f64,
}

/// A series and what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Series {
    pub(super) middles: Vec<f64>,
    pub(super) band: Option<f64>,
    pub(super) tested: Option<Tested>,
}

impl Series {
    /// Of `samples`, in the order of their days.
    pub(super) fn of(samples: &[Sample]) -> Self {
        let middles = middles(samples);
        let band = band(samples, &middles);
        let tested = band.and_then(|band| tested(samples, band));
        Self { middles, band, tested }
    }
}

fn tested(samples: &[Sample], band: f64) -> Option<Tested> {
    let ends = Ends::of(samples)?;
    let span = f64::from(samples.last()?.day) - f64::from(samples.first()?.day);
    let samples = by_week_if_long(samples);
    let slopes = Slopes::of(&samples)?;
    let way = Monotonic::of(&samples, slopes.median());
    let inflation = way.inflation?;
    let (low, high) = slopes.interval(way.variance * inflation);
    let slope = Slope { week: slopes.median() * 7.0, low: low * 7.0, high: high * 7.0 };
    Some(Tested { ends, slope, p: way.p(inflation), band, span })
}

/// Over more days than these a slope is told by the year: a week makes less than can be said.
const LONG_DAYS: f64 = 183.0;

impl Tested {
    /// The slope and the ends of its interval in a unit of time that fits the span, and that unit.
    pub fn slope_told(&self) -> (&'static str, [f64; 3]) {
        let is_long = self.span > LONG_DAYS;
        let (unit, weeks) =
            if is_long { (say!("trend-year"), 365.25 / 7.0) } else { (say!("trend-week"), 1.0) };
        (unit, [self.slope.week, self.slope.low, self.slope.high].map(|slope| slope * weeks))
    }

    /// The least and the most that the slope makes over the whole time, in points.
    pub fn over_time(&self) -> (f64, f64) {
        let weeks = self.span / 7.0;
        (self.slope.low * weeks, self.slope.high * weeks)
    }

    /// The word, where `q` is the false discovery rate among all that are looked at.
    pub(super) fn word(&self, q: f64) -> Word {
        Evidence { change: self.ends.change(), band: self.band, q, over_time: self.over_time() }.word()
    }
}
