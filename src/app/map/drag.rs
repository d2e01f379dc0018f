//! A point of one's own on its way to another place: by its marker, or by the arrow keys while “Move” is on.

use egui::{Align2, Area, Color32, Id, Key, Modifiers, Order, Rect, Response, Stroke, Ui, Vec2, pos2, vec2};

use super::camera::OnScreen as _;
use super::{
    MapView,
    spots::{Spot, hit},
};
use crate::{
    anatomy::{Atlas, Hit},
    app::{
        theme::{Tokens, Type, size},
        widgets::{Banner, MarkerLook, paint_marker},
        words,
    },
    session::{Actions, Camera, Landing, MoveBy, MoveWish, Moving, Verdict, place_on_stage},
};

/// How far an arrow key moves a point, in units of the view; with Shift five times as far.
const STEP: f64 = 1.0;

/// What the pointer and the keys do to the point that is being moved; whether the pointer is taken, so that the map does
/// not move with it.
pub(super) fn steer(
    ui: &Ui,
    response: &Response,
    map: Rect,
    camera: &Camera,
    view: &MapView<'_>,
    spots: &[Spot<'_>],
    actions: &mut Actions,
) -> bool {
    let moving = view.state.map.moving.as_ref();
    match moving.map(|moving| moving.by) {
        Some(by @ (MoveBy::Drag | MoveBy::LetGo)) if view.state.map.offer.is_none() => {
            drag(ui, response, map, camera, by, actions);
            true
        }
        by => {
            if let (Some(_), Some(moving)) = (by, moving) {
                steer_by_keys(ui, view, moving, camera, actions);
            }
            grab(ui, response, map, camera, spots, actions)
        }
    }
}

/// The press on the marker of the selected point, once it becomes a drag.
fn grab(
    ui: &Ui,
    response: &Response,
    map: Rect,
    camera: &Camera,
    spots: &[Spot<'_>],
    actions: &mut Actions,
) -> bool {
    if !response.drag_started_by(egui::PointerButton::Primary) {
        return false;
    }
    let (pressed, now) = ui.input(|i| (i.pointer.press_origin(), i.pointer.interact_pos()));
    let (Some(pressed), Some(now)) = (pressed, now) else { return false };
    let is_own = |spot: &&Spot<'_>| spot.selected && spot.listed.is_custom;
    let Some(spot) = spots.iter().find(is_own) else { return false };
    if camera.to_screen(map, spot.place).distance(pressed) > hit(ui.ctx()) {
        return false;
    }
    actions.push(MoveWish::To(camera.place_under(map, now), MoveBy::Drag));
    true
}

fn drag(ui: &Ui, response: &Response, map: Rect, camera: &Camera, by: MoveBy, actions: &mut Actions) {
    if !ui.input(|i| i.pointer.any_down()) {
        actions.push(if by == MoveBy::Drag { MoveWish::Drop } else { MoveWish::Leave });
    } else if by == MoveBy::Drag
        && response.drag_delta() != Vec2::ZERO
        && let Some(pos) = ui.input(|i| i.pointer.interact_pos())
    {
        actions.push(MoveWish::To(camera.place_under(map, pos), MoveBy::Drag));
    }
}

fn steer_by_keys(ui: &Ui, view: &MapView<'_>, moving: &Moving, camera: &Camera, actions: &mut Actions) {
    if view.state.map.offer.is_some() || ui.ctx().text_edit_focused() {
        return;
    }
    let take = |modifiers, key| ui.input_mut(|i| i.consume_key(modifiers, key));
    let arrows = [
        (Key::ArrowLeft, (-1.0, 0.0)),
        (Key::ArrowRight, (1.0, 0.0)),
        (Key::ArrowUp, (0.0, -1.0)),
        (Key::ArrowDown, (0.0, 1.0)),
    ];
    let mut step = kurbo::Vec2::ZERO;
    for (key, direction) in arrows {
        for (modifiers, far) in [(Modifiers::SHIFT, 5.0), (Modifiers::NONE, 1.0)] {
            while take(modifiers, key) {
                step += STEP * far * kurbo::Vec2::from(direction);
            }
        }
    }
    let from = || {
        let now = place_on_stage(&view.state.map, view.points, &moving.key);
        moving.landing.as_ref().map(|landing| landing.place).or(now).unwrap_or(camera.centre)
    };
    if step != kurbo::Vec2::ZERO {
        actions.push(MoveWish::To(from() + step, MoveBy::Keys));
    }
    if take(Modifiers::NONE, Key::Enter) {
        actions.push(MoveWish::Drop);
    }
}

/// The point at its new place, the name of what lies under it, and the banner that says how it is done.
pub(super) fn ghost(ui: &Ui, map: Rect, camera: &Camera, view: &MapView<'_>, actions: &mut Actions) {
    let Some(moving) = &view.state.map.moving else { return };
    if let Some(landing) = &moving.landing {
        let tenderness = view.state.history.latest(&moving.key).map(|reading| reading.value);
        let t = Tokens::of(ui);
        let painter = ui.painter().with_clip_rect(map);
        let at = camera.to_screen(map, landing.place);
        let look = MarkerLook::selected(tenderness);
        paint_marker(&painter, at, look, t);
        let (line, ink) = label(view, landing, t);
        if ink == t.stop {
            painter.circle_stroke(at, look.radius + 9.0, Stroke::new(2.4, t.stop));
        }
        paint_label(ui, map, at + vec2(0.0, look.radius + 24.0), &line, ink);
    }
    if moving.by == MoveBy::Keys && view.state.map.offer.is_none() {
        Area::new(Id::unique("moving"))
            .order(Order::Middle)
            .pivot(Align2::CENTER_BOTTOM)
            .fixed_pos(pos2(map.center().x, map.bottom() - 64.0))
            .constrain_to(map.shrink(8.0))
            .show(ui.ctx(), |ui| {
                let is_small = map.width() < 720.0;
                let how =
                    if is_small { words::point::moving_how_short() } else { words::point::moving_how() };
                let banner = Banner::new(words::point::moving(), how, words::point::moving_end());
                if banner.show(ui) {
                    actions.push(MoveWish::Leave);
                }
            });
    }
}

/// What lies under the moved point, or what forbids it to be there.
fn label(view: &MapView<'_>, landing: &Landing, t: &Tokens) -> (String, Color32) {
    let on = |hit: &Option<Hit<'static>>| {
        let Some(hit) = hit else { return words::point::no_muscle().to_owned() };
        let atlas = Atlas::builtin();
        let muscle = atlas.muscle(hit.muscle).map_or(hit.muscle, |muscle| muscle.name());
        format!("{muscle}, {}", atlas.hit_words(view.state.map.view, hit))
    };
    match &landing.verdict {
        Verdict::Free => (on(&landing.hit), t.ink),
        Verdict::Care(_) => (format!("{}: {}", words::point::mind_word(), on(&landing.hit)), t.caution_ink),
        Verdict::Refused(refusal) => {
            (format!("{}: {}", words::point::no_point(), words::point::refusal(refusal).0), t.stop)
        }
        Verdict::NoMuscle => (words::point::no_muscle().to_owned(), t.stop),
    }
}

fn paint_label(ui: &Ui, map: Rect, middle: egui::Pos2, words: &str, ink: Color32) {
    let t = Tokens::of(ui);
    let galley = ui.painter().layout(words.to_owned(), Type::SmallBold.font(), ink, map.width() * 0.6);
    let rect = Rect::from_center_size(middle, galley.size() + vec2(20.0, 10.0));
    let inside = map.shrink(6.0);
    let by = vec2(
        (inside.left() - rect.left()).max(0.0) - (rect.right() - inside.right()).max(0.0),
        (inside.top() - rect.top()).max(0.0) - (rect.bottom() - inside.bottom()).max(0.0),
    );
    let rect = rect.translate(by);
    let response = ui.interact(rect, Id::unique("moving label"), egui::Sense::hover());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Status);
        node.set_live(egui::accesskit::Live::Polite);
        node.set_label(words);
    });
    let painter = ui.ctx().layer_painter(egui::LayerId::new(Order::Tooltip, Id::unique("moving label")));
    painter.rect(
        rect,
        size::RADIUS_CONTROL,
        t.panel,
        Stroke::new(size::HAIRLINE, t.line),
        egui::StrokeKind::Inside,
    );
    painter.galley(rect.min + vec2(10.0, 5.0), galley, ink);
}
