use jiff::{Zoned, civil::date};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    anatomy::{PointKey, Side},
    exchange::plan::{
        seal::{Kind, SealError, find, seal},
        write_plan,
    },
    journal::{Entry, History, HoldDone, Kind as Said, NotToday},
    therapy::{
        Ended, EndingKind, Tenderness,
        plan::{Plan, PlanRef, PlanResult, Planned, SkipReason},
    },
};

const TODAY: jiff::civil::Date = date(2026, 11, 28);

fn at(text: &str) -> Zoned {
    text.parse().unwrap()
}

fn plan(revision: u32, day: i8, ids: &[&str]) -> Plan {
    let mut plan = Plan::new(Uuid::from_u128(0x1234_5678_9abc_4def_8123_4567_89ab_cdef), date(2026, 11, day));
    plan.revision = revision;
    for id in ids {
        plan.put(Planned::usual(PointKey::new(*id, Side::Left), None).unwrap());
    }
    plan
}

fn revisions() -> Vec<Plan> {
    vec![plan(1, 20, &["RHO-MAJ1", "LEV-2"]), plan(2, 24, &["RHO-MAJ1", "GAST-1"])]
}

fn entry(when: &str, id: &str, seconds: u32, ended: Ended) -> Entry {
    let key = PointKey::new(id, Side::Left);
    let hold = HoldDone {
        before: Tenderness::try_from(6).ok(),
        after: Tenderness::try_from(4).ok(),
        note: Some("Warm\nshower \u{202e}before".into()),
        ..HoldDone::new(key, seconds * 1000 + 400, 60, EndingKind::Time, ended)
    };
    Entry::new(at(when), Said::Hold(hold), at("2026-11-28T20:00:00+01:00[Europe/Berlin]").timestamp())
        .unwrap()
}

fn left_out(when: &str, id: &str, plan: Uuid, reason: SkipReason) -> Entry {
    let PointKey { id: point, side } = PointKey::new(id, Side::Left);
    let said = NotToday { point, side, plan: PlanRef { id: plan, revision: 1 }, reason };
    let now = at("2026-11-28T20:00:00+01:00[Europe/Berlin]").timestamp();
    Entry::new(at(when), Said::NotToday(said), now).unwrap()
}

fn history() -> History {
    History::from_entries([
        entry("2026-11-19T19:00:00+01:00[Europe/Berlin]", "RHO-MAJ1", 50, Ended::Time),
        entry("2026-11-21T00:30:00+01:00[Europe/Berlin]", "RHO-MAJ1", 60, Ended::Time),
        entry("2026-11-23T19:00:00+01:00[Europe/Berlin]", "LEV-2", 30, Ended::TooSore),
        entry("2026-11-25T19:00:00+01:00[Europe/Berlin]", "LEV-2", 31, Ended::Release),
        entry("2026-11-25T19:05:00+01:00[Europe/Berlin]", "SOL-1", 32, Ended::Time),
        entry("2026-11-28T09:00:00+09:00[Asia/Tokyo]", "GAST-1", 33, Ended::UnexpectedPain),
        // Twice on the 26th, of which the later one holds; another plan; a point that is done all the same.
        left_out(
            "2026-11-26T09:00:00+01:00[Europe/Berlin]",
            "GAST-1",
            revisions()[1].id,
            SkipReason::TooSore,
        ),
        left_out("2026-11-27T02:00:00+01:00[Europe/Berlin]", "GAST-1", revisions()[1].id, SkipReason::NoTime),
        left_out("2026-11-27T19:00:00+01:00[Europe/Berlin]", "GAST-1", Uuid::nil(), SkipReason::NoTime),
        left_out(
            "2026-11-20T19:00:00+01:00[Europe/Berlin]",
            "RHO-MAJ1",
            revisions()[0].id,
            SkipReason::FeelsGood,
        ),
        left_out(
            "2026-11-21T19:00:00+01:00[Europe/Berlin]",
            "LEV-2",
            revisions()[0].id,
            SkipReason::NotFound,
        ),
    ])
}

