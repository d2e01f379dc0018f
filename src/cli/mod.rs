//! The commands without a window: for scripts, for tests, and for a machine without a display.
//!
//! [`run`] answers with the exit code: 0 done, 1 failed, 2 wrong usage. Errors go to standard error, each once, as a
//! sentence. It may use every room below; it must not draw a window, or work out what the window would show otherwise.

mod args;
mod check;
mod completions;
mod copies;
mod import;
mod manual;
mod map;
mod out;
mod plan;
mod record;
mod report;
mod routines;
mod shown;
mod spoken;
mod store;
mod tables;
mod trends;

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use crate::{anatomy::PointKey, desktop::complain, language::say};

pub use args::{Arguments, Command};
pub use spoken::{Sentences, asked, refusal};
pub use store::{DEMO_SEED, Store};

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum CliError {
    /// The words of the command were wrong: exit code 2.
    Usage(String),
    /// The world was: exit code 1.
    Failed(anyhow::Error),
    /// Everything has been said already: exit code 1.
    Said,
}

impl<E: Into<anyhow::Error>> From<E> for CliError {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Does `command` and answers with the exit code.
pub fn run(arguments: &Arguments, command: &Command) -> ExitCode {
    let done = match command {
        Command::Map(args) => map::run(arguments, args),
        Command::Record(args) => record::run(arguments, args),
        Command::History(args) => tables::history(arguments, args),
        Command::Import(args) => import::run(arguments, args),
        Command::Trends(args) => trends::run(arguments, args),
        Command::Report(args) => report::run(arguments, args),
        Command::Points(args) => tables::points(arguments, args),
        Command::Routines(args) => routines::run(arguments, args),
        Command::Plan(args) => plan::run(arguments, args),
        Command::Check(args) => check::run(args),
        Command::Backup(args) => copies::backup(arguments, args),
        Command::Restore(args) => copies::restore(arguments, args),
        Command::Erase(args) => copies::erase(arguments, args),
        Command::Completions(args) => completions::run(arguments, args),
        Command::Manual(args) => manual::run(arguments, args),
    };
    report(done)
}

/// A file opens the window, a command opens none: both at once are wrong usage.
pub fn file_and_command() -> ExitCode {
    report(Err(CliError::Usage(say!("commands-file-and-command").to_owned())))
}

/// This build has no window; `instead` says what it has.
pub fn no_window(instead: &str) -> ExitCode {
    report(Err(CliError::Failed(anyhow::anyhow!("{}", say!("commands-no-window", instead = instead)))))
}

/// Says an error once and turns it into an exit code.
pub fn report(done: Result<(), CliError>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // A reader like `head` may stop listening: that is its right, and no failure.
        Err(CliError::Failed(error)) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(CliError::Usage(message)) => {
            complain(&message);
            let _nobody = writeln!(io::stderr().lock(), "{}", say!("commands-try-help"));
            ExitCode::from(2)
        }
        Err(CliError::Failed(error)) => {
            complain(&error.to_string());
            ExitCode::FAILURE
        }
        Err(CliError::Said) => ExitCode::FAILURE,
    }
}

/// Where a point is asked for that there is not.
fn no_point(key: &PointKey) -> CliError {
    CliError::Usage(say!("commands-no-point", point = key.to_string()))
}

/// Where a routine is asked for that there is not.
fn no_routine(id: &str) -> CliError {
    CliError::Usage(say!("commands-no-routine", id = id))
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
}
