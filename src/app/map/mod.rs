//! The map: the drawing with its points, and the controls that float over it.
//!
//! [`plates`] brings the drawing that its `worker` draws (`early`: before anyone asks), `vignettes` small pictures of
//! it,
//! `spots` knows which points lie where, `crowd` merges those that would overlap, `marks` paints them, `areas` paints where pain may be felt and where no pressure belongs,
//! `rolling` what is rolled, `guide` a routine on its way, `inset` a step of it on another view, `input` reads pointer and
//! keys, `controls` holds the switches, `offer` the card that offers a new point, `drag` moves a point of one's own,
//! `discs` are the points of a plan, `found` those that were looked for.
//! The map never moves by itself and never re-lays out.
//!
//! It may use words and widgets below it, and knows no page. Where it looks is the session's to know; it shows it.

mod areas;
mod camera;
mod controls;
mod crowd;
mod crowd_card;
mod discs;
mod drag;
pub(super) mod early;
mod found;
mod guide;
mod hatch;
mod input;
mod inset;
mod legend;
mod marks;
mod minimap;
mod offer;
pub(super) mod picture;
pub mod plates;
pub(super) mod rolling;
mod spots;
mod still;
mod tips;
mod vignettes;
mod worker;

pub use self::{
    camera::{OnScreen, area, extent, rect},
    guide::guide,
    input::takes_arrows,
    legend::every_mark,
    still::{Still, corner_labels, still},
};

use egui::{CursorIcon, Id, Rect, Response, Sense, Ui};

use self::{
    crowd::{Mark, Target},
    plates::Plates,
};
use crate::{
    anatomy::Hit,
    app::{
        theme::{Tokens, size},
        widgets::{MarkerSign, pointed_at},
        words,
    },
    drawing::{Inks, PlateSpec},
    journal::AllPoints,
    session::{Actions, Camera, MapWish, Standing, State},
};

/// What floats over the map keeps so far from its sides, in points.
const SIDES: f32 = 16.0;

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
#[derive(Default)]
struct Under<'s, 'a> {
    target: Option<Target<'s, 'a>>,
    muscle: Option<Hit<'static>>,
    /// Whether it is known what lies there.
    is_known: bool,
}

impl<'s, 'a> Under<'s, 'a> {
    fn spot(&self) -> Option<&'s spots::Spot<'a>> {
        match self.target {
            Some(Target::Spot(spot)) => Some(spot),
            _ => None,
        }
    }
}

/// Paints the map into all of `ui` and returns what the user asked for there.
pub fn show(ui: &mut Ui, view: &mut MapView<'_>) -> Actions {
    let map = ui.max_rect();
    let mut actions = Actions::default();
    let response = surface(ui, map);
    if view.plates.is_opening(ui.ctx()) {
        return actions;
    }
    let camera = view.state.map.camera();
    let plate = view.state.map.plate(inks(ui));

    let found = found::found(ui, view);
    let spots = spots::spots(view.state, view.points, &plate, found.as_deref());
    if !drag::steer(ui, &response, map, &camera, view, &spots, &mut actions) {
        input::navigate(ui, &response, map, &mut actions);
    }
    let body = view.plates.show(ui, map, &camera, &plate);

    input::keys(ui, view, &spots, &mut actions);
    let marks = crowd::marks(&spots, map, &camera);
    let is_covered = is_covered(ui, &response);
    let under =
        if is_covered { Under::default() } else { under(&response, map, &camera, view, &plate, &marks) };
    if picks_place(view.state) && response.contains_pointer() {
        ui.ctx().set_cursor_icon(CursorIcon::Crosshair);
    } else if under.target.is_some() || under.muscle.is_some() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    let hovered = under.spot().filter(|_| !is_up(ui)).map(|spot| spot.key.clone());
    let is_over = response.contains_pointer();
    let has_left = !is_over && view.state.map.hover.is_some() && is_left(ui);
    if (is_over || has_left) && hovered != view.state.map.hover {
        actions.push(MapWish::Hover(hovered));
    }
    on_body(ui, map, body.is_positive(), |ui| {
        marks::outlines(ui, map, &camera, view, &plate, &spots, under.muscle.as_ref());
        areas::show(ui, map, &camera, view);
        rolling::show(ui, map, &camera, view);
        marks::points(ui, (map, body), &camera, view, &marks, &mut actions);
    });
    input::click(ui, &response, map, &camera, &under, &mut actions);

    drag::ghost(ui, map, &camera, view, &mut actions);
    let has_forbidden = marks.iter().any(|mark| mark.head.is_forbidden() && map.contains(mark.at));
    let floor = controls::show(ui, map, view, &response, has_forbidden, &mut actions);
    offer::show(ui, map, &camera, view.state, &mut actions);
    crowd_card::show(ui, map, &camera, view, &mut actions);
    let has_card = view.state.map.offer.is_some() || view.state.map.crowd.is_some();
    if !has_card && view.state.map.moving.is_none() && !is_covered && !egui::Popup::is_any_open(ui.ctx()) {
        tips::show(ui, &response, map, floor, view, &marks, &under);
    }
    actions
}

