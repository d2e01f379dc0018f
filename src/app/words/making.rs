//! A routine of one's own: making, changing, removing it, and one that comes in from elsewhere.

use super::{dialogs::file_name, lower_first};
use crate::therapy::{made::MadeStep, plan::Prescribed};

/// The button that begins one, and its page.
pub const NEW: &str = "New routine";
/// The page of one that is changed.
pub const CHANGE_IT: &str = "Change a routine";
/// The page of a copy.
pub const COPY_IT: &str = "Copy of a routine";
/// The button that changes one.
pub const CHANGE: &str = "Change";
/// The button that makes a copy of one.
pub const COPY: &str = "Change a copy";
/// The button that removes one.
pub const REMOVE: &str = "Remove";
/// Its field: the name, and what stands in it while it is empty.
pub const NAME: [&str; 2] = ["Name", "Such as Evening, at the desk"];
/// Another one has this name.
pub const SAME_NAME: &str = "You have a routine of this name already. You may keep both.";
/// Over the steps.
pub const STEPS: &str = "Steps";
/// Where there is none.
pub const NO_STEPS: &str = "No steps yet. Find a point or an area first.";
/// What is chosen later.
pub const SIDES: &str = "You choose the side each time you start it.";
/// The field that finds a place.
pub const FIND: &str = "Find a point or an area to add";
/// What was added last.
pub const ADDED: &str = "Added";
/// What can be added.
pub const FIND_HELP: &str =
    "Type a muscle or a place, such as calf. Points you placed yourself cannot be steps.";
/// The button with all areas.
pub const AREAS: &str = "Add an area";
/// The button that adds the points that were sore the last time.
pub const SORE: &str = "Add my sore points";
/// What a place is.
pub const POINT: &str = "Point";
/// The same.
pub const AREA: &str = "Area that is rolled";
/// The button that opens the choices of a step, and the one that closes them.
pub const CHOICES: [&str; 2] = ["Tool and time", "Done"];
/// The buttons of a step.
pub const STEP_UP: &str = "Move up";
/// The same.
pub const STEP_DOWN: &str = "Move down";
/// The same.
pub const STEP_OUT: &str = "Take out";
/// The button that saves it.
pub const SAVE: &str = "Save routine";
/// While it is written.
pub const SAVING: &str = "Saving";
/// The button that leaves it.
pub const CANCEL: &str = "Cancel";
/// Why it cannot be saved yet.
pub const NO_NAME: &str = "Give it a name first";
/// The same.
pub const NO_STEP: &str = "Add a step first";
/// The same.
pub const NOT_SO: &str = "It cannot be saved as it is";

/// The question before one is left.
pub const LEAVE: &str = "Leave without saving?";
/// What then is lost.
pub const LEAVE_WHAT: &str = "The routine is not saved yet. If you leave now, it is lost.";
/// The answers.
pub const STAY: &str = "Go on with it";
/// The same.
pub const LOSE: &str = "Leave, do not save";

/// The question before one is removed.
pub const REMOVE_TITLE: &str = "Remove this routine?";
/// The answer.
pub const KEEP: &str = "Keep it";

/// The title of the look at one from elsewhere.
pub const TAKE_IN_TITLE: &str = "Add this routine?";
/// While the file is read.
pub const READING: &str = "Reading the file";
/// While it is copied.
pub const TAKING: &str = "Adding the routine";
/// The button.
pub const TAKE_IN: &str = "Add to my routines";
/// What happens.
pub const TAKE_IN_WHAT: &str =
    "A copy of the file goes into the folder of your routines. The file itself stays.";
/// It is here now.
pub const TAKEN_IN: &str = "It is among your routines now.";
/// The way to it.
pub const LOOK_AT_IT: &str = "Look at it";
/// Nothing was taken in.
pub const NOT_TAKEN: &str = "Nothing was added.";

/// What a button does, with the routine or step that it is about.
pub fn of(what: &str, name: &str) -> String {
    format!("{what}: {name}")
}

/// With what, where and how long: `Lacrosse ball · wall · 60 s`.
pub fn step(step: &MadeStep) -> String {
    let (tool, place) = (step.method.tool.name(), lower_first(step.method.position.name()));
    format!("{tool} · {place} · {}", Prescribed::new(step.ending).words())
}

/// What a copy is of, and what of it is not here.
pub fn copy_of(left_out: usize) -> String {
    let rest = match left_out {
        0 => "",
        1 => " One of its places cannot be made here and is left out.",
        _ => " Some of its places cannot be made here and are left out.",
    };
    format!(
        "You wrote this routine by hand, so its file stays as it is. This is a copy of its steps. What else you wrote is not in it.{rest}"
    )
}

/// What is lost with a file, and what is not.
pub fn remove_what(name: &str, path: &std::path::Path) -> String {
    format!(
        "“{name}” and its file {} are removed. You cannot undo this. What you did with it stays in your history.",
        file_name(path)
    )
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
