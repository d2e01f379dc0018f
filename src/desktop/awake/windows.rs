//! Keeping the machine awake by Windows itself.
//!
//! The wish is the asking thread's: it ends with it, so a crash keeps nothing awake.

use keepawake::KeepAwake;

use super::hold_runs;
use crate::desktop::{display::APP_ID, programs::Programs};

/// The machine is kept awake as long as this lives, on the thread that started it. Failing is silent but for the log.
pub struct Awake {
    _asked: Option<KeepAwake>,
}

impl Awake {
    /// Keeps the machine awake and its screen on from now on. Where the system does not, `may_turn_dark` is called.
    pub fn start(programs: &Programs, may_turn_dark: impl FnOnce()) -> Self {
        let ask = || {
            let mut wish = keepawake::Builder::default();
            wish.display(true).idle(true).reason(hold_runs()).app_name("Knotmap").app_reverse_domain(APP_ID);
            wish.create().inspect_err(|error| log::info!("the system does not stay awake: {error}")).ok()
        };
        let asked = programs.has_system().then(ask).flatten();
        if asked.is_none() {
            may_turn_dark();
        }
        Self { _asked: asked }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_is_asked_and_where_it_may_not_be_the_screen_may_turn_dark() {
        let mut dark = false;
        drop(Awake::start(&Programs::installed(), || dark = true));
        assert!(!dark);
        let folder = tempfile::tempdir().unwrap();
        drop(Awake::start(&Programs::within(folder.path()), || dark = true));
        assert!(dark);
    }
}
