//! The areas that are rolled, by their ids in the atlas.

use crate::anatomy::Atlas;

/// Whether the atlas has the area `id`.
pub fn knows_area(id: &str) -> bool {
    Atlas::builtin().rolling.iter().any(|area| area.id.0 == id)
}

/// The back of the neck, where no firm ball belongs (C10).
pub(super) const NECK: &str = "AR-NECK";
