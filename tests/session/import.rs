//! A table without a window: looked at, asked about, imported, taken back in one step.

use std::path::{Path, PathBuf};

use knotmap::{
    exchange::history::{Column, FateKind},
    session::{
        Answer, AskedPoint, DeskWish, Dialog, Done, Effect, FileWish, HistoryOutWish, ImportDraft, ImportJob,
        ImportProgress, ImportRefused, ImportWish, Now, Page, PointWish, ToWrite, Unsaved, What, WordMeant,
    },
};
use tempfile::TempDir;

use super::{Evening, Kind, rhomboid, tenderness};

const WORDS: &str = "date,time,mood,note\n\
                     2026-11-18,20:39,irritable,sat long\n\
                     2026-11-19,08:20,fine,\n\
                     2026-11-19,8h,fine,\n";

/// A file with this in it.
fn file(folder: &TempDir, text: &str) -> PathBuf {
    let path = folder.path().join("table.csv");
    std::fs::write(&path, text).unwrap();
    path
}

fn draft(evening: &Evening) -> &ImportDraft {
    let import = match &evening.state().dialog {
        Some(Dialog::Import(draft)) => Some(draft),
        _ => None,
    };
    import.unwrap()
}

/// What was asked of the thread is done, until it is asked no more.
fn work(evening: &mut Evening) {
    loop {
        let is_import = |effect: &Effect| matches!(effect, Effect::Import(_));
        let Some(at) = evening.wanted.iter().position(is_import) else { return };
        let Effect::Import(job) = evening.wanted.remove(at) else { return };
        evening.hear(Answer::Import(job.work()));
    }
}

fn look(evening: &mut Evening, path: &Path) {
    evening.ask(ImportWish::Open);
    evening.ask(ImportWish::Path(path.display().to_string()));
    evening.ask(ImportWish::Look);
    work(evening);
}

/// How many rows are new, changed, the same, deleted and unreadable.
fn counts(evening: &Evening) -> [usize; 5] {
    let look = draft(evening).look.as_ref().unwrap();
    FateKind::ALL.map(|kind| look.counts.of(kind))
}

/// Says all that [`WORDS`] leaves open.
fn answer(evening: &mut Evening) {
    evening.ask(ImportWish::Map(Column::Before, Some(2)));
    work(evening);
    evening.ask(ImportWish::Ask(Some(AskedPoint::Rows)));
    evening.ask(ImportWish::Point(rhomboid()));
    evening.ask(ImportWish::Zone("Europe/Berlin".to_owned()));
    work(evening);
}

fn means(evening: &mut Evening, word: &str, meant: WordMeant) {
    let at = draft(evening).said.words.iter().position(|asked| asked.word == word);
    evening.ask(ImportWish::Word(at.unwrap(), meant));
    work(evening);
}

#[test]
fn a_foreign_table_is_asked_about_and_nothing_is_written_before_import() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder, WORDS);
    let mut evening = Evening::begin();
    look(&mut evening, &path);
    assert!(draft(&evening).shows_columns, "which column has the values is open");
    assert_eq!(draft(&evening).waiting(), 0);
    answer(&mut evening);
    assert_eq!(counts(&evening), [0, 0, 0, 0, 3], "words are no numbers, and nothing is guessed");
    means(&mut evening, "irritable", WordMeant::This("x".to_owned()));
    assert_eq!(counts(&evening)[0], 0, "what is no number means nothing yet");
    means(&mut evening, "irritable", WordMeant::This("8".to_owned()));
    means(&mut evening, "fine", WordMeant::This("2".to_owned()));
    assert_eq!(counts(&evening), [2, 0, 0, 0, 1]);
    assert_eq!(
        draft(&evening).look.as_ref().unwrap().rows(Some(FateKind::Unreadable)).get(0).unwrap().line,
        4
    );
    assert!(evening.disk.is_empty(), "nothing is written yet");
    evening.ask(ImportWish::Take);
    assert!(evening.disk.is_empty());
    work(&mut evening);
    assert!(evening.state().dialog.is_none());
    let ratings: Vec<u8> = evening
        .state()
        .history
        .records(&rhomboid())
        .iter()
        .map(|record| record.before.unwrap().get())
        .collect();
    assert_eq!(ratings, [8, 2]);
    assert_eq!(evening.state().status.undo.map(|(done, _)| done), Some(Done::Imported(2)));
    // The next file with these words has them proposed, and they can be changed.
    look(&mut evening, &path);
    answer(&mut evening);
    assert!(draft(&evening).said.words.iter().all(|asked| asked.is_as_last_time && asked.told().is_some()));
    assert_eq!(counts(&evening), [0, 0, 2, 0, 1], "and the rows are here already");
    assert_eq!(draft(&evening).waiting(), 0);
    means(&mut evening, "fine", WordMeant::This("3".to_owned()));
    assert_eq!(counts(&evening)[0], 1, "another value is another rating");
}

