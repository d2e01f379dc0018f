//! One routine of the user's own: kept as a file of its own, changed, taken in from elsewhere, removed. No file is ever
//! replaced but the one that is being changed, and that only as long as it is what it was.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{
    private,
    routines::{MANY, OwnFile, list, own_routines, read, sentence},
    shown,
    written::WriteError,
};
use crate::{
    journal::make_folders,
    language::say,
    platform::fs,
    therapy::{
        made::{Made, free_id},
        routine::{Routine, builtin, read_own},
    },
};

/// Why a routine is not kept, or not removed. Every file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// The file is another one than was opened.
    #[error("{}", say!("desktop-routine-changed", path = shown(_0)))]
    Changed(PathBuf),
    /// Nobody reads so many.
    #[error("{}", say!("desktop-routines-many", count = MANY))]
    Many,
    /// There is one of that id.
    #[error("{}", say!("desktop-routine-taken", id = _0))]
    Taken(String),
    /// It is there already, letter by letter.
    #[error("{}", say!("desktop-routine-same"))]
    Same,
    /// What the reader of such files says.
    #[error("{0}")]
    Mistakes(String),
    /// The disk does not take it.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// A file from elsewhere that has a routine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Its routine.
    pub routine: Routine,
    /// Its text: what is taken in is what was looked at.
    pub text: String,
}

/// Keeps `made` in `folder`: instead of the file `before`, or as a new file under an id that is free. Answers with the id.
/// Blocks on the disk: for worker threads.
///
/// # Errors
/// [`KeepError::Changed`], [`KeepError::Many`], [`KeepError::Mistakes`], [`KeepError::Write`].
pub fn keep_routine(folder: &Path, made: &Made, before: Option<&OwnFile>) -> Result<String, KeepError> {
    if let Some(before) = before {
        let text = before.made.as_ref().map(Made::text);
        let is_as_it_was =
            text.is_some_and(|text| fs::read(&before.path).is_ok_and(|now| now == text.as_bytes()));
        if !is_as_it_was {
            return Err(KeepError::Changed(before.path.clone()));
        }
        let text = checked(made)?;
        private::replace(&before.path, text.as_bytes())
            .map_err(|error| WriteError::new(&before.path, error))?;
        return Ok(made.id.clone());
    }
    let own = own_routines(folder).routines;
    let is_known = |id: &str| builtin().iter().chain(&own).any(|routine| routine.id == id);
    let is_free = |id: &str| !is_known(id) && fs::symlink_metadata(file(folder, id)).is_err();
    let id = free_id(&made.name, |id| !is_free(id));
    let text = checked(&Made { id: id.clone(), ..made.clone() })?;
    create(folder, &id, &text)?;
    Ok(id)
}

/// The text of `made`, which its reader takes.
fn checked(made: &Made) -> Result<String, KeepError> {
    let text = made.text();
    match read_own(&text) {
        Ok(_) => Ok(text),
        Err(mistakes) => {
            Err(KeepError::Mistakes(mistakes.listed.first().map(|one| one.what.clone()).unwrap_or_default()))
        }
    }
}

/// Looks at a file from elsewhere. Blocks on the disk.
///
/// # Errors
/// A sentence that says why it is no routine that can be used, or that it is here already.
pub fn look_at_routine(folder: &Path, path: &Path) -> Result<Looked, String> {
    let (routine, text) = read(path).map_err(|error| sentence(path, &error))?;
    room_for(folder, &routine, &text).map_err(|error| error.to_string())?;
    Ok(Looked { routine, text })
}

/// Puts a routine that was looked at into `folder`, letter by letter as it is. Blocks on the disk.
///
/// # Errors
/// [`KeepError::Many`], [`KeepError::Taken`], [`KeepError::Same`], [`KeepError::Write`].
pub fn take_in_routine(folder: &Path, looked: &Looked) -> Result<(), KeepError> {
    room_for(folder, &looked.routine, &looked.text)?;
    let name = free_id(&looked.routine.id, |id| fs::symlink_metadata(file(folder, id)).is_ok());
    create(folder, &name, &looked.text)
}

/// Whether the folder has no routine of that id.
fn room_for(folder: &Path, routine: &Routine, text: &str) -> Result<(), KeepError> {
    let own = own_routines(folder);
    let Some(there) = own.files.iter().find(|file| file.id == routine.id) else { return Ok(()) };
    let is_same = fs::read(&there.path).is_ok_and(|now| now == text.as_bytes());
    Err(if is_same { KeepError::Same } else { KeepError::Taken(routine.id.clone()) })
}

/// Removes the file of a routine, if it still has the routine `id`. Blocks on the disk.
///
/// # Errors
/// [`KeepError::Changed`], [`KeepError::Write`].
pub fn remove_routine(before: &OwnFile) -> Result<(), KeepError> {
    match read(&before.path) {
        Ok((routine, _)) if routine.id == before.id => {
            fs::remove_file(&before.path).map_err(|error| WriteError::new(&before.path, error).into())
        }
        _ => Err(KeepError::Changed(before.path.clone())),
    }
}

