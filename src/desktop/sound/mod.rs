//! Playing a cue: the platform's own player plays a file, so that no audio library has to be there to build.

#[cfg(not(windows))]
#[path = "programs.rs"]
mod by;
#[cfg(windows)]
#[path = "windows.rs"]
mod by;
mod means;

use std::{
    fs::{self, File, Metadata},
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use self::means::Means;
use super::{
    programs::Programs,
    regular::open_regular,
    tones::{Cue, wav_after},
    whole::is_old,
};

/// How the name of a folder of sounds begins.
const FOLDER: &str = "knotmap-sound-";
/// The file in it that is locked as long as its program runs.
const LOCK: &str = "lock";
/// A cue that could not be played by now is dropped: late, it would say something else.
const LATE: Duration = Duration::from_secs(1);
/// What plays sounds falls asleep when nothing was heard for some seconds, and swallows what it wakes up with: then a
/// cue begins with silence.
const ASLEEP: Duration = Duration::from_secs(3);
/// So long is that silence.
const LEAD_IN: Duration = Duration::from_millis(400);

/// A way to play cues. Cheap to keep; playing never blocks and never fails loudly.
#[derive(Debug)]
pub struct Player {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    players: Vec<Means>,
    home: Mutex<Home>,
    /// When something was heard last.
    heard: Mutex<Option<Instant>>,
}

/// Where the files are.
#[derive(Debug)]
struct Home {
    folder: TempDir,
    /// Where the file system has no locks, the folder of a killed program stays.
    _lock: File,
}

impl Home {
    fn new() -> io::Result<Self> {
        // A private folder (0700): another user can neither read nor replace what is played.
        let mut builder = tempfile::Builder::new();
        builder.prefix(FOLDER);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = builder.tempdir()?;
        let lock = File::create_new(folder.path().join(LOCK))?;
        let _without_locks = lock.try_lock();
        Ok(Self { folder, _lock: lock })
    }
}

impl Player {
    /// The platform's players, or nothing if there is none (or no place for their files): then all is silent.
    ///
    /// Folders that killed programs have left are removed on a thread of their own.
    pub fn find(programs: &Programs) -> Option<Self> {
        let clean = || sweep(&std::env::temp_dir());
        if let Err(error) = thread::Builder::new().name("sweep sounds".to_owned()).spawn(clean) {
            log::info!("old sounds are not swept: {error}");
        }
        Self::with(Means::of(programs))
    }

    fn with(players: Vec<Means>) -> Option<Self> {
        if players.is_empty() {
            return None;
        }
        let home = Mutex::new(Home::new().ok()?);
        Some(Self { shared: Arc::new(Shared { players, home, heard: Mutex::default() }) })
    }

    /// Plays `cue` at `volume_percent` 0–100 and returns at once. A player that fails gives way to the next one.
    pub fn play(&self, cue: Cue, volume_percent: u8) {
        let shared = Arc::clone(&self.shared);
        let asked = Instant::now();
        let work = move || shared.play(cue, volume_percent, asked);
        if let Err(error) = thread::Builder::new().name("sound".to_owned()).spawn(work) {
            log::warn!("no sound: {error}");
        }
    }
}

impl Drop for Player {
    /// The files go at once: a cue that is still playing when the program ends would leave them behind.
    fn drop(&mut self) {
        let home = self.shared.home.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = fs::remove_dir_all(home.folder.path()) {
            log::info!("the sounds' folder is left: {}", error.kind());
        }
    }
}

impl Shared {
    /// Blocks until the cue has been played, or every player has failed; one that hangs is not asked again.
    fn play(&self, cue: Cue, volume_percent: u8, asked: Instant) -> bool {
        let file = match self.file(cue, volume_percent, self.is_asleep()) {
            Ok(file) => file,
            Err(error) => {
                log::warn!("no sound, its file could not be written: {}", error.kind());
                return false;
            }
        };
        self.players.iter().any(|player| {
            if asked.elapsed() > LATE {
                log::info!("a cue is dropped: it is too late for it");
                return false;
            }
            let played = player.play(&file).inspect_err(|error| log::info!("no sound: {error}")).is_ok();
            if played {
                *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
            }
            played
        })
    }

    fn is_asleep(&self) -> bool {
        let heard = *self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.is_none_or(|at| at.elapsed() > ASLEEP)
    }

    /// The cue's file, written when it is first needed; again, and in a new folder, where the system has cleaned up.
    fn file(&self, cue: Cue, volume_percent: u8, leads_in: bool) -> io::Result<PathBuf> {
        let mut home = self.home.lock().unwrap_or_else(PoisonError::into_inner);
        if !home.folder.path().is_dir() {
            *home = Home::new()?;
        }
        let folder = home.folder.path();
        let lead = if leads_in { "-lead" } else { "" };
        let path = folder.join(format!("{}-{volume_percent}{lead}.wav", cue.word()));
        if !path.exists() {
            let silence = if leads_in { LEAD_IN } else { Duration::ZERO };
            // Written beside and renamed: a second cue at the same moment never plays half a file.
            let whole = tempfile::NamedTempFile::new_in(folder)?;
            fs::write(whole.path(), wav_after(silence, cue, volume_percent))?;
            whole.persist(&path)?;
        }
        Ok(path)
    }
}

/// Removes the folders of sounds in `parent` whose programs do not run any more.
fn sweep(parent: &Path) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let is_one = entry.file_name().as_encoded_bytes().starts_with(FOLDER.as_bytes());
        // Of the entry itself: what a link leads to is none of it.
        if is_one && entry.metadata().is_ok_and(|about| is_left_behind(&entry.path(), &about)) {
            let _still_there = fs::remove_dir_all(entry.path());
        }
    }
}

