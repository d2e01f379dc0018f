//! What to mind: at a point, in a step of a routine, while a hold runs.

use egui::Ui;

use crate::{
    anatomy::{Atlas, PointId},
    app::{
        map::MapView,
        theme::{Tokens, Type, text},
        widgets::{caution_first, numbered},
        words::{self, routines as said},
    },
    session::Running,
    therapy::{
        course::{Course, Place, Stop},
        guard,
        guide::{self, Method},
    },
};

/// What to mind in a step, besides what holds for all of them, each a paragraph: at its place, for its method, and when
/// its routine says to stop. The last is told before the routine begins and must not be out of sight while a hold runs.
pub(in crate::app) fn to_mind(view: &MapView<'_>, course: &Course, stop: &Stop) -> Vec<String> {
    let method = course.step(stop).and_then(|step| course.routine().method(step.method.as_deref()?));
    let of_method = method.map(|method| method.minds().collect::<Vec<_>>().join(" "));
    let stops = said::stop_if(&course.routine().stop_if);
    let all = [cares(view, stop).join(" ")].into_iter().chain(of_method).chain(stops);
    all.filter(|words| !words.is_empty()).collect()
}

/// What is to be minded at this very place: the note of a point, the rules of the zones that an area touches.
fn cares(view: &MapView<'_>, stop: &Stop) -> Vec<String> {
    let Place::At(id) = &stop.place else { return Vec::new() };
    minds_at(view, id)
}

/// The same of a point or an area.
pub(in crate::app) fn minds_at(view: &MapView<'_>, id: &PointId) -> Vec<String> {
    let atlas = Atlas::builtin();
    let of_area = atlas.rolling_area(id).map(|area| atlas.rolling_cares(area)).unwrap_or_default();
    let mut cares: Vec<String> = of_area
        .into_iter()
        .map(|zone| words::sentence(&format!("{}: {}", zone.name(), zone.rule())))
        .collect();
    cares.extend(note(view, id));
    cares
}

/// Whether a hold is a step of a routine.
pub(in crate::app) fn is_step(running: &Running) -> bool {
    running.is_step
}

/// What to mind, here and everywhere.
pub(in crate::app) fn cautions(ui: &mut Ui, view: &MapView<'_>, running: &Running) {
    for words in cares_of(view, running).iter().map(String::as_str).chain([guard::caution()]) {
        caution_first(ui, words);
    }
}

/// What somebody who lies on the floor has to know, sentence by sentence.
#[derive(Debug, Default)]
pub(in crate::app) struct Minds {
    /// What is to be minded at the place, and for the method.
    pub(in crate::app) here: Vec<String>,
    /// When to stop: what holds for every hold, then what the routine adds.
    pub(in crate::app) stops: Vec<String>,
}

/// What is to be minded in the hold that runs, or in the step that a press starts; nothing once a hold is over.
pub(in crate::app) fn minds(view: &MapView<'_>) -> Minds {
    let state = view.state;
    let (routines, course) = (&state.routines, state.routines.course());
    let (mut here, stop, method) = match &state.running {
        Some(running) if !is_step(running) => {
            (note(view, &running.point.id).into_iter().collect(), None, routines.method(&running.method))
        }
        Some(_) => (Vec::new(), course.and_then(Course::current), None),
        None if state.after.is_some() => return Minds::default(),
        None => (Vec::new(), routines.can_follow(&state.history, view.today), None),
    };
    let step = course.zip(stop).and_then(|(course, stop)| course.step(stop));
    let method = method.or_else(|| course?.routine().method(step?.method.as_deref()?));
    here.extend(stop.into_iter().flat_map(|stop| cares(view, stop)));
    here.extend(method.into_iter().flat_map(|method| method.minds().map(str::to_owned)));
    if state.running.is_none() && stop.is_none() {
        return Minds::default();
    }
    let own = course.filter(|_| stop.is_some()).into_iter().flat_map(|course| &course.routine().stop_if);
    let common = guard::stop_in_short().map(str::to_owned);
    Minds { here, stops: common.into_iter().chain(own.map(|one| one.text.clone())).collect() }
}

/// What is to be minded at a point whatever the method, in sentences.
fn note(view: &MapView<'_>, point: &PointId) -> Option<String> {
    let minds = view.points.get(point)?.minds(Atlas::builtin());
    Some(minds.map(words::sentence).collect::<Vec<_>>().join(" ")).filter(|words| !words.is_empty())
}

/// What is to be minded at this very point and for its method, in one; in a step also when its routine says to stop.
pub(in crate::app) fn care(view: &MapView<'_>, running: &Running) -> Option<String> {
    Some(cares_of(view, running).join(" ")).filter(|words| !words.is_empty())
}

/// The same in paragraphs.
fn cares_of(view: &MapView<'_>, running: &Running) -> Vec<String> {
    let routines = &view.state.routines;
    let step =
        routines.course().filter(|_| is_step(running)).and_then(|course| Some((course, course.current()?)));
    if let Some((course, stop)) = step {
        return to_mind(view, course, stop);
    }
    // Of a point that is little: one paragraph.
    let of_method = routines.method(&running.method).into_iter().flat_map(Method::minds);
    let note = note(view, &running.point.id);
    let all = note.into_iter().chain(of_method.map(str::to_owned)).collect::<Vec<_>>().join(" ");
    Some(all).filter(|words| !words.is_empty()).into_iter().collect()
}

/// How it is done, step by step: what was read before the hold stays in sight while it lasts.
pub(in crate::app) fn how_to(ui: &mut Ui, view: &MapView<'_>, running: &Running) {
    let Some(method) = view.state.routines.method(&running.method) else { return };
    let ink = Tokens::of(ui).ink;
    for (number, step) in guide::steps(method, running.point.side).into_iter().enumerate() {
        numbered(ui, number + 1, |ui| text(ui, Type::Small, ink, step));
    }
}
