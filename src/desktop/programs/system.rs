//! Windows itself.

use std::path::Path;

/// Whether the system may be asked to play a sound, to speak and to stay awake.
#[derive(Clone, Debug)]
pub struct Programs {
    may_ask: bool,
}

impl Programs {
    /// What the system has.
    pub fn installed() -> Self {
        Self { may_ask: true }
    }

    /// What a folder has: nothing that the system itself does.
    pub fn within(_folder: &Path) -> Self {
        Self { may_ask: false }
    }

    pub(in crate::desktop) fn has_system(&self) -> bool {
        self.may_ask
    }
}
