//! How a point is held: with what, where, for how long, and the steps.

use egui::Ui;

use crate::{
    anatomy::Side,
    app::{
        action::Action,
        icons::Icon,
        state::{State, methods},
        theme::{Tokens, Type, text},
        widgets::{Dropdown, NumberField, caution, dot_badge},
    },
    journal::Listed,
    therapy::{
        Dose, guard,
        guide::{self, Method, Position, Tool},
    },
};

/// Shows the choices and the steps.
pub(super) fn show(ui: &mut Ui, state: &State, side: Side, listed: &Listed, actions: &mut Vec<Action>) {
    let methods = methods(listed);
    let Some(chosen) = state.draft.method.or(methods.first().copied()) else { return };
    choices(ui, state, &methods, chosen, actions);
    caution(ui, &cautions(chosen));
    steps(ui, chosen, side);
}

/// Close together, because choosing one may change the others.
fn choices(
    ui: &mut Ui,
    state: &State,
    methods: &[&'static Method],
    chosen: &'static Method,
    actions: &mut Vec<Action>,
) {
    let gap = 8.0;
    let dose_width = 72.0;
    let room = ui.available_width();
    ui.spacing_mut().item_spacing.x = gap;
    tool(ui, room, methods, chosen, actions);
    ui.horizontal_top(|ui| {
        position(ui, room - dose_width - gap, methods, chosen, actions);
        dose(ui, dose_width, state, actions);
    });
}

type Methods<'a> = &'a [&'static Method];

fn tool(ui: &mut Ui, width: f32, methods: Methods<'_>, chosen: &'static Method, actions: &mut Vec<Action>) {
    labelled(ui, width, "Tool", |ui| {
        let tools: Vec<(Tool, &str)> = distinct(methods.iter().map(|method| method.tool))
            .into_iter()
            .map(|tool| (tool, tool.name()))
            .collect();
        let choice = Dropdown::new("Tool", &tools).icon(tool_icon(chosen.tool)).width(width);
        if let Some(tool) = choice.show(ui, chosen.tool) {
            actions.extend(
                methods.iter().find(|method| method.tool == tool).map(|method| Action::Method(method)),
            );
        }
    });
}

fn position(
    ui: &mut Ui,
    width: f32,
    methods: Methods<'_>,
    chosen: &'static Method,
    actions: &mut Vec<Action>,
) {
    labelled(ui, width, "Position", |ui| {
        let with_tool = || methods.iter().filter(|method| method.tool == chosen.tool);
        let places: Vec<(Position, &str)> = distinct(with_tool().map(|method| method.position))
            .into_iter()
            .map(|position| (position, position.name()))
            .collect();
        let choice = Dropdown::new("Position", &places).icon(position_icon(chosen.position)).width(width);
        if let Some(position) = choice.show(ui, chosen.position) {
            let found = with_tool().find(|method| method.position == position);
            actions.extend(found.map(|method| Action::Method(method)));
        }
    });
}

fn dose(ui: &mut Ui, width: f32, state: &State, actions: &mut Vec<Action>) {
    labelled(ui, width, "Dose", |ui| {
        let mut typed = state.draft.dose.clone();
        let range = Dose::MIN.seconds()..=Dose::MAX.seconds();
        NumberField::new("Dose", "s", "seconds", range).width(width).show(ui, &mut typed);
        if typed != state.draft.dose {
            actions.push(Action::DoseText(typed));
        }
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
    let dose = method.dose.trim_end_matches('.');
    text(ui, Type::Label, t.ink2, format!("{dose}. Source: {}.", method.source.title()));
}

/// What to mind with every hold, then what this method adds.
fn cautions(method: &Method) -> String {
    std::iter::once(guard::CAUTION).chain(method.cautions.iter().copied()).collect::<Vec<_>>().join(" ")
}
