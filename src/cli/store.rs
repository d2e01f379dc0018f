//! The journal as a command sees it.

use jiff::Zoned;

use super::{Arguments, CliError};
use crate::{
    anatomy::Atlas,
    desktop::{DataFolder, SettingsFile, complain},
    journal::{self, AllPoints, Folder, History},
    trend::DayEnd,
};

pub use crate::journal::DEMO_SEED;

/// What happened, and every point there is.
pub struct Store {
    /// The history.
    pub history: History,
    /// The points.
    pub points: AllPoints,
    /// The time of the command.
    pub now: Zoned,
    /// When a day ends, as the user has set it for the window.
    pub ends: DayEnd,
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
            return Ok(Self::new(history, now, DayEnd::MIDNIGHT));
        }
        let folder = DataFolder::locate(arguments.data.as_deref())?;
        folder.look()?;
        let (history, report) = journal::read(&Folder::new(folder.journal()))?;
        notice(&report);
        let settings = SettingsFile::open(folder.settings());
        let ends = DayEnd::at(settings.settings().day_ends_h).unwrap_or_default();
        Ok(Self::new(history, now, ends))
    }

    fn new(history: History, now: Zoned, ends: DayEnd) -> Self {
        let points = AllPoints::new(Atlas::builtin(), history.custom_points());
        Self { history, points, now, ends }
    }
}

/// Lines that could not be read are said, but they stop nothing.
pub(super) fn notice(report: &journal::Report) {
    if let Some(notice) = report.notice() {
        complain(&notice);
    }
}
