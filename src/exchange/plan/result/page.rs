//! What was done of a plan, on paper: for a physio who has no Knotmap at hand. The result itself is attached.

use super::{told, write_result};
use crate::{
    anatomy::PointKey,
    drawing::{
        Inks, PageSize,
        pdf::Attachment,
        plot::{figure, side_word},
        text::Fonts,
    },
    exchange::document::{Block, Document, Frame, Pages, Print, Table, Words, lay_out},
    language::{dates, say},
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
        description: say!("result-page-attachment").to_owned(),
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
    blocks.push(Block::Quiet(told::legend().into()));
    blocks.extend(how_done(result, &rows));
    blocks.extend(day_by_day(result));
    blocks.extend(notes(result));
    Document {
        title: say!("result-page-title", code = code(result.plan)),
        below: say!("result-page-days", from = dates::long(result.from), to = dates::long(result.to)).into(),
        aside: vec![Words::plain(say!("result-page-made", day = dates::long(result.made)))],
        foot: say!("result-page-foot", code = code(result.plan)),
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
        .map(|hold| {
            let name = sided(result, &hold.key);
            say!("result-page-pain", name = name, day = dates::long(hold.day)).into()
        })
        .collect();
    if !hurt.is_empty() {
        let heading = Block::Heading(2, say!("result-page-unexpected-pain").to_owned());
        blocks.push(Block::Boxed(Frame::Strong, vec![heading, Block::Bullets(hurt)]));
    }
    let why = |(key, sum): &(&PointKey, Summary)| {
        let why = told::why_not(sum);
        (!why.is_empty()).then(|| Words::bold(sided(result, key)).and(format!(": {}", why.join(" · "))))
    };
    let why: Vec<Words> = rows.iter().filter_map(why).collect();
    if !why.is_empty() {
        blocks.push(Block::Heading(2, told::over_why_not().to_owned()));
        blocks.push(Block::Bullets(why));
    }
    if !result.questions.trim().is_empty() {
        let mut inside = vec![Block::Heading(2, say!("result-page-patient-asks").to_owned())];
        inside.extend(result.questions.lines().map(|line| Block::Paragraph(line.into())));
        blocks.push(Block::Boxed(Frame::Quiet, inside));
    }
    blocks
}

fn figures(result: &PlanResult, rows: &[(&PointKey, Summary)]) -> Block {
    let head = [
        say!("result-page-point"),
        say!("result-page-planned"),
        say!("result-page-done"),
        say!("result-page-not-done"),
        say!("result-page-stopped-head"),
        say!("result-page-extra"),
        say!("result-page-before-after"),
    ];
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
    vec![Block::Heading(2, say!("result-page-how-done").to_owned()), Block::Bullets(all)]
}

fn day_by_day(result: &PlanResult) -> Vec<Block> {
    if result.holds.is_empty() {
        return vec![Block::Paragraph(say!("result-page-no-hold").into())];
    }
    let value = |one: Option<Tenderness>| Middle::of(one);
    let row = |hold: &DoneHold| {
        vec![
            Words::plain(dates::short_of_year(hold.day)),
            sided(result, &hold.key).into(),
            format!("{} s", hold.seconds).into(),
            told::ended(hold.ended).into(),
            before_after(value(hold.before), value(hold.after)).into(),
        ]
    };
    let head = [
        say!("result-page-day"),
        say!("result-page-point"),
        say!("result-page-held"),
        say!("result-page-ended"),
        say!("result-page-before-after"),
    ];
    let mut blocks = vec![
        Block::Heading(2, say!("result-page-hold-by-hold").to_owned()),
        Block::Table(Table {
            head: head.map(str::to_owned).to_vec(),
            rows: result.holds.iter().take(HOLDS_SHOWN).map(row).collect(),
            widths: vec![1.0, 3.0, 1.0, 1.8, 1.2],
        }),
    ];
    let more = result.holds.len().saturating_sub(HOLDS_SHOWN);
    if more > 0 {
        blocks.push(Block::Paragraph(say!("result-page-more-holds", count = more).into()));
    }
    blocks
}

fn notes(result: &PlanResult) -> Vec<Block> {
    let noted = result.holds.iter().filter(|hold| !hold.note.trim().is_empty());
    let all: Vec<Words> = noted
        .map(|hold| {
            let words = hold.note.lines().collect::<Vec<_>>().join(" ");
            let (day, name) = (dates::long(hold.day), sided(result, &hold.key));
            Words::bold(format!("{} ", say!("result-page-note-of", day = day, name = name))).and(words)
        })
        .collect();
    if all.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(2, say!("result-page-notes").to_owned()), Block::Bullets(all)]
}

/// The point with the patient's side, as both of them read it.
fn sided(result: &PlanResult, key: &PointKey) -> String {
    say!("result-page-sided", name = result.name(key), side = side_word(key.side))
}

fn before_after(before: Option<Middle>, after: Option<Middle>) -> String {
    let figure = |middle: Middle| figure(f64::from(middle.halves()) / 2.0);
    let one = |middle: Option<Middle>| middle.map_or_else(|| "–".to_owned(), figure);
    if before.is_none() && after.is_none() {
        "–".to_owned()
    } else {
        say!("result-page-two", before = one(before), after = one(after))
    }
}
