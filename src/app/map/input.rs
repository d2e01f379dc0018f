//! What pointer and keys do on the map. What has the focus ring gets the arrows.

use egui::{Context, Key, Modifiers, Rect, Response, Ui, vec2};

use super::{
    MapView, Under,
    camera::{OnScreen as _, point, vector},
    crowd::Target,
    id,
    spots::{self, Spot},
};
use crate::{
    app::widgets::pointed_at,
    session::{Actions, Camera, DeskWish, MapWish, OfferWish, State},
};

/// One step of the wheel zooms by this much.
const WHEEL: f32 = 1.0 / 240.0;
/// A press of `+` zooms by this much, a double click by [`DOUBLE`].
pub(super) const STEP: f32 = 1.5;
const DOUBLE: f32 = 2.0;
/// How far an arrow with Shift moves the drawing, in points.
const NUDGE: f32 = 60.0;

const ARROWS: [(Key, egui::Vec2); 4] = [
    (Key::ArrowLeft, vec2(-1.0, 0.0)),
    (Key::ArrowRight, vec2(1.0, 0.0)),
    (Key::ArrowUp, vec2(0.0, -1.0)),
    (Key::ArrowDown, vec2(0.0, 1.0)),
];

/// Whether the map has the keyboard, and shows it: a click gives it the keyboard without a ring.
pub(super) fn has_key_focus(ui: &Ui, response: &Response, surface: &Response) -> bool {
    if response.gained_focus() || surface.clicked() {
        set_by_pointer(ui.ctx(), ui.input(|i| i.pointer.any_click() || i.pointer.any_down()));
    }
    shows_cursor(ui.ctx())
}

fn by_pointer() -> egui::Id {
    id().with("by pointer")
}

fn is_by_pointer(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(by_pointer())) == Some(true)
}

fn set_by_pointer(ctx: &Context, yes: bool) {
    ctx.data_mut(|data| data.insert_temp(by_pointer(), yes));
}

/// Whether the map has the keyboard because of the keyboard: then the point that the arrows stand on is shown.
pub(super) fn shows_cursor(ctx: &Context) -> bool {
    ctx.memory(|memory| memory.has_focus(id())) && !is_by_pointer(ctx)
}

/// Whether the arrows go from point to point: the map has the focus ring, or was clicked and no point is open whose
/// tenderness they could change.
pub fn takes_arrows(ctx: &Context, state: &State) -> bool {
    let has_focus = ctx.memory(|memory| memory.has_focus(id()));
    has_focus && (!is_by_pointer(ctx) || state.selected.is_none())
}

/// Dragging, wheel, pinch and double click.
pub(super) fn navigate(ui: &Ui, response: &Response, map: Rect, actions: &mut Actions) {
    if let Some(fingers) = ui.input(egui::InputState::multi_touch) {
        // One of them is the pointer as well: it does not move the drawing once more.
        if response.is_pointer_button_down_on() {
            ui.data_mut(|data| data.insert_temp(pinched(), true));
            actions.push(MapWish::Pan(vector(fingers.translation_delta)));
            actions.push(MapWish::Zoom(fingers.zoom_delta, point(fingers.center_pos)));
        }
        return;
    }
    let delta = response.drag_delta();
    if delta != egui::Vec2::ZERO {
        actions.push(MapWish::Pan(vector(delta)));
    }
    if let Some(pos) = response.hover_pos().filter(|pos| map.contains(*pos)) {
        let (wheel, pinch) = ui.input(|i| (i.smooth_scroll_delta().y, i.zoom_delta()));
        let factor = (wheel * WHEEL).exp() * pinch;
        if (factor - 1.0).abs() > 1e-4 {
            actions.push(MapWish::Zoom(factor, point(pos)));
        }
    }
    if let Some(pos) = pointed_at(response).filter(|_| response.double_clicked()) {
        actions.push(MapWish::ZoomAt(DOUBLE, point(pos)));
    }
}

fn pinched() -> egui::Id {
    id().with("pinched")
}

