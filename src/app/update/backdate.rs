//! A hold done without the program is noted.

use crate::{
    app::{
        action::Backdate,
        state::{BackdateDraft, Dialog},
        window::Knotmap,
        words::backdate as words,
    },
    journal::{Kind, Listed},
};

impl Knotmap {
    pub(super) fn backdate(&mut self, wish: Backdate) {
        match wish {
            Backdate::Open => {
                let point = self.state.selected.clone();
                if let Some(point) = point.filter(|key| self.points.find(key).is_some_and(Listed::can_hold)) {
                    let draft = BackdateDraft::new(point, self.clock.now().date());
                    self.state.dialog = Some(Dialog::Backdate(Box::new(draft)));
                }
            }
            Backdate::Draft(draft) => self.state.dialog = Some(Dialog::Backdate(draft)),
            Backdate::Save => self.save_backdated(),
        }
    }

    /// It goes into the history at its own time; while something is missing, that is said instead.
    fn save_backdated(&mut self) {
        let Some(Dialog::Backdate(draft)) = &mut self.state.dialog else { return };
        let Some((at, hold)) = draft.done(&self.clock.now()) else {
            draft.is_tried = true;
            return;
        };
        self.state.dialog = None;
        self.save_at(at, Kind::Hold(hold), Some(words::SAVED));
    }
}
