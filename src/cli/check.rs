//! `knotmap check`: every problem of a file, with its place.

use std::{
    fs::File,
    io::{self, Read as _},
    path::Path,
};

use super::{CliError, args::CheckArgs, complain};
use crate::{
    desktop::{RoutineError, read_routine},
    exchange::is_journal,
    journal::{FILE_MAX, Report, read_file},
    therapy::routine::{Sheet, looks_like_one},
};

/// So much of a file says what it is meant to be, in bytes.
const BEGINNING: u64 = 4096;

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
    if is_routine(path) { routine(path, out) } else { journal(path, out) }
}

/// By what it holds; where that says nothing, by the folder that routines are kept in.
fn is_routine(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    let in_folder = path.parent().and_then(Path::file_name).is_some_and(|name| name == "routines");
    read.is_ok() && !is_journal(&beginning) && (in_folder || looks_like_one(&beginning))
}

fn routine(path: &Path, out: &mut impl io::Write) -> io::Result<bool> {
    let name = path.display();
    match read_routine(path) {
        Ok(Sheet::Routine(one)) => {
            let steps = count(one.steps.len(), "step");
            writeln!(out, "{name}: routine “{}”, {steps}, 0 problems", one.name)?;
            Ok(true)
        }
        Ok(Sheet::Methods(methods)) => {
            let methods = count(methods.len(), "method");
            writeln!(out, "{name}: {methods} of Knotmap that belong to no routine, 0 problems")?;
            Ok(true)
        }
        Err(RoutineError::Mistakes(mistakes)) => {
            for mistake in &mistakes {
                writeln!(out, "{name}:{mistake}")?;
            }
            let problems = count(mistakes.len(), "problem");
            writeln!(out, "{name}: a routine that cannot be used, {problems}")?;
            Ok(false)
        }
        Err(RoutineError::Io(error)) => {
            complain(&format!("knotmap: {name} cannot be read: {error}"));
            Ok(false)
        }
    }
}

fn journal(path: &Path, out: &mut impl io::Write) -> io::Result<bool> {
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

/// `1 step`, `2 steps`.
fn count(n: usize, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
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
