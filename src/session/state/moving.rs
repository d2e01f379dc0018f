//! A point of one's own on its way to another place.

use kurbo::Point;

use crate::{
    anatomy::{Hit, PointKey},
    session::{Caution, Refusal},
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
    /// It may, with care.
    Care(Vec<Caution>),
    /// It may not.
    Refused(Refusal),
    /// There is no muscle.
    NoMuscle,
}
