//! All points small, on the same axes: which of them move.

use kurbo::{Affine, Point, Size};

use super::{ReportOrder, Shown, long_day, shown::ShownPoint};
use crate::{
    drawing::{
        Inks, Scene,
        plot::{Look, small},
        scene::Node,
        text::{Anchor, Text, Weight},
    },
    exchange::document::{Block, Document, Figure, Print},
};

/// So many stand side by side.
const ACROSS: usize = 3;
const GAP: f64 = 16.0;
const TITLE: f64 = 18.0;
const HEIGHT: f64 = 108.0;

const CAPTION: &str = "Dots: the days. Line: 5-day middle value. Band: most days. Up is more tender.";

/// A row of small plots after another; nothing for one point, which has its own page.
pub(super) fn blocks(order: &ReportOrder<'_>, shown: &Shown<'_>) -> Vec<Block> {
    let points: Vec<&ShownPoint<'_>> =
        shown.points.iter().filter(|point| !point.trend.values.is_empty()).collect();
    if points.len() < 2 {
        return Vec::new();
    }
    let (from, to) = (long_day(*shown.time.start()), long_day(*shown.time.end()));
    let mut rows: Vec<Figure> = points.chunks(ACROSS).map(|points| row(order, shown, points)).collect();
    if let Some(last) = rows.last_mut() {
        last.caption = format!("Each from {from} to {to}. {CAPTION}").into();
    }
    let heading = Block::Heading(1, "All points".to_owned());
    std::iter::once(heading).chain(rows.into_iter().map(Block::Figure)).collect()
}

fn row(order: &ReportOrder<'_>, shown: &Shown<'_>, points: &[&ShownPoint<'_>]) -> Figure {
    let width = Document::room(order.page, Print::Standard).width;
    let each = (width - GAP * (ACROSS as f64 - 1.0)) / ACROSS as f64;
    let look = Look::of(Inks::Print).fonts(order.fonts.clone());
    let (mut nodes, mut says) = (Vec::new(), Vec::new());
    for (i, point) in points.iter().enumerate() {
        let left = i as f64 * (each + GAP);
        let plot = small(&point.trend, &shown.time, Size::new(each, HEIGHT), &look);
        let is_bold = point.trend.word.is_change();
        nodes.push(title(&look.shortened(&point.name, each, is_bold), left, is_bold, &look));
        nodes.push(Node::moved(Affine::translate((left, TITLE)), plot.scene.content));
        says.push(format!("{}: {}", point.name, plot.says));
    }
    let frame = Size::new(width, TITLE + HEIGHT).to_rect();
    Figure {
        scene: Scene::new(nodes, frame),
        alt: says.join(" "),
        caption: "".into(),
        width: 1.0,
        height: 1.0,
        least: 1.0,
    }
}

fn title(words: &str, left: f64, is_bold: bool, look: &Look) -> Node {
    Node::Text(Text {
        words: words.to_owned(),
        at: Point::new(left, 12.0),
        size: 12.0,
        weight: if is_bold { Weight::Bold } else { Weight::Regular },
        anchor: Anchor::Start,
        colour: look.ink,
        opacity: 1.0,
        label: None,
        fonts: look.fonts.clone(),
    })
}
