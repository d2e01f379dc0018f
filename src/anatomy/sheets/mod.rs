//! The sheets: what the files of `assets/atlas` say, read and checked. The build does it once and compiles them in.
//!
//! Checked is that every reference resolves and every number is finite and in range. The build script includes this
//! folder and [`super::body`], so they use nothing else of the program.

mod areas;
mod check;
mod error;
mod named;
mod numbers;
mod rolling;
mod self_care;
mod shapes;

use ron::{Options, extensions::Extensions};
use serde::{Deserialize, Serialize};

pub use self::{
    areas::{DangerZone, Grade, Level, ReferralZone, Region},
    error::{AtlasError, Problem},
    named::{
        About, At, Codes, Confidence, Depth, Muscle, NamedPoint, PlaceMethod, PointSet, Seed, SeedNames,
        SetPoint,
    },
    numbers::Along,
    rolling::{RollingArea, RollingShape},
    self_care::SelfCare,
    shapes::{Bone, Curve, Extra, Frame, Kind, Mirror, Order, Piece, Quadrant, Quadrants, Units, View},
};
use crate::anatomy::body::ViewId;

/// All that the files say.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Sheets {
    /// What it is and how it is read.
    pub(crate) about: About,
    /// Every view of [`ViewId::ALL`], in that order.
    pub(crate) views: Vec<View>,
    /// Every muscle.
    pub(crate) muscles: Vec<Muscle>,
    /// Every named point.
    pub(crate) points: Vec<NamedPoint>,
    /// Points in the order of a source.
    pub(crate) sets: Vec<PointSet>,
    /// Zones in which a point is refused or needs care.
    pub(crate) danger_zones: Vec<DangerZone>,
    /// Named regions.
    pub(crate) regions: Vec<Region>,
    /// Areas that are rolled rather than held.
    pub(crate) rolling: Vec<RollingArea>,
    /// The names of the files, by the number that every item has; none in the compiled form.
    #[serde(skip)]
    pub(crate) files: Vec<String>,
}

/// What one file holds; the file says so itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
enum Sheet {
    About(About),
    Frame {
        view: ViewId,
        frame: Frame,
        outline: Curve,
        #[serde(default)]
        toes: Vec<Curve>,
        quadrants: Option<Quadrants>,
    },
    Bones {
        view: ViewId,
        items: Vec<Bone>,
    },
    Muscles {
        view: ViewId,
        items: Vec<Piece>,
    },
    Fasciae {
        view: ViewId,
        items: Vec<Piece>,
    },
    Extras {
        view: ViewId,
        items: Vec<Extra>,
    },
    Catalogue {
        muscles: Vec<Muscle>,
    },
    Points {
        points: Vec<NamedPoint>,
    },
    Sets {
        sets: Vec<PointSet>,
    },
    Danger {
        zones: Vec<DangerZone>,
    },
    Regions {
        regions: Vec<Region>,
    },
    Rolling {
        areas: Vec<RollingArea>,
    },
}

/// The content of the files before it is an atlas: frames and their items may come in any order.
#[derive(Default)]
struct Draft {
    about: Option<About>,
    views: [ViewDraft; ViewId::ALL.len()],
    muscles: Vec<Muscle>,
    points: Vec<NamedPoint>,
    sets: Vec<PointSet>,
    danger_zones: Vec<DangerZone>,
    regions: Vec<Region>,
    rolling: Vec<RollingArea>,
    problems: Vec<Problem>,
}

#[derive(Default)]
struct ViewDraft {
    frame: Option<(Frame, Curve, Vec<Curve>, Option<Quadrants>)>,
    bones: Vec<Bone>,
    muscles: Vec<Piece>,
    fasciae: Vec<Piece>,
    extras: Vec<Extra>,
}

/// Marks every item with the file it is from, and hands it on.
macro_rules! adopt {
    ($items:expr, $into:expr, $file:expr) => {
        $into.extend($items.into_iter().map(|mut item| {
            item.file = $file;
            item
        }))
    };
}

