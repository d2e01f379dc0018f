//! What comes next: how to get there, how tender it is, the way to start; the rest; the end.

use std::time::Duration;

use egui::{Align, Layout, Rect, Sense, Ui, Vec2, pos2, vec2};

use super::{done, intro, with_foot};
use crate::app::words::point::{Asked, score};
use crate::{
    anatomy::Side,
    app::{
        icons::Icon,
        map::MapView,
        parts::{to_mind, ways_out},
        theme::{Tokens, Type, size, text},
        widgets::{Button, Ring, ScoreRow, SideBadge, bar, caution, clock, numbered},
        words::{self, routines as said, your_plan},
    },
    session::{Actions, CourseWish, DeskWish, Hindrance, Run},
    therapy::{
        EndingKind,
        course::{Course, Mark, Phase, Place, Stop},
        guard,
        guide::{sided, steps as steps_of},
        routine::Preparation,
    },
};

/// The ring of a rest, in points across: as large as that of a hold where there is room for what comes next below it.
const RING: std::ops::RangeInclusive<f32> = 140.0..=320.0;
const NEXT: f32 = 230.0;
/// In a lower window most of what can be done scrolls.
const LOW: f32 = 420.0;

/// Shows what comes next; `is_alone` where no steps stand beside it.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, is_alone: bool, actions: &mut Actions) {
    let Some(run) = &view.state.routines.open else { return };
    let Some(course) = &run.course else { return };
    let side = if is_alone { 16 } else { 20 };
    let of = (course.at(), std::mem::discriminant(&course.phase()));
    match (course.phase(), course.current()) {
        (Phase::Finished, _) | (_, None) => with_foot(
            ui,
            side,
            of,
            actions,
            |ui, actions| {
                finished_foot(ui, view, run, course, actions);
            },
            |ui, actions| finished(ui, view, run, course, actions),
        ),
        (Phase::Resting { until }, Some(stop)) => {
            let left = until.saturating_sub(view.now);
            with_foot(
                ui,
                side,
                of,
                actions,
                |ui, actions| resting_foot(ui, course, actions),
                |ui, _| resting(ui, view, course, stop, left),
            );
        }
        (_, Some(stop)) => with_foot(
            ui,
            side,
            of,
            actions,
            |ui, actions| foot(ui, view, run, course, stop, actions),
            |ui, actions| {
                how(ui, view, course, stop);
                if is_low(ui) {
                    all_ways(ui, view, course, actions);
                }
            },
        ),
    }
}

/// The name of the step, the side, the place.
fn title(ui: &mut Ui, view: &MapView<'_>, course: &Course, stop: &Stop) {
    let t = Tokens::of(ui);
    let name = course.step(stop).map_or("", |step| step.name.as_str());
    text(ui, Type::Title, t.ink, name);
    if stop.side != Side::Midline {
        ui.add(SideBadge::new(stop.side, words::your_capital(stop.side)));
    }
    match &stop.place {
        Place::At(id) => {
            if let Some(listed) = view.points.get(id) {
                // In the hold and in the history it stands under its own name.
                if listed.name() != name {
                    text(ui, Type::SmallBold, t.ink2, listed.name());
                }
                text(ui, Type::Small, t.ink2, words::capital(listed.place()));
            }
        }
        // Its name says it.
        Place::Nothing(_) => {}
    }
}

/// How to get there; the place stands under the name already.
fn cue(ui: &mut Ui, view: &MapView<'_>, course: &Course, stop: &Stop) {
    let Some(step) = course.step(stop) else { return };
    let cue = sided(&step.cue, stop.side);
    let place = match &stop.place {
        Place::At(id) if course.is_prescribed() => view.points.get(id).map(|at| words::capital(at.place())),
        _ => None,
    };
    let rest =
        place.and_then(|place| cue.strip_prefix(&*place)).map(|rest| rest.trim_start_matches(['.', ' ']));
    let said = rest.unwrap_or(&cue);
    if !said.is_empty() {
        text(ui, Type::Body, Tokens::of(ui).ink, said);
    }
}

