//! Where care is due: no point that is marked ok lies within a ball's reach of what must not be pressed, every point that
//! is not says why, and no place where harm is easy is without a zone.

use kurbo::Point;

use super::*;
use crate::anatomy::atlas::Level;

/// The longest note that a card shows whole.
const NOTE: usize = 110;

/// What a note says where a ball is near a zone of this level and the point is ok all the same.
fn says_so(level: Level, note: &str) -> bool {
    let words: &[&str] = if level == Level::Never { &["never"] } else { &["bone", "bony"] };
    words.iter().any(|word| note.contains(word))
}

/// What is wrong with `atlas`: each point that is marked ok, within a ball's radius of where nobody presses or of bone,
/// without a note that says so. One radius for both: a ball on muscle 17 mm beside bone just touches it, and nobody
/// places it truer than by some millimetres.
fn too_near(atlas: &Atlas) -> Vec<String> {
    let mut found = Vec::new();
    for point in atlas.points().iter().filter(|point| point.self_care == SelfCare::Ok) {
        for at in &point.at {
            for (zone, mm) in atlas.zones_within(at.view, at.given(), BALL_MM) {
                if zone.level != Level::Care && !says_so(zone.level, &point.note) {
                    found.push(format!("{} in {}: {mm:.1} mm from {}", point.id, at.view, zone.id));
                }
            }
        }
    }
    found
}

#[test]
fn no_point_marked_ok_lies_within_a_balls_reach_of_what_must_not_be_pressed() {
    assert_eq!(too_near(atlas()), Vec::<String>::new());
    let triceps = "[\"triceps_long\"], layer: 2, depth: superficial, sides: [left, right], self: ";
    let with =
        |word| load::with("points/upper_arm.ron", &format!("{triceps}care"), &format!("{triceps}{word}"));
    let found = too_near(&with("ok").unwrap());
    assert!(found.len() == 1 && found[0].starts_with("TRI-1 in back: "), "{found:?}");
}

#[test]
fn every_point_that_needs_care_says_why_in_a_line() {
    for point in atlas().points() {
        let length = point.note.chars().count();
        assert!(length <= NOTE, "{}: {length} letters", point.id);
        assert!(
            point.self_care == SelfCare::Ok || length > 0,
            "{} is {:?} without a note",
            point.id,
            point.self_care
        );
    }
    for muscle in atlas().muscles() {
        assert!(muscle.why.chars().count() <= NOTE, "{}", muscle.id);
    }
}

#[test]
fn a_muscle_that_nobody_treats_themselves_has_no_point_that_one_does() {
    let is_no = |id: &str| atlas().muscle(id).is_some_and(|muscle| muscle.self_care == SelfCare::No);
    for id in ["scm", "scalenes", "iliopsoas", "digastric", "popliteus", "rectus_abd", "subscapularis"] {
        assert!(is_no(id), "{id}");
    }
    for point in atlas().points().iter().filter(|point| is_no(point.muscle())) {
        assert_eq!(point.self_care, SelfCare::No, "{}", point.id);
    }
    let refused = |old, new| load::with("muscles.ron", old, new).err().map(|error| error.to_string());
    let no = "self: no, why: \"the carotid artery runs beneath it: not for treating yourself\",";
    assert!(refused(no, "self: no,").is_some_and(|text| text.contains("need a why")));
    let treated = "id: \"trap_upper\",";
    let said = refused(treated, "id: \"trap_upper\", self: no, why: \"x\",").unwrap();
    assert!(said.contains("TRAP-U1") && said.contains("less strict"), "{said}");
}

/// The strictest level at a place of the given side; none where no zone is.
fn level(view: ViewId, given: (f64, f64)) -> Option<Level> {
    let zones = atlas().zones_within(view, Point::from(given), 0.0);
    zones.into_iter().map(|(zone, _)| zone.level).max()
}

/// Refuses the places that no zone of at least `least` covers.
#[track_caller]
fn covered(view: ViewId, least: Level, places: &[(f64, f64)]) {
    let free: Vec<_> = places.iter().filter(|place| level(view, **place) < Some(least)).collect();
    assert!(!places.is_empty() && free.is_empty(), "{view}: no zone of {least:?} at {free:?}");
}

/// Places along the middle of every drawn piece of `muscle`.
fn along(view: ViewId, muscle: &str) -> Vec<(f64, f64)> {
    let pieces = atlas().view(view).pieces().filter(|piece| piece.id == muscle);
    pieces
        .flat_map(|piece| {
            let surface = Surface::new(piece);
            (0..=20).map(move |step| surface.point(0.5, f64::from(step) / 20.0)).collect::<Vec<_>>()
        })
        .filter(|place| atlas().outlines(view).on_body(*place))
        .map(|place| (place.x, place.y))
        .collect()
}

