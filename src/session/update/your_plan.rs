//! The plan that the user does: its next hold, what is left out today, all of a round one after the other.

use crate::{
    anatomy::PointKey,
    journal::{Kind, NotToday},
    language::say,
    session::{Done, OfPlan, Page, PlanWish, Run, Running, Session, YourPlanWish},
    therapy::plan::{PlanRef, SkipReason, as_course},
    trend,
};

impl Session {
    pub(super) fn in_your_plan(&mut self, wish: YourPlanWish) {
        match wish {
            YourPlanWish::Before(value) => {
                self.state.your_plan.before = self.next_of_plan().map(|key| (key, value));
            }
            YourPlanWish::Start => self.start_next_of_plan(),
            YourPlanWish::NotToday(key, reason) => self.leave_out(key, reason),
            YourPlanWish::Round => self.start_round(),
            YourPlanWish::Show => self.show_your_plan(),
        }
    }

    /// What is to be done today stands beside the map, above the points, where nothing is searched for.
    pub(super) fn show_your_plan(&mut self) {
        self.in_plan(PlanWish::Close);
        let list = &mut self.state.list;
        (list.muscle, list.hurts) = (None, None);
        list.search.clear();
        self.go_to(Page::Map);
    }

    fn next_of_plan(&self) -> Option<PointKey> {
        Some(self.state.today_of_plan(&self.now.wall)?.next()?.point.key.clone())
    }

    /// Starts the next hold that is due, if its number was given; else, and where something is to be read first, its panel
    /// opens with everything chosen but that.
    fn start_next_of_plan(&mut self) {
        let Some(key) = self.next_of_plan() else { return };
        let before = self.state.your_plan.before.take().filter(|(of, _)| *of == key).map(|(_, value)| value);
        self.state.selected = self.state.selected.take().filter(|open| *open != key);
        self.select(&key);
        self.state.draft.before = before;
        let load = trend::load(&self.state.history, &key, &self.now.wall, before);
        let is_asked = before.is_some() && load.flare.is_none() && self.state.draft.of_plan.is_some();
        if is_asked {
            self.on_floor_when_started = false;
            self.start_hold();
        }
    }

    /// What the plan asks for at a point is chosen there, on whatever way it was opened; also where it is done for today or
    /// not due: what the physio has chosen is safer than what the program offers first.
    pub(super) fn offer_planned(&mut self, key: &PointKey) {
        let Some((plan, point)) = self.state.planned_here(key) else { return };
        let (plan, point) = (plan.state(), point.clone());
        self.state.draft.take_planned(plan, &point);
    }

    fn leave_out(&mut self, key: PointKey, reason: SkipReason) {
        let Some(today) = self.state.today_of_plan(&self.now.wall) else { return };
        if today.row(&key).is_none_or(|row| row.left() == 0) {
            return;
        }
        let (plan, PointKey { id: point, side }) = (today.plan, key);
        self.save(Kind::NotToday(NotToday { point, side, plan, reason }), Some(Done::LeftOut));
        self.state.your_plan.before = None;
    }

    /// Every point of which something is left, once, in the plan's order. What asks for pain at rest first (C12) is done
    /// in its own panel.
    fn start_round(&mut self) {
        let Some(today) = self.state.today_of_plan(&self.now.wall) else { return };
        let asks = |method: &crate::therapy::method::Method| method.asks_first.is_some();
        let points = today.round().map(|row| row.point).filter(|point| {
            self.points.find(&point.key).is_some() && point.way().is_some_and(|way| !asks(way))
        });
        let Some(course) = as_course(say!("session-round-of-plan"), points) else { return };
        self.state.routines.open = Some(Run::of_plan(today.plan, course));
        self.state.page = Page::Routines;
        self.show_stop();
    }

    /// A hold that a plan asks for.
    pub(super) fn by_plan(running: Running, of_plan: OfPlan) -> Running {
        let (tool, position) = (of_plan.tool.kept().to_owned(), of_plan.position.kept().to_owned());
        Running { plan: Some(of_plan.plan), tool, position, ..running }
    }

    /// The same of a step of a round: with the tool and in the position that its revision says.
    pub(super) fn step_of_plan(&self, running: Running, plan: PlanRef) -> Running {
        let given = self.state.plans.find(plan.id).into_iter().flat_map(|whole| &whole.given);
        let revision = given.into_iter().find(|given| given.revision == plan.revision);
        match revision.and_then(|revision| revision.point(&running.point)) {
            Some(point) => Self::by_plan(running, OfPlan::of(plan, point)),
            None => Running { plan: Some(plan), ..running },
        }
    }
}
