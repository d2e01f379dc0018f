//! The list of points: the same set as the marks on the map, in words.

use std::cmp::Reverse;

use egui::{Align, Layout, ScrollArea, Ui, vec2};
use jiff::Timestamp;

use crate::{
    anatomy::{Atlas, PointKey, Side},
    app::{
        action::Action,
        icons::Icon,
        map::MapView,
        state::{ListState, Opening, Order, State},
        theme::{Tokens, Type, size, text},
        widgets::{Button, Chip, Dropdown, PointRow, TextField},
        words,
    },
    exchange,
    journal::{AllPoints, Listed},
    therapy::Tenderness,
    trend,
};

/// How many days the small curve of a row goes back.
const COURSE_DAYS: u16 = 28;
/// Loading is shown only when it takes longer than this.
const PATIENCE: std::time::Duration = std::time::Duration::from_millis(300);

const ORDERS: [(Order, &str); 3] =
    [(Order::MostTender, "Most tender first"), (Order::Latest, "Latest first"), (Order::Name, "By name")];

/// A point of the list.
pub struct Row<'a> {
    /// Which point.
    pub key: PointKey,
    /// What is known about it.
    pub listed: &'a Listed,
    /// Its latest tenderness.
    pub value: Option<Tenderness>,
    at: Option<Timestamp>,
}

/// The rows that the list shows, in its order: the points with entries, or what the search finds.
pub fn rows<'a>(state: &State, points: &'a AllPoints) -> Vec<Row<'a>> {
    let mut rows = both_sides(state, points);
    rows.retain(|row| state.list.side.is_none_or(|side| row.key.side == side));
    rows
}

/// The same before the filter by side.
fn both_sides<'a>(state: &State, points: &'a AllPoints) -> Vec<Row<'a>> {
    let row = |listed: &'a Listed, side: Side| {
        let key = PointKey { id: listed.id.clone(), side };
        let latest = state.history.latest(&key);
        let at = latest.as_ref().map(|reading| reading.at.timestamp());
        Row { value: latest.map(|reading| reading.value), at, listed, key }
    };
    let search = state.list.search.trim();
    let both =
        |listed: &'a Listed| listed.sides.iter().map(move |&side| row(listed, side)).collect::<Vec<_>>();
    let mut rows: Vec<Row<'a>> = if search.is_empty() {
        points.iter().flat_map(both).filter(|row| row.value.is_some() || row.listed.is_custom).collect()
    } else {
        exchange::search(Atlas::builtin(), points, search).into_iter().flat_map(both).collect()
    };
    if search.is_empty() {
        match state.list.order {
            Order::MostTender => rows.sort_by_key(|row| Reverse((row.value, row.at))),
            Order::Latest => rows.sort_by_key(|row| Reverse(row.at)),
            Order::Name => {
                rows.sort_by(|a, b| a.listed.name.cmp(&b.listed.name).then(a.key.side.cmp(&b.key.side)));
            }
        }
    }
    rows
}

/// Shows the list.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, actions: &mut Vec<Action>) {
    let state = view.state;
    ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
    egui::Frame::new().inner_margin(egui::Margin { left: 20, right: 20, top: 12, bottom: 8 }).show(
        ui,
        |ui| {
            header(ui, state, actions);
            ui.add_space(8.0);
            search(ui, state, actions);
            ui.add_space(10.0);
            filters(ui, view, actions);
        },
    );
    let rows = rows(state, view.points);
    match &state.opening {
        Opening::Since(since) if view.now.saturating_sub(*since) > PATIENCE => opening(ui),
        Opening::Since(_) => ui.ctx().request_repaint_after(PATIENCE),
        _ if rows.is_empty() => empty(ui, state, actions),
        _ => scroll(ui, view, &rows, actions),
    }
}

fn header(ui: &mut Ui, state: &State, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        text(ui, Type::Title, t.ink, "Your points");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.add(Button::plain("Add point").icon(Icon::Plus)).clicked() {
                actions.push(Action::Adding(!state.map.adding));
            }
        });
    });
}

fn search(ui: &mut Ui, state: &State, actions: &mut Vec<Action>) {
    let mut text = state.list.search.clone();
    let field = TextField::new("Find a point or muscle").icon(Icon::Search).key("/").clearable().limit(80);
    let response = field.show(ui, &mut text);
    if state.list.focus_search {
        response.request_focus();
        actions.push(Action::List(ListState { focus_search: false, ..state.list.clone() }));
    } else if text != state.list.search {
        actions.push(Action::List(ListState { search: text, ..state.list.clone() }));
    }
}

