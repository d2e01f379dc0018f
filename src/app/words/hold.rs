//! The hold and the page after it.

/// The clock runs.
pub const STARTED: &str = "Hold started.";
/// Half of the time is over.
pub const HALFWAY: &str = "Half time.";
/// The last ten seconds begin.
pub const LAST_TEN: &str = "10 seconds left.";
/// No second can be added.
pub const AT_MOST: &str = "A hold lasts at most 2 min.";
/// Nobody saw these seconds.
pub const STOOD_STILL: &str = "The clock stood still.";
/// The time is over.
pub const OVER: &str = "The time is over.";
/// It ended by the user’s word.
pub const ENDED: &str = "Hold ended.";
/// Escape was pressed once.
pub const LEAVE: &str = "Press Esc again to leave. The time so far is kept.";
