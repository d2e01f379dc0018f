//! What a plan asks for in one hold.

use crate::therapy::{
    Ending,
    method::{Position, Tool},
    plan::{PlanRef, Planned},
};

/// What a plan asks for in a hold that is about to start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfPlan {
    /// The plan.
    pub plan: PlanRef,
    /// What ends it.
    pub ending: Ending,
    /// With what.
    pub tool: Tool,
    /// Where one is while pressing.
    pub position: Position,
}

impl OfPlan {
    /// What `plan` asks for at `point`.
    pub(in crate::session) fn of(plan: PlanRef, point: &Planned) -> Self {
        Self { plan, ending: point.ending(), tool: point.tool, position: point.position }
    }
}
