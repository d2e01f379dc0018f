//! A disk in memory that crashes after any step, runs full, tears and reorders what was not synced, and is written to by
//! others at the worst moment.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    sync::{Arc, Mutex, MutexGuard},
};

use knotmap::journal::{Files, Lock, Mark};

/// A file: what the program sees, and how much of it is on the platter.
#[derive(Clone, Default)]
pub(crate) struct SimFile {
    pub(crate) bytes: Vec<u8>,
    pub(crate) synced: usize,
    pub(crate) named: bool,
    /// Tells it from another of its name.
    pub(crate) identity: u64,
}

/// What happens to the disk before a step.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// The power fails: of a write that is under way, anything may have been put down.
    Crash,
    /// Another program adds these bytes to every file of a journal.
    SecondWriter(Vec<u8>),
    /// Every file of a journal is replaced by what it was, without its last so many bytes.
    Exchange(usize),
    /// Everything goes.
    Vanish,
}

/// What the disk answers when it is asked to keep something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sync {
    #[default]
    Keeps,
    /// `EIO`.
    Fails,
    /// `EINVAL`, `ENOSYS`.
    CannotPromise,
}

#[derive(Clone, Default)]
pub(crate) struct Disk {
    pub(crate) files: BTreeMap<String, SimFile>,
    /// Folders, and whether their name is on the platter.
    pub(crate) folders: BTreeMap<String, bool>,
    pub(crate) locked: BTreeSet<String>,
    /// Writing steps so far.
    pub(crate) steps: usize,
    /// What happens before which of them.
    pub(crate) events: BTreeMap<usize, Event>,
    pub(crate) crashed: bool,
    /// Bytes that still fit.
    pub(crate) room: Option<usize>,
    pub(crate) sync: Sync,
    pub(crate) sync_folder: Sync,
    /// What the next locks become, whoever asks; none: what they should.
    pub(crate) lock: Option<Lock>,
    identities: u64,
}

/// A hand on the disk.
#[derive(Clone, Default)]
pub(crate) struct Sim(Arc<Mutex<Disk>>);

/// Numbers that look random and are the same each time.
pub(crate) struct Luck(pub(crate) u64);

impl Luck {
    pub(crate) fn draw(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % below as u64) as usize
    }
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

fn name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

fn power() -> io::Error {
    io::Error::other("the power is off")
}

fn answer(sync: Sync) -> io::Result<()> {
    match sync {
        Sync::Keeps => Ok(()),
        Sync::Fails => Err(io::Error::other("input/output error")),
        Sync::CannotPromise => Err(io::ErrorKind::InvalidInput.into()),
    }
}

impl Disk {
    /// One writing step: whether it is still done.
    fn step(&mut self) -> io::Result<()> {
        let at = self.steps;
        self.steps += 1;
        match self.events.get(&at).cloned() {
            Some(Event::Crash) => self.crashed = true,
            Some(Event::SecondWriter(bytes)) => {
                self.files.values_mut().for_each(|file| file.bytes.extend(&bytes));
            }
            Some(Event::Exchange(less)) => {
                for file in self.files.values_mut() {
                    self.identities += 1;
                    let kept = file.synced.saturating_sub(less);
                    let bytes = file.bytes[..kept].to_vec();
                    *file = SimFile { synced: bytes.len(), bytes, named: true, identity: self.identities };
                }
            }
            Some(Event::Vanish) => {
                self.files.clear();
                self.folders.clear();
                self.locked.clear();
            }
            None => {}
        }
        if self.crashed { Err(power()) } else { Ok(()) }
    }

    /// The disk after the power came back: of what was not synced, `luck` decides what survived.
    pub(crate) fn after_crash(&self, luck: u64) -> Self {
        let mut luck = Luck(luck);
        let mut disk = Self { identities: self.identities, ..Self::default() };
        for (path, named) in &self.folders {
            let there = path.is_empty() || disk.folders.contains_key(parent(path)) || parent(path).is_empty();
            if there && (*named || luck.draw(2) == 1) {
                disk.folders.insert(path.clone(), true);
            }
        }
        for (path, file) in &self.files {
            if disk.folders.contains_key(parent(path)) && (file.named || luck.draw(2) == 1) {
                let synced = file.synced.min(file.bytes.len());
                let kept = synced + luck.draw(file.bytes.len() - synced + 1);
                let mut bytes = file.bytes[..kept].to_vec();
                if luck.draw(3) == 0 {
                    // Some file systems keep the length and lose the content.
                    bytes.resize(file.bytes.len(), 0);
                }
                if luck.draw(3) == 0 {
                    // Others write the parts of it in any order.
                    for part in bytes[synced..].chunks_mut(64) {
                        if luck.draw(2) == 0 {
                            part.fill(0);
                        }
                    }
                }
                let identity = file.identity;
                disk.files
                    .insert(path.clone(), SimFile { synced: bytes.len(), bytes, named: true, identity });
            }
        }
        disk
    }
}

