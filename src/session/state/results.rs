//! What came back of a plan, and what goes back.

use std::path::PathBuf;

use jiff::civil::Date;
use uuid::Uuid;

use super::FileOut;
use crate::{
    anatomy::PointKey,
    desktop::typed_path,
    therapy::plan::{DoneHold, Middle, PlanResult, Summary, summaries},
};

/// One point of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultRow {
    /// Which point, and on which of the patient's sides.
    pub key: PointKey,
    /// What it is called.
    pub name: String,
    /// What was prescribed and what was done.
    pub sum: Summary,
    /// The fewest and the most seconds held; none without a hold.
    pub span: Option<(u32, u32)>,
    /// The median tenderness before, on each day that tells one, the earliest first.
    pub course: Vec<(Date, Middle)>,
    /// What the patient wrote, the earliest first.
    pub notes: Vec<(Date, String)>,
}

impl ResultRow {
    /// A row for each point of `result`, what hurt unexpectedly first.
    pub fn all(result: &PlanResult) -> Vec<Self> {
        summaries(result).into_iter().map(|(key, sum)| Self::of(result, key, sum)).collect()
    }

    fn of(result: &PlanResult, key: &PointKey, sum: Summary) -> Self {
        let holds: Vec<&DoneHold> = result.holds.iter().filter(|hold| hold.key == *key).collect();
        let seconds = || holds.iter().map(|hold| hold.seconds);
        let mut course: Vec<(Date, Middle)> = Vec::new();
        for one_day in holds.chunk_by(|one, next| one.day == next.day) {
            let before = Middle::of(one_day.iter().filter_map(|hold| hold.before));
            course.extend(before.map(|middle| (one_day[0].day, middle)));
        }
        let noted = holds.iter().filter(|hold| !hold.note.is_empty());
        Self {
            key: key.clone(),
            name: result.name(key).to_owned(),
            sum,
            span: seconds().min().zip(seconds().max()),
            course,
            notes: noted.map(|hold| (hold.day, hold.note.clone())).collect(),
        }
    }
}

/// What came back of a plan, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultLook {
    /// What is shown.
    pub result: PlanResult,
    /// Its points.
    pub rows: Vec<ResultRow>,
    /// What is to be known before the rows are believed, a sentence each.
    pub remarks: Vec<String>,
    /// The file that it is from, and what that says alone; none where it is shown as it was kept.
    pub file: Option<(PathBuf, PlanResult)>,
    /// How many results of this plan are kept.
    pub kept: usize,
    /// Whether the file is shown together with what was kept.
    pub is_together: bool,
    /// How far it is kept with its plan.
    pub keeping: Keeping,
}

/// How far what came back is kept with its plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nobody wants it yet.
    No,
    /// Does it belong to this plan?
    Asking,
    /// It is on its way.
    Writing,
    /// It is kept.
    Done,
    /// It is not, and why.
    Failed(String),
}

/// What was done of a plan, about to be written for the physio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendDraft {
    /// The plan.
    pub plan: Uuid,
    /// The first day, as typed; empty for the day of the plan.
    pub since: String,
    /// Whether the notes go along.
    pub with_notes: bool,
    /// What the patient wants to ask.
    pub questions: String,
    /// The file.
    pub file: FileOut,
    /// What is typed to lock it; a page is never locked.
    pub passphrase: String,
    /// What goes out, with its points; or why nothing can.
    pub result: Result<(PlanResult, Vec<ResultRow>), String>,
}

impl SendDraft {
    /// Whether the name of the file ends like this.
    pub fn ends_with(&self, ending: &str) -> bool {
        let path = typed_path(&self.file.path);
        path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
    }
}
