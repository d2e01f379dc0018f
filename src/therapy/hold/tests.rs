use proptest::prelude::*;

use super::*;
use crate::therapy::{Dose, ThrobbingWindow};

const TICK: Duration = Duration::from_millis(250);

fn s(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

fn t(value: u8) -> Tenderness {
    Tenderness::try_from(value).unwrap()
}

fn time(seconds: u32) -> Ending {
    Ending::Time { dose: Dose::try_from(seconds).unwrap() }
}

/// A hold with a clock: the hand that ticks it as the window does.
struct Hand {
    hold: Hold,
    now: Duration,
}

impl Hand {
    fn new(ending: Ending) -> Self {
        // A clock does not start at zero.
        let now = s(1000.0);
        Self { hold: Hold::new(ending, GET_IN_PLACE, now), now }
    }

    fn holding(ending: Ending) -> Self {
        let mut hand = Self::new(ending);
        assert_eq!(hand.tell(Event::Skip), [Cue::Started]);
        hand
    }

    fn tell(&mut self, event: Event) -> Vec<Cue> {
        self.hold.step(self.now, event)
    }

    fn wait(&mut self, seconds: f64) -> Vec<Cue> {
        let until = self.now + s(seconds);
        let mut cues = Vec::new();
        while self.now < until {
            self.now = (self.now + TICK).min(until);
            cues.extend(self.hold.step(self.now, Event::Tick));
        }
        cues
    }

    fn jump(&mut self, seconds: f64) -> Vec<Cue> {
        self.now += s(seconds);
        self.hold.step(self.now, Event::Tick)
    }
}

#[test]
fn a_time_hold_counts_down_holds_its_dose_and_ends() {
    let mut hand = Hand::new(time(60));
    assert_eq!(hand.wait(9.75), []);
    assert_eq!((hand.hold.phase(), hand.hold.to_place()), (Phase::GetInPlace, s(0.25)));
    assert_eq!(hand.wait(0.25), [Cue::Started]);
    assert_eq!(hand.hold.left(), s(60.0));
    assert_eq!(hand.wait(30.0), [Cue::Halfway]);
    assert!((hand.hold.fraction_left() - 0.5).abs() < 1e-6);
    assert_eq!(hand.wait(20.0), [Cue::LastTen]);
    assert_eq!(hand.wait(9.75), []);
    assert_eq!(hand.wait(5.0), [Cue::Ended(Ended::Time)]);
    assert_eq!((hand.hold.held_ms(), hand.hold.ended()), (60_000, Some(Ended::Time)));
}

#[test]
fn a_pause_is_not_held_however_long() {
    let mut hand = Hand::holding(time(60));
    hand.wait(20.0);
    hand.tell(Event::Pause);
    assert_eq!(hand.hold.phase(), Phase::Paused);
    hand.jump(3600.0);
    assert_eq!(hand.tell(Event::GoOn), []);
    assert_eq!((hand.hold.phase(), hand.hold.held()), (Phase::Holding, s(20.0)));
    hand.wait(40.0);
    assert_eq!(hand.hold.held(), s(60.0));
}

#[test]
fn the_countdown_can_be_paused_and_skipped() {
    let mut hand = Hand::new(time(60));
    hand.wait(4.0);
    hand.tell(Event::Pause);
    hand.jump(100.0);
    hand.tell(Event::GoOn);
    assert_eq!((hand.hold.phase(), hand.hold.to_place()), (Phase::GetInPlace, s(6.0)));
    assert_eq!(hand.tell(Event::Skip), [Cue::Started]);
    assert_eq!(hand.tell(Event::Skip), []);
    assert_eq!(hand.hold.held(), s(0.0));
}

#[test]
fn a_stop_while_getting_in_place_holds_nothing() {
    for (event, ended) in [
        (Event::Leave, Ended::Stopped),
        (Event::TooSore, Ended::TooSore),
        (Event::UnexpectedPain, Ended::UnexpectedPain),
    ] {
        let mut hand = Hand::new(time(60));
        hand.wait(9.0);
        assert_eq!(hand.tell(event), [Cue::Ended(ended)]);
        assert_eq!(hand.hold.held_ms(), 0);
    }
}

#[test]
fn an_early_end_keeps_the_seconds_held_and_is_final() {
    for (event, ended) in [
        (Event::Released, Ended::Release),
        (Event::Throbs, Ended::Throbbing),
        (Event::TooSore, Ended::TooSore),
        (Event::UnexpectedPain, Ended::UnexpectedPain),
        (Event::Leave, Ended::Stopped),
    ] {
        let mut hand = Hand::holding(time(60));
        hand.wait(17.5);
        assert_eq!(hand.tell(event), [Cue::Ended(ended)]);
        let over = hand.hold.clone();
        for late in [Event::Tick, Event::GoOn, Event::Released, Event::AddSeconds(15), Event::Rate(t(9))] {
            hand.now += s(0.25);
            assert_eq!(hand.tell(late), []);
        }
        assert_eq!((hand.hold.held_ms(), hand.hold.ended()), (17_500, Some(ended)));
        assert_eq!(hand.hold.trace(), over.trace());
    }
}

#[test]
fn more_seconds_stop_at_the_cap_and_say_so() {
    let mut hand = Hand::holding(time(100));
    assert_eq!(hand.tell(Event::AddSeconds(15)), []);
    assert_eq!(hand.hold.left(), s(115.0));
    assert_eq!(hand.tell(Event::AddSeconds(15)), [Cue::AtMost]);
    assert_eq!(hand.hold.left(), s(120.0));
    hand.wait(300.0);
    assert_eq!(hand.hold.held(), s(120.0));
}

#[test]
fn tenderness_is_logged_with_the_time_held() {
    let mut hand = Hand::new(time(60));
    assert_eq!(hand.tell(Event::Rate(t(8))), [], "nothing presses yet");
    hand.tell(Event::Skip);
    hand.wait(10.0);
    assert_eq!(hand.tell(Event::Rate(t(7))), [Cue::EaseOff]);
    hand.wait(5.0);
    assert_eq!(hand.tell(Event::Rate(t(6))), []);
    assert_eq!(hand.tell(Event::Rate(t(5))), []);
    hand.wait(1.0);
    hand.tell(Event::Rate(t(5)));
    assert_eq!(hand.hold.trace(), [(10_000, t(7)), (15_000, t(5))]);
    assert_eq!(hand.hold.latest(), Some(t(5)));
}

#[test]
fn a_late_tick_never_gives_more_than_the_dose() {
    let mut hand = Hand::holding(time(60));
    hand.wait(58.0);
    assert_eq!(hand.jump(4.0), [Cue::Ended(Ended::Time)]);
    assert_eq!(hand.hold.held(), s(60.0));
}

#[test]
fn a_gap_is_asked_about_and_kept_up_to_the_dose() {
    let mut hand = Hand::holding(time(60));
    hand.wait(30.0);
    assert_eq!(hand.jump(40.0), [Cue::Gap]);
    assert_eq!((hand.hold.phase(), hand.hold.gap()), (Phase::Interrupted, Some(s(40.0))));
    hand.wait(20.0);
    assert_eq!(hand.hold.held(), s(30.0), "the question stops the clock");
    assert_eq!(hand.tell(Event::KeepGap), [Cue::LastTen, Cue::Ended(Ended::Time)]);
    assert_eq!((hand.hold.held(), hand.hold.uncounted()), (s(60.0), s(0.0)));
}

#[test]
fn a_gap_can_be_dropped_or_left() {
    let mut hand = Hand::holding(time(60));
    hand.wait(20.0);
    hand.jump(8.0 * 3600.0);
    assert_eq!(hand.tell(Event::DropGap), []);
    assert_eq!((hand.hold.phase(), hand.hold.held()), (Phase::Holding, s(20.0)));
    hand.wait(5.0);
    hand.jump(10.0);
    assert_eq!(hand.tell(Event::Leave), [Cue::Ended(Ended::Interrupted)]);
    assert_eq!((hand.hold.held(), hand.hold.uncounted()), (s(25.0), s(8.0 * 3600.0 + 10.0)));
}

#[test]
fn a_gap_in_the_countdown_stops_it_and_nothing_is_held() {
    let mut hand = Hand::new(time(60));
    hand.wait(4.0);
    assert_eq!(hand.jump(8.0 * 3600.0), [Cue::Gap]);
    assert_eq!((hand.hold.phase(), hand.hold.to_place(), hand.hold.gap()), (Phase::Paused, s(6.0), None));
    hand.wait(60.0);
    assert_eq!(hand.hold.held(), s(0.0), "nobody is there yet");
    assert_eq!(hand.tell(Event::GoOn), []);
    assert_eq!(hand.wait(6.0), [Cue::Started]);
    assert_eq!((hand.hold.phase(), hand.hold.held()), (Phase::Holding, s(0.0)));
}

#[test]
fn a_clock_that_steps_back_takes_nothing_away() {
    let mut hand = Hand::holding(time(60));
    hand.wait(10.0);
    assert_eq!(hand.hold.step(s(3.0), Event::Tick), []);
    assert_eq!(hand.hold.held(), s(10.0));
    hand.wait(1.0);
    assert_eq!(hand.hold.held(), s(11.0));
}

#[test]
fn a_release_hold_ends_at_two_minutes_if_nothing_lets_go() {
    let ending = Ending::Release { at_most: Dose::MAX };
    let mut hand = Hand::holding(ending);
    hand.wait(200.0);
    assert_eq!((hand.hold.held(), hand.hold.ended()), (s(120.0), Some(Ended::Time)));
    let mut hand = Hand::holding(ending);
    hand.wait(45.0);
    assert_eq!(hand.tell(Event::Released), [Cue::Ended(Ended::Release)]);
    assert_eq!(hand.hold.held(), s(45.0));
}

#[test]
fn a_throbbing_hold_has_marks_check_ins_and_a_hard_stop() {
    let ending = Ending::Throbbing { window: ThrobbingWindow::DEFAULT };
    let mut hand = Hand::holding(ending);
    assert_eq!(hand.wait(300.0), [Cue::CheckIn]);
    hand.tell(Event::Well);
    assert_eq!(hand.wait(300.0), [Cue::EarlyMark, Cue::CheckIn]);
    assert_eq!(hand.tell(Event::AddSeconds(15)), [Cue::AtMost]);
    assert_eq!(hand.tell(Event::Throbs), [Cue::Ended(Ended::Throbbing)]);
    assert_eq!(hand.hold.held(), s(600.0));

    let mut hand = Hand::holding(ending);
    for _ in 1..5 {
        assert!(hand.wait(300.0).ends_with(&[Cue::CheckIn]));
        assert!(hand.hold.asked());
        hand.tell(Event::Well);
        assert!(!hand.hold.asked());
    }
    assert_eq!(hand.wait(9000.0), [Cue::Ended(Ended::Time)]);
    assert_eq!(hand.hold.held(), s(1500.0));

    let mut hand = Hand::holding(ending);
    hand.wait(90.0);
    assert_eq!(hand.tell(Event::Throbs), [Cue::Ended(Ended::Throbbing)], "before the early mark is allowed");
}

#[test]
fn nobody_sleeps_on_the_ball() {
    let ending = Ending::Throbbing { window: ThrobbingWindow::DEFAULT };
    let mut hand = Hand::holding(ending);
    hand.wait(300.0);
    assert_eq!(hand.wait(59.0), [Cue::AskAgain; 3]);
    assert_eq!(hand.wait(1.0), [Cue::Ended(Ended::Interrupted)]);
    assert_eq!((hand.hold.held(), hand.hold.uncounted()), (s(300.0), s(60.0)), "the minute does not count");

    // Whatever the user does is a sign.
    for event in [Event::Well, Event::Rate(t(4)), Event::Pause, Event::AddSeconds(15)] {
        let mut hand = Hand::holding(ending);
        hand.wait(350.0);
        hand.tell(event);
        hand.tell(Event::GoOn);
        assert_eq!(hand.wait(200.0), [], "{event:?}");
        assert_eq!(hand.hold.held(), s(550.0));
    }
}

#[test]
fn repetitions_are_counted_while_holding() {
    let mut hand = Hand::new(Ending::Repetitions { count: 4 });
    hand.tell(Event::Repetition);
    assert_eq!(hand.hold.repetitions(), 0);
    hand.tell(Event::Skip);
    for done in 1..4 {
        hand.wait(5.0);
        assert_eq!(hand.tell(Event::Repetition), [Cue::Movement]);
        assert_eq!(hand.hold.repetitions(), done);
    }
    assert_eq!(hand.tell(Event::Repetition), [Cue::Ended(Ended::Repetitions)]);
    assert_eq!(hand.hold.held(), s(15.0));
}

#[test]
fn a_trace_stays_small() {
    let mut hand = Hand::holding(Ending::Throbbing { window: ThrobbingWindow::DEFAULT });
    for i in 0..2000_u32 {
        hand.wait(0.5);
        hand.tell(Event::Rate(t((i % 11) as u8)));
    }
    assert_eq!(hand.hold.trace().len(), TRACE_MAX);
    assert!(hand.hold.trace().is_sorted_by_key(|one| one.0));
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => Just(Event::Tick),
        1 => Just(Event::Skip),
        2 => Just(Event::Pause),
        4 => Just(Event::GoOn),
        1 => (0..200_u32).prop_map(Event::AddSeconds),
        2 => (0..=10_u8).prop_map(|n| Event::Rate(t(n))),
        1 => Just(Event::Repetition),
        2 => Just(Event::KeepGap),
        2 => Just(Event::DropGap),
        1 => Just(Event::Well),
        1 => prop_oneof![Just(Event::Released), Just(Event::Throbs), Just(Event::TooSore), Just(Event::Leave)],
    ]
}

