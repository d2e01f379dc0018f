//! The camera, the view and the layer.

use std::time::Duration;

use kurbo::{Point, Rect};

use crate::{
    anatomy::{Atlas, PointKey, Side, ViewId},
    session::{Camera, Change, Crowd, Effect, Facing, Flight, MapWish, Session, Sheet, place_on_stage},
};

/// How long a camera move takes.
const FLIGHT: Duration = Duration::from_millis(240);
/// Points this far apart on screen have a mark each.
const APART: f32 = 24.0;
/// Looked at from further away than this share of how close a view is looked at first, marks cover what they lie on.
const FAR: f32 = 0.75;
/// How long the banner about swapped sides stays once it has been understood.
const FACING: Duration = Duration::from_secs(4);

impl Session {
    pub(super) fn on_map(&mut self, wish: MapWish) {
        match wish {
            MapWish::View(view) => {
                self.uncover_map();
                self.show_view(view, self.side_to_show());
            }
            MapWish::ViewReferral(view) => {
                self.uncover_map();
                self.show_view(view, self.side_to_show());
                self.bring_in_referral();
            }
            MapWish::Shown(side) => {
                self.uncover_map();
                self.show_view(self.state.map.view, side);
            }
            MapWish::Layer(layer) => {
                self.uncover_map();
                self.state.map.layer = layer;
                self.open_for_selected();
                self.remember(Change::Layer(layer));
            }
            MapWish::CloseOpened => self.state.map.opened = None,
            MapWish::AllPoints(all) => {
                self.state.map.all_points = all;
                self.remember(Change::AllPoints(all));
            }
            MapWish::Danger(shown) => self.state.map.danger = shown,
            MapWish::Cursor(key) => {
                self.bring_in(&key);
                self.state.map.cursor = Some(key);
            }
            MapWish::Crowd(points) => self.tell_apart(points),
            MapWish::CloseCrowd => self.state.map.crowd = None,
            MapWish::Adding(adding) => {
                self.state.map.adding = adding;
                // The place is clicked on the drawing: a sheet goes out of its way, and comes back.
                self.state.sheet = if adding { Sheet::Down } else { Sheet::Half };
                self.state.map.offer = None;
            }
            MapWish::FacingUnderstood => {
                self.state.map.facing = Facing::Hidden;
                self.remember(Change::FacingUnderstood);
            }
            MapWish::Pan(delta) => self.move_camera(|camera, _| camera.pan(delta)),
            MapWish::Zoom(factor, anchor) => {
                let limits = self.state.map.limits();
                self.move_camera(|camera, map| camera.zoom(map, anchor, factor, limits));
            }
            MapWish::ZoomAt(factor, anchor) => self.zoom_smoothly(factor, Some(anchor)),
            MapWish::ZoomStep(factor) => self.zoom_smoothly(factor, None),
            MapWish::Fit => {
                self.fly_to(self.state.map.whole());
            }
            MapWish::Hover(point) => self.state.map.hover = point,
            MapWish::Offer(wish) => self.in_offer(wish),
            MapWish::Move(wish) => self.move_point(wish),
        }
    }

    fn move_camera(&mut self, change: impl FnOnce(&mut Camera, Rect)) {
        let map = self.state.map.area;
        let mut camera = self.state.map.camera();
        change(&mut camera, map);
        camera.keep_over(self.state.map.stage().bounds());
        self.state.map.flight = None;
        self.state.map.cameras.insert(self.state.map.view, camera);
    }

    fn zoom_smoothly(&mut self, factor: f32, anchor: Option<Point>) {
        self.state.map.offer = None;
        let map = self.state.map.area;
        // A second press goes on from where the first one leads.
        let mut goal = self.state.map.flight.map_or_else(|| self.state.map.camera(), |flight| flight.goal);
        goal.zoom(map, anchor.unwrap_or(map.center()), factor, self.state.map.limits());
        goal.keep_over(self.state.map.stage().bounds());
        self.fly_to(goal);
    }

    pub(super) fn fly_to(&mut self, goal: Camera) {
        let from = self.state.map.camera();
        if from == goal {
            return;
        }
        if self.state.settings.reduced_motion {
            self.state.map.cameras.insert(self.state.map.view, goal);
        } else {
            self.state.map.flight = Some(Flight { from, goal, since: self.now.monotonic });
        }
    }

    /// Moves the camera along; asks for the next moment until it is there.
    pub(super) fn fly(&mut self) {
        let Some(flight) = self.state.map.flight else { return };
        let share = self.now.monotonic.saturating_sub(flight.since).as_secs_f32() / FLIGHT.as_secs_f32();
        let eased = 1.0 - (1.0 - share.min(1.0)).powi(3);
        self.state.map.cameras.insert(self.state.map.view, flight.from.toward(&flight.goal, eased));
        if share >= 1.0 {
            self.state.map.cameras.insert(self.state.map.view, flight.goal);
            self.state.map.flight = None;
        }
        self.want(Effect::Wake(Duration::ZERO));
    }

    pub(super) fn show_view(&mut self, view: ViewId, shown: Side) {
        let changed = view != self.state.map.view;
        // Back and front are looked at from the same height; the camera goes round the body.
        let round = matches!(
            (self.state.map.view, view),
            (ViewId::Back, ViewId::Front) | (ViewId::Front, ViewId::Back)
        );
        let mut camera = self.state.map.camera();
        self.state.map.flight = None;
        self.state.map.offer = None;
        self.forget_landing();
        self.state.map.crowd = None;
        self.state.map.opened = None;
        self.state.map.view = view;
        self.state.map.shown = shown;
        if changed && round {
            camera.centre.x = -camera.centre.x;
            self.state.map.cameras.insert(view, camera);
        }
        if changed {
            self.say_facing();
        }
        if changed || shown != self.state.settings.shown {
            self.remember(Change::View(view, shown));
        }
        self.open_for_selected();
    }

