//! The keys that work wherever the focus is. Single letters and digits act only when no text field has it.

use egui::{Context, Key, Modifiers, Popup};

use super::keyboard;
use crate::{
    anatomy::{Layer, ViewId},
    app::{map, parts::heard, words::point},
    session::{
        Action, Actions, AfterWish, DeskWish, HoldWish, ListWish, MakingWish, MapWish, OfferWish, Page,
        PlanWish, PointWish, RoutinesWish, State, TrendsWish, let_go,
    },
    therapy::{
        Ending, Hold,
        hold::{Event, Phase},
    },
};

/// Turns what was pressed into actions, and takes it from the input.
pub(super) fn pressed(ctx: &Context, state: &State, actions: &mut Actions) {
    if state.dialog.is_some() {
        return; // a dialog has its own buttons and Escape
    }
    // An open menu has the plain keys: the arrows go through its lines, and Escape closes it and nothing else.
    let has_menu = Popup::is_any_open(ctx);
    let redo = [(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z), (Modifiers::COMMAND, Key::Y)];
    let take = |modifiers, key| ctx.input_mut(|i| i.consume_key(modifiers, key));
    let is_typing = ctx.text_edit_focused();
    // During a hold nothing of before it is changed, unseen, by a slip of the hand.
    if !is_typing && state.running.is_none() {
        if redo.into_iter().any(|(modifiers, key)| take(modifiers, key)) {
            actions.push(DeskWish::Redo);
        }
        if take(Modifiers::COMMAND, Key::Z) {
            actions.push(DeskWish::Undo);
        }
    }
    if !is_typing && !has_menu && asks_for_keys(ctx) {
        actions.push(DeskWish::ShowKeys);
    }
    if let Some(running) = &state.running {
        if has_menu {
            return;
        }
        return during_hold(ctx, &running.hold, actions);
    }
    elsewhere(ctx, state, actions);
    if is_typing || has_menu {
        return;
    }
    // Before the signs: on some keyboards a number writes one without Shift.
    numbers(ctx, state, actions);
    if keyboard::take(ctx, Key::Slash) {
        actions.push(search(state));
    }
    match &state.after {
        Some(_) if keyboard::take(ctx, Key::Escape) => actions.push(AfterWish::Close),
        Some(_) => {}
        None => on_page(ctx, state, actions),
    }
}

/// Where one goes from everywhere but a running hold, also while typing.
fn elsewhere(ctx: &Context, state: &State, actions: &mut Actions) {
    if ctx.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::F)) {
        actions.push(search(state));
    }
    for (number, page) in [(1, Page::Map), (2, Page::Routines), (3, Page::Trends), (4, Page::Plan)] {
        if keyboard::take_command(ctx, number) {
            actions.push(DeskWish::Go(page));
        }
    }
}

fn on_page(ctx: &Context, state: &State, actions: &mut Actions) {
    let take = |key| keyboard::take(ctx, key);
    let is_free = !ctx.memory(|memory| memory.focused().is_some());
    if state.page == Page::Map {
        on_map(ctx, state, actions);
    } else if state.page == Page::Plan {
        on_plan(ctx, state, actions);
    } else if state.page == Page::Trends {
        on_trends(ctx, state, is_free, actions);
    } else if is_making(state) {
        if take(Key::Escape) {
            actions.push(MakingWish::Leave);
        }
    } else if has_list_of_routines(state) {
        if take(Key::Escape) {
            actions.extend(one_step_back_in_routines(state));
        }
    } else if state.routines.rests() && take(Key::F) {
        actions.push(HoldWish::OpenFloor);
    } else if state.routines.asks_how_tender() && is_free && take(Key::Space) {
        actions.push(PointWish::StartHold);
    }
}

/// The days of the body, and back from one point to all.
fn on_trends(ctx: &Context, state: &State, is_free: bool, actions: &mut Actions) {
    let take = |key| keyboard::take(ctx, key);
    if state.trends.open.is_some() {
        if take(Key::Escape) {
            actions.push(TrendsWish::Point(None));
        }
        return;
    }
    if !state.trends.is_by_day || !is_free {
        return;
    }
    for (key, by) in [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)] {
        if take(key) {
            actions.push(TrendsWish::DayStep(by));
        }
    }
    if take(Key::Space) {
        actions.push(TrendsWish::Play);
    }
}

