//! A writer's folder for this process alone, on whatever disk it lies.

use std::{
    hash::{BuildHasher as _, Hasher as _, RandomState},
    io,
};

use super::{Journal, JournalError, Lock, Remark};

/// How many programs on one machine may write to one data folder at the same time.
pub const WRITERS_MAX: usize = 64;
/// So many characters of a machine's name stay the same whatever it is called on the network: by them it knows its own
/// writers again.
pub const MACHINE_DIGITS: usize = 8;

impl Journal {
    /// Takes a writer's folder for this process and makes sure that it can be written to. [`Journal::append`] does it
    /// by itself; call it at the start to say early that nothing can be saved.
    ///
    /// # Errors
    /// When the folder cannot be made or locked.
    pub fn prepare(&mut self) -> Result<(), JournalError> {
        self.claim().map(|_| ())
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
            if self.folder.as_ref() == Some(&writer) || self.take(&writer)? == Lock::Ours {
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

    /// The folder that this process writes to, taken now if it has none yet.
    pub(super) fn claim(&mut self) -> Result<String, JournalError> {
        if let Some(folder) = &self.folder {
            return Ok(folder.clone());
        }
        self.make("", None)?;
        let mut is_odd = false;
        for number in 1..=WRITERS_MAX {
            let folder = format!("{}-{number}", self.machine);
            match self.take(&folder)? {
                Lock::Ours => {
                    self.folder = Some(folder.clone());
                    return Ok(folder);
                }
                Lock::Taken => {}
                Lock::Unusable => is_odd = true,
                Lock::Unknown => return self.claim_unlocked(),
            }
        }
        if is_odd { self.claim_unlocked() } else { Err(JournalError::Crowded { path: self.files.full("") }) }
    }

    /// A folder that nobody else will write to, for nobody else makes up the same name.
    fn claim_unlocked(&mut self) -> Result<String, JournalError> {
        // Seeded anew for each process; nothing else here is random.
        let random = RandomState::new().build_hasher().finish() as u32;
        let folder = format!("{}-x{random:08x}", self.machine);
        self.make(&folder, Some(""))?;
        let path = self.files.full(&folder);
        self.remark(Remark::NoLocks { path });
        self.folder = Some(folder.clone());
        Ok(folder)
    }

    /// Whether the writer's folder is still there. One that cannot be looked for is believed to be.
    pub(super) fn is_there(&self, folder: &str) -> bool {
        self.files.list("").map_or(true, |names| names.iter().any(|(name, _)| name == folder))
    }

    /// A writer's folder once more: the first one has vanished.
    pub(super) fn claim_again(&mut self) -> Result<String, JournalError> {
        if !self.files.has_base() {
            return Err(JournalError::Gone { path: self.files.full("") });
        }
        let gone = self.folder.take();
        let path = self.files.full(gone.as_deref().unwrap_or_default());
        let folder = self.claim()?;
        self.remark(Remark::MadeAgain { path });
        Ok(folder)
    }

    /// Makes a writer's folder, if it is not there, and asks for it.
    fn take(&mut self, folder: &str) -> Result<Lock, JournalError> {
        match self.make(folder, Some("")) {
            Err(JournalError::Folder { source, .. }) if is_no_folder(&source) => return Ok(Lock::Unusable),
            made => made?,
        }
        self.files
            .lock(folder)
            .map_err(|source| JournalError::Folder { path: self.files.full(folder), source })
    }

    /// Makes a folder and, with its parent, puts its name on disk.
    fn make(&mut self, folder: &str, parent: Option<&str>) -> Result<(), JournalError> {
        let mut made = self.files.create_folder(folder);
        if let (Ok(()), Some(parent)) = (&made, parent) {
            let synced = self.files.sync_folder(parent);
            made = self.promised(parent, synced);
        }
        made.map_err(|source| JournalError::Folder { path: self.files.full(folder), source })
    }
}

/// Whether something else than a folder has the name.
fn is_no_folder(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory)
}
