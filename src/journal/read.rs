//! Reading: the union of all writers' files, by entry id, in any order.

use std::{collections::HashSet, thread};

use memchr::memmem::Finder;
use uuid::Uuid;

use super::{
    Entry, FILE_MAX, Files, History, JournalError, Kind, Report, SetAside, io_in_words,
    line::{self, Line, Summed},
};
use crate::{anatomy::PointId, language::say};

/// So many bytes of files are held at once: a long journal is never in memory as text, and a large file is read in
/// pieces.
pub(super) const BATCH_BYTES: usize = 4 * 1024 * 1024;
/// A thread for each so many bytes, at most as many as there are cores: a thread costs more than a few months.
const THREAD_BYTES: usize = 2 * 1024 * 1024;
/// What some editors put before the first line of a text.
pub(super) const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Whole lines of a file.
struct Piece {
    /// What the file is called in messages.
    file: String,
    /// How many lines come before these.
    before: usize,
    bytes: Vec<u8>,
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
    let (history, report) = pass(files, wanted, HashSet::new())?;
    match history.contested() {
        // Nearly always.
        ids if ids.is_empty() => Ok((history, report)),
        ids => pass(files, wanted, ids.clone()),
    }
}

/// Reads all files once. Entries whose id is `contested` are known to say different things.
fn pass(
    files: &dyn Files,
    wanted: Wanted<'_>,
    contested: HashSet<Uuid>,
) -> Result<(History, Report), JournalError> {
    let (mut history, mut report, mut lines) =
        (History::telling_apart(contested), Report::default(), Report::default());
    let (mut pieces, mut bytes, mut found) = (Vec::new(), 0, 0);
    let mut take = |pieces: &mut Vec<Piece>| {
        for (part, entries) in read_all(pieces, wanted) {
            lines.add(part);
            found += entries.len();
            history.collect(entries);
        }
        pieces.clear();
    };
    for path in paths(files, &mut report)? {
        let mut file = Reading { files, path: &path, from: 0, before: 0, in_line: false, is_done: false };
        while let Some(piece) = file.next_piece(&mut report) {
            bytes += piece.bytes.len();
            pieces.push(piece);
            if bytes >= BATCH_BYTES {
                take(&mut pieces);
                bytes = 0;
            }
        }
    }
    take(&mut pieces);
    history.settle();
    report.add(lines);
    report.entries = history.entries();
    report.twins = history.twins();
    report.repeated = found - report.entries;
    Ok((history, report))
}

/// The journal files of all writers, sorted. A folder that cannot be listed is set aside.
pub(super) fn paths(files: &dyn Files, report: &mut Report) -> Result<Vec<String>, JournalError> {
    let mut paths = Vec::new();
    for writer in sorted(files, "", true)?.into_iter().filter(|name| !is_hidden(name)) {
        let names = sorted(files, &writer, false).unwrap_or_else(|error| {
            report.set_aside(|| SetAside::whole(files.full(&writer), error.to_string()));
            Vec::new()
        });
        paths.extend(names.iter().filter(|name| is_journal(name)).map(|name| format!("{writer}/{name}")));
    }
    Ok(paths)
}

/// A file that is read piece by piece.
struct Reading<'a> {
    files: &'a dyn Files,
    path: &'a str,
    from: u64,
    /// Lines before that.
    before: usize,
    /// Whether `from` lies in the middle of a line that is too long and has been told of.
    in_line: bool,
    is_done: bool,
}

