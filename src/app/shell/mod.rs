//! The shell: one frame from top to bottom, and the machine around it.
//!
//! It may use every page and puts them together; no page knows it. `window` is one frame; `inspector`, `rail`, `trouble`
//! and `foot` stand around a page, `dialogs`, `take_in`, `results` and `import` over it; `keys` reads the keys that work
//! everywhere, as `keyboard` hears them; `machine` carries out what the session wants; `announce` tells a screen reader
//! what has happened, `kept` what the window keeps of itself. Nothing here decides what happens next: the session does.

mod announce;
mod clock;
mod closing;
mod copies;
mod dialogs;
mod drop;
mod foot;
mod history_out;
mod import;
mod inspector;
mod kept;
mod keyboard;
mod keys;
mod machine;
#[cfg(target_arch = "wasm32")]
mod mirror;
mod own_routine;
mod photo;
mod rail;
mod results;
mod resume;
mod rules;
#[cfg(not(target_arch = "wasm32"))]
mod run;
#[cfg(target_arch = "wasm32")]
#[path = "page.rs"]
mod run;
#[cfg(not(target_arch = "wasm32"))]
mod screens;
mod spoken;
mod take_in;
#[cfg(target_arch = "wasm32")]
mod told;
mod trouble;
mod window;

pub use self::{
    run::run,
    window::{Knotmap, Services},
};
