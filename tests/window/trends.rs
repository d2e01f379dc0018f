//! The page of the trends: what it says of a true fall and of nothing, one point large, and entries that change while it is
//! looked at.

use egui::{Key, Role};
use jiff::{Span, civil::date};
use knotmap::{
    anatomy::{PointKey, Side},
    desktop::Settings,
    journal::{Entry, Folder, HoldDone, Journal, Kind},
    session::{Dialog, FileProgress, Page, Period, Range, TableOf, TrendsSeen},
    therapy::{Ended, EndingKind},
    trend::Word,
};
use tempfile::TempDir;

use crate::{
    desk::{Desk, key, tenderness},
    keys::{NONE, tab_to},
};

const FALLS: &str = "Rhomboid major, upper, your left: lower, from 8 to 3, 12 days";
const TRENDS: &str = "Trends";

fn falling() -> PointKey {
    key("RHO-MAJ1", Side::Left)
}

fn steady() -> PointKey {
    key("RHO-MAJ1", Side::Right)
}

/// A data folder with a hold on each of 12 days up to 19 November: the left falls, the right stays.
pub(crate) fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let files = Box::new(Folder::new(folder.path().join("journal")));
    let (mut journal, _, _) = Journal::open(files, "test").unwrap();
    let left = [8, 9, 8, 8, 7, 6, 6, 5, 4, 3, 3, 2];
    let right = [4, 4, 5, 4, 4, 4, 4, 5, 4, 4, 4, 4];
    for (day, (left, right)) in (8..).zip(left.into_iter().zip(right)) {
        for (point, before) in [(falling(), left), (steady(), right)] {
            let at = date(2026, 11, day).at(8, 0, 0, 0).in_tz("Europe/Berlin").unwrap();
            let hold = HoldDone {
                before: Some(tenderness(before)),
                after: Some(tenderness(before - 1)),
                ..HoldDone::new(point, 60_000, 60, EndingKind::Time, Ended::Time)
            };
            let now = at.timestamp();
            journal.append(&Entry::new(at, Kind::Hold(hold), now).unwrap()).unwrap();
        }
    }
    folder
}

/// The page, its figures there.
fn page(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.click(TRENDS);
    assert_eq!(desk.state().page, Page::Trends);
    worked_out(&mut desk);
    desk
}

fn worked_out(desk: &mut Desk) {
    desk.wait("it is worked out", |state| state.trends.since.is_none() && state.trends.seen.is_some());
    desk.settle();
}

fn seen(desk: &Desk) -> &TrendsSeen {
    desk.state().trends.seen.as_deref().expect("it is worked out")
}

fn word(desk: &Desk, key: &PointKey) -> Option<Word> {
    seen(desk).page.iter().find(|trend| trend.point == *key).map(|trend| trend.word)
}

#[test]
fn a_true_fall_is_called_lower_and_what_stays_is_not() {
    let folder = folder();
    let desk = page(&folder);
    assert_eq!(word(&desk, &falling()), Some(Word::Lower));
    assert_eq!(word(&desk, &steady()), Some(Word::AboutTheSame));
    assert!(desk.node(Role::ListItem, FALLS).is_some(), "{:?}", desk.first(Role::ListItem, "Rhomboid"));
    let both = &seen(&desk).sides;
    assert_eq!((both.len(), both[0].paired.days), (1, 12));
    let sentence = "2 points have enough days and were looked at. With that many, chance alone makes some look changed, so the bar is higher.";
    assert!(desk.says(sentence));
}

#[test]
fn nothing_noted_says_so_and_leads_to_the_map() {
    let folder = TempDir::new().unwrap();
    let mut desk = page(&folder);
    assert!(seen(&desk).page.is_empty());
    desk.click("Go to the map");
    assert_eq!(desk.state().page, Page::Map);
}

