//! The exported map as a document: the drawing with its marked points, a list that names them, a legend, the caution.

use super::{
    chart::{self, Marked},
    document::{Block, Document, Figure, Frame, Label, Pages, Print, Row, Words, lay_out},
    lettering::{day, letter, sentence},
    map::MapOrder,
    signs::{call, group, stop_if},
};
use crate::{
    anatomy::{PointKey, SelfCare, Side, Stage, ViewId},
    journal::{Listed, Reading},
    language::{dates, say},
    therapy::guard::{self, Urgency},
};

/// More points than these take the whole width of the first page; the list begins on the next.
const BESIDE: usize = 8;
/// The share of the page that the map takes beside its list.
const MAP_WIDTH: f64 = 0.52;
/// The share of the page's height that the map may take.
const MAP_HEIGHT: f64 = 0.75;

/// The exported map on its pages.
pub fn map_pages(order: &MapOrder<'_>) -> Pages {
    lay_out(&map_document(order, chart::figure))
}

/// How many pages the exported map takes; nothing is drawn for it.
pub fn map_page_count(order: &MapOrder<'_>) -> usize {
    lay_out(&map_document(order, |_, _, size| chart::empty(size))).count()
}

/// Draws the map in a frame of a size in points.
type Draw = fn(&MapOrder<'_>, &[Marked<'_>], kurbo::Size) -> crate::drawing::Scene;

fn map_document(order: &MapOrder<'_>, draw: Draw) -> Document {
    let marked = marked(order);
    let stage = order.plate.stage;
    let page = order.page;
    let room = Document::room(page, Print::Standard);
    let is_beside = marked.len() <= BESIDE;
    let width = if is_beside { MAP_WIDTH } else { 1.0 };
    let size = chart::size(stage, room.width * width, room.height * MAP_HEIGHT);
    let figure = Figure {
        scene: draw(order, &marked, size),
        alt: alt(stage, &marked),
        caption: Words::default(),
        width: size.width / room.width,
        height: 1.0,
        // The letters are those of the list beside it.
        least: 1.0,
    };
    let list = list(order, &marked);
    let cautions = [guard::caution(), guard::not_for_needles()].map(|words| Block::Paragraph(words.into()));
    let caution = Block::Boxed(Frame::Strong, cautions.into());
    let blocks = if is_beside {
        vec![Block::Beside(figure, list), caution]
    } else {
        vec![Block::Figure(figure), caution, Block::Columns(list)]
    };
    let signs = if marked.is_empty() { Vec::new() } else { signs(order.emergency) };
    let notes =
        Block::IfRoom(vec![Block::Heading(2, say!("document-map-notes").to_owned()), Block::Lines(4)]);
    Document {
        title: heading(stage).to_owned(),
        below: seen(stage).into(),
        aside: vec![dates::long(order.now.date()).into()],
        foot: guard::reminder().to_owned(),
        date: order.now.date(),
        page,
        print: Print::Standard,
        inks: order.plate.inks,
        fonts: order.fonts.clone(),
        blocks: blocks.into_iter().chain(signs).chain([notes]).collect(),
    }
}

/// Whoever has the paper alone learns from it when to stop, when to let it be and when to call; the heart, which the screen
/// names at each point, comes first.
fn signs(emergency: &str) -> Vec<Block> {
    let not_today = group(say!("document-not-today"), Urgency::NotToday);
    let stop = (Frame::Strong, stop_if());
    let today = (Frame::Strong, group(say!("document-doctor-today"), Urgency::Today));
    let ask = (Frame::Quiet, group(say!("document-ask-first"), Urgency::Ask));
    vec![
        call(emergency),
        Block::Pair([stop, (Frame::Quiet, not_today)]),
        Block::Pair([today, ask]),
        Block::Quiet(guard::unsigned().into()),
    ]
}

/// The words of the exported map that a person wrote: names and places of points of their own.
pub fn map_words(order: &MapOrder<'_>) -> String {
    let marked = marked(order);
    let words = marked.iter().flat_map(|one| [one.listed.name(), one.listed.place(), one.listed.note()]);
    words.collect::<Vec<_>>().join(" ")
}

