//! A routine of one's own: making, changing, removing it, and one that comes in from elsewhere.

use super::{dialogs::file_name, lower_first};
use crate::{
    language::say,
    therapy::{made::MadeStep, plan::Prescribed},
};

/// The button that begins one, and its page.
pub fn new() -> &'static str {
    say!("making-new")
}
/// The page of one that is changed.
pub fn change_it() -> &'static str {
    say!("making-change-it")
}
/// The page of a copy.
pub fn copy_it() -> &'static str {
    say!("making-copy-it")
}
/// The button that changes one.
pub fn change() -> &'static str {
    say!("making-change")
}
/// The button that makes a copy of one.
pub fn copy() -> &'static str {
    say!("making-copy")
}
/// The button that removes one.
pub fn remove() -> &'static str {
    say!("making-remove")
}
/// Its field: the name, and what stands in it while it is empty.
pub fn name() -> [&'static str; 2] {
    [say!("making-name"), say!("making-name-such-as")]
}
/// Another one has this name.
pub fn same_name() -> &'static str {
    say!("making-same-name")
}
/// Over the steps.
pub fn steps() -> &'static str {
    say!("making-steps")
}
/// Where there is none.
pub fn no_steps() -> &'static str {
    say!("making-no-steps")
}
/// What is chosen later.
pub fn sides() -> &'static str {
    say!("making-sides")
}
/// The field that finds a place.
pub fn find() -> &'static str {
    say!("making-find")
}
/// What was added last.
pub fn added() -> &'static str {
    say!("making-added")
}
/// What can be added.
pub fn find_help() -> &'static str {
    say!("making-find-help")
}
/// The button with all areas.
pub fn areas() -> &'static str {
    say!("making-areas")
}
/// The button that adds the points that were sore the last time.
pub fn sore() -> &'static str {
    say!("making-sore")
}
/// What a place is.
pub fn point() -> &'static str {
    say!("making-point")
}
/// The same.
pub fn area() -> &'static str {
    say!("making-area")
}
/// The button that opens the choices of a step, and the one that closes them.
pub fn choices() -> [&'static str; 2] {
    [say!("making-choices-open"), say!("making-choices-close")]
}
/// The buttons of a step.
pub fn step_up() -> &'static str {
    say!("making-step-up")
}
/// The same.
pub fn step_down() -> &'static str {
    say!("making-step-down")
}
/// The same.
pub fn step_out() -> &'static str {
    say!("making-step-out")
}
/// The button that saves it.
pub fn save() -> &'static str {
    say!("making-save")
}
/// While it is written.
pub fn saving() -> &'static str {
    say!("making-saving")
}
/// The button that leaves it.
pub fn cancel() -> &'static str {
    say!("making-cancel")
}
/// Why it cannot be saved yet.
pub fn no_name() -> &'static str {
    say!("making-no-name")
}
/// The same.
pub fn no_step() -> &'static str {
    say!("making-no-step")
}
/// The same.
pub fn not_so() -> &'static str {
    say!("making-not-so")
}

/// The question before one is left.
pub fn leave() -> &'static str {
    say!("making-leave")
}
/// What then is lost.
pub fn leave_what() -> &'static str {
    say!("making-leave-what")
}
/// The answers.
pub fn stay() -> &'static str {
    say!("making-stay")
}
/// The same.
pub fn lose() -> &'static str {
    say!("making-lose")
}

/// The question before one is removed.
pub fn remove_title() -> &'static str {
    say!("making-remove-title")
}
/// The answer.
pub fn keep() -> &'static str {
    say!("making-keep")
}

/// The title of the look at one from elsewhere.
pub fn take_in_title() -> &'static str {
    say!("making-take-in-title")
}
/// While the file is read.
pub fn reading() -> &'static str {
    say!("making-reading")
}
/// While it is copied.
pub fn taking() -> &'static str {
    say!("making-taking")
}
/// The button.
pub fn take_in() -> &'static str {
    say!("making-take-in")
}
/// What happens.
pub fn take_in_what() -> &'static str {
    say!("making-take-in-what")
}
/// It is here now.
pub fn taken_in() -> &'static str {
    say!("making-taken-in")
}
/// The way to it.
pub fn look_at_it() -> &'static str {
    say!("making-look-at-it")
}
/// Nothing was taken in.
pub fn not_taken() -> &'static str {
    say!("making-not-taken")
}

/// What a button does, with the routine or step that it is about.
pub fn of(what: &str, name: &str) -> String {
    say!("making-of", what = what, name = name)
}

/// With what, where and how long: `Lacrosse ball · wall · 60 s`.
pub fn step(step: &MadeStep) -> String {
    let (tool, place) = (step.method.tool.name(), lower_first(step.method.position.name()));
    say!("making-step", tool = tool, place = place, dose = Prescribed::new(step.ending).words())
}

/// What a copy is of, and what of it is not here.
pub fn copy_of(left_out: usize) -> String {
    let copy = say!("making-copy-of");
    if left_out == 0 {
        return copy.to_owned();
    }
    format!("{copy} {}", say!("making-left-out", count = left_out))
}

/// What is lost with a file, and what is not.
pub fn remove_what(name: &str, path: &std::path::Path) -> String {
    say!("making-remove-what", name = name, file = file_name(path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{anatomy::PointId, therapy::made::Place};

    #[test]
    fn a_step_says_with_what_where_and_how_long() {
        let one = MadeStep::usual(Place::Point(PointId("RHO-MAJ1".into()))).unwrap();
        assert_eq!(step(&one), "Lacrosse ball · wall · 60 s");
    }
}
