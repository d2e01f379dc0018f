//! The page after a hold and of an earlier entry: every change is one entry more.

use uuid::Uuid;

use crate::{
    anatomy::PointKey,
    journal::{Amendment, Change, Kind, Record},
    session::{After, AfterWish, Done, Edit, Effect, Notice, Purpose, Range, Session, WhenDraft},
    therapy::{Ended, Tenderness, guard},
};

impl Session {
    pub(super) fn after(&mut self, wish: AfterWish) {
        match wish {
            AfterWish::Rate(value) => self.rate_after(value),
            AfterWish::NoteText(text) => {
                if let Some(after) = &mut self.state.after {
                    after.note = text;
                }
            }
            AfterWish::NoteDone => self.finish_note(),
            AfterWish::Range(range) => {
                if let Some(after) = &mut self.state.after {
                    after.range = range;
                }
            }
            AfterWish::Again => self.hold_again(),
            AfterWish::RestUntilTomorrow(key) => {
                // The calendar ends long after this program.
                let until = guard::tomorrow(&self.now.wall).unwrap_or_else(|_| self.now.wall.clone());
                self.save(Kind::Rest { point: key.id, side: key.side, until }, Some(Done::Rests));
            }
            AfterWish::EndedBy(ended) => self.ended_by(ended),
            AfterWish::Change => self.open_form(),
            AfterWish::Look => self.look_at_entry(),
            AfterWish::Edit(edit) => self.edit(edit),
            AfterWish::Delete => self.delete_entry(),
            AfterWish::Close => self.close_after(),
        }
    }

    /// The user says what ended a hold that a key has ended.
    fn ended_by(&mut self, ended: Ended) {
        let Some(after) = &self.state.after else { return };
        let amendment = Amendment { ended: Some(ended), ..Amendment::of(after.entry) };
        self.save(Kind::Amend(amendment), None);
    }

    pub(super) fn open_history(&mut self, key: &PointKey) {
        if let Some(last) = self.state.history.records(key).last().map(|record| record.id) {
            self.open_entry(last);
        }
    }

    /// A number for the hold that has just ended.
    pub(super) fn rate_after(&mut self, value: Tenderness) {
        if self.record().is_some_and(|record| record.after == Some(value)) {
            return;
        }
        self.amend(|amendment| amendment.after = Some(Change::Set(value)));
    }

    fn open_form(&mut self) {
        if let Some(after) = self.state.after.as_mut().filter(|after| after.is_changing())
            && let Some(record) = self.state.history.record(after.entry)
        {
            after.open_form(record);
        }
    }

    /// From the form back to reading; it stays open while something in it is wrong, which it says.
    fn look_at_entry(&mut self) {
        self.finish_note();
        if !self.is_form_right() {
            return;
        }
        let form = self.state.after.as_mut().and_then(|after| after.form.take());
        if form.is_some_and(|form| form.answers) {
            self.close_after();
        }
    }

    /// Whether everything that is typed in the form can be kept.
    fn is_form_right(&self) -> bool {
        let (Some(after), Some(record)) = (&self.state.after, self.record()) else { return true };
        after.wrong_part(record, &self.now.wall).is_none()
    }

    /// Saves the note, the seconds and the time if they are others than were sent last.
    pub(super) fn finish_note(&mut self) {
        self.finish_seconds();
        self.finish_when();
        // One that is still on its way to disk takes a note; one that was undone takes none.
        if !self.state.after.as_ref().is_some_and(|after| self.is_there(after.entry)) {
            return;
        }
        let Some(after) = &mut self.state.after else { return };
        let note = after.note.trim().to_owned();
        if after.sent.0 == note {
            return;
        }
        after.sent.0.clone_from(&note);
        let change = if note.is_empty() { Change::Clear } else { Change::Set(note.into()) };
        self.amend(|amendment| amendment.note = Some(change));
    }