/// Whether the page of the routines shows one that is being made.
fn is_making(state: &State) -> bool {
    state.page == Page::Routines && state.routines.shown_making().is_some()
}

/// Whether the page of the routines shows its list, or a routine that has not begun.
fn has_list_of_routines(state: &State) -> bool {
    state.page == Page::Routines && state.routines.course().is_none()
}

/// The search of the page: that of the routines on theirs, elsewhere that of the points.
fn search(state: &State) -> Action {
    if state.plan_on_map().is_some() {
        PlanWish::Find(true).into()
    } else if is_making(state) && state.after.is_none() {
        MakingWish::Find(true).into()
    } else if has_list_of_routines(state) && state.after.is_none() {
        RoutinesWish::Find.into()
    } else {
        ListWish::FocusSearch.into()
    }
}

/// From a routine that has not begun to the list; from what was found to all of them.
fn one_step_back_in_routines(state: &State) -> Vec<RoutinesWish> {
    if state.routines.open.is_some() {
        vec![RoutinesWish::Close]
    } else if state.routines.search.is_empty() {
        Vec::new()
    } else {
        vec![RoutinesWish::Search(String::new()), RoutinesWish::Find]
    }
}

/// A question mark, wherever the keyboard has it: the key is named after what it writes. (On a German keyboard Shift is
/// held for the slash as well, so a slash with Shift is still a slash.)
fn asks_for_keys(ctx: &Context) -> bool {
    keyboard::take(ctx, Key::Questionmark)
}

fn during_hold(ctx: &Context, hold: &Hold, actions: &mut Actions) {
    let take = |key| keyboard::take(ctx, key);
    let phase = hold.phase();
    let is_on_a_control = ctx.memory(|memory| memory.focused().is_some());
    // Space presses a control that has the focus; elsewhere it is the next thing: the answer that is waited for, a
    // movement where they are counted, else the clock.
    if !is_on_a_control && take(Key::Space) {
        actions.push(HoldWish::Step(match (phase, hold.ending()) {
            (Phase::Paused, _) => Event::GoOn,
            (Phase::GetInPlace, _) => Event::Skip,
            _ if hold.asked() => Event::Well,
            (Phase::Holding, Ending::Repetitions { .. }) => Event::Repetition,
            _ => Event::Pause,
        }));
    }
    if take(Key::P) {
        actions.push(HoldWish::Step(if phase == Phase::Paused { Event::GoOn } else { Event::Pause }));
    }
    let has_begun = phase != Phase::GetInPlace;
    for (key, event) in [(Key::R, Event::Released), (Key::T, Event::Throbs), (Key::S, Event::TooSore)] {
        if take(key) && (has_begun || event == Event::TooSore) {
            actions.push(HoldWish::Step(event));
        }
    }
    if take(Key::F) {
        actions.push(HoldWish::OpenFloor);
    }
    if take(Key::Escape) {
        actions.push(HoldWish::Leave);
    }
    actions.extend(keyboard::numbers(ctx).into_iter().map(|value| HoldWish::Step(Event::Rate(value))));
    arrows(ctx, actions);
}

/// The numbers and the arrows, where something asks how tender it is.
fn numbers(ctx: &Context, state: &State, actions: &mut Actions) {
    if let Some(after) = &state.after {
        // An earlier entry is changed by its buttons alone: a number on the keyboard is soon pressed.
        if !after.is_changing() {
            actions.extend(keyboard::numbers(ctx).into_iter().map(AfterWish::Rate));
            arrows(ctx, actions);
        }
        return;
    }
    let asks = match state.page {
        Page::Map => state.selected.is_some(),
        Page::Routines => state.routines.asks_how_tender(),
        Page::Trends | Page::Plan | Page::Settings | Page::Help => false,
    };
    if asks {
        actions.extend(keyboard::numbers(ctx).into_iter().map(PointWish::Before));
        // The arrows of the map go from point to point.
        if !(map::takes_arrows(ctx, state) || state.map.moving.is_some()) {
            arrows(ctx, actions);
        }
    }
}

