//! Files and names that are odd on purpose, given to the commands as real processes: pipes, names that talk to the
//! terminal, routines with nothing but mistakes.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{
    fmt::Write as _,
    fs,
    io::Write as _,
    process::{Command, Stdio},
    thread,
};

use testenv::{Said, TestEnv, line};

mod testenv;

/// More than a reader takes at once, and than a pipe holds.
const MANY: u32 = 1000;
/// What a terminal would obey, and what would read otherwise than it is.
const ODD: &str = "a\u{1b}]0;owned\u{7}\nb: 0 problems \u{202e}nor.\u{200b}ron";
const ODD_SHOWN: &str = "a\\u{1b}]0;owned\\u{7}\\nb: 0 problems \\u{202e}nor.\\u{200b}ron";

fn journal() -> String {
    let mut text = line("Journal(version:1,program:\"knotmap 0.1.0\")");
    for id in 0..MANY {
        text += &line(&format!(
            "Entry(id:\"019aa2c7-9b40-7000-8000-{id:012x}\",at:\"2025-01-11T08:00:00+00:00[UTC]\",kind:Rating(point:\"LEV-2\",side:right,tenderness:5))"
        ));
    }
    text
}

/// A routine of nearly the largest size whose points are all unknown.
fn hostile() -> (String, usize) {
    let mut text = "Routine(id: \"hostile\", name: \"Hostile\", steps: [\n".to_owned();
    let mut steps = 0;
    while text.len() < 240_000 {
        let long = "x".repeat(2000);
        writeln!(text, "(name: \"a\", at: Points(ids: [\"{long}\"]), method: \"none\"),").unwrap();
        steps += 1;
    }
    (text + "])\n", steps)
}

/// What a command says on what comes through its input.
fn fed(env: &TestEnv, args: &[&str], input: String) -> Said {
    let mut command = env.command();
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let feeding = thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    feeding.join().unwrap().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    Said { code: output.status.code().unwrap_or(-1), stdout: output.stdout, stderr }
}

#[test]
fn what_comes_through_a_pipe_is_checked_from_its_first_byte() {
    let env = TestEnv::new();
    let said = fed(&env, &["check", "/dev/stdin"], journal());
    assert_eq!((said.code, said.text()), (0, format!("/dev/stdin: {MANY} entries, 0 problems\n")));
    let (routine, _) = hostile();
    let said = fed(&env, &["check", "/dev/stdin"], routine);
    assert!(said.code == 1 && said.text().starts_with("/dev/stdin:1:13: steps has"), "{:.300}", said.text());

    // As `check <(…)` has it: the number of a pipe, and a writer that takes its time.
    fs::write(env.path("whole.ron"), journal()).unwrap();
    let slowly = "exec \"$0\" check /dev/fd/3 3<&0";
    let pipe = format!("(sleep 0.2; cat whole.ron) | sh -c '{slowly}' \"$KNOTMAP\"");
    let mut shell = Command::new("sh");
    shell.args(["-c", &pipe]).current_dir(env.path("")).env("KNOTMAP", env!("CARGO_BIN_EXE_knotmap"));
    let output = shell.output().unwrap();
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(out.contains(&format!("{MANY} entries, 0 problems")), "{output:?}");
}

#[test]
fn a_pipe_that_nothing_writes_to_is_named_and_not_waited_for() {
    let env = TestEnv::new();
    fs::create_dir_all(env.data().join("routines")).unwrap();
    let made = |name: &str| {
        let path = env.data().join(name);
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        path
    };
    let pipe = made("routines/pipe.ron");
    let said = env.run(&["check", pipe.to_str().unwrap()]);
    assert_eq!((said.code, said.text()), (1, String::new()));
    said.warned(&[pipe.to_str().unwrap(), "it is a pipe, and nothing writes to it"]);
    made("settings.ron");
    assert!(env.run(&["routines"]).stderr.is_empty(), "it is no routine");
}

#[test]
fn a_hundred_mistakes_are_listed_and_the_others_counted() {
    let env = TestEnv::new();
    let (text, steps) = hostile();
    fs::create_dir_all(env.data().join("routines")).unwrap();
    let file = env.data().join("routines/hostile.ron");
    fs::write(&file, text).unwrap();
    let said = env.run(&["check", file.to_str().unwrap()]);
    let out = said.text();
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!((said.code, lines.len()), (1, 102), "{steps} steps, {out:.400}");
    assert!(out.len() < 100_000, "{} bytes", out.len());
    let name = file.display();
    let more =
        lines[100].strip_prefix(&format!("{name}: … and ")).and_then(|rest| rest.strip_suffix(" more"));
    let more: usize = more.unwrap_or_else(|| panic!("{}", lines[100])).parse().unwrap();
    assert_eq!(lines[101], format!("{name}: a routine that cannot be used, {} problems", 100 + more));
    // Each has the line it is on: the steps stand one a line.
    let of_ids = lines.iter().filter_map(|line| line.strip_suffix("2000 characters; at most 80 are read"));
    let places: Vec<usize> = of_ids.map(|line| line.split(':').nth(1).unwrap().parse().unwrap()).collect();
    assert!(places.len() > 10 && places.iter().enumerate().all(|(n, line)| *line == n + 2), "{places:?}");

    let said = env.run(&["routines"]);
    said.warned(&["hostile.ron:1:13: steps has", &format!("({} more; knotmap check names them)", 99 + more)]);
    assert!(said.stderr.lines().count() == 1 && said.stderr.len() < 1000, "{}", said.stderr.len());
}

