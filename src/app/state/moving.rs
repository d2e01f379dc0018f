//! A point of one's own on its way to another place.

use kurbo::Point;

use crate::{
    anatomy::{Hit, PointKey},
    app::action::Action,
};

/// A point of one's own that is being moved.
#[derive(Clone, Debug)]
pub struct Moving {
    /// Which point.
    pub key: PointKey,
    /// How.
    pub by: MoveBy,
    /// Where it would come to lie; none while it has not left its place.
    pub landing: Option<Landing>,
}

impl Moving {
    /// What Escape asks for: with the pointer down the drag goes on without the point, so that the map does not jump.
    pub fn let_go(&self) -> Action {
        match (self.by, &self.landing) {
            (MoveBy::Drag, Some(landing)) => Action::MoveTo(landing.place, MoveBy::LetGo),
            _ => Action::Move(false),
        }
    }
}

/// How a point is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveBy {
    /// By the arrow keys, then Enter; or by a click on the new place.
    Keys,
    /// By its marker, with the pointer down.
    Drag,
    /// It was let go with Escape; the pointer is still down.
    LetGo,
}

/// A place where a point would come to lie.
#[derive(Clone, Debug)]
pub struct Landing {
    /// In view units.
    pub place: Point,
    /// The muscle there.
    pub hit: Option<Hit<'static>>,
    /// Whether a point may be there.
    pub verdict: Verdict,
}

/// Whether a point may be at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may.
    Free,
    /// It may, with care: the rules.
    Care(String),
    /// It may not.
    Refused {
        /// The name of what forbids it.
        zone: String,
        /// Why.
        rule: String,
    },
    /// There is no muscle.
    NoMuscle,
}
