//! What the user can ask for. Views return these; `update` is the one place that does them.

use kurbo::Point;
use uuid::Uuid;

use super::{
    floor::Source,
    state::{BackdateDraft, ListState, MoveBy, NewPoint, Page, Range, Remedy, Sheet, Wish},
};
use crate::{
    anatomy::{Hit, Layer, Pain, PointKey, Side, ViewId},
    desktop::Settings,
    therapy::{Ended, RestPain, Sensation, Tenderness, guide::Method, hold, way::Way},
};

/// One wish of the user.
#[derive(Clone, Debug)]
pub enum Action {
    /// Go to a page.
    Page(Page),
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
    /// Move the drawing by screen points.
    Pan(egui::Vec2),
    /// Zoom by a factor around a place on screen.
    Zoom(f32, egui::Pos2),
    /// Zoom by a factor around the middle, in a smooth move.
    ZoomStep(f32),
    /// Show the whole view.
    Fit,
    /// Zoom by a factor around a place on screen, in a smooth move.
    ZoomAt(f32, egui::Pos2),
    /// A click on the drawing, away from every point: the place in view units, and the muscle there.
    ClickPlace(Point, Option<Hit<'static>>),
    /// The pointer is over this point, or over none.
    Hover(Option<PointKey>),
    /// Open a point's panel.
    Select(PointKey),
    /// Open the previous (–1) or next (1) point of the list.
    Step(i32),
    /// Back to the list.
    Deselect,
    /// The list's search, filter and order.
    List(ListState),
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
    /// Choose the tenderness before a hold.
    Before(Tenderness),
    /// One more or one less tender.
    Nudge(i8),
    /// The text of the dose field.
    DoseText(String),
    /// How it is done.
    Method(&'static Method),
    /// What ends the hold, and how it is done then.
    Way(Way),
    /// How much it hurts at rest before the hold.
    PainBefore(RestPain),
    /// This is felt now, besides tender.
    Felt(Sensation),
    /// What spreads is felt here, too.
    FeltAt(&'static str),
    /// The sign to stop has been read, and the hold goes on.
    SignRead,
    /// Speak what happens in a hold, or no longer.
    Voice(bool),
    /// Keep the chosen tenderness without a hold.
    RateOnly,
    /// Start the hold.
    StartHold,
    /// Something happens to the running hold.
    Hold(hold::Event),
    /// Escape during a hold: the second one leaves it.
    LeaveHold,
    /// The tenderness after the hold.
    After(Tenderness),
    /// The text of the note field.
    NoteText(String),
    /// The note is finished.
    NoteDone,
    /// How far back the history goes.
    Range(Range),
    /// Hold the same point again.
    HoldAgain,
    /// Close the page after the hold, or of an entry.
    CloseAfter,
    /// Something about a routine.
    Routine(Wish),
    /// Open the history of a point, at its latest entry.
    History(PointKey),
    /// Open this entry of the history.
    OpenEntry(Uuid),
    /// Something about the entry of the page is different.
    Edit(Edit),
    /// The entry of the page does not count.
    DeleteEntry,
    /// A hold done without the program.
    Backdate(Backdate),
    /// Rest this point until tomorrow.
    RestUntilTomorrow(PointKey),
    /// The unexpected pain of this point is over: unlock it.
    ClearLock(PointKey),
    /// What becomes of a hold that was cut off.
    LeftOff(LeftOff),
    /// Floor mode.
    Floor(OnFloor),
    /// Show the contraindications and stop rules.
    ShowRules,
    /// They have been read.
    RulesRead,
    /// Show the keys of this page.
    ShowKeys,
    /// The side of a new point that was clicked near the midline.
    NewPointSide(Side),
    /// What the card of a new point now says.
    NewPoint(NewPoint),
    /// Make the new point.
    CreatePoint,
    /// Change the name of the selected point: what stands in the field; none closes it.
    Rename(Option<String>),
    /// Keep the name in the field.
    RenameDone,
    /// Begin or end moving the selected point to another place.
    Move(bool),
    /// The point that is being moved would come to lie at this place, in view units.
    MoveTo(Point, MoveBy),
    /// Keep it there, if it may be there.
    MoveDrop,
    /// Keep it there although the place needs care.
    MoveAllTheSame,
    /// Put a point of one's own away.
    Retire(PointKey),
    /// Bring a retired point back.
    BringBack(PointKey),
    /// Close the card beside the click.
    CloseOffer,
    /// Look at one’s posture in a picture.
    Photo(PhotoWish),
    /// Close the dialog.
    CloseDialog,
    /// Open the export dialog.
    Export,
    /// The text of the export path.
    ExportPath(String),
    /// Choose the export path in the system's dialog.
    ExportChoose,
    /// Write the map.
    ExportWrite,
    /// Open the folder of the exported map.
    ExportReveal,
    /// Take back the last entry.
    Undo,
    /// Bring it again.
    Redo,
    /// Try again to save what could not be saved.
    TryAgain,
    /// Close the bar that offers to undo.
    UndoBarSeen,
    /// Close the banner about what went wrong.
    TroubleSeen,
    /// Do what the banner offers.
    Remedy(Remedy),
    /// Put the panel that lies over the map up or down.
    Sheet(Sheet),
    /// Files were dropped onto the window.
    Dropped(Vec<std::path::PathBuf>),
    /// New settings.
    Settings(Settings),
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
}

/// What is done about a hold that was done without the program.
#[derive(Clone, Debug)]
pub enum Backdate {
    /// It is asked for, for the selected point.
    Open,
    /// So much is typed and chosen.
    Draft(Box<BackdateDraft>),
    /// It is kept.
    Save,
}

/// What becomes of the first hold that was cut off.
#[derive(Clone, Debug)]
pub enum LeftOff {
    /// It is kept with the seconds that are certain.
    Keep,
    /// The user is asked for the seconds: what stands in the field.
    Seconds(String),
    /// It is kept with so many seconds.
    KeepSeconds(u32),
    /// It is forgotten.
    Drop,
}

/// What happens in floor mode, and to what was ended there.
#[derive(Clone, Copy, Debug)]
pub enum OnFloor {
    /// Open it.
    Open,
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
    /// What ended the hold that a key has ended.
    Ended(Ended),
}

/// What the user asks of the look at a picture.
#[derive(Clone, Debug)]
pub enum PhotoWish {
    /// Open the dialog.
    Open,
    /// The text of the path field.
    Path(String),
    /// Choose the picture in the system's dialog.
    Choose,
    /// Read and show it.
    Show,
    /// Where the upright line stands, 0–1.
    Line(f32),
}
