//! Keeping the screen on while a hold runs.

use wasm_bindgen_futures::spawn_local;

use super::programs::Programs;
use crate::platform::browser::page;

/// As long as it is there, the screen stays on.
#[derive(Debug)]
pub struct Awake(());

impl Awake {
    /// Asks for it; `refused` is called where nobody leaves the screen on.
    pub fn start(_: &Programs, refused: impl FnOnce() + 'static) -> Self {
        spawn_local(async move {
            let is_on = page::ask("stayAwake", &[true.into()]).await;
            if !is_on.is_ok_and(|answer| answer.is_truthy()) {
                refused();
            }
        });
        Self(())
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        page::tell("stayAwake", &[false.into()]);
    }
}
