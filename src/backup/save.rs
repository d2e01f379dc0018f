//! Saving a copy: one zip file with everything as it lies in the data folder, read again before it counts.

use std::{
    collections::HashSet,
    io::{self, BufReader, BufWriter, Read, Seek as _, SeekFrom, Write},
    path::{Path, PathBuf},
    slice,
};

use jiff::Zoned;
use uuid::Uuid;
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{
    BackupError,
    found::{self, Found},
    known::id,
    names::{self, Member},
    open::{Entry, Opened, largest},
};
use crate::{
    desktop::{DataFolder, WriteError, taken, write_checked},
    journal::{FILE_MAX, LINE_MAX, each_line, io_in_words, is_whole},
    language::say,
    platform::fs::{self, File},
    platform::shown,
};

/// What is written of a journal's file at once, in bytes.
const BLOCK: usize = 64 * 1024;

/// A copy that was saved and found good.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Where it lies.
    pub path: PathBuf,
    /// The entries in it, each once.
    pub entries: usize,
    /// The routines in it.
    pub routines: usize,
    /// The files of plans in it.
    pub plans: usize,
    /// Whether the settings are in it.
    pub settings: bool,
    /// What could not be read and is not in it, a sentence each.
    pub left_out: Vec<String>,
}

/// What a copy must have in it when it is read again: its entries in their order.
#[derive(Default, PartialEq, Eq)]
struct Tally {
    lines: usize,
    digest: u32,
}

impl Tally {
    fn add(&mut self, id: Uuid, text: &[u8]) {
        self.lines += 1;
        let mut digest = crc32fast::Hasher::new_with_initial(self.digest);
        digest.update(id.as_bytes());
        digest.update(text);
        self.digest = digest.finalize();
    }
}

/// Saves a copy of everything in `folder` to `path`, dated `made`. A folder as `path` is given the usual file name. It is
/// written beside `path`, read again and compared with what was read from `folder`, and only then gets its name.
/// A file that is there is replaced only if it `replaces` one. Blocks on the disk, and as long as both take to read: for
/// worker threads.
///
/// # Errors
/// When there is nothing to save, or the copy cannot be written or is found wrong. What was at `path` is as it was.
pub fn save(folder: &DataFolder, path: &Path, made: &Zoned, replaces: bool) -> Result<Saved, BackupError> {
    let path = if fs::is_dir(path) { path.join(names::file_name(made.date())) } else { path.to_owned() };
    for kept in [folder.journal(), folder.routines(), folder.plans(), folder.running()] {
        let parent = path.parent().and_then(|parent| fs::canonicalize(parent).ok());
        if parent.zip(fs::canonicalize(&kept).ok()).is_some_and(|(parent, kept)| parent.starts_with(kept)) {
            return Err(BackupError::Inside(path));
        }
    }
    if let Some(there) = taken(slice::from_ref(&path)).filter(|_| !replaces) {
        return Err(WriteError::Taken(there.clone()).into());
    }
    write_checked(&path, |file| {
        let mut copy = Copy::new(file, &path, made);
        copy.everything(folder)?;
        let (saved, tally) = copy.finish(made)?;
        if saved.entries + saved.routines + saved.plans == 0 && !saved.settings && saved.left_out.is_empty() {
            return Err(BackupError::Nothing(folder.path().to_owned()));
        }
        check(file, &path, &tally)?;
        Ok(saved)
    })
}

/// A copy that is being written.
struct Copy<'f> {
    zip: ZipWriter<BufWriter<&'f mut File>>,
    options: SimpleFileOptions,
    saved: Saved,
    ids: HashSet<Uuid, foldhash::fast::RandomState>,
    tally: Tally,
}

impl<'f> Copy<'f> {
    fn new(file: &'f mut File, path: &Path, made: &Zoned) -> Self {
        let [month, day, hour, minute, second] =
            [made.month(), made.day(), made.hour(), made.minute(), made.second()].map(i8::unsigned_abs);
        let year = made.year().unsigned_abs();
        // Beyond the years of zip files it has no date.
        let at = DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default();
        Self {
            zip: ZipWriter::new(BufWriter::with_capacity(BLOCK, file)),
            options: SimpleFileOptions::default()
                .compression_method(CompressionMethod::Deflated)
                .unix_permissions(0o600)
                .last_modified_time(at),
            saved: Saved { path: path.to_owned(), ..Saved::default() },
            ids: HashSet::default(),
            tally: Tally::default(),
        }
    }

