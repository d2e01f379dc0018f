//! The exported map as one sheet: the drawing with its marked points, a list that names them, legend, date, side
//! labels, caution. Laid out in units of a thousandth of the sheet's width.

use jiff::Zoned;
use kurbo::{Affine, BezPath, Point, Rect, RoundedRect, Shape as _, Vec2};

use super::{
    lettering::{day, letter, line, words, wrap},
    map::MapOrder,
};
use crate::{
    anatomy::{PointKey, SelfCare, Side, Stage, ViewId},
    drawing::{
        self, Mark, MarkKind, Palette, Scene, marks,
        scene::{Line, Node, Paint},
        text::{self, Anchor, Weight},
    },
    journal::{Listed, Reading},
    therapy::{Tenderness, guard},
};

const WIDTH: f64 = 1000.0;
/// The height of a sheet in the shape of A4.
const HEIGHT: f64 = 1414.0;
const MARGIN: f64 = 56.0;
const TOP: f64 = 150.0;
/// The map's share of the width, and where the list begins.
const MAP_RIGHT: f64 = 560.0;
const LIST_LEFT: f64 = 596.0;
/// Below the map: legend, caution, footer.
const BELOW: f64 = 270.0;
/// Air round the marked points, in view units of the whole-body views; detail views show all of themselves.
const AIR: f64 = 44.0;

/// A marked point on the sheet.
struct Marked<'a> {
    key: PointKey,
    listed: &'a Listed,
    reading: Reading,
    place: Point,
}

/// Composes the sheet.
pub fn sheet(order: &MapOrder<'_>) -> Scene {
    let ink = order.plate.inks.palette();
    let marked = marked(order);
    let mut list = Vec::new();
    let list_end = rows(order, &marked, ink, &mut list);
    let height = HEIGHT.max(list_end + BELOW);
    let frame = Rect::new(0.0, 0.0, WIDTH, height);

    let mut nodes = Vec::new();
    nodes.extend(Node::fill(&frame.to_path(0.1), Paint::solid(ink.ground)));
    header(order, ink, &mut nodes);
    let most = height - BELOW - TOP;
    let map_end = TOP + map_height(order.plate.stage, most);
    map(order, &marked, ink, Rect::new(MARGIN, TOP, MAP_RIGHT, map_end), &mut nodes);
    notes(ink, map_end, height - BELOW, &mut nodes);
    nodes.extend(list);
    legend(ink, height - BELOW + 44.0, &mut nodes);
    caution(ink, height - BELOW + 86.0, &mut nodes);
    footer(ink, height - 44.0, &mut nodes);
    Scene::new(nodes, frame)
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

fn header(order: &MapOrder<'_>, ink: &Palette, nodes: &mut Vec<Node>) {
    let stage = order.plate.stage;
    nodes.push(words(heading(stage), Point::new(MARGIN, 88.0), 36.0, Weight::Bold, Anchor::Start, ink.ink));
    let date = order.now.strftime("%-d %B %Y").to_string();
    nodes.push(words(date, Point::new(WIDTH - MARGIN, 88.0), 18.0, Weight::Regular, Anchor::End, ink.ink));
    nodes.push(words(seen(stage), Point::new(MARGIN, 116.0), 16.0, Weight::Regular, Anchor::Start, ink.ink2));
    nodes.extend(line((MARGIN, 132.0), (WIDTH - MARGIN, 132.0), 2.0, ink.ink));
}

fn heading(stage: Stage) -> &'static str {
    match (stage.view(), stage.shown()) {
        (ViewId::Back, _) => "Your back",
        (ViewId::Front, _) => "Your front",
        (ViewId::Sole, _) => "Your soles",
        (ViewId::NeckSide, Side::Left) => "The left side of your neck",
        (ViewId::NeckSide, _) => "The right side of your neck",
        (ViewId::ForearmBack | ViewId::ForearmPalm, Side::Left) => "Your left forearm",
        (ViewId::ForearmBack | ViewId::ForearmPalm, _) => "Your right forearm",
    }
}

fn seen(stage: Stage) -> &'static str {
    match stage.view() {
        ViewId::Back => "Seen from behind: left on the paper is your left.",
        ViewId::Front => "Facing you: left on the paper is your right.",
        ViewId::Sole => "Seen from below, toes up: left on the paper is your right foot.",
        ViewId::NeckSide => "Seen from the side.",
        ViewId::ForearmBack => "The back of the forearm and hand.",
        ViewId::ForearmPalm => "The palm side of the forearm and hand.",
    }
}

