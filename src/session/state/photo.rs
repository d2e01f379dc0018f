//! A picture of the user's own that is looked at.

use std::sync::Arc;

use crate::desktop::Photo;

/// What the dialog knows; with it the picture goes.
#[derive(Clone, Debug)]
pub struct PhotoDraft {
    /// The text of the path field.
    pub path: String,
    /// What became of it.
    pub progress: PhotoProgress,
    /// Where the upright line stands: 0 at the left edge, 1 at the right.
    pub line: f32,
}

/// How far the picture is.
#[derive(Clone)]
pub enum PhotoProgress {
    /// The path is being chosen.
    Choosing,
    /// It is being read.
    Reading,
    /// It is there.
    Shown(Arc<Photo>),
    /// It cannot be shown: why.
    Failed(String),
}

impl Default for PhotoDraft {
    fn default() -> Self {
        Self { path: String::new(), progress: PhotoProgress::Choosing, line: 0.5 }
    }
}

impl std::fmt::Debug for PhotoProgress {
    /// A picture of the user's own does not get into a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Choosing => "Choosing",
            Self::Reading => "Reading",
            Self::Shown(_) => "Shown",
            Self::Failed(_) => "Failed",
        })
    }
}
