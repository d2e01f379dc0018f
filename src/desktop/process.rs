//! Other programs, started and forgotten without leaving a zombie or a hanging child.

#[cfg(all(test, unix))]
use std::path::Path;
use std::{
    io,
    process::{Child, Command, Stdio},
    thread,
};
#[cfg(not(windows))]
use std::{
    process::ExitStatus,
    time::{Duration, Instant},
};

/// Starts `command` with no input, no output, and no window.
pub(super) fn start(command: &mut Command) -> io::Result<Child> {
    start_with(command, Stdio::null())
}

/// The same with an input of its own.
pub(super) fn start_with(command: &mut Command, input: Stdio) -> io::Result<Child> {
    without_a_window(command).stdin(input).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
}

/// On Windows a program of the console opens one, and takes the keyboard with it; the flag is `CREATE_NO_WINDOW`.
#[cfg(windows)]
fn without_a_window(command: &mut Command) -> &mut Command {
    std::os::windows::process::CommandExt::creation_flags(command, 0x0800_0000)
}

#[cfg(not(windows))]
fn without_a_window(command: &mut Command) -> &mut Command {
    command
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
#[cfg(not(windows))]
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

/// Makes a program of a shell script. Another process writes the file: one that is open here may be handed on to a child that
/// is just being started by another test, and is then too busy to run.
#[cfg(all(test, unix))]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
pub(super) fn script(path: &Path, text: &str) {
    let write = "printf '%s' \"$1\" > \"$2\" && chmod 700 \"$2\"";
    assert!(Command::new("sh").args(["-c", write, "sh", text]).arg(path).status().unwrap().success());
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

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
