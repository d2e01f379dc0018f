//! After a hold: what is asked, what of it can be changed later, and holds that were done without the program.

use std::path::Path;

use egui::{Key, Modifiers, Pos2, Rect, Role, pos2};
use egui_kittest::kittest::NodeT as _;
use knotmap::{
    anatomy::Side,
    journal::{Entry, Felt, Folder, HoldDone, Journal, Kind, Rated},
    therapy::{Ended, EndingKind, Sensation},
};
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk, tenderness};

const POINT: &str = "Rhomboid major, upper, your left";
const HELD: &str = "12 Nov, before 7, after 4, held 60 s, full time";
const RATED: &str = "10 Nov, rated 6, without a hold";
const TRACE: &str = "Tenderness during a hold of 1:00, 0 to 10. Before 7. At 5 s 7. At 40 s 4. At 20 s sharp. At 30 s spreading to the arm. After 4.";

/// Writes what happened before the window is opened: a rating, and a hold with its course.
fn earlier() -> TempDir {
    let hold = HoldDone {
        before: Some(tenderness(7)),
        after: Some(tenderness(4)),
        trace: vec![(5_000, tenderness(7)), (40_000, tenderness(4))],
        felt: vec![
            Felt { at_ms: 20_000, sensation: Sensation::Sharp, place: None },
            Felt { at_ms: 30_000, sensation: Sensation::Spreading, place: Some("Arm".into()) },
        ],
        method: Some("S0-R1".into()),
        source: Some("S0".into()),
        ..HoldDone::new(key("RHO-MAJ1", Side::Left), 60_000, 60, EndingKind::Time, Ended::Time)
    };
    let point = key("RHO-MAJ1", Side::Left);
    let rated = Rated { point: point.id, side: point.side, tenderness: tenderness(6), note: None };
    written([
        ("2026-11-10T08:00:00+01:00[Europe/Berlin]", Kind::Rating(rated)),
        ("2026-11-12T19:30:00+01:00[Europe/Berlin]", Kind::Hold(hold)),
    ])
}

