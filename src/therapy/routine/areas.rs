//! The areas that are rolled, by their ids in the atlas.

/// Every area that a routine may name.
const AREAS: [&str; 24] = [
    "AR-MEDSCAP-U",
    "AR-MEDSCAP-L",
    "AR-SOLE-FI",
    "AR-SOLE-FO",
    "AR-SOLE-HI",
    "AR-SOLE-HO",
    "AR-TOES",
    "AR-CALF",
    "AR-CALF-IN",
    "AR-CALF-OUT",
    "AR-SHIN",
    "AR-HAM",
    "AR-QUAD",
    "AR-GLUTE",
    "AR-HIP",
    "AR-FORE-BACK",
    "AR-FORE-PALM",
    "AR-BACK-U",
    "AR-BACK-L",
    "AR-BLADE",
    "AR-NECK",
    "AR-LEV",
    "AR-TRAP-LOW",
    "AR-CHEST",
];

/// Whether the atlas has the area `id`.
pub fn knows_area(id: &str) -> bool {
    AREAS.contains(&id)
}

/// The back of the neck, where no firm ball belongs (C10).
pub(super) const NECK: &str = "AR-NECK";
