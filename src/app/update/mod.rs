//! The one place that does what the user asks for: it changes the state and sends entries to the journal. The history
//! changes only when an entry has come back from disk.

mod after;
mod backdate;
mod cues;
mod export;
mod floor;
mod hold;
mod journal;
mod list;
mod map;
mod own;
mod photo;
mod point;
mod resume;
mod routine;
mod trouble;

pub(super) use self::{cues::Cues, journal::InFlight, photo::PhotoAnswers, resume::Checkpointer};

use egui::Context;

use super::{
    action::Action,
    state::{Dialog, Page},
    window::Knotmap,
};

impl Knotmap {
    /// Does what the user asked for, in order.
    pub(super) fn apply_all(&mut self, ctx: &Context, actions: Vec<Action>) {
        for action in actions {
            log::debug!("{action:?}");
            self.apply(ctx, action);
            ctx.request_repaint();
        }
    }

    fn apply(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::View(_)
            | Action::ViewReferral(_)
            | Action::Shown(_)
            | Action::Layer(_)
            | Action::CloseOpened
            | Action::AllPoints(_)
            | Action::Danger(_)
            | Action::Cursor(_)
            | Action::Crowd(_)
            | Action::CloseCrowd
            | Action::Adding(_)
            | Action::FacingUnderstood
            | Action::Pan(_)
            | Action::Zoom(..)
            | Action::ZoomAt(..)
            | Action::ZoomStep(_)
            | Action::Fit
            | Action::Hover(_) => self.apply_to_map(ctx, action),
            Action::ClickPlace(..)
            | Action::Select(_)
            | Action::Step(_)
            | Action::Deselect
            | Action::NewPointSide(_)
            | Action::NewPoint(_)
            | Action::CreatePoint
            | Action::CloseOffer => self.apply_to_point(ctx, action),
            Action::Rename(_)
            | Action::RenameDone
            | Action::Move(_)
            | Action::MoveTo(..)
            | Action::MoveDrop
            | Action::MoveAllTheSame
            | Action::Retire(_)
            | Action::BringBack(_) => self.apply_to_own(ctx, action),
            Action::Before(_)
            | Action::Nudge(_)
            | Action::DoseText(_)
            | Action::Method(_)
            | Action::Way(_)
            | Action::PainBefore(_)
            | Action::Felt(_)
            | Action::FeltAt(_)
            | Action::SignRead
            | Action::Voice(_)
            | Action::RateOnly
            | Action::StartHold
            | Action::RulesRead
            | Action::Hold(_)
            | Action::LeaveHold
            | Action::HoldAgain
            | Action::RestUntilTomorrow(_)
            | Action::ClearLock(_) => self.apply_to_hold(action),
            Action::After(_)
            | Action::NoteText(_)
            | Action::NoteDone
            | Action::Range(_)
            | Action::CloseAfter
            | Action::History(_)
            | Action::OpenEntry(_)
            | Action::Edit(_)
            | Action::DeleteEntry => self.apply_to_after(action),
            Action::Backdate(wish) => self.backdate(wish),
            Action::Export
            | Action::ExportPath(_)
            | Action::ExportChoose
            | Action::ExportWrite
            | Action::ExportReveal => self.apply_to_export(ctx, action),
            Action::Routine(wish) => self.apply_to_routine(ctx, wish),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::TryAgain => self.try_again(),
            Action::TroubleSeen => self.trouble_seen(),
            Action::Remedy(remedy) => self.remedy(remedy),
            Action::Sheet(sheet) => self.state.sheet = sheet,
            Action::Dropped(paths) => self.dropped(ctx, paths),
            Action::Floor(action) => self.apply_to_floor(ctx, action),
            Action::Photo(wish) => self.photo(ctx, wish),
            Action::LeftOff(answer) => self.left_off(answer),
            Action::UndoBarSeen => self.state.status.undo = None,
            Action::Page(page) => {
                let was_there = self.state.page == page && self.state.after.is_none();
                self.go_to(page);
                self.back_to_routines(ctx, was_there);
            }
            Action::List(_)
            | Action::Widen
            | Action::ShowMuscle(_)
            | Action::HurtsMode(_)
            | Action::Hurts(_) => self.apply_to_list(action),
            Action::FocusSearch => {
                self.go_to(Page::Map);
                self.deselect();
                self.state.list.focus_search = true;
            }
            Action::ShowRules => self.state.dialog = Some(Dialog::Rules { then_start: false }),
            Action::ShowKeys => self.state.dialog = Some(Dialog::Keys),
            Action::CloseDialog => self.state.dialog = None,
            Action::Settings(settings) => self.change_settings(ctx, settings),
        }
    }

    fn go_to(&mut self, page: Page) {
        self.finish_note();
        self.state.after = None;
        self.leave_after_of_course();
        self.state.page = page;
    }
}
