//! The page of a running hold: how long, how tender, what ends it.
//!
//! It may use the parts, the map, words and widgets below it, never another page. It reads the clock of the hold and
//! never drives it: what the user does leaves as a wish.

mod clock;
mod endings;
mod of_step;
mod place;
mod running;
mod stacked;
mod tender;
mod upright;
mod voice;

pub(super) use self::running::running;
