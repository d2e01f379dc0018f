//! The ground that the program stands on: files, work beside the window, clocks. On a desktop they are the system's, under
//! std's own names; in a browser they are the page's, under the same names, so that the rooms above are written once.
//!
//! In a browser files lie in memory and in the browser's own storage behind it. There is one thread: what is done beside
//! the window is done after the frame, one piece at a time, and its end is told once what it has written is stored. This
//! room must not know what a file is for.

use std::{path::Path, time::SystemTime};

pub mod aside;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod fs;
mod refusal;
#[cfg(any(target_arch = "wasm32", test))]
mod slept;
#[cfg(any(target_arch = "wasm32", test))]
mod tree;

pub use refusal::Refusal;
pub use web_time::Instant;

/// The time on the wall, for the age of files.
pub fn wall() -> SystemTime {
    #[cfg(target_arch = "wasm32")]
    return SystemTime::UNIX_EPOCH
        + std::time::Duration::try_from_secs_f64(js_sys::Date::now() / 1e3).unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    SystemTime::now()
}

/// Whether the window is a page in a browser: there are no folders to show and no other programs to ask.
pub const IS_PAGE: bool = cfg!(target_arch = "wasm32");

/// A path in a sentence. A page has no folders that anybody could look into: of a file there its name is said.
pub fn shown(path: &Path) -> String {
    let name = if IS_PAGE { path.file_name() } else { None };
    name.unwrap_or(path.as_os_str()).display().to_string()
}

#[cfg(not(target_arch = "wasm32"))]
pub use tempfile;

#[cfg(target_arch = "wasm32")]
pub use browser::tempfile;
