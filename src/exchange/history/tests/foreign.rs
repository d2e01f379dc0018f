use super::*;
use crate::{
    anatomy::PointKey,
    journal::{Amendment, Kind},
    therapy::Tenderness,
};

/// What is said about every file here.
fn answers() -> Answers {
    Answers {
        point: "RHO-MAJ1:left".parse::<PointKey>().ok(),
        zone: read_zone("Europe/Berlin").ok(),
        ..Answers::default()
    }
}

/// The times and values that a file brings, or why not, one a row.
fn told(text: &str, answers: &Answers) -> Vec<String> {
    let preview = look(text.as_bytes(), answers, &History::default());
    assert!(preview.is_ready(), "{:?}", preview.found.questions);
    let row = |row: &PreviewRow| match &row.fate {
        Fate::New(entry) => match &entry.kind {
            Kind::Rating(rated) => format!("{} {}", entry.at.datetime(), rated.tenderness.get()),
            Kind::Hold(hold) => format!("{} held {}", entry.at.datetime(), hold.held_ms),
            other => format!("{other:?}"),
        },
        Fate::Unreadable(why) => why.to_string(),
        other => format!("{other:?}"),
    };
    preview.rows.iter().map(row).collect()
}

#[test]
fn times_are_read_as_others_write_them() {
    for (cell, when) in [
        ("2026-11-20 19:30", "2026-11-20T19:30:00"),
        ("2026-11-20T19:30:15.250", "2026-11-20T19:30:15"),
        ("20.11.2026 19:30", "2026-11-20T19:30:00"),
        ("20/11/26 7:30 PM", "2026-11-20T19:30:00"),
        ("11/20/2026 12:15 am", "2026-11-20T00:15:00"),
        ("20-11-2026 - 12:15 p.m.", "2026-11-20T12:15:00"),
        ("1795289400000", "2026-11-21T20:30:00"),
        ("1795289400", "2026-11-21T20:30:00"),
        ("2026-11-20T19:30:00+05:00", "2026-11-20T19:30:00"),
    ] {
        assert_eq!(told(&format!("at,before\n{cell},7\n"), &answers()), [format!("{when} 7")], "{cell}");
    }
    for (cell, why) in [
        ("2026-11-20", "there is no time of day, and none is made up"),
        ("2026-02-30 10:00", "“2026-02-30” is not a date"),
        ("31.02.2026 10:00", "“31.02.2026” is not a date"),
        ("2026-11-20 25:00", "“25:00” is not a time of day"),
        ("2026-11-20 13:00 pm", "“13:00 pm” is not a time of day"),
        ("2026-11-20 noon", "“noon” is not a time of day"),
        ("yesterday", "“yesterday” is not a date"),
        ("1970-01-01 10:00", "entries begin in the year 2000"),
        ("2027-01-05 10:00", "in the future"),
        ("2026-03-29 02:30", "the clocks were changed in that night"),
        ("2026-10-25 02:30", "the clocks were changed in that night"),
        ("", "there is no date"),
    ] {
        let told = told(&format!("at,before\n{cell},7\n"), &answers());
        assert!(told[0].contains(why), "{cell}: {told:?}");
    }
    let noon = Answers { time: read_time("12:00"), ..answers() };
    assert_eq!(told("date,before\n2026-11-20,7\n", &noon), ["2026-11-20T12:00:00 7"]);
}

/// 25/4 decides for the whole column; what nothing decides is asked.
#[test]
fn the_order_of_a_date_is_found_in_the_whole_column_or_asked() {
    let file = |days: &[&str]| {
        let rows: Vec<String> = days.iter().map(|day| format!("{day},10:00,7\n")).collect();
        let rows = rows.concat();
        format!("date,time,before\n{rows}")
    };
    let days = |days: &[&str], answers: &Answers| -> Vec<String> {
        told(&file(days), answers).iter().map(|row| row.chars().take(10).collect()).collect()
    };
    assert_eq!(days(&["3/4/2026", "25/4/2026"], &answers()), ["2026-04-03", "2026-04-25"]);
    assert_eq!(days(&["3/4/2026", "4/25/2026"], &answers()), ["2026-03-04", "2026-04-25"]);
    for open in [&["3/4/2026", "5/6/2026"][..], &["25/4/2026", "4/25/2026"]] {
        let preview = look(file(open).as_bytes(), &answers(), &History::default());
        assert_eq!(preview.found.questions, [Question::Order(open[0].to_owned())]);
        assert_eq!(taken(&preview, &History::default()), [], "nothing before it is said");
    }
    let said = Answers { order: Some(DateOrder::DayFirst), ..answers() };
    assert_eq!(days(&["3/4/2026"], &said), ["2026-04-03"]);
    assert_eq!(days(&["2026-04-03"], &answers()), ["2026-04-03"], "this leaves nothing open");
}

