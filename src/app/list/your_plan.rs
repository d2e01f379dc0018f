//! The plan that the user does, above the points: the next hold of it, what is done and left of today, the rest of what it
//! says.

use egui::{Align, Id, Layout, Role, Ui, UiBuilder, vec2};

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text},
        widgets::{Button, PointRow, ScoreRow, bar, hairline, menu, menu_item, order, tile},
        words::{
            point::{Asked, score},
            your_plan as words,
        },
    },
    session::{Actions, DeskWish, State, YourPlanWish},
    therapy::{
        guard,
        plan::{Plan, Planned, SkipReason, Today, TodayRow},
    },
};

/// Before a disc, and between it and the words.
const INSET: f32 = 17.0;
/// The width of the menu of reasons.
const REASONS: f32 = 180.0;
/// So many rows are shown at first.
const FEW: usize = 4;

/// Whether the list shows the card: where nothing is searched for and nothing narrows it.
pub(super) fn is_shown(state: &State) -> bool {
    state.list.muscle.is_none() && state.list.hurts.is_none() && !state.list.is_searching()
}

/// Shows the card; nothing where no plan is followed. Answers where its rows end.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) -> Vec<f32> {
    let today = view.today.date();
    let mut ends = Vec::new();
    let Some((plan, due)) = view.state.plan_done_here().zip(view.state.today_of_plan(view.today)) else {
        return ends;
    };
    let group = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(words::title());
    ui.scope_builder(group, |ui| {
        tile(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 8.0;
            head(ui, plan, &due, today);
            if let Some(next) = due.next() {
                next_hold(ui, view.state, next.number, next.point, actions);
            } else {
                text(ui, Type::Small, Tokens::of(ui).ink2, words::nothing_next(&due));
            }
            ends.push(ui.min_rect().bottom());
            ends.extend(all(ui, view.state, &due, actions));
            ends.push(ui.min_rect().bottom());
            about(ui, plan);
        });
    });
    ui.add_space(size::GAP);
    ends
}

fn head(ui: &mut Ui, plan: &Plan, due: &Today<'_>, today: jiff::civil::Date) {
    let t = Tokens::of(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        bar(ui, Type::Heading.line(), |ui| {
            let title = text(ui, Type::Heading, t.ink, words::title());
            ui.ctx().accesskit_node_builder(title.id, |node| {
                node.set_role(Role::Heading);
                node.set_label(words::title());
            });
            if !due.rows.is_empty() {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    text(ui, Type::SmallBold, t.ink, words::done(due));
                });
            }
        });
        if let Some(review) = plan.review {
            text(ui, Type::Small, t.ink2, words::review(review, today));
        }
    });
}

/// What comes next: where, how much, what the physio says; how tender it is; the ways on.
fn next_hold(ui: &mut Ui, state: &State, number: usize, point: &Planned, actions: &mut Actions) {
    let t = Tokens::of(ui);
    hairline(ui);
    ui.horizontal_top(|ui| {
        // Disc and words stand over those of the rows.
        ui.spacing_mut().item_spacing = vec2(INSET, 2.0);
        ui.add_space(INSET);
        order(ui, number, true);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            text(ui, Type::BodyBold, t.ink, point.name());
            text(ui, Type::Small, t.ink, words::dose(point));
            text(ui, Type::Small, t.ink2, words::with(point));
            if !point.note.is_empty() {
                text(ui, Type::Small, t.ink, &point.note);
            }
        });
    });
    text(ui, Type::SmallBold, t.ink, words::how_tender());
    let before =
        state.your_plan.before.as_ref().filter(|(key, _)| *key == point.key).map(|(_, value)| *value);
    let row = ScoreRow::new(score(Asked::Before), before).height(32.0).without_captions();
    actions.extend(row.show(ui).map(YourPlanWish::Before));
    let hint = before.and_then(guard::before);
    if let Some(hint) = hint {
        text(ui, Type::SmallBold, t.caution_ink, hint.text());
    }
    bar(ui, size::CONTROL_MIDDLE, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let opener =
                Button::outlined(words::not_today(point)).text(words::not_today_word()).trailing(Icon::Down);
            reasons(&ui.add(opener.height(size::CONTROL_MIDDLE)), point, actions);
            // Without a number nothing starts: the panel of the point asks for it.
            let start = match before {
                Some(_) => {
                    Button::primary(words::start(point)).text(words::start_short(point)).icon(Icon::Play)
                }
                None => Button::outlined(words::open(point)).text(words::open_word()),
            };
            let start = start.height(size::CONTROL_MIDDLE).width(ui.available_width());
            if ui.add(start.waits_for(hint.map(guard::Hint::text))).clicked() {
                actions.push(YourPlanWish::Start);
            }
        });
    });
}

