//! The foot, always in sight: how tender it is, whose side it is, the hold.

use egui::{Align, Color32, Layout as UiLayout, Role, Ui, UiBuilder, vec2};
use jiff::SignedDuration;

use super::{load, start};
use crate::app::words::point::{Asked, score};
use crate::{
    anatomy::{Atlas, PointKey, SelfCare, Side},
    app::{
        icons::Icon,
        map::MapView,
        parts::{Layout, rolled},
        theme::{Tokens, Type, size, text},
        widgets::{
            Button, CautionLine, PainRow, ScoreRow, bar, caution_first, caution_line, digit_keys,
            first_sentence, from_top, stop_card,
        },
        words::{self, point},
    },
    journal::Listed,
    session::{Actions, DeskWish, PointWish, Sheet, State, methods},
    therapy::{EndingKind, guard, guide::Method, routine::Waits},
    trend::{self, Load},
};

/// How long a hold or a look at the other side is worth a word.
const LATELY: SignedDuration = SignedDuration::from_hours(12);

/// What to mind takes no more of a window's height than this when it is open; when it is not, so much in a whole sheet, and
/// in a small window that has no sheet.
const OPEN: f32 = 0.25;
const CLOSED: f32 = 0.2;
const CLOSED_SMALL: f32 = 0.14;

pub(super) fn show(
    ui: &mut Ui,
    view: &MapView<'_>,
    key: &PointKey,
    listed: &Listed,
    layout: Layout,
    actions: &mut Actions,
) {
    let state = view.state;
    let Layout { is_small, is_narrow, .. } = layout;
    let gap = if is_narrow { 6.0 } else { 8.0 };
    ui.spacing_mut().item_spacing.y = gap;
    if state.history.locked(key) {
        return locked(ui, view, key, actions);
    }
    if listed.self_care == SelfCare::No && !listed.is_area {
        return not_yourself(ui, listed);
    }
    let load = trend::load(&state.history, key, view.today, state.draft.before);
    let hint = hint(state, listed);
    let is_whole = is_whole_sheet(state, layout);
    // Beside the question where it has room there, else above it.
    let is_beside = is_whole && hint.is_none_or(|hint| fits_beside(ui, hint));
    // What comes and goes with a number stands above the row: the foot grows upwards, and no number moves under the pointer.
    if listed.is_area {
        text(ui, Type::Small, Tokens::of(ui).ink2, words::routines::rolled());
    } else {
        said_above(ui, view, (key, listed), &load, hint.filter(|_| !is_beside), layout, actions);
    }
    // In a half sheet the row, with its name for a screen reader, has to do; in a whole one the hint stands beside.
    if !is_narrow || is_whole {
        question(ui, hint, is_beside, is_small);
    }
    let row = ScoreRow::new(score(Asked::Before), state.draft.before);
    let row = if is_narrow { row.height(30.0).without_captions() } else { row };
    if let Some(value) = row.show(ui) {
        actions.push(PointWish::Before(value));
    }
    if listed.is_area {
        rolled(ui, state, &key.id, actions);
        return start::save_rating(ui, state, layout, actions);
    }
    // From 7 on there is no hold to offer.
    if hint.is_some() {
        start::save_rating(ui, state, layout, actions);
    } else {
        let is_done = state.is_done_today(key, view.today);
        start::start(ui, state, key, (load::asks_for_rest(view, &load), is_done), layout, actions);
    }
    if !is_narrow {
        start::below(ui, state, hint.is_none(), is_small, actions);
    }
}

fn is_whole_sheet(state: &State, layout: Layout) -> bool {
    layout.is_narrow && state.sheet == Sheet::Full
}

/// What there is to know before the number is given, and what follows from it.
fn said_above(
    ui: &mut Ui,
    view: &MapView<'_>,
    (key, listed): (&PointKey, &Listed),
    load: &Load,
    hint: Option<guard::Hint>,
    layout: Layout,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let state = view.state;
    let Layout { is_small, is_narrow, .. } = layout;
    if is_small {
        cautions(ui, view, listed, &load::warnings(view, key, load), is_narrow, actions);
    } else {
        let minds: Vec<_> = listed.minds(Atlas::builtin()).map(words::sentence).collect();
        if !minds.is_empty() {
            caution_first(ui, &minds.join(" "));
        }
        load::show(ui, view, key, load);
    }
    if !is_whole_sheet(state, layout) {
        said_before(ui, view, key, hint.is_none(), layout, actions);
    }
    if let Some(hint) = hint {
        text(ui, Type::SmallBold, t.caution_ink, hint.text());
    }
}

