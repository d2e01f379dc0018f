//! What a file or folder from somewhere is, by its beginning; a plan by its seal, wherever in the file that lies. Nothing
//! is unpacked, nothing is written.

use std::{
    io::{self, Read as _},
    path::Path,
};

use super::regular::open_regular;
use crate::{
    exchange::{
        is_journal,
        plan::{FILE_MAX, brings, seal::Kind},
    },
    journal::io_in_words,
    platform::fs,
    therapy::routine::looks_like_one,
};

/// So much of a file is looked at, in bytes.
const LOOKED_AT: u64 = 1024;
/// So many names in a folder are looked at.
const NAMES: usize = 64;

/// What a file or folder is to Knotmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A journal, one file of it, or a data folder with one.
    Journal,
    /// The settings.
    Settings,
    /// A routine.
    Routine,
    /// A plan, or a page or picture that may have one inside.
    Plan,
    /// What a patient did of a plan.
    Result,
    /// A table; what is wrong with it, the look at it says.
    Table,
    /// Nothing that Knotmap knows.
    Other,
    /// It is not there, or may not be read: why.
    Missing(String),
}

/// Recognises a file or folder. Blocks on the disk: for worker threads.
pub fn recognise(path: &Path) -> FileKind {
    match look(path) {
        Ok(kind) => kind,
        Err(error) => FileKind::Missing(io_in_words(&error)),
    }
}

fn look(path: &Path) -> io::Result<FileKind> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Ok(if is_journal_folder(path, 2)? { FileKind::Journal } else { FileKind::Other });
    }
    if !about.is_file() {
        return Ok(FileKind::Other); // a pipe or a device may never end
    }
    let mut beginning = Vec::new();
    let mut file = open_regular(path)?;
    (&mut file).take(LOOKED_AT).read_to_end(&mut beginning)?;
    Ok(if is_journal(&beginning) {
        FileKind::Journal
    } else if path.file_name().is_some_and(|name| name == "settings.ron") {
        FileKind::Settings
    } else if looks_like_one(&beginning) {
        FileKind::Routine
    } else {
        let mut whole = beginning;
        if about.len() <= FILE_MAX {
            file.take(FILE_MAX).read_to_end(&mut whole)?;
        }
        match brings(&whole) {
            Some(Kind::Plan) => FileKind::Plan,
            Some(Kind::Result) => FileKind::Result,
            // Its name says it; what is wrong with it, the look at it says.
            None if path.extension().is_some_and(|ending| ending == "knotmap") => FileKind::Plan,
            None if is_table(path, &whole) => FileKind::Table,
            None => FileKind::Other,
        }
    })
}

/// A table by its name, a workbook among them; or a history by the names of its columns.
fn is_table(path: &Path, bytes: &[u8]) -> bool {
    const ENDINGS: [&str; 6] = ["csv", "tsv", "tab", "xlsx", "xls", "ods"];
    let is_ending = |ending: &std::ffi::OsStr| ENDINGS.iter().any(|one| ending.eq_ignore_ascii_case(one));
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    path.extension().is_some_and(is_ending) || text.starts_with(b"id,point,side,at,")
}

/// Whether a file in `folder`, or in one of its folders, is one of a journal.
fn is_journal_folder(folder: &Path, levels: u8) -> io::Result<bool> {
    for entry in fs::read_dir(folder)?.take(NAMES) {
        let path = entry?.path();
        let about = fs::symlink_metadata(&path)?;
        let is_one = if about.is_dir() {
            levels > 0 && is_journal_folder(&path, levels - 1)?
        } else {
            about.is_file()
                && path.extension().is_some_and(|ending| ending == "ron")
                && matches!(look(&path), Ok(FileKind::Journal))
        };
        if is_one {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(name: &str, bytes: &[u8]) -> FileKind {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        recognise(&path)
    }

    #[test]
    fn a_journal_is_known_by_its_first_line_whatever_its_name() {
        let line = b"3fa9c01b Journal(version:1,program:\"knotmap 0.1.0\")\n";
        assert!(matches!(kind("2026-11.ron", line), FileKind::Journal));
        assert!(matches!(kind("copy of my notes", line), FileKind::Journal));
        assert!(matches!(kind("2026-11.ron", b"3fa9c01b Something(else)"), FileKind::Other));
        assert!(matches!(kind("2026-11.ron", b"3fa9"), FileKind::Other));
    }

    #[test]
    fn a_folder_is_a_journal_as_deep_as_a_data_folder_has_one() {
        let data = tempfile::tempdir().unwrap();
        assert!(matches!(recognise(data.path()), FileKind::Other));
        let writer = data.path().join("journal/desk-1");
        fs::create_dir_all(&writer).unwrap();
        fs::write(writer.join("2026-11.ron"), b"3fa9c01b Journal(version:1,program:\"\")\n").unwrap();
        for folder in [data.path(), &data.path().join("journal"), &writer] {
            assert!(matches!(recognise(folder), FileKind::Journal), "{}", folder.display());
        }
    }

    #[test]
    fn anything_else_is_looked_at_without_harm() {
        for bytes in [&b""[..], b"\0\xff\xfe", &vec![0x41; 100_000]] {
            assert!(matches!(kind("plan \u{202e}fdp.exe", bytes), FileKind::Other));
        }
        assert!(matches!(kind("settings.ron", b"()"), FileKind::Settings));
        assert!(matches!(kind("mine.ron", b"// Mine.\nRoutine(id: \"mine\")"), FileKind::Routine));
        assert!(matches!(recognise(Path::new("/no/such/file")), FileKind::Missing(_)));
    }

    #[test]
    fn a_plan_and_a_result_are_known_by_their_seal_wherever_it_lies() {
        let sealed = |what: &str| format!("// Knotmap {what}, format 1, 12 bytes, checksum 00000000.\n");
        let inside = |what: &str| [&vec![0x41; 90_000][..], sealed(what).as_bytes(), b"tail"].concat();
        for name in ["plan.knotmap", "page.pdf", "no name"] {
            assert_eq!(kind(name, &inside("plan")), FileKind::Plan);
            assert_eq!(kind(name, &inside("result")), FileKind::Result);
        }
        // One that has lost its plan, or never had one: the look at it says so.
        for (name, bytes) in [("a.pdf", &b"%PDF-1.7"[..]), ("b", b"\x89PNG\r\n"), ("c.knotmap", b"")] {
            assert_eq!(kind(name, bytes), FileKind::Plan, "{name}");
        }
        assert_eq!(kind("d.txt", sealed("song").as_bytes()), FileKind::Other);
    }

    #[test]
    fn a_table_is_known_by_its_name_and_a_history_by_its_columns() {
        for name in ["all.csv", "ALL.CSV", "x.tsv", "book.xlsx", "book.ods"] {
            assert_eq!(kind(name, b"a;b\n1;2\n"), FileKind::Table, "{name}");
        }
        for bytes in ["id,point,side,at,held_s\n", "\u{feff}id,point,side,at,held_s\r\n"] {
            assert_eq!(kind("history", bytes.as_bytes()), FileKind::Table);
        }
        assert_eq!(kind("notes.txt", b"a,b\n1,2\n"), FileKind::Other);
        assert_eq!(
            kind("plan.csv", b"// Knotmap plan, format 1, 12 bytes, checksum 00000000.\n"),
            FileKind::Plan
        );
    }

    #[test]
    #[cfg(unix)]
    fn a_device_that_never_ends_is_not_read() {
        assert!(matches!(recognise(Path::new("/dev/zero")), FileKind::Other));
    }
}
