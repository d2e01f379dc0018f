//! The one control of floor mode: what is pressed, when it counts, and when it has been pressed for long.
//!
//! Time is handed in. Whatever is pressed together is one press: a hand that reaches up hits anything.

use std::time::Duration;

/// At first nothing counts: the key that opened floor mode, and the body on its way down.
const DEAF: Duration = Duration::from_millis(1500);
/// Pressed for so long it stops the hold.
const LONG: Duration = Duration::from_millis(1500);
/// A hand that bounces presses once.
const BOUNCE: Duration = Duration::from_millis(400);

/// Something that can be pressed, told apart by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A key.
    Key(usize),
    /// A button of the mouse, or a touch.
    Button(usize),
}

/// What a press was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Pressed and let go.
    Tap,
    /// Pressed for long.
    Long,
}

/// What is pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    deaf_until: Duration,
    down: Vec<Source>,
    /// When the press began that has not counted yet.
    since: Option<Duration>,
    /// Whether the press may still be a tap.
    may_tap: bool,
}

impl Hand {
    /// A hand in floor mode, which opened at `now`.
    pub fn new(now: Duration) -> Self {
        Self { deaf_until: now + DEAF, down: Vec::new(), since: None, may_tap: false }
    }

    /// Something goes down. Repeats of a key that is held change nothing.
    pub fn press(&mut self, now: Duration, source: Source) {
        if self.down.contains(&source) {
            return;
        }
        if self.down.is_empty() {
            // A press that begins too early can still stop the hold: what hurts must always be able to.
            self.since = Some(now.max(self.deaf_until));
            self.may_tap = now >= self.deaf_until;
        }
        self.down.push(source);
    }

    /// Something comes up; with the last of them a press is over. What went down elsewhere is nothing here.
    pub fn release(&mut self, now: Duration, source: Source) -> Option<Act> {
        let was_down = self.down.contains(&source);
        self.down.retain(|one| *one != source);
        if !was_down || !self.down.is_empty() {
            return None;
        }
        if let Some(long) = self.long(now) {
            return Some(long);
        }
        self.since.take()?;
        if !std::mem::take(&mut self.may_tap) {
            return None;
        }
        self.deaf_until = now + BOUNCE;
        Some(Act::Tap)
    }

    /// Time goes by.
    pub fn long(&mut self, now: Duration) -> Option<Act> {
        let since = self.since?;
        (now.saturating_sub(since) >= LONG).then(|| {
            self.since = None;
            self.deaf_until = now + BOUNCE;
            Act::Long
        })
    }

    /// The window has lost the keyboard: what comes up now is not heard any more.
    pub fn let_go(&mut self) {
        self.down.clear();
        self.since = None;
    }

    /// How far the press is on its way to being long, 0–1; 0 while it is still a tap for the eye.
    pub fn share(&self, now: Duration) -> f32 {
        const SEEN: f32 = 0.15;
        let pressed = self.since.map_or(Duration::ZERO, |since| now.saturating_sub(since));
        let share = pressed.as_secs_f32() / LONG.as_secs_f32();
        if share < SEEN { 0.0 } else { share.min(1.0) }
    }

    /// Whether something is pressed that has not counted yet.
    pub fn is_pressed(&self) -> bool {
        self.since.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Source = Source::Key(1);
    const B: Source = Source::Key(7);
    const CLICK: Source = Source::Button(1);

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    #[test]
    fn a_press_counts_when_it_is_let_go_and_once() {
        for source in [A, B, CLICK] {
            let mut hand = Hand::new(ms(0));
            hand.press(ms(2000), source);
            hand.press(ms(2500), source);
            assert_eq!(hand.long(ms(2600)), None);
            assert_eq!(hand.release(ms(2700), source), Some(Act::Tap));
            assert_eq!(hand.release(ms(2700), source), None);
        }
    }

    #[test]
    fn the_first_second_and_a_half_counts_for_nothing_but_stopping() {
        let mut hand = Hand::new(ms(10_000));
        assert_eq!(hand.release(ms(10_100), A), None, "the key that opened it");
        hand.press(ms(11_499), A);
        assert_eq!(hand.release(ms(11_600), A), None);
        hand.press(ms(11_700), A);
        assert_eq!(hand.release(ms(11_800), A), Some(Act::Tap));
        let mut hand = Hand::new(ms(10_000));
        hand.press(ms(10_500), A);
        assert_eq!(hand.long(ms(12_900)), None);
        assert_eq!(hand.long(ms(13_000)), Some(Act::Long));
    }

    #[test]
    fn what_is_pressed_together_is_one_press() {
        let mut hand = Hand::new(ms(0));
        for source in [A, B, CLICK] {
            hand.press(ms(2000), source);
        }
        assert_eq!(hand.release(ms(2100), B), None);
        assert_eq!(hand.release(ms(2150), A), None);
        assert_eq!(hand.release(ms(2200), CLICK), Some(Act::Tap));
        hand.press(ms(2400), A);
        assert_eq!(hand.release(ms(2450), A), None, "a bounce");
    }

    #[test]
    fn a_long_press_counts_once_and_is_no_tap() {
        let mut hand = Hand::new(ms(0));
        hand.press(ms(2000), A);
        assert!(hand.share(ms(2100)).abs() < f32::EPSILON && (hand.share(ms(2750)) - 0.5).abs() < 1e-3);
        assert_eq!(hand.long(ms(3499)), None);
        assert_eq!(hand.long(ms(3500)), Some(Act::Long));
        assert_eq!(hand.long(ms(3600)), None);
        assert_eq!(hand.release(ms(5000), A), None);
    }

    #[test]
    fn a_press_that_the_window_cannot_see_end_is_none() {
        let mut hand = Hand::new(ms(0));
        hand.press(ms(2000), A);
        hand.let_go();
        assert_eq!(hand.long(ms(9000)), None);
        assert_eq!(hand.release(ms(9000), A), None);
    }
}
