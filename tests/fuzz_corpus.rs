//! Every input that the fuzzers have kept, once more: `fuzz/corpus/<target>/`. CONTRIBUTING.md says how it is made.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop; what must hold is where clippy does not see a test"
)]

use std::{collections::BTreeSet, fs, panic, path::PathBuf};

mod fuzzed;

/// A target, and what must hold of each of its inputs.
type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 10] = [
    ("checkpoint", fuzzed::checkpoint),
    ("copy", fuzzed::copy),
    ("csv", fuzzed::csv),
    ("history", fuzzed::history),
    ("journal", fuzzed::journal),
    ("line", fuzzed::line),
    ("picture", fuzzed::picture),
    ("plan", fuzzed::plan),
    ("routine", fuzzed::routine),
    ("settings", fuzzed::settings),
];

/// The files of a folder of `fuzz/`, sorted.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz")).join(folder);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The inputs of a target for which it does not hold.
fn failing((name, holds): Target) -> Vec<PathBuf> {
    let mut inputs = files(&format!("corpus/{name}"));
    assert!(!inputs.is_empty(), "{name} has inputs");
    inputs.retain(|path| {
        let bytes = fs::read(path).unwrap();
        panic::catch_unwind(|| holds(&bytes)).is_err()
    });
    inputs
}

#[test]
fn every_reader_takes_what_the_fuzzers_have_kept() {
    let failing: Vec<_> = TARGETS.into_iter().flat_map(failing).collect();
    assert!(failing.is_empty(), "it does not hold for {failing:#?}");
}

#[test]
fn no_target_is_forgotten() {
    let names: BTreeSet<_> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let stem = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    for folder in ["fuzz_targets", "corpus"] {
        assert_eq!(files(folder).into_iter().map(stem).collect::<BTreeSet<_>>(), names, "{folder}");
    }
}
