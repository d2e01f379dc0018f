//! The dialog that writes the whole history as a file.

use std::path::PathBuf;

use super::FileOut;

/// What the history is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryFormat {
    /// A table for Knotmap and other programs.
    Csv,
    /// A table for spreadsheets.
    Spreadsheet,
    /// A bundle for health records.
    Fhir,
}

impl HistoryFormat {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Csv, Self::Spreadsheet, Self::Fhir];

    /// The ending of its file.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv | Self::Spreadsheet => "csv",
            Self::Fhir => "json",
        }
    }
}

/// What is chosen in the dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryOutDraft {
    /// What is written.
    pub format: HistoryFormat,
    /// The file.
    pub file: FileOut,
}

/// What is to be written.
#[derive(Clone, Debug)]
pub struct HistoryOrder {
    /// What.
    pub format: HistoryFormat,
    /// Where to.
    pub path: PathBuf,
    /// Whether a file of this name may be replaced.
    pub replaces: bool,
}
