//! What the screen shows: the figures, the ring, and words in the corners only. Sizes are those of a screen of
//! 1920 x 1080, scaled to the one that is there; nothing is smaller than 44 on it, which is 15 minutes of arc for its
//! capitals from two metres.

use std::time::Duration;

use egui::{Align, Align2, Color32, FontFamily, FontId, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

use super::{
    column::{Line, corner, turning},
    leaves,
    look::{DIGITS, DIM, DISC, EDGE, NAME, RING, SCREEN, SMALLEST, STOP, TEXT, TRACK, WORDS, saved},
    middle::Middle,
    words,
};
use crate::{
    anatomy::PointKey,
    app::{
        icons::round_line,
        map::MapView,
        parts::Minds,
        theme::{bold, mix},
        widgets::{arc, text_on_baseline},
    },
    session::{Floor, Follows, Press, Said, State},
    therapy::hold::Phase,
};

/// The longest name of a point of the program takes four rows beside the ring.
const NAME_ROWS: usize = 5;
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
/// The size of the words in the ring.
const CAPTION: f32 = 62.0;
/// The corners turn dim when nothing was pressed for so long.
const CALM: Duration = Duration::from_secs(20);
/// How long a flash takes to fade.
const FLASH: f32 = 0.9;

/// Paints all of it.
pub(super) fn paint(
    ui: &mut Ui,
    view: &MapView<'_>,
    floor: &Floor,
    next: Option<&Follows<'_>>,
    minds: &Minds,
) {
    let page = ui.max_rect();
    let scale = (page.width() / SCREEN.0).min(page.height() / SCREEN.1);
    let middle = Middle::of(view.state, view.now, next);
    let centre = page.center() - vec2(0.0, ABOVE * scale);
    disc(ui, view, &middle, centre, scale);
    ring(ui, &middle, centre, scale);
    pressed(ui, floor.hand.share(view.now), centre, scale);
    figures(ui, &middle, centre, scale);
    let (left, right) = corners(ui, view, floor, next, page, scale);
    let ink = if is_calm(view, floor) { DIM } else { TEXT };
    let here: Vec<_> = minds.here.iter().map(|words| Line::new(words, SMALLEST, false, TEXT)).collect();
    turning(ui, left, Align::Min, scale, view.now, &here);
    let heading = (!minds.stops.is_empty()).then(|| Line::new(words::stop_if_word(), WORDS, true, ink));
    let stops = minds.stops.iter().map(|words| Line::new(words, SMALLEST, false, ink));
    let stops: Vec<_> = heading.into_iter().chain(stops).collect();
    turning(ui, right, Align::Max, scale, view.now, &stops);
    clock_for_screen_readers(ui, page, &middle);
}

/// The disc, and in it the flash at the start and the end.
fn disc(ui: &Ui, view: &MapView<'_>, middle: &Middle, centre: Pos2, scale: f32) {
    let (fill, share) = breathing(ui, view, middle);
    ui.painter().circle_filled(centre, AT_REST * share * scale, fill);
}

/// The colour of the disc, and how much of it there is.
pub(super) fn breathing(ui: &Ui, view: &MapView<'_>, middle: &Middle) -> (Color32, f32) {
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
    (fill, share)
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
pub(super) fn is_calm(view: &MapView<'_>, floor: &Floor) -> bool {
    view.now.saturating_sub(floor.touched) >= CALM
}

/// Whose point the hold or the next step is, and where it lies.
pub(super) fn upper_left(view: &MapView<'_>, next: Option<&Follows<'_>>, ink: Color32) -> Vec<Line> {
    let state = view.state;
    let mut lines = Vec::new();
    if let Some(key) = shown(state) {
        let name = view.points.find(key).map_or_else(|| key.id.to_string(), |point| point.name().to_owned());
        lines.push(Line::new(name, NAME, true, ink).at_most(NAME_ROWS));
        lines.push(Line::new(key.side.your_capital(), WORDS, false, DIM));
    } else if let Some(next) = next {
        lines.push(Line::new(next.name, NAME, true, ink).at_most(NAME_ROWS));
        lines.push(Line::new(words::step(next.side.your_capital(), next.number), SMALLEST, false, DIM));
        lines.push(Line::new(next.cue.as_str(), SMALLEST, false, ink));
    }
    if state.alarm.is_some() {
        lines.push(Line::new(super::super::words::hold::alarm_rings(), WORDS, true, STOP));
    }
    let said = state.running.as_ref().and_then(|running| running.said);
    if said == Some(Said::MayTurnDark) {
        lines.push(Line::new(super::super::words::hold::may_turn_dark(), SMALLEST, false, TEXT));
    }
    lines.extend(without_a_number(view, next).map(|words| Line::new(words, SMALLEST, false, TEXT)));
    lines
}

/// What holds where nobody gives a number before the hold (C7).
fn without_a_number(view: &MapView<'_>, next: Option<&Follows<'_>>) -> Option<String> {
    let state = view.state;
    match &state.running {
        Some(running) => (running.before.is_none() && running.hold.phase() == Phase::GetInPlace)
            .then(|| words::seven_stops().to_owned()),
        None if next.is_some() => Some(words::seven_does_not_start().to_owned()),
        None => state
            .routines
            .waits_for_a_number(&state.history, view.today)
            .map(|(_, value)| words::waits_for_a_number(value.get())),
    }
}

/// The point of the hold that runs, or is over.
fn shown(state: &State) -> Option<&PointKey> {
    state.running.as_ref().map(|running| &running.point).or(state.after.as_ref().map(|after| &after.point))
}

/// Whether there is a way back from here.
pub(super) fn can_leave(state: &State, next: Option<&Follows<'_>>) -> bool {
    state.running.is_some() || Press::of(state, next) == Press::Next
}

/// What a press does. Between two steps the name stands above already.
pub(super) fn does(state: &State, next: Option<&Follows<'_>>) -> String {
    let press = Press::of(state, next);
    let is_named = press == Press::Next && shown(state).is_none();
    if is_named { words::start_next().to_owned() } else { super::does(press, next) }
}

/// The four corners; answers what is left between them at the left and at the right.
fn corners(
    ui: &Ui,
    view: &MapView<'_>,
    floor: &Floor,
    next: Option<&Follows<'_>>,
    page: Rect,
    scale: f32,
) -> (Rect, Rect) {
    let state = view.state;
    let ink = if is_calm(view, floor) { DIM } else { TEXT };
    let inside = page.shrink(EDGE * scale);
    let width = CORNER * scale;
    let at = |x, y, lines: &[Line]| corner(ui, inside, (x, y), width, scale, lines);
    let name = at(Align::Min, Align::Min, &upper_left(view, next, ink));
    let press = Press::of(state, next);
    let mut esc = Vec::new();
    if can_leave(state, next) {
        esc.push(Line::new(words::esc(), NAME, true, ink));
        esc.push(Line::new(leaves(press), WORDS, false, DIM));
    }
    let esc = at(Align::Max, Align::Min, &esc);
    let does = does(state, next);
    let press = [Line::new(does, SMALLEST, false, DIM), Line::new(words::any_key(), WORDS, true, ink)];
    let press = at(Align::Min, Align::Max, &press);
    let stop = at(Align::Max, Align::Max, &stop(state, floor, view.now, ink));
    let gap = 28.0 * scale;
    let between = |above: Rect, below: Rect, left: f32| {
        Rect::from_min_max(pos2(left, above.bottom() + gap), pos2(left + width, below.top() - gap))
    };
    (between(name, press, inside.left()), between(esc, stop, inside.right() - width))
}

/// How to stop, or that it is saved.
pub(super) fn stop(state: &State, floor: &Floor, now: Duration, ink: Color32) -> Vec<Line> {
    if state.running.is_none() {
        return vec![Line::new(saved(state), WORDS, false, DIM)];
    }
    let is_pressed = floor.hand.share(now) > 0.0;
    let how = if is_pressed { words::keep_pressing() } else { words::press_and_hold() };
    let ink = if is_pressed { STOP } else { ink };
    vec![Line::new(words::too_sore(), SMALLEST, false, DIM), Line::new(how, WORDS, true, ink)]
}

pub(super) fn clock_for_screen_readers(ui: &mut Ui, page: Rect, middle: &Middle) {
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
