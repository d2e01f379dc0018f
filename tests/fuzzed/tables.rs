//! CSV that is to be imported: whatever it holds, it ends in entries that can be kept, once.

use jiff::{Timestamp, tz::TimeZone};
use knotmap::{
    anatomy::Atlas,
    exchange::history::{
        Against, Answers, Fate, Flavour, Preview, Table, history_rows, preview, read_time, write_history,
    },
    journal::{AllPoints, History},
};

/// So much is said about a row at most, in characters. A long cell stands in it shortened; the names of the fields do not.
const SAID: usize = 2000;

/// A table, with everything said that could be asked: what is read keeps to the limits, comes back from the table that is
/// written of it, and a second time nothing is new.
pub(crate) fn csv(bytes: &[u8]) {
    let Ok(table) = Table::read(bytes) else { return };
    let open = look(&table, &Answers::default(), &History::default());
    assert!(open.is_ready() || open.entries.is_empty());
    let answers = Answers {
        point: "RHO-MAJ1:left".parse().ok(),
        side: "left".parse().ok(),
        zone: Some(TimeZone::UTC),
        time: read_time("12:00"),
        order: "day-first".parse().ok(),
        decimal: Some('.'),
        ..Answers::default()
    };
    let empty = History::default();
    let looked = look(&table, &answers, &empty);
    for row in &looked.preview.rows {
        if let Fate::Unreadable(why) = &row.fate {
            assert!(why.to_string().chars().count() <= SAID, "{why}");
        }
    }
    for entry in &looked.entries {
        assert_eq!(entry.check(), Ok(()));
    }
    let mut history = History::default();
    looked.entries.iter().for_each(|entry| history.apply(entry.clone()));
    // Of several rows about one custom point the last holds: the others are known, and no more.
    let again = look(&table, &answers, &history);
    assert_eq!(again.preview.counts().new, 0);
    let mut written = Vec::new();
    write_history(&mut written, history_rows(&history, None), Flavour::Plain).expect("memory takes it");
    let table = Table::read(&written).expect("what is written is a table");
    let back = look(&table, &Answers::default(), &empty);
    assert_eq!(back.preview.counts().unreadable, 0);
    let mut copy = History::default();
    back.entries.iter().for_each(|entry| copy.apply(entry.clone()));
    let told =
        |history: &History| history_rows(history, None).map(|row| format!("{row:?}")).collect::<Vec<_>>();
    assert_eq!(told(&copy), told(&history));
}

/// A preview, and what it comes to.
struct Looked {
    preview: Preview,
    entries: Vec<knotmap::journal::Entry>,
}

impl Looked {
    fn is_ready(&self) -> bool {
        self.preview.is_ready()
    }
}

fn look(table: &Table<'_>, answers: &Answers, history: &History) -> Looked {
    let points = AllPoints::new(Atlas::builtin(), history.custom_points());
    // The same whenever it runs: 2026-11-29T12:00:00Z.
    let now = Timestamp::from_second(1_796_040_000).unwrap_or_default().to_zoned(TimeZone::UTC);
    let against = Against { history, points: &points, now: &now };
    let preview = preview(table, answers, against).expect("no column was named");
    let entries = preview.entries(against, false).expect("the clock is right");
    Looked { preview, entries }
}
