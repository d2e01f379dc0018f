//! The dialog that imports a table: what is chosen, what was said about it, and how far it is.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use crate::{
    anatomy::{PointKey, Side},
    exchange::history::{Answers, Column, DateOrder, FateKind, Question, read_time, read_zone},
    session::{Ground, ImportRefused, TableLook, Unsaved},
};

/// A table, looked at before anything of it is imported.
#[derive(Clone, Debug, Default)]
pub struct ImportDraft {
    /// The text of the path field.
    pub path: String,
    /// How far it is.
    pub progress: ImportProgress,
    /// The number of the look that is wanted.
    pub number: u64,
    /// When it was asked for (monotonic).
    pub since: Duration,
    /// The last look.
    pub look: Option<Arc<TableLook>>,
    /// What it is held against.
    pub ground: Option<Arc<Ground>>,
    /// What was said about the file.
    pub said: SaidOfTable,
    /// What was asked, with an example; what is answered stays, so that the answer can be changed.
    pub asked: BTreeMap<Asked, String>,
    /// Whether it is shown how the columns are read.
    pub shows_columns: bool,
    /// Only rows of this kind are listed.
    pub listed: Option<FateKind>,
    /// What a point is looked for, and what is typed to find it.
    pub finding: Option<(AskedPoint, String)>,
}

/// What was said about a file, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct SaidOfTable {
    /// Which column is which, where it was changed.
    pub columns: BTreeMap<Column, Option<String>>,
    /// The words that were met.
    pub words: Vec<AskedWord>,
    /// The point of rows that name none.
    pub point: Option<PointKey>,
    /// The side of rows that name none.
    pub side: Option<Side>,
    /// The zone of times that have none.
    pub zone: String,
    /// The time of day of rows that have none.
    pub time: String,
    /// Which number of a date is which.
    pub order: Option<DateOrder>,
    /// What stands before the fraction of a number.
    pub decimal: Option<char>,
    /// What numbers are divided by.
    pub divide: Option<u32>,
    /// Whether what was deleted here is brought back.
    pub restore: bool,
}

/// What is asked about a file, besides words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// Which point the rows are about.
    Point,
    /// On which side the points are.
    Side,
    /// In which zone the times are.
    Zone,
    /// Which number of a date is which.
    Order,
    /// What stands before the fraction of a number.
    Decimal,
    /// At which time of day rows without one were.
    Time,
}

/// A word in the place of a number or a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedWord {
    /// In which column.
    pub column: Column,
    /// The word.
    pub word: String,
    /// In how many rows it stands.
    pub rows: usize,
    /// What it means, if that was said.
    pub meant: WordMeant,
    /// Whether it was said for an earlier file and not touched since.
    pub is_as_last_time: bool,
}

/// What a word means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum WordMeant {
    /// Nobody has said it.
    #[default]
    Open,
    /// No value.
    Nothing,
    /// This, as it was typed.
    This(String),
}

/// What a point is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedPoint {
    /// The rows that name none.
    Rows,
    /// The word of this number.
    Word(usize),
}

/// How far an import is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ImportProgress {
    /// The file is being chosen.
    #[default]
    Choosing,
    /// It is being read for the first time.
    Reading,
    /// This would come of it; nothing has changed yet.
    Seen,
    /// It is being imported.
    Taking,
    /// There is nothing to import, and why.
    Refused(ImportRefused),
    /// Only so many of its entries are saved.
    NotAll {
        /// So many are.
        there: usize,
        /// Of so many.
        count: usize,
        /// Why the others are not.
        why: Unsaved,
    },
}

impl ImportDraft {
    /// Whether the last look is the one that is wanted.
    pub fn is_current(&self) -> bool {
        self.look.as_ref().is_some_and(|look| look.number == self.number)
    }

    /// How many entries come of it if the user wants; none while something is open or being looked at.
    pub fn waiting(&self) -> usize {
        let look = self.look.as_ref().filter(|look| self.is_current() && look.preview.is_ready());
        look.map_or(0, |look| look.counts.waiting(self.said.restore))
    }

    /// Takes down what the last look asks. Words that were told for an earlier file are `remembered`. Answers whether a
    /// word has got a meaning by that.
    pub(in crate::session) fn take_questions(&mut self, remembered: impl Fn(&str) -> Option<String>) -> bool {
        let Some(look) = &self.look else { return false };
        let mut is_any_known = false;
        for question in &look.preview.found.questions {
            match question {
                Question::When | Question::What => self.shows_columns = true,
                Question::Point => self.asked.entry(Asked::Point).or_default().clear(),
                Question::Side => self.asked.entry(Asked::Side).or_default().clear(),
                Question::Zone(example) => self.asked.entry(Asked::Zone).or_default().clone_from(example),
                Question::Order(example) => self.asked.entry(Asked::Order).or_default().clone_from(example),
                Question::Decimal(example) => {
                    self.asked.entry(Asked::Decimal).or_default().clone_from(example);
                }
                Question::Word { column, word, rows } => {
                    if self.said.words.iter().any(|asked| asked.word == *word) {
                        continue;
                    }
                    let asked = AskedWord::new(*column, word, *rows, remembered(word));
                    is_any_known |= asked.is_as_last_time;
                    self.said.words.push(asked);
                }
            }
        }
        if look.has_untimed {
            self.asked.entry(Asked::Time).or_default();
        }
        is_any_known
    }
}

impl SaidOfTable {
    /// What of it can be used.
    pub fn answers(&self) -> Answers {
        let word = |asked: &AskedWord| Some((asked.word.clone(), asked.told()?));
        Answers {
            columns: self.columns.clone(),
            words: self.words.iter().filter_map(word).collect(),
            point: self.point.clone(),
            side: self.side,
            zone: read_zone(self.zone.trim()).ok().filter(|_| !self.zone.trim().is_empty()),
            time: read_time(&self.time),
            order: self.order,
            decimal: self.decimal,
            divide: self.divide,
        }
    }
}

impl AskedWord {
    /// A word that is met; what was told of it for an earlier file is proposed, where it can mean that here.
    fn new(column: Column, word: &str, rows: usize, told: Option<String>) -> Self {
        let open =
            Self { column, word: word.to_owned(), rows, meant: WordMeant::Open, is_as_last_time: false };
        let known = told.map(|told| Self {
            meant: if told.is_empty() { WordMeant::Nothing } else { WordMeant::This(told) },
            is_as_last_time: true,
            ..open.clone()
        });
        known.filter(|known| known.told().is_some()).unwrap_or(open)
    }

    /// Whether it stands for a point, not for a number.
    pub fn is_point(&self) -> bool {
        self.column == Column::Point
    }

    /// What is to be read where a cell says the word, if that is known; empty for nothing.
    pub fn told(&self) -> Option<String> {
        match &self.meant {
            WordMeant::Open => None,
            WordMeant::Nothing => Some(String::new()),
            WordMeant::This(text) => {
                let text = text.trim();
                let is_usable = if self.is_point() {
                    text.parse::<PointKey>().is_ok()
                } else {
                    text.replace(',', ".").parse::<f64>().is_ok()
                };
                is_usable.then(|| text.to_owned())
            }
        }
    }
}