#[test]
fn an_import_is_one_step_to_undo_and_to_redo() {
    let folder = TempDir::new().unwrap();
    let rows = (10..20).map(|day| format!("2026-11-{day}T08:00:00+01:00[Europe/Berlin],RHO-MAJ1,left,6\n"));
    let path = file(&folder, &format!("at,point,side,before\n{}", rows.collect::<String>()));
    let mut evening = Evening::begin();
    evening.ask(DeskWish::Select(rhomboid()));
    evening.ask(PointWish::Before(tenderness(4)));
    evening.ask(PointWish::RateOnly);
    let own = evening.disk.len();
    look(&mut evening, &path);
    evening.ask(ImportWish::Take);
    work(&mut evening);
    let shown = |evening: &Evening| evening.state().history.records(&rhomboid()).len();
    assert_eq!((shown(&evening), evening.disk.len()), (11, own + 10));
    evening.ask(DeskWish::Undo);
    assert_eq!((shown(&evening), evening.disk.len()), (1, own + 20), "all of it, by ten entries more");
    assert!(evening.disk[own + 10..].iter().all(|entry| matches!(entry.kind, Kind::Retract { .. })));
    evening.ask(DeskWish::Redo);
    assert_eq!(shown(&evening), 11);
    evening.ask(DeskWish::Undo);
    evening.ask(DeskWish::Undo);
    assert_eq!(shown(&evening), 0, "the step before it is next");
    // What was deleted here is left out, and brought back where that is wanted.
    look(&mut evening, &path);
    assert_eq!(counts(&evening), [0, 0, 0, 10, 0]);
    assert_eq!(draft(&evening).waiting(), 0);
    evening.ask(ImportWish::Restore(true));
    evening.ask(ImportWish::Take);
    work(&mut evening);
    assert_eq!(shown(&evening), 10);
    evening.ask(DeskWish::Undo);
    assert_eq!(shown(&evening), 0);
}

#[test]
fn a_disk_that_takes_only_some_says_how_many_and_these_can_be_taken_back() {
    let folder = TempDir::new().unwrap();
    let rows = (10..20).map(|day| format!("2026-11-{day}T08:00:00+01:00[Europe/Berlin],RHO-MAJ1,left,6\n"));
    let path = file(&folder, &format!("at,point,side,before\n{}", rows.collect::<String>()));
    let mut evening = Evening::begin();
    look(&mut evening, &path);
    evening.takes_at_most = Some(4);
    evening.ask(ImportWish::Take);
    work(&mut evening);
    let why = Unsaved::Journal("the disk is full".to_owned());
    assert_eq!(draft(&evening).progress, ImportProgress::NotAll { there: 4, count: 10, why: why.clone() });
    let shown = |evening: &Evening| evening.state().history.records(&rhomboid()).len();
    assert_eq!(shown(&evening), 4);
    assert!(evening.state().status.is_all_saved(), "nothing waits: the file has it");
    evening.ask(DeskWish::CloseDialog);
    // The step back goes as far as it can, too, and what is left of it is done by the next.
    evening.takes_at_most = Some(3);
    evening.ask(DeskWish::Undo);
    assert_eq!(shown(&evening), 1);
    let told = &evening.state().status.troubles[0].what;
    assert_eq!(*told, What::NotAll { there: 3, count: 4, why });
    evening.takes_at_most = None;
    evening.ask(DeskWish::Undo);
    assert_eq!(shown(&evening), 0);
    evening.ask(DeskWish::Redo);
    evening.ask(DeskWish::Redo);
    assert_eq!(shown(&evening), 4);
}

