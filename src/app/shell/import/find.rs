//! A point, chosen by typing words of its name.

use egui::Ui;

use crate::{
    anatomy::{Atlas, PointKey},
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{Button, TextField},
        words::import as words,
    },
    exchange,
    session::{Actions, AskedPoint, ImportDraft, ImportWish, Session},
};

/// So many points are offered.
const OFFERED: usize = 8;

/// Shows which point is chosen for `what`, and the field that finds one while it is looked for.
pub(super) fn show(
    ui: &mut Ui,
    session: &Session,
    draft: &ImportDraft,
    what: AskedPoint,
    chosen: Option<&PointKey>,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let points = session.points();
    ui.push_id(("point", matches!(what, AskedPoint::Rows), number(what)), |ui| {
        if let Some(key) = chosen {
            text(ui, Type::BodyBold, t.ink, words::point(points, key));
        }
        let Some((_, typed)) = draft.finding.as_ref().filter(|(asked, _)| *asked == what) else {
            let name = if chosen.is_some() { words::other_point() } else { words::choose_point() };
            if ui.add(Button::outlined(name).icon(Icon::Search).height(32.0)).clicked() {
                actions.push(ImportWish::Ask(Some(what)));
            }
            return;
        };
        let mut value = typed.clone();
        let field = TextField::new(words::find_point()).icon(Icon::Search).clearable().limit(60);
        let reply = field.show(ui, &mut value);
        if typed.is_empty() && !reply.has_focus() && !reply.lost_focus() {
            reply.request_focus();
        }
        if reply.changed() {
            actions.push(ImportWish::Find(value));
        }
        if typed.trim().is_empty() {
            return;
        }
        let found = exchange::search(Atlas::builtin(), points, typed);
        let keys = found.iter().flat_map(|listed| {
            listed.sides.iter().map(|side| PointKey { id: listed.id.clone(), side: *side })
        });
        let keys: Vec<PointKey> = keys.take(OFFERED).collect();
        if keys.is_empty() {
            text(ui, Type::Small, t.ink2, words::no_point());
        }
        for key in keys {
            let name = words::point(points, &key);
            let button = Button::outlined(name).left().height(32.0).width(ui.available_width().min(420.0));
            if ui.add(button).clicked() {
                actions.push(ImportWish::Point(key));
            }
        }
    });
}

fn number(what: AskedPoint) -> usize {
    if let AskedPoint::Word(number) = what { number } else { 0 }
}
