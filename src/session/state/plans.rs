//! The plans, and the one that is being made.

use uuid::Uuid;

use super::{FileOut, when::WrongDay};
use crate::{
    anatomy::PointKey,
    desktop::{PlanKind, WholePlan},
    drawing::PageSize,
    exchange::document::Print,
    therapy::plan::Plan,
};

/// Everything that is known of the plans.
#[derive(Debug, Default)]
pub struct PlansState {
    /// All that is kept of every plan, the one that was made last first; none until they have been read.
    pub all: Option<Vec<WholePlan>>,
    /// What could not be read, a sentence each.
    pub problems: Vec<String>,
    /// The one that is open on the plan page.
    pub draft: Option<PlanDraft>,
}

/// A plan as it is being made.
#[derive(Clone, Debug)]
pub struct PlanDraft {
    /// As it is now.
    pub plan: Plan,
    /// The point whose dose is shown.
    pub selected: Option<PointKey>,
    /// The text of the field of the review day, as typed.
    pub review: String,
    /// Why that is no day of a review; none while it is one, or nothing is typed.
    pub wrong_review: Option<WrongDay>,
    /// Whether somebody has begun to leave it all the same.
    pub leaves_out_review: bool,
    /// Why the last change was not made, as a sentence.
    pub refusal: Option<String>,
    /// The letters of it that no font of this machine can print.
    pub unprintable: Vec<char>,
    /// Whether the field that finds a point asks for the keyboard.
    pub is_finding: bool,
    /// Whether its text was copied and nothing has changed since.
    pub is_copied: bool,
    /// How far it is kept.
    pub progress: DraftProgress,
    pub(in crate::session) steps: PlanSteps,
}

/// How far a plan that is being made is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftProgress {
    /// It is on disk.
    Saved,
    /// It is on its way there.
    Saving,
    /// It is not, and why.
    Failed(String),
}

/// What a change of a plan was about: what is typed in one field is one step back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::session) enum About {
    /// One of its own texts.
    Text(PlanText),
    /// The note of a point.
    Note(PointKey),
    /// Anything else: each change is a step of its own.
    Once,
}

/// The steps back and forward.
#[derive(Clone, Debug, Default)]
pub(in crate::session) struct PlanSteps {
    pub(in crate::session) back: Vec<Plan>,
    pub(in crate::session) forward: Vec<Plan>,
    pub(in crate::session) last: Option<About>,
}

/// One of a plan's own texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanText {
    /// What the physio calls the patient.
    Label,
    /// Who prepared it.
    By,
    /// To the patient, about all of it.
    Note,
    /// When to do more or less.
    MoreOrLess,
    /// Whom to tell what.
    Tell,
}

/// The pages of the plan that is being made, looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandoutView {
    /// The page that is shown, from 0.
    pub page: usize,
    /// How large the letters are.
    pub print: Print,
}

/// A plan about to be written for somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct GiveOutDraft {
    /// The file.
    pub file: FileOut,
    /// What kind of file.
    pub kind: PlanKind,
    /// The paper.
    pub page: PageSize,
    /// How large the letters are.
    pub print: Print,
    /// What is typed to lock it; a page is never locked.
    pub passphrase: String,
    /// How many pages it takes; none for the plan alone.
    pub pages: usize,
}

impl PlansState {
    /// All that is kept of the plan `id`.
    pub fn find(&self, id: Uuid) -> Option<&WholePlan> {
        self.all.iter().flatten().find(|whole| whole.kept.plan.id == id)
    }

    /// The plan that is open as it would leave the house: while nothing new is said in it, the revision that somebody has.
    pub fn to_give_out(&self) -> Option<&Plan> {
        let plan = &self.draft.as_ref()?.plan;
        let given = self.find(plan.id).and_then(|whole| whole.kept.given.as_ref());
        Some(given.filter(|given| plan.says_what(given)).unwrap_or(plan))
    }

    /// The plan that is done here: of those that were taken in and still run, the one that was made last.
    pub fn followed(&self) -> Option<&WholePlan> {
        self.all.iter().flatten().find(|whole| whole.is_followed && whole.kept.given.is_some())
    }
}

impl PlanDraft {
    /// Opens a plan as it is to be changed.
    pub fn of(plan: Plan) -> Self {
        Self {
            review: plan.review.map(|review| review.to_string()).unwrap_or_default(),
            plan,
            selected: None,
            wrong_review: None,
            leaves_out_review: false,
            unprintable: Vec::new(),
            refusal: None,
            is_finding: false,
            is_copied: false,
            progress: DraftProgress::Saved,
            steps: PlanSteps::default(),
        }
    }

    /// The point whose dose is shown, with its number.
    pub fn point(&self) -> Option<(usize, &crate::therapy::plan::Planned)> {
        let key = self.selected.as_ref()?;
        (1..).zip(&self.plan.points).find(|(_, point)| point.key == *key)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.steps.back.is_empty()
    }

    /// Whether there is one to bring again.
    pub fn can_redo(&self) -> bool {
        !self.steps.forward.is_empty()
    }
}
