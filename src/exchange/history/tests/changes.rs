use super::*;
use crate::{
    anatomy::Side,
    journal::{Amendment, Change, Kind, Rated, tests::make::*},
};

fn entry(n: u8, kind: Kind) -> Entry {
    Entry { id: id(n), at: at(u32::from(n) * 10), kind }
}

fn rating(value: u8) -> Kind {
    Kind::Rating(Rated { point: key().id, side: Side::Left, tenderness: t(value), note: None })
}

fn history() -> History {
    let hold = Kind::Hold(hold("RHO-MAJ1", Side::Left));
    History::from_entries([
        entry(1, rating(7)),
        entry(2, hold),
        entry(3, Kind::Event { text: "Visit".into() }),
    ])
}

/// The table of `history` with one text in the place of another.
fn edited(history: &History, old: &str, new: &str) -> Vec<u8> {
    let text = String::from_utf8(csv_of(history, Flavour::Plain)).unwrap();
    assert!(text.contains(old), "{old}: {text}");
    text.replacen(old, new, 1).into_bytes()
}

#[test]
fn what_was_edited_outside_is_an_amendment_and_is_there_once() {
    for (old, new, column, told) in [
        (",7,,,,rating", ",4,,,,rating", Column::Before, ["7", "4"]),
        (",60,7,,time,,hold", ",60,7,3,time,,hold", Column::After, ["", "3"]),
        (",60,7,,time,,hold", ",60,,,time,,hold", Column::Before, ["7", ""]),
        (",60,7,,time,,hold", ",60,7,,time,\"two\nlines\",hold", Column::Note, ["", "two\nlines"]),
        (",60,7,,time,,hold", ",60,7,,stopped,,hold", Column::Ended, ["time", "stopped"]),
        ("Visit", "Visit to the physio", Column::Text, ["Visit", "Visit to the physio"]),
    ] {
        let mut history = history();
        let bytes = edited(&history, old, new);
        let preview = look(&bytes, &Answers::default(), &history);
        assert_eq!(preview.counts(), Counts { same: 2, changed: 1, ..Counts::default() }, "{new}");
        let cells = preview.rows.iter().find_map(|row| match &row.fate {
            Fate::Changed { cells, .. } => Some(cells.clone()),
            _ => None,
        });
        let [before, after] = told.map(str::to_owned);
        assert_eq!(cells.unwrap(), [CellChange { column, old: before, new: after }]);
        let entries = taken(&preview, &history);
        assert!(matches!(entries[..], [Entry { kind: Kind::Amend(_), .. }]), "{entries:?}");
        let was = json_of(&history);
        for entry in &entries {
            history.apply(entry.clone());
        }
        let again = look(&bytes, &Answers::default(), &history);
        assert_eq!(again.counts(), all_of(3, |counts| &mut counts.same), "{new}");
        undo(&mut history, &entries);
        assert_eq!(json_of(&history), was, "undone");
    }
}

#[test]
fn what_no_amendment_can_say_is_refused_with_old_and_new() {
    let history = history();
    for (old, new, said) in [
        ("RHO-MAJ1,left", "RHO-MAJ1,right", "side is “left” here and “right” there"),
        ("RHO-MAJ1,left", "LEV-2,left", "point is “RHO-MAJ1” here"),
        ("T00:20:00", "T00:21:00", "at is “2026-11-01T00:20"),
        (",60000,60,time", ",60000,90,time", "dose_s is “60” here and “90” there"),
        (",60000,60,time", ",45000,60,time", "held_s and held_ms say different things"),
        (",rating,", ",event,", "text is empty"),
        (",7,,,,rating", ",7,3,,,rating", "does not say how long"),
        (",7,,,,rating", ",7.5,,,,rating", "“7.5” is not a whole number from 0 to 10"),
        (",7,,,,rating", ",11,,,,rating", "“11” is not a number from 0 to 10"),
        (",7,,,,rating", ",-1,,,,rating", "“-1” is not a number from 0 to 10"),
        (",rating,", ",dream,", "kind: “dream” is none of hold"),
        ("left", "inner", "side: “inner” is none of left, right, midline"),
        ("0192", "no-id", "id: “no-id"),
    ] {
        let preview = look(&edited(&history, old, new), &Answers::default(), &history);
        assert_eq!(preview.counts().unreadable, 1, "{new}");
        let why: Vec<String> = preview
            .rows
            .iter()
            .filter_map(|row| match &row.fate {
                Fate::Unreadable(why) => Some(format!("{}: {why}", row.line)),
                _ => None,
            })
            .collect();
        assert!(why[0].contains(said), "{why:?} should say {said}");
    }
}

