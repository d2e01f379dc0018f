//! What is told to a screen reader when it happens.

use std::time::Duration;

use crate::{
    anatomy::{Side, Stage},
    therapy::Ended,
};

/// An entry is on disk.
pub const SAVED: &str = "Saved.";
/// A step back is on disk.
pub const UNDONE: &str = "Undone.";
/// A step forward is on disk.
pub const REDONE: &str = "Redone.";
/// The countdown before a hold runs.
pub const GET_IN_PLACE: &str = "Get in place.";
/// The hold waits.
pub const PAUSED: &str = "Paused.";
/// The hold waits no longer.
pub const GOES_ON: &str = "The hold goes on.";
/// The hold is over, and how is not known yet.
pub const ENDED: &str = "Hold ended.";
/// The next click makes a point.
pub const ADDING: &str = "New point. Click the sore place on a muscle.";
/// A click beside the body.
pub const NO_MUSCLE: &str = "No muscle here. Points lie on muscles.";
/// A click near the midline.
pub const WHICH_SIDE: &str = "Which side? The click was close to the spine.";

/// The view, and whose side is where when that has changed.
pub fn view(stage: Stage) -> String {
    let name = super::view(stage.view());
    match (super::facing(stage), stage.one_sided()) {
        (Some((heading, rest)), _) => format!("{name}. {heading} {rest}"),
        (None, true) => format!("{name}, {}.", stage.shown().your()),
        (None, false) => format!("{name}. Your left is on the left of the screen."),
    }
}

/// A side shows its deep muscles.
pub fn opened(side: Side) -> String {
    format!("{} side opened to the deep muscles.", if side == Side::Left { "Left" } else { "Right" })
}

/// What was done, and the way back.
pub fn can_be_undone(done: &str) -> String {
    format!("{done}. Ctrl Z takes it back.")
}

/// `Hold started, 60 seconds, Rhomboid major, upper, your left.`
pub fn started(limit: Duration, sided: &str) -> String {
    format!("Hold started, {} seconds, {sided}.", limit.as_secs())
}

/// `Hold ended, full time, 60 seconds.`
pub fn ended(ended: Ended, ms: u32) -> String {
    let how = if ended == Ended::Time { "full time" } else { ended.text() };
    format!("Hold ended, {how}, {} seconds.", (ms + 500) / 1000)
}

/// How many points a search has found, and how many muscles if it found no point.
pub fn found(points: usize, muscles: usize) -> String {
    match (points, muscles) {
        (0, 0) => "Nothing found.".to_owned(),
        (0, 1) => "1 muscle found.".to_owned(),
        (0, _) => format!("{muscles} muscles found."),
        (1, _) => "1 point found.".to_owned(),
        _ => format!("{points} points found."),
    }
}

/// A place that takes no point, and why.
pub fn refused(zone: &str, rule: &str) -> String {
    format!("No point here. {} {}", super::sentence(zone), super::sentence(rule))
}
