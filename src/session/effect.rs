//! What a session wants from outside, and what comes back.

use std::{path::PathBuf, time::Duration};

use jiff::civil::Date;

use super::{
    Change, Failure, FileProgress, HistoryOrder, ImportDone, ImportJob, Job, News, Notice, PlanDone, PlanJob,
    SaveProgress, Speech, TakeOutOrder, TrendsJob, TrendsSeen,
};
use crate::{
    backup::{Contents, Holdings, Saved},
    desktop::{Cue, FileKind, Looked, OwnFile, OwnRoutines, Photo, Settings},
    exchange::MapFormat,
    therapy::made::Made,
};

/// What a session wants from outside. Whoever runs it carries this out, in order; nothing of it may block.
#[derive(Debug)]
pub enum Effect {
    /// Let time go by after so long at the latest.
    Wake(Duration),
    /// Something for the journal's thread; [`Answer::Journal`] says what became of it.
    Journal(Job),
    /// Change the settings on disk; [`Answer::Settings`].
    Remember(Change),
    /// The same for what nobody asked to keep: it is left out where the file cannot be read or written.
    RememberQuietly(Change),
    /// Tell a screen reader, after what it is saying.
    Tell(Notice),
    /// Say it aloud.
    Say(Speech),
    /// Be silent at once.
    Hush,
    /// Play a sound.
    Play {
        /// Which.
        cue: Cue,
        /// How loud, 0–100.
        volume_percent: u8,
    },
    /// Close the window.
    Close,
    /// A hold runs: the machine must not fall asleep.
    StayAwake,
    /// It may again.
    MaySleep,
    /// Fill the whole screen.
    FillScreen,
    /// Be as large as before.
    LeaveScreen,
    /// The keyboard belongs to the map.
    FocusMap,
    /// Ask for a file to write; [`Answer::PathChosen`].
    ChoosePath {
        /// The first that is offered.
        suggested: PathBuf,
        /// What is written.
        what: ToWrite,
    },
    /// Draw the map that is on screen and write it; [`Answer::FilesWritten`].
    WriteMap {
        /// Where to.
        path: PathBuf,
        /// As what.
        format: MapFormat,
        /// Whether a file of this name may be replaced.
        replaces: bool,
    },
    /// Show a written map in its folder; [`Answer::Failed`].
    Reveal(PathBuf),
    /// Open a written file in the program that prints it; [`Answer::Failed`].
    OpenFile(PathBuf),
    /// Show the data folder; [`Answer::Failed`].
    OpenFolder(PathBuf),
    /// Open a second window with sample data; [`Answer::Failed`]. It is a program of its own, so that nothing of it can get
    /// into the journal.
    ShowExample,
    /// Make the folder of the user's own routines, if it is not there, and show it; [`Answer::Failed`].
    OpenOwnRoutines(PathBuf),
    /// Read the user's own routines in a folder; [`Answer::OwnRoutines`].
    ReadOwnRoutines(PathBuf),
    /// Something about the file of one routine of the user's own, in this folder; [`Answer::OwnRoutine`].
    OwnRoutine(PathBuf, OwnJob),
    /// Ask for a picture; [`Answer::PhotoChosen`].
    ChoosePhoto,
    /// Read a picture; [`Answer::PhotoRead`].
    ReadPhoto(PathBuf),
    /// What was asked for about pictures is not wanted any more.
    ForgetPhoto,
    /// Ask for a copy of everything; [`Answer::CopyChosen`].
    ChooseCopy,
    /// Something about copies of everything; [`Answer::Copy`].
    Copy(CopyJob),
    /// Something about plans, one after the other; [`Answer::Plans`].
    Plans(PlanJob),
    /// Work the trends out; [`Answer::Trends`].
    Trends(Box<TrendsJob>),
    /// Write a report; [`Answer::FilesWritten`].
    TakeOut(Box<TakeOutOrder>),
    /// Write the history; [`Answer::FilesWritten`].
    WriteHistory(HistoryOrder),
    /// Ask for a table; [`Answer::TableChosen`].
    ChooseTable,
    /// Something about a table that comes in; [`Answer::Import`].
    Import(Box<ImportJob>),
    /// Ask for a file with a plan or a result; [`Answer::PlanFileChosen`].
    ChoosePlanFile,
    /// Put words on the clipboard.
    CopyText(String),
    /// Read the settings again, which another part of the program has put there or taken away; [`Answer::SettingsRead`].
    ReadSettings,
    /// Say what kind of file the first of these is; [`Answer::Recognised`].
    Recognise(Vec<PathBuf>),
}

