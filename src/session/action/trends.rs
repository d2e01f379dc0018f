//! The wishes of the page of the trends.

use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    anatomy::{PointKey, Stage},
    exchange::report::ReportFigure,
    session::{Range, TableOf, TakeOut},
};

/// What is asked for in the dialog that writes a report.
#[derive(Clone, Copy, Debug)]
pub enum TakeOutWish {
    /// Open it.
    Open,
    /// Open it for the picture of one plot.
    Picture(ReportFigure),
    /// Write it as this.
    Kind(TakeOut),
    /// All points, or only the one that is shown large.
    All(bool),
    /// Pages for each point, or the first pages alone.
    EachPoint(bool),
    /// With what was written with the holds, or without.
    Notes(bool),
    /// Look at this page, from 0.
    Page(usize),
}

/// What is asked for on the page of the trends.
#[derive(Clone, Debug)]
pub enum TrendsWish {
    /// Show so long back from today.
    Last(Range),
    /// Open or close the fields for the first and the last day.
    Typing(bool),
    /// What stands in the field of the first day, or of the last.
    Typed(usize, String),
    /// The same length of time so many times later; earlier where it is under 0.
    Step(i16),
    /// Show a point large, or all of them.
    Point(Option<PointKey>),
    /// Compare the point that is shown large with another one, or with none.
    Beside(Option<PointKey>),
    /// Show this drawing of the body.
    View(Stage),
    /// Show the body day by day, or first and last.
    ByDay(bool),
    /// Show the body of this day.
    Day(Date),
    /// Show it of a day so many days later; earlier where it is under 0.
    DayStep(i16),
    /// Let the days go by, or stop.
    Play,
    /// Show the holds of the year that has this day.
    Holds(Date),
    /// What stands in the field of a new event.
    EventText(String),
    /// What stands in the field of its day.
    EventDay(String),
    /// Note it.
    AddEvent,
    /// Remove this one.
    RemoveEvent(Uuid),
    /// Show all points from first to last, not each by day.
    FirstToLast(bool),
    /// Copy a table.
    CopyTable(TableOf),
}
