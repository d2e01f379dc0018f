//! What the status line and the banners say.

use std::time::Duration;

use crate::session::{Done, Trouble, Unsaved};

/// What the status line and the banners say.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// When the last entry came to disk (monotonic).
    pub saved: Option<Duration>,
    /// How many entries are on their way to disk.
    pub saving: usize,
    /// How many entries could not be saved and wait for another try.
    pub unsaved: usize,
    /// Why the last of them could not.
    pub why_unsaved: Option<Unsaved>,
    /// Whether that is said in one line: its banner was made smaller. It cannot be closed.
    pub is_unsaved_small: bool,
    /// What went wrong and has not been closed yet, the worst first, of the same kind the oldest.
    pub troubles: Vec<Trouble>,
    /// What can be undone for some seconds, and until when (monotonic).
    pub undo: Option<(Done, Duration)>,
}

impl Status {
    /// Puts a trouble among those that wait already; the same one is not said twice.
    pub(in crate::session) fn trouble(&mut self, trouble: impl Into<Trouble>) {
        let trouble = trouble.into();
        if !self.troubles.contains(&trouble) {
            let behind = self.troubles.partition_point(|other| other.what.weight() >= trouble.what.weight());
            self.troubles.insert(behind, trouble);
        }
    }

    /// Whether everything that was entered is on disk.
    pub fn is_all_saved(&self) -> bool {
        self.saving == 0 && self.unsaved == 0
    }

    /// Whether a banner has something to say.
    pub fn has_banner(&self) -> bool {
        self.unsaved > 0 || !self.troubles.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::What;

    #[test]
    fn troubles_wait_for_each_other_and_none_is_said_twice() {
        let mut status = Status::default();
        for why in ["one", "two", "one"] {
            status.trouble(What::NotKept(why.to_owned()));
        }
        let said = ["one", "two"].map(|why| What::NotKept(why.to_owned()).into());
        assert_eq!(status.troubles, said);
    }

    #[test]
    fn the_worst_comes_first_whenever_it_came() {
        let mut status = Status::default();
        let (settings, lines) = (What::Settings("a".into()), What::LinesSetAside("b".into()));
        let (hold, entry) = (What::NotKept("c".into()), What::NoEntry("d".into()));
        for what in [&settings, &hold, &lines, &entry] {
            status.trouble(what.clone());
        }
        let order: Vec<_> = status.troubles.into_iter().map(|trouble| trouble.what).collect();
        assert_eq!(order, [entry, hold, lines, settings]);
    }
}
