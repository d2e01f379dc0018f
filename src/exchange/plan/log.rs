//! The log of a handout: what to write where, and a cell for every time until the review.

use jiff::{Span, civil::Date};

use super::record::reason;
use crate::{
    exchange::document::{Block, Example, Log},
    language::{dates, say},
    therapy::plan::{Days, Plan, SkipReason},
};

/// Days of the log where no review is agreed.
const LOG_DAYS: i64 = 14;
/// The longest log, in days: what comes later is another sheet.
const LOG_MAX: i64 = 42;
/// The blocks above the first grid.
const ABOVE: usize = 2;

/// A cell for every time that is asked for until the review: a grid for the points that are due on the same days.
pub(super) fn log(plan: &Plan) -> Vec<Block> {
    let mut blocks = vec![
        Block::Heading(2, say!("handout-log").to_owned()),
        Block::Quiet(say!("handout-log-how", reasons = reasons()).into()),
    ];
    let mut groups: Vec<(Days, Vec<(u32, u8)>)> = Vec::new();
    for (number, point) in (1..).zip(&plan.points) {
        match groups.iter_mut().find(|(days, _)| *days == point.days) {
            Some((_, rows)) => rows.push((number, point.times)),
            None => groups.push((point.days, vec![(number, point.times)])),
        }
    }
    for (days, rows) in groups {
        let dates = dates(plan, days);
        if !dates.is_empty() {
            // What is said above the first grid holds for all.
            let example = (blocks.len() == ABOVE).then(example);
            blocks.push(Block::Log(Log { rows, dates, parted: true, example, again: again() }));
        }
    }
    blocks
}

/// The reasons as the program has them, each after its letter.
fn reasons() -> String {
    let one = |why: SkipReason| say!("handout-log-reason", letter = why.letter(), reason = reason(why));
    SkipReason::ALL.map(one).join(", ")
}

fn example() -> Example {
    let words = say!("handout-log-example").to_owned();
    Example { above: "6".to_owned(), below: "3".to_owned(), words }
}

/// What a page says that begins with a later week.
fn again() -> String {
    say!("handout-log-again", reasons = reasons())
}

fn dates(plan: &Plan, days: Days) -> Vec<String> {
    let until =
        plan.review.and_then(|review| review.since(plan.made).ok()).map(|span| span.get_days().into());
    let count = until.unwrap_or(LOG_DAYS).clamp(1, LOG_MAX);
    let all = (0..count).filter_map(|n| plan.made.checked_add(Span::new().days(n)).ok());
    all.filter(|day| days.has(*day, plan.made)).map(column).collect()
}

fn column(day: Date) -> String {
    format!("{}\n{}", dates::weekday_short(day), dates::short_of_year(day))
}
