//! Places found by their name, and all areas in a menu.

use egui::{Id, ScrollArea, Ui, vec2};

use crate::{
    anatomy::Atlas,
    app::{
        icons::Icon,
        map::MapView,
        parts::{Found, find_to_add, live},
        theme::{Tokens, Type, size, text},
        widgets::{Button, menu, menu_item},
        words::{self, making as said, why},
    },
    exchange,
    session::{Actions, Making, MakingWish},
    therapy::made::Place,
};

/// So many areas and points of what was found are shown.
const AREAS: usize = 3;
const POINTS: usize = 6;

/// Shows the field with what it finds, and the menu.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, making: &Making, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let id = Id::unique("places for a routine");
    ui.add_space(6.0);
    text(ui, Type::Label, t.ink2, said::find());
    let picked = find_to_add(ui, id, said::find(), making.is_finding, |typed| found(view, typed));
    if making.is_finding {
        actions.push(MakingWish::Find(false));
    }
    actions.extend(picked.map(MakingWish::Add));
    match &making.added {
        Some(Ok(name)) => live(ui, Type::Small, t.accent_ink, &said::of(said::added(), name)),
        Some(Err(why)) => live(ui, Type::Small, t.stop, &words::sentence(why)),
        None => {}
    }
    text(ui, Type::Small, t.ink2, said::find_help());
    let opener = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(size::GAP, size::GAP);
        let opener = ui.add(Button::outlined(said::areas()).icon(Icon::Plus));
        let none = view.state.sore_points().is_empty().then_some(why::no_sore_point());
        if ui.add(Button::outlined(said::sore()).icon(Icon::Plus).waits_for(none)).clicked() {
            actions.push(MakingWish::AddSore);
        }
        opener
    });
    let opener = opener.inner;
    menu(&opener, |ui| {
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for area in Atlas::builtin().rolling_areas() {
                if menu_item(ui, None, area.name()).clicked() {
                    ui.close();
                    actions.push(MakingWish::Add(Place::Area(area.id.clone())));
                }
            }
        });
    });
}

/// Points of the atlas, then areas that have every word in their names.
fn found(view: &MapView<'_>, typed: &str) -> Vec<Found<Place>> {
    let atlas = Atlas::builtin();
    let wanted = typed.to_lowercase();
    let named = |name: &str| {
        let name = name.to_lowercase();
        wanted.split_whitespace().all(|word| name.contains(word))
    };
    let areas = atlas
        .rolling_areas()
        .iter()
        .filter(|area| named(area.name()))
        .take(AREAS)
        .map(|area| row(Place::Area(area.id.clone()), area.name(), said::area()));
    let listed = exchange::find(atlas, view.points, typed).points;
    let points = listed.into_iter().filter(|point| !point.is_custom).take(POINTS).map(|point| {
        let line =
            if point.place().is_empty() { said::point().to_owned() } else { words::capital(point.place()) };
        row(Place::Point(point.id.clone()), point.name(), &line)
    });
    points.chain(areas).collect()
}

fn row(what: Place, name: &str, line: &str) -> Found<Place> {
    Found { what, says: format!("{name}, {line}"), title: name.to_owned(), line: line.to_owned() }
}
