//! The left of each point beside its right.

use super::{Sides, Trend};
use crate::anatomy::{PointId, Side};

/// The left of a point beside its right.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftRight {
    /// Which point.
    pub id: PointId,
    /// Where the left is at last.
    pub left: f64,
    /// Where the right is.
    pub right: f64,
    /// On days that have both.
    pub paired: Sides,
}

/// The points of a page that have a value of both sides on some day, those furthest apart first.
pub fn left_right<'a>(page: impl IntoIterator<Item = &'a Trend>) -> Vec<LeftRight> {
    let page: Vec<&Trend> = page.into_iter().collect();
    let right_of =
        |id: &PointId| page.iter().find(|one| one.point.id == *id && one.point.side == Side::Right);
    let lefts = page.iter().filter(|trend| trend.point.side == Side::Left);
    let both = lefts.filter_map(|left| {
        let right = right_of(&left.point.id)?;
        let paired = Sides::of(&left.values, &right.values)?;
        Some(LeftRight { id: left.point.id.clone(), left: left.at_last()?, right: right.at_last()?, paired })
    });
    let mut both: Vec<LeftRight> = both.collect();
    let apart = |one: &LeftRight| (one.left - one.right).abs();
    both.sort_by(|a, b| apart(b).total_cmp(&apart(a)).then_with(|| a.id.cmp(&b.id)));
    both
}
