//! Writing: one writer a folder, one line an entry, acknowledged once it is on disk and has been read back.

use std::io;

use uuid::Uuid;

use super::{
    Entry, Files, History, JournalError, Mark, Remark, Report, io_in_words,
    line::{self, Line},
    read,
    regular::cannot_promise,
    seen::Seen,
};
use crate::language::say;

/// How often an entry is written when what lies at the end of the file afterwards is not what was written.
const TRIES: usize = 3;
/// How many names a month's file may have, where something else than a file has the first.
const NAMES_MAX: usize = 9;

/// So many bytes of lines are written at once, about.
const AT_ONCE: usize = 1 << 20;

/// The journal of one data folder, open for appending.
pub struct Journal {
    pub(super) files: Box<dyn Files>,
    pub(super) machine: String,
    /// The folder that this process has for itself, once it has one.
    pub(super) folder: Option<String>,
    /// The file that was written last, and how it was left.
    pub(super) left: Option<(String, Mark)>,
    /// What a write that failed has left at the end of a file.
    torn: Option<Torn>,
    pub(super) remarks: Vec<Remark>,
    has_said_no_promise: bool,
    pub(super) seen: Seen,
}

/// The beginning of `bytes`, at `from` in `file`: the disk took no more of them.
struct Torn {
    file: String,
    from: u64,
    bytes: Vec<u8>,
}

/// Where an entry got stuck.
enum Stuck {
    /// It is not in the file.
    Writing(io::Error),
    /// It is in the file, and may be on disk or not.
    Keeping(io::Error),
    /// Something else lies there: the file was exchanged at that moment.
    Exchanged,
}

impl Journal {
    /// Reads everything in `files`, the folder of the journal, and opens it for appending. Writes nothing yet, so
    /// that a folder that can only be read can be read.
    ///
    /// `machine` names this machine among those that share the folder, and has to be its own: of two machines of one
    /// name that write to one file, a file-sync tool may put the file of the one in the place of the other's in the very
    /// moment after a line was written there and read back.
    ///
    /// # Errors
    /// When the journal's folder is there but cannot be listed.
    pub fn open(files: Box<dyn Files>, machine: &str) -> Result<(Self, History, Report), JournalError> {
        let mut journal = Self::of(files, machine);
        let (history, report) = journal.read_again()?;
        Ok((journal, history, report))
    }

    /// Opens the journal for appending alone, without reading any of it: however long it is, that takes no time.
    ///
    /// # Errors
    /// As [`Journal::open`].
    pub fn unread(files: Box<dyn Files>, machine: &str) -> Result<Self, JournalError> {
        read::sorted(&*files, "", true)?;
        Ok(Self::of(files, machine))
    }

    fn of(files: Box<dyn Files>, machine: &str) -> Self {
        let machine = machine.chars().filter(char::is_ascii_alphanumeric).take(32).collect();
        Self {
            files,
            machine,
            folder: None,
            left: None,
            torn: None,
            remarks: Vec::new(),
            has_said_no_promise: false,
            seen: Seen::new(),
        }
    }

    /// Appends `entry` and returns once it is on disk and could be read back. After an error the entry counts as not
    /// saved and may be appended again: an entry that did reach the disk twice is read once.
    ///
    /// # Errors
    /// When the entry says something that no entry can say, or the disk does not take it; [`JournalError::Unsure`]
    /// when the entry may be there all the same.
    pub fn append(&mut self, entry: &Entry) -> Result<(), JournalError> {
        let text = checked(entry)?;
        self.put(&month(entry), &text, entry.id)
    }

    /// Appends `entries` in their order, many with one write to disk; `saved` is told how many more are there. After an
    /// error those that it was told of are saved, and the others count as not saved.
    ///
    /// # Errors
    /// As [`Journal::append`].
    pub fn append_all(
        &mut self,
        entries: &[Entry],
        mut saved: impl FnMut(usize),
    ) -> Result<(), JournalError> {
        let mut left = entries;
        while let Some(first) = left.first() {
            let of = month(first);
            let mut text = String::new();
            let mut count = 0;
            for entry in left.iter().take_while(|entry| month(entry) == of) {
                text += &checked(entry)?;
                count += 1;
                if text.len() >= AT_ONCE {
                    break;
                }
            }
            self.put(&of, &text, first.id)?;
            saved(count);
            left = left.get(count..).unwrap_or_default();
        }
        Ok(())
    }

    /// Appends the lines `text` to the file of `month`; `id` is that of their first entry.
    fn put(&mut self, month: &str, text: &str, id: Uuid) -> Result<(), JournalError> {
        let header = header()?;
        let mut folder = self.claim()?;
        if !self.is_there(&folder) {
            folder = self.claim_again()?;
        }
        let mut name = 1;
        let mut tries = 0;
        loop {
            let file = if name == 1 {
                format!("{folder}/{month}.ron")
            } else {
                format!("{folder}/{month}-{name}.ron")
            };
            let written = self.write(&folder, &file, &header, text);
            let path = || self.files.full(&file);
            match written {
                Ok(()) => return Ok(()),
                Err(Stuck::Writing(error)) if name < NAMES_MAX && is_of_the_name(&error) => name += 1,
                Err(Stuck::Writing(source)) => return Err(JournalError::Write { path: path(), source }),
                Err(Stuck::Keeping(source)) => {
                    return Err(JournalError::Unsure { path: path(), id, source });
                }
                Err(Stuck::Exchanged) => {
                    tries += 1;
                    if tries == TRIES {
                        return Err(JournalError::Exchanged { path: path(), id });
                    }
                }
            }
        }
    }

