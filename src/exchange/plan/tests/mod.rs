//! A plan on its way: written, sealed, found, read, packed; what is not whole or breaks a rule; the handout.

mod handout;

use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::{
    packed::{self, PACKED_MAX, pack, unpack, without_words},
    seal::{Kind, SealError, TEXT_MAX, find, seal},
    *,
};
use crate::{
    anatomy::{Atlas, PointKey, Side, ViewId},
    therapy::plan::{Days, OwnPlace, Plan, Planned, rules},
};

fn own_point() -> Planned {
    let own = OwnPlace {
        name: "Sore “spot” \\ 肩こり".to_owned(),
        place: "middle".to_owned(),
        view: ViewId::Back,
        muscle: "rhomb_maj".to_owned(),
        part: None,
        u_milli: 500,
        v_milli: 500,
    };
    Planned::usual(PointKey::new("MY-0000ABCD", Side::Right), Some(own)).unwrap()
}

/// A plan with everything that a plan can say.
fn full() -> Plan {
    let usual = |id: &str, side| Planned::usual(PointKey::new(id, side), None).unwrap();
    let mut plan = Plan::new(Uuid::from_u128(0x1234_5678_9abc_4def_8123_4567_89ab_cdef), date(2026, 11, 28));
    plan.revision = 3;
    (plan.review, plan.ended) = (Some(date(2026, 12, 12)), Some(date(2027, 1, 2)));
    (plan.label, plan.by) = ("patient 17".to_owned(), "Practice at the park".to_owned());
    plan.note = "Line one\nline \"two\" 👨‍👩‍👧 עברית".to_owned();
    (plan.more_or_less, plan.tell) = ("Less if sore.".to_owned(), "Call us.".to_owned());
    plan.put(Planned { dose: "30-60s".parse().unwrap(), times: 2, ..usual("RHO-MAJ1", Side::Left) });
    plan.put(Planned {
        days: "mon,wed".parse().unwrap(),
        note: "Arm crossed".to_owned(),
        ..usual("LEV-2", Side::Right)
    });
    plan.put(Planned { days: Days::Nth(3), rest_s: 0, ..usual("GAST-1", Side::Left) });
    plan.put(own_point());
    plan
}

fn read_back(text: &str) -> PlanRead {
    let (kind, inside) = find(text.as_bytes()).unwrap();
    assert_eq!(kind, Kind::Plan);
    read_plan(&inside).unwrap()
}

#[test]
fn a_plan_is_read_as_it_was_written() {
    let plan = full();
    assert_eq!(plan.points.iter().map(rules::check).collect::<Vec<_>>(), vec![Ok(()); 4]);
    let text = write_plan(&plan);
    assert_eq!(read_back(&text), PlanRead { plan: plan.clone(), refused: Vec::new() }, "{text}");
    assert_eq!(write_plan(&read_back(&text).plan), text);
    // The smallest there is.
    let least = Plan::new(plan.id, plan.made);
    assert_eq!(read_back(&write_plan(&least)).plan, least);
}

#[test]
fn every_way_of_every_point_is_read_as_it_was_written() {
    for point in Atlas::builtin().points() {
        let ways = crate::therapy::plan::methods(&point.id, None);
        for method in ways {
            let mut plan = Plan::new(Uuid::new_v4(), date(2026, 11, 28));
            plan.put(Planned::by(PointKey { id: point.id.clone(), side: point.sides[0] }, None, method));
            assert_eq!(read_back(&write_plan(&plan)), PlanRead { plan, refused: Vec::new() });
        }
    }
}

