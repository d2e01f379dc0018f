//! The plans on disk: a folder each, by its id, with every revision that left the house and the one that is being made.
//!
//! `r3.knotmap` is the third revision as it was given out or taken in, and never changes again. `draft.knotmap` is what is
//! being made of the next one; it is replaced at each change. `result-….knotmap` came back from the patient. `followed`
//! says that whoever uses this folder does the plan.

mod give_out;
mod send;
mod take_in;

pub use self::{
    give_out::{GiveOutError, PlanKind, PlanOut, give_out},
    send::{ResultFileError, ResultOut, SendError, look_at_result, send_result},
    take_in::{Follow, TakeInError, look_at_plan},
};

use std::{
    io,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use uuid::Uuid;

use super::{
    paths_in,
    regular::read_small,
    shown as path_shown,
    whole::{self, Readers},
};
use crate::{
    exchange::plan::{PlanRead, RefusedPoint, open_result, read_plan, seal, write_plan, write_result},
    journal::{io_in_words, make_folders},
    language::say,
    platform::fs,
    therapy::plan::{Plan, PlanResult, code, short},
};

const DRAFT: &str = "draft.knotmap";
/// The file that says that the plan is followed here; it is empty.
pub const FOLLOWED: &str = "followed";
/// How the file of a result begins.
const RESULT: &str = "result-";
/// The largest file of a plan that is read, in bytes: the longest text of a plan and its seal.
const PLAN_FILE_MAX: u64 = seal::TEXT_MAX as u64 + 1024;
/// The same of a result; no file of a plan is larger.
pub const RESULT_FILE_MAX: u64 = seal::RESULT_MAX as u64 + 1024;
/// At least so many letters of an id or code name a plan.
const LETTERS_MIN: usize = 4;

/// The folder of all plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plans {
    folder: PathBuf,
}

/// A plan as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPlan {
    /// Its newest state.
    pub plan: Plan,
    /// Whether that state was not given out yet.
    pub is_draft: bool,
    /// The newest revision that was given out or taken in; none if none was.
    pub given: Option<Plan>,
    /// Points that stand in its file and are not offered, with the reason: a rule of this version forbids them.
    pub refused: Vec<RefusedPoint>,
}

/// All that is kept of one plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholePlan {
    /// Its newest state.
    pub kept: KeptPlan,
    /// Every revision that was given out or taken in, the lowest first.
    pub given: Vec<Plan>,
    /// What came back from the patient, the oldest first.
    pub results: Vec<PlanResult>,
    /// Whether whoever uses this folder does the plan: it was taken in here.
    pub is_followed: bool,
}

/// Why a plan is not there, or cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum PlansError {
    /// None that is called so.
    #[error("{}", say!("desktop-plan-none", word = _0))]
    None(String),
    /// More than one that is called so.
    #[error("{}", say!("desktop-plan-several", word = _0))]
    Several(String),
    /// A file of it cannot be read.
    #[error("{}", say!("desktop-plan-unread", path = path_shown(path), why = why))]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its place.
        why: String,
    },
    /// The system refused.
    #[error("{}", say!("desktop-plan-not-written", path = path_shown(path), why = io_in_words(source)))]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What was to be written cannot be read again: a fault of this program, or a text that no plan can have.
    #[error("{}", say!("desktop-plan-not-kept", why = _0))]
    NotAPlan(String),
}

impl KeptPlan {
    /// What is changed when this plan is: itself while it was not given out, else the next revision, of `today`.
    pub fn to_change(&self, today: Date) -> Plan {
        let (revision, made) = if self.is_draft {
            (self.plan.revision, self.plan.made)
        } else {
            (self.plan.revision + 1, today)
        };
        Plan { revision, made, ..self.plan.clone() }
    }
}

impl Plans {
    /// The plans in `folder`, which may not be there yet.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Every plan, the one that was made last first, and what could not be read.
    pub fn list(&self) -> (Vec<KeptPlan>, Vec<PlansError>) {
        let (mut plans, mut problems) = (Vec::new(), Vec::new());
        for id in self.ids() {
            match self.open(id) {
                Ok(kept) => plans.extend(kept),
                Err(error) => problems.push(error),
            }
        }
        plans.sort_by(|a, b| b.plan.made.cmp(&a.plan.made).then(a.plan.id.cmp(&b.plan.id)));
        (plans, problems)
    }

