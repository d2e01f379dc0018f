//! What lies over the window: rules, export, what went wrong, and files dropped onto it.

use std::path::{Path, PathBuf};

use crate::{desktop::FileKind, exchange::MapFormat, language::say, platform::shown};

/// The heading of the rules before the very first hold.
pub fn first_hold() -> &'static str {
    say!("dialogs-first-hold")
}
/// The heading of the rules to read again.
pub fn rules() -> &'static str {
    say!("dialogs-rules")
}
/// The heading once one of them is true.
pub fn do_not_start() -> &'static str {
    say!("dialogs-do-not-start")
}
/// The question below the rules.
pub fn is_any_true() -> &'static str {
    say!("dialogs-is-any-true")
}
/// The answer that starts the first hold: its name, and what it shows.
pub fn none_is_true() -> [&'static str; 2] {
    [say!("dialogs-none-is-true"), say!("dialogs-none-is-true-start")]
}
/// The answer that does not.
pub fn one_is_true() -> &'static str {
    say!("dialogs-one-is-true")
}
/// What follows from that answer.
pub fn what_then() -> &'static str {
    say!("dialogs-what-then")
}
/// The button that closes the rules: its name, and what it shows.
pub fn close_rules() -> [&'static str; 2] {
    [say!("dialogs-close-rules"), say!("dialogs-close")]
}

/// The heading of the export.
pub fn export() -> &'static str {
    say!("dialogs-export")
}
/// What is exported.
pub fn export_what() -> &'static str {
    say!("dialogs-export-what")
}
/// What it can become: what that is for, and what it is.
pub fn map_formats() -> [(Option<MapFormat>, &'static str, &'static str); 3] {
    [
        (Some(MapFormat::Pdf), say!("dialogs-as-page"), say!("dialogs-pdf")),
        (Some(MapFormat::Png), say!("dialogs-as-picture"), say!("dialogs-png")),
        (Some(MapFormat::Svg), say!("dialogs-as-drawing"), say!("dialogs-svg")),
    ]
}
/// The field of the path.
pub fn file() -> &'static str {
    say!("dialogs-file")
}
/// The button of a page that asks the browser for a file.
pub fn choose_here() -> &'static str {
    say!("dialogs-choose-here")
}
/// The button of the system’s dialog: its name, and what it shows.
pub fn choose() -> [&'static str; 2] {
    [say!("dialogs-choose"), say!("dialogs-choose-dots")]
}
/// The button that writes the map.
pub fn save_map() -> &'static str {
    say!("dialogs-save-map")
}
/// While it is being written.
pub fn writing() -> &'static str {
    say!("dialogs-writing")
}
/// The button that shows the written file in its folder.
pub fn open_folder() -> &'static str {
    say!("dialogs-open-folder")
}
/// The field of what locks a file, and what stands in it while it is empty.
pub fn passphrase() -> [&'static str; 2] {
    [say!("dialogs-passphrase"), say!("dialogs-passphrase-empty")]
}
/// What it means.
pub fn passphrase_help() -> &'static str {
    say!("dialogs-passphrase-help")
}
/// A file that is locked.
pub fn locked() -> [&'static str; 2] {
    [say!("dialogs-locked"), say!("dialogs-wrong-passphrase")]
}
/// What stands in the field that opens one.
pub fn passphrase_hint() -> &'static str {
    say!("dialogs-passphrase-hint")
}
/// The button that opens what was written in the program that prints it.
pub fn print() -> &'static str {
    say!("dialogs-print")
}
/// The button that closes a finished dialog.
pub fn done() -> &'static str {
    say!("dialogs-done")
}
/// The button that writes over a file that is there.
pub fn replace() -> &'static str {
    say!("dialogs-replace")
}
/// The one that does not.
pub fn keep() -> &'static str {
    say!("dialogs-keep")
}

/// How many pages the map takes, and what that means for a file.
pub fn map_pages(count: usize, path: &Path) -> String {
    let is_picture = matches!(MapFormat::of(path), Ok(MapFormat::Png | MapFormat::Svg));
    if is_picture && count > 1 {
        say!("dialogs-map-pages-apart", count = count)
    } else {
        say!("dialogs-map-pages", count = count)
    }
}