#[test]
fn the_seal_is_found_in_whatever_it_lies_in() {
    let text = write_plan(&full());
    let inside = find(text.as_bytes()).unwrap();
    let wrapped =
        [b"%PDF-1.7\n\x00\xff// Knotmap \n stream\n".as_slice(), text.as_bytes(), b"\nendstream\x00"]
            .concat();
    assert_eq!(find(&wrapped).unwrap(), inside);
    let dos = text.replace('\n', "\r\n");
    assert_eq!(find(dos.as_bytes()).unwrap(), inside, "what mail does to line breaks");
    assert_eq!(
        find([text.as_bytes(), text.as_bytes()].concat().as_slice()).unwrap(),
        inside,
        "twice is once"
    );
    let other = write_plan(&Plan { revision: 4, ..full() });
    assert_eq!(find((text.clone() + &other).as_bytes()), Err(SealError::Several));
    assert_eq!(find(b"a picture without one"), Err(SealError::None));
    // One that is damaged beside a whole one: the whole one counts.
    assert_eq!(find((text.replace("patient 17", "patient 18") + &text).as_bytes()).unwrap(), inside);
}

#[test]
fn what_is_not_whole_says_so() {
    let text = write_plan(&full());
    let said = |text: &str| find(text.as_bytes()).unwrap_err().to_string();
    assert!(said(&text.replace("patient 17", "patient 18")).contains("checksum"));
    assert!(said(&text[..text.len() / 2]).contains("cut off"));
    assert!(said(&text.replace("format 1", "format 2")).contains("newer"));
    assert!(said(&text.replacen(" bytes", " bites", 1)).contains("damaged"));
    assert!(said(&seal(Kind::Plan, &"x".repeat(TEXT_MAX + 1))).contains("at most"));
    let longer = text.replacen(", ", ", format 1, 99999999999999999999999 bytes, ", 1);
    assert!(said(&longer).contains("damaged"));
}

#[test]
fn a_point_that_breaks_a_rule_is_refused_and_the_others_are_taken() {
    let text = find(write_plan(&full()).as_bytes()).unwrap().1;
    for (old, new, reason) in [
        ("times: 2", "times: 50", "1 to 6"),
        ("RHO-MAJ1", "COCC-1", ""),
        ("side: left", "side: middle", ""),
        ("Time(from_s: 30, s: 60)", "Throbbing(from_min: 10, to_min: 25)", "C1"),
        ("Time(from_s: 30, s: 60)", "Time(s: 99999)", "5 to 120 s"),
        ("Time(from_s: 30, s: 60)", "Forever", ""),
        ("times: 2", "times: -2", "1 to 99"),
        ("tool: ", "tool: hammer, x: ", ""),
        ("(point: \"RHO-MAJ1\", ", "(", "point"),
        ("RHO-MAJ1", "../../etc", "letters"),
    ] {
        let changed = text.replacen(old, new, 1);
        assert_ne!(changed, text, "{old}");
        let read = read_plan(&changed).unwrap();
        assert_eq!((read.refused.len(), read.plan.points.len()), (1, 3), "{new}");
        let why = &read.refused[0].why;
        assert!(why.to_string().contains(reason), "{new}: {why}");
        assert!(changed.lines().nth(why.line - 1).unwrap().contains(new), "{new}: line {}", why.line);
    }
}

#[test]
fn a_plan_that_is_wrong_as_a_whole_is_refused_with_the_place() {
    let text = find(write_plan(&full()).as_bytes()).unwrap().1;
    let said = |old: &str, new: &str| {
        let changed = text.replacen(old, new, 1);
        assert_ne!(changed, text, "{old}");
        let mistakes = read_plan(&changed).unwrap_err();
        mistakes.listed[0].to_string()
    };
    assert!(said("id: \"1", "id: \"x").starts_with("2:9: this is no id"), "{}", said("id: \"1", "id: \"x"));
    assert!(said("revision: 3", "revision: 0").contains("1 to 1000000"));
    assert!(said("2026-11-28", "2026-02-30").contains("no day"));
    assert!(said("2026-11-28", "9999-01-01").contains("no day"));
    assert!(said("patient 17", &"x".repeat(61)).contains("at most 60"));
    assert!(said("patient 17", "patient\\u{202e}17").contains("U+202E"));
    assert!(said("Plan(", "#![enable(implicit_some)]\nPlan(").contains("switches nothing on"));
    assert!(
        said("points: [", &format!("x: {}1{}, points: [", "[".repeat(9999), "]".repeat(9999))).contains(':')
    );
    let many = format!("points: [{}", "(point: \"A\"), ".repeat(41));
    assert!(said("points: [", &many).contains("at most 40"));
    // Fields of another version are passed over.
    let newer = text.replacen("points: [", "colour: [(1, \"x\")], points: [", 1).replacen(
        "times: 2",
        "times: 2, mood: Good(1)",
        1,
    );
    assert_eq!(read_plan(&newer).unwrap(), PlanRead { plan: full(), refused: Vec::new() });
}

