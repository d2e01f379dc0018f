//! Files and folders shown by the programs that the desktop has for them, and the example in a window of its own.

use std::{fs, path::PathBuf};

use crate::{
    desktop,
    journal::io_in_words,
    session::{Answer, Effect, Failure},
};

/// Shows what is wanted; answers where that fails.
pub(super) fn show(effect: Effect) -> Option<Answer> {
    match effect {
        Effect::Reveal(path) => reveal(path),
        Effect::OpenFile(path) => open_file(path),
        Effect::ShowExample => show_example(),
        Effect::OpenFolder(folder) => open_folder(folder),
        Effect::OpenOwnRoutines(folder) => open_own_routines(folder),
        _ => None,
    }
}

/// Shows a written map in its folder.
fn reveal(path: PathBuf) -> Option<Answer> {
    let error = desktop::reveal(&path).err()?;
    Some(Answer::Failed(Failure::MapNotShown { why: io_in_words(&error), path }))
}

/// Opens a written file.
fn open_file(path: PathBuf) -> Option<Answer> {
    let error = desktop::open_file(&path).err()?;
    Some(Answer::Failed(Failure::FileNotOpened { why: io_in_words(&error), path }))
}

/// Shows the data folder.
fn open_folder(folder: PathBuf) -> Option<Answer> {
    // The opener shows the folder of a file.
    let error = desktop::reveal(&folder.join("journal")).err()?;
    Some(Answer::Failed(Failure::FolderNotShown { why: io_in_words(&error), folder }))
}

/// Opens a second window with sample data.
fn show_example() -> Option<Answer> {
    let error = desktop::start_another(&["--demo"]).err()?;
    Some(Answer::Failed(Failure::ExampleNotShown(io_in_words(&error))))
}

/// Makes the folder of the user's own routines, and shows it.
fn open_own_routines(folder: PathBuf) -> Option<Answer> {
    let shown = fs::create_dir_all(&folder).and_then(|()| desktop::reveal(&folder.join("routine.ron")));
    let error = shown.err()?;
    Some(Answer::Failed(Failure::FolderNotShown { why: io_in_words(&error), folder }))
}