impl Sim {
    pub(crate) fn disk(&self) -> MutexGuard<'_, Disk> {
        self.0.lock().unwrap()
    }

    pub(crate) fn of(disk: Disk) -> Self {
        Self(Arc::new(Mutex::new(disk)))
    }
}

impl Files for Sim {
    fn full(&self, path: &str) -> String {
        format!("sim/{path}")
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, bool)>> {
        let disk = self.disk();
        let inside = |path: &&String| !path.is_empty() && parent(path) == folder;
        let folders = disk.folders.keys().filter(inside).map(|path| (name(path).to_owned(), true));
        let files = disk.files.keys().filter(inside).map(|path| (name(path).to_owned(), false));
        Ok(folders.chain(files).collect())
    }

    fn mark(&self, file: &str) -> io::Result<Option<Mark>> {
        let disk = self.disk();
        if disk.crashed {
            return Err(power());
        }
        let mark =
            |file: &SimFile| Mark { length: file.bytes.len() as u64, identity: file.identity, written: 0 };
        Ok(disk.files.get(file).map(mark))
    }

    fn read(&self, file: &str, from: u64, most: usize) -> io::Result<Vec<u8>> {
        let disk = self.disk();
        let bytes = &disk.files.get(file).ok_or(io::ErrorKind::NotFound)?.bytes;
        let from = bytes.len().min(from as usize);
        Ok(bytes[from..bytes.len().min(from + most)].to_vec())
    }

    fn has_base(&self) -> bool {
        true
    }

    fn create_folder(&mut self, folder: &str) -> io::Result<()> {
        let mut disk = self.disk();
        disk.step()?;
        disk.folders.entry(folder.to_owned()).or_insert(folder.is_empty());
        Ok(())
    }

    fn lock(&mut self, folder: &str) -> io::Result<Lock> {
        let mut disk = self.disk();
        disk.step()?;
        if let Some(lock) = disk.lock {
            return Ok(lock);
        }
        Ok(if disk.locked.insert(folder.to_owned()) { Lock::Ours } else { Lock::Taken })
    }

    fn append(&mut self, file: &str, bytes: &[u8]) -> io::Result<()> {
        let mut disk = self.disk();
        let done = disk.step();
        if !disk.folders.contains_key(parent(file)) {
            return Err(io::ErrorKind::NotFound.into());
        }
        // Even a write that the power interrupts may have put something down.
        let fits = disk.room.unwrap_or(usize::MAX).min(bytes.len());
        if let Some(room) = &mut disk.room {
            *room -= fits;
        }
        if !disk.files.contains_key(file) {
            disk.identities += 1;
            let identity = disk.identities;
            disk.files.insert(file.to_owned(), SimFile { identity, ..SimFile::default() });
        }
        disk.files.get_mut(file).unwrap().bytes.extend(&bytes[..fits]);
        done?;
        if fits < bytes.len() { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn cut(&mut self, file: &str, length: u64) -> io::Result<()> {
        let mut disk = self.disk();
        disk.step()?;
        if length == 0 {
            return disk.files.remove(file).map(|_| ()).ok_or(io::ErrorKind::NotFound.into());
        }
        let file = disk.files.get_mut(file).ok_or(io::ErrorKind::NotFound)?;
        file.bytes.truncate(length as usize);
        file.synced = file.synced.min(file.bytes.len());
        Ok(())
    }

    fn sync(&mut self, file: &str) -> io::Result<()> {
        let mut disk = self.disk();
        disk.step()?;
        answer(disk.sync)?;
        let file = disk.files.get_mut(file).ok_or(io::ErrorKind::NotFound)?;
        file.synced = file.bytes.len();
        Ok(())
    }

    fn sync_folder(&mut self, folder: &str) -> io::Result<()> {
        let mut disk = self.disk();
        disk.step()?;
        answer(disk.sync_folder)?;
        let Disk { files, folders, .. } = &mut *disk;
        files.iter_mut().filter(|(path, _)| parent(path) == folder).for_each(|(_, file)| file.named = true);
        let inside = |path: &&String| !path.is_empty() && parent(path) == folder;
        let names: Vec<_> = folders.keys().filter(inside).cloned().collect();
        folders.extend(names.into_iter().map(|path| (path, true)));
        Ok(())
    }
}
