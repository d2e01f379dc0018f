//! The areas that are rolled, by their ids in the atlas.

use crate::anatomy::Atlas;

/// Whether the atlas has the area `id`.
pub fn knows_area(id: &str) -> bool {
    Atlas::builtin().rolling.iter().any(|area| area.id.0 == id)
}

/// The back of the neck, where no firm ball belongs (C10).
pub(super) const NECK: &str = "AR-NECK";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::PointId,
        therapy::{guide::Technique, routine::builtin},
    };

    #[test]
    fn an_area_is_drawn_as_its_step_says() {
        for step in builtin().iter().flat_map(|one| &one.steps) {
            let Some(area) = step.area() else { continue };
            let area = Atlas::builtin().rolling_area(&PointId(area.to_owned())).unwrap();
            let along = area.shapes.iter().any(|shape| !shape.up_down.is_empty());
            let across = area.shapes.iter().any(|shape| !shape.side_side.is_empty());
            match step.moves {
                Some(Technique::Roll) => assert!(along && across, "{}: {}", step.name, area.id),
                Some(Technique::RollAlong) => assert!(along && !across, "{}: {}", step.name, area.id),
                Some(Technique::RollAcross) => assert!(across && !along, "{}: {}", step.name, area.id),
                Some(Technique::Hold | Technique::PinAndMove) | None => {}
            }
        }
    }

    #[test]
    fn a_leg_turned_in_lies_on_its_inner_side() {
        let calf = builtin().iter().find(|one| one.id == "lacrosse-ball-calf").unwrap();
        for (name, way) in [("Inner side", "foot in, so"), ("Outer side", "foot out, so")] {
            let step = calf.steps.iter().find(|step| step.name == name).unwrap();
            assert!(step.cue.contains(way), "{name}: {}", step.cue);
        }
    }
}
