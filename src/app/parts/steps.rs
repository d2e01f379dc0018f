//! The steps of a routine on its way, at the left of the window; in a small one, one line above.

use std::time::Duration;

use egui::{Align2, Id, Panel, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use super::{Layout, cautions, has_map, how_to};
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text},
        widgets::{Button, MarkerLook, bare, from_top, hairline, paint_marker, side, whole_lines},
        words::{self, hold::with, routines as said, your_plan},
    },
    session::{Actions, CourseWish, Running, State},
    therapy::{
        course::{Course, Mark, Phase, Stop},
        hold,
    },
};

const WIDTH: f32 = 300.0;
/// The rail, where it is shown without its pages.
const RAIL: f32 = 76.0;
/// The circle with the number of a step.
const CIRCLE: f32 = 28.0;
/// The most that what to mind takes of the height while a hold runs; in a low window it scrolls, so that the steps stay.
const MIND: f32 = 0.6;

/// Shows the steps beside whatever else the window shows; nothing where no routine is on its way.
pub(in crate::app) fn beside(ui: &mut Ui, view: &MapView<'_>, layout: Layout, actions: &mut Actions) {
    let Some(course) = view.state.routines.course() else { return };
    // A hold started from the map has nothing to do with it.
    let is_other = view.state.running.as_ref().is_some_and(|running| !running.is_step)
        || (view.state.after.is_some() && course.phase() != Phase::After);
    if is_other {
        return;
    }
    let t = Tokens::of(ui);
    if layout.is_small {
        let top = Panel::top("steps above").resizable(false).show_separator_line(false);
        top.frame(bare(t.panel)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.spacing_mut().interact_size.y = Type::Small.line();
            egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 8)).show(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = 8.0;
                    text(ui, Type::SmallBold, t.ink, &course.routine().name);
                    text(ui, Type::Small, t.ink2, progress(view, course));
                });
            });
            hairline(ui);
        });
        return;
    }
    let held = view.state.running.as_ref().filter(|_| has_map(ui.ctx(), view.state));
    if held.is_some() {
        quiet_rail(ui);
    }
    side(Panel::left("steps"), WIDTH, t.panel).show(ui, |ui| {
        let rect = ui.max_rect();
        ui.painter().vline(rect.right(), rect.y_range(), Stroke::new(size::HAIRLINE, t.line));
        match held {
            Some(running) => what_to_mind(ui, view, running),
            None => foot(ui, course, actions),
        }
        head(ui, view, course);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let list = UiBuilder::new().accessibility_role(Role::List).accessibility_label(said::steps());
            ui.scope_builder(list, |ui| rows(ui, view, course));
        });
    });
}

/// While a step is held there is nowhere to wander off to; the rail keeps its place, so that nothing moves.
fn quiet_rail(ui: &mut Ui) {
    let t = Tokens::of(ui);
    side(Panel::left("quiet rail"), RAIL, t.rail).show(ui, |ui| {
        let rect = ui.max_rect();
        ui.painter().vline(rect.right(), rect.y_range(), Stroke::new(size::HAIRLINE, t.line));
        let mark = Rect::from_center_size(pos2(rect.center().x, rect.top() + 31.0), Vec2::splat(28.0));
        Icon::Brand.paint(ui.painter(), mark, t.accent);
    });
}

/// With what the step is held, and what to mind: at the lower end of the steps. Where not all of it can be seen at once,
/// those who get in place see how.
fn what_to_mind(ui: &mut Ui, view: &MapView<'_>, running: &Running) {
    let t = Tokens::of(ui);
    let room = ui.available_height() * MIND;
    let known = Id::unique(("what to mind is so high", running.entry));
    let height: Option<f32> = ui.data(|data| data.get_temp(known));
    let how_first =
        height.is_some_and(|height| height > room) && running.hold.phase() == hold::Phase::GetInPlace;
    let panel = Panel::bottom("to mind").resizable(false).show_separator_line(false);
    panel.frame(bare(t.panel)).show(ui, |ui| {
        // The minimum lets the area grow: a panel offers it no more than it took the last time.
        let area = from_top(ui, "to mind", running.entry).max_height(room).min_scrolled_height(room);
        let shown = area.auto_shrink([false, true]).show(ui, |ui| {
            let margin = egui::Margin { left: 20, right: 20, top: 8, bottom: 16 };
            egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                let (with, at) = with(&running.tool, &running.position);
                if !with.is_empty() {
                    text(ui, Type::Small, t.ink2, format!("{with}{at}"));
                }
                if how_first {
                    how_to(ui, view, running);
                }
                cautions(ui, view, running);
                if !how_first {
                    how_to(ui, view, running);
                }
            });
        });
        if height != Some(shown.content_size.y) {
            ui.data_mut(|data| data.insert_temp(known, shown.content_size.y));
            ui.ctx().request_discard("what to mind has another height");
        }
        whole_lines(ui, shown.inner_rect, t.panel);
    });
}

