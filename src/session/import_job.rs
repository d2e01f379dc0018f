//! A table that comes in is read and held against the history on another thread: what is handed to it, and what comes back.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use jiff::Zoned;

use crate::{
    desktop,
    exchange::history::{
        Against, Answers, CSV_MAX, Counts, EntryTrouble, Fate, FateKind, NoColumn, Preview, RowTrouble,
        Table, TableError, WhenError, preview,
    },
    journal::{AllPoints, Entry, History, io_in_words},
};

/// What a table is held against.
#[derive(Debug)]
pub struct Ground {
    /// The history as it was.
    pub history: Arc<History>,
    /// The points as they were.
    pub points: AllPoints,
}

/// What is to be done.
#[derive(Clone, Debug)]
pub enum ImportJob {
    /// Say what would come of a table.
    Look {
        /// Each is newer than the one before.
        number: u64,
        /// The file.
        path: PathBuf,
        /// What is in it, where it was read already.
        bytes: Option<Arc<Vec<u8>>>,
        /// What was said about it.
        answers: Box<Answers>,
        /// What it is held against.
        ground: Arc<Ground>,
        /// The time.
        now: Box<Zoned>,
    },
    /// Make the entries of a table that was looked at.
    Take {
        /// The look at it.
        look: Arc<TableLook>,
        /// Whether what was deleted here is brought back.
        restore: bool,
        /// The time.
        now: Box<Zoned>,
    },
}

/// What came of it.
#[derive(Debug)]
pub enum ImportDone {
    /// Of the look of this number.
    Seen(u64, Result<Arc<TableLook>, ImportRefused>),
    /// The entries to save.
    Entries(Result<Vec<Entry>, ImportRefused>),
}

/// A look at a table.
#[derive(Debug)]
pub struct TableLook {
    /// The number of the look.
    pub number: u64,
    /// What is in the file.
    pub bytes: Arc<Vec<u8>>,
    /// The names of the columns.
    pub names: Vec<String>,
    /// What would come of it.
    pub preview: Preview,
    /// How many rows there are of each kind.
    pub counts: Counts,
    /// Whether some row has no time of day.
    pub has_untimed: bool,
    /// What it was held against.
    pub ground: Arc<Ground>,
    /// The rows of each kind, as numbers from 0.
    by_kind: BTreeMap<FateOrder, Vec<usize>>,
}

/// The place of a kind in [`FateKind::ALL`].
type FateOrder = usize;

/// Why there is nothing to import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportRefused {
    /// The file cannot be read: why.
    Unreadable(String),
    /// It is no table.
    NoTable(TableError),
    /// A column is not there.
    NoColumn(NoColumn),
    /// No entry can be made of it now: why.
    NoEntries(String),
    /// The system gave no thread for it: why.
    NoThread(String),
}

impl ImportJob {
    /// Does it. Blocks on the disk: for worker threads.
    pub fn work(self) -> ImportDone {
        match self {
            Self::Look { number, path, bytes, answers, ground, now } => {
                let read = || {
                    let read = desktop::read_named(&path, CSV_MAX).map(Arc::new);
                    read.map_err(|error| ImportRefused::Unreadable(io_in_words(&error)))
                };
                let bytes = bytes.map_or_else(read, Ok);
                let seen = bytes.and_then(|bytes| TableLook::new(number, bytes, &answers, ground, &now));
                ImportDone::Seen(number, seen.map(Arc::new))
            }
            Self::Take { look, restore, now } => {
                let entries = look.preview.entries(look.ground.against(&now), restore);
                ImportDone::Entries(entries.map_err(|error| ImportRefused::NoEntries(error.to_string())))
            }
        }
    }

    /// What there is to say where the system gives no thread for it.
    pub fn refused(&self, why: String) -> ImportDone {
        let why = ImportRefused::NoThread(why);
        match self {
            Self::Look { number, .. } => ImportDone::Seen(*number, Err(why)),
            Self::Take { .. } => ImportDone::Entries(Err(why)),
        }
    }
}

impl Ground {
    fn against<'a>(&'a self, now: &'a Zoned) -> Against<'a> {
        Against { history: &self.history, points: &self.points, now }
    }
}

impl TableLook {
    fn new(
        number: u64,
        bytes: Arc<Vec<u8>>,
        answers: &Answers,
        ground: Arc<Ground>,
        now: &Zoned,
    ) -> Result<Self, ImportRefused> {
        let table = Table::read(&bytes).map_err(ImportRefused::NoTable)?;
        let names = table.names().to_vec();
        let preview = preview(&table, answers, ground.against(now)).map_err(ImportRefused::NoColumn)?;
        drop(table);
        let mut by_kind: BTreeMap<FateOrder, Vec<usize>> = BTreeMap::new();
        for (row, kind) in preview.rows.iter().map(|row| row.fate.kind()).enumerate() {
            by_kind.entry(order(kind)).or_default().push(row);
        }
        let counts = preview.counts();
        let has_untimed = preview.rows.iter().any(|row| {
            let untimed = Fate::Unreadable(RowTrouble::Entry(EntryTrouble::When(WhenError::NoTime)));
            row.fate == untimed
        });
        Ok(Self { number, bytes, names, preview, counts, has_untimed, ground, by_kind })
    }

    /// The rows of this kind, or all of them, as how many there are and which is the one of a place.
    pub fn rows(&self, kind: Option<FateKind>) -> Rows<'_> {
        Rows {
            look: self,
            of: kind.map(|kind| self.by_kind.get(&order(kind)).map_or(&[][..], Vec::as_slice)),
        }
    }
}

fn order(kind: FateKind) -> FateOrder {
    FateKind::ALL.iter().position(|one| *one == kind).unwrap_or_default()
}

/// Some of the rows of a table.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    look: &'a TableLook,
    of: Option<&'a [usize]>,
}

impl<'a> Rows<'a> {
    /// How many.
    pub fn len(self) -> usize {
        self.of.map_or(self.look.preview.rows.len(), <[usize]>::len)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The one at this place, from 0.
    pub fn get(self, place: usize) -> Option<&'a crate::exchange::history::PreviewRow> {
        let row = self.of.map_or(Some(place), |of| of.get(place).copied())?;
        self.look.preview.rows.get(row)
    }
}
