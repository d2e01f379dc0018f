//! A place for the program to run in: a temporary home, a data folder in it, no display.

#![allow(dead_code, reason = "each test crate uses its part of this")]
#![expect(clippy::unwrap_used, reason = "a test may stop")]

#[path = "../common/walk.rs"]
pub(crate) mod walk;

use std::{
    ffi::OsStr,
    fs,
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// A fresh home for one test.
pub(crate) struct TestEnv {
    home: TempDir,
}

/// What one run of the program said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl TestEnv {
    pub(crate) fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    /// A path in the home, with the slashes that the system has.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name).components().collect()
    }

    /// The data folder that every run is given; not there before something is saved.
    pub(crate) fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// The program, with everything that it could find on this machine turned to the home.
    pub(crate) fn command(&self) -> Command {
        self.at_home(Command::new(env!("CARGO_BIN_EXE_knotmap")))
    }

    fn at_home(&self, mut command: Command) -> Command {
        command.current_dir(self.home.path()).stdin(Stdio::null());
        for name in ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_RUNTIME_DIR"] {
            command.env(name, self.home.path());
        }
        for (name, folder) in [
            ("XDG_DATA_HOME", "share"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
        ] {
            command.env(name, self.path(folder));
        }
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "RUST_LOG", "RUST_LOG_STYLE"] {
            command.env_remove(name);
        }
        // English, whatever this machine speaks.
        for name in ["LANG", "LANGUAGE", "LC_MESSAGES"] {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C.UTF-8");
        // A backtrace would then show where one is possible at all.
        command.env("RUST_BACKTRACE", "1").env("TZ", "UTC");
        command
    }

    /// Runs the program on the data folder through another one, which is given its path and `args`.
    pub(crate) fn run_through(&self, other: &[&str], args: &[&str]) -> Said {
        let mut command = self.at_home(Command::new(other[0]));
        command
            .args(&other[1..])
            .arg(env!("CARGO_BIN_EXE_knotmap"))
            .arg("--data")
            .arg(self.data())
            .args(args);
        Self::said_by(command)
    }

    /// Runs the program as it is given, without `--data`.
    pub(crate) fn run_plain<A: AsRef<OsStr>>(&self, args: &[A]) -> Said {
        let mut command = self.command();
        command.args(args);
        Self::said_by(command)
    }

    /// Runs a command of [`Self::command`].
    pub(crate) fn said_by(mut command: Command) -> Said {
        let output = command.output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        let said = Said { code: output.status.code().unwrap_or(-1), stdout: output.stdout, stderr };
        assert!(!said.stderr.contains("panicked"), "{}", said.stderr);
        assert!(!said.stderr.to_lowercase().contains("backtrace"), "{}", said.stderr);
        said
    }

    /// Runs the program on the data folder.
    pub(crate) fn run(&self, args: &[&str]) -> Said {
        let data = self.data();
        let mut all = vec![OsStr::new("--data"), data.as_os_str()];
        all.extend(args.iter().map(OsStr::new));
        self.run_plain(&all)
    }

    /// Runs the program, which has to succeed and to say nothing on standard error, and answers with what it printed.
    pub(crate) fn done(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!(said.code, 0, "{args:?}: {}", said.stderr);
        assert_eq!(said.stderr, "", "{args:?}");
        said.text()
    }

    /// The same, read as a JSON array.
    pub(crate) fn json(&self, args: &[&str]) -> Vec<Value> {
        serde_json::from_str(&self.done(args)).unwrap()
    }

    /// Every file of the journal and its bytes, in the order of their paths.
    pub(crate) fn journal(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let files = walk::files_ending(&self.data().join("journal"), "ron").into_iter();
        files.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
    }

    /// The one journal file there is.
    pub(crate) fn journal_file(&self) -> PathBuf {
        let mut files = self.journal();
        assert_eq!(files.len(), 1, "{files:?}");
        files.remove(0).0
    }

    /// Puts a file into the journal as a folder of another writer has it.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let file = self.data().join("journal").join("0123456789ab-1").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, bytes).unwrap();
        file
    }
}

impl Said {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.stdout.clone()).unwrap()
    }

    /// Holds that the program refused: with this exit code, nothing on standard output, and sentences on standard error
    /// that have every one of `words`.
    #[track_caller]
    pub(crate) fn refused(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.stdout.is_empty(), "{self:?}");
        self.warned(words);
        assert!(self.stderr.lines().count() <= 8, "one sentence and a hint: {}", self.stderr);
    }

    /// Holds that standard error has every one of `words`.
    #[track_caller]
    pub(crate) fn warned(&self, words: &[&str]) {
        for word in words {
            assert!(self.stderr.contains(word), "“{word}” is missing in: {}", self.stderr);
        }
    }
}

/// A line of a journal file: its checksum, and itself.
pub(crate) fn line(ron: &str) -> String {
    format!("{:08x} {ron}\n", crc32fast::hash(ron.as_bytes()))
}
