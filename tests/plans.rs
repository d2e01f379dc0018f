//! Plans from the command line: real processes on real folders, from the physio to the patient and the next revision.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod testenv;

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;
use testenv::{TestEnv, walk};

fn json(out: &str) -> Value {
    serde_json::from_str(out).unwrap_or_else(|error| panic!("{error}: {out}"))
}

/// A practice with a plan of three points; its id.
fn practice() -> (TestEnv, String) {
    let env = TestEnv::new();
    let id = env.done(&["plan", "new", "--label", "patient 17", "--by", "Practice"]).trim().to_owned();
    env.done(&["plan", "add", &id, "RHO-MAJ1:left", "--times", "2"]);
    env.done(&["plan", "add", &id, "LEV-2:left", "--dose", "release", "--note", "Chest first."]);
    env.done(&["plan", "add", &id, "GAST-1:right", "--dose", "30-60s", "--days", "mon,wed,fri"]);
    (env, id)
}

fn export(env: &TestEnv, id: &str, name: &str) -> String {
    fs::create_dir_all(env.data()).unwrap();
    let path = env.data().join(name).display().to_string();
    env.done(&["plan", "export", id, "-o", &path]);
    path
}

/// What the program says about words that it refuses.
fn fails(env: &TestEnv, args: &[&str]) -> String {
    let said = env.run(args);
    assert!(said.code == 1 || said.code == 2, "{args:?}: {said:?}");
    assert!(said.stdout.is_empty(), "{args:?}");
    said.stderr
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let read = |path: PathBuf| (path.display().to_string(), fs::read(path).unwrap());
    walk::files(folder).into_iter().map(read).collect()
}

