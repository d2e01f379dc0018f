//! The wishes about plans.

use uuid::Uuid;

use crate::{
    anatomy::PointKey,
    desktop::PlanKind,
    drawing::PageSize,
    exchange::document::Print,
    language::Language,
    session::{PlanText, TakeInChoice, Wanted},
    therapy::plan::Planned,
};

/// What is asked for on the page of the plans.
#[derive(Clone, Debug)]
pub enum PlanWish {
    /// Begin a plan.
    New,
    /// Open one.
    Open(Uuid),
    /// Back to the list of them.
    Close,
    /// Begin one for another patient, with the points of this one.
    UseAgain(Uuid),
    /// Do it no longer; what was done of it stays.
    Leave(Uuid),
    /// Its handout speaks this.
    Language(Language),
    /// One of its own texts says this now.
    Text(PlanText, String),
    /// The field of the review day says this now.
    Review(String),
    /// The field that finds a point gets the keyboard, or has it.
    Find(bool),
    /// Show the dose of a point, or of none.
    Point(Option<PointKey>),
    /// A point is prescribed like this now.
    Put(Box<Planned>),
    /// Take a point out.
    Remove(PointKey),
    /// A point gets this place in the order, from 0.
    Move(PointKey, usize),
    /// Put in what this routine does.
    AddFrom(String),
    /// From today on nothing of it is due; or it goes on.
    End(bool),
    /// Take back the last change.
    Undo,
    /// Bring it again.
    Redo,
    /// Copy it as text, for the clinic's record.
    CopyText,
}

/// What is asked for about the pages of the plan that is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoutWish {
    /// Look at them.
    Open,
    /// At this one, from 0.
    Page(usize),
    /// In letters of this size.
    Print(Print),
}

/// What is asked for in the dialog that writes a plan for somebody.
#[derive(Clone, Debug)]
pub enum GiveOutWish {
    /// Open it for this kind of file.
    Open(PlanKind),
    /// On this paper.
    Page(PageSize),
    /// In letters of this size.
    Print(Print),
    /// What is typed to lock it.
    Passphrase(String),
}

/// What is asked for in the dialog that takes a plan in.
#[derive(Clone, Debug)]
pub enum TakeInWish {
    /// Open it for a file with this.
    Open(Wanted),
    /// The text of the path field.
    Path(String),
    /// Choose the file in the system's dialog.
    Choose,
    /// Look at the file.
    Look,
    /// What is typed to open it.
    Passphrase(String),
    /// Show this one of the drawings that the plan needs, from 0.
    Drawing(usize),
    /// Whether the plan is done here.
    Answer(TakeInChoice),
    /// Take in what was found.
    Take,
    /// Go to where the plan is.
    GoThere,
}

/// What is asked for about what came back of a plan.
#[derive(Clone, Copy, Debug)]
pub enum ResultWish {
    /// Show everything that was kept with this plan.
    ShowKept(Uuid),
    /// Show the file alone, or together with what was kept before.
    Together(bool),
    /// Keep it with its plan: ask whether it belongs there, or leave that.
    AskToKeep(bool),
    /// It does.
    Keep,
}

/// What is asked for in the dialog that writes what was done.
#[derive(Clone, Debug)]
pub enum SendWish {
    /// Open it for this plan.
    Open(Uuid),
    /// The first day, as typed; empty for the day of the plan.
    Since(String),
    /// The last so many days.
    LastDays(u8),
    /// Whether the notes go along.
    Notes(bool),
    /// What the patient wants to ask.
    Question(String),
    /// Let the name end like this: `knotmap` for a file, `pdf` for a page.
    Ending(&'static str),
    /// What is typed to lock it.
    Passphrase(String),
}
