//! The running hold on disk while it runs, and the holds that the end of the program has cut off.

use std::time::Duration;

use uuid::Uuid;

use crate::{
    journal::{Entry, HoldDone, Kind, UNCOUNTED_MAX_MS},
    session::{
        Dialog, Done, Effect, Job, LeftOffWish, Notice, Running, Session, What, left_off_hold, longest_held,
    },
    therapy::{Ended, Ending, hold::Phase},
};

/// At most so much of a hold is lost with a sudden end of the program.
const EVERY: Duration = Duration::from_secs(2);
/// How long a dropped hold can be brought back.
const UNDO: Duration = Duration::from_secs(10);

/// What of the running hold is on disk or on its way there.
#[derive(Debug, Default)]
pub(in crate::session) struct Checkpointer {
    sent: Option<Sent>,
    /// The hold of which the user knows that it is not kept.
    told: Option<Uuid>,
    /// The disk has not answered yet.
    is_writing: bool,
}

#[derive(Debug)]
struct Sent {
    id: Uuid,
    hold: HoldDone,
    phase: Phase,
    at: Duration,
}

impl Checkpointer {
    /// Whether it is time to write again: at once after a change, else every few seconds that were held.
    fn is_due(&self, running: &Running, hold: &HoldDone, now: Duration) -> bool {
        let Some(sent) = &self.sent else { return true };
        let is_longer = sent.hold.held_ms != hold.held_ms && now.saturating_sub(sent.at) >= EVERY;
        let has_changed = || HoldDone { held_ms: sent.hold.held_ms, ..hold.clone() } != sent.hold;
        sent.id != running.entry || sent.phase != running.hold.phase() || is_longer || has_changed()
    }
}

/// The running hold as it would be told if it had ended now.
pub(super) fn done(running: &Running, ended: Ended) -> HoldDone {
    let word = |text: &str| (!text.is_empty()).then(|| text.into());
    let hold = &running.hold;
    let uncounted = hold.uncounted() + hold.gap().unwrap_or_default();
    let counts = matches!(hold.ending(), Ending::Repetitions { .. });
    let dose_s = u32::try_from(hold.ending().limit().as_secs()).unwrap_or(u32::MAX);
    HoldDone {
        before: running.before,
        tool: word(&running.tool),
        position: word(&running.position),
        method: word(&running.method),
        source: word(&running.source),
        routine: word(&running.routine),
        plan: running.plan,
        trace: hold.trace().to_vec(),
        repetitions: counts.then_some(hold.repetitions()),
        felt: running.felt.clone(),
        pain_before: running.pain_before,
        uncounted_ms: u32::try_from(uncounted.as_millis()).unwrap_or(u32::MAX).min(UNCOUNTED_MAX_MS),
        by_key: running.by_key,
        ..HoldDone::new(running.point.clone(), hold.held_ms(), dose_s, hold.ending().kind(), ended)
    }
}

impl Session {
    /// Keeps the running hold on disk, as the entry that it would be if the program ended now.
    pub(super) fn checkpoint(&mut self) {
        let Some(running) = &self.state.running else { return };
        // Seconds after a question that nobody has answered are not certain.
        if self.checkpointer.is_writing || running.hold.asked() {
            return;
        }
        let (now, hold) = (self.now.monotonic, done(running, Ended::Interrupted));
        if self.checkpointer.is_due(running, &hold, now) {
            let (id, phase) = (running.entry, running.hold.phase());
            let entry = Entry { id, at: running.started.clone(), kind: Kind::Hold(hold.clone()) };
            self.want(Effect::Journal(Job::Keep(Box::new(entry))));
            self.checkpointer.sent = Some(Sent { id, hold, phase, at: now });
            self.checkpointer.is_writing = true;
        }
    }

    /// What was sent is on disk, or not.
    pub(super) fn checkpointed(&mut self, kept: Result<(), String>) {
        self.checkpointer.is_writing = false;
        if let (Err(why), Some(running)) = (kept, &self.state.running) {
            // Once a hold is enough: a disk that cannot be written to fails every few seconds.
            if self.checkpointer.told.replace(running.entry) == Some(running.entry) {
                return;
            }
            self.state.status.trouble(What::NotKept(why));
        }
    }

    pub(in crate::session) fn end(&mut self) {
        self.keep_now();
        self.finish_note();
        self.try_again();
        self.checkpointer = Checkpointer::default();
        self.checkpoint();
        self.forget_dropped();
    }

    /// Holds that were cut off. One that the journal knows was saved in the last moment.
    pub(super) fn take_left_off(&mut self, found: Vec<Entry>) {
        for entry in found {
            if left_off_hold(&entry).is_none() || self.state.history.knows(entry.id) {
                self.want(Effect::Journal(Job::Forget(entry.id)));
            } else {
                self.state.left_off.push(entry);
            }
        }
    }

    pub(super) fn left_off(&mut self, wish: LeftOffWish) {
        match wish {
            LeftOffWish::Keep => self.keep_left_off(|_| {}),
            LeftOffWish::Seconds(typed) => self.state.dialog = Some(Dialog::TimeHeld(typed)),
            LeftOffWish::KeepSeconds(seconds) => {
                self.state.dialog = None;
                self.keep_left_off(|hold| set_held(hold, seconds));
            }
            LeftOffWish::Drop => self.drop_left_off(),
        }
    }

    /// The hold is entered under the id that it has had since its start; its file goes when the entry is on disk.
    fn keep_left_off(&mut self, change: impl FnOnce(&mut HoldDone)) {
        if self.state.left_off.is_empty() {
            return;
        }
        let mut entry = self.state.left_off.remove(0);
        if let Kind::Hold(hold) = &mut entry.kind {
            change(hold);
        }
        self.send_entry(entry, Some(Done::LeftOffKept));
    }

    /// Its file stays for as long as it can be brought back.
    fn drop_left_off(&mut self) {
        if self.state.left_off.is_empty() {
            return;
        }
        self.forget_dropped();
        self.dropped = Some(self.state.left_off.remove(0));
        self.offer_undo(Done::LeftOffDropped, UNDO);
        self.tell(Notice::CanBeUndone(Done::LeftOffDropped));
    }

    /// Brings a dropped hold back; whether there was one.
    pub(super) fn bring_dropped_back(&mut self) -> bool {
        let dropped = self.dropped.take();
        let was_there = dropped.is_some();
        self.state.left_off.splice(0..0, dropped);
        was_there
    }

    /// A dropped hold is gone for good once nothing offers it back.
    pub(super) fn let_dropped_go(&mut self) {
        let is_offered = self.state.status.undo.is_some_and(|(done, _)| done == Done::LeftOffDropped);
        if !is_offered {
            self.forget_dropped();
        }
    }

    fn forget_dropped(&mut self) {
        if let Some(entry) = self.dropped.take() {
            self.want(Effect::Journal(Job::Forget(entry.id)));
        }
    }
}

/// What the user says: so many seconds, and nothing of it later than that.
fn set_held(hold: &mut HoldDone, seconds: u32) {
    hold.held_ms = seconds.min(longest_held(hold)).saturating_mul(1000);
    let held_ms = hold.held_ms;
    hold.trace.retain(|(at, _)| *at <= held_ms);
    hold.felt.retain(|felt| felt.at_ms <= held_ms);
}
