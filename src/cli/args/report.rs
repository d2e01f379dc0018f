//! The words of `knotmap report`.

use std::path::PathBuf;

use clap::Args;
use jiff::{Zoned, civil::Date};

use super::{plan::Paper, trends::day, whole_path};
use crate::{anatomy::PointKey, drawing::PageSize, exchange::usual_paper};

/// What `report` takes.
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// The file; its ending says which kind: .pdf, or .png with a picture for each page
    #[arg(short, long, value_name = "FILE", default_value = "report.pdf", value_parser = whole_path())]
    pub(in crate::cli) output: PathBuf,
    /// The first day, as 2026-11-01 (the first there is if not said)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(in crate::cli) from: Option<Date>,
    /// The last day (today if not said)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(in crate::cli) to: Option<Date>,
    /// Only these points, for example RHO-MAJ1:left; their words are still chosen with all points in view
    #[arg(long, value_name = "POINT", num_args = 1..)]
    pub(in crate::cli) point: Vec<PointKey>,
    /// Only the first pages: the table, the bodies, all points small
    #[arg(long)]
    pub(in crate::cli) short: bool,
    /// With what was written at the holds
    #[arg(long)]
    pub(in crate::cli) notes: bool,
    /// The paper (what is usual where you are, if not said)
    #[arg(long, value_enum)]
    pub(in crate::cli) paper: Option<Paper>,
    /// Replace files that are there already
    #[arg(long)]
    pub(in crate::cli) replace: bool,
}

impl Paper {
    /// The size of what was said, or of what is usual where the clock is.
    pub(in crate::cli) fn or_usual(said: Option<Self>, now: &Zoned) -> PageSize {
        match said {
            Some(Self::A4) => PageSize::A4,
            Some(Self::Letter) => PageSize::LETTER,
            None => usual_paper(now.time_zone().iana_name()),
        }
    }
}