/// The first of the body in a whole sheet, whose foot has no room for it; nothing elsewhere.
pub(super) fn begins_body(
    ui: &mut Ui,
    view: &MapView<'_>,
    (key, listed): (&PointKey, &Listed),
    layout: Layout,
    actions: &mut Actions,
) {
    let state = view.state;
    if is_whole_sheet(state, layout) && listed.can_hold() && !state.history.locked(key) {
        said_before(ui, view, key, hint(state, listed).is_none(), layout, actions);
    }
}

/// What the number chosen asks for before a hold.
fn hint(state: &State, listed: &Listed) -> Option<guard::Hint> {
    state.draft.before.and_then(guard::before).filter(|_| listed.can_hold())
}

/// Where the last hold was, and, where there `is_hold`, what its ending needs.
fn said_before(
    ui: &mut Ui,
    view: &MapView<'_>,
    key: &PointKey,
    is_hold: bool,
    layout: Layout,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let state = view.state;
    ui.scope(|ui| other_side(ui, view, key, layout.is_small, actions));
    if !is_hold {
        return;
    }
    if state.draft.ending == EndingKind::Throbbing && !state.settings.sound {
        text(ui, Type::Small, t.caution_ink, words::hold::heard_all_the_same());
    }
    if state.draft.ending == EndingKind::Repetitions {
        pain_at_rest(ui, state, state.draft.locked(&state.history, key.side), layout, actions);
    }
}

/// Why nobody treats this point themselves. Nothing asks how tender it is: that would invite to press it.
fn not_yourself(ui: &mut Ui, listed: &Listed) {
    let t = Tokens::of(ui);
    let note = UiBuilder::new().accessibility_role(Role::Note);
    ui.scope_builder(note, |ui| {
        stop_card(ui, |ui| {
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
                Icon::Stop.paint(ui.painter(), rect, t.stop);
                text(ui, Type::BodyBold, t.stop, point::not_yourself());
            });
            for words in listed.minds(Atlas::builtin()) {
                text(ui, Type::Body, t.ink, words::sentence(words));
            }
            text(ui, Type::Small, t.ink2, point::do_not_press());
        });
    });
}

/// Whether the question and the hint have room in one line.
fn fits_beside(ui: &Ui, hint: guard::Hint) -> bool {
    let width = |style: Type, words: &str| {
        ui.painter().layout_no_wrap(words.to_owned(), style.font(), Color32::PLACEHOLDER).size().x
    };
    let both = width(Type::BodyBold, point::how_tender()) + width(Type::SmallBold, hint.text());
    both + 16.0 <= ui.available_width()
}

/// How tender is it now? Beside it stands the hint, or which keys answer.
fn question(ui: &mut Ui, hint: Option<guard::Hint>, is_beside: bool, is_small: bool) {
    let t = Tokens::of(ui);
    bar(ui, 20.0, |ui| {
        text(ui, Type::BodyBold, t.ink, point::how_tender());
        ui.with_layout(UiLayout::right_to_left(Align::Center), |ui| match hint {
            Some(hint) if is_beside => {
                text(ui, Type::SmallBold, t.caution_ink, hint.text());
            }
            _ if !is_small => {
                digit_keys(ui);
                text(ui, Type::Small, t.ink2, point::press());
            }
            _ => {}
        });
    });
}

