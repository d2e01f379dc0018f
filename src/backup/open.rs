//! A copy, opened to read: any file that says it is a zip, whoever made it.

use std::{
    borrow::Cow,
    io::{self, BufReader, Read, Seek as _, SeekFrom},
    path::{Path, PathBuf},
};

use jiff::civil::DateTime;
use zip::{ZipArchive, read::ZipFile, result::ZipError};

use super::{
    BackupError,
    names::{self, Member},
};
use crate::{
    desktop::RESULT_FILE_MAX,
    journal::FILE_MAX,
    language::say,
    platform::fs::{self, File},
    therapy::routine,
};

/// The most files in a copy: thirty years of ten writers are a fifth of it.
const MEMBERS_MAX: usize = 20_000;
/// The most bytes that a copy may unpack to.
const TOTAL_MAX: u64 = 4 * 1024 * 1024 * 1024;
/// The largest settings, and the longest text that says what a copy is, in bytes.
const SETTINGS_MAX: u64 = 1024 * 1024;
/// The end of a zip file, without and with the longest comment, in bytes.
const END: usize = 22;
const END_MAX: u64 = 22 + 65_535;

/// A copy, open.
pub(super) struct Opened {
    zip: ZipArchive<BufReader<File>>,
    path: PathBuf,
    /// How many bytes it may still unpack to.
    left: u64,
}

/// A file in a copy, while it is read. At its end its checksum is compared.
pub(super) struct Unpacked<'c> {
    file: ZipFile<'c, BufReader<File>>,
    /// How many bytes may still come.
    left: u64,
    /// How many the whole copy may still unpack to.
    total: &'c mut u64,
}

/// A file in a copy.
pub(super) enum Entry<'c> {
    /// It is part of one, under this name.
    Part(String, Unpacked<'c>),
    /// It is part of one and cannot be unpacked: its name, and why.
    Broken(String, String),
    /// It is no part of any copy.
    Other,
    /// It is a folder, which says nothing.
    Folder,
}

impl Opened {
    /// Opens the file at `path`.
    ///
    /// # Errors
    /// When it is no zip file, or has more in it than any copy.
    pub(super) fn at(path: &Path) -> Result<Self, BackupError> {
        let open = |source| BackupError::Open { path: path.to_owned(), source };
        // Asked before it is opened: a pipe would wait for somebody to write.
        if !fs::metadata(path).map_err(open)?.is_file() {
            return Err(BackupError::NoFile(path.to_owned()));
        }
        Self::of(File::open(path).map_err(open)?, path)
    }

    /// The same of a file that is open already.
    ///
    /// # Errors
    /// The same.
    pub(super) fn of(mut file: File, path: &Path) -> Result<Self, BackupError> {
        let path = path.to_owned();
        let counted = members(&mut file).and_then(|members| file.rewind().map(|()| members));
        let source = match counted {
            Ok(members) if members > MEMBERS_MAX => {
                return Err(BackupError::TooMuch { path, what: say!("backup-too-many-files") });
            }
            Ok(_) => match ZipArchive::new(BufReader::new(file)) {
                Ok(zip) => return Ok(Self { zip, path, left: TOTAL_MAX }),
                Err(ZipError::Io(error)) if error.kind() != io::ErrorKind::UnexpectedEof => error,
                Err(_) => {
                    let why = say!("backup-why-no-zip").to_owned();
                    return Err(BackupError::NoZip { path, why });
                }
            },
            Err(error) => error,
        };
        Err(BackupError::Open { path, source })
    }

    /// How many files there are.
    pub(super) fn len(&self) -> usize {
        self.zip.len()
    }

