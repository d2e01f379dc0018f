//! The keyboard as it is printed: one press is one action, a number is where its key says that it is, and what is held
//! for the machine is the machine's.

use egui::{Context, Event, InputState, Key, Modifiers};

use crate::therapy::Tenderness;

const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// Takes out of the input what a key sends again while it is held: a press is one action until the key is up. What moves
/// goes on moving, and in a field of text a held key writes on. What is pressed together with the key of the system
/// (Super, the key with the window) goes as well: it is meant for the system.
pub(super) fn once(ctx: &Context) {
    let is_typing = ctx.text_edit_focused();
    ctx.input_mut(|input| {
        // On macOS it is the key of every shortcut.
        let is_systems = !cfg!(target_os = "macos") && is_down(input, [Key::SuperLeft, Key::SuperRight]);
        input.events.retain(|event| match event {
            Event::Key { pressed: true, .. } | Event::Text(_) if is_systems => false,
            Event::Key { key, repeat: true, .. } => moves(*key) || (is_typing && *key != Key::Escape),
            _ => true,
        });
    });
}

/// Whether a plain key was pressed, with Shift or without; takes it from the input. With Alt or `AltGr` a letter writes
/// another one and is no key of ours; a sign may need them (`[` on a German keyboard).
pub(super) fn take(ctx: &Context, key: Key) -> bool {
    ctx.input_mut(|input| (is_sign(key) || !has_alt(input)) && input.consume_key(Modifiers::NONE, key))
}

/// The same of a key that means another thing with Shift: whether Shift was down when it was pressed. (When the frame is
/// shown, it may be up again.)
pub(super) fn take_shifted(ctx: &Context, key: Key) -> Option<bool> {
    ctx.input_mut(|input| {
        let is_press = |event: &Event| match event {
            Event::Key { key: pressed, pressed: true, modifiers, .. } if *pressed == key => {
                Some(modifiers.shift)
            }
            _ => None,
        };
        let shift = input.events.iter().find_map(is_press)?;
        (!has_alt(input) && input.consume_key(Modifiers::NONE, key)).then_some(shift)
    })
}

/// The numbers that were pressed, in their order; takes them from the input.
pub(super) fn numbers(ctx: &Context) -> Vec<Tenderness> {
    ctx.input_mut(|input| {
        let mut pressed = Vec::new();
        if has_alt(input) {
            return pressed;
        }
        input.events.retain(|event| {
            let number = number(event, Modifiers::NONE);
            pressed.extend(number.and_then(|number| Tenderness::ALL.get(number)));
            number.is_none()
        });
        pressed
    })
}

/// Whether a number was pressed together with Ctrl (Cmd on macOS); takes it from the input.
pub(super) fn take_command(ctx: &Context, wanted: usize) -> bool {
    ctx.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| number(event, Modifiers::COMMAND) != Some(wanted));
        input.events.len() < before
    })
}

/// The number that a key stands for: what it writes, or, where it writes a sign, what lies there on a keyboard whose
/// numbers need Shift. (A French 4 writes an apostrophe without it; the others write what has no key of its own here, and
/// count by where they lie already.)
fn number(event: &Event, with: Modifiers) -> Option<usize> {
    let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return None };
    if !modifiers.cmd_ctrl_matches(with) {
        return None;
    }
    let of = |key| DIGITS.iter().position(|digit| *digit == key);
    let lies = physical_key.filter(|_| is_sign(*key) && !modifiers.shift);
    of(*key).or_else(|| lies.and_then(of))
}

/// Whether a key goes on while it is held.
fn moves(key: Key) -> bool {
    matches!(
        key,
        Key::ArrowUp
            | Key::ArrowDown
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::PageUp
            | Key::PageDown
            | Key::Tab
            | Key::Plus
            | Key::Equals
            | Key::Minus
            | Key::OpenBracket
            | Key::CloseBracket
    )
}

/// Whether a key is one that writes neither a letter nor a number.
fn is_sign(key: Key) -> bool {
    matches!(
        key,
        Key::Colon
            | Key::Comma
            | Key::Minus
            | Key::Period
            | Key::Plus
            | Key::Equals
            | Key::Semicolon
            | Key::Backslash
            | Key::Slash
            | Key::Pipe
            | Key::Questionmark
            | Key::Exclamationmark
            | Key::OpenBracket
            | Key::CloseBracket
            | Key::OpenCurlyBracket
            | Key::CloseCurlyBracket
            | Key::Backtick
            | Key::Quote
    )
}

fn has_alt(input: &InputState) -> bool {
    // AltGr is none of the modifiers.
    input.modifiers.alt || is_down(input, [Key::AltLeft, Key::AltRight])
}

