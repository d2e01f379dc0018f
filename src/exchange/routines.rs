//! Routines of the user's own, read from their folder. A file that cannot be read is told and left as it is.

use std::{fs, path::Path, sync::Arc};

use crate::therapy::routine::{LARGEST, Routine, Sheet, builtin, builtin_methods, read};

/// The user's own routines as they were read.
#[derive(Clone, Debug, Default)]
pub struct OwnRoutines {
    /// Those that could be read, in the order of their files.
    pub routines: Vec<Arc<Routine>>,
    /// What is wrong with the others, each with its file and, where it has one, its place.
    pub mistakes: Vec<String>,
}

/// Reads every file ending in `.ron` in `folder`; a folder that is not there has none.
pub fn own_routines(folder: &Path) -> OwnRoutines {
    let mut own = OwnRoutines::default();
    let Ok(files) = fs::read_dir(folder) else { return own };
    let mut paths: Vec<_> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    paths.sort();
    for path in paths {
        let file = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        match one(&path, &own.routines) {
            Ok(routine) => own.routines.push(routine),
            Err(wrong) => own.mistakes.extend(wrong.into_iter().map(|what| format!("{file}:{what}"))),
        }
    }
    own
}

fn one(path: &Path, others: &[Arc<Routine>]) -> Result<Arc<Routine>, Vec<String>> {
    let wrong = |what: String| vec![format!(" {what}")];
    let is_small = fs::metadata(path).is_ok_and(|about| about.is_file() && about.len() <= LARGEST as u64);
    if !is_small {
        return Err(wrong(format!("it is no file of at most {} KiB", LARGEST / 1024)));
    }
    let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    let sheet = read(&text, builtin_methods());
    match sheet.map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>())? {
        Sheet::Routine(routine) => {
            let same = |id: &str| id == routine.id;
            if builtin().iter().any(|other| same(&other.id)) || others.iter().any(|other| same(&other.id)) {
                return Err(wrong(format!("there is another routine with the id “{}”", routine.id)));
            }
            Ok(Arc::from(routine))
        }
        Sheet::Methods(_) => Err(wrong("it holds methods only; a routine begins with Routine(".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_is_there_and_the_rest_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let foot = crate::therapy::routine::FILES.iter().find(|(name, _)| *name == "lacrosse-ball-foot.ron");
        let foot = foot.unwrap().1;
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("taken.ron", foot);
        write("broken.ron", "Routine(\n  id: 7)");
        write("notes.txt", "no routine");
        let own = own_routines(folder.path());
        assert!(own.routines.is_empty());
        assert!(own.mistakes.iter().any(|what| what.starts_with("broken.ron:")), "{:?}", own.mistakes);
        assert!(own.mistakes.iter().any(|what| what.contains("“lacrosse-ball-foot”")), "{:?}", own.mistakes);
        assert!(own_routines(&folder.path().join("none")).routines.is_empty());
    }
}
