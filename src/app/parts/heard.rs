//! What a part of a page wants told to a screen reader: the window takes it up at the end of the frame, into its one live text.

use egui::{Context, Id};

fn id() -> Id {
    Id::unique("to be heard")
}

/// Says `words` at the end of this frame.
pub(in crate::app) fn say(ctx: &Context, words: &str) {
    let words = words.to_owned();
    ctx.data_mut(|data| data.get_temp_mut_or_default::<Vec<String>>(id()).push(words));
}

/// Takes what is to be said.
pub(in crate::app) fn take(ctx: &Context) -> Vec<String> {
    ctx.data_mut(|data| data.remove_temp(id())).unwrap_or_default()
}
