//! What the timer writes and what somebody typed in are told apart.

use super::make::{hold, plan_ref, t};
use crate::{
    anatomy::Side,
    journal::{Entry, History, HoldDone, Kind, Rated, new_id, read_moment},
};

/// Whether the hold counts as timed that was done `at` and entered at `entered`.
fn is_timed(at: &str, entered: &str, done: HoldDone) -> Option<bool> {
    entry_is_timed(at, entered, Kind::Hold(done))
}

fn entry_is_timed(at: &str, entered: &str, kind: Kind) -> Option<bool> {
    let moment = |time: &str| read_moment(&format!("2026-11-20T{time}+01:00[Europe/Berlin]")).unwrap();
    let entry = Entry { id: new_id(moment(entered).timestamp()), at: moment(at), kind };
    let id = entry.id;
    History::from_entries([entry]).record(id).unwrap().is_timed()
}

#[test]
fn timed_holds_and_typed_ones_are_told_apart() {
    let bare = || hold("RHO-MAJ1", Side::Left);
    let by_method = || HoldDone { method: Some("S0-R1".into()), ..bare() };
    // The timer begins when it begins, with the id; on a whole minute too.
    assert_eq!(is_timed("19:30:00", "19:30:00", by_method()), Some(true));
    // The command line: at once, and for yesterday.
    assert_eq!(is_timed("19:30:12", "19:30:12", bare()), Some(false));
    assert_eq!(is_timed("08:00:00", "19:30:12", bare()), Some(false));
    // The form takes whole minutes, and its id is from later.
    assert_eq!(is_timed("08:00:00", "19:30:12", by_method()), Some(false));
    // The timer, on no whole minute.
    assert_eq!(is_timed("19:30:12", "19:30:12", by_method()), Some(true));
    // Nobody types what happened meanwhile.
    let watched = [
        HoldDone { trace: vec![(10_000, t(5))], ..bare() },
        HoldDone { uncounted_ms: 1, ..bare() },
        HoldDone { by_key: true, ..bare() },
        HoldDone { routine: Some("S0-DAILY".into()), ..bare() },
        HoldDone { plan: Some(plan_ref(3)), ..bare() },
        HoldDone { repetitions: Some(4), ..bare() },
    ];
    for done in watched {
        assert_eq!(is_timed("08:00:00", "19:30:12", done.clone()), Some(true), "{done:?}");
    }
    let rated = Rated { point: bare().point, side: Side::Left, tenderness: t(4), note: None };
    assert_eq!(entry_is_timed("19:30:12", "19:30:12", Kind::Rating(rated)), None);
}