fn head(ui: &mut Ui, view: &MapView<'_>, course: &Course) {
    let t = Tokens::of(ui);
    let margin = egui::Margin { left: 20, right: 20, top: 20, bottom: 12 };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        text(ui, Type::Title, t.ink, &course.routine().name);
        text(ui, Type::Small, t.ink2, progress(view, course));
        ui.add_space(8.0);
        let count = course.stops().len().max(1);
        let (bar, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
        let gap = if count > 12 { 2.0 } else { 4.0 };
        let width = (bar.width() - gap * (count - 1) as f32) / count as f32;
        let running = view.state.running.as_ref().filter(|_| course.phase() == Phase::Holding);
        for (number, (_, mark)) in course.stops().enumerate() {
            let left = bar.left() + number as f32 * (width + gap);
            let piece = Rect::from_min_size(pos2(left, bar.top()), vec2(width, 6.0));
            let held = running.filter(|_| number == course.at());
            let share = match (mark, held) {
                (Mark::Done(_), _) => 1.0,
                (_, Some(running)) if running.has_begun() => 1.0 - running.hold.fraction_left(),
                _ => 0.0,
            };
            ui.painter().rect_filled(piece, 3.0, t.line2);
            let done = piece.with_max_x(piece.left() + piece.width() * share);
            ui.painter().with_clip_rect(done).rect_filled(piece, 3.0, t.accent);
        }
    });
}

/// The time to get in place before a hold, as it is set.
pub(in crate::app) fn get_in_place(state: &State) -> Duration {
    Duration::from_secs(state.settings.get_in_place_s.into())
}

/// `Step 2 of 3 · about 3 min left`.
pub(in crate::app) fn progress(view: &MapView<'_>, course: &Course) -> String {
    let count = course.stops().len();
    if course.phase() == Phase::Finished {
        return said::all_done(count);
    }
    let (least, most) = course.left(get_in_place(view.state));
    if most.is_zero() {
        return said::last_step(course.at() + 1, count);
    }
    said::progress(course.at() + 1, count, &said::span(least, most))
}

fn rows(ui: &mut Ui, view: &MapView<'_>, course: &Course) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    for (number, (stop, mark)) in course.stops().enumerate() {
        let is_now = course.at() == number && course.phase() != Phase::Finished;
        row(ui, view, course, (number, stop, mark), is_now);
    }
    if let Some(why) = &course.routine().order_why {
        egui::Frame::new().inner_margin(egui::Margin { left: 20, right: 20, top: 12, bottom: 12 }).show(
            ui,
            |ui| {
                hairline(ui);
                ui.add_space(10.0);
                text(ui, Type::Label, t.ink2, why);
            },
        );
    }
}

fn row(ui: &mut Ui, view: &MapView<'_>, course: &Course, what: (usize, &Stop, Mark), is_now: bool) {
    let (number, stop, mark) = what;
    let t = Tokens::of(ui);
    let name = course.step(stop).map_or("", |step| step.name.as_str());
    let sided = if stop.key().is_some() { stop.side.sided(name) } else { name.to_owned() };
    let place = stop.key().map(|key| {
        let drawn = view.points.find(&key).and_then(|listed| listed.places().first());
        said::place(stop.side, drawn.map(|at| at.view))
    });
    let ending = course.ending(stop).map(|ending| words::capital(&ending.words()));
    let is_rated = matches!(mark, Mark::Done(Some(_)));
    let ground = ui.painter().add(egui::Shape::Noop);
    let margin = egui::Margin { left: 20, right: 20, top: 10, bottom: 10 };
    let shown = egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 2.0);
            circle(ui, number + 1, mark, is_now);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 4.0;
                    let room = ui.available_width() - if is_rated { 66.0 } else { 0.0 };
                    ui.vertical(|ui| {
                        ui.set_width(room);
                        text(ui, Type::BodyBold, t.ink, name);
                    });
                    if is_rated {
                        values(ui, view, course, stop);
                    }
                });
                ui.spacing_mut().item_spacing.y = 0.0;
                for line in place.into_iter().chain(ending) {
                    text(ui, Type::Label, t.ink2, line);
                }
            });
        });
    });
    let rect = shown.response.rect;
    if is_now {
        let place = rect.shrink2(vec2(8.0, 0.0));
        ui.painter().set(ground, egui::Shape::rect_filled(place, size::RADIUS_ROW, t.accent_soft));
    }
    if is_now {
        // Once, when it becomes the current one: after that the list is the user's to scroll.
        let id = ui.scope_id().with("step in sight");
        if ui.data(|data| data.get_temp(id)) != Some(number) {
            ui.data_mut(|data| data.insert_temp(id, number));
            ui.scroll_to_rect(rect, None);
        }
    }
    let state = said::step_state(is_now, matches!(mark, Mark::Done(_)), mark == Mark::Skipped);
    let response = ui.interact(rect, ui.scope_id().with(("step", number)), Sense::hover());
    let spoken = format!("{}. {sided}, {state}", number + 1);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ListItem, true, &spoken));
}

