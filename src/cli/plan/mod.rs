//! `knotmap plan`: plans for patients – made, shown, handed out, taken in, and their results.

mod change;
mod export;
mod import;
mod json;
mod json_result;
mod read;
mod result;
mod show;

use std::{ops::RangeInclusive, path::Path};

use jiff::{Zoned, civil::Date};

use super::{
    Arguments, CliError, Store,
    args::plan::{PlanArgs, PlanCommand},
};
use crate::{
    desktop::{DataFolder, Plans, complain, read_named},
    exchange::plan::{Passphrase, RefusedPoint},
    language::say,
    therapy::plan::PlanResult,
};

/// What was done in `time` of the only plan there is, if there is one.
pub(super) fn result_of(
    arguments: &Arguments,
    store: &Store,
    time: &RangeInclusive<Date>,
) -> Result<Option<PlanResult>, CliError> {
    if arguments.demo {
        return Ok(None);
    }
    Ok(result::result_of(&Desk::open(arguments)?, &store.history, time))
}

pub(super) fn run(arguments: &Arguments, args: &PlanArgs) -> Result<(), CliError> {
    let desk = Desk::open(arguments)?;
    match &args.command {
        PlanCommand::New(args) => change::new(&desk, args),
        PlanCommand::Add(args) => change::add(&desk, args),
        PlanCommand::Drop(args) => change::drop_point(&desk, args),
        PlanCommand::Set(args) => change::set(&desk, args),
        PlanCommand::End(args) => change::end(&desk, args),
        PlanCommand::Copy(args) => change::copy(&desk, args),
        PlanCommand::List(args) => show::list(&desk, args),
        PlanCommand::Show(args) => show::show(&desk, args),
        PlanCommand::Export(args) => export::run(&desk, args),
        PlanCommand::Import(args) => import::run(&desk, args),
        PlanCommand::Result(args) => result::run(&desk, args),
        PlanCommand::Read(args) => read::run(&desk, args),
    }
}

/// What every command of this kind works with.
struct Desk {
    folder: DataFolder,
    plans: Plans,
    now: Zoned,
}

impl Desk {
    fn open(arguments: &Arguments) -> Result<Self, CliError> {
        if arguments.demo {
            return Err(CliError::Usage(say!("commands-demo-plans").to_owned()));
        }
        let folder = DataFolder::locate(arguments.data.as_deref())?;
        folder.look()?;
        Ok(Self { plans: Plans::new(folder.plans()), folder, now: Zoned::now() })
    }

    /// A plan to be changed: its newest state, or the next revision once that was given out.
    fn to_change(&self, word: &str) -> Result<crate::therapy::plan::Plan, CliError> {
        let kept = self.plans.find(word)?;
        for refused in &kept.refused {
            complain(&left_out(refused));
        }
        self.folder.prepare()?;
        Ok(kept.to_change(self.now.date()))
    }
}

/// What is said of a point of a plan that cannot be taken.
fn left_out(refused: &RefusedPoint) -> String {
    say!("commands-left-out", point = &refused.key, why = &refused.why.what)
}

/// The passphrase in the first line of a file.
fn passphrase(file: Option<&Path>) -> Result<Option<Passphrase>, CliError> {
    const LONGEST: u64 = 4096;
    let Some(file) = file else { return Ok(None) };
    let shown = file.display().to_string();
    let unread =
        |error: String| CliError::Usage(say!("commands-passphrase-unread", file = &shown, error = error));
    let bytes = read_named(file, LONGEST).map_err(|error| unread(error.to_string()))?;
    let text = String::from_utf8_lossy(&bytes);
    let found = text.lines().next().and_then(Passphrase::of);
    found.map(Some).ok_or_else(|| CliError::Usage(say!("commands-no-passphrase", file = &shown)))
}

/// A page is read by people, so nothing of it is locked.
fn only_files(passphrase: Option<&Passphrase>, path: &Path) -> Result<(), CliError> {
    let is_file =
        path.is_dir() || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("knotmap"));
    if passphrase.is_some() && !is_file {
        return Err(CliError::Usage(say!("commands-no-lock", file = path.display().to_string())));
    }
    Ok(())
}
