//! The work of the journal's thread.

use std::{
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use super::{ADDED, Job, News, SavedAll, Unsaved, Unusable, under_way::UnderWay};
use crate::{
    backup,
    desktop::{self, DataFolder},
    journal::{Brought, Entry, Folder, History, Journal, Report},
};

/// How often the journal's folder is looked at for what others have brought. It costs a question for each file, and no
/// picture.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// A slow disk is looked at less often: waiting takes so many times as long as looking.
const LOOK_SHARE: u32 = 100;

/// The work of the thread: opens the journal and appends until the window is gone; what was erased begins anew.
pub(super) fn keep(folder: &DataFolder, jobs: &mpsc::Receiver<Job>, say: &dyn Fn(News)) {
    while append(folder, jobs, say) {
        // The journal is closed: nothing is locked by this program any more.
        say(News::Erased(backup::erase(folder).map_err(|error| error.to_string())));
    }
}

/// Opens the journal and appends to it; whether everything is to be erased then.
fn append(folder: &DataFolder, jobs: &mpsc::Receiver<Job>, say: &dyn Fn(News)) -> bool {
    let (mut journal, history, report) = match open(folder) {
        Ok(opened) => opened,
        Err(why) => {
            say(News::Unusable(why));
            return false;
        }
    };
    say(News::Opened(Box::new(history), report.notice()));
    if let Err(error) = journal.prepare() {
        say(News::Unusable(Unusable::Journal(error.to_string())));
    }
    folder.sweep();
    let mut under_way = UnderWay::open(folder, &mut journal, say);
    let mut wait = LOOK_EVERY;
    loop {
        for remark in journal.remarks() {
            say(News::Remark(remark));
        }
        match jobs.recv_timeout(wait) {
            Ok(Job::Save(entry)) => match journal.append(&entry) {
                Ok(()) => {
                    // In this order: a sudden end between the two leaves what the journal knows already.
                    under_way.forget(entry.id);
                    say(News::Saved(entry));
                }
                Err(error) => say(News::NotSaved(entry, Unsaved::Journal(error.to_string()))),
            },
            Ok(Job::SaveAll(entries)) => say(save_all(&mut journal, entries)),
            Ok(Job::Keep(entry)) => say(News::Kept(under_way.keep(&entry))),
            Ok(Job::Forget(id)) => under_way.forget(id),
            Ok(Job::ReadAgain) => read_again(&mut journal, say),
            Ok(Job::Look) | Err(RecvTimeoutError::Timeout) => {
                let began = Instant::now();
                look(&mut journal, say);
                wait = LOOK_EVERY.max(began.elapsed() * LOOK_SHARE);
            }
            Ok(Job::Erase) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
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
fn look(journal: &mut Journal, say: &dyn Fn(News)) {
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

fn read_again(journal: &mut Journal, say: &dyn Fn(News)) {
    match journal.read_again() {
        Ok((history, report)) => say(News::ReadAgain(Box::new(history), report.notice())),
        Err(error) => say(News::Unusable(Unusable::Journal(error.to_string()))),
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
