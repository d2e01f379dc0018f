//! What was done and can be taken back.

use std::borrow::Cow;

use super::import;
use crate::session::Done;

/// What was done: `Point added`.
pub fn done(done: Done) -> Cow<'static, str> {
    Cow::Borrowed(match done {
        Done::Imported(entries) => return import::done(entries).into(),
        Done::Rated => "Rating saved",
        Done::LeftOut => "Left out today",
        Done::Rests => "Rest until tomorrow noted",
        Done::Unlocked => "Point unlocked",
        Done::Changed => "Entry changed",
        Done::Deleted => "Entry deleted",
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