fn arrows(ctx: &Context, actions: &mut Actions) {
    for (key, by) in [(Key::ArrowUp, 1), (Key::ArrowDown, -1)] {
        if keyboard::take(ctx, key) {
            actions.push(DeskWish::Nudge(by));
        }
    }
}

fn map_has_focus(ctx: &Context) -> bool {
    ctx.memory(|memory| memory.has_focus(map::id()))
}

fn on_map(ctx: &Context, state: &State, actions: &mut Actions) {
    let take = |key| keyboard::take(ctx, key);
    let is_free = !ctx.memory(|memory| memory.focused().is_some()) || map_has_focus(ctx);
    if state.selected.is_some() && state.map.moving.is_none() && is_free && take(Key::Space) {
        if state.draft.before.is_none() {
            heard::say(ctx, &format!("{}.", point::choose_first()));
        }
        actions.push(PointWish::StartHold);
    }
    for (key, by) in [(Key::OpenBracket, -1), (Key::CloseBracket, 1)] {
        // While the map has the arrows, the brackets go through its points.
        if !map::takes_arrows(ctx, state) && take(key) {
            actions.push(PointWish::Step(by));
        }
    }
    turning(ctx, state, actions);
    if take(Key::Escape) {
        actions.push(one_step_back(state));
    }
}

/// A plan: what turns its map, and one step back – the card, the point. The plan stays: Escape also leaves its fields.
fn on_plan(ctx: &Context, state: &State, actions: &mut Actions) {
    if state.plans.draft.is_none() {
        return;
    }
    turning(ctx, state, actions);
    if keyboard::take(ctx, Key::Escape) {
        let has_card = state.map.offer.is_some() || state.map.crowd.is_some();
        actions.push(if has_card { one_step_back(state) } else { PlanWish::Point(None).into() });
    }
}

/// The layer and the view.
fn turning(ctx: &Context, state: &State, actions: &mut Actions) {
    if let Some(is_back) = keyboard::take_shifted(ctx, Key::K) {
        let at = Layer::ALL.iter().position(|layer| *layer == state.map.layer).unwrap_or(0);
        let by = if is_back { Layer::ALL.len() - 1 } else { 1 };
        actions.push(MapWish::Layer(Layer::ALL[(at + by) % Layer::ALL.len()]));
    }
    views(ctx, state, actions);
}

/// What Escape leaves on the page of the map: what was begun last, and one thing at a time.
fn one_step_back(state: &State) -> Action {
    let map = &state.map;
    if map.offer.is_some() {
        OfferWish::Close.into()
    } else if map.crowd.is_some() {
        MapWish::CloseCrowd.into()
    } else if state.draft.name.is_some() {
        // The field of the name has let the keyboard go already.
        PointWish::Rename(None).into()
    } else if let Some(moving) = &map.moving {
        let_go(moving).into()
    } else if map.adding {
        MapWish::Adding(false).into()
    } else if state.list.asks_where() {
        ListWish::HurtsMode(false).into()
    } else if state.selected.is_some() {
        PointWish::Deselect.into()
    } else {
        ListWish::Widen.into()
    }
}

/// V, then the letter of a view; X swaps the side of a one-sided view.
fn views(ctx: &Context, state: &State, actions: &mut Actions) {
    let take = |key| keyboard::take(ctx, key);
    let waiting = egui::Id::unique("view key");
    if ctx.data(|data| data.get_temp(waiting)) == Some(true) {
        let letters = [
            (Key::B, ViewId::Back),
            (Key::F, ViewId::Front),
            (Key::N, ViewId::NeckSide),
            (Key::S, ViewId::Sole),
            (Key::A, ViewId::ForearmBack),
            (Key::P, ViewId::ForearmPalm),
        ];
        for (key, view) in letters {
            if take(key) {
                actions.push(MapWish::View(view));
                ctx.data_mut(|data| data.insert_temp(waiting, false));
            }
        }
    }
    if take(Key::V) {
        ctx.data_mut(|data| data.insert_temp(waiting, true));
    }
    if state.map.stage().one_sided() && take(Key::X) {
        actions.push(MapWish::Shown(state.map.shown.opposite()));
    }
}