/// What to mind: what holds for this point today and always, and behind an arrow what holds for every hold and for the
/// method. A half sheet has room for the first sentence alone, and so has a whole one that says what the number asks for.
fn cautions(
    ui: &mut Ui,
    view: &MapView<'_>,
    listed: &Listed,
    today: &[String],
    is_narrow: bool,
    actions: &mut Actions,
) {
    let state = view.state;
    let method = state.draft.method.or_else(|| methods(listed).first().copied());
    let here: Vec<_> = listed.minds(Atlas::builtin()).map(words::sentence).collect();
    // What its place asks for comes before what today asks for, of which the first sentence alone is always there.
    let (said, rest): (Vec<_>, Vec<_>) = today.iter().map(|words| first_alone(words)).unzip();
    let here: Vec<&str> = here.iter().map(String::as_str).chain(said).collect();
    let of_method = method.into_iter().flat_map(Method::minds);
    let rest = rest.into_iter().filter(|words| !words.is_empty());
    // What holds for every hold gives way to what holds here: so low a panel has other things to show as well.
    let (words, more) = if here.is_empty() {
        (guard::caution().to_owned(), of_method.collect::<Vec<_>>().join(" "))
    } else {
        let more = rest.chain([guard::caution()]).chain(of_method);
        (here.join(" "), more.collect::<Vec<_>>().join(" "))
    };
    let id = egui::Id::unique("cautions");
    let is_open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    // It may be longer than the panel: then it scrolls, and the head and the hold keep their places.
    let is_short = is_narrow && (state.sheet != Sheet::Full || hint(state, listed).is_some());
    let share = match (is_open, is_narrow) {
        (true, _) => OPEN,
        (false, true) => CLOSED,
        (false, false) => CLOSED_SMALL,
    };
    let most = if is_open || !is_short { ui.ctx().content_rect().height() * share } else { f32::INFINITY };
    let shown = from_top(ui, "cautions", (&listed.id, is_open)).max_height(most).min_scrolled_height(most);
    let line = shown.auto_shrink([false, true]).show(ui, |ui| {
        let line = CautionLine { words: &words, more: &more, is_short, is_open };
        caution_line(ui, line)
    });
    if line.inner.clicked() {
        ui.data_mut(|data| data.insert_temp(id, !is_open));
        ui.ctx().request_repaint();
        if is_narrow && !is_open {
            actions.push(DeskWish::Sheet(Sheet::Full));
        }
    }
}

/// The first sentence of `words`, and what follows it.
fn first_alone(words: &str) -> (&str, &str) {
    let (first, rest) = words.split_at(first_sentence(words));
    (first, rest.trim_start())
}

/// What pinning and moving asks first (C12), and why it has to wait.
fn pain_at_rest(ui: &mut Ui, state: &State, waits: Option<Waits>, layout: Layout, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if let Some(waits) = waits {
        text(ui, Type::Small, t.caution_ink, point::pin_and_move(waits));
    }
    if !matches!(waits, Some(Waits::NotTried | Waits::NotTolerated)) {
        text(ui, Type::BodyBold, t.ink, point::pain_at_rest());
        let height = if layout.is_narrow { 30.0 } else { 34.0 };
        let row = PainRow::new(point::pain_prefix(), state.draft.pain).height(height);
        actions.extend(row.show(ui).map(PointWish::PainBefore));
    }
}

/// Unlocked at the earliest on the day after the pain.
fn locked(ui: &mut Ui, view: &MapView<'_>, key: &PointKey, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let can_unlock = view.state.history.can_unlock(key, view.today);
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
        Icon::Lock.paint(ui.painter(), rect, t.stop);
        text(ui, Type::BodyBold, t.ink, point::locked());
    });
    text(ui, Type::Small, t.ink2, guard::unexpected_pain());
    ui.horizontal(|ui| {
        if ui.add(Button::outlined(point::signs())).clicked() {
            actions.push(DeskWish::ShowRules);
        }
        if can_unlock && ui.add(Button::plain(point::unlock())).clicked() {
            actions.push(PointWish::ClearLock(key.clone()));
        }
    });
}

/// One quiet line when the last time was on the other side, with the way there.
fn other_side(ui: &mut Ui, view: &MapView<'_>, key: &PointKey, is_small: bool, actions: &mut Actions) {
    let Some(words) = last_side(view, key) else { return };
    let t = Tokens::of(ui);
    let other = key.side.opposite();
    ui.spacing_mut().item_spacing.y = 2.0;
    let go = |ui: &mut Ui, actions: &mut Actions| {
        if ui.add(Button::plain(point::go_to(other)).height(size::CHIP).flush()).clicked() {
            actions.push(DeskWish::Select(PointKey { id: key.id.clone(), side: other }));
        }
    };
    if is_small {
        // Short: which side this is stands in the head.
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            text(ui, Type::Small, t.ink2, &words[..first_sentence(&words)]);
            go(ui, actions);
        });
    } else {
        text(ui, Type::Small, t.ink2, words);
        go(ui, actions);
    }
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
