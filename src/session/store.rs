//! The journal behind the session: a thread that reads it and appends to it, so that no disk ever stops a frame.

mod under_way;

use std::{path::PathBuf, sync::mpsc, thread, time::Duration};

use jiff::Zoned;
use uuid::Uuid;

use self::under_way::UnderWay;

use crate::{
    desktop::{self, DataFolder},
    journal::{self, Entry, Folder, History, Journal, Report},
};

/// How long the window waits for the disk when it closes.
const LAST_WAIT: Duration = Duration::from_secs(3);

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
}

/// What the journal's thread is told.
#[derive(Clone, Debug)]
pub enum Job {
    /// Append this entry.
    Save(Box<Entry>),
    /// Keep this entry, which is still under way.
    Keep(Box<Entry>),
    /// Let go of what is kept under this id.
    Forget(Uuid),
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
    jobs: mpsc::Sender<Job>,
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

impl Store {
    /// Opens the journal in `folder`.
    pub fn open(folder: DataFolder, wake: Wake) -> Self {
        let path = folder.path().to_owned();
        Self::start(Some(path), wake, move |jobs, say| keep(&folder, jobs, say))
    }

    /// Sample data in memory; what is added lasts until the window is closed.
    pub fn demo(seed: u64, now: Zoned, wake: Wake) -> Self {
        Self::start(None, wake, move |jobs, say| {
            let history = History::from_entries(journal::demo(seed, &now));
            say(News::Opened(Box::new(history), None));
            for job in jobs {
                match job {
                    Job::Save(entry) => say(News::Saved(entry)),
                    Job::Keep(_) => say(News::Kept(Ok(()))),
                    Job::Forget(_) => {}
                }
            }
        })
    }

    fn start(
        folder: Option<PathBuf>,
        wake: Wake,
        work: impl FnOnce(&mpsc::Receiver<Job>, &dyn Fn(News)) + Send + 'static,
    ) -> Self {
        let (jobs, inbox) = mpsc::channel();
        let (outbox, news) = mpsc::channel();
        let failed = outbox.clone();
        let thread = thread::Builder::new().name("journal".into()).spawn(move || {
            work(&inbox, &|news| {
                // The window may have closed meanwhile; the entry is on disk all the same.
                let _closed = outbox.send(news);
                wake();
            });
        });
        if let Err(error) = thread {
            let _closed = failed.send(News::Unusable(Unusable::NoThread(error.to_string())));
        }
        Self { jobs, news, folder }
    }

    /// Gives the thread something to do; its [`News`] say when it is done.
    ///
    /// # Errors
    /// The entry that cannot be saved, when the thread has ended. What else it was told is let go: that nothing can be
    /// kept has been said.
    pub fn send(&self, job: Job) -> Result<(), Box<Entry>> {
        match self.jobs.send(job) {
            Err(mpsc::SendError(Job::Save(entry))) => Err(entry),
            Err(mpsc::SendError(Job::Keep(_) | Job::Forget(_))) | Ok(()) => Ok(()),
        }
    }

    /// Closes the journal: returns when everything is on disk, or after some seconds on a disk that does not answer.
    pub fn close(&mut self) {
        self.jobs = mpsc::channel().0;
        let end = std::time::Instant::now() + LAST_WAIT;
        // The thread's end closes the channel.
        while self.news.recv_timeout(end.saturating_duration_since(std::time::Instant::now())).is_ok() {}
    }

    /// What has happened since the last time.
    pub fn news(&self) -> impl Iterator<Item = News> {
        self.news.try_iter()
    }
}

/// The work of the thread: opens the journal, then appends until the window is gone.
fn keep(folder: &DataFolder, jobs: &mpsc::Receiver<Job>, say: &dyn Fn(News)) {
    let (mut journal, history, report) = match open(folder) {
        Ok(opened) => opened,
        Err(why) => return say(News::Unusable(why)),
    };
    say(News::Opened(Box::new(history), report.notice()));
    if let Err(error) = journal.prepare() {
        say(News::Unusable(Unusable::Journal(error.to_string())));
    }
    folder.sweep();
    let mut under_way = UnderWay::open(folder, &mut journal, say);
    for job in jobs {
        match job {
            Job::Save(entry) => match journal.append(&entry) {
                Ok(()) => {
                    // In this order: a sudden end between the two leaves what the journal knows already.
                    under_way.forget(entry.id);
                    say(News::Saved(entry));
                }
                Err(error) => say(News::NotSaved(entry, Unsaved::Journal(error.to_string()))),
            },
            Job::Keep(entry) => say(News::Kept(under_way.keep(&entry))),
            Job::Forget(id) => under_way.forget(id),
        }
    }
}

/// Reads the journal. The first picture and the body go before a long one, so it is read on a thread that stands back;
/// what is saved afterwards waits for nobody.
fn open(folder: &DataFolder) -> Result<(Journal, History, Report), Unusable> {
    let read = || {
        desktop::stand_back(desktop::StandBack::Somewhat);
        Journal::open(Box::new(Folder::new(folder.journal())), &desktop::machine_name())
    };
    let opened = thread::scope(|scope| {
        let reading = thread::Builder::new().name("read the journal".into()).spawn_scoped(scope, read);
        reading.map_err(|error| Unusable::NoThread(error.to_string())).map(thread::ScopedJoinHandle::join)
    })?;
    match opened {
        Ok(opened) => opened.map_err(|error| Unusable::Journal(error.to_string())),
        // It would have ended the journal's thread as well.
        Err(panic) => std::panic::resume_unwind(panic),
    }
}
