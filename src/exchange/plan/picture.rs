//! The body with the points of a plan: numbered discs, each with its dose beside it. In points of 1/72 inch.

use kurbo::{BezPath, Circle, Point, Rect, RoundedRect, Shape as _, Size, Vec2};

use crate::{
    anatomy::{Atlas, Picture, Side, Stage, ViewId},
    drawing::{
        self, Inks, Mark, MarkKind, Palette, PlateSpec, Scene, marks,
        scene::{Line, Node, Paint},
        text::{self, Anchor, Weight},
    },
    exchange::{
        chart::{camera, corner_labels},
        lettering::words,
    },
    therapy::plan::{Plan, Planned},
};

/// The radius of a disc beside letters of 12 points, whose own two digits are not smaller; and the height of a dose beside it.
const DISC: f64 = 12.4;
const PILL: f64 = 17.0;
/// A disc that was moved further than this has a line to its place.
const MOVED: f64 = 3.0;

/// Points of the whole body further apart than this, in view units, are shown on pictures of their own: a picture from the
/// neck to the calf shows no place of any muscle.
const APART: f64 = 200.0;

/// The points of a plan that are seen on one drawing: their numbers, from 1, and where they lie.
pub struct Group<'a> {
    /// The drawing.
    pub stage: Stage,
    /// Number, point, and where it lies in view units.
    pub points: Vec<(u32, &'a Planned, Point)>,
}

/// The points of a plan, drawing by drawing, in the order in which the drawings are first needed. One that the atlas cannot
/// show is on none.
pub fn groups(plan: &Plan) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (number, point) in (1..).zip(&plan.points) {
        let Some((stage, place)) = place(point) else { continue };
        match groups.iter_mut().find(|group| group.stage == stage && group.is_near(place)) {
            Some(group) => group.points.push((number, point, place)),
            None => groups.push(Group { stage, points: vec![(number, point, place)] }),
        }
    }
    groups
}

impl Group<'_> {
    /// Whether a place is shown well together with the points of this group.
    fn is_near(&self, place: Point) -> bool {
        !matches!(self.stage.view(), ViewId::Back | ViewId::Front)
            || self.points.iter().all(|(.., other)| (other.y - place.y).abs() <= APART)
    }
}

/// The drawing that a point is shown on, and where.
fn place(point: &Planned) -> Option<(Stage, Point)> {
    let atlas = Atlas::builtin();
    let (view, given) = point.given()?;
    // Of a drawing of both sides there is one, of the others the one of the point's side.
    let shown = match view {
        ViewId::Back | ViewId::Front | ViewId::Sole => Side::Right,
        ViewId::NeckSide | ViewId::ForearmBack | ViewId::ForearmPalm => point.key.side,
    };
    let stage = Stage::new(atlas, view, shown);
    Some((stage, stage.place(given, point.key.side)?))
}

/// The size of the picture: as wide as it may be, as high as its view is, at most `high`.
pub(super) fn size(stage: Stage, wide: f64, high: f64) -> Size {
    let whole = stage.bounds();
    Size::new(wide, (whole.height() / whole.width() * wide).min(high))
}

