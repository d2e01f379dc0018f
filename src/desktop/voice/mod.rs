//! Speaking: the platform's own speech, one sentence at a time, on a thread of its own.

#[cfg(not(windows))]
#[path = "programs.rs"]
mod speaker;
#[cfg(windows)]
#[path = "windows.rs"]
mod speaker;

use std::{
    sync::mpsc::{self, Receiver, Sender},
    thread::{self, JoinHandle},
};

use self::speaker::Speaker;
use super::programs::Programs;
use crate::language::Language;

/// A way to speak. It never blocks and never fails loudly; dropped, it falls silent and leaves no program behind.
///
/// What speaks by itself is cut short. Behind `spd-say` another program speaks, for everyone on the machine: it drops a
/// sentence for the next one, but ends the last one by itself.
#[derive(Debug)]
pub struct Voice {
    tell: Sender<Told>,
    thread: Option<JoinHandle<()>>,
}

/// What the voice is told.
#[derive(Debug)]
enum Told {
    Say(Words),
    Hush,
    End,
}

/// What is said, and the language that it is in.
#[derive(Debug)]
struct Words {
    words: String,
    language: Language,
}

impl Voice {
    /// The platform's speech, or nothing if there is none.
    pub fn find(programs: &Programs) -> Option<Self> {
        Self::with(Speaker::find(programs)?)
    }

    fn with(mut speaker: Speaker) -> Option<Self> {
        let (tell, told) = mpsc::channel();
        let work = move || speaker.speak(&told);
        let thread = thread::Builder::new().name("voice".to_owned()).spawn(work).ok()?;
        Some(Self { tell, thread: Some(thread) })
    }

    /// Says `words`, which are in the language spoken now, and returns at once; what was being said stops.
    pub fn say(&self, words: &str) {
        self.tell(Told::Say(Words { words: words.to_owned(), language: Language::spoken() }));
    }

    /// Falls silent.
    pub fn hush(&self) {
        self.tell(Told::Hush);
    }

    fn tell(&self, what: Told) {
        // The thread ends with the voice alone.
        let _gone = self.tell.send(what);
    }
}

impl Drop for Voice {
    /// Waits some hundredths of a second: a program that speaks must not outlive this one.
    fn drop(&mut self) {
        self.tell(Told::End);
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            log::warn!("the voice broke");
        }
    }
}

/// What it is told next.
fn wait(told: &Receiver<Told>) -> Told {
    told.recv().unwrap_or(Told::End)
}

/// Of what it has been told since, only the latest matters.
fn latest(mut next: Told, told: &Receiver<Told>) -> Told {
    while let Ok(later) = told.try_recv() {
        next = later;
    }
    next
}