fn map(order: &MapOrder<'_>, marked: &[Marked<'_>], ink: &Palette, space: Rect, nodes: &mut Vec<Node>) {
    let camera = camera(order.plate.stage, marked, space);
    let plate = drawing::plate(order.atlas, &order.plate);
    let body = Node::moved(camera, plate.content.clone());
    nodes.push(Node::Window { rect: space, inside: vec![body].into() });
    let edge = RoundedRect::from_rect(space, 10.0).to_path(0.1);
    nodes.extend(Node::stroke(&edge, Paint::solid(ink.ink2).faded(0.35), Line::butt(1.0)));
    corner_labels(order.plate.stage, ink, space, nodes);
    let places: Vec<Point> = marked.iter().map(|one| camera * one.place).collect();
    for (&at, one) in places.iter().zip(marked) {
        nodes.extend(mark(at, one.reading.value, one, ink));
    }
    for (i, at) in tags(&places).into_iter().enumerate() {
        tag(&letter(i), at, ink, nodes);
    }
}

/// Where the letter of each mark stands: on its outer side above, or where it covers no mark and no other letter.
fn tags(marks: &[Point]) -> Vec<Point> {
    let middle = marks.iter().map(|at| at.x).sum::<f64>() / marks.len().max(1) as f64;
    let mut tags: Vec<Point> = Vec::with_capacity(marks.len());
    for &at in marks {
        let out = if at.x < middle { -1.0 } else { 1.0 };
        let steps = [
            (20.0, -13.0),
            (25.0, 0.0),
            (20.0, 13.0),
            (-20.0, -13.0),
            (-25.0, 0.0),
            (-20.0, 13.0),
            (36.0, 0.0),
        ];
        let room = |tag: &Point| {
            let others = marks.iter().filter(|mark| **mark != at).map(|mark| mark.distance(*tag) - 4.0);
            others.chain(tags.iter().map(|other| other.distance(*tag))).fold(f64::INFINITY, f64::min)
        };
        let tries = steps.map(|(x, y)| at + Vec2::new(x * out, y));
        let free = tries.iter().copied().find(|tag| room(tag) >= 18.0);
        let widest = || tries.iter().copied().max_by(|a, b| room(a).total_cmp(&room(b)));
        tags.push(free.or_else(widest).unwrap_or(at));
    }
    tags
}

fn mark(at: Point, value: Tenderness, one: &Marked<'_>, ink: &Palette) -> Vec<Node> {
    let label = format!("{}, {}, tenderness {} of 10", one.listed.name, one.key.side.your(), value.get());
    let mark = Mark {
        at,
        radius: marks::radius(value),
        unit: 1.0,
        kind: MarkKind::Tested(value),
        selected: false,
        faded: false,
        label: Some(label),
    };
    marks::nodes(&mark, ink)
}

/// The letter beside a mark that the list takes up: two marks may carry the same number.
fn tag(letter: &str, centre: Point, ink: &Palette, nodes: &mut Vec<Node>) {
    let disc = kurbo::Circle::new(centre, 9.0).to_path(0.1);
    nodes.extend(Node::fill(&disc, Paint::solid(ink.panel).faded(0.92)));
    let baseline = centre + Vec2::new(0.0, 4.2);
    nodes.push(words(letter, baseline, 12.0, Weight::Bold, Anchor::Middle, ink.ink));
}

