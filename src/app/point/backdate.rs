//! The dialog that notes a hold done without the program.

use egui::{Context, Ui};
use jiff::Zoned;

use crate::app::words::point::{Asked, score};
use crate::{
    app::{
        icons::Icon,
        parts::scrolled_above,
        theme::{Tokens, Type, size, text},
        widgets::{self, Button, Dropdown, NumberField, ScoreRow, Segmented, TextField},
        words::{self, backdate as said},
    },
    journal::{AllPoints, Listed},
    session::{Actions, BackdateDraft, BackdateWish, Day, DeskWish, Dialog, State, Unit, methods},
    therapy::{Ended, guide::Method},
};

fn days() -> [(Day, &'static str); 3] {
    [(Day::Today, said::days()[0]), (Day::Yesterday, said::days()[1]), (Day::Other, said::days()[2])]
}
fn units() -> [(Unit, &'static str); 2] {
    [(Unit::Seconds, said::units()[0]), (Unit::Minutes, said::units()[1])]
}
/// Narrower, nothing stands beside another thing.
const BESIDE: f32 = 440.0;
/// The width of a field of a few characters.
const SHORT: f32 = 150.0;
/// Between two columns.
const GAP: f32 = 16.0;
/// The buttons below what scrolls.
const FOOT: f32 = 64.0;

/// Shows the dialog, if it is open; what is typed leaves as a new draft.
pub(crate) fn backdate(ctx: &Context, state: &State, points: &AllPoints, now: &Zoned, actions: &mut Actions) {
    let Some(Dialog::Backdate(draft)) = &state.dialog else { return };
    let Some(listed) = points.find(&draft.point) else {
        actions.push(DeskWish::CloseDialog);
        return;
    };
    let mut next = draft.clone();
    let dialog = widgets::Dialog::new("backdate", said::open()).width(520.0);
    let mut done = Actions::default();
    let reply = dialog.show(ctx, |ui| {
        let room = dialog.room(ctx, FOOT);
        let has_changed = scrolled_above(ui, room, "backdate", |ui| form(ui, &mut next, listed, now));
        ui.add_space(14.0);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            if ui.add(Button::primary(said::save()).height(size::CONTROL_MIDDLE)).clicked() {
                done.push(BackdateWish::Save);
            }
            if ui.add(Button::outlined(said::cancel()).height(size::CONTROL_MIDDLE)).clicked() {
                done.push(DeskWish::CloseDialog);
            }
        });
        has_changed
    });
    if reply.inner {
        // First what was typed, then what is done with it.
        actions.push(BackdateWish::Draft(next));
    }
    actions.extend(done);
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

/// The fields; whether anything was typed or chosen.
fn form(ui: &mut Ui, draft: &mut BackdateDraft, listed: &Listed, now: &Zoned) -> bool {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 6.0;
    text(ui, Type::BodyBold, t.ink, said::point(listed.name(), draft.point.side));
    let is_wide = ui.available_width() >= BESIDE;
    let mut has_changed = draft.pass_midnight(now.date());
    has_changed |= day(ui, draft, is_wide, now);
    has_changed |= two(ui, is_wide, draft, |ui, draft| time(ui, draft, now), held);
    label(ui, said::before());
    if let Some(value) = ScoreRow::new(score(Asked::BeforeThat), draft.before).without_captions().show(ui) {
        draft.before = Some(value);
        has_changed = true;
    }
    if draft.is_tried && draft.before.is_none() {
        text(ui, Type::Small, t.stop, said::no_before());
    }
    label(ui, said::after());
    if let Some(value) = ScoreRow::new(score(Asked::AfterThat), draft.after).without_captions().show(ui) {
        // What is not known after all can be taken back.
        draft.after = Some(value).filter(|_| draft.after != Some(value));
        has_changed = true;
    }
    has_changed | two(ui, is_wide, draft, ended, |ui, draft| method(ui, draft, listed))
}

/// Two things beside each other, or one below the other.
fn two(
    ui: &mut Ui,
    is_wide: bool,
    draft: &mut BackdateDraft,
    left: impl FnOnce(&mut Ui, &mut BackdateDraft) -> bool,
    right: impl FnOnce(&mut Ui, &mut BackdateDraft) -> bool,
) -> bool {
    if !is_wide {
        let first = left(ui, draft);
        let second = right(ui, draft);
        return first | second;
    }
    let half = (ui.available_width() - GAP) / 2.0;
    let has_changed = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let column = |ui: &mut Ui| {
            ui.set_width(half);
            ui.spacing_mut().item_spacing.x = size::GAP;
        };
        let first = ui.vertical(|ui| {
            column(ui);
            left(ui, draft)
        });
        let second = ui.vertical(|ui| {
            column(ui);
            right(ui, draft)
        });
        first.inner | second.inner
    });
    has_changed.inner
}

