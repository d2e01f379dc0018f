use jiff::civil::{Weekday, date};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{anatomy::Surface, therapy::routine};

const MADE: Date = date(2026, 11, 28);

fn usual(id: &str, side: Side) -> Planned {
    Planned::usual(PointKey::new(id, side), None).unwrap()
}

fn own(view: ViewId, muscle: &str, u_milli: u16, v_milli: u16) -> Planned {
    let own = OwnPlace {
        name: "Sore spot".to_owned(),
        place: "middle".to_owned(),
        view,
        muscle: muscle.to_owned(),
        part: None,
        u_milli,
        v_milli,
    };
    let key = PointKey::new("MY-00000001", Side::Left);
    let planned = Planned::usual(key.clone(), Some(own.clone()));
    planned.unwrap_or_else(|| Planned { own: Some(own), key, ..usual("RHO-MAJ1", Side::Left) })
}

#[test]
fn every_point_can_be_prescribed_as_the_program_offers_it_or_not_at_all() {
    for point in Atlas::builtin().points() {
        for &side in &point.sides {
            let key = PointKey { id: point.id.clone(), side };
            if let Some(planned) = Planned::usual(key.clone(), None) {
                assert_eq!(rules::check(&planned), Ok(()), "{key}");
            } else {
                assert_eq!(point.self_care, SelfCare::No, "{key}");
                let forced = Planned { key, ..usual("RHO-MAJ1", Side::Left) };
                assert!(matches!(rules::check(&forced), Err(Refusal::NotYours { .. })), "{}", point.id);
            }
            for method in methods(&point.id, None) {
                let planned = Planned::by(PointKey { id: point.id.clone(), side }, None, method);
                assert_eq!(rules::check(&planned), Ok(()), "{} {}", point.id, method.id);
            }
        }
    }
}

/// What decides reads the atlas's English.
#[test]
fn what_can_be_prescribed_is_the_same_in_every_language() {
    let atlas = Atlas::builtin();
    for muscle in atlas.muscles() {
        for (u, v) in [(100, 500), (500, 100), (500, 500), (900, 900)] {
            for view in ViewId::ALL {
                let point = own(view, &muscle.id, u, v);
                let told = || {
                    let methods = methods(&point.key.id, point.own.as_ref());
                    let tools =
                        Tool::ALL.map(|tool| rules::check(&Planned { tool, ..point.clone() }).is_ok());
                    (methods.into_iter().map(|method| method.id.as_str()).collect::<Vec<_>>(), tools)
                };
                assert_eq!(told(), within(Language::German, told), "{view} {}", muscle.id);
            }
        }
    }
}

#[test]
fn the_points_of_every_routine_can_be_prescribed() {
    for one in routine::builtin() {
        let mut plan = Plan::new(Uuid::new_v4(), MADE);
        let added = plan.add_from(one, &[Side::Left, Side::Right]);
        assert_eq!(added, plan.points.len());
        assert_eq!(plan.add_from(one, &[Side::Left, Side::Right]), 0, "nothing twice");
        for point in &plan.points {
            assert_eq!(rules::check(point), Ok(()), "{}: {}", one.id, point.key);
        }
    }
}

#[test]
fn what_the_program_would_not_offer_is_refused_with_its_reason() {
    let base = usual("RHO-MAJ1", Side::Left);
    let refused = |change: &dyn Fn(&mut Planned)| {
        let mut point = base.clone();
        change(&mut point);
        rules::check(&point).unwrap_err().to_string()
    };
    let dose = |text: &str| text.parse::<Prescribed>().unwrap();
    assert!(refused(&|p| p.times = 50).contains("1 to 6"));
    assert!(refused(&|p| p.times = 0).contains("1 to 6"));
    assert!(refused(&|p| p.rest_s = 601).contains("0 to 600"));
    assert!(refused(&|p| p.key.side = Side::Midline).contains("side"));
    assert!(refused(&|p| p.key.id.0 = "NOPE-1".to_owned()).contains("NOPE-1"));
    assert!(refused(&|p| p.method = Some("S9-NO".to_owned())).contains("S9-NO"));
    // C1: until it throbs only lying on something soft, and once a day.
    assert!(refused(&|p| p.dose = dose("throbbing")).contains("C1"));
    let hard = |p: &mut Planned| (p.method, p.dose, p.tool) = (None, dose("throbbing"), Tool::LacrosseBall);
    assert!(refused(&hard).contains("C1"));
    // The neck: half a minute, also by tool and position alone.
    let neck = Planned { dose: dose("60s"), ..usual("SEMC-1", Side::Left) };
    assert!(rules::check(&neck).unwrap_err().to_string().contains("30 s"), "the cap of the neck");
    let bare = Planned { method: None, ..neck };
    assert!(rules::check(&bare).unwrap_err().to_string().contains("30 s"));
    // What a point's note forbids.
    let hard = Planned { method: None, tool: Tool::LacrosseBall, ..usual("SUBO-1", Side::Left) };
    assert!(matches!(rules::check(&hard), Err(Refusal::Tool { .. })));
}

