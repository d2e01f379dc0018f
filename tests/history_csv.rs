//! The history leaves as CSV and comes back; files of other programs come in. As real processes.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::fs;

use serde_json::Value;
use testenv::TestEnv;

mod testenv;

/// A journal with an entry of every kind.
fn every_kind(env: &TestEnv) {
    let plan = "plan:(id:\"5f0c2c9e-7f3b-4f0e-9a64-2f0d3c1b7a55\",revision:2)";
    let kinds = [
        "Rating(point:\"LEV-2\",side:right,tenderness:3,note:\"=SUM(A1)\")".to_owned(),
        "Hold(point:\"RHO-MAJ1\",side:left,held_ms:60400,dose_s:60,ending:time,ended:unexpected_pain,before:6,\
         note:\"Two\\nlines, “quoted” \\\"so\\\"\",tool:\"-ball\",position:\"wall\",trace:[(1000,6),(5000,4)],\
         felt:[(at_ms:2000,sensation:spreading,place:\"arm\")],pain_before:2,method:\"S0-R1\",source:\"S0\",\
         uncounted_ms:7000,by_key:true)"
            .to_owned(),
        format!(
            "Hold(point:\"RHO-MAJ1\",side:left,held_ms:20000,dose_s:60,ending:repetitions,ended:stopped,\
             repetitions:3,routine:\"evening\",{plan})"
        ),
        "Amend(target:\"01920000-0000-7000-8000-000000000003\",after:Set(2),note:Set(\"Better\"))".to_owned(),
        "Event(text:\"New pillow\")".to_owned(),
        "Amend(target:\"01920000-0000-7000-8000-000000000005\",text:\"Flat pillow\")".to_owned(),
        "Rest(point:\"RHO-MAJ1\",side:left,until:\"2025-02-01T04:00:00+01:00[Europe/Berlin]\")".to_owned(),
        "Cleared(point:\"RHO-MAJ1\",side:left,holds:[\"01920000-0000-7000-8000-000000000002\"])".to_owned(),
        format!("NotToday(point:\"LEV-2\",side:left,{plan},reason:no_time)"),
        "CustomPoint(point:\"MY-00000001\",side:left,view:back,muscle:\"trapezius\",u_milli:500,v_milli:500,\
         name:\"Mine\",place:\"here\")"
            .to_owned(),
        "PointChanged(point:\"MY-00000001\",side:left,name:\"Desk spot\")".to_owned(),
        "PointRetired(point:\"MY-00000001\",side:left)".to_owned(),
        "Rating(point:\"MY-00000001\",side:left,tenderness:9)".to_owned(),
        "Rating(point:\"LEV-2\",side:right,tenderness:8)".to_owned(),
        "Retract(target:\"01920000-0000-7000-8000-00000000000e\")".to_owned(),
        "Acknowledged(what:\"stop_rules\",version:1)".to_owned(),
    ];
    let lines: String = (1..)
        .zip(kinds)
        .map(|(n, kind)| {
            let id = format!("01920000-0000-7000-8000-0000000000{n:02x}");
            let at = format!("2025-01-{n:02}T08:00:00+01:00[Europe/Berlin]");
            testenv::line(&format!("Entry(id:\"{id}\",at:\"{at}\",kind:{kind})"))
        })
        .collect();
    env.put("2025-01.ron", lines.as_bytes());
}

const JSON: [&str; 3] = ["history", "--format", "json"];

