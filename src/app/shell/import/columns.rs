//! How a table is read: which column is which, the order of its dates, its fractions. Folded where nothing is to be said.

use egui::{Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{Button, Dropdown, card},
        words::import as words,
    },
    exchange::history::Column,
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
        if is_open { (words::HIDE_COLUMNS, Icon::Up) } else { (words::SHOW_COLUMNS, Icon::Down) };
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

fn form(ui: &mut Ui, draft: &ImportDraft, look: &TableLook, actions: &mut Actions) {
    let names: Vec<String> = look.names.iter().map(|name| short(name)).collect();
    let columns = names.iter().enumerate().map(|(at, name)| (Some(at), name.as_str()));
    let options: Vec<(Option<usize>, &str)> = [(None, words::NONE)].into_iter().chain(columns).collect();
    grid(ui, |ui, width| {
        for column in words::FIELDS {
            labelled(ui, width, words::field(column), |ui| {
                let chosen = Dropdown::new(words::field(column), &options).width(width);
                let chosen = chosen.show(ui, of(look, column));
                actions.extend(chosen.map(|at| ImportWish::Map(column, at)));
            });
        }
        let found = &look.preview.found;
        if let Some(order) = found.order.filter(|_| !draft.asked.contains_key(&Asked::Order)) {
            labelled(ui, width, words::ORDER, |ui| {
                let choice = Dropdown::new(words::ORDER, &words::ALL_ORDERS).width(width);
                actions.extend(choice.show(ui, order).map(ImportWish::Order));
            });
        }
        if let Some(sign) = found.decimal.filter(|_| !draft.asked.contains_key(&Asked::Decimal)) {
            labelled(ui, width, words::DECIMAL, |ui| {
                let choice = Dropdown::new(words::DECIMAL, &words::DECIMALS).width(width);
                actions.extend(choice.show(ui, sign).map(ImportWish::Decimal));
            });
        }
        labelled(ui, width, words::DIVIDE, |ui| {
            let choice = Dropdown::new(words::DIVIDE, &words::DIVISORS).width(width);
            actions.extend(choice.show(ui, draft.said.divide.unwrap_or(1)).map(ImportWish::Divide));
        });
    });
}

/// The column that a field is read from.
fn of(look: &TableLook, column: Column) -> Option<usize> {
    let name = look.preview.found.columns.iter().find(|(one, _)| *one == column).map(|(_, name)| name)?;
    look.names.iter().position(|one| one == name)
}

/// Fields beside each other, as many as fit.
fn grid(ui: &mut Ui, contents: impl FnOnce(&mut Ui, f32)) {
    let room = ui.available_width();
    let beside = ((room + GAP) / (FIELD + GAP)).floor().max(1.0);
    let width = ((room - (beside - 1.0) * GAP) / beside).floor();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, 10.0);
        contents(ui, width);
    });
}

fn labelled(ui: &mut Ui, width: f32, name: &str, control: impl FnOnce(&mut Ui)) {
    let t = Tokens::of(ui);
    ui.allocate_ui(vec2(width, 0.0), |ui| {
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 2.0;
            text(ui, Type::Label, t.ink2, name);
            control(ui);
        });
    });
}

fn short(name: &str) -> String {
    let name = crate::desktop::plain(name);
    if name.chars().count() <= LONGEST {
        return name.into_owned();
    }
    name.chars().take(LONGEST - 1).chain(['…']).collect()
}
