//! The rows under their headings, in an area that cuts none of them in half.

use egui::{Align, Id, Layout, Response, ScrollArea, Sense, Ui, vec2};

use super::{field, lain::Lain, removed::removed};
use crate::{
    anatomy::atlas::Muscle,
    app::{
        icons::Icon,
        map::{self, MapView},
        theme::{Tokens, Type, size, text},
        widgets::{FoundRow, PointRow, RestRow, row_out_of_sight, whole_lines},
        words::{self as common, list as words},
    },
    session::{Actions, Contents, Heading, Item, ListState, MapWish, Row, Section, Standing, lies_on},
    therapy::Tenderness,
    trend,
};

/// How many days the small curve of a row goes back.
const COURSE_DAYS: u16 = 28;
/// In a narrower panel the small curves give way to the words.
const ROOM_FOR_COURSE: f32 = 330.0;
/// Height of a heading.
const HEADING: f32 = 36.0;

/// Shows the rows in what is left above `foot`; what comes `above` and `after` them scrolls with them.
/// The former answers where it may end, too.
pub(super) fn show(
    ui: &mut Ui,
    view: &MapView<'_>,
    contents: &Contents<'_>,
    foot: f32,
    above: impl FnOnce(&mut Ui, &mut Actions) -> Vec<f32>,
    after: impl FnOnce(&mut Ui, &mut Actions),
    actions: &mut Actions,
) {
    let mut hovered = None;
    // Asked before the rows take the wheel for themselves.
    let is_rolling = rolls(ui);
    let keys_are_here = field::focused(ui) && contents.can_be_stepped();
    let known = Lain::recall(ui, contents);
    let area = area(&view.state.list);
    whole_rows(ui, area, &known, foot, |ui, lain| {
        for end in above(ui, actions) {
            lain.end(end);
        }
        let mut number = 0;
        for section in &contents.sections {
            if let Some(over) = section.heading {
                heading(ui, words::heading(over), section);
            }
            for item in &section.items {
                let reached = keys_are_here && number == view.state.list.at;
                let response = row(ui, view, item, reached, known.out_of_sight(ui, number));
                // All of them: the one that the keys go to next is known before they are there.
                if keys_are_here {
                    ui.data_mut(|data| data.insert_temp(field::row_id(number), response.id));
                }
                bring_in(ui, &response, reached, number);
                if response.clicked() {
                    actions.push(field::open(item, view.state));
                }
                if let Item::Point(row) = item
                    && response.hovered()
                {
                    hovered = Some(row.key.clone());
                }
                lain.row(response.rect.height(), response.rect.bottom());
                number += 1;
            }
        }
        below(ui, view, contents);
        if view.state.list.pain().is_none() {
            removed(ui, view, actions);
        }
        after(ui, actions);
    });
    let moves = is_rolling || ui.input(|i| i.pointer.delta() != egui::Vec2::ZERO);
    if ui.rect_contains_pointer(ui.max_rect()) {
        map::hover_is_elsewhere(ui);
        if moves && hovered != view.state.map.hover {
            actions.push(MapWish::Hover(hovered));
        }
    }
}

/// Whether the wheel moves the rows under the pointer, or did in the last two frames: so long it takes until it is known
/// what lies there now.
fn rolls(ui: &Ui) -> bool {
    const AFTER: u8 = 2;
    let id = Id::unique("rows roll");
    let left = ui.data(|data| data.get_temp::<u8>(id)).unwrap_or(0);
    let is_turned = ui.input(|i| i.smooth_scroll_delta() != egui::Vec2::ZERO);
    let now = if is_turned { AFTER } else { left.saturating_sub(1) };
    if now != left {
        ui.data_mut(|data| data.insert_temp(id, now));
    }
    if left > 0 && !is_turned {
        ui.ctx().request_repaint();
    }
    is_turned || left > 0
}

/// The list, what was found, the points of a muscle and each answer keep a place of their own.
fn area(list: &ListState) -> ScrollArea {
    let pain = list.pain().map(words::place);
    ScrollArea::vertical().id_salt(("rows", &list.search, list.muscle, pain)).auto_shrink(false)
}

/// A scroll area that ends with the end of a row. Where the rows end is known from the last frame.
fn whole_rows(
    ui: &mut Ui,
    area: ScrollArea,
    known: &Lain,
    foot: f32,
    contents: impl FnOnce(&mut Ui, &mut Lain),
) {
    let height = known.whole(ui.available_height() - foot);
    let mut lain = known.anew();
    let (mut top, mut end) = (0.0, 0.0);
    let shown = area.max_height(height).show(ui, |ui| {
        top = ui.min_rect().top();
        let margin = egui::Margin::symmetric(8, 0);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| contents(ui, &mut lain));
        // What comes after the last row counts, too.
        end = ui.min_rect().bottom();
    });
    whole_lines(ui, shown.inner_rect, Tokens::of(ui).panel);
    lain.remember(ui, known, top, end);
}

/// Scrolls to the row when the keys reach it, not while somebody scrolls on.
fn bring_in(ui: &Ui, response: &Response, reached: bool, number: usize) {
    let last = Id::unique("row in sight");
    if reached && ui.data(|data| data.get_temp(last)) != Some(number) {
        response.scroll_to_me(None);
        ui.data_mut(|data| data.insert_temp(last, number));
    }
}

