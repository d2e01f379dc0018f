//! `knotmap backup`, `restore` and `erase`: copies of everything, and everything erased.

use std::io::{self, Write as _};

use jiff::Zoned;

use super::{
    Arguments, CliError,
    args::{BackupArgs, EraseArgs, RestoreArgs},
    out,
};
use crate::{
    backup::{self, BackupError},
    desktop::{DataFolder, WriteError, plain},
    language::say,
};

pub(super) fn backup(arguments: &Arguments, args: &BackupArgs) -> Result<(), CliError> {
    let folder = folder(arguments)?;
    match backup::save(&folder, &args.output, &Zoned::now(), args.replace) {
        Err(BackupError::Write(error @ WriteError::Taken(_))) => Err(out::there_already(error)),
        saved => say(&saved?.lines()),
    }
}

pub(super) fn restore(arguments: &Arguments, args: &RestoreArgs) -> Result<(), CliError> {
    let folder = folder(arguments)?;
    if args.yes {
        folder.prepare()?;
        return say(&backup::restore(&folder, &args.file)?.lines(true));
    }
    let contents = backup::preview(&folder, &args.file)?;
    let mut lines = contents.lines(false);
    lines.push(if contents.is_all_there() {
        say!("commands-nothing-to-restore").to_owned()
    } else {
        say!("commands-restore-yes").to_owned()
    });
    say(&lines)
}

pub(super) fn erase(arguments: &Arguments, args: &EraseArgs) -> Result<(), CliError> {
    let folder = folder(arguments)?;
    if args.yes {
        let erased = backup::erase(&folder)?;
        say(&erased.lines())?;
        return if erased.stayed.is_empty() { Ok(()) } else { Err(CliError::Said) };
    }
    let holdings = backup::survey(&folder)?;
    let path = folder.path().display().to_string();
    let mut lines = vec![say!("commands-in-folder", folder = &path)];
    lines.extend(holdings.lines().iter().map(|line| format!("  {line}")));
    lines.extend(holdings.foreign());
    lines.push(say!("commands-erase-yes").to_owned());
    if lines.len() == 2 {
        lines = vec![say!("commands-nothing-to-erase", folder = path)];
    }
    say(&lines)
}

/// The data folder, which the sample data do not have.
fn folder(arguments: &Arguments) -> Result<DataFolder, CliError> {
    if arguments.demo {
        return Err(CliError::Usage(say!("commands-demo-copies").to_owned()));
    }
    let folder = DataFolder::locate(arguments.data.as_deref())?;
    folder.look()?;
    Ok(folder)
}

fn say(lines: &[String]) -> Result<(), CliError> {
    let mut out = io::stdout().lock();
    for line in lines {
        writeln!(out, "{}", plain(line))?;
    }
    Ok(())
}
