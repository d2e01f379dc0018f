//! The routines behind the window: there soon after it opens, and the user's own read again when they change.

use std::{fs, path::Path};

use knotmap::therapy::routine::builtin;

use crate::desk::Desk;

const OWN: &str = r#"Routine(id: "mine", name: "Mine", steps: [
    (name: "Beside the blade", at: Points(ids: ["RHO-MAJ1"]), method: "S0-R1"),
])"#;

fn write(data: &Path, name: &str, text: &str) {
    let folder = data.join("routines");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), text).unwrap();
}

#[test]
fn the_users_own_come_after_the_programs_and_are_read_again_when_the_window_is_looked_at() {
    let data = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(&data);
    desk.wait("the program's routines", |state| state.routines.len() == builtin().len());

    write(data.path(), "mine.ron", OWN);
    desk.gain_focus();
    desk.wait("a routine of one's own", |state| state.routines.len() == builtin().len() + 1);
    let last = desk.state().routines.last().unwrap();
    assert!(last.is_own() && last.id == "mine");

    write(data.path(), "torn.ron", "Routine(id: \"torn\",");
    write(data.path(), "mine.ron", &OWN.replace("\"Mine\"", "\"Mine, the longer one\""));
    desk.gain_focus();
    desk.wait("the change", |state| state.routines.last().is_some_and(|one| one.name.contains("longer")));
    assert_eq!(desk.state().routines.len(), builtin().len() + 1, "the others load");
    let said = &desk.state().status.troubles;
    assert!(said.iter().any(|one| one.words.contains("torn.ron:1:")), "{said:?}");
    assert_eq!(fs::read_to_string(data.path().join("routines/torn.ron")).unwrap(), "Routine(id: \"torn\",");
}