/// What is written to a file that the user chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToWrite {
    /// The map.
    Map,
    /// A copy of everything.
    Copy,
    /// A plan for a patient.
    Plan,
    /// What a patient did of one.
    Result,
    /// A report of the trends.
    Report,
    /// The history as a table.
    HistoryTable,
    /// The history as a bundle.
    HistoryBundle,
}

/// What is to be done about the file of one routine of the user's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnJob {
    /// Keep this one: instead of that file, or as a new one.
    Keep(Box<(Made, Option<OwnFile>)>),
    /// Remove this file.
    Remove(OwnFile),
    /// Look at a file from elsewhere.
    Look(PathBuf),
    /// Take in what was looked at.
    TakeIn(Box<Looked>),
}

/// What has become of it; why it has not, as a sentence.
#[derive(Debug)]
pub enum OwnDone {
    /// It is kept under this id.
    Kept(Result<String, String>),
    /// The one of this id is removed.
    Removed(Result<String, String>),
    /// This is in the file of that path.
    Looked(PathBuf, Result<Box<Looked>, String>),
    /// It is taken in.
    TakenIn(Result<(), String>),
}

/// What is to be done about copies of everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyJob {
    /// Save one here.
    Save {
        /// The path.
        path: PathBuf,
        /// Whether a file of that name is replaced.
        replaces: bool,
    },
    /// Say what would come of bringing this one back.
    Look(PathBuf),
    /// Bring this one back.
    BringBack(PathBuf),
    /// Count what there is to erase.
    Survey,
    /// Keep the copy of this week, standing back behind everything else.
    Weekly,
}

/// What has become of it; why it has not, as a sentence.
#[derive(Debug)]
pub enum CopyDone {
    /// It is saved.
    Saved(Result<Saved, SaveProgress>),
    /// This would come of bringing back the copy of this path.
    Seen(PathBuf, Result<Contents, String>),
    /// This came of bringing it back.
    BroughtBack(Result<Contents, String>),
    /// What there is.
    Surveyed(Result<Holdings, String>),
    /// The day of the last weekly copy; none if there is none.
    Weekly(Result<Option<Date>, String>),
}

/// What comes back.
#[derive(Debug)]
pub enum Answer {
    /// From the journal's thread.
    Journal(News),
    /// The settings are on disk, and an unreadable file was set aside as this path; or why they are not, as a sentence.
    Settings(Result<Option<PathBuf>, String>),
    /// The system wants less movement.
    ReducedMotion,
    /// Nobody leaves the screen on while a hold runs.
    ScreenMayTurnDark,
    /// The path of the file to write; none if nobody wants one.
    PathChosen(Option<PathBuf>),
    /// The picture to read; none if nobody wants one.
    PhotoChosen(Option<PathBuf>),
    /// The picture, or why it cannot be shown.
    PhotoRead(Result<Photo, String>),
    /// What the first of `count` dropped files is.
    Recognised {
        /// Its kind.
        kind: FileKind,
        /// Where it lies.
        path: PathBuf,
        /// How many were dropped.
        count: usize,
    },
    /// The copy to bring back; none if nobody wants one.
    CopyChosen(Option<PathBuf>),
    /// About copies of everything.
    Copy(CopyDone),
    /// About plans.
    Plans(PlanDone),
    /// The trends.
    Trends(Box<TrendsSeen>),
    /// The files that were written, or how far it came instead.
    FilesWritten(Result<Vec<PathBuf>, FileProgress>),
    /// The table to import; none if nobody wants one.
    TableChosen(Option<PathBuf>),
    /// About a table that comes in.
    Import(ImportDone),
    /// The file with a plan; none if nobody wants one.
    PlanFileChosen(Option<PathBuf>),
    /// The settings, and whether there is no file of them.
    SettingsRead {
        /// What holds now.
        settings: Box<Settings>,
        /// Whether they are the usual ones.
        are_new: bool,
    },
    /// The user's own routines.
    OwnRoutines(OwnRoutines),
    /// About the file of one of them.
    OwnRoutine(OwnDone),
    /// Something did not work.
    Failed(Failure),
}
