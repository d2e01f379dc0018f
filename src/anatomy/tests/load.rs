//! Atlases broken on purpose: each time the message names the file, the item and what is wrong.

use super::*;
use crate::anatomy::atlas::{AtlasError, tests::on_disk};

/// The atlas with `old` replaced by `new` in `file`.
pub(super) fn with(file: &str, old: &str, new: &str) -> Result<Atlas, AtlasError> {
    let files: Vec<(&str, String)> = (on_disk().iter())
        .map(|(name, text)| {
            assert!(*name != file || text.contains(old), "{file} has no {old:?}");
            (name.as_str(), if *name == file { text.replacen(old, new, 1) } else { text.clone() })
        })
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    Atlas::from_files(&files)
}

#[track_caller]
fn refused(file: &str, old: &str, new: &str, expected: &[&str]) {
    let Err(error) = with(file, old, new) else { panic!("{file} with {new:?} must be refused") };
    let text = error.to_string();
    for word in expected.iter().chain([&file]) {
        assert!(text.contains(word), "{text:?} does not say {word:?}");
    }
}

#[test]
fn misspelt_keys_and_bad_grammar_are_refused_with_their_line() {
    refused("points/back.ron", "depth:", "dept:", &["points/back.ron:", "dept"]);
    refused("muscles.ron", "layer: 1", "layer: one", &["muscles.ron:"]);
    refused("back/muscles_back.ron", "Muscles(", "Muscle(", &["Muscle"]);
    refused("front/frame.ron", "Frame(", "Frame(\n    \u{0}", &["front/frame.ron:"]);
    let Err(error) = with("danger.ron", "level: never,", "level: sometimes,") else {
        panic!("it must be refused")
    };
    assert!(error.problems[0].place.is_some_and(|(line, _)| line > 5), "{error}");
}

#[test]
fn references_to_nothing_are_refused() {
    refused(
        "points/back.ron",
        "muscles: [\"trap_upper\"]",
        "muscles: [\"trap_uper\"]",
        &["point TRAP-U1", "trap_uper"],
    );
    refused(
        "points/back.ron",
        "muscle: \"trap_upper\", u:",
        "muscle: \"trap_upper\", part: \"x\", u:",
        &["TRAP-U1", "“x”"],
    );
    refused(
        "sets.ron",
        "near: [\"TRAP-U2\"]",
        "near: [\"TRAP-U9\"]",
        &["backstrap_upper_back, step 1", "TRAP-U9"],
    );
    refused("regions.ron", "\"semispin_cap\"", "\"semispin\"", &["region B-HEAD", "semispin"]);
    refused(
        "back/muscles_head_neck.ron",
        "id: \"splenius_cap\"",
        "id: \"splenius\"",
        &["piece splenius", "splenius"],
    );
}

#[test]
fn numbers_out_of_range_are_refused() {
    refused("points/back.ron", "u: 0.207", "u: 1.207", &["point TRAP-U1", "1.207"]);
    refused("points/back.ron", "u: 0.207", "u: NaN", &["point TRAP-U1"]);
    refused("points/back.ron", "x: 65.06", "x: inf", &["point TRAP-U1"]);
    refused("muscles.ron", "layer: 1", "layer: 9", &["muscle ", "9"]);
    refused("back/muscles_head_neck.ron", "(20, 95)", "(NaN, 95)", &["piece levator edge"]);
    refused("sole/frame.ron", "stroke: 0.8", "stroke: -0.8", &["frame"]);
}

#[test]
fn what_is_there_twice_or_not_at_all_is_refused() {
    refused("points/back.ron", "id: \"TRAP-U2\"", "id: \"TRAP-U1\"", &["point TRAP-U1", "twice"]);
    refused("back/frame.ron", "view: back", "view: front", &["frame"]);
    refused("about.ron", "About(", "Points(points: []) /*", &[]);
    assert!(Atlas::from_files(&[]).is_err_and(|error| error.to_string().contains("back/frame.ron")));
    refused("muscles.ron", "views: [back, front, neck_side]", "views: [back]", &["muscle ", "front"]);
}

#[test]
fn a_point_that_lies_elsewhere_is_found_by_its_geometry() {
    let problems = |file, old, new| {
        let atlas = with(file, old, new).unwrap();
        atlas.check_geometry().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let moved = problems("points/back.ron", "x: 65.06", "x: 66.06");
    assert!(moved.contains("points/back.ron: point TRAP-U1 in back: u, v give"), "{moved}");
    let away = problems("points/back.ron", "x: 65.06", "x: 465.06");
    assert!(away.contains("outside its piece") && away.contains("outside the silhouette"), "{away}");
    let zone = "polygon: [\n                (-5.47, 86.14)";
    let text = &on_disk().iter().find(|(name, _)| *name == "danger.ron").unwrap().1;
    assert!(text.contains(zone));
    let danger = problems(
        "danger.ron",
        zone,
        "polygon: [\n                (-200, 0), (200, 0), (200, 300), (-200, 300)",
    );
    assert!(danger.contains("lies in the zone SPINE"), "{danger}");
}