#[test]
fn what_comes_meanwhile_is_looked_at_before_anything_is_imported() {
    let folder = TempDir::new().unwrap();
    let row = "2026-11-20T08:00:00+01:00[Europe/Berlin],RHO-MAJ1,left,6\n";
    let path = file(&folder, &format!("at,point,side,before\n{row}"));
    let mut evening = Evening::begin();
    look(&mut evening, &path);
    // The same file is imported elsewhere, into the same folder.
    let mut other = Evening::begin();
    look(&mut other, &path);
    other.ask(ImportWish::Take);
    work(&mut other);
    evening.hear(Answer::Journal(knotmap::session::News::Brought(other.disk.clone(), None)));
    evening.ask(ImportWish::Take);
    work(&mut evening);
    assert_eq!((draft(&evening).progress.clone(), counts(&evening)), (ImportProgress::Seen, [0, 0, 1, 0, 0]));
    assert!(evening.disk.is_empty());
}

#[test]
fn a_file_that_is_no_table_changes_nothing_and_is_named() {
    let folder = TempDir::new().unwrap();
    let mut evening = Evening::begin();
    look(&mut evening, &file(&folder, ""));
    assert!(matches!(draft(&evening).progress, ImportProgress::Refused(ImportRefused::NoTable(_))));
    look(&mut evening, &folder.path().join("no such file.csv"));
    assert!(matches!(draft(&evening).progress, ImportProgress::Refused(ImportRefused::Unreadable(_))));
    assert!(evening.disk.is_empty());
}

#[test]
fn a_table_waits_for_the_journal() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder, "at,point,side,before\n");
    let now = Now {
        monotonic: std::time::Duration::ZERO,
        wall: "2026-11-20T19:30:00+01:00[Europe/Berlin]".parse().unwrap(),
    };
    let mut session = knotmap::session::Session::new(
        knotmap::desktop::Settings::default(),
        Some("data".into()),
        true,
        now.clone(),
    );
    let kind = knotmap::desktop::FileKind::Table;
    let effects = session.hear(now.clone(), Answer::Recognised { kind, path, count: 1 });
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Import(_))), "all would look new");
    let opened = knotmap::session::News::Opened(Box::default(), None);
    let effects = session.hear(now, Answer::Journal(opened));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Import(job) if matches!(**job, ImportJob::Look { .. })))
    );
}

#[test]
fn what_words_mean_is_kept_within_bounds() {
    let many = (0..500).map(|n| knotmap::desktop::ImportWord { word: format!("w{n}"), means: "1".into() });
    let mut settings = knotmap::desktop::Settings::default();
    let change = |words| knotmap::session::Change::ImportWords(words);
    change(many.collect()).apply(&mut settings);
    assert_eq!(settings.import_words.len(), knotmap::desktop::Settings::IMPORT_WORDS);
    let again = |means: &str| vec![knotmap::desktop::ImportWord { word: "w7".into(), means: means.into() }];
    change(again("9")).apply(&mut settings);
    let known: Vec<_> = settings.import_words.iter().filter(|known| known.word == "w7").collect();
    assert_eq!((known.len(), known[0].means.as_str()), (1, "9"), "the latest counts");
    assert_eq!(settings.import_words[0].word, "w7");
}

#[test]
fn the_history_is_offered_as_a_file_of_its_day() {
    let mut evening = Evening::begin();
    evening.ask(DeskWish::Go(Page::Settings));
    evening.ask(HistoryOutWish::Open);
    let is_offered = |dialog: &Dialog| matches!(dialog, Dialog::HistoryOut(out) if out.file.path.ends_with("knotmap-history-2026-11-20.csv"));
    assert!(evening.state().dialog.as_ref().is_some_and(is_offered));
    evening.ask(HistoryOutWish::Format(knotmap::session::HistoryFormat::Fhir));
    evening.ask(FileWish::Choose);
    assert!(evening.has_wanted(|effect| matches!(
        effect,
        Effect::ChoosePath { suggested, what: ToWrite::HistoryBundle }
            if suggested.ends_with("knotmap-history-2026-11-20.json")
    )));
    evening.ask(FileWish::Write { replaces: false });
    assert!(evening.has_wanted(|effect| matches!(effect, Effect::WriteHistory(order) if !order.replaces)));
}
