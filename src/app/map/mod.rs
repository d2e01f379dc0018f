//! The map: the drawing with its points, and the controls that float over it.
//!
//! [`plates`] brings the drawing, `spots` knows which points lie where, `marks` paints them, `controls` holds the
//! switches, `offer` the card that offers a new point. The map never moves by itself and never re-lays out.

pub mod camera;
mod controls;
mod marks;
mod minimap;
mod offer;
pub mod plates;
mod spots;
mod still;

pub use self::still::{Still, still};

use egui::{CursorIcon, Id, Key, Modifiers, Rect, Response, Sense, Ui, vec2};
use kurbo::Point;

use self::{camera::Camera, plates::Plates, spots::Spot};
use super::{
    action::Action,
    state::State,
    theme::{Tokens, size},
    words,
};
use crate::{
    anatomy::{Hit, PointKey},
    drawing::{Inks, PlateSpec},
    journal::AllPoints,
};

/// One step of the wheel zooms by this much.
const WHEEL: f32 = 1.0 / 240.0;
/// A double click and a press of `+` zoom by this much.
const STEP: f32 = 1.5;

/// The map's own id: the one stop of the Tab key.
pub fn id() -> Id {
    Id::unique("map")
}

/// What the map is drawn from.
pub struct MapView<'a> {
    /// The state of the window.
    pub state: &'a State,
    /// Every point there is.
    pub points: &'a AllPoints,
    /// The pictures of the body.
    pub plates: &'a mut Plates,
    /// The time on the monotonic clock.
    pub now: std::time::Duration,
    /// The time on the wall, where the user is.
    pub today: &'a jiff::Zoned,
}

/// What the pointer is over, in this very frame.
struct Under<'s, 'a> {
    spot: Option<&'s Spot<'a>>,
    muscle: Option<Hit<'static>>,
}

/// Paints the map into all of `ui` and returns what the user asked for there.
pub fn show(ui: &mut Ui, view: &mut MapView<'_>) -> Vec<Action> {
    let map = ui.max_rect();
    let mut actions = Vec::new();
    let response = canvas(ui, map, view.state);
    let camera = view.state.map.camera();
    let plate = view.state.map.plate(inks(ui));

    navigate(ui, &response, map, &mut actions);
    keys(ui, &response, view, &plate, &mut actions);
    view.plates.show(ui, map, &camera, &plate);

    let spots = spots::spots(view.state, view.points, &plate);
    let under = under(&response, map, &camera, view, &plate, &spots);
    if under.spot.is_some() || under.muscle.is_some() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    let hovered = under.spot.map(|spot| spot.key.clone());
    if response.contains_pointer() && hovered != view.state.map.hover {
        actions.push(Action::Hover(hovered));
    }
    marks::outlines(ui, map, &camera, view, &plate, &spots, under.muscle.as_ref());
    marks::points(ui, map, &camera, view.state, &spots, &mut actions);
    click(ui, &response, map, &camera, &under, &mut actions);

    controls::show(ui, map, view, &mut actions);
    offer::show(ui, map, &camera, view.state, &mut actions);
    if view.state.map.offer.is_none() {
        tooltip(ui, &response, map, &camera, &spots, &under);
    }
    actions
}

/// The inks of the map that belong to the theme.
pub fn inks(ui: &Ui) -> Inks {
    if Tokens::of(ui).dark { Inks::Dark } else { Inks::Light }
}

/// The map is one stop of the Tab key; its points are reached by the arrow keys.
fn canvas(ui: &Ui, map: Rect, state: &State) -> Response {
    let response = ui.interact(map, id(), Sense::click_and_drag());
    let name =
        format!("Map, {}. Arrow keys go from point to point.", words::view(state.map.view).to_lowercase());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Canvas);
        node.set_label(name);
    });
    if has_key_focus(ui, &response) {
        let t = Tokens::of(ui);
        let ring = egui::Stroke::new(size::FOCUS, t.accent);
        ui.painter().rect_stroke(map.shrink(2.0), 0.0, ring, egui::StrokeKind::Inside);
    }
    response
}

/// Whether the map has the keyboard because of the keyboard: a click on it shows no ring.
fn has_key_focus(ui: &Ui, response: &Response) -> bool {
    let key = ui.input(|i| i.events.iter().any(|e| matches!(e, egui::Event::Key { pressed: true, .. })));
    if response.clicked() || key {
        ui.data_mut(|data| data.insert_temp(response.id.with("by pointer"), !key));
    }
    response.has_focus() && !is_focused_by_pointer(ui)
}

fn is_focused_by_pointer(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(id().with("by pointer"))) == Some(true)
}

