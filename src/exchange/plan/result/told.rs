//! What a result says in words, the same on paper and in the window.

use crate::{
    exchange::plan::record::reason,
    language::say,
    therapy::{Ended, plan::Summary},
};

/// What the columns mean.
pub fn legend() -> &'static str {
    say!("result-page-legend")
}

/// What stands over [`why_not`].
pub fn over_why_not() -> &'static str {
    say!("result-page-why-not")
}

/// Why holds were stopped and why the point was left out: what a physio asks about first. Unexpected pain is told apart,
/// before everything else.
pub fn why_not(sum: &Summary) -> Vec<String> {
    let stopped = sum.endings.iter().filter(|(how, _)| !how.is_done() && **how != Ended::UnexpectedPain);
    let stopped: Vec<String> = stopped.map(|(how, count)| times(*count, stopped_by(*how))).collect();
    let left_out = sum.reasons.iter();
    let left_out: Vec<String> = left_out.map(|(why, days)| times(*days, reason(*why))).collect();
    let joined = |parts: Vec<String>| (!parts.is_empty()).then(|| parts.join(", "));
    let stopped = joined(stopped).map(|reasons| say!("result-page-stopped", reasons = reasons));
    let left_out = joined(left_out).map(|reasons| say!("result-page-left-out", reasons = reasons));
    stopped.into_iter().chain(left_out).collect()
}

/// `2 × too sore`.
fn times(count: u32, what: &str) -> String {
    say!("result-page-times", count = count, what = what)
}

fn stopped_by(ended: Ended) -> &'static str {
    if ended == Ended::Stopped { say!("result-page-early") } else { ended.text() }
}

/// How the holds came to their end, and what timed them.
pub fn how_done(sum: &Summary) -> Vec<String> {
    let done = sum.endings.iter().filter(|(how, _)| how.is_done());
    let mut parts: Vec<String> =
        done.map(|(how, count)| say!("result-page-counted", count = *count, how = ended(*how))).collect();
    match (sum.timed, sum.typed) {
        (0, 0) => {}
        (_, 0) => parts.push(say!("result-page-timed").to_owned()),
        (0, _) => parts.push(say!("result-page-typed").to_owned()),
        (timed, typed) => parts.push(say!("result-page-timed-and-typed", timed = timed, typed = typed)),
    }
    parts
}

/// How a hold ended.
pub fn ended(ended: Ended) -> &'static str {
    match ended {
        Ended::Time => say!("result-page-full-time"),
        other => other.text(),
    }
}

/// The fewest and the most seconds, if there is any hold.
pub fn seconds(span: Option<(u32, u32)>) -> Option<String> {
    span.map(|(least, most)| if least == most { format!("{least} s") } else { format!("{least}–{most} s") })
}