fn filters(ui: &mut Ui, view: &MapView<'_>, actions: &mut Vec<Action>) {
    let list = &view.state.list;
    let all = both_sides(view.state, view.points);
    let count = |side: Side| all.iter().filter(|row| row.key.side == side).count();
    let chips = [
        ("All", None, all.len()),
        ("Left side", Some(Side::Left), count(Side::Left)),
        ("Right side", Some(Side::Right), count(Side::Right)),
    ];
    ui.horizontal(|ui| {
        for (name, side, n) in chips {
            let shown = format!("{} {n}", name.split(' ').next().unwrap_or(name));
            if ui.add(Chip::new(name, list.side == side).text(&shown)).clicked() {
                actions.push(Action::List(ListState { side, ..list.clone() }));
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let room = ui.available_width();
            let choice = Dropdown::new("Order", &ORDERS).plain();
            // Beside the filters of a small panel there is room for one word.
            let choice = if room < 130.0 { choice.text("Order") } else { choice };
            if list.search.trim().is_empty()
                && let Some(order) = choice.show(ui, list.order)
            {
                actions.push(Action::List(ListState { order, ..list.clone() }));
            }
        });
    });
}

fn scroll(ui: &mut Ui, view: &MapView<'_>, rows: &[Row<'_>], actions: &mut Vec<Action>) {
    let mut hovered = None;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin::symmetric(8, 0)).show(ui, |ui| {
            for row in rows {
                let response = one(ui, view, row);
                if response.clicked() {
                    actions.push(Action::Select(row.key.clone()));
                }
                if response.hovered() {
                    hovered = Some(row.key.clone());
                }
            }
            hint(ui, view.state);
        });
    });
    let over_list = ui.rect_contains_pointer(ui.max_rect());
    if over_list && hovered != view.state.map.hover {
        actions.push(Action::Hover(hovered));
    }
}

fn one(ui: &mut Ui, view: &MapView<'_>, row: &Row<'_>) -> egui::Response {
    let state = view.state;
    let accessible = words::point(&row.listed.name, row.key.side, row.value);
    let place = match row.value {
        Some(_) => {
            format!("{} · {}", words::your_capital(row.key.side), words::lower_first(&row.listed.place))
        }
        None => format!("{} · not tested yet", words::your_capital(row.key.side)),
    };
    let today = view.today.date();
    let course: Vec<Tenderness> = trend::sparkline(&state.history, &row.key, today, COURSE_DAYS)
        .into_iter()
        .map(|(_, value)| value)
        .collect();
    let is_lit = state.map.hover.as_ref() == Some(&row.key);
    ui.add(PointRow::new(&accessible, &row.listed.name, &place, row.value).course(&course).selected(is_lit))
}

fn hint(ui: &mut Ui, state: &State) {
    if state.list.search.trim().is_empty() {
        let t = Tokens::of(ui);
        ui.add_space(size::GAP);
        ui.horizontal(|ui| {
            ui.add_space(22.0);
            let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), egui::Sense::hover());
            Icon::Plus.paint(ui.painter(), rect, t.ink3);
            text(ui, Type::Label, t.ink2, "Click anywhere on a muscle to add a point");
        });
        ui.add_space(12.0);
    }
}

fn empty(ui: &mut Ui, state: &State, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    ui.add_space(48.0);
    ui.vertical_centered(|ui| {
        ui.set_max_width(300.0);
        let icon = if state.list.search.is_empty() { Icon::Map } else { Icon::Search };
        let (rect, _) = ui.allocate_exact_size(vec2(34.0, 34.0), egui::Sense::hover());
        icon.paint(ui.painter(), rect, t.ink2);
        ui.add_space(8.0);
        if !state.list.search.trim().is_empty() {
            text(ui, Type::Heading, t.ink, "Nothing found");
            ui.add_space(4.0);
            text(
                ui,
                Type::Small,
                t.ink2,
                "Try a muscle, a place such as “shoulder blade”, or a point’s name.",
            );
        } else if state.list.side.is_some() {
            text(ui, Type::Heading, t.ink, "No points on this side");
        } else {
            text(ui, Type::Heading, t.ink, "No points yet");
            ui.add_space(4.0);
            text(ui, Type::Small, t.ink2, "Click a sore place on the map.");
            ui.add_space(14.0);
            // The header's button has the same name and does the same.
            if ui.add(Button::primary("Add a point").height(size::CONTROL)).clicked() {
                actions.push(Action::Adding(true));
            }
        }
    });
}

/// Still blocks, no shimmer.
fn opening(ui: &mut Ui) {
    let t = Tokens::of(ui);
    ui.add_space(12.0);
    for width in [150.0, 128.0, 136.0] {
        ui.horizontal(|ui| {
            ui.add_space(24.0);
            let (rect, _) = ui.allocate_exact_size(vec2(220.0, 46.0), egui::Sense::hover());
            let at = rect.left_center();
            ui.painter().circle_filled(at + vec2(11.0, 0.0), 11.0, t.sunk);
            let bar = |y: f32, w: f32| egui::Rect::from_min_size(at + vec2(38.0, y), vec2(w, 8.0));
            ui.painter().rect_filled(bar(-10.0, width), 4.0, t.sunk);
            ui.painter().rect_filled(bar(6.0, width * 0.66), 4.0, t.sunk);
        });
    }
    ui.horizontal(|ui| {
        ui.add_space(24.0);
        text(ui, Type::Label, t.ink2, "Opening your notes");
    });
}
