//! Floor mode: the hold over the whole screen, read from two metres by someone who lies on the floor, with one
//! control.
//!
//! It may use the parts, the map, words and widgets below it, never another page. It turns keys and clicks into
//! wishes and says what a press does; which presses count is the session's to know.

mod call;
mod column;
mod input;
mod look;
mod middle;
mod screen;
mod upright;

use egui::{Ui, accesskit};

use self::input::heard;
use crate::{
    app::{
        map::MapView,
        parts,
        theme::touch,
        words::{floor as words, hold},
    },
    session::{Actions, FloorWish, Follows, Press, State, follows},
    therapy::{Ended, hold::Event},
};

/// Where Escape goes.
fn leaves(press: Press) -> &'static str {
    if press == Press::Next { words::back_to_routine() } else { words::back_to_hold() }
}

/// What a press does, in words.
fn does(press: Press, next: Option<&Follows<'_>>) -> String {
    let fixed = match press {
        Press::Do(Event::Skip) => words::start_now(),
        Press::Do(Event::GoOn) => words::go_on(),
        Press::Do(Event::DropGap) => words::not_held(),
        Press::Do(Event::Well) => hold::well(),
        Press::Do(Event::Repetition) => words::movement(),
        Press::Do(_) => words::pause(),
        Press::End(Ended::Throbbing) => words::throbs(),
        Press::End(_) => words::released(),
        Press::Undo => words::undo(),
        Press::Back => words::back(),
        Press::Next => {
            return next.map_or_else(String::new, |next| words::next(&next.sided));
        }
    };
    fixed.to_owned()
}

/// Shows it over all of `ui`, and hears what is pressed.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let Some(floor) = &view.state.floor else { return };
    let next = follows(view.state, view.today);
    let leaves_at = upright::way_out(ui, view.state, next.as_ref());
    heard(ui.ctx(), leaves_at, actions);
    let minds = parts::minds(view);
    let calls = floor.calls && view.state.running.is_none();
    ui.painter().rect_filled(ui.max_rect(), 0.0, look::GROUND);
    ui.ctx().set_cursor_icon(egui::CursorIcon::None);
    if calls {
        call::paint(ui, view);
    } else if touch::is_phone(ui.ctx()) {
        upright::paint(ui, view, floor, next.as_ref(), &minds);
    } else {
        screen::paint(ui, view, floor, next.as_ref(), &minds);
    }
    for_screen_readers(ui, view.state, next.as_ref(), actions);
    if calls {
        call::for_screen_readers(ui, view);
    }
    let stops = (!minds.stops.is_empty()).then(|| words::stop_if(&minds.stops));
    let all: Vec<_> = minds.here.into_iter().chain(stops).collect();
    if !all.is_empty() {
        minded(ui, &all.join(" "));
    }
    if floor.hand.is_pressed() {
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(50));
    }
}

/// What to mind here, for a screen reader.
fn minded(ui: &Ui, care: &str) {
    let id = egui::Id::unique("floor care");
    let response = ui.interact(ui.max_rect(), id, egui::Sense::hover());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::Role::Note);
        node.set_label(care);
    });
}

/// The same controls by their names, for who does not press keys.
fn for_screen_readers(ui: &mut Ui, state: &State, next: Option<&Follows<'_>>, actions: &mut Actions) {
    let press = Press::of(state, next);
    let does = does(press, next);
    let mut controls = vec![(words::control(&does), FloorWish::Tap)];
    if state.running.is_some() {
        controls.push((words::too_sore().to_owned(), FloorWish::Long));
    }
    controls.push((leaves(press).to_owned(), FloorWish::Leave));
    let whole = ui.max_rect();
    for (index, (name, action)) in controls.into_iter().enumerate() {
        let id = egui::Id::unique("floor control").with(index);
        let response = ui.interact(whole, id, egui::Sense::hover());
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::Role::Button);
            node.set_label(name);
            node.add_action(accesskit::Action::Click);
        });
        if ui.input(|i| i.has_accesskit_action_request(id, accesskit::Action::Click)) {
            actions.push(action);
        }
    }
}
