//! The page of the plans: the list of them, and the one that is being made – who on the left, where on the map, how on the
//! right.
//!
//! It may use the parts, the map, words and widgets below it, never another page; what the user does leaves as a wish.

mod bar;
mod days;
mod dose;
mod field;
mod give_out;
mod handout;
mod list;
mod point;
mod points;
mod texts;
mod who;

pub(super) use self::{give_out::give_out, handout::Handout};

use egui::{Rect, Ui, UiBuilder};

use crate::{
    app::{
        map::{self, MapView},
        parts::{Layout, sheet},
        theme::Tokens,
        words::plan as words,
    },
    session::{Actions, PlanDraft, Sheet},
};

/// The height of the bar, and the width of the panels, in points.
const BAR: f32 = 64.0;
const LEFT: f32 = 276.0;
const RIGHT: f32 = 372.0;
const RIGHT_SMALL: f32 = 320.0;
/// Lower, a panel over the map scrolls as a whole: its fixed footer would leave nothing of it.
const LOWEST: f32 = 200.0;

/// Shows the page in what `ui` has left; answers where the map lies, if it is there.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut MapView<'_>,
    layout: Layout,
    actions: &mut Actions,
) -> Option<kurbo::Rect> {
    let state = view.state;
    let Some(draft) = &state.plans.draft else {
        list::show(ui, view, actions);
        return None;
    };
    let room = ui.available_rect_before_wrap();
    let (top, rest) = room.split_top_bottom_at_y(room.top() + BAR);
    area(ui, top, "plan bar", |ui| bar::show(ui, draft, layout, actions));
    let places = Places::of(rest, layout, state.sheet);
    let is_seen = places.map.height() >= 1.0;
    if is_seen {
        let mut child = ui.new_child(UiBuilder::new().max_rect(places.map).id_salt("map"));
        child.shrink_clip_rect(places.map);
        actions.extend(map::show(&mut child, view));
    }
    match places.left {
        Some(left) => {
            area(ui, left, "plan", |ui| who::show(ui, view, draft, false, actions));
            area(ui, places.right, "plan point", |ui| point::show(ui, draft, false, actions));
        }
        None if layout.is_narrow => {
            area(ui, places.right, "plan sheet", |ui| over_the_map(ui, view, draft, actions));
        }
        None => area(ui, places.right, "plan", |ui| either(ui, view, draft, actions)),
    }
    is_seen.then(|| map::area(places.map))
}

/// The panel where there is room for one: the chosen point, or the plan.
fn either(ui: &mut Ui, view: &MapView<'_>, draft: &PlanDraft, actions: &mut Actions) {
    if draft.point().is_some() {
        point::show(ui, draft, true, actions);
    } else {
        who::show(ui, view, draft, true, actions);
    }
}

/// The panel as a sheet over the lower part of the map.
fn over_the_map(ui: &mut Ui, view: &MapView<'_>, draft: &PlanDraft, actions: &mut Actions) {
    let plan = words::name(&draft.plan);
    let name = draft.point().map_or(&*plan, |(_, point)| point.name());
    let room = sheet::handle(ui, sheet::Head::Named(name), view.state.sheet, actions);
    if view.state.sheet != Sheet::Down {
        sheet::at_least(ui, room, LOWEST, |ui| either(ui, view, draft, actions));
    }
}

/// Where the map lies and the panels: both beside it; in a small window one at the right, in a narrow one a sheet over it.
struct Places {
    left: Option<Rect>,
    map: Rect,
    right: Rect,
}

impl Places {
    fn of(room: Rect, layout: Layout, sheet: Sheet) -> Self {
        if layout.is_narrow {
            let (map, right) = sheet::below(room, layout, sheet, 0.0);
            return Self { left: None, map, right };
        }
        let width = if layout.is_small { RIGHT_SMALL } else { RIGHT };
        let (rest, right) = room.split_left_right_at_x(room.right() - width);
        if layout.is_small {
            return Self { left: None, map: rest, right };
        }
        let (left, map) = rest.split_left_right_at_x(rest.left() + LEFT);
        Self { left: Some(left), map, right }
    }
}

/// A panel in a place of its own.
fn area(ui: &mut Ui, place: Rect, name: &str, contents: impl FnOnce(&mut Ui)) {
    let t = Tokens::of(ui);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt(name));
    child.shrink_clip_rect(place);
    child.painter().rect_filled(place, 0.0, t.panel);
    contents(&mut child);
    let line = egui::Stroke::new(1.0, t.line);
    child.painter().vline(place.left(), place.y_range(), line);
    child.painter().hline(place.x_range(), place.bottom(), line);
    child.painter().vline(place.right(), place.y_range(), line);
}

/// The number of a point in the plan, from 1.
fn number_of(draft: &PlanDraft, key: &crate::anatomy::PointKey) -> usize {
    draft.plan.points.iter().position(|point| point.key == *key).map_or(0, |at| at + 1)
}
