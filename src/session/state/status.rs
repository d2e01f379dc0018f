//! What the status line and the banners say.

use std::time::Duration;

use crate::session::{Done, Trouble};

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
    pub undo: Option<(Done, Duration)>,
}

impl Status {
    /// Puts a trouble behind those that wait already; the same one is not said twice.
    pub(in crate::session) fn trouble(&mut self, trouble: impl Into<Trouble>) {
        let trouble = trouble.into();
        if !self.troubles.contains(&trouble) {
            self.troubles.push(trouble);
        }
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
}
