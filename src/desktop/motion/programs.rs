//! Asking the desktop of Linux over its bus, and the platform's own programs.

use std::{
    io::{self, Read as _},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::desktop::programs::Programs;

/// The system's answer comes within this time or not at all.
const PATIENCE: Duration = Duration::from_secs(2);
/// No answer is longer, in bytes.
const LONGEST: u64 = 64;

/// Whether the system asks for reduced motion; `None` where it cannot be asked. Blocks: for worker threads.
pub fn reduced_motion() -> Option<bool> {
    by_bus().or_else(by_program)
}

/// What the desktop of Linux says over its bus.
#[cfg(all(unix, not(target_os = "macos"), feature = "window"))]
fn by_bus() -> Option<bool> {
    crate::desktop::bus::reduced_motion(None)
}

#[cfg(not(all(unix, not(target_os = "macos"), feature = "window")))]
fn by_bus() -> Option<bool> {
    None
}

fn by_program() -> Option<bool> {
    let (program, arguments, yes) = question()?;
    let answer = ask(Command::new(Programs::installed().find(program)?).args(arguments)).ok()?;
    Some(answer.trim() == yes)
}

/// The program to ask, its arguments, and the answer that means yes.
type Question = (&'static str, &'static [&'static str], &'static str);

#[cfg(target_os = "macos")]
#[expect(clippy::unnecessary_wraps, reason = "not every system can be asked")]
fn question() -> Option<Question> {
    Some(("defaults", &["read", "com.apple.universalaccess", "reduceMotion"], "1"))
}

#[cfg(not(target_os = "macos"))]
#[expect(clippy::unnecessary_wraps, reason = "not every system can be asked")]
fn question() -> Option<Question> {
    Some(("gsettings", &["get", "org.gnome.desktop.interface", "enable-animations"], "false"))
}

/// What the program says, if it ends well and in time.
fn ask(command: &mut Command) -> io::Result<String> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            if !status.success() {
                return Err(io::Error::other("it failed"));
            }
            let mut answer = String::new();
            if let Some(out) = child.stdout.take() {
                out.take(LONGEST).read_to_string(&mut answer)?;
            }
            return Ok(answer);
        }
        if started.elapsed() >= PATIENCE {
            child.kill()?;
            child.wait()?;
            return Err(io::Error::from(io::ErrorKind::TimedOut));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_and_a_silent_program_is_left() {
        assert_eq!(ask(Command::new("echo").arg("false")).unwrap().trim(), "false");
        assert!(ask(&mut Command::new("false")).is_err());
        assert!(ask(Command::new("sleep").arg("60")).is_err());
    }
}
