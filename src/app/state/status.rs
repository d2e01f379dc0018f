//! What the status line and the banners say.

use std::{path::PathBuf, time::Duration};

/// What the status line and the banners say.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// When the last entry came to disk (monotonic).
    pub saved: Option<Duration>,
    /// How many entries are on their way to disk.
    pub saving: usize,
    /// How many entries could not be saved and wait for another try.
    pub unsaved: usize,
    /// What went wrong and has not been closed yet, the oldest first.
    pub troubles: Vec<Trouble>,
    /// What can be undone for some seconds, and until when (monotonic).
    pub undo: Option<(&'static str, Duration)>,
    /// What is told to a screen reader.
    pub spoken: Spoken,
}

impl Status {
    /// Puts a trouble behind those that wait already; the same one is not said twice.
    pub fn trouble(&mut self, trouble: impl Into<Trouble>) {
        let trouble = trouble.into();
        if !self.troubles.contains(&trouble) {
            self.troubles.push(trouble);
        }
    }
}

/// What went wrong: what, where, what is safe, what to do; in sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What happened, in bold; may be empty.
    pub heading: &'static str,
    /// The sentences.
    pub words: String,
    /// What can be done about it at once, besides closing the banner.
    pub remedy: Option<Remedy>,
}

impl From<String> for Trouble {
    fn from(words: String) -> Self {
        Self { heading: "", words, remedy: None }
    }
}

/// What the button of a banner does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Saves again what could not be saved.
    TryAgain,
    /// Opens this folder in the platform's file manager.
    OpenFolder(PathBuf),
}

/// What is told to a screen reader: one live text, heard when it changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    words: String,
    next: Vec<String>,
}

impl Spoken {
    /// Says `words` with the next frame, after what else that frame says.
    pub fn say(&mut self, words: &str) {
        if !words.is_empty() && self.next.iter().all(|next| next != words) {
            self.next.push(words.to_owned());
        }
    }

    /// Takes up what is to be said now; answers whether there is something new.
    pub fn take_up(&mut self) -> bool {
        if self.next.is_empty() {
            return false;
        }
        let words = std::mem::take(&mut self.next).join(" ");
        // The same words twice would be no change, and not be heard: an unseen mark tells them apart.
        self.words = if words == self.words { words + UNSEEN } else { words };
        true
    }

    /// What was said last.
    pub fn words(&self) -> &str {
        &self.words
    }
}

/// A word joiner: no glyph, no width, no sound.
const UNSEEN: &str = "\u{2060}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn troubles_wait_for_each_other_and_none_is_said_twice() {
        let mut status = Status::default();
        for words in ["one", "two", "one"] {
            status.trouble(words.to_owned());
        }
        let words: Vec<&str> = status.troubles.iter().map(|trouble| trouble.words.as_str()).collect();
        assert_eq!(words, ["one", "two"]);
    }

    #[test]
    fn what_is_said_twice_is_heard_twice_and_one_frame_speaks_in_a_row() {
        let mut spoken = Spoken::default();
        assert!(!spoken.take_up(), "nothing to say");
        let mut heard = Vec::new();
        for frame in [&["Saved."][..], &["Saved."], &["Saved."], &["Saved.", "Undone.", "Saved."]] {
            for words in frame {
                spoken.say(words);
            }
            assert!(spoken.take_up());
            heard.push(spoken.words().to_owned());
        }
        assert!(heard.windows(2).all(|two| two[0] != two[1]), "{heard:?}");
        assert_eq!(heard[3], "Saved. Undone.");
    }
}
