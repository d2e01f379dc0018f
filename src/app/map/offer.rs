//! The card beside a click on the drawing: a new point with its name, the question for its side, or the rule that
//! forbids it.

use egui::{
    Align2, Area, Id, Key, Order, Rect, Response, Ui, pos2,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
    vec2,
};

use super::camera::OnScreen as _;
use crate::{
    anatomy::{Atlas, Side},
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{Button, TextField, caution, floating},
        words::{self, Whose, point},
    },
    session::{Actions, Camera, Card, MoveWish, NewPoint, OfferWish, State},
};

const WIDTH: f32 = 300.0;
/// The most letters of a name.
const NAME_MAX: usize = 80;
/// Between a place and its card, in points.
const GAP: f32 = 18.0;

/// Shows the card, if there is one.
pub(super) fn show(ui: &Ui, map: Rect, camera: &Camera, state: &State, actions: &mut Actions) {
    let Some(offer) = &state.map.offer else { return };
    let t = Tokens::of(ui);
    let at = camera.to_screen(map, offer.place);
    ui.painter().with_clip_rect(map).circle(at, 6.0, t.panel, egui::Stroke::new(2.4, t.accent));
    beside(ui, map, at, "offer", |ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        card(ui, &offer.card, Whose::of(state), actions);
    });
}

/// A floating card beside a place on screen, on the side where the map has more room.
pub(super) fn beside(ui: &Ui, map: Rect, at: egui::Pos2, name: &str, contents: impl FnOnce(&mut Ui)) {
    let right = at.x < map.center().x;
    let (pivot, x) =
        if right { (Align2::LEFT_CENTER, at.x + GAP) } else { (Align2::RIGHT_CENTER, at.x - GAP) };
    Area::new(Id::unique(name))
        .order(Order::Middle)
        .pivot(pivot)
        .fixed_pos(pos2(x, at.y))
        .constrain_to(map.shrink(8.0))
        .show(ui.ctx(), |ui| {
            floating(ui, |ui| {
                ui.set_width(WIDTH);
                egui::Frame::new().inner_margin(14.0).show(ui, contents);
            });
        });
}

fn card(ui: &mut Ui, card: &Card, whose: Whose, actions: &mut Actions) {
    let t = Tokens::of(ui);
    match card {
        Card::NewPoint(new) => new_point(ui, new, whose, actions),
        Card::WhichSide(_) => which_side(ui, whose, actions),
        Card::MoveHere(cautions) => {
            text(ui, Type::Heading, t.ink, point::mind_word());
            caution(ui, &point::cautions(cautions));
            ui.horizontal(|ui| {
                if ui.add(Button::primary(point::move_all_the_same())).clicked() {
                    actions.push(MoveWish::AllTheSame);
                }
                close(ui, point::cancel(), actions);
            });
        }
        Card::Refused(refusal) => {
            let (what, why) = point::refusal(refusal);
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), egui::Sense::hover());
                Icon::Warn.paint(ui.painter(), rect, t.stop);
                text(ui, Type::Heading, t.ink, point::no_point());
            });
            text(ui, Type::BodyBold, t.ink, what);
            text(ui, Type::Body, t.ink2, words::sentence(&why));
            close_alone(ui, point::close(), actions);
        }
        Card::NoMuscle => {
            text(ui, Type::Heading, t.ink, point::no_muscle());
            text(ui, Type::Body, t.ink2, point::no_muscle_how());
            close_alone(ui, point::close(), actions);
        }
    }
}

fn new_point(ui: &mut Ui, new: &NewPoint, whose: Whose, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let atlas = Atlas::builtin();
    let muscle = atlas.muscle(new.hit.muscle).map_or(new.hit.muscle, |m| m.name());
    text(ui, Type::Heading, t.ink, muscle);
    text(ui, Type::Small, t.ink2, format!("{} · {}", whose.side(new.hit.side), new.place));
    if !new.care.is_empty() {
        caution(ui, &point::cautions(&new.care));
    }
    let mut name = new.name.clone();
    let field = TextField::new(point::name()).limit(NAME_MAX).show(ui, &mut name);
    let is_entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if has_just_come(ui, &field) {
        field.request_focus();
        select_all(ui, field.id, &name);
    }
    let is_full = name.chars().count() >= NAME_MAX;
    if field.changed() {
        actions.push(OfferWish::Point(NewPoint { name, ..new.clone() }));
    }
    if is_full {
        text(ui, Type::Label, t.caution_ink, words::no_more_fits(NAME_MAX));
    }
    ui.horizontal(|ui| {
        let word = if new.care.is_empty() { point::add() } else { point::add_all_the_same() };
        if ui.add(Button::primary(word)).clicked() || is_entered {
            actions.push(OfferWish::Create);
        }
        close(ui, point::cancel(), actions);
    });
}

/// Whether the field was not there in the frame before.
fn has_just_come(ui: &Ui, field: &Response) -> bool {
    let seen = field.id.with("seen");
    let frame = ui.ctx().cumulative_frame_nr();
    let last = ui.data(|data| data.get_temp::<u64>(seen));
    ui.data_mut(|data| data.insert_temp(seen, frame));
    last.is_none_or(|last| last + 2 < frame)
}

/// Selects all of the name that is offered: what is typed takes its place.
fn select_all(ui: &Ui, field: Id, name: &str) {
    let mut state = TextEditState::load(ui.ctx(), field).unwrap_or_default();
    let end = CCursor::new(name.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), end)));
    state.store(ui.ctx(), field);
}

fn which_side(ui: &mut Ui, whose: Whose, actions: &mut Actions) {
    let t = Tokens::of(ui);
    text(ui, Type::Heading, t.ink, point::which_side());
    text(ui, Type::Body, t.ink2, point::which_side_why());
    ui.horizontal(|ui| {
        for side in [Side::Left, Side::Right] {
            let button = Button::outlined(whose.side(side)).height(44.0).width(124.0);
            if ui.add(button).clicked() {
                actions.push(OfferWish::Side(side));
            }
        }
    });
    close_alone(ui, point::no_side(), actions);
}

fn close(ui: &mut Ui, word: &str, actions: &mut Actions) {
    close_by(ui, Button::plain(word), actions);
}

/// The same with nothing beside it: its words begin where those above do.
fn close_alone(ui: &mut Ui, word: &str, actions: &mut Actions) {
    close_by(ui, Button::plain(word).flush(), actions);
}

fn close_by(ui: &mut Ui, button: Button<'_>, actions: &mut Actions) {
    if ui.add(button).clicked() {
        actions.push(OfferWish::Close);
    }
}
