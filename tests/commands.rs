//! The commands as real processes on a temporary data folder.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Stdio,
};

use knotmap::{
    anatomy::{Atlas, ViewId},
    journal::read_moment,
};
use serde_json::Value;
use testenv::TestEnv;
use usvg::{Options, Tree};

#[path = "commands/languages.rs"]
mod languages;
mod testenv;

const HOLD: [&str; 8] = ["record", "RHO-MAJ1:left", "--before", "6", "--after", "4", "--seconds", "60"];
const HISTORY_FIELDS: [&str; 9] = ["id", "point", "side", "at", "held_s", "before", "after", "ended", "note"];

#[test]
fn a_hold_that_was_recorded_is_in_the_history() {
    let env = TestEnv::new();
    let id = env.done(&HOLD);
    let rows = env.json(&["history", "--format", "json"]);
    assert_eq!(rows.len(), 1);
    let row = &rows[0];
    for field in HISTORY_FIELDS {
        assert!(row.get(field).is_some(), "{field} is missing in {row}");
    }
    assert_eq!(row["id"], id.trim());
    assert_eq!((&row["point"], &row["side"]), (&"RHO-MAJ1".into(), &"left".into()));
    assert_eq!((&row["held_s"], &row["before"], &row["after"]), (&60.into(), &6.into(), &4.into()));
    assert_eq!((&row["ended"], &row["note"]), (&"time".into(), &Value::Null));
    let at = read_moment(row["at"].as_str().unwrap()).unwrap().timestamp();
    let age = jiff::Timestamp::now().duration_since(at).as_secs();
    assert!((0..600).contains(&age), "{row}");
}

#[test]
fn what_is_said_of_a_hold_is_kept() {
    let env = TestEnv::new();
    let note = "Breathing out helped, “a lot”\n=1+1";
    let more = ["--at", "2025-06-10T19:30:00+02:00[Europe/Berlin]", "--ended", "released", "--note", note];
    env.done(&[&HOLD[..], &more[..], &["--tool", "tennis ball"]].concat());
    let row = &env.json(&["history", "--format", "json"])[0];
    assert_eq!(row["at"], "2025-06-10T19:30:00+02:00[Europe/Berlin]");
    assert_eq!((&row["ended"], &row["note"]), (&"released".into(), &note.into()));
}

/// What has happened is recorded, whatever the rules say.
#[test]
fn a_hold_against_the_rules_is_recorded_with_a_remark() {
    let too_tender = "7 or more of 10 before you press: no hold that day";
    for (point, before, seconds, remarks) in [
        ("RHO-MAJ1:left", "8", Some("60"), &[too_tender][..]),
        ("RHO-MAJ1:left", "6", Some("60"), &[]),
        ("RHO-MAJ1:left", "8", None, &[]),
    ] {
        let env = TestEnv::new();
        let more = seconds.map_or_else(Vec::new, |seconds| vec!["--seconds", seconds]);
        let said = env.run(&[&["record", point, "--before", before][..], &more].concat());
        assert_eq!((said.code, said.stderr.lines().count()), (0, remarks.len()), "{said:?}");
        said.warned(remarks);
        let rows = env.json(&["history", "--format", "json"]);
        assert_eq!((rows.len(), &rows[0]["id"]), (1, &said.text().trim().into()));
    }
}

#[test]
fn a_rating_has_no_seconds_and_no_ending() {
    let env = TestEnv::new();
    env.done(&["record", "LEV-2:right", "--before", "0"]);
    let row = &env.json(&["history", "--format", "json"])[0];
    assert_eq!((&row["point"], &row["side"], &row["before"]), (&"LEV-2".into(), &"right".into(), &0.into()));
    for field in ["held_s", "after", "ended"] {
        assert_eq!(row[field], Value::Null, "{field}");
    }
}

