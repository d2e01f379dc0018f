//! What is asked of the plans on disk, and what comes back. All of it is done in order, so that of two changes of a plan
//! the later one stays.

use std::{
    io,
    path::{Path, PathBuf},
    sync::mpsc,
    time::Duration,
};

use jiff::civil::Date;
use uuid::Uuid;

use super::Wake;
use crate::{
    desktop::{
        DataFolder, Follow, GiveOutError, PlanOut, Plans, PlansError, ResultOut, SendError, TakeInError,
        WholePlan, give_out, look_at_plan, look_at_result, send_result, unprintable,
    },
    exchange::plan::{Arrival, ArrivalError, LockError, Passphrase, Standing, handout_words},
    journal::io_in_words,
    platform::{Instant, aside::Worker},
    therapy::plan::{Plan, PlanResult},
};

/// How long the window waits for the disk when it closes.
const LAST_WAIT: Duration = Duration::from_secs(3);

/// What is to be done about plans.
#[derive(Clone, Debug)]
pub enum PlanJob {
    /// Read all of every plan; `Date` is today.
    List(Date),
    /// Keep what is being made of a plan.
    Keep(Box<Plan>),
    /// Write a plan for somebody.
    GiveOut(Box<PlanOut>),
    /// Look for a plan, or the result of one, in a file, which the passphrase opens if it is locked; `Date` is today.
    Look(PathBuf, Option<Passphrase>, Date),
    /// Take in what was found, and do it from now on or not.
    TakeIn(Box<Arrival>, Follow),
    /// Do a plan no longer, and read all of them again; `Date` is today.
    Leave(Uuid, Date),
    /// Write what was done of a plan; `Date` is today.
    Send(Box<ResultOut>, Date),
    /// Keep what came back with its plan.
    KeepResult(Box<PlanResult>),
}

/// What has become of it; why it has not, as a sentence.
#[derive(Debug)]
pub enum PlanDone {
    /// All of every plan, and what could not be read, a sentence each.
    Listed(Vec<WholePlan>, Vec<String>),
    /// This state of a plan is on disk, or why it is not; and the letters of it that cannot be printed here.
    Kept(Box<Plan>, Result<(), String>, Vec<char>),
    /// What was written for somebody, and as which files.
    GivenOut(Box<PlanOut>, Result<Vec<PathBuf>, GiveOutError>),
    /// What was found in the file.
    Seen(PathBuf, Result<Box<Arrival>, String>),
    /// The file is locked: a passphrase is wanted, or the one that was given does not open it.
    Locked(PathBuf, LockError),
    /// What came in, and how it stood to what was here; a new or newer one is taken in.
    TakenIn(Box<Arrival>, Follow, Result<Standing, String>),
    /// What came back was found in the file.
    ResultSeen(PathBuf, Box<PlanResult>),
    /// What was written of a plan.
    Sent(PathBuf, Result<(), SendError>),
    /// What came back is kept.
    ResultKept(Box<PlanResult>, Result<(), String>),
}

/// The plans behind the session: read and written beside the window, so that no disk ever stops a frame.
pub struct PlanDesk {
    jobs: Option<Worker<PlanJob>>,
    done: mpsc::Receiver<PlanDone>,
}

impl PlanDesk {
    /// Over the plans in the data folder; without one, in the demo, nothing is kept beyond the session.
    pub fn open(folder: Option<PathBuf>, wake: Wake) -> Self {
        let (outbox, done) = mpsc::channel();
        let work = move |jobs: &mut Vec<PlanJob>| work(folder.as_deref(), jobs.remove(0));
        let tell = move |done: PlanDone, kept: io::Result<()>| {
            let done = match kept {
                Ok(()) => done,
                Err(error) => done.not_kept(&io_in_words(&error)),
            };
            // The window may have closed meanwhile; what was done is done all the same.
            let _closed = outbox.send(done);
            wake();
        };
        // Without a thread nothing is answered; the journal, which needs one too, says it.
        let jobs = Worker::start("plans", work, tell);
        let jobs = jobs.inspect_err(|error| log::error!("plans cannot be read: no thread for it ({error})"));
        Self { jobs: jobs.ok(), done }
    }

    /// Gives it something to do.
    pub fn send(&self, job: PlanJob) {
        if let Some(jobs) = &self.jobs {
            jobs.send(job);
        }
    }

    /// What has been done since the last time.
    pub fn done(&self) -> impl Iterator<Item = PlanDone> {
        self.done.try_iter()
    }