    /// Saves the seconds if they are a time that can be held, and another one than was sent last.
    fn finish_seconds(&mut self) {
        if self.record().is_none_or(|record| !record.is_hold()) {
            return;
        }
        let Some(after) = self.state.after.as_mut().filter(|after| after.form.is_some()) else { return };
        let Some(seconds) = after.seconds_typed() else { return };
        let text = seconds.to_string();
        if after.sent.1 != text {
            after.sent.1 = text;
            self.amend(|amendment| amendment.held_ms = Some(seconds * 1000));
        }
    }

    /// Saves when it was, if that is a time that has been, and another one than was sent last.
    fn finish_when(&mut self) {
        let Some(was) = self.record().map(|record| record.at.clone()) else { return };
        let Some(form) = self.state.after.as_mut().and_then(|after| after.form.as_mut()) else { return };
        let Ok((at, _)) = form.when.read(&was, &self.now.wall) else { return };
        if let Some(at) = form.send(at) {
            self.amend(|amendment| amendment.at = Some(Box::new(at)));
        }
    }

    /// After something was undone the fields say what is on disk.
    pub(super) fn read_fields_again(&mut self) {
        if let Some(after) = &mut self.state.after
            && let Some(record) = self.state.history.record(after.entry)
        {
            after.read_again(record);
        }
    }

    fn edit(&mut self, edit: Edit) {
        let Some(record) = self.record() else { return };
        let held = record.hold.as_ref();
        let pains = held.map(|held| (held.pain_before, held.pain_after));
        match edit {
            Edit::Seconds(typed) => {
                if let Some(after) = &mut self.state.after {
                    after.seconds = typed;
                }
            }
            Edit::SecondsDone => self.finish_seconds(),
            Edit::Day(typed) => self.change_when(|when| when.day = typed),
            Edit::Time(typed) => self.change_when(|when| when.time = typed),
            Edit::WhenDone => self.finish_when(),
            Edit::Before(value) if record.before != Some(value) => {
                self.amend(|amendment| amendment.before = Some(Change::Set(value)));
            }
            Edit::After(value) if record.after != value => {
                self.amend(|amendment| amendment.after = Some(value.into()));
            }
            Edit::PainBefore(pain) if pains.is_some_and(|(now, _)| now != pain) => {
                self.amend(|amendment| amendment.pain_before = Some(pain.into()));
            }
            Edit::PainAfter(pain) if pains.is_some_and(|(_, now)| now != pain) => {
                self.amend(|amendment| amendment.pain_after = Some(pain.into()));
            }
            Edit::Ended(ended) if held.is_some_and(|held| held.ended != ended) => {
                self.amend(|amendment| amendment.ended = Some(ended));
            }
            Edit::Before(_) | Edit::After(_) | Edit::PainBefore(_) | Edit::PainAfter(_) | Edit::Ended(_) => {}
        }
    }

    fn change_when(&mut self, change: impl FnOnce(&mut WhenDraft)) {
        if let Some(form) = self.state.after.as_mut().and_then(|after| after.form.as_mut()) {
            change(&mut form.when);
        }
    }

    /// Sends a change of the page's entry to disk. One of an earlier entry is offered back, for a slip of the hand.
    fn amend(&mut self, change: impl FnOnce(&mut Amendment)) {
        let Some(after) = &self.state.after else { return };
        let mut amendment = Amendment::of(after.entry);
        change(&mut amendment);
        let done = after.is_changing().then_some(Done::Changed);
        self.save(Kind::Amend(amendment), done);
    }

    /// What the page is about; none until it is on disk.
    fn record(&self) -> Option<&Record> {
        self.state.history.record(self.state.after.as_ref()?.entry)
    }

