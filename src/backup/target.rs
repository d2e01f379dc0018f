//! Where what is brought back goes: into files of its own. Nothing that is there is opened to write.

use std::{
    collections::BTreeMap,
    io::{self, BufWriter, Read as _, Write as _},
    path::{Path, PathBuf},
};

use super::{
    BackupError, RoutineFate,
    names::{JOURNAL, PLANS, ROUTINES, SETTINGS},
};
use crate::{
    desktop::{DataFolder, RESULT_FILE_MAX},
    journal::{Files as _, Folder, sync_names},
    platform::{
        fs::{self, File},
        tempfile::{self, NamedTempFile},
    },
    therapy::routine,
};

/// How the name of a file begins that is not all there yet: nobody reads it.
const DRAFT: &str = ".copy-";
/// So many names are tried for one file.
const TRIES: u32 = 1000;

/// A data folder that is added to.
pub(super) struct Target {
    folder: DataFolder,
    /// What the folders of the added entries have in their names.
    stamp: u32,
    /// The folder for each writer of the copy.
    writers: BTreeMap<String, String>,
    file: Option<Growing>,
}

/// A file of the journal that is being written, under a name that nobody reads.
struct Growing {
    file: BufWriter<NamedTempFile>,
    folder: PathBuf,
    name: String,
}

impl Target {
    /// Adds to `folder`; copies of other content have another `stamp`.
    pub(super) fn new(folder: DataFolder, stamp: u32) -> Self {
        Self { folder, stamp, writers: BTreeMap::new(), file: None }
    }

    /// Adds a line of the file `name` of `writer`, behind those that were added to it before.
    pub(super) fn line(&mut self, writer: &str, name: &str, text: &[u8]) -> Result<(), BackupError> {
        if self.file.is_none() {
            self.file = Some(self.begin(writer, name)?);
        }
        let Some(Growing { file, folder, name }) = &mut self.file else { return Ok(()) };
        let written = file.write_all(text).and_then(|()| file.write_all(b"\n"));
        written.map_err(|source| BackupError::Add { path: folder.join(&*name), source })
    }

    /// The last line of a file is there: it gets its name.
    pub(super) fn end(&mut self) -> Result<(), BackupError> {
        let Some(Growing { file, folder, name }) = self.file.take() else { return Ok(()) };
        let path = folder.join(&name);
        let failed = |source| BackupError::Add { path, source };
        file.into_inner()
            .map_err(io::IntoInnerError::into_error)
            .and_then(|file| place(file, &folder, (0..TRIES).map(|n| numbered(&name, "", n))))
            .map_err(failed)
    }

    /// Adds a routine under the name that [`fate`] has found.
    pub(super) fn routine(&self, name: &str, bytes: &[u8]) -> Result<(), BackupError> {
        self.whole(ROUTINES, name, bytes)
    }

    /// Adds a file of a plan, unless one of its name is there.
    pub(super) fn plan(&self, plan: &str, name: &str, bytes: &[u8]) -> Result<(), BackupError> {
        let folder = format!("{PLANS}/{plan}");
        if there(&self.folder.path().join(&folder).join(name)).is_some() {
            return Ok(());
        }
        self.make(PLANS, "")?;
        self.make(&folder, PLANS)?;
        self.place_whole(&folder, name, bytes)
    }

    /// Adds the settings.
    pub(super) fn settings(&self, bytes: &[u8]) -> Result<(), BackupError> {
        self.whole("", SETTINGS, bytes)
    }

    fn begin(&mut self, writer: &str, name: &str) -> Result<Growing, BackupError> {
        let folder = match self.writers.get(writer) {
            Some(folder) => folder.clone(),
            None => self.new_writer(writer)?,
        };
        let folder = self.folder.journal().join(folder);
        let file = draft(&folder).map_err(|source| BackupError::Add { path: folder.clone(), source })?;
        Ok(Growing { file: BufWriter::new(file), folder, name: name.to_owned() })
    }