#[test]
fn the_name_of_the_file_never_names_the_patient() {
    let plan = full();
    assert_eq!(file_name(&plan), "upper-back-and-lower-leg-plan-r3");
    let mut one = Plan { points: vec![plan.points[0].clone()], ..plan };
    assert_eq!(file_name(&one), "upper-back-plan-r3");
    one.revision = 12;
    assert_eq!(file_name(&one), "upper-back-plan-r12");
}

#[test]
fn a_packed_plan_is_the_plan_without_its_words() {
    let plan = full();
    let text = pack(&plan).unwrap();
    assert!(packed::is_packed(&text) && text.len() < 140, "{text}");
    let ended = Plan { ended: None, ..plan.clone() };
    assert_eq!(unpack(&text).unwrap(), without_words(&ended));
    assert_eq!(pack(&without_words(&plan)).unwrap(), text, "no word of it is in there");
    for point in Atlas::builtin().points() {
        for method in crate::therapy::plan::methods(&point.id, None) {
            let mut plan = Plan::new(Uuid::new_v4(), date(2026, 11, 28));
            plan.put(Planned::by(PointKey { id: point.id.clone(), side: point.sides[0] }, None, method));
            assert_eq!(unpack(&pack(&plan).unwrap()).unwrap(), plan, "{} {}", point.id, method.id);
        }
    }
}

#[test]
fn twelve_points_fit_the_square_code_and_forty_do_not() {
    let points = Atlas::builtin().points();
    let many = |n: usize| {
        let mut plan = Plan { revision: 9, review: Some(date(2027, 1, 9)), ..full() };
        plan.points = points
            .iter()
            .filter_map(|point| Planned::usual(PointKey { id: point.id.clone(), side: point.sides[0] }, None))
            .take(n)
            .collect();
        pack(&plan)
    };
    assert!(many(12).is_some() && many(17).is_some());
    assert_eq!(many(40), None);
    // Version 9 at level M takes 262 letters of this kind.
    assert!("KM1:".len() + PACKED_MAX.div_ceil(2) * 3 <= 262);
}

proptest! {
    #[test]
    fn any_text_of_a_code_is_a_plan_or_refused(text: String, at in 0usize..300, letter in "[0-9A-Z]") {
        let _ = unpack(&text);
        let mut text = pack(&full()).unwrap();
        let at = at % text.len();
        text.replace_range(at..=at, &letter);
        if let Ok(plan) = unpack(&text) {
            prop_assert_eq!(plan.id, full().id);
        }
    }

    #[test]
    fn any_bytes_are_a_plan_or_refused(bytes: Vec<u8>, at in 0usize..2000, byte: u8) {
        let _ = find(&bytes);
        let mut text = write_plan(&full()).into_bytes();
        let at = at % text.len();
        text[at] = byte;
        if let Ok((_, inside)) = find(&text) {
            let _ = read_plan(&inside);
        }
        let inside = find(write_plan(&full()).as_bytes()).unwrap().1;
        let mut inside = inside.into_bytes();
        let at = at % inside.len();
        inside[at] = byte;
        if let Ok(inside) = String::from_utf8(inside) && let Ok(read) = read_plan(&inside) {
            for point in &read.plan.points {
                prop_assert_eq!(rules::check(point), Ok(()));
            }
        }
    }
}