    /// Returns when everything is on disk, or after some seconds on a disk that does not answer. A page waits for nobody.
    pub fn close(&mut self) {
        self.jobs = None;
        if cfg!(not(target_arch = "wasm32")) {
            let end = Instant::now() + LAST_WAIT;
            // The end of the work closes the channel.
            while self.done.recv_timeout(end.saturating_duration_since(Instant::now())).is_ok() {}
        }
    }
}

impl PlanDone {
    /// What was done, where the browser has refused to store it.
    fn not_kept(self, why: &str) -> Self {
        let refused = || why.to_owned();
        match self {
            Self::Listed(plans, mut problems) => {
                problems.push(refused());
                Self::Listed(plans, problems)
            }
            Self::Kept(plan, _, letters) => Self::Kept(plan, Err(refused()), letters),
            Self::GivenOut(out, _) => {
                Self::GivenOut(out, Err(GiveOutError::Keep(PlansError::NotAPlan(refused()))))
            }
            Self::TakenIn(arrival, follow, _) => Self::TakenIn(arrival, follow, Err(refused())),
            Self::ResultKept(result, _) => Self::ResultKept(result, Err(refused())),
            done @ (Self::Seen(..) | Self::Locked(..) | Self::ResultSeen(..) | Self::Sent(..)) => done,
        }
    }
}

fn work(folder: Option<&Path>, job: PlanJob) -> PlanDone {
    let place = || folder.map(desk).transpose();
    match job {
        PlanJob::List(today) => listed(folder, today, None),
        PlanJob::Leave(id, today) => {
            let left = place().and_then(|plans| match plans {
                Some(plans) => plans.follow(id, false).map_err(|error| error.to_string()),
                None => Ok(()),
            });
            listed(folder, today, left.err())
        }
        PlanJob::Keep(plan) => {
            let kept = place().and_then(|plans| match plans {
                Some(plans) => plans.keep_draft(&plan).map_err(|error| error.to_string()),
                None => Ok(()),
            });
            let letters = unprintable(&handout_words(&plan));
            PlanDone::Kept(plan, kept, letters)
        }
        PlanJob::GiveOut(out) => {
            let given = match place() {
                Ok(plans) => give_out(plans.as_ref(), &out),
                Err(why) => Err(GiveOutError::Keep(PlansError::NotAPlan(why))),
            };
            PlanDone::GivenOut(out, given)
        }
        PlanJob::Look(path, passphrase, today) => look(path, passphrase.as_ref(), today),
        PlanJob::TakeIn(arrival, follow) => {
            let taken = place().and_then(|plans| match plans {
                Some(plans) => plans.take_in(&arrival, follow).map_err(|error| error.to_string()),
                None => Ok(arrival.standing(None)),
            });
            PlanDone::TakenIn(arrival, follow, taken)
        }
        PlanJob::Send(out, today) => {
            let sent = send_result(&out, today);
            PlanDone::Sent(out.path, sent)
        }
        PlanJob::KeepResult(result) => {
            let kept = place().and_then(|plans| match plans {
                Some(plans) => plans.keep_result(&result).map_err(|error| error.to_string()),
                None => Ok(()),
            });
            PlanDone::ResultKept(result, kept)
        }
    }
}

/// A plan, the result of one, or why there is neither.
fn look(path: PathBuf, passphrase: Option<&Passphrase>, today: Date) -> PlanDone {
    match look_at_plan(&path, passphrase) {
        Ok(arrival) => PlanDone::Seen(path, Ok(Box::new(arrival))),
        Err(TakeInError::NoPlan { why: ArrivalError::IsResult, .. }) => {
            match look_at_result(&path, passphrase, today) {
                Ok(result) => PlanDone::ResultSeen(path, Box::new(result)),
                Err(error) => PlanDone::Seen(path, Err(error.to_string())),
            }
        }
        Err(TakeInError::Locked { why: why @ (LockError::Locked | LockError::Wrong), .. }) => {
            PlanDone::Locked(path, why)
        }
        Err(error) => PlanDone::Seen(path, Err(error.to_string())),
    }
}

/// All of every plan, and what went wrong, before or now.
fn listed(folder: Option<&Path>, today: Date, wrong: Option<String>) -> PlanDone {
    let (plans, problems) = folder
        .and_then(|folder| DataFolder::locate(Some(folder)).ok())
        .map(|folder| Plans::new(folder.plans()).whole(today))
        .unwrap_or_default();
    PlanDone::Listed(plans, wrong.into_iter().chain(problems.iter().map(ToString::to_string)).collect())
}

/// The plans in a data folder that may be written.
fn desk(folder: &Path) -> Result<Plans, String> {
    let folder = DataFolder::locate(Some(folder)).map_err(|error| error.to_string())?;
    folder.prepare().map_err(|error| error.to_string())?;
    Ok(Plans::new(folder.plans()))
}
