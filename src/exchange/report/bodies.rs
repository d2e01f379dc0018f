//! The body twice: as it was at first and as it is at last, with the change as a signed number.

use kurbo::{Point, Rect, RoundedRect, Shape as _, Size};

use super::{ReportOrder, Shown, shown::ShownPoint};
use crate::{
    anatomy::{Picture, Side, Stage, ViewId},
    drawing::{
        self, Inks, Mark, MarkKind, PlateSpec, Scene, Weight, marks,
        plot::{figure, signed},
        scene::{Line, Node, Paint},
        text::Anchor,
    },
    exchange::{
        beside::{Beside, leader},
        chart::{camera, corner_labels},
        document::{Block, Document, Figure, Print},
        lettering::words,
    },
    language::say,
    therapy::Tenderness,
};

/// Between the two bodies.
const GAP: f64 = 14.0;
/// What they are called stands above them.
const TITLE: f64 = 18.0;
const LETTERS: f64 = 12.0;
/// The radius of a mark with two figures and a point in it, and of the others.
const WIDE: f64 = 14.5;
const DISC: f64 = 12.4;
/// So much further apart than their size the marks are, for the changes beside them.
const ROOM: f64 = 16.0;
/// Points of the whole body further apart than this, in view units, are on pictures of their own.
const APART: f64 = 200.0;
/// How high the bodies of the first page may be, in points; where none of it has room, they begin the second.
const HEIGHTS: [f64; 7] = [330.0, 300.0, 270.0, 240.0, 215.0, 200.0, 185.0];

/// One of the two ends of a series, or of its days where there are too few.
#[derive(Clone, Copy)]
enum End {
    First,
    Last,
}

/// Points that are seen on one drawing, and where they lie in view units.
struct Group<'a> {
    stage: Stage,
    points: Vec<(&'a ShownPoint<'a>, Point)>,
}

/// The bodies, the drawing with most points first: as high as `fits` says that the first page has room for.
pub(super) fn blocks(
    order: &ReportOrder<'_>,
    shown: &Shown<'_>,
    fits: impl Fn(&[Block]) -> bool,
) -> Vec<Block> {
    let mut groups = groups(order, shown);
    groups.sort_by_key(|group| std::cmp::Reverse(group.points.len()));
    let width = Document::room(order.page, Print::Standard).width;
    let empty = |height: f64| Scene::new(Vec::new(), Size::new(width, height).to_rect());
    let mut blocks = Vec::new();
    for (i, group) in groups.iter().enumerate() {
        let block = |scene: Scene| picture(group, scene, i == 0);
        let first = HEIGHTS.into_iter().find(|height| i == 0 && fits(&[block(empty(*height))]));
        let size = Size::new(width, first.unwrap_or(HEIGHTS[0]));
        blocks.push(block(pair(order, group, size)));
    }
    blocks
}

fn picture(group: &Group<'_>, scene: Scene, is_first: bool) -> Block {
    let caption = if is_first { say!("report-bodies-caption") } else { "" };
    Block::Figure(Figure {
        scene,
        alt: alt(group),
        caption: caption.into(),
        width: 1.0,
        height: 1.0,
        least: 1.0,
    })
}

fn alt(group: &Group<'_>) -> String {
    say!("report-bodies-alt", count = group.points.len())
}

/// The points, drawing by drawing. One that several drawings show is on the one that shows most of the others.
fn groups<'a>(order: &ReportOrder<'_>, shown: &'a Shown<'a>) -> Vec<Group<'a>> {
    let on = |view: ViewId| {
        let points = shown.points.iter().filter_map(|point| point.listed);
        points.filter(|listed| listed.at(view).is_some()).count()
    };
    let mut groups: Vec<Group<'_>> = Vec::new();
    for point in &shown.points {
        let Some(listed) = point.listed else { continue };
        let Some(placed) = listed.places().iter().max_by_key(|placed| on(placed.view)) else { continue };
        let side = point.trend.point.side;
        let of_one_side = matches!(placed.view, ViewId::NeckSide | ViewId::ForearmBack | ViewId::ForearmPalm);
        let stage = Stage::new(order.atlas, placed.view, if of_one_side { side } else { Side::Right });
        let Some(place) = stage.place(placed.place, side) else { continue };
        let is_whole = matches!(placed.view, ViewId::Back | ViewId::Front);
        let is_near = |group: &Group<'_>| {
            !is_whole || group.points.iter().all(|(_, other)| (other.y - place.y).abs() <= APART)
        };
        match groups.iter_mut().find(|group| group.stage == stage && is_near(group)) {
            Some(group) => group.points.push((point, place)),
            None => groups.push(Group { stage, points: vec![(point, place)] }),
        }
    }
    groups
}

