//! What the map shows.

use std::{collections::BTreeMap, time::Duration};

use kurbo::{Point, Rect};

use super::Moving;
use crate::{
    anatomy::{Atlas, Hit, Layer, Picture, PointKey, Side, Stage, ViewId},
    desktop::{Look, Settings},
    drawing::{Inks, PlateSpec},
    journal::AllPoints,
    session::{Camera, Caution, Refusal, ZoomLimits},
};

/// The height of a banner over the map with its distance, in points.
const BANNER: f64 = 54.0;

/// What the map shows.
pub struct MapState {
    /// The drawing.
    pub view: ViewId,
    /// The side that one-sided views show.
    pub shown: Side,
    /// The chosen layer.
    pub layer: Layer,
    /// The side that is opened to a deeper picture than the layer's.
    pub opened: Option<Opened>,
    /// Where each view was last looked at from.
    pub cameras: BTreeMap<ViewId, Camera>,
    /// A camera move under way.
    pub flight: Option<Flight>,
    /// Where the map lay last, in screen points.
    pub area: Rect,
    /// Whether points without entries are shown.
    pub all_points: bool,
    /// Whether the next click on a muscle adds a point, even beside another.
    pub adding: bool,
    /// Whether the banner about swapped sides is up, and until when (monotonic; `None`: until “Got it”).
    pub facing: Facing,
    /// The point under the pointer, on the map or in the list: both light it.
    pub hover: Option<PointKey>,
    /// The point that the arrow keys stand on.
    pub cursor: Option<PointKey>,
    /// Whether the danger zones are shown.
    pub danger: bool,
    /// The card that a click on the drawing has opened.
    pub offer: Option<Offer>,
    /// The point of one's own that is being moved.
    pub moving: Option<Moving>,
    /// Points at one place, to choose from.
    pub crowd: Option<Crowd>,
}

/// Points that lie so close together that no zoom tells them apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Crowd {
    /// Where, in view units.
    pub place: Point,
    /// Which.
    pub points: Vec<PointKey>,
}

/// A side of the picture that shows a deeper layer because a point there is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The patient's side.
    pub side: Side,
    /// What it shows.
    pub picture: Picture,
}

/// A camera on its way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flight {
    /// Where it came from.
    pub from: Camera,
    /// Where it goes.
    pub goal: Camera,
    /// When it left (monotonic).
    pub since: Duration,
}

/// The banner that says that left and right are swapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facing {
    /// Not up.
    Hidden,
    /// Up until “Got it”.
    Shown,
    /// Up until this time (monotonic): it has been understood before.
    Until(Duration),
}

/// The card beside a click on the drawing.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Where it was clicked, in view units.
    pub place: Point,
    /// What the card says.
    pub card: Card,
}

/// What the card beside a click says.
#[derive(Clone, Debug)]
pub enum Card {
    /// A click near the midline: which side?
    WhichSide(NewPoint),
    /// A new point, with its name to be chosen.
    NewPoint(NewPoint),
    /// A place where no point may be.
    Refused(Refusal),
    /// The selected point would come to lie where care is needed.
    MoveHere(Vec<Caution>),
    /// There is no muscle here.
    NoMuscle,
}

/// A custom point about to be made.
#[derive(Clone, Debug)]
pub struct NewPoint {
    /// Where it was clicked.
    pub hit: Hit<'static>,
    /// On which drawing.
    pub stage: Stage,
    /// The place in words.
    pub place: String,
    /// The text of the name field.
    pub name: String,
    /// What to mind there: the rules of `care` zones, the notes of points close by that need care.
    pub care: Vec<Caution>,
}

impl MapState {
    /// What is shown first, with these settings.
    pub fn new(settings: &Settings) -> Self {
        let mut map = Self::first(settings);
        for (view, mut camera) in cameras(settings) {
            let stage = Stage::new(Atlas::builtin(), view, map.shown);
            let limits = map.limits_of(view);
            camera.scale = camera.scale.clamp(limits.min, limits.max);
            camera.keep_over(stage.bounds());
            map.cameras.insert(view, camera);
        }
        map
    }

    fn first(settings: &Settings) -> Self {
        Self {
            view: settings.view,
            shown: settings.shown,
            layer: settings.layer,
            opened: None,
            cameras: BTreeMap::new(),
            flight: None,
            area: Rect::new(76.0, 0.0, 76.0 + 820.0, 800.0),
            all_points: settings.all_points,
            adding: false,
            facing: Facing::Hidden,
            hover: None,
            cursor: None,
            danger: false,
            offer: None,
            moving: None,
            crowd: None,
        }
    }

    /// The drawing on stage.
    pub fn stage(&self) -> Stage {
        Stage::new(Atlas::builtin(), self.view, self.shown)
    }

