//! A plan that comes in.

use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    exchange::plan::{Arrival, Standing},
    session::PlansState,
    therapy::plan::Plan,
};

/// A file with a plan, looked at before anything of it is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeInDraft {
    /// The text of the path field.
    pub path: String,
    /// What was typed to open it, if it is locked.
    pub passphrase: String,
    /// How far it is.
    pub progress: TakeInProgress,
    /// Whether the plan is done here, where that was asked and answered.
    pub choice: Option<TakeInChoice>,
    /// Which of the drawings that the plan needs is shown, from 0.
    pub drawing: usize,
    /// What was asked for; the file says what it is.
    pub wanted: Wanted,
}

/// What a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A plan.
    Plan,
    /// The result of one.
    Result,
}

/// How far a plan is that comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakeInProgress {
    /// The file is being chosen.
    Choosing,
    /// It is being read.
    Reading,
    /// It is locked: a passphrase is wanted, or another one than was typed.
    Locked {
        /// Whether one was typed that does not open it.
        is_wrong: bool,
    },
    /// This was found; nothing has changed yet.
    Seen(Box<Arrival>),
    /// It is being taken in.
    Taking(Box<Arrival>),
    /// It is here now.
    Done(Uuid),
    /// There is nothing to take, and why.
    Failed(String),
}

/// Whether a plan that comes in is done here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakeInChoice {
    /// It is.
    Do,
    /// It is only kept.
    Keep,
}

/// What has to be answered before a plan is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakeInQuestion<'a> {
    /// Another plan is done here: is it done no longer?
    InsteadOf(&'a Plan),
    /// Plans for others are made here: is this one of one's own?
    IsMine,
}

impl TakeInDraft {
    /// The file at `path`, as far as this.
    pub fn new(path: String, progress: TakeInProgress) -> Self {
        Self { path, passphrase: String::new(), progress, choice: None, drawing: 0, wanted: Wanted::Plan }
    }
}

impl PlansState {
    /// The plan as it was taken in or given out before, if it was.
    pub fn known(&self, arrival: &Arrival) -> Option<&Plan> {
        self.find(arrival.read.plan.id)?.kept.given.as_ref()
    }

    /// How a plan that comes in stands to the one that is here.
    pub fn standing(&self, arrival: &Arrival) -> Standing {
        arrival.standing(self.known(arrival))
    }

    /// The number of a revision that is being made here and that the plan that comes in replaces, if there is one.
    pub fn replaced_draft(&self, arrival: &Arrival) -> Option<u32> {
        let plan = &arrival.read.plan;
        let kept = &self.find(plan.id)?.kept;
        (kept.is_draft && kept.plan.revision <= plan.revision).then_some(kept.plan.revision)
    }

    /// What has to be answered before it is taken in, on the day `today`.
    pub fn question(&self, arrival: &Arrival, today: Date) -> Option<TakeInQuestion<'_>> {
        let standing = self.standing(arrival);
        let id = arrival.read.plan.id;
        let is_followed = self.find(id).is_some_and(|whole| whole.is_followed);
        if is_followed || !matches!(standing, Standing::New | Standing::Newer) {
            return None;
        }
        let other = self.followed().and_then(|whole| whole.kept.given.as_ref());
        if let Some(other) = other.filter(|plan| plan.ended.is_none_or(|ended| today < ended)) {
            return Some(TakeInQuestion::InsteadOf(other));
        }
        let makes_plans = self.all.iter().flatten().any(|whole| !whole.is_followed);
        (standing == Standing::New && makes_plans).then_some(TakeInQuestion::IsMine)
    }
}
