//! How a table is read: which column is which, the order of its dates, its fractions. Folded where nothing is to be said.

use egui::Ui;

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{Button, Dropdown, card},
        words::import as words,
    },
    exchange::history::{Column, DateOrder},
    session::{Actions, Asked, ImportDraft, ImportWish, TableLook},
};

/// The width of a field with its name above it, and the space between two.
const FIELD: f32 = 256.0;
const GAP: f32 = 14.0;
/// The longest name of a column that is shown, in letters.
const LONGEST: usize = 40;

/// Shows the button, and the form if it is open.
pub(super) fn show(ui: &mut Ui, draft: &ImportDraft, look: &TableLook, actions: &mut Actions) {
    let is_open = draft.shows_columns;
    let (name, icon) =
        if is_open { (words::hide_columns(), Icon::Up) } else { (words::show_columns(), Icon::Down) };
    if ui.add(Button::plain(name).icon(icon).height(32.0)).clicked() {
        actions.push(ImportWish::Columns(!is_open));
    }
    if is_open {
        card(ui, |ui| {
            ui.set_min_width(ui.available_width());
            form(ui, draft, look, actions);
        });
    }
}

/// Something that can be chosen in the form.
#[derive(Clone, Copy)]
enum Choice {
    From(Column),
    Order(DateOrder),
    Decimal(char),
    Divide,
}

fn form(ui: &mut Ui, draft: &ImportDraft, look: &TableLook, actions: &mut Actions) {
    let names: Vec<String> = look.names.iter().map(|name| short(name)).collect();
    let columns = names.iter().enumerate().map(|(at, name)| (Some(at), name.as_str()));
    let options: Vec<(Option<usize>, &str)> = [(None, words::none())].into_iter().chain(columns).collect();
    let found = &look.preview.found;
    let order = found.order.filter(|_| !draft.asked.contains_key(&Asked::Order));
    let decimal = found.decimal.filter(|_| !draft.asked.contains_key(&Asked::Decimal));
    let choices: Vec<Choice> = words::fields()
        .into_iter()
        .map(Choice::From)
        .chain(order.map(Choice::Order))
        .chain(decimal.map(Choice::Decimal))
        .chain([Choice::Divide])
        .collect();
    let room = ui.available_width();
    let beside = ((room + GAP) / (FIELD + GAP)).floor().max(1.0);
    let width = ((room - (beside - 1.0) * GAP) / beside).floor();
    for row in choices.chunks(beside as usize) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for choice in row {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    choose(ui, *choice, (draft, look), &options, actions);
                });
            }
        });
    }
}

fn choose(
    ui: &mut Ui,
    choice: Choice,
    (draft, look): (&ImportDraft, &TableLook),
    options: &[(Option<usize>, &str)],
    actions: &mut Actions,
) {
    let width = ui.available_width();
    match choice {
        Choice::From(column) => {
            let name = labelled(ui, words::field(column));
            let chosen = Dropdown::new(name, options).width(width).show(ui, of(look, column));
            actions.extend(chosen.map(|at| ImportWish::Map(column, at)));
        }
        Choice::Order(order) => {
            let name = labelled(ui, words::order());
            let chosen = Dropdown::new(name, &words::all_orders()).width(width).show(ui, order);
            actions.extend(chosen.map(ImportWish::Order));
        }
        Choice::Decimal(sign) => {
            let name = labelled(ui, words::decimal());
            let chosen = Dropdown::new(name, &words::decimals()).width(width).show(ui, sign);
            actions.extend(chosen.map(ImportWish::Decimal));
        }
        Choice::Divide => {
            let name = labelled(ui, words::divide());
            let by = draft.said.divide.unwrap_or(1);
            let chosen = Dropdown::new(name, &words::divisors()).width(width).show(ui, by);
            actions.extend(chosen.map(ImportWish::Divide));
        }
    }
}

/// The name above a control.
fn labelled<'a>(ui: &mut Ui, name: &'a str) -> &'a str {
    let t = Tokens::of(ui);
    text(ui, Type::Label, t.ink2, name);
    name
}

/// The column that a field is read from.
fn of(look: &TableLook, column: Column) -> Option<usize> {
    let name = look.preview.found.columns.iter().find(|(one, _)| *one == column).map(|(_, name)| name)?;
    look.names.iter().position(|one| one == name)
}

fn short(name: &str) -> String {
    let name = crate::desktop::plain(name);
    if name.chars().count() <= LONGEST {
        return name.into_owned();
    }
    name.chars().take(LONGEST - 1).chain(['…']).collect()
}
