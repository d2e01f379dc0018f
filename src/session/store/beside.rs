//! The journal's thread.

use std::{
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use super::{Job, News, Say, Unusable, Wake, Work};

/// How long the window waits for the disk when it closes.
const LAST_WAIT: Duration = Duration::from_secs(3);
/// How often the journal's folder is looked at for what others have brought. It costs a question for each file, and no
/// picture.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// A slow disk is looked at less often: waiting takes so many times as long as looking.
const LOOK_SHARE: u32 = 100;

/// The way to the thread. It ends with this value.
pub(super) struct Jobs(mpsc::Sender<Job>);

impl Jobs {
    /// Starts it: `begin` opens the journal, and what it answers does one job after the other.
    pub(super) fn start(
        begin: impl Fn(Say<'_>) -> Option<Work> + Send + 'static,
        outbox: mpsc::Sender<News>,
        wake: Wake,
    ) -> Self {
        let (jobs, inbox) = mpsc::channel();
        let failed = outbox.clone();
        let thread = thread::Builder::new().name("journal".into()).spawn(move || {
            let say = |news| {
                // The window may have closed meanwhile; the entry is on disk all the same.
                let _closed = outbox.send(news);
                wake();
            };
            if let Some(work) = begin(&say) {
                keep(work, &inbox, &say);
            }
        });
        if let Err(error) = thread {
            let _closed = failed.send(News::Unusable(Unusable::NoThread(error.to_string())));
        }
        Self(jobs)
    }

    /// Gives it something to do; given back where it has ended.
    pub(super) fn send(&self, job: Job) -> Result<(), Job> {
        self.0.send(job).map_err(|mpsc::SendError(job)| job)
    }

    /// Returns when everything is on disk, or after some seconds on a disk that does not answer.
    pub(super) fn close(&mut self, news: &mpsc::Receiver<News>) {
        self.0 = mpsc::channel().0;
        let end = Instant::now() + LAST_WAIT;
        // The thread's end closes the channel.
        while news.recv_timeout(end.saturating_duration_since(Instant::now())).is_ok() {}
    }
}

/// Works until the window is gone, or the journal is.
fn keep(mut work: Work, jobs: &mpsc::Receiver<Job>, say: Say<'_>) {
    let mut wait = LOOK_EVERY;
    loop {
        let job = match jobs.recv_timeout(wait) {
            Ok(job) => job,
            Err(RecvTimeoutError::Timeout) => Job::Look,
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let (is_look, began) = (matches!(job, Job::Look), Instant::now());
        if !work(job, say) {
            return;
        }
        if is_look {
            wait = LOOK_EVERY.max(began.elapsed() * LOOK_SHARE);
        }
    }
}
