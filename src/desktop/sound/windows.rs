//! Playing by Windows' own player of short sounds.

use std::{fs, io, path::Path};

use winsafe::{PlaySound, Snd};

use crate::desktop::programs::Programs;

/// Windows itself.
#[derive(Debug)]
pub(super) struct By;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::{Cue, Player, wav};

    #[test]
    fn the_system_is_asked_and_says_why_it_does_not_play() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(By.play(&folder.path().join("none.wav")).unwrap_err().kind(), io::ErrorKind::NotFound);
        let file = folder.path().join("bell.wav");
        fs::write(&file, wav(Cue::Bell, 10)).unwrap();
        // A machine without a loudspeaker refuses, in words.
        if let Err(error) = By.play(&file) {
            assert!(!error.to_string().is_empty());
        }
        assert!(Player::find(&Programs::installed()).is_some());
        assert!(Player::find(&Programs::within(folder.path())).is_none());
    }
}
