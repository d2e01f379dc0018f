//! Reading: the union of all writers' files, by entry id, in any order.

use std::{fmt, thread};

use super::{
    Entry, Files, History, JournalError, Kind,
    line::{self, Line},
};

/// A thread for each so many bytes, at most as many as there are cores: a thread costs more than a few months.
const THREAD_BYTES: usize = 2 * 1024 * 1024;

/// What was found while reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files read.
    pub files: usize,
    /// Entries read, each once.
    pub entries: usize,
    /// Entries that were found again, in a conflict copy for example.
    pub repeated: usize,
    /// Entries and lines of a kind that only a newer version knows; kept as they are.
    pub unknown: usize,
    /// Files that a newer version has written, with the version of their format.
    pub newer: Vec<(String, u32)>,
    /// What could not be read.
    pub set_aside: Vec<SetAside>,
}

/// A line, or a whole file or folder, that could not be read. It stays where it is, as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The file or folder.
    pub file: String,
    /// The line, from 1; none if the whole of it could not be read.
    pub line: Option<usize>,
    /// Why.
    pub reason: String,
}

impl fmt::Display for SetAside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.reason),
            None => write!(f, "{}: {}", self.file, self.reason),
        }
    }
}

impl Report {
    fn add(&mut self, part: Self) {
        self.files += part.files;
        self.unknown += part.unknown;
        self.newer.extend(part.newer);
        self.set_aside.extend(part.set_aside);
    }

    /// What the user should know in one or two sentences; none if all is well.
    pub fn notice(&self) -> Option<String> {
        let mut said = Vec::new();
        if let Some(first) = self.set_aside.first() {
            let lines = match self.set_aside.len() {
                1 => "1 line of the journal could not be read and was set aside".to_owned(),
                n => format!("{n} lines of the journal could not be read and were set aside, the first"),
            };
            said.push(format!("{lines}: {first}. Everything else is there, and the file was not changed."));
        }
        if let Some((file, version)) = self.newer.first() {
            said.push(format!(
                "{file} was written by a newer version of Knotmap (format {version}). What this version knows is shown; the rest is kept."
            ));
        } else if self.unknown > 0 {
            let n = self.unknown;
            said.push(format!("{n} entries of a newer version of Knotmap are kept but not shown."));
        }
        (!said.is_empty()).then(|| said.join(" "))
    }
}

/// Reads everything without writing anything, not even a folder.
///
/// # Errors
/// When the journal's folder is there but cannot be listed. A file that cannot be read is set aside.
pub fn read(files: &dyn Files) -> Result<(History, Report), JournalError> {
    let mut report = Report::default();
    let mut texts = Vec::new();
    for writer in sorted(files, "", true)? {
        let names = sorted(files, &writer, false).unwrap_or_else(|error| {
            report.set_aside.push(whole(files.full(&writer), &error));
            Vec::new()
        });
        for name in names.iter().filter(|name| is_journal(name)) {
            let path = format!("{writer}/{name}");
            match files.read(&path) {
                Ok(bytes) => texts.push((files.full(&path), bytes)),
                Err(error) => report.set_aside.push(whole(files.full(&path), &error)),
            }
        }
    }
    let mut entries = Vec::new();
    for (part, found) in read_all(&texts) {
        report.add(part);
        entries.extend(found);
    }
    let found = entries.len();
    let history = History::from_entries(entries);
    report.entries = history.entries();
    report.repeated = found - report.entries;
    Ok((history, report))
}

/// Reads files, of a long journal several at a time; in the order of `texts`.
fn read_all(texts: &[(String, Vec<u8>)]) -> Vec<(Report, Vec<Entry>)> {
    let read = |texts: &[(String, Vec<u8>)]| {
        let mut report = Report::default();
        let entries = texts.iter().flat_map(|(file, bytes)| read_file(file, bytes, &mut report)).collect();
        (report, entries)
    };
    let bytes: usize = texts.iter().map(|(_, bytes)| bytes.len()).sum();
    let threads = thread::available_parallelism().map_or(1, usize::from).min(1 + bytes / THREAD_BYTES);
    let parts = texts.chunks(texts.len().div_ceil(threads).max(1));
    if threads == 1 {
        return parts.map(read).collect();
    }
    thread::scope(|scope| {
        let read = &read;
        let running: Vec<_> = parts
            .map(|part| (part, thread::Builder::new().spawn_scoped(scope, move || read(part)).ok()))
            .collect();
        // Where the system gives no thread, the part is read here.
        running
            .into_iter()
            .map(|(part, thread)| thread.and_then(|thread| thread.join().ok()).unwrap_or_else(|| read(part)))
            .collect()
    })
}

/// Reads one journal file that is called `file` in messages; what cannot be read goes to `report`.
pub fn read_file(file: &str, bytes: &[u8], report: &mut Report) -> Vec<Entry> {
    report.files += 1;
    let mut entries = Vec::with_capacity(bytes.len() / 256);
    for (index, text) in bytes.split(|&b| b == b'\n').enumerate() {
        // An empty line is what a mended torn line leaves behind.
        if text.trim_ascii().is_empty() {
            continue;
        }
        match line::read(text) {
            Ok(Line::Journal { version, .. }) if version > line::VERSION => {
                report.newer.push((file.to_owned(), version));
            }
            Ok(Line::Journal { .. }) => {}
            Ok(Line::Entry(Entry { kind: Kind::Unknown, .. }) | Line::Unknown) => report.unknown += 1,
            Ok(Line::Entry(entry)) => entries.push(entry),
            Err(error) => report.set_aside.push(SetAside {
                file: file.to_owned(),
                line: Some(index + 1),
                reason: error.to_string(),
            }),
        }
    }
    entries
}

fn is_journal(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(stem, end)| !stem.is_empty() && end.eq_ignore_ascii_case("ron"))
}

/// Sorted, so that a journal that is read twice says the same twice.
fn sorted(files: &dyn Files, folder: &str, folders: bool) -> Result<Vec<String>, JournalError> {
    let listed = files.list(folder);
    let names = listed.map_err(|source| JournalError::Read { path: files.full(folder), source })?;
    let mut names: Vec<_> =
        names.into_iter().filter(|(_, is_folder)| *is_folder == folders).map(|(name, _)| name).collect();
    names.sort_unstable();
    Ok(names)
}

fn whole(file: String, error: &dyn fmt::Display) -> SetAside {
    SetAside { file, line: None, reason: error.to_string() }
}
