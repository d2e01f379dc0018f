//! Endings: what a hold waits for, and how it came to its end.

use std::{fmt, str::FromStr, time::Duration};

use serde::{Deserialize, Serialize};

use super::Dose;
use crate::{anatomy::UnknownWord, language::say};

/// What finishes a hold. The methods differ, and one countdown does not serve them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// The clock: hold for the dose (S0: 60 s a point).
    Time {
        /// How long.
        dose: Dose,
    },
    /// The user says that the knot lets go (S3, S4); the clock is only the limit, at most 120 s (C1).
    Release {
        /// The longest that is held.
        at_most: Dose,
    },
    /// The area begins to throb (S1: 10–25 min on a soft ball, lying).
    Throbbing {
        /// The two marks of the window.
        window: ThrobbingWindow,
    },
    /// Pin the spot and move (S0: 4 slow movements). The cap of a short hold, 120 s, stays over it (C1).
    Repetitions {
        /// How many, at least 1.
        count: u8,
    },
}

/// The time in which throbbing is expected: from the early to the late mark. The late mark is a hard stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThrobbingWindow {
    early: Duration,
    late: Duration,
}

/// Marks that make no throbbing window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub struct WindowError;

impl fmt::Display for WindowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(say!("therapy-window-error"))
    }
}

impl ThrobbingWindow {
    /// 10–25 min (S1); 25 min is also the hard stop of rule C1.
    pub const DEFAULT: Self = Self { early: Duration::from_mins(10), late: Duration::from_mins(25) };

    /// The window from `early` to `late`.
    ///
    /// # Errors
    /// When `early` is not before `late`, or `late` is past 25 min (C1).
    pub fn new(early: Duration, late: Duration) -> Result<Self, WindowError> {
        if early < late && late <= Self::DEFAULT.late { Ok(Self { early, late }) } else { Err(WindowError) }
    }

    /// Before this mark throbbing is not expected (allowed all the same).
    pub fn early(self) -> Duration {
        self.early
    }

    /// At this mark the hold ends by itself.
    pub fn late(self) -> Duration {
        self.late
    }
}

impl Ending {
    /// The ending as one word.
    pub fn kind(self) -> EndingKind {
        match self {
            Self::Time { .. } => EndingKind::Time,
            Self::Release { .. } => EndingKind::Release,
            Self::Throbbing { .. } => EndingKind::Throbbing,
            Self::Repetitions { .. } => EndingKind::Repetitions,
        }
    }

    /// The time after which the hold ends by itself whatever it waits for.
    pub fn limit(self) -> Duration {
        match self {
            Self::Time { dose } | Self::Release { at_most: dose } => dose.duration(),
            Self::Throbbing { window } => window.late(),
            Self::Repetitions { .. } => Dose::MAX.duration(),
        }
    }
}

/// The asked ending as one word: `time`, `release`, `throbbing`, `repetitions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndingKind {
    /// By the clock.
    Time,
    /// When the knot lets go.
    Release,
    /// When it throbs.
    Throbbing,
    /// After a number of movements.
    Repetitions,
}

impl EndingKind {
    /// Every ending.
    pub const ALL: [Self; 4] = [Self::Time, Self::Release, Self::Throbbing, Self::Repetitions];

    /// The word of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Release => "release",
            Self::Throbbing => "throbbing",
            Self::Repetitions => "repetitions",
        }
    }
}

/// How a hold ended; the words of files and commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// The clock ran out: the dose, or the limit of another ending.
    Time,
    /// The user said: it released.
    #[serde(rename = "released", alias = "release")]
    Release,
    /// The user said: it throbs.
    Throbbing,
    /// The movements were done.
    Repetitions,
    /// The user said: too sore. Rest until tomorrow is offered.
    TooSore,
    /// The user said: unexpected pain. The point is locked until it is cleared.
    UnexpectedPain,
    /// The user left the hold early.
    Stopped,
    /// The machine slept or stood still, or the program was killed, and the hold was not taken up again.
    Interrupted,
}

impl Ended {
    /// Every way to end.
    pub const ALL: [Self; 8] = [
        Self::Time,
        Self::Release,
        Self::Throbbing,
        Self::Repetitions,
        Self::TooSore,
        Self::UnexpectedPain,
        Self::Stopped,
        Self::Interrupted,
    ];

    /// Whether the hold came to its end: it was not left early, cut off, or too much.
    pub fn is_done(self) -> bool {
        !matches!(self, Self::Stopped | Self::Interrupted | Self::TooSore | Self::UnexpectedPain)
    }

    /// The word of files and of the command line: `time`, `released`, `throbbing`, `repetitions`, `too_sore`,
    /// `unexpected_pain`, `stopped`, `interrupted`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Release => "released",
            Self::Throbbing => "throbbing",
            Self::Repetitions => "repetitions",
            Self::TooSore => "too_sore",
            Self::UnexpectedPain => "unexpected_pain",
            Self::Stopped => "stopped",
            Self::Interrupted => "interrupted",
        }
    }

    /// How the history says it to a person.
    pub fn text(self) -> &'static str {
        match self {
            Self::Time => say!("therapy-ended-time"),
            Self::Release => say!("therapy-ended-released"),
            Self::Throbbing => say!("therapy-ended-throbbing"),
            Self::Repetitions => say!("therapy-ended-repetitions"),
            Self::TooSore => say!("therapy-ended-too-sore"),
            Self::UnexpectedPain => say!("therapy-ended-unexpected-pain"),
            Self::Stopped => say!("therapy-ended-stopped"),
            Self::Interrupted => say!("therapy-ended-interrupted"),
        }
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl fmt::Display for EndingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Ended {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|one| one.word() == word).ok_or_else(|| UnknownWord {
            what: say!("therapy-ended-what"),
            word: word.to_owned(),
            expected: Self::ALL.map(Self::word).join(", "),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_files_are_fixed() {
        let words = Ended::ALL.map(Ended::word).join(" ");
        assert_eq!(words, "time released throbbing repetitions too_sore unexpected_pain stopped interrupted");
        for ended in Ended::ALL {
            assert_eq!(ended.word().parse::<Ended>().unwrap(), ended);
            assert_eq!(serde_json::to_string(&ended).unwrap(), format!("\"{}\"", ended.word()));
        }
        assert!("done".parse::<Ended>().unwrap_err().to_string().contains("too_sore"));
    }

    #[test]
    fn the_hard_stop_of_a_long_hold_is_25_minutes() {
        let min = Duration::from_mins;
        assert!(ThrobbingWindow::new(min(10), min(25)).is_ok());
        assert!(ThrobbingWindow::new(min(10), min(26)).is_err());
        assert!(ThrobbingWindow::new(min(10), min(10)).is_err());
    }
}
