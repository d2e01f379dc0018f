//! The atlas compiled in, against its files.

use std::{path::Path, sync::LazyLock};

use super::*;

#[path = "../../../build/files.rs"]
mod files;

/// The files of the atlas as they lie on disk: the name of each below `assets/atlas`, and its text.
pub(in crate::anatomy) fn on_disk() -> &'static [(String, String)] {
    static FILES: LazyLock<Vec<(String, String)>> =
        LazyLock::new(|| files::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/atlas")).unwrap());
    &FILES
}

fn read() -> Sheets {
    let files: Vec<_> = on_disk().iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    match Sheets::read(&files) {
        Ok(sheets) => sheets,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn what_is_compiled_in_is_what_the_files_say() {
    let sheets = read();
    assert_eq!(sheets.views.len(), 6);
    assert!(postcard::to_allocvec(&sheets).unwrap() == COMPILED, "the build has read other files");
    // Unpacked, too, every value is what it was; the numbers of the files are not compiled in.
    let unpacked: Sheets = postcard::from_bytes(COMPILED).unwrap();
    assert!(in_full(&unpacked) == in_full(&sheets), "it is unpacked as something else");
}

/// Every value written out, but for the files.
fn in_full(sheets: &Sheets) -> String {
    let text = format!("{sheets:#?}");
    let text = &text[..text.rfind("    files: ").unwrap()];
    text.lines().filter(|line| !line.trim_start().starts_with("file: ")).collect()
}

#[test]
fn the_geometry_holds() {
    let problems = Atlas::of(read()).check_geometry();
    let text: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", text.join("\n"));
}
