//! A screen that nobody leaves on: it is said before the clock of the hold runs, not in the middle of it.

use knotmap::session::{Answer, Said};

use super::{Evening, rhomboid};

#[test]
fn a_screen_that_may_turn_dark_is_told_before_the_hold() {
    let is_told = |evening: &Evening| {
        evening.state().running.as_ref().is_some_and(|running| running.said == Some(Said::MayTurnDark))
    };
    let mut evening = Evening::begin();
    evening.hear(Answer::ScreenMayTurnDark);
    evening.start(&rhomboid(), 5);
    assert!(!is_told(&evening), "an answer of before is of no hold");
    evening.hear(Answer::ScreenMayTurnDark);
    assert!(is_told(&evening), "while one gets in place");
    evening.pass(11);
    assert!(!is_told(&evening), "the clock runs");
    evening.hear(Answer::ScreenMayTurnDark);
    assert!(!is_told(&evening), "nobody can do anything about it any more");
}
