//! Routines that others have written.

use std::fs;

use knotmap::{
    desktop::{own_routines, read_routine},
    therapy::{
        Ending,
        routine::{LARGEST, Mistakes, Routine, Sheet, is_hidden, looks_like_one},
    },
};

/// How many mistakes are listed; the others are counted.
const LISTED: usize = 100;
/// The longest sentence of a routine, and the longest that is said about one, in characters.
const SENTENCE: usize = 400;

/// A routine keeps to its limits, or every mistake in it has a place in the text; and in the user's folder it is what it is
/// by itself.
pub(crate) fn routine(bytes: &[u8]) {
    let read = read_routine(bytes);
    assert_eq!(read_routine(bytes), read, "the same once more");
    match &read {
        Ok(Sheet::Routine(routine)) => {
            assert!(looks_like_one(bytes) || bytes.starts_with(b"#") || has_comment(bytes));
            within_limits(routine);
        }
        // Only the program's own file is one.
        Ok(Sheet::Methods(methods)) => assert!(!methods.is_empty()),
        Err(mistakes) => placed(mistakes, bytes),
    }
    let folder = tempfile::tempdir().expect("there is room for a folder");
    fs::write(folder.path().join("mine.ron"), bytes).expect("there is room for a file");
    let own = own_routines(folder.path());
    assert_eq!(own.routines.len() + own.problems.len(), 1, "{own:?}");
    assert!(own.problems.iter().all(|problem| problem.chars().count() < 4096));
    if let (Ok(Sheet::Routine(one)), [kept]) = (&read, &own.routines[..]) {
        assert_eq!(&**one, kept);
    }
}

/// Comments between the letters of its beginning hide what it is, which costs a better message and nothing else.
fn has_comment(bytes: &[u8]) -> bool {
    bytes.windows(2).any(|two| two == b"/*" || two == b"//")
}

fn within_limits(routine: &Routine) {
    assert!(!routine.id.is_empty() && !routine.name.trim().is_empty());
    assert!((1..=LISTED).contains(&routine.steps.len()) && routine.methods.len() <= LISTED);
    assert!((1..=24).contains(&routine.per_day.times) && routine.rest_s <= 600);
    for step in &routine.steps {
        assert!(step.method.as_deref().is_none_or(|id| routine.method(id).is_some()), "{step:?}");
        assert!(step.most().is_none_or(|most| (1..=step.points().len()).contains(&usize::from(most))));
        if let Some(Ending::Repetitions { count }) = step.ending {
            assert!((1..=20).contains(&count));
        }
    }
    let texts = [&routine.name, &routine.about, &routine.feel];
    let texts = texts.into_iter().chain(&routine.set_up).chain(routine.steps.iter().map(|step| &step.cue));
    for text in texts.chain(routine.cautions.iter().chain(&routine.stop_if).map(|caution| &caution.text)) {
        assert!(text.chars().count() <= SENTENCE && !text.contains(is_hidden), "{text:?}");
    }
}

fn placed(mistakes: &Mistakes, bytes: &[u8]) {
    assert!((1..=LISTED).contains(&mistakes.listed.len()), "{mistakes:?}");
    assert!(mistakes.more == 0 || mistakes.listed.len() == LISTED);
    let lines = bytes.split(|byte| *byte == b'\n').count();
    for mistake in &mistakes.listed {
        assert!((1..=lines).contains(&mistake.line), "{mistake} of {lines} lines");
        assert!((1..=LARGEST + 1).contains(&mistake.column), "{mistake}");
        assert!((1..=SENTENCE).contains(&mistake.what.chars().count()), "{mistake}");
    }
}
