//! What is told to a screen reader when it happens.

use std::time::Duration;

use jiff::civil::Date;

use super::{floor, hold, point, routines};
use crate::{
    anatomy::{Side, Stage},
    language::say,
    session::{Notice, Refusal, Speech},
    therapy::{Ended, Tenderness, whole_seconds},
};

/// An entry is on disk.
pub fn saved() -> &'static str {
    say!("said-saved")
}
/// The countdown before a hold runs.
pub fn get_in_place() -> &'static str {
    say!("said-get-in-place")
}
/// The hold waits.
pub fn paused() -> &'static str {
    say!("said-paused")
}
/// The hold waits no longer.
pub fn goes_on() -> &'static str {
    say!("said-goes-on")
}
/// The hold is over, and how is not known yet.
pub fn ended_word() -> &'static str {
    say!("said-ended")
}
/// The next click makes a point.
pub fn adding() -> &'static str {
    say!("said-adding")
}
/// A click beside the body.
pub fn no_muscle() -> &'static str {
    say!("said-no-muscle")
}
/// A click near the midline.
pub fn which_side() -> &'static str {
    say!("said-which-side")
}

/// The view, and whose side is where when that has changed.
pub fn view(stage: Stage, whose: super::Whose) -> String {
    let name = super::view(stage.view());
    match (super::facing(stage, whose), stage.one_sided()) {
        (Some((heading, rest)), _) => format!("{name}. {heading} {rest}"),
        (None, true) => format!("{name}, {}.", stage.shown().your()),
        (None, false) => format!("{name}. {} is on the left of the screen.", whose.side(Side::Left)),
    }
}

/// A side shows its deep muscles.
pub fn opened(side: Side) -> String {
    format!("{} side opened to the deep muscles.", if side == Side::Left { "Left" } else { "Right" })
}

/// What was done, and the way back.
pub fn can_be_undone(done: &str) -> String {
    format!("{done}. {} takes it back.", super::keys::named("Ctrl Z"))
}

/// `Hold started, 60 seconds, Rhomboid major, upper, your left.`
pub fn started(limit: Duration, sided: &str) -> String {
    format!("Hold started, {} seconds, {sided}.", limit.as_secs())
}

/// `Hold ended, full time, 60 seconds.`
pub fn ended(ended: Ended, ms: u32) -> String {
    let how = if ended == Ended::Time { "full time" } else { ended.text() };
    format!("Hold ended, {how}, {} seconds.", whole_seconds(ms))
}

/// `Tenderness 6 of 10, moderate.`
pub fn rated(value: Tenderness) -> String {
    format!("Tenderness {} of 10, {}.", value.get(), value.band().word())
}

/// What a field that adds has found, and what Enter does.
pub fn found_to_add(count: usize, first: Option<&str>) -> String {
    first.map_or("Nothing found.".to_owned(), |first| format!("{count} found. Enter adds {first}."))
}

/// How many points a search has found, and the `first` of them, which Enter opens; how many muscles if it found no point.
pub fn found(points: usize, muscles: usize, first: Option<&str>) -> String {
    let count = match (points, muscles) {
        (0, 0) => "Nothing found.".to_owned(),
        (0, 1) => "1 muscle found.".to_owned(),
        (0, _) => format!("{muscles} muscles found."),
        (1, _) => "1 point found.".to_owned(),
        _ => format!("{points} points found."),
    };
    first.map_or(count.clone(), |first| format!("{count} First: {first}."))
}

/// A place that takes no point, and why.
pub fn refused(refusal: &Refusal) -> String {
    let (what, why) = point::refusal(refusal);
    format!("{}. {} {}", point::no_point(), super::sentence(&what), super::sentence(&why))
}

/// What the session wants told.
pub fn notice(notice: &Notice, today: Date) -> String {
    match notice {
        Notice::Saved => saved().to_owned(),
        Notice::CanBeUndone(done) => can_be_undone(&super::done(*done)),
        Notice::Stepped(done) => format!("{}.", super::done(*done)),
        Notice::EntryOpened { is_hold, at } => super::after::entry(*is_hold, at, today),
        Notice::FloorOpened => floor::opened().to_owned(),
        Notice::EndsUnless(ended) => floor::ended_unless(*ended),
        Notice::RestOver => routines::rest_over().to_owned(),
        Notice::CallIf(number) => floor::call_if(number),
    }
}

/// What the voice says.
pub fn speech(speech: &Speech) -> String {
    match speech {
        Speech::Started { sided, ending } => hold::say_started(sided, *ending),
        Speech::LastTen => hold::say_ten().to_owned(),
        Speech::Movements(count) => count.to_string(),
        Speech::Said(said) => hold::said(*said).to_owned(),
        Speech::HowTender => hold::say_how_tender().to_owned(),
        Speech::SwitchSides => routines::switch_sides().to_owned(),
        Speech::RestOver => routines::rest_over().to_owned(),
        Speech::Next { sided, cue } => floor::say_next(sided, cue),
        Speech::EndsUnless(ended) => floor::ended_unless(*ended),
        Speech::CallIf(number) => floor::call_if(number),
    }
}
