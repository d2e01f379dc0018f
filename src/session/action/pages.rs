//! The wishes of the pages.

use kurbo::{Point, Vec2};
use uuid::Uuid;

use crate::{
    anatomy::{Hit, Layer, Pain, PointId, PointKey, Side, ViewId},
    desktop::Settings,
    session::{
        HelpPart, ListState, MoveBy, NewPoint, Page, Range, Remedy, RoutineFilter, Sheet, hand::Source,
    },
    therapy::{Ended, RestPain, Sensation, Tenderness, course::Sided, guide::Method, hold, way::Way},
};

/// What every page has.
#[derive(Clone, Debug)]
pub enum DeskWish {
    /// Go to a page.
    Go(Page),
    /// Open a point's panel.
    Select(PointKey),
    /// Open the history of a point, at its latest entry.
    History(PointKey),
    /// Open this entry of the history.
    OpenEntry(Uuid),
    /// Opens the form of an entry, to answer what is missing in it.
    AnswerEntry(Uuid),
    /// One more or one less tender, wherever a number is asked for.
    Nudge(i8),
    /// Something was pressed while the alarm rang: somebody is awake.
    Awake,
    /// Take back the last entry.
    Undo,
    /// Bring it again.
    Redo,
    /// Close the banner about what went wrong.
    TroubleSeen,
    /// Say in one line that something is not saved.
    UnsavedSmall,
    /// Save again what could not be saved; where the clock is why, ask what time it is.
    TryAgain,
    /// Close the window, once everything is on disk.
    Close,
    /// Close it, whatever is not.
    CloseAnyway,
    /// Do what the banner offers.
    Remedy(Remedy),
    /// Put the panel that lies over the map up or down.
    Sheet(Sheet),
    /// Files were dropped onto the window.
    Dropped(Vec<std::path::PathBuf>),
    /// Show this part of the help.
    Help(HelpPart),
    /// Show the contraindications and stop rules.
    ShowRules,
    /// None of them is true.
    RulesRead,
    /// One of them is true, or may be.
    RuleApplies,
    /// Show the keys of this page.
    ShowKeys,
    /// Open the export dialog.
    Export,
    /// Look at an example: a second window with sample data, which keeps nothing.
    Example,
    /// Look at one’s posture in a picture.
    LookAtPosture,
    /// Close the dialog.
    CloseDialog,
}

/// What is asked for on the map. Places and lengths are in screen points.
#[derive(Clone, Debug)]
pub enum MapWish {
    /// Show a view.
    View(ViewId),
    /// Show a view, and in it where pain from the selected point may be felt.
    ViewReferral(ViewId),
    /// Show this side in the one-sided views.
    Shown(Side),
    /// Show a layer.
    Layer(Layer),
    /// Close the opened side again.
    CloseOpened,
    /// Show or hide the points without entries.
    AllPoints(bool),
    /// Show or hide where no pressure belongs.
    Danger(bool),
    /// The arrow keys stand on this point.
    Cursor(PointKey),
    /// Tell these points apart, which overlap at this zoom.
    Crowd(Vec<PointKey>),
    /// Close the choice between points at one place.
    CloseCrowd,
    /// Start or end adding a point by a click.
    Adding(bool),
    /// The banner about swapped sides is understood.
    FacingUnderstood,
    /// Move the drawing.
    Pan(Vec2),
    /// Zoom by a factor around a place on screen.
    Zoom(f32, Point),
    /// Zoom by a factor around the middle, in a smooth move.
    ZoomStep(f32),
    /// Show the whole view.
    Fit,
    /// Zoom by a factor around a place on screen, in a smooth move.
    ZoomAt(f32, Point),
    /// The pointer is over this point, or over none.
    Hover(Option<PointKey>),
    /// About a click on the drawing.
    Offer(OfferWish),
    /// About moving a point of one's own.
    Move(MoveWish),
}

