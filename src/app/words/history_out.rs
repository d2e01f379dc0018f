//! The dialog that writes the whole history as a file.

use std::path::PathBuf;

use crate::{language::say, platform::shown, session::HistoryFormat};

/// The button that opens it: its name, and what it shows.
pub fn open() -> [&'static str; 2] {
    [say!("history-out-open"), say!("history-out-open-dots")]
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
    [(say!("history-out-table-kind"), &["csv"])]
}
/// The same of a bundle.
pub fn bundle_kinds() -> [(&'static str, &'static [&'static str]); 1] {
    [(say!("history-out-bundle-kind"), &["json"])]
}

/// The choices: whom it is for, and what it is.
pub fn formats() -> [(HistoryFormat, &'static str, &'static str); 3] {
    [
        (HistoryFormat::Csv, say!("history-out-for-programs"), say!("history-out-csv")),
        (HistoryFormat::Spreadsheet, say!("history-out-for-spreadsheets"), say!("history-out-csv")),
        (HistoryFormat::Fhir, say!("history-out-for-records"), say!("history-out-fhir")),
    ]
}

/// What is in it, and whether it comes back.
pub fn what(format: HistoryFormat) -> &'static str {
    match format {
        HistoryFormat::Csv => say!("history-out-what-csv"),
        HistoryFormat::Spreadsheet => say!("history-out-what-spreadsheet"),
        HistoryFormat::Fhir => say!("history-out-what-fhir"),
    }
}

/// It is there.
pub fn done(paths: &[PathBuf]) -> String {
    let path = paths.first().map(|path| shown(path)).unwrap_or_default();
    say!("history-out-done", path = path)
}
