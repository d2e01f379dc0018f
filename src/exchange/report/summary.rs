//! The first page: how many points changed, a row for each, and the sentences that belong to them.

use super::{ReportOrder, Shown, shown::ShownPoint};
use crate::{
    drawing::plot::{figure, signed},
    exchange::document::{Block, Table, Words},
    trend::{Adherence, WORD_FROM, Word, say},
};

/// What two of the columns are.
const FIRST_AND_LAST: &str = "First and last: the middle value of the first and of the last 4 days.";

pub(super) fn blocks(order: &ReportOrder<'_>, shown: &Shown<'_>) -> Vec<Block> {
    if shown.points.is_empty() {
        return vec![Block::Paragraph(super::NOTHING.into())];
    }
    let mut blocks = vec![Block::Paragraph(counted(shown))];
    // Those of too few days in a sentence: so the bodies have room on the first page, too.
    let (few, enough): (Vec<_>, Vec<_>) = shown.points.iter().partition(|point| point.has_few_days());
    if !enough.is_empty() {
        blocks.push(table(&enough));
    }
    if !few.is_empty() {
        blocks.push(Block::Paragraph(too_few(&few)));
    }
    if let Some(result) = order.result {
        blocks.push(Block::Paragraph(done(&Adherence::of(result, None)).into()));
    }
    let mut sentences = [say::by_itself(), &say::looked_at(shown.looked_at), say::smallest()].join(" ");
    if !enough.is_empty() {
        sentences = format!("{FIRST_AND_LAST} {sentences}");
    }
    blocks.push(Block::Quiet(sentences.into()));
    blocks
}

/// The points that have no word yet, with their days.
fn too_few(points: &[&ShownPoint<'_>]) -> Words {
    let one = |point: &&ShownPoint<'_>| format!("{} ({})", point.name, point.trend.values.len());
    let all: Vec<String> = points.iter().map(one).collect();
    Words::bold("Too few days").and(format!(", of {WORD_FROM} that are wanted: {}.", all.join("; ")))
}

/// How many points have which word.
fn counted(shown: &Shown<'_>) -> Words {
    let all = shown.points.len();
    let mut words = Words::plain(if all == 1 { "1 point:".to_owned() } else { format!("{all} points:") });
    let order = [Word::Lower, Word::Higher, Word::AboutTheSame, Word::CannotTellYet, Word::TooFewDays];
    let counts =
        order.map(|word| (word, shown.points.iter().filter(|point| point.trend.word == word).count()));
    let there = counts.into_iter().filter(|(_, count)| *count > 0);
    for (i, (word, count)) in there.enumerate() {
        words = words.and(if i == 0 { " " } else { ", " });
        let said = format!("{count} {}", word.words());
        words = if word.is_change() { words.and_bold(said) } else { words.and(said) };
    }
    words.and(".")
}

fn table(points: &[&ShownPoint<'_>]) -> Block {
    Block::Table(Table {
        head: ["Point", "First", "Last", "Change", "Trend", "Days"].map(str::to_owned).to_vec(),
        rows: points.iter().map(|point| row(point)).collect(),
        widths: vec![251.0, 38.0, 38.0, 56.0, 106.0, 34.0],
    })
}

fn row(point: &ShownPoint<'_>) -> Vec<Words> {
    let trend = &point.trend;
    let ends = trend.tested.as_ref().map(|tested| tested.ends);
    let value = |value: Option<f64>| Words::plain(value.map_or_else(|| "–".to_owned(), figure));
    let said = |words: String| if trend.word.is_change() { Words::bold(words) } else { Words::plain(words) };
    vec![
        said(point.name.clone()),
        value(ends.map(|ends| ends.first)),
        value(ends.map(|ends| ends.last)),
        said(ends.map_or_else(|| "–".to_owned(), |ends| signed(ends.change()))),
        said(trend.word.words().to_owned()),
        Words::plain(trend.values.len().to_string()),
    ]
}

/// How much of the plan was done.
pub(super) fn done(sum: &Adherence) -> String {
    if sum.days_due == 0 {
        return "Nothing of the plan was due in this time.".to_owned();
    }
    let days = if sum.days_due == 1 { "day" } else { "days" };
    let pause = match sum.longest_pause {
        0 => String::new(),
        1 => ", at most 1 day due in a row without a hold".to_owned(),
        more => format!(", at most {more} days due in a row without a hold"),
    };
    format!("Done as planned on {} of {} {days} on which it was due{pause}.", sum.days_done, sum.days_due)
}
