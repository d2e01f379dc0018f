//! The page after a hold: the same row of numbers as before it, before and after side by side, and the history below.
//! It is the page of an earlier entry, too: to be read first, and to be changed in a form of its own.
//!
//! It may use the parts, the map, words and widgets below it, never another page; what the user does leaves as a wish.

mod asked;
mod change;
mod history;
mod outcome;
mod read;
mod summary;

use egui::{Align, Frame, Layout, Rect, Stroke, Ui, vec2};
use jiff::Timestamp;

use self::asked::asked_again;
use crate::{
    anatomy::PointKey,
    app::{
        icons::Icon,
        map::{MapView, Still, still},
        parts::{Plots, flash, flash_share, live, often},
        theme::{Tokens, Type, size, text, touch},
        widgets::{Button, ScoreRow, SideBadge, at, bar, card, digit_keys, from_top, saved},
        words::{
            after as said, hold as words,
            point::{Asked, score},
            routines, your_plan,
        },
    },
    journal::Record,
    session::{Actions, After, AfterWish, CourseWish, DeskWish, Edit, LastDay, Purpose, YourPlanWish},
    therapy::Ended,
    trend,
};

/// Narrower pages go without the picture.
const WITH_PICTURE: f32 = 920.0;
/// Narrower, the summary of a hold stands below its rating.
const BESIDE: f32 = 520.0;
/// The history is never lower; a low window scrolls instead.
const HISTORY_LOWEST: f32 = 230.0;

/// What the side and “Saved” take beside the name.
const SIDE_AND_SAVED: f32 = 220.0;

/// Shows the page in what `ui` has left; `since` is the beginning of the chosen range, none for everything. `foot` comes below
/// the page, beside the picture: that stays where it is.
pub(super) fn after(
    ui: &mut Ui,
    view: &mut MapView<'_>,
    plots: &mut Plots,
    since: Option<Timestamp>,
    foot: impl FnOnce(&mut Ui, &mut Actions),
) -> Actions {
    let mut actions = Actions::default();
    let state = view.state;
    let Some(after) = &state.after else { return actions };
    let page = ui.available_rect_before_wrap();
    let t = Tokens::of(ui);
    let record = state.history.record(after.entry);
    let mut right = page;
    if page.width() >= WITH_PICTURE {
        let width = if page.width() < 1100.0 { 320.0 } else { (page.width() * 0.31).clamp(372.0, 560.0) };
        let place = Rect::from_min_size(page.min, vec2(width, page.height()));
        let value = record.and_then(|record| record.after.or(record.before));
        at(ui, place, |ui| {
            let scale = 2.46 * (width / 372.0).clamp(0.9, 1.3);
            still(ui, place, view, &Still { key: &after.point, value, scale, others: true, is_card: false });
        });
        *right.left_mut() = place.right();
    }
    ui.painter().rect_filled(right, 0.0, t.panel);
    if right.left() > page.left() {
        ui.painter().vline(right.left(), right.y_range(), Stroke::new(size::HAIRLINE, t.line));
    }
    let side = match right.width() {
        _ if touch::is_phone(ui.ctx()) => touch::page_padding(ui.ctx()),
        ..700.0 => 20.0,
        _ => 28.0,
    };
    let column = (right.width() - 2.0 * side).min(1200.0);
    at(ui, right, |ui| {
        foot(ui, &mut actions);
        let room = ui.available_height();
        from_top(ui, "after", (after.entry, after.opened)).show(ui, |ui| {
            let margin = egui::Margin { left: side as i8, right: side as i8, top: 16, bottom: 16 };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_width(column);
                ui.spacing_mut().item_spacing.y = size::CARD_GAP;
                head(ui, view, after, record);
                if state.alarm.is_some() {
                    text(ui, Type::Heading, t.stop, words::alarm_rings());
                }
                asked_again(ui, record, &mut actions);
                let today = view.today.date();
                // What a hold asks for afterwards is not asked about one of another day.
                if !after.is_changing() || record.is_some_and(|record| record.at.date() == today) {
                    outcome::show(ui, view, &after.point, record, &mut actions);
                }
                if after.purpose == Purpose::Gone {
                    read::gone(ui, &mut actions);
                } else {
                    rating(ui, view, plots, record, &mut actions);
                }
                let rest = room - 32.0 - ui.min_rect().height() - size::CARD_GAP - 2.0;
                history::show(ui, view, after, since, rest.max(HISTORY_LOWEST), &mut actions);
            });
        });
    });
    flash(ui, page, flash_share(ui, after.flash, view.now, state.settings.reduced_motion));
    actions
}