fn collected(since: Option<jiff::civil::Date>, with_notes: bool) -> Result<PlanResult, CollectError> {
    let now = at("2026-11-28T20:00:00+01:00[Europe/Berlin]");
    let questions = "Ball\nor\u{202e} strap?";
    collect(&history(), &ResultOrder { revisions: &revisions(), now: &now, since, with_notes, questions })
}

fn inside(result: &PlanResult) -> String {
    find(write_result(result).as_bytes()).unwrap().1
}

#[test]
fn only_the_points_of_the_plan_since_it_was_made_go_out() {
    let result = collected(None, false).unwrap();
    let told: Vec<_> = result
        .holds
        .iter()
        .map(|one| format!("{} {} {} {} {}", one.day, one.key, one.seconds, one.ended.word(), one.revision))
        .collect();
    assert_eq!(
        told,
        [
            "2026-11-20 RHO-MAJ1:left 60 time 1",
            "2026-11-23 LEV-2:left 30 too_sore 1",
            "2026-11-25 LEV-2:left 31 released 2",
            "2026-11-28 GAST-1:left 33 unexpected_pain 2",
        ]
    );
    assert!(result.holds.iter().all(|hold| hold.note.is_empty() && !hold.is_timed));
    assert_eq!((result.from, result.to, result.made), (date(2026, 11, 20), TODAY, TODAY));
    let later = collected(Some(date(2026, 11, 25)), true).unwrap();
    assert_eq!((later.holds.len(), later.from), (2, date(2026, 11, 25)));
    assert_eq!(later.holds[0].note, "Warm\nshower before");
    assert_eq!(collected(Some(date(2026, 11, 1)), false).unwrap().from, date(2026, 11, 20));
    assert_eq!(collected(Some(date(2026, 12, 1)), false), Err(CollectError::Future(date(2026, 12, 1))));
    let now = at("2026-11-28T20:00:00+01:00[Europe/Berlin]");
    let none = ResultOrder { revisions: &[], now: &now, since: None, with_notes: false, questions: "" };
    assert_eq!(collect(&history(), &none), Err(CollectError::NotGiven));
}

#[test]
fn what_was_left_out_goes_along_with_its_reason_and_the_question_with_what_can_be_seen() {
    let result = collected(None, false).unwrap();
    let told: Vec<_> =
        result.left_out.iter().map(|one| format!("{} {} {}", one.day, one.key, one.reason.word())).collect();
    assert_eq!(told, ["2026-11-21 LEV-2:left not_found", "2026-11-26 GAST-1:left no_time"]);
    assert_eq!(result.questions, "Ball\nor strap?");
    let later = collected(Some(date(2026, 11, 25)), false).unwrap();
    assert_eq!(later.left_out, result.left_out[1..]);
    let bare = PlanResult { left_out: Vec::new(), questions: String::new(), ..result };
    assert!(!inside(&bare).contains("left_out") && !inside(&bare).contains("questions"));
    assert_eq!(open_result(write_result(&bare).as_bytes(), TODAY).unwrap(), bare);
}

#[test]
fn a_hold_that_names_a_revision_is_of_it_where_that_can_be() {
    let of = |named: PlanRef| {
        let mut done =
            HoldDone::new(PointKey::new("RHO-MAJ1", Side::Left), 60_000, 60, EndingKind::Time, Ended::Time);
        done.plan = Some(named);
        let when = at("2026-11-26T19:00:00+01:00[Europe/Berlin]");
        let history =
            History::from_entries([Entry::new(when.clone(), Said::Hold(done), when.timestamp()).unwrap()]);
        let order = ResultOrder {
            revisions: &revisions(),
            now: &when,
            since: None,
            with_notes: false,
            questions: "",
        };
        let result = collect(&history, &order).unwrap();
        assert_eq!(open_result(write_result(&result).as_bytes(), TODAY).unwrap(), result);
        result.holds[0].revision
    };
    let plan = revisions()[0].id;
    assert_eq!(of(PlanRef { id: plan, revision: 1 }), 1, "the newer one had not arrived");
    assert_eq!(of(PlanRef { id: plan, revision: 2 }), 2);
    assert_eq!(of(PlanRef { id: plan, revision: 9 }), 2, "one that is not here");
    assert_eq!(of(PlanRef { id: Uuid::nil(), revision: 1 }), 2, "one of another plan");
}

