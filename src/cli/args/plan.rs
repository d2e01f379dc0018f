//! The words of `knotmap plan`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::{language, path, whole_path};
use crate::{
    anatomy::PointKey,
    language::Language,
    therapy::plan::{Days, Prescribed},
};

/// What `plan` takes.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// What to do
    #[command(subcommand)]
    pub(in crate::cli) command: PlanCommand,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum PlanCommand {
    /// Begin a plan; prints its id
    New(NewArgs),
    /// Put a point in, or change the one that is there
    Add(AddArgs),
    /// Take a point out
    Drop(DropArgs),
    /// Change what stands above the points
    Set(SetArgs),
    /// End a plan: from today on nothing of it is due
    End(PlanWord),
    /// Begin a plan with the points of another one, without label, dates, notes and texts; prints its id
    Copy(PlanWord),
    /// Print the plans
    List(ListArgs),
    /// Print a plan
    Show(ShowArgs),
    /// Write a plan as a file for the patient
    Export(ExportArgs),
    /// Say what a file would change, and take it in
    Import(ImportArgs),
    /// Write what you did of a plan as a file for your physio
    Result(ResultArgs),
    /// Show what a patient did: prescribed beside done, point by point
    Read(ReadArgs),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct NewArgs {
    #[command(flatten)]
    pub above: Above,
    /// Begin with the points of this routine, on both sides
    #[arg(long, value_name = "ROUTINE")]
    pub from: Option<String>,
}

/// What stands above the points.
#[derive(Debug, Args)]
pub(in crate::cli) struct Above {
    /// What you call the patient, without a full name: patient 17
    #[arg(long, value_name = "TEXT")]
    pub label: Option<String>,
    /// Who prepared it
    #[arg(long, value_name = "TEXT")]
    pub by: Option<String>,
    /// When you look at it together, as 2026-12-04
    #[arg(long, value_name = "DATE")]
    pub review: Option<Date>,
    /// Language of the handout: en, de (the one that this program speaks if not said)
    #[arg(long, value_name = "CODE", value_parser = language)]
    pub handout_language: Option<Language>,
    /// A note for the patient, about all of it
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// When to do more or less
    #[arg(long, value_name = "TEXT")]
    pub more_or_less: Option<String>,
    /// Whom to tell what
    #[arg(long, value_name = "TEXT")]
    pub tell: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct SetArgs {
    #[command(flatten)]
    pub plan: PlanWord,
    #[command(flatten)]
    pub above: Above,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct AddArgs {
    #[command(flatten)]
    pub plan: PlanWord,
    /// The point and the side, for example RHO-MAJ1:left
    #[arg(value_name = "POINT")]
    pub point: PointKey,
    /// The method, as knotmap routines names it (the first that the program offers if not said)
    #[arg(long, value_name = "ID")]
    pub method: Option<String>,
    /// How much: 60s, 30-60s, release, release:90s, throbbing, throbbing:10-20 or 4x (the method’s if not said)
    #[arg(long, value_name = "DOSE")]
    pub dose: Option<Prescribed>,
    /// How often a day, 1 to 6
    #[arg(long, value_name = "N")]
    pub times: Option<u8>,
    /// On which days: every, mon,wed,fri, or 2 for every 2nd day
    #[arg(long, value_name = "DAYS")]
    pub days: Option<Days>,
    /// Seconds of rest between two holds, 0 to 600
    #[arg(long, value_name = "S")]
    pub rest: Option<u16>,
    /// A note for the patient, about this point
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct DropArgs {
    #[command(flatten)]
    pub plan: PlanWord,
    /// The point and the side, for example RHO-MAJ1:left
    #[arg(value_name = "POINT")]
    pub point: PointKey,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct PlanWord {
    /// The plan: its id, its code, or how one of them begins
    #[arg(value_name = "PLAN")]
    pub plan: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ListFormat {
    /// For people
    Table,
    /// For programs
    Json,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ListArgs {
    /// How it is printed
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub format: ListFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ShowFormat {
    /// For people
    Table,
    /// For programs
    Json,
    /// For the clinic’s record: sentences to copy
    Text,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArgs {
    #[command(flatten)]
    pub plan: PlanWord,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = ShowFormat::Table)]
    pub format: ShowFormat,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArgs {
    #[command(flatten)]
    pub plan: PlanWord,
    /// The file; its ending says which kind: .pdf, .png, .svg or .knotmap. A folder takes a .knotmap file
    #[arg(short, long, value_name = "FILE", value_parser = whole_path())]
    pub output: PathBuf,
    /// Large print: 18 points, on as many pages as it takes
    #[arg(long)]
    pub large: bool,
    /// The paper (what is usual where you are, if not said)
    #[arg(long, value_enum)]
    pub paper: Option<Paper>,
    /// For a clinic’s record: fhir, in a .json file
    #[arg(long, value_enum)]
    pub format: Option<RecordFormat>,
    /// Replace a file that is there
    #[arg(long)]
    pub replace: bool,
    /// Lock or open a .knotmap file with a passphrase: the first line of this file
    #[arg(long, value_name = "FILE", value_parser = path())]
    pub passphrase_file: Option<PathBuf>,
}

/// What a clinic’s record takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum RecordFormat {
    /// FHIR R4, a bundle in JSON
    Fhir,
}

/// The paper of a handout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Paper {
    /// 210 × 297 mm
    A4,
    /// 8.5 × 11 inches
    Letter,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportArgs {
    /// The file: a plan, a PDF or picture with one inside, or a photo of the square code
    #[arg(value_name = "FILE", value_parser = path())]
    pub file: PathBuf,
    /// Do it; without this, it is only said what would change
    #[arg(long)]
    pub yes: bool,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub format: ListFormat,
    /// Lock or open a .knotmap file with a passphrase: the first line of this file
    #[arg(long, value_name = "FILE", value_parser = path())]
    pub passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ResultArgs {
    /// The plan: its id, its code, or how one of them begins (the only one there is if not said)
    #[arg(value_name = "PLAN")]
    pub plan: Option<String>,
    /// The file: .knotmap, or .pdf for a page to read, with the same inside; a folder takes a .knotmap file
    #[arg(short, long, value_name = "FILE", value_parser = whole_path())]
    pub output: PathBuf,
    /// The first day, as 2026-12-04 (the day the plan was first made if not said)
    #[arg(long, value_name = "DATE")]
    pub since: Option<Date>,
    /// Send your notes along
    #[arg(long)]
    pub notes: bool,
    /// What you want to ask, up to 800 characters
    #[arg(long, value_name = "TEXT")]
    pub question: Option<String>,
    /// Replace a file that is there
    #[arg(long)]
    pub replace: bool,
    /// Lock or open a .knotmap file with a passphrase: the first line of this file
    #[arg(long, value_name = "FILE", value_parser = path())]
    pub passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ReadArgs {
    /// The file that came back; or a plan, for everything that was kept of it
    #[arg(value_name = "FILE", value_parser = path())]
    pub file: PathBuf,
    /// Keep it with the plan
    #[arg(long)]
    pub keep: bool,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = ReadFormat::Table)]
    pub format: ReadFormat,
    /// Lock or open a .knotmap file with a passphrase: the first line of this file
    #[arg(long, value_name = "FILE", value_parser = path())]
    pub passphrase_file: Option<PathBuf>,
}

/// How a result is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ReadFormat {
    /// For people
    Table,
    /// For programs
    Json,
    /// FHIR R4, a bundle in JSON, for a clinic’s record
    Fhir,
}
