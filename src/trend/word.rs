//! The word for a trend. There are five, and the one that is due most often is “cannot tell yet”.
//!
//! Bold words want three things at once, since each alone is wrong too often: q under 0.05, a change of 2 of 10 that is
//! also more than the usual distance from day to day, and an interval of the slope that does not cross 0. The 2 of 10 are
//! borrowed from pain at rest (Salaffi 2004: 2 points or 33 % are “much better”; Farrar 2001: 2 points or 30 %); none was found for
//! tenderness that one presses oneself. “About the same” is not the rest: it has to be earned, by an interval so narrow
//! that a change of 2 over the time is out of the question.

use super::ends::ENDS_FROM;
use crate::language::say;

/// The smallest change that counts, in points of 10.
pub const COUNTS_FROM: f64 = 2.0;
/// A word has to have so many days.
pub const WORD_FROM: usize = ENDS_FROM;
/// So many of those that are called changed may be so by chance.
const FALSE_AT_MOST: f64 = 0.05;

/// What the values say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word {
    /// Less tender than it was.
    Lower,
    /// More tender than it was.
    Higher,
    /// Not 2 of 10 less or more.
    AboutTheSame,
    /// It may be any of these.
    CannotTellYet,
    /// Fewer than [`WORD_FROM`] days.
    TooFewDays,
}

/// What a word is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evidence {
    /// Last minus first, in points.
    pub(super) change: f64,
    /// Half the width of the band, in points.
    pub(super) band: f64,
    /// The false discovery rate at which it would be called changed.
    pub(super) q: f64,
    /// The least and the most that the slope makes over the whole time, in points.
    pub(super) over_time: (f64, f64),
}

impl Evidence {
    /// Never [`Word::TooFewDays`].
    pub(super) fn word(self) -> Word {
        let (least, most) = self.over_time;
        let is_sure = self.q < FALSE_AT_MOST;
        let counts = COUNTS_FROM.max(self.band);
        if is_sure && self.change <= -counts && most <= 0.0 {
            Word::Lower
        } else if is_sure && self.change >= counts && least >= 0.0 {
            Word::Higher
        } else if least > -COUNTS_FROM && most < COUNTS_FROM {
            Word::AboutTheSame
        } else {
            Word::CannotTellYet
        }
    }
}

impl Word {
    /// As a person reads it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Lower => say!("trend-lower"),
            Self::Higher => say!("trend-higher"),
            Self::AboutTheSame => say!("trend-about-the-same"),
            Self::CannotTellYet => say!("trend-cannot-tell-yet"),
            Self::TooFewDays => say!("trend-too-few-days"),
        }
    }

    /// As a program reads it: stays as it is.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Higher => "higher",
            Self::AboutTheSame => "about_the_same",
            Self::CannotTellYet => "cannot_tell_yet",
            Self::TooFewDays => "too_few_days",
        }
    }

    /// Whether it says that something has changed: only these two stand out where they are shown.
    pub fn is_change(self) -> bool {
        matches!(self, Self::Lower | Self::Higher)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clear fall of 3.
    const FALL: Evidence = Evidence { change: -3.0, band: 1.0, q: 0.01, over_time: (-5.0, -1.0) };

    #[test]
    fn lower_wants_all_three() {
        assert_eq!(FALL.word(), Word::Lower);
        for (missing, what) in [
            (Evidence { q: 0.05, ..FALL }, "q"),
            (Evidence { change: -1.5, ..FALL }, "two points"),
            (Evidence { band: 3.5, ..FALL }, "more than the band"),
            (Evidence { over_time: (-5.0, 0.5), ..FALL }, "an interval on one side"),
        ] {
            assert_eq!(missing.word(), Word::CannotTellYet, "{what}");
        }
        assert_eq!(
            Evidence { change: -2.0, over_time: (-5.0, 0.0), ..FALL }.word(),
            Word::Lower,
            "at the edges"
        );
    }

    #[test]
    fn higher_is_its_mirror() {
        let rise = Evidence { change: 3.0, over_time: (1.0, 5.0), ..FALL };
        assert_eq!(rise.word(), Word::Higher);
        assert_eq!(Evidence { over_time: (-0.5, 5.0), ..rise }.word(), Word::CannotTellYet);
        assert_eq!(Evidence { change: -3.0, ..rise }.word(), Word::CannotTellYet, "they point apart");
    }

    #[test]
    fn the_same_has_to_be_earned() {
        let same = Evidence { change: 0.0, band: 1.0, q: 1.0, over_time: (-1.9, 1.9) };
        assert_eq!(same.word(), Word::AboutTheSame);
        assert_eq!(Evidence { over_time: (-2.0, 1.9), ..same }.word(), Word::CannotTellYet);
        assert_eq!(Evidence { over_time: (-1.9, 2.0), ..same }.word(), Word::CannotTellYet);
    }
}
