//! The cues of a hold: each is shown, said, and heard.

use std::time::Duration;

use uuid::Uuid;

use crate::{
    app::{window::Knotmap, words::hold as words},
    desktop::{self, Awake, Player, Programs, Voice},
    therapy::{
        Ended, guard,
        hold::{Cue, Phase},
    },
};

/// How long the window flashes at a cue.
pub(super) const FLASH: Duration = Duration::from_millis(900);

/// After so long without a number the voice asks for one.
const ASKS_AFTER: Duration = Duration::from_mins(1);
/// So long what was said at a cue is left to be heard; half time of two minutes comes with that question.
const QUIET: Duration = Duration::from_secs(4);

/// What the machine does for a hold: sounds, a voice, and it stays awake. Without any programs, none of it.
#[derive(Debug, Default)]
pub(in crate::app) struct Cues {
    player: Option<Player>,
    voice: Option<Voice>,
    programs: Option<Programs>,
    awake: Option<Awake>,
    /// Until when a cue is left to be heard (monotonic).
    quiet_until: Duration,
    /// The hold and the moment of its latest number, in milliseconds, after which the voice has asked for another.
    asked: Option<(Uuid, u32)>,
}

impl Cues {
    /// With what there is of `programs`.
    pub(in crate::app) fn of(programs: Option<Programs>) -> Self {
        Self {
            player: programs.as_ref().and_then(Player::find),
            voice: programs.as_ref().and_then(Voice::find),
            programs,
            ..Self::default()
        }
    }

    /// Whether holds can be spoken.
    pub(in crate::app) fn has_voice(&self) -> bool {
        self.voice.is_some()
    }
}

impl Knotmap {
    /// A hold has started.
    pub(super) fn stay_awake(&mut self) {
        self.cues.awake = self.cues.programs.as_ref().map(Awake::start);
    }

    /// Says `words` aloud if the user wants to hear a voice: in a hold, and between the steps of a routine.
    pub(in crate::app) fn say(&self, words: &str) {
        if let (Some(voice), true) = (&self.cues.voice, self.state.speaks()) {
            voice.say(words);
        }
    }

    /// Turns the voice on or off.
    pub(super) fn set_voice(&mut self, is_on: bool) {
        self.remember(|settings| settings.voice = is_on);
        if let (Some(voice), false) = (&self.cues.voice, is_on) {
            voice.hush();
        }
    }

    /// Follows one cue of the running hold.
    pub(super) fn follow(&mut self, cue: Cue, now: Duration) {
        let Some(running) = &mut self.state.running else { return };
        let (said, sound, flashes) = match cue {
            Cue::Started => (words::STARTED, Some(desktop::Cue::Start), true),
            Cue::Halfway => (words::HALFWAY, Some(desktop::Cue::Halfway), false),
            Cue::LastTen => (words::LAST_TEN, Some(desktop::Cue::LastTen), false),
            Cue::EaseOff => (guard::Hint::EaseOff.text(), None, false),
            Cue::AtMost => (words::AT_MOST, None, false),
            Cue::Gap => (words::STOOD_STILL, Some(desktop::Cue::Stop), true),
            Cue::EarlyMark => (words::EARLY_MARK, Some(desktop::Cue::Halfway), false),
            Cue::CheckIn | Cue::AskAgain => (words::CHECK_IN, Some(desktop::Cue::CheckIn), true),
            Cue::Movement => ("", Some(desktop::Cue::Movement), false),
            Cue::Ended(Ended::Time | Ended::Repetitions) => (words::OVER, Some(desktop::Cue::End), true),
            Cue::Ended(_) => (words::ENDED, Some(desktop::Cue::Stop), false),
        };
        // At ten minutes two things are said at once.
        let is_both = cue == Cue::CheckIn && running.said == words::EARLY_MARK;
        running.said = if is_both { words::EARLY_MARK_AND_CHECK_IN } else { said };
        if flashes {
            running.flash = Some(now + FLASH);
        }
        if let Some(sound) = sound {
            self.play(sound);
        }
        if let Some(words) = self.spoken(cue) {
            self.cues.quiet_until = now + QUIET;
            self.say(&words);
        }
        if let Cue::Ended(ended) = cue {
            self.cues.awake = None;
            self.finish(ended, now);
        }
    }

    /// What the voice says at a cue.
    fn spoken(&self, cue: Cue) -> Option<String> {
        let running = self.state.running.as_ref()?;
        Some(match cue {
            Cue::Started => {
                let name = self.points.find(&running.point).map_or("", |point| &point.name);
                words::say_started(&running.point.side.sided(name), running.hold.ending())
            }
            Cue::LastTen => words::SAY_TEN.to_owned(),
            Cue::Movement => running.hold.repetitions().to_string(),
            _ if running.said.is_empty() => return None,
            _ => running.said.to_owned(),
        })
    }

    /// What comes at even distances while nothing else is to be heard: the bell, and the question for a number.
    /// `before` is what was held at the step before.
    pub(super) fn intervals(&mut self, before: Duration, now: Duration) {
        let Some(running) = &self.state.running else { return };
        let held = running.hold.held();
        let bell = Duration::from_secs(self.state.settings.bell_s.into());
        if !bell.is_zero() && before.as_millis() / bell.as_millis() < held.as_millis() / bell.as_millis() {
            self.play(desktop::Cue::Bell);
        }
        let latest = running.hold.trace().last().map_or(0, |(ms, _)| *ms);
        let asks = Some((running.entry, latest));
        // On the floor nobody can type one.
        let can_answer = running.hold.phase() == Phase::Holding && self.state.floor.is_none();
        let is_time =
            held >= Duration::from_millis(latest.into()) + ASKS_AFTER && now >= self.cues.quiet_until;
        if is_time && can_answer && self.cues.asked != asks {
            self.cues.asked = asks;
            self.say(words::SAY_HOW_TENDER);
        }
    }

    /// Plays a cue, unless sounds are off or the machine has no player.
    pub(super) fn play(&self, sound: desktop::Cue) {
        if let (Some(player), true) = (&self.cues.player, self.state.settings.sound) {
            player.play(sound, self.state.settings.volume_percent);
        }
    }
}