#[test]
fn numbers_are_whole_whatever_stands_before_their_fraction() {
    let file = |values: &[&str]| {
        let rows: Vec<String> = values.iter().map(|value| format!("2026-11-20 10:00;{value}\n")).collect();
        let rows = rows.concat();
        format!("at;before\n{rows}")
    };
    let values = |cells: &[&str], answers: &Answers| told(&file(cells), answers);
    let seven = "2026-11-20T10:00:00 7";
    assert_eq!(
        values(&["7,0", "7,50"], &answers()),
        [seven, "before: “7,50” is not a whole number from 0 to 10, and nothing is rounded"]
    );
    assert_eq!(values(&["7.0"], &answers()), [seven]);
    let thousands = Answers { divide: Some(1000), ..answers() };
    assert_eq!(
        values(&["7000", "7500", "11000"], &thousands),
        [
            seven,
            "before: “7500” is not a whole number from 0 to 10, and nothing is rounded",
            "before: “11000” is not a number from 0 to 10"
        ]
    );
    for open in [&["7,0", "6.0"][..], &["7.000"]] {
        let preview = look(file(open).as_bytes(), &answers(), &History::default());
        assert_eq!(preview.found.questions, [Question::Decimal(open[0].to_owned())]);
    }
    let said = Answers { decimal: Some('.'), ..answers() };
    assert_eq!(values(&["7.000"], &said), [seven]);
    for bad in ["", "x", "1e1", "0x7", "٧", "99999999999999999999", "-3", "+3", "7 8", "NaN"] {
        assert!(!values(&[bad], &answers())[0].starts_with("2026"), "{bad}");
    }
}

#[test]
fn a_word_is_asked_about_and_its_rows_wait() {
    let file = "at,before\n2026-11-20 10:00,sehr stark\n2026-11-21 10:00,none\n2026-11-22 10:00,3\n";
    let preview = look(file.as_bytes(), &answers(), &History::default());
    let word = |word: &str| Question::Word { column: Column::Before, word: word.into(), rows: 1 };
    assert_eq!(preview.found.questions, [word("none"), word("sehr stark")]);
    assert_eq!(preview.counts(), Counts { new: 1, unreadable: 2, ..Counts::default() });
    let words = [("sehr stark", "8"), ("none", "")].map(|(a, b)| (a.to_owned(), b.to_owned()));
    let said = Answers { words: words.into(), ..answers() };
    let told = told(file, &said);
    assert_eq!(told[0], "2026-11-20T10:00:00 8");
    assert!(told[1].contains("no tenderness"), "{told:?}");
}

#[test]
fn what_is_missing_is_asked_and_nothing_is_made_up() {
    let open =
        |text: &str, answers: &Answers| look(text.as_bytes(), answers, &History::default()).found.questions;
    let none = Answers::default();
    assert_eq!(open("a,b\nx,y\n", &none), [Question::When, Question::What]);
    assert_eq!(
        open("at,before\n2026-11-20 10:00,7\n", &none),
        [Question::Point, Question::Zone("2026-11-20 10:00".into())]
    );
    assert_eq!(open("at,before,point\n2026-11-20T10:00:00Z,7,RHO-MAJ1\n", &none), [Question::Side]);
    assert_eq!(open("at,before,point\n2026-11-20T10:00:00Z,7,RHO-MAJ1:left\n", &none), []);
    let strange = open("at,before,point\n2026-11-20T10:00:00Z,7,NO-SUCH:left\n", &none);
    assert!(matches!(&strange[..], [Question::Word { column: Column::Point, .. }]), "{strange:?}");
    let told = told("at,before,point\n2026-11-20T10:00:00Z,7,NO-SUCH:left\n", &none);
    assert_eq!(told, ["there is no point NO-SUCH:left"]);
}

/// Rows without an id are known again by point, time and values.
#[test]
fn a_foreign_file_twice_is_there_once_also_where_it_was_deleted() {
    let file = "at,before\n2026-11-20 10:00,7\n2026-11-20 10:00,7\n2026-11-20 10:00,4\n";
    let mut history = History::default();
    let preview = look(file.as_bytes(), &answers(), &history);
    assert_eq!(preview.counts(), Counts { new: 2, same: 1, ..Counts::default() });
    let entries = taken(&preview, &history);
    for entry in &entries {
        history.apply(entry.clone());
    }
    assert_eq!(look(file.as_bytes(), &answers(), &history).counts(), all_of(3, |counts| &mut counts.same));
    let noted = file.replace("before", "before,note").replace(",4", ",4,sat long");
    assert_eq!(look(noted.as_bytes(), &answers(), &history).counts().changed, 1);
    undo(&mut history, &entries);
    assert_eq!(look(file.as_bytes(), &answers(), &history).counts(), all_of(3, |counts| &mut counts.deleted));
}

