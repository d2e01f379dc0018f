//! Plans: their sealed text in whatever it lies in, and the square code.

use knotmap::{
    exchange::plan::{
        packed::{pack, unpack, without_words},
        read_plan, seal, write_plan,
    },
    therapy::plan::{POINTS_MAX, rules},
};

/// So much is said about a mistake at most, in characters.
const SAID: usize = 1000;

/// A text that is read as a plan keeps to the rules and is written as it is read; anything else is refused in a sentence.
pub(crate) fn plan(bytes: &[u8]) {
    if let Err(error) = seal::find(bytes) {
        assert!(error.to_string().chars().count() <= SAID, "{error}");
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(plan) = unpack(text) {
        assert_eq!(without_words(&plan), plan, "a code carries no words");
    }
    // No fuzzer finds a checksum by itself.
    let sealed = seal::seal(seal::Kind::Plan, text);
    let Ok((seal::Kind::Plan, inside)) = seal::find(sealed.as_bytes()) else { return };
    let read = match read_plan(&inside) {
        Ok(read) => read,
        Err(mistakes) => {
            assert!(!mistakes.listed.is_empty());
            for mistake in mistakes.listed {
                assert!(mistake.line >= 1 && mistake.what.chars().count() <= SAID, "{mistake}");
            }
            return;
        }
    };
    for refused in &read.refused {
        assert!(refused.why.line >= 1 && refused.why.what.chars().count() <= SAID, "{}", refused.why);
    }
    assert!(read.plan.points.len() <= POINTS_MAX);
    for point in &read.plan.points {
        assert_eq!(rules::check(point), Ok(()));
    }
    let (_, again) = seal::find(write_plan(&read.plan).as_bytes()).expect("it was just sealed");
    let again = read_plan(&again).expect("it was just written");
    assert!(again.refused.is_empty(), "{:?}", again.refused);
    assert_eq!(again.plan, read.plan);
    if let Some(code) = pack(&read.plan) {
        assert_eq!(
            unpack(&code),
            Ok(without_words(&knotmap::therapy::plan::Plan { ended: None, ..read.plan }))
        );
    }
}