/// Dragging, wheel, pinch and double click.
fn navigate(ui: &Ui, response: &Response, map: Rect, actions: &mut Vec<Action>) {
    let delta = response.drag_delta();
    if delta != egui::Vec2::ZERO {
        actions.push(Action::Pan(delta));
    }
    if let Some(pos) = response.hover_pos().filter(|pos| map.contains(*pos)) {
        let (wheel, pinch) = ui.input(|i| (i.smooth_scroll_delta().y, i.zoom_delta()));
        let factor = (wheel * WHEEL).exp() * pinch;
        if (factor - 1.0).abs() > 1e-4 {
            actions.push(Action::Zoom(factor, pos));
        }
        if response.double_clicked() {
            actions.push(Action::ZoomAt(2.0, pos));
        }
    }
}

/// The keys of the map, while it has the keyboard.
fn keys(ui: &Ui, response: &Response, view: &MapView<'_>, plate: &PlateSpec, actions: &mut Vec<Action>) {
    if !response.has_focus() {
        return;
    }
    // The arrows belong to the map, not to moving the focus.
    ui.memory_mut(|memory| {
        let filter =
            egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        memory.set_focus_lock_filter(response.id, filter);
    });
    let arrows = [
        (Key::ArrowLeft, vec2(-1.0, 0.0)),
        (Key::ArrowRight, vec2(1.0, 0.0)),
        (Key::ArrowUp, vec2(0.0, -1.0)),
        (Key::ArrowDown, vec2(0.0, 1.0)),
    ];
    for (key, direction) in arrows {
        if ui.input_mut(|i| i.consume_key(Modifiers::SHIFT, key)) {
            actions.push(Action::Pan(direction * -60.0));
        } else if ui.input_mut(|i| i.consume_key(Modifiers::NONE, key)) {
            let spots = spots::spots(view.state, view.points, plate);
            let from =
                spots.iter().find(|spot| spot.selected).map_or(view.state.map.camera().centre, |s| s.place);
            actions
                .extend(spots::toward(&spots, from, direction).map(|spot| Action::Select(spot.key.clone())));
        }
    }
    let steps = [(Key::Plus, STEP), (Key::Equals, STEP), (Key::Minus, 1.0 / STEP)];
    for (key, factor) in steps {
        if ui.input_mut(|i| i.consume_key(Modifiers::NONE, key) || i.consume_key(Modifiers::SHIFT, key)) {
            actions.push(Action::ZoomStep(factor));
        }
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Home)) {
        actions.push(Action::Fit);
    }
}

fn under<'s, 'a>(
    response: &Response,
    map: Rect,
    camera: &Camera,
    view: &MapView<'_>,
    plate: &PlateSpec,
    spots: &'s [Spot<'a>],
) -> Under<'s, 'a> {
    let Some(pos) = response.hover_pos().filter(|_| !response.dragged()) else {
        return Under { spot: None, muscle: None };
    };
    let takes_place = view.state.map.adding || view.state.list.asks_where();
    let spot = if takes_place { None } else { spots::nearest(spots, map, camera, pos) };
    let place = camera.from_screen(map, pos);
    let muscle =
        if spot.is_some() { None } else { view.plates.places(plate).and_then(|places| places.at(place)) };
    Under { spot, muscle }
}

fn click(
    ui: &Ui,
    response: &Response,
    map: Rect,
    camera: &Camera,
    under: &Under<'_, '_>,
    actions: &mut Vec<Action>,
) {
    if !response.clicked() || response.double_clicked() {
        return;
    }
    response.request_focus();
    match (under.spot, ui.input(|i| i.pointer.interact_pos())) {
        (Some(spot), _) => actions.push(Action::Select(spot.key.clone())),
        (None, Some(pos)) => actions.push(Action::ClickPlace(camera.from_screen(map, pos), under.muscle)),
        (None, None) => {}
    }
}

/// The name of what the pointer is over.
fn tooltip(
    ui: &Ui,
    response: &Response,
    map: Rect,
    camera: &Camera,
    spots: &[Spot<'_>],
    under: &Under<'_, '_>,
) {
    let Some(pos) = response.hover_pos() else { return };
    if let Some(spot) = under.spot.filter(|spot| !spot.selected) {
        let others: Vec<_> =
            spots.iter().filter(|s| s.key != spot.key).map(|s| camera.to_screen(map, s.place)).collect();
        let at = camera.to_screen(map, spot.place);
        marks::tooltip_of_point(ui, map, at, spot, &others);
    } else if let Some(hit) = &under.muscle {
        marks::tooltip_of_muscle(ui, map, pos, hit);
    }
}

/// Where a point lies on the stage that the map shows, if it is there.
pub fn place_on_stage(state: &State, points: &AllPoints, key: &PointKey) -> Option<Point> {
    let stage = state.map.stage();
    let at = points.get(&key.id)?.at(stage.view())?;
    stage.place(at.place, key.side)
}
