//! A hold done without the program is noted.

use crate::{
    journal::{Kind, Listed},
    session::{BackdateDraft, BackdateWish, Dialog, Done, Session},
};

impl Session {
    pub(super) fn in_backdate(&mut self, wish: BackdateWish) {
        match wish {
            BackdateWish::Draft(draft) => self.state.dialog = Some(Dialog::Backdate(draft)),
            BackdateWish::Save => self.save_backdated(),
        }
    }

    /// Opens the form for the selected point.
    pub(super) fn open_backdate(&mut self) {
        let point = self.state.selected.clone();
        if let Some(point) = point.filter(|key| self.points.find(key).is_some_and(Listed::can_hold)) {
            let draft = BackdateDraft::new(point, self.now.wall.date());
            self.state.dialog = Some(Dialog::Backdate(Box::new(draft)));
        }
    }

    /// It goes into the history at its own time; while something is missing, that is said instead.
    fn save_backdated(&mut self) {
        let Some(Dialog::Backdate(draft)) = &mut self.state.dialog else { return };
        let Some((at, hold)) = draft.done(&self.now.wall) else {
            draft.is_tried = true;
            return;
        };
        self.state.dialog = None;
        self.save_at(at, Kind::Hold(hold), Some(Done::Noted));
    }
}