#[test]
fn the_time_is_the_same_for_all_and_steps_by_its_length() {
    let folder = folder();
    let mut desk = page(&folder);
    desk.click("3 weeks");
    worked_out(&mut desk);
    assert_eq!(seen(&desk).time, date(2026, 10, 31)..=date(2026, 11, 20));
    desk.click("Earlier");
    worked_out(&mut desk);
    assert_eq!(seen(&desk).time, date(2026, 10, 10)..=date(2026, 10, 30));
    assert!(seen(&desk).page.is_empty());
    desk.click("Show all time");
    worked_out(&mut desk);
    assert_eq!(desk.state().trends.period, Period::Last(Range::All, 0));
    assert_eq!(seen(&desk).page.len(), 2);
    desk.click("From – to");
    desk.type_into("First day", "2026-11-10");
    desk.type_into("Last day", "2026-11-12");
    worked_out(&mut desk);
    assert_eq!(seen(&desk).time, date(2026, 11, 10)..=date(2026, 11, 12));
    assert!(seen(&desk).page.iter().all(|trend| trend.values.len() == 3));
}

#[test]
fn an_entry_that_is_removed_is_gone_from_every_figure_and_comes_back() {
    let folder = folder();
    let mut desk = page(&folder);
    desk.click_row(FALLS);
    worked_out(&mut desk);
    assert_eq!(desk.state().trends.open, Some(falling()));
    let days = |desk: &Desk| seen(desk).page.iter().map(|trend| trend.values.len()).sum::<usize>();
    let entry = desk.first(Role::ListItem, "19 Nov").expect("the last entry is in the table");
    desk.reach_row(&entry);
    assert!(desk.state().after.is_some(), "its page is open");
    desk.press_unseen(Role::Button, "Change this entry");
    desk.press_unseen(Role::Button, "Delete entry");
    desk.settle();
    desk.click(TRENDS);
    worked_out(&mut desk);
    assert_eq!(days(&desk), 23);
    desk.press(egui::Modifiers::COMMAND, Key::Z);
    worked_out(&mut desk);
    assert_eq!(days(&desk), 24, "the figures follow the step back at once");
}

#[test]
fn an_event_is_noted_for_a_day_and_can_be_removed() {
    let folder = folder();
    let mut desk = page(&folder);
    desk.type_into("New event", "New pillow");
    desk.type_into("Day of the event", "2026-11-21");
    assert!(!desk.can_press("Note it"), "tomorrow has not happened");
    desk.type_into("Day of the event", "2026-11-12");
    desk.click("Note it");
    worked_out(&mut desk);
    assert_eq!(seen(&desk).events[0].date, date(2026, 11, 12));
    desk.invoke("Remove event");
    desk.settle();
    worked_out(&mut desk);
    assert!(seen(&desk).events.is_empty());
}

#[test]
fn a_day_that_ends_late_takes_the_night_with_it() {
    let folder = TempDir::new().unwrap();
    let files = Box::new(Folder::new(folder.path().join("journal")));
    let (mut journal, _, _) = Journal::open(files, "test").unwrap();
    let at = date(2026, 11, 15).at(1, 30, 0, 0).in_tz("Europe/Berlin").unwrap();
    let hold = HoldDone {
        before: Some(tenderness(5)),
        ..HoldDone::new(falling(), 60_000, 60, EndingKind::Time, Ended::Time)
    };
    let now = at.timestamp();
    journal.append(&Entry::new(at, Kind::Hold(hold), now).unwrap()).unwrap();
    drop(journal);
    for (hour, day) in [(0, 15), (4, 14)] {
        let settings = Settings { day_ends_h: hour, ..Settings::default() };
        std::fs::write(folder.path().join("settings.ron"), ron::to_string(&settings).unwrap()).unwrap();
        let desk = page(&folder);
        assert_eq!(seen(&desk).page[0].values[0].date, date(2026, 11, day));
        assert_eq!(seen(&desk).holds.keys().copied().collect::<Vec<_>>(), [date(2026, 11, day)]);
    }
}

