//! What is under way, kept until its entry is on disk: the entry that it would be if the program ended now.
//!
//! Such a file lies in `<data>/running/<writer>/`, outside the journal, so that nobody who reads the journal takes it for
//! an entry. It has the id that the entry will have: what is in the journal already is never offered again.

use std::{collections::HashMap, path::PathBuf};

use uuid::Uuid;

use super::{News, Say, Unreadable};
use crate::{
    desktop::{self, Checkpoints, DataFolder},
    journal::{self, Entry, Journal, Report, io_in_words},
    language::say,
    platform::shown,
};

/// The checkpoints of this program.
pub(super) struct UnderWay {
    files: Checkpoints,
    /// This program's writer; without one nothing is kept.
    writer: Option<String>,
    /// What lies on disk.
    kept: HashMap<Uuid, PathBuf>,
}

impl UnderWay {
    /// Takes over what programs on this machine left behind that do not run any more, and says it.
    pub(super) fn open(folder: &DataFolder, journal: &mut Journal, say: Say<'_>) -> Self {
        let files = Checkpoints::new(folder.running());
        let writer = journal.writer().map(str::to_owned);
        let mut under_way = Self { files, writer, kept: HashMap::new() };
        let left = journal.take_over(under_way.files.owners()).unwrap_or_else(|error| {
            desktop::complain(&error.to_string());
            Vec::new()
        });
        for owner in &left {
            under_way.files.sweep(owner);
        }
        let paths: Vec<PathBuf> = left.iter().flat_map(|owner| under_way.files.of(owner)).collect();
        let mut found: Vec<Entry> = paths.into_iter().filter_map(|path| under_way.find(path, say)).collect();
        found.sort_by_key(|entry| (entry.at.timestamp(), entry.id));
        if !found.is_empty() {
            say(News::LeftOff(found));
        }
        under_way
    }

    /// What a file says. One that says nothing is set aside.
    fn find(&mut self, path: PathBuf, say: Say<'_>) -> Option<Entry> {
        let name = shown(&path);
        let why = match desktop::read_checkpoint(&path) {
            Ok(bytes) => {
                let mut report = Report::default();
                let entries = journal::read_file(&name, &bytes, &mut report);
                if let [entry] = &entries[..] {
                    self.kept.insert(entry.id, path);
                    return Some(entry.clone());
                }
                if report.unknown > 0 || !report.newer.is_empty() {
                    // Its own version will know it.
                    desktop::complain(&say!("session-left-newer", name = name));
                    return None;
                }
                let line = report.set_aside.into_iter().next();
                line.map_or(Unreadable::Empty, |line| Unreadable::Reader(line.reason))
            }
            Err(error) => Unreadable::Reader(io_in_words(&error)),
        };
        let aside = desktop::set_checkpoint_aside(&path).ok();
        say(News::LeftUnreadable { why, path: aside.unwrap_or(path) });
        None
    }

    /// Keeps `entry` as it is now.
    pub(super) fn keep(&mut self, entry: &Entry) -> Result<(), String> {
        let Some(writer) = &self.writer else { return Ok(()) };
        let path = self.files.path(writer, &entry.id.to_string());
        let text = journal::alone(entry).map_err(|error| error.to_string())?;
        desktop::write_checkpoint(&path, text.as_bytes())
            .map_err(|error| format!("{}: {}", shown(&path), io_in_words(&error)))?;
        self.kept.insert(entry.id, path);
        Ok(())
    }

    /// Lets go of what was kept under this id: it is in the journal, or not wanted.
    pub(super) fn forget(&mut self, id: Uuid) {
        if let Some(path) = self.kept.remove(&id)
            && let Err(error) = desktop::remove_checkpoint(&path)
        {
            // At the worst it is offered once more.
            log::info!("a checkpoint that is not wanted any more is left: {}", error.kind());
        }
    }
}
