//! Days over a plan that was taken in: the next hold by one press, a round of it, what is left out, and what goes back.

use uuid::Uuid;

use super::*;
use knotmap::{
    desktop::{KeptPlan, WholePlan},
    exchange::plan::{ResultOrder, collect},
    session::{PlanDone, YourPlanWish},
    therapy::{
        course::Phase,
        plan::{Plan, Planned, SkipReason},
    },
};

fn levator() -> PointKey {
    PointKey::new("LEV-2", Side::Right)
}

/// Two points: the one twice a day, 45 s with a note and 20 s of rest; the other one as is usual. Since the day before.
fn plan() -> Plan {
    let mut plan = Plan::new(Uuid::from_u128(7), "2026-11-19".parse().unwrap());
    plan.revision = 3;
    let point = Planned::usual(rhomboid(), None).unwrap();
    let note = "Breathe out.".to_owned();
    plan.put(Planned { times: 2, rest_s: 20, note, dose: "45s".parse().unwrap(), ..point });
    plan.put(Planned::usual(levator(), None).unwrap());
    plan
}

fn with(plan: &Plan, is_followed: bool) -> Answer {
    let given = Some(plan.clone());
    let kept = KeptPlan { plan: plan.clone(), is_draft: false, given, refused: Vec::new() };
    let whole = WholePlan { kept, given: vec![plan.clone()], results: Vec::new(), is_followed };
    Answer::Plans(PlanDone::Listed(vec![whole], Vec::new()))
}

fn following(plan: &Plan) -> Evening {
    let mut evening = Evening::begin();
    evening.hear(with(plan, true));
    evening
}

impl Evening {
    /// Of today: the number of the next point, then of each point what is done and what is left.
    fn of_today(&self) -> (Option<usize>, Vec<(u32, u32)>) {
        let today = self.state().today_of_plan(&self.now.wall).unwrap();
        (today.next().map(|row| row.number), today.rows.iter().map(|row| (row.done(), row.left())).collect())
    }

    /// The next hold of the plan from its card to its end.
    fn next_of_plan(&mut self, before: u8) {
        self.ask(YourPlanWish::Before(tenderness(before)));
        self.ask(YourPlanWish::Start);
        if matches!(self.state().dialog, Some(Dialog::Rules(RulesFor::Starting))) {
            self.ask(DeskWish::RulesRead);
        }
        assert!(self.state().running.is_some(), "it runs");
        self.pass(10 + 61);
        assert!(self.state().running.is_none(), "it is over");
        self.ask(AfterWish::Close);
    }
}

#[test]
fn one_press_starts_what_is_due_next_and_its_entry_names_the_plan() {
    let plan = plan();
    let mut evening = following(&plan);
    assert_eq!(evening.of_today(), (Some(1), vec![(0, 2), (0, 1)]));
    evening.next_of_plan(5);
    let [hold] = evening.holds()[..] else { panic!("one hold") };
    assert_eq!((hold.key(), hold.held_ms, hold.dose_s), (rhomboid(), 45_000, 45));
    assert_eq!((hold.plan, hold.method.as_deref()), (Some(plan.state()), plan.points[0].method.as_deref()));
    assert_eq!(hold.tool.as_deref(), Some(plan.points[0].tool.name()));
    // Twice a day is not twice in a row.
    assert_eq!(evening.of_today(), (Some(2), vec![(1, 1), (0, 1)]));
    evening.next_of_plan(4);
    assert_eq!(evening.of_today(), (Some(1), vec![(1, 1), (1, 0)]));
    assert_eq!(
        evening.state().due_today(&rhomboid(), &evening.now.wall),
        Some(2),
        "the guard knows the plan"
    );
    evening.ask(DeskWish::Undo);
    assert_eq!(evening.of_today(), (Some(2), vec![(1, 1), (0, 1)]), "what is taken back is due again");
}