/// The map is there.
pub fn map_saved(paths: &[PathBuf]) -> String {
    let first = paths.first().map(|path| shown(path)).unwrap_or_default();
    match paths.len() {
        0 | 1 => say!("dialogs-map-saved", path = first),
        count => say!("dialogs-map-saved-more", path = first, more = count - 1),
    }
}

/// A file is not there.
pub fn file_not_saved(why: &str) -> String {
    not_saved(why).replace("..", ".")
}

/// The folder of the written map did not open.
pub fn map_not_shown(why: &str, path: &str) -> String {
    say!("dialogs-map-not-shown", why = why, path = path)
}

/// A written file did not open.
pub fn file_not_opened(why: &str, path: &str) -> String {
    say!("dialogs-file-not-opened", why = why, path = path)
}

/// The data folder did not open.
pub fn folder_not_shown(why: &str, path: &str) -> String {
    say!("dialogs-folder-not-shown", why = why, path = path)
}

/// The button that closes a banner.
pub fn close() -> &'static str {
    say!("dialogs-close")
}
/// The button that opens the data folder.
pub fn open_data_folder() -> &'static str {
    say!("dialogs-open-data-folder")
}
/// Some lines of the journal could not be read.
pub fn lines_set_aside() -> &'static str {
    say!("dialogs-lines-set-aside")
}
/// The journal does not open, or takes no entries.
pub fn journal_unusable() -> &'static str {
    say!("dialogs-journal-unusable")
}

/// An entry that cannot be.
pub fn not_saved(why: &str) -> String {
    say!("dialogs-not-saved", why = why)
}

/// The place of a banner among those that wait.
pub fn one_of(count: usize) -> String {
    say!("dialogs-one-of", count = count)
}

/// While a file is dragged over the window.
pub fn drop_here() -> &'static str {
    say!("dialogs-drop-here")
}
/// What can be dropped.
pub fn drop_what() -> &'static str {
    say!("dialogs-drop-what")
}
/// The same while a picture is asked for.
pub fn drop_picture() -> [&'static str; 2] {
    [say!("dialogs-drop-picture"), say!("dialogs-drop-picture-what")]
}

/// The kinds of file that a map can be, and their endings.
pub fn map_kinds() -> [(&'static str, &'static [&'static str]); 3] {
    [
        (say!("dialogs-kind-pdf"), &["pdf"]),
        (say!("dialogs-kind-png"), &["png"]),
        (say!("dialogs-kind-svg"), &["svg"]),
    ]
}

/// The example did not open.
pub fn example_not_shown(why: &str) -> String {
    say!("dialogs-example-not-shown", why = why)
}

/// The system gave no thread to draw a map.
pub fn no_thread_to_write(why: &str) -> String {
    say!("dialogs-no-thread-to-write", why = why)
}

/// A file of that name is there.
pub fn taken(path: &str) -> String {
    say!("dialogs-taken", path = path)
}

/// The system gave no thread.
pub fn no_thread(why: &str) -> String {
    say!("dialogs-no-thread", why = why)
}

/// The journal has no thread.
pub fn no_journal(why: &str) -> String {
    say!("dialogs-no-journal", why = why)
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
        FileKind::Journal => (say!("dialogs-is-journal"), say!("dialogs-journal", name = name)),
        FileKind::Settings => (say!("dialogs-are-settings"), say!("dialogs-settings", name = name)),
        FileKind::Routine => (say!("dialogs-is-routine"), say!("dialogs-routine", name = name)),
        FileKind::Plan => (say!("dialogs-is-plan"), say!("dialogs-once-more", name = name)),
        FileKind::Result => (say!("dialogs-is-result"), say!("dialogs-once-more", name = name)),
        FileKind::Table => (say!("dialogs-is-table"), say!("dialogs-once-more", name = name)),
        FileKind::Other => (say!("dialogs-is-other"), say!("dialogs-other", name = name)),
        FileKind::Missing(why) => {
            (say!("dialogs-is-missing"), say!("dialogs-missing", name = name, why = why.as_str()))
        }
    }
}

/// Several files were dropped.
pub fn first_of(count: usize) -> String {
    say!("dialogs-first-of", count = count)
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