#[test]
fn a_marked_place_minds_the_zones_and_the_muscle_it_lies_on() {
    assert_eq!(rules::check(&own(ViewId::Back, "rhomb_maj", 500, 500)), Ok(()));
    assert!(matches!(rules::check(&own(ViewId::Back, "nowhere", 500, 500)), Err(Refusal::Muscle(_))));
    // Every place of every muscle gets the same answer as the zones of the atlas give.
    let atlas = Atlas::builtin();
    for piece in &atlas.view(ViewId::Front).muscles {
        let part = (!piece.part.is_empty()).then(|| piece.part.clone());
        for (u, v) in [(500, 500), (100, 200), (900, 800)] {
            let mut point = own(ViewId::Front, &piece.id, u, v);
            if let Some(own) = &mut point.own {
                own.part.clone_from(&part);
            }
            let given = Surface::new(piece).point(f64::from(u) / 1000.0, f64::from(v) / 1000.0);
            let stage = crate::anatomy::Stage::new(atlas, ViewId::Front, Side::Left);
            let Some(drawn) = stage.place(given, Side::Left) else { continue };
            let zones = atlas.danger(&stage, drawn);
            let is_forbidden = zones.iter().any(|zone| zone.level != crate::anatomy::Level::Care);
            let is_refused = matches!(rules::check(&point), Err(Refusal::Zone { .. }));
            assert_eq!(is_forbidden, is_refused, "{} {u} {v}", piece.id);
        }
    }
}

#[test]
fn doses_are_written_as_they_are_read() {
    for (text, words, short) in [
        ("60s", "60 s", "60 s"),
        ("30-60s", "30–60 s", "30–60 s"),
        ("release:120s", "until it releases, at most 2 min", "max 2 min"),
        ("release:90s", "until it releases, at most 90 s", "max 90 s"),
        ("throbbing:10-25", "10–25 min, until it throbs", "10–25 min"),
        ("4x", "4 slow movements", "4×"),
        ("4-6x", "4–6 slow movements", "4–6×"),
    ] {
        let dose: Prescribed = text.parse().unwrap();
        assert_eq!(
            (dose.to_string().as_str(), dose.words().as_str(), dose.short().as_str()),
            (text, words, short)
        );
    }
    assert_eq!("release".parse::<Prescribed>().unwrap().to_string(), "release:120s");
    assert_eq!("Throbbing".parse::<Prescribed>().unwrap().to_string(), "throbbing:10-25");
    for bad in [
        "",
        "60",
        "0s",
        "121s",
        "60-30s",
        "60-60s",
        "-5s",
        "1e9s",
        "21x",
        "0x",
        "release:0s",
        "forever",
        "throbbing:10-26",
        "throbbing:25-10",
        "4-400x",
        "release:release",
        "NaNs",
    ] {
        let said = bad.parse::<Prescribed>().unwrap_err().to_string();
        assert!(said.len() > 20 && said.len() < 300, "{bad}: {said}");
    }
}

#[test]
fn days_are_written_as_they_are_read_and_come_round() {
    for (text, words, in_two_weeks) in [
        ("every", "every day", 14),
        ("mon,wed,fri", "on Monday, Wednesday and Friday", 6),
        ("sun", "on Sunday", 2),
        ("2", "every 2nd day", 7),
        ("7", "every 7th day", 2),
    ] {
        let days: Days = text.parse().unwrap();
        assert_eq!((days.to_string().as_str(), days.words().as_str()), (text, words));
        let due = (0..14).filter(|n| days.has(MADE.checked_add(jiff::Span::new().days(*n)).unwrap(), MADE));
        assert_eq!(due.count(), in_two_weeks, "{text}");
        assert!((days.in_two_weeks() - in_two_weeks as f64).abs() < 1e-9);
    }
    assert_eq!("1".parse::<Days>(), Ok(Days::Every));
    assert_eq!("sun,mon,tue,wed,thu,fri,sat".parse::<Days>(), Ok(Days::Every));
    assert_eq!(Days::week([Weekday::Monday]), "mon".parse().ok());
    for bad in ["", "0", "15", "-1", "monday", "mon,", "every day"] {
        assert!(bad.parse::<Days>().unwrap_err().to_string().contains("mon,wed,fri"), "{bad}");
    }
    // 28 November 2026 is a Saturday.
    assert!("sat".parse::<Days>().unwrap().has(MADE, MADE));
}

#[test]
fn a_plan_says_what_it_asks_for() {
    let mut plan = Plan::new(Uuid::new_v4(), MADE);
    assert_eq!(plan.load().words(), "0 points");
    plan.put(Planned { times: 2, rest_s: 30, ..usual("RHO-MAJ1", Side::Left) });
    assert_eq!(plan.load(), Load { points: 1, minutes: 3 });
    // On two days of the week only, apart from each other: the day with the most counts.
    plan.put(Planned { days: "mon".parse().unwrap(), rest_s: 60, ..usual("RHO-MAJ2", Side::Left) });
    plan.put(Planned { days: "tue".parse().unwrap(), rest_s: 60, ..usual("LEV-2", Side::Left) });
    assert_eq!(plan.load().words(), "3 points, up to 5 min a day");
    let note = |points| Load { points, minutes: 1 }.note();
    assert_eq!([1, 3, 4, 6, 7, 40].map(note), {
        use LoadNote::{Many, Some as Few};
        [None, None, Some(Few), Some(Few), Some(Many), Some(Many)]
    });
}

