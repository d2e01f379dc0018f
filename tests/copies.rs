//! Copies of everything, as real processes: saved, brought back, hostile ones refused, everything erased.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop; these helpers are where clippy does not see a test"
)]

use std::{
    fs::{self, File},
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
};

use testenv::{Said, TestEnv, line, walk};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

mod testenv;

const ROUTINE: &str = r#"Routine(id: "mine", name: "Mine", steps: [
    (name: "Beside the blade", at: Points(ids: ["RHO-MAJ1"]), method: "S0-R1"),
])"#;

/// A rating of this number.
fn rating(id: u32, tenderness: u32) -> String {
    line(&format!(
        "Entry(id:\"01920000-0000-7000-8000-{id:012}\",at:\"2025-01-0{}T08:00:00Z\",\
         kind:Rating(point:\"LEV-2\",side:left,tenderness:{tenderness}))",
        1 + id % 9
    ))
}

fn header() -> String {
    line("Journal(version:1,program:\"knotmap 0.1.0\")")
}

/// A folder with two writers, a routine, settings, and what is no part of a copy.
fn full() -> TestEnv {
    let env = TestEnv::new();
    env.done(&["record", "RHO-MAJ1:left", "--before", "6", "--after", "4", "--seconds", "60"]);
    env.done(&["record", "RHO-MAJ1:right", "--before", "3", "--at", "2025-03-02T08:00:00Z"]);
    env.put("2025-01.ron", (header() + &rating(1, 5) + &rating(2, 6)).as_bytes());
    for (name, text) in
        [("routines/mine.ron", ROUTINE), ("settings.ron", "(theme: dark)"), ("running/a-1/x.ron", "x")]
    {
        write(&env.data().join(name), text);
    }
    env
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The copy of an environment, outside its data folder.
fn copy_of(env: &TestEnv) -> PathBuf {
    env.done(&["backup", "-o", "copy.zip"]);
    env.path("copy.zip")
}

/// A zip file with these members.
fn zip_of(path: &Path, members: &[(&str, &[u8])]) {
    let mut zip = ZipWriter::new(File::create(path).unwrap());
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in members {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

fn restore(env: &TestEnv, copy: &Path) -> Said {
    env.run(&["restore", copy.to_str().unwrap(), "--yes"])
}

/// Every file under a folder and its bytes.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    walk::files(folder).into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn a_copy_comes_back_whole_into_an_empty_folder() {
    let (from, to) = (full(), TestEnv::new());
    let said = from.done(&["backup", "-o", "copy.zip"]);
    assert!(said.contains("4 entries, 1 routine and the settings") && said.contains("copy.zip"), "{said}");
    let copy = from.path("copy.zip");
    let before = to.done(&["restore", copy.to_str().unwrap()]);
    assert!(
        before.contains("The copy is of ")
            && before.contains("4 entries to add")
            && before.contains("add --yes"),
        "{before}"
    );
    assert!(!to.data().exists(), "looking writes nothing");
    let said = restore(&to, &copy);
    assert_eq!(said.code, 0, "{said:?}");
    let history = |env: &TestEnv| env.done(&["history", "--format", "json"]);
    assert_eq!(history(&to), history(&from));
    for name in ["routines/mine.ron", "settings.ron"] {
        assert_eq!(fs::read(to.data().join(name)).unwrap(), fs::read(from.data().join(name)).unwrap());
    }
    assert!(!to.data().join("running").exists());
    // Verbatim, each file with its own first line.
    let texts: Vec<Vec<u8>> = from.journal().into_iter().map(|(_, bytes)| bytes).collect();
    for (path, bytes) in to.journal() {
        assert!(texts.contains(&bytes), "{}", path.display());
        assert!(path.parent().unwrap().file_name().unwrap().to_str().unwrap().starts_with("copy-"));
    }
    assert_eq!(to.journal().len(), texts.len());
}

#[test]
fn a_copy_says_what_it_is_and_is_the_users_alone() {
    let env = full();
    let copy = copy_of(&env);
    let mut zip = ZipArchive::new(File::open(&copy).unwrap()).unwrap();
    let mut text = String::new();
    zip.by_name("README.txt").unwrap().read_to_string(&mut text).unwrap();
    for words in ["4 entries, 1 routine and the settings", env!("CARGO_PKG_VERSION"), "knotmap restore"] {
        assert!(text.contains(words), "{words} in {text}");
    }
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert!(names.contains(&"journal/0123456789ab-1/2025-01.ron".to_owned()), "{names:?}");
    assert!(!names.iter().any(|name| name.contains("lock") || name.contains("running")), "{names:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn what_is_there_is_added_to_and_the_second_time_adds_nothing() {
    let (from, to) = (full(), TestEnv::new());
    let copy = copy_of(&from);
    to.put("2025-01.ron", (header() + &rating(1, 5) + &rating(7, 2)).as_bytes());
    write(&to.data().join("settings.ron"), "()");
    let there = files(&to.data());
    let said = restore(&to, &copy).text();
    assert!(said.contains("3 entries added, 1 is here already"), "{said}");
    assert!(said.contains("The settings here stay as they are"), "{said}");
    let all = files(&to.data());
    assert!(there.iter().all(|file| all.contains(file)), "nothing was changed");
    assert_eq!(to.json(&["history", "--format", "json"]).len(), 5);
    let said = restore(&to, &copy).text();
    assert!(said.contains("4 entries are all here already"), "{said}");
    assert_eq!(files(&to.data()), all, "nothing the second time");
    let said = to.done(&["restore", copy.to_str().unwrap()]);
    assert!(said.contains("nothing to bring back"), "{said}");
}

#[test]
fn another_content_under_a_known_id_comes_as_well() {
    let env = TestEnv::new();
    let copy = env.path("copy.zip");
    let theirs = header() + &rating(1, 9);
    zip_of(&copy, &[("journal/a-1/2025-01.ron", theirs.as_bytes())]);
    env.put("2025-01.ron", (header() + &rating(1, 5)).as_bytes());
    assert!(restore(&env, &copy).text().contains("1 entry added"));
    let added = env.journal().into_iter().filter(|(_, bytes)| bytes == theirs.as_bytes()).count();
    assert_eq!(added, 1);
    assert!(restore(&env, &copy).text().contains("is here already"), "now both are known");
}

#[test]
fn kinds_of_a_newer_version_come_with_their_first_line_and_unreadable_lines_stay() {
    let env = TestEnv::new();
    let copy = env.path("copy.zip");
    let newer = line("Journal(version:9,program:\"knotmap 9.0.0\")")
        + &line(
            "Entry(id:\"01920000-0000-7000-8000-000000000001\",at:\"2025-01-02T08:00:00Z\",kind:Song(verses:3))",
        )
        + &line("Chapter(1)");
    let torn = format!("{newer}00000000 Entry(torn\n");
    zip_of(&copy, &[("journal/a-1/2025-01.ron", torn.as_bytes())]);
    let said = restore(&env, &copy).text();
    for words in ["2 entries added", "newer version", "1 place in it", "2025-01.ron:4: the checksum"] {
        assert!(said.contains(words), "{words} in {said}");
    }
    assert_eq!(fs::read_to_string(env.journal_file()).unwrap(), newer);
}

#[test]
fn a_routine_of_the_same_name_is_added_beside_the_other() {
    let (from, to) = (full(), TestEnv::new());
    let copy = copy_of(&from);
    write(&to.data().join("routines/mine.ron"), "another");
    for _ in 0..2 {
        assert_eq!(restore(&to, &copy).code, 0);
        assert_eq!(fs::read_to_string(to.data().join("routines/mine.ron")).unwrap(), "another");
        let beside = to.data().join("routines/mine (from a copy).ron");
        assert_eq!(fs::read_to_string(beside).unwrap(), ROUTINE);
        assert_eq!(fs::read_dir(to.data().join("routines")).unwrap().count(), 2);
    }
    write(&to.data().join("routines/mine (from a copy).ron"), "a third");
    assert!(restore(&to, &copy).text().contains("mine (from a copy 2).ron"));
}

#[test]
fn names_that_lead_elsewhere_are_passed_over() {
    let env = TestEnv::new();
    let copy = env.path("copy.zip");
    let entry = header() + &rating(1, 5);
    let tricks = [
        "../escaped.ron",
        "journal/../../escaped.ron",
        "/tmp/escaped.ron",
        "journal\\a\\x.ron",
        "journal/a-1/.hidden.ron",
        "journal/a-1/x\u{202e}.ron",
        "C:/escaped.ron",
        "journal/a-1/deeper/x.ron",
        "running/a-1/x.ron",
    ];
    let mut zip = ZipWriter::new(File::create(&copy).unwrap());
    let options = SimpleFileOptions::default();
    for name in tricks {
        zip.start_file(name, options).unwrap();
        zip.write_all(entry.as_bytes()).unwrap();
    }
    zip.add_symlink("routines/link.ron", "/etc/passwd", options).unwrap();
    zip.start_file("journal/a-1/good.ron", options).unwrap();
    zip.write_all(entry.as_bytes()).unwrap();
    zip.finish().unwrap();
    let said = restore(&env, &copy).text();
    assert!(
        said.contains("1 entry added") && said.contains("10 files in it are no part of a copy"),
        "{said}"
    );
    assert_eq!(env.journal().len(), 1);
    let mut there: Vec<String> = fs::read_dir(env.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    there.sort();
    assert_eq!(there, ["copy.zip", "data"]);
    assert!(!env.data().join("routines").exists());
}

/// More zeros than the process may have memory, said as they are and as ten bytes.
#[cfg(target_os = "linux")]
#[test]
fn a_bomb_is_passed_over_without_being_held() {
    const SIZE: u32 = 700 << 20;
    let bombs = ["journal/a-1/bomb.ron", "routines/bomb.ron", "settings.ron"];
    for (bomb, is_honest) in bombs.into_iter().flat_map(|bomb| [(bomb, true), (bomb, false)]) {
        let env = TestEnv::new();
        let copy = env.path("copy.zip");
        let mut zip = ZipWriter::new(File::create(&copy).unwrap());
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        zip.start_file(bomb, options).unwrap();
        std::io::copy(&mut std::io::repeat(0).take(SIZE.into()), &mut zip).unwrap();
        zip.start_file("journal/a-1/good.ron", options).unwrap();
        zip.write_all((header() + &rating(1, 5)).as_bytes()).unwrap();
        zip.finish().unwrap();
        if !is_honest {
            let mut bytes = fs::read(&copy).unwrap();
            let places: Vec<usize> = memchr::memmem::find_iter(&bytes, &SIZE.to_le_bytes()).collect();
            assert_eq!(places.len(), 2, "the size before packing stands in two places");
            for at in places {
                bytes[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
            }
            fs::write(&copy, bytes).unwrap();
        }
        let said = restore_with_little_memory(&env);
        let what = if is_honest { "larger than such a file can be" } else { "damaged" };
        let why = format!("{bomb}: it is {what}");
        assert!(said.contains("1 entry added") && said.contains(&why), "{said}");
        assert_eq!(files(&env.data()).len(), 1, "{bomb}");
    }
}

#[cfg(target_os = "linux")]
fn restore_with_little_memory(env: &TestEnv) -> String {
    let mut limited = std::process::Command::new("sh");
    let command = env.command();
    limited.current_dir(env.path("")).args(["-c", "ulimit -v 500000; exec \"$@\"", "sh"]);
    limited.arg(command.get_program()).args(["--data", "data", "restore", "copy.zip", "--yes"]);
    let output = limited.output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

#[test]
fn what_is_no_copy_is_refused_with_a_sentence() {
    let env = full();
    let copy = copy_of(&env);
    let there = files(&env.data());
    let whole = fs::read(&copy).unwrap();
    let cases: [(&str, &[u8], &str); 4] = [
        ("torn.zip", &whole[..whole.len() / 2], "not all of one"),
        ("photo.zip", b"\x89PNG\r\n\x1a\n and so on", "is no copy"),
        ("empty.zip", b"", "is no copy"),
        ("noise.zip", &[0x50; 4096], "is no copy"),
    ];
    for (name, bytes, words) in cases {
        fs::write(env.path(name), bytes).unwrap();
        for yes in [&["restore", name][..], &["restore", name, "--yes"]] {
            env.run(yes).refused(1, &[name, words, "Nothing was changed"]);
        }
    }
    zip_of(&env.path("other.zip"), &[("word/document.xml", b"<w/>"), ("notes.txt", b"mine")]);
    env.run(&["restore", "other.zip", "--yes"]).refused(1, &["other.zip", "nothing of Knotmap's"]);
    env.run(&["restore", "gone.zip"]).refused(1, &["gone.zip", "cannot be opened"]);
    env.run(&["restore", "."]).refused(1, &["is no file"]);
    env.run(&["--demo", "restore", "copy.zip"]).refused(2, &["--demo"]);
    #[cfg(unix)]
    {
        assert!(std::process::Command::new("mkfifo").arg(env.path("pipe")).status().unwrap().success());
        env.run(&["restore", "pipe", "--yes"]).refused(1, &["pipe", "is no file"]);
        env.run(&["backup", "-o", "pipe"]).refused(1, &["pipe", "pipe or a device"]);
    }
    assert_eq!(files(&env.data()), there);
}

/// A flipped byte anywhere: no panic, nothing wrong comes in, and what is good of it does.
#[test]
fn a_damaged_copy_brings_back_what_is_good_of_it() {
    let from = full();
    let whole = fs::read(copy_of(&from)).unwrap();
    let good: Vec<Vec<u8>> = from
        .journal()
        .into_iter()
        .flat_map(|(_, bytes)| bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>())
        .collect();
    for at in (0..whole.len()).step_by(whole.len() / 40) {
        let to = TestEnv::new();
        let mut bytes = whole.clone();
        bytes[at] ^= 0x15;
        fs::write(to.path("copy.zip"), bytes).unwrap();
        let said = to.run(&["restore", "copy.zip", "--yes"]);
        assert!([0, 1].contains(&said.code), "byte {at}: {said:?}");
        for (path, bytes) in to.journal() {
            for line in bytes.split(|byte| *byte == b'\n') {
                assert!(good.iter().any(|one| one == line), "byte {at}: {}", path.display());
            }
        }
    }
}

#[test]
fn a_copy_that_cannot_be_written_leaves_nothing() {
    let env = full();
    let there = files(&env.path(""));
    for (file, words) in [
        ("gone/copy.zip", "there is no folder"),
        ("data/journal/copy.zip", "where Knotmap keeps"),
        ("data/journal/0123456789ab-1/copy.zip", "where Knotmap keeps"),
    ] {
        env.run(&["backup", "-o", file]).refused(1, &[words]);
    }
    assert_eq!(files(&env.path("")), there);
    TestEnv::new().run(&["backup", "-o", "copy.zip"]).refused(1, &["nothing to copy"]);
}

/// A disk that takes only so much: the old copy stays, and nothing is left beside it.
#[cfg(target_os = "linux")]
#[test]
fn a_copy_that_a_full_disk_cuts_off_leaves_the_old_one() {
    let env = full();
    let old = fs::read(copy_of(&env)).unwrap();
    let notes: String = (0..2000).map(|n| rating(100 + n, 5)).collect();
    env.put("2025-02.ron", (header() + &notes).as_bytes());
    let mut limited = std::process::Command::new("sh");
    limited.current_dir(env.path("")).args(["-c", "trap '' XFSZ; ulimit -f 4; exec \"$@\"", "sh"]);
    limited.arg(env.command().get_program()).args([
        "--data",
        "data",
        "backup",
        "--replace",
        "-o",
        "copy.zip",
    ]);
    let output = limited.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("copy.zip"), "{output:?}");
    assert_eq!(fs::read(env.path("copy.zip")).unwrap(), old);
    assert_eq!(fs::read_dir(env.path("")).unwrap().count(), 2, "nothing beside it");
}

#[test]
fn a_folder_is_given_the_usual_name() {
    let env = full();
    fs::create_dir(env.path("stick")).unwrap();
    let said = env.done(&["backup", "-o", "stick"]);
    let name = format!("knotmap-{}.zip", jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date());
    assert!(said.contains(&name) && env.path("stick").join(&name).is_file(), "{said}");
    env.run(&["backup", "-o", "stick"]).refused(2, &[&name, "is there already", "--replace"]);
}

/// The line that somebody is writing is not in the copy, and a whole one without its line break is.
#[test]
fn a_file_is_copied_as_far_as_it_has_whole_lines() {
    let env = TestEnv::new();
    let whole = header() + &rating(1, 5);
    let last = rating(2, 6);
    for (end, entries) in [(&last[..last.len() / 2], 1), (last.trim_end(), 2)] {
        env.put("2025-01.ron", (whole.clone() + end).as_bytes());
        let said = env.done(&["backup", "-o", "copy.zip", "--replace"]);
        assert!(said.contains(&format!("{entries} entr")), "{said}");
        let mut zip = ZipArchive::new(File::open(env.path("copy.zip")).unwrap()).unwrap();
        let mut text = String::new();
        zip.by_name("journal/0123456789ab-1/2025-01.ron").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, if entries == 1 { whole.clone() } else { whole.clone() + end });
    }
}

#[cfg(unix)]
#[test]
fn what_cannot_be_copied_is_said() {
    let env = full();
    let large = File::create(env.data().join("routines/large.ron")).unwrap();
    large.set_len(300 * 1024).unwrap();
    assert!(
        std::process::Command::new("mkfifo")
            .arg(env.data().join("routines/pipe.ron"))
            .status()
            .unwrap()
            .success()
    );
    let said = env.done(&["backup", "-o", "copy.zip"]);
    assert!(
        said.contains("1 routine and") && said.contains("large.ron: it is larger than 256 KiB"),
        "{said}"
    );
}

#[test]
fn erase_says_what_goes_and_leaves_what_is_not_knotmaps() {
    let env = full();
    let mine = env.data().join("journal/notes.txt");
    fs::write(&mine, "mine").unwrap();
    let there = files(&env.data());
    let said = env.done(&["erase"]);
    for words in [
        "4 entries since 2 January 2025",
        "1 routine of your own",
        "the settings",
        "notes.txt",
        "Nothing was erased",
        "add --yes",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    assert_eq!(files(&env.data()), there);
    let said = env.done(&["erase", "--yes"]);
    assert!(said.contains("kept here is erased") && said.contains("notes.txt"), "{said}");
    assert_eq!(files(&env.data()), [(mine, b"mine".to_vec())]);
    assert_eq!(env.done(&["history", "--format", "json"]).trim(), "[]");
    env.done(&["record", "RHO-MAJ1:left", "--before", "7"]);
}
