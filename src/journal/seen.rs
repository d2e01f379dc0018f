//! What lies in the journal's folder, without its contents.

use std::collections::BTreeMap;

use super::{Files, JournalError, Mark, Report, read};

/// What lies in the journal's folder, as it was seen last.
pub(super) type Seen = BTreeMap<String, Look>;

/// A file as it was seen last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub(super) mark: Mark,
    /// How many bytes of whole lines were read.
    pub(super) read: u64,
}

/// The journal files as they are now.
pub(super) fn seen(files: &dyn Files) -> Result<Seen, JournalError> {
    let paths = read::paths(files, &mut Report::default())?;
    let look = |path: String| {
        let mark = files.mark(&path).ok().flatten()?;
        Some((path, Look { mark, read: mark.length }))
    };
    Ok(paths.into_iter().filter_map(look).collect())
}
