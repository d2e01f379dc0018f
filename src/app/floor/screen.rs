//! What the screen shows: the figures, the ring, and words in the corners only. Sizes are those of a screen of
//! 1920 x 1080, scaled to the one that is there; nothing is smaller than 44 on it, which is 15 minutes of arc for its
//! capitals from two metres.

use std::time::Duration;

use egui::{Align, Align2, Color32, FontFamily, FontId, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

use super::{leaves, middle::Middle, words};
use crate::{
    anatomy::PointKey,
    app::{
        icons::round_line,
        map::MapView,
        theme::{bold, mix},
        widgets::{arc, text_on_baseline},
    },
    session::{Floor, Follows, Press, State},
};

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// The same in both themes: it must not light the room.
const GROUND: Color32 = rgb(0x0B_0D0E);
const DIGITS: Color32 = rgb(0xD8_D2C6);
const TEXT: Color32 = rgb(0xA9_A69E);
const DIM: Color32 = rgb(0x8B_8A85);
const RING: Color32 = rgb(0x5F_A8A0);
const TRACK: Color32 = rgb(0x1C_2122);
const DISC: Color32 = rgb(0x12_2322);
/// The dark theme's `stop`.
const STOP: Color32 = rgb(0xF0_A39A);

/// The screen that the sizes are of.
const SCREEN: (f32, f32) = (1920.0, 1080.0);
/// From the edge to the words.
const EDGE: f32 = 72.0;
/// The middle of the ring lies so much above the middle of the screen.
const ABOVE: f32 = 20.0;
/// The ring's radius, to the middle of its line, and its width.
const RADIUS: f32 = 430.0;
const WIDTH: f32 = 14.0;
/// The disc, at rest.
const AT_REST: f32 = 394.0;
/// The share of it that is left when all air is out.
const EMPTY: f32 = 0.74;
/// How often it moves.
const MOVES: Duration = Duration::from_millis(125);
/// The words in a corner are no wider: they stay beside the ring.
const CORNER: f32 = 440.0;
/// Sizes of the words.
const NAME: f32 = 54.0;
const WORDS: f32 = 46.0;
const SMALLEST: f32 = 44.0;
const CAPTION: f32 = 62.0;
/// The corners turn dim when nothing was pressed for so long.
const CALM: Duration = Duration::from_secs(20);
/// How long a flash takes to fade.
const FLASH: f32 = 0.9;

/// Words of a corner: size, whether bold, colour.
struct Line {
    words: String,
    size: f32,
    is_bold: bool,
    ink: Color32,
}

impl Line {
    fn new(words: impl Into<String>, size: f32, is_bold: bool, ink: Color32) -> Self {
        Self { words: words.into(), size, is_bold, ink }
    }
}

/// Paints all of it.
pub(super) fn paint(
    ui: &mut Ui,
    view: &MapView<'_>,
    floor: &Floor,
    next: Option<&Follows<'_>>,
    care: Option<&str>,
) {
    let page = ui.max_rect();
    let scale = (page.width() / SCREEN.0).min(page.height() / SCREEN.1);
    ui.painter().rect_filled(page, 0.0, GROUND);
    ui.ctx().set_cursor_icon(egui::CursorIcon::None);
    let middle = Middle::of(view.state, view.now, next);
    let centre = page.center() - vec2(0.0, ABOVE * scale);
    disc(ui, view, &middle, centre, scale);
    ring(ui, &middle, centre, scale);
    pressed(ui, floor.hand.share(view.now), centre, scale);
    figures(ui, &middle, centre, scale);
    upper_left(ui, view, next, care, is_calm(view, floor), page, scale);
    corners(ui, view, floor, next, page, scale);
    clock_for_screen_readers(ui, page, &middle);
}

/// The disc, and in it the flash at the start and the end.
fn disc(ui: &Ui, view: &MapView<'_>, middle: &Middle, centre: Pos2, scale: f32) {
    let state = view.state;
    let until = state
        .running
        .as_ref()
        .map_or_else(|| state.after.as_ref().and_then(|after| after.flash), |running| running.flash);
    let left = until.map_or(0.0, |until| until.saturating_sub(view.now).as_secs_f32());
    if left > 0.0 {
        ui.ctx().request_repaint_after(Duration::from_millis(100));
    }
    let fill = mix(DISC, RING, 0.5 * (left / FLASH).min(1.0));
    let share = match middle.breath {
        Some(breath) if !state.settings.reduced_motion => {
            ui.ctx().request_repaint_after(MOVES);
            EMPTY + (1.0 - EMPTY) * breath.depth
        }
        _ => 1.0,
    };
    ui.painter().circle_filled(centre, AT_REST * share * scale, fill);
}

fn ring(ui: &Ui, middle: &Middle, centre: Pos2, scale: f32) {
    let dial = &middle.dial;
    let (radius, width) = (RADIUS * scale, WIDTH * scale);
    circle(ui, centre, radius, Stroke::new(width, TRACK));
    if dial.left > 0.0 {
        // What is gone grows clockwise from 12 o’clock; what is left ends there.
        let colour = if middle.stands { DIM } else { RING };
        let points = arc(centre, radius, 1.0 - dial.left, 1.0);
        round_line(ui.painter(), points, false, Stroke::new(width, colour));
    }
    if let Some(tick) = dial.tick {
        let ends = [-1.6, 1.6].map(|side| arc(centre, radius + side * width, tick, tick)[0]);
        ui.painter().line_segment(ends, Stroke::new(8.0 * scale, TEXT));
    }
}

fn circle(ui: &Ui, centre: Pos2, radius: f32, stroke: Stroke) {
    let mut points = arc(centre, radius, 0.0, 1.0);
    points.pop();
    ui.painter().add(Shape::closed_line(points, stroke));
}

/// How long it is pressed already: the ring fills until the hold is stopped.
fn pressed(ui: &Ui, share: f32, centre: Pos2, scale: f32) {
    if share > 0.0 {
        let points = arc(centre, RADIUS * scale, 0.0, share);
        round_line(ui.painter(), points, false, Stroke::new(2.0 * WIDTH * scale, STOP));
    }
}

fn figures(ui: &Ui, middle: &Middle, centre: Pos2, scale: f32) {
    let (digits, caption) = (&middle.dial.digits, &middle.caption);
    // 330 for m:ss, 250 for mm:ss.
    let size = if digits.chars().count() > 4 { 250.0 } else { 330.0 } * scale;
    // Figures are 0.714 of their size high.
    let baseline = pos2(centre.x, centre.y - 26.0 * scale + 0.357 * size);
    text_on_baseline(ui.painter(), baseline, digits, bold(size), DIGITS);
    let below = centre + vec2(0.0, 191.0 * scale);
    let mut font = FontId::new(CAPTION * scale, FontFamily::Proportional);
    // In the circle, however long the words are.
    let room = 620.0 * scale;
    let wide = ui.painter().layout_no_wrap(caption.clone(), font.clone(), RING).size().x;
    font.size *= (room / wide).min(1.0);
    let ink = if middle.stands { TEXT } else { RING };
    ui.painter().text(below, Align2::CENTER_CENTER, caption, font, ink);
}

/// Whether nothing has been touched for a while.
fn is_calm(view: &MapView<'_>, floor: &Floor) -> bool {
    view.now.saturating_sub(floor.touched) >= CALM
}

/// Whose point the hold or the next step is, where it lies and what to mind there: nobody gets up to read it.
fn upper_left(
    ui: &Ui,
    view: &MapView<'_>,
    next: Option<&Follows<'_>>,
    care: Option<&str>,
    is_calm: bool,
    page: Rect,
    scale: f32,
) {
    let state = view.state;
    let ink = if is_calm { DIM } else { TEXT };
    let mut lines = Vec::new();
    if let Some(key) = shown(state) {
        let name = view.points.find(key).map_or_else(|| key.id.to_string(), |point| point.name.clone());
        lines.push(Line::new(name, NAME, true, ink));
        lines.push(Line::new(key.side.your_capital(), WORDS, false, DIM));
    } else if let Some(next) = next {
        lines.push(Line::new(next.name, NAME, true, ink));
        lines.push(Line::new(words::step(next.side.your_capital(), next.number), SMALLEST, false, DIM));
        lines.push(Line::new(next.cue.as_str(), SMALLEST, false, ink));
    }
    // After a hold there is nothing more to mind.
    if let Some(care) = care.filter(|_| state.running.is_some() || shown(state).is_none()) {
        lines.push(Line::new(care, SMALLEST, false, TEXT));
    }
    corner(ui, page.shrink(EDGE * scale), Align::Min, Align::Min, scale, &lines);
}

/// The point of the hold that runs, or is over.
fn shown(state: &State) -> Option<&PointKey> {
    state.running.as_ref().map(|running| &running.point).or(state.after.as_ref().map(|after| &after.point))
}

fn corners(ui: &Ui, view: &MapView<'_>, floor: &Floor, next: Option<&Follows<'_>>, page: Rect, scale: f32) {
    let state = view.state;
    let ink = if is_calm(view, floor) { DIM } else { TEXT };
    let inside = page.shrink(EDGE * scale);
    let press = Press::of(state, next);
    if state.running.is_some() || press == Press::Next {
        let esc = [Line::new(words::ESC, NAME, true, ink), Line::new(leaves(press), WORDS, false, DIM)];
        corner(ui, inside, Align::Max, Align::Min, scale, &esc);
    }
    // Between two steps the name stands above already.
    let is_named = press == Press::Next && shown(state).is_none();
    let does = if is_named { words::START_NEXT.to_owned() } else { super::does(press, next) };
    let press = [Line::new(does, SMALLEST, false, DIM), Line::new(words::ANY_KEY, WORDS, true, ink)];
    corner(ui, inside, Align::Min, Align::Max, scale, &press);
    corner(ui, inside, Align::Max, Align::Max, scale, &stop(state, floor, view.now, ink));
}

/// How to stop, or that it is saved.
fn stop(state: &State, floor: &Floor, now: Duration, ink: Color32) -> Vec<Line> {
    if state.running.is_none() {
        let said = match (state.status.is_all_saved(), state.status.unsaved) {
            (true, _) => words::SAVED,
            (_, 0) => words::SAVING,
            _ => super::super::words::hold::NOT_SAVED,
        };
        return vec![Line::new(said, WORDS, false, DIM)];
    }
    let is_pressed = floor.hand.share(now) > 0.0;
    let how = if is_pressed { words::KEEP_PRESSING } else { words::PRESS_AND_HOLD };
    let ink = if is_pressed { STOP } else { ink };
    vec![Line::new(words::TOO_SORE, SMALLEST, false, DIM), Line::new(how, WORDS, true, ink)]
}

/// Lines in a corner, from the top down; at the bottom the last one ends there.
fn corner(ui: &Ui, inside: Rect, x: Align, y: Align, scale: f32, lines: &[Line]) {
    let painter = ui.painter();
    let galleys: Vec<_> = lines
        .iter()
        .map(|line| {
            let size = line.size * scale;
            let font = if line.is_bold { bold(size) } else { FontId::new(size, FontFamily::Proportional) };
            let mut job = egui::text::LayoutJob::simple(line.words.clone(), font, line.ink, CORNER * scale);
            job.halign = x;
            painter.layout_job(job)
        })
        .collect();
    let height: f32 = galleys.iter().map(|galley| galley.size().y).sum();
    let mut top = if y == Align::Min { inside.top() } else { inside.bottom() - height };
    let left = if x == Align::Min { inside.left() } else { inside.right() };
    for (galley, line) in galleys.into_iter().zip(lines) {
        let next = top + galley.size().y;
        painter.galley(pos2(left, top), galley, line.ink);
        top = next;
    }
}

fn clock_for_screen_readers(ui: &mut Ui, page: Rect, middle: &Middle) {
    let response = ui.interact(page, egui::Id::unique("floor clock"), egui::Sense::hover());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::Role::Timer);
        node.set_label(middle.dial.name);
        node.set_value(middle.dial.digits.as_str());
        if !middle.caption.is_empty() {
            node.set_description(middle.caption.as_str());
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::Colour;

    #[test]
    fn everything_can_be_read() {
        let colour =
            |c: Color32| Colour::hex(u32::from(c.r()) << 16 | u32::from(c.g()) << 8 | u32::from(c.b()));
        for ink in [DIGITS, TEXT, DIM, RING, STOP] {
            assert!(colour(ink).contrast(colour(GROUND)) >= 4.5, "{ink:?}");
        }
        for ink in [DIGITS, TEXT, RING] {
            assert!(colour(ink).contrast(colour(DISC)) >= 4.5, "{ink:?} on the disc");
        }
    }
}