    /// Zooms in until points that overlap lie apart; where no zoom does that, offers the choice.
    fn tell_apart(&mut self, points: Vec<PointKey>) {
        let place = |key: &PointKey| place_on_stage(&self.state.map, &self.points, key);
        let places: Vec<_> = points.iter().filter_map(place).collect();
        let Some(bounds) = places.iter().map(|p| Rect::from_points(*p, *p)).reduce(|a, b| a.union(b)) else {
            return;
        };
        let camera = self.state.map.camera();
        let limit = self.state.map.limits().max;
        let reach = bounds.width().hypot(bounds.height()) as f32;
        if reach * limit < APART {
            self.state.map.offer = None;
            self.state.map.crowd = Some(Crowd { place: bounds.center(), points });
            return;
        }
        let scale = (2.0 * APART / reach).clamp(camera.scale * 1.5, camera.scale * 4.0).min(limit);
        self.fly_to(Camera { centre: bounds.center(), scale });
    }

    /// Whoever turns the map wants to see it: a panel that covers it goes down to half.
    pub(super) fn uncover_map(&mut self) {
        if self.state.sheet == Sheet::Full {
            self.state.sheet = Sheet::Half;
        }
    }

    /// What was opened is seen: a sheet that was pushed down comes back.
    pub(super) fn raise_sheet(&mut self) {
        if self.state.sheet == Sheet::Down {
            self.state.sheet = Sheet::Half;
        }
    }

    /// The side that a one-sided view shows first: that of the selected point.
    fn side_to_show(&self) -> Side {
        let selected = self.state.selected.as_ref().map(|key| key.side);
        selected.filter(|side| *side != Side::Midline).unwrap_or(self.state.map.shown)
    }

    /// Moves and zooms as little as it takes to see every place where pain from the selected point may be felt.
    fn bring_in_referral(&mut self) {
        let Some(key) = &self.state.selected else { return };
        let zones = Atlas::builtin().referral(&self.state.map.stage(), &key.id, key.side);
        let Some(bounds) = zones.iter().map(|(_, zone)| zone.bounds()).reduce(|a, b| a.union(b)) else {
            return;
        };
        let whole = Camera::fitting(bounds, self.state.map.area.size());
        let mut goal = self.state.map.camera();
        goal.scale = goal.scale.min(whole.scale);
        goal.bring_in(self.state.map.area, Point::new(bounds.x0, bounds.y0));
        goal.bring_in(self.state.map.area, Point::new(bounds.x1, bounds.y1));
        self.fly_to(goal);
    }

    fn say_facing(&mut self) {
        let swapped = self.state.map.is_swapped();
        self.state.map.facing = match (swapped, self.state.settings.facing_you_understood) {
            (false, _) => Facing::Hidden,
            (true, false) => Facing::Shown,
            (true, true) => Facing::Until(self.now.monotonic + FACING),
        };
    }

    /// Brings a point near that is looked at from afar: so that its mark, its muscle and where pain from it may be felt can be
    /// told apart, as far as they lie close together. From nearby nothing moves more than it has to.
    pub(super) fn bring_near(&mut self, key: &PointKey) {
        let (atlas, stage) = (Atlas::builtin(), self.state.map.stage());
        let Some(place) = place_on_stage(&self.state.map, &self.points, key) else { return };
        let Some(at) = self.points.get(&key.id).and_then(|listed| listed.at(stage.view())) else { return };
        let sight = atlas.sight(&at.muscle, stage.view()).filter(|sight| sight.view == stage.view());
        let muscle = sight.and_then(|sight| Some(stage.affine(key.side)?.transform_rect_bbox(sight.bounds)));
        let felt = atlas.referral(&stage, &key.id, key.side).into_iter().map(|(_, zone)| zone.bounds());
        let around = felt.chain(muscle).fold(Rect::from_points(place, place), |all, one| all.union(one));
        self.look_near(around, place);
    }

    /// Looks at `around` as closely as the view is looked at first, where it is looked at from further away; `place` is in
    /// sight in any case.
    pub(super) fn look_near(&mut self, around: Rect, place: Point) {
        let map = &self.state.map;
        let usual = map.usual_scale();
        let is_far = map.camera().scale < FAR * usual;
        let mut goal = map.flight.map_or_else(|| map.camera(), |flight| flight.goal);
        if is_far {
            goal = Camera::fitting(around, map.area.size());
            goal.scale = goal.scale.clamp(FAR * usual, usual);
        }
        goal.bring_in(map.area, place);
        self.fly_to(goal);
    }

    /// Brings a point into the middle of the map by the smallest move.
    pub(super) fn bring_in(&mut self, key: &PointKey) {
        if let Some(place) = place_on_stage(&self.state.map, &self.points, key) {
            let mut goal = self.state.map.camera();
            goal.bring_in(self.state.map.area, place);
            // Of an area all of it, as far as it fits.
            let area = Atlas::builtin().rolling_area(&key.id);
            let stage = self.state.map.stage();
            if let Some(drawn) = area.and_then(|area| Atlas::builtin().rolling_on(&stage, area, key.side)) {
                let bounds = drawn.outline.bounds();
                goal.bring_in(self.state.map.area, Point::new(bounds.x1, bounds.y1));
                goal.bring_in(self.state.map.area, Point::new(bounds.x0, bounds.y0));
            }
            self.fly_to(goal);
        }
    }
}
