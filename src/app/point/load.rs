//! What was done at a point today, and a calm word when more would be too much. It never stands in the way.

use egui::Ui;

use crate::{
    anatomy::PointKey,
    app::{
        map::MapView,
        parts::often,
        theme::{Tokens, Type, text},
        widgets::caution,
        words::{self, load as said},
    },
    therapy::{guide::Method, routine},
    trend::{self, Load},
};

/// Shows it above the button of the hold; nothing where there is nothing to say.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, key: &PointKey, load: &Load) {
    let (warnings, spots) = (point_warnings(view, key, load), spots(view, key));
    match spots {
        Some(spots) if warnings.is_empty() && !spots.are_done => {
            text(ui, Type::Label, Tokens::of(ui).ink2, spots.words);
        }
        spots => {
            let warnings = with(warnings, spots);
            if !warnings.is_empty() {
                caution(ui, &warnings.join(" "));
            }
        }
    }
}

/// When more would be too much, in sentences; empty if it would not.
pub(super) fn warnings(view: &MapView<'_>, key: &PointKey, load: &Load) -> Vec<String> {
    with(point_warnings(view, key, load), spots(view, key))
}

/// The sentences about the point, and the one about the session where that is done.
fn with(mut warnings: Vec<String>, spots: Option<Spots>) -> Vec<String> {
    warnings.extend(spots.filter(|spots| spots.are_done).map(|spots| spots.words));
    warnings
}

/// Whether today is a day to let the point rest.
pub(super) fn asks_for_rest(view: &MapView<'_>, load: &Load) -> bool {
    load.rests_until.is_some() || load.flare.as_ref().is_some_and(|flare| flare.is_today(view.today))
}

fn point_warnings(view: &MapView<'_>, key: &PointKey, load: &Load) -> Vec<String> {
    let rests =
        load.rests_until.as_ref().map(|until| said::rests(&words::long_date(until, view.today.date())));
    let flare = load.flare.as_ref().map(|flare| {
        let (before, later) = (flare.before.get(), flare.later.get());
        if flare.is_today(view.today) {
            said::flared_today(before, later)
        } else {
            said::flared(before, later)
        }
    });
    let often = often(view, key, load);
    rests.into_iter().chain(flare).chain(often).collect()
}

/// How far a session by the chosen method is.
struct Spots {
    words: String,
    are_done: bool,
}

fn spots(view: &MapView<'_>, key: &PointKey) -> Option<Spots> {
    let method: &Method = view.state.draft.method?;
    let brings = |routine: &&routine::Routine| routine.methods.iter().any(|one| one.id == method.id);
    let routine = routine::builtin().iter().filter(brings).find(|routine| routine.spots.is_some())?;
    let range = routine.spots?;
    let today = trend::spots_today(&view.state.history, routine, key.side, view.today);
    let are_done = today >= usize::from(range.1);
    let words =
        if are_done { said::spots_done(today, range, routine) } else { said::spots(today, range, routine) };
    (today > 0).then_some(Spots { words, are_done })
}
