//! What is pressed on the floor.

use egui::{Context, Event, Key, Rect, TouchPhase};

use crate::session::{Action, Actions, FloorWish, hand::Source};

/// Turns the keys and clicks of this frame into actions, in their order. A finger that goes down in `way_out` leaves.
pub(in crate::app) fn heard(ctx: &Context, way_out: Option<Rect>, actions: &mut Actions) {
    let events = ctx.input(|i| i.events.clone());
    actions.extend(events.iter().filter_map(|event| one(event, way_out)).map(Action::from));
}

fn one(event: &Event, way_out: Option<Rect>) -> Option<FloorWish> {
    match event {
        Event::PointerButton { pos, pressed: true, .. } if way_out.is_some_and(|way| way.contains(*pos)) => {
            Some(FloorWish::Leave)
        }
        Event::Key { key: Key::Escape, pressed, repeat, .. } => {
            (*pressed && !*repeat).then_some(FloorWish::Leave)
        }
        Event::Key { key, physical_key, pressed, repeat, modifiers } => {
            // The same key can come up under another name than it went down, when Shift was let go meanwhile.
            let source = Source::Key(physical_key.unwrap_or(*key) as usize);
            let is_shortcut = modifiers.ctrl || modifiers.alt || modifiers.command || modifiers.mac_cmd;
            match pressed {
                true if *repeat || is_shortcut || !counts(*key) => None,
                true => Some(FloorWish::Pressed(source)),
                false => Some(FloorWish::Released(source)),
            }
        }
        Event::PointerButton { button, pressed, .. } => {
            let source = Source::Button(*button as usize);
            Some(if *pressed { FloorWish::Pressed(source) } else { FloorWish::Released(source) })
        }
        // The system takes a finger over: it does not come up here.
        Event::Touch { phase: TouchPhase::Cancel, .. } | Event::WindowFocused(false) => {
            Some(FloorWish::LetGo)
        }
        _ => None,
    }
}

/// Whether a key counts as “any key”. Modifiers do not: they are held for something else. Nor do keys for the volume and
/// the power, which are meant for the machine.
pub(super) fn counts(key: Key) -> bool {
    !matches!(
        key,
        Key::ShiftLeft
            | Key::ShiftRight
            | Key::ControlLeft
            | Key::ControlRight
            | Key::AltLeft
            | Key::AltRight
            | Key::SuperLeft
            | Key::SuperRight
            | Key::CapsLock
            | Key::NumLock
            | Key::ScrollLock
            | Key::Fn
            | Key::AudioVolumeMute
            | Key::AudioVolumeDown
            | Key::AudioVolumeUp
            | Key::Power
            | Key::Sleep
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_are_meant_for_something_else_do_not_count() {
        for key in [Key::ShiftLeft, Key::AltRight, Key::SuperLeft, Key::AudioVolumeUp, Key::CapsLock] {
            assert!(!counts(key), "{key:?}");
        }
        for key in [Key::Num0, Key::Space, Key::F, Key::Enter, Key::Tab, Key::F5, Key::ArrowUp] {
            assert!(counts(key), "{key:?}");
        }
    }
}