/// What is asked for about a click on the drawing, and in the card beside it.
#[derive(Clone, Debug)]
pub enum OfferWish {
    /// A click away from every point: the place in view units, and the muscle there.
    Click(Point, Option<Hit<'static>>),
    /// The side of a new point that was clicked near the midline.
    Side(Side),
    /// What the card of a new point now says.
    Point(NewPoint),
    /// Make the new point.
    Create,
    /// Close the card.
    Close,
}

/// What is asked for about moving the selected point to another place.
#[derive(Clone, Copy, Debug)]
pub enum MoveWish {
    /// Begin.
    Begin,
    /// Leave it where it is.
    Leave,
    /// It would come to lie at this place, in view units.
    To(Point, MoveBy),
    /// Keep it there, if it may be there.
    Drop,
    /// Keep it there although the place needs care.
    AllTheSame,
}

/// What is asked for in the list of points.
#[derive(Clone, Debug)]
pub enum ListWish {
    /// Another search, filter or order.
    Show(ListState),
    /// Leave what the list is narrowed to: the place that hurts, the muscle, the search.
    Widen,
    /// Show a muscle on the map, and the points on it in the list.
    ShowMuscle(&'static str),
    /// Ask where it hurts, or no longer.
    HurtsMode(bool),
    /// It hurts here.
    Hurts(Pain<'static>),
    /// Put the keyboard into the search field.
    FocusSearch,
    /// A screen reader has heard how much was found.
    Told,
    /// Bring a retired point back.
    BringBack(PointKey),
}

/// What is asked for in a point's panel.
#[derive(Clone, Debug)]
pub enum PointWish {
    /// Open the previous (–1) or next (1) point of the list.
    Step(i32),
    /// Back to the list.
    Deselect,
    /// Choose the tenderness before a hold.
    Before(Tenderness),
    /// The text of the dose field.
    DoseText(String),
    /// How it is done.
    Method(&'static Method),
    /// What ends the hold, and how it is done then.
    Way(Way),
    /// How much it hurts at rest before the hold.
    PainBefore(RestPain),
    /// Keep the chosen tenderness without a hold.
    RateOnly,
    /// Start the hold.
    StartHold,
    /// Start it and open floor mode at once.
    StartOnFloor,
    /// The unexpected pain of this point is over: unlock it.
    ClearLock(PointKey),
    /// Change the name of the selected point: what stands in the field; none closes it.
    Rename(Option<String>),
    /// Keep the name in the field.
    RenameDone,
    /// Put a point of one's own away.
    Retire(PointKey),
    /// Note a hold that was done without the program.
    Backdate,
    /// Hold the points of the last day again, one after the other.
    Again,
}

/// What is asked for while a hold runs.
#[derive(Clone, Copy, Debug)]
pub enum HoldWish {
    /// Something happens to it.
    Step(hold::Event),
    /// Escape: the second one leaves it.
    Leave,
    /// This is felt now, besides tender.
    Felt(Sensation),
    /// What spreads is felt here, too.
    FeltAt(&'static str),
    /// The sign to stop has been read, and the hold goes on.
    SignRead,
    /// Speak what happens in a hold, or no longer.
    Voice(bool),
    /// Open floor mode.
    OpenFloor,
}

/// What is asked for on the page after a hold, or of an earlier entry.
#[derive(Clone, Debug)]
pub enum AfterWish {
    /// The tenderness after the hold.
    Rate(Tenderness),
    /// The text of the note field.
    NoteText(String),
    /// The note is finished.
    NoteDone,
    /// How far back the history goes.
    Range(Range),
    /// Hold the same point again.
    Again,
    /// Rest this point until tomorrow.
    RestUntilTomorrow(PointKey),
    /// What ended a hold that a key on the floor has ended.
    EndedBy(Ended),
    /// Open the form that changes the entry of the page.
    Change,
    /// Close that form, once what was typed is saved.
    Look,
    /// Something about the entry of the page is different.
    Edit(Edit),
    /// The entry of the page does not count.
    Delete,
    /// Close the page.
    Close,
}

/// What is different about the entry of the page.
#[derive(Clone, Debug)]
pub enum Edit {
    /// The tenderness before, or of a rating.
    Before(Tenderness),
    /// The tenderness after; none takes it away.
    After(Option<Tenderness>),
    /// The pain at rest before; none takes it away.
    PainBefore(Option<RestPain>),
    /// The pain at rest after; none takes it away.
    PainAfter(Option<RestPain>),
    /// What stands in the field of seconds.
    Seconds(String),
    /// The seconds are typed.
    SecondsDone,
    /// How the hold ended.
    Ended(Ended),
    /// What stands in the field of the day.
    Day(String),
    /// What stands in the field of the time of day.
    Time(String),
    /// Day and time are typed.
    WhenDone,
}

/// What is asked for in a routine on its way.
#[derive(Clone, Copy, Debug)]
pub enum CourseWish {
    /// The tenderness before the hold of the step.
    Before(Tenderness),
    /// Start the hold of the step.
    Hold,
    /// On to the next thing.
    GoOn,
    /// Leave this step out.
    Skip,
    /// To the step before.
    Back,
    /// The step that was just done once more.
    Repeat,
    /// The other side first.
    SwapSide,
    /// End the routine for now; at its end page, leave that.
    End,
    /// Go on with what was ended.
    Resume,
}

/// What is asked for on the page of the routines.
#[derive(Clone, Debug)]
pub enum RoutinesWish {
    /// The text of the search field.
    Search(String),
    /// The search field asks for the keyboard.
    Find,
    /// The keys of the search have reached the card of this number, from 0.
    Reach(usize),
    /// Look at the routine of this id.
    Open(String),
    /// Show only these in the list.
    Filter(RoutineFilter),
    /// Give the routine of this id its star, or take it away.
    Star(String),
    /// Back to the list.
    Close,
    /// Which sides, and which first.
    Sided(Sided),
    /// Take this point tonight, or no longer.
    Point(PointId),
    /// How much it hurts at rest.
    Pain(RestPain),
    /// Begin anew what was left off.
    Anew,
    /// Begin.
    Start,
    /// Open the folder of the user's own.
    OwnFolder,
}

/// What happens in floor mode.
#[derive(Clone, Copy, Debug)]
pub enum FloorWish {
    /// Back to the page of the hold.
    Leave,
    /// Something goes down.
    Pressed(Source),
    /// Something comes up.
    Released(Source),
    /// The window has lost the keyboard.
    LetGo,
    /// A press, told by a screen reader.
    Tap,
    /// A long press, told by a screen reader.
    Long,
}

/// What is asked for on the page of the settings.
#[derive(Clone, Debug)]
pub enum SettingsWish {
    /// These settings.
    Change(Box<Settings>),
    /// Play what is heard when a hold is over.
    Play,
}
