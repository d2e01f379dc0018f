//! All points on the same axes, from first to last and each small by day: which of them move.

use kurbo::{Affine, Point, Size};

use super::{ReportOrder, Shown, shown::ShownPoint, slopes};
use crate::{
    drawing::{
        Inks, Scene,
        plot::{Look, small},
        scene::Node,
        text::{Anchor, Text, Weight},
    },
    exchange::document::{Block, Document, Figure, Print},
    language::{dates, say},
};

/// So many stand side by side.
const ACROSS: usize = 3;
const GAP: f64 = 16.0;
/// A line of a name, and between the last and its plot.
const LINE: f64 = 15.0;
const BELOW: f64 = 3.0;
/// A name has at most so many lines.
const LINES: usize = 2;
const HEIGHT: f64 = 108.0;

/// All from first to last, and a row of small plots after another; nothing for one point, which has its own page.
pub(super) fn blocks(order: &ReportOrder<'_>, shown: &Shown<'_>) -> Vec<Block> {
    let rows = rows(order, shown);
    if shown.points.iter().filter(|point| !point.trend.values.is_empty()).count() < 2 {
        return Vec::new();
    }
    let heading = Block::Heading(1, say!("report-all-points").to_owned());
    let slopes = slopes::blocks(order, shown, slopes::FROM, slopes::MOST);
    std::iter::once(heading).chain(slopes).chain(rows).collect()
}

/// The rows of plots.
pub(super) fn rows(order: &ReportOrder<'_>, shown: &Shown<'_>) -> Vec<Block> {
    let points: Vec<&ShownPoint<'_>> =
        shown.points.iter().filter(|point| !point.trend.values.is_empty()).collect();
    let (from, to) = (dates::long(*shown.time.start()), dates::long(*shown.time.end()));
    let mut rows: Vec<Figure> = points.chunks(ACROSS).map(|points| row(order, shown, points)).collect();
    if let Some(last) = rows.last_mut() {
        last.caption = say!("report-glance-caption", from = from, to = to).into();
    }
    rows.into_iter().map(Block::Figure).collect()
}

fn row(order: &ReportOrder<'_>, shown: &Shown<'_>, points: &[&ShownPoint<'_>]) -> Figure {
    let width = Document::room(order.page, Print::Standard).width;
    let each = (width - GAP * (ACROSS as f64 - 1.0)) / ACROSS as f64;
    let look = Look::of(Inks::Print).fonts(order.fonts.clone());
    let (mut nodes, mut says) = (Vec::new(), Vec::new());
    let is_bold = |point: &ShownPoint<'_>| point.trend.word.is_change();
    let names: Vec<Vec<String>> =
        points.iter().map(|point| look.in_lines(&point.name, each, is_bold(point), LINES)).collect();
    let lines = names.iter().map(Vec::len).max().unwrap_or(1);
    let top = LINE * lines as f64 + BELOW;
    for (i, (point, name)) in points.iter().zip(&names).enumerate() {
        let left = i as f64 * (each + GAP);
        let plot = small(&point.trend, &shown.time, Size::new(each, HEIGHT), &look);
        // The names end above the plots, in one line or two.
        for (line, words) in (lines - name.len()..).zip(name) {
            let at = Point::new(left, LINE * line as f64 + 12.0);
            nodes.push(title(words, at, is_bold(point), &look));
        }
        nodes.push(Node::moved(Affine::translate((left, top)), plot.scene.content));
        says.push(format!("{}: {}", point.name, plot.says));
    }
    let frame = Size::new(width, top + HEIGHT).to_rect();
    Figure {
        scene: Scene::new(nodes, frame),
        alt: says.join(" "),
        caption: "".into(),
        width: 1.0,
        height: 1.0,
        least: 1.0,
    }
}

fn title(words: &str, at: Point, is_bold: bool, look: &Look) -> Node {
    Node::Text(Text {
        words: words.to_owned(),
        at,
        size: 12.0,
        weight: if is_bold { Weight::Bold } else { Weight::Regular },
        anchor: Anchor::Start,
        colour: look.ink,
        opacity: 1.0,
        label: None,
        fonts: look.fonts.clone(),
    })
}
