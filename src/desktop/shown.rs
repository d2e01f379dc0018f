//! Paths as people read them.

use std::path::Path;

/// A path in a sentence.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
