//! Other programs, started and forgotten without leaving a zombie or a hanging child.

use std::{
    ffi::OsStr,
    io,
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

/// The full path of `program`, if a folder of `PATH` has it as a file.
pub(super) fn find_program(program: &str) -> Option<PathBuf> {
    find_in(&std::env::var_os("PATH")?, program)
}

/// The same for a given search path.
fn find_in(search: &OsStr, program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(search).map(|folder| folder.join(&name)).find(|path| is_executable(path))
}

#[cfg(unix)]
fn is_executable(path: &std::path::Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(path: &std::path::Path) -> bool {
    path.is_file()
}

/// Starts `command` with no input and no output.
fn start(command: &mut Command) -> io::Result<Child> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
}

/// Starts `command` and returns at once; a thread of its own waits for it.
///
/// # Errors
/// The command could not be started.
pub(super) fn start_and_forget(command: &mut Command) -> io::Result<()> {
    let mut child = start(command)?;
    thread::Builder::new().name("wait for a program".to_owned()).spawn(move || child.wait())?;
    Ok(())
}

/// Runs `command` to its end, or ends it after `limit`. Blocks: for worker threads.
///
/// # Errors
/// The command could not be started, or did not end in time.
pub(super) fn run_within(command: &mut Command, limit: Duration) -> io::Result<ExitStatus> {
    let mut child = start(command)?;
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if started.elapsed() >= limit {
            child.kill()?;
            child.wait()?;
            return Err(io::Error::from(io::ErrorKind::TimedOut));
        }
        thread::sleep(Duration::from_millis(20));
    }
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
        assert!(find_in(&search, "sh").is_some());
        assert!(find_in(&search, "not-executable").is_none());
        assert!(find_in(&search, "no-such-program-anywhere").is_none());
    }

    #[test]
    fn a_program_that_hangs_is_ended() {
        let started = Instant::now();
        let result = run_within(Command::new("sleep").arg("60"), Duration::from_millis(60));
        assert_eq!(result.unwrap_err().kind(), io::ErrorKind::TimedOut);
        assert!(started.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn a_program_that_is_missing_is_an_error() {
        assert!(start_and_forget(&mut Command::new("no-such-program-anywhere")).is_err());
    }
}