impl Sheets {
    /// Reads the texts of the files, each with its name, and checks them.
    ///
    /// # Errors
    /// Everything found wrong: what cannot be read (with line and column), keys that are unknown or given twice, views
    /// that are missing, references to nothing, numbers out of range.
    pub(crate) fn read(files: &[(&str, &str)]) -> Result<Self, AtlasError> {
        let options = Options::default()
            .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES);
        let mut draft = Draft::default();
        for (number, (name, text)) in files.iter().enumerate() {
            match options.from_str(text) {
                Ok(sheet) => draft.take(sheet, number as u16, name),
                Err(error) => draft.problems.push(Problem {
                    file: (*name).to_owned(),
                    place: Some((error.span.start.line, error.span.start.col)),
                    item: String::new(),
                    what: error.code.to_string(),
                }),
            }
        }
        let sheets = draft.finish(files)?;
        let problems = check::check(&sheets);
        if problems.is_empty() { Ok(sheets) } else { Err(AtlasError { problems }) }
    }
}

impl Draft {
    fn take(&mut self, sheet: Sheet, file: u16, name: &str) {
        let mut twice = None;
        match sheet {
            Sheet::About(about) => twice = self.about.replace(about).map(|_| "about"),
            Sheet::Frame { view, frame, outline, toes, quadrants } => {
                let place = &mut self.views[view as usize].frame;
                twice = place.replace((frame, outline, toes, quadrants)).map(|_| "frame");
            }
            Sheet::Bones { view, items } => adopt!(items, self.views[view as usize].bones, file),
            Sheet::Muscles { view, items } => adopt!(items, self.views[view as usize].muscles, file),
            Sheet::Fasciae { view, items } => adopt!(items, self.views[view as usize].fasciae, file),
            Sheet::Extras { view, items } => adopt!(items, self.views[view as usize].extras, file),
            Sheet::Catalogue { muscles } => adopt!(muscles, self.muscles, file),
            Sheet::Points { points } => adopt!(points, self.points, file),
            Sheet::Sets { sets } => adopt!(sets, self.sets, file),
            Sheet::Danger { zones } => adopt!(zones, self.danger_zones, file),
            Sheet::Regions { regions } => adopt!(regions, self.regions, file),
            Sheet::Rolling { areas } => adopt!(areas, self.rolling, file),
        }
        if let Some(what) = twice {
            self.problem(name, format!("a second {what}; there must be one"));
        }
    }

    fn problem(&mut self, file: &str, what: String) {
        self.problems.push(Problem { file: file.to_owned(), place: None, item: String::new(), what });
    }

    fn finish(mut self, files: &[(&str, &str)]) -> Result<Sheets, AtlasError> {
        let mut views = Vec::with_capacity(ViewId::ALL.len());
        for (id, draft) in EVERY_VIEW.into_iter().zip(std::mem::take(&mut self.views)) {
            match draft.frame {
                Some((frame, outline, toes, quadrants)) => views.push(View {
                    id,
                    frame,
                    outline,
                    toes,
                    quadrants,
                    bones: draft.bones,
                    muscles: draft.muscles,
                    fasciae: draft.fasciae,
                    extras: draft.extras,
                }),
                None => {
                    self.problem(
                        &format!("{id}/frame.ron"),
                        format!("the frame of the view {id} is missing"),
                    );
                }
            }
        }
        let Some(about) = self.about.take() else {
            self.problem("about.ron", "it is missing".to_owned());
            return Err(AtlasError { problems: self.problems });
        };
        if !self.problems.is_empty() {
            return Err(AtlasError { problems: self.problems });
        }
        Ok(Sheets {
            about,
            views,
            muscles: self.muscles,
            points: self.points,
            sets: self.sets,
            danger_zones: self.danger_zones,
            regions: self.regions,
            rolling: self.rolling,
            files: files.iter().map(|(name, _)| (*name).to_owned()).collect(),
        })
    }
}

/// [`ViewId::ALL`], which is also the order of the enum: `view as usize` is its place here.
const EVERY_VIEW: [ViewId; ViewId::ALL.len()] = {
    let mut at = 0;
    while at < ViewId::ALL.len() {
        assert!(ViewId::ALL[at] as usize == at, "ViewId::ALL must be in the order of the enum");
        at += 1;
    }
    ViewId::ALL
};
