//! Files that come from outside: dropped onto the window, or named when the program was started.

use std::path::{Path, PathBuf};

use crate::{
    desktop::{FileKind, Looked},
    session::{AskOwn, Dialog, Effect, OwnJob, OwnTakeIn, RoutinesWish, Session, Trouble, What},
};

impl Session {
    /// A picture dropped where one is asked for is looked at; of anything else it is said what it is.
    pub(super) fn dropped(&mut self, paths: Vec<PathBuf>) {
        match (&self.state.dialog, paths.first()) {
            (Some(Dialog::Photo(_)), Some(path)) => self.look_at_photo(path.clone()),
            _ => self.want(Effect::Recognise(paths)),
        }
    }

    /// What the first of `count` files is: a plan, a table and a routine are shown, of anything else it is said where it
    /// belongs.
    pub(super) fn recognised(&mut self, kind: FileKind, path: PathBuf, count: usize) {
        match kind {
            FileKind::Plan | FileKind::Result if self.may_look_at_files() => {
                return self.look_at_plan_file(path);
            }
            FileKind::Routine if self.may_look_at_files() && self.own_folder().is_some() => {
                return self.look_at_routine(path);
            }
            FileKind::Table if self.may_look_at_files() => return self.look_at_table(&path),
            _ => {}
        }
        let remedy = match kind {
            FileKind::Journal | FileKind::Routine | FileKind::Settings => self.open_data_folder(),
            FileKind::Plan | FileKind::Result | FileKind::Table | FileKind::Missing(_) | FileKind::Other => {
                None
            }
        };
        self.state.status.trouble(Trouble { what: What::Dropped { kind, path, count }, remedy });
    }

    /// Not over a hold, nor over another question.
    fn may_look_at_files(&self) -> bool {
        let is_free = matches!(
            self.state.dialog,
            None | Some(
                Dialog::TakeIn(_)
                    | Dialog::Result(_)
                    | Dialog::Import(_)
                    | Dialog::OwnRoutine(AskOwn::TakeIn { .. })
            )
        );
        is_free && self.state.running.is_none() && self.state.floor.is_none()
    }
    fn look_at_routine(&mut self, path: PathBuf) {
        let progress = OwnTakeIn::Reading;
        self.state.dialog = Some(Dialog::OwnRoutine(AskOwn::TakeIn { path: path.clone(), progress }));
        self.want_own(OwnJob::Look(path));
    }

    pub(super) fn routine_looked_at(&mut self, of: &Path, looked: Result<Box<Looked>, String>) {
        // Another one may have been dropped meanwhile.
        if let Some((path, progress)) = self.routine_from_outside()
            && path == of
            && *progress == OwnTakeIn::Reading
        {
            *progress = looked.map_or_else(OwnTakeIn::Failed, OwnTakeIn::Seen);
        }
    }

    pub(super) fn take_routine_in(&mut self) {
        let Some((_, progress)) = self.routine_from_outside() else { return };
        let OwnTakeIn::Seen(looked) = progress else { return };
        let looked = looked.clone();
        *progress = OwnTakeIn::Taking(looked.clone());
        self.want_own(OwnJob::TakeIn(looked));
    }

    pub(super) fn routine_taken_in(&mut self, result: Result<(), String>) {
        if let Some((_, progress)) = self.routine_from_outside()
            && let OwnTakeIn::Taking(looked) = progress
        {
            let looked = looked.clone();
            *progress = result.map_or_else(OwnTakeIn::Failed, |()| OwnTakeIn::Done(looked));
        }
        self.read_own_routines();
    }

    /// To the routine that was taken in.
    pub(super) fn open_taken_routine(&mut self) {
        let Some((_, progress)) = self.routine_from_outside() else { return };
        let OwnTakeIn::Done(looked) = progress else { return };
        let id = looked.routine.id.clone();
        self.state.dialog = None;
        self.in_routines(RoutinesWish::Open(id));
    }

    fn routine_from_outside(&mut self) -> Option<(&PathBuf, &mut OwnTakeIn)> {
        match &mut self.state.dialog {
            Some(Dialog::OwnRoutine(AskOwn::TakeIn { path, progress })) => Some((path, progress)),
            _ => None,
        }
    }
}
