//! Which tool may be used where: a point bears what its note lets, and a hook keeps off the arteries.

use kurbo::Point;

use crate::{
    anatomy::{
        Atlas, DangerZone, FINGERS_MM, RollingArea, ViewId,
        atlas::{NamedPoint, RollingShape},
    },
    therapy::method::Tool,
};

/// Whether a point with this note bears a tool.
pub fn bears(note: &str, tool: Tool) -> bool {
    let note = note.to_lowercase();
    let says = |word| note.contains(word);
    match tool {
        Tool::Fingers => true,
        Tool::Hook => says("hook") || !(says("fingers") || says("pinch")),
        Tool::SoftBall => says("soft ball") || !(says("fingers") || says("pinch")),
        Tool::LacrosseBall | Tool::TennisBall | Tool::MassageBall | Tool::BackStrap => {
            !["fingers", "pinch", "no hard ball", "soft ball"].into_iter().any(says)
        }
    }
}

/// The zone of an artery that a hook at `point` would press on, in any of its views.
pub(super) fn artery_at<'a>(atlas: &'a Atlas, point: &NamedPoint) -> Option<&'a DangerZone> {
    point.at.iter().find_map(|at| artery_near(atlas, at.view, at.given()))
}

/// The zone of an artery that a hook in `area` would press on.
pub(super) fn artery_by<'a>(atlas: &'a Atlas, area: &RollingArea) -> Option<&'a DangerZone> {
    let places = |shape: &'_ RollingShape| -> Vec<Point> {
        shape.outline.iter().chain(shape.up_down.iter().chain(&shape.side_side).flatten()).copied().collect()
    };
    area.shapes
        .iter()
        .find_map(|shape| places(shape).into_iter().find_map(|place| artery_near(atlas, shape.view, place)))
}

fn artery_near(atlas: &Atlas, view: ViewId, given: Point) -> Option<&DangerZone> {
    atlas
        .zones_within(view, given, FINGERS_MM)
        .into_iter()
        .map(|(zone, _)| zone)
        .find(|zone| zone.has_artery())
}
