//! The dialog that writes what the trends page shows as a report.

use std::{ops::RangeInclusive, path::PathBuf};

use jiff::civil::Date;

use super::FileOut;
use crate::{
    anatomy::PointKey, drawing::PageSize, exchange::report::ReportFigure, therapy::plan::PlanResult,
    trend::DayEnd,
};

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TakeOut {
    /// The report as pages.
    Pdf,
    /// The report as pictures of its pages.
    Png,
}

impl TakeOut {
    /// Each of them.
    pub const ALL: [Self; 2] = [Self::Pdf, Self::Png];

    /// The ending of its file.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
        }
    }
}

/// What is chosen in the dialog.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeOutDraft {
    /// What is written.
    pub kind: TakeOut,
    /// Only the point that is shown large, where one is.
    pub only: Option<PointKey>,
    /// Whether all points are in it although one is shown large.
    pub all: bool,
    /// What the report is about.
    pub report: ReportOf,
    /// The page that is looked at, from 0.
    pub page: usize,
    /// The file.
    pub file: FileOut,
}

/// What a report is about.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportOf {
    /// The time.
    pub time: RangeInclusive<Date>,
    /// Only these points; all of them if there are none.
    pub chosen: Vec<PointKey>,
    /// What was done of the plan in this time, if one is followed.
    pub result: Option<PlanResult>,
    /// One plot alone, as a picture; none for the report.
    pub figure: Option<ReportFigure>,
    /// Whether each point has pages of its own.
    pub each_point: bool,
    /// Whether what was written with the holds goes along.
    pub with_notes: bool,
    /// When a day ends.
    pub ends: DayEnd,
    /// The day of the report.
    pub today: Date,
    /// Its paper.
    pub page: PageSize,
}

/// What is to be written.
#[derive(Clone, Debug)]
pub struct TakeOutOrder {
    /// What.
    pub kind: TakeOut,
    /// What a report is about.
    pub report: ReportOf,
    /// Where to.
    pub path: PathBuf,
    /// Whether a file of this name may be replaced.
    pub replaces: bool,
}
