//! The user's own routines: every `.ron` file in the data folder's `routines`.

use std::{
    borrow::Cow,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use super::{regular::open_regular, shown};
use crate::{
    journal::io_in_words,
    language::say,
    platform::fs,
    therapy::{
        made::Made,
        routine::{self, Mistake, Mistakes, Routine, Sheet},
    },
};

/// So many routines are read; nobody keeps more.
pub(super) const MANY: usize = 200;

/// What the folder holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct OwnRoutines {
    /// The routines that can be used, by the names of their files.
    pub routines: Vec<Routine>,
    /// The file of each, in the same order.
    pub files: Vec<OwnFile>,
    /// What cannot be read, a sentence a file; the files are left as they are.
    pub problems: Vec<String>,
}

/// A file of the user's own that has a routine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFile {
    /// The id of its routine.
    pub id: String,
    /// Where it lies.
    pub path: PathBuf,
    /// What it makes, if it stands as Knotmap writes it: then nothing is lost when Knotmap changes it.
    pub made: Option<Made>,
}

/// Why a file is no routine.
pub(super) enum RoutineError {
    /// It cannot be read from the disk.
    Io(io::Error),
    /// It is no text, or not one that makes a routine.
    Mistakes(Mistakes),
}

impl From<io::Error> for RoutineError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Reads the bytes of one file, of the user's own or of the program.
///
/// # Errors
/// The mistakes in the file with their places.
pub fn read_routine(bytes: &[u8]) -> Result<Sheet, Mistakes> {
    let text = text(bytes)?;
    routine::builtin_sheet(&text).map_or_else(|| Ok(Sheet::Routine(Box::new(routine::read_own(&text)?))), Ok)
}

/// A file of the user's own: its routine, and its text.
pub(super) fn read(path: &Path) -> Result<(Routine, String), RoutineError> {
    let mut bytes = Vec::new();
    // One byte more than is read at all: then it is refused for its size.
    open_regular(path)?.take(routine::LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    let text = text(&bytes).map_err(RoutineError::Mistakes)?;
    let routine = routine::read_own(&text).map_err(RoutineError::Mistakes)?;
    Ok((routine, text.into_owned()))
}

/// The text of a file.
fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Mistakes> {
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.into()),
        // It is refused for its size, wherever it was cut off.
        Err(_) if bytes.len() > routine::LARGEST => Ok(String::from_utf8_lossy(&bytes[..=routine::LARGEST])),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
            Err(Mistakes::from(Mistake { line, column: 1, what: say!("desktop-routine-no-text").to_owned() }))
        }
    }
}

/// The routines of the user's own in `folder`, which need not be there. Blocks on the disk: for worker threads.
pub fn own_routines(folder: &Path) -> OwnRoutines {
    let mut own = OwnRoutines::default();
    let mut files = list(folder).unwrap_or_else(|error| {
        let why = io_in_words(&error);
        own.problems.push(say!("desktop-routines-unread", folder = shown(folder), why = why));
        vec![]
    });
    if files.len() > MANY {
        let left = files.len() - MANY;
        own.problems.push(say!("desktop-routines-left", folder = shown(folder), count = left));
        files.truncate(MANY);
    }
    for file in &files {
        match read(file) {
            Ok((one, _)) if own.routines.iter().any(|before| before.id == one.id) => {
                own.problems.push(say!("desktop-routine-twice", file = shown(file), id = one.id));
            }
            Ok((one, text)) => {
                let made = Made::as_written(&one, &text);
                own.files.push(OwnFile { id: one.id.clone(), path: file.clone(), made });
                own.routines.push(one);
            }
            Err(error) => own.problems.push(sentence(file, &error)),
        }
    }
    own
}

/// What is wrong with a file: its first mistake, and how many there are.
pub(super) fn sentence(path: &Path, error: &RoutineError) -> String {
    let file = shown(path);
    match error {
        RoutineError::Io(error) => say!("desktop-routine-unread", file = file, why = io_in_words(error)),
        RoutineError::Mistakes(mistakes) => {
            let first = mistakes.listed.first().map(ToString::to_string).unwrap_or_default();
            match mistakes.count() {
                0 | 1 => say!("desktop-routine-mistake", file = file, first = first),
                n => say!("desktop-routine-mistakes", file = file, first = first, more = n - 1),
            }
        }
    }
}

