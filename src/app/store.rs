//! The journal behind the window: a thread that reads it and appends to it, so that no disk ever stops a frame.

use std::{path::PathBuf, sync::mpsc, thread};

use jiff::Zoned;

use crate::{
    desktop::{self, DataFolder},
    journal::{self, Entry, Folder, History, Journal},
};

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
}

/// Where the entries of the window go.
pub struct Store {
    to_save: mpsc::Sender<Entry>,
    news: mpsc::Receiver<News>,
    /// The folder, unless nothing is kept.
    pub folder: Option<PathBuf>,
}

/// Tells the window that there is news.
pub type Wake = Box<dyn Fn() + Send>;

impl Store {
    /// Opens the journal in `folder`.
    pub fn open(folder: DataFolder, wake: Wake) -> Self {
        let path = folder.path().to_owned();
        Self::start(Some(path), wake, move |to_save, say| keep(&folder, to_save, say))
    }

    /// Sample data in memory; what is added lasts until the window is closed.
    pub fn demo(seed: u64, now: Zoned, wake: Wake) -> Self {
        Self::start(None, wake, move |to_save, say| {
            let history = History::from_entries(journal::demo(seed, &now));
            say(News::Opened(Box::new(history), None));
            for entry in to_save {
                say(News::Saved(Box::new(entry)));
            }
        })
    }

    fn start(
        folder: Option<PathBuf>,
        wake: Wake,
        work: impl FnOnce(&mpsc::Receiver<Entry>, &dyn Fn(News)) + Send + 'static,
    ) -> Self {
        let (to_save, inbox) = mpsc::channel();
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
            let _closed = failed.send(News::Unusable(format!(
                "The journal could not be opened: the system gave no thread for it ({error}). Nothing can be saved. Restart Knotmap."
            )));
        }
        Self { to_save, news, folder }
    }

    /// Sends an entry on its way to disk; [`News::Saved`] says when it is there.
    ///
    /// # Errors
    /// The entry itself, when the journal's thread has ended.
    pub fn save(&self, entry: Entry) -> Result<(), Box<Entry>> {
        self.to_save.send(entry).map_err(|mpsc::SendError(entry)| Box::new(entry))
    }

    /// What has happened since the last time.
    pub fn news(&self) -> impl Iterator<Item = News> {
        self.news.try_iter()
    }
}

/// The work of the thread: opens the journal, then appends until the window is gone.
fn keep(folder: &DataFolder, to_save: &mpsc::Receiver<Entry>, say: &dyn Fn(News)) {
    let files = Box::new(Folder::new(folder.journal()));
    let (mut journal, history, report) = match Journal::open(files, &desktop::machine_name()) {
        Ok(opened) => opened,
        Err(error) => return say(News::Unusable(format!("{error}"))),
    };
    say(News::Opened(Box::new(history), report.notice()));
    if let Err(error) = journal.prepare() {
        say(News::Unusable(format!("{error}")));
    }
    for entry in to_save {
        match journal.append(&entry) {
            Ok(()) => say(News::Saved(Box::new(entry))),
            Err(error) => say(News::NotSaved(Box::new(entry), error.to_string())),
        }
    }
}
