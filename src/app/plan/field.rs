//! Points found by their name, to be added.

use egui::{Id, Rect, Ui, Vec2};

use super::number_of;
use crate::{
    anatomy::{Atlas, PointKey},
    app::{
        icons::Icon,
        map::MapView,
        widgets::{FoundRow, TextField},
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
    let mut typed: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let field = TextField::new(words::FIND).icon(Icon::Search).clearable().limit(60);
    let response = field.show(ui, &mut typed);
    if draft.is_finding {
        response.request_focus();
        response.scroll_to_me(None);
        actions.push(PlanWish::Find(false));
    }
    let mut found = Vec::new();
    if !typed.trim().is_empty() {
        found = keys(view, &typed);
    }
    let is_entered = response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    let mut picked = is_entered.then(|| found.first().cloned()).flatten();
    let top = response.rect;
    for key in &found {
        let Some(listed) = view.points.find(key) else { continue };
        let side = Whose::Patients.side(key.side);
        let dose = draft.plan.point(key).map(|point| (number_of(draft, key), point.dose.short()));
        let dose = dose.as_ref().map(|(number, dose)| (*number, dose.as_str()));
        let name = words::on_map(&listed.name, key.side, dose);
        if ui.add(FoundRow::new(Icon::Plus, &name, &listed.name, side)).clicked() {
            picked = Some(key.clone());
        }
    }
    if response.changed() && !found.is_empty() {
        // What was found is seen, also where the field stands at the lower edge.
        ui.scroll_to_rect(top.union(Rect::from_min_size(ui.cursor().min, Vec2::ZERO)), None);
    }
    if let Some(key) = picked {
        actions.push(DeskWish::Select(key));
        typed.clear();
        // Typed ones follow each other; after a click the keys are the plan's.
        if is_entered {
            response.request_focus();
        } else {
            response.surrender_focus();
        }
    }
    ui.data_mut(|data| data.insert_temp(id, typed));
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
