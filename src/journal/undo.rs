//! Undo and redo: never by taking a line away, always by one entry more.

use super::{Entry, Kind};

/// How many steps can be undone.
pub const UNDO_MAX: usize = 100;

/// The entries of this session that can be undone and redone. It only says which entry to append; it is told when that
/// was done, so that an entry that could not be saved is not forgotten.
#[derive(Clone, Debug, Default)]
pub struct UndoStack {
    done: Vec<Step>,
    undone: Vec<Step>,
}

#[derive(Clone, Debug)]
struct Step {
    undo: Kind,
    redo: Kind,
}

impl Step {
    /// The entries that take `entry` back and bring it again; none for what cannot be unsaid.
    fn of(entry: &Entry) -> Option<Self> {
        let (retract, restore) = (|target| Kind::Retract { target }, |target| Kind::Restore { target });
        match &entry.kind {
            Kind::Acknowledged { .. } | Kind::Unknown => None,
            Kind::Retract { target } => Some(Self { undo: restore(*target), redo: retract(*target) }),
            Kind::Restore { target } => Some(Self { undo: retract(*target), redo: restore(*target) }),
            Kind::Hold(_)
            | Kind::Rating(_)
            | Kind::CustomPoint(_)
            | Kind::PointChanged(_)
            | Kind::PointRetired { .. }
            | Kind::PointBack { .. }
            | Kind::Amend(_)
            | Kind::Cleared { .. }
            | Kind::Rest { .. }
            | Kind::Event { .. }
            | Kind::NotToday(_) => Some(Self { undo: retract(entry.id), redo: restore(entry.id) }),
        }
    }
}

impl UndoStack {
    /// Remembers an entry that the user made; at most [`UNDO_MAX`], the oldest goes. What was undone can then no longer
    /// be redone.
    pub fn push(&mut self, entry: &Entry) {
        if let Some(step) = Step::of(entry) {
            self.undone.clear();
            self.done.push(step);
            if self.done.len() > UNDO_MAX {
                self.done.remove(0);
            }
        }
    }

    /// What to append to undo the last entry.
    pub fn to_undo(&self) -> Option<&Kind> {
        self.done.last().map(|step| &step.undo)
    }

    /// How many steps can be redone.
    pub fn redo_count(&self) -> usize {
        self.undone.len()
    }

    /// What to append to redo what was undone last.
    pub fn to_redo(&self) -> Option<&Kind> {
        self.undone.last().map(|step| &step.redo)
    }

    /// The entry of [`UndoStack::to_undo`] was saved.
    pub fn undone(&mut self) {
        self.undone.extend(self.done.pop());
    }

    /// The entry of [`UndoStack::to_redo`] was saved.
    pub fn redone(&mut self) {
        self.done.extend(self.undone.pop());
    }
}
