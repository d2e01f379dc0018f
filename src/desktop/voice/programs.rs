//! Speaking by programs.

use std::{
    io,
    path::PathBuf,
    process::{Child, Command},
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

use super::{Told, Words, latest, wait};
use crate::desktop::{process, programs::Programs};

/// Stands for the code of the language that the words are in.
const LANGUAGE: &str = "{language}";

/// The speech programs of each platform, the best first. Each takes the words as its last argument, and is told their
/// language where it asks, whatever language the system speaks.
#[cfg(target_os = "macos")]
const PROGRAMS: [(&str, &[&str]); 1] = [("say", &["--"])];
#[cfg(not(target_os = "macos"))]
const PROGRAMS: [(&str, &[&str]); 3] = [
    ("spd-say", &["--wait", "--language", LANGUAGE, "--"]),
    ("espeak-ng", &["-v", LANGUAGE, "--"]),
    ("espeak", &["-v", LANGUAGE, "--"]),
];

/// How often a running sentence is looked at.
const LOOK: Duration = Duration::from_millis(30);

/// No sentence lasts longer. A program that does hangs, as spd-say does without a sound card; it is not asked again.
const LIMIT: Duration = Duration::from_mins(1);

/// A speech program and what it is called with before the words.
type Program = (PathBuf, &'static [&'static str]);

/// What the thread speaks with.
pub(super) struct Speaker {
    programs: Vec<Program>,
    limit: Duration,
}

/// What became of a program that was given a sentence.
enum Outcome {
    Said,
    Failed,
    Hung,
    Told(Told),
}

impl Speaker {
    /// With the platform's speech programs, or nothing if there is none.
    pub(super) fn find(programs: &Programs) -> Option<Self> {
        let found = PROGRAMS.iter().filter_map(|(name, before)| Some((programs.find(name)?, *before)));
        Self::with(found.collect(), LIMIT)
    }

    fn with(programs: Vec<Program>, limit: Duration) -> Option<Self> {
        (!programs.is_empty()).then_some(Self { programs, limit })
    }

    /// Speaks what it is told until it is told to end.
    pub(super) fn speak(&mut self, told: &Receiver<Told>) {
        let mut next = wait(told);
        loop {
            next = match latest(next, told) {
                Told::End => return,
                Told::Hush => wait(told),
                Told::Say(words) => self.say(&words, told).unwrap_or_else(|| wait(told)),
            };
        }
    }

    /// Says the words with the first program that can, and answers with what it was told meanwhile.
    fn say(&mut self, Words { words, language }: &Words, told: &Receiver<Told>) -> Option<Told> {
        let mut at = 0;
        while let Some((program, before)) = self.programs.get(at) {
            let name = program.display();
            let before = before.iter().map(|word| if *word == LANGUAGE { language.code() } else { *word });
            match start(Command::new(program).args(before), words).map(|child| self.attend(child, told)) {
                Ok(Outcome::Said) => return None,
                Ok(Outcome::Told(next)) => return Some(next),
                Ok(Outcome::Failed) => log::info!("{name} does not speak"),
                Ok(Outcome::Hung) => {
                    // Too late for these words.
                    log::info!("{name} hangs");
                    self.programs.remove(at);
                    return None;
                }
                Err(error) => log::info!("{name} does not speak: {error}"),
            }
            at += 1;
        }
        None
    }

    /// Waits for a program that speaks; something new, or too long, ends it.
    fn attend(&self, mut child: Child, told: &Receiver<Told>) -> Outcome {
        let started = Instant::now();
        loop {
            let outcome = match told.recv_timeout(LOOK) {
                Ok(next) => Outcome::Told(next),
                Err(RecvTimeoutError::Disconnected) => Outcome::Told(Told::End),
                Err(RecvTimeoutError::Timeout) => match child.try_wait() {
                    Ok(Some(status)) if status.success() => return Outcome::Said,
                    Ok(Some(_)) | Err(_) => return Outcome::Failed,
                    Ok(None) if started.elapsed() >= self.limit => Outcome::Hung,
                    Ok(None) => continue,
                },
            };
            end(&mut child);
            return outcome;
        }
    }
}

fn start(command: &mut Command, words: &str) -> io::Result<Child> {
    process::start(command.arg(words))
}

