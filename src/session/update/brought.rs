//! What others have brought into the journal's folder: another program, another machine, a file-sync tool.

use std::sync::Arc;

use crate::{
    journal::{Entry, History, Remark},
    session::{Effect, Job, Session, What},
};

impl Session {
    /// Entries that may be known already. Under an id that is known another content is no news for this history: all of
    /// it is read again, and both are there.
    pub(super) fn take_brought(&mut self, entries: Vec<Entry>, notice: Option<String>) {
        let known = self.state.history.entries();
        for entry in entries {
            Arc::make_mut(&mut self.state.history).apply(entry);
        }
        if !self.state.history.contested().is_empty() {
            self.want(Effect::Journal(Job::ReadAgain));
        } else if self.state.history.entries() > known {
            self.follow_history();
        }
        self.tell_set_aside(notice);
    }

    pub(super) fn take_read_again(&mut self, history: History, notice: Option<String>) {
        self.state.history = Arc::new(history);
        self.follow_history();
        self.tell_set_aside(notice);
    }

    /// What follows from the history follows it: points, locks, the fields of the page.
    fn follow_history(&mut self) {
        self.list_points();
        self.read_fields_again();
    }

    pub(super) fn tell_set_aside(&mut self, notice: Option<String>) {
        if let Some(notice) = notice {
            self.in_data_folder(What::LinesSetAside(notice));
        }
    }

    pub(super) fn take_remark(&mut self, remark: Remark) {
        self.in_data_folder(What::Remark(remark));
    }
}
