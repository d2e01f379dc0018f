//! The journal as a command sees it.

use jiff::Zoned;

use super::{Arguments, CliError};
use crate::{
    anatomy::Atlas,
    desktop::{self, DataFolder},
    journal::{self, AllPoints, Entry, Folder, History, Journal},
};

/// The seed of the sample data: the same person every time.
pub const DEMO_SEED: u64 = 17;

/// What happened, and every point there is.
pub struct Store {
    /// The history.
    pub history: History,
    /// The points.
    pub points: AllPoints,
    /// The time of the command.
    pub now: Zoned,
    journal: Option<Journal>,
}

impl Store {
    /// Reads the journal, or makes the sample data; writes nothing, and a missing folder is an empty journal.
    ///
    /// # Errors
    /// If the folder cannot be found or read.
    pub fn read(arguments: &Arguments) -> Result<Self, CliError> {
        let now = Zoned::now();
        if arguments.demo {
            let history = History::from_entries(journal::demo(DEMO_SEED, &now));
            return Ok(Self::new(history, now, None));
        }
        let folder = DataFolder::locate(arguments.data.as_deref())?;
        folder.look()?;
        let (history, report) = journal::read(&Folder::new(folder.journal()))?;
        notice(&report);
        Ok(Self::new(history, now, None))
    }

    /// Reads the journal and opens it for appending.
    ///
    /// # Errors
    /// If the folder cannot be found, read, made or written to.
    pub fn open(arguments: &Arguments) -> Result<Self, CliError> {
        let folder = DataFolder::locate(arguments.data.as_deref())?;
        folder.prepare()?;
        let files = Box::new(Folder::new(folder.journal()));
        let (journal, history, report) = Journal::open(files, &desktop::machine_name())?;
        notice(&report);
        Ok(Self::new(history, Zoned::now(), Some(journal)))
    }

    fn new(history: History, now: Zoned, journal: Option<Journal>) -> Self {
        let points = AllPoints::new(Atlas::builtin(), history.custom_points());
        Self { history, points, now, journal }
    }

    /// Appends `entry`; it is on disk when this returns.
    ///
    /// # Errors
    /// If the disk does not take it; everything saved before is safe.
    pub fn append(&mut self, entry: &Entry) -> Result<(), CliError> {
        if let Some(journal) = &mut self.journal {
            journal.append(entry)?;
        }
        Ok(())
    }
}

/// Lines that could not be read are said, but they stop nothing.
fn notice(report: &journal::Report) {
    if let Some(notice) = report.notice() {
        log::warn!("{notice}");
    }
}
