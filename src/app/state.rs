//! Everything the window knows. Views borrow it; only `update` changes it.

use std::{collections::BTreeMap, path::PathBuf, time::Duration};

use jiff::Zoned;
use uuid::Uuid;

use super::map::camera::{Camera, ZoomLimits};
use crate::{
    anatomy::{Atlas, Hit, Layer, PointKey, Side, Stage, ViewId},
    desktop::Settings,
    drawing::{Inks, PlateSpec},
    journal::{History, Listed, UndoStack},
    therapy::{
        Dose, Hold, Tenderness,
        guide::{self, Method},
    },
};

/// What the window shows and what the user is doing.
pub struct State {
    /// What happened, by point and by time.
    pub history: History,
    /// Whether the history is there yet.
    pub opening: Opening,
    /// Which page fills the window.
    pub page: Page,
    /// The map's own state.
    pub map: MapState,
    /// The list of points.
    pub list: ListState,
    /// The point whose panel is open.
    pub selected: Option<PointKey>,
    /// What is typed and chosen for the selected point, but not yet done.
    pub draft: Draft,
    /// The hold that runs.
    pub running: Option<Running>,
    /// The hold that has just ended.
    pub after: Option<After>,
    /// The window that lies over everything else.
    pub dialog: Option<Dialog>,
    /// What the status line says.
    pub status: Status,
    /// The session's undo steps.
    pub undo: UndoStack,
    /// The user's settings.
    pub settings: Settings,
    /// Where everything is kept; `None` in the demo, which keeps nothing.
    pub data: Option<PathBuf>,
}

/// Whether the journal has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It is being read since this time (monotonic).
    Since(Duration),
    /// It has been read.
    Done,
    /// It could not be opened: nothing can be saved. The sentence says why and what to do.
    Failed(String),
}

/// The pages of the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The body and the points.
    Map,
    /// Theme, text size, sound, data folder.
    Settings,
}

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
    /// Where the map lay in the last frame, in points.
    pub origin: egui::Pos2,
    /// How large it was, in points.
    pub size: egui::Vec2,
    /// Whether points without entries are shown.
    pub all_points: bool,
    /// Whether the next click on a muscle adds a point, even beside another.
    pub adding: bool,
    /// Whether the banner about swapped sides is up, and until when (monotonic; `None`: until “Got it”).
    pub facing: Facing,
    /// The point under the pointer, on the map or in the list: both light it.
    pub hover: Option<PointKey>,
    /// The card that a click on the drawing has opened.
    pub offer: Option<Offer>,
}

/// A side of the picture that shows a deeper layer because a point there is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The patient's side.
    pub side: Side,
    /// What it shows.
    pub picture: crate::anatomy::Picture,
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

/// What the list shows.
#[derive(Clone, Debug, Default)]
pub struct ListState {
    /// The text of the search field.
    pub search: String,
    /// Only points of this side.
    pub side: Option<Side>,
    /// The order of the rows.
    pub order: Order,
    /// Whether the search field asks for the keyboard in the next frame.
    pub focus_search: bool,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By the latest tenderness, highest first.
    #[default]
    MostTender,
    /// By the time of the last entry, newest first.
    Latest,
    /// By name.
    Name,
}

/// What is chosen for the selected point but not yet done.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The tenderness before the hold.
    pub before: Option<Tenderness>,
    /// The text of the dose field.
    pub dose: String,
    /// How it is done: one of the methods for the point; `None` where one does not treat it oneself.
    pub method: Option<&'static Method>,
}

impl Draft {
    /// What is offered first for a point: its best method and the shortest dose (rules C13 and C1).
    pub fn for_point(point: &Listed) -> Self {
        Self {
            before: None,
            dose: Dose::DEFAULT.seconds().to_string(),
            method: methods(point).first().copied(),
        }
    }
}

/// The methods for a point, best first.
pub fn methods(point: &Listed) -> Vec<&'static Method> {
    if point.is_custom {
        guide::methods_on(Atlas::builtin(), &point.muscle)
    } else {
        guide::methods_for(&point.id.0)
    }
}

/// A hold under way.
pub struct Running {
    /// The point that is held.
    pub point: PointKey,
    /// The clockwork.
    pub hold: Hold,
    /// The dose it began with.
    pub dose: Dose,
    /// The tenderness it began with.
    pub before: Tenderness,
    /// When it began.
    pub started: Zoned,
    /// With what.
    pub tool: String,
    /// Where and how.
    pub position: String,
    /// Until when the window flashes (monotonic).
    pub flash: Option<Duration>,
    /// Whether Escape has been pressed once.
    pub leaving: bool,
    /// What was last said about it, for the eye and for the screen reader.
    pub said: &'static str,
}

