//! Writing a file for the user: all of it or none of it, at exactly the path that was given.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{
    shown,
    whole::{self, Readers, folder_of},
    windows_names::refused_by_windows,
};
use crate::{
    journal::{io_in_words, sync_names},
    language::say,
    platform::{
        fs::{self, File},
        tempfile,
    },
};

/// How the name of a file begins that is not checked yet.
const UNCHECKED: &str = ".knotmap-unchecked-";

/// Why a file was not written. What was at the path before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The path ends in no file name.
    #[error("{}", say!("desktop-no-file-name", path = shown(_0)))]
    NoFileName(PathBuf),
    /// A folder has this name.
    #[error("{}", say!("desktop-a-folder", path = shown(_0), example = shown(&_0.join("map.png"))))]
    IsAFolder(PathBuf),
    /// A file has this name, and nobody has said that it may go.
    #[error("{}", say!("desktop-taken", path = shown(_0)))]
    Taken(PathBuf),
    /// The folder is missing.
    #[error("{}", say!("desktop-no-folder", path = shown(path), folder = shown(folder)))]
    NoFolder {
        /// The file.
        path: PathBuf,
        /// Its folder.
        folder: PathBuf,
    },
    /// It cannot be read again.
    #[error("{}", say!("desktop-no-file", path = shown(_0)))]
    NotAFile(PathBuf),
    /// The system would write it elsewhere.
    #[error("{}", say!("desktop-no-name", path = shown(path), why = why))]
    NoName {
        /// The file.
        path: PathBuf,
        /// What is wrong with its name.
        why: String,
    },
    /// The system refused.
    #[error("{}", say!("desktop-no-permission", path = shown(_0)))]
    NoPermission(PathBuf),
    /// The disk is full.
    #[error("{}", say!("desktop-full", path = shown(_0)))]
    Full(PathBuf),
    /// Anything else.
    #[error("{}", say!("desktop-cannot-write", path = shown(path), why = io_in_words(source)))]
    Other {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Writes `bytes` to `path` and returns once they are on disk. A file that is there is replaced as a whole, or stays as
/// it was; a device (`/dev/stdout`, a named pipe) is written to as it is.
///
/// # Errors
/// See [`WriteError`]; each names the path and what to do.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let explain = |source| explain(path, source);
    check(path)?;
    match fs::metadata(path) {
        Ok(meta) if !meta.is_file() => through(path, bytes).map_err(explain),
        _ => {
            whole::sweep(path);
            whole::replace(path, bytes, Readers::AsBefore).map_err(explain)
        }
    }
}

/// Writes a file of any length for its owner alone: `fill` writes it, and reads it again if it wants to, under a name that
/// nobody knows; it gets its own once `fill` is content and all is on disk. A file that is there is replaced as a whole, or
/// stays as it was.
///
/// # Errors
/// What `fill` says, or a [`WriteError`]; nothing of the new file is left then.
pub fn write_checked<T, E: From<WriteError>>(
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<T, E>,
) -> Result<T, E> {
    let failed = |source| E::from(explain(path, source));
    check(path)?;
    let target = match fs::metadata(path) {
        Ok(about) if !about.is_file() => return Err(WriteError::NotAFile(path.to_owned()).into()),
        // A link stays a link.
        Ok(_) => fs::canonicalize(path).map_err(failed)?,
        Err(_) => path.to_owned(),
    };
    let folder = folder_of(&target);
    // What a program that was killed has left is nobody's.
    whole::sweep_old(folder, |name| name.to_str().is_some_and(is_unchecked));
    let made = tempfile::Builder::new().prefix(UNCHECKED).tempfile_in(folder);
    let mut file = made.map_err(|error| failed(error.kind().into()))?;
    let filled = fill(file.as_file_mut())?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(&target).map_err(|error| failed(error.error))?;
    sync_names(folder).map_err(failed)?;
    Ok(filled)
}

/// Whether a file of this name was left behind by a program that was killed in [`write_checked`].
pub fn is_unchecked(name: &str) -> bool {
    name.starts_with(UNCHECKED)
}

/// The first of `paths` that a file has already, which somebody has to be asked about before it is replaced.
pub fn taken(paths: &[PathBuf]) -> Option<&PathBuf> {
    paths.iter().find(|path| fs::is_file(path))
}