fn heading(ui: &mut Ui, words: &str, section: &Section<'_>) {
    let t = Tokens::of(ui);
    let line = vec2(ui.available_width(), HEADING);
    ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(line);
        ui.add_space(12.0);
        let title = text(ui, Type::BodyBold, t.ink, words);
        ui.ctx().accesskit_node_builder(title.id, |node| {
            node.set_role(egui::accesskit::Role::Heading);
            node.set_label(words);
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(12.0);
            text(ui, Type::Label, t.ink2, words::found(section.count));
        });
    });
}

fn row(
    ui: &mut Ui,
    view: &MapView<'_>,
    item: &Item<'_>,
    reached: bool,
    out_of_sight: Option<f32>,
) -> Response {
    match (item, out_of_sight) {
        (Item::Point(row), Some(height)) => {
            row_out_of_sight(ui, height, &accessible(view, row), is_lit(view, row, reached))
        }
        (Item::Point(row), None) => point(ui, view, row, reached),
        (Item::Muscle(found), _) => muscle(ui, view, found, reached),
        (Item::Rest(heading, count), _) => {
            let all = words::show_all(*count);
            let accessible = format!("{}, {all}", words::heading(*heading));
            ui.add(RestRow::new(&accessible, &all).selected(reached))
        }
    }
}

fn point(ui: &mut Ui, view: &MapView<'_>, row: &Row<'_>, reached: bool) -> Response {
    let state = view.state;
    let (name, side) = (row.listed.name(), row.key.side);
    let is_found = super::is_searching(&state.list);
    let line = match (row.grade, row.unrated) {
        (Some(grade), _) => words::source(side, Some(grade), row.listed.place()),
        (None, Some(how)) if !is_found => words::unrated(side, how),
        (None, None) if !is_found && row.value.is_none() => words::untested(side),
        (None, _) => words::line(side, row.listed.place()),
    };
    let course: Vec<Tenderness> = trend::sparkline(&state.history, &row.key, view.today.date(), COURSE_DAYS)
        .into_iter()
        .map(|(_, value)| value)
        .collect();
    let line = common::with_standing(&line, standing(view, row));
    let accessible = accessible(view, row);
    let shown = PointRow::new(&accessible, name, &line, row.value)
        .selected(is_lit(view, row, reached))
        .sign(standing(view, row).map(map::sign));
    let shown = if ui.available_width() < ROOM_FOR_COURSE { shown } else { shown.course(&course) };
    ui.add(if is_found || row.grade.is_some() { shown.leads_on() } else { shown })
}

/// Why the point of a row is not held today.
fn standing(view: &MapView<'_>, row: &Row<'_>) -> Option<Standing> {
    Standing::of(row.listed, &row.key, &view.state.history, view.today.timestamp())
}

/// All of a row in one sentence.
fn accessible(view: &MapView<'_>, row: &Row<'_>) -> String {
    let point = common::known_point(row.listed.name(), row.key.side, row.value, row.unrated);
    let point = common::with_standing(&point, standing(view, row));
    match row.grade {
        Some(grade) => format!("{point}, {}", words::grade(grade)),
        None => point,
    }
}

/// Whether it is reached by the keys, under the pointer on the map, or open: beside the map the list stays while a point
/// is open.
fn is_lit(view: &MapView<'_>, row: &Row<'_>, reached: bool) -> bool {
    let key = Some(&row.key);
    reached || view.state.map.hover.as_ref() == key || view.state.selected.as_ref() == key
}

fn muscle(ui: &mut Ui, view: &MapView<'_>, muscle: &Muscle, reached: bool) -> Response {
    let points = view.points.iter().filter(|listed| lies_on(listed, &muscle.id)).count();
    // The number stays with its word.
    let count = words::on_muscle(points).replace(' ', "\u{a0}");
    let line = if muscle.plain() == muscle.name() { count } else { format!("{} · {count}", muscle.plain()) };
    let accessible = words::muscle(muscle.name(), muscle.plain(), points);
    ui.add(FoundRow::new(Icon::Person, &accessible, muscle.name(), &line).selected(reached))
}

/// A line below the rows.
fn below(ui: &mut Ui, view: &MapView<'_>, contents: &Contents<'_>) {
    let list = &view.state.list;
    let t = Tokens::of(ui);
    let speaks_of_pain = contents.sections.iter().any(|section| section.heading == Some(Heading::Pain));
    if list.pain().is_some() || speaks_of_pain {
        ui.add_space(size::GAP);
        egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 4)).show(ui, |ui| {
            text(ui, Type::Label, t.ink2, words::source_hint());
        });
        ui.add_space(size::GAP);
    } else if !list.is_searching() && list.muscle.is_none() {
        ui.add_space(size::GAP);
        ui.horizontal(|ui| {
            ui.add_space(22.0);
            let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
            Icon::Plus.paint(ui.painter(), rect, t.ink3);
            text(ui, Type::Label, t.ink2, words::hint());
        });
        ui.add_space(12.0);
    }
}
