//! What is wrong with an atlas, and where.

use std::fmt;

/// Everything that is wrong with the files of an atlas; at least one problem.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct AtlasError {
    /// What is wrong, in the order found.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, below `assets/atlas`.
    pub file: String,
    /// Line and column, from 1, if the file could not be read as what it should be.
    pub place: Option<(usize, usize)>,
    /// The item, for example `point RHO-MAJ1`; empty if the whole file is meant.
    pub item: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        if !self.item.is_empty() {
            write!(f, ": {}", self.item)?;
        }
        write!(f, ": {}", self.what)
    }
}
