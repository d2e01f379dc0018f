//! Points of one's own after they were made: another name, another place; and where a point may be at all.

use kurbo::Point;

use crate::{
    anatomy::{Atlas, Hit, HitMap, Level, PointKey, SelfCare, ViewId},
    drawing::Inks,
    journal::{Kind, PointChange, Whereabouts},
    session::{
        Card, Caution, Done, Effect, Landing, MoveBy, MoveWish, Moving, Offer, Refusal, Session, Verdict,
    },
};

impl Session {
    pub(super) fn move_point(&mut self, wish: MoveWish) {
        match wish {
            MoveWish::Begin => {
                self.begin_to_move(MoveBy::Keys);
                self.want(Effect::FocusMap);
            }
            MoveWish::Leave => self.state.map.moving = None,
            MoveWish::To(place, by) => self.move_to(place, by),
            MoveWish::Drop => self.move_drop(),
            MoveWish::AllTheSame => self.move_all_the_same(),
        }
    }

    /// The selected point, if the user placed it.
    fn own_selected(&self) -> Option<PointKey> {
        let key = self.state.selected.clone()?;
        self.points.find(&key).filter(|listed| listed.is_custom).map(|_| key)
    }

    /// Keeps the typed name, unless it is none or the old one.
    pub(super) fn rename(&mut self) {
        let (Some(name), Some(key)) = (self.state.draft.name.take(), self.own_selected()) else { return };
        let name = name.trim();
        let is_old = self.points.find(&key).is_some_and(|listed| listed.name() == name);
        if !name.is_empty() && !is_old {
            let change = PointChange { name: Some(name.to_owned()), ..PointChange::of(&key) };
            self.save(Kind::PointChanged(change), Some(Done::Renamed));
        }
    }

    fn begin_to_move(&mut self, by: MoveBy) {
        if let Some(key) = self.own_selected() {
            self.state.map.offer = None;
            self.state.map.adding = false;
            self.state.map.crowd = None;
            self.state.map.moving = Some(Moving { key, by, landing: None });
        }
    }

    pub(super) fn move_to(&mut self, place: Point, by: MoveBy) {
        if self.state.map.moving.is_none() {
            self.begin_to_move(by);
        }
        let bounds = self.state.map.stage().bounds();
        let place = Point::new(place.x.clamp(bounds.x0, bounds.x1), place.y.clamp(bounds.y0, bounds.y1));
        // The inks do not matter for what lies where.
        let plate = self.state.map.plate(Inks::Light);
        let hit = HitMap::new(Atlas::builtin(), plate.stage, plate.left, plate.right).at(place);
        let verdict = self.judge(place, hit.as_ref());
        self.state.map.offer = None;
        if let Some(moving) = &mut self.state.map.moving {
            moving.by = by;
            moving.landing = (by != MoveBy::LetGo).then_some(Landing { place, hit, verdict });
        }
    }

    /// Keeps the moved point where it is now; where it may not be, a card says why and it goes back.
    pub(super) fn move_drop(&mut self) {
        let Some(moving) = &self.state.map.moving else { return };
        let Some(landing) = moving.landing.clone() else {
            self.state.map.moving = None;
            return;
        };
        let card = match landing.verdict {
            Verdict::Free => return self.keep_moved(),
            Verdict::Care(cautions) => Card::MoveHere(cautions),
            Verdict::Refused(refusal) => {
                self.forget_landing();
                Card::Refused(refusal)
            }
            Verdict::NoMuscle => {
                self.forget_landing();
                Card::NoMuscle
            }
        };
        self.state.map.offer = Some(Offer { place: landing.place, card });
    }

    fn move_all_the_same(&mut self) {
        self.state.map.offer = None;
        self.keep_moved();
    }

    /// After a drag nothing more is asked; after a click or a key another place can be chosen.
    pub(super) fn forget_landing(&mut self) {
        match &mut self.state.map.moving {
            Some(moving) if moving.by == MoveBy::Keys => moving.landing = None,
            moving => *moving = None,
        }
    }

    fn keep_moved(&mut self) {
        let Some(Moving { key, landing: Some(Landing { hit: Some(hit), .. }), .. }) =
            self.state.map.moving.take()
        else {
            return;
        };
        let view = self.state.map.view;
        let place = Atlas::builtin().hit_words(view, &hit);
        let moved = Some(whereabouts(view, &hit, place));
        let change = PointChange { moved, ..PointChange::of(&key) };
        self.save(Kind::PointChanged(change), Some(Done::Moved));
    }

    /// Whether a point may be at `place`, where `hit` is the muscle: no zone forbids it, no point that nobody treats
    /// themselves is within half an inch, and a point that is being moved stays on its side. On a muscle that nobody
    /// treats themselves a point may be marked: it says why, and offers no hold.
    pub(super) fn judge(&self, place: Point, hit: Option<&Hit<'_>>) -> Verdict {
        let (atlas, stage) = (Atlas::builtin(), self.state.map.stage());
        let zones = atlas.danger(&stage, place);
        if let Some(zone) = zones.iter().find(|zone| zone.level != Level::Care) {
            return Verdict::Refused(Refusal::Zone {
                name: zone.name().to_owned(),
                rule: zone.rule().to_owned(),
            });
        }
        let Some(hit) = hit else { return Verdict::NoMuscle };
        let minding = self.points.minding(atlas, &stage, place);
        if let Some(point) = minding.iter().find(|point| point.self_care == SelfCare::No) {
            return Verdict::Refused(Refusal::Near {
                point: point.name().to_owned(),
                note: point.note().to_owned(),
            });
        }
        let moving = self.state.map.moving.as_ref();
        if let Some(side) = moving.map(|moving| moving.key.side).filter(|side| *side != hit.side) {
            return Verdict::Refused(Refusal::OtherSide(side));
        }
        let (given, _) = stage.unplace(place);
        let minded = atlas.minded(stage.view(), hit.piece, given);
        let rules = minded.iter().map(|one| Caution::Here(one.words()));
        let near = |name: &str, note: &str| Caution::Near { point: name.to_owned(), note: note.to_owned() };
        let notes = minding.iter().map(|point| near(point.name(), point.note()));
        let cautions: Vec<_> = rules.chain(notes).collect();
        if cautions.is_empty() { Verdict::Free } else { Verdict::Care(cautions) }
    }
}

/// What the journal keeps of a place on a muscle.
pub(super) fn whereabouts(view: ViewId, hit: &Hit<'_>, place: String) -> Whereabouts {
    let milli = |share: f64| (share * 1000.0).round().clamp(0.0, 1000.0) as u16;
    Whereabouts {
        view,
        muscle: hit.piece.id.clone(),
        part: (!hit.piece.part.is_empty()).then(|| hit.piece.part.clone()),
        u_milli: milli(hit.u),
        v_milli: milli(hit.v),
        place,
    }
}