#[test]
fn what_was_deleted_here_comes_back_only_when_it_is_asked_for() {
    let mut history = history();
    let bytes = csv_of(&history, Flavour::Plain);
    let was = json_of(&history);
    history.apply(Entry { id: id(9), at: at(500), kind: Kind::Retract { target: id(1) } });
    history.apply(Entry { id: id(10), at: at(501), kind: Kind::Retract { target: id(3) } });
    let preview = look(&bytes, &Answers::default(), &history);
    assert_eq!(preview.counts(), Counts { same: 1, deleted: 2, ..Counts::default() });
    assert_eq!(taken(&preview, &history), []);
    let points = AllPoints::new(Atlas::builtin(), history.custom_points());
    let now = now();
    let against = Against { history: &history, points: &points, now: &now };
    let entries = preview.entries(against, true).unwrap();
    let deleted = json_of(&history);
    for entry in &entries {
        history.apply(entry.clone());
    }
    assert_eq!(json_of(&history), was);
    undo(&mut history, &entries);
    assert_eq!(json_of(&history), deleted, "undone");
}

#[test]
fn the_same_id_twice_a_long_row_and_a_torn_end_are_named() {
    let history = history();
    let text = String::from_utf8(csv_of(&history, Flavour::Plain)).unwrap();
    let line = text.lines().nth(1).unwrap();
    let long = format!("{line}{}", "x".repeat(300_000));
    for (text, said) in [
        (format!("{text}{line}\n"), "line 2 has the same id"),
        (format!("{text}{line},,\n"), "the row has 40 cells, and there are 38 columns"),
        (format!("{text}{long}\n"), "is a quotation mark not closed?"),
        (format!("{text}{}", &line[..60]), "the file ends in the middle of the row"),
    ] {
        let preview = look(text.as_bytes(), &Answers::default(), &history);
        let last = preview.rows.last().unwrap();
        assert_eq!((last.line, preview.counts().same), (5, 3));
        assert!(
            matches!(&last.fate, Fate::Unreadable(why) if why.to_string().contains(said)),
            "{:?}",
            last.fate
        );
    }
}

/// A table of the nine columns of old says nothing about the others, so they stay.
#[test]
fn a_column_that_is_not_there_is_not_compared() {
    let mut history = history();
    let amendment =
        Amendment { pain_after: Some(Change::Set(2.try_into().unwrap())), ..Amendment::of(id(2)) };
    history.apply(Entry { id: id(8), at: at(400), kind: Kind::Amend(amendment) });
    let head = "id,point,side,at,held_s,before,after,ended,note";
    let row = format!("{},RHO-MAJ1,left,2026-11-01T00:20:00+01:00[Europe/Berlin],60,7,5,time,", id(2));
    let preview = look(format!("{head}\n{row}\n").as_bytes(), &Answers::default(), &history);
    for entry in taken(&preview, &history) {
        history.apply(entry);
    }
    let record = history.record(id(2)).unwrap();
    assert_eq!(record.after, Some(t(5)));
    assert_eq!(record.hold.as_ref().unwrap().pain_after.map(crate::therapy::RestPain::get), Some(2));
    assert_eq!(
        look(format!("{head}\n{row}\n").as_bytes(), &Answers::default(), &History::default()).counts().new,
        1
    );
}
