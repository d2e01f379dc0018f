//! The dialog that writes the whole history as a file.

use std::path::PathBuf;

use crate::{language::say, session::HistoryFormat};

/// The button that opens it: its name, and what it shows.
pub fn open() -> [&'static str; 2] {
    [say!("history-out-open-1"), say!("history-out-open-2")]
}
/// The heading.
pub fn title() -> &'static str {
    say!("history-out-title")
}
/// Who can read the file.
pub fn not_locked() -> &'static str {
    say!("history-out-not-locked")
}
/// The button that writes it.
pub fn save() -> &'static str {
    say!("history-out-save")
}
/// While it is written.
pub fn writing() -> &'static str {
    say!("history-out-writing")
}
/// The kinds of file that the system’s dialog offers, of a table.
pub fn table_kinds() -> [(&'static str, &'static [&'static str]); 1] {
    [(say!("history-out-table-kinds-1"), &["csv"])]
}
/// The same of a bundle.
pub fn bundle_kinds() -> [(&'static str, &'static [&'static str]); 1] {
    [(say!("history-out-bundle-kinds-1"), &["json"])]
}

/// The choices: whom it is for, and what it is.
pub fn formats() -> [(HistoryFormat, &'static str, &'static str); 3] {
    [
        (HistoryFormat::Csv, say!("history-out-formats-1"), say!("history-out-formats-2")),
        (HistoryFormat::Spreadsheet, say!("history-out-formats-3"), say!("history-out-formats-4")),
        (HistoryFormat::Fhir, say!("history-out-formats-5"), say!("history-out-formats-6")),
    ]
}

/// What is in it, and whether it comes back.
pub fn what(format: HistoryFormat) -> &'static str {
    match format {
        HistoryFormat::Csv => {
            "Everything that was noted, with nothing left out. Import brings it back whole."
        }
        HistoryFormat::Spreadsheet => {
            "The same as Excel and other spreadsheets read it best, with date and time in columns of their own. \
             Import brings it back as well."
        }
        HistoryFormat::Fhir => {
            "Holds and ratings as a FHIR R4 bundle, for a clinic’s record. Knotmap does not read it back."
        }
    }
}

/// It is there.
pub fn done(paths: &[PathBuf]) -> String {
    let path = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
    format!("Saved as {path}")
}
