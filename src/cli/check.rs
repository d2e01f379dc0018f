//! `knotmap check`: every problem of a file, with its place.

use std::{io, path::Path};

use super::{CliError, args::CheckArgs};
use crate::{
    desktop::{complain, plain, read_named, read_routine},
    exchange::is_journal,
    journal::{FILE_MAX, Report, read_file},
    therapy::routine::{Sheet, looks_like_one},
};

/// So much of a file says what it is meant to be, in bytes.
const BEGINNING: usize = 4096;

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
    let shown = path.to_string_lossy();
    let name = plain(&shown);
    // Once: what comes through a pipe cannot be read again.
    match read_named(path, FILE_MAX) {
        Ok(bytes) if is_routine(path, &bytes) => routine(&name, &bytes, out),
        Ok(bytes) => journal(&name, &bytes, out),
        Err(error) => {
            complain(&format!("{} cannot be read: {error}", path.display()));
            Ok(false)
        }
    }
}

/// By what it holds; where that says nothing, by the folder that routines are kept in.
fn is_routine(path: &Path, bytes: &[u8]) -> bool {
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let in_folder = path.parent().and_then(Path::file_name).is_some_and(|name| name == "routines");
    !is_journal(beginning) && (in_folder || looks_like_one(beginning))
}

fn routine(name: &str, bytes: &[u8], out: &mut impl io::Write) -> io::Result<bool> {
    match read_routine(bytes) {
        Ok(Sheet::Routine(one)) => {
            let steps = count(one.steps.len(), "step");
            writeln!(out, "{name}: routine “{}”, {steps}, 0 problems", plain(&one.name))?;
            Ok(true)
        }
        Ok(Sheet::Methods(methods)) => {
            let methods = count(methods.len(), "method");
            writeln!(out, "{name}: {methods} of Knotmap that belong to no routine, 0 problems")?;
            Ok(true)
        }
        Err(mistakes) => {
            for mistake in &mistakes.listed {
                writeln!(out, "{name}:{}", plain(&mistake.to_string()))?;
            }
            if mistakes.more > 0 {
                writeln!(out, "{name}: … and {} more", mistakes.more)?;
            }
            let problems = count(mistakes.count(), "problem");
            writeln!(out, "{name}: a routine that cannot be used, {problems}")?;
            Ok(false)
        }
    }
}

fn journal(name: &str, bytes: &[u8], out: &mut impl io::Write) -> io::Result<bool> {
    let mut report = Report::default();
    let entries = read_file(name, bytes, &mut report).len();
    for problem in &report.set_aside {
        writeln!(out, "{}", plain(&problem.to_string()))?;
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