    /// Whether left and right lie the other way round than in the back view, or are named anew.
    pub fn is_swapped(&self) -> bool {
        matches!(self.view, ViewId::Front | ViewId::Sole)
    }

    /// What is drawn of it.
    pub fn plate(&self, inks: Inks) -> PlateSpec {
        let base = self.layer.picture();
        let of = |side| self.opened.filter(|o| o.side == side).map_or(base, |o| o.picture);
        PlateSpec { stage: self.stage(), left: of(Side::Left), right: of(Side::Right), inks }
    }

    /// How far the view can be zoomed: from the whole of it to its smallest muscle.
    pub fn limits(&self) -> ZoomLimits {
        self.limits_of(self.view)
    }

    fn limits_of(&self, view: ViewId) -> ZoomLimits {
        match view {
            ViewId::Back | ViewId::Front => ZoomLimits { min: 0.6, max: 12.0 },
            _ => {
                let bounds = Stage::new(Atlas::builtin(), view, self.shown).bounds();
                let whole = Camera::fitting(bounds, self.area.size()).scale;
                ZoomLimits { min: whole * 0.9, max: 24.0 }
            }
        }
    }

    /// The camera that shows all of the view; of the soles, whose toes reach up to it, below the banner about swapped sides.
    pub(in crate::session) fn whole(&self) -> Camera {
        let has_banner = self.view == ViewId::Sole || self.is_swapped() && self.facing != Facing::Hidden;
        let banner = if has_banner { BANNER } else { 0.0 };
        Camera::fitting_under(self.stage().bounds(), self.area.size(), banner)
    }

    /// How close the view is looked at first, in screen points a view unit.
    pub(in crate::session) fn usual_scale(&self) -> f32 {
        self.first_camera().scale
    }

    /// The camera of the view on stage, the moment it is first looked at included.
    pub fn camera(&self) -> Camera {
        self.cameras.get(&self.view).copied().unwrap_or_else(|| self.first_camera())
    }

    fn first_camera(&self) -> Camera {
        match self.view {
            // The upper back: 2.46 points a unit on a map of 820 x 800, the same part on any other.
            ViewId::Back | ViewId::Front => {
                let scale = 2.46 * (self.area.width() / 820.0).min(self.area.height() / 800.0) as f32;
                let limits = self.limits();
                Camera { centre: Point::new(0.0, 204.0), scale: scale.clamp(limits.min, limits.max) }
                    .clear_of_switches(self.area.size())
            }
            _ => self.whole(),
        }
    }

    /// Where every view was looked at, in whole numbers.
    pub(in crate::session) fn looks(&self) -> Vec<Look> {
        let look = |(view, camera): (&_, &Camera)| Look {
            view: *view,
            x: hundredths(camera.centre.x),
            y: hundredths(camera.centre.y),
            scale: ((camera.scale * 1000.0).round() as i32).clamp(10, 100_000),
        };
        self.cameras.iter().map(look).collect()
    }
}

/// Where a point lies on the stage that the map shows, in view units, if it is there.
pub fn place_on_stage(map: &MapState, points: &AllPoints, key: &PointKey) -> Option<Point> {
    let stage = map.stage();
    let at = points.get(&key.id)?.at(stage.view())?;
    stage.place(at.place, key.side)
}

fn hundredths(value: f64) -> i32 {
    (value * 100.0).round().clamp(-1_000_000.0, 1_000_000.0) as i32
}

/// The cameras that were kept.
fn cameras(settings: &Settings) -> impl Iterator<Item = (ViewId, Camera)> {
    settings.looks.iter().map(|look| {
        let centre = Point::new(f64::from(look.x) / 100.0, f64::from(look.y) / 100.0);
        (look.view, Camera { centre, scale: look.scale as f32 / 1000.0 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_camera_comes_back_as_it_was_kept() {
        let mut map = MapState::new(&Settings::default());
        let camera = Camera { centre: Point::new(-12.34, 204.0), scale: 3.25 };
        map.cameras.insert(ViewId::Front, camera);
        let settings = Settings { looks: map.looks(), ..Settings::default() };
        let again = MapState::new(&settings);
        let back = again.cameras[&ViewId::Front];
        assert!((back.centre - camera.centre).hypot() < 0.01 && (back.scale - camera.scale).abs() < 0.001);
    }

    #[test]
    fn a_camera_that_no_view_can_have_is_brought_into_its_limits() {
        let far = Look { view: ViewId::Back, x: 1_000_000, y: -1_000_000, scale: 100_000 };
        let map = MapState::new(&Settings { looks: vec![far], ..Settings::default() });
        let camera = map.cameras[&ViewId::Back];
        assert!(map.stage().bounds().inflate(1.0, 1.0).contains(camera.centre), "{camera:?}");
        assert!(camera.scale <= map.limits().max, "{camera:?}");
    }
}