#[test]
fn a_point_of_ones_own_can_be_rated_as_long_as_it_is_there() {
    let env = TestEnv::new();
    let entry = |n: u32, kind: &str| {
        let id = format!("01920000-0000-7000-8000-00000000000{n}");
        testenv::line(&format!("Entry(id:\"{id}\",at:\"2025-01-0{n}T08:00:00Z\",kind:{kind})"))
    };
    let placed = |id: &str| {
        format!(
            "CustomPoint(point:\"{id}\",side:left,view:back,muscle:\"trapezius\",u_milli:500,v_milli:500,\
             name:\"Mine\",place:\"here\")"
        )
    };
    let retired = "PointRetired(point:\"MY-00000002\",side:left)".to_owned();
    let undone = "Retract(target:\"01920000-0000-7000-8000-000000000003\")".to_owned();
    let again = "Restore(target:\"01920000-0000-7000-8000-000000000003\")".to_owned();
    let mut said = vec![placed("MY-00000001"), placed("MY-00000002"), retired, undone];
    let mut record = |kind: Option<String>| {
        said.extend(kind);
        let lines: String = (1..).zip(&said).map(|(n, kind)| entry(n, kind)).collect();
        env.put("2025-01.ron", lines.as_bytes());
        env.run(&["record", "MY-00000002:left", "--before", "3"])
    };
    assert_eq!(record(None).code, 0, "that it was retired was taken back");
    record(Some(again)).refused(2, &["no point MY-00000002:left", "knotmap points"]);
    env.done(&["record", "MY-00000001:left", "--before", "3"]);
    env.run(&["record", "MY-00000001:right", "--before", "3"]).refused(2, &["MY-00000001:right"]);
    let rated = env.json(&["history", "--format", "json"]);
    let rated: BTreeSet<_> = rated.iter().map(|row| row["point"].as_str().unwrap()).collect();
    assert_eq!(rated, BTreeSet::from(["MY-00000001", "MY-00000002"]));
}

#[test]
fn the_history_is_oldest_first_and_can_be_of_one_point() {
    let env = TestEnv::new();
    let at = |point, at| env.done(&["record", point, "--before", "3", "--at", at]);
    at("RHO-MAJ1:left", "2025-03-02T08:00:00Z");
    at("RHO-MAJ1:right", "2025-01-02T08:00:00+01:00");
    at("RHO-MAJ1:left", "2025-02-02T08:00:00Z");
    let months = |args: &[&str]| -> Vec<String> {
        let rows = env.json(&[args, &["--format", "json"]].concat());
        rows.iter().map(|row| row["at"].as_str().unwrap()[..7].to_owned()).collect()
    };
    assert_eq!(months(&["history"]), ["2025-01", "2025-02", "2025-03"]);
    assert_eq!(months(&["history", "RHO-MAJ1:left"]), ["2025-02", "2025-03"]);
    assert_eq!(months(&["history", "LEV-2:left"]), [""; 0]);
}

#[test]
fn the_history_as_csv_and_as_a_table_says_the_same() {
    let env = TestEnv::new();
    env.done(&[&HOLD[..], &["--note", "a, “b”\nc"]].concat());
    env.done(&["record", "LEV-2:right", "--before", "10"]);
    let rows = env.json(&["history", "--format", "json"]);
    let csv = env.done(&["history", "--format", "csv"]);
    let mut table = csv::Reader::from_reader(csv.as_bytes());
    let head = table.headers().unwrap();
    assert_eq!(head.iter().take(9).collect::<Vec<_>>(), HISTORY_FIELDS, "the stable names come first");
    assert!(head.iter().any(|name| name == "kind"));
    let read: Vec<BTreeMap<String, String>> = table.deserialize().map(Result::unwrap).collect();
    assert_eq!(read.len(), rows.len());
    for (cells, row) in read.iter().zip(&rows) {
        for field in HISTORY_FIELDS {
            let value = &row[field];
            let text = value.as_str().map_or_else(|| value.to_string().replace("null", ""), str::to_owned);
            assert_eq!(cells[field], text, "{field}");
        }
    }
    let table = env.done(&["history"]);
    let first = table.lines().next().unwrap();
    assert!(HISTORY_FIELDS.iter().all(|field| first.contains(field)), "{first}");
    assert!(table.contains("RHO-MAJ1") && table.contains("LEV-2"), "{table}");
}

#[test]
fn an_empty_history_is_no_failure_and_makes_no_folder() {
    let env = TestEnv::new();
    assert_eq!(env.json(&["history", "--format", "json"]), [Value::Null; 0]);
    let head = env.done(&["history", "--format", "csv"]);
    assert!(head.starts_with(&HISTORY_FIELDS.join(",")) && head.lines().count() == 1, "{head}");
    assert!(!env.data().exists());
}

