//! The window is asked to close, by its own button or by the system: nothing that can still be saved is dropped, and
//! nothing that cannot is dropped unasked.

use std::time::Duration;

use crate::session::{Dialog, Effect, Page, Session};

/// How long a disk that does not answer is waited for before the user is asked.
const WAIT: Duration = Duration::from_secs(3);

impl Session {
    /// What was typed is saved, what could not be saved is tried once more; the window closes when all of it is on disk.
    pub(super) fn ask_to_close(&mut self) {
        self.finish_note();
        if !self.leave_making(true) {
            self.go_to(Page::Routines);
            return;
        }
        if matches!(self.state.dialog, Some(Dialog::Closing)) {
            self.state.dialog = None;
        }
        self.closing = Some(self.now.monotonic + WAIT);
        self.try_again();
        self.go_on_closing();
    }

    /// The user would rather lose what is not saved.
    pub(super) fn close_anyway(&mut self) {
        self.closing = None;
        self.state.dialog = None;
        self.want(Effect::Close);
    }

    /// Closes the window if it may, or asks.
    pub(in crate::session) fn go_on_closing(&mut self) {
        let Some(end) = self.closing else { return };
        if self.state.status.is_all_saved() {
            self.closing = None;
            self.want(Effect::Close);
        } else if self.state.status.saving == 0 || self.is_past(end) {
            self.closing = None;
            self.state.dialog = Some(Dialog::Closing);
        }
    }
}
