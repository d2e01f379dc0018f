//! The handout: a plan on paper, for somebody who has no program and was told nothing.
//!
//! What, where, on which side in words, with what, how, how much in one full sentence, how it feels, when to stop, when to
//! do more or less, whom to ask, a log with a cell for every time until the review. What it says follows items 1, 2, 5, 7,
//! 8, 9, 11, 13 and 14 of the CERT list of what an exercise plan should say.

use jiff::civil::Date;

use super::{
    log::log,
    minds::minds,
    picture::{self, Group},
    record::dose_sentence,
    square,
    write::write_plan,
};
use crate::{
    drawing::{Inks, PageSize, pdf::Attachment, text::Fonts},
    exchange::{
        document::{Block, Document, Figure, Frame, Label, Pages, Print, Row, Words, lay_out},
        sheet::{heading, seen},
        signs::{call, stop_if},
    },
    language::{Language, dates, say, within},
    therapy::{
        EndingKind, guard, guide,
        plan::{Plan, Planned, code},
    },
};

/// What a handout is made of.
pub struct HandoutOrder<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The paper.
    pub page: PageSize,
    /// How large the letters are.
    pub print: Print,
    /// Whom to call in an emergency, `112`.
    pub emergency: &'a str,
    /// Fonts for letters that the program's own lacks.
    pub fonts: Fonts,
}

/// Under this name the plan travels inside a picture.
pub const PNG_KEYWORD: &str = "Knotmap plan";
/// More points than these take a picture across the page, so that their discs lie apart.
const BESIDE: usize = 5;
/// The share of the page that a picture takes beside its rows.
const PICTURE: f64 = 0.4;
/// The share of the page's height that a picture may take: across the page; beside its rows, where two of them with their
/// rows are to find room on a page; in large print, where a point is to find room below.
const PICTURE_HIGH: f64 = 0.46;
const BESIDE_HIGH: f64 = 0.44;
const LARGE_HIGH: f64 = 0.4;
/// Pictures may shrink to this share: their letters are then the smallest of the page.
const LEAST: f64 = 0.85;
/// The side of the square code, as a share of the page: 38 mm of the 174 mm of an A4 page between its margins.
const SQUARE: f64 = 0.22;

/// The handout on its pages.
pub fn handout(order: &HandoutOrder<'_>) -> Pages {
    within(order.plan.language.unwrap_or_else(Language::spoken), || lay_out(&document(order)))
}

/// The plan as a PDF has it attached.
pub fn attachment(plan: &Plan) -> Attachment {
    Attachment {
        name: "plan.knotmap".to_owned(),
        media_type: "application/x-knotmap".to_owned(),
        description: say!("handout-attachment").to_owned(),
        bytes: write_plan(plan).into_bytes(),
    }
}

/// The words of a handout that a person wrote.
pub fn handout_words(plan: &Plan) -> String {
    let points = plan.points.iter().flat_map(|point| [point.name(), point.place(), &point.note]);
    let above = [&plan.label, &plan.by, &plan.note, &plan.more_or_less, &plan.tell].map(String::as_str);
    above.into_iter().chain(points).collect::<Vec<_>>().join(" ")
}

pub(super) fn document(order: &HandoutOrder<'_>) -> Document {
    let plan = order.plan;
    let room = Document::room(order.page, order.print);
    let mut blocks = vec![Block::Paragraph(summary(plan))];
    blocks.push(stop_and_feel(plan));
    blocks.extend(lines(&plan.note));
    let groups = picture::groups(plan);
    // Drawing by drawing they may not stand in the order of their numbers.
    let printed: Vec<u32> =
        groups.iter().flat_map(|group| &group.points).map(|(number, ..)| *number).collect();
    let is_elsewhere =
        |next: u32| printed.contains(&next) && !printed.windows(2).any(|two| *two == [next - 1, next]);
    for group in groups {
        let rows = group.points.iter().map(|(number, point, _)| {
            row(*number, point, Some(number + 1).filter(|next| is_elsewhere(*next)))
        });
        if group.points.len() > BESIDE || order.print == Print::Large {
            let high = if order.print == Print::Large { LARGE_HIGH } else { PICTURE_HIGH };
            blocks.push(Block::Figure(figure(&group, (room.width, room.height * high), order)));
            // As wide as the page: a point is never parted, and two of them in a column rarely fill it.
            blocks.extend(rows);
        } else {
            let most = (room.width * PICTURE, room.height * BESIDE_HIGH);
            blocks.push(Block::Beside(figure(&group, most, order), rows.collect()));
        }
    }
    blocks.push(call(order.emergency));
    blocks.extend(more_or_less(plan));
    blocks.extend(for_the_visit());
    blocks.extend(way_in(plan, room.width));
    blocks.extend(log(plan));
    Document {
        title: plan.title(),
        below: below(plan),
        aside: aside(plan),
        // On every page, so that a sheet that is found alone is known; short, so that it takes no line from the others.
        foot: say!("handout-foot", code = code(plan.id), revision = plan.revision),
        date: plan.made,
        page: order.page,
        print: order.print,
        inks: Inks::Print,
        fonts: order.fonts.clone(),
        blocks,
    }
}

fn below(plan: &Plan) -> Words {
    let made = dates::long(plan.made);
    if plan.label.is_empty() {
        return made.into();
    }
    Words::around([&plan.label], |[who]| say!("handout-for", who = who, day = made))
}

