//! `knotmap check`: every problem of a file, with its place.

use std::{io, path::Path};

use super::{CliError, args::CheckArgs};
use crate::{
    desktop::{complain, plain, read_named, read_routine},
    exchange::is_journal,
    journal::{FILE_MAX, Report, read_file},
    language::say,
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
            let file = path.display().to_string();
            complain(&say!("commands-unread", file = file, error = error.to_string()));
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
            let (routine, steps) = (plain(&one.name), one.steps.len());
            writeln!(out, "{}", say!("commands-check-routine", file = name, name = routine, steps = steps))?;
            Ok(true)
        }
        Ok(Sheet::Methods(methods)) => {
            writeln!(out, "{}", say!("commands-check-methods", file = name, methods = methods.len()))?;
            Ok(true)
        }
        Err(mistakes) => {
            for mistake in &mistakes.listed {
                writeln!(out, "{name}:{}", plain(&mistake.to_string()))?;
            }
            if mistakes.more > 0 {
                writeln!(out, "{}", say!("commands-check-more", file = name, count = mistakes.more))?;
            }
            writeln!(out, "{}", say!("commands-check-broken", file = name, problems = mistakes.count()))?;
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
    if report.set_aside_more > 0 {
        writeln!(out, "{}", say!("commands-check-more", file = name, count = report.set_aside_more))?;
    }
    for (file, version) in &report.newer {
        writeln!(out, "{}", say!("commands-check-newer", file = file, format = *version))?;
    }
    let (newer, problems) = (report.unknown, report.problems());
    let told = if newer > 0 {
        say!(
            "commands-check-journal-newer",
            file = name,
            entries = entries,
            newer = newer,
            problems = problems
        )
    } else {
        say!("commands-check-journal", file = name, entries = entries, problems = problems)
    };
    writeln!(out, "{told}")?;
    if entries == 0 && newer == 0 && problems == 0 {
        writeln!(out, "{}", say!("commands-check-empty", file = name))?;
        return Ok(false);
    }
    Ok(problems == 0)
}
