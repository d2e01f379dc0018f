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
mod store;
mod tables;
mod trends;

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use crate::desktop::complain;

pub use args::{Arguments, Command};
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
        Command::Completions(args) => completions::run(args),
        Command::Manual(args) => manual::run(args),
    };
    report(done)
}

/// Says an error once and turns it into an exit code.
pub fn report(done: Result<(), CliError>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // A reader like `head` may stop listening: that is its right, and no failure.
        Err(CliError::Failed(error)) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(CliError::Usage(message)) => {
            complain(&message);
            let _nobody = writeln!(io::stderr().lock(), "Try knotmap --help.");
            ExitCode::from(2)
        }
        Err(CliError::Failed(error)) => {
            complain(&error.to_string());
            ExitCode::FAILURE
        }
        Err(CliError::Said) => ExitCode::FAILURE,
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
}
