//! What is different between two revisions of a plan, point by point.

use super::{Plan, Planned};

/// What becomes of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was not there before.
    New,
    /// It is there, differently.
    Changed,
    /// Nothing is different about it.
    Same,
    /// It is not there any more.
    Removed,
}

impl Fate {
    /// The word of files: `new`, `changed`, `same`, `removed`.
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Same => "same",
            Self::Removed => "removed",
        }
    }
}

/// One point in two revisions; at least one of them has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// What becomes of it.
    pub fate: Fate,
    /// As it was.
    pub old: Option<&'a Planned>,
    /// As it is.
    pub new: Option<&'a Planned>,
}

impl<'a> Row<'a> {
    /// The point as it is, or was.
    pub fn point(&self) -> Option<&'a Planned> {
        self.new.or(self.old)
    }
}

/// Every point of `new` in its order, then those that only `old` has. Without an old one, all are new.
pub fn changes<'a>(old: Option<&'a Plan>, new: &'a Plan) -> Vec<Row<'a>> {
    let now = new.points.iter().map(|point| {
        let before = old.and_then(|old| old.point(&point.key));
        let fate = match before {
            None => Fate::New,
            Some(before) if before == point => Fate::Same,
            Some(_) => Fate::Changed,
        };
        Row { fate, old: before, new: Some(point) }
    });
    let gone = old.into_iter().flat_map(|old| &old.points).filter(|point| new.point(&point.key).is_none());
    now.chain(gone.map(|point| Row { fate: Fate::Removed, old: Some(point), new: None })).collect()
}
