//! What is asked for a sound, a voice and a screen that stays on: the page's script.

/// The page's script.
#[derive(Clone, Debug)]
pub struct Programs(());

impl Programs {
    /// Those that the browser has.
    pub fn installed() -> Self {
        Self(())
    }
}