#[test]
fn the_whole_history_goes_out_is_wiped_and_comes_back_the_same() {
    for flavour in [&["history", "--format", "csv"][..], &["history", "--format", "csv", "--spreadsheet"]] {
        let env = TestEnv::new();
        every_kind(&env);
        let before = env.done(&JSON);
        let rows: Vec<Value> = serde_json::from_str(&before).unwrap();
        let kinds: Vec<_> = rows.iter().map(|row| row["kind"].as_str().unwrap()).collect();
        for kind in
            ["hold", "rating", "event", "rest", "cleared", "not_today", "custom_point", "point_retired"]
        {
            assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
        }
        assert_eq!(rows.len(), 10);
        let table = env.done(flavour);
        fs::write(env.path("all.csv"), &table).unwrap();
        fs::remove_dir_all(env.data()).unwrap();
        let seen = env.done(&["import", "all.csv"]);
        assert!(seen.contains("10 new, 0 same, 0 changed, 0 deleted here earlier, 0 unreadable"), "{seen}");
        assert!(seen.ends_with("To import this, add --yes.\n"), "{seen}");
        assert!(!env.data().exists(), "nothing is written before it is said");
        let done = env.done(&["import", "all.csv", "--yes"]);
        assert!(done.ends_with("Imported: 10 entries.\n"), "{done}");
        assert_eq!(env.done(&JSON), before, "byte for byte");
        assert_eq!(env.done(flavour), table);
        let journal = env.journal();
        let again = env.done(&["import", "all.csv", "--yes"]);
        assert!(again.contains("0 new, 10 same") && again.contains("nothing to import"), "{again}");
        assert_eq!(env.journal(), journal, "twice is once");
        for (path, _) in journal {
            assert!(env.done(&["check", path.to_str().unwrap()]).contains("0 problems"));
        }
    }
}

#[test]
fn a_spreadsheet_gets_what_it_opens_rightly() {
    let env = TestEnv::new();
    every_kind(&env);
    let table = env.done(&["history", "--format", "csv", "--spreadsheet"]);
    assert!(
        table.starts_with("\u{feff}id,point,side,at,held_s,before,after,ended,note,kind,date,time,zone,")
    );
    assert!(
        table.lines().next().unwrap().len() + 1 < table.find('\n').unwrap() + 1 && table.contains("\r\n")
    );
    assert!(table.contains(",'=SUM(A1),rating,2025-01-01,08:00:00,Europe/Berlin,"), "{table}");
    assert!(table.contains(",'-ball,"), "{table}");
    env.run(&["history", "--spreadsheet"]).refused(2, &["--format csv"]);
    let plain = env.done(&["history", "--format", "csv"]);
    assert!(!plain.contains('\r') && plain.contains(",'=SUM(A1),rating,,"), "{plain}");
}

#[test]
fn the_preview_says_old_and_new_and_yes_amends() {
    let env = TestEnv::new();
    let hold =
        ["record", "RHO-MAJ1:left", "--before", "6", "--seconds", "60", "--at", "2025-01-01T08:00:00Z"];
    let id = env.done(&hold);
    let table =
        env.done(&["history", "--format", "csv"]).replace(",60,6,,time,,hold", ",60,6,2,time,So so,hold");
    fs::write(env.path("edited.csv"), table + "no-id,RHO-MAJ1\n").unwrap();
    let seen = env.done(&["import", "edited.csv"]);
    assert!(seen.contains("line 2: changed: hold RHO-MAJ1:left"), "{seen}");
    assert!(seen.contains("after “” → “2”, note “” → “So so”"), "{seen}");
    assert!(seen.contains("line 3: unreadable: id: “no-id” is none of the ids of entries"), "{seen}");
    let rows: Value = serde_json::from_str(&env.done(&["import", "edited.csv", "--format", "json"])).unwrap();
    assert_eq!((&rows["changed"], &rows["unreadable"], &rows["imported"]), (&1.into(), &1.into(), &0.into()));
    assert_eq!(rows["rows"][0]["changes"][1]["new"], "So so");
    env.done(&["import", "edited.csv", "--yes"]);
    let row = &env.json(&JSON)[0];
    assert_eq!((&row["id"], &row["after"], &row["note"]), (&id.trim().into(), &2.into(), &"So so".into()));
}

