//! A table in the window: asked about, looked at row by row, imported, taken back; and the history written as one.

use std::{fs, path::Path};

use egui::{Key, Modifiers, Role, Theme};
use egui_kittest::kittest::Queryable as _;
use knotmap::{
    anatomy::Side,
    session::{Dialog, FileProgress, ImportDraft, ImportProgress, State},
};
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk};

fn draft(state: &State) -> Option<&ImportDraft> {
    match &state.dialog {
        Some(Dialog::Import(draft)) => Some(draft),
        _ => None,
    }
}

fn looked_at(desk: &mut Desk) {
    desk.wait("it was looked at", |state| {
        draft(state).is_some_and(|draft| match draft.progress {
            ImportProgress::Seen => draft.is_current(),
            ImportProgress::Refused(_) => true,
            _ => false,
        })
    });
    desk.step();
    desk.step();
}

/// Opens the dialog from the page of the settings and looks at the file at `path`.
fn look(desk: &mut Desk, path: &Path) {
    desk.press_unseen(Role::Button, "Settings");
    desk.step();
    desk.press_unseen(Role::Button, "Import entries");
    desk.step();
    desk.type_into("File", &path.display().to_string());
    desk.press_unseen(Role::Button, "Look");
    looked_at(desk);
}

fn shown(folder: &TempDir) -> usize {
    on_disk(folder.path()).records(&key("RHO-MAJ1", Side::Left)).len()
}

#[test]
fn a_foreign_table_is_asked_about_imported_and_taken_back() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = post.path().join("moods.csv");
    fs::write(
        &file,
        "full_date,time,mood,note\n2026-11-18,20:39,irritable,sat long\n2026-11-19,,irritable,\n",
    )
    .unwrap();
    // High enough for the questions and the rows below them.
    let mut desk = Desk::sized(&data, [1280.0, 1800.0], Theme::Light);
    look(&mut desk, &file);
    assert!(desk.says(
        "A file as Daylio writes it. UTF-8, commas between the cells, the first line names the columns"
    ));
    assert!(desk.says("Choose which column has the tenderness, or the text of an event."));
    assert!(desk.says("What becomes of each row is shown once this is answered."));
    desk.press_unseen(Role::ComboBox, "Tenderness before");
    desk.step();
    desk.press_unseen(Role::MenuItemRadio, "mood");
    looked_at(&mut desk);
    assert!(desk.says("Which point are the rows about, and on which side?"));
    assert!(desk.says("In which time zone is 2026-11-18?"));
    desk.press_unseen(Role::Button, "Choose point");
    desk.step();
    desk.type_into("Find a point", "rhomboid upper");
    desk.step();
    desk.press_unseen(Role::Button, "Rhomboid major, upper, your left");
    looked_at(&mut desk);
    desk.press_unseen(Role::Button, "Here: Europe/Berlin");
    looked_at(&mut desk);
    assert!(desk.says("“irritable” is no number (tenderness before, 2 rows). What does it mean?"));
    desk.type_into("“irritable” means", "8");
    looked_at(&mut desk);
    assert!(
        desk.says(
            "Line 2, new: Rhomboid major, upper, your left · Tenderness 8 · 18 November, 20:39. sat long"
        )
    );
    assert!(desk.says("Line 3, unreadable: Left out. It has no time of day. Give all such rows one above."));
    assert_eq!(shown(&data), 0, "nothing is written yet");
    desk.press_unseen(Role::Button, "Import 1 entry");
    desk.wait("it is imported", |state| state.dialog.is_none());
    desk.settle();
    assert_eq!(shown(&data), 1);
    assert!(desk.told().contains("Import of 1 entry. Ctrl Z takes it back."), "{}", desk.told());
    assert!(desk.says("Import of 1 entry"));
    desk.press(Modifiers::COMMAND, Key::Z);
    desk.settle();
    assert_eq!(shown(&data), 0, "in one step");
    look(&mut desk, &file);
    assert!(fs::read_to_string(data.path().join("settings.ron")).unwrap().contains("irritable"));
}

#[test]
fn many_rows_are_laid_out_where_they_are_in_sight() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = post.path().join("many.csv");
    let row = |n: usize| {
        let (day, hour, minute) = (1 + n / 1440, n / 60 % 24, n % 60);
        format!("2026-10-{day:02}T{hour:02}:{minute:02}:00+02:00[Europe/Berlin],RHO-MAJ1,left,{}\n", n % 11)
    };
    fs::write(&file, "at,point,side,before\n".to_owned() + &(0..20_000).map(row).collect::<String>())
        .unwrap();
    let mut desk = Desk::sized(&data, [900.0, 600.0], Theme::Dark);
    look(&mut desk, &file);
    assert!(desk.says("All 20,000") && desk.can_press("Import 20,000 entries"));
    let rows = desk.harness().query_all_by_label_contains("Line ").count();
    assert!((1..40).contains(&rows), "{rows} rows are laid out");
    desk.press_unseen(Role::Button, "Import 20,000 entries");
    desk.wait("it is imported", |state| state.dialog.is_none());
    assert!(desk.says("Import of 20,000 entries"));
    desk.press(Modifiers::COMMAND, Key::Z);
    desk.settle();
    assert_eq!(shown(&data), 0);
}

#[test]
fn a_workbook_that_is_dropped_is_refused_in_a_sentence() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = post.path().join("book.xlsx");
    fs::write(&file, b"PK\x03\x04 and so on").unwrap();
    let mut desk = Desk::open(&data);
    desk.drop_file(&file);
    looked_at(&mut desk);
    assert!(desk.says(
        "“book.xlsx” cannot be imported: it is a workbook and not CSV; save it as CSV in the program that made it. Nothing was changed."
    ));
}

#[test]
fn the_history_is_written_and_comes_back_to_an_empty_folder() {
    let (data, other, post) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = post.path().join("all.csv");
    let mut desk = Desk::open(&data);
    desk.choose("Rhomboid major, upper, your left");
    desk.click("Tenderness before 4");
    desk.click("Save rating without a hold");
    desk.click("Settings");
    for round in 0..2 {
        desk.press_unseen(Role::Button, "Export all entries");
        desk.step();
        desk.press_unseen(Role::RadioButton, "For spreadsheets");
        desk.step();
        desk.type_into("File", &file.display().to_string());
        desk.click("Save");
        desk.wait("it is written, or is not", |state| {
            matches!(&state.dialog, Some(Dialog::HistoryOut(out)) if !matches!(out.file.progress,
                FileProgress::Choosing | FileProgress::Writing))
        });
        desk.step();
        if round == 1 {
            assert!(desk.says("all.csv” is there already. Shall it be replaced?"));
            desk.click("Replace it");
            desk.wait("it is written", |state| {
                matches!(&state.dialog, Some(Dialog::HistoryOut(out)) if matches!(out.file.progress, FileProgress::Done(_)))
            });
            desk.step();
        }
        assert!(desk.says(&format!("Saved as {}", file.display())));
        desk.click("Done");
    }
    let bytes = fs::read(&file).unwrap();
    assert!(bytes.starts_with("\u{feff}id,point,side,at,".as_bytes()) && bytes.ends_with(b"\r\n"));
    let mut fresh = Desk::open(&other);
    look(&mut fresh, &file);
    fresh.press_unseen(Role::Button, "Import 1 entry");
    fresh.wait("it is imported", |state| state.dialog.is_none());
    fresh.settle();
    assert_eq!(shown(&other), 1);
}
