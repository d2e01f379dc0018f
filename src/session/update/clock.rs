//! A clock that cannot be right: it is said at the start, and what was entered meanwhile waits for a time of its own.

use jiff::SignedDuration;

use crate::{
    journal::{Entry, in_range},
    session::{ClockDraft, ClockWish, Dialog, Effect, Job, Session, Unsaved, What, is_plausible},
};

impl Session {
    pub(super) fn about_clock(&mut self, wish: ClockWish) {
        match wish {
            ClockWish::Draft(draft) => self.state.dialog = Some(Dialog::Clock(draft)),
            ClockWish::Set => self.set_clock(),
        }
    }

    /// The journal is open: whether the clock can be right, seen by itself and beside what was entered last.
    pub(super) fn doubt_clock(&mut self) {
        if !is_plausible(&self.now.wall) {
            self.ask_for_time();
            return;
        }
        let last =
            self.state.history.last_at().map(|at| at.to_zoned(self.now.wall.time_zone().clone()).date());
        if let Some(day) =
            last.filter(|day| self.now.wall.date().tomorrow().is_ok_and(|tomorrow| *day > tomorrow))
        {
            self.state.status.trouble(What::Ahead(day));
        }
    }

    pub(super) fn ask_for_time(&mut self) {
        self.state.dialog = Some(Dialog::Clock(ClockDraft::default()));
    }

    fn set_clock(&mut self) {
        let Some(Dialog::Clock(draft)) = &mut self.state.dialog else { return };
        let Some(truly) = draft.moment(self.now.wall.time_zone().clone()) else {
            draft.is_tried = true;
            return;
        };
        self.state.dialog = None;
        if let Some(behind) = self.wall.set(&truly) {
            self.date(behind);
        }
    }

    /// An entry of a time that none can have waits until somebody knows the time.
    pub(super) fn wait_for_time(&mut self, entry: Entry) {
        self.undated.push(entry);
        self.count_unsaved();
        self.state.status.why_unsaved = Some(Unsaved::Clock);
        self.state.status.is_unsaved_small = false;
        self.ask_for_time();
    }

    /// The clock was behind by so much: what waited is saved with the time that it was.
    pub(in crate::session) fn date(&mut self, behind: SignedDuration) {
        for mut entry in std::mem::take(&mut self.undated) {
            match entry.at.checked_add(behind).map(in_range) {
                Ok(Ok(at)) => {
                    entry.at = at;
                    self.state.status.saving += 1;
                    self.want(Effect::Journal(Job::Save(Box::new(entry))));
                }
                _ => self.undated.push(entry),
            }
        }
        self.count_unsaved();
    }
}
