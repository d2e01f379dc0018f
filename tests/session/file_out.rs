//! The file that a dialog writes: what is there already stays until one says so.

use std::path::PathBuf;

use knotmap::{
    desktop::{Cue, typed_path},
    session::{
        Answer, DeskWish, Dialog, Effect, FileOut, FileProgress, FileWish, HistoryOutWish, SettingsWish,
    },
};

use super::Evening;

fn file(evening: &Evening) -> Option<&FileOut> {
    match &evening.state().dialog {
        Some(Dialog::Export(draft)) => Some(&draft.file),
        Some(Dialog::HistoryOut(draft)) => Some(&draft.file),
        _ => None,
    }
}

/// What the machine was asked to write: where, and whether a file there may be replaced.
fn maps(evening: &mut Evening) -> Vec<(PathBuf, bool)> {
    let map = |effect| {
        if let Effect::WriteMap { path, replaces, .. } = effect { Some((path, replaces)) } else { None }
    };
    std::mem::take(&mut evening.wanted).into_iter().filter_map(map).collect()
}

#[test]
fn a_map_that_is_there_is_replaced_once_one_says_so() {
    let mut evening = Evening::begin();
    evening.ask(DeskWish::Export);
    evening.ask(FileWish::Path(" \"~/maps/back.pdf\" ".to_owned()));
    evening.ask(FileWish::Write { replaces: false });
    let path = typed_path("maps/back.pdf");
    assert_eq!(maps(&mut evening), [(path.clone(), false)], "as it is meant, whatever stands round it");
    evening.hear(Answer::FilesWritten(Err(FileProgress::Taken(path.clone()))));
    assert_eq!(file(&evening).unwrap().progress, FileProgress::Taken(path.clone()));
    evening.ask(FileWish::Write { replaces: true });
    assert_eq!(maps(&mut evening), [(path.clone(), true)]);
    evening.hear(Answer::FilesWritten(Ok(vec![path.clone()])));
    assert_eq!(file(&evening).unwrap().progress, FileProgress::Done(vec![path.clone()]));
    evening.ask(FileWish::Reveal);
    assert!(evening.has_wanted(|effect| matches!(effect, Effect::Reveal(_))));
    evening.ask(FileWish::Path("back.txt".to_owned()));
    evening.ask(FileWish::Write { replaces: false });
    assert!(
        matches!(&file(&evening).unwrap().progress, FileProgress::Failed(why) if why.contains(".txt")),
        "{:?}",
        file(&evening)
    );
    assert!(maps(&mut evening).is_empty());
}

#[test]
fn the_kind_of_a_map_is_chosen_and_the_name_follows() {
    let mut evening = Evening::begin();
    evening.ask(DeskWish::Export);
    evening.ask(FileWish::Path("maps/back.doc".to_owned()));
    for ending in ["svg", "png", "pdf"] {
        evening.ask(FileWish::EndIn(ending));
        assert_eq!(file(&evening).unwrap().path, format!("maps/back.{ending}"));
    }
}

#[test]
fn the_sound_of_the_end_is_played_as_loud_as_it_is_set() {
    let mut evening = Evening::begin();
    evening.ask(SettingsWish::Play);
    let volume = evening.state().settings.volume_percent;
    assert!(evening.has_wanted(|effect| {
        matches!(effect, Effect::Play { cue: Cue::End, volume_percent } if *volume_percent == volume)
    }));
}

#[test]
fn what_has_become_of_a_file_is_not_told_of_another() {
    let mut evening = Evening::begin();
    evening.ask(DeskWish::Export);
    evening.ask(FileWish::Write { replaces: false });
    evening.ask(DeskWish::CloseDialog);
    evening.ask(HistoryOutWish::Open);
    evening.hear(Answer::FilesWritten(Ok(vec!["/maps/back.pdf".into()])));
    assert_eq!(file(&evening).unwrap().progress, FileProgress::Choosing);
    evening.ask(DeskWish::CloseDialog);
    evening.ask(DeskWish::Export);
    assert!(file(&evening).unwrap().path.starts_with("/maps"), "but the next one goes to the same folder");
}