    fn everything(&mut self, folder: &DataFolder) -> Result<(), BackupError> {
        let mut left_out = Vec::new();
        for found in found::journal(folder, &mut left_out) {
            self.journal(&found)?;
        }
        for found in found::routines(folder, &mut left_out) {
            self.saved.routines += usize::from(self.plain(&found)?);
        }
        for found in found::plans(folder, &mut left_out) {
            self.saved.plans += usize::from(self.plain(&found)?);
        }
        if let Some(found) = found::settings(folder) {
            self.saved.settings = self.plain(&found)?;
        }
        self.saved.left_out.extend(left_out);
        Ok(())
    }

    /// A file of the journal, as far as it has whole lines: somebody may be writing the next one.
    fn journal(&mut self, found: &Found) -> Result<(), BackupError> {
        let (file, length) = match open(found).and_then(|mut file| Ok((end(&mut file)?, file))) {
            Ok((length, file)) => (file, length),
            Err(error) => {
                self.left_out(found, &error);
                return Ok(());
            }
        };
        self.start(&found.name)?;
        let mut failed = None;
        let (mut ids, mut tally) = (Vec::new(), Tally { ..self.tally });
        let copied = Copied { from: file.take(length), to: &mut self.zip, failed: &mut failed };
        let read = each_line(BufReader::with_capacity(BLOCK, copied), |line| {
            if let Some(id) = id(&line.says) {
                tally.add(id, line.text);
                ids.push(id);
            }
            Ok(())
        });
        self.end(found, read, failed, |copy| {
            copy.tally = tally;
            copy.ids.extend(ids);
        })?;
        Ok(())
    }

    /// A small file, as it is; whether it could be read.
    fn plain(&mut self, found: &Found) -> Result<bool, BackupError> {
        let file = match open(found) {
            Ok(file) => file,
            Err(error) => {
                self.left_out(found, &error);
                return Ok(false);
            }
        };
        self.start(&found.name)?;
        let mut failed = None;
        let mut copied = Copied { from: file.take(FILE_MAX), to: &mut self.zip, failed: &mut failed };
        let read = io::copy(&mut copied, &mut io::sink()).map(drop);
        self.end(found, read, failed, |_| {})
    }

    fn start(&mut self, name: &str) -> Result<(), BackupError> {
        self.zip.start_file(name, self.options).map_err(|error| self.not_written(error.into()))
    }

    /// A file is at its end, or could not be read to it, or the copy took no more of it; whether it is in the copy.
    fn end(
        &mut self,
        found: &Found,
        read: io::Result<()>,
        failed: Option<io::Error>,
        good: impl FnOnce(&mut Self),
    ) -> Result<bool, BackupError> {
        match (failed, read) {
            (Some(error), _) => Err(self.not_written(error)),
            (None, Ok(())) => {
                good(self);
                Ok(true)
            }
            (None, Err(error)) => {
                self.zip.abort_file().map_err(|error| self.not_written(error.into()))?;
                self.left_out(found, &error);
                Ok(false)
            }
        }
    }

    fn left_out(&mut self, found: &Found, error: &io::Error) {
        self.saved.left_out.push(format!("{}: {}", shown(&found.path), io_in_words(error)));
    }

    fn not_written(&self, error: io::Error) -> BackupError {
        WriteError::new(&self.saved.path, error).into()
    }

    /// What says what it is comes last: it counts what is there.
    fn finish(mut self, made: &Zoned) -> Result<(Saved, Tally), BackupError> {
        self.saved.entries = self.ids.len();
        self.start(names::READ_ME)?;
        let path = self.saved.path.clone();
        let failed = |error| BackupError::from(WriteError::new(&path, error));
        self.zip.write_all(self.saved.read_me(made).as_bytes()).map_err(failed)?;
        let file = self.zip.finish().map_err(|error: ZipError| failed(error.into()))?;
        file.into_inner().map_err(|error| failed(error.into_error()))?;
        Ok((self.saved, self.tally))
    }
}

