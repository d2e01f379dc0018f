//! Opening what is meant to be a plain file in a folder of ours, whatever lies there.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    language::say,
    platform::fs::{self, DirBuilder, File, OpenOptions},
};

/// Opens a regular file and nothing else: a pipe is not waited for, a device not touched, and a link of the file's name
/// not followed. New files are 0600 on Unix.
///
/// # Errors
/// What the system says, or that this is no regular file.
pub(super) fn open_regular(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;

        use rustix::fs::OFlags;

        // Without the first a pipe keeps whoever opens it waiting; on a regular file it means nothing.
        options.mode(0o600).custom_flags((OFlags::NONBLOCK | OFlags::NOFOLLOW).bits().cast_signed());
    }
    #[cfg(not(unix))]
    match fs::symlink_metadata(&path) {
        Ok(found) if !found.is_file() => return Err(no_file()),
        _ => {}
    }
    let file = match options.open(path) {
        // The system's own words for a link that is not followed speak of too many of them.
        Err(_) if fs::is_symlink(path) => return Err(no_file()),
        file => file?,
    };
    if file.metadata()?.is_file() { Ok(file) } else { Err(no_file()) }
}

/// Makes a folder, and those above it that are missing (0700 on Unix), and returns once their names are on disk, as far
/// as the disk can promise that. One that is there already is fine.
///
/// # Errors
/// When one of them cannot be made, or the disk fails to keep its name.
pub fn make_folders(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let made: Vec<_> = path.ancestors().take_while(|at| !fs::is_there(at)).map(PathBuf::from).collect();
    builder.create(path)?;
    // One that is several levels deep is only there for good when each of its parents knows.
    made.iter().filter_map(|at| at.parent()).try_for_each(sync_names)
}

/// Returns once the names in a folder are on disk. Elsewhere than on Unix a folder cannot be synced: the file system
/// keeps names by itself.
///
/// # Errors
/// When the disk fails; a disk that cannot promise it does not.
pub fn sync_names(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) || folder.as_os_str().is_empty() {
        return Ok(());
    }
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if cannot_promise(&error) => Ok(()),
        synced => synced,
    }
}

/// Whether a disk that was asked to keep something for good knows no such wish, rather than having failed.
pub(super) fn cannot_promise(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    matches!(error.kind(), Unsupported | InvalidInput | PermissionDenied)
}

/// What is said of a name that is taken by something else than a file.
pub(super) fn no_file() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, say!("journal-no-plain-file"))
}

/// Whether `path` is a link to something that is not there.
pub(super) fn leads_nowhere(path: &Path) -> bool {
    fs::is_symlink(path) && fs::metadata(path).is_err()
}

#[cfg(all(test, unix))]
mod tests {
    use std::{fs, io::Write as _, os::unix::fs::symlink};

    use super::*;

    #[test]
    fn only_plain_files_are_opened() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("plain"), "x").unwrap();
        fs::create_dir(at("folder")).unwrap();
        symlink(at("plain"), at("link")).unwrap();
        symlink("/dev/zero", at("device")).unwrap();
        symlink(at("gone"), at("nowhere")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(at("pipe")).status();
        assert!(made.unwrap().success());
        for name in ["folder", "link", "device", "nowhere", "pipe"] {
            assert!(open_regular(OpenOptions::new().read(true), &at(name)).is_err(), "{name} to read");
            let open = open_regular(OpenOptions::new().append(true).create(true), &at(name));
            assert!(open.is_err(), "{name} to write");
        }
        assert!(!at("gone").exists(), "nothing is made through a link");
        open_regular(OpenOptions::new().read(true), &at("plain")).unwrap();
        let mut file = open_regular(OpenOptions::new().append(true).create(true), &at("new")).unwrap();
        file.write_all(b"y").unwrap();
        assert_eq!(fs::read(at("new")).unwrap(), b"y");
    }

    #[test]
    fn folders_are_made_as_deep_as_they_are_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("a/b/c");
        make_folders(&deep).unwrap();
        make_folders(&deep).unwrap();
        assert!(deep.is_dir());
        fs::write(folder.path().join("file"), "").unwrap();
        assert!(make_folders(&folder.path().join("file/a")).is_err());
    }
}
