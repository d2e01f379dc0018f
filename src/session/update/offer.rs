//! A click on the drawing, and making a new point there.

use super::own::whereabouts;
use crate::{
    anatomy::{Atlas, Hit, Side},
    journal::{CustomPoint, Kind, Whereabouts, new_id},
    session::{Card, Caution, Done, MoveBy, NewPoint, Offer, OfferWish, Session, Verdict},
};

/// Closer to the midline than this (in units of the whole-body views) nobody can tell the side.
const MIDLINE: f64 = 6.0;

impl Session {
    pub(super) fn in_offer(&mut self, wish: OfferWish) {
        match wish {
            OfferWish::Click(place, hit) => self.click_place(place, hit),
            OfferWish::Side(side) => self.choose_side(side),
            OfferWish::Point(new) => {
                if let Some(offer) = &mut self.state.map.offer {
                    offer.card = Card::NewPoint(new);
                }
            }
            OfferWish::Create => self.create_point(),
            OfferWish::Close => {
                self.state.map.offer = None;
                self.forget_landing();
            }
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
            (Verdict::Refused(refusal), _) => Card::Refused(refusal),
            (Verdict::Free, Some(hit)) => self.offer(place, hit, Vec::new()),
            (Verdict::Care(cautions), Some(hit)) => self.offer(place, hit, cautions),
            _ if self.state.map.adding => Card::NoMuscle,
            _ => {
                self.deselect();
                return;
            }
        };
        self.state.map.offer = Some(Offer { place, card });
    }

    fn offer(&self, place: kurbo::Point, hit: Hit<'static>, care: Vec<Caution>) -> Card {
        let atlas = Atlas::builtin();
        let stage = self.state.map.stage();
        let words = atlas.hit_words(stage.view(), &hit);
        let muscle = atlas.muscle(hit.muscle).map_or(hit.muscle, |m| m.name());
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
        let id = CustomPoint::new_id(new_id(self.now.wall.timestamp()));
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
        self.save(Kind::CustomPoint(point), Some(Done::Added));
        self.select_when_saved = Some(key);
    }
}
