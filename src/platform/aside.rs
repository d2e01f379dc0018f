//! Work beside the window: on a desktop a thread for it, in a browser what is done after the frame.
//!
//! Whoever asks for work hears its end through `done`, together with whether what it wrote is on disk. A desktop's disk has
//! said so by itself, with an error where it was asked; a browser stores it afterwards.

use std::io;

#[cfg(not(target_arch = "wasm32"))]
use std::{sync::mpsc, thread};

#[cfg(target_arch = "wasm32")]
pub use super::browser::worker::Worker;

/// Does `work` once, beside the window; `done` is given what came of it and whether that is kept.
///
/// # Errors
/// When the system gives no thread; nothing was done then.
#[cfg(not(target_arch = "wasm32"))]
pub fn once<A: 'static>(
    name: &str,
    work: impl FnOnce() -> A + Send + 'static,
    done: impl FnOnce(A, io::Result<()>) + Send + 'static,
) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(move || done(work(), Ok(()))).map(drop)
}

/// Does `work` once, after the frame; `done` is given what came of it and whether that is kept.
///
/// # Errors
/// Never: there is always an after.
#[cfg(target_arch = "wasm32")]
#[expect(clippy::unnecessary_wraps, reason = "a desktop may have no thread")]
pub fn once<A: 'static>(
    _: &str,
    work: impl FnOnce() -> A + 'static,
    done: impl FnOnce(A, io::Result<()>) + 'static,
) -> io::Result<()> {
    super::browser::later::work(work, done);
    Ok(())
}

/// Calls `done` once everything that was written until now is on disk, or cannot be: on a desktop at once, for each write
/// has said so by itself.
#[cfg(not(target_arch = "wasm32"))]
pub fn when_kept(done: impl FnOnce(io::Result<()>)) {
    done(Ok(()));
}

/// Calls `done` once everything that was written until now is stored, or cannot be.
#[cfg(target_arch = "wasm32")]
pub fn when_kept(done: impl FnOnce(io::Result<()>) + 'static) {
    use super::browser::storage::{refused_since, refused_until_now};
    let before = refused_until_now();
    // It may have been stored, or refused, together with something else.
    super::browser::later::work(|| (), move |(), kept| done(kept.and(refused_since(before))));
}

/// Something beside the window that works on one thing after the other, until this value is dropped.
#[cfg(not(target_arch = "wasm32"))]
pub struct Worker<J> {
    jobs: mpsc::Sender<J>,
}

#[cfg(not(target_arch = "wasm32"))]
impl<J: Send + 'static> Worker<J> {
    /// Begins. `work` is given everything that waits, the oldest first, at least one; it takes out what it does now, again and
    /// again while something is left. `done` is given what came of it, and whether that is kept.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start<A: 'static>(
        name: &str,
        mut work: impl FnMut(&mut Vec<J>) -> A + Send + 'static,
        mut done: impl FnMut(A, io::Result<()>) + Send + 'static,
    ) -> io::Result<Self> {
        let (jobs, inbox) = mpsc::channel();
        let rounds = move || {
            let mut waiting = Vec::new();
            while let Ok(first) = inbox.recv() {
                waiting.push(first);
                while !waiting.is_empty() {
                    waiting.extend(inbox.try_iter());
                    done(work(&mut waiting), Ok(()));
                }
            }
        };
        thread::Builder::new().name(name.to_owned()).spawn(rounds)?;
        Ok(Self { jobs })
    }

    /// Gives it something to do; lost where it has broken.
    pub fn send(&self, job: J) {
        let _broken = self.jobs.send(job);
    }
}