fn reasons(opener: &egui::Response, point: &Planned, actions: &mut Actions) {
    menu(opener, |ui| {
        ui.set_max_width(REASONS);
        for reason in SkipReason::ALL {
            if menu_item(ui, None, reason.text()).clicked() {
                actions.push(YourPlanWish::NotToday(point.key.clone(), reason));
            }
        }
    });
}

/// What is due today, point by point, and the way through all of it; answers where the rows end.
fn all(ui: &mut Ui, state: &State, due: &Today<'_>, actions: &mut Actions) -> Vec<f32> {
    let mut ends = Vec::new();
    if due.rows.is_empty() {
        return ends;
    }
    let t = Tokens::of(ui);
    hairline(ui);
    let side = state.list.only();
    let rows: Vec<_> =
        due.rows.iter().filter(|row| side.is_none_or(|side| row.point.key.side == side)).collect();
    let is_long = rows.len() > FEW + 1;
    let unfolded = Id::unique("all of the plan");
    let is_whole = !is_long || ui.data(|data| data.get_temp(unfolded)).unwrap_or(false);
    let list = UiBuilder::new().accessibility_role(Role::List).accessibility_label(words::rows());
    ui.scope_builder(list, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in rows.iter().take(if is_whole { usize::MAX } else { FEW }) {
            let (accessible, line) = (words::row(row), words::row_line(row));
            let shown = PointRow::new(&accessible, row.point.name(), &line, None).order(row.number);
            let shown = shown.badge(badge(row));
            let response = ui.add(shown.selected(state.selected.as_ref() == Some(&row.point.key)));
            ends.push(response.rect.bottom());
            if response.clicked() {
                actions.push(DeskWish::Select(row.point.key.clone()));
            }
        }
    });
    if !is_whole {
        let name = words::show_all(rows.len());
        if ui.add(Button::plain(name).height(size::CHIP).flush()).clicked() {
            ui.data_mut(|data| data.insert_temp(unfolded, true));
        }
    }
    if due.round().count() > 1 {
        let name = if due.needs_another_round() { words::round() } else { words::all() };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            if ui.add(Button::outlined(name)).clicked() {
                actions.push(YourPlanWish::Round);
            }
            text(ui, Type::Small, t.ink2, words::minutes(due.minutes_left()));
        });
    }
    ends
}

/// Done, left out, or let be for today; nothing where it is still due.
fn badge(row: &TodayRow<'_>) -> Option<Icon> {
    match row.noted {
        _ if row.done() == row.due() => Some(Icon::Check),
        noted if noted.left_out.is_some() => Some(Icon::Skip),
        noted => noted.waits.map(|_| Icon::Pause),
    }
}

/// What else the plan says to the patient.
fn about(ui: &mut Ui, plan: &Plan) {
    let t = Tokens::of(ui);
    let parts = [("", &plan.note), (words::more_or_less(), &plan.more_or_less), (words::tell(), &plan.tell)];
    if parts.iter().all(|(_, words)| words.is_empty()) {
        return;
    }
    let id = Id::unique("about the plan");
    let is_open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let name = if is_open { words::less() } else { words::more() };
    if ui.add(Button::plain(name).height(size::CHIP).flush()).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !is_open));
    }
    for (title, words) in parts.into_iter().filter(|(_, words)| is_open && !words.is_empty()) {
        if !title.is_empty() {
            text(ui, Type::SmallBold, t.ink, title);
        }
        text(ui, Type::Small, t.ink, words);
    }
}