#[test]
fn names_and_texts_never_talk_to_the_terminal() {
    let env = TestEnv::new();
    let shows = |text: &str| {
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{200b}']), "{text:?}");
    };
    fs::write(env.path(ODD), "no journal\n").unwrap();
    let said = env.run(&["check", ODD]);
    shows(&said.text());
    assert!(
        said.text().starts_with(&format!("{ODD_SHOWN}:1: ")) && said.text().lines().count() == 2,
        "{said:?}"
    );

    fs::create_dir_all(env.data().join("routines")).unwrap();
    fs::write(env.data().join("routines").join(format!("{ODD}.ron")), "Routine(").unwrap();
    let said = env.run(&["routines"]);
    said.warned(&[ODD_SHOWN, "cannot be used"]);
    shows(&said.stderr);
    let said = env.run(&["check", &format!("{ODD}.gone")]);
    said.warned(&[ODD_SHOWN, "cannot be read"]);
    assert_eq!(said.stderr.lines().count(), 1, "{}", said.stderr);
    // What is refused is repeated, by us and by the reader of the command line.
    for (args, code) in
        [(["routines", ODD], 2), (["history", ODD], 2), (["map", ODD], 2), (["points", "--format"], 2)]
    {
        let said = env.run(&args);
        assert_eq!(said.code, code, "{said:?}");
        shows(&said.stderr);
    }
}

#[test]
fn a_note_is_one_row_of_a_table_and_exact_for_programs() {
    let env = TestEnv::new();
    let note = "by the door\nRHO-MAJ1  left  \u{202e}fdp";
    env.done(&["record", "RHO-MAJ1:left", "--before", "5", "--note", note]);
    let table = env.done(&["history"]);
    assert_eq!(table.lines().count(), 2, "{table}");
    assert!(table.contains("by the door\\nRHO-MAJ1  left  \\u{202e}fdp"), "{table}");
    assert_eq!(env.json(&["history", "--format", "json"])[0]["note"], note);
    let csv = env.done(&["history", "--format", "csv"]);
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!((rows.len(), rows[0].get(8)), (1, Some(note)));
}

#[test]
fn what_the_user_must_know_does_not_depend_on_the_log() {
    let env = TestEnv::new();
    env.put("2025-01.ron", b"torn\n");
    fs::create_dir_all(env.data().join("routines")).unwrap();
    fs::write(env.data().join("routines/torn.ron"), "Routine(").unwrap();
    for level in ["off", "error", "trace"] {
        for (command, said) in
            [("history", "set aside"), ("points", "set aside"), ("routines", "torn.ron:1:")]
        {
            let output =
                env.command().args(["--data"]).arg(env.data()).arg(command).env("RUST_LOG", level).output();
            let stderr = String::from_utf8(output.unwrap().stderr).unwrap();
            assert!(stderr.contains(said), "{level} {command}: {stderr}");
        }
    }
}

/// A path is read as it is meant, wherever a command takes one: past a shell that leaves `~` alone, copied with its quotes,
/// dragged from a file manager.
#[test]
fn paths_are_read_as_they_are_meant() {
    let env = TestEnv::new();
    let home = env.path("home");
    fs::create_dir_all(&home).unwrap();
    let run = |args: &[&str]| {
        let mut command = env.command();
        let output = command.env("HOME", &home).args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let there = env.path("there").display().to_string();
    run(&["--data=~/km", "record", "RHO-MAJ1:left", "--before", "6"]);
    run(&["--data=~/km", "map", "--width", "200", "-o", "~/map.png"]);
    run(&["--data=~/km", "backup", "-o", &format!("'{there}.zip'")]);
    run(&[&format!("--data=file://{there}")[..], "restore", &format!("\"{there}.zip\""), "--yes"]);
    run(&["check", &format!("file://{}", first_journal(&home.join("km")))]);
    assert!(home.join("map.png").is_file() && env.path("there/journal").is_dir());
    for odd in ["~", "'", "file:"] {
        assert!(!env.path(odd).exists(), "{odd}");
    }
}

fn first_journal(data: &std::path::Path) -> String {
    let writer = fs::read_dir(data.join("journal")).unwrap().next().unwrap().unwrap().path();
    let mut files = fs::read_dir(writer).unwrap().map(|file| file.unwrap().path());
    files.find(|path| path.extension().is_some_and(|end| end == "ron")).unwrap().display().to_string()
}

/// What was typed is repeated, but not all of it.
#[test]
fn what_is_far_too_long_is_not_repeated() {
    let env = TestEnv::new();
    let long = "x".repeat(100_000);
    let long = long.as_str();
    for args in [
        &["record", long, "--before", "6"][..],
        &["record", "RHO-MAJ1:left", "--before", long],
        &["history", long],
        &["routines", long],
        &["map", "-o", long],
        &["map", "--view", long],
        &["check", long],
        &["report", "--from", long],
        &[long],
    ] {
        let said = env.run(args);
        assert!([1, 2].contains(&said.code) && said.stderr.contains('…'), "{}", said.stderr.len());
        assert!(said.stderr.chars().count() < 2000, "{}", said.stderr);
    }
}
