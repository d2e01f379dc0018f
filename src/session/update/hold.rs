//! Rating a point, holding it, and what comes after.

use std::time::Duration;

use crate::{
    anatomy::{Atlas, PointKey},
    journal::{self, Entry, FELT_MAX, Felt, Kind, Listed, Rated},
    session::{After, Dialog, Done, Draft, Effect, HoldWish, Page, RulesFor, Running, Said, Session},
    therapy::{
        Dose, Ended, Ending, Hold, Sensation, Tenderness, guard,
        guide::Method,
        hold::{Event, Phase},
        way,
    },
};

impl Session {
    pub(super) fn in_hold(&mut self, wish: HoldWish) {
        match wish {
            HoldWish::Step(event) => self.step_hold(event),
            HoldWish::Leave => self.leave_hold(),
            HoldWish::Felt(sensation) => self.feel(sensation),
            HoldWish::FeltAt(place) => self.felt_at(place),
            HoldWish::SignRead => {
                if let Some(running) = &mut self.state.running {
                    running.sign = None;
                }
            }
            HoldWish::Voice(is_on) => self.set_voice(is_on),
            HoldWish::OpenFloor => self.open_floor(),
        }
    }

    /// One more or one less tender, wherever a number is asked for.
    pub(super) fn nudge(&mut self, by: i8) {
        let step = |value: Option<Tenderness>| {
            let first = if by > 0 { 0 } else { 10 };
            Tenderness::try_from(value.map_or(first, |v| v.get().saturating_add_signed(by)).min(10)).ok()
        };
        if let Some(running) = &self.state.running {
            if let Some(value) = step(running.tenderness()) {
                self.step_hold(Event::Rate(value));
            }
        } else if let Some(after) = &self.state.after {
            // The page of an earlier entry is changed by its buttons alone.
            let now = self.state.history.record(after.entry).and_then(|record| record.after);
            if let (Some(value), false) = (step(now), after.is_changing()) {
                self.rate_after(value);
            }
        } else {
            self.state.draft.before = step(self.state.draft.before);
        }
    }

    pub(super) fn rate_only(&mut self) {
        let (Some(key), Some(tenderness)) = (self.state.selected.clone(), self.state.draft.before) else {
            return;
        };
        let rated = Rated { point: key.id, side: key.side, tenderness, note: None };
        self.save(Kind::Rating(rated), Some(Done::Rated));
        self.state.draft.before = None;
    }

    /// Starts the hold of the selected point: rated at 6 or less, not locked, the dose in range, the rules read.
    pub(super) fn start_hold(&mut self) {
        let is_for_floor = std::mem::take(&mut self.on_floor_when_started);
        if self.state.page == Page::Routines {
            return self.start_step(self.state.draft.before);
        }
        let (Some(key), Some(before)) = (self.state.selected.clone(), self.state.draft.before) else {
            return;
        };
        let Ok(asked) = self.state.draft.asked() else { return };
        if guard::before(before).is_some() {
            return;
        }
        let can_hold = self.points.find(&key).is_some_and(Listed::can_hold);
        if !can_hold || self.state.history.locked(&key) || self.state.running.is_some() {
            return;
        }
        if self.state.draft.locked(&self.state.history, key.side).is_some() {
            return;
        }
        // Until the rules are read it is only put off.
        if self.state.history.acknowledged(guard::RULES) < Some(guard::RULES_VERSION) {
            self.state.dialog = Some(Dialog::Rules(RulesFor::Starting));
            self.on_floor_when_started = is_for_floor;
            return;
        }
        let running = self.beginning(key, asked, Some(before), self.state.draft.method);
        self.state.page = Page::Map;
        self.state.map.offer = None;
        let running = Running { pain_before: self.state.draft.pain, ..running };
        self.state.running = Some(match self.state.draft.of_plan {
            Some(of_plan) => Self::by_plan(running, of_plan),
            None => running,
        });
        self.want(Effect::StayAwake);
        if is_for_floor {
            self.open_floor();
        }
    }

    /// A hold that begins now, with the countdown to get in place; of a routine and its pain at rest nothing is said yet.
    pub(super) fn beginning(
        &self,
        point: PointKey,
        asked: Ending,
        before: Option<Tenderness>,
        method: Option<&Method>,
    ) -> Running {
        let started = self.now.wall.clone();
        let listed = self.points.find(&point);
        let on_the_chest = listed.is_some_and(|listed| listed.is_on_the_chest(Atlas::builtin()));
        let get_in_place = Duration::from_secs(self.state.settings.get_in_place_s.into());
        let word =
            |word: fn(&Method) -> &str| method.map_or_else(String::new, |method| word(method).to_owned());
        Running {
            point,
            entry: journal::new_id(started.timestamp()),
            hold: Hold::new(asked, get_in_place, self.now.monotonic)
                .at_most(method.map_or(Dose::MAX, way::most)),
            asked,
            before,
            pain_before: None,
            started,
            tool: word(|method| method.tool.kept()),
            position: word(|method| method.position.kept()),
            method: word(|method| &method.id),
            source: word(|method| method.source.id()),
            on_the_chest,
            routine: String::new(),
            is_step: false,
            plan: None,
            felt: Vec::new(),
            sign: None,
            flash: None,
            by_key: false,
            leaving: false,
            said: None,
        }
    }

