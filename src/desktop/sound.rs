//! Playing a cue: the platform's own player is started on a file, so that no audio library has to be there to build.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    thread,
    time::Duration,
};

use tempfile::TempDir;

use super::{
    process::{Programs, run_within},
    tones::{Cue, wav},
};

/// The players of each platform, the best first. Each takes the path of a WAV file.
#[cfg(target_os = "macos")]
const PROGRAMS: [(&str, Call); 1] = [("afplay", Call { before: &[], quoted: false })];
#[cfg(windows)]
const PROGRAMS: [(&str, Call); 1] =
    [("powershell", Call { before: &["-NoProfile", "-NonInteractive", "-Command"], quoted: true })];
#[cfg(not(any(target_os = "macos", windows)))]
const PROGRAMS: [(&str, Call); 3] = [
    ("pw-play", Call { before: &[], quoted: false }),
    ("paplay", Call { before: &[], quoted: false }),
    ("aplay", Call { before: &["-q"], quoted: false }),
];

/// No cue lasts longer; a player that does hangs.
const LIMIT: Duration = Duration::from_secs(8);

/// How a player is called.
#[derive(Clone, Copy, Debug)]
struct Call {
    before: &'static [&'static str],
    /// The path is not an argument but part of a line of PowerShell.
    quoted: bool,
}

/// A way to play cues. Cheap to keep; playing never blocks and never fails loudly.
#[derive(Debug)]
pub struct Player {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    programs: Vec<(PathBuf, Call)>,
    folder: TempDir,
}

impl Player {
    /// The platform's players, or nothing if there is none (or no place for their files): then all is silent.
    pub fn find(programs: &Programs) -> Option<Self> {
        Self::with(PROGRAMS.iter().filter_map(|(name, call)| Some((programs.find(name)?, *call))).collect())
    }

    fn with(programs: Vec<(PathBuf, Call)>) -> Option<Self> {
        if programs.is_empty() {
            return None;
        }
        // A private folder (0700): another user can neither read nor replace what is played.
        let mut builder = tempfile::Builder::new();
        builder.prefix("knotmap-sound-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = builder.tempdir().ok()?;
        Some(Self { shared: Arc::new(Shared { programs, folder }) })
    }

    /// Plays `cue` at `volume_percent` 0–100 and returns at once. A player that fails gives way to the next one.
    pub fn play(&self, cue: Cue, volume_percent: u8) {
        let shared = Arc::clone(&self.shared);
        let work = move || shared.play(cue, volume_percent);
        if let Err(error) = thread::Builder::new().name("sound".to_owned()).spawn(work) {
            log::warn!("no sound: {error}");
        }
    }
}

impl Drop for Player {
    /// The files go at once: a cue that is still playing when the program ends would leave them behind.
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(self.shared.folder.path()) {
            log::info!("the sounds' folder is left: {error}");
        }
    }
}

impl Shared {
    /// Blocks until the cue has been played, or every player has failed.
    fn play(&self, cue: Cue, volume_percent: u8) -> bool {
        let file = match self.file(cue, volume_percent) {
            Ok(file) => file,
            Err(error) => {
                log::warn!("no sound, its file could not be written: {error}");
                return false;
            }
        };
        self.programs.iter().any(|(program, call)| {
            match run_within(&mut command(program, *call, &file), LIMIT) {
                Ok(status) if status.success() => true,
                Ok(status) => {
                    log::info!("{} ended with {status}", program.display());
                    false
                }
                Err(error) => {
                    log::info!("{} did not play: {error}", program.display());
                    false
                }
            }
        })
    }

    /// The cue's file, written when it is first needed.
    fn file(&self, cue: Cue, volume_percent: u8) -> io::Result<PathBuf> {
        let path = self.folder.path().join(format!("{}-{volume_percent}.wav", cue.word()));
        if !path.exists() {
            // Written beside and renamed: a second cue at the same moment never plays half a file.
            let whole = tempfile::NamedTempFile::new_in(self.folder.path())?;
            fs::write(whole.path(), wav(cue, volume_percent))?;
            whole.persist(&path)?;
        }
        Ok(path)
    }
}

fn command(program: &Path, call: Call, file: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(call.before);
    if call.quoted {
        let path = file.to_string_lossy().replace('\'', "''");
        command.arg(format!("(New-Object Media.SoundPlayer '{path}').PlaySync()"));
    } else {
        command.arg(file);
    }
    command
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A player that is a shell script.
    fn script(folder: &Path, name: &str, body: &str) -> (PathBuf, Call) {
        let path = folder.join(name);
        fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        (path, Call { before: &[], quoted: false })
    }

    #[test]
    fn without_a_player_there_is_none() {
        assert!(Player::with(vec![]).is_none());
    }

    #[test]
    fn a_player_that_fails_gives_way_to_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let heard = folder.path().join("heard.wav");
        let bad = script(folder.path(), "bad", "exit 1");
        let good = script(folder.path(), "good", &format!("cp \"$1\" '{}'", heard.display()));
        let player = Player::with(vec![bad, good]).unwrap();
        assert!(player.shared.play(Cue::End, 80));
        assert_eq!(fs::read(heard).unwrap(), wav(Cue::End, 80));
    }

    #[test]
    fn all_failing_is_silence() {
        let folder = tempfile::tempdir().unwrap();
        let gone = (folder.path().join("gone"), Call { before: &[], quoted: false });
        let player = Player::with(vec![script(folder.path(), "bad", "exit 1"), gone]).unwrap();
        assert!(!player.shared.play(Cue::Start, 100));
    }

    #[test]
    fn the_files_are_private_and_go_away_with_the_player() {
        let folder = tempfile::tempdir().unwrap();
        let player = Player::with(vec![script(folder.path(), "good", "exit 0")]).unwrap();
        let file = player.shared.file(Cue::Stop, 10).unwrap();
        let _still_playing = Arc::clone(&player.shared);
        let mode = file.parent().unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        drop(player);
        assert!(!file.exists());
    }
}
