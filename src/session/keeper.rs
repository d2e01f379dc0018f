//! What is kept of the window for the next time: its size and place, where the map lies in it, and where each view was
//! looked at.
//!
//! It is written once it has settled, and at the end; never because somebody only looks.

use std::time::Duration;

use super::{Change, Effect, Session};
use crate::desktop::{
    Look,
    place::{MapPlace, WindowPlace},
};

/// A size, place or camera that has not changed for so long has settled.
const SETTLED: Duration = Duration::from_secs(2);

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Kept {
    window: Option<WindowPlace>,
    map: Option<MapPlace>,
    looks: Vec<Look>,
}

/// Waits until what is kept has settled.
#[derive(Debug, Default)]
pub(super) struct Keeper {
    seen: Kept,
    since: Duration,
    /// What stands in the settings; none before the first look.
    written: Option<Kept>,
}

impl Keeper {
    /// Takes in what is there now. Answers how long to wait for it to settle, none when there is nothing to write, zero
    /// when it is time.
    fn look(&mut self, kept: Kept, now: Duration) -> Option<Duration> {
        // What the window opens with is not news.
        let written = self.written.get_or_insert_with(|| kept.clone());
        if kept != self.seen {
            self.seen = kept;
            self.since = now;
        }
        (self.seen != *written).then(|| (self.since + SETTLED).saturating_sub(now))
    }
}

impl Session {
    /// Keeps the window's size and place, how the map lies in it, and the cameras once they have settled.
    pub(super) fn keep(&mut self, window: Option<WindowPlace>, map: Option<MapPlace>) {
        let kept = Kept { window, map, looks: self.state.map.looks() };
        // What the window opens with is not news, but for how the map lies in it, which nobody has set.
        let before = self.state.settings.map_place;
        self.keeper.written.get_or_insert_with(|| Kept { map: before, ..kept.clone() });
        match self.keeper.look(kept, self.now.monotonic) {
            Some(wait) if wait.is_zero() => self.write_kept(),
            Some(wait) => self.want(Effect::Wake(wait)),
            None => {}
        }
    }

    /// The same at once: the window closes.
    pub(super) fn keep_now(&mut self) {
        if self.keeper.written.as_ref().is_some_and(|written| *written != self.keeper.seen) {
            self.write_kept();
        }
    }

    fn write_kept(&mut self) {
        let kept = self.keeper.seen.clone();
        self.keeper.written = Some(kept.clone());
        let change = Change::Place { window: kept.window, map: kept.map, looks: kept.looks };
        change.apply(&mut self.state.settings);
        self.want(Effect::RememberQuietly(change));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anatomy::ViewId;

    fn at(x: i32) -> Kept {
        Kept { window: None, map: None, looks: vec![Look { view: ViewId::Back, x, y: 0, scale: 2460 }] }
    }

    #[test]
    fn it_is_written_once_it_has_settled_and_not_before() {
        let mut keeper = Keeper::default();
        let s = Duration::from_secs;
        assert_eq!(keeper.look(at(0), s(1)), None, "what it opens with");
        assert_eq!(keeper.look(at(5), s(10)), Some(SETTLED));
        assert_eq!(keeper.look(at(6), s(11)), Some(SETTLED), "it still moves");
        assert_eq!(keeper.look(at(6), s(12)), Some(s(1)));
        assert_eq!(keeper.look(at(6), s(13)), Some(Duration::ZERO));
        keeper.written = Some(at(6));
        assert_eq!(keeper.look(at(6), s(14)), None);
        assert_eq!(keeper.look(at(7), s(20)), Some(SETTLED));
        assert_eq!(keeper.look(at(6), s(21)), None, "back where it was");
    }
}