fn written(entries: impl IntoIterator<Item = (&'static str, Kind)>) -> TempDir {
    let folder = TempDir::new().unwrap();
    let files = Box::new(Folder::new(folder.path().join("journal")));
    let (mut journal, ..) = Journal::open(files, "before").unwrap();
    for (at, kind) in entries {
        let at: jiff::Zoned = at.parse().unwrap();
        let now = at.timestamp();
        journal.append(&Entry::new(at, kind, now).unwrap()).unwrap();
    }
    folder
}

/// The lines of the journal that this window wrote.
fn lines(folder: &Path) -> Vec<String> {
    let mut lines = Vec::new();
    for writer in std::fs::read_dir(folder.join("journal")).unwrap() {
        let writer = writer.unwrap().path();
        if !writer.is_dir()
            || writer.file_name().is_some_and(|name| name.to_string_lossy().starts_with("before"))
        {
            continue;
        }
        for file in std::fs::read_dir(writer).unwrap() {
            let file = file.unwrap().path();
            if file.extension().is_some_and(|ext| ext == "ron") {
                lines.extend(std::fs::read_to_string(file).unwrap().lines().map(str::to_owned));
            }
        }
    }
    lines
}

/// How many lines say this.
fn count(folder: &TempDir, words: &str) -> usize {
    lines(folder.path()).iter().filter(|line| line.contains(words)).count()
}

/// The window with the history of the point open, at its latest entry.
fn opened(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.click_row(&format!("{POINT}, tenderness 4 of 10, moderate"));
    desk.press_unseen(Role::Button, "History");
    assert!(desk.says("Hold of 12 November, 19:30"), "the latest entry is open");
    desk
}

/// Opens the form of the entry that is read.
fn change(desk: &mut Desk) {
    desk.press_unseen(Role::Button, "Change this entry");
}

#[test]
fn the_day_and_the_time_of_an_entry_are_put_right() {
    let folder = earlier();
    let mut desk = opened(&folder);
    change(&mut desk);
    desk.type_into("Day", "3/4/2026");
    assert!(desk.says("That can be 3 April 2026 or 4 March 2026. Write the month as a word."));
    desk.press_unseen(Role::Button, "Done");
    assert!(desk.says("That can be"), "the form stays while something is wrong");
    desk.type_into("Day", "21 Nov 2026");
    assert!(desk.says("That day has not come yet"));
    desk.type_into("Day", "9 Nov");
    desk.press(Modifiers::NONE, Key::Tab);
    assert!(desk.says("Hold of 9 November, 19:30"));
    desk.type_into("Time", "7 pm");
    desk.press_unseen(Role::Button, "Done");
    assert!(desk.says("Hold of 9 November, 19:00") && desk.node(Role::TextInput, "Time").is_none());
    let point = key("RHO-MAJ1", Side::Left);
    let holds = |history: &knotmap::journal::History| -> Vec<bool> {
        history.records(&point).iter().map(knotmap::journal::Record::is_hold).collect()
    };
    assert_eq!(holds(&desk.state().history), [true, false], "it comes before the rating now");
    drop(desk);
    assert_eq!(count(&folder, "at:\"2026-11-09T19:00:00+01:00[Europe/Berlin]\""), 1);
    assert_eq!(holds(&on_disk(folder.path())), [true, false]);
}

fn choose(desk: &mut Desk, what: &str, choice: &str) {
    desk.press_unseen(Role::ComboBox, what);
    desk.press_unseen(Role::MenuItemRadio, choice);
}

#[test]
fn pain_at_rest_is_a_thing_of_its_own() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.start_hold();
    desk.pass(60);
    desk.settle();
    desk.press_unseen(Role::Button, "Pain at rest after 2");
    assert!(desk.says("Pain at rest 2 after"));
    assert!(desk.says("after: no number yet"), "tenderness is not touched by it");
    desk.click("Tenderness after 4");
    desk.press_unseen(Role::Button, "Pain at rest after 3");
    desk.type_into("Note", "softer ball");
    desk.click("Back to map");
    drop(desk);

    assert_eq!(count(&folder, "pain_after:Set(2)"), 1);
    assert_eq!(count(&folder, "note:Set("), 1, "the note is one line");
    let history = on_disk(folder.path());
    let [record] = history.records(&key("RHO-MAJ1", Side::Left)) else { panic!("one hold") };
    let held = record.hold.as_ref().unwrap();
    assert_eq!(record.after, Some(tenderness(4)));
    assert_eq!((held.pain_before, held.pain_after.map(u8::from)), (None, Some(3)));
    assert_eq!(record.note.as_deref(), Some("softer ball"));
}

#[test]
fn an_earlier_hold_is_looked_at_and_changed() {
    let folder = earlier();
    let mut desk = opened(&folder);
    assert!(desk.node(Role::Image, TRACE).is_some(), "its course, with what was felt");
    assert!(desk.says("Roll between spine and shoulder blade") && desk.says("Medial scapula rolling"));
    desk.press(Modifiers::NONE, Key::Num9);
    desk.press(Modifiers::NONE, Key::ArrowUp);
    assert!(
        lines(folder.path()).iter().all(|line| !line.contains("Amend(")),
        "no key changes it by accident"
    );

    assert!(desk.node(Role::TextInput, "Time held").is_none(), "it is read first");
    change(&mut desk);
    desk.press_unseen(Role::Button, "Tenderness before 8");
    desk.press_unseen(Role::Button, "Clear tenderness after");
    desk.press_unseen(Role::Button, "Pain at rest after 1");
    choose(&mut desk, "How it ended", "It released");
    desk.type_into("Time held", "1501");
    desk.press(Modifiers::NONE, Key::Tab);
    assert!(desk.says("Use a whole number of seconds from 0 to 1500."));
    assert_eq!(count(&folder, "held_ms:Some"), 0);
    desk.type_into("Time held", "75");
    desk.press(Modifiers::NONE, Key::Tab);
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.state().after.as_ref().is_some_and(|after| after.form.is_none()), "back to reading");
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.state().after.is_none(), "Escape goes back");
    assert!(desk.state().selected.is_some(), "to the panel of the point");
    drop(desk);

    for change in ["before:Set(8)", "after:Clear", "pain_after:Set(1)", "ended:released", "held_ms:75000"] {
        assert_eq!(count(&folder, change), 1, "{change}: {:#?}", lines(folder.path()));
    }
    let history = on_disk(folder.path());
    let record = &history.records(&key("RHO-MAJ1", Side::Left))[1];
    assert_eq!((record.before, record.after), (Some(tenderness(8)), None));
    assert_eq!((record.hold.as_ref().unwrap().ms, record.ended()), (75_000, Some(Ended::Release)));
}

