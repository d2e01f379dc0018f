//! What lies over the window: rules, export, what went wrong, and files dropped onto it.

use std::path::{Path, PathBuf};

use crate::{desktop::FileKind, exchange::MapFormat};

/// The heading of the rules before the very first hold.
pub const FIRST_HOLD: &str = "Before your first hold";
/// The heading of the rules to read again.
pub const RULES: &str = "When not to start, and when to stop";
/// The heading once one of them is true.
pub const DO_NOT_START: &str = "Do not start";
/// The question below the rules.
pub const IS_ANY_TRUE: &str = "Is any of this true for you today?";
/// The answer that starts the first hold: its name, and what it shows.
pub const NONE_IS_TRUE: [&str; 2] = ["None of these is true for me", "None is true: start the hold"];
/// The answer that does not.
pub const ONE_IS_TRUE: &str = "One is true, or I am not sure";
/// What follows from that answer.
pub const WHAT_THEN: &str =
    "The heading above your line says what to do. You can still look at the map and save numbers.";
/// The button that closes the rules: its name, and what it shows.
pub const CLOSE_RULES: [&str; 2] = ["Close these rules", "Close"];

/// The heading of the export.
pub const EXPORT: &str = "Export map";
/// What is exported.
pub const EXPORT_WHAT: &str = "The view on screen with your points, a list of them and the date.";
/// What it can become: what that is for, and what it is.
pub const MAP_FORMATS: [(Option<MapFormat>, &str, &str); 3] = [
    (Some(MapFormat::Pdf), "A page to print", "PDF"),
    (Some(MapFormat::Png), "A picture", "PNG"),
    (Some(MapFormat::Svg), "A drawing, sharp at any size", "SVG"),
];
/// The field of the path.
pub const FILE: &str = "File";
/// The button of a page that asks the browser for a file.
pub const CHOOSE_HERE: &str = "Choose a file";
/// The button of the system’s dialog: its name, and what it shows.
pub const CHOOSE: [&str; 2] = ["Choose", "Choose…"];
/// The button that writes the map.
pub const SAVE_MAP: &str = "Save map";
/// While it is being written.
pub const WRITING: &str = "Drawing and saving the map";
/// The button that shows the written file in its folder.
pub const OPEN_FOLDER: &str = "Open folder";
/// The field of what locks a file, and what stands in it while it is empty.
pub const PASSPHRASE: [&str; 2] = ["Passphrase", "Lock the file with a passphrase, if you like"];
/// What it means.
pub const PASSPHRASE_HELP: &str =
    "Tell it by phone or in person, not in the same message. Without it nobody can open the file.";
/// A file that is locked.
pub const LOCKED: [&str; 2] =
    ["This file is locked. Ask whoever sent it for the passphrase.", "This passphrase does not open it."];
/// What stands in the field that opens one.
pub const PASSPHRASE_HINT: &str = "The passphrase of this file";
/// The button that opens what was written in the program that prints it.
pub const PRINT: &str = "Open to print";
/// The button that closes a finished dialog.
pub const DONE: &str = "Done";
/// The button that writes over a file that is there.
pub const REPLACE: &str = "Replace it";
/// The one that does not.
pub const KEEP: &str = "Keep it";

/// How many pages the map takes, and what that means for a file.
pub fn map_pages(count: usize, path: &Path) -> String {
    let is_picture = matches!(MapFormat::of(path), Ok(MapFormat::Png | MapFormat::Svg));
    match count {
        1 => "It takes 1 page.".to_owned(),
        _ if is_picture => {
            format!(
                "It takes {count} pages. A file of this kind holds one: the others are saved beside it, with -2 and so on after \
                 the name."
            )
        }
        _ => format!("It takes {count} pages."),
    }
}

/// The map is there.
pub fn map_saved(paths: &[PathBuf]) -> String {
    let first = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
    match paths.len() {
        0 | 1 => format!("Map saved: {first}"),
        count => format!("Map saved: {first} and {} more", count - 1),
    }
}

/// A file is not there.
pub fn file_not_saved(why: &str) -> String {
    format!("Not saved: {why}.").replace("..", ".")
}

/// The folder of the written map did not open.
pub fn map_not_shown(why: &str, path: &str) -> String {
    format!("The folder could not be opened ({why}). The file is at {path}.")
}

/// A written file did not open.
pub fn file_not_opened(why: &str, path: &str) -> String {
    format!("The file could not be opened ({why}). It is at {path}.")
}

/// The data folder did not open.
pub fn folder_not_shown(why: &str, path: &str) -> String {
    format!("The folder could not be opened ({why}). It is {path}.")
}

