//! The main action of the panel: the hold, at once on the floor, or the number alone; and a hold of earlier.

use egui::{Align, Color32, Layout as UiLayout, Ui, vec2};

use crate::{
    anatomy::PointKey,
    app::{
        icons::Icon,
        parts::Layout,
        theme::{Type, size},
        widgets::{Button, IconButton, bar, waits_for},
        words::{self, point},
    },
    session::{Actions, PointWish, State},
};

/// The width of the way to the floor beside the main action.
const FLOOR: f32 = 84.0;
/// Between the two.
const BETWEEN: f32 = 8.0;
/// What the main action has beside its words: its icon and its padding.
const ROUND_THE_WORDS: f32 = 60.0;

/// The height of the main action.
fn main_height(layout: Layout) -> f32 {
    match (layout.is_narrow, layout.is_small) {
        (true, _) => 40.0,
        (false, true) => 48.0,
        (false, false) => size::CONTROL_MAIN,
    }
}

/// The button of the hold, and floor mode beside it; `rests` and `is_done` say whether today is a day to rest, and whether
/// the plan asks for no more.
pub(super) fn start(
    ui: &mut Ui,
    state: &State,
    key: &PointKey,
    (rests, is_done): (bool, bool),
    layout: Layout,
    actions: &mut Actions,
) {
    let waits = state.draft.locked(&state.history, key.side);
    let asked = state.draft.asked();
    let name = if is_done { point::start_again_word() } else { point::start_word() };
    let say = if is_done { point::start_again } else { point::start };
    let shown =
        asked.as_ref().map_or_else(|_| name.to_owned(), |asked| say(&words::hold::dose_short(*asked)));
    let why = waits
        .map(point::pin_and_move)
        .or_else(|| state.draft.before.is_none().then_some(point::choose_first()))
        .or_else(|| asked.is_err().then_some(point::seconds_first()));
    let height = main_height(layout);
    // A low button has no second line, and a half sheet no question above the numbers.
    let asks = layout.is_narrow && waits.is_none() && state.draft.before.is_none();
    let shown = if asks { point::choose_first().to_owned() } else { shown };
    // On a day to rest, and once more than the plan asks for, it can be done, but it is not what is offered.
    let style = if rests || is_done { Button::outlined } else { Button::primary };
    let floor = if layout.is_narrow { 0.0 } else { room_for_floor(ui, &shown, height) };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = BETWEEN;
        let width = ui.available_width() - if floor > 0.0 { floor + BETWEEN } else { 0.0 };
        let button = style(name).text(shown).icon(Icon::Play).height(height).width(width);
        if ui.add(button.waits_for(why)).clicked() {
            actions.push(PointWish::StartHold);
        }
        let button = IconButton::new(Icon::Floor, words::floor::floor_mode());
        let button = if floor >= FLOOR { button.worded(vec2(floor, height)) } else { button.size(height) };
        if floor > 0.0 && waits_for(ui, why, button).clicked() {
            actions.push(PointWish::StartOnFloor);
        }
    });
}

/// The width that the words of the main action, `shown`, leave for the way to the floor: with its word, as an icon alone, or
/// none, for the page of the hold has it, too.
fn room_for_floor(ui: &Ui, shown: &str, height: f32) -> f32 {
    let words = ui.painter().layout_no_wrap(shown.to_owned(), Type::Action.font(), Color32::PLACEHOLDER);
    let room = ui.available_width() - words.size().x - ROUND_THE_WORDS - BETWEEN;
    [FLOOR, height].into_iter().find(|floor| *floor <= room).unwrap_or(0.0)
}

/// Keeps the number, as the main action.
pub(super) fn save_rating(ui: &mut Ui, state: &State, layout: Layout, actions: &mut Actions) {
    let why = state.draft.before.is_none().then_some(point::choose_first());
    let button =
        Button::primary(point::save_rating()).height(main_height(layout)).width(ui.available_width());
    if ui.add(button.waits_for(why)).clicked() {
        actions.push(PointWish::RateOnly);
    }
}

/// Below the main action: the number alone where there is a hold to do without, and a hold of earlier.
pub(super) fn below(ui: &mut Ui, state: &State, has_hold: bool, is_small: bool, actions: &mut Actions) {
    if is_small {
        let place = vec2(ui.available_width(), size::CHIP);
        ui.allocate_ui(place, |ui| {
            ui.set_min_height(size::CHIP);
            if has_hold {
                rate_only(ui, state, actions);
            }
        });
        return;
    }
    // Side by side, at the two ends.
    bar(ui, size::CHIP, |ui| {
        if has_hold {
            rate_button(ui, state, Type::SmallBold, actions);
        }
        ui.with_layout(UiLayout::right_to_left(Align::Center), |ui| note_earlier(ui, actions));
    });
}

/// Keeps the number without a hold, in the middle.
pub(super) fn rate_only(ui: &mut Ui, state: &State, actions: &mut Actions) {
    ui.vertical_centered(|ui| rate_button(ui, state, Type::BodyBold, actions));
}

fn rate_button(ui: &mut Ui, state: &State, style: Type, actions: &mut Actions) {
    let why = state.draft.before.is_none().then_some(point::choose_first());
    let button = Button::plain(point::rate_only()).style(style).height(size::CHIP).flush();
    if ui.add(button.waits_for(why)).clicked() {
        actions.push(PointWish::RateOnly);
    }
}

/// Leads to the dialog for a hold done without the program.
pub(super) fn note_earlier(ui: &mut Ui, actions: &mut Actions) {
    let button = Button::plain(words::backdate::open()).style(Type::SmallBold).height(size::CHIP).flush();
    if ui.add(button).clicked() {
        actions.push(PointWish::Backdate);
    }
}
