//! From files to an atlas.

use ron::{Options, extensions::Extensions};
use serde::Deserialize;

use super::{
    About, Atlas, AtlasError, Bone, Curve, DangerZone, Extra, Frame, Muscle, NamedPoint, Piece, PointSet,
    Problem, Quadrants, Region, RollingArea, View, check,
};
use crate::anatomy::ViewId;

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

impl Atlas {
    /// Reads an atlas from the texts of its files and checks it (without [`Atlas::check_geometry`]).
    ///
    /// # Errors
    /// Everything found wrong: what cannot be read (with line and column), keys that are unknown or given twice, views
    /// that are missing, references to nothing, numbers out of range.
    pub fn from_files(files: &[(&str, &str)]) -> Result<Self, AtlasError> {
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
        let atlas = draft.finish(files)?;
        let problems = check::check(&atlas);
        if problems.is_empty() { Ok(atlas) } else { Err(AtlasError { problems }) }
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

    fn finish(mut self, files: &[(&str, &str)]) -> Result<Atlas, AtlasError> {
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
        let muscle_index =
            self.muscles.iter().enumerate().map(|(at, muscle)| (muscle.id.clone(), at)).collect();
        let point_index = self.points.iter().enumerate().map(|(at, point)| (point.id.clone(), at)).collect();
        Ok(Atlas {
            about,
            views,
            muscles: self.muscles,
            points: self.points,
            sets: self.sets,
            danger_zones: self.danger_zones,
            regions: self.regions,
            rolling: self.rolling,
            files: files.iter().map(|(name, _)| (*name).to_owned()).collect(),
            muscle_index,
            point_index,
            lofted: Default::default(),
            search: std::sync::OnceLock::new(),
            referrals: std::sync::OnceLock::new(),
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
