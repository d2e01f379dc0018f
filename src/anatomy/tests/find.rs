//! Finding points, and saying where a place is.

use super::*;
use crate::anatomy::is_only_pain;

fn found(text: &str) -> Vec<&'static str> {
    atlas().find_points(text).into_iter().map(|point| point.id.0.as_str()).collect()
}

#[test]
fn words_find_points() {
    assert_eq!(found("RHO-MAJ1")[0], "RHO-MAJ1");
    assert_eq!(found("rho-maj1")[0], "RHO-MAJ1");
    assert_eq!(found("levator superior angle")[0], "LEV-2");
    assert_eq!(found("SUPERIOR ang, Levator")[0], "LEV-2");
    assert_eq!(found("Trapézius"), found("trapezius"));
    assert!(found("trapezius").iter().any(|id| id.starts_with("TRAP-")));
    assert!(found("hood muscle").contains(&"TRAP-U1"), "plain words");
    assert!(found("pars descendens").contains(&"TRAP-U1"), "Latin");
    assert_eq!(found("").len(), atlas().points().len());
    assert!(found("trapezius xylophone").is_empty(), "all words must be there");
}

/// The first points, muscles (by id) and sources of pain that a text finds.
fn all(text: &str) -> [Vec<&'static str>; 3] {
    let found = atlas().find(text);
    let ids = |points: Vec<&'static NamedPoint>| points.into_iter().map(|p| p.id.0.as_str()).collect();
    [ids(found.points), found.muscles.into_iter().map(|m| m.id.as_str()).collect(), ids(found.pain)]
}

#[test]
fn everyday_words_find_the_place() {
    let has = |text: &str, which: usize, id: &str| {
        let found = &all(text)[which];
        assert!(found.contains(&id), "{text}: {id} is not among {found:?}");
    };
    let (points, muscles, pain) = (0, 1, 2);
    for text in ["calf", "calves", "Calf"] {
        has(text, points, "GAST-1");
        has(text, muscles, "soleus");
        has(text, pain, "SOL-2");
    }
    for text in ["low back", "lower back", "lumbar", "lower back pain", "pain in my lower back"] {
        has(text, points, "LOL-1");
        has(text, pain, "MUL-2");
    }
    has("buttocks", points, "GMAX-2");
    has("shoulder blade", points, "RHO-MAJ1");
    has("shoulder blades", points, "RHO-MAJ1");
    has("between the shoulder blades", pain, "RHO-MAJ2");
    has("neck", points, "LEV-1");
    has("stiff neck", pain, "LEV-1");
    has("jaw", muscles, "digastric");
    has("jaw", pain, "TRAP-U1");
    has("heel", points, "QP-1");
    has("heel", pain, "SOL-1");
    has("forearm", points, "ED-1");
    has("hip", points, "TFL-1");
    has("hip", pain, "TFL-1");
    has("headache", pain, "SEMC-1");
    has("tailbone", pain, "GMAX-3");
    assert_eq!(
        all("sole")[0].last(),
        Some(&"SOL-3"),
        "whole words come before the beginnings of longer ones"
    );
    has("sole", points, "QP-1");
    has("rotator cuff", points, "TMIN-1");
    has("middle deltoid", pain, "SUPRA-2");
    assert!(all("upper")[2].is_empty() && all("si")[2].is_empty(), "no place by itself");
    assert!(all("levator")[2].is_empty(), "a muscle is no pain place");
}

#[test]
fn a_slip_of_one_letter_is_forgiven_where_nothing_else_is_found() {
    for (slip, meant) in [("trapezuis", "trapezius"), ("levtor", "levator"), ("piriformes", "piriformis")] {
        let found = atlas().find(slip);
        assert_eq!(found.read_as.as_deref(), Some(meant));
        assert_eq!(
            found.points.iter().map(|p| &p.id).collect::<Vec<_>>(),
            atlas().find_points(meant).iter().map(|p| &p.id).collect::<Vec<_>>()
        );
    }
    assert_eq!(atlas().find("trapezius").read_as, None);
    for nothing in ["xylophone", "tropazuis", "nek"] {
        let found = atlas().find(nothing);
        assert!(found.points.is_empty() && found.pain.is_empty() && found.read_as.is_none(), "{nothing}");
    }
}

