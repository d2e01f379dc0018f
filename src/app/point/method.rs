//! How a point is held: with what, where, for how long, and the steps.

use egui::Ui;

use super::Cuts;
use crate::{
    anatomy::Side,
    app::{
        icons::Icon,
        parts::{position_icon, tool_icon},
        theme::{Tokens, Type, text},
        widgets::{
            CautionLine, ChoiceForm, Dropdown, NumberField, OpenRow, caution_line, field_tile_height,
            numbered, tile_height,
        },
        words::{hold, point},
    },
    journal::Listed,
    session::{Actions, PointWish, State, methods},
    therapy::{
        Dose, EndingKind, guard,
        guide::{self, Method, Position, Tool},
        way::{self, Way},
    },
};

/// Shows the choices, the steps and what to mind; `room` is what the panel shows of it without scrolling.
pub(super) fn show(
    ui: &mut Ui,
    state: &State,
    side: Side,
    listed: &Listed,
    (is_small, room): (bool, f32),
    cuts: &mut Cuts,
    actions: &mut Actions,
) {
    let methods = methods(listed);
    let Some(chosen) = state.draft.method.or(methods.first().copied()) else { return };
    let top = ui.cursor().top();
    let has_steps = choices(ui, state, &methods, chosen, is_small, cuts, actions);
    cuts.here(ui);
    // In a small panel the cautions have their place above the row of numbers, where they never scroll away.
    if is_small {
        if has_steps {
            steps(ui, chosen, side, cuts);
            source(ui, chosen, cuts);
        }
        return;
    }
    cuts.text(ui, Type::BodyBold, Tokens::of(ui).ink, point::how());
    steps(ui, chosen, side, cuts);
    cautions(ui, chosen, room - (ui.cursor().top() - top));
    cuts.here(ui);
    source(ui, chosen, cuts);
}

/// Close together, because choosing one may change the others: three tiles in a row; lines in a small panel, and one
/// more that opens the steps. Answers whether it is open.
fn choices(
    ui: &mut Ui,
    state: &State,
    methods: Methods<'_>,
    chosen: &'static Method,
    is_small: bool,
    cuts: &mut Cuts,
    actions: &mut Actions,
) -> bool {
    let gap = 8.0;
    let width = ((ui.available_width() - 2.0 * gap) / 3.0).floor();
    let mut is_open = false;
    let wrong = if is_small {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            tool(ui, ChoiceForm::Line, methods, chosen, actions);
            cuts.here(ui);
            position(ui, ChoiceForm::Line, methods, chosen, actions);
            cuts.here(ui);
            let wrong = dose(ui, ChoiceForm::Line, methods, chosen, state, actions);
            cuts.here(ui);
            is_open = how(ui, chosen);
            wrong
        })
        .inner
    } else {
        let shown = shown(state);
        let names = [chosen.tool.name(), chosen.position.name()].map(|name| tile_height(ui, width, name));
        let of_dose = seconds(state).map_or_else(
            || tile_height(ui, width, &shown),
            |(label, _)| field_tile_height(label.lines().count()),
        );
        let height = names.into_iter().fold(of_dose, f32::max);
        let form = ChoiceForm::Tile { width, height };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            tool(ui, form, methods, chosen, actions);
            position(ui, form, methods, chosen, actions);
            dose(ui, form, methods, chosen, state, actions)
        })
        .inner
    };
    if let Some(wrong) = wrong {
        text(ui, Type::Small, Tokens::of(ui).stop, wrong);
    }
    is_open
}

