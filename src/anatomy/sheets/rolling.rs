//! Areas that are rolled rather than held: a strip beside the spine, a quarter of the sole, a calf.

use kurbo::Point;
use serde::{Deserialize, Serialize};

use super::numbers;
use crate::anatomy::body::{PointId, ViewId};

/// An area that a ball rolls over. It has an id as a point has one, so that the journal can name it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RollingArea {
    /// Its id.
    pub id: PointId,
    /// Its name.
    pub(in crate::anatomy) name: String,
    /// Where it is, in plain words, without the side.
    pub(in crate::anatomy) place: String,
    /// Points of the atlas that lie in it.
    pub points: Vec<PointId>,
    /// Where it shows, once a view; at least one.
    pub shapes: Vec<RollingShape>,
    #[serde(skip)]
    pub(in crate::anatomy) file: u16,
}

impl RollingArea {
    /// Its shape in `view`, if that view shows it.
    pub fn shape(&self, view: ViewId) -> Option<&RollingShape> {
        self.shapes.iter().find(|shape| shape.view == view)
    }
}

/// A rolling area in one view, on the given side.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RollingShape {
    /// The view.
    pub view: ViewId,
    /// The ring round it, in units of the view; the first place is not repeated.
    #[serde(with = "numbers::points")]
    pub outline: Vec<Point>,
    /// Lines along which one rolls up and down.
    #[serde(default, with = "numbers::lines")]
    pub up_down: Vec<Vec<Point>>,
    /// Short lines along which one rolls from side to side.
    #[serde(default, with = "numbers::lines")]
    pub side_side: Vec<Vec<Point>>,
}

impl RollingShape {
    /// A place well inside it: half way along its first line; without lines, the middle of its ring.
    pub fn middle(&self) -> Point {
        let line = self.up_down.first().or(self.side_side.first());
        line.and_then(|line| line.get(line.len() / 2)).copied().unwrap_or_else(|| {
            let sum = self.outline.iter().fold(kurbo::Vec2::ZERO, |sum, p| sum + p.to_vec2());
            (sum / self.outline.len().max(1) as f64).to_point()
        })
    }
}
