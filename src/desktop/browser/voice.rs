//! Speaking: the browser's own speech.

use super::programs::Programs;
use crate::{language::Language, platform::browser::page};

/// A way to speak. It never blocks and never fails loudly; dropped, it falls silent.
#[derive(Debug)]
pub struct Voice(());

impl Voice {
    /// The browser's speech, or nothing if there is none.
    pub fn find(_: &Programs) -> Option<Self> {
        page::is("canSpeak").then_some(Self(()))
    }

    /// Says `words`, which are in the language spoken now, and returns at once; what was being said stops.
    #[expect(clippy::unused_self, reason = "whoever has a voice may speak")]
    pub fn say(&self, words: &str) {
        page::tell("say", &[words.into(), Language::spoken().code().into()]);
    }

    /// Falls silent.
    #[expect(clippy::unused_self, reason = "whoever has a voice may hush it")]
    pub fn hush(&self) {
        page::tell("hush", &[]);
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.hush();
    }
}
