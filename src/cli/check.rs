//! `knotmap check`: every problem of a file, with its place.

use std::{
    fs::File,
    io::{self, Read as _},
    path::Path,
};

use super::{CliError, args::CheckArgs, complain};
use crate::journal::{FILE_MAX, Report, read_file};

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
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            complain(&format!("knotmap: {name} cannot be read: {error}"));
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
    if entries == 0 && report.unknown == 0 && problems == 0 {
        writeln!(out, "{name}: it has no entries; a journal has one a line")?;
        return Ok(false);
    }
    Ok(problems == 0)
}

/// Not more than a journal can be: a device may have no end.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(FILE_MAX + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > FILE_MAX {
        return Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            "it is larger than 512 MiB, and no journal is",
        ));
    }
    Ok(bytes)
}
