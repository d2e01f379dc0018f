//! The user's own routines: every `.ron` file in the data folder's `routines`, read again when one has changed.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    path::{Path, PathBuf},
    time::SystemTime,
};

use crate::therapy::routine::{self, Mistake, Routine};

/// So many files are looked at; nobody keeps more routines.
const MANY: usize = 200;

/// A file of the folder as it was when it was last looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    path: PathBuf,
    changed: Option<SystemTime>,
    bytes: u64,
}

/// The folder of the user's own routines. Blocks on the disk: for worker threads.
#[derive(Debug)]
pub struct RoutineFolder {
    path: PathBuf,
    seen: Option<Vec<Seen>>,
}

/// What the folder holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct OwnRoutines {
    /// The routines that can be used, by the names of their files.
    pub routines: Vec<Routine>,
    /// What cannot be read, a sentence a file; the files are left as they are.
    pub problems: Vec<String>,
}

/// Why a file is no routine.
#[derive(Debug, thiserror::Error)]
pub enum RoutineError {
    /// It cannot be read from the disk.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is no text, or not one that makes a routine: every mistake.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Mistakes(Vec<Mistake>),
}

/// Reads one file of the user's own.
///
/// # Errors
/// [`RoutineError`]: the disk's answer, or every mistake in the file with its place.
pub fn read_routine(path: &Path) -> Result<Routine, RoutineError> {
    let mut bytes = Vec::new();
    // One byte more than is read at all: a device may have no end.
    File::open(path)?.take(routine::LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = good.split(|byte| *byte == b'\n').count();
        let what = "this is not text in UTF-8".to_owned();
        RoutineError::Mistakes(vec![Mistake { line, column: 1, what }])
    })?;
    routine::read_own(&text).map_err(RoutineError::Mistakes)
}

impl RoutineFolder {
    /// The folder at `path`, not looked at yet. It need not be there.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), seen: None }
    }

    /// What the folder holds, if that has changed since the last look; the first look always answers.
    pub fn look(&mut self) -> Option<OwnRoutines> {
        let (seen, mut problems) = match list(&self.path) {
            Ok(seen) => (seen, vec![]),
            Err(error) => {
                let folder = self.path.display();
                (vec![], vec![format!("The folder of your routines, “{folder}”, cannot be read: {error}.")])
            }
        };
        if self.seen.as_ref() == Some(&seen) {
            return None;
        }
        let mut own = OwnRoutines::default();
        for file in &seen {
            match read_routine(&file.path) {
                Ok(one) if own.routines.iter().any(|before| before.id == one.id) => {
                    let (file, id) = (file.path.display(), &one.id);
                    problems
                        .push(format!("“{file}” is left out: another of your routines has the id “{id}”."));
                }
                Ok(one) => own.routines.push(one),
                Err(error) => problems.push(sentence(&file.path, &error)),
            }
        }
        self.seen = Some(seen);
        own.problems = problems;
        Some(own)
    }
}

/// What is wrong with a file: its first mistake, and how many there are.
fn sentence(path: &Path, error: &RoutineError) -> String {
    let file = path.display();
    match error {
        RoutineError::Io(error) => {
            format!("The routine “{file}” cannot be read: {error}. It is left as it is.")
        }
        RoutineError::Mistakes(mistakes) => {
            let more = match mistakes.len() {
                0 | 1 => String::new(),
                n => format!(" ({} more; knotmap check names them)", n - 1),
            };
            let first = mistakes.first().map(ToString::to_string).unwrap_or_default();
            format!("A routine of yours cannot be used: {file}:{first}{more}. The file is left as it is.")
        }
    }
}

/// The routine files of the folder, by name; a missing folder has none.
fn list(folder: &Path) -> io::Result<Vec<Seen>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
        Err(error) => return Err(error),
    };
    let mut seen = Vec::new();
    for entry in entries.take(MANY) {
        let path = entry?.path();
        // A pipe or a device may never end; a file that has just gone is no trouble.
        let Some(about) = fs::metadata(&path).ok().filter(fs::Metadata::is_file) else { continue };
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !hidden && path.extension().is_some_and(|ending| ending == "ron") {
            seen.push(Seen { path, changed: about.modified().ok(), bytes: about.len() });
        }
    }
    seen.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = r#"Routine(id: "mine", name: "Mine", steps: [
        (name: "Beside the blade", at: Points(ids: ["RHO-MAJ1"]), method: "S0-R1"),
    ])"#;

    #[test]
    fn a_missing_folder_has_no_routines_and_says_so_once() {
        let parent = tempfile::tempdir().unwrap();
        let mut folder = RoutineFolder::new(parent.path().join("routines"));
        assert_eq!(folder.look(), Some(OwnRoutines::default()));
        assert_eq!(folder.look(), None, "nothing has changed");
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
        let mut own = RoutineFolder::new(folder.path());
        let found = own.look().unwrap();
        assert_eq!(found.routines.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["mine"]);
        assert_eq!(found.problems.len(), 3, "{:?}", found.problems);
        assert!(found.problems[0].contains("a.ron:2:") && found.problems[0].contains("RHO-MAJ9"));
        assert!(found.problems[1].contains("c.ron") && found.problems[1].contains("“mine”"));
        assert!(found.problems[2].contains("d.ron:1:1: this is not text"));
        assert_eq!(fs::read(path("d.ron")).unwrap(), [0xff, 0xfe]);

        assert_eq!(own.look(), None);
        fs::write(path("a.ron"), OWN.replace("\"mine\"", "\"mine-too\"")).unwrap();
        assert_eq!(own.look().unwrap().routines.len(), 2, "a change is seen");
    }
}