#[test]
fn a_plan_is_made_and_shown() {
    let (env, id) = practice();
    let shown = json(&env.done(&["plan", "show", &id, "--format", "json"]));
    assert_eq!(
        (shown["id"].as_str(), shown["revision"].as_u64(), shown["draft"].as_bool()),
        (Some(&*id), Some(1), Some(true))
    );
    let told: Vec<_> = shown["points"]
        .as_array()
        .unwrap()
        .iter()
        .map(|point| {
            format!(
                "{} {} {} {} {} {}",
                point["point"],
                point["side"],
                point["ending"],
                point["seconds"],
                point["times_a_day"],
                point["days"]
            )
            .replace('"', "")
        })
        .collect();
    assert_eq!(
        told,
        [
            "RHO-MAJ1 left time 60 2 every",
            "LEV-2 left release 120 1 every",
            "GAST-1 right time 60 1 mon,wed,fri",
        ]
    );
    // By its code, as a person types it.
    let code = shown["code"].as_str().unwrap().to_lowercase().replace('-', "");
    let text = env.done(&["plan", "show", &code, "--format", "text"]);
    for words in [
        "patient 17",
        "your left",
        "your right",
        "twice a day",
        "Chest first.",
        "at most 2 min",
        shown["code"].as_str().unwrap(),
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let listed = json(&env.done(&["plan", "list", "--format", "json"]));
    assert_eq!(listed.as_array().unwrap().len(), 1);
}

#[test]
fn a_plan_goes_out_and_its_next_revision_says_what_is_different() {
    let (env, id) = practice();
    let first = export(&env, &id, "first.knotmap");
    let home = TestEnv::new();
    let rows = |out: &Value| -> Vec<String> {
        let row = |row: &Value| format!("{}:{} {}", row["point"], row["side"], row["state"]).replace('"', "");
        out["rows"].as_array().unwrap().iter().map(row).collect()
    };
    // Only a look at first.
    let look = json(&home.done(&["plan", "import", &first, "--format", "json"]));
    assert_eq!((look["imported"].as_bool(), look["carrier"].as_str()), (Some(false), Some("file")));
    assert_eq!(rows(&look), ["RHO-MAJ1:left new", "LEV-2:left new", "GAST-1:right new"]);
    assert!(files(&home.data().join("plans")).is_empty());
    home.done(&["plan", "import", &first, "--yes"]);

    env.done(&["plan", "add", &id, "RHO-MAJ1:left", "--dose", "45s"]);
    env.done(&["plan", "drop", &id, "LEV-2:left"]);
    env.done(&["plan", "add", &id, "LEV-2:right"]);
    let second = export(&env, &id, "second.knotmap");
    let look = json(&home.done(&["plan", "import", &second, "--yes", "--format", "json"]));
    assert_eq!((look["revision"].as_u64(), look["known_revision"].as_u64()), (Some(2), Some(1)));
    assert_eq!(
        rows(&look),
        ["RHO-MAJ1:left changed", "GAST-1:right same", "LEV-2:right new", "LEV-2:left removed",]
    );
    assert_eq!(
        (look["rows"][0]["old_dose"].as_str(), look["rows"][0]["new_dose"].as_str()),
        (Some("60s"), Some("45s"))
    );
    assert_eq!(look["rows"][0]["state"], "changed");

    // Twice changes nothing, and an older one after a newer one is called older.
    let before = files(&home.data());
    assert!(home.done(&["plan", "import", &second, "--yes"]).contains("here already"));
    assert!(home.done(&["plan", "import", &first, "--yes"]).contains("older than revision 2"));
    assert_eq!(files(&home.data()), before);
    let shown = json(&home.done(&["plan", "show", &id, "--format", "json"]));
    assert_eq!((shown["revision"].as_u64(), shown["draft"].as_bool()), (Some(2), Some(false)));
}

#[test]
fn what_was_given_out_stays_as_it_was() {
    let (env, id) = practice();
    export(&env, &id, "first.knotmap");
    let kept = env.data().join("plans").join(&id).join("r1.knotmap");
    let before = fs::read(&kept).unwrap();
    assert_eq!(
        before,
        fs::read(env.data().join("first.knotmap")).unwrap(),
        "what the patient has is what is kept"
    );
    env.done(&["plan", "set", &id, "--note", "Another."]);
    env.done(&["plan", "end", &id]);
    assert_eq!(fs::read(&kept).unwrap(), before);
    let shown = json(&env.done(&["plan", "show", &id, "--format", "json"]));
    assert_eq!(shown["revision"], 2);
    assert!(shown["ended"].is_string());
    // Nothing is replaced unasked.
    let path = env.data().join("first.knotmap").display().to_string();
    assert!(fails(&env, &["plan", "export", &id, "-o", &path]).contains("there already"));
    env.done(&["plan", "export", &id, "-o", &path, "--replace"]);
    // A draft that says the same again is none.
    env.done(&["plan", "add", &id, "SOL-1:left"]);
    env.done(&["plan", "drop", &id, "SOL-1:left"]);
    assert_eq!(json(&env.done(&["plan", "show", &id, "--format", "json"]))["draft"], false);
}

#[test]
fn a_copy_has_nothing_of_the_patient() {
    let (env, id) = practice();
    let copy = env.done(&["plan", "copy", &id]).trim().to_owned();
    assert_ne!(copy, id);
    let shown = env.done(&["plan", "show", &copy, "--format", "json"]);
    assert!(!shown.contains("patient 17") && !shown.contains("Chest first"), "{shown}");
    assert_eq!(json(&shown)["points"].as_array().unwrap().len(), 3);
}

#[test]
fn what_nobody_may_prescribe_is_refused_with_the_reason() {
    let (env, id) = practice();
    let before = files(&env.data());
    for (words, reason) in [
        (vec!["plan", "add", &id, "SEMC-1:left", "--dose", "60s"], "30 s"),
        (vec!["plan", "add", &id, "RHO-MAJ1:left", "--times", "50"], "1 to 6"),
        (vec!["plan", "add", &id, "RHO-MAJ1:left", "--dose", "25min"], "not a dose"),
        (vec!["plan", "add", &id, "RHO-MAJ1:left", "--days", "someday"], "mon,wed,fri"),
        (vec!["plan", "add", &id, "RHO-MAJ1:left", "--method", "S9-X"], "no method"),
        (vec!["plan", "add", &id, "RHO-MAJ1:left", "--method", "S3-CALF"], "not for"),
        (vec!["plan", "add", &id, "RHO-MAJ1:midline"], "side"),
        (vec!["plan", "add", &id, "NOPE-1:left"], "no point"),
        (vec!["plan", "drop", &id, "SOL-1:left"], "not in the plan"),
        (vec!["plan", "show", "zzzzzzzz"], "no plan"),
        (vec!["plan", "show", "ab"], "no plan"),
        (vec!["plan", "new", "--from", "nothing"], "no routine"),
        (vec!["plan", "new", "--review", "2001-01-01"], "before"),
        (vec!["plan", "new", "--label", "a\u{202e}b"], "U+202E"),
        (vec!["plan", "export", &id, "-o", "x.exe"], ".knotmap"),
    ] {
        let said = fails(&env, &words);
        assert!(said.contains(reason), "{words:?}: {said}");
    }
    assert_eq!(files(&env.data()), before);
    // A point that nobody treats themselves: its own reason.
    let never = knotmap::anatomy::Atlas::builtin()
        .points()
        .iter()
        .find(|point| point.self_care == knotmap::anatomy::SelfCare::No);
    let never = never.expect("there is one");
    let key = format!("{}:{}", never.id, never.sides[0]);
    assert!(fails(&env, &["plan", "add", &id, &key]).contains("not treated by oneself"));
}

#[test]
fn hostile_files_are_refused_in_a_sentence_and_nothing_is_written() {
    let (env, id) = practice();
    let good = fs::read_to_string(export(&env, &id, "good.knotmap")).unwrap();
    let home = TestEnv::new();
    let path = home.path("in.knotmap");
    let shown = path.display().to_string();
    let resealed = |text: String| {
        let inside: Vec<&str> = text.lines().skip(1).filter(|line| !line.starts_with("// End")).collect();
        let inside = inside.join("\n") + "\n";
        knotmap::exchange::plan::seal::seal(knotmap::exchange::plan::seal::Kind::Plan, &inside)
    };
    let deep = format!("x: {}1{}, points: [", "[".repeat(20_000), "]".repeat(20_000));
    let mut other = resealed(good.replace("revision: 1", "revision: 7"));
    other.push_str(&good);
    for (bytes, reason) in [
        (good.replace("patient 17", "patient 71").into_bytes(), "checksum"),
        (good.as_bytes()[..300].to_vec(), "cut off"),
        (resealed(good.replace("points: [", &deep)).into_bytes(), "in.knotmap"),
        (
            resealed(good.replace("Plan(", "#![enable(unwrap_newtypes)]\nPlan(")).into_bytes(),
            "switches nothing on",
        ),
        (good.replacen(" bytes", "99999 bytes", 1).into_bytes(), "at most"),
        (other.into_bytes(), "two different"),
        (b"\x89PNG\r\n\x1a\n no plan".to_vec(), "as a file or document"),
        (b"%PDF-1.7 no plan".to_vec(), "as a file or document"),
        (Vec::new(), "no plan"),
        (vec![0xff; 4096], "no plan"),
    ] {
        fs::write(&path, bytes).unwrap();
        let before = files(&home.data());
        let said = fails(&home, &["plan", "import", &shown, "--yes"]);
        assert!(said.contains(reason) && said.contains("Nothing was changed"), "{reason}: {said}");
        assert_eq!(files(&home.data()), before);
    }
    // One bad row: named, and the others are offered.
    fs::write(&path, resealed(good.replace("times: 2", "times: 50"))).unwrap();
    let look = json(&home.done(&["plan", "import", &shown, "--yes", "--format", "json"]));
    assert_eq!(look["rows"].as_array().unwrap().len(), 2);
    assert_eq!(look["refused"][0]["point"], "RHO-MAJ1:left");
    let shown = home.run(&["plan", "show", &id]);
    assert!(shown.stderr.contains("RHO-MAJ1:left is left out"), "{}", shown.stderr);
    assert!(shown.text().contains("2 points"));
}

#[test]
fn the_plan_travels_in_every_carrier_and_outlives_a_chat_photo() {
    let (env, id) = practice();
    let carriers = ["plan.knotmap", "plan.pdf", "plan.png"].map(|name| export(&env, &id, name));
    for (path, carrier) in carriers.iter().zip(["file", "pdf", "png"]) {
        let look = json(&TestEnv::new().done(&["plan", "import", path, "--format", "json"]));
        assert_eq!((look["carrier"].as_str(), look["plan"].as_str()), (Some(carrier), Some(&*id)));
        assert_eq!(look["rows"].as_array().unwrap().len(), 3);
    }
    // Nothing but the plan is said about who made it and when.
    let pdf = fs::read(&carriers[1]).unwrap();
    let named = |text: &str| pdf.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(
        !named("/home")
            && !named("/Author")
            && named("application/x-knotmap") | named("application#2Fx-knotmap")
    );
    // The longer side of a chat photo has 1,280 pixels: an A4 page 905 across.
    let told: Vec<Value> = pages(&env).iter().filter_map(|page| photographed(page, 905)).collect();
    assert_eq!(told.len(), 1, "the code is on one page");
    assert_eq!((told[0]["carrier"].as_str(), told[0]["plan"].as_str()), (Some("code"), Some(&*id)));
    assert_eq!(told[0]["rows"].as_array().unwrap().len(), 3);
}

/// The pages of `plan.png`.
fn pages(env: &TestEnv) -> Vec<PathBuf> {
    let name = |n| if n == 1 { "plan.png".to_owned() } else { format!("plan-{n}.png") };
    (1..20).map(|n| env.data().join(name(n))).filter(|path| path.is_file()).collect()
}

/// What is found in a page when a messenger has made it so wide, has forgotten what lay in it and has kept half of what a
/// photo is.
fn photographed(page: &Path, width: u32) -> Option<Value> {
    let home = TestEnv::new();
    let picture = image::open(page).unwrap().to_rgb8();
    let height = picture.height() * width / picture.width();
    let small = image::imageops::resize(&picture, width, height, image::imageops::FilterType::Triangle);
    let path = home.path("photo.jpg");
    let file = fs::File::create(&path).unwrap();
    image::codecs::jpeg::JpegEncoder::new_with_quality(file, 50).encode_image(&small).unwrap();
    let said = home.run(&["plan", "import", &path.display().to_string(), "--format", "json"]);
    if said.code != 0 {
        assert!(said.stderr.contains("as a file or document"), "{}", said.stderr);
        return None;
    }
    Some(json(&said.text()))
}

/// A reader that looks at a picture in one size alone misses the code at some widths, whatever its quality.
#[test]
fn the_code_of_many_points_is_read_at_every_width() {
    let (env, id) = practice();
    for point in ["LEV-2", "TRAP-L4", "PECC-1", "SOL-1", "GAST-1"] {
        for side in ["left", "right"] {
            env.run(&["plan", "add", &id, &format!("{point}:{side}")]);
        }
    }
    export(&env, &id, "plan.png");
    let pages = pages(&env);
    let page = pages.iter().find(|page| photographed(page, 1100).is_some()).expect("the code is on one page");
    for width in [905, 1000, 1240, 1280, 1500, 1600] {
        let told = photographed(page, width).unwrap_or_else(|| panic!("{width} across"));
        assert!(told["rows"].as_array().unwrap().len() >= 10);
    }
}

#[test]
fn a_copy_of_everything_brings_the_plans_back_and_replaces_none() {
    let (env, id) = practice();
    export(&env, &id, "first.knotmap");
    env.done(&["plan", "add", &id, "SOL-1:left"]);
    let copy = env.path("copy.zip").display().to_string();
    assert!(env.done(&["backup", "-o", &copy]).contains("2 files of plans"));
    let home = TestEnv::new();
    assert!(home.done(&["restore", &copy, "--yes"]).contains("2 files of plans added"));
    assert_eq!(
        home.done(&["plan", "show", &id, "--format", "json"]),
        env.done(&["plan", "show", &id, "--format", "json"])
    );
    // What is there stays.
    home.done(&["plan", "add", &id, "SOL-2:left"]);
    let before = files(&home.data().join("plans"));
    let said = home.done(&["restore", &copy, "--yes"]);
    assert!(said.contains("1 file of a plan here already") && said.contains("and stays"), "{said}");
    assert_eq!(files(&home.data().join("plans")), before);
    assert!(home.done(&["erase"]).contains("2 files of plans"));
    home.done(&["erase", "--yes"]);
    assert!(files(&home.data().join("plans")).is_empty());
}

/// The figures of a row, in the order of the table.
fn figures(row: &Value) -> String {
    let names = [
        "prescribed",
        "done",
        "not_done",
        "stopped",
        "extra",
        "days",
        "seconds",
        "before",
        "after",
        "timed",
        "typed",
    ];
    let figures: Vec<String> = names.iter().map(|name| row[name].to_string()).collect();
    format!("{}:{} {} {}", row["point"], row["side"], figures.join(" "), row["endings"]).replace('"', "")
}

#[test]
fn what_was_done_of_a_plan_comes_back_as_figures() {
    let (env, id) = practice();
    let first = export(&env, &id, "first.knotmap");
    let home = TestEnv::new();
    home.done(&["plan", "import", &first, "--yes"]);
    // The next revision leaves the levator out; the patient has both, of the same day, so that the second one is in force.
    env.done(&["plan", "drop", &id, "LEV-2:left"]);
    home.done(&["plan", "import", &export(&env, &id, "second.knotmap"), "--yes"]);
    let shown = json(&env.done(&["plan", "show", &id, "--format", "json"]));
    let today: jiff::civil::Date = shown["made"].as_str().unwrap().parse().unwrap();
    let record = |point: &str, minute: u8, more: &[&str]| {
        let at = format!("{today}T04:{minute:02}:00Z");
        let said = home.run(&[&["record", point, "--at", &at], more].concat());
        assert_eq!(said.code, 0, "{}", said.stderr);
    };
    record("RHO-MAJ1:left", 1, &["--before", "6", "--after", "4", "--seconds", "60"]);
    record(
        "RHO-MAJ1:left",
        2,
        &["--before", "5", "--after", "3", "--seconds", "50", "--note", "Secret words"],
    );
    record("RHO-MAJ1:left", 3, &["--before", "5", "--seconds", "71"]);
    record("LEV-2:left", 4, &["--before", "4", "--after", "2", "--seconds", "30", "--ended", "released"]);
    record("GAST-1:right", 5, &["--before", "6", "--seconds", "9", "--ended", "unexpected_pain"]);
    record("SOL-1:left", 6, &["--before", "6", "--seconds", "44"]);
    record("RHO-MAJ1:left", 7, &["--before", "1"]);

    let folder = home.path("out");
    fs::create_dir_all(&folder).unwrap();
    let asks = ["--question", "Is the calf mine\nto press?"];
    let said = home.done(&[&["plan", "result", "-o", &folder.display().to_string()], &asks[..]].concat());
    assert!(said.contains("5 holds at 3 points") && said.contains("revision 2"), "{said}");
    let names: Vec<String> = files(&folder).into_iter().map(|(path, _)| path).collect();
    assert_eq!(names.len(), 1);
    assert!(names[0].ends_with("lower-leg-result-r2.knotmap"), "{names:?}");
    let text = fs::read_to_string(&names[0]).unwrap();
    for hidden in ["patient 17", "Secret", "SOL-1", "Practice", "T04:"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }

    let looked = json(&env.done(&["plan", "read", &names[0], "--format", "json"]));
    assert_eq!((looked["plan"].as_str(), looked["known"].as_bool()), (Some(&*id), Some(true)));
    assert_eq!(
        (looked["label"].as_str(), looked["from"].as_str()),
        (Some("patient 17"), Some(&*today.to_string()))
    );
    assert_eq!(
        (looked["revisions"].to_string(), looked["remarks"].to_string()),
        ("[1,2]".to_owned(), "[]".to_owned())
    );
    assert_eq!(looked["questions"], "Is the calf mine\nto press?");
    assert_eq!(
        (looked["rows"][0]["reasons"].to_string(), looked["rows"][0]["left_out"].to_string()),
        ("{}".to_owned(), "[]".to_owned())
    );
    let rows: Vec<String> = looked["rows"].as_array().unwrap().iter().map(figures).collect();
    // Due on Monday, Wednesday and Friday.
    let weekday = today.weekday().to_monday_zero_offset();
    let calf = u8::from(matches!(weekday, 0 | 2 | 4));
    assert_eq!(
        rows,
        [
            format!("GAST-1:right {calf} 0 0 1 0 0 9 6 null 0 1 {{unexpected_pain:1}}"),
            "RHO-MAJ1:left 2 2 0 0 1 1 60 5 3.5 0 3 {time:3}".to_owned(),
            "LEV-2:left 0 0 0 0 1 1 30 4 2 0 1 {released:1}".to_owned(),
        ]
    );
    let page = env.done(&["plan", "read", &names[0]]);
    assert!(page.contains("Unexpected pain: ") && page.contains("for patient 17"), "{page}");
    assert!(page.contains("Asks: Is the calf mine\nAsks: to press?") && page.contains("not today"), "{page}");
    // Of a plan that is not there it is read all the same, and said.
    let page = TestEnv::new().done(&["plan", "read", &names[0]]);
    assert!(page.contains("This plan is not here") && page.contains("5 → 3.5"), "{page}");
    // With notes, where the patient wants that.
    let noted = folder.join("noted.knotmap").display().to_string();
    home.done(&["plan", "result", &id, "--notes", "-o", &noted]);
    assert!(env.done(&["plan", "read", &noted]).contains("Secret words"));
    assert!(fails(&home, &["plan", "result", "-o", &noted]).contains("there already"));
    let long = "x".repeat(801);
    let refused = fails(&home, &["plan", "result", "-o", "x.knotmap", "--question", &long]);
    assert!(refused.contains("801 characters, at most 800"), "{refused}");
}

/// The page that the physio reads has the same result inside as the file alone.
#[test]
fn a_result_travels_in_its_page() {
    let (env, id) = practice();
    let plan = export(&env, &id, "first.knotmap");
    let home = TestEnv::new();
    home.done(&["plan", "import", &plan, "--yes"]);
    home.done(&["record", "RHO-MAJ1:left", "--seconds", "60", "--before", "6", "--after", "4"]);
    let asks = ["--question", "Morgens oder abends? \u{1F914}"];
    let read = |name: &str| {
        let path = home.path(name).display().to_string();
        home.done(&[&["plan", "result", "-o", &path], &asks[..]].concat());
        json(&env.done(&["plan", "read", &path, "--format", "json"]))
    };
    let (page, file) = (read("back.pdf"), read("back.knotmap"));
    assert_eq!(page, file);
    assert_eq!(page["rows"][0]["done"], 1, "{page}");
    let pdf = fs::read(home.path("back.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF") && pdf.len() < 2_000_000, "{} bytes", pdf.len());
}

/// Plan and result, locked: the passphrase opens them, and nothing else does.
#[test]
fn locked_files_open_with_their_passphrase_alone() {
    let (env, id) = practice();
    let words = |name: &str, text: &str| {
        let path = env.path(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let (right, wrong) = (words("right", "blue ball\nsecond line\n"), words("wrong", "red ball"));
    let plan = env.path("locked.knotmap").display().to_string();
    let said = env.done(&["plan", "export", &id, "-o", &plan, "--passphrase-file", &right]);
    assert!(said.contains("locked"), "{said}");
    let bytes = fs::read(&plan).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt ") && !text_in(&bytes, "RHO-MAJ1"));

    let home = TestEnv::new();
    let before = files(&home.data());
    assert!(fails(&home, &["plan", "import", &plan, "--yes"]).contains("locked with a passphrase"));
    let refused = fails(&home, &["plan", "import", &plan, "--yes", "--passphrase-file", &wrong]);
    assert!(refused.contains("the passphrase does not open it. Nothing was changed"), "{refused}");
    assert_eq!(files(&home.data()), before);
    home.done(&["plan", "import", &plan, "--yes", "--passphrase-file", &right]);

    let back = home.path("back.knotmap").display().to_string();
    home.done(&["plan", "result", "-o", &back, "--passphrase-file", &right]);
    assert!(fails(&env, &["plan", "read", &back]).contains("locked with a passphrase"));
    let read = env.done(&["plan", "read", &back, "--passphrase-file", &right, "--format", "json"]);
    assert_eq!(json(&read)["rows"].as_array().unwrap().len(), 3);

    let page = env.path("page.pdf").display().to_string();
    let refused = fails(&env, &["plan", "export", &id, "-o", &page, "--passphrase-file", &right]);
    assert!(refused.contains("cannot be locked"), "{refused}");
    let empty = words("empty", "\nblue ball");
    assert!(fails(&env, &["plan", "import", &plan, "--passphrase-file", &empty]).contains("no passphrase"));
}

fn text_in(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_plan_without_a_point_that_can_be_taken_is_not_taken_in() {
    let env = TestEnv::new();
    let id = env.done(&["plan", "new", "--label", "patient 4"]).trim().to_owned();
    env.done(&["plan", "add", &id, "LEV-2:left", "--times", "2"]);
    let good = fs::read_to_string(export(&env, &id, "good.knotmap")).unwrap();
    let text: Vec<&str> = good.lines().skip(1).filter(|line| !line.starts_with("// End")).collect();
    let text = (text.join("\n") + "\n").replace("times: 2", "times: 50");
    let home = TestEnv::new();
    let path = home.path("in.knotmap");
    fs::write(&path, knotmap::exchange::plan::seal::seal(knotmap::exchange::plan::seal::Kind::Plan, &text))
        .unwrap();
    let before = files(&home.data());
    let said = home.done(&["plan", "import", &path.display().to_string(), "--yes"]);
    assert!(said.contains("None of its points can be taken. Nothing was changed."), "{said}");
    assert_eq!(files(&home.data()), before);
}

/// No font has a letter that Unicode has not given yet.
#[test]
fn letters_that_cannot_be_printed_are_told_when_they_are_typed() {
    let env = TestEnv::new();
    let said = env.run(&["plan", "new", "--label", "Jo \u{378}"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.stderr.contains("print \u{378} (U+0378)"), "{said:?}");
    assert!(env.run(&["plan", "new", "--label", "Jo Łuk"]).stderr.is_empty());
}

#[test]
fn results_are_kept_once_and_what_is_none_is_refused() {
    let (env, id) = practice();
    let plan = export(&env, &id, "first.knotmap");
    let home = TestEnv::new();
    assert!(fails(&home, &["plan", "result", "-o", "x.knotmap"]).contains("no plan here"));
    home.done(&["plan", "import", &plan, "--yes"]);
    let back = home.path("back.knotmap").display().to_string();
    home.done(&["plan", "result", "-o", &back]);
    assert!(fails(&home, &["plan", "result", "-o", "x.txt"]).contains(".knotmap or .pdf"));
    assert!(
        fails(&home, &["plan", "result", "-o", "x.knotmap", "--since", "2199-01-01"])
            .contains("not come yet")
    );
    assert!(fails(&env, &["plan", "read", &plan]).contains("this is a plan"));
    assert!(fails(&env, &["plan", "read", "nowhere"]).contains("no file"));
    assert!(fails(&env, &["plan", "read", &id]).contains("no result"));
    assert!(fails(&TestEnv::new(), &["plan", "read", &back, "--keep"]).contains("its plan is not here"));
    let damaged = home.path("damaged.knotmap");
    let text = fs::read_to_string(&back).unwrap();
    fs::write(&damaged, text.replace("times: 2", "times: 1")).unwrap();
    assert!(fails(&env, &["plan", "read", &damaged.display().to_string()]).contains("checksum"));

    let before = files(&env.data());
    env.done(&["plan", "read", &back]);
    assert_eq!(files(&env.data()), before, "a look keeps nothing");
    env.done(&["plan", "read", &back, "--keep"]);
    let kept = files(&env.data());
    assert_eq!(kept.len(), before.len() + 1);
    env.done(&["plan", "read", &back, "--keep"]);
    assert_eq!(files(&env.data()), kept, "twice is once");
    let all = json(&env.done(&["plan", "read", &id[..8], "--format", "json"]));
    assert_eq!(all["rows"].as_array().unwrap().len(), 3);
    assert_eq!(all["rows"][0]["not_done"], 2);
    assert!(env.done(&["plan", "show", &id]).contains("3 points"), "the plan is what it was");
}