#[test]
fn without_data_the_platforms_folder_is_used() {
    let env = TestEnv::new();
    assert_eq!(env.run_plain(&HOLD).code, 0);
    let said = env.run_plain(&["history", "--format", "json"]);
    assert!(said.text().contains("RHO-MAJ1"), "{said:?}");
    #[cfg(target_os = "linux")]
    assert!(env.path("share/knotmap/journal").is_dir());
    assert!(!env.data().exists());
}

#[cfg(unix)]
#[test]
fn what_is_saved_is_the_users_alone() {
    use std::os::unix::fs::PermissionsExt;
    let env = TestEnv::new();
    env.done(&HOLD);
    let file = env.journal_file();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    for folder in file.ancestors().skip(1).take(3) {
        assert_eq!(fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700, "{}", folder.display());
    }
}

#[test]
fn points_are_listed_once_for_each_side_and_view() {
    let env = TestEnv::new();
    let rows = env.json(&["points", "--format", "json"]);
    let text = |row: &Value, field: &str| row[field].as_str().unwrap().to_owned();
    let key = |row: &Value| (text(row, "id"), text(row, "side"), text(row, "view"));
    let listed: BTreeSet<_> = rows.iter().map(key).collect();
    assert_eq!(listed.len(), rows.len(), "each once");
    let atlas = Atlas::builtin();
    let mut wanted = BTreeSet::new();
    for point in atlas.points() {
        for (side, at) in point.sides.iter().flat_map(|side| point.at.iter().map(move |at| (side, at))) {
            wanted.insert((point.id.to_string(), side.to_string(), at.view.to_string()));
        }
    }
    assert_eq!(listed, wanted);
    for row in &rows {
        let point = atlas.points().iter().find(|point| point.id.0 == row["id"]).unwrap();
        assert_eq!(row["name"], point.name());
        assert_eq!(row["muscle"], atlas.muscle(&point.muscles[0]).unwrap().name());
        assert_eq!(row["source"], point.source.as_str());
        assert!(["ok", "care", "no"].contains(&row["self"].as_str().unwrap()), "{row}");
        assert!(row["x"].is_number() && row["y"].is_number(), "{row}");
    }
}

#[test]
fn left_and_right_are_the_patients() {
    let env = TestEnv::new();
    let rows = env.json(&["points", "--format", "json"]);
    let mut x: BTreeMap<(&str, &str, &str), (f64, f64)> = BTreeMap::new();
    for row in &rows {
        let place = (row["x"].as_f64().unwrap(), row["y"].as_f64().unwrap());
        let word = |field: &str| row[field].as_str().unwrap();
        x.insert((word("id"), word("view"), word("side")), place);
    }
    for (&(id, view, side), &(right, y)) in x.iter().filter(|((_, _, side), _)| *side == "right") {
        let (left, left_y) = x[&(id, view, "left")];
        assert!((left + right).abs() < 0.011 && (y - left_y).abs() < 0.011, "{id} {view} {side}");
        // From behind, the patient's right is on the viewer's right; from in front and from below, on the left.
        match view {
            "back" => assert!(right > 0.0, "{id}"),
            "front" | "sole" => assert!(right < 0.0, "{id} {view}"),
            _ => {}
        }
    }
    // As the atlas has it, read by eye from its numbers: 27.11 to the patient's right.
    assert_eq!(x[&("RHO-MAJ1", "back", "right")], (27.11, 207.51));
    assert_eq!(x[&("RHO-MAJ1", "back", "left")], (-27.11, 207.51));
    assert!(x[&("TRAP-U1", "back", "left")].0 < 0.0 && x[&("TRAP-U1", "front", "left")].0 > 0.0);
}

#[test]
fn points_are_found_by_word() {
    let env = TestEnv::new();
    let rows = env.json(&["points", "rhomboid", "--format", "json"]);
    let ids: BTreeSet<_> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert!(["RHO-MIN", "RHO-MAJ1", "RHO-MAJ2"].iter().all(|id| ids.contains(id)), "{ids:?}");
    assert!(!ids.contains("TA-1"));
    let table = env.done(&["points", "rhomboid"]);
    assert!(table.contains("RHO-MAJ1") && !table.contains("TA-1"), "{table}");
    assert_eq!(env.json(&["points", "nosuchmuscle", "--format", "json"]), [Value::Null; 0]);
}