/// The body with its discs, in letters of that size.
pub(super) fn figure(group: &Group<'_>, size: Size, letters: f64) -> Scene {
    let (atlas, inks, space) = (Atlas::builtin(), Inks::Print, size.to_rect());
    let ink = inks.palette();
    let places: Vec<Point> = group.points.iter().map(|(.., place)| *place).collect();
    let camera = camera(group.stage, &places, space);
    let outer = Picture::Outer;
    let plate = drawing::plate(atlas, &PlateSpec { stage: group.stage, left: outer, right: outer, inks });
    let body = Node::moved(camera, plate.content);
    let mut nodes = vec![Node::Window { rect: space, inside: vec![body].into() }];
    let edge = RoundedRect::from_rect(space.inflate(-0.4, -0.4), 6.0).to_path(0.1);
    nodes.extend(Node::stroke(&edge, Paint::solid(ink.ink2).faded(0.35), Line::butt(0.8)));
    corner_labels(group.stage, ink, space, letters, &mut nodes);
    let scale = letters / 12.0;
    let places: Vec<Point> = places.into_iter().map(|place| camera * place).collect();
    let (radius, room) = (DISC * scale, space.inflate(-DISC * scale - 4.0, -DISC * scale - 4.0));
    let discs = drawing::apart(&places, 2.0 * radius + 3.0, room);
    nodes.extend(places.iter().zip(&discs).flat_map(|(place, disc)| leader(*place, *disc, scale, ink)));
    let mut taken: Vec<Rect> = discs
        .iter()
        .map(|at| Rect::from_center_size(*at, (2.0 * DISC * scale, 2.0 * DISC * scale)))
        .collect();
    for ((_, point, _), at) in group.points.iter().zip(&discs) {
        let dose = point.dose.short();
        if let Some(pill) = beside(*at, &dose, letters, space, &taken) {
            taken.push(pill);
            paint_pill(&dose, pill, letters, ink, &mut nodes);
        }
    }
    for ((number, ..), at) in group.points.iter().zip(&discs) {
        let mark = Mark {
            at: *at,
            radius: DISC * scale,
            unit: 0.8 * scale,
            kind: MarkKind::Order(*number),
            selected: false,
            faded: false,
            label: None,
        };
        nodes.extend(marks::nodes(&mark, ink));
    }
    Scene::new(nodes, space)
}

/// A disc that had to move has a line to its place.
fn leader(place: Point, disc: Point, scale: f64, ink: &Palette) -> Vec<Node> {
    if place.distance(disc) <= MOVED * scale {
        return Vec::new();
    }
    let mut line = BezPath::new();
    line.move_to(place);
    line.line_to(disc);
    let dot = Circle::new(place, 2.6 * scale).to_path(0.05);
    let nodes = [
        Node::stroke(&line, Paint::solid(ink.ink), Line::butt(1.4 * scale)),
        Node::fill(&dot, Paint::solid(ink.ink)),
    ];
    nodes.into_iter().flatten().collect()
}

/// Where the dose of a disc has room: on its outer side, on the inner one, below, above; nowhere if all is taken, for the
/// list says it, too.
fn beside(at: Point, dose: &str, letters: f64, space: Rect, taken: &[Rect]) -> Option<Rect> {
    let scale = letters / 12.0;
    let size = Size::new(text::width(dose, letters, Weight::Regular) + 12.0, PILL * scale);
    let out = if at.x < space.center().x { -1.0 } else { 1.0 };
    let (far, down) = (DISC * scale + 4.0 + size.width / 2.0, DISC * scale + 3.0 + size.height / 2.0);
    let tries = [
        Vec2::new(out * far, 0.0),
        Vec2::new(-out * far, 0.0),
        Vec2::new(0.0, down),
        Vec2::new(0.0, -down),
        Vec2::new(out * far, down * 0.7),
        Vec2::new(out * far, -down * 0.7),
    ];
    let inside = space.inflate(-3.0, -3.0);
    let mut boxes = tries.into_iter().map(|step| Rect::from_center_size(at + step, size));
    boxes.find(|one| {
        let crosses = |other: &Rect| one.intersect(*other).area() > 0.0;
        inside.union(*one) == inside && !taken.iter().any(crosses)
    })
}

fn paint_pill(dose: &str, pill: Rect, letters: f64, ink: &Palette, nodes: &mut Vec<Node>) {
    let shape = RoundedRect::from_rect(pill, pill.height() / 2.0).to_path(0.1);
    nodes.extend(Node::fill(&shape, Paint::solid(ink.panel)));
    nodes.extend(Node::stroke(&shape, Paint::solid(ink.ink2).faded(0.5), Line::butt(0.6)));
    let baseline = pill.center() + Vec2::new(0.0, 0.36 * letters);
    nodes.push(words(dose, baseline, letters, Weight::Regular, Anchor::Middle, ink.ink));
}
