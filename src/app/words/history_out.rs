//! The dialog that writes the whole history as a file.

use std::path::PathBuf;

use crate::session::HistoryFormat;

/// The button that opens it: its name, and what it shows.
pub const OPEN: [&str; 2] = ["Export all entries", "Export all entries…"];
/// The heading.
pub const TITLE: &str = "Export all entries";
/// Who can read the file.
pub const NOT_LOCKED: &str = "The file is not locked: whoever has it can read it.";
/// The button that writes it.
pub const SAVE: &str = "Save";
/// While it is written.
pub const WRITING: &str = "Saving the entries";
/// The kinds of file that the system’s dialog offers, of a table.
pub const TABLE_KINDS: [(&str, &[&str]); 1] = [("CSV table", &["csv"])];
/// The same of a bundle.
pub const BUNDLE_KINDS: [(&str, &[&str]); 1] = [("FHIR bundle", &["json"])];

/// The choices: whom it is for, and what it is.
pub const FORMATS: [(HistoryFormat, &str, &str); 3] = [
    (HistoryFormat::Csv, "For Knotmap and other programs", "CSV"),
    (HistoryFormat::Spreadsheet, "For spreadsheets", "CSV"),
    (HistoryFormat::Fhir, "For health records", "FHIR"),
];

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
