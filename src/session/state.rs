//! Everything that is known. Views borrow it; only the session's update changes it.

mod after;
mod backdate;
mod clock;
mod copies;
mod file_out;
mod floor;
mod history_out;
mod hold;
mod import;
mod list;
mod making;
mod map;
mod moving;
mod of_plan;
mod photo;
mod plans;
mod results;
mod routine_filter;
mod routine_list;
mod routines;
mod run_held;
mod status;
mod take_in;
mod take_out;
mod trends;
mod when;
mod your_plan;

pub use self::{
    after::{After, EntryForm, Purpose, WhenDraft, WrongPart, WrongWhen},
    backdate::{BackdateDraft, Day, Unit},
    clock::ClockDraft,
    copies::{
        EraseDraft, EraseProgress, RestoreDraft, RestoreProgress, SaveDraft, SaveProgress, Weekly, erase_word,
    },
    file_out::{ExportDraft, FileOut, FileProgress},
    floor::Floor,
    history_out::{HistoryFormat, HistoryOrder, HistoryOutDraft},
    hold::{Alarm, Draft, Running, methods},
    import::{Asked, AskedPoint, AskedWord, ImportDraft, ImportProgress, SaidOfTable, WordMeant},
    list::{Heading, Hurts, ListState, Order},
    making::{AskOwn, Making, MakingProgress, OwnTakeIn},
    map::{Card, Crowd, Facing, Flight, MapState, NewPoint, Offer, Opened, place_on_stage},
    moving::{Landing, MoveBy, Moving, Verdict},
    of_plan::OfPlan,
    photo::{PhotoDraft, PhotoProgress},
    plans::{DraftProgress, GiveOutDraft, HandoutView, PlanDraft, PlanText, PlansState},
    results::{Keeping, ResultLook, ResultRow, SendDraft},
    routine_filter::{RoutineFilter, RoutineGroup, RoutineLength},
    routines::{Hindrance, Routines, Run, Waiting, comes_first, past},
    run_held::Missing,
    status::Status,
    take_in::{TakeInChoice, TakeInDraft, TakeInProgress, TakeInQuestion, Wanted},
    take_out::{ReportOf, TakeOut, TakeOutDraft, TakeOutOrder},
    trends::{Period, TableOf, TrendsState},
    when::{
        Shift, WrongDay, WrongTime, day_that_was, moment_that_was, read_date, read_date_ahead, read_time,
    },
    your_plan::YourPlan,
};

pub(in crate::session) use self::{plans::About, routines::too_tender_today, trends::PATIENCE};

use std::{path::PathBuf, sync::Arc, time::Duration};

use jiff::Zoned;

use crate::{
    anatomy::PointKey,
    desktop::Settings,
    journal::{Entry, History, UndoStack},
    session::Unusable,
    therapy::guard::emergency::{self, Number},
};

/// What is shown and what the user is doing.
pub struct State {
    /// What happened, by point and by time; whoever works on another thread has it as it was.
    pub history: Arc<History>,
    /// Whether the history is there yet.
    pub opening: Opening,
    /// Which page fills the window.
    pub page: Page,
    /// Which part of the help is open.
    pub help: HelpPart,
    /// The map's own state.
    pub map: MapState,
    /// The list of points.
    pub list: ListState,
    /// The point whose panel is open.
    pub selected: Option<PointKey>,
    /// The point whose panel was open before, and when it was left (monotonic).
    pub before: Option<(PointKey, Duration)>,
    /// What is typed and chosen for the selected point, but not yet done.
    pub draft: Draft,
    /// The hold that runs.
    pub running: Option<Running>,
    /// The alarm, while it rings.
    pub alarm: Option<Alarm>,
    /// Floor mode, while it is open.
    pub floor: Option<Floor>,
    /// Holds that the end of the program has cut off, the oldest first; entries that wait for an answer.
    pub left_off: Vec<Entry>,
    /// The page of the hold that has just ended, or of an entry that was opened.
    pub after: Option<After>,
    /// The routines, and the one that is open.
    pub routines: Routines,
    /// The plans, and the one that is being made.
    pub plans: PlansState,
    /// The page of the trends.
    pub trends: TrendsState,
    /// What is chosen for the plan that the user does.
    pub your_plan: YourPlan,
    /// The window that lies over everything else.
    pub dialog: Option<Dialog>,
    /// What the status line says.
    pub status: Status,
    /// How much of the panel is up where it lies over the map.
    pub sheet: Sheet,
    /// The session's undo steps.
    pub undo: UndoStack,
    /// What is known of the weekly copies.
    pub weekly: Weekly,
    /// The user's settings.
    pub settings: Settings,
    /// Whether the machine has a voice.
    pub has_voice: bool,
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
    /// It could not be opened: nothing can be saved.
    Failed(Unusable),
}

