//! The one live text of a screen reader.

/// What is told to a screen reader: one live text, heard when it changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Spoken {
    words: String,
    next: Vec<String>,
}

impl Spoken {
    /// Says `words` with the next frame, after what else that frame says.
    pub(super) fn say(&mut self, words: &str) {
        if !words.is_empty() && self.next.iter().all(|next| next != words) {
            self.next.push(words.to_owned());
        }
    }

    /// Takes up what is to be said now; answers whether there is something new.
    pub(super) fn take_up(&mut self) -> bool {
        if self.next.is_empty() {
            return false;
        }
        let words = std::mem::take(&mut self.next).join(" ");
        // The same words twice would be no change, and not be heard: an unseen mark tells them apart.
        self.words = if words == self.words { words + UNSEEN } else { words };
        true
    }

    /// What was said last.
    pub(super) fn words(&self) -> &str {
        &self.words
    }
}

/// A word joiner: no glyph, no width, no sound.
const UNSEEN: &str = "\u{2060}";

#[cfg(test)]
mod tests {
    use super::*;

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
