//! `knotmap completions`: what a shell has to know to complete the words of the command line.

use std::io::{self, Write as _};

use clap::CommandFactory as _;

use super::{Arguments, CliError, args::papers::CompletionsArgs};

pub(super) fn run(args: &CompletionsArgs) -> Result<(), CliError> {
    // In one piece: clap's writer panics where a reader stops listening.
    let mut script = vec![];
    clap_complete::generate(args.shell, &mut Arguments::command(), "knotmap", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(())
}
