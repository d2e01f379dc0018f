//! What holds of a custom point by its place: its muscle's rule, and the zones round it.

use crate::{
    anatomy::{Atlas, Piece, PointId, SelfCare, Side, Surface, ViewId},
    journal::{AllPoints, CustomPoint, Listed},
};

fn custom(view: ViewId, piece: &Piece, (u, v): (f64, f64)) -> CustomPoint {
    let milli = |share: f64| (share * 1000.0).round() as u16;
    CustomPoint {
        point: PointId("MY-00000001".to_owned()),
        side: Side::Left,
        view,
        muscle: piece.id.clone(),
        part: (!piece.part.is_empty()).then(|| piece.part.clone()),
        u_milli: milli(u),
        v_milli: milli(v),
        name: "Mine".to_owned(),
        place: String::new(),
    }
}

fn listed(point: &CustomPoint) -> Listed {
    let points = AllPoints::new(Atlas::builtin(), [point]);
    points.get(&point.point).unwrap().clone()
}

/// The place nearest to (x, y) on a piece.
fn at(view: ViewId, muscle: &str, part: &str, x: f64, y: f64) -> Listed {
    let piece = Atlas::builtin().view(view).piece(muscle, part).unwrap();
    let (u, v, far) = Surface::new(piece).nearest((x, y).into());
    assert!(far < 1.0, "({x}, {y}) lies {far} beside {muscle}");
    listed(&custom(view, piece, (u, v)))
}

#[test]
fn a_custom_point_on_a_muscle_that_nobody_treats_themselves_offers_no_hold() {
    let atlas = Atlas::builtin();
    let mut muscles = std::collections::BTreeSet::new();
    for view in ViewId::ALL {
        for piece in atlas.view(view).pieces() {
            let ids = [Some(&piece.id), piece.of.as_ref()].into_iter().flatten();
            let Some(of) = ids.filter_map(|id| atlas.muscle(id)).find(|one| one.self_care == SelfCare::No)
            else {
                continue;
            };
            muscles.insert(&of.id);
            for (u, v) in [(0.1, 0.1), (0.5, 0.5), (0.9, 0.9), (0.2, 0.8), (1.0, 0.0)] {
                let mine = listed(&custom(view, piece, (u, v)));
                assert!(
                    mine.self_care == SelfCare::No && !mine.can_hold(),
                    "{view}: {} {}",
                    piece.id,
                    piece.part
                );
                assert!(mine.note().contains(of.why()), "{view}: {}: {}", piece.id, mine.note());
            }
        }
    }
    assert!(muscles.len() > 20, "{muscles:?}");
}

#[test]
fn a_custom_point_minds_the_zones_within_a_balls_reach() {
    let free = at(ViewId::Back, "rhomb_maj", "", 22.0, 225.0);
    assert_eq!((free.self_care, free.note()), (SelfCare::Ok, ""));
    let beside = at(ViewId::Back, "multifidus", "", 8.5, 320.0);
    assert_eq!(beside.self_care, SelfCare::Care);
    assert!(beside.note().starts_with("fingers only; close by, Spine (spinous"), "{}", beside.note());
    let nerve = at(ViewId::Back, "triceps_lat", "", 140.0, 290.0);
    assert!(nerve.self_care == SelfCare::Care && nerve.note().contains("soft and short"), "{}", nerve.note());
}

/// The zones have grown: what was made before they did loses the hold, and can still be rated.
#[test]
fn a_custom_point_that_was_made_where_nobody_may_press_offers_no_hold() {
    let groin = at(ViewId::Front, "sartorius", "", 45.0, 530.0);
    assert!(
        groin.self_care == SelfCare::No && groin.note().contains("Groin"),
        "{:?} {}",
        groin.self_care,
        groin.note()
    );
    assert!(!groin.can_hold() && groin.at(ViewId::Front).is_some());
}