type Methods<'a> = &'a [&'static Method];

fn tool(ui: &mut Ui, form: ChoiceForm, methods: Methods<'_>, chosen: &'static Method, actions: &mut Actions) {
    let tools: Vec<(Tool, &str)> = distinct(methods.iter().map(|method| method.tool))
        .into_iter()
        .map(|tool| (tool, tool.name()))
        .collect();
    let choice = Dropdown::new(point::tool(), &tools).icon(tool_icon(chosen.tool)).form(form);
    if let Some(tool) = choice.show(ui, chosen.tool) {
        let found = methods.iter().find(|method| method.tool == tool);
        actions.extend(found.map(|method| PointWish::Method(method)));
    }
}

fn position(
    ui: &mut Ui,
    form: ChoiceForm,
    methods: Methods<'_>,
    chosen: &'static Method,
    actions: &mut Actions,
) {
    let with_tool = || methods.iter().filter(|method| method.tool == chosen.tool);
    let places: Vec<(Position, &str)> = distinct(with_tool().map(|method| method.position))
        .into_iter()
        .map(|position| (position, position.name()))
        .collect();
    let choice = Dropdown::new(point::position(), &places).icon(position_icon(chosen.position)).form(form);
    if let Some(position) = choice.show(ui, chosen.position) {
        let found = with_tool().find(|method| method.position == position);
        actions.extend(found.map(|method| PointWish::Method(method)));
    }
}

/// What ends the hold: each way with the text that it is from. The shortest is the default, and nothing is averaged (C1).
/// Where there are seconds to choose they are typed into it; answers what is wrong with them, if anything is.
fn dose(
    ui: &mut Ui,
    form: ChoiceForm,
    methods: Methods<'_>,
    chosen: &'static Method,
    state: &State,
    actions: &mut Actions,
) -> Option<String> {
    let ways = way::ways(methods);
    let names: Vec<String> =
        ways.iter().map(|way| point::way(way.ending, way.source, way.method.source)).collect();
    let options: Vec<(usize, &str)> = names.iter().map(String::as_str).enumerate().collect();
    let is_now = |way: &&Way| way.ending.kind() == state.draft.ending;
    let same = ways.iter().position(|way| is_now(&way) && way.method == chosen);
    let current = same.or_else(|| ways.iter().position(|way| is_now(&way))).unwrap_or(0);
    let field = seconds(state);
    let icon = if state.draft.ending == EndingKind::Release { Icon::Release } else { Icon::Clock };
    let choice = Dropdown::new(point::dose(), &options).icon(icon).text(shown(state)).form(form);
    let Some((label, name)) = field else {
        let way = choice.show(ui, current).and_then(|at| ways.get(at));
        actions.extend(way.map(|way| PointWish::Way(*way)));
        return None;
    };
    let mut typed = state.draft.dose.clone();
    let range = Dose::MIN.seconds()..=Dose::MAX.seconds();
    let number = NumberField::new(name, "s", "seconds", range);
    let (reply, chosen) = number.show_in(ui, form, &mut typed, |ui| choice.typed(label).show(ui, current));
    actions.extend(chosen.and_then(|at| ways.get(at)).map(|way| PointWish::Way(*way)));
    if typed != state.draft.dose {
        actions.push(PointWish::DoseText(typed));
    }
    reply.wrong
}

/// What is chosen, in short.
fn shown(state: &State) -> String {
    state.draft.asked().map_or_else(|_| point::other_dose().to_owned(), hold::dose)
}

/// Where there are seconds to choose: the label over them, and the name of their field.
fn seconds(state: &State) -> Option<(&'static str, &'static str)> {
    match state.draft.ending {
        EndingKind::Time => Some((point::dose(), point::seconds())),
        EndingKind::Release => Some((point::until_release(), point::at_most())),
        EndingKind::Throbbing | EndingKind::Repetitions => None,
    }
}

/// The line of a small panel that opens the steps; whether it is open.
fn how(ui: &mut Ui, method: &Method) -> bool {
    let id = egui::Id::unique("steps");
    let is_open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let count = point::steps(method.steps.len());
    if OpenRow::new(point::how(), &count, is_open).icon(Icon::Note).show(ui).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !is_open));
        ui.ctx().request_repaint();
    }
    is_open
}

fn distinct<T: Copy + PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    values.fold(Vec::new(), |mut seen, value| {
        if !seen.contains(&value) {
            seen.push(value);
        }
        seen
    })
}

fn steps(ui: &mut Ui, method: &Method, side: Side, cuts: &mut Cuts) {
    let t = Tokens::of(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (i, step) in guide::steps(method, side).into_iter().enumerate() {
            numbered(ui, i + 1, |ui| cuts.text(ui, Type::Small, t.ink, step));
        }
    });
}

/// What the source says of the time, and which it is.
fn source(ui: &mut Ui, method: &Method, cuts: &mut Cuts) {
    let words = point::source(&method.dose, method.source.title());
    cuts.text(ui, Type::Label, Tokens::of(ui).ink2, words);
}

/// What to mind with every hold, then what this method adds: behind an arrow where `room` has no place for it.
fn cautions(ui: &mut Ui, method: &Method, room: f32) {
    let more = method.minds().collect::<Vec<_>>().join(" ");
    let all = format!("{} {more}", guard::caution());
    let whole = CautionLine { words: all.trim(), more: "", is_short: false, is_open: false };
    if more.is_empty() || whole.height(ui) <= room {
        caution_line(ui, whole);
        return;
    }
    let id = egui::Id::unique("cautions").with(&method.id);
    let is_open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let folded = CautionLine { words: guard::caution(), more: &more, is_short: false, is_open };
    if caution_line(ui, folded).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !is_open));
        ui.ctx().request_repaint();
    }
}