/// The routine files of the folder, by name; a missing folder has none.
pub(super) fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
        Err(error) => return Err(error),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        // A pipe or a device may never end; a file that has just gone is no trouble.
        if !is_hidden && path.extension().is_some_and(|ending| ending == "ron") && fs::is_file(&path) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = r#"Routine(id: "mine", name: "Mine", steps: [
        (name: "Beside the blade", at: Points(ids: ["RHO-MAJ1"]), method: "S0-R1"),
    ])"#;

    #[test]
    fn a_missing_folder_has_no_routines() {
        let parent = tempfile::tempdir().unwrap();
        assert_eq!(own_routines(&parent.path().join("routines")), OwnRoutines::default());
    }

    #[test]
    fn what_cannot_be_read_is_named_and_left_alone_and_the_others_load() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("a.ron"), OWN.replace("RHO-MAJ1", "RHO-MAJ9")).unwrap();
        fs::write(path("b.ron"), OWN).unwrap();
        fs::write(path("c.ron"), OWN).unwrap();
        fs::write(path("d.ron"), [0xff, 0xfe]).unwrap();
        fs::write(path("notes.txt"), "none").unwrap();
        let found = own_routines(folder.path());
        assert_eq!(found.routines.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["mine"]);
        assert_eq!(found.problems.len(), 3, "{:?}", found.problems);
        assert!(found.problems[0].contains("a.ron:2:") && found.problems[0].contains("RHO-MAJ9"));
        assert!(found.problems[1].contains("c.ron") && found.problems[1].contains("“mine”"));
        assert!(found.problems[2].contains("d.ron:1:1: this is not text"));
        assert_eq!(fs::read(path("d.ron")).unwrap(), [0xff, 0xfe]);

        fs::write(path("a.ron"), OWN.replace("\"mine\"", "\"mine-too\"")).unwrap();
        assert_eq!(own_routines(folder.path()).routines.len(), 2, "a change is seen");
    }

    #[test]
    fn odd_files_are_named_or_passed_over_and_never_hang() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("folder.ron")).unwrap();
        fs::write(path(".half.ron"), "Routine(").unwrap();
        // Behind the largest size stands the first half of a letter.
        fs::write(path("huge.ron"), "ö".repeat(routine::LARGEST)).unwrap();
        let (name, copy) = routine::FILES[0];
        fs::write(path(name), copy).unwrap();
        fs::write(path("true.ron"), OWN).unwrap();
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(path("true.ron"), path("link.ron")).unwrap();
            std::os::unix::fs::symlink(path("nowhere"), path("broken.ron")).unwrap();
            std::os::unix::fs::symlink("/dev/zero", path("endless.ron")).unwrap();
        }
        let found = own_routines(folder.path());
        assert_eq!(found.routines.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["mine"]);
        let said = found.problems.join("\n");
        assert!(said.contains("huge.ron:1:1: the file is larger than 256 KiB"), "{said}");
        assert!(
            said.contains("Knotmap has a routine “medial-scapula-rolling”"),
            "a copy is none of its own: {said}"
        );
        assert_eq!(found.problems.len(), if cfg!(unix) { 3 } else { 2 }, "{said}");
    }

    #[test]
    fn a_file_beyond_the_most_is_told() {
        let folder = tempfile::tempdir().unwrap();
        for n in 0..=MANY {
            fs::write(folder.path().join(format!("{n}.txt")), "").unwrap();
            fs::write(
                folder.path().join(format!("{n}.ron")),
                OWN.replace("\"mine\"", &format!("\"mine-{n}\"")),
            )
            .unwrap();
        }
        let found = own_routines(folder.path());
        assert_eq!(found.routines.len(), MANY);
        assert!(
            found.problems.len() == 1 && found.problems[0].ends_with("1 is left out."),
            "{:?}",
            found.problems
        );
    }
}
