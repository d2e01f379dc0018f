//! The sentences that stand beside trends wherever they are shown, on screen, on paper and in a terminal.

use crate::language::say;

/// What the columns of a table of trends are.
pub fn how_to_read() -> &'static str {
    say!("trend-how-to-read")
}

/// Regression to the mean: people who seek care for pain get better by themselves as much as those who are treated (Whitney
/// and Von Korff 1992).
pub fn by_itself() -> &'static str {
    say!("trend-by-itself")
}

/// What the change that counts is taken from.
pub fn smallest() -> &'static str {
    say!("trend-smallest")
}

/// What a comparison of two tools or doses cannot say.
pub fn not_randomised() -> &'static str {
    say!("trend-not-randomised")
}

/// Why the bar is higher for many points: `points` have a word other than “too few days”.
pub fn looked_at(points: usize) -> String {
    say!("trend-looked-at", count = points)
}
