//! The journal behind the window: a thread that reads it and appends to it, so that no disk ever stops a frame.

mod under_way;

use std::{path::PathBuf, sync::mpsc, thread, time::Duration};

use jiff::Zoned;
use uuid::Uuid;

use self::under_way::UnderWay;

use crate::{
    app::words::dialogs as words,
    desktop::{self, DataFolder},
    journal::{self, Entry, Folder, History, Journal},
};

/// How long the window waits for the disk when it closes.
const LAST_WAIT: Duration = Duration::from_secs(3);

/// What the journal's thread says.
pub enum News {
    /// The journal is open: what happened, and what the user should know about lines that could not be read.
    Opened(Box<History>, Option<String>),
    /// The journal could not be opened, or cannot be written to: the sentence says why and what to do.
    Unusable(String),
    /// This entry is on disk.
    Saved(Box<Entry>),
    /// This entry could not be saved: why, and what to do.
    NotSaved(Box<Entry>, String),
    /// Programs that ended in the middle of these have left them; the oldest first.
    LeftOff(Vec<Entry>),
    /// Such a file could not be read: why, and where it lies now.
    LeftUnreadable {
        /// Why.
        why: String,
        /// Where it was set aside.
        path: PathBuf,
    },
    /// What is under way is on disk, or why it is not.
    Kept(Result<(), String>),
}

/// What the journal's thread is told.
enum Job {
    /// Append this entry.
    Save(Box<Entry>),
    /// Keep this entry, which is still under way.
    Keep(Box<Entry>),
    /// Let go of what is kept under this id.
    Forget(Uuid),
}

/// Where the entries of the window go.
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
            // The first picture and the body go before a long journal.
            desktop::stand_back(desktop::StandBack::Somewhat);
            work(&inbox, &|news| {
                // The window may have closed meanwhile; the entry is on disk all the same.
                let _closed = outbox.send(news);
                wake();
            });
        });
        if let Err(error) = thread {
            let _closed = failed.send(News::Unusable(words::no_journal(&error.to_string())));
        }
        Self { jobs, news, folder }
    }

    /// Sends an entry on its way to disk; [`News::Saved`] says when it is there.
    ///
    /// # Errors
    /// The entry itself, when the journal's thread has ended.
    pub fn save(&self, entry: Entry) -> Result<(), Box<Entry>> {
        let entry = Box::new(entry);
        self.jobs.send(Job::Save(entry.clone())).map_err(|_closed| entry)
    }

    /// Keeps what is under way, as the entry that it would be now; [`News::Kept`] says when it is on disk. It is let go
    /// when an entry of its id is saved.
    pub fn keep(&self, entry: Entry) {
        // Without its thread nothing can be kept; that has been said.
        let _closed = self.jobs.send(Job::Keep(Box::new(entry)));
    }

    /// Lets go of what is kept under this id.
    pub fn forget(&self, id: Uuid) {
        let _closed = self.jobs.send(Job::Forget(id));
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
    let files = Box::new(Folder::new(folder.journal()));
    let (mut journal, history, report) = match Journal::open(files, &desktop::machine_name()) {
        Ok(opened) => opened,
        Err(error) => return say(News::Unusable(format!("{error}"))),
    };
    say(News::Opened(Box::new(history), report.notice()));
    if let Err(error) = journal.prepare() {
        say(News::Unusable(format!("{error}")));
    }
    let mut under_way = UnderWay::open(folder, &mut journal, say);
    for job in jobs {
        match job {
            Job::Save(entry) => match journal.append(&entry) {
                Ok(()) => {
                    // In this order: a sudden end between the two leaves what the journal knows already.
                    under_way.forget(entry.id);
                    say(News::Saved(entry));
                }
                Err(error) => say(News::NotSaved(entry, error.to_string())),
            },
            Job::Keep(entry) => say(News::Kept(under_way.keep(&entry))),
            Job::Forget(id) => under_way.forget(id),
        }
    }
}
