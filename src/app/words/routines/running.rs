//! A running routine: its steps and buttons, and its end.

use crate::{
    anatomy::{Side, ViewId},
    app::words::{lower_first, view as named},
    language::say,
    therapy::routine::Preparation,
};

/// What is done with a running routine.
pub fn hold() -> &'static str {
    say!("routines-hold")
}
/// On to the next thing.
pub fn go_on() -> &'static str {
    say!("routines-go-on")
}
/// The rest is long enough.
pub fn next_now() -> &'static str {
    say!("routines-next-now")
}
/// This step is left out.
pub fn skip() -> &'static str {
    say!("routines-skip")
}
/// The step before.
pub fn step_back() -> &'static str {
    say!("routines-step-back")
}
/// The same again.
pub fn repeat() -> &'static str {
    say!("routines-repeat")
}
/// The other side first.
pub fn swap() -> &'static str {
    say!("routines-swap")
}
/// Where nothing is to do on the other side yet.
pub fn swap_over() -> &'static str {
    say!("routines-swap-over")
}
/// The routine is over for now.
pub fn end() -> &'static str {
    say!("routines-end")
}

/// During the rest.
pub fn rest() -> &'static str {
    say!("routines-rest")
}
/// The rest is over, for the ear.
pub fn rest_over() -> &'static str {
    say!("routines-rest-over")
}
/// What follows is on the other side, for the ear.
pub fn switch_sides() -> &'static str {
    say!("routines-switch-sides")
}
/// What comes after it.
pub fn next() -> &'static str {
    say!("routines-next")
}
/// How to get there.
pub fn how() -> &'static str {
    say!("routines-how")
}
/// How strong the pressure should be, with its subject.
pub fn pressure(words: &str) -> String {
    say!("routines-pressure", words = lower_first(words))
}
/// Before the hold.
pub fn how_tender() -> &'static str {
    say!("routines-how-tender")
}
/// Opens the look at a picture.
pub fn photo() -> &'static str {
    say!("routines-photo")
}
/// Nothing is pressed there.
pub fn continue_word() -> &'static str {
    say!("routines-continue")
}
/// Pain went into the chest.
pub fn emergency() -> &'static str {
    say!("routines-emergency")
}
/// The source's number of spots is reached.
pub fn no_room() -> &'static str {
    say!("routines-no-room")
}
/// The place is locked.
pub fn locked() -> &'static str {
    say!("routines-locked")
}
/// The place rests.
pub fn resting() -> &'static str {
    say!("routines-resting")
}
/// A step where nothing is pressed.
pub fn preparation(what: Preparation) -> &'static str {
    match what {
        Preparation::Breathing => say!("routines-breathing"),
        Preparation::Photo => say!("routines-picture-from-the-side"),
        Preparation::Other => say!("routines-preparation"),
    }
}

/// On the map: the routine that is on its way.
pub fn under_way(name: &str, at: usize, count: usize) -> String {
    say!("routines-under-way", name = name, at = at, count = count)
}
/// Where a running routine is.
pub fn progress(at: usize, count: usize, left: &str) -> String {
    say!("routines-progress", at = at, count = count, left = left)
}
/// The same where no time is left to tell.
pub fn last_step(at: usize, count: usize) -> String {
    say!("routines-last-step", at = at, count = count)
}
/// The same at its end.
pub fn all_done(count: usize) -> String {
    say!("routines-all-done", count = count)
}

/// A step on the drawing.
pub fn pill(number: usize) -> String {
    say!("routines-step", number = number)
}
/// Where a step is: the side, and the drawing that shows it.
pub fn place(side: Side, view: Option<ViewId>) -> String {
    let side = side.your_capital();
    let words = view.map(|view| lower_first(named(view)));
    match (view, words) {
        (Some(ViewId::Back | ViewId::Front), Some(view)) => say!("routines-place", side = side, view = view),
        (Some(_), Some(view)) => say!("routines-place-part", side = side, view = view),
        _ => side.to_owned(),
    }
}
/// A step on another view, below its small picture.
pub fn inset(number: usize, view: &str) -> String {
    say!("routines-inset", number = number, view = lower_first(view))
}
/// That picture to a screen reader, with the point that it shows.
pub fn inset_spoken(number: usize, sided: &str) -> String {
    say!("routines-inset-spoken", number = number, sided = sided)
}
/// What became of a step, for a screen reader.
pub fn step_state(is_now: bool, is_done: bool, is_skipped: bool) -> &'static str {
    match (is_now, is_done, is_skipped) {
        (true, ..) => say!("routines-step-now"),
        (_, true, _) => say!("routines-step-done"),
        (_, _, true) => say!("routines-step-skipped"),
        _ => say!("routines-step-to-come"),
    }
}

/// All steps are done.
pub fn finished() -> &'static str {
    say!("routines-finished")
}
/// Over the holds that still miss a number, or what ended them.
pub fn unanswered() -> &'static str {
    say!("routines-unanswered")
}
/// It was ended before all steps were done.
pub fn ended() -> &'static str {
    say!("routines-ended")
}
/// Over what was done.
pub fn done() -> &'static str {
    say!("routines-done")
}
/// It is over, and some steps were left out.
pub fn over() -> &'static str {
    say!("routines-over")
}
/// Back to the list.
pub fn to_routines() -> &'static str {
    say!("routines-to-routines")
}
/// Opens the entry of such a hold.
pub fn answer_word() -> &'static str {
    say!("routines-answer")
}
/// The same for a screen reader.
pub fn answer(sided: &str) -> String {
    say!("routines-answer-for", sided = sided)
}
/// So many steps were done, and so many left out.
pub fn done_and_skipped(done: usize, all: usize, skipped: usize) -> String {
    if skipped == 0 {
        return say!("routines-steps-done", done = done, all = all);
    }
    say!("routines-steps-done-and-skipped", done = done, all = all, skipped = skipped)
}
