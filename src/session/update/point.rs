//! Choosing a point, and what is done in its panel.

use crate::{
    anatomy::{Atlas, Picture, PointKey, Side},
    journal::Kind,
    language::say,
    session::{Again, Done, Draft, LastDay, Opened, Page, PointWish, Run, Session, place_on_stage, rows},
    therapy::course::Course,
    trend,
};

impl Session {
    pub(super) fn in_point(&mut self, wish: PointWish) {
        match wish {
            PointWish::Step(by) => self.step(by),
            PointWish::Deselect => self.deselect(),
            PointWish::Before(value) => self.state.draft.before = Some(value),
            PointWish::DoseText(text) => self.state.draft.take_dose(text),
            PointWish::Method(method) => self.state.draft.take(method),
            PointWish::Way(way) => self.state.draft.take_way(&way),
            PointWish::PainBefore(pain) => self.state.draft.pain = Some(pain),
            PointWish::RateOnly => self.rate_only(),
            PointWish::StartHold => {
                self.on_floor_when_started = false;
                self.start_hold();
            }
            PointWish::StartOnFloor => {
                self.on_floor_when_started = true;
                self.start_hold();
            }
            PointWish::ClearLock(key) if !self.state.history.can_unlock(&key, &self.now.wall) => {}
            PointWish::ClearLock(key) => {
                let holds = self.state.history.locking(&key).collect();
                self.save(Kind::Cleared { point: key.id, side: key.side, holds }, Some(Done::Unlocked));
            }
            PointWish::Rename(name) => self.state.draft.name = name,
            PointWish::RenameDone => self.rename(),
            PointWish::Retire(key) => {
                self.save(Kind::PointRetired { point: key.id, side: key.side }, Some(Done::Removed));
            }
            PointWish::Backdate => self.open_backdate(),
            PointWish::Again => self.start_again(),
        }
    }

    /// Opens a point's panel, turns the map to a view that shows it, and opens the body if it lies deep.
    pub(super) fn select(&mut self, key: &PointKey) {
        let Some(listed) = self.points.find(key) else { return };
        if self.state.selected.as_ref() != Some(key) {
            self.state.draft = Draft::for_point(listed);
            self.offer_planned(key);
            let load = trend::load(&self.state.history, key, &self.now.wall, None);
            if load.flare.is_some() {
                self.state.draft.halve();
            }
            self.leave_selected();
        }
        self.finish_note();
        // Chosen in a list that covers the map: its place on the body is seen, too.
        self.uncover_map();
        self.raise_sheet();
        self.state.after = None;
        self.state.page = Page::Map;
        self.opened_now(key);
        self.turn_to(key);
        self.bring_near(key);
    }

    /// What is left of the last day, one after the other; what is on its way stays.
    fn start_again(&mut self) {
        if self.state.routines.course().is_some() {
            return;
        }
        let Some(last) = LastDay::of(&self.state.history, &self.points, &self.now.wall) else { return };
        let Some(course) = Course::round(say!("session-round-again"), last.left.iter().map(Again::leg))
        else {
            return;
        };
        self.state.routines.open = Some(Run::round(course));
        self.state.page = Page::Routines;
        self.show_stop();
    }

    /// Shows a point on the map: outlined, in a view that has it, the body opened if it lies deep.
    pub(super) fn turn_to(&mut self, key: &PointKey) {
        let Some(listed) = self.points.find(key) else { return };
        let here = place_on_stage(&self.state.map, &self.points, key).is_some();
        let first = listed.places().first().map(|placed| placed.view);
        let same_view = listed.at(self.state.map.view).is_some();
        self.state.map.offer = None;
        self.state.map.adding = false;
        self.state.map.crowd = None;
        self.state.map.cursor = Some(key.clone());
        self.state.selected = Some(key.clone());
        let shown = if key.side == Side::Midline { self.state.map.shown } else { key.side };
        if here {
            // The view that is switched to next shows the side of this point.
            self.state.map.shown = shown;
        } else if let Some(view) = if same_view { Some(self.state.map.view) } else { first } {
            self.show_view(view, shown);
        }
        self.open_for_selected();
        self.bring_in(key);
    }

    pub(super) fn deselect(&mut self) {
        self.finish_note();
        self.state.after = None;
        self.leave_selected();
        self.state.selected = None;
        self.state.map.opened = None;
        self.state.map.offer = None;
    }

    /// The selected point is about to be another one, or none.
    fn leave_selected(&mut self) {
        self.state.map.moving = None;
        if let Some(key) = self.state.selected.take() {
            self.state.before = Some((key, self.now.monotonic));
        }
    }

    /// Opens the side of the selected point as far as it takes to see its muscle.
    pub(super) fn open_for_selected(&mut self) {
        self.state.map.opened = None;
        let Some(key) = self.state.selected.clone() else { return };
        let atlas = Atlas::builtin();
        let (view, current) = (self.state.map.view, self.state.map.layer.picture());
        let picture = match atlas.point(&key.id) {
            Some(point) => atlas.opening(point, view, current),
            None => self.own_opening(&key, current),
        };
        // A point on the midline opens the half that the atlas gives.
        let side = if key.side == Side::Midline { Side::Right } else { key.side };
        self.state.map.opened = picture.map(|picture| Opened { side, picture });
    }

    /// The same for a point of the user's own.
    fn own_opening(&self, key: &PointKey, current: Picture) -> Option<Picture> {
        let placed = self.points.get(&key.id)?.at(self.state.map.view)?;
        if current == Picture::Skin || placed.is_drawn_in(Atlas::builtin(), current) {
            return None;
        }
        let deeper = [Picture::Deep, Picture::Deepest].into_iter().filter(|picture| *picture > current);
        deeper.into_iter().find(|picture| placed.is_drawn_in(Atlas::builtin(), *picture))
    }

    fn step(&mut self, by: i32) {
        let rows = rows(&self.state, &self.points);
        let at = rows.iter().position(|row| Some(&row.key) == self.state.selected.as_ref());
        let count = rows.len().max(1);
        let next = match (at, by < 0) {
            (None, _) => 0,
            (Some(i), true) => (i + count - 1) % count,
            (Some(i), false) => (i + 1) % count,
        };
        if let Some(key) = rows.get(next).map(|row| row.key.clone()) {
            self.select(&key);
        }
    }
}