#[test]
fn left_and_right_say_a_side_and_nothing_else() {
    let right = Some(Side::Right);
    for (text, same) in [
        ("rhomboid right", "rhomboid"),
        ("right rhomboid", "rhomboid"),
        ("shoulder blade right", "shoulder blade"),
        ("between the shoulder blade and the spine, right side", "between the shoulder blade and the spine"),
    ] {
        let found = atlas().find(text);
        assert_eq!((found.side, found.read_as.as_deref()), (right, None), "{text}");
        assert_eq!(all(text), all(same), "{text}");
        assert!(!all(text)[0].is_empty() || !all(text)[2].is_empty(), "{text}");
    }
    for alone in ["left", "right"] {
        let found = atlas().find(alone);
        assert!(found.side.is_some() && found.points.is_empty() && found.read_as.is_none(), "{alone}");
    }
    assert_eq!(found("levator left"), found("levator"));
}

#[test]
fn what_is_offered_instead_finds_something() {
    for text in ["tightener shouldr", "qwertyu", "rhomboid xylophone", "shoulde kneee", "rigth"] {
        let found = atlas().find(text);
        let is_empty = found.points.is_empty() && found.muscles.is_empty() && found.pain.is_empty();
        assert!(found.read_as.is_none() || !is_empty, "{text}: {found:?}");
    }
}

#[test]
fn a_complaint_finds_where_it_is_felt_and_its_signs() {
    let regions = |text: &str| -> Vec<&str> {
        atlas().find(text).regions.into_iter().map(|region| region.id.as_str()).collect()
    };
    for (text, point, source, region) in [
        ("tennis elbow", "ECRB-1", "SUPI-1", "B-ELBOW"),
        ("Golfer's elbow", "PT-1", "", "F-ELBOW"),
        ("plantar fasciitis", "QP-1", "SOL-1", "B-HEEL"),
        ("shin splints", "TA-1", "TA-1", "F-SHIN"),
        ("sciatica", "", "GMIN-P", "B-LUMBAR"),
        ("jaw pain", "", "TRAP-U1", "F-FACE"),
        ("back pain", "", "MUL-2", "B-LUMBAR"),
        ("calf cramp", "GAST-1", "SOL-2", "B-CALF"),
        ("tension headache", "", "SEMC-1", "B-HEAD"),
        ("stiff neck", "", "LEV-1", "B-NECK"),
        ("heel pain", "QP-1", "SOL-1", "B-HEEL"),
    ] {
        let [points, _, pain] = all(text);
        assert!(point.is_empty() || points.contains(&point), "{text}: {points:?}");
        assert!(source.is_empty() || pain.contains(&source), "{text}: {pain:?}");
        assert!(regions(text).contains(&region), "{text}: {:?}", regions(text));
    }
    assert_eq!(atlas().find("tenis elbow").felt_in, Some("the outer elbow"));
    assert_eq!(atlas().find("elbow").felt_in, None);
    assert!(regions("levator").is_empty(), "a muscle is no place that hurts");
    for vague in ["big knot", "tension"] {
        assert!(is_only_pain(vague), "{vague}");
    }
}

#[test]
fn the_muscles_that_people_ask_for_are_found_and_those_out_of_reach_are_explained_only() {
    for (text, id, self_care) in [
        ("jaw", "MASS-1", SelfCare::Care),
        ("teeth grinding", "TEMP-1", SelfCare::Care),
        ("tmj", "LPT-1", SelfCare::No),
        ("temple", "TEMP-2", SelfCare::Care),
        ("psoas", "ILP-1", SelfCare::No),
        ("iliacus", "ILP-2", SelfCare::No),
        ("hip flexor", "ILP-3", SelfCare::No),
        ("Hip flexors", "ILP-1", SelfCare::No),
        ("frozen shoulder", "SUBS-1", SelfCare::No),
        ("popliteus", "POP-1", SelfCare::No),
        ("ball of the little finger", "ADMH-1", SelfCare::Care),
        ("shin bone", "FDL-1", SelfCare::Care),
    ] {
        let [points, ..] = all(text);
        assert!(points.contains(&id), "{text}: {points:?}");
        assert_eq!(point(id).self_care, self_care, "{id}");
    }
}

#[test]
fn the_points_of_the_backstrap_set_are_points() {
    let set = atlas().set("backstrap_upper_back").unwrap();
    assert_eq!(set.points.len(), 8);
    for (number, step) in (1..).zip(&set.points) {
        assert_eq!(step.id.0, format!("BS-{number}"));
        let point = point(&step.id.0);
        assert_eq!(point.sides(), [Side::Left, Side::Right]);
        assert_eq!(point.self_care, SelfCare::Care, "its place is inferred");
        assert_eq!(point.seeds, [atlas::Seed::S1]);
        assert_eq!(point.at(step.at.view).map(atlas::At::given), Some(step.at.given()));
    }
}

