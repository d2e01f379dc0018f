//! The commands in another language than English: what people read is in it, what programs read is not.

use super::testenv::{Said, TestEnv};

const HOLD: [&str; 8] = ["record", "RHO-MAJ1:left", "--before", "6", "--after", "4", "--seconds", "60"];

/// The words of a command that is to speak German.
fn german<'a>(words: &[&'a str]) -> Vec<&'a str> {
    [&["--language", "de"], words].concat()
}

/// Runs the program on a machine whose language is `tag`.
fn run_where(env: &TestEnv, tag: &str, words: &[&str]) -> Said {
    let mut command = env.command();
    command.arg("--data").arg(env.data()).args(words).env_remove("LC_ALL").env("LANG", tag);
    TestEnv::said_by(command)
}

#[test]
fn help_is_in_the_language_that_is_asked_for() {
    let env = TestEnv::new();
    let help = env.done(&german(&["record", "--help"]));
    for said in [
        "Eine Haltezeit notieren",
        "Aufruf: knotmap record [OPTIONEN] --before <N> <POINT>",
        "Optionen:",
        "Druckschmerz vorher, 0–10",
        "-h, --help",
        "Hilfe anzeigen",
    ] {
        assert!(help.contains(said), "“{said}” is missing in {help}");
    }
    assert!(!help.contains("Usage") && !help.contains("Print"), "{help}");
    assert_eq!(env.done(&german(&["help", "record"])), help);
    let all = env.done(&german(&["--help"]));
    assert!(all.contains("Befehle:\n  map ") && all.contains("[BEFEHL]"), "{all}");
    let long = env.done(&german(&["history", "--help"]));
    assert!(long.contains("Mögliche Werte:\n          - table: Für Menschen\n"), "{long}");
    assert!(long.contains("[Standard: table]"), "{long}");
    assert!(env.done(&["--language", "en", "record", "--help"]).starts_with("Note a hold"));
}

#[test]
fn what_is_wrong_is_said_in_it() {
    let env = TestEnv::new();
    let run = |words: &[&str]| env.run(&german(words));
    let scale = "Fehler: „12“ passt nicht zu „--before <N>“: „12“ steht nicht auf der Skala";
    run(&["record", "RHO-MAJ1:left", "--before", "12"]).refused(2, &[scale, "Mehr dazu zeigt „--help“."]);
    run(&["record", "RHO-MAJ1:left"]).refused(2, &["diese Angaben fehlen:\n  --before <N>\n", "Aufruf:"]);
    run(&["history", "--format", "xml"]).refused(2, &["„xml“", "[möglich: table, csv, json, fhir]"]);
    run(&["history", "--formt", "csv"])
        .refused(2, &["„--formt“ gibt es hier nicht", "ähnlich ist „--format“"]);
    run(&["map", "--days", "0"]).refused(2, &["0 liegt nicht zwischen 1 und 3660"]);
    run(&["histroy"]).refused(2, &["weder ein Befehl noch eine Datei"]);
    run(&["history", "NO-1:left"]).refused(2, &["knotmap: es gibt keinen Punkt NO-1:left", "knotmap --help"]);
    run(&["--demo", "plan", "list"]).refused(2, &["knotmap: --demo behält nichts"]);
    let said = run(&["map\u{1b}[2J", "--x"]);
    assert!(said.code == 2 && !said.stderr.contains('\u{1b}'), "{said:?}");
}

#[test]
fn tables_are_for_people_and_the_rest_is_for_programs() {
    let env = TestEnv::new();
    env.done(&[&HOLD[..], &["--at", "2025-06-10T19:30:00+02:00[Europe/Berlin]"]].concat());
    let table = env.done(&german(&["history"]));
    let rows: Vec<Vec<&str>> = table.lines().map(|row| row.split_whitespace().collect()).collect();
    let head =
        ["Kennung", "Punkt", "Seite", "Zeitpunkt", "Art", "Sekunden", "vorher", "nachher", "Ende", "Notiz"];
    assert_eq!(rows[0], head);
    let at = "2025-06-10T19:30:00+02:00[Europe/Berlin]";
    assert_eq!(rows[1][1..8], ["RHO-MAJ1", "links", at, "Haltezeit", "60", "6", "4"], "{table}");
    for words in [
        &["history", "--format", "json"][..],
        &["history", "--format", "csv"],
        &["points", "--format", "csv"],
        &["points", "--format", "json"],
        &["trends", "--format", "csv"],
        &["routines", "--format", "json"],
        &["--demo", "trends", "--format", "json"],
    ] {
        assert_eq!(env.done(&german(words)), env.done(words), "{words:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_machines_language_is_spoken_and_the_one_that_is_asked_for_before_it() {
    let env = TestEnv::new();
    let first = |said: &Said| said.text().lines().next().unwrap_or_default().to_owned();
    let (german, english) = ("Alle Einträge ausgeben", "Print what was noted");
    for (tag, words, wanted) in [
        ("de_DE.UTF-8", &["history", "-h"][..], german),
        ("de_AT", &["history", "-h"], german),
        ("de_DE.UTF-8", &["--language", "en", "history", "-h"], english),
        ("de_DE.UTF-8", &["history", "-h", "--language=en"], english),
        ("en_GB.UTF-8", &["history", "-h"], english),
        ("fr_FR.UTF-8", &["history", "-h"], english),
        ("C.UTF-8", &["history", "-h"], english),
    ] {
        assert_eq!(first(&run_where(&env, tag, words)), wanted, "{tag} {words:?}");
    }
}

#[test]
fn a_language_that_is_not_spoken_is_refused() {
    let env = TestEnv::new();
    env.run(&["--language", "fr", "history"]).refused(2, &["Knotmap does not speak “fr”; use en, de"]);
    env.run(&["history", "--language"]).refused(2, &["--language <CODE>"]);
    #[cfg(target_os = "linux")]
    run_where(&env, "de_DE.UTF-8", &["--language", "fr", "history"])
        .refused(2, &["„fr“ spricht Knotmap nicht; möglich sind en, de"]);
}

/// They are made once, for every machine.
#[test]
fn the_manual_and_completions_are_english_unless_another_language_is_asked_for() {
    let env = TestEnv::new();
    let completions = ["completions", "fish"];
    let english = env.done(&completions);
    assert_eq!(run_where(&env, "de_DE.UTF-8", &completions).text(), english);
    let in_german = env.done(&german(&completions));
    assert!(
        in_german.contains("Alle Einträge ausgeben") && in_german.contains("Für Menschen"),
        "{in_german}"
    );
    let page = |words: &[&str]| {
        assert_eq!(run_where(&env, "de_DE.UTF-8", words).code, 0, "{words:?}");
        std::fs::read_to_string(env.path("knotmap-history.1")).unwrap()
    };
    let english = page(&["manual", "-o", "."]);
    assert!(english.contains(".SH SYNOPSIS") && english.contains("Print what was noted"), "{english}");
    let german = page(&["--language", "de", "manual", "-o", ".", "--replace"]);
    for said in
        [".SH ÜBERSICHT", "Alle Einträge ausgeben", "[Standard: table]", "Mögliche Werte:", "EXIT-STATUS"]
    {
        assert!(german.contains(said), "“{said}” is missing in {german}");
    }
}
