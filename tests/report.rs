//! The report from the command line: real processes on real folders.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod testenv;

use std::fs;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use knotmap::{
    anatomy::{Atlas, PointKey},
    drawing::{
        PageSize,
        plot::{figure, signed},
        scene::{Branch, Node},
        text::Fonts,
    },
    exchange::{
        document::Pages,
        report::{ReportOrder, report_pages},
    },
    journal::{self, AllPoints, Folder, History},
    trend::DayEnd,
};
use serde_json::Value;
use testenv::{TestEnv, line};

const NOTE: &str = "Pulled towards the neck.";

/// RHO-MAJ1 left falls by nine in ten days, LEV-2 right stays, TRAP-U1 left has three days; one hold has a note.
fn diary() -> TestEnv {
    let env = TestEnv::new();
    let mut lines = line(r#"Journal(version:1,program:"knotmap 0.1.0")"#);
    let mut number = 0;
    let mut entry = |day: u8, point: &str, side: &str, value: u8| {
        number += 1;
        let id = format!("019aa2c7-9b40-7000-8000-{number:012x}");
        let at = format!("2026-11-{day:02}T19:00:00+01:00[Europe/Berlin]");
        lines += &line(&format!(
            r#"Entry(id:"{id}",at:"{at}",kind:Rating(point:"{point}",side:{side},tenderness:{value}))"#
        ));
    };
    for day in 1..=10 {
        entry(day, "RHO-MAJ1", "left", 11 - day);
        entry(day, "LEV-2", "right", 4 + day % 2);
    }
    for day in 1..=3 {
        entry(day, "TRAP-U1", "left", 6);
    }
    env.put("2026-11.ron", lines.as_bytes());
    let hold = ["record", "LEV-2:right", "--before", "5", "--after", "3", "--seconds", "60"];
    env.done(&[&hold[..], &["--at", "2026-11-11T19:00:00+01:00[Europe/Berlin]", "--note", NOTE]].concat());
    env
}

/// The pages that the program makes of a folder, made here.
fn pages(env: &TestEnv, chosen: &[PointKey], with_notes: bool) -> Pages {
    let (history, _): (History, _) = journal::read(&Folder::new(env.data().join("journal"))).unwrap();
    let points = AllPoints::new(Atlas::builtin(), history.custom_points());
    report_pages(&ReportOrder {
        atlas: Atlas::builtin(),
        history: &history,
        points: &points,
        time: Date::MIN..=Date::MAX,
        chosen,
        result: None,
        each_point: true,
        with_notes,
        ends: DayEnd::MIDNIGHT,
        today: Timestamp::now().to_zoned(TimeZone::UTC).date(),
        page: PageSize::A4,
        fonts: Fonts::default(),
    })
}

/// Every line of text of the pages, in the order in which they are read.
fn words(pages: &Pages) -> Vec<String> {
    fn collect(branch: &Branch, words: &mut Vec<String>) {
        for node in branch.nodes() {
            match node {
                Node::Text(text) => words.push(text.words.trim().to_owned()),
                Node::Group { inside, .. } | Node::Window { inside, .. } => collect(inside, words),
                _ => {}
            }
        }
    }
    let mut all = Vec::new();
    for piece in pages.paper().pages.iter().flatten() {
        collect(&piece.nodes, &mut all);
    }
    all
}

/// What the file says is what these pages say: it is made of them, byte by byte. And the pages say the figures of `trends`.
#[test]
fn the_figures_of_the_file_are_those_of_trends() {
    let env = diary();
    let file = env.path("report.pdf");
    let said = env.done(&["report", "-o", &file.display().to_string()]);
    assert_eq!(said.trim(), file.display().to_string());
    let bytes = fs::read(&file).unwrap();
    let pages = pages(&env, &[], false);
    assert!(bytes.starts_with(b"%PDF-") && bytes.len() < 2_000_000, "{} bytes", bytes.len());
    assert!(bytes == pages.pdf(None).unwrap(), "the file is not made of these pages");

    let words = words(&pages);
    let rows = env.json(&["trends", "--format", "json"]);
    assert_eq!(rows.len(), 3);
    for row in rows.iter().filter(|row| !row["first"].is_null()) {
        let number = |name: &str| row[name].as_f64().unwrap();
        let word = row["word"].as_str().unwrap().replace('_', " ");
        let name = match row["point"].as_str().unwrap() {
            "RHO-MAJ1" => "Rhomboid major, upper, left",
            _ => "Levator scapulae, at the superior angle, right",
        };
        // The row of the first page, cell by cell; a long name goes on below.
        let begins = |words: &String| words.len() > 12 && name.starts_with(words.as_str());
        let at = words.iter().position(begins).unwrap();
        let cells: Vec<&str> =
            words[at + 1..].iter().map(String::as_str).filter(|cell| !name.ends_with(cell)).take(5).collect();
        let wanted = [
            figure(number("first")),
            figure(number("last")),
            signed(number("change")),
            word,
            row["days"].to_string(),
        ];
        assert_eq!(cells, wanted, "{row}");
    }
    let few: &Value = rows.iter().find(|row| row["first"].is_null()).unwrap();
    let whole = words.join(" ");
    assert!(whole.contains(&format!("front edge, left ({})", few["days"])), "{whole}");
}

#[test]
fn a_picture_is_written_for_each_page() {
    let env = diary();
    let file = env.path("report.png").display().to_string();
    let said = env.done(&["report", "-o", &file, "--point", "LEV-2:right", "RHO-MAJ1:left"]);
    let names: Vec<&str> = said.lines().collect();
    let chosen = ["LEV-2:right", "RHO-MAJ1:left"].map(|key| key.parse().unwrap());
    assert_eq!(names.len(), pages(&env, &chosen, false).count());
    assert_eq!(names[1], env.path("report-2.png").display().to_string());
    for name in names {
        assert!(fs::read(name).unwrap().starts_with(b"\x89PNG\r\n\x1a\n"), "{name}");
    }
}

#[test]
fn notes_go_along_only_where_they_are_asked_for() {
    let env = diary();
    let file = |more: &[&str]| {
        let path = env.path("report.pdf").display().to_string();
        env.done(&[&["report", "-o", &path, "--replace"], more].concat());
        fs::read(path).unwrap()
    };
    let [without, with] = [false, true].map(|notes| pages(&env, &[], notes));
    assert!(words(&with).join(" ").contains(NOTE) && !words(&without).join(" ").contains(NOTE));
    assert!(file(&[]) == without.pdf(None).unwrap());
    assert!(file(&["--notes"]) == with.pdf(None).unwrap());
    let letter = file(&["--paper", "letter"]);
    assert!(letter != file(&[]));
}

#[test]
fn what_is_there_stays_and_wrong_words_are_told() {
    let env = diary();
    let path = env.path("report.pdf");
    let file = path.display().to_string();
    fs::write(&path, "mine").unwrap();
    env.run(&["report", "-o", &file]).refused(2, &["is there already", "--replace"]);
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    env.done(&["report", "-o", &file, "--replace"]);
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF-"));
    // A picture whose second page is taken: neither is written.
    let (one, two) = (env.path("r.png"), env.path("r-2.png"));
    fs::write(&two, "mine").unwrap();
    env.run(&["report", "-o", &one.display().to_string()]).refused(2, &["r-2.png", "is there already"]);
    assert!(!one.exists() && fs::read(&two).unwrap() == b"mine");
    env.run(&["report", "-o", "report.docx"]).refused(2, &[".pdf or .png"]);
    env.run(&["report", "-o", "report.svg"]).refused(2, &[".pdf or .png"]);
    env.run(&["report", "--point", "NO-SUCH:left"]).refused(2, &["there is no point NO-SUCH:left"]);
    env.run(&["report", "--from", "2026-11-20", "--to", "2026-11-01"])
        .refused(2, &["there is no day between"]);
    env.run(&["report", "--from", "yesterday"]).refused(2, &["2026-11-20"]);
}

#[test]
fn an_empty_folder_has_a_report_that_says_so() {
    let env = TestEnv::new();
    let file = env.path("report.pdf");
    env.done(&["report", "-o", &file.display().to_string()]);
    assert!(fs::read(file).unwrap().starts_with(b"%PDF-"));
    assert!(words(&pages(&env, &[], false)).iter().any(|words| words == "Nothing is noted in this time."));
    assert!(!env.data().exists(), "nothing is written to the folder");
}

/// What was done of the only plan there is.
#[test]
fn a_plan_is_told_of() {
    let env = TestEnv::new();
    let id = env.done(&["plan", "new", "--label", "patient 4"]).trim().to_owned();
    env.done(&["plan", "add", &id, "LEV-2:left"]);
    let plan = env.path("plan.knotmap").display().to_string();
    env.done(&["plan", "export", &id, "-o", &plan]);
    let home = TestEnv::new();
    home.done(&["plan", "import", &plan, "--yes"]);
    home.done(&["record", "LEV-2:left", "--seconds", "60", "--before", "6", "--after", "4"]);
    let file = home.path("report.pdf").display().to_string();
    home.done(&["report", "-o", &file]);
    let with_plan = fs::read(&file).unwrap();
    assert!(with_plan != pages(&home, &[], false).pdf(None).unwrap(), "the plan is not told of");
}
