//! One routine as a card: a small drawing, with what and where, how much and how long, when it was done last.

use std::time::Duration;

use egui::{Align, Layout, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use super::sketch;
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        parts::get_in_place,
        theme::{Tokens, Type, size, text, touch},
        widgets::{Button, IconButton, at},
        words::{lower_first, routine_list as listed, routines as words},
    },
    session::{Actions, RoutinesWish, Waiting, comes_first},
    therapy::{
        course::past::{begun, last_done},
        guard,
        guide::{Position, Tool},
        routine::{Routine, Target},
    },
};

const HEIGHT: f32 = 190.0;
const SKETCH: f32 = 126.0;
/// Beside the words.
const BESIDE: f32 = 18.0;
/// The star, across.
const STAR: f32 = 30.0;
/// The height of a line with an icon.
const LINE: f32 = 22.0;
/// The height of what stands over the lower edge.
const FOOT: f32 = 52.0;

/// What the lower edge of a card says, and where it leads.
struct Way<'a> {
    last: &'a str,
    can_go_on: bool,
    waiting: Option<Waiting>,
}

/// Shows the card; `is_reached` where the keys of the search have reached it.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut MapView<'_>,
    routine: &Routine,
    width: f32,
    is_reached: bool,
    actions: &mut Actions,
) -> Response {
    let t = Tokens::of(ui);
    let lines = lines_of_name(ui, routine, width - SKETCH - 2.0 * BESIDE - STAR);
    let height = HEIGHT + (lines - 1.0) * Type::Heading.line();
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let today = guard::day_of(view.today);
    let (with, extent) = (with(routine), extent(routine, get_in_place(view.state)));
    let past = &view.state.routines.past;
    let begun = begun(routine, past, today);
    let day = last_done(routine, past);
    let last = begun
        .as_ref()
        .map_or_else(|| words::last_done(day, today), |begun| listed::begun(begun, day == Some(today)));
    let waiting = comes_first(routine, &view.state.history);
    let locked = waiting.as_ref().map(listed::locked_until);
    let stands = locked.as_deref().unwrap_or(&last);
    let name = words::card(&routine.name, &with, &extent, stands);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Group, true, &name));
    let corner = egui::CornerRadius::same(size::RADIUS_CARD as u8);
    ui.painter().rect_filled(rect, corner, t.raised);
    let drawing = Rect::from_min_size(rect.min, vec2(SKETCH, height));
    if ui.is_rect_visible(rect) {
        sketch::paint(ui, drawing, view, routine);
    }
    // The stroke outside the round corners covers what the drawing has in the square ones.
    ui.painter().rect_stroke(rect, corner, Stroke::new(6.0, t.ground), egui::StrokeKind::Outside);
    ui.painter().vline(drawing.right(), drawing.y_range(), Stroke::new(size::HAIRLINE, t.line));
    let inside = Rect::from_min_max(pos2(drawing.right(), rect.top()), rect.max);
    // Uis of their own, which move nothing in the row of cards.
    let words = inside.shrink2(vec2(BESIDE, 14.0));
    let builder = UiBuilder::new().max_rect(words).id_salt(&routine.id).layout(Layout::top_down(Align::Min));
    let mut words = ui.new_child(builder);
    words.shrink_clip_rect(inside);
    words.spacing_mut().item_spacing = vec2(10.0, 0.0);
    words.spacing_mut().interact_size.y = LINE;
    heading(&mut words, view, routine, lines, actions);
    words.add_space(3.0);
    line(&mut words, tool_icon(routine), &with);
    line(&mut words, Icon::Clock, &extent);
    if let Some(locked) = &locked {
        line(&mut words, Icon::Lock, locked);
    }
    words.add_space(2.0);
    let room = inside.bottom() - FOOT - words.cursor().top();
    about(&mut words, &routine.about, room);
    let way = Way { last: &last, can_go_on: begun.is_some_and(|begun| !begun.done.is_empty()), waiting };
    foot(ui, inside, routine, &way, actions);
    let edge =
        if is_reached { Stroke::new(size::FOCUS, t.accent) } else { Stroke::new(size::HAIRLINE, t.line) };
    ui.painter().rect_stroke(rect, corner, edge, egui::StrokeKind::Inside);
    response
}

/// How many lines the name takes: one, and its end under the pointer; where a finger would have to look for it, two.
fn lines_of_name(ui: &Ui, routine: &Routine, room: f32) -> f32 {
    let ink = Tokens::of(ui).ink;
    let words = ui.painter().layout_no_wrap(routine.name.clone(), Type::Heading.font(), ink).size().x;
    if touch::is_phone(ui.ctx()) && words > room { 2.0 } else { 1.0 }
}

