//! How a point is held: with what, where, for how long, and the steps.

use egui::{Ui, vec2};

use crate::{
    anatomy::Side,
    app::{
        action::Action,
        icons::Icon,
        state::{State, methods},
        theme::{Tokens, Type, text},
        widgets::{Dropdown, NumberField, dot_badge},
    },
    journal::Listed,
    therapy::{
        Dose,
        guide::{self, Method, Position, Tool},
    },
};

/// Shows the choices and the steps.
pub(super) fn show(ui: &mut Ui, state: &State, side: Side, listed: &Listed, actions: &mut Vec<Action>) {
    let methods = methods(listed);
    let Some(chosen) = state.draft.method.or(methods.first().copied()) else { return };
    choices(ui, state, &methods, chosen, actions);
    steps(ui, chosen, side);
}

/// Side by side, because choosing one may change the others.
fn choices(
    ui: &mut Ui,
    state: &State,
    methods: &[&'static Method],
    chosen: &'static Method,
    actions: &mut Vec<Action>,
) {
    let gap = 8.0;
    let dose_width = 84.0;
    let width = (ui.available_width() - dose_width - 2.0 * gap) / 2.0;
    let first = |fits: &dyn Fn(&Method) -> bool| {
        methods.iter().copied().find(|method| fits(method)).map(Action::Method)
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        labelled(ui, width, "Tool", |ui| {
            let tools: Vec<(Tool, &str)> = distinct(methods.iter().map(|method| method.tool))
                .into_iter()
                .map(|tool| (tool, tool.name()))
                .collect();
            let choice = Dropdown::new("Tool", &tools).icon(tool_icon(chosen.tool)).width(width);
            if let Some(tool) = choice.show(ui, chosen.tool) {
                actions.extend(first(&|method| method.tool == tool));
            }
        });
        labelled(ui, width, "Position", |ui| {
            let with_tool = methods.iter().filter(|method| method.tool == chosen.tool);
            let places: Vec<(Position, &str)> = distinct(with_tool.map(|method| method.position))
                .into_iter()
                .map(|position| (position, position.name()))
                .collect();
            let choice = Dropdown::new("Position", &places).icon(position_icon(chosen.position)).width(width);
            if let Some(position) = choice.show(ui, chosen.position) {
                actions.extend(first(&|method| method.tool == chosen.tool && method.position == position));
            }
        });
        labelled(ui, dose_width, "Dose", |ui| {
            let mut typed = state.draft.dose.clone();
            let range = Dose::MIN.seconds()..=Dose::MAX.seconds();
            NumberField::new("Dose", "s", "seconds", range).width(dose_width).show(ui, &mut typed);
            if typed != state.draft.dose {
                actions.push(Action::DoseText(typed));
            }
        });
    });
}

fn distinct<T: Copy + PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    values.fold(Vec::new(), |mut seen, value| {
        if !seen.contains(&value) {
            seen.push(value);
        }
        seen
    })
}

fn labelled(ui: &mut Ui, width: f32, label: &str, control: impl FnOnce(&mut Ui)) {
    let t = Tokens::of(ui);
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 3.0;
        text(ui, Type::Label, t.ink2, label);
        control(ui);
    });
}

fn tool_icon(tool: Tool) -> Icon {
    match tool {
        Tool::LacrosseBall | Tool::MassageBall => Icon::Ball,
        Tool::TennisBall => Icon::Tennis,
        Tool::SoftBall => Icon::Strap,
        Tool::Fingers => Icon::Person,
    }
}

fn position_icon(position: Position) -> Icon {
    match position {
        Position::Wall => Icon::Wall,
        Position::Sitting | Position::Table => Icon::Sit,
        Position::Floor | Position::FloorOrBed => Icon::Floor,
    }
}

fn steps(ui: &mut Ui, method: &Method, side: Side) {
    let t = Tokens::of(ui);
    ui.add_space(4.0);
    text(ui, Type::BodyBold, t.ink, "How to do it");
    for (i, step) in guide::steps(method, side).into_iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            dot_badge(ui, i + 1);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                text(ui, Type::Body, t.ink, step);
            });
        });
    }
    text(ui, Type::Label, t.ink2, format!("{} Source: {}.", method.dose, method.source.title()));
    for caution in method.cautions {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(18.0, 18.0), egui::Sense::hover());
            Icon::Warn.paint(ui.painter(), rect, t.caution_ink);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                text(ui, Type::Small, t.caution_ink, *caution);
            });
        });
    }
}
