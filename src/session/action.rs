//! What the user can ask for: one variant a page, so that a page names only its own wishes. Views push them onto
//! [`Actions`]; the session's update is the one place that does them.

mod dialogs;
mod import;
mod making;
mod pages;
mod plan;
mod trends;
mod your_plan;

pub use self::{
    dialogs::{BackdateWish, ClockWish, CopyWish, FileWish, LeftOffWish, PhotoWish},
    import::{HistoryOutWish, ImportWish},
    making::MakingWish,
    pages::{
        AfterWish, CourseWish, DeskWish, Edit, FloorWish, HoldWish, ListWish, MapWish, MoveWish, OfferWish,
        PointWish, RoutinesWish, SettingsWish,
    },
    plan::{GiveOutWish, HandoutWish, PlanWish, ResultWish, SendWish, TakeInWish},
};

pub use self::{
    trends::{TakeOutWish, TrendsWish},
    your_plan::YourPlanWish,
};

/// The enum of all wishes, and the way from the wish of a page to it.
macro_rules! action {
    ($($(#[$about:meta])+ $page:ident($wish:ident),)+) => {
        /// One wish of the user.
        #[derive(Clone, Debug)]
        pub enum Action {$(
            $(#[$about])+
            $page($wish),
        )+}

        $(impl From<$wish> for Action {
            fn from(wish: $wish) -> Self {
                Self::$page(wish)
            }
        })+
    };
}

action! {
    /// What every page has.
    Desk(DeskWish),
    /// On the map.
    Map(MapWish),
    /// In the list of points.
    List(ListWish),
    /// In a point's panel.
    Point(PointWish),
    /// While a hold runs.
    Hold(HoldWish),
    /// On the page after a hold, or of an earlier entry.
    After(AfterWish),
    /// In a routine on its way, on whichever page it is shown.
    Course(CourseWish),
    /// On the page of the routines.
    Routines(RoutinesWish),
    /// About a routine of one's own.
    Making(MakingWish),
    /// On the page of the trends.
    Trends(TrendsWish),
    /// In the dialog that writes a report.
    TakeOut(TakeOutWish),
    /// On the page of the plans.
    Plan(PlanWish),
    /// About the pages of the plan that is being made.
    Handout(HandoutWish),
    /// In the dialog that writes a plan for somebody.
    GiveOut(GiveOutWish),
    /// In the dialog that takes a plan in.
    TakeIn(TakeInWish),
    /// About what came back of a plan.
    Result(ResultWish),
    /// In the dialog that writes what was done of a plan.
    Send(SendWish),
    /// In floor mode.
    Floor(FloorWish),
    /// On the page of the settings.
    Settings(SettingsWish),
    /// About the file that a dialog writes.
    File(FileWish),
    /// About copies of everything, and erasing it.
    Copy(CopyWish),
    /// In the dialog that writes the history as a file.
    HistoryOut(HistoryOutWish),
    /// In the dialog that imports a table.
    Import(ImportWish),
    /// In the look at one's posture.
    Photo(PhotoWish),
    /// About a hold that was cut off.
    LeftOff(LeftOffWish),
    /// About a hold done without the program.
    Backdate(BackdateWish),
    /// About the day and time.
    Clock(ClockWish),
    /// About the plan that the user does.
    YourPlan(YourPlanWish),
}

impl From<OfferWish> for Action {
    fn from(wish: OfferWish) -> Self {
        Self::Map(MapWish::Offer(wish))
    }
}

impl From<MoveWish> for Action {
    fn from(wish: MoveWish) -> Self {
        Self::Map(MapWish::Move(wish))
    }
}

/// What the views of one frame ask for, in order.
#[derive(Clone, Debug, Default)]
pub struct Actions(Vec<Action>);

impl Actions {
    /// One wish more.
    pub fn push(&mut self, wish: impl Into<Action>) {
        self.0.push(wish.into());
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<W: Into<Action>> Extend<W> for Actions {
    fn extend<I: IntoIterator<Item = W>>(&mut self, wishes: I) {
        self.0.extend(wishes.into_iter().map(Into::into));
    }
}

impl IntoIterator for Actions {
    type Item = Action;
    type IntoIter = std::vec::IntoIter<Action>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
