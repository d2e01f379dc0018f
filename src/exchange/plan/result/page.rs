//! What was done of a plan, on paper: for a physio who has no Knotmap at hand. The result itself is attached.

use jiff::civil::Date;

use super::{told, write_result};
use crate::{
    anatomy::PointKey,
    drawing::{Inks, PageSize, pdf::Attachment, text::Fonts},
    exchange::document::{Block, Document, Frame, Pages, Print, Table, Words, lay_out},
    therapy::{
        Ended, Tenderness,
        plan::{DoneHold, Middle, PlanResult, Summary, code, summaries},
    },
};

/// So many holds stand on the page one by one; all of them are in the attached file.
const HOLDS_SHOWN: usize = 400;

/// The result on A4 pages, with fonts for letters that the program's own lacks.
pub fn result_pages(result: &PlanResult, fonts: Fonts) -> Pages {
    lay_out(&document(result, fonts))
}

/// The result as a PDF has it attached.
pub fn result_attachment(result: &PlanResult) -> Attachment {
    Attachment {
        name: "result.knotmap".to_owned(),
        media_type: "application/x-knotmap".to_owned(),
        description: "What was done of the plan, to be opened with Knotmap".to_owned(),
        bytes: write_result(result).into_bytes(),
    }
}

/// The words of the page that a person wrote.
pub fn result_words(result: &PlanResult) -> String {
    let names = result.holds.iter().map(|hold| result.name(&hold.key));
    let asked = result.terms.iter().flat_map(|term| &term.points).map(|asked| asked.name.as_str());
    let notes = result.holds.iter().map(|hold| hold.note.as_str());
    names.chain(asked).chain(notes).chain([result.questions.as_str()]).collect::<Vec<_>>().join(" ")
}

fn document(result: &PlanResult, fonts: Fonts) -> Document {
    let rows = summaries(result);
    let mut blocks = first(result, &rows);
    blocks.push(figures(result, &rows));
    blocks.push(Block::Quiet(told::LEGEND.into()));
    blocks.extend(how_done(result, &rows));
    blocks.extend(day_by_day(result));
    blocks.extend(notes(result));
    Document {
        title: format!("What was done of plan {}", code(result.plan)),
        below: format!("{} to {}", day(result.from), day(result.to)).into(),
        aside: vec![Words::plain(format!("Put together on {}", day(result.made)))],
        foot: format!("Plan {}. Timed and rated at home.", code(result.plan)),
        date: result.made,
        page: PageSize::A4,
        print: Print::Standard,
        inks: Inks::Print,
        fonts,
        blocks,
    }
}

/// What hurt unexpectedly, why something was stopped or left out, and what is asked: before any figure.
fn first(result: &PlanResult, rows: &[(&PointKey, Summary)]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let hurt: Vec<Words> = result
        .holds
        .iter()
        .filter(|hold| hold.ended == Ended::UnexpectedPain)
        .map(|hold| format!("{}, {}", sided(result, &hold.key), day(hold.day)).into())
        .collect();
    if !hurt.is_empty() {
        let heading = Block::Heading(2, "Unexpected pain".to_owned());
        blocks.push(Block::Boxed(Frame::Strong, vec![heading, Block::Bullets(hurt)]));
    }
    let why = |(key, sum): &(&PointKey, Summary)| {
        let why = told::why_not(sum);
        (!why.is_empty()).then(|| Words::bold(sided(result, key)).and(format!(": {}", why.join(" · "))))
    };
    let why: Vec<Words> = rows.iter().filter_map(why).collect();
    if !why.is_empty() {
        blocks.push(Block::Heading(2, told::WHY_NOT.to_owned()));
        blocks.push(Block::Bullets(why));
    }
    if !result.questions.trim().is_empty() {
        let mut inside = vec![Block::Heading(2, "The patient asks".to_owned())];
        inside.extend(result.questions.lines().map(|line| Block::Paragraph(line.into())));
        blocks.push(Block::Boxed(Frame::Quiet, inside));
    }
    blocks
}