#[test]
fn what_cannot_be_imported_is_refused_in_one_sentence() {
    let env = TestEnv::new();
    let put = |name: &str, bytes: &[u8]| fs::write(env.path(name), bytes).unwrap();
    put("empty.csv", b"");
    put("book.csv", b"PK\x03\x04");
    put("good.csv", b"at,before\n2025-01-01T08:00:00Z,7\n");
    put("bad.csv", b"at,before,point\n2025-01-01T08:00:00Z,7,NO-SUCH:left\n");
    let large = fs::File::create(env.path("large.csv")).unwrap();
    large.set_len(60 * 1024 * 1024).unwrap();
    env.run(&["import", "none.csv"]).refused(1, &["none.csv cannot be read"]);
    env.run(&["import", "empty.csv"]).refused(1, &["empty.csv cannot be imported: it is empty"]);
    env.run(&["import", "book.csv"]).refused(1, &["save it as CSV"]);
    env.run(&["import", "large.csv"]).refused(1, &["large.csv cannot be read", "50 MiB"]);
    env.run(&["import", "good.csv", "--map", "before=Pain"]).refused(2, &["no column “Pain”", "at, before"]);
    env.run(&["import", "good.csv", "--map", "mood=1"]).refused(2, &["“mood” is not a field", "tool"]);
    env.run(&["import", "good.csv", "--zone", "Mars"]).refused(2, &["“Mars” is not a zone"]);
    env.run(&["import", "good.csv", "--time", "noon"]).refused(2, &["“noon” is not a time of day"]);
    env.run(&["--demo", "import", "good.csv"]).refused(2, &["--demo"]);
    let open = env.run(&["import", "good.csv", "--yes"]);
    assert_eq!(open.code, 2);
    open.warned(&["good.csv leaves something open. Which point is it about? Say --point RHO-MAJ1:left"]);
    let bad = env.run(&["import", "bad.csv", "--yes"]);
    assert_eq!(bad.code, 1);
    bad.warned(&["no row of bad.csv can be read; nothing was changed"]);
    assert!(bad.text().contains("line 2: unreadable: there is no point NO-SUCH:left"), "{}", bad.text());
    assert!(!env.data().exists());
}

/// A file of another program, what has to be said about it, and what then comes in (kind, local time, tenderness, words).
type Sample = (
    &'static str,
    &'static [&'static str],
    &'static [(&'static str, &'static str, Option<u64>, &'static str)],
);

const HERE: [&str; 4] = ["--point", "RHO-MAJ1:left", "--zone", "Europe/Berlin"];

const SAMPLES: [Sample; 10] = [
    (
        "blood_pressure_monitor",
        &["--map", "text=notes", "--map", "note="],
        &[("event", "2026-11-21T20:30:00", None, "note, with comma")],
    ),
    (
        "daylio_2021",
        &["--map", "before=mood", "--word", "irritable=6", "--word", "ok=2"],
        &[
            ("rating", "2026-11-21T08:20:00", Some(2), "Line one\nline two"),
            ("rating", "2026-11-21T20:39:00", Some(6), ""),
        ],
    ),
    (
        "daylio_2026_scales_12h",
        &["--map", "before=mood", "--word", "meh=4", "--word", "rad=0"],
        &[
            ("rating", "2026-11-20T00:15:00", Some(0), ""),
            ("rating", "2026-11-21T20:30:00", Some(4), "Private text"),
        ],
    ),
    (
        "drip_pain_only",
        &["--map", "before=pain.backache", "--word", "true=5", "--time", "21:00"],
        &[("rating", "2026-11-21T21:00:00", Some(5), "")],
    ),
    ("excel_utf8_bom", &["--map", "after="], &[("rating", "2026-11-20T19:30:00", Some(7), "=1+1")]),
    (
        "habitbull",
        &["--map", "before=Value", "--time", "12:00"],
        &[
            ("rating", "2026-11-21T12:00:00", Some(7), ""),
            ("rating", "2026-11-22T12:00:00", Some(6), "reduced, a bit"),
        ],
    ),
    (
        "loop_checkmarks_all",
        &["--map", "date=Date", "--map", "before=Left rhomboid 0-10", "--divide", "1000", "--time", "12:00"],
        &[
            ("rating", "2026-11-18T12:00:00", Some(8), ""),
            ("rating", "2026-11-19T12:00:00", Some(6), ""),
            ("rating", "2026-11-21T12:00:00", Some(7), ""),
        ],
    ),
    (
        "loop_habit_checkmarks",
        &["--map", "before=Value", "--divide", "1000", "--time", "12:00"],
        &[
            ("rating", "2026-11-19T12:00:00", Some(6), ""),
            ("rating", "2026-11-21T12:00:00", Some(7), "sat long, stiff"),
        ],
    ),
    (
        "secuso_pain_diary_de",
        &["--map", "before=Pain Level (0-10)", "--time", "20:00"],
        &[("rating", "2026-11-20T20:00:00", Some(7), "Sass lange, \"steif\"")],
    ),
    (
        "track_and_graph",
        &["--map", "before=Value", "--map", "point=FeatureName", "--word", "Rhomboid left=RHO-MAJ1:left"],
        &[
            ("rating", "2026-11-21T21:30:41", Some(7), ""),
            ("rating", "2026-11-21T21:30:41", Some(4), "So:me n:ot:e"),
        ],
    ),
];