/// The name, in so many lines, and the star that puts the routine on top of the list.
fn heading(ui: &mut Ui, view: &MapView<'_>, routine: &Routine, lines: f32, actions: &mut Actions) {
    let is_on = view.state.settings.starred_routines.contains(&routine.id);
    let row = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), lines * Type::Heading.line()));
    let name = Rect::from_min_max(row.min, row.right_bottom() - vec2(STAR, 0.0));
    at(ui, name, |ui| {
        let label = egui::Label::new(Type::Heading.rich(&routine.name).color(Tokens::of(ui).ink));
        let label = if lines > 1.0 { label.wrap() } else { label.truncate() };
        ui.add(label).on_hover_text(&routine.name);
    });
    let star = touch::pressed(ui.ctx(), STAR);
    let corner = pos2(row.right() + 6.0, row.top() - 6.0 - (star - STAR) / 2.0);
    let place = Rect::from_min_size(corner - vec2(STAR + (star - STAR) / 2.0, 0.0), Vec2::splat(star));
    at(ui, place, |ui| {
        let icon = if is_on { Icon::Starred } else { Icon::Star };
        let says = listed::star(&routine.name, is_on);
        if ui.add(IconButton::new(icon, &says).size(STAR).flat()).clicked() {
            actions.push(RoutinesWish::Star(routine.id.clone()));
        }
    });
    ui.advance_cursor_after_rect(row);
}

/// When it was done last, or what comes first, and the way in; over the lower edge, wherever the text above ends.
fn foot(ui: &mut Ui, inside: Rect, routine: &Routine, way: &Way<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let foot =
        Rect::from_min_max(pos2(inside.left() + 1.0, inside.bottom() - FOOT), inside.max - vec2(1.0, 1.0));
    ui.painter().rect_filled(foot, size::RADIUS_CARD, t.raised);
    let row = foot.shrink2(vec2(17.0, 6.0));
    let builder = UiBuilder::new().max_rect(row).id_salt((&routine.id, "foot"));
    let mut ui = ui.new_child(builder.layout(Layout::right_to_left(Align::Center)));
    let button = if way.can_go_on {
        Button::outlined(words::go_on_with(&routine.name)).text(words::go_on())
    } else {
        Button::outlined(words::open(&routine.name)).text(words::open_word())
    };
    if ui.add(button).clicked() {
        actions.push(RoutinesWish::Open(routine.id.clone()));
    }
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| match &way.waiting {
        Some(Waiting { first, id: Some(id), .. }) => {
            let link = Button::plain(listed::go_to(first)).text(first.as_str()).trailing(Icon::Next);
            if ui.add(link.style(Type::SmallBold).height(size::CHIP).flush()).clicked() {
                actions.push(RoutinesWish::Open((*id).to_owned()));
            }
        }
        _ => {
            text(ui, Type::Label, t.ink2, way.last);
        }
    });
}

/// What it is for, in as many lines as have room; all of it under the pointer and in the routine itself.
fn about(ui: &mut Ui, words: &str, room: f32) {
    let lines = (room / Type::Label.line()).floor() as usize;
    if lines == 0 {
        return;
    }
    let mut job = egui::text::LayoutJob::simple(
        words.to_owned(),
        Type::Label.font(),
        Tokens::of(ui).ink2,
        ui.available_width(),
    );
    job.wrap.max_rows = lines;
    ui.label(job).on_hover_text(words);
}

fn line(ui: &mut Ui, icon: Icon, words: &str) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        let (square, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
        icon.paint(ui.painter(), square, t.accent);
        ui.add(egui::Label::new(Type::Small.rich(words).color(t.ink2)).truncate());
    });
}

/// The icon of a tool.
pub(super) fn tool_icon(routine: &Routine) -> Icon {
    match routine.used().first().map(|method| method.tool) {
        Some(Tool::TennisBall) => Icon::Tennis,
        Some(Tool::BackStrap) => Icon::Strap,
        Some(Tool::Fingers) => Icon::Person,
        _ => Icon::Ball,
    }
}

/// With what and where: `Lacrosse ball · wall`.
pub(super) fn with(routine: &Routine) -> String {
    let (mut tools, mut places): (Vec<Tool>, Vec<Position>) = (Vec::new(), Vec::new());
    for method in routine.used() {
        if !tools.contains(&method.tool) {
            tools.push(method.tool);
        }
        if !places.contains(&method.position) {
            places.push(method.position);
        }
    }
    // Only the first begins the line.
    let tools: Vec<_> = tools.into_iter().enumerate().map(|(n, tool)| inside_a_line(tool, n > 0)).collect();
    let places: Vec<_> = places.into_iter().map(|place| lower_first(place.name())).collect();
    format!("{} · {}", tools.join(", "), places.join(", "))
}

/// The name of a tool; a brand keeps its capital.
fn inside_a_line(tool: Tool, is_inside: bool) -> String {
    match tool {
        Tool::BackStrap => tool.name().to_owned(),
        _ if is_inside => lower_first(tool.name()),
        _ => tool.name().to_owned(),
    }
}

/// How many places and how long on both sides; of one that goes over several nights, for one night.
pub(super) fn extent(routine: &Routine, get_in_place: Duration) -> String {
    let count = |step: &crate::therapy::routine::Step| match &step.at {
        Target::Points { ids, .. } => (ids.len(), true),
        Target::Area(_) => (1, false),
        Target::Nothing(_) => (0, false),
    };
    let counts: Vec<_> = routine.steps.iter().map(count).collect();
    let places = counts.iter().map(|(count, _)| count).sum();
    let are_points = counts.iter().any(|(_, are_points)| *are_points);
    let (least, most) = routine.usual_span(get_in_place);
    words::extent(places, are_points, &words::span(least, most))
}
