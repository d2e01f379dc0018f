//! The areas that are rolled, by their ids in the atlas.

use crate::therapy::method::Tool;

/// Whether the area `id` bears a tool, by where it lies: on the back of the neck no ball belongs, and a hook only where
/// the artery under the skull is far (C10).
pub(super) fn bears(id: &str, tool: Tool) -> bool {
    match id {
        "AR-NECK" => tool == Tool::Fingers,
        "AR-NECK-LOW" => matches!(tool, Tool::Fingers | Tool::Hook),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        anatomy::{Atlas, PointId},
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
