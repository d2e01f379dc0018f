//! A plan that was taken in: the card, by mouse and by keyboard, from the first hold to “not today”.

use egui::Role;
use knotmap::{
    anatomy::Side,
    desktop::{DataFolder, Follow, Plans, look_at_plan},
    exchange::plan::write_plan,
    therapy::plan::{Plan, Planned, SkipReason},
};
use tempfile::TempDir;
use uuid::Uuid;

use crate::desk::{Desk, key, on_disk};

/// Three points, one of them twice a day and with a note.
pub(crate) fn plan() -> Plan {
    let mut plan = Plan::new(Uuid::from_u128(0x5f0c_2c9e_7f3b_4f0e_9a64_2f0d_3c1b_7a55), date("2026-11-18"));
    plan.review = Some(date("2026-12-04"));
    plan.note = "Press only as far as you can still breathe calmly.".into();
    plan.more_or_less = "After a week without soreness: 60 s.".into();
    plan.tell = "Your arm goes numb.".into();
    for (id, side, times) in
        [("RHO-MAJ1", Side::Left, 2), ("LEV-2", Side::Right, 1), ("INFRA-2", Side::Left, 1)]
    {
        let Some(point) = Planned::usual(key(id, side), None) else { continue };
        plan.put(Planned { times, ..point });
    }
    plan.points[0].dose = "45s".parse().unwrap();
    plan.points[0].note = "Let the shoulder hang, and breathe out as you lean in.".into();
    plan
}

fn date(day: &str) -> jiff::civil::Date {
    day.parse().unwrap()
}

/// Takes the plan in, as `knotmap plan import` does.
pub(crate) fn take_in(folder: &TempDir, plan: &Plan) {
    let file = folder.path().join("arrived.knotmap");
    std::fs::write(&file, write_plan(plan)).unwrap();
    let data = DataFolder::locate(Some(folder.path())).unwrap();
    data.prepare().unwrap();
    Plans::new(data.plans()).take_in(&look_at_plan(&file, None).unwrap(), Follow::This).unwrap();
}

#[test]
fn a_plan_is_done_from_its_card() {
    let folder = TempDir::new().unwrap();
    take_in(&folder, &plan());
    let mut desk = Desk::open(&folder);
    desk.wait("the plan", |state| state.plan_done_here().is_some());
    desk.settle();
    assert!(desk.says("0 of 4 holds done today") && desk.says("Review on Friday, 4 December"));
    desk.click("Tenderness before 5");
    desk.click("Start, Rhomboid major, upper, your left");
    desk.click("None of these is true for me");
    desk.pass(10);
    desk.pass(46);
    desk.click("Tenderness after 4");
    // The way on in the plan; its panel asks for a number before anything starts.
    desk.click("Next point, Levator scapulae, at the superior angle, your right");
    assert_eq!(desk.state().selected, Some(key("LEV-2", Side::Right)));
    desk.click("Back to all points");
    assert!(desk.says("1 of 4 holds done today"));
    let row = |state: &str| format!("1, Rhomboid major, upper, your left, 45 s, {state}");
    assert!(desk.node(Role::ListItem, &row("1 of 2 done")).is_some());
    desk.click("Not today, Levator scapulae, at the superior angle, your right");
    desk.choose_item("Did not find it");
    desk.settle();
    assert!(desk.says("Left out today"));
    let history = on_disk(folder.path());
    let out: Vec<_> = history.left_out(&key("LEV-2", Side::Right)).map(|one| one.reason).collect();
    assert_eq!(out, [SkipReason::NotFound]);
    let hold = history.records(&key("RHO-MAJ1", Side::Left))[0].hold.as_ref().unwrap();
    assert_eq!((hold.plan, hold.dose_s), (Some(plan().state()), 45));
    desk.click("Undo");
    assert_eq!(on_disk(folder.path()).left_out(&key("LEV-2", Side::Right)).count(), 0);
}

#[test]
fn once_more_than_the_plan_asks_for_is_not_what_is_offered() {
    let folder = TempDir::new().unwrap();
    let mut plan = plan();
    plan.points[0].times = 1;
    take_in(&folder, &plan);
    let mut desk = Desk::open(&folder);
    desk.wait("the plan", |state| state.plan_done_here().is_some());
    desk.settle();
    desk.click("Tenderness before 5");
    desk.click("Start, Rhomboid major, upper, your left");
    desk.click("None of these is true for me");
    desk.pass(10);
    desk.pass(46);
    desk.settle();
    let often = "Your plan says once a day: more can make it flare up.";
    assert!(desk.says(often), "beside the way to hold it again");
    desk.click("Hold again");
    assert!(desk.says("Your plan: 45 s · done") && desk.says(often));
    assert!(desk.can_press("Start once more") && !desk.can_press("Start hold"));
    assert_eq!(desk.state().draft.dose, "45");
}

#[test]
fn the_plans_lead_to_the_plan_and_say_first_what_is_done_most() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.click("Plan");
    assert!(desk.can_press("Import plan") && desk.can_press("New plan"));
    drop(desk);
    take_in(&folder, &plan());
    let mut desk = Desk::open(&folder);
    desk.wait("the plan", |state| state.plan_done_here().is_some());
    desk.settle();
    desk.click("Plan");
    desk.click("Go to the plan: Plan without a name");
    assert!(desk.says("0 of 4 holds done today") && desk.state().selected.is_none());
}

#[test]
fn without_a_number_the_card_leads_to_the_panel_and_says_so() {
    let folder = TempDir::new().unwrap();
    take_in(&folder, &plan());
    let mut desk = Desk::open(&folder);
    desk.wait("the plan", |state| state.plan_done_here().is_some());
    desk.settle();
    assert!(desk.node(Role::Button, "Start, Rhomboid major, upper, your left").is_none());
    desk.click("Open this point, Rhomboid major, upper, your left");
    assert!(desk.state().selected.is_some() && desk.state().running.is_none());
}
