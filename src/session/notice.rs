//! What is to be told, without the words: the window has them.

use std::path::PathBuf;

use jiff::{Zoned, civil::Date};

use super::{Unreadable, Unsaved, Unusable};
use crate::{
    anatomy::Side,
    desktop::FileKind,
    journal::{Deed, Remark},
    therapy::{Ended, Ending, Sensation},
};

/// Told to a screen reader.
#[derive(Clone, Debug)]
pub enum Notice {
    /// An entry is on disk.
    Saved,
    /// The same, and it can be taken back.
    CanBeUndone(Done),
    /// A step back or forward is on disk, [`Done::Undone`] or [`Done::Redone`].
    Stepped(Done),
    /// The page of an entry is open.
    EntryOpened {
        /// Whether it is a hold.
        is_hold: bool,
        /// When it was.
        at: Zoned,
    },
    /// Floor mode is open.
    FloorOpened,
    /// The hold ends like this, unless that is taken back.
    EndsUnless(Ended),
    /// A rest between two steps is over.
    RestOver,
    /// A hold was stopped on the floor: when to call this number.
    CallIf(&'static str),
}

/// Said aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speech {
    /// A hold has started.
    Started {
        /// Its point, and on which side.
        sided: String,
        /// What ends it.
        ending: Ending,
    },
    /// Ten seconds are left.
    LastTen,
    /// So many movements are done.
    Movements(u8),
    /// What the window says.
    Said(Said),
    /// How tender is it?
    HowTender,
    /// The other side comes.
    SwitchSides,
    /// A rest is over.
    RestOver,
    /// The next step.
    Next {
        /// Its name, and on which side.
        sided: String,
        /// How to get there.
        cue: String,
    },
    /// The hold ends like this, unless that is taken back.
    EndsUnless(Ended),
    /// A hold was stopped on the floor: when to call this number.
    CallIf(&'static str),
}

/// What was said last about the running hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The clock runs.
    Started,
    /// Half of the time is over.
    Halfway,
    /// The last ten seconds begin.
    LastTen,
    /// The pressure is to be eased.
    EaseOff,
    /// No second can be added.
    AtMost,
    /// Nobody saw some seconds.
    StoodStill,
    /// From now on it may throb.
    EarlyMark,
    /// Is everything well?
    CheckIn,
    /// Both at once.
    EarlyMarkAndCheckIn,
    /// The time is over.
    Over,
    /// It ended by the user's word.
    Ended,
    /// Escape was pressed once.
    Leave,
    /// A sensation was noted.
    Noted(Sensation),
    /// Nobody leaves the screen on.
    MayTurnDark,
}

/// What was done and can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// A point was rated.
    Rated,
    /// A point rests.
    Rests,
    /// A point is unlocked.
    Unlocked,
    /// An entry was changed.
    Changed,
    /// An entry was deleted.
    Deleted,
    /// The only entry of a point was deleted.
    DeletedOnly,
    /// A hold without the program was noted.
    Noted,
    /// An event was noted.
    EventNoted,
    /// An event was removed.
    EventRemoved,
    /// So many entries came from a file.
    Imported(usize),
    /// A point was added.
    Added,
    /// A point has another name.
    Renamed,
    /// A point lies elsewhere.
    Moved,
    /// A point of the plan is left out today.
    LeftOut,
    /// A point was put away.
    Removed,
    /// A point is back.
    BroughtBack,
    /// A hold that was cut off is kept.
    LeftOffKept,
    /// A hold that was cut off is forgotten.
    LeftOffDropped,
    /// A step was taken back; a redo brings it again.
    Undone(Deed),
    /// A step was brought again.
    Redone(Deed),
}

/// What went wrong, and what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What.
    pub what: What,
    /// What can be done about it at once, besides closing the banner.
    pub remedy: Option<Remedy>,
}

/// What went wrong, or was dropped onto the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The settings cannot be read or written: why, as a sentence.
    Settings(String),
    /// The settings could not be read and lie here now.
    SettingsSetAside(PathBuf),
    /// Some lines of the journal cannot be read: which, in sentences.
    LinesSetAside(String),
    /// The journal does not open.
    Unusable(Unusable),
    /// The journal is open and takes no entries: why, in sentences.
    NothingSaved(String),
    /// An entry cannot be: why.
    NoEntry(String),
    /// Of a step back or forward of many entries only so many are on disk.
    NotAll {
        /// So many are.
        there: usize,
        /// Of so many.
        count: usize,
        /// Why the others are not.
        why: Unsaved,
    },
    /// Something odd about the disk, which has cost no entry.
    Remark(Remark),
    /// The journal has entries that lie ahead: the day of the last.
    Ahead(Date),
    /// What a program left behind in the middle of a hold cannot be read.
    LeftUnreadable {
        /// Why.
        why: Unreadable,
        /// Where it lies now.
        path: PathBuf,
    },
    /// The running hold is not safe from a sudden end: why.
    NotKept(String),
    /// Something did not work.
    Failed(Failure),
    /// Files were dropped.
    Dropped {
        /// What the first one is.
        kind: FileKind,
        /// Where it lies.
        path: PathBuf,
        /// How many.
        count: usize,
    },
}

impl What {
    /// How bad it is: what comes with more is said first.
    pub(super) fn weight(&self) -> u8 {
        match self {
            Self::NoEntry(_) | Self::NotAll { .. } => 7,
            Self::Unusable(_) | Self::NothingSaved(_) => 6,
            Self::NotKept(_) => 5,
            Self::LeftUnreadable { .. } | Self::Ahead(_) => 4,
            Self::LinesSetAside(_) | Self::Remark(Remark::Changed { .. } | Remark::MadeAgain { .. }) => 3,
            Self::Remark(Remark::NoPromise { .. } | Remark::NoLocks { .. }) => 2,
            Self::Settings(_) | Self::SettingsSetAside(_) | Self::Failed(_) => 1,
            Self::Dropped { .. } => 0,
        }
    }
}

impl From<What> for Trouble {
    fn from(what: What) -> Self {
        Self { what, remedy: None }
    }
}

/// What the button of a banner does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Opens this folder in the platform's file manager.
    OpenFolder(PathBuf),
}

/// Why a place takes no point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A zone where no pressure belongs.
    Zone {
        /// Its name.
        name: String,
        /// Its rule.
        rule: String,
    },
    /// A point close by that nobody treats themselves.
    Near {
        /// Its name.
        point: String,
        /// Its note.
        note: String,
    },
    /// The point that is being moved belongs to this side.
    OtherSide(Side),
}

/// What to mind at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caution {
    /// What the place asks for: the rule of its muscle, of a zone it lies in, or of one within a ball's reach.
    Here(String),
    /// The note of a point close by.
    Near {
        /// Its name.
        point: String,
        /// Its note.
        note: String,
    },
}

/// What did not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The folder of a written map did not open.
    MapNotShown {
        /// Why.
        why: String,
        /// The map.
        path: PathBuf,
    },
    /// A written file did not open.
    FileNotOpened {
        /// Why.
        why: String,
        /// The file.
        path: PathBuf,
    },
    /// A folder did not open.
    FolderNotShown {
        /// Why.
        why: String,
        /// The folder.
        folder: PathBuf,
    },
    /// The window with the example did not open: why.
    ExampleNotShown(String),
    /// The system gave no thread to look at a file.
    NoThread(String),
}