    /// A folder for the entries of `writer`, which nobody else has.
    fn new_writer(&mut self, writer: &str) -> Result<String, BackupError> {
        let root = self.folder.journal();
        let names = (1..=u32::MAX).map(|n| format!("copy-{:08x}-{n}", self.stamp));
        let name = names.into_iter().find(|name| fs::symlink_metadata(root.join(name)).is_err());
        let name = name.unwrap_or_default();
        self.make(&format!("{JOURNAL}/{name}"), JOURNAL)?;
        self.writers.insert(writer.to_owned(), name.clone());
        Ok(name)
    }

    fn make(&self, folder: &str, parent: &str) -> Result<(), BackupError> {
        let mut files = Folder::new(self.folder.path());
        let made = files.create_folder(folder).and_then(|()| files.sync_folder(parent));
        made.map_err(|source| BackupError::Add { path: self.folder.path().join(folder), source })
    }

    fn whole(&self, folder: &str, name: &str, bytes: &[u8]) -> Result<(), BackupError> {
        self.make(folder, "")?;
        self.place_whole(folder, name, bytes)
    }

    fn place_whole(&self, folder: &str, name: &str, bytes: &[u8]) -> Result<(), BackupError> {
        let folder = self.folder.path().join(folder);
        let written = draft(&folder).and_then(|mut file| {
            file.write_all(bytes)?;
            place(file, &folder, [name.to_owned()])
        });
        written.map_err(|source| BackupError::Add { path: folder.join(name), source })
    }
}

/// What becomes of a routine of this name and content in the folder of the routines.
pub(super) fn fate(folder: &Path, name: &str, bytes: &[u8]) -> RoutineFate {
    for n in 0..TRIES {
        let tried = numbered(name, " (from a copy", n);
        match there(&folder.join(&tried)) {
            None if n == 0 => return RoutineFate::New,
            None => return RoutineFate::Beside(tried),
            Some(same) if same == bytes => return RoutineFate::Same,
            Some(_) => {}
        }
    }
    RoutineFate::Same
}

/// The beginning of what has this path, enough to tell routines and files of plans apart; none if nothing has.
pub(super) fn there(path: &Path) -> Option<Vec<u8>> {
    fs::symlink_metadata(path).ok()?;
    let mut bytes = Vec::new();
    if fs::is_file(path)
        && let Ok(file) = File::open(path)
    {
        // What cannot be read is another one.
        let _read = file.take(RESULT_FILE_MAX.max(routine::LARGEST as u64) + 1).read_to_end(&mut bytes);
    }
    Some(bytes)
}

/// `mine.ron`, `mine (from a copy).ron`, `mine (from a copy 2).ron`; without `why` `mine 2.ron`.
fn numbered(name: &str, why: &str, n: u32) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    match (why, n) {
        (_, 0) => name.to_owned(),
        ("", n) => format!("{stem} {}.{ending}", n + 1),
        (why, 1) => format!("{stem}{why}).{ending}"),
        (why, n) => format!("{stem}{why} {n}).{ending}"),
    }
}

/// Whether a file of this name was left behind by a program that was killed while it brought something back.
pub(super) fn is_draft(name: &str) -> bool {
    name.starts_with(DRAFT)
}

/// A file in `folder` that goes away again unless it is placed; for its owner alone.
fn draft(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(DRAFT).tempfile_in(folder)
}

/// Gives a file the first of `names` that nothing has, and returns once it and its name are on disk.
fn place(mut file: NamedTempFile, folder: &Path, names: impl IntoIterator<Item = String>) -> io::Result<()> {
    file.as_file().sync_all()?;
    for name in names {
        match file.persist_noclobber(folder.join(name)) {
            Ok(_) => return sync_names(folder),
            Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => file = taken.file,
            Err(refused) => return Err(refused.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
