//! What is told to a screen reader when it happens.

use std::time::Duration;

use jiff::civil::Date;

use super::{Whose, floor, hold, point, routines};
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
pub fn view(stage: Stage, whose: Whose) -> String {
    let name = super::view(stage.view());
    match (super::facing(stage, whose), stage.one_sided(), whose) {
        (Some((heading, rest)), ..) => format!("{name}. {heading} {rest}"),
        (None, true, _) => say!("said-view-of-a-side", view = name, side = stage.shown().your()),
        (None, false, Whose::Yours) => say!("said-view-yours", view = name),
        (None, false, Whose::Patients) => say!("said-view-patients", view = name),
    }
}

/// A side shows its deep muscles.
pub fn opened(side: Side) -> &'static str {
    if side == Side::Left { say!("said-opened-left") } else { say!("said-opened-right") }
}

/// What was done, and the way back.
pub fn can_be_undone(done: &str) -> String {
    say!("said-can-be-undone", done = done, keys = super::keys::named("Ctrl Z"))
}

/// `Hold started, 60 seconds, Rhomboid major, upper, your left.`
pub fn started(limit: Duration, sided: &str) -> String {
    say!("said-started", seconds = limit.as_secs(), sided = sided)
}

/// `Hold ended, full time, 60 seconds.`
pub fn ended(ended: Ended, ms: u32) -> String {
    let seconds = whole_seconds(ms);
    match ended {
        Ended::Time => say!("said-ended-full-time", seconds = seconds),
        ended => say!("said-ended-how", how = ended.text(), seconds = seconds),
    }
}

/// `Tenderness 6 of 10, moderate.`
pub fn rated(value: Tenderness) -> String {
    say!("said-rated", value = value.get(), band = value.band().word())
}

/// What a field that adds has found, and what Enter does.
pub fn found_to_add(count: usize, first: Option<&str>) -> String {
    match first {
        Some(first) => say!("said-found-to-add", count = count, first = first),
        None => say!("said-found-nothing").to_owned(),
    }
}

/// How many points a search has found, and the `first` of them, which Enter opens; how many muscles if it found no point.
pub fn found(points: usize, muscles: usize, first: Option<&str>) -> String {
    let found = match (points, muscles) {
        (0, 0) => say!("said-found-nothing").to_owned(),
        (0, _) => say!("said-found-muscles", count = muscles),
        _ => say!("said-found-points", count = points),
    };
    match first {
        Some(first) => say!("said-found-first", found = found, first = first),
        None => found,
    }
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
