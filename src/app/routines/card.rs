//! One routine as a card: a small drawing, with what and where, how much and how long, when it was done last.

use egui::{Align, Layout, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use super::sketch;
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text},
        widgets::Button,
        words::routines as words,
    },
    session::{Actions, RoutinesWish},
    therapy::{
        course::past::last_done,
        guard,
        guide::{Position, Tool},
        routine::{Routine, Target},
    },
};

const HEIGHT: f32 = 190.0;
const SKETCH: f32 = 126.0;
/// The height of a line with an icon.
const LINE: f32 = 22.0;
/// The height of what stands over the lower edge.
const FOOT: f32 = 52.0;

/// How a card stands among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// Its button is the one action of the page.
    pub(super) is_main: bool,
    /// The keys of the search have reached it.
    pub(super) is_reached: bool,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &mut MapView<'_>,
    routine: &Routine,
    width: f32,
    look: Look,
    actions: &mut Actions,
) -> Response {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    let today = guard::day_of(view.today);
    let (with, extent) = (with(routine), extent(routine));
    let last = words::last_done(last_done(routine, &view.state.routines.past), today);
    let name = words::card(&routine.name, &with, &extent, &last);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Group, true, &name));
    let corner = egui::CornerRadius::same(size::RADIUS_CARD as u8);
    ui.painter().rect_filled(rect, corner, t.raised);
    let drawing = Rect::from_min_size(rect.min, vec2(SKETCH, HEIGHT));
    if ui.is_rect_visible(rect) {
        sketch::paint(ui, drawing, view, routine);
    }
    // The stroke outside the round corners covers what the drawing has in the square ones.
    ui.painter().rect_stroke(rect, corner, Stroke::new(6.0, t.ground), egui::StrokeKind::Outside);
    ui.painter().vline(drawing.right(), drawing.y_range(), Stroke::new(size::HAIRLINE, t.line));
    let inside = Rect::from_min_max(pos2(drawing.right(), rect.top()), rect.max);
    // Uis of their own, which move nothing in the row of cards.
    let words = inside.shrink2(vec2(18.0, 14.0));
    let builder = UiBuilder::new().max_rect(words).id_salt(&routine.id).layout(Layout::top_down(Align::Min));
    let mut words = ui.new_child(builder);
    words.shrink_clip_rect(inside);
    words.spacing_mut().item_spacing = vec2(10.0, 0.0);
    words.spacing_mut().interact_size.y = LINE;
    text(&mut words, Type::Heading, t.ink, &routine.name);
    words.add_space(3.0);
    line(&mut words, tool_icon(routine), &with);
    line(&mut words, Icon::Clock, &extent);
    words.add_space(2.0);
    let room = inside.bottom() - FOOT - words.cursor().top();
    about(&mut words, &routine.about, room);
    foot(ui, inside, routine, &last, look.is_main, actions);
    let edge = if look.is_reached {
        Stroke::new(size::FOCUS, t.accent)
    } else {
        Stroke::new(size::HAIRLINE, t.line)
    };
    ui.painter().rect_stroke(rect, corner, edge, egui::StrokeKind::Inside);
    response
}

/// When it was done last, and the way in; over the lower edge, wherever the text above ends.
fn foot(ui: &mut Ui, inside: Rect, routine: &Routine, last: &str, is_main: bool, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let foot =
        Rect::from_min_max(pos2(inside.left() + 1.0, inside.bottom() - FOOT), inside.max - vec2(1.0, 1.0));
    ui.painter().rect_filled(foot, size::RADIUS_CARD, t.raised);
    let row = foot.shrink2(vec2(17.0, 6.0));
    let builder = UiBuilder::new().max_rect(row).id_salt((&routine.id, "foot"));
    let mut ui = ui.new_child(builder.layout(Layout::right_to_left(Align::Center)));
    let name = words::start(&routine.name);
    let button = if is_main { Button::primary(name) } else { Button::outlined(name) };
    if ui.add(button.text(words::START).icon(Icon::Play)).clicked() {
        actions.push(RoutinesWish::Open(routine.id.clone()));
    }
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        text(ui, Type::Label, t.ink2, last);
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
    let tools: Vec<_> = tools.into_iter().map(Tool::name).collect();
    let places: Vec<_> = places.into_iter().map(|place| place.name().to_lowercase()).collect();
    format!("{} · {}", tools.join(", "), places.join(", "))
}

/// How many places and how long on both sides; of one that goes over several nights, for one night.
pub(super) fn extent(routine: &Routine) -> String {
    let count = |step: &crate::therapy::routine::Step| match &step.at {
        Target::Points { ids, .. } => (ids.len(), true),
        Target::Area(_) => (1, false),
        Target::Nothing(_) => (0, false),
    };
    let counts: Vec<_> = routine.steps.iter().map(count).collect();
    let places = counts.iter().map(|(count, _)| count).sum();
    let are_points = counts.iter().any(|(_, are_points)| *are_points);
    let (least, most) = routine.span(if routine.nights { 1 } else { 2 });
    words::extent(places, are_points, &words::span(least, most))
}