/// The pages of the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The body and the points.
    Map,
    /// The routines, and the one on its way.
    Routines,
    /// How each point develops.
    Trends,
    /// The plans for patients, and the one that is being made.
    Plan,
    /// Theme, text size, sound, data folder.
    Settings,
    /// How it goes, what the marks mean, the keys, the words, when to stop.
    Help,
}

/// The parts of the help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum HelpPart {
    /// How it goes.
    #[default]
    How,
    /// What is drawn on the map.
    Marks,
    /// The keys.
    Keys,
    /// The words.
    Words,
    /// When not to start, and when to stop.
    Stop,
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

/// A window too narrow for map and panel side by side: how much of the panel is up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// Over the lower half and a little more.
    #[default]
    Half,
    /// Only its handle: the map is free.
    Down,
    /// Over the whole map.
    Full,
}

/// What lies over the window and wants an answer.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// The safety rules.
    Rules(RulesFor),
    /// The exported map.
    Export(ExportDraft),
    /// The pages of the plan that is being made.
    Handout(HandoutView),
    /// A plan, written for somebody.
    GiveOut(Box<GiveOutDraft>),
    /// A plan, taken in from a file.
    TakeIn(TakeInDraft),
    /// What came back of a plan.
    Result(Box<ResultLook>),
    /// What was done of a plan, written for the physio.
    Send(Box<SendDraft>),
    /// A report of the trends, written.
    TakeOut(Box<TakeOutDraft>),
    /// The history, written as a file.
    HistoryOut(HistoryOutDraft),
    /// A table, imported.
    Import(Box<ImportDraft>),
    /// The keys of this page.
    Keys,
    /// A look at one’s posture.
    Photo(PhotoDraft),
    /// How long the first hold that was cut off was held: the text of the field.
    TimeHeld(String),
    /// A hold done without the program.
    Backdate(Box<BackdateDraft>),
    /// What day and time it is, where the clock cannot be right.
    Clock(ClockDraft),
    /// Whether to close the window though something is not saved.
    Closing,
    /// A copy of everything, saved.
    SaveCopy(SaveDraft),
    /// A copy of everything, brought back.
    Restore(RestoreDraft),
    /// Everything, erased.
    Erase(EraseDraft),
    /// Something about the file of a routine of one's own.
    OwnRoutine(AskOwn),
}

/// What the safety rules are shown for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RulesFor {
    /// To read again.
    Reading,
    /// Before the very first hold, which starts if none of them is true.
    Starting,
    /// One of them is true, or may be: there is no hold.
    NotStarting,
}

impl State {
    /// The plan that is being made, while its page is shown: then the map is the patient's.
    pub fn plan_on_map(&self) -> Option<&PlanDraft> {
        self.plans.draft.as_ref().filter(|_| self.page == Page::Plan)
    }

    /// Whether a voice says what happens: where the user wants it, and on the floor, where the eyes are closed, unless
    /// all sounds are off.
    pub fn speaks(&self) -> bool {
        self.has_voice && (self.settings.voice || self.floor.is_some() && self.settings.sound)
    }

    /// The number for an ambulance: the one that was chosen, else that of the place where the clock is set.
    pub fn emergency_number(&self, now: &Zoned) -> &'static str {
        self.settings.emergency.map_or_else(|| emergency::number(now.time_zone().iana_name()), Number::text)
    }

    /// What opens on the upper back, its journal still being read.
    pub fn new(settings: Settings, opening: Opening, data: Option<PathBuf>) -> Self {
        Self {
            history: Arc::default(),
            opening,
            page: Page::Map,
            help: HelpPart::default(),
            map: MapState::new(&settings),
            list: ListState::default(),
            selected: None,
            before: None,
            draft: Draft::default(),
            running: None,
            alarm: None,
            left_off: Vec::new(),
            floor: None,
            after: None,
            routines: Routines::default(),
            plans: PlansState::default(),
            trends: TrendsState::default(),
            your_plan: YourPlan::default(),
            dialog: None,
            status: Status::default(),
            sheet: Sheet::default(),
            undo: UndoStack::default(),
            weekly: Weekly::default(),
            settings,
            has_voice: false,
            data,
        }
    }
}
