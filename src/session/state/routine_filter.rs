//! What the list of routines is narrowed to, and its headings.

use std::time::Duration;

use crate::therapy::{
    guide::Tool,
    routine::{BodyPart, Routine},
};

/// How long a routine takes at most, as people have time for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoutineLength {
    /// Up to 5 minutes.
    Short,
    /// Up to 15 minutes, the short ones as well.
    Middle,
    /// Longer than that.
    Long,
}

impl RoutineLength {
    /// From the shortest on.
    pub const ALL: [Self; 3] = [Self::Short, Self::Middle, Self::Long];
    /// The longest that is short, and the longest in the middle, in minutes.
    pub const MINUTES: (u64, u64) = (5, 15);

    fn takes(self, longest: Duration) -> bool {
        let (short, middle) = Self::MINUTES;
        match self {
            Self::Short => longest <= Duration::from_mins(short),
            Self::Middle => longest <= Duration::from_mins(middle),
            Self::Long => longest > Duration::from_mins(middle),
        }
    }
}

/// What the list is narrowed to; kept until the window closes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoutineFilter {
    /// Only those with a step there.
    pub part: Option<BodyPart>,
    /// Only those that use it.
    pub tool: Option<Tool>,
    /// Only those that take so long.
    pub length: Option<RoutineLength>,
}

impl RoutineFilter {
    pub(super) fn takes(self, routine: &Routine, get_in_place: Duration) -> bool {
        self.part.is_none_or(|part| routine.body_parts().contains(&part))
            && self.tool.is_none_or(|tool| routine.used().iter().any(|method| method.tool == tool))
            && self.length.is_none_or(|length| length.takes(routine.usual_span(get_in_place).1))
    }
}

/// What stands over some of the routines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoutineGroup {
    /// What a search has found.
    Found,
    /// Those with a star.
    Starred,
    /// The user's own.
    Own,
    /// Those that are mostly for one part of the body.
    Of(BodyPart),
    /// Those that press nowhere.
    Others,
}
