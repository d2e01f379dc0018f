//! A routine of one's own: put together, kept as a file, changed, removed.

use std::path::PathBuf;

use crate::{
    desktop::OwnFile,
    language::say,
    session::{
        AskOwn, Dialog, Effect, Making, MakingProgress, MakingWish, Notice, OwnDone, OwnJob, Page, Session,
    },
    therapy::made::{Made, MadeStep, NAME_MAX, Place, STEPS_MAX},
};

/// So many steps back are kept.
const STEPS: usize = 100;

impl Session {
    pub(super) fn in_making(&mut self, wish: MakingWish) {
        match wish {
            MakingWish::New => self.make(Making::new(Made::default(), None, None)),
            MakingWish::Change(id) => self.change_own(&id),
            MakingWish::Name(name) => {
                let name: String = name.chars().take(NAME_MAX).collect();
                self.change_made(true, |made| made.name = name);
            }
            MakingWish::Find(asks) => self.with_making(|making| making.is_finding = asks),
            MakingWish::Add(place) => self.add_step(place),
            MakingWish::AddSore => self.add_sore(),
            MakingWish::Open(number) => self.with_making(|making| making.open = number),
            MakingWish::Put(number, step) => self.change_made(false, |made| {
                if let Some(one) = made.steps.get_mut(number).filter(|one| one.place == step.place) {
                    *one = *step;
                }
            }),
            MakingWish::Move(from, to) => {
                self.with_making(|making| making.open = None);
                self.change_made(false, |made| made.move_step(from, to));
            }
            MakingWish::Drop(number) => {
                self.with_making(|making| making.open = None);
                self.change_made(false, |made| {
                    if number < made.steps.len() {
                        made.steps.remove(number);
                    }
                });
            }
            MakingWish::Undo => self.step_in_making(true),
            MakingWish::Save => self.save_made(),
            MakingWish::Leave => {
                self.leave_making(false);
            }
            MakingWish::LeaveUnsaved => {
                let is_closing = matches!(
                    self.state.dialog.take(),
                    Some(Dialog::OwnRoutine(AskOwn::Leave { is_closing: true }))
                );
                self.state.routines.making = None;
                if is_closing {
                    self.ask_to_close();
                }
            }
            MakingWish::Remove(id) => self.ask_to_remove(&id),
            MakingWish::RemoveNow => {
                if let Some(Dialog::OwnRoutine(AskOwn::Remove { file, .. })) = &self.state.dialog {
                    let file = file.clone();
                    self.want_own(OwnJob::Remove(file));
                }
            }
            MakingWish::TakeIn => self.take_routine_in(),
            MakingWish::OpenTaken => self.open_taken_routine(),
        }
    }

    fn make(&mut self, making: Making) {
        // The demo keeps nothing.
        if self.own_folder().is_none() {
            return;
        }
        self.go_to(Page::Routines);
        self.state.routines.open = None;
        // Another one may still wait behind the routine that was open.
        if self.leave_making(false) {
            self.state.routines.making = Some(making);
        }
    }

    /// A file that stands as it was written here is changed; of any other a copy is made, for a change would lose what else
    /// is written in it.
    fn change_own(&mut self, id: &str) {
        let Some(file) = self.own_file(id) else { return };
        let making = if let Some(made) = &file.made {
            Making::new(made.clone(), Some(file.clone()), None)
        } else {
            let Some(routine) = self.state.routines.own.iter().find(|one| one.id == id) else { return };
            let (made, left_out) = Made::of(routine);
            Making::new(made, None, Some(left_out))
        };
        self.make(making);
    }

    /// Whether the window shows a routine that is being made.
    pub(super) fn is_making(&self) -> bool {
        self.state.page == Page::Routines && self.state.routines.shown_making().is_some()
    }

    fn own_file(&self, id: &str) -> Option<OwnFile> {
        self.state.routines.files.iter().find(|file| file.id == id).cloned()
    }

    fn add_step(&mut self, place: Place) {
        let Some(making) = &mut self.state.routines.making else { return };
        making.added = None;
        if let Some(number) = making.made.number(&place) {
            making.open = Some(number);
            return;
        }
        if making.made.steps.len() >= STEPS_MAX {
            making.added = Some(Err(say!("session-making-most", count = STEPS_MAX)));
            return;
        }
        match MadeStep::usual(place) {
            Ok(step) => {
                let name = step.name.clone();
                self.change_made(false, |made| made.steps.push(step));
                self.with_making(|making| making.added = Some(Ok(name)));
            }
            Err(why) => making.added = Some(Err(why)),
        }
    }

