//! “Where does it hurt?”: the question, and the points that can send pain there.

use egui::{Align, Layout, Role, Ui, UiBuilder, vec2};

use super::{Contents, is_asking, none, padded, scroll};
use crate::{
    anatomy::{Atlas, Pain, Region, Side, Stage},
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Chip, IconButton, from_top, hairline, stop_card},
        words::{self as common, emergency, list as words},
    },
    session::{Actions, Hurts, ListWish, State},
    therapy::guard::{self, Flag, Urgency},
};

/// Below this width, in points, of the panel a side is its letter.
const NARROW: f32 = 340.0;

/// Shows the question or the answer.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, asked: Hurts, is_narrow: bool, actions: &mut Actions) {
    let state = view.state;
    if is_narrow && is_asking(asked) {
        // The question stands in the handle.
        egui::Frame::new().inner_margin(egui::Margin { left: 14, right: 14, top: 0, bottom: 6 }).show(
            ui,
            |ui| {
                how(ui, state);
            },
        );
    } else {
        padded(ui, |ui| {
            header(ui, state, asked, actions);
        });
    }
    if is_asking(asked) {
        return places(ui, state.map.stage(), actions);
    }
    let contents = Contents::new(state, view.points, false);
    let another = |ui: &mut Ui, actions: &mut Actions| {
        let another = Button::outlined(words::another()).icon(Icon::Search).width(ui.available_width());
        if ui.add(another).clicked() {
            actions.push(ListWish::HurtsMode(true));
        }
    };
    let flags = |ui: &mut Ui, _: &mut Actions| {
        if let Hurts::At(pain) = asked {
            let flags: Vec<&Flag> = guard::flags(&pain).iter().collect();
            signs(ui, &flags, view.state.emergency_number(view.today));
        }
        Vec::new()
    };
    if is_narrow && !contents.sections.is_empty() {
        return scroll::show(ui, view, &contents, 0.0, flags, another, actions);
    }
    if contents.sections.is_empty() {
        flags(ui, actions);
        none::show(ui, state, actions);
    } else {
        scroll::show(ui, view, &contents, super::FOOT, flags, |_, _| {}, actions);
    }
    super::at_the_foot(ui, super::FOOT, |ui| another(ui, actions));
}

fn header(ui: &mut Ui, state: &State, asked: Hurts, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if ui.add(IconButton::new(Icon::Close, words::leave()).flat()).clicked() {
            actions.push(ListWish::HurtsMode(false));
        }
        ui.with_layout(Layout::top_down(Align::Min), |ui| match asked {
            Hurts::Asking => {
                text(ui, Type::Title, t.ink, words::where_word());
                ui.add_space(4.0);
                how(ui, state);
            }
            Hurts::At(pain) => {
                text(ui, Type::Small, t.ink2, words::sends_to());
                let said = text(ui, Type::Title, t.ink, words::place(&pain));
                ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(egui::accesskit::Live::Polite));
            }
        });
    });
}

/// What else a pain may be, before any point is named; `number` is the one to call.
pub(super) fn signs(ui: &mut Ui, flags: &[&Flag], number: &str) {
    if flags.is_empty() {
        return;
    }
    let t = Tokens::of(ui);
    let note = UiBuilder::new().accessibility_role(Role::Note);
    ui.scope_builder(note, |ui| {
        stop_card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            text(ui, Type::BodyBold, t.stop, words::first());
            for flag in flags {
                text(ui, Type::Small, t.ink, flag.text());
                text(ui, Type::SmallBold, t.stop, emergency::then(flag.urgency, number));
            }
            if flags.iter().any(|flag| flag.urgency == Urgency::Call) {
                text(ui, Type::Label, t.ink2, emergency::elsewhere());
            }
        });
    });
    ui.add_space(6.0);
}

fn how(ui: &mut Ui, state: &State) {
    let t = Tokens::of(ui);
    let said = text(ui, Type::Small, t.ink2, words::how_to_say_where(state.map.view));
    ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// The regions of the view, each with its sides: nothing is guessed.
fn places(ui: &mut Ui, stage: Stage, actions: &mut Actions) {
    hairline(ui);
    // No row is cut in half at the lower end.
    let rows = (ui.available_height() / size::CONTROL).floor();
    from_top(ui, "places", stage.view()).max_height(rows * size::CONTROL).show(ui, |ui| {
        for region in Atlas::builtin().regions_of(stage.view()) {
            if let Some(pain) = place(ui, stage, region) {
                actions.push(ListWish::Hurts(pain));
            }
        }
    });
}

fn place(ui: &mut Ui, stage: Stage, region: &'static Region) -> Option<Pain<'static>> {
    let t = Tokens::of(ui);
    let name = words::region(region.name());
    let mut chosen = None;
    // In a narrow panel the letters of the map do, so that the name keeps to one line.
    let is_narrow = ui.available_width() < NARROW;
    let line = vec2(ui.available_width(), size::CONTROL);
    ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(line);
        ui.add_space(size::PANEL_PADDING);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(size::PANEL_PADDING);
            for side in [Side::Right, Side::Left].into_iter().filter(|side| stage.sides().contains(side)) {
                let chip = side.sided(name);
                if ui.add(Chip::new(&chip, false).text(common::short_side(side, is_narrow))).clicked() {
                    chosen = Atlas::builtin().pain_in(region, side);
                }
            }
            // What is left of the line; two lines of it fit.
            ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                ui.add(egui::Label::new(Type::Small.rich(name).color(t.ink)).wrap());
            });
        });
    });
    chosen
}
