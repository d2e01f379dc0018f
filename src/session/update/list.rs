//! The list: what it is narrowed to, where it hurts, and which points were opened last.

use kurbo::{Point, Rect};

use crate::{
    anatomy::{Atlas, Pain, Picture, PointKey, Side},
    journal::Kind,
    session::{Camera, Change, Done, Hurts, ListState, ListWish, Opened, Page, Session},
};

/// A muscle is shown with this much around it, as a share of its size.
const AROUND: f64 = 0.4;
/// No muscle is shown larger than this, in screen points a view unit.
const LARGEST: f32 = 4.0;

impl Session {
    pub(super) fn in_list(&mut self, wish: ListWish) {
        match wish {
            ListWish::Show(list) => self.state.list = list,
            ListWish::Widen => self.widen(),
            ListWish::ShowMuscle(id) => self.show_muscle(id),
            ListWish::HurtsMode(true) => {
                self.deselect();
                self.state.map.adding = false;
                self.state.list = ListState { hurts: Some(Hurts::Asking), ..self.narrowed_to_nothing() };
            }
            ListWish::HurtsMode(false) => self.state.list.hurts = None,
            ListWish::Hurts(pain) => self.hurts(pain),
            ListWish::FocusSearch => {
                self.go_to(Page::Map);
                self.deselect();
                self.state.list.focus_search = true;
            }
            ListWish::Told => self.state.list.is_told = true,
            ListWish::BringBack(key) => {
                let back = Kind::PointBack { point: key.id.clone(), side: key.side };
                self.save(back, Some(Done::BroughtBack));
                self.select_when_saved = Some(key);
            }
        }
    }

    /// The list as it is without search and muscle.
    fn narrowed_to_nothing(&self) -> ListState {
        ListState { side: self.state.list.side, order: self.state.list.order, ..ListState::default() }
    }

    /// One step back to all points: from the place that hurts, from the muscle, from the search.
    fn widen(&mut self) {
        let list = &mut self.state.list;
        if list.hurts.is_some() {
            list.hurts = None;
        } else if list.muscle.is_some() {
            list.muscle = None;
            self.state.map.opened = None;
        } else if !list.search.is_empty() {
            list.search.clear();
            (list.at, list.is_told) = (0, false);
            list.focus_search = true;
        } else {
            self.deselect();
            self.uncover_map();
        }
    }

    /// A click on the drawing while the list asks where it hurts. Beside the body it means nothing.
    pub(super) fn hurts_at(&mut self, place: Point) {
        if let Some(pain) = Atlas::builtin().pain_at(&self.state.map.stage(), place) {
            self.hurts(pain);
        }
    }

    fn hurts(&mut self, pain: Pain<'static>) {
        self.state.list = ListState { hurts: Some(Hurts::At(pain)), ..self.narrowed_to_nothing() };
        // Points that can send pain there lie on both sides; a filter would hide some without a word.
        self.state.list.side = None;
        if pain.whole {
            let area = pain
                .region
                .and_then(|region| Atlas::builtin().region_area(&self.state.map.stage(), region, pain.side));
            let around = area.map_or_else(|| Rect::from_points(pain.place, pain.place), |area| area.bounds());
            self.look_near(around.inflate(around.width() * AROUND, around.height() * AROUND), pain.place);
        }
    }

    /// Turns the map to a view that shows the muscle, opens the body as far as it takes, and lists the points on it.
    fn show_muscle(&mut self, id: &'static str) {
        self.deselect();
        self.state.list.muscle = Some(id);
        let Some(sight) = Atlas::builtin().sight(id, self.state.map.view) else { return };
        let side = self.state.list.only().unwrap_or(self.state.map.shown);
        let shown = if side == Side::Midline { Side::Right } else { side };
        self.show_view(sight.view, shown);
        if self.state.map.layer.picture() != sight.picture {
            self.state.map.opened = Some(Opened { side: shown, picture: sight.picture });
        }
        let stage = self.state.map.stage();
        let Some(affine) = stage.affine(shown) else { return };
        // What is opened lies on one side; of the rest both sides are in sight.
        let one = affine.transform_rect_bbox(sight.bounds);
        let both = if stage.one_sided() || sight.picture != Picture::Outer {
            one
        } else {
            one.union(Rect::new(-one.x1, one.y0, -one.x0, one.y1))
        };
        let around = both.inflate(both.width() * AROUND, both.height() * AROUND);
        let limits = self.state.map.limits();
        let mut goal = Camera::fitting(around, self.state.map.area.size());
        goal.scale = goal.scale.clamp(limits.min, limits.max.min(LARGEST));
        self.fly_to(goal);
    }

    /// Keeps the point among those that were opened last.
    pub(super) fn opened_now(&mut self, key: &PointKey) {
        let key = key.to_string();
        if self.state.settings.recent.first() != Some(&key) {
            self.remember(Change::Opened(key));
        }
    }
}