fn sample(env: &TestEnv, name: &str) -> String {
    let file = format!("{name}.csv");
    fs::copy(format!("{}/tests/csv/{file}", env!("CARGO_MANIFEST_DIR")), env.path(&file)).unwrap();
    file
}

#[test]
fn files_of_other_programs_come_in_with_what_is_said_about_them() {
    for (name, said, expected) in SAMPLES {
        let env = TestEnv::new();
        let file = sample(&env, name);
        let bare = env.run(&["import", &file]);
        assert_ne!(bare.code, 0, "{name}: nothing is guessed: {bare:?}");
        let args = [&["import", &file, "--yes"][..], &HERE, said].concat();
        let first = env.run(&args);
        assert_eq!(first.code, 0, "{name}: {first:?}");
        let rows = env.json(&JSON);
        let mut read: Vec<_> = rows
            .iter()
            .map(|row| {
                let words = row["note"].as_str().or(row["text"].as_str()).unwrap_or_default();
                (
                    row["kind"].as_str().unwrap(),
                    &row["at"].as_str().unwrap()[..19],
                    row["before"].as_u64(),
                    words,
                )
            })
            .collect();
        read.sort_by_key(|row| (row.1, std::cmp::Reverse(row.2)));
        assert_eq!(read, expected, "{name}");
        let again = env.run(&args);
        assert!(again.text().contains(&format!("0 new, {} same", rows.len())), "{name}: {}", again.text());
        assert_eq!(env.json(&JSON), rows, "{name}: twice is once");
    }
}

#[test]
fn what_has_no_tenderness_is_refused_with_its_reason() {
    let noon = ["--time", "12:00"];
    for (name, said, code, words) in [
        ("loop_checkmarks_old", &["--map", "before=Meditate"][..], 1, "“-1” is not a number from 0 to 10"),
        ("loop_habits", &["--map", "before=Target Value"], 2, "Which column says when?"),
        ("openscale_2019_de", &["--map", "before=bone"], 1, "“2.9” is not a whole number from 0 to 10"),
        (
            "vitadock_semicolon_units",
            &["--map", "at=1", "--map", "before=2"],
            1,
            "“104 mmHg” is not a number",
        ),
        ("habitbull", &["--map", "before=Value", "--time", ""], 2, "not a time of day"),
        ("excel_utf8_bom", &[], 1, "does not say how long it was held; --map after= leaves it out"),
    ] {
        let env = TestEnv::new();
        let file = sample(&env, name);
        let more = if said.contains(&"--time") { &[][..] } else { &noon };
        let refused = env.run(&[&["import", &file, "--yes"][..], &HERE, said, more].concat());
        assert_eq!(refused.code, code, "{name}: {refused:?}");
        let told = refused.text() + &refused.stderr;
        assert!(told.contains(words), "{name}: {told}");
        assert!(!env.data().exists(), "{name}");
    }
}

#[test]
fn a_row_without_a_time_gets_none() {
    let env = TestEnv::new();
    let file = sample(&env, "habitbull");
    let said = env.run(&[&["import", &file, "--map", "before=Value"][..], &HERE].concat());
    assert_eq!(said.code, 1);
    assert!(
        said.text()
            .contains("line 2: unreadable: there is no time of day, and none is made up; --time 12:00"),
        "{}",
        said.text()
    );
    assert!(said.text().contains("A file as HabitBull writes it"));
    assert!(
        said.text().contains("Read: before=Value, note=CommentText, date=CalendarDate"),
        "{}",
        said.text()
    );
    assert!(said.text().contains("Not read: HabitName, HabitDescription, HabitCategory"), "{}", said.text());
}
