//! The body with the points of a plan: numbered discs, each with its dose beside it. In points of 1/72 inch.

use kurbo::{Point, RoundedRect, Shape as _, Size};

use crate::{
    anatomy::{Atlas, Picture, Side, Stage, ViewId},
    drawing::{
        self, Inks, Mark, MarkKind, PlateSpec, Scene, Weight, marks,
        scene::{Line, Node, Paint},
    },
    exchange::{
        beside::{Beside, leader},
        chart::{camera, corner_labels, yours},
    },
    therapy::plan::{Plan, Planned},
};

/// The radius of a disc beside letters of 12 points, whose own two digits are not smaller.
const DISC: f64 = 12.4;

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
    corner_labels(group.stage, ink, space, (letters, yours), &mut nodes);
    let scale = letters / 12.0;
    let places: Vec<Point> = places.into_iter().map(|place| camera * place).collect();
    let (radius, room) = (DISC * scale, space.inflate(-DISC * scale - 4.0, -DISC * scale - 4.0));
    let discs = drawing::apart(&places, 2.0 * radius + 3.0, room);
    nodes.extend(places.iter().zip(&discs).flat_map(|(place, disc)| leader(*place, *disc, scale, ink)));
    let doses =
        group.points.iter().map(|(_, point, _)| (point.dose.short(), Weight::Regular)).collect::<Vec<_>>();
    nodes.extend(Beside { letters, disc: radius, space }.nodes(&discs, &doses, ink));
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