fn label(ui: &mut Ui, words: &str) {
    ui.add_space(6.0);
    text(ui, Type::Small, Tokens::of(ui).ink2, words);
}

fn wrong(ui: &mut Ui, words: &str) {
    text(ui, Type::Small, Tokens::of(ui).stop, words);
}

fn day(ui: &mut Ui, draft: &mut BackdateDraft, is_wide: bool, now: &Zoned) -> bool {
    let mut has_changed = false;
    label(ui, said::day());
    let is_asked = draft.is_tried || !draft.date.trim().is_empty();
    let days = days();
    let choice = Segmented::new(said::day(), &days);
    let choice = if is_wide { choice } else { choice.width(ui.available_width()) };
    let mut show = |ui: &mut Ui, draft: &mut BackdateDraft| {
        if let Some(day) = choice.show(ui, draft.day) {
            draft.day = day;
            has_changed = true;
        }
        if draft.day == Day::Other {
            let [name, hint] = said::date();
            let field =
                TextField::new(name).hint(hint).icon(Icon::Calendar).width(SHORT).height(size::CONTROL);
            let is_wrong = is_asked && draft.date(now.date()).is_err();
            has_changed |= field.wrong(is_wrong).show(ui, &mut draft.date).changed();
        }
    };
    if is_wide {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            show(ui, draft);
        });
    } else {
        show(ui, draft);
    }
    match draft.date(now.date()) {
        Err(why) if is_asked => wrong(ui, &said::wrong_day(why)),
        Ok(day) if draft.day == Day::Other => {
            text(ui, Type::Small, Tokens::of(ui).ink2, said::read_as(day));
        }
        _ => {}
    }
    has_changed
}

fn time(ui: &mut Ui, draft: &mut BackdateDraft, now: &Zoned) -> bool {
    let [name, hint] = said::time();
    label(ui, name);
    let field = TextField::new(name).hint(hint).icon(Icon::Clock).width(SHORT).height(size::CONTROL);
    let is_asked = draft.is_tried || !draft.time.trim().is_empty();
    // Without a day it can only be said whether it is a time at all.
    let read = match draft.date(now.date()) {
        Ok(date) => draft.at(date, now).map(|(kept, shift)| said::kept(&draft.time, shift, &kept)),
        Err(_) => draft.time_of_day().map(|_| None),
    };
    let field = field.wrong(is_asked && read.is_err());
    let has_changed = field.show(ui, &mut draft.time).changed();
    match read {
        Err(why) if is_asked => wrong(ui, said::wrong_time(why)),
        Ok(Some(words)) => {
            text(ui, Type::Small, Tokens::of(ui).ink2, words);
        }
        _ => {}
    }
    has_changed
}

fn held(ui: &mut Ui, draft: &mut BackdateDraft) -> bool {
    label(ui, said::held_for());
    let (short, in_words) = match draft.unit {
        Unit::Seconds => (said::short()[0], said::units()[0]),
        Unit::Minutes => (said::short()[1], said::units()[1]),
    };
    let mut has_changed = false;
    let field = NumberField::new(said::held(), short, in_words, 1..=draft.unit.most());
    let is_asked = draft.is_tried || !draft.held.trim().is_empty();
    let reply = ui.horizontal_top(|ui| {
        let reply = field.width(90.0).show_quiet(ui, !is_asked, &mut draft.held);
        if let Some(unit) = Segmented::new(said::unit(), &units()).show(ui, draft.unit) {
            draft.unit = unit;
            has_changed = true;
        }
        reply
    });
    if let (Some(words), true) = (&reply.inner.wrong, is_asked) {
        wrong(ui, words);
    }
    has_changed | reply.inner.response.changed()
}

fn ended(ui: &mut Ui, draft: &mut BackdateDraft) -> bool {
    label(ui, said::ended());
    let options: Vec<(Ended, String)> = Ended::ALL
        .into_iter()
        .filter(|ended| *ended != Ended::Interrupted)
        .map(|ended| (ended, words::capital(words::hold::ended(ended))))
        .collect();
    let options: Vec<(Ended, &str)> = options.iter().map(|(ended, word)| (*ended, word.as_str())).collect();
    let width = ui.available_width();
    let chosen = Dropdown::new(said::ended(), &options).width(width).show(ui, draft.ended);
    draft.ended = chosen.unwrap_or(draft.ended);
    chosen.is_some()
}

fn method(ui: &mut Ui, draft: &mut BackdateDraft, listed: &Listed) -> bool {
    label(ui, said::method());
    let mut options: Vec<(Option<&'static Method>, &str)> = vec![(None, said::no_method())];
    options.extend(methods(listed).into_iter().map(|method| (Some(method), method.name.as_str())));
    let width = ui.available_width();
    let chosen = Dropdown::new(said::method(), &options).width(width).show(ui, draft.method);
    draft.method = chosen.unwrap_or(draft.method);
    chosen.is_some()
}
