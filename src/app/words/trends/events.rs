//! What happened beside the holds, and the form that notes it.

use crate::{
    desktop::plain,
    language::{lower_first, say},
    session::Routines,
    therapy::{method::Tool, plan::code},
    trend::Happening,
};

/// The card of the events.
pub fn events() -> &'static str {
    say!("trends-events")
}
/// What they are for.
pub fn events_help() -> &'static str {
    say!("trends-events-help")
}
/// The field of a new one.
pub fn event() -> &'static str {
    say!("trends-event")
}
/// What stands in it.
pub fn event_hint() -> &'static str {
    say!("trends-event-hint")
}
/// The field of its day.
pub fn event_day() -> &'static str {
    say!("trends-event-day")
}
/// What stands in it.
pub fn event_today() -> &'static str {
    say!("trends-event-today")
}
/// The button that notes it.
pub fn event_add() -> &'static str {
    say!("trends-event-add")
}
/// What is typed is no day.
pub fn event_no_day() -> &'static str {
    say!("trends-event-no-day")
}
/// The button that removes one.
pub fn event_remove() -> &'static str {
    say!("trends-event-remove")
}

/// What happened, in a few words.
pub fn happening(what: &Happening, routines: &Routines) -> String {
    match what {
        Happening::Noted(_, words) => plain(words).into_owned(),
        Happening::Tool(tool) => say!("trends-first-tool", tool = lower_first(&plain(Tool::told(tool)))),
        Happening::Dose(seconds) => say!("trends-first-dose", seconds = *seconds),
        Happening::Routine(id) => {
            let name = routines.all().find(|routine| routine.id == *id).map(|routine| routine.name.as_str());
            say!("trends-first-routine", name = name.unwrap_or(id))
        }
        Happening::Plan(plan) => say!("trends-first-plan", code = code(plan.id), revision = plan.revision),
        Happening::FlareUp { before, later } => {
            say!("trends-flare-up", before = before.get(), later = later.get())
        }
        Happening::Rest => say!("trends-given-rest").to_owned(),
    }
}