/// What was put right here after it came from a file without ids is not brought again by that file.
#[test]
fn a_row_that_was_changed_here_since_is_no_new_one() {
    let file = "at,before\n2026-11-20 10:00,7\n2026-11-20 11:00,4\n";
    let mut history = History::default();
    let entries = taken(&look(file.as_bytes(), &answers(), &history), &history);
    for entry in &entries {
        history.apply(entry.clone());
    }
    let right = Amendment { before: Some(Some(Tenderness::ALL[5]).into()), ..Amendment::of(entries[0].id) };
    history.apply(history.entry_about(Kind::Amend(right), &now()).unwrap());
    let again = look(file.as_bytes(), &answers(), &history);
    assert_eq!(again.counts(), all_of(2, |counts| &mut counts.same));
}

#[test]
fn a_hold_is_read_from_seconds_or_a_clock() {
    let file = "at,before,after,held_s,ended,note\n\
                2026-11-20 10:00,7,4,0:01:30,released,'=1+1\n\
                2026-11-20 11:00,,,45,,\"a\r\nb\"\n\
                2026-11-20 12:00,,,0:99:00,,\n";
    let rows = told(file, &answers());
    assert_eq!(rows[..2], ["2026-11-20T10:00:00 held 90000", "2026-11-20T11:00:00 held 45000"]);
    assert!(rows[2].contains("held_s: “0:99:00” is not a number from 0 to 1500"), "{rows:?}");
    let preview = look(file.as_bytes(), &answers(), &History::default());
    let history = History::from_entries(taken(&preview, &History::default()));
    let notes: Vec<_> = history.all_records().map(|record| record.note.clone().unwrap()).collect();
    assert_eq!(notes, ["=1+1".into(), "a\nb".into()] as [Box<str>; 2]);
}

/// Who takes the ids out of a table of the history has the same entries still: seconds are what a table is known by.
#[test]
fn a_history_without_its_ids_is_known_again() {
    let table =
        "point,side,at,held_s,before\nRHO-MAJ1,left,2026-11-20T10:00:00.750+01:00[Europe/Berlin],60,7\n";
    let key = PointKey::new("RHO-MAJ1", crate::anatomy::Side::Left);
    let ended = crate::therapy::Ended::Time;
    let hold = crate::journal::HoldDone {
        before: Tenderness::try_from(7).ok(),
        ..crate::journal::HoldDone::new(key, 60_400, 60, crate::therapy::EndingKind::Time, ended)
    };
    let at: Zoned = "2026-11-20T10:00:00.250+01:00[Europe/Berlin]".parse().unwrap();
    let entry = Entry { id: make::id(1), at, kind: Kind::Hold(hold) };
    let history = History::from_entries([entry]);
    assert_eq!(
        look(table.as_bytes(), &Answers::default(), &history).counts(),
        all_of(1, |counts| &mut counts.same)
    );
}

/// A zone without a name begins like a formula.
#[test]
fn an_offset_as_a_zone_is_guarded_and_read() {
    let at = crate::journal::read_moment("2026-11-20T10:00:00+05:30").unwrap();
    let entry = Entry { id: make::id(1), at, kind: Kind::Event { text: "Visit".into() } };
    let table = csv_of(&History::from_entries([entry.clone()]), Flavour::Spreadsheet);
    let table = String::from_utf8(table).unwrap();
    assert!(table.contains(",event,2026-11-20,10:00:00,'+05:30,"), "{table}");
    let apart = "date,time,zone,text\n2026-11-20,10:00, '+05:30 ,Visit\n2026-11-20,10:00,+05:30,Visit\n";
    let history = History::from_entries([entry]);
    assert_eq!(
        look(apart.as_bytes(), &Answers::default(), &history).counts(),
        all_of(2, |counts| &mut counts.same)
    );
}

#[test]
fn a_row_is_told_by_the_line_that_it_begins_in_however_lines_end() {
    for (end, text) in
        [("\n", "at,before\n\na,\"1\n2\"\nb,2\n"), ("\r\n", "at,before\r\n\r\na,\"1\r\n2\"\r\nb,2\r\n")]
    {
        let lines: Vec<u64> = Table::read(text.as_bytes()).unwrap().rows().map(|row| row.line).collect();
        assert_eq!(lines, [3, 5], "{end:?}");
    }
}
