//! What plays a file: the platform's own player, or Windows itself.

use std::{
    io,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

use super::by::{self, By};
use crate::desktop::programs::Programs;

/// One way to play a WAV file.
#[derive(Debug)]
pub(super) struct Means {
    by: By,
    hangs: AtomicBool,
}

impl Means {
    /// Those of this machine, the best first.
    pub(super) fn of(programs: &Programs) -> Vec<Self> {
        by::all(programs).into_iter().map(Self::with).collect()
    }

    pub(super) fn with(by: By) -> Self {
        Self { by, hangs: AtomicBool::new(false) }
    }

    /// Plays the whole file and blocks meanwhile. One that hangs is ended after a while and does not play any more.
    ///
    /// # Errors
    /// It could not be played, by words for the log.
    pub(super) fn play(&self, file: &Path) -> io::Result<()> {
        if self.hangs.load(Ordering::Relaxed) {
            return Err(io::Error::other("it hung before"));
        }
        self.by.play(file).inspect_err(|error| {
            self.hangs.store(error.kind() == io::ErrorKind::TimedOut, Ordering::Relaxed);
        })
    }

    /// As if it had hung.
    #[cfg(all(test, unix))]
    pub(super) fn hang(&self) {
        self.hangs.store(true, Ordering::Relaxed);
    }
}
