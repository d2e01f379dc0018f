//! Points found by their name, to be added.

use egui::{Id, Ui};

use super::number_of;
use crate::{
    anatomy::{Atlas, PointKey},
    app::{
        map::MapView,
        parts::{Found, find_to_add},
        words::{Whose, plan as words},
    },
    exchange,
    session::{Actions, DeskWish, PlanDraft, PlanWish},
};

/// So many of what was found are shown.
const MOST: usize = 6;

/// Shows the field, and below it what it finds.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, draft: &PlanDraft, actions: &mut Actions) {
    let id = Id::unique("plan search");
    let search =
        |typed: &str| keys(view, typed).into_iter().filter_map(|key| row(view, draft, key)).collect();
    let picked = find_to_add(ui, id, words::find(), draft.is_finding, search);
    if draft.is_finding {
        actions.push(PlanWish::Find(false));
    }
    actions.extend(picked.map(DeskWish::Select));
}

fn row(view: &MapView<'_>, draft: &PlanDraft, key: PointKey) -> Option<Found<PointKey>> {
    let listed = view.points.find(&key)?;
    let dose = draft.plan.point(&key).map(|point| (number_of(draft, &key), point.dose.short()));
    let dose = dose.as_ref().map(|(number, dose)| (*number, dose.as_str()));
    Some(Found {
        says: words::on_map(listed.name(), key.side, dose),
        title: listed.name().to_owned(),
        line: Whose::Patients.side(key.side).to_owned(),
        what: key,
    })
}

/// Both sides of what was found, the best first.
fn keys(view: &MapView<'_>, typed: &str) -> Vec<PointKey> {
    let found = exchange::find(Atlas::builtin(), view.points, typed);
    let only = found.side;
    let sided = found
        .points
        .into_iter()
        .flat_map(|listed| listed.sides.iter().map(|side| PointKey { id: listed.id.clone(), side: *side }));
    sided.filter(|key| only.is_none_or(|side| key.side == side)).take(MOST).collect()
}
