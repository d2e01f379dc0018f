//! The drawing of the exported map: the body, its marked points with the letters of the list, the names of the sides, the
//! legend. In points of 1/72 inch; no letter is smaller than 12.

use kurbo::{Affine, Point, Rect, RoundedRect, Shape as _, Size, Vec2};

use super::{
    lettering::{letter, words},
    map::MapOrder,
};
use crate::{
    anatomy::{PointKey, Side, Stage, ViewId},
    drawing::{
        self, Inks, Mark, MarkKind, Palette, Scene, marks,
        scene::{Line, Node, Paint},
        text::{self, Anchor, Weight},
    },
    journal::{Listed, Reading},
    language::say,
    therapy::Tenderness,
};

/// Size of the letters.
const TYPE: f64 = 12.0;
/// The legend below the map.
const LEGEND: f64 = 46.0;
/// Air round the marked points, in view units of the whole-body views; detail views show all of themselves.
const AIR: f64 = 44.0;
/// The radius of the letter beside a mark.
const TAG: f64 = 8.5;

/// A marked point on the map.
pub(super) struct Marked<'a> {
    pub(super) key: PointKey,
    pub(super) listed: &'a Listed,
    pub(super) reading: Reading,
    pub(super) place: Point,
}

/// The size of the drawing: as wide as it may be, as high as its view is, at most `high`.
pub(super) fn size(stage: Stage, wide: f64, high: f64) -> Size {
    let whole = stage.bounds();
    let map = (whole.height() / whole.width() * wide).min(high - LEGEND);
    Size::new(wide, map + LEGEND)
}

/// Nothing, in a frame of that size.
pub(super) fn empty(size: Size) -> Scene {
    Scene::new(Vec::new(), size.to_rect())
}

/// The map with its legend.
pub(super) fn figure(order: &MapOrder<'_>, marked: &[Marked<'_>], size: Size) -> Scene {
    let ink = order.plate.inks.palette();
    let frame = size.to_rect();
    let space = Rect::new(0.0, 0.0, frame.x1, frame.y1 - LEGEND);
    let mut nodes = Vec::new();
    map(order, marked, ink, space, &mut nodes);
    legend(ink, space.y1, frame.width(), &mut nodes);
    Scene::new(nodes, frame)
}

/// The mark of a point by itself.
pub(super) fn mark_alone(one: &Marked<'_>, inks: Inks) -> Scene {
    let half = 15.0;
    Scene::new(mark(Point::ZERO, one, inks.palette()), Rect::new(-half, -half, half, half))
}

fn map(order: &MapOrder<'_>, marked: &[Marked<'_>], ink: &Palette, space: Rect, nodes: &mut Vec<Node>) {
    let places: Vec<Point> = marked.iter().map(|one| one.place).collect();
    let camera = camera(order.plate.stage, &places, space);
    let plate = drawing::plate(order.atlas, &order.plate);
    let body = Node::moved(camera, plate.content.clone());
    nodes.push(Node::Window { rect: space, inside: vec![body].into() });
    let edge = RoundedRect::from_rect(space.inflate(-0.4, -0.4), 6.0).to_path(0.1);
    nodes.extend(Node::stroke(&edge, Paint::solid(ink.ink2).faded(0.35), Line::butt(0.8)));
    corner_labels(order.plate.stage, ink, space, (TYPE, yours), nodes);
    let places: Vec<Point> = places.into_iter().map(|place| camera * place).collect();
    for (&at, one) in places.iter().zip(marked) {
        nodes.extend(mark(at, one, ink));
    }
    for (i, at) in tags(&places, space).into_iter().enumerate() {
        tag(&letter(i), at, ink, nodes);
    }
}

