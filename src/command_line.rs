//! The command line, then the window or one command.

use std::{env, io::Write as _, process::ExitCode};

use clap::{
    Parser as _,
    error::{Error, ErrorFormatter},
};
use knotmap::{cli, desktop};

pub(super) fn main() -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or("error,knotmap=warn"))
        .format_target(false)
        .init();
    explain_missing_libraries();
    // Before anything is said, about the words of the command as well.
    desktop::spoken(cli::asked(env::args_os())).speak();
    let arguments = cli::Arguments::try_parse().unwrap_or_else(|error| match cli::refusal(env::args_os()) {
        Some(told) => refuse(&told),
        None => refuse(&error),
    });
    match &arguments.command {
        Some(_) if arguments.file.is_some() => cli::file_and_command(),
        Some(command) => cli::run(&arguments, command),
        None => window(&arguments),
    }
}

/// Says what is wrong with the words of the command; what was typed is repeated there, and may be anything.
fn refuse<F: ErrorFormatter>(error: &Error<F>) -> ! {
    let said = error.render().to_string();
    if said.lines().all(|line| desktop::told(line) == line) {
        error.exit();
    }
    for line in said.lines() {
        // With standard error closed there is nobody left to tell.
        let _nobody = writeln!(std::io::stderr().lock(), "{}", desktop::told(line));
    }
    std::process::exit(error.exit_code())
}

#[cfg(feature = "window")]
fn window(arguments: &cli::Arguments) -> ExitCode {
    knotmap::app::run(arguments)
}

/// This build has none.
#[cfg(not(feature = "window"))]
fn window(_: &cli::Arguments) -> ExitCode {
    cli::no_window(desktop::without_a_window())
}

/// The windowing library panics where a library of the system is missing; that, too, is said in a sentence.
fn explain_missing_libraries() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let message = panic.payload_as_str().unwrap_or_default();
        if let Some(sentence) = desktop::explain_missing_library(message) {
            // With standard error closed there is nobody left to tell.
            let _nobody = writeln!(std::io::stderr().lock(), "knotmap: {sentence}");
            std::process::exit(1);
        }
        usual(panic);
    }));
}
