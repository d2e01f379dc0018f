//! Every point there is: those of the atlas and the user's own, by one set of words; and the areas that are rolled, which
//! the journal names as it names points.

mod own;

use std::{borrow::Borrow, collections::BTreeMap};

use kurbo::Point;

use self::own::{Own, own};
use super::CustomPoint;
use crate::anatomy::{
    Atlas, Picture, PointId, PointKey, Side, ViewId,
    atlas::{NamedPoint, RollingArea, SelfCare},
};
use crate::{
    language::{of_thing, say},
    therapy::guard,
};

/// A point that can be shown, held and remembered.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its id.
    pub id: PointId,
    /// See [`Listed::name`]; of the atlas in English.
    name: String,
    /// See [`Listed::place`]; of the atlas in English.
    place: String,
    /// The id of its main muscle.
    pub muscle: String,
    /// The sides it exists on.
    pub sides: Vec<Side>,
    /// Whether one may treat it oneself.
    pub self_care: SelfCare,
    /// See [`Listed::note`]; in English.
    note: String,
    /// See [`Listed::source`]; of a point of the atlas.
    source: String,
    /// Whether the user placed it.
    pub is_custom: bool,
    /// Whether it is no point but an area that is rolled.
    pub is_area: bool,
    places: Vec<Placed>,
    own: Option<Own>,
}

/// Where a point lies in a view.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The view.
    pub view: ViewId,
    /// The place in view units, on the given side.
    pub place: Point,
    /// The muscle whose piece it lies on; empty for an area, which lies on several.
    pub muscle: String,
    /// The part of that piece; empty if it has none.
    pub part: String,
}

impl Placed {
    /// Whether the piece that the point lies on is drawn in `picture`.
    pub fn is_drawn_in(&self, atlas: &Atlas, picture: Picture) -> bool {
        atlas
            .view(self.view)
            .piece(&self.muscle, &self.part)
            .is_some_and(|piece| piece.z.in_picture(picture).is_some())
    }
}

impl Listed {
    /// Its name.
    pub fn name(&self) -> &str {
        if self.is_custom { &self.name } else { of_thing(&self.id.0, "name", &self.name) }
    }

    /// Where it is, in plain words.
    pub fn place(&self) -> &str {
        match &self.own {
            Some(own) => &own.said().place,
            None => of_thing(&self.id.0, "place", &self.place),
        }
    }

    /// What to mind; empty if nothing.
    pub fn note(&self) -> &str {
        match &self.own {
            Some(own) => &own.said().note,
            None => of_thing(&self.id.0, "note", &self.note),
        }
    }

    /// Where it is from.
    pub fn source(&self) -> &str {
        match self {
            Self { is_custom: true, .. } => say!("journal-source-own"),
            Self { is_area: true, .. } => say!("journal-source-area"),
            Self { source, .. } => source,
        }
    }

    /// What to mind, in English, by which tools are chosen.
    pub fn english_note(&self) -> &str {
        &self.note
    }

    /// Whether a hold of it is offered by itself: not where one does not treat it oneself, nor of an area, which is rolled
    /// as a step of a routine.
    pub fn can_hold(&self) -> bool {
        self.self_care != SelfCare::No && !self.is_area
    }

    /// Whether pain at it may be the heart's; see [`guard::may_be_the_heart`]. An area that is rolled counts by its middle.
    pub fn may_be_the_heart(&self, atlas: &Atlas) -> bool {
        guard::may_be_the_heart(atlas, &self.id, self.in_views())
    }

    /// Whether it is on the chest; see [`guard::is_on_the_chest`].
    pub fn is_on_the_chest(&self, atlas: &Atlas) -> bool {
        guard::is_on_the_chest(atlas, self.in_views())
    }

    fn in_views(&self) -> impl Iterator<Item = (ViewId, Point)> {
        self.places.iter().map(|placed| (placed.view, placed.place))
    }

    /// What is to be minded at it whatever the method, each as it is written: its note, then what its place asks for.
    pub fn minds(&self, atlas: &Atlas) -> impl Iterator<Item = &str> {
        let heart = self.may_be_the_heart(atlas).then_some(guard::heart_here());
        Some(self.note()).filter(|note| !note.is_empty()).into_iter().chain(heart)
    }

    /// Where it lies in `view`, if that view shows it.
    pub fn at(&self, view: ViewId) -> Option<&Placed> {
        self.places.iter().find(|placed| placed.view == view)
    }

    /// Every place, one a view.
    pub fn places(&self) -> &[Placed] {
        &self.places
    }
}

/// The points of the atlas and the user's own, and the areas that are rolled.
#[derive(Clone, Debug)]
pub struct AllPoints {
    /// The areas come last.
    points: Vec<Listed>,
    /// How many of them are points.
    count: usize,
    by_id: BTreeMap<PointId, usize>,
}

impl AllPoints {
    /// The points of `atlas`, then `custom` ones. A custom point on a muscle that the atlas does not have is listed
    /// without a place.
    pub fn new(atlas: &Atlas, custom: impl IntoIterator<Item: Borrow<CustomPoint>>) -> Self {
        let own = custom.into_iter().map(|point| own(atlas, point.borrow()));
        let mut points: Vec<_> = atlas.points().iter().map(named).chain(own).collect();
        let count = points.len();
        points.extend(atlas.rolling.iter().map(area));
        let by_id = points.iter().enumerate().map(|(i, point)| (point.id.clone(), i)).collect();
        Self { points, count, by_id }
    }

    /// Every point, the atlas's first; without the areas.
    pub fn iter(&self) -> impl Iterator<Item = &Listed> {
        self.points.iter().take(self.count)
    }

    /// Every area that is rolled.
    pub fn areas(&self) -> impl Iterator<Item = &Listed> {
        self.points.iter().skip(self.count)
    }

    /// The point or area of this id.
    pub fn get(&self, id: &PointId) -> Option<&Listed> {
        self.by_id.get(id).map(|&i| &self.points[i])
    }

    /// The point or area of this key, if it exists on that side.
    pub fn find(&self, key: &PointKey) -> Option<&Listed> {
        self.get(&key.id).filter(|listed| listed.sides.contains(&key.side))
    }
}

fn named(point: &NamedPoint) -> Listed {
    let [name, place] = point.in_english().map(str::to_owned);
    let places = point.at.iter().map(|at| Placed {
        view: at.view,
        place: at.given(),
        muscle: at.muscle.clone(),
        part: at.part.clone(),
    });
    Listed {
        id: point.id.clone(),
        name,
        place,
        muscle: point.muscle().to_owned(),
        sides: point.sides.clone(),
        self_care: point.self_care,
        note: point.english_note().to_owned(),
        source: point.source.clone(),
        is_custom: false,
        is_area: false,
        places: places.collect(),
        own: None,
    }
}

fn area(area: &RollingArea) -> Listed {
    let [name, place] = area.in_english().map(str::to_owned);
    let places = area.shapes.iter().map(|shape| Placed {
        view: shape.view,
        place: shape.middle(),
        muscle: String::new(),
        part: String::new(),
    });
    Listed {
        id: area.id.clone(),
        name,
        place,
        muscle: String::new(),
        sides: vec![Side::Left, Side::Right],
        self_care: SelfCare::Ok,
        note: String::new(),
        source: String::new(),
        is_custom: false,
        is_area: true,
        places: places.collect(),
        own: None,
    }
}
