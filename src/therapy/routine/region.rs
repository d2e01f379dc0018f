//! Which part of the body a routine is for.

use super::{Routine, Step};
use crate::anatomy::{Atlas, PointId, Side, Stage, ViewId};

/// A part of the body, as people look for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BodyPart {
    /// Head and neck.
    Neck,
    /// Shoulders, upper back and chest.
    UpperBack,
    /// Low back and belly.
    LowBack,
    /// From the upper arm to the hand.
    Arm,
    /// Buttock, hip and thigh.
    HipAndThigh,
    /// From the knee down.
    LegAndFoot,
}

impl BodyPart {
    /// Every one, from head to foot.
    pub const ALL: [Self; 6] =
        [Self::Neck, Self::UpperBack, Self::LowBack, Self::Arm, Self::HipAndThigh, Self::LegAndFoot];

    /// The part that a place lies in, given in units of its view; none beside the body.
    fn at(atlas: &Atlas, view: ViewId, given: kurbo::Point) -> Option<Self> {
        match view {
            ViewId::NeckSide => return Some(Self::Neck),
            ViewId::Sole => return Some(Self::LegAndFoot),
            ViewId::ForearmBack | ViewId::ForearmPalm => return Some(Self::Arm),
            ViewId::Back | ViewId::Front => {}
        }
        let stage = Stage::new(atlas, view, Side::Left);
        let pain = atlas.pain_at(&stage, stage.place(given, Side::Left)?)?;
        Self::of_region(&pain.region?.id)
    }

    /// The part that a region of the atlas is in.
    fn of_region(id: &str) -> Option<Self> {
        let (_, name) = id.split_once('-')?;
        Some(match name {
            "HEAD" | "FACE" | "NECK" => Self::Neck,
            "SHTOP" | "INTERSCAP" | "SCAP" | "DELT" | "THORLOW" | "LATBACK" | "CHEST" | "RIBSIDE" => {
                Self::UpperBack
            }
            "LUMBAR" | "FLANK" | "SACRUM" | "ABD" => Self::LowBack,
            "UARM" | "ELBOW" | "FOREARM" | "HAND" => Self::Arm,
            "BUTTOCK" | "HIPLAT" | "HIP" | "GROIN" | "THIGH" | "INNER" => Self::HipAndThigh,
            "POPL" | "CALF" | "ACHIL" | "HEEL" | "KNEE" | "SHIN" | "ANKLE" | "FOOT" | "SOLE" => {
                Self::LegAndFoot
            }
            _ => return None,
        })
    }
}

impl Routine {
    /// The parts of the body that its steps press on, the one with the most steps first.
    pub fn body_parts(&self) -> Vec<BodyPart> {
        let of_steps: Vec<BodyPart> = self.steps.iter().filter_map(part_of).collect();
        let count = |part: &BodyPart| of_steps.iter().filter(|one| *one == part).count();
        let mut parts: Vec<BodyPart> = BodyPart::ALL.into_iter().filter(|part| count(part) > 0).collect();
        parts.sort_by_key(|part| std::cmp::Reverse(count(part)));
        parts
    }
}

/// Where a step presses, by the first drawing of its area or of its first point.
fn part_of(step: &Step) -> Option<BodyPart> {
    let atlas = Atlas::builtin();
    if let Some(id) = step.area() {
        let area = atlas.rolling_area(&PointId(id.to_owned()))?;
        return area.shapes.iter().find_map(|shape| {
            let sum = shape.outline.iter().fold(kurbo::Vec2::ZERO, |sum, corner| sum + corner.to_vec2());
            let middle = sum / shape.outline.len().max(1) as f64;
            BodyPart::at(atlas, shape.view, middle.to_point())
        });
    }
    let point = atlas.point(step.points().first()?)?;
    point.at.iter().find_map(|at| BodyPart::at(atlas, at.view, at.given()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::therapy::routine::builtin;

    #[test]
    fn every_routine_is_found_by_its_part_of_the_body() {
        let parts =
            |id: &str| builtin().iter().find(|one| one.id == id).map(Routine::body_parts).unwrap_or_default();
        for (id, part) in [
            ("posterior-neck-hook", BodyPart::Neck),
            ("medial-scapula-rolling", BodyPart::UpperBack),
            ("backstrap-lying", BodyPart::UpperBack),
            ("tennis-ball-wall", BodyPart::UpperBack),
            ("lacrosse-ball-forearm-palm", BodyPart::Arm),
            ("lacrosse-ball-glutes-wall", BodyPart::HipAndThigh),
            ("lacrosse-ball-quadriceps", BodyPart::HipAndThigh),
            ("lacrosse-ball-calf", BodyPart::LegAndFoot),
            ("lacrosse-ball-foot", BodyPart::LegAndFoot),
        ] {
            assert_eq!(parts(id).first(), Some(&part), "{id}");
        }
        assert!(parts("levator-release").contains(&BodyPart::Neck), "it has steps at the neck as well");
        for one in builtin() {
            assert!(!one.body_parts().is_empty(), "{} is in no group", one.id);
        }
    }

    #[test]
    fn every_region_of_the_atlas_is_in_a_part() {
        for view in ViewId::ALL {
            for region in Atlas::builtin().regions_of(view) {
                assert!(BodyPart::of_region(&region.id).is_some(), "{}", region.id);
            }
        }
    }
}