#[test]
fn a_result_is_read_as_it_was_written() {
    let mut result = collected(None, true).unwrap();
    result.terms[0].ended = Some(date(2026, 11, 24));
    result.terms[1].points[0].name = "Sore “spot” \\ 肩こり".to_owned();
    result.terms[1].points[0].days = "mon,wed".parse().unwrap();
    result.terms[1].points[1].days = "3".parse().unwrap();
    result.terms[1].points[1].times = 6;
    result.holds[1].before = None;
    result.holds[2].after = None;
    result.holds[3].is_timed = true;
    let text = write_result(&result);
    assert_eq!(open_result(text.as_bytes(), TODAY).unwrap(), result, "{text}");
    let dos = text.replace('\n', "\r\n");
    assert_eq!(open_result(dos.as_bytes(), TODAY).unwrap(), result, "what mail does to line breaks");
    assert_eq!(result.name(&result.holds[3].key), "Gastrocnemius, inner belly");
    // The smallest there is.
    result.holds.clear();
    assert_eq!(open_result(write_result(&result).as_bytes(), TODAY).unwrap(), result);
}

#[test]
fn what_cannot_be_is_refused_with_its_line() {
    let text = inside(&collected(None, true).unwrap());
    for (old, new, reason) in [
        ("seconds: 60", "seconds: 1501", "0 to 1500"),
        ("seconds: 60", "seconds: -1", "0 to 1500"),
        ("ended: too_sore", "ended: healed", "healed"),
        ("before: 6", "before: 11", "0 to 10"),
        ("day: \"2026-11-23\"", "day: \"2026-11-19\"", "not among the days"),
        ("day: \"2026-11-23\"", "day: \"2026-11-29\"", "not among the days"),
        ("day: \"2026-11-23\"", "day: \"2026-02-30\"", "no day"),
        ("made: \"2026-11-28\"", "made: \"2026-11-30\"", "has not come yet"),
        ("from: \"2026-11-20\"", "from: \"2026-11-19\"", "the day of the plan"),
        ("to: \"2026-11-28\"", "to: \"2026-11-29\"", "must be from 2026-11-20 to 2026-11-28"),
        ("to: \"2026-11-28\"", "to: \"2026-11-19\"", "must be from"),
        ("seconds: 31, ended: released", "side: up, seconds: 31, ended: released", ""),
        ("\"LEV-2\", side: left, seconds", "\"../../etc\", side: left, seconds", "letters"),
        ("\"LEV-2\", side: left, seconds", "\"SOL-1\", side: left, seconds", "no revision of the plan"),
        ("\"LEV-2\", side: left, seconds", "\"LEV-2\", side: right, seconds", "no revision of the plan"),
        ("revision: 2, timed", "revision: 3, timed", "no revision 3"),
        ("revision: 1, timed", "revision: 2, timed", "no revision 2 on 2026-11-20"),
        ("reason: no_time", "reason: lazy", "lazy"),
        ("\"2026-11-26\", point: \"GAST-1\"", "\"2026-11-29\", point: \"GAST-1\"", "not among the days"),
        ("\"2026-11-26\", point: \"GAST-1\"", "\"2026-11-26\", point: \"SOL-1\"", "no revision of the plan"),
        ("questions: \"", "questions: \"\\u{202e}", "U+202E"),
        ("timed: false", "timed: maybe", ""),
        ("times: 1", "times: 7", "1 to 6"),
        ("shower before", "shower \\u{202e}before", "U+202E"),
        ("(revision: 2, made", "(revision: 1, made", "not in order"),
        ("made: \"2026-11-24\"", "made: \"2026-11-29\"", "after the result"),
        ("plan: \"1", "plan: \"x", "no id"),
        (", id: \"0", ", id: \"z", "no id"),
    ] {
        let changed = text.replacen(old, new, 1);
        assert_ne!(changed, text, "{old}");
        let mistakes = read_result(&changed, TODAY).unwrap_err();
        let at_line = |line: usize| changed.lines().nth(line - 1).unwrap().contains(new);
        assert!(
            mistakes.listed.iter().any(|one| one.what.contains(reason) && at_line(one.line)),
            "{new}: {mistakes:?}"
        );
    }
    let first = text.lines().find(|line| line.contains("seconds: 60")).unwrap();
    let twice = text.replace(first, &format!("{first}\n{first}"));
    assert!(read_result(&twice, TODAY).unwrap_err().listed[0].what.contains("there twice"));
    let out = text.lines().find(|line| line.contains("no_time")).unwrap();
    let twice = text.replace(out, &format!("{out}\n{out}"));
    assert!(read_result(&twice, TODAY).unwrap_err().listed[0].what.contains("left out twice"));
    let long = text.replacen("questions: \"", &format!("questions: \"{}", "x".repeat(800)), 1);
    assert!(read_result(&long, TODAY).unwrap_err().listed[0].what.contains("at most 800"));
    let newer = text.replacen("seconds: 60", "mood: Good(1), seconds: 60", 1);
    assert!(read_result(&newer, TODAY).is_ok(), "fields of another version are passed over");
}

