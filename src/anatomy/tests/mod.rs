//! The room as its users see it: sides, hits, zones, words.

mod care;
mod find;
mod german;
mod hit;
mod load;
mod overlay;
mod referral;
mod rolling;
mod stage;
mod zones;

use super::*;

fn atlas() -> &'static Atlas {
    Atlas::builtin()
}

fn point(id: &str) -> &'static NamedPoint {
    atlas().point(&PointId(id.to_owned())).unwrap_or_else(|| panic!("there is a point {id}"))
}

/// Every stage there is.
fn stages() -> Vec<Stage> {
    let shown = [Side::Left, Side::Right];
    ViewId::ALL.into_iter().flat_map(|view| shown.map(|side| Stage::new(atlas(), view, side))).collect()
}