    pub(super) fn open_entry(&mut self, id: Uuid) {
        self.finish_note();
        let Some(record) = self.state.history.record(id) else { return };
        let (back_to, range, opened) = match &self.state.after {
            Some(after) => (after.back_to(), after.range, after.opened + 1),
            None => (None, self.range_of(record), 0),
        };
        let said = Notice::EntryOpened { is_hold: record.is_hold(), at: record.at.clone() };
        self.state.after = Some(After { opened, ..After::of(record, range, Purpose::Changing { back_to }) });
        self.want(Effect::Tell(said));
    }

    pub(super) fn answer_entry(&mut self, id: Uuid) {
        self.open_entry(id);
        self.open_form();
        if let Some(form) = self.state.after.as_mut().and_then(|after| after.form.as_mut()) {
            form.answers = true;
        }
    }

    /// The shortest range that shows a record.
    fn range_of(&self, record: &Record) -> Range {
        let shows = |range: &Range| self.since(*range).is_none_or(|since| record.at.timestamp() >= since);
        [Range::Weeks, Range::Months].into_iter().find(shows).unwrap_or(Range::All)
    }

    /// One step back: from the form to reading, from an earlier entry to the hold that has just ended, else beside the map.
    fn close_after(&mut self) {
        self.finish_note();
        let form = self.state.after.as_mut().and_then(|after| after.form.take());
        if form.is_some_and(|form| !form.answers) {
            return;
        }
        if let Some(after) = self.state.after.take() {
            self.state.after = self.page_before(&after);
            if self.state.after.is_none() {
                self.leave_after_of_course();
            }
        }
    }

    /// The page of the hold that has just ended, if `after` was opened from it.
    fn page_before(&self, after: &After) -> Option<After> {
        let back_to = after.back_to().filter(|_| after.is_changing())?;
        let record = self.state.history.record(back_to)?;
        let in_course = self.asks_in_course();
        Some(After { in_course, ..After::of(record, after.range, Purpose::JustEnded) })
    }

    /// The page without its entry, which was deleted: what is left of the history, in a range that shows some of it.
    fn page_without_entry(&self, after: &After) -> Option<After> {
        let last = self.state.history.records(&after.point).last().filter(|_| after.stays)?;
        let has_any = self.since(after.range).is_none_or(|since| last.at.timestamp() >= since);
        let range = if has_any { after.range } else { self.range_of(last) };
        let gone = After { range, purpose: Purpose::Gone, form: None, ..after.clone() };
        Some(After { note: String::new(), seconds: String::new(), sent: Default::default(), ..gone })
    }

    /// Its page goes once that is on disk.
    fn delete_entry(&mut self) {
        // What was typed comes back with the entry, if that is brought back.
        self.finish_note();
        let Some(record) = self.record() else { return };
        let (target, is_only) = (record.id, self.state.history.records(&record.point).len() == 1);
        // Who reads earlier entries reads on; who throws a hold away that has just ended is done with it.
        let reads = self.state.after.as_ref().is_some_and(After::is_changing);
        let done = if reads && is_only { Done::DeletedOnly } else { Done::Deleted };
        if let Some(after) = &mut self.state.after {
            after.stays = reads && !is_only;
        }
        self.save(Kind::Retract { target }, Some(done));
    }

    /// An entry that was deleted or undone has no page, and a hold that was none to come back to.
    pub(super) fn leave_page_of_gone(&mut self) {
        let Some(after) = &self.state.after else { return };
        let hold_is_gone = after.back_to().is_some_and(|hold| !self.is_there(hold));
        if after.purpose == Purpose::Gone
            && let Some(record) = self.state.history.record(after.entry)
        {
            // The deletion was taken back.
            let page = After::of(record, after.range, Purpose::Changing { back_to: None });
            self.state.after = Some(After { stays: true, ..page });
        } else if !self.is_there(after.entry) {
            self.state.after = self.page_before(after).or_else(|| self.page_without_entry(after));
            if self.state.after.is_none() && !hold_is_gone {
                self.leave_after_of_course();
            }
        } else if hold_is_gone && let Some(after) = &mut self.state.after {
            after.purpose = Purpose::Changing { back_to: None };
        }
    }
}