/// The button that closes a banner.
pub const CLOSE: &str = "Close";
/// The button that opens the data folder.
pub const OPEN_DATA_FOLDER: &str = "Open data folder";
/// Some lines of the journal could not be read.
pub const LINES_SET_ASIDE: &str = "Some entries could not be read.";
/// The journal does not open, or takes no entries.
pub const JOURNAL_UNUSABLE: &str = "The journal cannot be used.";

/// An entry that cannot be.
pub fn not_saved(why: &str) -> String {
    format!("Not saved: {why}.")
}

/// The place of a banner among those that wait.
pub fn one_of(count: usize) -> String {
    format!("1 of {count}")
}

/// While a file is dragged over the window.
pub const DROP_HERE: &str = "Drop it to see what it is";
/// What can be dropped.
pub const DROP_WHAT: &str = "Knotmap knows a plan, the result of one, a table with entries, a journal, a routine, a data folder and its settings. It asks before it takes anything in.";
/// The same while a picture is asked for.
pub const DROP_PICTURE: [&str; 2] =
    ["Drop the picture to look at it", "A PNG or JPEG file. It is not changed."];

/// The kinds of file that a map can be, and their endings.
pub const MAP_KINDS: [(&str, &[&str]); 3] =
    [("PDF page", &["pdf"]), ("PNG picture", &["png"]), ("SVG drawing", &["svg"])];

/// The example did not open.
pub fn example_not_shown(why: &str) -> String {
    format!("The example could not be opened: {why}.")
}

/// The system gave no thread to draw a map.
pub fn no_thread_to_write(why: &str) -> String {
    format!("the system gave no thread to write it: {why}")
}

/// A file of that name is there.
pub fn taken(path: &str) -> String {
    format!("“{path}” is there already. Shall it be replaced?")
}

/// The system gave no thread.
pub fn no_thread(why: &str) -> String {
    format!("The file could not be looked at: the system gave no thread for it ({why}). Nothing was changed.")
}

/// The journal has no thread.
pub fn no_journal(why: &str) -> String {
    format!(
        "The journal could not be opened: the system gave no thread for it ({why}). Nothing can be saved. Restart Knotmap."
    )
}

/// The name of a dropped file, short and without anything that could disguise it.
pub fn file_name(path: &Path) -> String {
    const LONGEST: usize = 60;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    // Direction marks can make an ending look like another one.
    let is_plain = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let plain: String = name.chars().filter(is_plain).collect();
    if plain.chars().count() <= LONGEST {
        return plain;
    }
    let (first, last): (String, String) = (
        plain.chars().take(LONGEST - 16).collect(),
        plain.chars().skip(plain.chars().count() - 14).collect(),
    );
    format!("{first}…{last}")
}

/// What was dropped and what can be done with it: a heading and sentences.
pub fn dropped(kind: &FileKind, name: &str) -> (&'static str, String) {
    match kind {
        FileKind::Journal => (
            "This is a journal.",
            format!(
                "“{name}” was not changed and not read. Knotmap reads journals from its data folder: put it into the folder “journal” there, then restart Knotmap."
            ),
        ),
        FileKind::Settings => (
            "These are settings.",
            format!(
                "“{name}” was not changed and not read. Knotmap reads its settings from its data folder."
            ),
        ),
        FileKind::Routine => (
            "This is a routine.",
            format!(
                "“{name}” was not read. Finish what is open, then drop the file once more. A window with sample data takes none."
            ),
        ),
        FileKind::Plan | FileKind::Result => (
            if *kind == FileKind::Plan { "This is a plan." } else { "This is the result of a plan." },
            format!("“{name}” was not read. Finish what is open, then drop the file once more."),
        ),
        FileKind::Table => (
            "This is a table.",
            format!("“{name}” was not read. Finish what is open, then drop the file once more."),
        ),
        FileKind::Other => (
            "Knotmap can’t read this file.",
            format!(
                "“{name}” is no plan, no table, no journal, no routine and no settings of Knotmap. It was not changed."
            ),
        ),
        FileKind::Missing(why) => (
            "The file could not be opened.",
            format!(
                "“{name}”: {why}. Nothing was changed. Check that it is still there and that you may read it."
            ),
        ),
    }
}

/// Several files were dropped.
pub fn first_of(count: usize) -> String {
    format!("It is the first of {count} files; the others were not looked at.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_disguise_itself_or_fill_the_window() {
        assert_eq!(file_name(Path::new("/a/b/plan\u{202e}fdp.exe\n")), "planfdp.exe");
        let long = format!("{}.tail-of-it.ron", "x".repeat(300));
        let short = file_name(Path::new(&long));
        assert!(short.chars().count() <= 60 && short.ends_with("tail-of-it.ron"), "{short}");
    }
}
