//! What a person is doing now: what is chosen, what is typed, the hold that runs, the routine on its way, what is on
//! its way to disk, and the steps back.
//!
//! It may use every room below it, and knows no egui, no colour, no pixel and no sentence: a [`Camera`] is numbers,
//! what is to be told is a [`Notice`], a [`Trouble`] or a [`Said`], and the window finds the words. It never asks
//! what time it is and never waits: [`Session::update`] does what the user asks for, [`Session::tick`] lets time go
//! by, [`Session::hear`] takes in what the machine has answered; each is handed the time and answers with
//! [`Effect`]s, which the window (or a test) carries out.

pub mod action;
mod again;
mod camera;
mod change;
mod effect;
pub mod hand;
mod import_job;
mod keeper;
mod left_off;
mod notice;
mod plan_desk;
mod press;
mod rows;
mod standing;
mod state;
mod store;
mod trends_job;
mod update;
mod wall;

use std::time::Duration;

use jiff::{ToSpan as _, Zoned};
use kurbo::Rect;
use uuid::Uuid;

pub use self::{
    action::{
        Action, Actions, AfterWish, BackdateWish, ClockWish, CopyWish, CourseWish, DeskWish, Edit, FileWish,
        FloorWish, GiveOutWish, HandoutWish, HistoryOutWish, HoldWish, ImportWish, LeftOffWish, ListWish,
        MakingWish, MapWish, MoveWish, OfferWish, PhotoWish, PlanWish, PointWish, ResultWish, RoutinesWish,
        SendWish, SettingsWish, TakeInWish, TakeOutWish, TrendsWish, YourPlanWish,
    },
    again::{Again, LastDay},
    camera::{Camera, LOW_MAP, ZoomLimits},
    change::Change,
    effect::{Answer, CopyDone, CopyJob, Effect, OwnDone, OwnJob, ToWrite},
    import_job::{Ground, ImportDone, ImportJob, ImportRefused, TableLook},
    left_off::{left_off_hold, longest_held},
    notice::{Caution, Done, Failure, Notice, Refusal, Remedy, Said, Speech, Trouble, What},
    plan_desk::{PlanDesk, PlanDone, PlanJob},
    press::{Follows, Press, follows, let_go},
    rows::{Contents, Item, Row, Section, Unrated, both_sides, lies_on, rows},
    standing::Standing,
    state::*,
    store::{Job, News, SavedAll, Store, Unreadable, Unsaved, Unusable, Wake},
    trends_job::{PointSeen, TrendsJob, TrendsSeen},
    wall::is_plausible,
};
use self::{
    keeper::Keeper,
    update::{Batch, Checkpointer, InFlight, Reading, Voiced},
    wall::Wall,
};
use crate::{
    anatomy::{Atlas, PointKey},
    desktop::{
        Settings,
        place::{MapPlace, WindowPlace},
    },
    journal::{AllPoints, Entry, History},
    language::Language,
};

/// A moment, as it is handed in.
#[derive(Clone, Debug)]
pub struct Now {
    /// On a clock that only goes forward, and on while the machine sleeps: everything that lasts is measured on it.
    pub monotonic: Duration,
    /// On the wall, where the user is: it dates entries and measures nothing.
    pub wall: Zoned,
}

/// What a person is doing now.
pub struct Session {
    state: State,
    points: AllPoints,
    /// The moment that is being lived through.
    now: Now,
    /// What is wanted from outside, until it is handed out.
    effects: Vec<Effect>,
    in_flight: Vec<InFlight>,
    batch: Option<Batch>,
    import_number: u64,
    unsaved: Vec<Entry>,
    /// Entries of a time that none can have.
    undated: Vec<Entry>,
    wall: Wall,
    /// The window is to close; until when the disk is waited for.
    closing: Option<Duration>,
    checkpointer: Checkpointer,
    dropped: Option<Entry>,
    select_when_saved: Option<PointKey>,
    start_when_acknowledged: bool,
    on_floor_when_started: bool,
    export_folder: Option<std::path::PathBuf>,
    voiced: Voiced,
    keeper: Keeper,
    own_routines: Reading,
    /// The language in which what is kept was made.
    language: Language,
}

impl Session {
    /// A session that begins now, its journal still being read. `data` is the folder where everything is kept, none
    /// in the demo; `has_voice` says whether the machine can speak.
    pub fn new(settings: Settings, data: Option<std::path::PathBuf>, has_voice: bool, now: Now) -> Self {
        let mut state = State::new(settings, Opening::Since(now.monotonic), data);
        state.has_voice = has_voice;
        Self {
            state,
            points: AllPoints::new(Atlas::builtin(), History::default().custom_points()),
            now,
            effects: Vec::new(),
            in_flight: Vec::new(),
            batch: None,
            import_number: 0,
            unsaved: Vec::new(),
            undated: Vec::new(),
            wall: Wall::default(),
            closing: None,
            checkpointer: Checkpointer::default(),
            dropped: None,
            select_when_saved: None,
            start_when_acknowledged: false,
            on_floor_when_started: false,
            export_folder: None,
            voiced: Voiced::default(),
            keeper: Keeper::default(),
            own_routines: Reading::default(),
            language: Language::spoken(),
        }
    }

    /// Does what the user asks for.
    pub fn update(&mut self, now: Now, action: Action) -> Vec<Effect> {
        self.live(now, |session| session.apply(action))
    }

    /// Takes in what the machine has answered.
    pub fn hear(&mut self, now: Now, answer: Answer) -> Vec<Effect> {
        self.live(now, |session| session.take(answer))
    }

    /// Lets time go by: the hold's clock, a rest, a camera on its way, what is only there for a while.
    pub fn tick(&mut self, now: Now) -> Vec<Effect> {
        self.live(now, Self::go_on)
    }

    /// Keeps where the views are looked at, the `window`, and how the `map` lies in it, once they have settled.
    pub fn settle(&mut self, now: Now, window: Option<WindowPlace>, map: Option<MapPlace>) -> Vec<Effect> {
        self.live(now, |session| session.keep(window, map))
    }

    /// The end: what was typed is saved, what could not be saved is tried once more, what runs is kept as it is now.
    pub fn close(&mut self, now: Now) -> Vec<Effect> {
        self.live(now, Self::end)
    }

    fn live(&mut self, now: Now, act: impl FnOnce(&mut Self)) -> Vec<Effect> {
        let behind = self.wall.look(&now);
        self.now = self.wall.right(now);
        if let Some(behind) = behind {
            self.date(behind);
        }
        self.follow_language();
        act(self);
        std::mem::take(&mut self.effects)
    }

    /// The moment as it is meant, where the clock on the wall cannot be right.
    pub fn right(&self, now: &Now) -> Now {
        self.wall.right(now.clone())
    }

    /// The map lies here, in screen points.
    pub fn lay_map(&mut self, area: Rect) {
        self.state.map.area = area;
    }

    /// Everything that is known.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The moment that is being lived through.
    pub fn now(&self) -> &Now {
        &self.now
    }

    /// Every point there is.
    pub fn points(&self) -> &AllPoints {
        &self.points
    }

    /// The earliest time that a range shows; none: everything.
    pub fn since(&self, range: Range) -> Option<jiff::Timestamp> {
        range.days().map(|days| self.now.wall.saturating_sub(days.days()).timestamp())
    }

    /// Whether an entry counts, or will once it is on disk.
    fn is_there(&self, entry: Uuid) -> bool {
        self.state.history.record(entry).is_some() || self.in_flight.iter().any(|flight| flight.id == entry)
    }

    fn want(&mut self, effect: Effect) {
        self.effects.push(effect);
    }
}