/// Where the letter of each mark stands: on its outer side above, or where it covers no mark and no other letter.
fn tags(marks: &[Point], space: Rect) -> Vec<Point> {
    let middle = marks.iter().map(|at| at.x).sum::<f64>() / marks.len().max(1) as f64;
    let inside = space.inflate(-TAG, -TAG);
    let mut tags: Vec<Point> = Vec::with_capacity(marks.len());
    for &at in marks {
        let out = if at.x < middle { -1.0 } else { 1.0 };
        let steps = [
            (20.0, -12.0),
            (24.0, 0.0),
            (20.0, 12.0),
            (-20.0, -12.0),
            (-24.0, 0.0),
            (-20.0, 12.0),
            (0.0, -24.0),
            (0.0, 24.0),
            (40.0, 0.0),
            (-40.0, 0.0),
        ];
        let room = |tag: &Point| {
            let others = marks.iter().filter(|mark| **mark != at).map(|mark| mark.distance(*tag) - 4.0);
            others.chain(tags.iter().map(|other| other.distance(*tag))).fold(f64::INFINITY, f64::min)
        };
        let tries: Vec<_> = steps
            .iter()
            .map(|(x, y)| at + Vec2::new(x * out, *y))
            .filter(|tag| inside.contains(*tag))
            .collect();
        let free = tries.iter().copied().find(|tag| room(tag) >= 2.0 * TAG);
        let widest = || tries.iter().copied().max_by(|a, b| room(a).total_cmp(&room(b)));
        tags.push(free.or_else(widest).unwrap_or(at));
    }
    tags
}

fn mark(at: Point, one: &Marked<'_>, ink: &Palette) -> Vec<Node> {
    let value = one.reading.value;
    let (name, side) = (one.listed.name(), one.key.side.your());
    let label = say!("document-map-mark", name = name, side = side, value = value.get());
    let mark = Mark {
        at,
        radius: marks::radius(value),
        unit: 0.75,
        kind: MarkKind::Tested(value),
        selected: false,
        faded: false,
        label: Some(label),
    };
    marks::nodes(&mark, ink)
}

/// The letter beside a mark that the list takes up: two marks may carry the same number.
fn tag(letter: &str, centre: Point, ink: &Palette, nodes: &mut Vec<Node>) {
    let half = (text::width(letter, TYPE, Weight::Bold) / 2.0 + 3.5).max(TAG);
    let plate = Rect::from_center_size(centre, (2.0 * half, 2.0 * TAG));
    let plate = RoundedRect::from_rect(plate, TAG).to_path(0.1);
    nodes.extend(Node::fill(&plate, Paint::solid(ink.panel).faded(0.92)));
    let baseline = centre + Vec2::new(0.0, 4.2);
    nodes.push(words(letter, baseline, TYPE, Weight::Bold, Anchor::Middle, ink.ink));
}

/// The whole view, or of the whole body the part round these places.
pub(super) fn camera(stage: Stage, places: &[Point], space: Rect) -> Affine {
    let whole = stage.bounds();
    let whole_body = matches!(stage.view(), ViewId::Back | ViewId::Front);
    let first = places.first().filter(|_| whole_body);
    let shown = if let Some(first) = first {
        let first = Rect::from_points(*first, *first);
        let round = places.iter().fold(first, |round, place| round.union_pt(*place)).inflate(AIR, AIR);
        // Both sides of the body stay in the picture, so that left and right cannot be mistaken.
        round
            .union_pt(Point::new(-round.x0.abs().max(round.x1.abs()), round.y0))
            .union_pt(Point::new(round.x0.abs().max(round.x1.abs()), round.y0))
    } else {
        whole
    };
    let inner = space.inflate(-4.0, -4.0);
    let scale = (inner.width() / shown.width()).min(inner.height() / shown.height());
    // What is left over shows more of the body, not more of nothing.
    let half = Vec2::new(inner.width(), inner.height()) / scale / 2.0;
    let keep = |at: f64, low: f64, high: f64| {
        if low < high { at.clamp(low, high) } else { f64::midpoint(low, high) }
    };
    let centre = Point::new(
        keep(shown.center().x, whole.x0 + half.x, whole.x1 - half.x),
        keep(shown.center().y, whole.y0 + half.y, whole.y1 - half.y),
    );
    Affine::translate(inner.center().to_vec2()) * Affine::scale(scale) * Affine::translate(-centre.to_vec2())
}

