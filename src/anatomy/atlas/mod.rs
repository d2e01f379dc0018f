//! The atlas: the sheets of `assets/atlas`, compiled in, with what is looked up in them and what is worked out of them.
//!
//! It may use the sheets, lofting and what stands on them; whoever asks something of the body stands above it and adds
//! its questions to [`Atlas`]. It must not know colours, and it changes nothing once loaded.

pub(in crate::anatomy) mod derived;
#[cfg(test)]
pub(in crate::anatomy) mod tests;

use std::{collections::HashMap, fmt, sync::LazyLock};

use self::derived::Derived;
pub use super::sheets::{
    About, Along, At, AtlasError, Bone, Codes, Confidence, Curve, DangerZone, Depth, Extra, Frame, Grade,
    Kind, Level, Mirror, Muscle, NamedPoint, Order, Piece, PlaceMethod, PointSet, Problem, Quadrant,
    Quadrants, ReferralZone, Region, RollingArea, RollingShape, Seed, SeedNames, SelfCare, SetPoint, Units,
    View,
};
use super::{
    body::{PointId, ViewId},
    lofted::{Lofted, Outlines},
    sheets::Sheets,
};

/// The sheets as the build has read, checked and compiled them (`build/main.rs`).
static COMPILED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/atlas"));

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
    pub(in crate::anatomy) derived: Derived,
}

impl Atlas {
    /// The atlas of this program, unpacked on first use.
    ///
    /// # Panics
    /// Only if what is compiled in is not what the build has made of the files, which a test rules out.
    pub fn builtin() -> &'static Self {
        static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "it is compiled in, and a test unpacks it")]
            let sheets: Sheets = postcard::from_bytes(COMPILED).expect("the atlas compiled in is sound");
            Atlas::of(sheets)
        });
        &ATLAS
    }

    /// Reads an atlas from the texts of its files, each with its name below `assets/atlas`, and checks it (without
    /// [`Atlas::check_geometry`]).
    ///
    /// # Errors
    /// Everything found wrong: what cannot be read (with line and column), keys that are unknown or given twice, views
    /// that are missing, references to nothing, numbers out of range.
    pub fn from_files(files: &[(&str, &str)]) -> Result<Self, AtlasError> {
        Sheets::read(files).map(Self::of)
    }

    fn of(sheets: Sheets) -> Self {
        let Sheets { about, views, muscles, points, sets, danger_zones, regions, rolling, files } = sheets;
        let muscle_index = muscles.iter().enumerate().map(|(at, muscle)| (muscle.id.clone(), at)).collect();
        let point_index = points.iter().enumerate().map(|(at, point)| (point.id.clone(), at)).collect();
        Self {
            about,
            views,
            muscles,
            points,
            sets,
            danger_zones,
            regions,
            rolling,
            files,
            muscle_index,
            point_index,
            derived: Derived::default(),
        }
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

    /// The outlines of the view `id`; made on first use.
    pub(in crate::anatomy) fn outlines(&self, id: ViewId) -> &Outlines {
        let made = || Outlines::new(self.view(id), &self.danger_zones, &self.regions);
        self.derived.outlines[id as usize].get_or_init(made)
    }

    /// The view `id` with all its pieces lofted; made on first use.
    pub(in crate::anatomy) fn lofted(&self, id: ViewId) -> &Lofted {
        let made = || Lofted::new(self.view(id), |muscle| self.is_muscle(muscle));
        self.derived.lofted[id as usize].get_or_init(made)
    }

    /// The name of the file with this number; empty for the atlas compiled in.
    pub(in crate::anatomy) fn file(&self, number: u16) -> String {
        self.files.get(usize::from(number)).cloned().unwrap_or_default()
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
