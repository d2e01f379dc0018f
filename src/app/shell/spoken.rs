//! The one live text of a screen reader.

/// So many seconds lie between two texts: Orca takes no notice of one that follows another within a tenth of a second.
const APART: f64 = 0.15;

/// What is told to a screen reader: one live text, heard when it changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Spoken {
    words: String,
    next: Vec<String>,
    /// When they were taken up last.
    since: Option<f64>,
}

impl Spoken {
    /// Says `words` with the next frame, after what else that frame says.
    pub(super) fn say(&mut self, words: &str) {
        if !words.is_empty() && self.next.iter().all(|next| next != words) {
            self.next.push(words.to_owned());
        }
    }

    /// Takes up what is to be said `now` (in seconds); answers how long that has to wait, if it has to.
    pub(super) fn take_up(&mut self, now: f64) -> Option<f64> {
        if self.next.is_empty() {
            return None;
        }
        let left = self.since.map_or(0.0, |since| since + APART - now);
        if left > 0.0 {
            return Some(left);
        }
        self.since = Some(now);
        let words = std::mem::take(&mut self.next).join(" ");
        // The same words twice would be no change, and not be heard: an unseen mark tells them apart.
        self.words = if words == self.words { words + UNSEEN } else { words };
        None
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
        assert_eq!(spoken.take_up(1.0), None);
        assert_eq!(spoken.words(), "", "nothing to say");
        let mut heard = Vec::new();
        for (second, frame) in [
            (2.0, &["Saved."][..]),
            (3.0, &["Saved."]),
            (4.0, &["Saved."]),
            (5.0, &["Saved.", "Undone.", "Saved."]),
        ] {
            for words in frame {
                spoken.say(words);
            }
            assert_eq!(spoken.take_up(second), None);
            heard.push(spoken.words().to_owned());
        }
        assert!(heard.windows(2).all(|two| two[0] != two[1]), "{heard:?}");
        assert_eq!(heard[3], "Saved. Undone.");
    }

    #[test]
    fn what_follows_too_soon_waits_and_is_not_lost() {
        let mut spoken = Spoken::default();
        spoken.say("Get in place.");
        assert_eq!(spoken.take_up(1.0), None);
        spoken.say("The screen may turn dark.");
        assert!(spoken.take_up(1.04).is_some_and(|left| (left - 0.11).abs() < 1e-9));
        assert_eq!(spoken.words(), "Get in place.");
        spoken.say("Saved.");
        assert_eq!(spoken.take_up(1.2), None);
        assert_eq!(spoken.words(), "The screen may turn dark. Saved.");
    }
}
