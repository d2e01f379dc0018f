//! `knotmap completions`: what a shell has to know to complete the words of the command line.

use std::io::{self, Write as _};

use clap::CommandFactory as _;

use super::{Arguments, CliError, args::papers::CompletionsArgs, spoken::in_language};
use crate::language::within;

/// In English, if no other language is asked for: what is made on one machine is often used on others.
pub(super) fn run(arguments: &Arguments, args: &CompletionsArgs) -> Result<(), CliError> {
    // In one piece: clap's writer panics where a reader stops listening.
    let mut script = vec![];
    within(arguments.language.unwrap_or_default(), || {
        let mut command = in_language(Arguments::command());
        clap_complete::generate(args.shell, &mut command, "knotmap", &mut script);
    });
    io::stdout().lock().write_all(&script)?;
    Ok(())
}
