//! `knotmap check`: every problem of a file, with its place.

use std::{fs, io, path::Path};

use super::{CliError, args::CheckArgs};
use crate::journal::{Report, read_file};

pub(super) fn run(args: &CheckArgs) -> Result<(), CliError> {
    let mut out = io::stdout().lock();
    let mut all_good = true;
    for path in &args.files {
        all_good &= check(path, &mut out)?;
    }
    if all_good { Ok(()) } else { Err(CliError::Said) }
}

/// Says everything about one file; answers whether all of it could be read.
fn check(path: &Path, out: &mut impl io::Write) -> io::Result<bool> {
    let name = path.display().to_string();
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            writeln!(out, "{name}: cannot be read: {error}")?;
            return Ok(false);
        }
    };
    let mut report = Report::default();
    let entries = read_file(&name, &bytes, &mut report).len();
    for problem in &report.set_aside {
        writeln!(out, "{problem}")?;
    }
    for (file, version) in &report.newer {
        writeln!(out, "{file}: written by a newer version of Knotmap (format {version})")?;
    }
    let count = |n: usize, what: &str| if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") };
    let (read, problems) = (count(entries, "entry").replace("entrys", "entries"), report.set_aside.len());
    let unknown =
        if report.unknown > 0 { format!(", {} of a newer version", report.unknown) } else { String::new() };
    writeln!(out, "{name}: {read}{unknown}, {}", count(problems, "problem"))?;
    Ok(problems == 0 && (entries > 0 || report.unknown > 0))
}
