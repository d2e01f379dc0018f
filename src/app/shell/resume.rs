//! The offer to keep a hold that the end of the program has cut off: a quiet card beside the map, until it is answered.

use egui::{Context, Frame, Margin, Panel, Sense, Ui, accesskit::Live, vec2};
use jiff::civil::Date;

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, text},
        widgets::{self, Button, NumberField, bare, tile},
        words::resume as words,
    },
    journal::{AllPoints, Entry, HoldDone},
    session::{Actions, DeskWish, LeftOffWish, State, left_off_hold, longest_held},
};

/// Over the map and what is beside it, in a window too narrow for a panel.
pub(super) fn strip(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    if view.state.left_off.is_empty() {
        return;
    }
    let t = Tokens::of(ui);
    Panel::top("left off").resizable(false).show_separator_line(false).frame(bare(t.panel)).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 12, right: 12, top: 8, bottom: 8 }).show(ui, |ui| {
            card(ui, view, actions);
        });
    });
}

/// At the top of the panel.
pub(super) fn in_panel(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    if view.state.left_off.is_empty() {
        return;
    }
    let top = Panel::top("left off here").resizable(false).show_separator_line(false);
    top.frame(Frame::NONE).show(ui, |ui| {
        Frame::new()
            .inner_margin(Margin { left: 16, right: 16, top: 10, bottom: 4 })
            .show(ui, |ui| card(ui, view, actions));
    });
}

/// The first of them; the others wait.
fn card(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let Some((entry, hold)) =
        view.state.left_off.first().and_then(|entry| left_off_hold(entry).map(|hold| (entry, hold)))
    else {
        return;
    };
    let t = Tokens::of(ui);
    tile(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
            Icon::Clock.paint(ui.painter(), rect, t.accent);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 2.0;
                what(ui, view.points, entry, hold, view.today.date());
                ui.add_space(6.0);
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
                    answers(ui, hold, actions);
                    let count = view.state.left_off.len();
                    if count > 1 {
                        text(ui, Type::Small, t.ink2, crate::app::words::dialogs::one_of(count));
                    }
                });
            });
        });
    });
}

fn what(ui: &mut Ui, points: &AllPoints, entry: &Entry, hold: &HoldDone, today: Date) {
    let t = Tokens::of(ui);
    let key = hold.key();
    let point =
        key.side.sided(&points.find(&key).map_or_else(|| key.id.to_string(), |p| p.name().to_owned()));
    let when = words::when(&entry.at, today);
    let sure = words::held_for_sure(hold);
    let heading = text(ui, Type::SmallBold, t.ink, words::interrupted());
    let spoken = format!("{}: {point}, {when}. {sure}", words::interrupted());
    ui.ctx().accesskit_node_builder(heading.id, |node| {
        node.set_live(Live::Polite);
        node.set_value(spoken);
    });
    text(ui, Type::Small, t.ink, point);
    text(ui, Type::Small, t.ink2, when);
    text(ui, Type::Small, t.ink2, sure);
}

fn answers(ui: &mut Ui, hold: &HoldDone, actions: &mut Actions) {
    for (button, answer) in [
        (Button::outlined(words::keep(hold)), LeftOffWish::Keep),
        (Button::outlined(words::change()), LeftOffWish::Seconds((hold.held_ms / 1000).to_string())),
        (Button::plain(words::drop()).flush(), LeftOffWish::Drop),
    ] {
        if ui.add(button).clicked() {
            actions.push(answer);
        }
    }
}

/// The question for the seconds; `typed` is what stands in its field.
pub(super) fn dialog(ctx: &Context, state: &State, typed: &str, actions: &mut Actions) {
    let Some(hold) = state.left_off.first().and_then(left_off_hold) else {
        actions.push(DeskWish::CloseDialog);
        return;
    };
    let reply = widgets::Dialog::new("time held", words::how_long()).width(420.0).show(ctx, |ui| {
        let t = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = 10.0;
        text(ui, Type::Body, t.ink2, words::why());
        let [name, unit, in_words] = words::field();
        let mut typed = typed.to_owned();
        let field = NumberField::new(name, unit, in_words, 0..=longest_held(hold)).show(ui, &mut typed);
        if field.response.changed() {
            actions.push(LeftOffWish::Seconds(typed));
        }
        let entered = field.response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        ui.add_space(2.0);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let keep =
                ui.add(Button::primary(words::keep_word()).height(44.0).waits_for(field.wrong.as_deref()));
            if let (Some(seconds), true) = (field.value, keep.clicked() || entered) {
                actions.push(LeftOffWish::KeepSeconds(seconds));
            }
            if ui.add(Button::outlined(words::cancel()).height(44.0)).clicked() {
                actions.push(DeskWish::CloseDialog);
            }
        });
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}
