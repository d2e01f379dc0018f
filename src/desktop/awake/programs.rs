//! Keeping the machine awake by the platform's own programs, and on Linux over the desktop's bus.
//!
//! Each program ends, and with it its hold on the machine, when its input closes or this program's process is gone; so a
//! crash keeps nothing awake.

use std::{
    io,
    process::{Child, Command, Stdio},
    thread,
};

#[cfg(not(target_os = "macos"))]
use super::hold_runs;
#[cfg(not(target_os = "macos"))]
use crate::desktop::display::APP_ID;
use crate::desktop::{process, programs::Programs};

/// The machine is kept awake as long as this lives. Failing is silent but for the log.
#[derive(Debug)]
pub struct Awake {
    children: Vec<Child>,
    /// Of the desktops that no program is there for.
    #[cfg(all(unix, not(target_os = "macos"), feature = "window"))]
    _screen: Option<crate::desktop::bus::ScreenOn>,
}

/// A program and its arguments.
type Call = (&'static str, Vec<String>);

/// The programs to start, for the process `own`.
#[cfg(target_os = "macos")]
fn calls(own: u32) -> [Call; 1] {
    [("caffeinate", vec!["-d".to_owned(), "-i".to_owned(), "-w".to_owned(), own.to_string()])]
}
/// The system sleeps by what logind says, but GNOME blanks the screen by itself; where the one or the other is not
/// there, its program ends at once.
#[cfg(not(target_os = "macos"))]
fn calls(_own: u32) -> [Call; 2] {
    let system =
        ["--what=idle:sleep", "--who=Knotmap", &format!("--why={}", hold_runs()), "--mode=block", "cat"];
    let desktop = ["--inhibit", "idle:suspend", "--app-id", APP_ID, "--reason", hold_runs(), "cat"];
    [
        ("systemd-inhibit", system.map(str::to_owned).to_vec()),
        ("gnome-session-inhibit", desktop.map(str::to_owned).to_vec()),
    ]
}

impl Awake {
    /// Keeps the machine awake from now on, where it has a program for that. Where nobody leaves the screen on,
    /// `may_turn_dark` is called, on any thread; nobody waits for it here.
    pub fn start(programs: &Programs, may_turn_dark: impl FnOnce() + Send + 'static) -> Self {
        let found = calls(std::process::id())
            .into_iter()
            .filter_map(|(program, arguments)| Some((programs.find(program)?, arguments)));
        let children = found.filter_map(|(path, arguments)| {
            start(Command::new(&path).args(arguments))
                .inspect_err(|error| log::info!("a program does not keep awake: {error}"))
                .ok()
        });
        Self::with(children.collect(), may_turn_dark)
    }

    /// Of Linux the desktop is asked for its screen: the programs know of sleep alone.
    #[cfg(all(unix, not(target_os = "macos"), feature = "window"))]
    fn with(children: Vec<Child>, may_turn_dark: impl FnOnce() + Send + 'static) -> Self {
        let screen = crate::desktop::bus::ScreenOn::start(None, hold_runs(), may_turn_dark)
            .inspect_err(|error| log::info!("nobody is asked to leave the screen on: {error}"));
        Self { children, _screen: screen.ok() }
    }

    #[cfg(not(all(unix, not(target_os = "macos"), feature = "window")))]
    fn with(children: Vec<Child>, may_turn_dark: impl FnOnce()) -> Self {
        if children.is_empty() {
            may_turn_dark();
        }
        Self { children }
    }
}

fn start(command: &mut Command) -> io::Result<Child> {
    process::start_with(command, Stdio::piped())
}

impl Drop for Awake {
    fn drop(&mut self) {
        let mut children = std::mem::take(&mut self.children);
        // What they started ends with its input; then the programs themselves, and nobody waits for them here.
        for child in &mut children {
            drop(child.stdin.take());
        }
        let reap = move || children.iter_mut().for_each(end);
        if let Err(error) = thread::Builder::new().name("let sleep".to_owned()).spawn(reap) {
            log::info!("keeping awake did not end: {error}");
        }
    }
}

fn end(child: &mut Child) {
    match child.try_wait() {
        // With its input.
        Ok(Some(status)) => log::debug!("what kept awake ended with {status}"),
        _ => {
            if let Err(error) = child.kill().and_then(|()| child.wait()) {
                log::info!("keeping awake did not end: {error}");
            }
        }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn it_lasts_as_long_as_it_lives_and_no_longer() {
        let folder = tempfile::tempdir().unwrap();
        let ended = folder.path().join("ended");
        // As systemd-inhibit does: a child of the child reads the input until it closes.
        let script = format!("cat; touch '{}'", ended.display());
        let awake = Awake::with(vec![start(Command::new("sh").args(["-c", &script])).unwrap()], || {});
        thread::sleep(Duration::from_millis(50));
        assert!(!ended.exists());
        let id = awake.children[0].id();
        drop(awake);
        let start = Instant::now();
        // A process that was waited for is gone: no signal reaches it.
        let is_there = || {
            Command::new("kill")
                .args(["-0", &id.to_string()])
                .stderr(Stdio::null())
                .status()
                .unwrap()
                .success()
        };
        while is_there() {
            assert!(start.elapsed() < Duration::from_mins(1));
            thread::sleep(Duration::from_millis(5));
        }
    }

    #[test]
    fn a_program_that_cannot_help_harms_nothing() {
        drop(Awake::with(vec![start(&mut Command::new("false")).unwrap()], || {}));
        drop(Awake::with(vec![], || {}));
    }
}
