//! The words of the command line.

#![expect(clippy::doc_markdown, reason = "these comments are the words of --help, read in a terminal")]

pub(super) mod import;
pub(super) mod papers;
pub(super) mod plan;
pub(super) mod report;
pub(super) mod trends;

use std::path::PathBuf;

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{PathBufValueParser, TypedValueParser},
};

use self::plan::Paper;
use crate::{
    anatomy::{Layer, PointKey, Side, ViewId},
    desktop::{named_path, refused_by_windows},
    drawing::Inks,
    language::{Language, say},
    therapy::{Ended, Tenderness},
};

/// A map of sore spots, a timer for holding them, and their history. Without a command, the window opens.
#[derive(Debug, Parser)]
#[command(name = "knotmap", version, about, long_about = None)]
pub struct Arguments {
    /// Keep everything in this folder instead of the usual one
    #[arg(long, global = true, value_name = "DIR", value_parser = whole_path())]
    pub data: Option<PathBuf>,
    /// Show eight weeks of sample data; nothing is read or written
    #[arg(long, global = true)]
    pub demo: bool,
    /// Speak this language: en, de (that of this computer if not said)
    #[arg(long, global = true, value_name = "CODE", value_parser = language)]
    pub language: Option<Language>,
    /// A file that the window opens with: a plan, the result of one, or a table with entries
    #[arg(value_name = "FILE", value_parser = path().try_map(file))]
    pub file: Option<PathBuf>,
    /// What to do instead of opening the window
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the map with the noted points as PNG, SVG or PDF
    Map(MapArgs),
    /// Note a hold, or a rating when no seconds are given
    Record(RecordArgs),
    /// Print what was noted
    History(HistoryArgs),
    /// Say what a CSV file would add to the history, and add it
    Import(import::ImportArgs),
    /// Print how tenderness develops, point by point, and how sure that is
    Trends(trends::TrendsArgs),
    /// Write how tenderness developed as pages for a physio: PDF, or PNG
    Report(report::ReportArgs),
    /// Print the points there are
    Points(PointsArgs),
    /// Print the routines with their doses and where those are from
    Routines(RoutinesArgs),
    /// Make plans for patients, hand them out and take them in
    Plan(plan::PlanArgs),
    /// Look through routines and journal files and say every problem with its place
    Check(CheckArgs),
    /// Save a copy of everything as one file
    Backup(BackupArgs),
    /// Say what a copy would bring back, and bring it back; nothing is overwritten
    Restore(RestoreArgs),
    /// Say what would be erased, and erase everything that Knotmap keeps
    Erase(EraseArgs),
    /// Print what a shell has to know to complete these words
    Completions(papers::CompletionsArgs),
    /// Write the pages for man, one a command
    Manual(papers::ManualArgs),
}

/// What `map` takes.
#[derive(Debug, Args)]
pub struct MapArgs {
    /// The file; its ending says which kind: .png, .svg or .pdf
    #[arg(short, long, value_name = "FILE", default_value = "knotmap.png", value_parser = whole_path())]
    pub output: PathBuf,
    /// The view: back, front, neck_side, sole, forearm_back, forearm_palm
    #[arg(long, value_name = "VIEW", default_value_t = ViewId::Back)]
    pub view: ViewId,
    /// Only this side: left, right, midline; of a one-sided view: which one (right if not said)
    #[arg(long, value_name = "SIDE")]
    pub side: Option<Side>,
    /// The layer: skin, outer, deep, bones
    #[arg(long, value_name = "LAYER", default_value_t = Layer::Outer)]
    pub layer: Layer,
    /// The colours: light, dark, print (print for PDF, light for the others if not said)
    #[arg(long, value_name = "INKS")]
    pub inks: Option<Inks>,
    /// Only points noted within this many days
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(u16).range(1..=3660))]
    pub days: Option<u16>,
    /// The paper (what is usual where you are, if not said)
    #[arg(long, value_enum)]
    pub(super) paper: Option<Paper>,
    /// The width in pixels of a PNG, 200 to 8000
    #[arg(long, value_name = "PX", default_value_t = 1240, allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(200..=8000))]
    pub width: u32,
    /// Replace files that are there already
    #[arg(long)]
    pub replace: bool,
}

/// What `record` takes.
#[derive(Debug, Args)]
pub struct RecordArgs {
    /// The point and the side, for example RHO-MAJ1:left
    #[arg(value_name = "POINT")]
    pub point: PointKey,
    /// How tender it was before, 0–10
    #[arg(long, value_name = "N", value_parser = tenderness, allow_hyphen_values = true)]
    pub before: Tenderness,
    /// How tender it was after the hold, 0–10
    #[arg(long, value_name = "N", value_parser = tenderness, allow_hyphen_values = true, requires = "seconds")]
    pub after: Option<Tenderness>,
    /// How long it was held, 1–1500 s; without it, a rating is noted
    #[arg(long, value_name = "S", value_parser = seconds, allow_hyphen_values = true)]
    pub seconds: Option<u32>,
    /// When, as 2026-11-20T19:30:00+01:00, with or without [Europe/Berlin] (now if not said)
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// How it ended: time, released, throbbing, repetitions, too_sore, unexpected_pain, stopped, interrupted
    #[arg(long, value_name = "WHY", requires = "seconds")]
    pub ended: Option<Ended>,
    /// With what, for example “lacrosse ball”
    #[arg(long, value_name = "T", requires = "seconds")]
    pub tool: Option<String>,
    /// A note
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// The id that an earlier try named, with --at and everything else as it was: the entry then counts once
    #[arg(long, value_name = "ID", requires = "at")]
    pub id: Option<uuid::Uuid>,
}

