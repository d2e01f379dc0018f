//! Trends from the command line: real processes on real folders.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod testenv;

use serde_json::Value;
use testenv::{TestEnv, line};

/// A folder whose journal has these ratings: the moment, the point, the side, the tenderness.
fn with_ratings(ratings: &[(&str, &str, &str, u8)]) -> TestEnv {
    let env = TestEnv::new();
    let head = line(r#"Journal(version:1,program:"knotmap 0.1.0")"#);
    let entry = |(n, (at, point, side, value)): (usize, &(&str, &str, &str, u8))| {
        line(&format!(
            r#"Entry(id:"019aa2c7-9b40-7000-8000-{n:012x}",at:"{at}",kind:Rating(point:"{point}",side:{side},tenderness:{value}))"#
        ))
    };
    let lines: String = ratings.iter().enumerate().map(entry).collect();
    env.put("2026-11.ron", (head + &lines).as_bytes());
    env
}

/// RHO-MAJ1 left falls by nine in ten days; LEV-2 right has three days.
fn falling() -> TestEnv {
    let days: Vec<String> =
        (1..=10).map(|day| format!("2026-11-{day:02}T19:00:00+01:00[Europe/Berlin]")).collect();
    let fall = days.iter().enumerate().map(|(n, at)| (at.as_str(), "RHO-MAJ1", "left", 10 - n as u8));
    let few = days[..3].iter().map(|at| (at.as_str(), "LEV-2", "right", 4));
    with_ratings(&fall.chain(few).collect::<Vec<_>>())
}

fn number(of: &Value) -> f64 {
    of.as_f64().unwrap()
}

#[test]
fn trends_are_printed_for_programs() {
    let env = falling();
    let rows = env.json(&["trends", "--format", "json"]);
    assert_eq!(rows.len(), 2);
    let (few, fall) = (&rows[0], &rows[1]);
    assert_eq!((&fall["point"], &fall["side"]), (&"RHO-MAJ1".into(), &"left".into()));
    assert_eq!(fall["days"], 10);
    assert_eq!((&fall["first_day"], &fall["last_day"]), (&"2026-11-01".into(), &"2026-11-10".into()));
    assert_eq!(fall["longest_pause"], 0);
    let found = ["first", "last", "change", "band", "slope_week", "slope_week_low", "slope_week_high"];
    let wanted = [8.5, 2.5, -6.0, 1.0, -7.0, -7.0, -7.0];
    for (name, wanted) in found.into_iter().zip(wanted) {
        assert!((number(&fall[name]) - wanted).abs() < 1e-12, "{name}: {fall}");
    }
    // As computed with scipy, with the variance inflated.
    assert!((number(&fall["p"]) - 0.005_389_129_493_047_163).abs() < 1e-9);
    assert_eq!(fall["p"], fall["q"], "it is the only one with eight days");
    assert_eq!(fall["word"], "lower");
    assert_eq!((&few["word"], &few["days"]), (&"too_few_days".into(), &3.into()));
    for none in
        ["first", "last", "change", "band", "slope_week", "slope_week_low", "slope_week_high", "p", "q"]
    {
        assert!(few[none].is_null(), "{none}");
    }
    let one = env.json(&["trends", "LEV-2:right", "--format", "json"]);
    assert_eq!(one, std::slice::from_ref(few));
    let never = env.json(&["trends", "SPS-1:left", "--format", "json"]);
    assert_eq!((&never[0]["days"], &never[0]["word"]), (&0.into(), &"too_few_days".into()));
    assert!(never[0]["first_day"].is_null() && never[0]["longest_pause"].is_null());
}

#[test]
fn csv_has_the_same_columns() {
    let env = falling();
    let table = env.done(&["trends", "--format", "csv"]);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(
        lines[0],
        "point,side,days,longest_pause,first_day,last_day,first,last,change,band,slope_week,slope_week_low,\
         slope_week_high,p,q,word"
    );
    assert_eq!(lines[1], "LEV-2,right,3,0,2026-11-01,2026-11-03,,,,,,,,,,too_few_days");
    assert!(
        lines[2].starts_with("RHO-MAJ1,left,10,0,2026-11-01,2026-11-10,8.5,2.5,-6,1,-7,-7,-7,0.00538"),
        "{table}"
    );
    let rows = env.json(&["trends", "--format", "json"]);
    let names: Vec<&str> = rows[0].as_object().unwrap().keys().map(String::as_str).collect();
    let mut columns: Vec<&str> = lines[0].split(',').collect();
    columns.sort_unstable();
    assert_eq!(names, columns);
}

#[test]
fn the_table_has_days_and_pause_beside_the_word_and_the_sentences_below() {
    let table = falling().done(&["trends"]);
    let lines: Vec<&str> = table.lines().collect();
    let words = |at: usize| lines[at].split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(words(0), "point side trend days pause first last change a week name");
    assert!(words(1).starts_with("LEV-2 right too few days (3 of 8) 3 0"), "{table}");
    assert!(
        words(2).starts_with("RHO-MAJ1 left lower 10 0 8.5 2.5 −6 −7 (−7 to −7) Rhomboid major"),
        "{table}"
    );
    for sentence in ["comes by itself", "1 point has enough days", "2 of 10", "borrowed from pain at rest"] {
        assert!(table.contains(sentence), "{sentence}: {table}");
    }
}

#[test]
fn the_time_is_that_of_the_days_that_were_asked_for() {
    let env = falling();
    let days = |more: &[&str]| {
        let rows = env.json(&[&["trends", "RHO-MAJ1:left", "--format", "json"], more].concat());
        rows[0]["days"].as_u64().unwrap()
    };
    assert_eq!(days(&["--from", "2026-11-03"]), 8);
    assert_eq!(days(&["--to", "2026-11-03"]), 3);
    assert_eq!(days(&["--from", "2026-11-03", "--to", "2026-11-04"]), 2);
    assert_eq!(env.json(&["trends", "--from", "2026-11-04", "--format", "json"]).len(), 1);
}

#[test]
fn an_empty_folder_has_no_trends() {
    let env = TestEnv::new();
    assert!(env.json(&["trends", "--format", "json"]).is_empty());
    assert_eq!(env.done(&["trends", "--format", "csv"]).lines().count(), 1);
    assert!(env.done(&["trends"]).contains("No point has enough days"));
    assert!(!env.data().exists(), "nothing is written");
}

#[test]
fn the_demo_has_every_kind_of_number() {
    let env = TestEnv::new();
    let rows = env.json(&["--demo", "trends", "--format", "json"]);
    assert!(rows.len() >= 10, "{}", rows.len());
    for row in &rows {
        let days = row["days"].as_u64().unwrap();
        assert_eq!(days < 8, row["word"] == "too_few_days", "{row}");
        if days >= 8 {
            let [low, week, high] =
                ["slope_week_low", "slope_week", "slope_week_high"].map(|name| number(&row[name]));
            assert!(low <= week && week <= high, "{row}");
            assert!(number(&row["p"]) <= number(&row["q"]), "{row}");
            assert!(
                (number(&row["last"]) - number(&row["first"]) - number(&row["change"])).abs() < 1e-9,
                "{row}"
            );
        }
    }
    // Whoever looks at the sample sees what each word is said of.
    for word in ["lower", "higher", "about_the_same", "cannot_tell_yet", "too_few_days"] {
        assert!(rows.iter().any(|row| row["word"] == word), "{word}: {rows:?}");
    }
    // The spot that fades most and is held most often.
    let fading = rows.iter().find(|row| row["point"] == "RHO-MAJ1" && row["side"] == "left").unwrap();
    assert!(number(&fading["change"]) <= -2.0 && number(&fading["slope_week"]) < 0.0, "{fading}");
    // Asked for alone, it is called what it is called among all.
    let alone = env.json(&["--demo", "trends", "RHO-MAJ1:left", "--format", "json"]);
    assert_eq!((&alone[0]["word"], alone.len()), (&fading["word"], 1));
    assert!(number(&alone[0]["q"]) > number(&alone[0]["p"]), "{alone:?}");
}

/// What the zone of the machine is, is no matter: an entry is of the day where it was made.
#[test]
fn days_are_those_of_the_entries_whatever_the_zone_of_the_machine() {
    let env = with_ratings(&[
        ("2026-11-18T23:55:00+01:00[Europe/Berlin]", "RHO-MAJ1", "left", 8),
        ("2026-11-19T00:05:00+01:00[Europe/Berlin]", "RHO-MAJ1", "left", 7),
        ("2026-11-20T00:10:00+09:00[Asia/Tokyo]", "RHO-MAJ1", "left", 6),
        ("2026-11-20T23:50:00+09:00[Asia/Tokyo]", "RHO-MAJ1", "left", 2),
        ("2026-11-21T23:59:00-08:00[America/Los_Angeles]", "RHO-MAJ1", "left", 5),
        ("2026-11-23T00:01:00-08:00[America/Los_Angeles]", "RHO-MAJ1", "left", 4),
    ]);
    let said = |zone: &str, format: &str| {
        let mut command = env.command();
        command.env("TZ", zone).arg("--data").arg(env.data()).args(["trends", "--format", format]);
        let output = command.output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    for format in ["table", "csv", "json"] {
        assert_eq!(said("Asia/Tokyo", format), said("America/Los_Angeles", format));
        assert_eq!(said("Asia/Tokyo", format), said("UTC", format));
    }
    let rows: Vec<Value> = serde_json::from_str(&said("Asia/Tokyo", "json")).unwrap();
    let row = &rows[0];
    assert_eq!((&row["days"], &row["longest_pause"]), (&5.into(), &1.into()));
    assert_eq!((&row["first_day"], &row["last_day"]), (&"2026-11-18".into(), &"2026-11-23".into()));
}

#[test]
fn bad_words_are_refused_in_a_sentence() {
    let env = falling();
    env.run(&["trends", "NO-SUCH:left"]).refused(2, &["there is no point NO-SUCH:left", "knotmap points"]);
    env.run(&["trends", "RHO-MAJ1"]).refused(2, &["RHO-MAJ1", "POINT:SIDE"]);
    for bad in ["2026-02-30", "yesterday", "20.11.2026", ""] {
        env.run(&["trends", "--from", bad]).refused(2, &["--from", "not a day", "2026-11-20"]);
        env.run(&["trends", "--to", bad]).refused(2, &["--to", "not a day"]);
    }
    env.run(&["trends", "--from", "2026-11-20", "--to", "2026-11-01"])
        .refused(2, &["2026-11-20 is after --to 2026-11-01"]);
    env.run(&["trends", "--format", "pdf"]).refused(2, &["pdf", "table"]);
}
