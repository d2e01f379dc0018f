//! The wishes of the two dialogs about the history as a file: writing one, and importing a table.

use crate::{
    anatomy::{PointKey, Side},
    exchange::history::{Column, DateOrder, FateKind},
    session::{AskedPoint, HistoryFormat, WordMeant},
};

/// What is asked for in the dialog that writes the history as a file.
#[derive(Clone, Copy, Debug)]
pub enum HistoryOutWish {
    /// Open it.
    Open,
    /// Write it as this.
    Format(HistoryFormat),
}

/// What is asked for in the dialog that imports a table.
#[derive(Clone, Debug)]
pub enum ImportWish {
    /// Open it.
    Open,
    /// The text of the path.
    Path(String),
    /// Choose the file in the system's dialog.
    Choose,
    /// Look at the file.
    Look,
    /// Show or hide how the columns are read.
    Columns(bool),
    /// This field is read from the column of this number, from 0, or from none.
    Map(Column, Option<usize>),
    /// What is typed in the field of the time zone.
    Zone(String),
    /// What is typed in the field of the time of day of rows that have none.
    Time(String),
    /// Which number of a date is which.
    Order(DateOrder),
    /// What stands before the fraction of a number.
    Decimal(char),
    /// What numbers are divided by.
    Divide(u32),
    /// On which side points are that name none.
    Side(Side),
    /// What the word of this number means.
    Word(usize, WordMeant),
    /// A point is looked for, or no longer.
    Ask(Option<AskedPoint>),
    /// What is typed to find it.
    Find(String),
    /// This is the point that was looked for.
    Point(PointKey),
    /// List only rows of this kind, or all.
    Show(Option<FateKind>),
    /// Bring back what was deleted here, or leave it out.
    Restore(bool),
    /// Import it.
    Take,
}