    /// All of every plan, the one that was made last first, and what could not be read. `today` bounds what a result may say.
    pub fn whole(&self, today: Date) -> (Vec<WholePlan>, Vec<PlansError>) {
        let (plans, mut problems) = self.list();
        let mut whole = Vec::new();
        for kept in plans {
            let id = kept.plan.id;
            let mut given = Vec::new();
            for number in self.revisions(id) {
                match self.revision(id, number) {
                    Ok(plan) => given.push(plan),
                    Err(error) => problems.push(error),
                }
            }
            let results = self.results(id, today).unwrap_or_else(|error| {
                problems.push(error);
                Vec::new()
            });
            whole.push(WholePlan { kept, given, results, is_followed: self.is_followed(id) });
        }
        (whole, problems)
    }

    /// Whether whoever uses this folder does the plan.
    pub fn is_followed(&self, id: Uuid) -> bool {
        fs::is_file(self.place(id).join(FOLLOWED))
    }

    /// From now on the plan is followed here, or no longer.
    ///
    /// # Errors
    /// If that cannot be written.
    pub fn follow(&self, id: Uuid, is_followed: bool) -> Result<(), PlansError> {
        let path = self.place(id).join(FOLLOWED);
        if is_followed {
            return if fs::is_file(&path) { Ok(()) } else { self.put(id, &path, "") };
        }
        match fs::remove_file(&path) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => {
                Err(PlansError::Write { path, source })
            }
            _ => Ok(()),
        }
    }

    /// The plan that `word` names: its id, its code, or how one of them begins.
    ///
    /// # Errors
    /// If there is none or more than one, or it cannot be read.
    pub fn find(&self, word: &str) -> Result<KeptPlan, PlansError> {
        let (typed, word_code) = (word.trim().to_lowercase(), short(word));
        let begins =
            |id: &Uuid| id.to_string().starts_with(&typed) || short(&code(*id)).starts_with(&word_code);
        let enough = typed.len() >= LETTERS_MIN && word_code.len() >= LETTERS_MIN;
        let ids: Vec<Uuid> = self.ids().into_iter().filter(|id| enough && begins(id)).collect();
        match ids[..] {
            [id] => self.open(id)?.ok_or_else(|| PlansError::None(shown(word))),
            [] => Err(PlansError::None(shown(word))),
            _ => Err(PlansError::Several(shown(word))),
        }
    }

    /// The plan `id`; none if nothing of it is there.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn open(&self, id: Uuid) -> Result<Option<KeptPlan>, PlansError> {
        let given = match self.revisions(id).last() {
            Some(newest) => Some(read(&self.given_path(id, *newest))?),
            None => None,
        };
        let draft = self.place(id).join(DRAFT);
        let draft = if fs::is_file(&draft) { Some(read(&draft)?) } else { None };
        // One that another machine has given out meanwhile is newer than what was begun here.
        let is_newer =
            |draft: &PlanRead| given.as_ref().is_none_or(|given| draft.plan.revision > given.plan.revision);
        let draft = draft.filter(is_newer);
        let is_draft = draft.is_some();
        let newest = draft.or_else(|| given.clone());
        Ok(newest.map(|PlanRead { plan, refused }| KeptPlan {
            plan,
            is_draft,
            given: given.map(|given| given.plan),
            refused,
        }))
    }

    /// The numbers of the revisions of `id` that are there for good, the oldest first.
    pub fn revisions(&self, id: Uuid) -> Vec<u32> {
        let number = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.strip_prefix('r')?.strip_suffix(".knotmap")?.to_owned();
            name.parse::<u32>().ok().filter(|n| *n > 0 && n.to_string() == name)
        };
        let mut numbers: Vec<u32> = paths_in(&self.place(id)).into_iter().filter_map(number).collect();
        numbers.sort_unstable();
        numbers
    }

    /// A revision as it was given out or taken in.
    ///
    /// # Errors
    /// If it is not there or cannot be read.
    pub fn revision(&self, id: Uuid, number: u32) -> Result<Plan, PlansError> {
        read(&self.given_path(id, number)).map(|read| read.plan)
    }

    /// Keeps what is being made of a plan. One that says the same as the revision before it is none.
    ///
    /// # Errors
    /// If it cannot be written; what was there is as it was.
    pub fn keep_draft(&self, plan: &Plan) -> Result<(), PlansError> {
        let path = self.place(plan.id).join(DRAFT);
        let before = self.revisions(plan.id).last().and_then(|newest| self.revision(plan.id, *newest).ok());
        let is_same = before.is_some_and(|before| {
            Plan { revision: before.revision, made: before.made, ..plan.clone() } == before
        });
        if is_same {
            return match fs::remove_file(&path) {
                Err(source) if source.kind() != io::ErrorKind::NotFound => {
                    Err(PlansError::Write { path, source })
                }
                _ => Ok(()),
            };
        }
        self.write(plan.id, &path, &write_plan(plan))
    }

    /// Keeps a revision for good, as the sealed text that was given out or taken in. One that is there stays.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep(&self, plan: &Plan, sealed: &str) -> Result<(), PlansError> {
        let path = self.given_path(plan.id, plan.revision);
        if !fs::is_there(&path) {
            self.write(plan.id, &path, sealed)?;
        }
        let draft = self.place(plan.id).join(DRAFT);
        if read(&draft).is_ok_and(|draft| draft.plan.revision <= plan.revision) {
            // Where it cannot be removed, it is older than what is there and counts no more.
            let _passed_over = fs::remove_file(draft);
        }
        Ok(())
    }

    /// Keeps what came back of a plan, by its day and its words: the same one twice is one.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep_result(&self, result: &PlanResult) -> Result<(), PlansError> {
        let text = write_result(result);
        let name = format!("{RESULT}{}-{:08x}.knotmap", result.made, crc32fast::hash(text.as_bytes()));
        let path = self.place(result.plan).join(name);
        if fs::is_there(&path) { Ok(()) } else { self.put(result.plan, &path, &text) }
    }

    /// Everything that came back of a plan and was kept, the oldest first.
    ///
    /// # Errors
    /// If one of them cannot be read.
    pub fn results(&self, id: Uuid, today: Date) -> Result<Vec<PlanResult>, PlansError> {
        let is_one = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with(RESULT) && name.ends_with(".knotmap")
        };
        let mut paths: Vec<PathBuf> = paths_in(&self.place(id)).into_iter().filter(is_one).collect();
        paths.sort();
        let mut results = Vec::new();
        for path in paths {
            let unreadable = |why: String| PlansError::Unreadable { path: path.clone(), why };
            let bytes = read_small(&path, RESULT_FILE_MAX)
                .map_err(|error| unreadable(format!(" {}", io_in_words(&error))))?;
            let result = open_result(&bytes, today).map_err(|error| unreadable(format!(" {error}")))?;
            if result.plan == id {
                results.push(result);
            }
        }
        // Of one day the later one tells of more; by its name it may be the first.
        results.sort_by_key(|result| (result.made, result.to, result.holds.len()));
        Ok(results)
    }

    fn write(&self, id: Uuid, path: &Path, sealed: &str) -> Result<(), PlansError> {
        read_sealed(sealed.as_bytes()).map_err(PlansError::NotAPlan)?;
        self.put(id, path, sealed)
    }

    fn put(&self, id: Uuid, path: &Path, sealed: &str) -> Result<(), PlansError> {
        let refused = |source| PlansError::Write { path: path.to_owned(), source };
        make_folders(&self.place(id)).map_err(refused)?;
        whole::sweep_own(path);
        whole::replace(path, sealed.as_bytes(), Readers::Owner).map_err(refused)
    }

    fn ids(&self) -> Vec<Uuid> {
        // The name as this program writes it: any other is no plan of ours.
        let id = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.to_owned();
            Uuid::parse_str(&name).ok().filter(|id| fs::is_dir(&path) && id.to_string() == name)
        };
        paths_in(&self.folder).into_iter().filter_map(id).collect()
    }

    fn place(&self, id: Uuid) -> PathBuf {
        self.folder.join(id.to_string())
    }

    fn given_path(&self, id: Uuid, revision: u32) -> PathBuf {
        self.place(id).join(format!("r{revision}.knotmap"))
    }
}

fn read(path: &Path) -> Result<PlanRead, PlansError> {
    let unreadable = |why: String| PlansError::Unreadable { path: path.to_owned(), why };
    let bytes =
        read_small(path, PLAN_FILE_MAX).map_err(|error| unreadable(format!(" {}", io_in_words(&error))))?;
    read_sealed(&bytes).map_err(unreadable)
}

fn read_sealed(bytes: &[u8]) -> Result<PlanRead, String> {
    let (_, text) = seal::find(bytes).map_err(|error| format!(" {error}"))?;
    read_plan(&text).map_err(|mistakes| mistakes.listed.first().map(ToString::to_string).unwrap_or_default())
}

fn shown(word: &str) -> String {
    word.chars().take(40).collect()
}