#[test]
fn nothing_of_the_atlas_is_missing() {
    let atlas = atlas();
    let count = |count: &dyn Fn(&View) -> usize| atlas.views().iter().map(count).sum::<usize>();
    assert_eq!(count(&|view| view.muscles.len()), 347);
    assert_eq!(count(&|view| view.fasciae.len()), 131);
    assert_eq!(count(&|view| view.bones.len()), 351);
    assert_eq!(count(&|view| view.extras.len()), 327);
    assert_eq!((atlas.muscles().len(), atlas.points().len()), (191, 157));
    assert_eq!(atlas.points().iter().map(|point| point.at.len()).sum::<usize>(), 207);
    assert_eq!(atlas.points().iter().map(|point| point.zones.len()).sum::<usize>(), 343);
    assert_eq!((atlas.danger_zones.len(), atlas.regions.len()), (64, 48));
    assert_eq!(atlas.view(ViewId::Sole).quadrants.as_ref().map(|fields| fields.areas.len()), Some(4));
}

#[test]
fn the_jaw_muscles_show_in_the_deep_layer_only() {
    let jaw: Vec<_> = atlas()
        .views()
        .iter()
        .flat_map(View::pieces)
        .filter(|piece| ["temporalis", "masseter"].contains(&piece.id.as_str()))
        .collect();
    assert!(!jaw.is_empty());
    for piece in jaw {
        let drawn = |picture| piece.z.in_picture(picture).is_some();
        assert!(!drawn(Picture::Skin) && !drawn(Picture::Outer), "{} {}", piece.id, piece.part);
        assert!(drawn(Picture::Deep), "{} {}", piece.id, piece.part);
    }
}

/// Where a point lies on its piece.
fn words(id: &str, view: ViewId) -> String {
    let at = point(id).at(view).unwrap();
    atlas().place_words(view, &at.muscle, &at.part, at.u, at.v).unwrap()
}

#[test]
fn places_in_words() {
    assert_eq!(words("TRAP-U1", ViewId::Back), "outer third, upper edge");
    assert_eq!(words("TRAP-L3", ViewId::Back), "middle, near the spine");
    assert_eq!(words("BS-5", ViewId::Back), "near the spine, lower edge");
    assert_eq!(words("LEV-2", ViewId::Back), "lower end, outer edge");
    assert_eq!(words("GAST-3", ViewId::Back), "upper third");
    assert_eq!(words("GMED-3", ViewId::Front), "upper third, inner edge");
    assert_eq!(words("PECS-2", ViewId::Front), "inner third");
    assert_eq!(words("AH-1", ViewId::Sole), "heel third");
    assert_eq!(words("BRAD-1", ViewId::ForearmBack), "elbow third");
    assert_eq!(words("TRAP-U1", ViewId::NeckSide), "lower third, front edge");
    assert_eq!(atlas().place_words(ViewId::Back, "no such muscle", "", 0.5, 0.5), None);
    for point in atlas().points() {
        assert!(point.at.iter().all(|at| !words(&point.id.0, at.view).is_empty()), "{}", point.id);
    }
}

/// The thumb is on the same border of the forearm in both views, whichever side is shown.
#[test]
fn the_borders_of_the_forearm_are_called_by_their_finger() {
    for (view, muscle, expected) in [
        (ViewId::ForearmBack, "brachiorad", "thumb side"),
        (ViewId::ForearmBack, "ecu", "little-finger side"),
        (ViewId::ForearmPalm, "brachiorad", "thumb side"),
        (ViewId::ForearmPalm, "fcu", "little-finger side"),
    ] {
        let piece = atlas().view(view).piece(muscle, "").unwrap();
        let edges = [0.05, 0.95].map(|u| (Surface::new(piece).point(u, 0.5).x, u));
        // The thumb is at x > 0 from behind, at x < 0 in the palm; the outermost edge of a muscle at the border.
        let thumb_is_right = view == ViewId::ForearmBack;
        let to_the_right = thumb_is_right == (expected == "thumb side");
        let (low, high) = if edges[0].0 < edges[1].0 { (edges[0], edges[1]) } else { (edges[1], edges[0]) };
        let u = if to_the_right { high.1 } else { low.1 };
        let words = atlas().place_words(view, muscle, "", u, 0.5).unwrap();
        assert!(words.ends_with(expected), "{view} {muscle}: {words}");
    }
}
