//! The cues of a hold: each is shown, said, and heard.

use std::time::Duration;

use uuid::Uuid;

use crate::{
    desktop,
    session::{Change, Effect, Notice, Said, Session, Speech},
    therapy::{
        Ended,
        hold::{Cue, Phase},
    },
};

/// How long the window flashes at a cue.
pub(super) const FLASH: Duration = Duration::from_millis(900);

/// After so long without a number the voice asks for one.
const ASKS_AFTER: Duration = Duration::from_mins(1);
/// So long what was said at a cue is left to be heard; half time of two minutes comes with that question.
const QUIET: Duration = Duration::from_secs(4);

/// What the voice must remember.
#[derive(Debug, Default)]
pub(in crate::session) struct Voiced {
    /// Until when a cue is left to be heard (monotonic).
    quiet_until: Duration,
    /// The hold and the moment of its latest number, in milliseconds, after which the voice has asked for another.
    asked: Option<(Uuid, u32)>,
}

impl Session {
    /// Says it aloud if the user wants to hear a voice: in a hold, and between the steps of a routine.
    pub(super) fn say(&mut self, speech: Speech) {
        if self.state.speaks() {
            self.want(Effect::Say(speech));
        }
    }

    /// Tells it to a screen reader.
    pub(super) fn tell(&mut self, notice: Notice) {
        self.want(Effect::Tell(notice));
    }

    /// Plays a cue, unless sounds are off.
    pub(super) fn play(&mut self, cue: desktop::Cue) {
        if self.state.settings.sound {
            let volume_percent = self.state.settings.volume_percent;
            self.want(Effect::Play { cue, volume_percent });
        }
    }

    /// Turns the voice on or off.
    pub(super) fn set_voice(&mut self, is_on: bool) {
        self.remember(Change::Voice(is_on));
        if !is_on {
            self.want(Effect::Hush);
        }
    }

    /// Follows one cue of the running hold, which came `by_itself` as time went by or at something that was done.
    pub(super) fn follow(&mut self, cue: Cue, by_itself: bool) {
        let now = self.now.monotonic;
        let Some(running) = &mut self.state.running else { return };
        let (said, sound, flashes) = show(cue);
        // At ten minutes two things are said at once.
        let is_both = cue == Cue::CheckIn && running.said == Some(Said::EarlyMark);
        running.said = if is_both { Some(Said::EarlyMarkAndCheckIn) } else { said };
        if flashes {
            running.flash = Some(now + FLASH);
        }
        if !self.wake(cue, by_itself)
            && let Some(sound) = sound
        {
            self.play(sound);
        }
        if let Some(speech) = self.spoken(cue) {
            self.voiced.quiet_until = now + QUIET;
            self.say(speech);
        }
        if let Cue::Ended(ended) = cue {
            self.want(Effect::MaySleep);
            self.finish(ended);
        }
    }

    /// What the voice says at a cue.
    fn spoken(&self, cue: Cue) -> Option<Speech> {
        let running = self.state.running.as_ref()?;
        Some(match cue {
            Cue::Started => {
                let name = self.points.find(&running.point).map_or("", |point| point.name());
                Speech::Started { sided: running.point.side.sided(name), ending: running.hold.ending() }
            }
            Cue::LastTen => Speech::LastTen,
            Cue::Movement => Speech::Movements(running.hold.repetitions()),
            _ => Speech::Said(running.said?),
        })
    }

    /// What comes at even distances while nothing else is to be heard: the bell, and the question for a number.
    /// `before` is what was held at the step before.
    pub(super) fn intervals(&mut self, before: Duration) {
        let Some(running) = &self.state.running else { return };
        let held = running.hold.held();
        let latest = running.hold.trace().last().map_or(0, |(ms, _)| *ms);
        let asks = Some((running.entry, latest));
        // On the floor nobody can type one.
        let can_answer = running.hold.phase() == Phase::Holding && self.state.floor.is_none();
        let is_time = held >= Duration::from_millis(latest.into()) + ASKS_AFTER
            && self.now.monotonic >= self.voiced.quiet_until;
        let bell = Duration::from_secs(self.state.settings.bell_s.into());
        if !bell.is_zero() && before.as_millis() / bell.as_millis() < held.as_millis() / bell.as_millis() {
            self.play(desktop::Cue::Bell);
        }
        if is_time && can_answer && self.voiced.asked != asks {
            self.voiced.asked = asks;
            self.say(Speech::HowTender);
        }
    }
}

/// What is said at a cue, its sound, and whether the window flashes.
fn show(cue: Cue) -> (Option<Said>, Option<desktop::Cue>, bool) {
    match cue {
        Cue::Started => (Some(Said::Started), Some(desktop::Cue::Start), true),
        Cue::Halfway => (Some(Said::Halfway), Some(desktop::Cue::Halfway), false),
        Cue::LastTen => (Some(Said::LastTen), Some(desktop::Cue::LastTen), false),
        Cue::EaseOff => (Some(Said::EaseOff), None, false),
        Cue::AtMost => (Some(Said::AtMost), None, false),
        Cue::Gap => (Some(Said::StoodStill), Some(desktop::Cue::Stop), true),
        Cue::EarlyMark => (Some(Said::EarlyMark), Some(desktop::Cue::Halfway), false),
        Cue::CheckIn | Cue::AskAgain => (Some(Said::CheckIn), Some(desktop::Cue::CheckIn), true),
        Cue::Movement => (None, Some(desktop::Cue::Movement), false),
        Cue::Ended(Ended::Time | Ended::Repetitions) => (Some(Said::Over), Some(desktop::Cue::End), true),
        Cue::Ended(_) => (Some(Said::Ended), Some(desktop::Cue::Stop), false),
    }
}
