//! Files and folders, as [`std::fs`] names them, and the questions of a path that std asks through `Path`.

use std::path::Path;

#[cfg(target_arch = "wasm32")]
pub use super::browser::files::*;
#[cfg(not(target_arch = "wasm32"))]
pub use std::fs::*;

/// Whether a file lies there, or a link leads to one.
pub fn is_file(path: impl AsRef<Path>) -> bool {
    metadata(path).is_ok_and(|about| about.is_file())
}

/// Whether a folder lies there, or a link leads to one.
pub fn is_dir(path: impl AsRef<Path>) -> bool {
    metadata(path).is_ok_and(|about| about.is_dir())
}

/// Whether anything lies there; a link that leads nowhere is nothing.
pub fn is_there(path: impl AsRef<Path>) -> bool {
    metadata(path).is_ok()
}

/// Whether a link lies there.
pub fn is_symlink(path: impl AsRef<Path>) -> bool {
    symlink_metadata(path).is_ok_and(|about| about.is_symlink())
}
