//! The panel of one point, in the order of doing: where, with what, how, caution, the last weeks, number, start.

use egui::{Align, Layout, Panel, ScrollArea, Ui, vec2};
use jiff::ToSpan as _;

use super::method;
use crate::{
    anatomy::{Atlas, PointKey, SelfCare},
    app::{
        action::Action,
        icons::Icon,
        map::MapView,
        state::State,
        theme::{Tokens, Type, size, text},
        widgets::{
            Button, IconButton, KeyCap, Pair, PairsPlot, ScoreRow, SideBadge, caution, hairline,
        },
        window::bare,
        words,
    },
    journal::Listed,
    therapy::{Dose, guard},
    trend,
};

/// Shows the panel.
pub(super) fn show(
    ui: &mut Ui,
    view: &MapView<'_>,
    key: &PointKey,
    is_small: bool,
    actions: &mut Vec<Action>,
) {
    let Some(listed) = view.points.find(key) else { return };
    let t = Tokens::of(ui);
    let side = if is_small { 16 } else { 20 };
    let footer =
        Panel::bottom("point footer").resizable(false).show_separator_line(false).frame(bare(t.panel));
    footer.show(ui, |ui| {
        hairline(ui);
        egui::Frame::new().inner_margin(egui::Margin { left: side, right: side, top: 12, bottom: 16 }).show(
            ui,
            |ui| {
                foot(ui, view.state, key, listed, actions);
            },
        );
    });
    let margin = egui::Margin { left: side, right: side, top: 10, bottom: 8 };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        head(ui, key, listed, is_small, actions);
    });
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin { left: side, right: side, top: 4, bottom: 8 }).show(
            ui,
            |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                body(ui, view, key, listed, actions);
            },
        );
    });
}

fn head(
    ui: &mut Ui,
    key: &PointKey,
    listed: &Listed,
    is_small: bool,
    actions: &mut Vec<Action>,
) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        if ui.add(Button::plain("Back to all points").text("All points").icon(Icon::Back).flush()).clicked() {
            actions.push(Action::Deselect);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            for (icon, name, by) in [(Icon::Down, "Next point", 1), (Icon::Up, "Previous point", -1)] {
                if ui.add(IconButton::new(icon, name).size(32.0)).clicked() {
                    actions.push(Action::Step(by));
                }
            }
        });
    });
    ui.add_space(6.0);
    text(ui, if is_small { Type::TitleSmall } else { Type::Title }, t.ink, &listed.name);
    ui.add_space(2.0);
    ui.horizontal_top(|ui| {
        ui.add(SideBadge::new(key.side, words::your_capital(key.side)));
        ui.add_space(4.0);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            text(ui, Type::Small, t.ink2, &listed.place);
        });
    });
    let muscle = Atlas::builtin().muscle(&listed.muscle).map_or(listed.muscle.as_str(), |m| m.name.as_str());
    if !listed.name.starts_with(muscle) {
        ui.add_space(2.0);
        text(ui, Type::Label, t.ink3, format!("Muscle: {muscle}"));
    }
}

fn body(ui: &mut Ui, view: &MapView<'_>, key: &PointKey, listed: &Listed, actions: &mut Vec<Action>) {
    if listed.self_care != SelfCare::No {
        method::show(ui, view.state, key.side, listed, actions);
    }
    course(ui, view, key);
}

/// The before and after values of the last three weeks.
fn course(ui: &mut Ui, view: &MapView<'_>, key: &PointKey) {
    let t = Tokens::of(ui);
    let since = view.today.saturating_sub(21.days()).timestamp();
    let series = trend::series(&view.state.history, key, since);
    ui.add_space(4.0);
    text(ui, Type::BodyBold, t.ink, "Last 3 weeks");
    if series.is_empty() {
        text(ui, Type::Small, t.ink2, "Nothing noted yet.");
        return;
    }
    let pairs: Vec<Pair> = series
        .iter()
        .map(|pair| Pair {
            day: (pair.at.timestamp().as_second() - since.as_second()) as f64 / 86_400.0,
            before: pair.before,
            after: pair.after,
        })
        .collect();
    PairsPlot::mini("Tenderness of the last 3 weeks", &pairs).show(ui, vec2(ui.available_width(), 112.0));
}

fn foot(ui: &mut Ui, state: &State, key: &PointKey, listed: &Listed, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 8.0;
    if state.history.locked(key) {
        return locked(ui, key, actions);
    }
    ui.horizontal(|ui| {
        text(ui, Type::BodyBold, t.ink, "How tender is it now?");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(KeyCap("9"));
            text(ui, Type::Small, t.ink2, "–");
            ui.add(KeyCap("0"));
            text(ui, Type::Small, t.ink2, "press");
        });
    });
    if let Some(value) = ScoreRow::new("before", state.draft.before).show(ui) {
        actions.push(Action::Before(value));
    }
    match listed.self_care {
        SelfCare::No => {
            text(
                ui,
                Type::Small,
                t.ink2,
                format!("Not for treating yourself. {}", words::sentence(&listed.note)),
            );
            rate_only(ui, state, true, actions);
        }
        care => {
            if care == SelfCare::Care && !listed.note.is_empty() {
                caution(ui, &words::sentence(&listed.note));
            }
            if let Some(hint) = state.draft.before.and_then(guard::before) {
                text(ui, Type::SmallBold, t.caution_ink, hint.text());
            }
            start(ui, state, actions);
            rate_only(ui, state, false, actions);
        }
    }
}

fn start(ui: &mut Ui, state: &State, actions: &mut Vec<Action>) {
    let dose = state.draft.dose.parse::<Dose>();
    let shown = dose.as_ref().map_or_else(|_| "Start hold".to_owned(), |dose| format!("Start hold · {dose}"));
    let can_start = state.draft.before.is_some() && dose.is_ok();
    let button = Button::primary("Start hold").text(shown).icon(Icon::Play).height(size::CONTROL_MAIN);
    if ui.add_enabled(can_start, button.width(ui.available_width())).clicked() {
        actions.push(Action::StartHold);
    }
}

fn rate_only(ui: &mut Ui, state: &State, is_main: bool, actions: &mut Vec<Action>) {
    let has_value = state.draft.before.is_some();
    let button =
        if is_main { Button::primary("Save rating") } else { Button::plain("Save rating without a hold") };
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
        text(ui, Type::BodyBold, t.ink, "Locked after unexpected pain");
    });
    text(ui, Type::Small, t.ink2, guard::UNEXPECTED_PAIN);
    ui.horizontal(|ui| {
        if ui.add(Button::outlined("Read the signs")).clicked() {
            actions.push(Action::ShowRules);
        }
        if ui.add(Button::plain("It is gone, unlock")).clicked() {
            actions.push(Action::ClearLock(key.clone()));
        }
    });
}
