//! The journal behind the session: what reads it and appends to it beside the window, so that no disk ever stops a frame.

#[cfg(not(target_arch = "wasm32"))]
mod beside;
#[cfg(target_arch = "wasm32")]
#[path = "store/in_page.rs"]
mod beside;
mod keeping;
mod under_way;

use std::{path::PathBuf, sync::mpsc};

use jiff::Zoned;
use uuid::Uuid;

use self::{beside::Jobs, keeping::Keeping};

use crate::{
    backup::{self, Erased},
    desktop::DataFolder,
    journal::{self, Entry, History, Remark},
};

/// What the journal's thread says.
#[derive(Debug)]
pub enum News {
    /// The journal is open: what happened, and what the user should know about lines that could not be read.
    Opened(Box<History>, Option<String>),
    /// The journal could not be opened, or cannot be written to.
    Unusable(Unusable),
    /// This entry is on disk.
    Saved(Box<Entry>),
    /// This entry could not be saved.
    NotSaved(Box<Entry>, Unsaved),
    /// Entries that belong together were saved.
    SavedAll(SavedAll),
    /// Programs that ended in the middle of these have left them; the oldest first.
    LeftOff(Vec<Entry>),
    /// Such a file could not be read: why, and where it lies now.
    LeftUnreadable {
        /// Why.
        why: Unreadable,
        /// Where it was set aside.
        path: PathBuf,
    },
    /// What is under way is on disk, or why it is not.
    Kept(Result<(), String>),
    /// Entries that others have brought, most of which may be known, and what the user should know about the lines they
    /// came in.
    Brought(Vec<Entry>, Option<String>),
    /// The whole history once more, with what others have brought.
    ReadAgain(Box<History>, Option<String>),
    /// Something odd about the disk, which has cost nothing.
    Remark(Remark),
    /// Everything is erased, and [`News::Opened`] follows; or why it is not, as a sentence.
    Erased(Result<Erased, String>),
}

/// What has become of entries that belong together.
#[derive(Debug)]
pub struct SavedAll {
    /// Those that are on disk, the first ones.
    pub entries: Vec<Entry>,
    /// The whole history with them, where they are so many that it is quicker read anew than added to.
    pub history: Option<Box<History>>,
    /// Why the others are not, if they are not.
    pub why: Option<Unsaved>,
}

/// With more entries at once the history is read anew.
const ADDED: usize = 100;

/// What the journal's thread is told.
#[derive(Clone, Debug)]
pub enum Job {
    /// Append this entry.
    Save(Box<Entry>),
    /// Append these entries, which belong together, in their order. Those after one that cannot be saved are let go.
    SaveAll(Vec<Entry>),
    /// Keep this entry, which is still under way.
    Keep(Box<Entry>),
    /// Let go of what is kept under this id.
    Forget(Uuid),
    /// Look whether others have brought something; it is done from time to time anyway.
    Look,
    /// Read everything again: another part of the program has added to it. [`News::ReadAgain`].
    ReadAgain,
    /// Erase everything; [`News::Erased`].
    Erase,
}

/// Why nothing can be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// The system gave the journal no thread.
    NoThread(String),
    /// What the journal says: why and what to do, in sentences.
    Journal(String),
}

/// Why an entry is not on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// The journal's thread has ended.
    Closed,
    /// The clock says a time that no entry can have.
    Clock,
    /// What the journal says: why and what to do, in sentences.
    Journal(String),
}

/// Why what a program left behind cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is empty.
    Empty,
    /// What its reader says.
    Reader(String),
}

/// Where the entries go.
pub struct Store {
    jobs: Jobs,
    news: mpsc::Receiver<News>,
    /// The folder, unless nothing is kept.
    pub folder: Option<PathBuf>,
}

impl Drop for Store {
    fn drop(&mut self) {
        self.close();
    }
}

/// Tells the window that there is news.
pub type Wake = Box<dyn Fn() + Send>;

/// Says what there is to say.
type Say<'s> = &'s dyn Fn(News);

/// Does a job; whether there will be more.
type Work = Box<dyn FnMut(Job, Say<'_>) -> bool>;

impl Store {
    /// Opens the journal in `folder`.
    pub fn open(folder: DataFolder, wake: Wake) -> Self {
        let path = folder.path().to_owned();
        let begin = move |say: Say<'_>| -> Option<Work> {
            let mut keeping = Some(Keeping::open(&folder, say)?);
            let folder = folder.clone();
            Some(Box::new(move |job, say| {
                if !matches!(job, Job::Erase) {
                    return keeping.as_mut().is_some_and(|keeping| keeping.work(job, say));
                }
                // Closed first: nothing is locked by this program any more.
                keeping = None;
                say(News::Erased(backup::erase(&folder).map_err(|error| error.to_string())));
                keeping = Keeping::open(&folder, say);
                keeping.is_some()
            }))
        };
        Self::start(Some(path), wake, begin)
    }

    /// Sample data in memory; what is added lasts until the window is closed.
    pub fn demo(seed: u64, now: Zoned, wake: Wake) -> Self {
        let begin = move |say: Say<'_>| -> Option<Work> {
            let mut all: Vec<Entry> = journal::demo(seed, &now);
            say(News::Opened(Box::new(History::from_entries(all.iter().cloned())), None));
            Some(Box::new(move |job, say| {
                example(&mut all, job, say);
                true
            }))
        };
        Self::start(None, wake, begin)
    }

    fn start(
        folder: Option<PathBuf>,
        wake: Wake,
        begin: impl Fn(Say<'_>) -> Option<Work> + Send + 'static,
    ) -> Self {
        let (outbox, news) = mpsc::channel();
        Self { jobs: Jobs::start(begin, outbox, wake), news, folder }
    }

    /// Gives the journal something to do; its [`News`] say when it is done.
    ///
    /// # Errors
    /// What there is to say at once, when the journal is closed and something cannot be saved. What else it was told is let
    /// go: that nothing can be kept has been said.
    pub fn send(&self, job: Job) -> Result<(), News> {
        match self.jobs.send(job) {
            Err(Job::Save(entry)) => Err(News::NotSaved(entry, Unsaved::Closed)),
            Err(Job::SaveAll(_)) => Err(News::SavedAll(SavedAll {
                entries: Vec::new(),
                history: None,
                why: Some(Unsaved::Closed),
            })),
            Err(_) | Ok(()) => Ok(()),
        }
    }

    /// Closes the journal: returns when everything is on disk, or after some seconds on a disk that does not answer.
    pub fn close(&mut self) {
        self.jobs.close(&self.news);
    }

    /// What has happened since the last time.
    pub fn news(&self) -> impl Iterator<Item = News> {
        self.news.try_iter()
    }
}

/// What becomes of a job where nothing is on disk.
fn example(all: &mut Vec<Entry>, job: Job, say: Say<'_>) {
    match job {
        Job::Save(entry) => {
            all.push((*entry).clone());
            say(News::Saved(entry));
        }
        Job::SaveAll(entries) => {
            all.extend(entries.iter().cloned());
            let anew = || Box::new(History::from_entries(all.iter().cloned()));
            let history = (entries.len() > ADDED).then(anew);
            say(News::SavedAll(SavedAll { entries, history, why: None }));
        }
        Job::Keep(_) => say(News::Kept(Ok(()))),
        Job::Forget(_) | Job::Look | Job::ReadAgain | Job::Erase => {}
    }
}
