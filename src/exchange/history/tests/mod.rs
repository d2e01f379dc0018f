//! Nothing is lost on the way out and back, and nothing is guessed on the way in.

mod changes;
mod foreign;

use jiff::Zoned;
use proptest::prelude::*;

use super::*;
use crate::{
    anatomy::Atlas,
    journal::{AllPoints, Entry, History, UndoStack, tests::make},
};

fn now() -> Zoned {
    "2026-12-31T12:00:00+01:00[Europe/Berlin]".parse().unwrap()
}

/// What `bytes` would change of `history`.
fn look(bytes: &[u8], answers: &Answers, history: &History) -> Preview {
    let points = AllPoints::new(Atlas::builtin(), history.custom_points());
    let now = now();
    preview(&Table::read(bytes).unwrap(), answers, Against { history, points: &points, now: &now }).unwrap()
}

/// The entries that bring it about.
fn taken(preview: &Preview, history: &History) -> Vec<Entry> {
    let points = AllPoints::new(Atlas::builtin(), history.custom_points());
    let now = now();
    preview.entries(Against { history, points: &points, now: &now }, false).unwrap()
}

/// Takes back what an import brought, in one step.
fn undo(history: &mut History, entries: &[Entry]) {
    let mut steps = UndoStack::default();
    steps.push(entries);
    for kind in steps.to_undo() {
        history.apply(history.entry_about(kind, &now()).unwrap());
    }
    steps.undone(entries.len());
    assert!(!steps.can_undo(), "one step");
}

fn csv_of(history: &History, flavour: Flavour) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_history(&mut bytes, history_rows(history, None), flavour).unwrap();
    bytes
}

fn json_of(history: &History) -> String {
    serde_json::to_string_pretty(&history_rows(history, None).collect::<Vec<_>>()).unwrap()
}

/// `count` rows, all of them with this fate.
fn all_of(count: usize, fate: impl Fn(&mut Counts) -> &mut usize) -> Counts {
    let mut counts = Counts::default();
    *fate(&mut counts) = count;
    counts
}

proptest! {
    /// Whatever a history says, its table brings it all to an empty one, once.
    #[test]
    fn a_history_goes_out_and_comes_back_whole(entries in make::any_entries(), to_spreadsheet in any::<bool>()) {
        let flavour = if to_spreadsheet { Flavour::Spreadsheet } else { Flavour::Plain };
        let history = History::from_entries(entries);
        let rows = history_rows(&history, None).count();
        let bytes = csv_of(&history, flavour);
        let fresh = History::default();
        let preview = look(&bytes, &Answers::default(), &fresh);
        prop_assert_eq!(&preview.found.questions, &vec![]);
        prop_assert_eq!(preview.counts(), all_of(rows, |counts| &mut counts.new));
        let mut back = History::from_entries(taken(&preview, &fresh));
        prop_assert_eq!(json_of(&back), json_of(&history));
        prop_assert_eq!(csv_of(&back, flavour), bytes.clone());
        let again = look(&bytes, &Answers::default(), &back);
        prop_assert_eq!(again.counts(), all_of(rows, |counts| &mut counts.same));
        prop_assert_eq!(taken(&again, &back), vec![]);
        // In the history itself, where what was retracted is known, it changes nothing either.
        let home = look(&bytes, &Answers::default(), &history);
        prop_assert_eq!(home.counts(), all_of(rows, |counts| &mut counts.same));
        undo(&mut back, &taken(&preview, &fresh));
        prop_assert_eq!(history_rows(&back, None).count(), 0, "undone in one step");
    }

    #[test]
    fn no_bytes_make_it_panic(
        head in "(id|point|at|date|held_s|before|note|kind|felt|trace|x|[,;\t\"]){0,12}",
        body in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let bytes = [head.as_bytes(), b"\n", &body].concat();
        if let Ok(table) = Table::read(&bytes) {
            let (history, now) = (History::default(), now());
            let points = AllPoints::new(Atlas::builtin(), history.custom_points());
            let against = Against { history: &history, points: &points, now: &now };
            let preview = preview(&table, &Answers::default(), against).unwrap();
            for entry in preview.entries(against, true).unwrap() {
                prop_assert_eq!(entry.check(), Ok(()));
            }
        }
    }
}

#[test]
fn the_columns_are_fixed_and_the_stable_nine_come_first() {
    let words: Vec<_> = Flavour::Plain.columns().map(Column::word).collect();
    assert_eq!(
        words.join(","),
        "id,point,side,at,held_s,before,after,ended,note,kind,held_ms,dose_s,ending,tool,position,trace,\
         repetitions,felt,pain_before,pain_after,method,source,routine,plan,plan_revision,uncounted_ms,by_key,text,\
         until,holds,reason,name,place,view,muscle,part,u_milli,v_milli"
    );
    let spread: Vec<_> = Flavour::Spreadsheet.columns().map(Column::word).collect();
    assert_eq!(spread[9..14], ["kind", "date", "time", "zone", "held_ms"]);
}

/// JSON and CSV have the same names, and the table of the documents has them all.
#[test]
fn every_field_of_json_is_a_column_and_is_described() {
    let formats = include_str!("../../../../docs/formats.md");
    for column in Column::ALL {
        assert!(formats.contains(&format!("`{column}`")), "{column} is described");
    }
    let history = History::from_entries(crate::journal::demo(17, &now()));
    let rows: Vec<serde_json::Value> = serde_json::from_str(&json_of(&history)).unwrap();
    assert!(rows.len() > 50);
    for field in rows.iter().flat_map(|row| row.as_object().unwrap().keys()) {
        assert!(field.parse::<Column>().is_ok(), "{field}");
    }
}

#[test]
fn what_is_no_table_is_refused_with_its_reason() {
    for (bytes, said) in [
        (&b""[..], "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\n\n\n", "empty"),
        (b",,,\n", "empty"),
        (b"PK\x03\x04xxxx", "workbook"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not text"),
    ] {
        let error = Table::read(bytes).err().unwrap().to_string();
        assert!(error.contains(said), "{error}");
    }
    let wide = "x,".repeat(600);
    assert!(Table::read(wide.as_bytes()).err().unwrap().to_string().contains("601 columns"));
}