/// Whether two fingers were on the map and one still is, or comes up now: that is no click.
fn is_end_of_pinch(ui: &Ui) -> bool {
    let is_it = ui.data(|data| data.get_temp(pinched())) == Some(true);
    if is_it && !ui.input(egui::InputState::any_touches) {
        ui.data_mut(|data| data.remove::<bool>(pinched()));
    }
    is_it
}

/// The keys of the map, while it has the keyboard.
pub(super) fn keys(ui: &Ui, view: &MapView<'_>, spots: &[Spot<'_>], actions: &mut Actions) {
    if !ui.memory(|memory| memory.has_focus(id())) {
        return;
    }
    // The arrows belong to the map, not to moving the focus.
    ui.memory_mut(|memory| {
        let filter =
            egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        memory.set_focus_lock_filter(id(), filter);
    });
    let take = |modifiers, key| ui.input_mut(|i| i.consume_key(modifiers, key));
    for (key, direction) in ARROWS {
        if take(Modifiers::SHIFT, key) {
            actions.push(MapWish::Pan(vector(direction * -NUDGE)));
        }
    }
    if takes_arrows(ui.ctx(), view.state) {
        travel(ui, view.state, spots, actions);
    }
    let steps = [(Key::Plus, STEP), (Key::Equals, STEP), (Key::Minus, 1.0 / STEP)];
    for (key, factor) in steps {
        if take(Modifiers::NONE, key) || take(Modifiers::SHIFT, key) {
            actions.push(MapWish::ZoomStep(factor));
        }
    }
    if take(Modifiers::NONE, Key::Home) {
        actions.push(MapWish::Fit);
    }
}

/// From point to point: the nearest one in the direction of an arrow, the next one of the view with a bracket; Enter
/// opens it.
fn travel(ui: &Ui, state: &State, spots: &[Spot<'_>], actions: &mut Actions) {
    let take = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let here = spots.iter().find(|spot| spot.cursor).or_else(|| spots.iter().find(|spot| spot.selected));
    let mut goal = None;
    for (key, direction) in ARROWS {
        if take(key) {
            let from = here.map_or(state.map.camera().centre, |spot| spot.place);
            goal = goal.or(spots::toward(spots, here, from, direction));
        }
    }
    for (key, by) in [(Key::OpenBracket, -1), (Key::CloseBracket, 1)] {
        if take(key) {
            goal = goal.or(spots::next(spots, here, by));
        }
    }
    if let Some(goal) = goal {
        set_by_pointer(ui.ctx(), false);
        actions.push(MapWish::Cursor(goal.key.clone()));
    } else if let Some(here) = here.filter(|spot| spot.cursor)
        && take(Key::Enter)
    {
        actions.push(DeskWish::Select(here.key.clone()));
    }
}

/// A click opens a point, spreads points that overlap, or means the place on the drawing.
pub(super) fn click(
    ui: &Ui,
    response: &Response,
    map: Rect,
    camera: &Camera,
    under: &Under<'_, '_>,
    actions: &mut Actions,
) {
    // Enter and Space on the map count as clicks for egui; the pointer, wherever it rests, means nothing then.
    let is_pinch = is_end_of_pinch(ui);
    if is_pinch || !response.clicked_by(egui::PointerButton::Primary) || response.double_clicked() {
        return;
    }
    ui.memory_mut(|memory| memory.request_focus(id()));
    match (&under.target, ui.input(|i| i.pointer.interact_pos())) {
        (Some(Target::Spot(spot)), _) => actions.push(DeskWish::Select(spot.key.clone())),
        (Some(Target::Crowd(spots)), _) => {
            actions.push(MapWish::Crowd(spots.iter().map(|spot| spot.key.clone()).collect()));
        }
        // Just after a view has opened it is not said that no muscle lies there.
        (None, Some(pos)) if under.is_known => {
            actions.push(OfferWish::Click(camera.place_under(map, pos), under.muscle));
        }
        (None, _) => {}
    }
}
