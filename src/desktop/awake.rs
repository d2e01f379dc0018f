//! Keeping the machine awake while a hold runs, by the platform's own program: no library has to be there to build.
//!
//! Each program ends, and with it its hold on the machine, when its input closes or this program's process is gone; so a
//! crash keeps nothing awake.

use std::{
    io,
    process::{Child, Command, Stdio},
    thread,
};

use super::process::find_program;

/// The machine is kept awake as long as this lives. Failing is silent but for the log.
#[derive(Debug)]
pub struct Awake {
    child: Option<Child>,
}

/// The program and its arguments, for the process `own`.
#[cfg(target_os = "macos")]
fn call(own: u32) -> (&'static str, Vec<String>) {
    ("caffeinate", vec!["-d".to_owned(), "-i".to_owned(), "-w".to_owned(), own.to_string()])
}
#[cfg(windows)]
fn call(_own: u32) -> (&'static str, Vec<String>) {
    // ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED, until the input closes.
    let script = "$f = Add-Type -Name Awake -Namespace Knotmap -PassThru -MemberDefinition \
                  '[DllImport(\"kernel32.dll\")] public static extern uint SetThreadExecutionState(uint s);'; \
                  [void]$f::SetThreadExecutionState(2147483651); [void][Console]::In.ReadToEnd()";
    let before = ["-NoProfile", "-NonInteractive", "-WindowStyle", "Hidden", "-Command", script];
    ("powershell", before.map(str::to_owned).to_vec())
}
#[cfg(not(any(target_os = "macos", windows)))]
fn call(_own: u32) -> (&'static str, Vec<String>) {
    let arguments = ["--what=idle:sleep", "--who=Knotmap", "--why=A hold is running", "--mode=block", "cat"];
    ("systemd-inhibit", arguments.map(str::to_owned).to_vec())
}

impl Awake {
    /// Keeps the machine awake from now on, where it has a program for that.
    pub fn start() -> Self {
        let (program, arguments) = call(std::process::id());
        let child = match find_program(program) {
            Some(path) => start(Command::new(path).args(arguments)),
            None => Err(io::Error::new(io::ErrorKind::NotFound, format!("no {program}"))),
        };
        Self { child: child.inspect_err(|error| log::info!("the machine is not kept awake: {error}")).ok() }
    }
}

fn start(command: &mut Command) -> io::Result<Child> {
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
}

impl Drop for Awake {
    fn drop(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        if let Ok(Some(status)) = child.try_wait() {
            log::info!("the machine was not kept awake: {status}");
            return;
        }
        // What it started ends with its input; then the program itself, and nobody waits for it here.
        drop(child.stdin.take());
        let reap = move || {
            if let Err(error) = child.kill().and_then(|()| child.wait()) {
                log::info!("keeping awake did not end: {error}");
            }
        };
        if let Err(error) = thread::Builder::new().name("let sleep".to_owned()).spawn(reap) {
            log::info!("keeping awake did not end: {error}");
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
        let awake = Awake { child: start(Command::new("sh").args(["-c", &script])).ok() };
        assert!(awake.child.is_some());
        thread::sleep(Duration::from_millis(50));
        assert!(!ended.exists());
        let id = awake.child.as_ref().map(Child::id).unwrap();
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
        drop(Awake { child: start(&mut Command::new("false")).ok() });
        drop(Awake { child: None });
    }
}
