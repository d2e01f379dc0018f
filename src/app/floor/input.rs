//! What is pressed on the floor.

use egui::{Context, Event, Key};

use super::{Source, hand};
use crate::app::action::{Action, OnFloor};

/// Turns the keys and clicks of this frame into actions, in their order.
pub(in crate::app) fn heard(ctx: &Context, actions: &mut Vec<Action>) {
    let events = ctx.input(|i| i.events.clone());
    actions.extend(events.iter().filter_map(one).map(Action::from));
}

fn one(event: &Event) -> Option<OnFloor> {
    match event {
        Event::Key { key: Key::Escape, pressed, repeat, .. } => {
            (*pressed && !*repeat).then_some(OnFloor::Leave)
        }
        Event::Key { key, physical_key, pressed, repeat, modifiers } => {
            // The same key can come up under another name than it went down, when Shift was let go meanwhile.
            let source = Source::Key(physical_key.unwrap_or(*key));
            let is_shortcut = modifiers.ctrl || modifiers.alt || modifiers.command || modifiers.mac_cmd;
            match pressed {
                true if *repeat || is_shortcut || !hand::counts(*key) => None,
                true => Some(OnFloor::Pressed(source)),
                false => Some(OnFloor::Released(source)),
            }
        }
        Event::PointerButton { button, pressed, .. } => {
            let source = Source::Button(*button);
            Some(if *pressed { OnFloor::Pressed(source) } else { OnFloor::Released(source) })
        }
        Event::WindowFocused(false) => Some(OnFloor::LetGo),
        _ => None,
    }
}
