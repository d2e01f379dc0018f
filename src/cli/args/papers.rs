//! The words of `knotmap completions` and `knotmap manual`.

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

use super::whole_path;

/// What `completions` takes.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL", value_enum)]
    pub(in crate::cli) shell: Shell,
}

/// What `manual` takes.
#[derive(Debug, Args)]
pub struct ManualArgs {
    /// The folder for the pages
    #[arg(short, long, value_name = "FOLDER", value_parser = whole_path())]
    pub(in crate::cli) output: PathBuf,
    /// Replace files that are there already
    #[arg(long)]
    pub(in crate::cli) replace: bool,
}
