//! The ways through the whole window, for what must hold in every place of it.

use egui::{Key, Modifiers, Role};

use crate::{
    desk::Desk,
    making::{evening, save},
};

const POINT: &str = "Rhomboid major, upper, your left";

/// What must hold in a place, which has a name.
pub(crate) type Holds<'a> = &'a dyn Fn(&mut Desk, &str);

fn press(desk: &mut Desk, name: &str) {
    desk.press_unseen(Role::Button, name);
}

fn choose(desk: &mut Desk) {
    desk.type_into("Find a point or muscle", POINT);
    desk.press(Modifiers::NONE, Key::Enter);
}

/// From page to page.
pub(crate) fn pages(desk: &mut Desk, holds: Holds<'_>) {
    holds(desk, "map");
    for page in ["Routines", "Plan", "Settings"] {
        press(desk, page);
        holds(desk, page);
    }
    press(desk, "Trends");
    desk.wait("it is worked out", |state| state.trends.seen.is_some());
    holds(desk, "trends");
    let row = desk.first(Role::ListItem, POINT).unwrap();
    desk.press_unseen(Role::ListItem, &row);
    desk.wait("it is worked out", |state| state.trends.since.is_none());
    holds(desk, "one trend");
    press(desk, "Plan");
    press(desk, "New plan");
    holds(desk, "a plan");
}

/// Through what a point has.
pub(crate) fn point(desk: &mut Desk, holds: Holds<'_>) {
    choose(desk);
    holds(desk, "a point");
    if desk.can_press("Larger panel") {
        press(desk, "Larger panel");
    }
    press(desk, "Note an earlier hold");
    holds(desk, "an earlier hold");
    desk.press(Modifiers::NONE, Key::Escape);
    press(desk, "History");
    holds(desk, "the history");
    press(desk, "Change this entry");
    holds(desk, "a change");
}

/// Through a hold.
pub(crate) fn hold(desk: &mut Desk, holds: Holds<'_>) {
    choose(desk);
    press(desk, "Tenderness before 6");
    press(desk, "Start hold");
    holds(desk, "the rules");
    press(desk, "None of these is true for me");
    holds(desk, "in place");
    desk.pass(12);
    holds(desk, "a hold");
    desk.pass(60);
    holds(desk, "after it");
}

/// Through a routine, made and followed.
pub(crate) fn routine(desk: &mut Desk, holds: Holds<'_>) {
    evening(desk);
    press(desk, "Tool and time: Shin");
    holds(desk, "the making");
    save(desk);
    press(desk, "Open Medial scapula rolling");
    holds(desk, "what a routine is");
    press(desk, "Start");
    holds(desk, "a step");
    press(desk, "Tenderness before 6");
    press(desk, "Start step");
    press(desk, "None of these is true for me");
    holds(desk, "getting in place");
    desk.pass(12);
    holds(desk, "a step that runs");
    desk.press(Modifiers::NONE, Key::R);
    holds(desk, "after a step");
    press(desk, "End routine");
    holds(desk, "the end");
}
