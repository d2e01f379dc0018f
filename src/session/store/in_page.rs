//! The journal's work in a browser's page: after the frame, and told once the browser has stored it.

use std::{
    cell::RefCell,
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
};

use wasm_bindgen_futures::spawn_local;

use super::{Job, News, SavedAll, Say, Unsaved, Unusable, Wake, Work};
use crate::{
    desktop,
    journal::io_in_words,
    language::say,
    platform::{aside::Worker, browser},
};

/// The way to the work.
pub(super) struct Jobs {
    worker: Option<Worker<Job>>,
}

impl Jobs {
    /// Begins: `begin` opens the journal, and what it answers does one job after the other.
    pub(super) fn start(
        begin: impl Fn(Say<'_>) -> Option<Work> + 'static,
        outbox: mpsc::Sender<News>,
        wake: Wake,
    ) -> Self {
        let tell = move |news: Vec<News>| {
            for news in news {
                // The page may have closed meanwhile; the entry is stored all the same.
                let _closed = outbox.send(news);
            }
            wake();
        };
        // What could not be stored is as before: the journal is opened again before the next job, and tells its history anew.
        let is_behind = Arc::new(AtomicBool::new(false));
        let was_refused = Arc::clone(&is_behind);
        let (mut work, mut has_begun) = (None, false);
        let jobs = move |jobs: &mut Vec<Job>| {
            let news = RefCell::new(Vec::new());
            let say = |new| news.borrow_mut().push(new);
            if is_behind.swap(false, Ordering::Relaxed) {
                work = begin(&|new| say_again(new, &say));
            }
            if !has_begun {
                has_begun = true;
                work = begin(&say);
                if let Some(why) = browser::refusal() {
                    say(News::Unusable(Unusable::Journal(words(&io_in_words(&why.into())))));
                }
            }
            match &mut work {
                Some(going_on) => {
                    if !going_on(jobs.remove(0), &say) {
                        work = None;
                    }
                }
                None => news.borrow_mut().extend(closed(jobs.remove(0))),
            }
            news.into_inner()
        };
        let done = move |news: Vec<News>, kept: io::Result<()>| match kept {
            Ok(()) => tell(news),
            Err(error) => {
                was_refused.store(true, Ordering::Relaxed);
                let why = words(&io_in_words(&error));
                // What was erased is there again, and was never gone from the window.
                let was_erased = news.iter().any(|news| matches!(news, News::Erased(_)));
                let mut news: Vec<News> =
                    news.into_iter().filter_map(|news| not_stored(news, &why)).collect();
                news.retain(|news| !(was_erased && matches!(news, News::Opened(..))));
                tell(news);
            }
        };
        let worker = Worker::start("journal", jobs, done).ok();
        let jobs = Self { worker };
        // The journal is opened at once, and looks whenever another page has stored something.
        let _open = jobs.send(Job::Look);
        if let Some(worker) = jobs.worker.clone() {
            browser::follow_others(move || worker.send(Job::Look));
        }
        jobs
    }

    /// Gives it something to do; given back where it has ended.
    pub(super) fn send(&self, job: Job) -> Result<(), Job> {
        match (&self.worker, job) {
            // Whether another page writes has to be asked for before; no lock is given while one looks.
            (Some(worker), Job::Erase) => {
                let worker = worker.clone();
                spawn_local(async move {
                    desktop::lock_writers().await;
                    worker.send(Job::Erase);
                });
                Ok(())
            }
            (Some(worker), job) => {
                worker.send(job);
                Ok(())
            }
            (None, job) => Err(job),
        }
    }

    /// A page that closes waits for nobody; the browser asks before, while something is not saved (`app`'s `told`).
    pub(super) fn close(&mut self, _: &mpsc::Receiver<News>) {}
}

/// What a journal says that is opened once more, in the middle of everything: its history, and whether it cannot be used. What
/// is under way is under way here.
fn say_again(news: News, say: Say<'_>) {
    match news {
        News::Opened(history, notice) => say(News::ReadAgain(history, notice)),
        news @ (News::Unusable(_) | News::Remark(_)) => say(news),
        _ => {}
    }
}

/// The browser's reason, in a sentence with what to do.
fn words(why: &str) -> String {
    say!("session-not-stored", why = why)
}

/// What is said of a job when the journal could not be opened.
fn closed(job: Job) -> Option<News> {
    match job {
        Job::Save(entry) => Some(News::NotSaved(entry, Unsaved::Closed)),
        Job::SaveAll(_) => {
            Some(News::SavedAll(SavedAll { entries: Vec::new(), history: None, why: Some(Unsaved::Closed) }))
        }
        _ => None,
    }
}

/// What was going to be said, as it is now that nothing is stored.
fn not_stored(news: News, why: &str) -> Option<News> {
    let unsaved = || Unsaved::Journal(why.to_owned());
    match news {
        News::Saved(entry) => Some(News::NotSaved(entry, unsaved())),
        News::SavedAll(_) => {
            Some(News::SavedAll(SavedAll { entries: Vec::new(), history: None, why: Some(unsaved()) }))
        }
        News::Kept(_) => Some(News::Kept(Err(why.to_owned()))),
        News::Erased(_) => Some(News::Erased(Err(why.to_owned()))),
        news => Some(news),
    }
}