/// The points with an entry that lie on this stage, top to bottom.
fn marked<'a>(order: &MapOrder<'a>) -> Vec<Marked<'a>> {
    let stage = order.plate.stage;
    let mut marked: Vec<_> = chosen(order)
        .filter_map(|(key, listed, reading)| {
            let place = stage.place(listed.at(stage.view())?.place, key.side)?;
            Some(Marked { key, listed, reading, place })
        })
        .collect();
    marked.sort_by(|a, b| a.place.y.total_cmp(&b.place.y).then(a.place.x.total_cmp(&b.place.x)));
    marked
}

/// The points with an entry that the order asks for, wherever they lie.
fn chosen<'a>(order: &MapOrder<'a>) -> impl Iterator<Item = (PointKey, &'a Listed, Reading)> {
    let (side, since) = (order.side, order.since);
    let (history, points) = (order.history, order.points);
    history
        .points()
        .filter(move |key| side.is_none_or(|side| key.side == side))
        .filter_map(move |key| Some((key.clone(), points.get(&key.id)?, history.latest(key)?)))
        .filter(move |(_, _, reading)| since.is_none_or(|since| reading.at.timestamp() >= since))
}

pub(super) fn heading(stage: Stage) -> &'static str {
    match (stage.view(), stage.shown()) {
        (ViewId::Back, _) => say!("document-your-back"),
        (ViewId::Front, _) => say!("document-your-front"),
        (ViewId::Sole, _) => say!("document-your-soles"),
        (ViewId::NeckSide, Side::Left) => say!("document-neck-left"),
        (ViewId::NeckSide, _) => say!("document-neck-right"),
        (ViewId::ForearmBack | ViewId::ForearmPalm, Side::Left) => say!("document-forearm-left"),
        (ViewId::ForearmBack | ViewId::ForearmPalm, _) => say!("document-forearm-right"),
    }
}

pub(super) fn seen(stage: Stage) -> &'static str {
    match stage.view() {
        ViewId::Back => say!("document-seen-back"),
        ViewId::Front => say!("document-seen-front"),
        ViewId::Sole => say!("document-seen-sole"),
        ViewId::NeckSide => say!("document-seen-neck"),
        ViewId::ForearmBack => say!("document-seen-forearm-back"),
        ViewId::ForearmPalm => say!("document-seen-forearm-palm"),
    }
}

/// What the map shows, for those who cannot see it.
fn alt(stage: Stage, marked: &[Marked<'_>]) -> String {
    say!("document-map-alt", title = heading(stage), count = marked.len())
}

/// The list of the points, and how many are elsewhere.
fn list(order: &MapOrder<'_>, marked: &[Marked<'_>]) -> Vec<Block> {
    let mut blocks = Vec::new();
    if marked.is_empty() {
        blocks.push(Block::Quiet(say!("document-map-none").into()));
    }
    blocks.extend(marked.iter().enumerate().map(|(i, one)| Block::Row(row(&letter(i), one, order))));
    let elsewhere = chosen(order).count() - marked.len();
    if elsewhere > 0 {
        blocks.push(Block::Quiet(say!("document-map-elsewhere", count = elsewhere).into()));
    }
    blocks
}

fn row(letter: &str, one: &Marked<'_>, order: &MapOrder<'_>) -> Row {
    let value = one.reading.value;
    let said = say!("document-map-tenderness", value = value.get(), band = value.band().word());
    let mut lines = vec![Words::plain(one.listed.place())];
    lines.extend(care(one.listed).map(Words::bold));
    lines.push(said.into());
    lines.push(day(&one.reading.at, order.now).into());
    Row {
        label: Label::Mark { word: letter.to_owned(), mark: chart::mark_alone(one, order.plate.inks) },
        title: one.listed.name().to_owned(),
        aside: one.key.side.your_capital().to_owned(),
        lines,
    }
}

/// What to mind at a point: paper must say what the screen says.
fn care(listed: &Listed) -> Option<String> {
    let whole = Some(listed.note()).filter(|note| !note.is_empty()).map(sentence)?;
    let is_not_yours = listed.self_care == SelfCare::No;
    Some(if is_not_yours { say!("document-map-not-yourself", note = whole) } else { whole })
}
