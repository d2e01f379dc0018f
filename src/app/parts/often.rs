//! When a point was held as often today as is usual, or as a plan says.

use crate::{
    anatomy::PointKey,
    app::{
        map::MapView,
        words::{self, hold::span, load as said, your_plan},
    },
    therapy::guard,
    trend::Load,
};

/// The sentence about it; none while one more hold is usual.
pub(in crate::app) fn often(view: &MapView<'_>, key: &PointKey, load: &Load) -> Option<String> {
    let planned = view.state.due_today(key, view.today);
    let usual = planned.unwrap_or(guard::HOLDS_A_DAY);
    let last = load.last.as_ref().filter(|_| load.holds >= usual)?;
    let why = planned.map_or_else(|| said::once().to_owned(), your_plan::often);
    let since_evening = last.date() < view.today.date();
    Some(said::held_today(load.holds, &span(load.held), &words::time_of_day(last), since_evening, &why))
}