/// The physio changes the plan after midnight, and the patient takes it in at once: what was held that evening was held.
#[test]
fn a_revision_of_the_night_forgets_nothing_of_the_evening() {
    let mut evening = following(&plan());
    evening.next_of_plan(5);
    evening.next_of_plan(4);
    assert_eq!(evening.of_today(), (Some(1), vec![(1, 1), (1, 0)]));
    evening.now.wall = "2026-11-21T00:10:00+01:00[Europe/Berlin]".parse().unwrap();
    let plan = Plan { made: evening.now.wall.date(), revision: 4, ..plan() };
    evening.hear(with(&plan, true));
    assert_eq!(evening.of_today(), (Some(1), vec![(1, 1), (1, 0)]), "the evening counts");
    evening.now.wall = "2026-11-21T08:00:00+01:00[Europe/Berlin]".parse().unwrap();
    assert_eq!(evening.of_today(), (Some(1), vec![(0, 2), (0, 1)]), "and the next day is another one");
}

#[test]
fn without_a_number_or_with_seven_nothing_starts() {
    let mut evening = following(&plan());
    evening.ask(YourPlanWish::Start);
    assert!(evening.state().running.is_none() && evening.state().dialog.is_none());
    let draft = &evening.state().draft;
    assert_eq!(evening.state().selected, Some(rhomboid()), "its panel asks");
    assert_eq!((draft.dose.as_str(), draft.before), ("45", None));
    evening.ask(PointWish::Deselect);
    evening.ask(YourPlanWish::Before(tenderness(7)));
    evening.ask(YourPlanWish::Start);
    assert!(evening.state().running.is_none() && evening.state().dialog.is_none());
    // The number is kept: from 7 on the point waits until tomorrow, and the other one comes.
    evening.ask(PointWish::RateOnly);
    assert_eq!(evening.of_today(), (Some(2), vec![(0, 2), (0, 1)]));
}

#[test]
fn another_dose_than_that_of_the_plan_counts_and_does_not_name_it() {
    let mut evening = following(&plan());
    evening.ask(DeskWish::Select(rhomboid()));
    evening.ask(PointWish::DoseText("30".to_owned()));
    evening.ask(PointWish::Before(tenderness(5)));
    evening.ask(PointWish::StartHold);
    evening.ask(DeskWish::RulesRead);
    evening.pass(41);
    let [hold] = evening.holds()[..] else { panic!("one hold") };
    assert_eq!((hold.dose_s, hold.plan), (30, None));
    assert_eq!(evening.of_today().1, [(1, 1), (0, 1)]);
}

#[test]
fn not_today_is_said_with_a_reason_and_can_be_unsaid() {
    let mut evening = following(&plan());
    evening.ask(YourPlanWish::NotToday(rhomboid(), SkipReason::NotFound));
    assert!(matches!(evening.told().last(), Some(Notice::CanBeUndone(Done::LeftOut))));
    assert_eq!(evening.of_today(), (Some(2), vec![(0, 0), (0, 1)]));
    evening.ask(YourPlanWish::NotToday(rhomboid(), SkipReason::NoTime));
    assert_eq!(evening.disk.len(), 1, "once is enough");
    evening.ask(DeskWish::Undo);
    assert_eq!(evening.of_today(), (Some(1), vec![(0, 2), (0, 1)]));
    evening.ask(DeskWish::Redo);
    let order = ResultOrder {
        revisions: &[plan()],
        now: &evening.now.wall,
        since: None,
        with_notes: false,
        questions: "",
    };
    let result = collect(&evening.state().history, &order).unwrap();
    let [out] = &result.left_out[..] else { panic!("one day") };
    assert_eq!((&out.key, out.reason), (&rhomboid(), SkipReason::NotFound));
    // Tomorrow it is due again.
    let next = evening.now.wall.checked_add(jiff::ToSpan::hours(12)).unwrap();
    let rows = evening.state().today_of_plan(&next).unwrap();
    assert_eq!(rows.rows[0].left(), 2);
}

