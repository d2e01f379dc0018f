//! The field that finds what can be added, by its name: to a plan, to a routine.

use egui::{Id, Rect, Ui, Vec2};

use super::heard;
use crate::app::{
    icons::Icon,
    widgets::{FoundRow, TextField},
    words::said,
};

/// Typing has ended when nothing was typed for so many seconds.
const TYPED: f64 = 0.7;

/// Something that was found.
pub(in crate::app) struct Found<T> {
    /// What.
    pub what: T,
    /// What a screen reader says of it.
    pub says: String,
    /// Its name.
    pub title: String,
    /// A line about it.
    pub line: String,
}

/// Shows the field of that name, and below it what `search` finds for what is typed; answers with what was picked: clicked, or
/// the first with Enter. `is_asked`: the field gets the keyboard.
pub(in crate::app) fn find_to_add<T>(
    ui: &mut Ui,
    id: Id,
    name: &str,
    is_asked: bool,
    search: impl FnOnce(&str) -> Vec<Found<T>>,
) -> Option<T> {
    let mut typed: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let field = TextField::new(name).icon(Icon::Search).clearable().limit(60);
    let response = field.show(ui, &mut typed);
    if is_asked {
        response.request_focus();
        response.scroll_to_me(None);
    }
    let found = if typed.trim().is_empty() { Vec::new() } else { search(&typed) };
    say_found(ui, id, &typed, &found);
    let is_entered = response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    let mut picked = (is_entered && !found.is_empty()).then_some(0);
    let top = response.rect;
    for (number, one) in found.iter().enumerate() {
        if ui.add(FoundRow::new(Icon::Plus, &one.says, &one.title, &one.line)).clicked() {
            picked = Some(number);
        }
    }
    if response.changed() && !found.is_empty() {
        // What was found is seen, also where the field stands at the lower edge.
        ui.scroll_to_rect(top.union(Rect::from_min_size(ui.cursor().min, Vec2::ZERO)), None);
    }
    if picked.is_some() {
        typed.clear();
        // Typed ones follow each other; after a click the keys are the page's.
        if is_entered {
            response.request_focus();
        } else {
            response.surrender_focus();
        }
    }
    ui.data_mut(|data| data.insert_temp(id, typed));
    found.into_iter().nth(picked?).map(|one| one.what)
}

/// What is typed, since when, and whether a screen reader was told what that finds.
#[derive(Clone, Default)]
struct Typed {
    text: String,
    since: f64,
    is_told: bool,
}

/// Tells a screen reader what is found and what Enter does, once nothing more is typed.
fn say_found<T>(ui: &Ui, id: Id, text: &str, found: &[Found<T>]) {
    let id = id.with("typed");
    let now = ui.input(|i| i.time);
    let mut typed: Typed = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    if typed.text != text || text.trim().is_empty() {
        typed = Typed { text: text.to_owned(), since: now, is_told: text.trim().is_empty() };
    }
    let left = typed.since + TYPED - now;
    if !typed.is_told && left > 0.0 {
        ui.ctx().request_repaint_after_secs(left as f32);
    } else if !typed.is_told {
        typed.is_told = true;
        heard::say(ui.ctx(), &said::found_to_add(found.len(), found.first().map(|one| one.says.as_str())));
    }
    ui.data_mut(|data| data.insert_temp(id, typed));
}
