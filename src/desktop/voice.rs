//! Speaking: the platform's own speech program, one sentence at a time, on a thread of its own.

use std::{
    io,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvError, RecvTimeoutError, Sender},
    thread,
    time::Duration,
};

use super::process::find_program;

/// The speech programs of each platform, the best first. Each takes the words as its last argument.
#[cfg(target_os = "macos")]
const PROGRAMS: [(&str, &[&str]); 1] = [("say", &["--"])];
#[cfg(windows)]
const PROGRAMS: [(&str, &[&str]); 1] = [(
    "powershell",
    &[
        "-NoProfile",
        "-NonInteractive",
        "-WindowStyle",
        "Hidden",
        "-Command",
        // The words are read from the environment: nothing in them is ever run.
        "Add-Type -AssemblyName System.Speech; \
         (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak($env:KNOTMAP_SAYS)",
    ],
)];
#[cfg(not(any(target_os = "macos", windows)))]
const PROGRAMS: [(&str, &[&str]); 3] =
    [("spd-say", &["--wait", "--"]), ("espeak-ng", &["--"]), ("espeak", &["--"])];

/// How often a running sentence is looked at.
const LOOK: Duration = Duration::from_millis(30);

/// A way to speak. It never blocks and never fails loudly; dropped, it falls silent.
#[derive(Debug)]
pub struct Voice {
    tell: Sender<Option<String>>,
}

/// A speech program and what it is called with before the words.
type Program = (PathBuf, &'static [&'static str]);

impl Voice {
    /// The platform's speech program, or nothing if there is none.
    pub fn find() -> Option<Self> {
        Self::with(
            PROGRAMS.iter().filter_map(|(name, before)| Some((find_program(name)?, *before))).collect(),
        )
    }

    fn with(programs: Vec<Program>) -> Option<Self> {
        if programs.is_empty() {
            return None;
        }
        let (tell, told) = mpsc::channel();
        thread::Builder::new().name("voice".to_owned()).spawn(move || speak(&programs, &told)).ok()?;
        Some(Self { tell })
    }

    /// Says `words` and returns at once; what was being said stops.
    pub fn say(&self, words: &str) {
        let _gone = self.tell.send(Some(words.to_owned()));
    }

    /// Falls silent.
    pub fn hush(&self) {
        let _gone = self.tell.send(None);
    }
}

/// Speaks what it is told until the voice is dropped.
fn speak(programs: &[Program], told: &Receiver<Option<String>>) {
    let mut next = told.recv();
    while let Ok(mut words) = next {
        // Only the latest matters.
        while let Ok(later) = told.try_recv() {
            words = later;
        }
        next = match words {
            None => told.recv(),
            Some(words) => say(programs, &words, told),
        };
    }
}

/// Says `words` with the first program that can, and answers with what comes next.
///
/// # Errors
/// When the voice was dropped.
fn say(
    programs: &[Program],
    words: &str,
    told: &Receiver<Option<String>>,
) -> Result<Option<String>, RecvError> {
    for (program, before) in programs {
        let mut child = match start(Command::new(program).args(*before), words) {
            Ok(child) => child,
            Err(error) => {
                log::info!("{} does not speak: {error}", program.display());
                continue;
            }
        };
        loop {
            match told.recv_timeout(LOOK) {
                Ok(next) => {
                    end(&mut child);
                    return Ok(next);
                }
                Err(RecvTimeoutError::Disconnected) => {
                    end(&mut child);
                    return Err(RecvError);
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
            match child.try_wait() {
                Ok(None) => {}
                Ok(Some(status)) if status.success() => return told.recv(),
                Ok(Some(status)) => {
                    log::info!("{} ended with {status}", program.display());
                    break;
                }
                Err(error) => {
                    log::info!("{} was lost: {error}", program.display());
                    break;
                }
            }
        }
    }
    told.recv()
}

fn start(command: &mut Command, words: &str) -> io::Result<Child> {
    if cfg!(windows) {
        command.env("KNOTMAP_SAYS", words);
    } else {
        command.arg(words);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
}

fn end(child: &mut Child) {
    if let Err(error) = child.kill().and_then(|()| child.wait()) {
        log::info!("a sentence could not be stopped: {error}");
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt as _, path::Path, time::Instant};

    use super::*;

    fn script(folder: &Path, name: &str, body: &str) -> Program {
        let path = folder.join(name);
        fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        (path, &["--"])
    }

    fn wait_for(path: &Path, words: &str) {
        let start = Instant::now();
        while fs::read_to_string(path).is_ok_and(|said| said == words).eq(&false) {
            assert!(start.elapsed() < Duration::from_mins(1), "never said: {words}");
            thread::sleep(Duration::from_millis(5));
        }
    }

    #[test]
    fn without_a_program_there_is_no_voice() {
        assert!(Voice::with(vec![]).is_none());
    }

    #[test]
    fn words_are_an_argument_and_a_program_that_fails_gives_way() {
        let folder = tempfile::tempdir().unwrap();
        let heard = folder.path().join("heard");
        let bad = script(folder.path(), "bad", "exit 1");
        let good = script(folder.path(), "good", &format!("printf %s \"$2\" > '{}'", heard.display()));
        let voice = Voice::with(vec![bad, good]).unwrap();
        for words in ["Half time.", "-f $(touch x) ; 'q'", "\u{201c}10\u{201d}"] {
            voice.say(words);
            wait_for(&heard, words);
        }
    }

    #[test]
    fn a_new_sentence_ends_the_one_before_and_a_dropped_voice_is_silent() {
        let folder = tempfile::tempdir().unwrap();
        let (heard, speaks) = (folder.path().join("heard"), folder.path().join("speaks"));
        let body = format!(
            "echo $$ > '{}'\nprintf %s \"$2\" > '{}'\nexec sleep 600",
            speaks.display(),
            heard.display()
        );
        let voice = Voice::with(vec![script(folder.path(), "slow", &body)]).unwrap();
        let start = Instant::now();
        voice.say("one");
        wait_for(&heard, "one");
        voice.say("two");
        wait_for(&heard, "two");
        voice.hush();
        voice.say("three");
        wait_for(&heard, "three");
        assert!(start.elapsed() < Duration::from_mins(1));
        let speaks = fs::read_to_string(speaks).unwrap();
        let is_there = || {
            let mut kill = Command::new("kill");
            kill.args(["-0", speaks.trim()]).stderr(Stdio::null()).status().unwrap().success()
        };
        assert!(is_there());
        drop(voice);
        while is_there() {
            assert!(start.elapsed() < Duration::from_mins(1), "it still speaks");
            thread::sleep(Duration::from_millis(5));
        }
    }
}
