//! What was done and can be taken back.

use std::borrow::Cow;

use super::import;
use crate::{
    journal::Deed,
    language::{lower_first, say},
    session::Done,
};

/// What an undo would take back, on its button: `Undo: entry changed`.
pub fn undo(deed: Deed) -> String {
    say!("done-undo", what = lower_first(&of_step(deed)))
}

/// What a redo would bring again.
pub fn redo(deed: Deed) -> String {
    say!("done-redo", what = lower_first(&of_step(deed)))
}

/// What a step was. As it was said when it was done.
fn of_step(deed: Deed) -> Cow<'static, str> {
    match deed {
        Deed::Held => say!("done-held").into(),
        Deed::Restored => say!("done-restored").into(),
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
        Done::Undone(deed) => return say!("done-undone", what = lower_first(&of_step(deed))).into(),
        Done::Redone(deed) => return say!("done-redone", what = lower_first(&of_step(deed))).into(),
        Done::Rated => say!("done-rated"),
        Done::LeftOut => say!("done-left-out"),
        Done::Rests => say!("done-rests"),
        Done::Unlocked => say!("done-unlocked"),
        Done::Changed => say!("done-changed"),
        Done::Deleted => say!("done-deleted"),
        Done::DeletedOnly => say!("done-deleted-only"),
        Done::Noted => say!("done-noted"),
        Done::EventNoted => say!("done-event-noted"),
        Done::EventRemoved => say!("done-event-removed"),
        Done::Added => say!("done-added"),
        Done::Renamed => say!("done-renamed"),
        Done::Moved => say!("done-moved"),
        Done::Removed => say!("done-removed"),
        Done::BroughtBack => say!("done-brought-back"),
        Done::LeftOffKept => say!("done-left-off-kept"),
        Done::LeftOffDropped => say!("done-left-off-dropped"),
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
