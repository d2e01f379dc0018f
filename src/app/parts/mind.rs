//! What to mind: at a point, in a step of a routine, while a hold runs.

use egui::Ui;

use crate::{
    anatomy::{Atlas, PointId},
    app::{
        map::MapView,
        widgets::caution,
        words::{self, routines as said},
    },
    session::Running,
    therapy::{
        course::{Course, Place, Stop},
        guard,
    },
};

/// What to mind in a step, besides what holds for all of them: at its place, for its method, and when its routine says
/// to stop. The last is told before the routine begins and must not be out of sight while a hold runs.
pub(in crate::app) fn to_mind(view: &MapView<'_>, course: &Course, stop: &Stop) -> String {
    let method = course.step(stop).and_then(|step| course.routine().method(step.method.as_deref()?));
    let of_method = method.into_iter().flat_map(|method| method.minds().map(str::to_owned));
    let stops = said::stop_if(&course.routine().stop_if);
    cares(view, stop).into_iter().chain(of_method).chain(stops).collect::<Vec<_>>().join(" ")
}

/// What is to be minded at this very place: the note of a point, the rules of the zones that an area touches.
fn cares(view: &MapView<'_>, stop: &Stop) -> Vec<String> {
    let Place::At(id) = &stop.place else { return Vec::new() };
    let atlas = Atlas::builtin();
    let of_area = atlas.rolling_area(id).map(|area| atlas.rolling_cares(area)).unwrap_or_default();
    let mut cares: Vec<String> =
        of_area.into_iter().map(|zone| words::sentence(&format!("{}: {}", zone.name, zone.rule))).collect();
    cares.extend(note(view, id));
    cares
}

/// Whether a hold is a step of a routine.
pub(in crate::app) fn is_step(running: &Running) -> bool {
    !running.routine.is_empty()
}

/// What to mind, here and everywhere.
pub(in crate::app) fn cautions(ui: &mut Ui, view: &MapView<'_>, running: &Running) {
    let care = care(view, running);
    for words in care.as_deref().into_iter().chain([guard::CAUTION]) {
        caution(ui, words);
    }
}

/// What is to be minded at the very place of the hold that runs, or of the step that a press starts: what somebody who
/// lies on the floor has to know.
pub(in crate::app) fn at_this_place(view: &MapView<'_>) -> Option<String> {
    let state = view.state;
    let course = state.routines.course();
    let cares = match &state.running {
        Some(running) if is_step(running) => cares(view, course?.current()?),
        Some(running) => note(view, &running.point.id).into_iter().collect(),
        None => cares(view, state.routines.can_follow(&state.history, view.today.timestamp())?),
    };
    Some(cares.join(" ")).filter(|words| !words.is_empty())
}

/// The note of a point, as a sentence.
fn note(view: &MapView<'_>, point: &PointId) -> Option<String> {
    let note = view.points.get(point).map(|listed| listed.note.as_str());
    note.filter(|note| !note.is_empty()).map(words::sentence)
}

/// What is to be minded at this very point; in a step of a routine also for its method.
pub(in crate::app) fn care(view: &MapView<'_>, running: &Running) -> Option<String> {
    if let Some(course) = view.state.routines.course().filter(|_| is_step(running))
        && let Some(stop) = course.current()
    {
        return Some(to_mind(view, course, stop)).filter(|words| !words.is_empty());
    }
    note(view, &running.point.id)
}