/// The number of a step; a tick once it is done, an arrow if it was left out.
fn circle(ui: &mut Ui, number: usize, mark: Mark, is_now: bool) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(CIRCLE), Sense::hover());
    let (centre, radius) = (rect.center(), CIRCLE / 2.0 - 1.0);
    let icon = Rect::from_center_size(centre, Vec2::splat(16.0));
    match mark {
        Mark::Done(_) => {
            ui.painter().circle_filled(centre, radius, t.accent);
            Icon::Check.paint(ui.painter(), icon, t.on_accent);
        }
        Mark::Skipped => {
            ui.painter().circle_stroke(centre, radius, Stroke::new(1.5, t.line2));
            Icon::Skip.paint(ui.painter(), icon, t.ink3);
        }
        Mark::Open => {
            let (edge, ink) = if is_now { (t.accent, t.accent_ink) } else { (t.line2, t.ink2) };
            ui.painter().circle(centre, radius, t.panel, Stroke::new(if is_now { 2.0 } else { 1.5 }, edge));
            let font = Type::SmallBold.font();
            ui.painter().text(centre, Align2::CENTER_CENTER, number.to_string(), font, ink);
        }
    }
}

/// Before and after of the latest hold of this step.
fn values(ui: &mut Ui, view: &MapView<'_>, course: &Course, stop: &Stop) {
    let t = Tokens::of(ui);
    let Some(key) = stop.key() else { return };
    let of_routine = |record: &&crate::journal::Record| {
        record.hold.as_ref().is_some_and(|held| held.routine.as_deref() == Some(&course.routine().id))
    };
    let Some(record) = view.state.history.records(&key).iter().rev().find(of_routine) else { return };
    let mark = |ui: &mut Ui, value| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
        paint_marker(ui.painter(), rect.center(), MarkerLook::list(value).radius(8.0), t);
    };
    mark(ui, record.before);
    if record.after.is_some() {
        let (arrow, _) = ui.allocate_exact_size(vec2(14.0, 20.0), Sense::hover());
        Icon::Arrow.paint(ui.painter(), Rect::from_center_size(arrow.center(), Vec2::splat(14.0)), t.ink2);
        mark(ui, record.after);
    }
}

/// What ends the routine or leaves a step out; not while a hold runs, which has its own ways to end.
fn foot(ui: &mut Ui, course: &Course, actions: &mut Actions) {
    // So have the questions after it.
    if matches!(course.phase(), Phase::Holding | Phase::After | Phase::Finished) {
        return;
    }
    let t = Tokens::of(ui);
    let panel = Panel::bottom("steps foot").resizable(false).show_separator_line(false);
    panel.frame(bare(t.panel)).show(ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin { left: 20, right: 20, top: 8, bottom: 20 }).show(
            ui,
            |ui| {
                ui.horizontal(|ui| ways_out(ui, course, actions));
            },
        );
    });
}

/// `Skip step`, `End routine`.
pub(in crate::app) fn ways_out(ui: &mut Ui, course: &Course, actions: &mut Actions) {
    ui.spacing_mut().item_spacing.x = 8.0;
    let can_skip = matches!(course.phase(), Phase::Next | Phase::Resting { .. });
    if can_skip && ui.add(Button::outlined(said::skip()).icon(Icon::Skip)).clicked() {
        actions.push(CourseWish::Skip);
    }
    let end = if course.is_prescribed() { your_plan::end() } else { said::end() };
    if ui.add(Button::outlined(end)).clicked() {
        actions.push(CourseWish::End);
    }
}