#[test]
fn the_map_is_written_in_every_view_and_format() {
    let env = TestEnv::new();
    env.done(&HOLD);
    for view in ViewId::ALL {
        for (ending, magic) in [("png", &b"\x89PNG\r\n\x1a\n"[..]), ("svg", b"<svg"), ("pdf", b"%PDF-")] {
            let name = format!("{view}.{ending}");
            env.done(&["map", "-o", &name, "--view", view.word(), "--width", "300"]);
            let bytes = fs::read(env.path(&name)).unwrap();
            let start = bytes.strip_prefix(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap_or(&bytes);
            assert!(start.starts_with(magic), "{name}: {:?}", &start[..8]);
            match ending {
                "png" => assert_eq!(image::load_from_memory(&bytes).unwrap().width(), 300),
                "pdf" => assert!(bytes.len() < 2_000_000, "{name}: {} bytes", bytes.len()),
                _ => {
                    let text = String::from_utf8(bytes).unwrap();
                    assert!(!text.contains("<text"), "{name} needs a font");
                    Tree::from_str(&text, &Options::default()).unwrap();
                }
            }
        }
    }
}

#[test]
fn a_marked_point_is_on_the_map_and_its_side_with_it() {
    let env = TestEnv::new();
    let svg = |name: &str, more: &[&str]| {
        env.done(&[&["map", "-o", name, "--width", "300"], more].concat());
        fs::read_to_string(env.path(name)).unwrap()
    };
    let empty = svg("empty.svg", &[]);
    assert!(empty.contains("width=\"210mm\" height=\"297mm\""), "printed, it is a page of A4");
    assert!(svg("letter.svg", &["--paper", "letter"]).contains("width=\"215.9mm\" height=\"279.4mm\""));
    assert!(!empty.contains("tenderness"), "nothing is marked yet");
    env.done(&HOLD);
    let marked = svg("marked.svg", &[]);
    assert_ne!(empty, marked);
    assert!(
        marked.contains("Rhomboid major, upper, your left, tenderness 4 of 10"),
        "the mark says what it is"
    );
    assert!(svg("front.svg", &["--view", "front"]).find("Rhomboid").is_none(), "it is not in front");
    assert!(svg("right.svg", &["--side", "right"]).find("Rhomboid").is_none(), "it is not on the right");
    env.done(&["record", "LEV-2:right", "--before", "9", "--at", "2020-01-01T00:00:00Z"]);
    assert!(svg("all.svg", &[]).contains("your right, tenderness 9 of 10"));
    let lately = svg("lately.svg", &["--days", "7"]);
    assert!(lately.contains("Rhomboid") && !lately.contains("Levator"), "older than seven days");
}

#[test]
fn layers_and_inks_change_the_picture() {
    let env = TestEnv::new();
    let mut pictures = BTreeSet::new();
    for (layer, inks) in [
        ("skin", "light"),
        ("outer", "light"),
        ("deep", "light"),
        ("bones", "light"),
        ("outer", "dark"),
        ("outer", "print"),
    ] {
        env.done(&["map", "-o", "map.png", "--layer", layer, "--inks", inks, "--width", "200", "--replace"]);
        assert!(
            pictures.insert(fs::read(env.path("map.png")).unwrap()),
            "{layer} {inks} is like another one"
        );
    }
}

#[test]
fn an_export_says_where_it_is_and_replaces_a_file_only_when_it_is_told_to() {
    let env = TestEnv::new();
    fs::write(env.path("my map.PNG"), "old").unwrap();
    let map = ["map", "-o", "my map.PNG", "--width", "200"];
    env.run(&map).refused(2, &["my map.PNG” is there already", "--replace"]);
    assert_eq!(fs::read(env.path("my map.PNG")).unwrap(), b"old");
    let said = env.done(&[&map[..], &["--replace"]].concat());
    let told = Path::new(said.trim());
    assert!(told.is_absolute() && told.ends_with("my map.PNG"), "it can be found again: {said}");
    assert!(fs::read(env.path("my map.PNG")).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn check_finds_nothing_wrong_with_a_good_journal() {
    let env = TestEnv::new();
    env.done(&HOLD);
    let file = env.journal_file();
    let said = env.done(&["check", file.to_str().unwrap()]);
    assert!(said.contains("1 entry") && said.contains("0 problems"), "{said}");
}

#[test]
fn check_names_every_problem_with_its_place() {
    let env = TestEnv::new();
    let good = testenv::line("Journal(version:1,program:\"knotmap 0.1.0\")");
    let text = format!("{good}00000000 Entry()\nnonsense\n{}", testenv::line("Entry(id:7)"));
    let file = env.put("2025-01.ron", text.as_bytes());
    let name = file.to_str().unwrap();
    let said = env.run(&["check", name]);
    assert_eq!(said.code, 1, "{said:?}");
    for place in [2, 3, 4] {
        assert!(said.text().contains(&format!("{name}:{place}: ")), "{}", said.text());
    }
    assert!(said.text().contains("3 problems"), "{}", said.text());
    assert_eq!(fs::read(&file).unwrap(), text.as_bytes());
}

#[test]
fn the_sample_data_are_shown_and_nothing_is_written() {
    let env = TestEnv::new();
    let rows = env.json(&["history", "--demo", "--format", "json"]);
    assert!(rows.len() > 50, "{}", rows.len());
    assert_eq!(env.json(&["--demo", "history", "--format", "json"]).len(), rows.len());
    let said = env.done(&["--demo", "map", "-o", "demo.svg", "--width", "300"]);
    let names: Vec<&str> = said.lines().filter_map(|line| Path::new(line).file_name()?.to_str()).collect();
    assert_eq!(names.first(), Some(&"demo.svg"));
    for (i, name) in names.into_iter().enumerate() {
        assert!(i == 0 || name == format!("demo-{}.svg", i + 1), "{said}");
        let page = fs::read_to_string(env.path(name)).unwrap();
        assert!(page.contains(&format!("page {} of", i + 1)), "{name}");
    }
    env.run(&[&["--demo"][..], &HOLD].concat()).refused(2, &["--demo"]);
    assert!(!env.data().exists() && !env.path("share").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_window_without_a_display_says_what_is_missing() {
    let env = TestEnv::new();
    for args in [&[][..], &["--demo"]] {
        let said = env.run(args);
        said.refused(1, &["display", "knotmap map"]);
        assert_eq!(said.stderr.trim_end().lines().count(), 1, "one sentence: {}", said.stderr);
    }
}

#[test]
fn help_and_version_are_there() {
    let env = TestEnv::new();
    let help = env.run_plain(&["--help"]);
    assert_eq!(help.code, 0);
    for word in [
        "map", "record", "history", "import", "points", "check", "backup", "restore", "erase", "--data",
        "--demo",
    ] {
        assert!(help.text().contains(word), "{word}: {}", help.text());
    }
    for command in
        ["map", "record", "history", "import", "points", "check", "backup", "restore", "erase", "manual"]
    {
        assert_eq!(env.run_plain(&[command, "--help"]).code, 0, "{command}");
    }
    assert_eq!(env.run_plain(&["--version"]).text(), format!("knotmap {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_words_are_wrong_usage() {
    let env = TestEnv::new();
    env.run(&["massage"]).refused(2, &["massage"]);
    env.run(&["record", "RHO-MAJ1:left"]).refused(2, &["--before"]);
    env.run(&["record", "RHO-MAJ1:left", "--before", "7", "--after", "4"]).refused(2, &["--seconds"]);
    env.run(&["map", "--view", "top"]).refused(2, &["top", "neck_side"]);
    env.run(&["map", "--layer", "fat"]).refused(2, &["fat", "outer"]);
    env.run(&["map", "--inks", "sepia"]).refused(2, &["sepia", "print"]);
    env.run(&["map", "--side", "top"]).refused(2, &["top", "left"]);
    env.run(&["map", "-o", "map.gif"]).refused(2, &["map.gif", ".png"]);
    env.run(&["history", "--format", "xml"]).refused(2, &["xml", "csv"]);
    env.run(&["check"]).refused(2, &["FILE"]);
    assert!(!env.data().exists());
}

#[test]
fn a_reader_that_stops_listening_is_no_failure() {
    let env = TestEnv::new();
    for args in
        [&["points", "--format", "json"][..], &["points", "--format", "csv"], &["points"], &["--help"]]
    {
        let mut child =
            env.command().args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
        assert!(output.status.success(), "{args:?}: {:?}", output.status);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_reader_that_is_full_is_a_failure() {
    let env = TestEnv::new();
    for args in [&["points", "--format", "json"][..], &["points", "--format", "csv"], &["history"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = env.command().args(args).stdout(full).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{args:?}: {stderr}");
        assert!(stderr.contains("space"), "{args:?}: {stderr}");
    }
}

#[test]
fn every_shell_is_told_the_words() {
    let env = TestEnv::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = env.done(&["completions", shell]);
        for word in ["history", "points", "replace"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    env.run(&["completions", "ksh"]).refused(2, &["ksh", "zsh"]);
}

/// As the shell does it: the function that the script names is called for what was typed.
#[test]
fn bash_completes_a_command() {
    let env = TestEnv::new();
    let script = env.path("knotmap.bash");
    fs::write(&script, env.done(&["completions", "bash"])).unwrap();
    let asked = r#"
        . "$1"
        registered=$(complete -p knotmap)
        function=${registered#*-F }
        COMP_WORDS=(knotmap "$2") COMP_CWORD=1
        "${function%% *}" knotmap "$2" knotmap
        echo "${COMPREPLY[@]}""#;
    for (typed, offered) in [("his", "history"), ("re", "record report restore"), ("--de", "--demo")] {
        let mut bash = std::process::Command::new("bash");
        match bash.args(["--norc", "-euc", asked, "bash"]).arg(&script).arg(typed).output() {
            Ok(said) => assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), offered, "{said:?}"),
            Err(error) => println!("bash is not here, so nothing was completed: {error}"),
        }
    }
}

#[test]
fn the_manual_has_a_page_a_command_and_replaces_none_unasked() {
    let env = TestEnv::new();
    env.run(&["manual", "-o", "man"]).refused(1, &["there is no folder", "man"]);
    fs::create_dir(env.path("man")).unwrap();
    let said = env.done(&["manual", "-o", "man"]);
    let paths: Vec<&Path> = said.lines().map(Path::new).collect();
    assert!(paths.iter().all(|path| path.is_absolute() && path.is_file()), "{said}");
    for page in ["knotmap.1", "knotmap-map.1", "knotmap-plan.1", "knotmap-plan-new.1"] {
        let text = fs::read_to_string(env.path("man").join(page)).unwrap();
        assert!(text.contains(".SH SYNOPSIS") && text.contains("EXIT STATUS"), "{page}: {text}");
    }
    assert_eq!(fs::read_dir(env.path("man")).unwrap().count(), paths.len());
    fs::write(env.path("man/knotmap-map.1"), "mine").unwrap();
    env.run(&["manual", "-o", "man"]).refused(2, &["knotmap.1", "--replace"]);
    assert_eq!(fs::read(env.path("man/knotmap-map.1")).unwrap(), b"mine");
    assert_eq!(env.done(&["manual", "-o", "man", "--replace"]), said);
    assert_ne!(fs::read(env.path("man/knotmap-map.1")).unwrap(), b"mine");
}

/// Each of them would be written elsewhere, and not be found again.
#[cfg(windows)]
#[test]
fn a_name_that_windows_gives_to_no_file_is_refused() {
    let env = TestEnv::new();
    env.done(&HOLD);
    for (name, why) in
        [("NUL.png", "device"), ("aux.pdf", "device"), ("ab:c.png", ":"), ("back.png:x.png", ":")]
    {
        env.run(&["map", "--width", "200", "-o", name]).refused(2, &[name, why, "choose another name"]);
    }
    let drive = env.path("back.png");
    assert!(drive.to_str().unwrap()[1..].starts_with(":\\"), "{drive:?}");
    env.done(&["map", "--width", "200", "-o", drive.to_str().unwrap()]);
    assert!(drive.is_file());
    // Longer than the 260 letters that were once all.
    let deep = (0..9).fold(env.path(""), |at, _| at.join("a folder with a long name, thirty"));
    fs::create_dir_all(&deep).unwrap();
    env.done(&["map", "--width", "200", "-o", deep.join("back.png").to_str().unwrap()]);
    assert!(deep.join("back.png").is_file());
}
