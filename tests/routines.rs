//! Routines as files: the commands for them as real processes, the example of the documentation, and the table of
//! figures.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::fs;

use knotmap::therapy::routine::{FILES, Routine, builtin};
use serde_json::Value;
use testenv::TestEnv;

mod testenv;

fn docs() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/routines.md");
    fs::read_to_string(path).unwrap()
}

/// The first block of RON in the documentation: what a newcomer copies.
fn example() -> String {
    let docs = docs();
    let block = docs.split("```ron\n").nth(1).unwrap();
    block.split("```").next().unwrap().to_owned()
}

#[test]
fn every_routine_is_listed_with_its_doses_and_their_sources() {
    let env = TestEnv::new();
    let rows = env.json(&["routines", "--format", "json"]);
    let ids: Vec<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(ids, builtin().iter().map(|one| one.id.as_str()).collect::<Vec<_>>());
    for row in &rows {
        for method in row["methods"].as_array().unwrap() {
            let dose = &method["dose"];
            for field in ["ending", "words", "source"] {
                assert!(dose[field].is_string(), "{}: {field}", row["id"]);
            }
        }
        assert!(row["per_day"]["source"].is_string() && row["cautions"].is_array(), "{}", row["id"]);
    }
    let lying = env.json(&["routines", "backstrap-lying", "--format", "json"]);
    assert_eq!((lying.len(), &lying[0]["nights"]), (1, &Value::Bool(true)));
    let dose = &lying[0]["steps"][0]["dose"];
    assert_eq!((&dose["from_s"], &dose["at_most_s"]), (&600.into(), &1500.into()));
    assert_eq!((&dose["ending"], &dose["source"]), (&"throbbing".into(), &"S1".into()));
}

#[test]
fn a_table_has_a_line_each_and_one_routine_is_told_in_full() {
    let env = TestEnv::new();
    let table = env.done(&["routines"]);
    assert_eq!(table.lines().count(), builtin().len() + 1);
    let rolling = env.done(&["routines", "medial-scapula-rolling"]);
    for said in
        ["1. Upper half – 60 s (S0)", "2. Lower half", "area AR-MEDSCAP-L", "spots: 2–3 a session (S0)"]
    {
        assert!(rolling.contains(said), "{said}: {rolling}");
    }
    // The signs that end every hold come first; only a text is named, not the program.
    let stops: Vec<&str> =
        rolling.split("\nStop if\n").nth(1).unwrap().lines().take_while(|line| !line.is_empty()).collect();
    let own = stops.iter().position(|line| *line == "  - You are unsure what you feel. (S0)").unwrap();
    assert!(own >= 7 && stops.len() > own + 1, "{rolling}");
    assert!(!stops.iter().any(|line| line.contains("(guard)")), "{rolling}");
    let unknown = env.run(&["routines", "nothing"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("no routine “nothing”"), "{}", unknown.stderr);
}

#[test]
fn the_users_own_are_listed_and_what_cannot_be_read_is_named() {
    let env = TestEnv::new();
    let folder = env.data().join("routines");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("mine.ron"), example()).unwrap();
    fs::write(folder.join("torn.ron"), "Routine(\n    id: \"torn\",").unwrap();
    let said = env.run(&["routines", "--format", "json"]);
    assert_eq!(said.code, 0);
    assert!(said.stderr.contains("torn.ron:2:") && said.stderr.contains("left as it is"), "{}", said.stderr);
    let rows: Vec<Value> = serde_json::from_slice(&said.stdout).unwrap();
    assert_eq!(rows.len(), builtin().len() + 1);
    assert_eq!((&rows[builtin().len()]["own"], &rows[0]["own"]), (&true.into(), &false.into()));
}

#[test]
fn check_knows_routines_by_what_they_hold_and_finds_every_mistake() {
    let env = TestEnv::new();
    fs::write(env.path("mine.txt"), example()).unwrap();
    let good = env.run(&["check", "mine.txt"]);
    assert_eq!(good.code, 0, "{}", String::from_utf8_lossy(&good.stdout));
    assert!(String::from_utf8_lossy(&good.stdout).contains("0 problems"));

    let bad = example().replace("RHO-MAJ1", "RHO-MAJ9").replace("S0-R1", "S0-R9");
    fs::write(env.path("bad.ron"), &bad).unwrap();
    let said = env.run(&["check", "bad.ron", "mine.txt"]);
    let out = String::from_utf8(said.stdout).unwrap();
    assert_eq!(said.code, 1, "{out}");
    let wrong: Vec<usize> = bad
        .lines()
        .enumerate()
        .filter(|(_, line)| line.contains("RHO-MAJ9") || line.contains("\"S0-R9\""))
        .map(|(n, _)| n + 1)
        .collect();
    assert!(wrong.len() >= 2);
    for line in wrong {
        assert!(out.contains(&format!("bad.ron:{line}:")), "line {line}: {out}");
    }
    assert!(out.contains("mine.txt: routine"), "the others are checked all the same: {out}");

    fs::create_dir_all(env.path("routines")).unwrap();
    fs::write(env.path("routines/odd.ron"), "(id: \"odd\")").unwrap();
    let odd = env.run(&["check", "routines/odd.ron"]);
    assert!(String::from_utf8_lossy(&odd.stdout).contains("odd.ron:1:"), "{odd:?}");
}

#[test]
fn every_file_of_the_program_is_right_wherever_it_lies() {
    let env = TestEnv::new();
    for (name, text) in FILES {
        fs::write(env.path(name), text).unwrap();
        let said = env.run(&["check", name]);
        let out = String::from_utf8(said.stdout).unwrap();
        assert!(said.code == 0 && out.contains("0 problems"), "{name}: {out} {}", said.stderr);
        assert_eq!(out.contains("5 methods of Knotmap"), *name == "anywhere.ron", "{out}");
    }
    let (_, sheet) = FILES.iter().find(|(name, _)| *name == "anywhere.ron").unwrap();
    fs::write(env.path("mine.ron"), sheet.replace("S3-GEN", "MY-GEN")).unwrap();
    let mine = env.run(&["check", "mine.ron"]);
    let out = String::from_utf8(mine.stdout).unwrap();
    assert!(mine.code == 1 && out.contains("it has methods and no routine"), "{out}");
}

/// The rows of the table in docs/routines.md that belong to one routine.
fn rows(one: &Routine) -> String {
    let row = |(n, figure): (usize, knotmap::therapy::routine::Figure)| {
        let id = if n == 0 { format!("`{}`", one.id) } else { String::new() };
        format!("| {id} | {} | {} | {} |\n", figure.about, figure.value, figure.source.id())
    };
    one.figures().into_iter().enumerate().map(row).collect()
}

#[test]
fn the_table_of_figures_is_that_of_the_files() {
    let table: String = builtin().iter().map(rows).collect();
    let head = "| routine | figure of | figure | source |\n|---|---|---|---|\n";
    let found = docs().split(head).nth(1).map(|rest| rest.split("\n\n").next().unwrap().to_owned());
    let found = found.unwrap_or_default();
    assert_eq!(found.trim_end(), table.trim_end(), "put this table into docs/routines.md:\n{head}{table}");
}
