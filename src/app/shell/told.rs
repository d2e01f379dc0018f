//! What the page is told after each frame.

use std::cell::{Cell, RefCell};

use crate::{platform::browser::page, session::State};

thread_local! {
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
    static IS_HELD_BACK: Cell<bool> = const { Cell::new(false) };
}

/// The words for whoever hears the page, and whether closing it would lose something, where they have changed.
pub(super) fn after_frame(state: &State, words: &str) {
    SAID.with_borrow_mut(|said| {
        if said != words {
            words.clone_into(said);
            page::tell("said", &[words.into()]);
        }
    });
    let is_waiting = state.status.unsaved + state.status.saving > 0;
    if IS_HELD_BACK.replace(is_waiting) != is_waiting {
        page::tell("holdBack", &[is_waiting.into()]);
    }
}