fn figures(result: &PlanResult, rows: &[(&PointKey, Summary)]) -> Block {
    let head = ["Point", "Planned", "Done", "Not done", "Stopped", "Extra", "Before, after"];
    let count = |count: u32| if count == 0 { "–".to_owned() } else { count.to_string() };
    let row = |(key, sum): &(&PointKey, Summary)| {
        vec![
            Words::plain(sided(result, key)),
            count(sum.prescribed).into(),
            Words::bold(sum.done.to_string()),
            count(sum.not_done).into(),
            count(sum.stopped).into(),
            count(sum.extra).into(),
            before_after(sum.before, sum.after).into(),
        ]
    };
    Block::Table(Table {
        head: head.map(str::to_owned).to_vec(),
        rows: rows.iter().map(row).collect(),
        widths: vec![1.9, 1.0, 1.0, 1.0, 1.1, 1.0, 1.1],
    })
}

fn how_done(result: &PlanResult, rows: &[(&PointKey, Summary)]) -> Vec<Block> {
    let row = |(key, sum): &(&PointKey, Summary)| {
        let seconds = result.holds.iter().filter(|hold| hold.key == **key).map(|hold| hold.seconds);
        let seconds = told::seconds(seconds.clone().min().zip(seconds.max()));
        let parts: Vec<String> = seconds.into_iter().chain(told::how_done(sum)).collect();
        (!parts.is_empty()).then(|| Words::bold(sided(result, key)).and(format!(": {}", parts.join(" · "))))
    };
    let all: Vec<Words> = rows.iter().filter_map(row).collect();
    if all.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(2, "How it was done".to_owned()), Block::Bullets(all)]
}

fn day_by_day(result: &PlanResult) -> Vec<Block> {
    if result.holds.is_empty() {
        return vec![Block::Paragraph("No hold at the points of this plan is noted in these days.".into())];
    }
    let value = |one: Option<Tenderness>| Middle::of(one);
    let row = |hold: &DoneHold| {
        vec![
            Words::plain(hold.day.strftime("%-d %b").to_string()),
            sided(result, &hold.key).into(),
            format!("{} s", hold.seconds).into(),
            told::ended(hold.ended).into(),
            before_after(value(hold.before), value(hold.after)).into(),
        ]
    };
    let mut blocks = vec![
        Block::Heading(2, "Hold by hold".to_owned()),
        Block::Table(Table {
            head: ["Day", "Point", "Held", "Ended", "Before, after"].map(str::to_owned).to_vec(),
            rows: result.holds.iter().take(HOLDS_SHOWN).map(row).collect(),
            widths: vec![1.0, 3.0, 1.0, 1.8, 1.2],
        }),
    ];
    let more = result.holds.len().saturating_sub(HOLDS_SHOWN);
    if more > 0 {
        blocks.push(Block::Paragraph(format!("{more} more holds are in the attached file.").into()));
    }
    blocks
}

fn notes(result: &PlanResult) -> Vec<Block> {
    let noted = result.holds.iter().filter(|hold| !hold.note.trim().is_empty());
    let all: Vec<Words> = noted
        .map(|hold| {
            let words = hold.note.lines().collect::<Vec<_>>().join(" ");
            Words::bold(format!("{}, {}: ", day(hold.day), sided(result, &hold.key))).and(words)
        })
        .collect();
    if all.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(2, "Notes of the patient".to_owned()), Block::Bullets(all)]
}

/// The point with the patient's side, as both of them read it.
fn sided(result: &PlanResult, key: &PointKey) -> String {
    format!("{}, {}", result.name(key), key.side.word())
}

fn before_after(before: Option<Middle>, after: Option<Middle>) -> String {
    let one = |middle: Option<Middle>| middle.map_or_else(|| "–".to_owned(), |middle| middle.to_string());
    if before.is_none() && after.is_none() {
        "–".to_owned()
    } else {
        format!("{}, {}", one(before), one(after))
    }
}

fn day(day: Date) -> String {
    day.strftime("%-d %B %Y").to_string()
}
