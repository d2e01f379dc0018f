//! How much: what ends a hold, and its figures.

use egui::Ui;

use crate::{
    app::parts::{Figures, endings},
    session::{Actions, PlanWish},
    therapy::{
        Dose, Ending, EndingKind,
        guide::Method,
        plan::{Planned, Prescribed, rules},
        way,
    },
};

const KINDS: [EndingKind; 4] =
    [EndingKind::Time, EndingKind::Release, EndingKind::Repetitions, EndingKind::Throbbing];

/// Shows what may end a hold of the point, and the figures of what does.
pub(super) fn show(ui: &mut Ui, point: &Planned, methods: &[&'static Method], actions: &mut Actions) {
    let offered: Vec<Planned> =
        KINDS.into_iter().filter_map(|kind| with_kind(point, methods, kind)).collect();
    let doses: Vec<Prescribed> = offered.iter().map(|planned| planned.dose).collect();
    let chosen = endings(ui, &doses, point.dose.ending.kind());
    if let Some(planned) = offered.into_iter().find(|one| Some(one.dose.ending.kind()) == chosen) {
        actions.push(PlanWish::Put(Box::new(planned)));
    }
    // What is too long for a point is refused with its reason.
    let figures = Figures { of: &point.key, dose: point.dose, has_least: true, most: Dose::MAX };
    if let Some(dose) = figures.show(ui) {
        actions.push(PlanWish::Put(Box::new(Planned { dose, ..point.clone() })));
    }
}

/// The point with another kind of ending: by the method that it has, else by the first that can end so.
fn with_kind(point: &Planned, methods: &[&'static Method], kind: EndingKind) -> Option<Planned> {
    if point.dose.ending.kind() == kind {
        return Some(point.clone());
    }
    let own = point.builtin_method();
    let all = own.into_iter().chain(methods.iter().copied());
    let ends = |method: &Method| {
        let ending = match kind {
            EndingKind::Time => Ending::Time { dose: Dose::DEFAULT.min(way::most(method)) },
            EndingKind::Release => Ending::Release { at_most: way::most(method) },
            EndingKind::Repetitions | EndingKind::Throbbing => method.ending,
        };
        let times = if kind == EndingKind::Throbbing { 1 } else { point.times };
        Planned { dose: Prescribed::new(ending), times, ..by(point, method) }
    };
    all.map(ends).find(|planned| planned.dose.ending.kind() == kind && rules::check(planned).is_ok())
}

/// The point by another method: with its dose, if it can have that, else with the dose of the method.
pub(super) fn with_method(point: &Planned, method: &Method) -> Planned {
    let same = by(point, method);
    if rules::check(&same).is_ok() {
        return same;
    }
    let times = if method.ending.kind() == EndingKind::Throbbing { 1 } else { point.times };
    Planned { dose: Prescribed::new(method.ending), times, ..same }
}

fn by(point: &Planned, method: &Method) -> Planned {
    Planned { method: Some(method.id.clone()), tool: method.tool, position: method.position, ..point.clone() }
}
