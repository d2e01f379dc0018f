//! Choosing a point, and making a new one.

use egui::Context;

use super::own::whereabouts;
use crate::{
    anatomy::{Atlas, Hit, Picture, PointKey, Side},
    app::{
        action::Action,
        map::place_on_stage,
        panel,
        state::{Card, Draft, MoveBy, NewPoint, Offer, Opened, Page, Sheet, Verdict},
        window::Knotmap,
        words,
    },
    journal::{CustomPoint, Kind, Whereabouts, new_id},
    trend,
};

/// Closer to the midline than this (in units of the whole-body views) nobody can tell the side.
const MIDLINE: f64 = 6.0;

impl Knotmap {
    pub(super) fn apply_to_point(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::ClickPlace(place, hit) => self.click_place(place, hit),
            Action::Select(key) => self.select(&key),
            Action::Step(by) => self.step(by),
            Action::Deselect => self.deselect(),
            Action::NewPointSide(side) => self.choose_side(side),
            Action::NewPoint(new) => {
                if let Some(offer) = &mut self.state.map.offer {
                    offer.card = Card::NewPoint(new);
                }
            }
            Action::CreatePoint => self.create_point(),
            Action::CloseOffer => {
                self.state.map.offer = None;
                self.forget_landing();
            }
            _ => {}
        }
        ctx.request_repaint();
    }

    /// Opens a point's panel, turns the map to a view that shows it, and opens the body if it lies deep.
    pub(super) fn select(&mut self, key: &PointKey) {
        let Some(listed) = self.points.find(key) else { return };
        let here = place_on_stage(&self.state, &self.points, key).is_some();
        let first = listed.places().first().map(|placed| placed.view);
        let same_view = listed.at(self.state.map.view).is_some();
        if self.state.selected.as_ref() != Some(key) {
            self.state.draft = Draft::for_point(listed);
            let load = trend::load(&self.state.history, key, &self.clock.now(), None);
            if load.flare.is_some() {
                self.state.draft.halve();
            }
            self.leave_selected();
        }
        self.finish_note();
        // A sheet that was pushed down comes back: what was opened is seen.
        if self.state.sheet == Sheet::Down {
            self.state.sheet = Sheet::Half;
        }
        self.state.after = None;
        self.state.page = Page::Map;
        self.state.map.offer = None;
        self.state.map.adding = false;
        self.state.map.crowd = None;
        self.state.map.cursor = Some(key.clone());
        self.state.selected = Some(key.clone());
        self.opened_now(key);
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
            self.state.before = Some((key, self.clock.monotonic()));
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
        let rows = panel::rows(&self.state, &self.points);
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

    /// A click on the drawing: closes an open card, offers a point on a muscle, says the rule where none may be.
    fn click_place(&mut self, place: kurbo::Point, hit: Option<Hit<'static>>) {
        if self.state.list.asks_where() {
            return self.hurts_at(place);
        }
        let had_card = self.state.map.offer.take().is_some() || self.state.map.crowd.take().is_some();
        if had_card {
            self.forget_landing();
            return;
        }
        if self.state.map.moving.is_some() {
            self.move_to(place, MoveBy::Keys);
            self.move_drop();
            return;
        }
        let card = match (self.judge(place, hit.as_ref()), hit) {
            (Verdict::Refused { zone, rule }, _) => Card::Refused { zone, rule },
            (Verdict::Free, Some(hit)) => self.offer(place, hit, None),
            (Verdict::Care(rules), Some(hit)) => self.offer(place, hit, Some(rules)),
            _ if self.state.map.adding => Card::NoMuscle,
            _ => {
                self.deselect();
                return;
            }
        };
        self.state.map.offer = Some(Offer { place, card });
    }

    fn offer(&self, place: kurbo::Point, hit: Hit<'static>, care: Option<String>) -> Card {
        let atlas = Atlas::builtin();
        let stage = self.state.map.stage();
        let words = atlas.hit_words(stage.view(), &hit);
        let muscle = atlas.muscle(hit.muscle).map_or(hit.muscle, |m| m.name.as_str());
        let new = NewPoint { hit, stage, name: format!("{muscle}, {words}"), place: words, care };
        let is_near = stage.from_midline(place).is_some_and(|distance| distance.abs() < MIDLINE);
        if is_near { Card::WhichSide(new) } else { Card::NewPoint(new) }
    }

    fn choose_side(&mut self, side: Side) {
        if let Some(offer) = &mut self.state.map.offer
            && let Card::WhichSide(new) = &offer.card
        {
            let hit = Hit { side, ..new.hit };
            offer.card = Card::NewPoint(NewPoint { hit, ..new.clone() });
        }
    }

    fn create_point(&mut self) {
        let Some(Offer { card: Card::NewPoint(new), .. }) = self.state.map.offer.take() else { return };
        self.state.map.adding = false;
        let Whereabouts { view, muscle, part, u_milli, v_milli, place } =
            whereabouts(new.stage.view(), &new.hit, new.place);
        let name = if new.name.trim().is_empty() { place.clone() } else { new.name.trim().to_owned() };
        let id = CustomPoint::new_id(new_id(self.clock.now().timestamp()));
        let point = CustomPoint {
            point: id.clone(),
            side: new.hit.side,
            view,
            muscle,
            part,
            u_milli,
            v_milli,
            name,
            place,
        };
        let key = point.key();
        self.save(Kind::CustomPoint(point), Some(words::point::ADDED));
        self.select_when_saved = Some(key);
    }
}