#[test]
fn what_is_too_much_is_refused_before_it_is_taken() {
    let result = collected(None, false).unwrap();
    let text = inside(&result);
    let said = |old: &str, new: &str| {
        read_result(&text.replacen(old, new, 1), TODAY).unwrap_err().listed[0].to_string()
    };
    assert!(
        said("holds: [", &format!("holds: [{}", "1,".repeat(1_000_000))).contains("1000004 holds; at most")
    );
    assert!(
        said("left_out: [", &format!("left_out: [{}", "1,".repeat(1_000_000)))
            .contains("1000002 days of points left out; at most")
    );
    assert!(said("revisions: [", &format!("revisions: [{}", "(),".repeat(300))).contains("302 revisions"));
    assert!(said("points: [", &format!("points: [{}", "(),".repeat(50))).contains("52 points"));
    assert!(said("Result(", "#![enable(implicit_some)]\nResult(").contains("switches nothing on"));
    let deep = format!("x: {}1{}, holds: [", "[".repeat(9999), "]".repeat(9999));
    assert!(said("holds: [", &deep).contains(':'));
    let long = seal(Kind::Result, &"x".repeat(Kind::Result.longest() + 1));
    assert!(matches!(open_result(long.as_bytes(), TODAY), Err(ResultError::Seal(SealError::Long(..)))));
    let damaged = write_result(&result).replace("seconds: 60", "seconds: 61");
    assert!(matches!(open_result(damaged.as_bytes(), TODAY), Err(ResultError::Seal(SealError::Checksum(_)))));
    assert_eq!(open_result(write_plan(&revisions()[0]).as_bytes(), TODAY), Err(ResultError::IsPlan));
    assert_eq!(open_result(b"%PDF-1.7 nothing", TODAY), Err(ResultError::None));
}

#[test]
fn the_name_of_the_file_names_the_region_and_the_revision() {
    assert_eq!(result_file_name(&plan(3, 20, &["RHO-MAJ1"])), "upper-back-result-r3");
}

proptest! {
    #[test]
    fn any_letter_changed_is_a_result_or_refused(at in 0usize..4000, byte: u8) {
        let mut inside = inside(&collected(None, true).unwrap()).into_bytes();
        let at = at % inside.len();
        inside[at] = byte;
        if let Ok(text) = String::from_utf8(inside) && let Ok(read) = read_result(&text, TODAY) {
            prop_assert!(read.holds.iter().all(|hold| hold.seconds <= 1500 && hold.day <= TODAY));
        }
    }
}
