//! The wishes about the plan that the user does.

use crate::{
    anatomy::PointKey,
    therapy::{Tenderness, plan::SkipReason},
};

/// What is asked for about the plan that the user does.
#[derive(Clone, Debug)]
pub enum YourPlanWish {
    /// How tender the point is that comes next.
    Before(Tenderness),
    /// Start the hold that comes next; without a number its panel asks for one.
    Start,
    /// Leave this point out today.
    NotToday(PointKey, SkipReason),
    /// Do each point of which something is left once, one after the other.
    Round,
    /// Show what is due today, beside the map.
    Show,
}
