//! Routines of the user's own. A file that cannot be read is told and left as it is.

use std::sync::Arc;

use crate::therapy::routine::{Routine, Sheet, builtin, builtin_methods, read};

/// The user's own routines as they were read.
#[derive(Clone, Debug, Default)]
pub struct OwnRoutines {
    /// Those that could be read, in the order of their files.
    pub routines: Vec<Arc<Routine>>,
    /// What is wrong with the others, each with its file and, where it has one, its place.
    pub mistakes: Vec<String>,
}

/// What stands in `files`, each with its name and its text, or why it has none; in this order.
pub fn own_routines(files: impl IntoIterator<Item = (String, Result<String, String>)>) -> OwnRoutines {
    let mut own = OwnRoutines::default();
    for (file, text) in files {
        match text.map_err(|why| vec![format!(" {why}")]).and_then(|text| one(&text, &own.routines)) {
            Ok(routine) => own.routines.push(routine),
            Err(wrong) => own.mistakes.extend(wrong.into_iter().map(|what| format!("{file}:{what}"))),
        }
    }
    own
}

fn one(text: &str, others: &[Arc<Routine>]) -> Result<Arc<Routine>, Vec<String>> {
    let sheet = read(text, builtin_methods());
    match sheet.map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>())? {
        Sheet::Routine(routine) => {
            let same = |id: &str| id == routine.id;
            if builtin().iter().any(|other| same(&other.id)) || others.iter().any(|other| same(&other.id)) {
                return Err(vec![format!(" there is another routine with the id “{}”", routine.id)]);
            }
            Ok(Arc::from(routine))
        }
        Sheet::Methods(_) => Err(vec![" it holds methods only; a routine begins with Routine(".to_owned()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_is_there_and_the_rest_is_told() {
        let foot = crate::therapy::routine::FILES.iter().find(|(name, _)| *name == "lacrosse-ball-foot.ron");
        let foot = foot.unwrap().1;
        let mine = foot.replacen("id: \"lacrosse-ball-foot\"", "id: \"my-foot\"", 1);
        let files = [
            ("taken.ron", foot),
            ("broken.ron", "Routine(\n  id: 7)"),
            ("mine.ron", &mine),
            ("twice.ron", &mine),
        ];
        let files = files.map(|(name, text)| (name.to_owned(), Ok(text.to_owned())));
        let own =
            own_routines(files.into_iter().chain([("far.ron".to_owned(), Err("it is gone".to_owned()))]));
        assert!(own.routines.len() <= 1);
        let told = |begin: &str| own.mistakes.iter().any(|what| what.starts_with(begin));
        assert!(told("broken.ron:") && told("far.ron: it is gone"), "{:?}", own.mistakes);
        assert!(own.mistakes.iter().any(|what| what.contains("“lacrosse-ball-foot”")), "{:?}", own.mistakes);
    }
}
