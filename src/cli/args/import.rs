//! The words of `import`.

use std::path::PathBuf;

use clap::Args;
use jiff::{civil::Time, tz::TimeZone};

use super::{RoutineFormat, path};
use crate::{
    anatomy::{PointKey, Side},
    exchange::history::{Answers, Column, DateOrder, read_time, read_zone},
    language::say,
};

/// What `import` takes.
#[derive(Debug, Args)]
#[command(
    after_help = "What a file leaves open is asked, and nothing is guessed: what was found is printed above the rows."
)]
pub struct ImportArgs {
    /// The CSV file: one that history has written, or one of another program
    #[arg(value_name = "FILE", value_parser = path())]
    pub file: PathBuf,
    /// Which column is which, by its name or its number: before="Pain Level", date=1; nothing behind the = for none
    #[arg(long, value_name = "FIELD=COLUMN", value_parser = map)]
    pub map: Vec<(Column, Option<String>)>,
    /// What a cell that says just this is to be read as: "very sore=8", "Rhomboid left=RHO-MAJ1:left"
    #[arg(long, value_name = "WORD=VALUE", value_parser = word)]
    pub word: Vec<(String, String)>,
    /// The point and side of rows that name none, for example RHO-MAJ1:left
    #[arg(long, value_name = "POINT")]
    pub point: Option<PointKey>,
    /// The side of rows that name a point alone: left, right, midline
    #[arg(long, value_name = "SIDE")]
    pub side: Option<Side>,
    /// The zone of times that name none, for example Europe/Berlin
    #[arg(long, value_name = "ZONE", value_parser = zone)]
    pub zone: Option<TimeZone>,
    /// The time of day of rows that have none, for example 12:00
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub time: Option<Time>,
    /// Which number of a date is which: year-first, day-first, month-first
    #[arg(long, value_name = "ORDER")]
    pub dates: Option<DateOrder>,
    /// What stands before the fraction of a number: . or ,
    #[arg(long, value_name = "SIGN", value_parser = decimal)]
    pub decimal: Option<char>,
    /// What numbers are to be divided by: some programs write 7000 for 7
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub divide: Option<u32>,
    /// Bring back what is in the file and was deleted here
    #[arg(long)]
    pub restore_deleted: bool,
    /// Do it; without this, it is only said what would be done
    #[arg(long)]
    pub yes: bool,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = RoutineFormat::Table)]
    pub format: RoutineFormat,
}

impl ImportArgs {
    /// What was said about the file.
    pub(in crate::cli) fn answers(&self) -> Answers {
        Answers {
            columns: self.map.iter().cloned().collect(),
            words: self.word.iter().cloned().collect(),
            point: self.point.clone(),
            side: self.side,
            zone: self.zone.clone(),
            time: self.time,
            order: self.dates,
            decimal: self.decimal,
            divide: self.divide,
        }
    }
}

fn map(text: &str) -> Result<(Column, Option<String>), String> {
    let (field, column) = text.split_once('=').ok_or_else(|| say!("commands-not-a-column"))?;
    let field = field.trim().parse::<Column>().map_err(|error| error.to_string())?;
    Ok((field, Some(column.trim().to_owned()).filter(|column| !column.is_empty())))
}

/// The last `=` parts the two: a word may have one.
fn word(text: &str) -> Result<(String, String), String> {
    let (word, value) = text.rsplit_once('=').ok_or_else(|| say!("commands-not-a-word"))?;
    Ok((word.trim().to_owned(), value.trim().to_owned()))
}

fn zone(text: &str) -> Result<TimeZone, String> {
    read_zone(text).map_err(|error| error.to_string())
}

fn time(text: &str) -> Result<Time, String> {
    read_time(text).ok_or_else(|| say!("commands-not-a-time", text = text))
}

fn decimal(text: &str) -> Result<char, String> {
    let sign = text.parse().ok().filter(|sign| ['.', ','].contains(sign));
    sign.ok_or_else(|| say!("commands-not-a-fraction").to_owned())
}
