//! The files that a command writes: none is replaced unasked, and each is named once it is there.

use std::{
    fmt,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use super::CliError;
use crate::{
    desktop::{WriteError, plain, taken, write_file},
    exchange::names,
    language::say,
};

/// Writes the first of `files` to `output`, the others beside it, and prints the name of each. Where one is there
/// already, and is not to be replaced, nothing is written.
pub(super) fn write(output: &Path, files: &[Vec<u8>], replaces: bool) -> Result<(), CliError> {
    let paths = names(output, files.len());
    free(&paths, replaces)?;
    for (path, bytes) in paths.iter().zip(files) {
        write_file(path, bytes)?;
        writeln!(io::stdout().lock(), "{}", plain(&path.to_string_lossy()))?;
    }
    Ok(())
}

/// Refuses to write over a file.
pub(super) fn free(paths: &[PathBuf], replaces: bool) -> Result<(), CliError> {
    match taken(paths) {
        Some(path) if !replaces => Err(there_already(WriteError::Taken(path.clone()))),
        _ => Ok(()),
    }
}

/// What to do about a file that is there already, in the words of every command.
pub(super) fn there_already(error: impl fmt::Display) -> CliError {
    CliError::Usage(say!("commands-there-already", problem = error.to_string()))
}
