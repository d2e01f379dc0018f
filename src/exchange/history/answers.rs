//! What only a person can say about a file, and what is asked.

use std::collections::BTreeMap;

use jiff::{civil::Time, tz::TimeZone};

use super::column::Column;
use crate::{
    anatomy::{PointKey, Side, UnknownWord},
    language::say,
};

/// Which number of a date is which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 2026-11-20; also 26-11-20, where it is said.
    YearFirst,
    /// 20.11.2026.
    DayFirst,
    /// 11/20/2026.
    MonthFirst,
}

impl DateOrder {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::YearFirst, Self::DayFirst, Self::MonthFirst];

    /// `year-first`, `day-first`, `month-first`.
    pub fn word(self) -> &'static str {
        match self {
            Self::YearFirst => "year-first",
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
        }
    }
}

impl std::str::FromStr for DateOrder {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|one| one.word() == word).ok_or_else(|| UnknownWord {
            what: say!("history-file-order-of-dates"),
            word: word.to_owned(),
            expected: Self::ALL.map(Self::word).join(", "),
        })
    }
}

/// What was said about a file. Nothing of it is guessed.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// Which column of the file is which: its name, else its number from 1; none for a column that is not to be read.
    pub columns: BTreeMap<Column, Option<String>>,
    /// What is to be read where a cell says exactly this; empty for a cell that says nothing.
    pub words: BTreeMap<String, String>,
    /// The point of rows that name none.
    pub point: Option<PointKey>,
    /// The side of rows that name a point and no side.
    pub side: Option<Side>,
    /// The zone of times that have none.
    pub zone: Option<TimeZone>,
    /// The time of day of rows that have none.
    pub time: Option<Time>,
    /// Which number of a date is which.
    pub order: Option<DateOrder>,
    /// What stands before the fraction of a number, `.` or `,`.
    pub decimal: Option<char>,
    /// What numbers are to be divided by: some programs write 7000 for 7.
    pub divide: Option<u32>,
}

/// What has to be said before a file can be taken in; of words only what cannot be read without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which column says when.
    When,
    /// Which column has the tenderness, the seconds held, or the text of an event.
    What,
    /// Which point the rows are about.
    Point,
    /// On which side the points are.
    Side,
    /// In which zone the times are; an example.
    Zone(String),
    /// Whether day or month comes first; an example.
    Order(String),
    /// Whether a point or a comma stands before the fraction; an example.
    Decimal(String),
    /// What a word in a column of numbers or points means. Without an answer its rows are unreadable.
    Word {
        /// The column.
        column: Column,
        /// The word.
        word: String,
        /// In how many rows it stands.
        rows: usize,
    },
}

impl Question {
    /// Whether nothing can be taken in before it is answered.
    pub fn is_open(&self) -> bool {
        !matches!(self, Self::Word { .. })
    }
}