/// How to get there, what ends it, what to mind.
fn how(ui: &mut Ui, view: &MapView<'_>, course: &Course, stop: &Stop) {
    let t = Tokens::of(ui);
    title(ui, view, course, stop);
    let Some(step) = course.step(stop) else { return };
    ui.add_space(4.0);
    cue(ui, view, course, stop);
    let Some(method) = step.method.as_deref().and_then(|id| course.routine().method(id)) else { return };
    if let Some(ending) = course.ending(stop) {
        ui.horizontal(|ui| {
            let (square, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
            Icon::Clock.paint(ui.painter(), square, t.accent);
            text(ui, Type::SmallBold, t.ink, words::capital(&ending.words()));
        });
    }
    ui.add_space(4.0);
    text(ui, Type::BodyBold, t.ink, said::how());
    for (number, sentence) in steps_of(method, stop.side).iter().enumerate() {
        numbered(ui, number + 1, |ui| text(ui, Type::Small, t.ink, sentence));
    }
    if !method.pressure.is_empty() {
        text(ui, Type::Small, t.ink2, said::pressure(&method.pressure));
    }
    for words in to_mind(view, course, stop) {
        caution(ui, &words);
    }
    caution(ui, guard::caution());
}

/// Before the hold: the number, the main action, and the other ways to go on.
fn foot(ui: &mut Ui, view: &MapView<'_>, run: &Run, course: &Course, stop: &Stop, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let state = view.state;
    if stop.key().is_none() {
        if stop.place == Place::Nothing(Preparation::Photo) {
            let button = Button::outlined(said::photo()).icon(Icon::Image).width(ui.available_width());
            if ui.add(button).clicked() {
                actions.push(DeskWish::LookAtPosture);
            }
        }
        let button = Button::primary(said::continue_word()).height(48.0).width(ui.available_width());
        if ui.add(button).clicked() {
            actions.push(CourseWish::GoOn);
        }
        return ways(ui, view, course, actions);
    }
    let hindrance = run.hindrance(course, stop, &state.history, view.today.timestamp());
    let no = match hindrance {
        Some(Hindrance::Emergency) => Some(said::emergency().to_owned()),
        Some(Hindrance::Locked) => Some(said::locked().to_owned()),
        Some(Hindrance::Resting) => Some(said::resting().to_owned()),
        Some(Hindrance::NoRoom) => Some(said::no_room().to_owned()),
        Some(Hindrance::Waits) => intro::why_it_waits(view, run),
        None => None,
    };
    if let Some(no) = no {
        text(ui, Type::Small, t.caution_ink, no);
        return ways(ui, view, course, actions);
    }
    let is_long = course.ending(stop).is_some_and(|ending| ending.kind() == EndingKind::Throbbing);
    if is_long && !state.settings.sound {
        text(ui, Type::Small, t.caution_ink, words::hold::heard_all_the_same());
    }
    // What follows from the number stands above the row: no number moves under the pointer.
    let hint = state.draft.before.and_then(guard::before);
    let is_free = run.needs_no_number(&state.history, view.today);
    if let Some(hint) = hint {
        text(ui, Type::SmallBold, t.caution_ink, hint.text());
    } else if is_free {
        text(ui, Type::Small, t.ink2, said::without_number());
    }
    text(ui, Type::BodyBold, t.ink, said::how_tender());
    let row = ScoreRow::new(score(Asked::Before), state.draft.before).height(36.0).without_captions();
    actions.extend(row.show(ui).map(CourseWish::Before));
    let why = match hint {
        Some(hint) => Some(hint.text()),
        None => (state.draft.before.is_none() && !is_free).then_some(words::point::choose_first()),
    };
    let button = Button::primary(said::hold()).icon(Icon::Play).height(48.0).width(ui.available_width());
    if ui.add(button.waits_for(why)).clicked() {
        actions.push(CourseWish::Hold);
    }
    ways(ui, view, course, actions);
}

/// A way that is not the main one.
fn quiet(name: &'static str) -> Button<'static> {
    Button::plain(name).flush().height(size::CHIP)
}

/// Whether only the number and the main action have room at the lower end; the rest scrolls with the words then.
fn is_low(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < LOW
}

/// What else there is to do, below the main action where there is room for it.
fn ways(ui: &mut Ui, view: &MapView<'_>, course: &Course, actions: &mut Actions) {
    if !is_low(ui) {
        all_ways(ui, view, course, actions);
    }
}

/// The other side, back, the same again; in a window without the steps also the ways out.
fn all_ways(ui: &mut Ui, view: &MapView<'_>, course: &Course, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 2.0);
        let Some(stop) = course.current() else { return };
        if course.can_swap_side() {
            let is_there =
                course.stops().any(|(other, mark)| mark == Mark::Open && other.side == stop.side.opposite());
            let name = if is_there { said::swap() } else { said::swap_over() };
            if ui.add(quiet(name)).clicked() {
                actions.push(CourseWish::SwapSide);
            }
        }
        if course.can_repeat() && ui.add(quiet(said::repeat())).clicked() {
            actions.push(CourseWish::Repeat);
        }
        if course.at() > 0 && ui.add(quiet(said::step_back())).clicked() {
            actions.push(CourseWish::Back);
        }
    });
    // Where the steps have no panel of their own, the ways out stand here.
    if ui.ctx().content_rect().width() < 1000.0 || view.state.settings.text_size_percent > 130 {
        ui.horizontal_wrapped(|ui| ways_out(ui, course, actions));
    }
}

