//! Undo and redo: never by taking a line away, always by one entry more for each that is taken back or brought again.

use uuid::Uuid;

use super::{Entry, Kind};

/// How many steps can be undone.
pub const UNDO_MAX: usize = 100;

/// The steps of this session that can be undone and redone: a step is one entry, or all those of an import. It only says
/// which entries to append; it is told when that was done, so that what could not be saved is not forgotten.
#[derive(Clone, Debug, Default)]
pub struct UndoStack {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// What was done at once, in order.
type Step = Vec<Turn>;

/// What a step was: what undo and redo say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A hold was saved.
    Held,
    /// A point was rated.
    Rated,
    /// A point was added.
    Added,
    /// A point has another name.
    Renamed,
    /// A point lies elsewhere.
    Moved,
    /// A point was put away.
    Removed,
    /// A point is back.
    BroughtBack,
    /// An entry was changed.
    Changed,
    /// An entry was taken out.
    Deleted,
    /// An entry counts again.
    Restored,
    /// A point was unlocked.
    Unlocked,
    /// A point rests.
    Rests,
    /// An event was noted.
    EventNoted,
    /// A point of the plan was left out.
    LeftOut,
    /// So many entries came at once.
    Many(usize),
}

/// An entry that is taken back by the undo and brought again by the redo, or the other way round.
#[derive(Clone, Copy, Debug)]
struct Turn {
    target: Uuid,
    /// Whether the undo brings it again: then the step was to take it back.
    undo_restores: bool,
    deed: Deed,
}

impl Turn {
    /// None for what cannot be unsaid.
    fn of(entry: &Entry) -> Option<Self> {
        let own = |deed| (entry.id, false, deed);
        let (target, undo_restores, deed) = match &entry.kind {
            Kind::Acknowledged { .. } | Kind::Unknown => return None,
            Kind::Retract { target } => (*target, true, Deed::Deleted),
            Kind::Restore { target } => (*target, false, Deed::Restored),
            Kind::Hold(_) => own(Deed::Held),
            Kind::Rating(_) => own(Deed::Rated),
            Kind::CustomPoint(_) => own(Deed::Added),
            Kind::PointChanged(change) if change.moved.is_some() => own(Deed::Moved),
            Kind::PointChanged(_) => own(Deed::Renamed),
            Kind::PointRetired { .. } => own(Deed::Removed),
            Kind::PointBack { .. } => own(Deed::BroughtBack),
            Kind::Amend(_) => own(Deed::Changed),
            Kind::Cleared { .. } => own(Deed::Unlocked),
            Kind::Rest { .. } => own(Deed::Rests),
            Kind::Event { .. } => own(Deed::EventNoted),
            Kind::NotToday(_) => own(Deed::LeftOut),
        };
        Some(Self { target, undo_restores, deed })
    }

    fn kind(self, restores: bool) -> Kind {
        let target = self.target;
        if restores { Kind::Restore { target } } else { Kind::Retract { target } }
    }

    fn undo(self) -> Kind {
        self.kind(self.undo_restores)
    }

    fn redo(self) -> Kind {
        self.kind(!self.undo_restores)
    }
}

impl UndoStack {
    /// Remembers a step that the user made; at most [`UNDO_MAX`], the oldest goes. What was undone can then no longer be
    /// redone.
    pub fn push(&mut self, entries: &[Entry]) {
        let step: Step = entries.iter().filter_map(Turn::of).collect();
        if !step.is_empty() {
            self.undone.clear();
            self.done.push(step);
            if self.done.len() > UNDO_MAX {
                self.done.remove(0);
            }
        }
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// What the step was that an undo takes back; none if there is none.
    pub fn undo_of(&self) -> Option<Deed> {
        self.done.last().and_then(|step| deed(step))
    }

    /// What the step was that a redo brings again; none if there is none.
    pub fn redo_of(&self) -> Option<Deed> {
        self.undone.last().and_then(|step| deed(step))
    }

    /// What to append to undo the last step, in order; nothing if there is none.
    pub fn to_undo(&self) -> Vec<Kind> {
        // What was done last is taken back first.
        self.done.last().into_iter().flatten().rev().map(|turn| turn.undo()).collect()
    }

    /// What to append to redo the step that was undone last, in order; nothing if there is none.
    pub fn to_redo(&self) -> Vec<Kind> {
        self.undone.last().into_iter().flatten().map(|turn| turn.redo()).collect()
    }

    /// The first `count` entries of [`UndoStack::to_undo`] were saved. What is left of the step remains one to undo.
    pub fn undone(&mut self, count: usize) {
        let Some(mut step) = self.done.pop() else { return };
        let undone = step.split_off(step.len().saturating_sub(count));
        self.done.extend(some(step));
        self.undone.extend(some(undone));
    }

    /// The first `count` entries of [`UndoStack::to_redo`] were saved. What is left of the step remains one to redo.
    pub fn redone(&mut self, count: usize) {
        let Some(mut step) = self.undone.pop() else { return };
        let left = step.split_off(count.min(step.len()));
        self.undone.extend(some(left));
        self.done.extend(some(step));
    }
}

fn deed(step: &[Turn]) -> Option<Deed> {
    match step {
        [] => None,
        [only] => Some(only.deed),
        many => Some(Deed::Many(many.len())),
    }
}

/// A step of nothing is none.
fn some(step: Step) -> Option<Step> {
    (!step.is_empty()).then_some(step)
}