#[test]
fn revisions_are_told_apart_point_by_point() {
    let mut old = Plan::new(Uuid::new_v4(), MADE);
    for id in ["RHO-MAJ1", "RHO-MAJ2", "LEV-2"] {
        old.put(usual(id, Side::Left));
    }
    let mut new = old.clone();
    assert!(changes(Some(&old), &new).iter().all(|row| row.fate == Fate::Same));
    new.put(Planned { dose: "45s".parse().unwrap(), ..usual("RHO-MAJ2", Side::Left) });
    assert!(new.drop_point(&PointKey::new("LEV-2", Side::Left)));
    assert!(!new.drop_point(&PointKey::new("LEV-2", Side::Left)));
    new.put(usual("LEV-2", Side::Right));
    let rows = changes(Some(&old), &new);
    let told: Vec<_> =
        rows.iter().map(|row| format!("{} {}", row.point().unwrap().key, row.fate.word())).collect();
    assert_eq!(
        told,
        ["RHO-MAJ1:left same", "RHO-MAJ2:left changed", "LEV-2:right new", "LEV-2:left removed"]
    );
    assert!(changes(None, &new).iter().all(|row| row.fate == Fate::New));
}

#[test]
fn a_template_carries_nothing_of_the_patient_over() {
    let mut plan = Plan::new(Uuid::new_v4(), MADE);
    plan.put(Planned { note: "your scar".to_owned(), times: 3, ..usual("RHO-MAJ1", Side::Left) });
    (plan.label, plan.by, plan.note) =
        ("patient 17".to_owned(), "Practice".to_owned(), "after the fall".to_owned());
    (plan.revision, plan.review, plan.ended) = (4, Some(MADE), Some(MADE));
    (plan.tell, plan.more_or_less) = ("call me".to_owned(), "less on Mondays".to_owned());
    let day = date(2027, 1, 4);
    let bare = plan.template(Uuid::new_v4(), day);
    assert_ne!(bare.id, plan.id);
    let wanted = Plan { by: "Practice".to_owned(), points: bare.points.clone(), ..Plan::new(bare.id, day) };
    assert_eq!(bare, wanted);
    assert_eq!((bare.points[0].note.as_str(), bare.points[0].times), ("", 3));
}

#[test]
fn it_is_due_from_the_day_it_was_made_until_it_was_ended() {
    let mut plan = Plan::new(Uuid::new_v4(), MADE);
    plan.put(usual("RHO-MAJ1", Side::Left));
    let due = |plan: &Plan, day| plan.is_due(&plan.points[0], day);
    assert!(!due(&plan, date(2026, 11, 27)) && due(&plan, MADE) && due(&plan, date(2030, 1, 1)));
    plan.ended = Some(date(2026, 12, 4));
    assert!(due(&plan, date(2026, 12, 3)) && !due(&plan, date(2026, 12, 4)));
}

#[test]
fn the_heading_names_the_part_of_the_body() {
    let mut plan = Plan::new(Uuid::new_v4(), MADE);
    assert_eq!(plan.title(), "Your plan");
    plan.put(usual("RHO-MAJ1", Side::Left));
    assert_eq!(plan.title(), "Your plan for the upper back");
    plan.put(usual("GAST-1", Side::Left));
    plan.put(usual("RHO-MAJ2", Side::Left));
    assert_eq!(plan.title(), "Your plan for the upper back and lower leg");
    plan.put(usual("SEMC-1", Side::Left));
    assert_eq!(plan.title(), "Your plan");
    let without: Vec<_> = Atlas::builtin()
        .points()
        .iter()
        .filter(|point| point.self_care != SelfCare::No)
        .filter(|point| usual(&point.id.0, point.sides[0]).region().is_none())
        .map(|point| &point.id)
        .collect();
    assert!(without.is_empty(), "{without:?}");
}

proptest! {
    #[test]
    fn a_code_is_eight_letters_that_can_be_read_aloud(bytes: [u8; 16]) {
        let code = code(Uuid::from_bytes(bytes));
        prop_assert_eq!(code.len(), 9);
        prop_assert!(!code.contains(['I', 'L', 'O', 'U']));
        prop_assert_eq!(short(&code.to_lowercase()), code.replace('-', ""));
    }

    #[test]
    fn any_text_is_a_dose_or_refused(text: String) {
        if let Ok(dose) = text.parse::<Prescribed>() {
            prop_assert_eq!(dose.to_string().parse::<Prescribed>().unwrap(), dose);
        }
        if let Ok(days) = text.parse::<Days>() {
            prop_assert_eq!(days.to_string().parse::<Days>().unwrap(), days);
        }
    }
}