fn end(child: &mut Child) {
    if let Err(error) = child.kill().and_then(|()| child.wait()) {
        log::info!("a sentence could not be stopped: {error}");
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{fs, path::Path, sync::mpsc, thread};

    use super::{super::Voice, *};
    use crate::language::{Language, within};

    fn script(folder: &Path, name: &str, body: &str) -> Program {
        let path = folder.join(name);
        process::script(&path, &format!("#!/bin/sh\n{body}\n"));
        (path, &["--"])
    }

    fn voice(programs: Vec<Program>) -> Option<Voice> {
        Voice::with(Speaker::with(programs, LIMIT)?)
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
        assert!(voice(vec![]).is_none());
    }

    #[test]
    fn words_are_an_argument_and_a_program_that_fails_gives_way() {
        let folder = tempfile::tempdir().unwrap();
        let heard = folder.path().join("heard");
        let bad = script(folder.path(), "bad", "exit 1");
        let good = script(folder.path(), "good", &format!("printf %s \"$2\" > '{}'", heard.display()));
        let voice = voice(vec![bad, good]).unwrap();
        for words in ["Half time.", "-f $(touch x) ; 'q'", "\u{201c}10\u{201d}"] {
            voice.say(words);
            wait_for(&heard, words);
        }
    }

    #[test]
    fn a_program_is_told_the_language_of_the_words() {
        let folder = tempfile::tempdir().unwrap();
        let heard = folder.path().join("heard");
        let (path, _) = script(folder.path(), "good", &format!("printf %s \"$*\" > '{}'", heard.display()));
        let voice = voice(vec![(path, &["-v", LANGUAGE, "--"])]).unwrap();
        voice.say("Half time.");
        wait_for(&heard, "-v en -- Half time.");
        within(Language::German, || voice.say("Halbzeit."));
        wait_for(&heard, "-v de -- Halbzeit.");
    }

    #[test]
    fn a_new_sentence_ends_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let heard = folder.path().join("heard");
        let body = format!("printf %s \"$2\" > '{}'\nexec sleep 600", heard.display());
        let voice = voice(vec![script(folder.path(), "slow", &body)]).unwrap();
        let start = Instant::now();
        voice.say("one");
        wait_for(&heard, "one");
        voice.say("two");
        wait_for(&heard, "two");
        voice.hush();
        voice.say("three");
        wait_for(&heard, "three");
        assert!(start.elapsed() < Duration::from_mins(1));
    }

    #[test]
    fn a_dropped_voice_leaves_no_program_behind() {
        let folder = tempfile::tempdir().unwrap();
        let id = folder.path().join("id");
        let body = format!("printf %s $$ > '{0}.new'\nmv '{0}.new' '{0}'\nexec sleep 600", id.display());
        let voice = voice(vec![script(folder.path(), "slow", &body)]).unwrap();
        voice.say("one");
        let start = Instant::now();
        while !id.exists() {
            assert!(start.elapsed() < Duration::from_mins(1), "it never spoke");
            thread::sleep(Duration::from_millis(5));
        }
        drop(voice);
        let mut ask = Command::new("kill");
        ask.args(["-0", &fs::read_to_string(&id).unwrap()]).stderr(std::process::Stdio::null());
        assert!(!ask.status().unwrap().success(), "it is gone when the drop returns");
    }

    #[test]
    fn a_program_that_hangs_is_ended_and_not_asked_again() {
        let folder = tempfile::tempdir().unwrap();
        let (asked, heard) = (folder.path().join("asked"), folder.path().join("heard"));
        let hangs = format!("printf x >> '{}'\nexec sleep 600", asked.display());
        let hangs = script(folder.path(), "hangs", &hangs);
        let good = script(folder.path(), "good", &format!("printf %s \"$2\" > '{}'", heard.display()));
        let mut speaker = Speaker::with(vec![hangs, good], Duration::from_millis(200)).unwrap();
        let (_tell, told) = mpsc::channel();
        let one = |words: &str| Words { words: words.to_owned(), language: Language::German };
        assert!(speaker.say(&one("one"), &told).is_none());
        assert!(!heard.exists(), "it is too late for these words");
        assert!(speaker.say(&one("two"), &told).is_none());
        assert_eq!(fs::read_to_string(&heard).unwrap(), "two");
        assert_eq!(fs::read_to_string(&asked).unwrap(), "x");
    }
}
