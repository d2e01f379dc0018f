//! What plays a file: the platform's own player, or Windows itself.

use std::{
    io,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

use super::Programs;

/// One way to play a WAV file.
#[derive(Debug)]
pub(super) struct Means {
    by: by::By,
    hangs: AtomicBool,
}

impl Means {
    /// Those of this machine, the best first.
    pub(super) fn of(programs: &Programs) -> Vec<Self> {
        by::all(programs).into_iter().map(Self::with).collect()
    }

    pub(super) fn with(by: by::By) -> Self {
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

#[cfg(not(windows))]
pub(super) mod by {
    //! Programs.

    use std::{io, path::Path, path::PathBuf, process::Command, time::Duration};

    use super::Programs;
    use crate::desktop::process::run_within;

    /// The players of each platform, the best first, with what comes before the path of a WAV file.
    #[cfg(target_os = "macos")]
    const PLAYERS: [(&str, &[&str]); 1] = [("afplay", &[])];
    #[cfg(not(target_os = "macos"))]
    const PLAYERS: [(&str, &[&str]); 3] = [("pw-play", &[]), ("paplay", &[]), ("aplay", &["-q"])];

    /// No cue lasts longer; a player that does hangs.
    const LIMIT: Duration = Duration::from_secs(8);

    /// A program and what it is called with before the path.
    #[derive(Debug)]
    pub(in crate::desktop::sound) struct By(pub PathBuf, pub &'static [&'static str]);

    pub(super) fn all(programs: &Programs) -> Vec<By> {
        PLAYERS.iter().filter_map(|(name, before)| Some(By(programs.find(name)?, before))).collect()
    }

    impl By {
        pub(super) fn play(&self, file: &Path) -> io::Result<()> {
            let status = run_within(Command::new(&self.0).args(self.1).arg(file), LIMIT);
            // Without its folder, which may be the user's.
            let name = self.0.file_name().unwrap_or_default().display();
            match status {
                Ok(status) if status.success() => Ok(()),
                Ok(status) => Err(io::Error::other(format!("{name} ended with {status}"))),
                Err(error) => Err(io::Error::new(error.kind(), format!("{name}: {error}"))),
            }
        }
    }
}

#[cfg(windows)]
pub(super) mod by {
    //! The system's own player of short sounds.

    use std::{fs, io, path::Path};

    use winsafe::{PlaySound, Snd};

    use super::Programs;

    /// Windows itself.
    #[derive(Debug)]
    pub(in crate::desktop::sound) struct By;

    pub(super) fn all(programs: &Programs) -> Vec<By> {
        programs.has_system().then_some(By).into_iter().collect()
    }

    impl By {
        pub(super) fn play(&self, file: &Path) -> io::Result<()> {
            // Read here: the system's function takes no path that is not text.
            let wav = fs::read(file)?;
            // A cue stops the one before: late, that would say something else.
            let sound = Snd::MemSync { src: &wav, default: false, stop: true, sentry: false };
            PlaySound(sound).map_err(|error| io::Error::other(error.to_string()))
        }
    }
}