#[test]
fn a_slip_of_the_hand_is_offered_back() {
    let folder = earlier();
    let mut desk = opened(&folder);
    change(&mut desk);
    desk.type_into("Time held", "6");
    desk.press(Modifiers::NONE, Key::Tab);
    assert!(desk.says("Entry changed"));
    desk.click("Undo");
    // The field says what is on disk, and leaving the page does not change it again.
    let field = desk.node(Role::TextInput, "Time held").unwrap();
    assert_eq!(field.accesskit_node().value().as_deref(), Some("60"));
    assert!(desk.says("Undone: entry changed"));
    desk.press_unseen(Role::Button, "Done");
    assert_eq!(count(&folder, "Amend("), 1);
    let history = on_disk(folder.path());
    assert_eq!(history.records(&key("RHO-MAJ1", Side::Left))[1].hold.as_ref().unwrap().ms, 60_000);
}

#[test]
fn a_rating_is_changed_and_deleted_and_brought_back() {
    let folder = earlier();
    let mut desk = opened(&folder);
    desk.reach_row(RATED);
    assert!(desk.says("Rating of 10 November, 08:00"));
    change(&mut desk);
    assert!(desk.node(Role::TextInput, "Time held").is_none(), "nothing was held");
    desk.press_unseen(Role::Button, "Tenderness rated 3");
    desk.type_into("Note", "after swimming");
    desk.press_unseen(Role::Button, "Delete entry");
    assert!(desk.says("What is left of this point stands below."));
    assert!(!desk.says("Hold of 12 November, 19:30"), "no other entry opens by itself");
    let point = key("RHO-MAJ1", Side::Left);
    assert_eq!(desk.state().history.records(&point).len(), 1, "the rating is gone, the hold is not");
    assert!(desk.says("Entry deleted"));
    desk.click("Undo");
    assert!(desk.says("Rating of 10 November, 08:00"), "it is read again");
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    desk.reach_row(HELD);
    change(&mut desk);
    desk.press_unseen(Role::Button, "Delete entry");
    assert!(desk.state().after.is_none());
    assert!(desk.says("Entry deleted, the only one of this point"));
    desk.click("Undo");
    desk.press(Modifiers::COMMAND, Key::Z);
    drop(desk);

    assert_eq!((count(&folder, "Retract("), count(&folder, "Restore(")), (3, 3));
    let history = on_disk(folder.path());
    let [rating, _] = history.records(&point) else { panic!("both are back") };
    assert_eq!((rating.before, rating.note.as_deref()), (Some(tenderness(3)), Some("after swimming")));
}

#[test]
fn from_an_earlier_entry_one_comes_back_to_the_hold_that_has_just_ended() {
    let folder = earlier();
    let mut desk = Desk::open(&folder);
    desk.click_row(&format!("{POINT}, tenderness 4 of 10, moderate"));
    desk.click("Tenderness before 5");
    desk.start_hold();
    desk.pass(60);
    desk.settle();
    desk.reach_row(HELD);
    assert!(desk.says("Hold of 12 November, 19:30"));
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.says("How tender is it now?"));
    desk.press(Modifiers::NONE, Key::Num2);
    drop(desk);
    let history = on_disk(folder.path());
    let after: Vec<_> =
        history.records(&key("RHO-MAJ1", Side::Left)).iter().map(|record| record.after).collect();
    assert_eq!(after, [None, Some(tenderness(4)), Some(tenderness(2))]);
}

