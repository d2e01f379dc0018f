//! What has to be said about a table, and what was said.

use egui::{Ui, vec2};

use super::find;
use crate::{
    anatomy::Side,
    app::{
        theme::{Tokens, Type, text},
        widgets::{Button, Chip, TextField, card},
        words::{import as words, your_capital},
    },
    exchange::history::{Column, Question, read_time, read_zone},
    session::{
        Actions, Asked, AskedPoint, AskedWord, ImportDraft, ImportWish, Session, TableLook, WordMeant,
    },
};

/// The width of a field for a few letters, and of one for a name.
const SHORT: f32 = 120.0;
const LONG: f32 = 260.0;

/// Shows the questions, if there are any.
pub(super) fn show(
    ui: &mut Ui,
    session: &Session,
    draft: &ImportDraft,
    look: &TableLook,
    actions: &mut Actions,
) {
    let found = &look.preview.found;
    let has = |column: Column| found.columns.iter().any(|(one, _)| *one == column);
    let of_columns: Vec<&str> = found.questions.iter().filter_map(of_columns).collect();
    let is_asked = |asked: &Asked| match asked {
        Asked::Point => !has(Column::Point),
        Asked::Side => !has(Column::Side),
        Asked::Zone => !has(Column::Zone),
        Asked::Order | Asked::Decimal | Asked::Time => true,
    };
    let asked: Vec<(Asked, &str)> = draft
        .asked
        .iter()
        .filter(|(asked, _)| is_asked(asked))
        .map(|(asked, example)| (*asked, example.as_str()))
        .collect();
    if of_columns.is_empty() && asked.is_empty() && draft.said.words.is_empty() {
        return;
    }
    card(ui, |ui| {
        let t = Tokens::of(ui);
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        text(ui, Type::Heading, t.ink, words::questions());
        for question in of_columns {
            text(ui, Type::Body, t.ink, question);
        }
        for (asked, example) in asked {
            text(ui, Type::Body, t.ink, words::asked(asked, example));
            answer(ui, session, draft, asked, actions);
            ui.add_space(4.0);
        }
        for (number, asked) in draft.said.words.iter().enumerate() {
            text(ui, Type::Body, t.ink, words::word(asked));
            if asked.is_point() {
                point_word(ui, session, draft, number, asked, actions);
            } else {
                number_word(ui, number, asked, actions);
            }
            ui.add_space(4.0);
        }
    });
}

/// What is asked of the form of the columns.
fn of_columns(question: &Question) -> Option<&'static str> {
    match question {
        Question::When => Some(words::when()),
        Question::What => Some(words::values()),
        _ => None,
    }
}

fn answer(ui: &mut Ui, session: &Session, draft: &ImportDraft, asked: Asked, actions: &mut Actions) {
    let said = &draft.said;
    match asked {
        Asked::Point => {
            find::show(ui, session, draft, AskedPoint::Rows, said.point.as_ref(), actions);
        }
        Asked::Side => {
            ui.horizontal_wrapped(|ui| {
                for side in [Side::Left, Side::Right, Side::Midline] {
                    if ui.add(Chip::new(your_capital(side), said.side == Some(side))).clicked() {
                        actions.push(ImportWish::Side(side));
                    }
                }
            });
        }
        Asked::Zone => zone(ui, session, &said.zone, actions),
        Asked::Time => {
            let [name, hint] = words::time();
            actions.extend(field(ui, name, hint, SHORT, &said.time).map(ImportWish::Time));
            wrong(ui, &said.time, read_time(&said.time).is_none(), words::no_time());
        }
        Asked::Order => {
            ui.horizontal_wrapped(|ui| {
                for (order, name) in words::orders() {
                    if ui.add(Chip::new(name, said.order == Some(order))).clicked() {
                        actions.push(ImportWish::Order(order));
                    }
                }
            });
        }
        Asked::Decimal => {
            ui.horizontal_wrapped(|ui| {
                for (sign, name) in words::decimals() {
                    if ui.add(Chip::new(name, said.decimal == Some(sign))).clicked() {
                        actions.push(ImportWish::Decimal(sign));
                    }
                }
            });
        }
    }
}

fn zone(ui: &mut Ui, session: &Session, typed: &str, actions: &mut Actions) {
    let [name, hint] = words::zone();
    let is_wrong = read_zone(typed.trim()).is_err();
    let here = session.now().wall.time_zone().iana_name();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        actions.extend(field(ui, name, hint, LONG, typed).map(ImportWish::Zone));
        if let Some(here) = here.filter(|here| *here != typed.trim())
            && ui.add(Button::outlined(words::here(here)).height(40.0)).clicked()
        {
            actions.push(ImportWish::Zone(here.to_owned()));
        }
    });
    wrong(ui, typed, is_wrong, words::no_zone());
}

/// A field, and what was typed into it.
fn field(ui: &mut Ui, name: &str, hint: &str, width: f32, typed: &str) -> Option<String> {
    let mut value = typed.to_owned();
    let width = width.min(ui.available_width());
    let reply = TextField::new(name).hint(hint).width(width).limit(60).show(ui, &mut value);
    reply.changed().then_some(value)
}

/// What is wrong with what stands in a field.
fn wrong(ui: &mut Ui, typed: &str, is_wrong: bool, words: &str) {
    if is_wrong && !typed.trim().is_empty() {
        let t = Tokens::of(ui);
        text(ui, Type::Small, t.stop, words);
    }
}

fn number_word(ui: &mut Ui, number: usize, asked: &AskedWord, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let is_nothing = asked.meant == WordMeant::Nothing;
    let typed = if let WordMeant::This(typed) = &asked.meant { typed.as_str() } else { "" };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        let mut value = typed.to_owned();
        let name = words::meaning(asked);
        let reply = TextField::new(&name).hint(words::number()).width(SHORT).limit(12).show(ui, &mut value);
        if reply.changed() {
            let meant = if value.trim().is_empty() { WordMeant::Open } else { WordMeant::This(value) };
            actions.push(ImportWish::Word(number, meant));
        }
        let switch = ui.push_id(number, |ui| ui.add(Chip::new(words::no_value(), is_nothing))).inner;
        if switch.clicked() {
            let meant = if is_nothing { WordMeant::Open } else { WordMeant::Nothing };
            actions.push(ImportWish::Word(number, meant));
        }
        if asked.is_as_last_time {
            text(ui, Type::Small, t.ink2, words::as_last_time());
        }
    });
    wrong(ui, typed, asked.told().is_none(), words::no_number());
}

fn point_word(
    ui: &mut Ui,
    session: &Session,
    draft: &ImportDraft,
    number: usize,
    asked: &AskedWord,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let key = asked.told().and_then(|told| told.parse().ok());
    find::show(ui, session, draft, AskedPoint::Word(number), key.as_ref(), actions);
    if asked.is_as_last_time {
        text(ui, Type::Small, t.ink2, words::as_last_time());
    }
}
