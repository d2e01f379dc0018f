//! The sentences that stand beside trends wherever they are shown, on screen, on paper and in a terminal.

/// What the columns of a table of trends are.
pub const HOW_TO_READ: &str = "One value a day: the first of the day, asked before pressing. First and last: the middle \
    value of 4 days. A week: the change in a week, in brackets its likely range (95 %). Pause: the most days in a row \
    without a value.";

/// Regression to the mean: people who seek care for pain get better by themselves as much as those who are treated (Whitney
/// and Von Korff 1992).
pub const BY_ITSELF: &str = "Ratings go up and down from day to day, and people often start to note on a bad day. \
    So part of a fall comes by itself.";

/// What the change that counts is taken from.
pub const SMALLEST: &str = "The smallest change that counts is 2 of 10. It is borrowed from pain at rest; \
    no such figure was found for tenderness.";

/// What a comparison of two tools or doses cannot say.
pub const NOT_RANDOMISED: &str = "Which one was used when was not left to chance (not randomised). \
    So something else may have made the difference.";

/// Why the bar is higher for many points: `points` have a word other than “too few days”.
pub fn looked_at(points: usize) -> String {
    match points {
        0 => "No point has enough days yet.".to_owned(),
        1 => "1 point has enough days and was looked at.".to_owned(),
        many => format!(
            "{many} points have enough days and were looked at. With that many, chance alone makes some look \
             changed, so the bar is higher."
        ),
    }
}