    /// The folder that this process writes to, `5f3a9c01b2d4-1`, once it has one.
    pub fn writer(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// What was odd about the disk since the last time this was asked: none of it has cost an entry.
    pub fn remarks(&mut self) -> Vec<Remark> {
        std::mem::take(&mut self.remarks)
    }

    fn write(&mut self, folder: &str, file: &str, header: &str, text: &str) -> Result<(), Stuck> {
        self.mend();
        let before = self.files.mark(file).map_err(Stuck::Writing)?;
        let is_as_left = self.look_for_changes(file, before);
        let from = before.map_or(0, |mark| mark.length);
        let start = match from {
            0 => header,
            _ if self.files.read(file, from - 1, 1).map_err(Stuck::Writing)? == b"\n" => "",
            // A torn line: the next begins on a fresh one.
            _ => "\n",
        };
        let bytes = format!("{start}{text}").into_bytes();
        self.left = None;
        if let Err(error) = self.files.append(file, &bytes) {
            self.torn = Some(Torn { file: file.to_owned(), from, bytes });
            self.mend();
            return Err(Stuck::Writing(error));
        }
        let synced = self.files.sync(file);
        self.promised(file, synced).map_err(Stuck::Keeping)?;
        if !is_as_left {
            let named = self.files.sync_folder(folder);
            self.promised(folder, named).map_err(Stuck::Keeping)?;
        }
        if self.files.read(file, from, bytes.len()).map_err(Stuck::Keeping)? != bytes {
            let path = self.files.full(file);
            self.remark(Remark::Changed { path, is_gone: false });
            return Err(Stuck::Exchanged);
        }
        let after = self.files.mark(file).map_err(Stuck::Keeping)?;
        self.left = after.map(|mark| (file.to_owned(), mark));
        Ok(())
    }

    /// Whether the file is the one that was written last and has not been touched since.
    pub(super) fn is_as_left(&self, file: &str, mark: Mark) -> bool {
        self.left.as_ref().is_some_and(|(name, left)| name == file && *left == mark)
    }

    /// Whether the file is the one that was written last, and as it was left. What somebody else has done to it is
    /// remarked.
    fn look_for_changes(&mut self, file: &str, now: Option<Mark>) -> bool {
        let Some((_, left)) = self.left.as_ref().filter(|(name, _)| name == file) else { return false };
        let is_same = |mark: Mark| mark.length == left.length && mark.identity == left.identity;
        if now.is_some_and(is_same) {
            return true;
        }
        let path = self.files.full(file);
        self.remark(Remark::Changed { path, is_gone: now.is_none() });
        false
    }

    /// Takes away what a failed write has left at the end of a file, if nothing has come behind it.
    fn mend(&mut self) {
        let Some(Torn { file, from, bytes }) = self.torn.take() else { return };
        let Ok(there) = self.files.read(&file, from, bytes.len() + 1) else { return };
        if bytes.starts_with(&there) && (from == 0 || !there.is_empty()) {
            // Where it cannot be cut off, the next entry begins on a fresh line.
            let _torn = self.files.cut(&file, from);
        }
    }

    /// A disk that cannot promise to keep something costs a remark; one that has failed is an error.
    pub(super) fn promised(&mut self, path: &str, synced: io::Result<()>) -> io::Result<()> {
        match synced {
            Err(error) if cannot_promise(&error) => {
                let path = self.files.full(path);
                self.remark(Remark::NoPromise { path, why: io_in_words(&error) });
                Ok(())
            }
            synced => synced,
        }
    }

    /// Notes a remark; what a disk cannot do is said once.
    pub(super) fn remark(&mut self, remark: Remark) {
        let is_of_the_disk = matches!(remark, Remark::NoPromise { .. });
        let is_said = self.remarks.contains(&remark) || is_of_the_disk && self.has_said_no_promise;
        if !is_said {
            self.has_said_no_promise |= is_of_the_disk;
            self.remarks.push(remark);
        }
    }
}

/// The month in which an entry happened, by the clock of the place where it happened.
fn month(entry: &Entry) -> String {
    entry.at.strftime("%Y-%m").to_string()
}

/// The line of an entry, which its reader has read and found to say the same.
fn checked(entry: &Entry) -> Result<String, JournalError> {
    entry.check()?;
    let text = line::write(&Line::Entry(entry.clone()))?;
    match line::read(text.trim_end_matches('\n').as_bytes()) {
        Ok(Line::Entry(read)) if read == *entry => Ok(text),
        Ok(_) => Err(JournalError::NotReadBack { why: say!("journal-reads-as-else").to_owned() }),
        Err(error) => Err(JournalError::NotReadBack { why: error.to_string() }),
    }
}

/// A journal file of one entry, as [`super::read_file`] reads it.
///
/// # Errors
/// When the entry says something that no entry can say.
pub fn alone(entry: &Entry) -> Result<String, JournalError> {
    Ok(header()? + &checked(entry)?)
}

/// The first line of a file.
fn header() -> Result<String, ron::Error> {
    let program = concat!("knotmap ", env!("CARGO_PKG_VERSION")).to_owned();
    line::write(&Line::Journal { version: line::VERSION, program })
}

/// Whether another name may help: something else has this one, or a file of somebody else.
fn is_of_the_name(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, IsADirectory, PermissionDenied};
    matches!(error.kind(), InvalidInput | IsADirectory | PermissionDenied)
}
