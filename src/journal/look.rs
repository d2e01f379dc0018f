//! Looking whether other programs, other machines or a file-sync tool have brought something, without reading what is
//! known already.

use super::{
    Entry, Journal, JournalError, Remark, Report,
    read::{BATCH_BYTES, read_file},
    seen::seen,
};

/// What others have brought.
#[derive(Debug)]
pub enum Brought {
    /// Entries, most of which may be known, and what could not be read of the lines they came in.
    Entries(Vec<Entry>, Report),
    /// So much that everything is best read again.
    Much,
}

impl Journal {
    /// What is new in the files of others since they were read or looked at last. A line that is still being written is
    /// left for the next time. A file that has lost what it held is remarked.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn look(&mut self) -> Result<Brought, JournalError> {
        let mut now = seen(&*self.files)?;
        let mut changed = Vec::new();
        for (path, look) in &mut now {
            match self.seen.get(path) {
                Some(before) if before.mark == look.mark => look.read = before.read,
                _ if self.is_as_left(path, look.mark) => {}
                before => {
                    let grown = before.filter(|before| before.mark.identity == look.mark.identity);
                    look.read = grown.map_or(0, |before| self.start_of_line(path, before.read));
                    changed.push((path.clone(), look.read, look.mark.length));
                }
            }
        }
        for (path, before) in &self.seen {
            let length = now.get(path).map(|look| look.mark.length);
            if length.is_none_or(|length| length < before.mark.length) {
                let path = self.files.full(path);
                self.remarks.push(Remark::Changed { path, is_gone: length.is_none() });
            }
        }
        self.seen = now;
        let bytes: u64 = changed.iter().map(|(_, from, length)| length.saturating_sub(*from)).sum();
        if bytes > BATCH_BYTES as u64 {
            return Ok(Brought::Much);
        }
        Ok(self.read_new(changed))
    }

    /// `at`, if a line begins there; else the beginning of the file. What was read first may have ended in half a line.
    fn start_of_line(&self, path: &str, at: u64) -> u64 {
        let before = at.checked_sub(1).and_then(|before| self.files.read(path, before, 1).ok());
        if before.is_some_and(|byte| byte == b"\n") { at } else { 0 }
    }

    fn read_new(&mut self, changed: Vec<(String, u64, u64)>) -> Brought {
        let (mut entries, mut report) = (Vec::new(), Report::default());
        for (path, from, _) in changed {
            // What cannot be read now is looked at again.
            let Ok(bytes) = self.files.read(&path, from, BATCH_BYTES) else {
                self.seen.remove(&path);
                continue;
            };
            let whole = memchr::memrchr(b'\n', &bytes).map_or(0, |at| at + 1);
            entries.extend(read_file(&self.files.full(&path), &bytes[..whole], &mut report));
            if let Some(look) = self.seen.get_mut(&path) {
                look.read = from + whole as u64;
            }
        }
        Brought::Entries(entries, report)
    }

    /// Reads everything again.
    ///
    /// # Errors
    /// As [`super::read()`].
    pub fn read_again(&mut self) -> Result<(super::History, Report), JournalError> {
        self.seen = seen(&*self.files)?;
        super::read(&*self.files)
    }
}
