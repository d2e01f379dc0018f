//! What a file would change, row by row, before anything is changed.

use std::collections::{HashMap, hash_map};

use jiff::Zoned;
use uuid::Uuid;

use super::{
    answers::Answers,
    change::{CannotChange, CellChange, changes},
    column::Column,
    entry::{EntryReader, EntryTrouble, checked},
    identity::{Identity, Known},
    mapping::{Found, Mapping, NoColumn},
    table::{BrokenRow, Row, Table},
};
use crate::{
    anatomy::PointKey,
    journal::{AllPoints, Entry, EntryError, History, Kind, MomentError, check_new, new_id},
    language::say,
};

/// What a file is held against.
#[derive(Clone, Copy)]
pub struct Against<'a> {
    /// The history.
    pub history: &'a History,
    /// Every point there is.
    pub points: &'a AllPoints,
    /// The time of the import.
    pub now: &'a Zoned,
}

/// What a file would change.
#[derive(Clone, Debug)]
pub struct Preview {
    /// How it was read, and what has to be asked.
    pub found: Found,
    /// What becomes of each row.
    pub rows: Vec<PreviewRow>,
}

/// A row of the file.
#[derive(Clone, Debug)]
pub struct PreviewRow {
    /// The line that it begins in, from 1.
    pub line: u64,
    /// What becomes of it.
    pub fate: Fate,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is not known yet.
    New(Box<Entry>),
    /// It is there already.
    Same,
    /// It is there and says something else.
    Changed {
        /// The entry as it stands now.
        now: Box<Entry>,
        /// What changes it.
        by: Box<Kind>,
        /// Old and new, cell by cell.
        cells: Vec<CellChange>,
    },
    /// It was there and was deleted here; the id of its entry.
    Deleted(Uuid),
    /// It cannot be read.
    Unreadable(RowTrouble),
}

/// What becomes of a row, without the entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FateKind {
    /// See [`Fate::New`].
    New,
    /// See [`Fate::Same`].
    Same,
    /// See [`Fate::Changed`].
    Changed,
    /// See [`Fate::Deleted`].
    Deleted,
    /// See [`Fate::Unreadable`].
    Unreadable,
}

impl FateKind {
    /// Each of them.
    pub const ALL: [Self; 5] = [Self::New, Self::Changed, Self::Same, Self::Deleted, Self::Unreadable];
}

impl Fate {
    /// Which one it is.
    pub fn kind(&self) -> FateKind {
        match self {
            Self::New(_) => FateKind::New,
            Self::Same => FateKind::Same,
            Self::Changed { .. } => FateKind::Changed,
            Self::Deleted(_) => FateKind::Deleted,
            Self::Unreadable(_) => FateKind::Unreadable,
        }
    }
}

