//! Reading: the union of all writers' files, by entry id, in any order.

use std::{fmt, thread};

use memchr::memmem::Finder;

use super::{
    Entry, Files, History, JournalError, Kind,
    line::{self, Line},
};
use crate::anatomy::PointId;

/// So many bytes of files are held at once: a long journal is never in memory as text.
const BATCH_BYTES: usize = 4 * 1024 * 1024;
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
    read_lines(files, &|_| true)
}

/// Reads only what decides whether the point `id` is one of the user's own and where it lies now: lines that name it, and
/// those that take back or bring back any entry.
///
/// # Errors
/// As [`read`].
pub fn read_about(files: &dyn Files, id: &PointId) -> Result<(History, Report), JournalError> {
    // With a backslash an id can be written in other letters.
    let words = [id.0.as_str(), "Retract", "Restore", "\\"].map(|word| Finder::new(word.as_bytes()));
    read_lines(files, &|line| words.iter().any(|word| word.find(line).is_some()))
}

/// Whether a line is wanted; the others are not read.
type Wanted<'w> = &'w (dyn Fn(&[u8]) -> bool + Sync);

fn read_lines(files: &dyn Files, wanted: Wanted<'_>) -> Result<(History, Report), JournalError> {
    let (mut history, mut report, mut lines) = (History::default(), Report::default(), Report::default());
    let (mut texts, mut bytes, mut found) = (Vec::new(), 0, 0);
    let mut take = |texts: &mut Vec<(String, Vec<u8>)>| {
        for (part, entries) in read_all(texts, wanted) {
            lines.add(part);
            found += entries.len();
            history.collect(entries);
        }
        texts.clear();
    };
    for writer in sorted(files, "", true)? {
        let names = sorted(files, &writer, false).unwrap_or_else(|error| {
            report.set_aside.push(whole(files.full(&writer), &error));
            Vec::new()
        });
        for name in names.iter().filter(|name| is_journal(name)) {
            let path = format!("{writer}/{name}");
            match files.read(&path) {
                Ok(read) => {
                    bytes += read.len();
                    texts.push((files.full(&path), read));
                }
                Err(error) => report.set_aside.push(whole(files.full(&path), &error)),
            }
            if bytes >= BATCH_BYTES {
                take(&mut texts);
                bytes = 0;
            }
        }
    }
    take(&mut texts);
    history.settle();
    report.add(lines);
    report.entries = history.entries();
    report.repeated = found - report.entries;
    Ok((history, report))
}

/// Reads files, of a long journal several at a time; in the order of `texts`.
fn read_all(texts: &[(String, Vec<u8>)], wanted: Wanted<'_>) -> Vec<(Report, Vec<Entry>)> {
    let read = |texts: &[(String, Vec<u8>)]| {
        let mut report = Report::default();
        let mut entries = Vec::with_capacity(texts.iter().map(|(_, bytes)| bytes.len() / 256).sum());
        for (file, bytes) in texts {
            read_into(&mut entries, file, bytes, wanted, &mut report);
        }
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
    let mut entries = Vec::new();
    read_into(&mut entries, file, bytes, &|_| true, report);
    entries
}

fn read_into(entries: &mut Vec<Entry>, file: &str, bytes: &[u8], wanted: Wanted<'_>, report: &mut Report) {
    report.files += 1;
    let ends = memchr::memchr_iter(b'\n', bytes).chain([bytes.len()]);
    let mut start = 0;
    for (index, end) in ends.enumerate() {
        let text = &bytes[start..end];
        start = end + 1;
        // An empty line is what a mended torn line leaves behind.
        if text.trim_ascii().is_empty() || !wanted(text) {
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
}

fn is_journal(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(stem, end)| !stem.is_empty() && end.eq_ignore_ascii_case("ron"))
}

/// Sorted, so that a journal that is read twice says the same twice.
pub(super) fn sorted(files: &dyn Files, folder: &str, folders: bool) -> Result<Vec<String>, JournalError> {
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