#[test]
fn the_vessels_and_nerves_of_the_neck_lie_in_zones() {
    let view = ViewId::NeckSide;
    covered(view, Level::Never, &along(view, "carotid_artery"));
    let cords = along(view, "brachial_plexus");
    covered(view, Level::Never, &cords.into_iter().filter(|(_, y)| *y < 306.0).collect::<Vec<_>>());
    covered(view, Level::Never, &[(0.0, 225.0), (8.0, 240.0), (-12.0, 250.0), (-13.0, 265.0)]);
    covered(view, Level::Care, &[(-43.0, 172.0), (-44.0, 182.0)]);
}

#[test]
fn the_nerves_of_the_limbs_lie_in_zones() {
    let radial =
        [(118.0, 246.0), (124.0, 262.0), (130.5, 279.0), (137.0, 295.0), (149.0, 318.0), (158.0, 343.0)];
    covered(ViewId::Back, Level::Care, &radial);
    covered(ViewId::Front, Level::Care, &[(152.0, 304.0), (157.0, 330.0), (160.0, 356.0)]);
    covered(ViewId::Back, Level::Never, &[(108.0, 250.0), (112.0, 270.0), (121.0, 310.0), (130.0, 345.0)]);
    let middle = |id: &str| {
        let zone = atlas().danger_zones.iter().find(|zone| zone.id == id).unwrap();
        let sum = zone.polygon.iter().fold(kurbo::Vec2::ZERO, |sum, p| sum + p.to_vec2());
        (sum / zone.polygon.len() as f64).to_point()
    };
    // On pictures of the living the nerve lies half way between the sit bone and the hip knob.
    let between = middle("SITBONE").midpoint(middle("TROCH_B"));
    let sciatic =
        [(36.0, 460.0), (45.0, 480.0), (54.0, 500.0), (57.0, 520.0), (58.0, 545.0), (between.x, between.y)];
    covered(ViewId::Back, Level::Care, &sciatic);
    covered(ViewId::Back, Level::Care, &[(57.0, 570.0), (54.5, 610.0), (52.0, 650.0)]);
    covered(ViewId::Back, Level::Care, &along(ViewId::Back, "sciatic_nerve"));
    covered(ViewId::Back, Level::Care, &[(64.0, 680.0), (70.0, 705.0), (74.0, 722.0)]);
    covered(ViewId::Back, Level::Never, &along(ViewId::Back, "popliteal_fat")[4..17]);
    // Above the hollow the thigh covers them, below it the calf.
    let hollow = |(_, y): &(f64, f64)| (668.0..740.0).contains(y);
    for cord in ["tibial_nerve", "popliteal_vein", "popliteal_artery"] {
        let cord = along(ViewId::Back, cord);
        covered(ViewId::Back, Level::Never, &cord.into_iter().filter(hollow).collect::<Vec<_>>());
    }
    let shin = along(ViewId::Back, "common_fibular_nerve");
    covered(ViewId::Back, Level::Care, &shin.into_iter().filter(hollow).collect::<Vec<_>>());
}

#[test]
fn the_belly_and_the_tip_of_the_breastbone_lie_in_zones() {
    let belly = [
        (52.0, 410.0),
        (50.0, 395.0),
        (60.0, 395.0),
        (40.0, 400.0),
        (60.0, 380.0),
        (62.0, 405.0),
        (30.0, 450.0),
    ];
    covered(ViewId::Front, Level::Never, &belly);
    covered(ViewId::Front, Level::Never, &belly.map(|(x, y)| (-x, y)));
    covered(
        ViewId::Front,
        Level::Never,
        &[(0.0, 270.0), (0.0, 286.0), (0.0, 292.0), (5.0, 289.3), (0.0, 350.0)],
    );
    covered(ViewId::Front, Level::Bone, &[(94.0, 186.0), (90.0, 194.0), (0.0, 220.0)]);
}

#[test]
fn a_place_minds_its_muscle_its_zones_and_what_is_within_a_balls_reach() {
    let minded = |view, muscle: &str, part: &str, x, y| {
        let piece = atlas().view(view).piece(muscle, part).unwrap();
        let all = atlas().minded(view, piece, Point::new(x, y));
        let strictest = all.first().map_or(SelfCare::Ok, |one| one.self_care);
        (strictest, all.iter().map(Minded::words).collect::<Vec<_>>())
    };
    assert_eq!(minded(ViewId::Back, "rhomb_maj", "", 22.0, 225.0), (SelfCare::Ok, vec![]));
    let (care, words) = minded(ViewId::Back, "multifidus", "", 11.0, 300.0);
    assert_eq!((care, words.len()), (SelfCare::Care, 1));
    assert_eq!(words[0], "close by, Spine (spinous processes): never roll or rest a ball on the spine");
    let (no, words) = minded(ViewId::NeckSide, "scm", "sternal", 8.0, 240.0);
    assert_eq!(no, SelfCare::No);
    assert!(words[0].starts_with("the carotid artery runs beneath it"), "{words:?}");
    let (no, words) = minded(ViewId::Front, "rect_fem", "", 50.0, 500.0);
    assert!(no == SelfCare::No && words[0].starts_with("Groin"), "{words:?}");
}