fn head(ui: &mut Ui, view: &MapView<'_>, after: &After, record: Option<&Record>) {
    let t = Tokens::of(ui);
    let name =
        view.points.find(&after.point).map_or_else(|| after.point.id.to_string(), |p| p.name().to_owned());
    let status = |ui: &mut Ui| {
        let status = &view.state.status;
        let wrong = record.and_then(|record| after.wrong_part(record, view.today));
        if status.unsaved > 0 {
            text(ui, Type::Small, t.stop, words::not_saved());
        } else if let Some(wrong) = wrong {
            live(ui, Type::Small, t.stop, said::not_saved(wrong));
        } else if (record.is_some() || after.purpose == Purpose::Gone) && status.saving == 0 {
            saved(ui);
        } else {
            text(ui, Type::Small, t.ink2, words::saving());
        }
    };
    let badge = SideBadge::new(after.point.side, after.point.side.your_capital());
    let words = ui.painter().layout_no_wrap(name.clone(), Type::Title.font(), t.ink).size().x;
    if ui.available_width() < BESIDE.max(words + SIDE_AND_SAVED) {
        text(ui, Type::TitleSmall, t.ink, name);
        bar(ui, 24.0, |ui| {
            ui.add(badge);
            ui.with_layout(Layout::right_to_left(Align::Center), status);
        });
        return;
    }
    bar(ui, 40.0, |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        text(ui, Type::Title, t.ink, name);
        ui.add(badge);
        ui.with_layout(Layout::right_to_left(Align::Center), status);
    });
}

/// The card with the row, the note and the ways on; what the hold was at its right.
fn rating(
    ui: &mut Ui,
    view: &MapView<'_>,
    plots: &mut Plots,
    record: Option<&Record>,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let Some(after) = &view.state.after else { return };
    let form = |ui: &mut Ui, actions: &mut Actions| match record.filter(|_| after.is_changing()) {
        Some(record) => match &after.form {
            Some(form) => change::show(ui, after, form, record, view.today, actions),
            None => read::show(ui, record, view.today.date(), actions),
        },
        None => ask(ui, view, after, record, actions),
    };
    let mut beside = |ui: &mut Ui| {
        if let Some(record) = record {
            summary::show(ui, record, &view.state.routines, plots, after.is_changing());
        }
    };
    card(ui, |ui| {
        let whole = ui.available_width();
        if whole < BESIDE {
            ui.set_width(whole);
            form(ui, actions);
            ui.add_space(4.0);
            beside(ui);
            return;
        }
        let (gap, right) = (24.0, (whole * 0.32).clamp(164.0, 260.0));
        let left = whole - right - 2.0 * gap;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let shown = ui.vertical(|ui| {
                ui.set_width(left);
                form(ui, actions);
            });
            ui.add_space(2.0 * gap);
            let summary = ui.vertical(|ui| {
                ui.set_width(right);
                beside(ui);
            });
            let x = shown.response.rect.right() + gap;
            let stroke = Stroke::new(size::HAIRLINE, t.line2);
            ui.painter().vline(x, shown.response.rect.union(summary.response.rect).y_range(), stroke);
        });
    });
}