/// What a side is called on a picture, to the patient.
pub(super) fn yours(stage: Stage, side: Side) -> &'static str {
    match (stage.view(), side) {
        (ViewId::Sole, Side::Left) => say!("document-left-foot"),
        (ViewId::Sole, _) => say!("document-right-foot"),
        (_, Side::Left) => say!("document-left"),
        _ => say!("document-right"),
    }
}

/// What a side is called on a picture.
type Called = fn(Stage, Side) -> &'static str;

/// What the sides are called, in the upper corners, in letters of that size.
pub(super) fn corner_labels(
    stage: Stage,
    ink: &Palette,
    space: Rect,
    (letters, called): (f64, Called),
    nodes: &mut Vec<Node>,
) {
    let of = |side: Side| called(stage, side);
    let scale = letters / TYPE;
    let (y, inset) = (space.y0 + 21.0 * scale, 12.0 * scale);
    let mut label = |text: &str, x: f64, anchor: Anchor| {
        let text_width = text::width(text, letters, Weight::Bold);
        let left = if anchor == Anchor::Start { x } else { x - text_width };
        let under =
            RoundedRect::new(left - 5.0, y - 14.0 * scale, left + text_width + 5.0, y + 5.5 * scale, 4.0);
        let under = under.to_path(0.1);
        nodes.extend(Node::fill(&under, Paint::solid(ink.ground).faded(0.85)));
        nodes.push(words(text, Point::new(x, y), letters, Weight::Bold, anchor, ink.ink));
    };
    match (stage.side_on_viewers_left(), stage.side_on_viewers_right()) {
        (Some(left), Some(right)) => {
            label(of(left), space.x0 + inset, Anchor::Start);
            label(of(right), space.x1 - inset, Anchor::End);
        }
        _ => label(of(stage.shown()), space.x0 + inset, Anchor::Start),
    }
}

/// Between two steps of a legend in two lines, where that has room, and between the sign and the word of one.
const WIDE_STEP: f64 = 104.0;
const SIGN: f64 = 19.0;

/// What shapes and colours mean, in one line or in two.
fn legend(ink: &Palette, top: f64, width: f64, nodes: &mut Vec<Node>) {
    let steps = [
        (0, say!("document-legend-none")),
        (2, say!("document-legend-mild")),
        (5, say!("document-legend-moderate")),
        (8, say!("document-legend-strong")),
    ];
    let title = say!("document-legend");
    let left = (text::width(title, TYPE, Weight::Bold) + 8.0).max(78.0);
    let plain = |text: &str| text::width(text, TYPE, Weight::Regular);
    let one_line = left + 32.0 + steps.iter().map(|(_, text)| plain(text) + 40.0).sum::<f64>() <= width;
    let y = top + 20.0;
    nodes.push(words(title, Point::new(0.0, y), TYPE, Weight::Bold, Anchor::Start, ink.ink));
    let right = steps.iter().skip(1).step_by(2).map(|(_, label)| plain(label)).fold(0.0, f64::max);
    let middle = steps.iter().step_by(2).map(|(_, label)| plain(label)).fold(0.0, f64::max);
    let column = (width - left - SIGN - right - 1.0).min(WIDE_STEP).max(SIGN + middle + 6.0);
    let mut x = left;
    for (i, (value, label)) in steps.into_iter().enumerate() {
        let at = if one_line {
            Point::new(x, y)
        } else {
            Point::new(left + (i % 2) as f64 * column, y + (i / 2) as f64 * 18.0)
        };
        step(Tenderness::ALL[value], label, at, ink, nodes);
        x += plain(label) + 40.0;
    }
}

fn step(value: Tenderness, label: &str, at: Point, ink: &Palette, nodes: &mut Vec<Node>) {
    let shape = drawing::scale::shape(value);
    let centre = at + Vec2::new(7.0, -4.3);
    nodes
        .extend(Node::fill(&marks::outline(shape, centre, 6.5), Paint::solid(drawing::scale::colour(value))));
    if value.get() == 0 {
        let ring = marks::outline(shape, centre, 6.0);
        nodes.extend(Node::stroke(&ring, Paint::solid(ink.ink), Line::butt(1.1)));
    }
    nodes.push(words(label, at + Vec2::new(SIGN, 0.0), TYPE, Weight::Regular, Anchor::Start, ink.ink2));
}
