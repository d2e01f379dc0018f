//! The atlas: the numbers and words of `assets/atlas`, compiled in, parsed once, checked when loaded.
//!
//! Loading checks that every reference resolves and every number is finite and in range; the relations between the
//! numbers (a point lies on its muscle, …) take the geometry of every piece and are [`Atlas::check_geometry`], which the
//! tests and `knotmap check` run. It must not know colours, and it changes nothing once loaded.

mod areas;
mod check;
mod error;
mod files;
mod geometry;
mod load;
mod named;
mod numbers;
mod rolling;
mod shapes;
#[cfg(test)]
mod tests;

use std::{
    collections::HashMap,
    fmt,
    sync::{LazyLock, OnceLock},
};

pub use areas::{DangerZone, Grade, Level, ReferralZone, Region};
pub use error::{AtlasError, Problem};
pub use named::{
    About, At, Codes, Confidence, Depth, Muscle, NamedPoint, PlaceMethod, PointSet, Seed, SeedNames,
    SelfCare, SetPoint,
};
pub use numbers::Along;
pub use rolling::{RollingArea, RollingShape};
pub use shapes::{Bone, Curve, Extra, Frame, Kind, Mirror, Order, Piece, Quadrant, Quadrants, Units, View};

use crate::anatomy::{PointId, ViewId, lofted::Lofted, referral::ReferralIndex, search::SearchIndex};

/// The drawn anatomy.
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
    /// Areas that are rolled rather than held.
    pub rolling: Vec<RollingArea>,
    files: Vec<String>,
    muscle_index: HashMap<String, usize>,
    point_index: HashMap<PointId, usize>,
    /// Made when first asked for: geometry costs more than reading the files does.
    lofted: [OnceLock<Lofted>; ViewId::ALL.len()],
    search: OnceLock<SearchIndex>,
    referrals: OnceLock<ReferralIndex>,
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

    /// The files of the atlas compiled in: the name of each below `assets/atlas`, and its text.
    pub fn files() -> &'static [(&'static str, &'static str)] {
        files::FILES
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

    /// Whether `id` is a muscle, or a tendon or fascia that points lie on, and not merely drawn.
    pub fn is_muscle(&self, id: &str) -> bool {
        self.muscle(id).is_some_and(|muscle| muscle.group != "drawn only")
            || self.views.iter().any(|view| view.muscles.iter().any(|piece| piece.id == id))
    }

    /// The view `id` with all its pieces lofted; made on first use.
    pub(in crate::anatomy) fn lofted(&self, id: ViewId) -> &Lofted {
        self.lofted[id as usize].get_or_init(|| Lofted::new(self, id))
    }

    /// What a search looks through; made on first use.
    pub(in crate::anatomy) fn search_index(&self) -> &SearchIndex {
        self.search.get_or_init(|| SearchIndex::new(self))
    }

    /// Every referral zone; made on first use.
    pub(in crate::anatomy) fn referral_index(&self) -> &ReferralIndex {
        self.referrals.get_or_init(|| ReferralIndex::new(self))
    }

    /// The set `id`.
    pub fn set(&self, id: &str) -> Option<&PointSet> {
        self.sets.iter().find(|set| set.id == id)
    }
}

impl fmt::Debug for Atlas {
    /// Its size; all of it would fill a book.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (muscles, points) = (self.muscles.len(), self.points.len());
        f.debug_struct("Atlas").field("muscles", &muscles).field("points", &points).finish_non_exhaustive()
    }
}