fn ask(ui: &mut Ui, view: &MapView<'_>, after: &After, record: Option<&Record>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 10.0;
    bar(ui, 24.0, |ui| {
        text(ui, Type::Heading, t.ink, words::how_tender());
        ui.with_layout(Layout::right_to_left(Align::Center), digit_keys);
    });
    let value = record.and_then(|record| record.after);
    // A number can be given as soon as there is an entry that it belongs to.
    let row = ScoreRow::new(score(Asked::After), value).height(40.0);
    let chosen = ui.add_enabled_ui(record.is_some(), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        row.show(ui)
    });
    actions.extend(chosen.inner.map(AfterWish::Rate));
    ui.add_enabled_ui(record.is_some(), |ui| {
        let pain = record.and_then(|record| record.hold.as_ref()?.pain_after);
        change::pain(ui, said::pain_word(), said::pain_prefix(), pain, Edit::PainAfter, actions);
    });
    change::note(ui, after, actions);
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(size::GAP, size::GAP);
        let held = record.and_then(|record| record.hold.as_ref());
        let is_over = held.is_some_and(|held| held.ended == Ended::UnexpectedPain || held.is_emergency());
        if after.in_course {
            in_course(ui, is_over, actions);
            return throw_away(ui, record.filter(|_| !is_over), actions);
        }
        let is_planned = !is_over && held.is_some_and(|held| held.plan.is_some());
        let has_next = if is_planned {
            next_of_plan(ui, view, actions)
        } else {
            !is_over && next_again(ui, view, &after.point, actions)
        };
        let back = if has_next {
            Button::outlined(words::back_to_map())
        } else {
            Button::primary(words::back_to_map())
        };
        if ui.add(back.height(size::CONTROL_MIDDLE)).clicked() {
            actions.push(AfterWish::Close);
        }
        let may_go_on = !is_over && held.is_none_or(|held| held.ended != Ended::TooSore);
        if may_go_on && ui.add(Button::outlined(words::hold_again()).height(size::CONTROL_MIDDLE)).clicked() {
            actions.push(AfterWish::Again);
        }
        throw_away(ui, record.filter(|_| !is_over), actions);
        if may_go_on {
            enough(ui, view, &after.point);
        }
    });
}

/// A hold that was started by mistake goes, and can be brought back. What locks a point or asks for a call is not thrown away
/// by one press: its entry can be deleted in the history.
fn throw_away(ui: &mut Ui, record: Option<&Record>, actions: &mut Actions) {
    if record.is_none() {
        return;
    }
    let button = Button::plain(said::throw_away()).style(Type::SmallBold).height(size::CONTROL_MIDDLE);
    if ui.add(button).clicked() {
        actions.push(AfterWish::Delete);
    }
}

/// The way to the next point of the last day that is left today; answers whether there is any. Who follows a plan goes by
/// that.
fn next_again(ui: &mut Ui, view: &MapView<'_>, here: &PointKey, actions: &mut Actions) -> bool {
    let state = view.state;
    if state.plan_done_here().is_some() {
        return false;
    }
    let last = LastDay::of(&state.history, view.points, view.today);
    let Some(next) = last.as_ref().and_then(|last| last.left.iter().find(|one| one.key != *here)) else {
        return false;
    };
    let name = said::next(&next.key.side.sided(next.listed.name()));
    if ui.add(Button::primary(name).icon(Icon::Next).height(size::CONTROL_MIDDLE)).clicked() {
        actions.push(AfterWish::Close);
        actions.push(DeskWish::Select(next.key.clone()));
    }
    true
}

/// Beside the way to hold it again: that the plan asks for no more today.
fn enough(ui: &mut Ui, view: &MapView<'_>, key: &PointKey) {
    if !view.state.is_done_today(key, view.today) {
        return;
    }
    let load = trend::load(&view.state.history, key, view.today, None);
    if let Some(words) = often(view, key, &load) {
        ui.end_row();
        text(ui, Type::Small, Tokens::of(ui).caution_ink, words);
    }
}

/// The way to the point of the plan that comes next today; answers whether there is any.
fn next_of_plan(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) -> bool {
    let today = view.state.today_of_plan(view.today);
    let Some(row) = today.as_ref().and_then(|today| today.next()) else { return false };
    let next = Button::primary(your_plan::next(row.point)).text(your_plan::next_word()).icon(Icon::Next);
    if ui.add(next.height(size::CONTROL_MIDDLE)).clicked() {
        actions.push(AfterWish::Close);
        actions.push(YourPlanWish::Start);
    }
    true
}

/// The ways on in a routine. After pain that was not expected the routine ends first.
fn in_course(ui: &mut Ui, is_over: bool, actions: &mut Actions) {
    let ways = [(routines::go_on(), CourseWish::GoOn), (routines::end(), CourseWish::End)];
    let ways = if is_over { [ways[1], ways[0]] } else { ways };
    for (number, (name, wish)) in ways.into_iter().enumerate() {
        let button = if number == 0 { Button::primary(name) } else { Button::outlined(name) };
        if ui.add(button.height(size::CONTROL_MIDDLE)).clicked() {
            actions.push(wish);
        }
    }
}
