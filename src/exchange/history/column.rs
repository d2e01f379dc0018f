//! The columns of the history as a table. Their names are stable.

use std::{fmt, str::FromStr};

use crate::{anatomy::UnknownWord, language::say};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The entry’s id, a UUID.
    Id,
    /// The point’s id.
    Point,
    /// The patient’s side: `left`, `right`, `midline`.
    Side,
    /// When it happened (a hold: when it was started), RFC 9557.
    At,
    /// Seconds held, rounded, 0–1500.
    HeldS,
    /// Tenderness before, 0–10; of a rating: the rating.
    Before,
    /// Tenderness after, 0–10.
    After,
    /// How the hold ended.
    Ended,
    /// What the user wrote.
    Note,
    /// What the row is: `hold`, `rating`, `event`, …
    Kind,
    /// The day of `at`, where it happened.
    Date,
    /// The time of day of `at`, where it happened.
    Time,
    /// The zone of `at`: `Europe/Berlin`, `+01:00`.
    Zone,
    /// Milliseconds held, 0–1 500 000.
    HeldMs,
    /// Seconds asked for, 1–1500.
    DoseS,
    /// The ending asked for.
    Ending,
    /// With what.
    Tool,
    /// Where, for example at the wall.
    Position,
    /// Tenderness during the hold: JSON, `[[milliseconds held, tenderness], …]`.
    Trace,
    /// Movements done, 0–100.
    Repetitions,
    /// What was felt besides: JSON.
    Felt,
    /// Pain at rest before, 0–10.
    PainBefore,
    /// Pain at rest after, 0–10.
    PainAfter,
    /// The id of the method.
    Method,
    /// The id of the text that the method is from.
    Source,
    /// The id of the routine.
    Routine,
    /// The id of the plan that asked for it.
    Plan,
    /// The revision of that plan, 1–1 000 000.
    PlanRevision,
    /// Milliseconds that nobody saw and that were not counted.
    UncountedMs,
    /// `yes` where a key ended the hold and nobody has said yet what ended it.
    ByKey,
    /// What an event says.
    Text,
    /// Until when a point rests, RFC 9557.
    Until,
    /// The ids of the holds that a cleared lock is about: JSON.
    Holds,
    /// Why a point of a plan was left out.
    Reason,
    /// The name of a custom point.
    Name,
    /// Where a custom point lies, in words.
    Place,
    /// The view that it was placed in.
    View,
    /// The muscle that it lies on.
    Muscle,
    /// The part of that muscle.
    Part,
    /// Across the muscle, thousandths, 0–1000.
    UMilli,
    /// Along the muscle, thousandths, 0–1000.
    VMilli,
}

impl Column {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// All of them, in the order of a table for spreadsheets.
    pub const ALL: [Self; 41] = [
        Self::Id,
        Self::Point,
        Self::Side,
        Self::At,
        Self::HeldS,
        Self::Before,
        Self::After,
        Self::Ended,
        Self::Note,
        Self::Kind,
        Self::Date,
        Self::Time,
        Self::Zone,
        Self::HeldMs,
        Self::DoseS,
        Self::Ending,
        Self::Tool,
        Self::Position,
        Self::Trace,
        Self::Repetitions,
        Self::Felt,
        Self::PainBefore,
        Self::PainAfter,
        Self::Method,
        Self::Source,
        Self::Routine,
        Self::Plan,
        Self::PlanRevision,
        Self::UncountedMs,
        Self::ByKey,
        Self::Text,
        Self::Until,
        Self::Holds,
        Self::Reason,
        Self::Name,
        Self::Place,
        Self::View,
        Self::Muscle,
        Self::Part,
        Self::UMilli,
        Self::VMilli,
    ];

    /// The columns that are only there for spreadsheets: `at` says the same.
    pub const LOCAL: [Self; 3] = [Self::Date, Self::Time, Self::Zone];

    /// The name in the first line of a table.
    pub fn word(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Point => "point",
            Self::Side => "side",
            Self::At => "at",
            Self::HeldS => "held_s",
            Self::Before => "before",
            Self::After => "after",
            Self::Ended => "ended",
            Self::Note => "note",
            Self::Kind => "kind",
            Self::Date => "date",
            Self::Time => "time",
            Self::Zone => "zone",
            Self::HeldMs => "held_ms",
            Self::DoseS => "dose_s",
            Self::Ending => "ending",
            Self::Tool => "tool",
            Self::Position => "position",
            Self::Trace => "trace",
            Self::Repetitions => "repetitions",
            Self::Felt => "felt",
            Self::PainBefore => "pain_before",
            Self::PainAfter => "pain_after",
            Self::Method => "method",
            Self::Source => "source",
            Self::Routine => "routine",
            Self::Plan => "plan",
            Self::PlanRevision => "plan_revision",
            Self::UncountedMs => "uncounted_ms",
            Self::ByKey => "by_key",
            Self::Text => "text",
            Self::Until => "until",
            Self::Holds => "holds",
            Self::Reason => "reason",
            Self::Name => "name",
            Self::Place => "place",
            Self::View => "view",
            Self::Muscle => "muscle",
            Self::Part => "part",
            Self::UMilli => "u_milli",
            Self::VMilli => "v_milli",
        }
    }

    /// Whether its cells are words, which a spreadsheet could take for a formula.
    pub(super) fn has_words(self) -> bool {
        let is_name = matches!(
            self,
            Self::Point
                | Self::Zone
                | Self::Method
                | Self::Source
                | Self::Routine
                | Self::Muscle
                | Self::Part
        );
        is_name || self.has_free_words()
    }

    /// Whether its cells are words of a person, in which every space counts.
    pub(super) fn has_free_words(self) -> bool {
        matches!(self, Self::Note | Self::Tool | Self::Position | Self::Text | Self::Name | Self::Place)
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Column {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|one| one.word() == word).ok_or_else(|| UnknownWord {
            what: say!("history-file-field"),
            word: word.to_owned(),
            expected: Self::ALL.map(Self::word).join(", "),
        })
    }
}
