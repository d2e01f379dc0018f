//! The way through a copy: the same for looking at it and for bringing it back, so that one says what the other does.

use std::io::{self, BufReader, Read as _};

use super::{
    Adopted, BackupError, Contents, RoutineFate,
    known::{Known, id},
    names::{self, Member},
    open::{Entry, Opened, Unpacked},
    target::{self, Target},
};
use crate::{
    desktop::{DataFolder, read_settings},
    journal::{RawLine, Saying, each_line},
    language::say,
    platform::fs,
};

/// The most entries that are held as known: ten times a million holds.
const ENTRIES_MAX: usize = 10_000_000;

/// A way through a copy.
pub(super) struct Walk<'w> {
    /// Where it is compared with.
    pub(super) folder: &'w DataFolder,
    /// What is there already.
    pub(super) known: Known,
    /// Where what is new goes; without one nothing is written.
    pub(super) target: Option<Target>,
    /// What has been found.
    pub(super) contents: Contents,
}

impl Walk<'_> {
    /// Goes through the whole of `copy`.
    ///
    /// # Errors
    /// When it holds more than any copy, or what is new cannot be written. What cannot be read is counted.
    pub(super) fn through(&mut self, copy: &mut Opened) -> Result<(), BackupError> {
        self.contents.made = copy.made();
        for index in 0..copy.len() {
            match copy.entry(index) {
                Entry::Part(name, file) => self.part(&name, file)?,
                Entry::Broken(name, why) => self.contents.problems.add(&format!("{name}: {why}")),
                Entry::Other => self.contents.passed_over += 1,
                Entry::Folder => {}
            }
            copy.check_total()?;
            if self.known.len() > ENTRIES_MAX {
                return Err(copy.too_much(say!("backup-too-many-entries")));
            }
        }
        Ok(())
    }

    fn part(&mut self, path: &str, file: Unpacked<'_>) -> Result<(), BackupError> {
        match names::member(path) {
            Some(Member::Journal { writer, name }) => self.journal(path, writer, name, file),
            Some(member) => match (member, whole(file)) {
                (Member::Routine(name), Ok(bytes)) => self.routine(name, &bytes),
                (Member::Plan { plan, name }, Ok(bytes)) => self.plan(plan, name, &bytes),
                (Member::Settings, Ok(bytes)) => self.settings(&bytes),
                (_, Err(error)) => {
                    self.unreadable(path, &error);
                    Ok(())
                }
                // The other one speaks to people.
                _ => Ok(()),
            },
            None => Ok(()),
        }
    }

    fn unreadable(&mut self, path: &str, why: &dyn std::fmt::Display) {
        self.contents.problems.add(&format!("{path}: {why}"));
    }

    fn journal(
        &mut self,
        path: &str,
        writer: &str,
        name: &str,
        file: Unpacked<'_>,
    ) -> Result<(), BackupError> {
        // The line that says of which version the next ones are.
        let mut header = None;
        let mut failed = None;
        let read = each_line(BufReader::new(file), |line| {
            if line.says == Saying::Header {
                header = Some(line.text.to_vec());
            }
            if !self.is_new(path, &line) {
                return Ok(());
            }
            let Some(target) = &mut self.target else { return Ok(()) };
            let header = header.take();
            let mut lines = header.as_deref().into_iter().chain([line.text]);
            lines.try_for_each(|text| target.line(writer, name, text)).map_err(|error| {
                failed = Some(error);
                io::ErrorKind::Other.into()
            })
        });
        if let Some(error) = failed {
            return Err(error);
        }
        if let Err(error) = read {
            self.unreadable(path, &error);
        }
        self.target.as_mut().map_or(Ok(()), Target::end)
    }

    /// Counts a line; whether it is an entry that is not known.
    fn is_new(&mut self, path: &str, line: &RawLine<'_>) -> bool {
        if let Saying::Unreadable(why) = &line.says {
            self.contents.problems.add(&format!("{path}:{}: {why}", line.number));
        }
        let Some(id) = id(&line.says) else { return false };
        // Beyond the most, nothing is held any more: the copy is refused at the end of the file.
        if self.known.len() > ENTRIES_MAX || !self.known.add(id, line.text) {
            self.contents.known += 1;
            return false;
        }
        self.contents.new += 1;
        let is_newer = matches!(line.says, Saying::Newer | Saying::Entry { is_newer: true, .. });
        self.contents.newer += usize::from(is_newer);
        true
    }

    fn routine(&mut self, name: &str, bytes: &[u8]) -> Result<(), BackupError> {
        let fate = target::fate(&self.folder.routines(), name, bytes);
        let added = match &fate {
            RoutineFate::New => Some(name),
            RoutineFate::Beside(other) => Some(other.as_str()),
            RoutineFate::Same => None,
        };
        if let (Some(target), Some(added)) = (&self.target, added) {
            target.routine(added, bytes)?;
        }
        self.contents.routines.push((name.to_owned(), fate));
        Ok(())
    }

    /// A revision never changes, and a draft that is there is somebody's work: neither is replaced.
    fn plan(&mut self, plan: &str, name: &str, bytes: &[u8]) -> Result<(), BackupError> {
        match target::there(&self.folder.plans().join(plan).join(name)) {
            None => self.contents.plans_new += 1,
            Some(same) if same == bytes => self.contents.plans_known += 1,
            Some(_) => self.contents.plans_kept += 1,
        }
        match &self.target {
            Some(target) => target.plan(plan, name, bytes),
            None => Ok(()),
        }
    }

    fn settings(&mut self, bytes: &[u8]) -> Result<(), BackupError> {
        let text = std::str::from_utf8(bytes).map_err(|_| say!("backup-why-no-text").to_owned());
        if let Err(why) = text.and_then(read_settings) {
            self.unreadable(names::SETTINGS, &why);
            return Ok(());
        }
        let is_there = fs::symlink_metadata(self.folder.settings()).is_ok();
        self.contents.settings = if is_there { Adopted::Kept } else { Adopted::Taken };
        match &self.target {
            Some(target) if !is_there => target.settings(bytes),
            _ => Ok(()),
        }
    }
}

/// All of a small file.
fn whole(mut file: Unpacked<'_>) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