impl Reading<'_> {
    /// The next whole lines, as many as are held at once; none at the end, or where it cannot be read on.
    fn next_piece(&mut self, report: &mut Report) -> Option<Piece> {
        if self.is_done {
            return None;
        }
        let file = self.files.full(self.path);
        match self.bytes() {
            Ok(bytes) => Some(self.whole_lines(file, bytes, report)),
            Err(error) => {
                self.is_done = true;
                report.set_aside(|| SetAside::whole(file, io_in_words(&error)));
                None
            }
        }
    }

    fn bytes(&self) -> std::io::Result<Vec<u8>> {
        use std::io::{Error, ErrorKind};

        // Asked first: what is far too large is not read to find that out.
        let length = self.files.mark(self.path)?.map_or(0, |mark| mark.length);
        if length > FILE_MAX {
            return Err(Error::new(ErrorKind::FileTooLarge, say!("journal-file-too-large")));
        }
        if length == 0 {
            let why = say!("journal-file-empty");
            return Err(Error::new(ErrorKind::UnexpectedEof, why));
        }
        self.files.read(self.path, self.from, BATCH_BYTES)
    }

    fn whole_lines(&mut self, file: String, mut bytes: Vec<u8>, report: &mut Report) -> Piece {
        report.files += usize::from(self.from == 0);
        self.is_done = bytes.len() < BATCH_BYTES;
        let before = self.before;
        if !self.is_done {
            let end = memchr::memrchr(b'\n', &bytes).map(|at| at + 1);
            bytes.truncate(end.unwrap_or(bytes.len()));
            self.before += memchr::memchr_iter(b'\n', &bytes).count();
        }
        let read = bytes.len();
        if self.in_line {
            let rest = memchr::memchr(b'\n', &bytes).unwrap_or(read);
            bytes.drain(..rest);
        }
        self.in_line = !self.is_done && bytes.last() != Some(&b'\n');
        self.from += read as u64;
        if self.from == read as u64 && bytes.starts_with(BYTE_ORDER_MARK) {
            bytes.drain(..BYTE_ORDER_MARK.len());
        }
        Piece { file, before, bytes }
    }
}

/// Reads pieces, of a long journal several at a time; in their order.
fn read_all(pieces: &[Piece], wanted: Wanted<'_>) -> Vec<(Report, Vec<Summed>)> {
    let read = |pieces: &[Piece]| {
        let mut report = Report::default();
        let mut entries = Vec::with_capacity(pieces.iter().map(|piece| piece.bytes.len() / 256).sum());
        for piece in pieces {
            read_into(&mut entries, piece, wanted, &mut report);
        }
        (report, entries)
    };
    let bytes: usize = pieces.iter().map(|piece| piece.bytes.len()).sum();
    let threads = thread::available_parallelism().map_or(1, usize::from).min(1 + bytes / THREAD_BYTES);
    let parts = pieces.chunks(pieces.len().div_ceil(threads).max(1));
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
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).to_vec();
    let mut entries = Vec::new();
    read_into(&mut entries, &Piece { file: file.to_owned(), before: 0, bytes }, &|_| true, report);
    entries.into_iter().map(|read| read.entry).collect()
}

fn read_into(entries: &mut Vec<Summed>, piece: &Piece, wanted: Wanted<'_>, report: &mut Report) {
    let Piece { file, before, bytes } = piece;
    let ends = memchr::memchr_iter(b'\n', bytes).chain([bytes.len()]);
    let mut start = 0;
    for (index, end) in ends.enumerate() {
        let text = &bytes[start..end];
        start = end + 1;
        // An empty line is what a mended torn line leaves behind.
        if text.trim_ascii().is_empty() || !wanted(text) {
            continue;
        }
        match line::read_summed(text) {
            Ok((Line::Journal { version, .. }, _)) if version > line::VERSION => report.newer(file, version),
            Ok((Line::Journal { .. }, _)) => {}
            Ok((Line::Entry(Entry { kind: Kind::Unknown, .. }) | Line::Unknown, _)) => report.unknown += 1,
            Ok((Line::Entry(entry), sum)) => entries.push(Summed { entry, sum }),
            Err(error) => report.set_aside(|| SetAside {
                file: file.clone(),
                line: Some(before + index + 1),
                reason: error.to_string(),
            }),
        }
    }
}

/// Systems and file-sync tools keep things of their own under names that begin with a dot.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

fn is_journal(name: &str) -> bool {
    !is_hidden(name)
        && name
            .rsplit_once('.')
            .is_some_and(|(stem, end)| !stem.is_empty() && end.eq_ignore_ascii_case("ron"))
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
