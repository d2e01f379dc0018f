//! The atlas: the numbers and words of `assets/atlas`, compiled in, parsed once, checked when loaded.
//!
//! Loading checks that every reference resolves and every number is finite and in range; the relations between the
//! numbers (a point lies on its muscle, …) take the geometry of every piece and are [`Atlas::check_geometry`], which the
//! tests and `knotmap check` run. It must not know colours, and it changes nothing once loaded.

mod check;
mod error;
mod files;
mod load;
mod named;
mod numbers;
mod shapes;
#[cfg(test)]
mod tests;

use std::{collections::HashMap, sync::LazyLock};

pub use error::{AtlasError, Problem};
pub use named::{
    About, At, Codes, Confidence, DangerZone, Depth, Grade, Level, Muscle, NamedPoint, PlaceMethod, PointSet,
    ReferralZone, Region, Seed, SeedNames, SelfCare, SetPoint,
};
pub use numbers::Along;
pub use shapes::{Bone, Curve, Extra, Frame, Kind, Mirror, Order, Piece, Quadrant, Quadrants, Units, View};

use crate::anatomy::{PointId, ViewId};

/// The drawn anatomy.
#[derive(Debug)]
pub struct Atlas {
    /// What it is and how it is read.
    pub about: About,
    /// Every view of [`ViewId::ALL`], in that order.
    views: Vec<View>,
    muscles: Vec<Muscle>,
    points: Vec<NamedPoint>,
    /// Points in the order of a source.
    pub sets: Vec<PointSet>,
    /// Zones in which a point is refused or needs care.
    pub danger_zones: Vec<DangerZone>,
    /// Named regions.
    pub regions: Vec<Region>,
    files: Vec<String>,
    muscle_index: HashMap<String, usize>,
    point_index: HashMap<PointId, usize>,
}

impl Atlas {
    /// The atlas of this program, parsed on first use.
    ///
    /// # Panics
    /// Only if the files compiled in are broken, which a test rules out.
    pub fn builtin() -> &'static Self {
        static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "the files are compiled in, and a test loads them")]
            Atlas::from_files(files::FILES).expect("the atlas compiled in is sound")
        });
        &ATLAS
    }

    /// The drawing `id`.
    pub fn view(&self, id: ViewId) -> &View {
        // Loading puts one view in each place of `ViewId::ALL`, which is the order of the enum.
        &self.views[id as usize]
    }

    /// Every view, in the order of [`ViewId::ALL`].
    pub fn views(&self) -> &[View] {
        &self.views
    }

    /// The muscle, tendon or fascia `id`.
    pub fn muscle(&self, id: &str) -> Option<&Muscle> {
        self.muscle_index.get(id).map(|&at| &self.muscles[at])
    }

    /// Every muscle.
    pub fn muscles(&self) -> &[Muscle] {
        &self.muscles
    }

    /// The point `id`.
    pub fn point(&self, id: &PointId) -> Option<&NamedPoint> {
        self.point_index.get(id).map(|&at| &self.points[at])
    }

    /// Every named point, those of the sets included.
    pub fn points(&self) -> &[NamedPoint] {
        &self.points
    }

    /// The set `id`.
    pub fn set(&self, id: &str) -> Option<&PointSet> {
        self.sets.iter().find(|set| set.id == id)
    }
}
