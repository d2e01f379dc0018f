//! `record` is killed at any moment, and each call that it makes to the system fails in turn: what it acknowledged is
//! there, and what it did not is told as what it is.
//!
//! How often is small here; `KNOTMAP_KILLS=2000 KNOTMAP_ERRORS=all cargo test --release --test disturbed` takes minutes.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod testenv;

use std::{
    collections::BTreeMap,
    env, fs,
    io::Read as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Instant,
};

use testenv::{TestEnv, walk};

/// What a disk can answer.
const ERRORS: [&str; 10] =
    ["EIO", "ENOSPC", "EACCES", "EROFS", "EDQUOT", "EINTR", "EINVAL", "ENOSYS", "EOPNOTSUPP", "ENOENT"];
/// The calls of a save.
const CALLS: [&str; 15] = [
    "openat",
    "mkdir",
    "flock",
    "fstat",
    "statx",
    "newfstatat",
    "lseek",
    "read",
    "write",
    "fsync",
    "fdatasync",
    "ftruncate",
    "rename",
    "unlink",
    "getdents64",
];
const RECORD: [&str; 6] = ["record", "LEV-2:left", "--before", "5", "--at", "2025-06-10T08:00:00Z"];

/// The ids of the history.
fn ids(env: &TestEnv) -> Vec<String> {
    let said = env.run(&["history", "--format", "json"]);
    assert_eq!((said.code, said.stderr.as_str()), (0, ""), "everything can be read");
    let rows: Vec<serde_json::Value> = serde_json::from_str(&said.text()).unwrap();
    rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// Everything in the data folder that is neither a journal file nor a lock.
fn left_behind(folder: &Path) -> Vec<String> {
    let is_left = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        let is_ron = path.extension().is_some_and(|ending| ending == "ron");
        name != "lock" && (name.starts_with('.') || !is_ron)
    };
    walk::files(folder).iter().filter(|path| is_left(path)).map(|path| path.display().to_string()).collect()
}

#[test]
fn whenever_it_is_killed_what_it_acknowledged_is_there() {
    let kills: u64 = env::var("KNOTMAP_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(150);
    let env = TestEnv::new();
    let mut acknowledged = Vec::new();
    let begun = Instant::now();
    env.done(&RECORD);
    // Anywhere in the time that it takes here, and a little later.
    let longest = begun.elapsed() * 3 / 2;
    for n in 0..kills {
        let mut command = env.command();
        command.arg("--data").arg(env.data()).args(RECORD).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut program = command.spawn().unwrap();
        thread::sleep(longest.mul_f64((n * 7919 % 1000) as f64 / 1000.0));
        program.kill().unwrap();
        let mut said = String::new();
        program.stdout.take().unwrap().read_to_string(&mut said).unwrap();
        program.wait().unwrap();
        acknowledged.extend(said.lines().map(str::to_owned));
    }
    env.run(&RECORD);
    let said = env.run(&["history", "--format", "json"]);
    let there = said.text();
    let lost: Vec<_> = acknowledged.iter().filter(|id| !there.contains(id.as_str())).collect();
    assert!(lost.is_empty(), "{lost:?}");
    let through = acknowledged.len() as u64;
    assert!((1..kills).contains(&through), "some came through, and some did not: {through}");
    assert_eq!(left_behind(&env.data()), [""; 0]);
    println!(
        "{kills} kills, {} acknowledged, {} lines set aside",
        acknowledged.len(),
        said.stderr.lines().count()
    );
}

/// How often each call is made once the data folder has been touched, and how often before.
fn calls_of_a_save(env: &TestEnv) -> BTreeMap<&'static str, (usize, usize)> {
    let log = env.path("calls");
    let list = format!("trace={}", CALLS.join(","));
    let words = ["strace", "-qq", "-f", "-o", log.to_str().unwrap(), "-e", &list];
    assert_eq!(env.run_through(&words, &RECORD).code, 0);
    let text = fs::read_to_string(&log).unwrap();
    fs::remove_file(&log).unwrap();
    let data = env.data().display().to_string();
    let (mut counts, mut has_begun) = (BTreeMap::new(), false);
    for line in text.lines() {
        has_begun |= line.contains(&data);
        let call = CALLS.iter().find(|call| line.contains(&format!(" {call}(")));
        if let Some(call) = call {
            let (before, during): &mut (usize, usize) = counts.entry(*call).or_default();
            *(if has_begun { during } else { before }) += 1;
        }
    }
    counts
}

#[test]
fn whichever_call_fails_nothing_is_called_saved_that_is_not() {
    if Command::new("strace").arg("-V").output().is_err() {
        println!("strace is not installed: no call is made to fail");
        return;
    }
    let errors = if env::var("KNOTMAP_ERRORS").is_ok() { &ERRORS[..] } else { &ERRORS[..1] };
    // In a new folder, and in one that has a journal.
    let mut tries = 0;
    for is_new in [true, false] {
        let fresh = || {
            let env = TestEnv::new();
            if !is_new {
                env.done(&RECORD);
            }
            env
        };
        for (call, (before, during)) in calls_of_a_save(&fresh()) {
            for n in before + 1..=before + during {
                for error in errors {
                    fails_honestly(&fresh(), call, n, error);
                    tries += 1;
                }
            }
        }
    }
    println!("{tries} calls failed");
}

fn fails_honestly(env: &TestEnv, call: &str, n: usize, error: &str) {
    let known = if env.data().exists() { ids(env) } else { Vec::new() };
    let inject = format!("inject={call}:error={error}:when={n}");
    let trace = format!("trace={call}");
    let log = env.path("calls");
    let words = ["strace", "-qq", "-f", "-o", log.to_str().unwrap(), "-e", &trace, "-e", &inject];
    let said = env.run_through(&words, &RECORD);
    let place = format!("{inject}: {said:?}");
    let now = if env.data().exists() { ids(env) } else { Vec::new() };
    let new: Vec<_> = now.iter().filter(|id| !known.contains(id)).collect();
    assert!(known.iter().all(|id| now.contains(id)), "{place}: what was there is there");
    if said.code == 0 {
        assert_eq!(new.len(), 1, "{place}: saved");
    } else if let [id] = &new[..] {
        let is_told = said.stderr.contains("may be there") || said.stderr.contains("is saved");
        assert!(is_told && said.stderr.contains(id.as_str()), "{place}: it is there");
        let again = env.run(&[&RECORD[..], &["--id", id]].concat());
        assert_eq!(again.code, 0, "{place}: {again:?}");
        assert_eq!(ids(env), now, "{place}: once, however often");
    }
    if env.data().exists() {
        assert_eq!(left_behind(&env.data()), [""; 0], "{place}");
    }
}