/// Why a row cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowTrouble {
    /// It has no cells.
    #[error(transparent)]
    Broken(#[from] BrokenRow),
    /// Its cells are no entry.
    #[error(transparent)]
    Entry(#[from] EntryTrouble),
    /// Its time lies ahead.
    #[error(transparent)]
    Moment(#[from] MomentError),
    /// Its point is none.
    #[error("{}", say!("history-file-no-point", point = .0.to_string()))]
    NoPoint(PointKey),
    /// An earlier row has its id.
    #[error("{}", say!("history-file-repeated", line = .0))]
    Repeated(u64),
    /// What no amendment can say.
    #[error(transparent)]
    CannotChange(#[from] CannotChange),
}

/// How many rows there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not known yet.
    pub new: usize,
    /// There already.
    pub same: usize,
    /// There, and different.
    pub changed: usize,
    /// Deleted here earlier.
    pub deleted: usize,
    /// Not to be read.
    pub unreadable: usize,
}

impl Counts {
    /// How many of this kind.
    pub fn of(self, kind: FateKind) -> usize {
        match kind {
            FateKind::New => self.new,
            FateKind::Same => self.same,
            FateKind::Changed => self.changed,
            FateKind::Deleted => self.deleted,
            FateKind::Unreadable => self.unreadable,
        }
    }

    /// How many entries would come of it; with `restore` also those that were deleted here.
    pub fn waiting(self, restore: bool) -> usize {
        self.new + self.changed + if restore { self.deleted } else { 0 }
    }
}

/// What `table` would change, read as `answers` say.
///
/// # Errors
/// When a column was named that is not there. What cannot be read is a row of the preview.
pub fn preview(table: &Table<'_>, answers: &Answers, against: Against<'_>) -> Result<Preview, NoColumn> {
    let mapping = Mapping::find(table, answers)?;
    let found = Found::look(table, &mapping, answers, against.points);
    let mut rows = Rows {
        reader: found.reader(answers),
        mapping: &mapping,
        answers,
        against,
        known: Known::of(against.history),
        ids: HashMap::new(),
    };
    let rows = table.rows().map(|row| PreviewRow { line: row.line, fate: rows.fate(row) }).collect();
    Ok(Preview { found, rows })
}

struct Rows<'a> {
    reader: EntryReader<'a>,
    mapping: &'a Mapping,
    answers: &'a Answers,
    against: Against<'a>,
    known: Known<'a>,
    /// The lines of the ids that were met.
    ids: HashMap<Uuid, u64>,
}

impl Rows<'_> {
    fn fate(&mut self, row: Row) -> Fate {
        self.read(row).unwrap_or_else(Fate::Unreadable)
    }

    fn read(&mut self, row: Row) -> Result<Fate, RowTrouble> {
        let record = row.cells?;
        let cells = self.mapping.cells(&record, self.answers);
        let id = EntryReader::id(&cells)?;
        let kind = self.reader.kind(&cells)?;
        let at = self.reader.at(&cells)?;
        if let Some(id) = id {
            return self.identified(checked(id, at, kind)?, row.line);
        }
        let now = self.against.now.timestamp();
        check_new(&at, now)?;
        self.nameless(checked(new_id(now), at, kind)?)
    }

    /// A row that names its entry.
    fn identified(&mut self, entry: Entry, line: u64) -> Result<Fate, RowTrouble> {
        match self.ids.entry(entry.id) {
            hash_map::Entry::Occupied(first) => return Err(RowTrouble::Repeated(*first.get())),
            hash_map::Entry::Vacant(place) => place.insert(line),
        };
        if let Some(now) = self.known.standing(entry.id) {
            if now.at.timestamp() != entry.at.timestamp() {
                let (old, new) = (now.at.to_string(), entry.at.to_string());
                return Err(CannotChange(CellChange { column: Column::At, old, new }).into());
            }
            return self.compared(now, entry);
        }
        Ok(match self.against.history {
            history if history.is_taken_back(entry.id) => Fate::Deleted(entry.id),
            // It has been replaced since: that counts.
            history if history.knows(entry.id) => Fate::Same,
            _ => Fate::New(Box::new(entry)),
        })
    }

    /// A row without an id: it is known by point, time and values.
    fn nameless(&mut self, entry: Entry) -> Result<Fate, RowTrouble> {
        if let Some(key) = entry.kind.about().filter(|key| !self.is_point(key)) {
            return Err(RowTrouble::NoPoint(key));
        }
        let Some(identity) = Identity::of(&entry) else { return Ok(Fate::New(Box::new(entry))) };
        let (history, made) = (self.against.history, identity.id());
        let alike = self.known.like(&identity);
        if let Some(now) = alike.and_then(|id| self.known.standing(id)) {
            return self.compared(now, entry);
        }
        if let Some(id) = alike.or_else(|| history.knows(made).then_some(made)) {
            // Deleted here, changed here since it came, or met in an earlier row.
            return Ok(if history.is_taken_back(id) { Fate::Deleted(id) } else { Fate::Same });
        }
        self.known.meet(identity, made);
        Ok(Fate::New(Box::new(Entry { id: made, ..entry })))
    }

    fn is_point(&self, key: &PointKey) -> bool {
        self.against.points.find(key).is_some() || !self.against.history.records(key).is_empty()
    }

    fn compared(&self, now: Entry, new: Entry) -> Result<Fate, RowTrouble> {
        let said = |column: &Column| self.mapping.has(*column);
        Ok(match changes(&now, new, said)? {
            None => Fate::Same,
            Some((by, cells)) => Fate::Changed { now: Box::new(now), by: Box::new(by), cells },
        })
    }
}

impl Preview {
    /// How many rows there are of each kind.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows {
            *match row.fate {
                Fate::New(_) => &mut counts.new,
                Fate::Same => &mut counts.same,
                Fate::Changed { .. } => &mut counts.changed,
                Fate::Deleted(_) => &mut counts.deleted,
                Fate::Unreadable(_) => &mut counts.unreadable,
            } += 1;
        }
        counts
    }

    /// Whether everything was said that has to be.
    pub fn is_ready(&self) -> bool {
        !self.found.questions.iter().any(super::answers::Question::is_open)
    }

    /// The entries that bring it about, in the order of the rows; with `restore` also what was deleted here. None before
    /// [`Preview::is_ready`].
    ///
    /// # Errors
    /// When the clock says a time that no entry can have.
    pub fn entries(&self, against: Against<'_>, restore: bool) -> Result<Vec<Entry>, EntryError> {
        if !self.is_ready() {
            return Ok(Vec::new());
        }
        let about = |kind: Kind| against.history.entry_about(kind, against.now);
        let entry = |row: &PreviewRow| match &row.fate {
            Fate::New(entry) => Some(Ok(Entry::clone(entry))),
            Fate::Changed { by, .. } => Some(about(Kind::clone(by))),
            Fate::Deleted(id) if restore => Some(about(Kind::Restore { target: *id })),
            _ => None,
        };
        self.rows.iter().filter_map(entry).collect()
    }
}
