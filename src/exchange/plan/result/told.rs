//! What a result says in words, the same on paper and in the window.

use crate::therapy::{
    Ended,
    plan::{SkipReason, Summary},
};

/// What the columns mean.
pub const LEGEND: &str = "Not done: it was due and nothing is recorded; it may have been done all the same. Stopped: too sore, unexpected pain, or left early. Extra: done though it was not due. Before and after: the median of the first and of the last day that tell one.";

/// How the holds ended, what timed them, and why the point was left out.
pub fn how_done(sum: &Summary) -> Vec<String> {
    let mut parts: Vec<String> =
        sum.endings.iter().map(|(how, count)| format!("{count} {}", ended(*how))).collect();
    match (sum.timed, sum.typed) {
        (0, 0) => {}
        (_, 0) => parts.push("timed by the program".to_owned()),
        (0, _) => parts.push("typed in".to_owned()),
        (timed, typed) => parts.push(format!("{timed} timed by the program, {typed} typed in")),
    }
    let left_out =
        |(reason, days): (&SkipReason, &u32)| format!("left out {days} × {}", reason.text().to_lowercase());
    parts.extend(sum.reasons.iter().map(left_out));
    parts
}

/// How a hold ended.
pub fn ended(ended: Ended) -> &'static str {
    match ended {
        Ended::Time => "full time",
        other => other.text(),
    }
}

/// The fewest and the most seconds, if there is any hold.
pub fn seconds(span: Option<(u32, u32)>) -> Option<String> {
    span.map(|(least, most)| if least == most { format!("{least} s") } else { format!("{least}–{most} s") })
}
