//! Files of folders that others can put things into: opened without ever waiting, and read to a limit.
//!
//! Under the name of a small file may lie a pipe that nobody writes to, or a link to a device without an end. So what
//! was opened is asked what it is; a name can mean something else a moment later.

use std::{
    fmt,
    io::{self, Read as _},
    path::Path,
};

use crate::{
    language::say,
    platform::fs::{self, File, FileType, OpenOptions},
};

/// What lies there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoFile {
    Folder,
    Pipe,
    Device,
    SilentPipe,
}

impl fmt::Display for NoFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Folder => say!("desktop-is-folder"),
            Self::Pipe => say!("desktop-is-pipe"),
            Self::Device => say!("desktop-is-device"),
            Self::SilentPipe => say!("desktop-silent-pipe"),
        })
    }
}

impl std::error::Error for NoFile {}

impl From<NoFile> for io::Error {
    fn from(what: NoFile) -> Self {
        let kind =
            if what == NoFile::Folder { io::ErrorKind::IsADirectory } else { io::ErrorKind::InvalidInput };
        Self::new(kind, what)
    }
}

/// Opens a regular file, through links, without waiting for whatever else lies there.
///
/// # Errors
/// When the system refuses, or it is a folder, a pipe or a device.
pub(super) fn open_regular(path: &Path) -> io::Result<File> {
    let file = open(path)?;
    match no_file(file.metadata()?.file_type()) {
        Some(what) => Err(what.into()),
        None => Ok(file),
    }
}

/// All of a regular file of at most `largest` bytes.
///
/// # Errors
/// As [`open_regular`], and [`io::ErrorKind::FileTooLarge`].
pub(super) fn read_small(path: &Path, largest: u64) -> io::Result<Vec<u8>> {
    let file = open_regular(path)?;
    let length = file.metadata()?.len();
    if length > largest {
        return Err(too_large(largest));
    }
    read_to(&file, Vec::new(), largest)
}

/// All of what somebody names to have it read, of at most `largest` bytes: a file, a device, or a pipe (`/dev/stdin`,
/// `<(…)`), which is read to its end as long as something writes to it.
///
/// # Errors
/// When the system refuses, it is a folder, it is a pipe that nothing writes to, or it is larger.
pub fn read_named(path: &Path, largest: u64) -> io::Result<Vec<u8>> {
    let file = open(path)?;
    let about = file.metadata()?;
    match no_file(about.file_type()) {
        None if about.len() > largest => Err(too_large(largest)),
        None => read_to(&file, Vec::new(), largest),
        Some(NoFile::Folder) => Err(NoFile::Folder.into()),
        Some(what) => {
            let mut first = vec![0];
            match (&file).read(&mut first) {
                Ok(0) if what == NoFile::Pipe => return Err(NoFile::SilentPipe.into()),
                Ok(read) => first.truncate(read),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => first.clear(),
                Err(error) => return Err(error),
            }
            wait_from_now_on(&file)?;
            read_to(&file, first, largest)
        }
    }
}

/// `bytes` and what follows them in `file`.
fn read_to(file: &File, mut bytes: Vec<u8>, largest: u64) -> io::Result<Vec<u8>> {
    // One byte more than may be there: a file may have grown, a device has no end.
    file.take(largest + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > largest { Err(too_large(largest)) } else { Ok(bytes) }
}

fn too_large(largest: u64) -> io::Error {
    let limit = match largest / 1024 {
        kib if kib < 1024 => format!("{kib} KiB"),
        kib => format!("{} MiB", kib / 1024),
    };
    io::Error::new(io::ErrorKind::FileTooLarge, say!("desktop-larger", limit = limit))
}

/// Opens whatever is there without waiting for another end of it, and without making a terminal one's own.
fn open(path: &Path) -> io::Result<File> {
    // Windows opens no folder, and says that one has no permission.
    if cfg!(windows) && fs::is_dir(path) {
        return Err(NoFile::Folder.into());
    }
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags((OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed());
    }
    options.open(path)
}

/// From a file that was opened by [`open`], reading waits until there is something.
#[cfg(unix)]
fn wait_from_now_on(file: &File) -> io::Result<()> {
    rustix::fs::fcntl_setfl(file, rustix::fs::OFlags::empty())?;
    Ok(())
}

#[cfg(not(unix))]
fn wait_from_now_on(_: &File) -> io::Result<()> {
    Ok(())
}

/// What something is that is no regular file.
fn no_file(is: FileType) -> Option<NoFile> {
    if is.is_file() {
        return None;
    }
    #[cfg(unix)]
    if std::os::unix::fs::FileTypeExt::is_fifo(&is) {
        return Some(NoFile::Pipe);
    }
    Some(if is.is_dir() { NoFile::Folder } else { NoFile::Device })
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{fs, io::Write as _, path::PathBuf, process::Command, thread};

    use super::*;

    fn pipe(folder: &Path) -> PathBuf {
        let path = folder.join("pipe");
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        path
    }

    #[test]
    fn only_a_regular_file_is_opened_and_nothing_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "12345").unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&file, &link).unwrap();
        assert_eq!(read_small(&link, 5).unwrap(), b"12345");
        assert_eq!(read_small(&file, 4).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        for (path, what) in [
            (pipe(folder.path()), NoFile::Pipe),
            (folder.path().to_owned(), NoFile::Folder),
            ("/dev/zero".into(), NoFile::Device),
        ] {
            assert_eq!(read_small(&path, 5).unwrap_err().to_string(), what.to_string());
        }
        assert_eq!(read_small(&folder.path().join("none"), 5).unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_pipe_that_is_named_is_read_to_its_end_and_one_that_is_silent_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = pipe(folder.path());
        let silent = read_named(&path, 9).unwrap_err();
        assert_eq!(silent.to_string(), NoFile::SilentPipe.to_string());
        // Both ends, so that neither waits for the other.
        let mut writer = OpenOptions::new().read(true).write(true).open(&path).unwrap();
        let reader = {
            let path = path.clone();
            thread::spawn(move || read_named(&path, 70_000))
        };
        // More than a pipe holds, so it is only gone once the other end reads on.
        writer.write_all(&vec![7; 69_000]).unwrap();
        drop(writer);
        assert_eq!(reader.join().unwrap().unwrap(), vec![7; 69_000]);
        assert_eq!(read_named(Path::new("/dev/null"), 9).unwrap(), b"");
        assert_eq!(read_named(Path::new("/dev/zero"), 9).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
    }
}