#[test]
fn the_zones_of_arteries_say_so() {
    let with: Vec<_> =
        atlas().danger_zones.iter().filter(|zone| zone.has_artery()).map(|zone| &*zone.id).collect();
    for id in
        ["VERTART", "VERTART_S", "CAROTID_S", "PLEXUS_S", "SUPRACLAV", "POPLITEAL", "INNERARM", "PLEXUS_F"]
    {
        assert!(with.contains(&id), "{id} is not among {with:?}");
    }
}

/// Words of the trade stand in brackets, behind the plain ones, or nowhere.
#[test]
fn what_a_patient_reads_is_in_plain_words() {
    let plain = |text: &str| {
        let mut depth = 0_u32;
        let out: String = text
            .chars()
            .filter(|letter| {
                depth = match letter {
                    '(' => depth + 1,
                    ')' => depth.saturating_sub(1),
                    _ => depth,
                };
                depth == 0
            })
            .collect();
        out.to_lowercase()
    };
    let atlas = atlas();
    let points = atlas.points().iter().flat_map(|one| [&one.place, &one.refers, &one.note]);
    let zones = atlas.danger_zones.iter().flat_map(|one| [&one.name, &one.rule]);
    let why = atlas.muscles().iter().map(|one| &one.why);
    let trade = "trochanter epicondyle malleolus mastoid acromion occiput ischial ulnar radial iliac crest medial lateral \
                 paraspinal lamina aponeurosis deltoid triceps coccyx gluteal plexus subclavian brachial femoral fibula \
                 peroneal dorsalis sesamoid metatarsal spinous scapula erector pseudo ray local psis coracoid";
    for text in points.chain(zones).chain(why) {
        let said = plain(text);
        for word in said.split(|letter: char| !letter.is_alphabetic()) {
            assert!(!trade.split(' ').any(|one| one == word), "{word}: {text}");
        }
    }
    for zone in &atlas.danger_zones {
        let does = ["no ", "never", "light", "stop", "stay", "work", "roll", "keep", "soft"];
        assert!(
            does.iter().any(|word| zone.rule.contains(word)),
            "{}: {} says what to do",
            zone.id,
            zone.rule
        );
        assert!(zone.rule.chars().count() <= NOTE, "{}", zone.id);
    }
}

#[test]
fn a_muscle_beside_a_nerve_or_a_vessel_has_its_rule_though_it_has_no_point() {
    let ids = "adductor_pollicis interossei_dorsal interossei_palmar lumbricals bic_fem_s ehl edb interossei_plantar \
               interossei_dorsal_pedis anconeus";
    for id in ids.split(' ') {
        let muscle = atlas().muscle(id).unwrap();
        assert!(muscle.self_care == SelfCare::Care && !muscle.why.is_empty(), "{id}");
    }
}

#[test]
fn one_column_of_muscle_has_one_depth() {
    let of = |id: &str| {
        let point = atlas().points().iter().find(|point| point.id.0 == id).unwrap();
        (point.layer, point.depth)
    };
    assert!(["BS-4", "BS-7", "LOL-1"].iter().all(|id| of(id) == of("LOT-8")), "the long back muscle");
    assert!(["ROT-T4", "ROT-T8"].iter().all(|id| of(id) == of("BS-8")), "the deepest ones");
    let at = |view| atlas().points().iter().find(|one| one.id.0 == "ADM-1").unwrap().at(view).unwrap().y;
    assert!((at(ViewId::Back) - at(ViewId::Front)).abs() < 0.1, "one height from both sides");
}

#[test]
fn a_place_that_is_seen_from_two_sides_has_one_rule() {
    for zone in &atlas().danger_zones {
        let others = atlas().danger_zones.iter().filter(|other| other.name == zone.name);
        for other in others {
            assert_eq!((zone.level, &zone.rule), (other.level, &other.rule), "{} and {}", zone.id, other.id);
        }
    }
    let neck = atlas().danger_zones.iter().find(|zone| zone.id == "VERTART_S").unwrap();
    assert!(neck.rule.contains("double vision") && neck.rule.contains("call for help"));
}

#[test]
fn where_pain_may_be_felt_is_written_out_and_what_lies_below_is_named() {
    for point in atlas().points() {
        assert!(!point.refers.starts_with("as "), "{} sends its reader to another point", point.id);
    }
    for (id, said) in [
        ("FDS-1", "median nerve"),
        ("SPLC-1", "stop if pain shoots up the head"),
        ("SUBO-1", "stop if pain shoots up the head"),
        ("SPS-1", "or skip it"),
        ("SERA-1", "weak bones: ask first"),
        ("ILT-11", "weak bones: ask first"),
        ("SOL-3", "two hands’ widths above the outer ankle bone"),
        ("ILT-6", "lower third of the shoulder blade"),
        ("ADDH-1", "Behind the balls"),
    ] {
        let point = atlas().points().iter().find(|point| point.id.0 == id).unwrap();
        assert!(
            point.note.contains(said) || point.place.contains(said),
            "{id}: {} {}",
            point.place,
            point.note
        );
    }
}