/// Refuses what cannot be the path of a file.
fn check(path: &Path) -> Result<(), WriteError> {
    if fs::is_dir(path) {
        return Err(WriteError::IsAFolder(path.to_owned()));
    }
    if path.file_name().is_none() || ends_like_a_folder(path) {
        return Err(WriteError::NoFileName(path.to_owned()));
    }
    if cfg!(windows)
        && let Some(why) = refused_by_windows(path)
    {
        return Err(WriteError::NoName { path: path.to_owned(), why });
    }
    let folder = folder_of(path);
    if fs::is_dir(folder) {
        return Ok(());
    }
    Err(WriteError::NoFolder { path: path.to_owned(), folder: folder.to_owned() })
}

/// Writes into what is there and cannot be replaced.
fn through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).open(path)?;
    file.write_all(bytes)?;
    file.flush()?;
    match file.sync_all() {
        // Terminals and pipes have nothing to sync.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        result => result,
    }
}

/// `maps/` means a folder, and `Path` forgets the slash.
fn ends_like_a_folder(path: &Path) -> bool {
    let text = path.as_os_str().to_string_lossy();
    text.ends_with(std::path::is_separator) || text.ends_with("/.")
}

impl WriteError {
    /// What the system said about writing to `path`.
    pub fn new(path: &Path, source: io::Error) -> Self {
        explain(path, source)
    }
}

fn explain(path: &Path, source: io::Error) -> WriteError {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => WriteError::NoPermission(path),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => WriteError::Full(path),
        _ => WriteError::Other { path, source },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_exactly_there_and_leaves_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("my map.tar.png");
        write_file(&path, b"one").unwrap();
        write_file(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn each_wrong_path_has_its_own_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let of = |path: &Path| write_file(path, b"x").unwrap_err();
        assert!(matches!(of(folder.path()), WriteError::IsAFolder(_)));
        assert!(matches!(of(Path::new("")), WriteError::NoFileName(_)));
        assert!(matches!(of(Path::new("..")), WriteError::IsAFolder(_)));
        let missing = folder.path().join("gone/map.png");
        let said = of(&missing).to_string();
        assert!(said.contains("gone”; create it"), "{said}");
        let slash = PathBuf::from(format!("{}/maps/", folder.path().display()));
        assert!(matches!(of(&slash), WriteError::NoFileName(_)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(windows)]
    #[test]
    fn what_would_be_written_elsewhere_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["map.png:hidden", "NUL.png", "aux", "map."] {
            let said = write_file(&folder.path().join(name), b"x").unwrap_err().to_string();
            assert!(said.contains("Windows") && said.ends_with("choose another name"), "{said}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_not_content_with_itself_leaves_everything_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("copy.zip");
        let write = |bytes: &[u8], is_good: bool| {
            write_checked(&path, |file| {
                file.write_all(bytes).map_err(|error| WriteError::new(&path, error))?;
                if is_good { Ok(()) } else { Err(WriteError::Full(path.clone())) }
            })
        };
        assert!(write(b"wrong", false).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        write(b"good", true).unwrap();
        assert!(write(b"wrong", false).is_err());
        assert_eq!(fs::read(&path).unwrap(), b"good");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_and_a_forbidden_place_are_named() {
        assert!(matches!(write_file(Path::new("/dev/full"), b"x"), Err(WriteError::Full(_))));
        write_file(Path::new("/dev/null"), b"x").unwrap();
        let checked = write_checked(Path::new("/dev/null"), |_| Ok::<(), WriteError>(()));
        assert!(matches!(checked, Err(WriteError::NotAFile(_))));
        let error = write_file(Path::new("/proc/map.png"), b"x").unwrap_err();
        assert!(error.to_string().contains("“/proc/map.png” cannot be written"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real.png"), folder.path().join("link.png"));
        fs::write(&real, "old").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        write_file(&link, b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(real).unwrap(), b"new");
    }

    #[test]
    fn the_systems_kinds_become_ours() {
        let of = |kind: io::ErrorKind| explain(Path::new("a"), kind.into());
        assert!(matches!(of(io::ErrorKind::PermissionDenied), WriteError::NoPermission(_)));
        assert!(matches!(of(io::ErrorKind::StorageFull), WriteError::Full(_)));
        assert!(matches!(of(io::ErrorKind::Interrupted), WriteError::Other { .. }));
    }
}