/// Where a pair lies in the plot of the page: the days since the beginning of its three weeks, and the value.
fn in_plot(desk: &Desk, entries: usize, days: f32, value: f32) -> Pos2 {
    let entries = if entries == 1 { "1 entry".to_owned() } else { format!("{entries} entries") };
    let name = format!("Tenderness before and after, {entries}");
    let plot = desk.node(Role::Image, &name).expect("the plot").rect();
    let area = Rect::from_min_max(plot.min + egui::vec2(34.0, 8.0), plot.max - egui::vec2(0.0, 50.0));
    let x = area.left() + 14.0 + (area.width() - 28.0) * days / 21.0;
    pos2(x, area.bottom() - area.height() * value / 10.0)
}

#[test]
fn a_click_on_a_pair_opens_its_entry() {
    let folder = earlier();
    let mut desk = opened(&folder);
    // It is the evening of 20 November; the plot begins three weeks before.
    let rating = in_plot(&desk, 2, 10.52, 6.0);
    desk.click_at(rating);
    assert!(desk.says("Rating of 10 November, 08:00"));
    let hold = in_plot(&desk, 2, 13.0, 5.0);
    desk.click_at(hold);
    assert!(desk.says("Hold of 12 November, 19:30"));
    let nothing = in_plot(&desk, 2, 4.0, 5.0);
    desk.click_at(nothing);
    assert!(desk.says("Hold of 12 November, 19:30"), "a click beside them chooses nothing");
}

#[test]
fn both_dots_are_seen_where_nothing_has_changed() {
    let hold = HoldDone {
        before: Some(tenderness(4)),
        after: Some(tenderness(4)),
        ..HoldDone::new(key("RHO-MAJ1", Side::Left), 60_000, 60, EndingKind::Time, Ended::Time)
    };
    let folder = written([("2026-11-12T19:30:00+01:00[Europe/Berlin]", Kind::Hold(hold))]);
    let mut desk = opened(&folder);
    desk.calm();
    let at = in_plot(&desk, 1, 13.0, 4.0);
    let picture = desk.picture();
    let light = |aside: f32| {
        picture.get_pixel((at.x + aside) as u32, at.y as u32).0.map(u32::from).iter().sum::<u32>() / 3
    };
    assert!(light(0.0) < 90, "the filled dot: {}", light(0.0));
    assert!((6..9).any(|aside| light(aside as f32 + 0.2) < 120), "the ring");
    assert!((4..7).any(|aside| light(aside as f32 + 0.9) > 170), "between them");
}

#[test]
fn a_hold_done_without_the_program_is_noted() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.press_unseen(Role::Button, "Note an earlier hold");
    desk.click("Save hold");
    for missing in
        ["Type when the hold began", "Use a whole number of seconds from 1 to 1500", "how tender it was"]
    {
        assert!(desk.says(missing), "{missing}");
    }
    desk.click("Another day");
    for (date, why) in [
        ("2026-11-21", "has not come yet"),
        ("1999-12-31", "begin in the year 2000"),
        ("2026-02-30", "not a date"),
        ("3/4/2026", "That can be 3 April 2026 or 4 March 2026"),
        ("Monday", "not a date"),
    ] {
        desk.type_into("Date", date);
        assert!(desk.says(why), "{date}");
    }
    desk.click("Today");
    desk.type_into("Time it began", "19:31");
    assert!(desk.says("That time has not come yet"));
    desk.type_into("Time it began", "half past");
    assert!(desk.says("not a time of day"));
    desk.click("minutes");
    desk.type_into("Time held then", "26");
    assert!(desk.says("Use a whole number of minutes from 1 to 25."));
    desk.click("Save hold");
    assert!(lines(folder.path()).iter().all(|line| !line.contains("Hold(")), "nothing wrong is kept");

    desk.click("Yesterday");
    desk.type_into("Time it began", "7:05");
    desk.type_into("Time held then", "12");
    desk.click("Tenderness before that hold 6");
    desk.click("Tenderness after that hold 3");
    choose(&mut desk, "How it ended", "It throbbed");
    choose(&mut desk, "Method, if you like", "Roll between spine and shoulder blade");
    desk.click("Save hold");
    assert!(desk.says("Earlier hold noted") && desk.state().dialog.is_none());
    desk.press_unseen(Role::Button, "History");
    assert!(desk.says("Hold of 19 November, 07:05"));
    assert!(desk.says("19 Nov, before 6, after 3, held 12 min, it throbbed"));
    drop(desk);

    assert_eq!(count(&folder, "2026-11-19T07:05:00+01:00[Europe/Berlin]"), 1);
    let history = on_disk(folder.path());
    let [record] = history.records(&key("RHO-MAJ1", Side::Left)) else { panic!("one hold") };
    let held = record.hold.as_ref().unwrap();
    assert_eq!((record.before, record.after), (Some(tenderness(6)), Some(tenderness(3))));
    assert_eq!((held.ms, held.dose_s, held.ended), (720_000, 720, Ended::Throbbing));
    assert_eq!((held.method.as_deref(), held.source.as_deref()), (Some("S0-R1"), Some("S0")));
    assert!(history.records(&key("RHO-MAJ1", Side::Right)).is_empty(), "never the other side");
}