    /// The file of this number, from 0.
    pub(super) fn entry(&mut self, index: usize) -> Entry<'_> {
        let Ok(about) = self.zip.by_index_data(index) else { return Entry::Other };
        let (is_folder, is_link) = (about.is_dir(), about.is_symlink());
        let name = about.name().map(Cow::into_owned).unwrap_or_default();
        if is_folder {
            return Entry::Folder;
        }
        let Some(most) = names::member(&name).filter(|_| !is_link).map(largest) else { return Entry::Other };
        match self.zip.by_index(index) {
            Ok(file) => Entry::Part(name, Unpacked { file, left: most, total: &mut self.left }),
            Err(error) => Entry::Broken(name, plain(&error)),
        }
    }

    /// A number that copies of the same content have in common, from the checksums of their files.
    pub(super) fn digest(&self) -> u32 {
        let mut digest = crc32fast::Hasher::new();
        for about in (0..self.zip.len()).filter_map(|index| self.zip.by_index_data(index).ok()) {
            let name = about.name().map(Cow::into_owned).unwrap_or_default();
            if matches!(names::member(&name), Some(Member::Journal { .. })) {
                digest.update(name.as_bytes());
                digest.update(&about.crc32().to_le_bytes());
            }
        }
        digest.finalize()
    }

    /// When it was made, where it was made, as far as it says so.
    pub(super) fn made(&self) -> Option<DateTime> {
        let of = |name: &str| self.zip.by_index_data(self.zip.index_for_name(name)?).ok()?.last_modified();
        let at = of(names::READ_ME)?;
        let part = |part: u8| i8::try_from(part).ok();
        let year = i16::try_from(at.year()).ok()?;
        DateTime::new(year, part(at.month())?, part(at.day())?, part(at.hour())?, part(at.minute())?, 0, 0)
            .ok()
    }

    /// Refuses what has unpacked to more than any copy.
    pub(super) fn check_total(&self) -> Result<(), BackupError> {
        if self.left > 0 { Ok(()) } else { Err(self.too_much(say!("backup-too-many-bytes"))) }
    }

    /// It holds more than any copy.
    pub(super) fn too_much(&self, what: &'static str) -> BackupError {
        BackupError::TooMuch { path: self.path.clone(), what }
    }
}

impl Read for Unpacked<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer).map_err(|error| match error.kind() {
            // The library's word for a wrong checksum.
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                io::Error::new(error.kind(), say!("backup-why-damaged"))
            }
            _ => error,
        })?;
        let size = read as u64;
        // What the file says about its size is not asked: it may say anything.
        if size > self.left || size > *self.total {
            *self.total = self.total.saturating_sub(size);
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, say!("backup-why-large")));
        }
        self.left -= size;
        *self.total -= size;
        Ok(read)
    }
}

/// The most bytes that such a file may have.
pub(super) fn largest(member: Member<'_>) -> u64 {
    match member {
        Member::Journal { .. } => FILE_MAX,
        Member::Routine(_) => routine::LARGEST as u64,
        Member::Plan { .. } => RESULT_FILE_MAX,
        Member::Settings | Member::ReadMe => SETTINGS_MAX,
    }
}

/// Why a file cannot be unpacked, without the words of zip files.
fn plain(error: &ZipError) -> String {
    match error {
        ZipError::Io(error) => error.to_string(),
        ZipError::UnsupportedArchive(_) => say!("backup-why-packed").to_owned(),
        _ => say!("backup-why-damaged").to_owned(),
    }
}

/// How many files the end of a zip file says that it has: reading all their names would take memory for each. 0 where no
/// end is found, which is for the reader to say.
fn members(file: &mut File) -> io::Result<usize> {
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(length.saturating_sub(END_MAX)))?;
    let mut end = Vec::new();
    file.take(END_MAX).read_to_end(&mut end)?;
    let number = |at: usize| usize::from(u16::from_le_bytes([end[at], end[at + 1]]));
    let starts = memchr::memmem::rfind_iter(&end, b"PK\x05\x06");
    let last = starts.filter(|at| at + END <= end.len()).find(|at| at + END + number(at + 20) == end.len());
    Ok(last.map_or(0, |at| number(at + 10)))
}
