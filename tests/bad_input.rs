//! Bad input: each a clear sentence with its place, the right exit code, nothing lost, no panic.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{fs, path::Path};

use testenv::{Said, TestEnv, line};

mod testenv;

const OLD: [&str; 6] = ["record", "RHO-MAJ1:left", "--before", "7", "--at", "2025-01-10T08:00:00Z"];

fn header() -> String {
    line("Journal(version:1,program:\"knotmap 0.1.0\")")
}

fn rating(id: u32, rest: &str) -> String {
    line(&format!(
        "Entry(id:\"019aa2c7-9b40-7000-8000-{id:012x}\",at:\"2025-01-11T08:00:00+00:00[UTC]\",kind:Rating(point:\"LEV-2\",side:right,tenderness:5{rest}))"
    ))
}

/// A home with one rating of `RHO-MAJ1:left`, and `bytes` in the file of another writer.
fn beside(bytes: &[u8]) -> (TestEnv, std::path::PathBuf) {
    let env = TestEnv::new();
    env.done(&OLD);
    let file = env.put("2025-01.ron", bytes);
    (env, file)
}

/// The points of the history, in order; the program may warn about the rest.
fn points(env: &TestEnv) -> (Vec<String>, Said) {
    let said = env.run(&["history", "--format", "json"]);
    assert_eq!(said.code, 0, "{said:?}");
    let rows: Vec<serde_json::Value> = serde_json::from_str(&said.text()).unwrap();
    (rows.iter().map(|row| row["point"].as_str().unwrap().to_owned()).collect(), said)
}

/// Reads, records and reads again: what could be read is there, what could not is as it was.
fn survives(env: &TestEnv, file: &Path, wanted: &[&str]) -> Said {
    let before = fs::read(file).unwrap();
    let (read, said) = points(env);
    assert_eq!(read, wanted);
    let recorded = env.run(&["record", "GAST-1:left", "--before", "2"]);
    assert_eq!(recorded.code, 0, "{recorded:?}");
    assert_eq!(points(env).0, [wanted, &["GAST-1"]].concat());
    assert_eq!(fs::read(file).unwrap(), before, "the file was changed");
    said
}

#[test]
fn one_byte_flipped_anywhere_costs_one_line_at_most() {
    let text = format!("{}{}{}{}", header(), rating(1, ""), rating(2, ",note:\"two\""), rating(3, ""));
    let env = TestEnv::new();
    let file = env.put("2025-01.ron", text.as_bytes());
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    // In the checksum, in the middle, at the end; of the second and the third line.
    for at in [ends[0] + 1, ends[0] + 60, ends[1] - 1, ends[1] + 4, ends[2] - 3] {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 0x10;
        fs::write(&file, &bytes).unwrap();
        let (read, said) = points(&env);
        assert_eq!(read, ["LEV-2", "LEV-2"], "byte {at}");
        let damaged = if at < ends[1] { 2 } else { 3 };
        said.warned(&[&format!("{}:{damaged}: ", file.display()), "set aside"]);
        assert_eq!(fs::read(&file).unwrap(), bytes);
    }
}

#[test]
fn a_torn_end_is_set_aside_and_the_next_entry_is_whole() {
    let env = TestEnv::new();
    env.done(&OLD);
    let file = env.journal_file();
    let mut bytes = fs::read(&file).unwrap();
    bytes.extend_from_slice(&rating(1, "").as_bytes()[..40]);
    fs::write(&file, &bytes).unwrap();
    let said = env.run(&["record", "LEV-2:left", "--before", "1", "--at", "2025-01-12T08:00:00Z"]);
    assert_eq!(said.code, 0, "{said:?}");
    let (read, said) = points(&env);
    assert_eq!(read, ["RHO-MAJ1", "LEV-2"]);
    said.warned(&[&format!("{}:3: ", file.display())]);
    assert!(fs::read(&file).unwrap().starts_with(&bytes), "only added to");
}

#[test]
fn a_file_of_another_program_is_set_aside() {
    let json = br#"{"entries": [
  {"point": "RHO-MAJ1", "before": 7}
]}"#;
    let (env, file) = beside(json);
    let said = survives(&env, &file, &["RHO-MAJ1"]);
    said.warned(&[&format!("{}:1: ", file.display()), "checksum", "was not changed"]);
    let check = env.run(&["check", file.to_str().unwrap()]);
    assert_eq!((check.code, check.text().contains("3 problems")), (1, true), "{check:?}");
}