#[test]
fn from_first_to_last_each_point_is_a_line_that_leads_to_it() {
    let folder = folder();
    let mut desk = page(&folder);
    desk.invoke("First to last");
    desk.settle();
    let plot = desk.first(Role::Image, "First 4 days, 8 Nov – 11 Nov").expect("the lines are there");
    for said in ["left: 8, then 3 (–5, changed).", "right: 4, then 4 (0).", "Last 4 days, 16 Nov – 19 Nov"]
    {
        assert!(plot.contains(said), "{said}: {plot}");
    }
    tab_to(&mut desk, &plot);
    // The last of the lines is reached first; the one before it is the most tender at last.
    desk.key(NONE, Key::ArrowLeft);
    desk.key(NONE, Key::Enter);
    worked_out(&mut desk);
    assert_eq!(desk.state().trends.open, Some(steady()));
}

#[test]
fn every_plot_is_saved_as_a_picture_that_says_what_it_is() {
    let (folder, out) = (folder(), TempDir::new().unwrap());
    let mut desk = page(&folder);
    let save = |desk: &mut Desk, name: &str, button: &str| {
        let file = out.path().join(name);
        desk.invoke(button);
        desk.settle();
        desk.type_into("File", &file.display().to_string());
        desk.click("Save");
        desk.wait("it is written", |state| match &state.dialog {
            Some(Dialog::TakeOut(draft)) => matches!(draft.file.progress, FileProgress::Done(_)),
            _ => false,
        });
        desk.press(NONE, Key::Escape);
        let image = image::open(&file).unwrap();
        assert!(image.width() > 1_000 && image.height() < 2 * image.width(), "{name}");
    };
    save(&mut desk, "bodies.png", "Save as a picture: Body");
    save(&mut desk, "points.png", "Save as a picture: Each point");
    save(&mut desk, "sides.png", "Save as a picture: Left and right on the same days");
    save(&mut desk, "holds.png", "Save as a picture: Holds by day");
    desk.invoke("First to last");
    desk.settle();
    save(&mut desk, "lines.png", "Save as a picture: Each point");
    desk.click_row(FALLS);
    worked_out(&mut desk);
    save(&mut desk, "point.png", "Save as a picture: Lower");
    if let Some(kept) = std::env::var_os("KNOTMAP_PAGES") {
        for file in std::fs::read_dir(out.path()).unwrap() {
            let file = file.unwrap();
            std::fs::copy(file.path(), std::path::Path::new(&kept).join(file.file_name())).unwrap();
        }
    }
}

#[test]
fn every_table_is_copied_as_rows_with_tabs() {
    let folder = folder();
    let mut desk = page(&folder);
    for (button, table) in [
        ("Copy table: Each point", TableOf::Points),
        ("Copy table: Left and right on the same days", TableOf::Sides),
        ("Copy table: Holds by day", TableOf::Holds),
    ] {
        desk.invoke(button);
        desk.settle();
        assert_eq!(desk.state().trends.copied, Some(table));
        assert!(desk.says("Copied"));
    }
    desk.click_row(FALLS);
    worked_out(&mut desk);
    desk.invoke("Copy table: Every entry");
    desk.settle();
    assert_eq!(desk.state().trends.copied, Some(TableOf::Entries));
}