/// How a table is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Table,
    /// For spreadsheets
    Csv,
    /// For programs
    Json,
}

/// How the history is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum HistoryFormat {
    /// For people
    Table,
    /// All of it, to be imported again
    Csv,
    /// For programs
    Json,
    /// For the records of a clinic: FHIR R4, holds and ratings
    Fhir,
}

/// What `history` takes.
#[derive(Debug, Args)]
pub struct HistoryArgs {
    /// Only this point, for example RHO-MAJ1:left
    #[arg(value_name = "POINT")]
    pub point: Option<PointKey>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = HistoryFormat::Table)]
    pub format: HistoryFormat,
    /// CSV as spreadsheets open it: with a byte order mark, and date, time and zone in columns of their own
    #[arg(long)]
    pub spreadsheet: bool,
}

/// What `points` takes.
#[derive(Debug, Args)]
pub struct PointsArgs {
    /// Only points whose id, name, place or muscle has every one of these words
    #[arg(value_name = "TEXT")]
    pub text: Option<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// How routines are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RoutineFormat {
    /// For people
    Table,
    /// For programs
    Json,
}

/// What `routines` takes.
#[derive(Debug, Args)]
pub struct RoutinesArgs {
    /// Only this routine, with all its steps; for example medial-scapula-rolling
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = RoutineFormat::Table)]
    pub format: RoutineFormat,
}

/// What `check` takes.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Routines (.ron) and journal files
    #[arg(value_name = "FILE", required = true, value_parser = path())]
    pub files: Vec<PathBuf>,
}

/// What `backup` takes.
#[derive(Debug, Args)]
pub struct BackupArgs {
    /// The file, or a folder for it (knotmap-<today>.zip in this folder if not said)
    #[arg(short, long, value_name = "FILE", default_value = ".", hide_default_value = true, value_parser = whole_path())]
    pub output: PathBuf,
    /// Replace a file that is there
    #[arg(long)]
    pub replace: bool,
}

/// What `restore` takes.
#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// The copy, as backup has written it
    #[arg(value_name = "FILE", value_parser = path())]
    pub file: PathBuf,
    /// Do it; without this, it is only said what would be done
    #[arg(long)]
    pub yes: bool,
}

/// What `erase` takes.
#[derive(Debug, Args)]
pub struct EraseArgs {
    /// Do it; without this, it is only said what would go
    #[arg(long)]
    pub yes: bool,
}

/// A path, as people type and paste it: wherever a command takes one.
fn path() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().map(|path| named_path(&path))
}

/// The same with its folders from the top, where something is written: so it is told back, and can be found again.
fn whole_path() -> impl TypedValueParser<Value = PathBuf> {
    path().try_map(whole)
}

fn whole(path: PathBuf) -> Result<PathBuf, String> {
    // Asked while it is a name: Windows makes another path of one that means a device.
    match refused_by_windows(&path) {
        Some(why) if cfg!(windows) => Err(say!("commands-other-name", why = why)),
        _ => Ok(std::path::absolute(&path).unwrap_or(path)),
    }
}

/// A file to open. A word that looks like no file is a mistyped command.
fn file(path: PathBuf) -> Result<PathBuf, &'static str> {
    let looks_like_one = path.extension().is_some() || path.components().count() > 1;
    if looks_like_one || path.exists() { Ok(path) } else { Err(say!("commands-neither")) }
}

fn language(text: &str) -> Result<Language, String> {
    let known = || Language::ALL.map(|known| known.code().to_owned());
    Language::of(text).ok_or_else(|| say!("commands-not-a-language", text = text, known = known().join(", ")))
}

fn tenderness(text: &str) -> Result<Tenderness, String> {
    let whole = text.trim().parse::<u8>().ok();
    whole
        .and_then(|n| Tenderness::try_from(n).ok())
        .ok_or_else(|| say!("commands-not-on-the-scale", text = text))
}

/// Seconds held: at most 25 minutes, the hard stop of the longest hold (rule C1 of the methods, source BackStrap).
fn seconds(text: &str) -> Result<u32, String> {
    let refuse = || say!("commands-not-held", text = text);
    let seconds: f64 = text.trim().parse().map_err(|_| refuse())?;
    if (1.0..=1500.0).contains(&seconds) { Ok(seconds.round() as u32) } else { Err(refuse()) }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_words_fit_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_file_opens_the_window_and_a_mistyped_command_does_not() {
        let parse = |words: &[&str]| Arguments::try_parse_from([&["knotmap"], words].concat());
        for file in ["plan.knotmap", "./plan", "/media/stick/plan", "Müller plan.pdf"] {
            let arguments = parse(&[file]).unwrap();
            assert!(arguments.command.is_none(), "{file}");
            assert_eq!(arguments.file, Some(PathBuf::from(file)));
        }
        assert!(matches!(parse(&["history"]).unwrap().command, Some(Command::History(_))));
        let said = parse(&["hsitory"]).unwrap_err().to_string();
        assert!(said.contains("neither a command nor a file"), "{said}");
    }

    #[test]
    fn impossible_numbers_are_refused_with_their_range() {
        for bad in ["0", "-5", "NaN", "inf", "1e9", "", "sixty"] {
            let message = seconds(bad).unwrap_err();
            assert!(message.contains("1 to 1500"), "{bad}: {message}");
        }
        for bad in ["11", "-1", "3.5", "NaN", ""] {
            assert!(tenderness(bad).unwrap_err().contains("0 to 10"), "{bad}");
        }
    }
}