fn resting(ui: &mut Ui, view: &MapView<'_>, course: &Course, stop: &Stop, left: Duration) {
    let t = Tokens::of(ui);
    text(ui, Type::Heading, t.ink, said::rest());
    let side = (ui.available_height() - NEXT).clamp(*RING.start(), *RING.end()).min(ui.available_width());
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), side), Sense::hover());
    let ring = Rect::from_center_size(pos2(place.center().x, place.center().y), Vec2::splat(side));
    let whole = course.rest().as_secs_f32().max(1.0);
    let digits = clock(left.as_millis().div_ceil(1000) as u32);
    Ring::new(&digits, left.as_secs_f32() / whole).caption(said::rest()).show(ui, ring);
    ui.add_space(6.0);
    text(ui, Type::Label, t.ink2, said::next());
    title(ui, view, course, stop);
    cue(ui, view, course, stop);
}

fn resting_foot(ui: &mut Ui, course: &Course, actions: &mut Actions) {
    let button = Button::primary(said::next_now()).height(48.0).width(ui.available_width());
    if ui.add(button).clicked() {
        actions.push(CourseWish::GoOn);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 2.0);
        if course.can_repeat() && ui.add(quiet(said::repeat())).clicked() {
            actions.push(CourseWish::Repeat);
        }
        if ui.add(quiet(said::skip())).clicked() {
            actions.push(CourseWish::Skip);
        }
        if ui.add(quiet(if course.is_prescribed() { your_plan::end() } else { said::end() })).clicked() {
            actions.push(CourseWish::End);
        }
    });
}

/// The way back, and where something is left to do, into the routine again; not after a sign that asks for a call.
fn finished_foot(ui: &mut Ui, view: &MapView<'_>, run: &Run, course: &Course, actions: &mut Actions) {
    let name = match run.plan {
        Some(_) => your_plan::back(),
        None if run.is_round() => words::hold::back_to_map(),
        None => said::to_routines(),
    };
    let button = Button::primary(name).height(48.0).width(ui.available_width());
    if ui.add(button).clicked() {
        actions.push(CourseWish::End);
    }
    let is_over = run.is_emergency(&view.state.history);
    if course.can_resume() && !is_over {
        let button = Button::outlined(said::go_on_there()).width(ui.available_width());
        if ui.add(button).clicked() {
            actions.push(CourseWish::Resume);
        }
    }
}

fn finished(ui: &mut Ui, view: &MapView<'_>, run: &Run, course: &Course, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let skipped = course.stops().filter(|(_, mark)| *mark == Mark::Skipped).count();
    let title = match (course.can_resume(), skipped) {
        (true, _) => said::ended(),
        (false, 0) => said::finished(),
        (false, _) => said::over(),
    };
    text(ui, Type::Title, t.ink, title);
    text(ui, Type::Body, t.ink, guard::afterwards());
    let all = course.stops().len();
    let done_now = course.stops().filter(|(_, mark)| matches!(mark, Mark::Done(_))).count();
    if done_now < all {
        text(ui, Type::BodyBold, t.ink, said::done_and_skipped(done_now, all, skipped));
    }
    done::show(ui, view, run);
    unanswered(ui, view, run, course, actions);
}

/// The holds that still miss a number: on the floor nobody gives one.
fn unanswered(ui: &mut Ui, view: &MapView<'_>, run: &Run, course: &Course, actions: &mut Actions) {
    let mut open = run.unanswered(&view.state.history).peekable();
    if open.peek().is_none() {
        return;
    }
    let t = Tokens::of(ui);
    ui.add_space(8.0);
    text(ui, Type::BodyBold, t.ink, said::unanswered());
    for (record, missing) in open {
        let stop = course.stops().find(|(stop, _)| stop.key().as_ref() == Some(&*record.point));
        let name = stop.and_then(|(stop, _)| course.step(stop)).map_or("", |step| step.name.as_str());
        let sided = record.point.side.sided(name);
        bar(ui, size::CONTROL, |ui| {
            let answer = said::answer(&sided);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = size::GAP;
                if ui.add(Button::outlined(&*answer).text(said::answer_word())).clicked() {
                    actions.push(DeskWish::AnswerEntry(record.id));
                }
                ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                    text(
                        ui,
                        Type::Small,
                        t.ink,
                        format!("{sided}. {}.", words::routine_end::missing(missing)),
                    );
                });
            });
        });
    }
}
