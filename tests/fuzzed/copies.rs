//! Copies of everything, whoever made them.

use std::{
    fs::{self, File},
    io::Write as _,
    path::Path,
};

use jiff::Zoned;
use knotmap::{
    backup::{Adopted, preview, restore, save},
    desktop::{DataFolder, FOLLOWED},
    journal::{Folder, read},
};
use zip::{ZipWriter, result::ZipResult, write::SimpleFileOptions};

use super::signed;

/// How many problems are named; the others are counted.
const NAMED: usize = 20;

/// A copy: a look at it writes nothing, bringing it back does what the look has said and only where it may, and brings
/// nothing the second time.
///
/// Bytes that begin with `= ` are packed first: a file behind each line `= NAME`. No fuzzer gets the checksums in a zip
/// file right.
pub(crate) fn copy(bytes: &[u8]) {
    let place = tempfile::tempdir().expect("there is room for a folder");
    let zip = place.path().join("copy.zip");
    let packed = match bytes.strip_prefix(b"= ") {
        Some(files) => pack(&zip, files).is_ok(),
        None => fs::write(&zip, bytes).is_ok(),
    };
    if !packed {
        return;
    }
    let folder = DataFolder::locate(Some(&place.path().join("data"))).expect("it has a name");
    let looked = preview(&folder, &zip);
    assert!(!folder.path().exists(), "a look writes nothing");
    let contents = match looked {
        Ok(contents) => contents,
        Err(error) => {
            assert!(error.to_string().contains("copy.zip"), "{error}");
            return;
        }
    };
    let problems = &contents.problems;
    assert_eq!(problems.first.len(), problems.count.min(NAMED));
    assert!(!problems.first.iter().any(|said| said.contains(char::is_control)), "{problems:?}");

    folder.prepare().expect("it can be made");
    assert_eq!(restore(&folder, &zip).expect("there is room"), contents);
    only_what_may_be_there(&folder);
    let again = preview(&folder, &zip).expect("it was just read");
    assert!(again.is_all_there(), "{again:?}");
    assert_eq!(again.known, contents.known + contents.new);
    assert_eq!(again.settings == Adopted::Kept, contents.settings == Adopted::Taken);

    let (history, report) = read(&Folder::new(folder.journal())).expect("it can be listed");
    assert_eq!(report.problems(), 0, "{report:?}");
    assert_eq!(history.entries() + report.repeated + report.unknown, contents.new);
    if !contents.is_all_there() {
        saved_again(&folder, &place.path().join("again.zip"));
    }
}

/// What was brought back can be saved, and all of it is in the new copy.
fn saved_again(folder: &DataFolder, path: &Path) {
    let made: Zoned = "2026-11-28T12:00:00Z[UTC]".parse().expect("it is a time");
    let saved = save(folder, path, &made, true).expect("there is room");
    assert_eq!(saved.left_out, [""; 0]);
    let contents = preview(folder, path).expect("it was just made");
    assert!(contents.is_all_there() && contents.problems.count == 0, "{contents:?}");
}

/// Writes a zip file of the files in a text; an error where a name cannot be packed.
fn pack(path: &Path, text: &[u8]) -> ZipResult<()> {
    let mut zip = ZipWriter::new(File::create(path)?);
    let text = String::from_utf8_lossy(text);
    for file in text.split("\n= ") {
        let (name, content) = file.split_once('\n').unwrap_or((file, ""));
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(&signed(content.as_bytes()))?;
    }
    zip.finish().map(drop)
}

/// Every file lies where copies are brought back to, and is a plain one.
fn only_what_may_be_there(folder: &DataFolder) {
    let mut folders = vec![folder.path().to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).expect("it is a folder") {
            let path = entry.expect("it can be listed").path();
            let within = path.strip_prefix(folder.path()).expect("it was found there");
            let names: Vec<_> = within.iter().map(|name| name.to_str().expect("it is text")).collect();
            let may_be = match names[..] {
                ["journal" | "routines" | "plans" | "settings.ron"] | ["plans", _] => true,
                ["journal", writer] => writer.starts_with("copy-"),
                // In small or capital letters, as other systems write them.
                ["journal", _, _] | ["routines", _] => {
                    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("ron"))
                }
                ["plans", _, name] => name == FOLLOWED || name.ends_with(".knotmap"),
                _ => false,
            };
            assert!(may_be && !path.is_symlink(), "{names:?}");
            if path.is_dir() {
                folders.push(path);
            }
        }
    }
}