#[test]
fn any_number_of_them_a_day_and_the_clocks_may_have_changed() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    for (time, said) in [("2:30", "The first one is kept."), ("1:00", "")] {
        desk.press_unseen(Role::Button, "Note an earlier hold");
        desk.click("Another day");
        desk.type_into("Date", "2026-10-25");
        desk.type_into("Time it began", time);
        assert!(desk.says(said), "{time}");
        desk.type_into("Time held then", "60");
        desk.click("Tenderness before that hold 6");
        desk.click("Save hold");
    }
    drop(desk);
    let history = on_disk(folder.path());
    let at: Vec<String> =
        history.records(&key("RHO-MAJ1", Side::Left)).iter().map(|record| record.at.to_string()).collect();
    assert_eq!(at, ["2026-10-25T01:00:00+02:00[Europe/Berlin]", "2026-10-25T02:30:00+02:00[Europe/Berlin]"]);
}

/// A command and a file can bring a note of several lines.
#[test]
fn a_note_of_several_lines_is_seen_and_goes_on_where_it_ends() {
    let hold = HoldDone {
        before: Some(tenderness(7)),
        after: Some(tenderness(4)),
        note: Some("softer ball\nless of it".into()),
        ..HoldDone::new(key("RHO-MAJ1", Side::Left), 60_000, 60, EndingKind::Time, Ended::Time)
    };
    let folder = written([("2026-11-12T19:30:00+01:00[Europe/Berlin]", Kind::Hold(hold))]);
    let mut desk = opened(&folder);
    change(&mut desk);
    desk.type_in_place("Note", " and slower");
    desk.close();
    let history = on_disk(folder.path());
    let note = history.records(&key("RHO-MAJ1", Side::Left))[0].note.clone();
    assert!(
        note.as_deref().is_some_and(|note| note.contains('\n') && note.contains(" and slower")),
        "{note:?}"
    );
}

#[test]
fn what_cannot_be_kept_is_not_called_saved_and_done_waits() {
    let folder = earlier();
    let mut desk = opened(&folder);
    change(&mut desk);
    assert!(desk.says("Saved"));
    desk.type_into("Day", "2026-13-45");
    assert!(desk.says("Not saved: the day") && !desk.says("Saved"));
    desk.press_unseen(Role::Button, "Done");
    assert!(desk.state().after.as_ref().is_some_and(|after| after.form.is_some()), "the form stays");
    desk.type_into("Day", "11 Nov 2026");
    desk.press(Modifiers::NONE, Key::Tab);
    assert!(desk.says("Saved"));
    desk.press_unseen(Role::Button, "Done");
    assert!(desk.says("Hold of 11 November, 19:30"));
}

#[test]
fn the_entry_that_is_open_can_be_chosen_again() {
    let folder = earlier();
    let mut desk = opened(&folder);
    let opened = |desk: &Desk| desk.state().after.as_ref().map(|after| after.opened);
    let before = opened(&desk);
    desk.reach_row(HELD);
    assert_ne!(opened(&desk), before, "the page begins at its top again");
}
