//! The cues of a hold: each is shown, said, and heard.

use std::time::Duration;

use crate::{
    app::{window::Knotmap, words::hold as words},
    desktop,
    therapy::{Ended, guard, hold::Cue},
};

/// How long the window flashes at a cue.
pub(super) const FLASH: Duration = Duration::from_millis(900);

impl Knotmap {
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
        if let Cue::Ended(ended) = cue {
            self.finish(ended, now);
        }
    }

    /// Plays a cue, unless sounds are off or the machine has no player.
    fn play(&self, sound: desktop::Cue) {
        if let (Some(player), true) = (&self.player, self.state.settings.sound) {
            player.play(sound, self.state.settings.volume_percent);
        }
    }
}