/// Reads the copy again: every file to its end with its checksum, every line of the journal.
fn check(file: &mut File, path: &Path, expected: &Tally) -> Result<(), BackupError> {
    let wrong = |why: String| BackupError::Wrong { why };
    let again = file.try_clone().map_err(|error| wrong(error.to_string()))?;
    let mut copy = Opened::of(again, path).map_err(|error| wrong(error.to_string()))?;
    let mut found = Tally::default();
    for index in 0..copy.len() {
        let (name, file) = match copy.entry(index) {
            Entry::Part(name, file) => (name, file),
            Entry::Broken(name, why) => return Err(wrong(format!("{name}: {why}"))),
            Entry::Other | Entry::Folder => return Err(wrong(say!("backup-why-foreign").to_owned())),
        };
        let is_journal = matches!(names::member(&name), Some(Member::Journal { .. }));
        let read = each_line(BufReader::with_capacity(BLOCK, file), |line| {
            if let (true, Some(id)) = (is_journal, id(&line.says)) {
                found.add(id, line.text);
            }
            Ok(())
        });
        read.map_err(|error| wrong(format!("{name}: {error}")))?;
    }
    if found == *expected { Ok(()) } else { Err(wrong(say!("backup-why-entries").to_owned())) }
}

/// Opens a file that can be part of a copy: a larger one would not come back.
fn open(found: &Found) -> io::Result<File> {
    let file = File::open(&found.path)?;
    let most = names::member(&found.name).map_or(0, largest);
    if file.metadata()?.len() > most {
        let what = say!("backup-why-larger", kib = most / 1024);
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, what));
    }
    Ok(file)
}

/// Where the last whole line of a journal's file ends, in bytes.
fn end(file: &mut File) -> io::Result<u64> {
    let length = file.seek(SeekFrom::End(0))?;
    let looked_at = length.min(LINE_MAX as u64 + 1);
    file.seek(SeekFrom::Start(length - looked_at))?;
    let mut last = Vec::new();
    Read::by_ref(file).take(looked_at).read_to_end(&mut last)?;
    file.rewind()?;
    let torn = match memchr::memrchr(b'\n', &last) {
        Some(at) => &last[at + 1..],
        // Longer than any line: it is no half one either.
        None if length > looked_at => &[],
        None => &last,
    };
    Ok(if is_whole(torn) { length } else { length - torn.len() as u64 })
}

/// Reads, and writes what was read into the copy.
struct Copied<'c, R, W> {
    from: R,
    to: &'c mut W,
    /// Why the copy took no more.
    failed: &'c mut Option<io::Error>,
}

impl<R: Read, W: Write> Read for Copied<'_, R, W> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(buffer)?;
        if let Err(error) = self.to.write_all(&buffer[..read]) {
            *self.failed = Some(error);
            return Err(io::ErrorKind::Other.into());
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_copy_that_is_not_what_was_read_is_found_wrong() {
        let home = tempfile::tempdir().unwrap();
        let folder = DataFolder::locate(Some(home.path())).unwrap();
        let line = |ron: &str| format!("{:08x} {ron}\n", crc32fast::hash(ron.as_bytes()));
        let entry = |n: u32| {
            line(&format!(
                "Entry(id:\"01920000-0000-7000-8000-{n:012}\",at:\"2025-01-02T08:00:00Z\",\
                 kind:Rating(point:\"LEV-2\",side:left,tenderness:3))"
            ))
        };
        fs::create_dir_all(folder.journal().join("a-1")).unwrap();
        let lines: String = (0..50).map(entry).collect();
        fs::write(folder.journal().join("a-1/2025-01.ron"), lines).unwrap();
        let path = home.path().join("copy.zip");
        let mut file = File::options().read(true).write(true).create_new(true).open(&path).unwrap();
        let made = crate::journal::read_moment("2026-11-28T10:00:00Z").unwrap();
        let mut copy = Copy::new(&mut file, &path, &made);
        copy.everything(&folder).unwrap();
        let (saved, tally) = copy.finish(&made).unwrap();
        assert_eq!(saved.entries, 50);
        check(&mut file, &path, &tally).unwrap();
        let is_wrong = |file: &mut File, tally: &Tally| {
            matches!(check(file, &path, tally), Err(BackupError::Wrong { .. }))
        };
        assert!(is_wrong(&mut file, &Tally { lines: 49, ..tally }), "an entry too many");
        assert!(is_wrong(&mut file, &Tally { digest: !tally.digest, ..tally }), "other entries");
        let whole = fs::read(&path).unwrap();
        let mut flipped = whole.clone();
        flipped[200] ^= 1;
        for wrong in [&flipped[..], &whole[..whole.len() - 30], &[]] {
            fs::write(&path, wrong).unwrap();
            assert!(is_wrong(&mut File::open(&path).unwrap(), &tally));
        }
    }
}