#[test]
fn a_round_goes_through_what_is_left_with_the_rests_of_the_plan_also_on_the_floor() {
    let plan = plan();
    let mut evening = following(&plan);
    evening.ask(YourPlanWish::Round);
    assert_eq!((evening.state().page, evening.state().selected.clone()), (Page::Routines, Some(rhomboid())));
    evening.ask(CourseWish::SwapSide);
    assert_eq!(evening.state().selected, Some(rhomboid()), "the side is prescribed");
    evening.ask(CourseWish::Before(tenderness(5)));
    evening.ask(CourseWish::Hold);
    evening.ask(DeskWish::RulesRead);
    evening.pass(10);
    evening.ask(HoldWish::OpenFloor);
    evening.pass(46);
    // The hold is over. A press goes on to the rest of 20 s, another one to the next hold.
    let press = |evening: &mut Evening| {
        evening.ask(FloorWish::Pressed(Source::Key(0)));
        evening.pass(1);
        evening.ask(FloorWish::Released(Source::Key(0)));
    };
    evening.pass(3);
    press(&mut evening);
    let phase =
        |evening: &Evening| evening.state().routines.course().map(knotmap::therapy::course::Course::phase);
    assert!(matches!(phase(&evening), Some(Phase::Resting { .. })), "{:?}", phase(&evening));
    evening.pass(22);
    press(&mut evening);
    assert_eq!(evening.state().running.as_ref().map(|running| running.point.clone()), Some(levator()));
    evening.pass(10 + 62);
    let named: Vec<_> = evening.holds().iter().map(|hold| (hold.key(), hold.plan)).collect();
    assert_eq!(named, [(rhomboid(), Some(plan.state())), (levator(), Some(plan.state()))]);
    assert!(evening.holds().iter().all(|hold| hold.routine.is_none()));
    assert_eq!(evening.of_today().1, [(1, 1), (1, 0)]);
    evening.ask(FloorWish::Leave);
    evening.ask(CourseWish::GoOn);
    evening.ask(CourseWish::End);
    assert_eq!(evening.state().page, Page::Map);
}

#[test]
fn a_plan_that_is_made_here_or_was_ended_asks_for_nothing() {
    let mut evening = Evening::begin();
    evening.hear(with(&plan(), false));
    assert!(evening.state().today_of_plan(&evening.now.wall).is_none());
    evening.ask(YourPlanWish::Start);
    evening.ask(YourPlanWish::Round);
    assert!(evening.state().selected.is_none() && evening.state().routines.open.is_none());
    let ended = Plan { ended: Some("2026-11-20".parse().unwrap()), ..plan() };
    evening.hear(with(&ended, true));
    assert!(evening.state().today_of_plan(&evening.now.wall).is_none());
}

#[test]
fn what_the_plan_chose_is_offered_on_every_way_to_its_point() {
    let mut plan = plan();
    plan.points[1].dose = "15s".parse().unwrap();
    plan.points[1].days = "mon".parse().unwrap();
    let mut evening = following(&plan);
    for _ in 0..2 {
        assert!(!evening.state().is_done_today(&rhomboid(), &evening.now.wall));
        evening.next_of_plan(5);
    }
    // Done for today, and on a Friday not due: opened from the map or the list, each has its own dose.
    for (key, dose, is_done) in [(rhomboid(), "45", true), (levator(), "15", false)] {
        evening.ask(PointWish::Deselect);
        evening.ask(DeskWish::Select(key.clone()));
        assert_eq!(evening.state().draft.dose, dose);
        assert_eq!(evening.state().draft.of_plan.map(|of| of.plan), Some(plan.state()));
        assert_eq!(evening.state().is_done_today(&key, &evening.now.wall), is_done);
        evening.ask(PointWish::DoseText("30".to_owned()));
        assert!(evening.state().draft.of_plan.is_none(), "by hand another one can be chosen");
    }
}
