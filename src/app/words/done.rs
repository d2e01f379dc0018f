//! What was done and can be taken back.

use std::borrow::Cow;

use super::import;
use crate::{journal::Deed, session::Done};

/// What an undo would take back, on its button: `Undo: entry changed`.
pub fn undo(deed: Deed) -> String {
    step("Undo", deed)
}

/// What a redo would bring again.
pub fn redo(deed: Deed) -> String {
    step("Redo", deed)
}

fn step(what: &str, deed: Deed) -> String {
    format!("{what}: {}", super::lower_first(&of_step(deed)))
}

/// What a step was. As it was said when it was done.
fn of_step(deed: Deed) -> Cow<'static, str> {
    match deed {
        Deed::Held => "Hold saved".into(),
        Deed::Restored => "Entry brought back".into(),
        Deed::Rated => done(Done::Rated),
        Deed::Added => done(Done::Added),
        Deed::Renamed => done(Done::Renamed),
        Deed::Moved => done(Done::Moved),
        Deed::Removed => done(Done::Removed),
        Deed::BroughtBack => done(Done::BroughtBack),
        Deed::Changed => done(Done::Changed),
        Deed::Deleted => done(Done::Deleted),
        Deed::Unlocked => done(Done::Unlocked),
        Deed::Rests => done(Done::Rests),
        Deed::EventNoted => done(Done::EventNoted),
        Deed::LeftOut => done(Done::LeftOut),
        Deed::Many(count) => done(Done::Imported(count)),
    }
}

/// What was done: `Point added`.
pub fn done(done: Done) -> Cow<'static, str> {
    Cow::Borrowed(match done {
        Done::Imported(entries) => return import::done(entries).into(),
        Done::Undone(deed) => return step("Undone", deed).into(),
        Done::Redone(deed) => return step("Done again", deed).into(),
        Done::Rated => "Rating saved",
        Done::LeftOut => "Left out today",
        Done::Rests => "Rest until tomorrow noted",
        Done::Unlocked => "Point unlocked",
        Done::Changed => "Entry changed",
        Done::Deleted => "Entry deleted",
        Done::DeletedOnly => "Entry deleted, the only one of this point",
        Done::Noted => "Earlier hold noted",
        Done::EventNoted => "Event noted",
        Done::EventRemoved => "Event removed",
        Done::Added => "Point added",
        Done::Renamed => "Point renamed",
        Done::Moved => "Point moved",
        Done::Removed => "Point removed",
        Done::BroughtBack => "Point is back",
        Done::LeftOffKept => "Interrupted hold kept",
        Done::LeftOffDropped => "Interrupted hold dropped",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_said_as_it_was_when_it_was_done() {
        assert_eq!(undo(Deed::Changed), "Undo: entry changed");
        assert_eq!(done(Done::Undone(Deed::Rests)), "Undone: rest until tomorrow noted");
        assert_eq!(done(Done::Redone(Deed::Held)), "Done again: hold saved");
    }
}
