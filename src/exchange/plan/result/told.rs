//! What a result says in words, the same on paper and in the window.

use crate::therapy::{Ended, plan::Summary};

/// What the columns mean.
pub const LEGEND: &str = "Not done: planned, and no hold is recorded; where no reason is told, it may have been done all the same. Stopped: too sore, unexpected pain, or left early. Extra: done though it was not planned. Held: the seconds of one hold, from the shortest to the longest. Tender before is the median of the first day that tells one, after that of the last.";

/// What stands over [`why_not`].
pub const WHY_NOT: &str = "Stopped or left out";

/// Why holds were stopped and why the point was left out: what a physio asks about first. Unexpected pain is told apart,
/// before everything else.
pub fn why_not(sum: &Summary) -> Vec<String> {
    let stopped = sum.endings.iter().filter(|(how, _)| !how.is_done() && **how != Ended::UnexpectedPain);
    let stopped: Vec<String> =
        stopped.map(|(how, count)| format!("{count} × {}", stopped_by(*how))).collect();
    let left_out = sum.reasons.iter();
    let left_out: Vec<String> =
        left_out.map(|(reason, days)| format!("{days} × {}", reason.text().to_lowercase())).collect();
    let parts = [("stopped", stopped), ("left out", left_out)];
    let parts = parts.into_iter().filter(|(_, parts)| !parts.is_empty());
    parts.map(|(what, parts)| format!("{what} {}", parts.join(", "))).collect()
}

fn stopped_by(ended: Ended) -> &'static str {
    if ended == Ended::Stopped { "early" } else { ended.text() }
}

/// How the holds came to their end, and what timed them.
pub fn how_done(sum: &Summary) -> Vec<String> {
    let done = sum.endings.iter().filter(|(how, _)| how.is_done());
    let mut parts: Vec<String> = done.map(|(how, count)| format!("{count} {}", ended(*how))).collect();
    match (sum.timed, sum.typed) {
        (0, 0) => {}
        (_, 0) => parts.push("timed by the program".to_owned()),
        (0, _) => parts.push("typed in".to_owned()),
        (timed, typed) => parts.push(format!("{timed} timed by the program, {typed} typed in")),
    }
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
