//! Where the Tab key begins while nothing has the keyboard: in what was opened, not in the rail at the edge of the window.

use egui::{Context, Event, Id, Key, Modifiers, Response, Ui};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stop {
    #[default]
    None,
    Wanted,
    At(Id),
}

fn id() -> Id {
    Id::unique("first stop of Tab")
}

/// Whether nothing has the keyboard and Tab is pressed: asked at the start of a frame.
pub fn is_asked(ctx: &Context) -> bool {
    ctx.data_mut(|data| data.insert_temp(id(), Stop::None));
    // Not `key_pressed`: with Shift it goes to the end.
    let is_tab = |event: &Event| matches!(event, Event::Key { key: Key::Tab, pressed: true, modifiers, .. } if *modifiers == Modifiers::NONE);
    ctx.memory(|memory| memory.focused().is_none()) && ctx.input(|i| i.events.iter().any(is_tab))
}

/// The next control is the first stop.
pub fn is_next(ui: &Ui) {
    ui.data_mut(|data| data.insert_temp(id(), Stop::Wanted));
}

/// Takes a control that can have the keyboard as the first stop, if one is wanted.
pub(super) fn offer(ui: &Ui, response: &Response) {
    if ui.is_enabled()
        && response.sense.is_focusable()
        && ui.data(|data| data.get_temp(id())) == Some(Stop::Wanted)
    {
        ui.data_mut(|data| data.insert_temp(id(), Stop::At(response.id)));
    }
}

/// At the end of a frame: gives the keyboard to the first stop if it is asked for; and where Tab has left the last control,
/// the first one has it in the same frame, so that a screen reader does not hear the window in between.
pub fn go(ctx: &Context, is_asked: bool) {
    let stop: Stop = ctx.data(|data| data.get_temp(id())).unwrap_or_default();
    let has_dialog = ctx.memory(|memory| memory.top_modal_layer().is_some());
    if let (true, false, Stop::At(first)) = (is_asked, has_dialog, stop) {
        ctx.memory_mut(|memory| memory.request_focus(first));
    } else if ctx.input(|i| i.key_pressed(Key::Tab)) && ctx.memory(|memory| memory.focused().is_none()) {
        ctx.request_discard("Tab goes on at the first control");
    }
}
