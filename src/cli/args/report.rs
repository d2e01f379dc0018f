//! The words of `knotmap report`.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::{plan::Paper, trends::day, whole_path};
use crate::{anatomy::PointKey, drawing::PageSize};

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
    /// The paper
    #[arg(long, value_enum, default_value_t = Paper::A4)]
    pub(in crate::cli) paper: Paper,
    /// Replace files that are there already
    #[arg(long)]
    pub(in crate::cli) replace: bool,
}

impl Paper {
    pub(in crate::cli) fn size(self) -> PageSize {
        match self {
            Self::A4 => PageSize::A4,
            Self::Letter => PageSize::LETTER,
        }
    }
}
