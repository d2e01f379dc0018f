//! What every page has: going elsewhere, steps back, banners, dialogs, the settings.

use crate::{
    desktop::Settings,
    session::{Change, DeskWish, Dialog, Effect, Page, PlanWish, Remedy, RulesFor, Session},
};

impl Session {
    pub(super) fn on_desk(&mut self, wish: DeskWish) {
        match wish {
            DeskWish::Go(page) => {
                let was_there = self.state.page == page && self.state.after.is_none();
                self.go_to(page);
                self.back_to_routines(was_there);
            }
            DeskWish::Select(key) if self.state.plan_on_map().is_some() => self.pick_for_plan(&key),
            DeskWish::Select(key) => self.select(&key),
            DeskWish::History(key) => self.open_history(&key),
            DeskWish::OpenEntry(id) => self.open_entry(id),
            DeskWish::AnswerEntry(id) => self.answer_entry(id),
            DeskWish::Nudge(by) => self.nudge(by),
            // Any action stops the alarm.
            DeskWish::Awake => {}
            DeskWish::Undo if self.state.plan_on_map().is_some() => self.in_plan(PlanWish::Undo),
            DeskWish::Redo if self.state.plan_on_map().is_some() => self.in_plan(PlanWish::Redo),
            DeskWish::Undo if self.is_making() => self.step_in_making(true),
            DeskWish::Redo if self.is_making() => self.step_in_making(false),
            DeskWish::Undo => self.undo(),
            DeskWish::Redo => self.redo(),
            DeskWish::TroubleSeen => self.trouble_seen(),
            DeskWish::UnsavedSmall => self.state.status.is_unsaved_small = true,
            DeskWish::TryAgain if self.undated.is_empty() => self.try_again(),
            DeskWish::TryAgain => self.ask_for_time(),
            DeskWish::Close => self.ask_to_close(),
            DeskWish::CloseAnyway => self.close_anyway(),
            DeskWish::Remedy(Remedy::OpenFolder(folder)) => self.want(Effect::OpenFolder(folder)),
            DeskWish::Sheet(sheet) => self.state.sheet = sheet,
            DeskWish::Dropped(paths) => self.dropped(paths),
            DeskWish::Help(part) => {
                self.state.help = part;
                self.go_to(Page::Help);
            }
            DeskWish::ShowRules => self.state.dialog = Some(Dialog::Rules(RulesFor::Reading)),
            DeskWish::RuleApplies => self.state.dialog = Some(Dialog::Rules(RulesFor::NotStarting)),
            DeskWish::RulesRead => self.rules_read(),
            DeskWish::ShowKeys => self.state.dialog = Some(Dialog::Keys),
            DeskWish::Export => self.open_export(),
            DeskWish::Example => self.want(Effect::ShowExample),
            DeskWish::LookAtPosture => self.open_photo(),
            DeskWish::CloseDialog => self.state.dialog = None,
        }
    }

    pub(super) fn go_to(&mut self, page: Page) {
        self.finish_note();
        self.state.after = None;
        self.leave_after_of_course();
        if (page == Page::Plan) != (self.state.page == Page::Plan) {
            // The map is the patient's on one of the two pages.
            self.deselect();
        }
        self.state.page = page;
        self.read_trends();
    }

    /// Takes over new settings and keeps them.
    pub(super) fn change_settings(&mut self, settings: Settings) {
        self.remember(Change::All(Box::new(settings.in_range())));
    }

    /// Changes one thing in the settings and keeps it. Even if it cannot be kept, it holds until the end.
    pub(super) fn remember(&mut self, change: Change) {
        change.apply(&mut self.state.settings);
        self.want(Effect::Remember(change));
    }

    /// The banner on top is closed; the next one comes.
    fn trouble_seen(&mut self) {
        if !self.state.status.troubles.is_empty() {
            self.state.status.troubles.remove(0);
        }
    }

    /// The data folder as something to open; none in the demo, which has no folder.
    pub(super) fn open_data_folder(&self) -> Option<Remedy> {
        self.state.data.clone().map(Remedy::OpenFolder)
    }
}
