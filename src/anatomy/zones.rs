//! What else a place is in: danger zones, regions.

use std::cmp::Reverse;

use kurbo::Point;

use super::{
    Atlas, Stage,
    atlas::{DangerZone, Region},
};

impl Atlas {
    /// The danger zones at `drawn`, the strictest first; none outside the body.
    pub fn danger(&self, stage: &Stage, drawn: Point) -> Vec<&DangerZone> {
        let outlines = self.outlines(stage.view());
        let (given, _) = stage.unplace(drawn);
        if !outlines.on_body(given) {
            return Vec::new();
        }
        let other = Point::new(-given.x, given.y);
        let hit = |zone: &DangerZone, polygon: &super::Polygon| {
            if stage.joined() {
                // A polygon may reach over the midline; one that is not mirrored lies where it is given.
                if zone.mirror {
                    polygon.contains(given) || polygon.contains(other)
                } else {
                    polygon.contains(drawn)
                }
            } else {
                polygon.contains(given)
            }
        };
        let mut zones: Vec<_> = (outlines.danger.iter())
            .map(|(number, polygon)| (&self.danger_zones[*number], polygon))
            .filter(|(zone, polygon)| hit(zone, polygon))
            .map(|(zone, _)| zone)
            .collect();
        zones.sort_by_key(|zone| Reverse(zone.level));
        zones
    }

    /// The region at `drawn`, or the nearest one; `None` outside the body, and in views without regions.
    pub fn region(&self, stage: &Stage, drawn: Point) -> Option<&Region> {
        let outlines = self.outlines(stage.view());
        let (given, _) = stage.unplace(drawn);
        if !outlines.on_body(given) {
            return None;
        }
        let distance =
            |polygon: &super::Polygon| if polygon.contains(given) { 0.0 } else { polygon.distance(given) };
        let nearest = outlines.regions.iter().min_by(|a, b| distance(&a.1).total_cmp(&distance(&b.1)))?;
        Some(&self.regions[nearest.0])
    }
}
