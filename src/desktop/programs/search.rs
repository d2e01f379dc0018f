//! Programs that are installed.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

/// Where other programs are looked for: what plays a sound, speaks, or keeps the machine awake.
#[derive(Clone, Debug)]
pub struct Programs {
    search: OsString,
}

impl Programs {
    /// Those that the system finds: in the folders of `PATH`.
    pub fn installed() -> Self {
        Self { search: std::env::var_os("PATH").unwrap_or_default() }
    }

    /// Those of one folder alone.
    pub fn within(folder: &Path) -> Self {
        Self { search: folder.into() }
    }

    /// The full path of `program`, if it is there and can be run.
    pub(in crate::desktop) fn find(&self, program: &str) -> Option<PathBuf> {
        std::env::split_paths(&self.search)
            .filter(|folder| !folder.as_os_str().is_empty())
            .map(|folder| folder.join(program))
            .find(|path| is_executable(path))
    }
}

#[cfg(unix)]
fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(path: &Path) -> bool {
    path.is_file()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_is_there_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("not-executable"), "").unwrap();
        let search =
            std::env::join_paths([folder.path().to_owned(), "/bin".into(), "/usr/bin".into()]).unwrap();
        let programs = Programs::within(Path::new(&search));
        assert!(programs.find("sh").is_some());
        assert!(programs.find("not-executable").is_none());
        assert!(programs.find("no-such-program-anywhere").is_none());
        assert!(Programs::within(folder.path()).find("sh").is_none());
        // An empty folder of `PATH` would be the one that the program was started in.
        assert!(Programs::within(Path::new("")).find("Cargo.toml").is_none());
    }
}