fn file(folder: &Path, id: &str) -> PathBuf {
    folder.join(format!("{id}.ron"))
}

/// Makes the file of `id`, which is not there yet, and its folder.
fn create(folder: &Path, id: &str, text: &str) -> Result<(), KeepError> {
    let path = file(folder, id);
    let failed = |error: io::Error| KeepError::from(WriteError::new(&path, error));
    make_folders(folder).map_err(failed)?;
    if list(folder).map_err(failed)?.len() >= MANY {
        return Err(KeepError::Many);
    }
    private::create(&path, text.as_bytes()).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::PointId,
        therapy::made::{MadeStep, Place},
    };

    fn made(name: &str) -> Made {
        let place = Place::Point(PointId("RHO-MAJ1".into()));
        Made { id: "any".into(), name: name.into(), steps: vec![MadeStep::usual(place).unwrap()] }
    }

    fn files(folder: &Path) -> Vec<String> {
        let names =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_one_gets_a_file_of_its_own_and_replaces_none() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("routines");
        let keep = |name: &str| keep_routine(&folder, &made(name), None).unwrap();
        assert_eq!([keep("Evening"), keep("Evening"), keep("ערב")], ["evening", "evening-2", "routine"]);
        fs::write(folder.join("walk.ron"), "not a routine").unwrap();
        assert_eq!(keep("Walk"), "walk-2", "what cannot be read keeps its name");
        assert_eq!(keep("Levator release"), "levator-release-2", "the program has one of that id");
        assert_eq!(fs::read_to_string(folder.join("walk.ron")).unwrap(), "not a routine");
        assert_eq!(
            files(&folder),
            [
                "evening-2.ron",
                "evening.ron",
                "levator-release-2.ron",
                "routine.ron",
                "walk-2.ron",
                "walk.ron"
            ]
        );
        let own = own_routines(&folder);
        assert!(own.files.iter().all(|file| file.made.is_some()), "each can be changed here");
        assert_eq!(own.routines.len(), 5);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&folder), mode(&folder.join("evening.ron"))), (0o700, 0o600));
        }
        let nameless = keep_routine(&folder, &made(" "), None).unwrap_err();
        assert_eq!(nameless.to_string(), "this text is empty");
    }

    #[test]
    fn a_change_is_kept_only_in_the_file_that_was_opened() {
        let folder = tempfile::tempdir().unwrap();
        keep_routine(folder.path(), &made("Evening"), None).unwrap();
        let open = own_routines(folder.path()).files.remove(0);
        let changed = Made { name: "Later".into(), ..open.made.clone().unwrap() };
        assert_eq!(keep_routine(folder.path(), &changed, Some(&open)).unwrap(), "evening", "its id stays");
        assert_eq!(own_routines(folder.path()).routines[0].name, "Later");
        // It is no longer what was opened.
        let before = fs::read(&open.path).unwrap();
        let refused = keep_routine(folder.path(), &changed, Some(&open)).unwrap_err();
        assert!(matches!(refused, KeepError::Changed(_)), "{refused}");
        assert_eq!(fs::read(&open.path).unwrap(), before);
        fs::write(&open.path, [b"// by hand\n", before.as_slice()].concat()).unwrap();
        assert_eq!(own_routines(folder.path()).files[0].made, None, "a note by hand is never lost");
    }

    #[test]
    fn one_from_elsewhere_is_taken_in_as_it_is_and_once() {
        let (there, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (path, folder) = (there.path().join("..evening walk"), folder.path().join("routines"));
        let text = format!("// From a friend.\n{}", made("Evening").text());
        fs::write(&path, &text).unwrap();
        let looked = look_at_routine(&folder, &path).unwrap();
        fs::write(&path, "changed meanwhile").unwrap();
        take_in_routine(&folder, &looked).unwrap();
        assert_eq!(fs::read_to_string(folder.join("any.ron")).unwrap(), text);
        assert!(matches!(take_in_routine(&folder, &looked).unwrap_err(), KeepError::Same));
        let other = Looked { text: looked.text.replace("friend", "stranger"), ..looked };
        assert!(matches!(take_in_routine(&folder, &other).unwrap_err(), KeepError::Taken(_)));
        let said = look_at_routine(&folder, &path).unwrap_err();
        assert!(said.contains("..evening walk:1:1"), "{said}");
        assert_eq!(files(&folder), ["any.ron"]);
    }

    #[test]
    fn only_what_is_still_that_routine_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        keep_routine(folder.path(), &made("Evening"), None).unwrap();
        let open = own_routines(folder.path()).files.remove(0);
        let text = fs::read_to_string(&open.path).unwrap();
        fs::write(&open.path, text.replace("\"evening\"", "\"other\"")).unwrap();
        assert!(matches!(remove_routine(&open).unwrap_err(), KeepError::Changed(_)));
        fs::write(&open.path, text).unwrap();
        remove_routine(&open).unwrap();
        assert!(files(folder.path()).is_empty());
        assert!(matches!(remove_routine(&open).unwrap_err(), KeepError::Changed(_)));
    }
}
