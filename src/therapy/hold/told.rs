//! What the hold is told, and what it answers.

use crate::therapy::{Ended, Tenderness};

/// What happened, told to the hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Time has passed.
    Tick,
    /// In place already: start now.
    Skip,
    /// Stop the clock.
    Pause,
    /// Let the clock go on (drops a gap).
    GoOn,
    /// Lengthen the dose by so many seconds, at most to the cap.
    AddSeconds(u32),
    /// This tender now, under pressure.
    Rate(Tenderness),
    /// One movement done.
    Repetition,
    /// It released.
    Released,
    /// It throbs.
    Throbs,
    /// Too sore, stop.
    TooSore,
    /// Unexpected pain.
    UnexpectedPain,
    /// Leave the hold; it is kept as stopped (as interrupted while a gap is open).
    Leave,
    /// The seconds of the gap were held: count them.
    KeepGap,
    /// The seconds of the gap were not held: forget them and go on.
    DropGap,
    /// All is well: the answer to [`Cue::CheckIn`]. Anything else the user does answers it, too.
    Well,
}

impl Event {
    /// Whether it may happen where something was felt that asks for a call: the clock may stand and the hold may end; nothing
    /// goes on.
    pub fn can_be_in_an_emergency(self) -> bool {
        matches!(
            self,
            Self::Tick
                | Self::Pause
                | Self::TooSore
                | Self::UnexpectedPain
                | Self::Released
                | Self::Throbs
                | Self::Leave
                | Self::Rate(_)
        )
    }
}

/// What the user should notice; several may come at once, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// The countdown is over, hold.
    Started,
    /// Half of the time has been held (only where that is more than ten seconds before the end).
    Halfway,
    /// Ten seconds are left.
    LastTen,
    /// The early mark of a hold until it throbs.
    EarlyMark,
    /// Another five minutes of a hold until it throbs: ask for a sign; see [`super::Hold::asked`].
    CheckIn,
    /// The question waits still.
    AskAgain,
    /// One movement is done, and others are left.
    Movement,
    /// Rated 7 or more under pressure (C7): ease off, or stop.
    EaseOff,
    /// It cannot be longer than it is now (C1).
    AtMost,
    /// Time passed that nobody saw; see [`super::Hold::gap`]. In the countdown: it stands.
    Gap,
    /// The hold is over.
    Ended(Ended),
}