/// The keys of the page.
pub(crate) fn on_trends(row: &str) {
    let folder = folder();
    let mut desk = page(&folder);
    let last = date(2026, 11, 20);
    match row {
        "Left, Right" => {
            desk.click("Day by day");
            desk.press(NONE, Key::ArrowLeft);
            desk.press(NONE, Key::ArrowLeft);
            assert_eq!(desk.state().trends.day(), Some(last - Span::new().days(2)));
            desk.press(NONE, Key::ArrowRight);
            assert_eq!(desk.state().trends.day(), Some(last - Span::new().days(1)));
        }
        "Space" => {
            desk.click("Day by day");
            for _ in 0..3 {
                desk.press(NONE, Key::ArrowLeft);
            }
            desk.press(NONE, Key::Space);
            assert!(desk.state().trends.plays.is_some());
            desk.pass(2);
            assert_eq!(desk.state().trends.day(), Some(last), "it stops at the end");
            assert!(desk.state().trends.plays.is_none());
        }
        "Left, Right in a plot" => {
            desk.click_row(FALLS);
            worked_out(&mut desk);
            let plot = desk.first(Role::Image, "as tender as can be, from");
            tab_to(&mut desk, &plot.expect("the plot says what it shows"));
            desk.key(NONE, Key::ArrowLeft);
            desk.key(NONE, Key::Enter);
            desk.settle();
            assert!(desk.state().after.is_some(), "the entry of that day is open");
        }
        "Esc" => {
            desk.click_row(FALLS);
            assert!(desk.state().trends.open.is_some());
            desk.press(NONE, Key::Escape);
            assert!(desk.state().trends.open.is_none());
        }
        _ => panic!("{row} has no check"),
    }
}

#[test]
fn what_two_sides_say_cannot_contradict_itself() {
    let folder = folder();
    let desk = page(&folder);
    // The left fell from 8 to 3 and the right stayed at 4: on the last days the right is higher, on the days of both the left.
    let row =
        "Rhomboid major, upper: left 6, right 4. On 12 days with both: left higher by 1.5, may be chance";
    assert!(
        desk.node(Role::ListItem, row).is_some(),
        "{:?}",
        desk.first(Role::ListItem, "Rhomboid major, upper: left")
    );
}

#[test]
fn a_day_that_is_none_has_a_red_edge() {
    let folder = folder();
    let mut desk = page(&folder);
    desk.click("From – to");
    let today = date(2026, 11, 20);
    assert_eq!(desk.state().trends.wrong_days(today), [false, false]);
    desk.type_into("First day", "32 Nov");
    assert_eq!(desk.state().trends.wrong_days(today), [true, false]);
    desk.type_into("First day", "18 Nov");
    desk.type_into("Last day", "12 Nov 2026");
    assert_eq!(desk.state().trends.wrong_days(today), [false, true], "they are not in their order");
    desk.type_into("Last day", "19 Nov 2026");
    worked_out(&mut desk);
    assert_eq!(seen(&desk).time, date(2026, 11, 18)..=date(2026, 11, 19));
    let [field, name] =
        ["First day", "Last day"].map(|name| desk.node(Role::TextInput, name).unwrap().rect());
    assert!((field.center().y - name.center().y).abs() < 1.0, "both stand in one line");
}

#[test]
fn a_new_event_is_within_reach_above_the_plots() {
    let folder = folder();
    let desk = page(&folder);
    let event = desk.node(Role::TextInput, "New event").unwrap().rect();
    let holds = desk.node(Role::Button, "Copy table: Holds by day").unwrap().rect();
    assert!(event.top() < holds.top());
}

#[test]
fn the_holds_by_day_open_on_the_last_year_that_has_any() {
    let folder = TempDir::new().unwrap();
    let files = Box::new(Folder::new(folder.path().join("journal")));
    let (mut journal, _, _) = Journal::open(files, "test").unwrap();
    let at = date(2024, 3, 5).at(8, 0, 0, 0).in_tz("Europe/Berlin").unwrap();
    let hold = HoldDone::new(falling(), 60_000, 60, EndingKind::Time, Ended::Time);
    let hold = HoldDone { before: Some(tenderness(5)), ..hold };
    let now = at.timestamp();
    journal.append(&Entry::new(at, Kind::Hold(hold), now).unwrap()).unwrap();
    drop(journal);
    let mut desk = page(&folder);
    desk.click("All");
    worked_out(&mut desk);
    assert!(desk.node(Role::Label, "2024").is_some() && desk.node(Role::Label, "2026").is_none());
}