fn aside(plan: &Plan) -> Vec<Words> {
    let by = (!plan.by.is_empty()).then(|| say!("handout-by", who = plan.by.as_str()).into());
    // Without the year, which stands on the left: the line has to fit.
    let day = |review: Date| {
        say!("handout-day", weekday = dates::weekday(review), date = dates::long_of_year(review))
    };
    let review =
        plan.review.map(|review| Words::around([&day(review)], |[day]| say!("handout-review", day = day)));
    by.into_iter().chain(review).collect()
}

/// The whole of it in one sentence, first.
fn summary(plan: &Plan) -> Words {
    let load = plan.load();
    let points = say!("handout-points", count = load.points);
    let minutes = say!("handout-minutes", count = load.minutes);
    Words::around([&points, &minutes], |[points, minutes]| {
        say!("handout-summary", points = points, minutes = minutes)
    })
}

/// The picture of a group, at most so wide and high.
fn figure(group: &Group<'_>, (wide, high): (f64, f64), order: &HandoutOrder<'_>) -> Figure {
    let room = Document::room(order.page, order.print).width;
    let size = picture::size(group.stage, wide, high);
    let letters = match order.print {
        Print::Standard => 12.0,
        Print::Large => 16.0,
    } / LEAST;
    Figure {
        scene: picture::figure(group, size, letters),
        alt: alt(group),
        caption: seen(group.stage).into(),
        width: size.width / room,
        height: 1.0,
        least: LEAST,
    }
}

/// The picture in words: each number with its point and side.
fn alt(group: &Group<'_>) -> String {
    let one = |(number, point, _): &(u32, &Planned, kurbo::Point)| {
        format!("{number}: {}", point.key.side.sided(point.name()))
    };
    let points: Vec<String> = group.points.iter().map(one).collect();
    say!("handout-alt", title = heading(group.stage), points = points.join("; "))
}

/// One point; `next` is the number that comes next where it does not stand below.
fn row(number: u32, point: &Planned, next: Option<u32>) -> Block {
    let mut lines = vec![Words::bold(dose_sentence(point))];
    if !point.place().is_empty() {
        lines.push(Words::plain(say!("handout-where", place = point.place())));
    }
    let steps = point.builtin_method().map(|method| guide::steps(method, point.key.side)).unwrap_or_default();
    if !steps.is_empty() {
        lines.push(Words::plain(steps.join(" ")));
    }
    let mind = minds(point);
    if !mind.is_empty() {
        lines.push(Words::bold(format!("{} ", say!("handout-mind"))).and(mind));
    }
    lines.extend(point.note.lines().map(Words::plain));
    lines.extend(next.map(|next| Words::bold(say!("handout-next", number = next))));
    Block::Row(Row {
        label: Label::Number(number),
        title: point.name().to_owned(),
        aside: point.key.side.your_capital().to_owned(),
        lines,
    })
}

/// What everything else is measured by: on the first page, when to stop before all that a person wrote, however long.
fn stop_and_feel(plan: &Plan) -> Block {
    let mut feel: Vec<Words> = vec![
        say!("handout-feel-sore").into(),
        say!("handout-feel-breathe").into(),
        say!("handout-feel-muscle").into(),
        guard::numb().into(),
    ];
    if plan.points.iter().any(|point| point.ending().kind() == EndingKind::Throbbing) {
        feel.push(guard::throbs_or_beats().into());
    }
    let feel = vec![Block::Heading(2, say!("handout-feel").to_owned()), Block::Bullets(feel)];
    Block::Pair([(Frame::Strong, stop_if()), (Frame::Quiet, feel)])
}

/// When to do more or less, and whom to tell what. What the physio wrote comes first; the rule of the program stands there
/// in any case.
fn more_or_less(plan: &Plan) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, say!("handout-more-or-less").to_owned())];
    blocks.extend(lines(&plan.more_or_less));
    blocks.push(Block::Paragraph(guard::afterwards().into()));
    blocks.push(Block::Paragraph(guard::seven().into()));
    if !plan.tell.is_empty() {
        blocks.push(Block::Heading(2, say!("handout-tell-us").to_owned()));
        blocks.extend(lines(&plan.tell));
    }
    blocks
}

fn lines(text: &str) -> Vec<Block> {
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| Block::Paragraph(line.into())).collect()
}

fn for_the_visit() -> Vec<Block> {
    vec![Block::Heading(2, say!("handout-questions").to_owned()), Block::Lines(2)]
}

/// How the plan gets into the program at home, and back.
fn way_in(plan: &Plan, room: f64) -> Vec<Block> {
    let words = vec![
        Block::Heading(2, say!("handout-in-knotmap").to_owned()),
        Block::Paragraph(say!("handout-way-in").into()),
        Block::Paragraph(say!("handout-as-file").into()),
        Block::Quiet(format!("{} {}", guard::not_for_needles(), guard::reminder()).into()),
    ];
    let Some(scene) = square::draw(plan) else { return words };
    let side = room * SQUARE;
    let figure = Figure {
        scene,
        alt: say!("handout-square-alt", code = code(plan.id), revision = plan.revision),
        caption: say!("handout-square", code = code(plan.id), revision = plan.revision).into(),
        width: side / room,
        height: 1.0,
        // 35 mm: smaller ones do not outlive a chat photo.
        least: 0.93,
    };
    vec![Block::Beside(figure, words)]
}