#[test]
fn a_photo_and_noise_are_set_aside() {
    let photo = {
        let env = TestEnv::new();
        env.done(&["map", "-o", "photo.png", "--width", "200"]);
        fs::read(env.path("photo.png")).unwrap()
    };
    let noise: Vec<u8> = (0..200_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for bytes in [photo, noise, vec![0; 100_000], vec![b'\n'; 1000].into_iter().chain([0xff]).collect()] {
        let (env, file) = beside(&bytes);
        let said = survives(&env, &file, &["RHO-MAJ1"]);
        said.warned(&[file.to_str().unwrap()]);
        assert!(said.stderr.len() < 1000, "not a line for each line: {}", said.stderr.len());
        assert!(!said.stderr.contains('\0'));
        assert_eq!(env.run(&["check", file.to_str().unwrap()]).code, 1);
    }
}

#[test]
fn an_empty_file_is_told_as_what_a_crash_may_have_left() {
    let (env, file) = beside(b"");
    let said = survives(&env, &file, &["RHO-MAJ1"]);
    said.warned(&[file.to_str().unwrap(), "is empty", "Everything else is there"]);
    let check = env.run(&["check", file.to_str().unwrap()]);
    assert_eq!(check.code, 1);
    assert!(check.text().contains("no entries"), "it says why that is a failure: {check:?}");
}

#[test]
fn a_newer_journal_is_read_as_far_as_it_is_understood() {
    let text = [
        line("Journal(version:99,program:\"knotmap 9.0.0\",country:\"Norway\")"),
        rating(1, ",mood:\"calm\""),
        line("Entry(id:\"019aa2c7-9b40-7000-8000-00000000000a\",at:\"2025-01-11T09:00:00+00:00[UTC]\",kind:Massage(point:\"LEV-2\",minutes:5))"),
        line("Photo(of:\"LEV-2\")"),
    ]
    .concat();
    let (env, file) = beside(text.as_bytes());
    let said = survives(&env, &file, &["RHO-MAJ1", "LEV-2"]);
    said.warned(&["newer version of Knotmap", file.to_str().unwrap(), "kept"]);
    assert!(!said.stderr.contains("set aside"), "{}", said.stderr);
    let check = env.run(&["check", file.to_str().unwrap()]);
    assert_eq!(check.code, 0, "{check:?}");
    assert!(check.text().contains("format 99") && check.text().contains("2 of a newer version"), "{check:?}");
}

#[test]
fn impossible_values_in_a_file_are_set_aside_with_their_line() {
    let entry = |kind: &str| {
        line(&format!(
            "Entry(id:\"019aa2c7-9b40-7000-8000-0000000000aa\",at:\"2025-01-11T09:00:00+00:00[UTC]\",kind:{kind})"
        ))
    };
    let at = |at: &str| {
        line(&format!(
            "Entry(id:\"019aa2c7-9b40-7000-8000-0000000000ab\",at:\"{at}\",kind:Rating(point:\"LEV-2\",side:left,tenderness:5))"
        ))
    };
    let hold = |held: &str, before: &str| {
        entry(&format!(
            "Hold(point:\"LEV-2\",side:left,held_ms:{held},dose_s:60,ending:time,ended:time,before:{before})"
        ))
    };
    for bad in [
        entry("Rating(point:\"LEV-2\",side:left,tenderness:11)"),
        entry("Rating(point:\"LEV-2\",side:top,tenderness:5)"),
        entry("Rating(point:\"../LEV\",side:left,tenderness:5)"),
        entry("Rating(point:\"LEV-2\",side:left,tenderness:5,note:\"a\\u{0}b\")"),
        entry("PointChanged(point:\"MY-1\",side:left,name:\"\")"),
        entry(
            "PointChanged(point:\"MY-1\",side:left,moved:(view:back,muscle:\"../x\",u_milli:1,v_milli:1,place:\"\"))",
        ),
        entry("PointRetired(point:\"MY 1\",side:left)"),
        entry("PointBack(point:\"MY-1\",side:up)"),
        hold("-5", "7"),
        hold("NaN", "7"),
        hold("1000000000", "7"),
        hold("60000", "11"),
        at("1970-01-01T00:00:00Z"),
        at("9999-01-01T00:00:00Z"),
        at("2026-02-30T08:00:00Z"),
        line(&format!("Entry({}", "(".repeat(500))),
        line(&"x".repeat(300_000)),
    ] {
        let (env, file) = beside(format!("{}{bad}{}", header(), rating(1, "")).as_bytes());
        let (read, said) = points(&env);
        assert_eq!(read, ["RHO-MAJ1", "LEV-2"], "{bad:.200}");
        said.warned(&[&format!("{}:2: ", file.display())]);
    }
}

#[test]
fn an_impossible_time_of_a_hold_is_wrong_usage() {
    let env = TestEnv::new();
    for seconds in ["0", "-5", "NaN", "inf", "1e9", "1501", "sixty", ""] {
        let said = env.run(&["record", "RHO-MAJ1:left", "--before", "7", "--seconds", seconds]);
        said.refused(2, &["--seconds", &format!("“{seconds}”"), "1 to 1500"]);
    }
    assert!(!env.data().exists());
}

#[test]
fn an_impossible_rating_is_wrong_usage() {
    let env = TestEnv::new();
    for rating in ["11", "-1", "3.5", "NaN", "256", "seven", ""] {
        let before = env.run(&["record", "RHO-MAJ1:left", "--before", rating]);
        before.refused(2, &["--before", &format!("“{rating}”"), "0 to 10"]);
        let after =
            env.run(&["record", "RHO-MAJ1:left", "--before", "1", "--seconds", "9", "--after", rating]);
        after.refused(2, &["--after", "0 to 10"]);
    }
    assert!(!env.data().exists());
}

#[test]
fn an_unknown_point_is_named() {
    let env = TestEnv::new();
    for (point, words) in [
        ("RHO-MAJ9:left", &["RHO-MAJ9:left", "knotmap points"][..]),
        ("RHO-MAJ1:midline", &["RHO-MAJ1:midline"]),
        ("RHO-MAJ1", &["RHO-MAJ1", "POINT:SIDE"]),
        ("RHO-MAJ1:top", &["top", "left, right, midline"]),
        ("", &["POINT:SIDE"]),
        ("../../etc/passwd:left", &["../../etc/passwd:left"]),
    ] {
        env.run(&["record", point, "--before", "7"]).refused(2, words);
        env.run(&["history", point]).refused(2, words);
    }
    assert!(env.journal().is_empty());
}

#[test]
fn a_hold_of_a_point_that_one_does_not_treat_oneself_is_refused_with_its_note() {
    let env = TestEnv::new();
    let said = env.run(&["record", "SCMS-1:left", "--before", "5", "--seconds", "60"]);
    said.refused(2, &["SCMS-1:left", "neck artery (carotid)"]);
    assert!(env.journal().is_empty());
    env.done(&["record", "SCMS-1:left", "--before", "5"]);
}

#[test]
fn an_impossible_date_is_wrong_usage() {
    let env = TestEnv::new();
    for (at, word) in [
        ("1970-01-01T00:00:00Z", "1970"),
        ("9999-01-01T00:00:00Z", "9999"),
        ("2026-02-30T10:00:00+01:00", "2026-02-30"),
        ("2025-01-10", "2025-01-10"),
        ("2025-01-10T10:00:00", "+01:00"),
        ("yesterday", "yesterday"),
        ("", "not a time"),
        ("2199-01-01T00:00:00Z", "future"),
    ] {
        let said = env.run(&["record", "RHO-MAJ1:left", "--before", "7", "--at", at]);
        said.refused(2, &[word]);
    }
    assert!(env.journal().is_empty());
}

#[test]
fn what_does_not_fit_into_an_entry_is_said() {
    let env = TestEnv::new();
    let record = |more: &[&str]| {
        env.run(&[&["record", "RHO-MAJ1:left", "--before", "7", "--seconds", "9"], more].concat())
    };
    record(&["--note", &"x".repeat(2001)]).refused(2, &["note", "2001", "2000"]);
    record(&["--note", "a\u{7}b"]).refused(2, &["note", "U+0007"]);
    record(&["--tool", &"x".repeat(121)]).refused(2, &["tool", "120"]);
    record(&["--ended", "done"]).refused(2, &["done", "too_sore"]);
    assert!(env.journal().is_empty());
}

#[test]
fn an_export_that_cannot_be_written_changes_nothing() {
    let env = TestEnv::new();
    env.done(&OLD);
    let journal = env.journal();
    let map = |path: &str| env.run(&["map", "--width", "200", "-o", path]);
    fs::create_dir(env.path("folder.png")).unwrap();
    map("folder.png").refused(1, &["folder.png", "is a folder"]);
    let missing = Path::new("gone").join("map.png");
    map("gone/map.png").refused(1, &[missing.to_str().unwrap(), "there is no folder", "create it"]);
    fs::write(env.path("file"), "mine").unwrap();
    let below = Path::new("file").join("map.png");
    map("file/map.png").refused(1, &[below.to_str().unwrap()]);
    for path in ["", "map", "map.png/", "..", "map.jpeg"] {
        let said = map(path);
        assert!([1, 2].contains(&said.code), "{path}: {said:?}");
        assert!(said.stderr.lines().count() <= 3, "{path}: {}", said.stderr);
    }
    assert_eq!(fs::read(env.path("file")).unwrap(), b"mine");
    assert_eq!(env.journal(), journal);
    assert_eq!(fs::read_dir(env.path("")).unwrap().count(), 3, "data, file, folder.png and nothing else");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_and_a_forbidden_place_for_an_export_are_named() {
    let env = TestEnv::new();
    std::os::unix::fs::symlink("/dev/full", env.path("map.png")).unwrap();
    for kind in ["png", "svg", "pdf"] {
        let name = format!("map.{kind}");
        if kind != "png" {
            std::os::unix::fs::symlink("/dev/full", env.path(&name)).unwrap();
        }
        env.run(&["map", "--width", "200", "-o", &name]).refused(1, &[&name, "the disk is full"]);
        assert!(env.path(&name).is_symlink());
    }
    env.run(&["map", "--width", "200", "-o", "/dev/full"]).refused(2, &["/dev/full", ".png"]);
    env.run(&["map", "--width", "200", "-o", "/proc/map.png"])
        .refused(1, &["/proc/map.png", "cannot be written"]);
}

#[test]
fn impossible_numbers_for_a_map_are_wrong_usage() {
    let env = TestEnv::new();
    for width in ["0", "-5", "199", "8001", "NaN", "1e9", "99999999999"] {
        env.run(&["map", "--width", width]).refused(2, &["--width"]);
    }
    for days in ["0", "-5", "3661", "NaN"] {
        env.run(&["map", "--days", days]).refused(2, &["--days"]);
    }
    assert!(!env.path("knotmap.png").exists());
}

#[test]
fn a_data_folder_that_is_none_is_named() {
    let env = TestEnv::new();
    fs::write(env.data(), "mine").unwrap();
    let place = env.data();
    let place = place.to_str().unwrap();
    for args in [
        &["history"][..],
        &["points"],
        &["map", "--width", "200"],
        &["record", "LEV-2:left", "--before", "7"],
    ] {
        env.run(args).refused(1, &[place, "not a folder"]);
    }
    assert_eq!(fs::read(env.data()).unwrap(), b"mine");
    let below = env.path("data/below");
    let said = env.run_plain(&["--data", below.to_str().unwrap(), "record", "LEV-2:left", "--before", "7"]);
    said.refused(1, &[below.to_str().unwrap(), "--data"]);
    env.run_plain(&["--data", "", "history"]).refused(2, &["--data <DIR>"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_data_folder_that_cannot_be_written_is_named() {
    let env = TestEnv::new();
    // Nobody makes files in /proc, root neither.
    let record = ["record", "LEV-2:left", "--before", "7"];
    let run = |data: &str, args: &[&str]| env.run_plain(&[&["--data", data], args].concat());
    run("/proc", &record).refused(1, &["“/proc”", "cannot be written", "nothing in it was changed"]);
    run("/proc/knotmap", &record).refused(1, &["“/proc/knotmap”", "cannot be created"]);
    run("/dev/null", &record).refused(1, &["“/dev/null”", "not a folder"]);
    assert_eq!(run("/proc", &["history", "--format", "csv"]).code, 0, "reading is possible");
}

#[test]
fn a_file_in_the_way_of_the_journal_is_named_and_kept() {
    let env = TestEnv::new();
    fs::create_dir(env.data()).unwrap();
    fs::write(env.data().join("journal"), "mine").unwrap();
    let said = env.run(&["record", "LEV-2:left", "--before", "7"]);
    said.refused(1, &[env.data().join("journal").to_str().unwrap()]);
    assert_eq!(fs::read(env.data().join("journal")).unwrap(), b"mine");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_does_not_say_saved_and_loses_nothing() {
    let env = TestEnv::new();
    env.done(&OLD);
    let (file, bytes) = env.journal().remove(0);
    let full = file.with_file_name("2025-06.ron");
    // No file may grow: the shell passes the limit on, and that the signal which goes with it is not heard.
    let limited = "trap '' XFSZ; ulimit -f 0; exec \"$@\"";
    let record = ["record", "LEV-2:left", "--before", "7", "--at", "2025-06-10T08:00:00Z"];
    let said = env.run_through(&["sh", "-c", limited, "sh"], &record);
    said.refused(1, &["not saved", full.to_str().unwrap(), "everything saved before is safe"]);
    let (found, said) = points(&env);
    assert_eq!(
        (found, said.stderr.as_str()),
        (vec!["RHO-MAJ1".to_owned()], ""),
        "and nothing is left behind"
    );
    assert_eq!(fs::read(&file).unwrap(), bytes);
    env.done(&record);
    assert_eq!(points(&env).0, ["RHO-MAJ1", "LEV-2"]);
}

#[test]
fn check_says_what_it_cannot_read() {
    let env = TestEnv::new();
    fs::create_dir(env.path("folder")).unwrap();
    let gone = env.run(&["check", "gone.ron"]);
    assert_eq!(gone.code, 1);
    gone.warned(&["gone.ron", "cannot be read"]);
    let folder = env.run(&["check", "folder"]);
    assert_eq!(folder.code, 1);
    folder.warned(&["folder", "cannot be read"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_without_end_is_not_read_to_its_end() {
    let env = TestEnv::new();
    let said = env.run(&["check", "/dev/zero"]);
    assert_eq!(said.code, 1);
    said.warned(&["/dev/zero", "512 MiB"]);
}