fn any_ending() -> impl Strategy<Value = Ending> {
    prop_oneof![
        (5..=120_u32).prop_map(time),
        (5..=120_u32).prop_map(|s| Ending::Release { at_most: Dose::try_from(s).unwrap() }),
        Just(Ending::Throbbing { window: ThrobbingWindow::DEFAULT }),
        (1..=9_u8).prop_map(|count| Ending::Repetitions { count }),
    ]
}

proptest! {
    /// Whatever happens in whatever order: the seconds held never exceed the limit nor the time that passed, the end is
    /// said exactly once, the trace ascends, and nothing moves after the end.
    #[test]
    fn the_hold_keeps_its_laws(
        ending in any_ending(),
        steps in prop::collection::vec((0..9_000_u64, any_event()), 0..200),
    ) {
        let mut hold = Hold::new(ending, GET_IN_PLACE, Duration::ZERO);
        let (mut now, mut ends) = (Duration::ZERO, 0);
        for (ms, event) in steps {
            let before = hold.clone();
            now += Duration::from_millis(ms);
            let cues = hold.step(now, event);
            ends += cues.iter().filter(|cue| matches!(cue, Cue::Ended(_))).count();
            prop_assert!(hold.held() >= before.held() && hold.held() <= hold.ending().limit());
            prop_assert!(hold.held() + hold.uncounted() <= now);
            prop_assert_eq!(hold.gap().is_some(), hold.phase() == Phase::Interrupted);
            prop_assert!((0.0..=1.0).contains(&hold.fraction_left()));
            prop_assert!(hold.trace().is_sorted_by(|a, b| a.0 < b.0));
            if before.is_over() {
                prop_assert_eq!(hold.held(), before.held());
                prop_assert!(cues.is_empty());
            }
        }
        prop_assert_eq!(ends, usize::from(hold.is_over()));
    }

    /// How often the window ticks changes nothing, as long as it does.
    #[test]
    fn any_rhythm_of_ticks_gives_the_same_hold(
        dose in 5..=120_u32,
        ticks in prop::collection::vec(1..=5_000_u64, 1..100),
    ) {
        let mut hold = Hold::new(time(dose), Duration::ZERO, Duration::ZERO);
        hold.step(Duration::ZERO, Event::Tick);
        let mut now = 0;
        for tick in ticks {
            now += tick;
            hold.step(Duration::from_millis(now), Event::Tick);
        }
        prop_assert_eq!(u64::from(hold.held_ms()), now.min(u64::from(dose) * 1000));
    }
}