    /// The points that were sore the last time on either side, as far as the program offers a hold of them.
    fn add_sore(&mut self) {
        let sore = self.state.sore_points();
        self.with_making(|making| making.open = None);
        self.change_made(false, |made| {
            for place in sore.into_iter().map(Place::Point) {
                if made.steps.len() < STEPS_MAX && made.number(&place).is_none() {
                    made.steps.extend(MadeStep::usual(place));
                }
            }
        });
    }

    fn with_making(&mut self, change: impl FnOnce(&mut Making)) {
        if let Some(making) = &mut self.state.routines.making {
            change(making);
        }
    }

    fn change_made(&mut self, is_name: bool, change: impl FnOnce(&mut Made)) {
        let Some(making) = &mut self.state.routines.making else { return };
        // What is on its way to disk stays what it is.
        if making.progress == MakingProgress::Saving {
            return;
        }
        let before = making.made.clone();
        change(&mut making.made);
        if making.made == before {
            return;
        }
        if !(is_name && making.steps.is_name) {
            making.steps.back.push(before);
            let too_many = making.steps.back.len().saturating_sub(STEPS);
            making.steps.back.drain(..too_many);
        }
        making.steps.is_name = is_name;
        making.steps.forward.clear();
        making.added = None;
        making.progress = MakingProgress::Making;
        making.check();
    }

    pub(super) fn step_in_making(&mut self, is_back: bool) {
        let Some(making) = &mut self.state.routines.making else { return };
        let steps = &mut making.steps;
        let (from, to) = if is_back {
            (&mut steps.back, &mut steps.forward)
        } else {
            (&mut steps.forward, &mut steps.back)
        };
        let Some(made) = from.pop() else { return };
        to.push(std::mem::replace(&mut making.made, made));
        steps.is_name = false;
        making.open = None;
        making.check();
    }

    fn save_made(&mut self) {
        let Some(making) = &mut self.state.routines.making else { return };
        if making.routine.is_err() || making.progress == MakingProgress::Saving {
            return;
        }
        making.progress = MakingProgress::Saving;
        let job = OwnJob::Keep(Box::new((making.made.clone(), making.file.clone())));
        self.want_own(job);
    }

    /// Leaves the routine that is being made; where something would be lost, that is asked about first. Whether it was left.
    pub(super) fn leave_making(&mut self, is_closing: bool) -> bool {
        if self.state.routines.making.as_ref().is_some_and(Making::is_changed) {
            self.state.dialog = Some(Dialog::OwnRoutine(AskOwn::Leave { is_closing }));
            return false;
        }
        self.state.routines.making = None;
        true
    }

    fn ask_to_remove(&mut self, id: &str) {
        let Some(file) = self.own_file(id) else { return };
        let name = self.state.routines.own.iter().find(|one| one.id == id).map(|one| one.name.clone());
        let name = name.unwrap_or_default();
        self.state.dialog = Some(Dialog::OwnRoutine(AskOwn::Remove { name, file, failed: None }));
    }

    pub(super) fn want_own(&mut self, job: OwnJob) {
        if let Some(folder) = self.own_folder() {
            self.want(Effect::OwnRoutine(folder, job));
        }
    }

    /// The folder of the user's own routines; none in the demo.
    pub(super) fn own_folder(&self) -> Option<PathBuf> {
        self.state.data.as_ref().map(|data| data.join("routines"))
    }

    /// The machine has no thread for it: it can be tried again.
    pub(super) fn nothing_kept(&mut self) {
        self.with_making(|making| making.progress = MakingProgress::Making);
    }

    /// What became of a file of one's own.
    pub(super) fn own_done(&mut self, done: OwnDone) {
        match done {
            OwnDone::Kept(Ok(_)) => {
                self.state.routines.making = None;
                self.want(Effect::Tell(Notice::Saved));
                if let Some(Dialog::OwnRoutine(AskOwn::Leave { is_closing })) = self.state.dialog {
                    self.state.dialog = None;
                    if is_closing {
                        self.ask_to_close();
                    }
                }
                self.read_own_routines();
            }
            OwnDone::Kept(Err(why)) => {
                self.with_making(|making| making.progress = MakingProgress::Failed(why));
            }
            OwnDone::Removed(Ok(id)) => {
                self.state.dialog = None;
                if self.state.routines.open.as_ref().is_some_and(|run| run.routine.id == id) {
                    self.state.routines.open = None;
                }
                self.read_own_routines();
            }
            OwnDone::Removed(Err(why)) => {
                if let Some(Dialog::OwnRoutine(AskOwn::Remove { failed, .. })) = &mut self.state.dialog {
                    *failed = Some(why);
                }
                self.read_own_routines();
            }
            OwnDone::Looked(path, looked) => self.routine_looked_at(&path, looked),
            OwnDone::TakenIn(result) => self.routine_taken_in(result),
        }
    }
}
