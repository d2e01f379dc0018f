//! Areas as they are drawn on a stage: the body's outline, where a point refers to, where no pressure belongs.

use kurbo::Affine;

use super::{Atlas, DangerZone, PointId, Polygon, Region, Side, Stage, ViewId, atlas::Grade};

impl Atlas {
    /// The outlines of the body on `stage`, in drawn units: a place inside any of them is on the body.
    pub fn silhouette(&self, stage: &Stage) -> Vec<Polygon> {
        let given = &self.outlines(stage.view()).silhouette;
        if stage.joined() {
            return given.clone(); // both halves are in one outline, which is its own mirror image
        }
        let sides = stage.sides().iter().filter_map(|side| stage.affine(*side));
        sides.flat_map(|affine| given.iter().map(move |polygon| moved(polygon.points(), affine))).collect()
    }

    /// Where pain from the point may be felt on `stage` when the point is on `side`, in drawn units, the solid zones
    /// first; to be cut with the [silhouette](Self::silhouette). Empty where the view shows none.
    ///
    /// From the atlas's referral zones, whose source stands beside each point.
    pub fn referral(&self, stage: &Stage, point: &PointId, side: Side) -> Vec<(Grade, Polygon)> {
        let (Some(point), Some(affine)) = (self.point(point), stage.affine(side)) else { return Vec::new() };
        let here = point.zones.iter().filter(|zone| zone.view == stage.view());
        let mut zones: Vec<_> =
            here.map(|zone| (zone.grade, moved(&zone.polygon, affine).without_corners())).collect();
        zones.sort_by_key(|(grade, _)| *grade == Grade::Spillover);
        zones
    }

    /// The views in which pain from the point may be felt, in the order of the view switch.
    pub fn referral_views(&self, point: &PointId) -> Vec<ViewId> {
        let zones = self.point(point).map(|point| point.zones.as_slice()).unwrap_or_default();
        ViewId::ALL.into_iter().filter(|view| zones.iter().any(|zone| zone.view == *view)).collect()
    }

    /// Where `region` is drawn for `side`, in drawn units; to be cut with the [silhouette](Self::silhouette). `None` where
    /// the stage does not show it.
    pub fn region_area(&self, stage: &Stage, region: &Region, side: Side) -> Option<Polygon> {
        let affine = stage.affine(side).filter(|_| region.view == stage.view())?;
        Some(moved(&region.polygon, affine))
    }

    /// The danger zones of `stage`, as often as they are drawn, in drawn units; to be cut with the
    /// [silhouette](Self::silhouette).
    pub fn danger_zones_on(&self, stage: &Stage) -> Vec<(&DangerZone, Polygon)> {
        let zones = self.danger_zones.iter().filter(|zone| zone.view == stage.view());
        zones
            .flat_map(|zone| places(stage, zone).into_iter().map(move |at| (zone, moved(&zone.polygon, at))))
            .collect()
    }
}

/// Where a zone is drawn: on each side, or once where it lies across the midline.
fn places(stage: &Stage, zone: &DangerZone) -> Vec<Affine> {
    if stage.joined() && !zone.mirror {
        return vec![Affine::IDENTITY];
    }
    stage.sides().iter().filter_map(|side| stage.affine(*side)).collect()
}

fn moved(points: &[kurbo::Point], affine: Affine) -> Polygon {
    Polygon::new(points.iter().map(|point| affine * *point).collect())
}
