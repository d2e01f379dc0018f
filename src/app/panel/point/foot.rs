//! The foot, always in sight: how tender it is, whose side it is, the hold.

use egui::{Align, Layout, Ui, vec2};
use jiff::SignedDuration;

use crate::{
    anatomy::{PointKey, SelfCare, Side},
    app::{
        action::Action,
        icons::Icon,
        map::MapView,
        state::State,
        theme::{Tokens, Type, size, text},
        widgets::{Button, KeyCap, ScoreRow, bar, caution},
        words::{self, point},
    },
    journal::Listed,
    therapy::{Dose, guard},
};

/// How long a hold or a look at the other side is worth a word.
const LATELY: SignedDuration = SignedDuration::from_hours(12);

pub(super) fn show(
    ui: &mut Ui,
    view: &MapView<'_>,
    key: &PointKey,
    listed: &Listed,
    is_small: bool,
    actions: &mut Vec<Action>,
) {
    let t = Tokens::of(ui);
    let state = view.state;
    ui.spacing_mut().item_spacing.y = 8.0;
    if state.history.locked(key) {
        return locked(ui, key, actions);
    }
    bar(ui, 20.0, |ui| {
        text(ui, Type::BodyBold, t.ink, point::HOW_TENDER);
        if !is_small {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add(KeyCap("9"));
                text(ui, Type::Small, t.ink2, "–");
                ui.add(KeyCap("0"));
                text(ui, Type::Small, t.ink2, point::PRESS);
            });
        }
    });
    if let Some(value) = ScoreRow::new("before", state.draft.before).show(ui) {
        actions.push(Action::Before(value));
    }
    match listed.self_care {
        SelfCare::No => {
            text(ui, Type::Small, t.ink2, point::not_yourself(&listed.note));
            rate_only(ui, state, true, is_small, actions);
        }
        care => {
            if care == SelfCare::Care && !listed.note.is_empty() {
                caution(ui, &words::sentence(&listed.note));
            }
            if let Some(hint) = state.draft.before.and_then(guard::before) {
                text(ui, Type::SmallBold, t.caution_ink, hint.text());
            }
            other_side(ui, view, key, actions);
            start(ui, state, is_small, actions);
            rate_only(ui, state, false, is_small, actions);
        }
    }
}

fn start(ui: &mut Ui, state: &State, is_small: bool, actions: &mut Vec<Action>) {
    let dose = state.draft.dose.parse::<Dose>();
    let shown =
        dose.as_ref().map_or_else(|_| point::START.to_owned(), |dose| point::start(&dose.to_string()));
    let can_start = state.draft.before.is_some() && dose.is_ok();
    let button = Button::primary(point::START).text(shown).icon(Icon::Play).height(if is_small {
        48.0
    } else {
        size::CONTROL_MAIN
    });
    if ui.add_enabled(can_start, button.width(ui.available_width())).clicked() {
        actions.push(Action::StartHold);
    }
}

fn rate_only(ui: &mut Ui, state: &State, is_main: bool, is_small: bool, actions: &mut Vec<Action>) {
    let has_value = state.draft.before.is_some();
    let button = if is_main { Button::primary(point::SAVE_RATING) } else { Button::plain(point::RATE_ONLY) };
    let button = if is_small && !is_main { button.height(size::CHIP) } else { button };
    ui.vertical_centered(|ui| {
        if ui.add_enabled(has_value, button).clicked() {
            actions.push(Action::RateOnly);
        }
    });
}

fn locked(ui: &mut Ui, key: &PointKey, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
        Icon::Lock.paint(ui.painter(), rect, t.stop);
        text(ui, Type::BodyBold, t.ink, point::LOCKED);
    });
    text(ui, Type::Small, t.ink2, guard::UNEXPECTED_PAIN);
    ui.horizontal(|ui| {
        if ui.add(Button::outlined(point::SIGNS)).clicked() {
            actions.push(Action::ShowRules);
        }
        if ui.add(Button::plain(point::UNLOCK)).clicked() {
            actions.push(Action::ClearLock(key.clone()));
        }
    });
}

/// One quiet line when the last time was on the other side, with the way there.
fn other_side(ui: &mut Ui, view: &MapView<'_>, key: &PointKey, actions: &mut Vec<Action>) {
    let Some(words) = last_side(view, key) else { return };
    let t = Tokens::of(ui);
    let other = key.side.opposite();
    ui.spacing_mut().item_spacing.y = 2.0;
    text(ui, Type::Small, t.ink2, words);
    if ui.add(Button::plain(point::go_to(other)).height(size::CHIP).flush()).clicked() {
        actions.push(Action::Select(PointKey { id: key.id.clone(), side: other }));
    }
    ui.spacing_mut().item_spacing.y = 8.0;
}

/// Whether the last hold of this point, or the last look at it, was on the other side.
fn last_side(view: &MapView<'_>, key: &PointKey) -> Option<String> {
    let state = view.state;
    let other = PointKey { id: key.id.clone(), side: key.side.opposite() };
    if key.side == Side::Midline || view.points.find(&other).is_none() {
        return None;
    }
    let now = view.today.timestamp();
    let last_hold = |key: &PointKey| {
        let last = state.history.records(key).iter().rev().find(|record| record.is_hold())?;
        Some(last.at.timestamp()).filter(|at| now.duration_since(*at) < LATELY)
    };
    let (here, there) = (last_hold(key), last_hold(&other));
    if there.is_some() && there > here {
        return Some(point::held_other(other.side, key.side));
    }
    let lately = LATELY.unsigned_abs();
    let looked = |(before, at): &(PointKey, _)| *before == other && view.now.saturating_sub(*at) < lately;
    state.before.as_ref().filter(|before| looked(before)).map(|_| point::opened_other(other.side, key.side))
}
