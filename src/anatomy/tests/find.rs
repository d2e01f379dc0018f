//! Finding points, and saying where a place is.

use super::*;

fn found(text: &str) -> Vec<&'static str> {
    atlas().find_points(text).into_iter().map(|point| point.id.0.as_str()).collect()
}

#[test]
fn words_find_points() {
    assert_eq!(found("RHO-MAJ1")[0], "RHO-MAJ1");
    assert_eq!(found("rho-maj1")[0], "RHO-MAJ1");
    assert_eq!(found("levator superior angle")[0], "LEV-2");
    assert_eq!(found("ANGLE, Levator")[0], "LEV-2");
    assert_eq!(found("Trapézius"), found("trapezius"));
    assert!(found("trapezius").iter().any(|id| id.starts_with("TRAP-")));
    assert!(found("hood muscle").contains(&"TRAP-U1"), "plain words");
    assert!(found("pars descendens").contains(&"TRAP-U1"), "Latin");
    assert_eq!(found("").len(), atlas().points().len());
    assert!(found("trapezius xylophone").is_empty(), "all words must be there");
}

#[test]
fn the_points_of_the_backstrap_set_are_points() {
    let set = atlas().set("backstrap_upper_back").unwrap();
    assert_eq!(set.points.len(), 8);
    for (number, step) in (1..).zip(&set.points) {
        assert_eq!(step.id.0, format!("BS-{number}"));
        let point = point(&step.id.0);
        assert_eq!(point.sides(), [Side::Left, Side::Right]);
        assert_eq!(point.self_care, atlas::SelfCare::Ok);
        assert_eq!(point.seeds, [atlas::Seed::S1]);
        assert_eq!(point.at(step.at.view).map(atlas::At::given), Some(step.at.given()));
    }
}

#[test]
fn nothing_of_the_atlas_is_missing() {
    let atlas = atlas();
    let count = |count: &dyn Fn(&atlas::View) -> usize| atlas.views().iter().map(count).sum::<usize>();
    assert_eq!(count(&|view| view.muscles.len()), 337);
    assert_eq!(count(&|view| view.fasciae.len()), 110);
    assert_eq!(count(&|view| view.bones.len()), 341);
    assert_eq!(count(&|view| view.extras.len()), 225);
    assert_eq!((atlas.muscles().len(), atlas.points().len()), (178, 127));
    assert_eq!(atlas.points().iter().map(|point| point.at.len()).sum::<usize>(), 167);
    assert_eq!(atlas.points().iter().map(|point| point.zones.len()).sum::<usize>(), 240);
    assert_eq!((atlas.danger_zones.len(), atlas.regions.len()), (54, 48));
    assert_eq!(atlas.view(ViewId::Sole).quadrants.as_ref().map(|fields| fields.areas.len()), Some(4));
}

/// Where a point lies on its piece.
fn words(id: &str, view: ViewId) -> String {
    let at = point(id).at(view).unwrap();
    atlas().place_words(view, &at.muscle, &at.part, at.u, at.v).unwrap()
}

#[test]
fn places_in_words() {
    for p in atlas().points() {
        for at in &p.at {
            println!("{:9} {:13} {:45} | {}", p.id.0, at.view, words(&p.id.0, at.view), p.place);
        }
    }
}
