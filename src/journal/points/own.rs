//! The user's own points in the list: where each lies, and what is said of it in the language spoken.

use std::sync::OnceLock;

use kurbo::Point;

use super::{Listed, Placed};
use crate::{
    anatomy::{Atlas, Minded, Piece, Surface, atlas::SelfCare, note_of},
    journal::CustomPoint,
    language::{Language, within},
};

/// A point that the user placed, and what is said of it in each language, made when first asked for.
#[derive(Clone, Debug)]
pub(super) struct Own {
    point: CustomPoint,
    said: [OnceLock<Said>; Language::ALL.len()],
}

/// Where it is, and what to mind.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) place: String,
    pub(super) note: String,
}

pub(super) fn own(atlas: &Atlas, point: &CustomPoint) -> Listed {
    let placed = point.on_piece(atlas).map(|(_, place)| Placed {
        view: point.view,
        place,
        muscle: point.muscle.clone(),
        part: point.part.clone().unwrap_or_default(),
    });
    let minded = point.minded(atlas);
    Listed {
        id: point.point.clone(),
        name: point.name.clone(),
        place: point.place.clone(),
        muscle: point.muscle.clone(),
        sides: vec![point.side],
        self_care: minded.first().map_or(SelfCare::Ok, |strictest| strictest.self_care),
        note: within(Language::English, || note_of(&minded)),
        source: String::new(),
        is_custom: true,
        is_area: false,
        places: placed.into_iter().collect(),
        own: Some(Own { point: point.clone(), said: Default::default() }),
    }
}

impl Own {
    pub(super) fn said(&self) -> &Said {
        self.said[Language::spoken() as usize].get_or_init(|| {
            let atlas = Atlas::builtin();
            Said { place: self.place(atlas), note: note_of(&self.point.minded(atlas)) }
        })
    }

    /// In words of the language spoken now, also where it was marked in another one; as it was written where the words are
    /// of no language.
    fn place(&self, atlas: &Atlas) -> String {
        let words = || self.point.place_words(atlas).unwrap_or_default();
        let is_said_in = |language| within(language, words) == self.point.place;
        if Language::ALL.into_iter().any(is_said_in) { words() } else { self.point.place.clone() }
    }
}

impl CustomPoint {
    /// The piece that it lies on, and where; none where the atlas does not have it.
    fn on_piece<'a>(&self, atlas: &'a Atlas) -> Option<(&'a Piece, Point)> {
        let part = self.part.as_deref().unwrap_or_default();
        let piece = atlas.view(self.view).piece(&self.muscle, part)?;
        let (u, v) = self.across_and_along();
        Some((piece, Surface::new(piece).point(u, v)))
    }

    fn across_and_along(&self) -> (f64, f64) {
        (f64::from(self.u_milli) / 1000.0, f64::from(self.v_milli) / 1000.0)
    }

    /// What is to be minded at it. Asked anew each time: a point that was made before a zone was drawn minds it, too.
    fn minded<'a>(&self, atlas: &'a Atlas) -> Vec<Minded<'a>> {
        self.on_piece(atlas).map(|(piece, place)| atlas.minded(self.view, piece, place)).unwrap_or_default()
    }

    fn place_words(&self, atlas: &Atlas) -> Option<String> {
        let (part, (u, v)) = (self.part.as_deref().unwrap_or_default(), self.across_and_along());
        atlas.place_words(self.view, &self.muscle, part, u, v)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::{PointId, Side, ViewId},
        journal::AllPoints,
        language::Language::German,
    };

    fn beside_the_spine(place: &str) -> AllPoints {
        let point = CustomPoint {
            point: PointId("MY-00000001".to_owned()),
            side: Side::Left,
            view: ViewId::Back,
            muscle: "multifidus".to_owned(),
            part: None,
            u_milli: 500,
            v_milli: 500,
            name: "Desk spot".to_owned(),
            place: place.to_owned(),
        };
        AllPoints::new(Atlas::builtin(), [point])
    }

    #[test]
    fn a_place_is_said_in_the_language_spoken_whatever_it_was_marked_in() {
        let words = || Atlas::builtin().place_words(ViewId::Back, "multifidus", "", 0.5, 0.5).unwrap();
        let (english, german) = (words(), within(German, words));
        assert_ne!(english, german);
        for written in [&english, &german] {
            let points = beside_the_spine(written);
            let listed = points.get(&PointId("MY-00000001".to_owned())).unwrap();
            assert_eq!((listed.place(), within(German, || listed.place())), (&*english, &*german));
            assert_eq!(within(German, || listed.name()), "Desk spot");
        }
        let points = beside_the_spine("where it hurts");
        let listed = points.get(&PointId("MY-00000001".to_owned())).unwrap();
        assert_eq!(within(German, || listed.place()), "where it hurts");
    }

    #[test]
    fn what_is_minded_is_said_in_the_language_spoken_and_decided_in_english() {
        let points = beside_the_spine("");
        let listed = points.get(&PointId("MY-00000001".to_owned())).unwrap();
        assert!(listed.note().contains("never roll or rest a ball on the spine"), "{}", listed.note());
        assert!(within(German, || listed.note()).contains("nie einen Ball auf der Wirbelsäule"));
        assert_eq!(within(German, || listed.english_note()), listed.note());
    }
}