/// The sign of what keeps a point from being held.
pub(super) fn sign(standing: Standing) -> MarkerSign {
    match standing {
        Standing::NotYourself => MarkerSign::Never,
        Standing::Locked => MarkerSign::Locked,
        Standing::Rests => MarkerSign::Rests,
    }
}

fn elsewhere() -> Id {
    Id::unique("hover is elsewhere")
}

/// The pointer lies over rows that light points of the map: what it lights is theirs to say.
pub(super) fn hover_is_elsewhere(ui: &Ui) {
    let frame = ui.ctx().cumulative_frame_nr();
    ui.data_mut(|data| data.insert_temp(elsewhere(), frame));
}

/// Whether the pointer has moved away from everything that lights points, or a finger is up again. What the keys have lit
/// stays while it rests.
fn is_left(ui: &Ui) -> bool {
    let frame = ui.ctx().cumulative_frame_nr();
    let is_elsewhere = ui.data(|data| data.get_temp::<u64>(elsewhere())).is_some_and(|at| at + 1 >= frame);
    !is_elsewhere && (is_up(ui) || ui.input(|i| i.pointer.delta() != egui::Vec2::ZERO))
}

/// Whether a finger comes up in this frame, or the mouse leaves the window.
fn is_up(ui: &Ui) -> bool {
    ui.input(|i| i.events.iter().any(|event| matches!(event, egui::Event::PointerGone)))
}

/// The inks of the map that belong to the theme.
pub fn inks(ui: &Ui) -> Inks {
    if Tokens::of(ui).dark { Inks::Dark } else { Inks::Light }
}

/// What the pointer acts on. It lies below all that floats over it, so it comes first; the keyboard's turn is later
/// ([`stop`]).
fn surface(ui: &Ui, map: Rect) -> Response {
    let response = ui.interact(map, id().with("surface"), Sense::CLICK | Sense::DRAG);
    if response.drag_started() {
        ui.memory_mut(|memory| memory.request_focus(id()));
    }
    response
}

/// Whether the pointer is over something that floats over the map and takes the click: what lies below it is out of reach.
fn is_covered(ui: &Ui, surface: &Response) -> bool {
    let hovered: Vec<Id> = ui.ctx().interaction_snapshot(|seen| seen.hovered.iter().copied().collect());
    let takes_click = |id: Id| ui.ctx().read_response(id).is_some_and(|over| over.sense.senses_click());
    surface.hovered() && hovered.into_iter().any(|id| id != surface.id && takes_click(id))
}

/// Paints what belongs on the body, once that is there; the names are there all the same. What comes after it is called the
/// same then as before: it keeps the keyboard.
fn on_body(ui: &mut Ui, map: Rect, is_there: bool, paint: impl FnOnce(&mut Ui)) {
    let mut body = ui.new_child(egui::UiBuilder::new().max_rect(map));
    if !is_there {
        body.multiply_opacity(0.0);
    }
    paint(&mut body);
}

/// What is painted here is no button, and yet the map does not react through it.
fn cover(ui: &Ui, rect: Rect, name: &str) {
    ui.interact(rect, id().with(("cover", name)), Sense::CLICK | Sense::DRAG);
}

/// The map is one stop of the Tab key, after the switches of the view and the layer; its points are reached by the
/// arrow keys.
fn stop(ui: &Ui, map: Rect, state: &State, surface: &Response) {
    let response = ui.interact(map, id(), Sense::focusable_noninteractive());
    let name = words::map::canvas(words::view(state.map.view));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Canvas);
        node.set_label(name);
    });
    if input::has_key_focus(ui, &response, surface) {
        let t = Tokens::of(ui);
        let ring = egui::Stroke::new(size::FOCUS, t.accent);
        ui.painter().rect_stroke(map.shrink(2.0), 0.0, ring, egui::StrokeKind::Inside);
    }
}

/// Whether the next click means a place on the drawing, even where a point lies.
fn picks_place(state: &State) -> bool {
    state.map.adding || state.map.moving.is_some() || state.list.asks_where()
}

fn under<'s, 'a>(
    response: &Response,
    map: Rect,
    camera: &Camera,
    view: &MapView<'_>,
    plate: &PlateSpec,
    marks: &[Mark<'s, 'a>],
) -> Under<'s, 'a> {
    let Some(pos) = pointed_at(response).filter(|_| !response.dragged()) else {
        return Under::default();
    };
    let target = if picks_place(view.state) {
        None
    } else {
        crowd::target(marks, map, camera, pos, spots::hit(&response.ctx))
    };
    let place = camera.place_under(map, pos);
    let places = view.plates.places(plate);
    let muscle = if target.is_some() { None } else { places.and_then(|places| places.at(place)) };
    Under { target, muscle, is_known: places.is_some() }
}
