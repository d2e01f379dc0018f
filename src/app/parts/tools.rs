//! The icons of tools and positions.

use crate::{
    app::icons::Icon,
    therapy::guide::{Position, Tool},
};

/// The icon of a tool.
pub(in crate::app) fn tool_icon(tool: Tool) -> Icon {
    match tool {
        Tool::LacrosseBall | Tool::MassageBall => Icon::Ball,
        Tool::TennisBall => Icon::Tennis,
        Tool::SoftBall | Tool::BackStrap => Icon::Strap,
        Tool::Fingers | Tool::Hook => Icon::Person,
    }
}

/// The icon of a position.
pub(in crate::app) fn position_icon(position: Position) -> Icon {
    match position {
        Position::Wall => Icon::Wall,
        Position::Sitting | Position::Table | Position::CarSeat => Icon::Sit,
        Position::Floor | Position::FloorOrBed => Icon::Floor,
    }
}
