//! Writing: one writer a folder, one line an entry, acknowledged once it is on disk.

use std::io;

use super::{
    Entry, Files, History, JournalError, Report,
    line::{self, Line},
    read,
};

/// How many programs on one machine may write to one data folder at the same time.
const WRITERS_MAX: usize = 64;

/// So many characters of a machine's name stay the same whatever it is called on the network: by them it knows its own
/// writers again.
pub const MACHINE_DIGITS: usize = 8;

/// The journal of one data folder, open for appending.
pub struct Journal {
    files: Box<dyn Files>,
    machine: String,
    /// The folder that this process has for itself, once it has one.
    folder: Option<String>,
    /// The file whose end is known to be a line break.
    clean: Option<String>,
}

impl Journal {
    /// Reads everything in `files`, the folder of the journal, and opens it for appending. Writes nothing yet, so
    /// that a folder that can only be read can be read.
    ///
    /// `machine` names this machine among those that share the folder. Two machines of the same
    /// name harm nothing but the peace of the file-sync tool between them.
    ///
    /// # Errors
    /// When the journal's folder is there but cannot be listed.
    pub fn open(files: Box<dyn Files>, machine: &str) -> Result<(Self, History, Report), JournalError> {
        let (history, report) = read(&*files)?;
        Ok((Self::of(files, machine), history, report))
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
        Self { files, machine, folder: None, clean: None }
    }

    /// Takes a writer's folder for this process and makes sure that it can be written to. [`Journal::append`] does it
    /// by itself; call it at the start to say early that nothing can be saved.
    ///
    /// # Errors
    /// When the folder cannot be made or locked.
    pub fn prepare(&mut self) -> Result<(), JournalError> {
        self.claim().map(|_| ())
    }

    /// Appends `entry` and returns once it is on disk. After an error the entry counts as not saved and may be
    /// appended again: an entry that did reach the disk twice is read once.
    ///
    /// # Errors
    /// When the entry says something that no entry can say, or the disk does not take it.
    pub fn append(&mut self, entry: &Entry) -> Result<(), JournalError> {
        entry.check()?;
        let text = line::write(&Line::Entry(entry.clone()))?;
        let folder = self.claim()?;
        let file = format!("{folder}/{}.ron", entry.at.strftime("%Y-%m"));
        let header = header()?;
        let written = self.write(&folder, &file, &header, &text);
        // How a failed write left the end of the file is looked up before the next one.
        self.clean = written.is_ok().then(|| file.clone());
        written.map_err(|source| JournalError::Write { path: self.files.full(&file), source })
    }

    /// The folder that this process writes to, `5f3a9c01b2d4-1`, once it has one.
    pub fn writer(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// Those of `writers` that are of this machine and that no program writes as any more; this process takes them,
    /// and keeps other programs off them, until its end. Its own writer is among them.
    ///
    /// # Errors
    /// When a lock cannot be made.
    pub fn take_over(&mut self, writers: Vec<String>) -> Result<Vec<String>, JournalError> {
        let mut taken = Vec::new();
        for writer in writers {
            if !self.is_of_this_machine(&writer) {
                continue;
            }
            let is_free = self.folder.as_ref() == Some(&writer) || {
                self.make(&writer, Some(""))?;
                let locked = self.files.lock(&writer);
                locked.map_err(|source| JournalError::Folder { path: self.files.full(&writer), source })?
            };
            if is_free {
                taken.push(writer);
            }
        }
        Ok(taken)
    }

    /// Whether a writer is of this machine, whatever that is called now.
    fn is_of_this_machine(&self, writer: &str) -> bool {
        fn known_by(machine: &str) -> &str {
            machine.get(..MACHINE_DIGITS).unwrap_or(machine)
        }
        let Some((machine, number)) = writer.rsplit_once('-') else { return false };
        let is_number = number.parse().is_ok_and(|number: usize| (1..=WRITERS_MAX).contains(&number));
        is_number && known_by(machine) == known_by(&self.machine)
    }

    fn write(&mut self, folder: &str, file: &str, header: &str, text: &str) -> io::Result<()> {
        let known = self.clean.as_deref() == Some(file);
        let start = match self.files.last_byte(file) {
            _ if known => "",
            Ok(None) => header,
            Ok(Some(b'\n')) => "",
            // A torn line: the next begins on a fresh one.
            Ok(Some(_)) => "\n",
            Err(error) => return Err(error),
        };
        self.files.append(file, format!("{start}{text}").as_bytes())?;
        self.files.sync(file)?;
        if known { Ok(()) } else { self.files.sync_folder(folder) }
    }

    /// The folder that this process writes to, taken now if it has none yet.
    fn claim(&mut self) -> Result<String, JournalError> {
        if let Some(folder) = &self.folder {
            return Ok(folder.clone());
        }
        self.make("", None)?;
        for number in 1..=WRITERS_MAX {
            let folder = format!("{}-{number}", self.machine);
            self.make(&folder, Some(""))?;
            let locked = self.files.lock(&folder);
            if locked.map_err(|source| JournalError::Folder { path: self.files.full(&folder), source })? {
                self.folder = Some(folder.clone());
                return Ok(folder);
            }
        }
        Err(JournalError::Crowded { path: self.files.full("") })
    }

    /// Makes a folder and, with its parent, puts its name on disk.
    fn make(&mut self, folder: &str, parent: Option<&str>) -> Result<(), JournalError> {
        let made = self.files.create_folder(folder);
        let made = made.and_then(|()| parent.map_or(Ok(()), |parent| self.files.sync_folder(parent)));
        made.map_err(|source| JournalError::Folder { path: self.files.full(folder), source })
    }
}

/// A journal file of one entry, as [`super::read_file`] reads it.
///
/// # Errors
/// When the entry says something that no entry can say.
pub fn alone(entry: &Entry) -> Result<String, JournalError> {
    entry.check()?;
    Ok(header()? + &line::write(&Line::Entry(entry.clone()))?)
}

/// The first line of a file.
fn header() -> Result<String, ron::Error> {
    let program = concat!("knotmap ", env!("CARGO_PKG_VERSION")).to_owned();
    line::write(&Line::Journal { version: line::VERSION, program })
}