/// The two bodies beside each other.
fn pair(order: &ReportOrder<'_>, group: &Group<'_>, size: Size) -> Scene {
    let width = (size.width - GAP) / 2.0;
    let places: Vec<Point> = group.points.iter().map(|(_, place)| *place).collect();
    let plate =
        PlateSpec { stage: group.stage, left: Picture::Outer, right: Picture::Outer, inks: Inks::Print };
    let body = drawing::plate(order.atlas, &plate);
    let ends = [(say!("report-first-4-days"), End::First), (say!("report-last-4-days"), End::Last)];
    let mut nodes = Vec::new();
    for (i, (title, end)) in ends.into_iter().enumerate() {
        let left = i as f64 * (width + GAP);
        let space = Rect::new(left, TITLE, left + width, size.height);
        let ink = Inks::Print.palette();
        nodes.push(words(title, Point::new(left, 12.0), LETTERS, Weight::Bold, Anchor::Start, ink.ink));
        let camera = camera(group.stage, &places, space);
        let inside = vec![Node::moved(camera, body.content.clone())];
        nodes.push(Node::Window { rect: space, inside: inside.into() });
        let edge = RoundedRect::from_rect(space.inflate(-0.4, -0.4), 6.0).to_path(0.1);
        nodes.extend(Node::stroke(&edge, Paint::solid(ink.ink2).faded(0.35), Line::butt(0.8)));
        corner_labels(group.stage, ink, space, (LETTERS, patients), &mut nodes);
        let places: Vec<Point> = places.iter().map(|place| camera * *place).collect();
        let room = space.inflate(-WIDE - 4.0, -WIDE - 4.0);
        // The same places in both, so that they compare; with room for the change below a mark.
        let discs = if group.stage.one_sided() {
            drawing::apart(&places, 2.0 * WIDE + ROOM, room)
        } else {
            drawing::apart_by_side(&places, 2.0 * WIDE + ROOM, room, (camera * Point::ZERO).x)
        };
        nodes.extend(places.iter().zip(&discs).flat_map(|(place, disc)| leader(*place, *disc, 1.0, ink)));
        if i == 1 {
            let changes: Vec<_> = group.points.iter().map(|(point, _)| change(point)).collect();
            nodes.extend(Beside { letters: LETTERS, disc: WIDE, space }.nodes(&discs, &changes, ink));
        }
        let marks = group.points.iter().zip(&discs);
        nodes.extend(marks.flat_map(|((point, _), at)| mark(point, *at, end)));
    }
    Scene::new(nodes, size.to_rect())
}

/// What a side is called, to the physio.
fn patients(stage: Stage, side: Side) -> &'static str {
    match (stage.view(), side) {
        (ViewId::Sole, Side::Left) => say!("document-patients-left-foot"),
        (ViewId::Sole, _) => say!("document-patients-right-foot"),
        (_, Side::Left) => say!("document-patients-left"),
        _ => say!("document-patients-right"),
    }
}

/// The change as it stands beside a mark; nothing where there are too few days.
fn change(point: &ShownPoint<'_>) -> (String, Weight) {
    let change = point.trend.tested.as_ref().map(|tested| signed(tested.ends.change()));
    let weight = if point.trend.word.is_change() { Weight::Bold } else { Weight::Regular };
    (change.unwrap_or_default(), weight)
}

/// A mark in the colour and shape of the nearest whole tenderness, with the number as it is; of too few days in a dashed ring
/// without a colour.
fn mark(point: &ShownPoint<'_>, at: Point, end: End) -> Vec<Node> {
    let value = point.trend.tested.as_ref().map(|tested| match end {
        End::First => tested.ends.first,
        End::Last => tested.ends.last,
    });
    let nearest = value.and_then(|value| Tenderness::try_from(value.round() as u8).ok());
    let is_half = value.is_some_and(|value| value.fract() != 0.0);
    let days = &point.trend.values;
    let alone = match end {
        End::First => days.first(),
        End::Last => days.last(),
    };
    let few = alone.map_or(MarkKind::Untested, |day| MarkKind::Few(day.value));
    let mark = Mark {
        at,
        radius: if is_half { WIDE } else { DISC },
        unit: 0.75,
        kind: nearest.map_or(few, MarkKind::Tested),
        selected: false,
        faded: false,
        label: None,
    };
    let mut nodes = marks::nodes(&mark, Inks::Print.palette());
    for node in &mut nodes {
        if let Node::Text(text) = node {
            text.words = value.map_or_else(|| text.words.clone(), figure);
            text.size = LETTERS;
        }
    }
    nodes
}
