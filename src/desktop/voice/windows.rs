//! Speaking by Windows itself.

use std::sync::mpsc::Receiver;

use windows::{
    Media::{Core::MediaSource, Playback::MediaPlayer, SpeechSynthesis::SpeechSynthesizer},
    core::{HSTRING, Result},
};

use super::{Told, Words, latest, wait};
use crate::{desktop::programs::Programs, language::Language};

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
                Told::Say(words) => match &mut system {
                    Some(system) => Ok(system),
                    none => System::new().map(|made| none.insert(made)),
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
    /// The language that a voice was looked for in last.
    language: Option<Language>,
}

impl System {
    fn new() -> Result<Self> {
        let voice = SpeechSynthesizer::new()?;
        let player = MediaPlayer::new()?;
        // Its own buttons on the lock screen would have nothing to do.
        player.CommandManager()?.SetIsEnabled(false)?;
        Ok(Self { voice, player, language: None })
    }

    /// Takes a voice of `language`, whatever language the system speaks; where there is none, the one before speaks.
    fn speak(&mut self, language: Language) -> Result<()> {
        if self.language.replace(language) == Some(language) {
            return Ok(());
        }
        let mut voices = SpeechSynthesizer::AllVoices()?.into_iter();
        let is_one = |tag: HSTRING| Language::of(&tag.to_string()) == Some(language);
        match voices.find(|voice| voice.Language().is_ok_and(is_one)) {
            Some(voice) => self.voice.SetVoice(&voice),
            None => Ok(()),
        }
    }

    /// Says the words; what was being said stops.
    fn say(&mut self, Words { words, language }: &Words) -> Result<()> {
        self.speak(*language)?;
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
