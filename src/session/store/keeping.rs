//! The work of the journal, wherever it is done.

#[cfg(not(target_arch = "wasm32"))]
use std::thread;

use super::{ADDED, Job, News, SavedAll, Say, Unsaved, Unusable, under_way::UnderWay};
use crate::{
    desktop::{self, DataFolder},
    journal::{Brought, Entry, Folder, History, Journal, Report},
};

/// The open journal, and what is under way.
pub(super) struct Keeping {
    journal: Journal,
    under_way: UnderWay,
}

impl Keeping {
    /// Opens the journal and says what is in it; none where that is not possible, which is said.
    pub(super) fn open(folder: &DataFolder, say: Say<'_>) -> Option<Self> {
        let (mut journal, history, report) = match open(folder) {
            Ok(opened) => opened,
            Err(why) => {
                say(News::Unusable(why));
                return None;
            }
        };
        say(News::Opened(Box::new(history), report.notice()));
        if let Err(error) = journal.prepare() {
            say(News::Unusable(Unusable::Journal(error.to_string())));
        }
        folder.sweep();
        let under_way = UnderWay::open(folder, &mut journal, say);
        let mut keeping = Self { journal, under_way };
        keeping.remark(say);
        Some(keeping)
    }

    /// Does a job; whether there will be more.
    pub(super) fn work(&mut self, job: Job, say: Say<'_>) -> bool {
        let Self { journal, under_way } = self;
        match job {
            Job::Save(entry) => match journal.append(&entry) {
                Ok(()) => {
                    // In this order: a sudden end between the two leaves what the journal knows already.
                    under_way.forget(entry.id);
                    say(News::Saved(entry));
                }
                Err(error) => say(News::NotSaved(entry, Unsaved::Journal(error.to_string()))),
            },
            Job::SaveAll(entries) => say(save_all(journal, entries)),
            Job::Keep(entry) => say(News::Kept(under_way.keep(&entry))),
            Job::Forget(id) => under_way.forget(id),
            Job::ReadAgain => read_again(journal, say),
            Job::Look => look(journal, say),
            Job::Erase => return false,
        }
        self.remark(say);
        true
    }

    fn remark(&mut self, say: Say<'_>) {
        for remark in self.journal.remarks() {
            say(News::Remark(remark));
        }
    }
}

/// Appends what belongs together, as far as the disk takes it.
fn save_all(journal: &mut Journal, mut entries: Vec<Entry>) -> News {
    let mut there = 0;
    let saved = journal.append_all(&entries, |more| there += more);
    entries.truncate(there);
    let why = saved.err().map(|error| Unsaved::Journal(error.to_string()));
    // Where it cannot be read now, they are added one by one.
    let anew = || journal.read_again().ok().map(|(history, _)| Box::new(history));
    let history = (there > ADDED).then(anew).flatten();
    News::SavedAll(SavedAll { entries, history, why })
}

/// What others have brought appears by itself. A folder that cannot be looked at now is no news: saving tells.
fn look(journal: &mut Journal, say: Say<'_>) {
    match journal.look() {
        Ok(Brought::Much) => read_again(journal, say),
        Ok(Brought::Entries(entries, report)) => {
            let notice = report.notice();
            if !entries.is_empty() || notice.is_some() {
                say(News::Brought(entries, notice));
            }
        }
        Err(_) => {}
    }
}

fn read_again(journal: &mut Journal, say: Say<'_>) {
    match journal.read_again() {
        Ok((history, report)) => say(News::ReadAgain(Box::new(history), report.notice())),
        Err(error) => say(News::Unusable(Unusable::Journal(error.to_string()))),
    }
}

/// Reads the journal. The first picture and the body go before a long one, so it is read on a thread that stands back;
/// what is saved afterwards waits for nobody.
#[cfg(not(target_arch = "wasm32"))]
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

/// Reads the journal, which in a browser lies in memory.
#[cfg(target_arch = "wasm32")]
fn open(folder: &DataFolder) -> Result<(Journal, History, Report), Unusable> {
    Journal::open(Box::new(Folder::new(folder.journal())), &desktop::machine_name())
        .map_err(|error| Unusable::Journal(error.to_string()))
}
