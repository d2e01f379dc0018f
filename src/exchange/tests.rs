//! The exported map: every point on it, however many they are.

mod german;

use jiff::Zoned;

use super::*;
use crate::{
    anatomy::{Atlas, Picture, Side, Stage, ViewId},
    drawing::{
        Inks, PageSize, PlateSpec,
        scene::{Branch, Node},
        text::Fonts,
    },
    journal::{AllPoints, Entry, History, Kind, Rated},
    therapy::{Tenderness, guard},
};

fn words(branch: &Branch, told: &mut String) {
    for node in branch.nodes() {
        match node {
            Node::Text(text) => told.push_str(&text.words),
            Node::Group { inside, .. } => words(inside, told),
            _ => {}
        }
    }
    told.push(' ');
}

/// A history in which the first `count` points of a view are rated, on the sides that it shows.
fn rated(count: usize, now: &Zoned) -> History {
    let atlas = Atlas::builtin();
    let stage = Stage::new(atlas, ViewId::Back, Side::Left);
    let points = atlas.points().iter().filter(|point| point.at(ViewId::Back).is_some());
    let sided = points.flat_map(|point| stage.sides().iter().map(move |side| (point, *side)));
    let entry = |(i, (point, side)): (usize, (&crate::anatomy::NamedPoint, Side))| {
        let tenderness = Tenderness::ALL[i % 11];
        let rated = Rated { point: point.id.clone(), side, tenderness, note: None };
        Entry::new(now.clone(), Kind::Rating(rated), now.timestamp()).unwrap()
    };
    History::from_entries(sided.take(count).enumerate().map(entry))
}

#[test]
fn every_point_is_in_the_list_however_many_they_are() {
    let now: Zoned = "2026-11-20T09:00:00+00:00[UTC]".parse().unwrap();
    let atlas = Atlas::builtin();
    let stage = Stage::new(atlas, ViewId::Back, Side::Left);
    let plate = PlateSpec::of(stage, Picture::Outer, Inks::Print);
    for (count, most) in [(0, 1), (3, 3), (8, 4), (40, 8), (174, 26)] {
        let history = rated(count, &now);
        let points = AllPoints::new(atlas, history.custom_points());
        let (history, points) = (&history, &points);
        let fonts = Fonts::default();
        let order = MapOrder {
            atlas,
            history,
            points,
            plate,
            side: None,
            since: None,
            now: &now,
            page: PageSize::A4,
            emergency: "112",
            fonts,
        };
        let pages = map_pages(&order);
        assert!(pages.count() <= most, "{count} points take {} pages", pages.count());
        assert_eq!(map_page_count(&order), pages.count(), "said before and after");
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let mut told = String::new();
        for page in 0..pages.count() {
            words(&pages.scene(page).unwrap().content, &mut told);
        }
        for said in [guard::caution(), guard::not_for_needles()] {
            assert!(squeezed(&told).contains(&squeezed(said)), "{said}");
        }
        for said in ["Call 112 at once", "You cannot relax"] {
            assert_eq!(squeezed(&told).contains(&squeezed(said)), count > 0, "{said}");
        }
        for key in history.points() {
            let place = &points.get(&key.id).unwrap().place();
            assert!(squeezed(&told).contains(&squeezed(place)), "{place}");
        }
        if let Some(folder) = std::env::var_os("KNOTMAP_PAGES") {
            let path = std::path::PathBuf::from(folder).join(format!("map_{count}.pdf"));
            std::fs::write(path, pages.pdf(None).unwrap()).unwrap();
        }
    }
}
