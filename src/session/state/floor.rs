//! Floor mode.

use std::time::Duration;

use crate::{session::hand::Hand, therapy::Ended};

/// Floor mode: the hold over the whole screen, with one control.
#[derive(Clone, Debug)]
pub struct Floor {
    /// What is pressed.
    pub hand: Hand,
    /// When something was pressed last, or it opened (monotonic).
    pub touched: Duration,
    /// An ending by a press, and until when it can be taken back (monotonic). The clock stands meanwhile.
    pub ending: Option<(Ended, Duration)>,
    /// Whether the hold is over.
    pub is_over: bool,
    /// Whether the hold was stopped by a long press: then it says when to call for help, and nothing goes on from here.
    pub calls: bool,
}