/// The page after a hold.
#[derive(Clone, Debug)]
pub struct After {
    /// The entry that the after-rating and the note go to.
    pub entry: Uuid,
    /// The point that was held.
    pub point: PointKey,
    /// The text of the note field.
    pub note: String,
    /// How far back the history goes.
    pub range: Range,
    /// Until when the window flashes (monotonic): the end cue for the eye.
    pub flash: Option<Duration>,
}

/// How far back a history is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Range {
    /// 21 days.
    #[default]
    Weeks,
    /// 92 days.
    Months,
    /// Everything.
    All,
}

impl Range {
    /// Days back from now; `None`: everything.
    pub fn days(self) -> Option<i64> {
        match self {
            Self::Weeks => Some(21),
            Self::Months => Some(92),
            Self::All => None,
        }
    }
}

/// What lies over the window and wants an answer.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// The contraindications and stop rules: before the very first hold, when `then_start` is set, or to read again.
    Rules {
        /// Whether a hold starts once they are acknowledged.
        then_start: bool,
    },
    /// The exported map.
    Export(ExportDraft),
    /// The keys of this page.
    Keys,
}

/// The card beside a click on the drawing.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Where it was clicked, in view units.
    pub place: kurbo::Point,
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
    /// A place where no point may be: the rule says why.
    Refused {
        /// The zone's name.
        zone: String,
        /// Its rule.
        rule: String,
    },
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
    /// The rule of a `care` zone that the place lies in.
    pub care: Option<String>,
}

/// An exported map about to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportDraft {
    /// The text of the path field.
    pub path: String,
    /// What is being done.
    pub progress: ExportProgress,
}

/// How far an export is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportProgress {
    /// The path is being chosen.
    Choosing,
    /// The picture is being drawn and written.
    Writing,
    /// It is there.
    Done(PathBuf),
    /// It could not be written: why and what to do.
    Failed(String),
}

/// What the status line says.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// When the last entry came to disk (monotonic).
    pub saved: Option<Duration>,
    /// How many entries are on their way to disk.
    pub saving: usize,
    /// How many entries could not be saved and wait for another try.
    pub unsaved: usize,
    /// What went wrong, until it is closed.
    pub trouble: Option<String>,
    /// What can be undone for some seconds, and until when (monotonic).
    pub undo: Option<(&'static str, Duration)>,
}

impl State {
    /// A window that opens on the upper back, its journal still being read.
    pub fn new(settings: Settings, opening: Opening, data: Option<PathBuf>) -> Self {
        Self {
            history: History::default(),
            opening,
            page: Page::Map,
            map: MapState::new(&settings),
            list: ListState::default(),
            selected: None,
            draft: Draft::default(),
            running: None,
            after: None,
            dialog: None,
            status: Status::default(),
            undo: UndoStack::default(),
            settings,
            data,
        }
    }
}

impl MapState {
    fn new(settings: &Settings) -> Self {
        Self {
            view: settings.view,
            shown: Side::Right,
            layer: settings.layer,
            opened: None,
            cameras: BTreeMap::new(),
            flight: None,
            origin: egui::pos2(76.0, 0.0),
            size: egui::vec2(820.0, 800.0),
            all_points: settings.all_points,
            adding: false,
            facing: Facing::Hidden,
            hover: None,
            offer: None,
        }
    }

    /// The drawing on stage.
    pub fn stage(&self) -> Stage {
        Stage::new(Atlas::builtin(), self.view, self.shown)
    }

    /// What is drawn of it.
    pub fn plate(&self, inks: Inks) -> PlateSpec {
        let base = self.layer.picture();
        let of = |side| self.opened.filter(|o| o.side == side).map_or(base, |o| o.picture);
        PlateSpec { stage: self.stage(), left: of(Side::Left), right: of(Side::Right), inks }
    }

    /// How far the view can be zoomed: from the whole of it to its smallest muscle.
    pub fn limits(&self) -> ZoomLimits {
        match self.view {
            ViewId::Back | ViewId::Front => ZoomLimits { min: 0.6, max: 12.0 },
            _ => {
                let whole = Camera::fitting(self.stage().bounds(), self.size).scale;
                ZoomLimits { min: whole * 0.9, max: 24.0 }
            }
        }
    }

    /// The camera of the view on stage, the moment it is first looked at included.
    pub fn camera(&self) -> Camera {
        self.cameras.get(&self.view).copied().unwrap_or_else(|| self.first_camera())
    }

    fn first_camera(&self) -> Camera {
        match self.view {
            // The upper back: 2.46 points a unit on a map of 820 x 800, the same part on any other.
            ViewId::Back | ViewId::Front => {
                let scale = 2.46 * (self.size.x / 820.0).min(self.size.y / 800.0);
                let limits = self.limits();
                Camera { centre: kurbo::Point::new(0.0, 204.0), scale: scale.clamp(limits.min, limits.max) }
            }
            _ => Camera::fitting(self.stage().bounds(), self.size),
        }
    }
}