/// Whether a folder is one of this user's whose program has ended: nobody has its lock any more. One without a lock
/// belongs to a program that was killed before it had made it, or to an earlier version; that is asked by its age.
fn is_left_behind(folder: &Path, about: &Metadata) -> bool {
    #[cfg(unix)]
    if std::os::unix::fs::MetadataExt::uid(about) != rustix::process::geteuid().as_raw() {
        return false;
    }
    about.is_dir()
        && match open_regular(&folder.join(LOCK)) {
            Ok(lock) => lock.try_lock().is_ok(),
            Err(error) => error.kind() == io::ErrorKind::NotFound && is_old(about),
        }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::{by::By, *};
    use crate::desktop::wav;

    /// A player that is a shell script.
    fn script(folder: &Path, name: &str, body: &str) -> Means {
        let path = folder.join(name);
        super::super::process::script(&path, &format!("#!/bin/sh\n{body}\n"));
        Means::with(By(path, &[]))
    }

    fn folder_of(player: &Player) -> PathBuf {
        player.shared.home.lock().unwrap().folder.path().to_owned()
    }

    #[test]
    fn what_the_system_cleaned_away_is_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let player = Player::with(vec![script(folder.path(), "good", "test -s \"$1\"")]).unwrap();
        let play = || player.shared.play(Cue::Bell, 50, Instant::now());
        assert!(play() && play());
        let first = folder_of(&player);
        for file in fs::read_dir(&first).unwrap() {
            fs::remove_file(file.unwrap().path()).unwrap();
        }
        assert!(play(), "the files alone");
        fs::remove_dir_all(&first).unwrap();
        assert!(play(), "the folder with them");
        let second = folder_of(&player);
        assert_ne!(first, second);
        drop(player);
        assert!(!second.exists());
    }

    #[test]
    fn a_player_that_hung_is_not_asked_again_and_a_late_cue_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let asked = folder.path().join("asked");
        let count = format!("printf x >> '{}'", asked.display());
        let player = Player::with(vec![script(folder.path(), "good", &count)]).unwrap();
        let then = Instant::now().checked_sub(LATE * 2).unwrap();
        assert!(!player.shared.play(Cue::Halfway, 50, then) && !asked.exists());
        assert!(player.shared.play(Cue::Halfway, 50, Instant::now()) && asked.exists());
        player.shared.players[0].hang();
        assert!(!player.shared.play(Cue::Halfway, 50, Instant::now()));
        assert_eq!(fs::read(&asked).unwrap(), b"x");
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
        assert!(player.shared.play(Cue::End, 80, Instant::now()));
        assert_eq!(
            fs::read(&heard).unwrap(),
            wav_after(LEAD_IN, Cue::End, 80),
            "what wakes up swallows silence"
        );
        assert!(player.shared.play(Cue::End, 80, Instant::now()));
        assert_eq!(fs::read(heard).unwrap(), wav(Cue::End, 80), "it is awake now");
    }

    #[test]
    fn all_failing_is_silence() {
        let folder = tempfile::tempdir().unwrap();
        let gone = Means::with(By(folder.path().join("gone"), &[]));
        let player = Player::with(vec![script(folder.path(), "bad", "exit 1"), gone]).unwrap();
        assert!(!player.shared.play(Cue::Start, 100, Instant::now()));
    }

    #[test]
    fn what_killed_programs_left_is_swept_and_nothing_that_is_in_use() {
        let parent = tempfile::tempdir().unwrap();
        let made = |name: &str, has_lock: bool, is_old: bool| {
            let folder = parent.path().join(name);
            fs::create_dir(&folder).unwrap();
            fs::write(folder.join("end-70.wav"), "").unwrap();
            let lock = has_lock.then(|| File::create_new(folder.join(LOCK)).unwrap());
            if is_old {
                let then = std::time::SystemTime::now() - Duration::from_hours(2);
                File::open(&folder).unwrap().set_modified(then).unwrap();
            }
            (folder, lock)
        };
        let (runs, lock) = made("knotmap-sound-runs", true, true);
        lock.as_ref().unwrap().lock().unwrap();
        let (killed, _) = made("knotmap-sound-killed", true, false);
        let (begins, _) = made("knotmap-sound-begins", false, false);
        let (earlier, _) = made("knotmap-sound-earlier", false, true);
        let (other, _) = made("other", true, true);
        let (linked, link) = (other.join("linked"), parent.path().join("knotmap-sound-link"));
        fs::create_dir(&linked).unwrap();
        std::os::unix::fs::symlink(&linked, link).unwrap();
        sweep(parent.path());
        assert!(runs.exists() && begins.exists() && other.exists() && linked.exists());
        assert!(!killed.exists() && !earlier.exists());
    }

    #[test]
    fn a_player_has_its_folder_locked() {
        let folder = tempfile::tempdir().unwrap();
        let player = Player::with(vec![script(folder.path(), "good", "exit 0")]).unwrap();
        let sounds = folder_of(&player);
        assert!(!is_left_behind(&sounds, &sounds.metadata().unwrap()));
    }

    #[test]
    fn the_files_are_private_and_go_away_with_the_player() {
        let folder = tempfile::tempdir().unwrap();
        let player = Player::with(vec![script(folder.path(), "good", "exit 0")]).unwrap();
        let file = player.shared.file(Cue::Stop, 10, false).unwrap();
        let _still_playing = Arc::clone(&player.shared);
        let mode = file.parent().unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        drop(player);
        assert!(!file.exists());
    }
}
