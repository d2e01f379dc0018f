//! Playing by programs.

use std::{io, path::Path, path::PathBuf, process::Command, time::Duration};

use crate::desktop::{process::run_within, programs::Programs};

/// The players of each platform, the best first, with what comes before the path of a WAV file.
#[cfg(target_os = "macos")]
const PLAYERS: [(&str, &[&str]); 1] = [("afplay", &[])];
#[cfg(not(target_os = "macos"))]
const PLAYERS: [(&str, &[&str]); 3] = [("pw-play", &[]), ("paplay", &[]), ("aplay", &["-q"])];

/// No cue lasts longer; a player that does hangs.
const LIMIT: Duration = Duration::from_secs(8);

/// A program and what it is called with before the path.
#[derive(Debug)]
pub(super) struct By(pub PathBuf, pub &'static [&'static str]);

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
