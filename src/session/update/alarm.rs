//! The alarm at the end of a long hold. Its sounds are there so that nobody falls asleep on the ball (B4 and C11 of the
//! facts; docs/safety.md), so they come although sounds are off: the window says so in the settings and before the hold.

use std::time::Duration;

use crate::{
    desktop,
    session::{Alarm, Effect, Session},
    therapy::{Ended, EndingKind, hold::Cue},
};

/// From one ring to the next.
const EVERY: Duration = Duration::from_secs(3);
/// It ends by itself after 2 min.
const LASTS: Duration = Duration::from_mins(2);
/// How loud the question is at least, in percent: the usual volume.
const AWAKE_PERCENT: u8 = 70;

impl Session {
    /// What is heard at a cue of a hold until it throbs although sounds are off; answers whether it was. The hold ends
    /// `by_itself` at its late mark, and where nobody has answered.
    pub(super) fn wake(&mut self, cue: Cue, by_itself: bool) -> bool {
        let long = |running: &crate::session::Running| running.hold.ending().kind() == EndingKind::Throbbing;
        if !self.state.running.as_ref().is_some_and(long) {
            return false;
        }
        match cue {
            Cue::CheckIn | Cue::AskAgain => {
                let volume_percent = self.state.settings.volume_percent.max(AWAKE_PERCENT);
                self.want(Effect::Play { cue: desktop::Cue::CheckIn, volume_percent });
                true
            }
            Cue::Ended(Ended::Time | Ended::Interrupted) if by_itself => {
                let now = self.now.monotonic;
                self.state.alarm = Some(Alarm { next: now, until: now + LASTS });
                self.ring();
                true
            }
            _ => false,
        }
    }

    /// Rings again when it is time, until somebody does something.
    pub(super) fn ring(&mut self) {
        let now = self.now.monotonic;
        let Some(alarm) = self.state.alarm else { return };
        if now >= alarm.until {
            self.state.alarm = None;
            return;
        }
        let mut next = alarm.next;
        if now >= next {
            next = now + EVERY;
            self.want(Effect::Play { cue: desktop::Cue::Alarm, volume_percent: 100 });
        }
        self.state.alarm = Some(Alarm { next, ..alarm });
        self.want(Effect::Wake(next.saturating_sub(now)));
    }
}