/// Whether one of the keys is down, or was in this frame: a quick press is over before the frame is shown.
fn is_down(input: &InputState, keys: [Key; 2]) -> bool {
    let was_pressed =
        |event: &Event| matches!(event, Event::Key { key, pressed: true, .. } if keys.contains(key));
    keys.iter().any(|key| input.keys_down.contains(key)) || input.events.iter().any(was_pressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(key: Key, physical_key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: Some(physical_key), pressed: true, repeat: false, modifiers }
    }

    /// What `f` says after these events in one frame, and what is left of them.
    fn after<T>(events: Vec<Event>, f: impl Fn(&Context) -> T) -> (T, Vec<Event>) {
        let ctx = Context::default();
        ctx.begin_pass(egui::RawInput { events, ..Default::default() });
        let said = f(&ctx);
        let left = ctx.input(|input| input.events.clone());
        ctx.end_pass().textures_delta.clear();
        (said, left)
    }

    #[test]
    fn a_number_is_what_a_key_writes_or_where_it_lies() {
        let (none, shift) = (Modifiers::NONE, Modifiers::SHIFT);
        for (key, lies, modifiers, number) in [
            (Key::Num4, Key::Num4, none, Some(4)),
            // French: without Shift, and with it.
            (Key::Quote, Key::Num4, none, Some(4)),
            (Key::Minus, Key::Num6, none, Some(6)),
            (Key::Num6, Key::Num6, shift, Some(6)),
            // Belgian 8, Czech 1, Thai 2.
            (Key::Exclamationmark, Key::Num8, none, Some(8)),
            (Key::Plus, Key::Num1, none, Some(1)),
            (Key::Slash, Key::Num2, none, Some(2)),
            // The slash of a German keyboard, and the arrow of a numeric pad.
            (Key::Slash, Key::Num7, shift, None),
            (Key::ArrowLeft, Key::Num4, none, None),
            (Key::Minus, Key::Minus, none, None),
            (Key::Num4, Key::Num4, Modifiers::CTRL | Modifiers::COMMAND, None),
            (Key::Num4, Key::Num4, Modifiers::ALT, None),
        ] {
            let (said, left) = after(
                vec![Event::Key { key, physical_key: Some(lies), pressed: true, repeat: false, modifiers }],
                |ctx| {
                    ctx.input_mut(|input| input.modifiers = modifiers);
                    numbers(ctx)
                },
            );
            let said: Vec<_> = said.into_iter().map(|value| usize::from(value.get())).collect();
            assert_eq!(said, Vec::from_iter(number), "{key:?} at {lies:?}");
            assert_eq!(left.is_empty(), number.is_some());
        }
        let with_ctrl = pressed(Key::Quote, Key::Num4, Modifiers::CTRL | Modifiers::COMMAND);
        assert!(after(vec![with_ctrl.clone()], |ctx| take_command(ctx, 4)).0);
        assert!(!after(vec![with_ctrl], |ctx| take_command(ctx, 3)).0);
    }

    #[test]
    fn a_held_key_is_one_action_and_what_moves_goes_on() {
        for (key, all) in [
            (Key::Space, false),
            (Key::Escape, false),
            (Key::P, false),
            (Key::Delete, false),
            (Key::Num5, false),
            (Key::Enter, false),
            (Key::ArrowUp, true),
            (Key::CloseBracket, true),
        ] {
            let held = pressed(key, key, Modifiers::NONE);
            let ((), left) = after(vec![held; 3], once);
            assert_eq!(left.len(), if all { 3 } else { 1 }, "{key:?}");
        }
    }

    #[test]
    fn what_was_held_with_a_key_counts_though_it_is_up_again() {
        let up = |key| Event::Key {
            key,
            physical_key: Some(key),
            pressed: false,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        for (modifiers, shift) in [(Modifiers::SHIFT, true), (Modifiers::NONE, false)] {
            let quick = vec![pressed(Key::K, Key::K, modifiers), up(Key::K), up(Key::ShiftLeft)];
            assert_eq!(after(quick, |ctx| take_shifted(ctx, Key::K)).0, Some(shift));
        }
        assert_eq!(after(vec![up(Key::K)], |ctx| take_shifted(ctx, Key::K)).0, None);
        let with_alt_gr = vec![
            pressed(Key::AltRight, Key::AltRight, Modifiers::NONE),
            pressed(Key::K, Key::K, Modifiers::NONE),
            up(Key::K),
            up(Key::AltRight),
        ];
        assert_eq!(after(with_alt_gr, |ctx| take_shifted(ctx, Key::K)).0, None);
    }

    #[test]
    fn keys_with_the_key_of_the_system_or_with_alt_are_not_ours() {
        let systems = [
            pressed(Key::SuperLeft, Key::SuperLeft, Modifiers::NONE),
            pressed(Key::S, Key::S, Modifiers::NONE),
        ];
        let ((), left) = after(systems.to_vec(), once);
        assert_eq!(left.is_empty(), !cfg!(target_os = "macos"));
        for (key, is_ours) in [(Key::S, false), (Key::OpenBracket, true)] {
            let with_alt_gr =
                [pressed(Key::AltRight, Key::AltRight, Modifiers::NONE), pressed(key, key, Modifiers::NONE)];
            let (said, _) = after(with_alt_gr.to_vec(), |ctx| take(ctx, key));
            assert_eq!(said, is_ours, "{key:?}");
        }
    }
}
