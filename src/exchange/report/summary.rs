//! The first page: how many points changed, a row for each, and the sentences that belong to them.

use super::{ReportOrder, Shown, shown::ShownPoint};
use crate::{
    drawing::plot::{figure, signed},
    exchange::document::{Block, Table, Words},
    language::say,
    trend::{Adherence, WORD_FROM, Word, say},
};

pub(super) fn blocks(order: &ReportOrder<'_>, shown: &Shown<'_>) -> Vec<Block> {
    if shown.points.is_empty() {
        return vec![Block::Paragraph(super::nothing().into())];
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
        // What two of the columns are.
        sentences = format!("{} {sentences}", say!("report-first-and-last"));
    }
    blocks.push(Block::Quiet(sentences.into()));
    blocks
}

/// The points that have no word yet, with their days.
fn too_few(points: &[&ShownPoint<'_>]) -> Words {
    let one = |point: &&ShownPoint<'_>| format!("{} ({})", point.name, point.trend.values.len());
    let all: Vec<String> = points.iter().map(one).collect();
    Words::around([say!("report-too-few-days")], |[few]| {
        say!("report-too-few", few = few, wanted = WORD_FROM, points = all.join("; "))
    })
}

/// How many points have which word.
fn counted(shown: &Shown<'_>) -> Words {
    let order = [Word::Lower, Word::Higher, Word::AboutTheSame, Word::CannotTellYet, Word::TooFewDays];
    let counts =
        order.map(|word| (word, shown.points.iter().filter(|point| point.trend.word == word).count()));
    let there = counts.into_iter().filter(|(_, count)| *count > 0);
    let said = |(word, count): (Word, usize)| {
        let said = say!("report-counted", count = count, word = word.words());
        if word.is_change() { Words::bold(said) } else { Words::plain(said) }
    };
    let said: Vec<Words> = there.map(said).collect();
    Words::with(said, |words| say!("report-points", count = shown.points.len(), words = words))
}

fn table(points: &[&ShownPoint<'_>]) -> Block {
    let head = [
        say!("report-point"),
        say!("report-first"),
        say!("report-last"),
        say!("report-change"),
        say!("report-trend"),
        say!("report-days"),
    ];
    Block::Table(Table {
        head: head.map(str::to_owned).to_vec(),
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
        return say!("report-done-nothing-due").to_owned();
    }
    let (due, done) = (sum.days_due, sum.days_done);
    if sum.longest_pause == 0 {
        return say!("report-done", due = due, done = done);
    }
    let pause = say!("report-done-pause", days = sum.longest_pause);
    say!("report-done-with-pause", due = due, done = done, pause = pause)
}
