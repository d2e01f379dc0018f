//! Speaking by Windows itself.

use std::sync::mpsc::Receiver;

use windows::{
    Media::{Core::MediaSource, Playback::MediaPlayer, SpeechSynthesis::SpeechSynthesizer},
    core::{HSTRING, Result},
};

use super::{Told, latest, wait};
use crate::desktop::programs::Programs;

/// What the thread speaks with.
pub(super) struct Speaker;

impl Speaker {
    /// With the system's voice, if it may be asked.
    pub(super) fn find(programs: &Programs) -> Option<Self> {
        programs.has_system().then_some(Self)
    }

    /// Speaks what it is told until it is told to end.
    #[expect(clippy::unused_self, reason = "programs have something to speak with")]
    pub(super) fn speak(&mut self, told: &Receiver<Told>) {
        let mut system = None;
        let mut next = wait(told);
        loop {
            let done = match latest(next, told) {
                Told::End => return,
                Told::Hush => system.as_ref().map_or(Ok(()), System::hush),
                // Made when it is needed first: that takes the system a moment.
                Told::Say(words) => match &system {
                    Some(system) => Ok(system),
                    None => System::new().map(|made| &*system.insert(made)),
                }
                .and_then(|system| system.say(&words)),
            };
            if let Err(error) = done {
                log::info!("the system does not speak: {error}");
            }
            next = wait(told);
        }
    }
}

/// The system's voice and what is heard of it.
struct System {
    voice: SpeechSynthesizer,
    player: MediaPlayer,
}

impl System {
    fn new() -> Result<Self> {
        let voice = SpeechSynthesizer::new()?;
        // The words are English, whatever language the system speaks.
        let mut voices = SpeechSynthesizer::AllVoices()?.into_iter();
        if let Some(english) =
            voices.find(|voice| voice.Language().is_ok_and(|it| it.to_string().starts_with("en")))
        {
            voice.SetVoice(&english)?;
        }
        let player = MediaPlayer::new()?;
        // Its own buttons on the lock screen would have nothing to do.
        player.CommandManager()?.SetIsEnabled(false)?;
        Ok(Self { voice, player })
    }

    /// Says `words`; what was being said stops.
    fn say(&self, words: &str) -> Result<()> {
        let stream = self.voice.SynthesizeTextToStreamAsync(&HSTRING::from(words))?.join()?;
        let source = MediaSource::CreateFromStream(&stream, &stream.ContentType()?)?;
        self.player.SetSource(&source)?;
        self.player.Play()
    }

    fn hush(&self) -> Result<()> {
        self.player.Pause()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::Voice;

    #[test]
    fn it_is_silent_where_the_system_has_no_voice_and_ends_with_the_program() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Voice::find(&Programs::within(folder.path())).is_none());
        let voice = Voice::find(&Programs::installed()).unwrap();
        voice.say("Half time.");
        voice.hush();
        voice.say("Ten seconds left.");
        drop(voice);
    }
}