    pub(super) fn rules_read(&mut self) {
        let then_start = matches!(self.state.dialog, Some(Dialog::Rules(RulesFor::Starting)));
        self.state.dialog = None;
        let read = Kind::Acknowledged { what: guard::RULES.to_owned(), version: guard::RULES_VERSION };
        if self.state.history.acknowledged(guard::RULES) < Some(guard::RULES_VERSION) {
            self.start_when_acknowledged = then_start;
            self.save(read, None);
        } else if then_start {
            self.start_hold();
        }
    }

    /// Called once the acknowledgement is on disk.
    pub(super) fn acknowledged(&mut self) {
        if std::mem::take(&mut self.start_when_acknowledged) {
            self.start_hold();
        }
    }

    /// Tells the running hold what happened and follows its cues.
    pub(super) fn step_hold(&mut self, event: Event) {
        let now = self.now.monotonic;
        let Some(running) = &mut self.state.running else { return };
        if running.may_be_the_heart() && !event.can_be_in_an_emergency() {
            return;
        }
        if event != Event::Tick {
            running.leaving = false;
            running.said = None;
        }
        let before = running.hold.held();
        let cues = running.hold.step(now, event);
        if cues.is_empty() {
            self.intervals(before);
        }
        for cue in cues {
            self.follow(cue, event == Event::Tick);
        }
    }

    /// Keeps a sensation with its time; one that is a sign to stop shows its rule at once.
    fn feel(&mut self, sensation: Sensation) {
        self.step_hold(Event::Well);
        let Some(running) = &mut self.state.running else { return };
        if !running.has_begun() || running.felt.len() >= FELT_MAX {
            return;
        }
        running.felt.push(Felt { at_ms: running.hold.held_ms(), sensation, place: None });
        running.said = Some(Said::Noted(sensation));
        if guard::sign(sensation).is_some() {
            running.sign = Some(sensation);
        }
        self.stand_still();
    }

    /// Where the sensation that was named last is felt, too.
    fn felt_at(&mut self, place: &str) {
        let Some(running) = &mut self.state.running else { return };
        if let Some(felt) = running.felt.last_mut() {
            felt.place = Some(place.into());
        }
        self.stand_still();
    }

    /// Where a call is asked for the clock stands: the call does not vanish with the end of the time.
    fn stand_still(&mut self) {
        if self.state.running.as_ref().is_some_and(Running::may_be_the_heart) {
            self.step_hold(Event::Pause);
        }
    }

    /// The hold is over: it goes to disk, and the page after it opens.
    pub(super) fn finish(&mut self, ended: Ended) {
        let Some(running) = self.state.running.take() else { return };
        let in_course = running.is_step;
        if in_course {
            self.step_ended(running.entry, ended);
        }
        let flash = (ended == Ended::Time).then_some(self.now.monotonic + super::cues::FLASH);
        let kind = Kind::Hold(super::resume::done(&running, ended));
        let entry = self.send_entry(Entry { id: running.entry, at: running.started, kind }, None);
        self.state.draft.before = None;
        self.state.draft.pain = None;
        self.state.after = Some(After { in_course, ..After::ended(entry, running.point, flash) });
        if in_course {
            self.pass_on();
        }
    }

    /// The first Escape asks, the second one leaves; the hold is kept with its time.
    fn leave_hold(&mut self) {
        let Some(running) = &mut self.state.running else { return };
        if running.leaving {
            self.step_hold(Event::Leave);
        } else {
            running.leaving = true;
            running.said = Some(Said::Leave);
        }
    }

    /// Said before the clock runs, and once a routine.
    pub(super) fn screen_may_turn_dark(&mut self) {
        let is_later_step = self.state.routines.open.as_ref().is_some_and(|run| !run.entries.is_empty());
        let Some(running) = &mut self.state.running else { return };
        let is_first = !running.is_step || !is_later_step;
        if is_first && running.said.is_none() && running.hold.phase() == Phase::GetInPlace {
            running.said = Some(Said::MayTurnDark);
        }
    }

    pub(super) fn hold_again(&mut self) {
        self.finish_note();
        let Some(after) = self.state.after.take() else { return };
        let now = self.state.history.latest(&after.point).map(|reading| reading.value);
        if self.state.selected.as_ref() != Some(&after.point) {
            // A hold that was resumed has left nothing chosen.
            self.select(&after.point);
        }
        self.state.draft = Draft { before: now, ..self.state.draft.clone() };
    }
}