/// The whole view, or of the whole body the part round the marked points.
fn camera(stage: Stage, marked: &[Marked<'_>], space: Rect) -> Affine {
    let whole = stage.bounds();
    let whole_body = matches!(stage.view(), ViewId::Back | ViewId::Front);
    let shown = if marked.is_empty() || !whole_body {
        whole
    } else {
        let first = Rect::from_points(marked[0].place, marked[0].place);
        let round = marked.iter().fold(first, |r, m| r.union_pt(m.place)).inflate(AIR, AIR);
        // Both sides of the body stay in the picture, so that left and right cannot be mistaken.
        round
            .union_pt(Point::new(-round.x0.abs().max(round.x1.abs()), round.y0))
            .union_pt(Point::new(round.x0.abs().max(round.x1.abs()), round.y0))
    };
    let inner = space.inflate(-6.0, -6.0);
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

/// How tall the map is: a view that is wider than the space leaves room for notes below.
fn map_height(stage: Stage, most: f64) -> f64 {
    let whole = stage.bounds();
    (whole.height() / whole.width() * (MAP_RIGHT - MARGIN)).min(most)
}

/// Lines to write on, where the map leaves room.
fn notes(ink: &Palette, top: f64, bottom: f64, nodes: &mut Vec<Node>) {
    if bottom - top < 130.0 {
        return;
    }
    nodes.push(words("Notes", Point::new(MARGIN, top + 40.0), 16.0, Weight::Bold, Anchor::Start, ink.ink));
    let mut y = top + 84.0;
    while y < bottom {
        nodes
            .extend(line((MARGIN, y), (MAP_RIGHT, y), 1.0, ink.ink2).map(|rule| Node::veil(0.4, vec![rule])));
        y += 38.0;
    }
}

fn corner_labels(stage: Stage, ink: &Palette, space: Rect, nodes: &mut Vec<Node>) {
    let of = |side: Side| match (stage.view(), side) {
        (ViewId::Sole, Side::Left) => "Your left foot",
        (ViewId::Sole, _) => "Your right foot",
        (_, Side::Left) => "Your left",
        _ => "Your right",
    };
    let y = space.y0 + 30.0;
    let mut label = |text: &str, x: f64, anchor: Anchor| {
        let text_width = text::width(text, 16.0, Weight::Bold);
        let left = if anchor == Anchor::Start { x } else { x - text_width };
        let under =
            RoundedRect::new(left - 8.0, y - 20.0, left + text_width + 8.0, y + 8.0, 6.0).to_path(0.1);
        nodes.extend(Node::fill(&under, Paint::solid(ink.ground).faded(0.85)));
        nodes.push(words(text, Point::new(x, y), 16.0, Weight::Bold, anchor, ink.ink));
    };
    match (stage.side_on_viewers_left(), stage.side_on_viewers_right()) {
        (Some(left), Some(right)) => {
            label(of(left), space.x0 + 18.0, Anchor::Start);
            label(of(right), space.x1 - 18.0, Anchor::End);
        }
        _ => label(of(stage.shown()), space.x0 + 18.0, Anchor::Start),
    }
}

/// The list beside the map; answers how far down it reaches.
fn rows(order: &MapOrder<'_>, marked: &[Marked<'_>], ink: &Palette, nodes: &mut Vec<Node>) -> f64 {
    let mut y = TOP + 18.0;
    let right = WIDTH - MARGIN;
    if marked.is_empty() {
        let nothing = "No points are noted here.";
        nodes.push(words(nothing, Point::new(LIST_LEFT, y), 16.0, Weight::Regular, Anchor::Start, ink.ink2));
        y += 30.0;
    }
    for (i, one) in marked.iter().enumerate() {
        y = row(&letter(i), one, order.now, ink, y, nodes);
        nodes.extend(line((LIST_LEFT, y), (right, y), 1.0, ink.ink2).map(|rule| Node::veil(0.3, vec![rule])));
        y += 24.0;
    }
    let elsewhere = chosen(order).count() - marked.len();
    if elsewhere > 0 {
        let count = if elsewhere == 1 { "1 point is".to_owned() } else { format!("{elsewhere} points are") };
        let text = format!("{count} noted on other views.");
        nodes.push(words(text, Point::new(LIST_LEFT, y), 14.0, Weight::Regular, Anchor::Start, ink.ink2));
        y += 20.0;
    }
    y
}

fn row(letter: &str, one: &Marked<'_>, now: &Zoned, ink: &Palette, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let right = WIDTH - MARGIN;
    let value = one.reading.value;
    nodes.push(words(letter, Point::new(LIST_LEFT, top), 16.0, Weight::Bold, Anchor::Start, ink.ink));
    nodes.extend(mark(Point::new(LIST_LEFT + 36.0, top - 5.0), value, one, ink));
    let left = LIST_LEFT + 62.0;
    let mut y = top;
    for part in wrap(&one.listed.name, 17.0, Weight::Bold, right - left) {
        nodes.push(words(part, Point::new(left, y), 17.0, Weight::Bold, Anchor::Start, ink.ink));
        y += 22.0;
    }
    nodes.push(words(
        one.key.side.your_capital(),
        Point::new(left, y),
        15.0,
        Weight::Bold,
        Anchor::Start,
        ink.ink,
    ));
    y += 20.0;
    for part in wrap(&one.listed.place, 14.0, Weight::Regular, right - left) {
        nodes.push(words(part, Point::new(left, y), 14.0, Weight::Regular, Anchor::Start, ink.ink2));
        y += 18.0;
    }
    if let Some(care) = care(one.listed) {
        for part in wrap(&care, 14.0, Weight::Bold, right - left) {
            nodes.push(words(part, Point::new(left, y), 14.0, Weight::Bold, Anchor::Start, ink.ink));
            y += 18.0;
        }
    }
    let said = format!("Tenderness {} of 10, {}", value.get(), value.band().word());
    let date = day(&one.reading.at, now);
    let whole = format!("{said} · {date}");
    let fits = text::width(&whole, 14.0, Weight::Regular) <= right - left;
    for part in if fits { vec![whole] } else { vec![said, date] } {
        nodes.push(words(part, Point::new(left, y), 14.0, Weight::Regular, Anchor::Start, ink.ink));
        y += 18.0;
    }
    y - 4.0
}

/// What to mind at a point: paper must say what the screen says.
fn care(listed: &Listed) -> Option<String> {
    let mut note = listed.note.chars();
    let first = note.next()?;
    let whole = format!("{}{}.", first.to_uppercase(), note.as_str());
    let whole = whole.replace("..", ".");
    Some(if listed.self_care == SelfCare::No { format!("Not for treating yourself. {whole}") } else { whole })
}

fn legend(ink: &Palette, y: f64, nodes: &mut Vec<Node>) {
    nodes.push(words("Tenderness", Point::new(MARGIN, y), 15.0, Weight::Bold, Anchor::Start, ink.ink));
    let steps = [(0, "0 none"), (2, "1–3 mild"), (5, "4–6 moderate"), (8, "7–10 strong")];
    let mut x = MARGIN + 120.0;
    for (value, label) in steps {
        let value = Tenderness::ALL[value];
        let shape = drawing::scale::shape(value);
        let at = Point::new(x, y - 5.0);
        nodes
            .extend(Node::fill(&marks::outline(shape, at, 9.0), Paint::solid(drawing::scale::colour(value))));
        if value.get() == 0 {
            let ring = marks::outline(shape, at, 8.4);
            nodes.extend(Node::stroke(&ring, Paint::solid(ink.ink), Line::butt(1.5)));
        }
        nodes.push(words(label, Point::new(x + 18.0, y), 14.0, Weight::Regular, Anchor::Start, ink.ink2));
        x += 46.0 + text::width(label, 14.0, Weight::Regular);
    }
    let scale = "0 not tender, 10 as tender as can be";
    nodes.push(words(scale, Point::new(WIDTH - MARGIN, y), 14.0, Weight::Regular, Anchor::End, ink.ink2));
}

fn caution(ink: &Palette, y: f64, nodes: &mut Vec<Node>) {
    let lines = wrap(guard::CAUTION, 15.0, Weight::Regular, WIDTH - 2.0 * MARGIN - 40.0);
    let height = 22.0 * lines.len() as f64 + 22.0;
    let frame: BezPath = RoundedRect::new(MARGIN, y, WIDTH - MARGIN, y + height, 10.0).to_path(0.1);
    nodes.extend(Node::stroke(&frame, Paint::solid(ink.ink), Line::butt(1.5)));
    for (i, part) in lines.into_iter().enumerate() {
        let at = Point::new(MARGIN + 20.0, y + 27.0 + 22.0 * i as f64);
        nodes.push(words(part, at, 15.0, Weight::Regular, Anchor::Start, ink.ink));
    }
}

fn footer(ink: &Palette, y: f64, nodes: &mut Vec<Node>) {
    nodes.extend(
        line((MARGIN, y - 24.0), (WIDTH - MARGIN, y - 24.0), 1.0, ink.ink2).map(|l| Node::veil(0.4, vec![l])),
    );
    nodes.push(words(guard::REMINDER, Point::new(MARGIN, y), 13.0, Weight::Regular, Anchor::Start, ink.ink2));
    nodes.push(words("Knotmap", Point::new(WIDTH - MARGIN, y), 13.0, Weight::Regular, Anchor::End, ink.ink2));
}
