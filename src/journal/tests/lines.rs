use proptest::prelude::*;

use super::make::*;
use crate::{
    anatomy::Side,
    journal::{
        Entry, EntryError, Kind, LINE_MAX, LineError, NOTE_MAX, Report, canonical,
        line::{self, Line},
        read_file, read_moment,
    },
};

/// A line of this RON with the right checksum.
fn signed(ron: &str) -> String {
    format!("{:08x} {ron}", crc32fast::hash(ron.as_bytes()))
}

fn entry_of(kind: &str) -> String {
    signed(&format!(
        "Entry(id:\"01920000-0000-7000-8000-000000000001\",at:\"2026-11-20T19:30:00+01:00[Europe/Berlin]\",kind:{kind})"
    ))
}

fn moved(view: &str, muscle: &str, u: &str, v: &str) -> String {
    format!(
        "PointChanged(point:\"MY-1\",side:left,moved:(view:{view},muscle:\"{muscle}\",u_milli:{u},v_milli:{v},place:\"\"))"
    )
}

fn left_out(point: &str, revision: &str, reason: &str) -> String {
    let plan = "5f0c2c9e-7f3b-4f0e-9a64-2f0d3c1b7a55";
    format!("NotToday(point:\"{point}\",side:left,plan:(id:\"{plan}\",revision:{revision}),reason:{reason})")
}

fn planned(revision: &str) -> String {
    let plan = "5f0c2c9e-7f3b-4f0e-9a64-2f0d3c1b7a55";
    format!(
        "Hold(point:\"LEV-2\",side:left,held_ms:1,dose_s:60,ending:time,ended:time,plan:(id:\"{plan}\",revision:{revision}))"
    )
}

fn write(entry: &Entry) -> String {
    line::write(&Line::Entry(entry.clone())).unwrap()
}

#[test]
fn the_form_of_a_line_is_fixed() {
    let mut done = hold("RHO-MAJ1", Side::Left);
    done.note = Some("“so”, \"so\"\nand so".into());
    done.trace = vec![(10_000, t(7)), (15_000, t(5))];
    let entry = Entry { id: id(1), at: at(1170), kind: Kind::Hold(done) };
    let text = write(&entry);
    assert_eq!(
        &text[8..],
        " Entry(id:\"01920000-0000-7000-8000-000000000001\",at:\"2026-11-01T19:30:00+01:00[Europe/Berlin]\",\
         kind:Hold(point:\"RHO-MAJ1\",side:left,held_ms:60000,dose_s:60,ending:time,ended:time,before:7,\
         note:\"“so”, \\\"so\\\"\\nand so\",trace:[(10000,7),(15000,5)]))\n"
    );
}

/// The examples that strangers read are lines that the program reads.
#[test]
fn the_examples_of_the_documents_are_true() {
    let formats = include_str!("../../../docs/formats.md");
    let example = formats.split("```").find(|block| block.contains(" Entry(id:")).unwrap();
    let mut report = Report::default();
    let entries = read_file("docs/formats.md", example.as_bytes(), &mut report);
    assert_eq!((entries.len(), report.set_aside), (1, vec![]));
    assert!(formats.contains(&format!("**version {}**", line::VERSION)));
}

#[test]
fn unknown_kinds_lines_and_fields_are_no_fault() {
    for (text, unknown, entries) in [
        (entry_of("Dream(about:\"ball\",list:[1,2],deep:Some(Thing(a:1)))"), 1, 0),
        (signed("Seal(of:\"something\",n:3)"), 1, 0),
        (
            entry_of(
                "PointChanged(point:\"MY-1\",side:left,colour:\"red\",moved:(view:back,muscle:\"trapezius\",u_milli:1,v_milli:2,place:\"x\",w:3))",
            ),
            0,
            1,
        ),
        (entry_of("PointSwapped(point:\"MY-1\",side:left,with:\"MY-2\")"), 1, 0),
        (entry_of("Rating(point:\"LEV-2\",side:left,tenderness:3,mood:\"fine\",more:(a:1,b:[2]))"), 0, 1),
    ] {
        let mut report = Report::default();
        let read = read_file("f", text.as_bytes(), &mut report);
        assert_eq!((report.unknown, read.len()), (unknown, entries), "{text} {report:?}");
    }
}

#[test]
fn a_newer_format_is_opened_and_said() {
    let text = format!(
        "{}\n{}\n",
        signed("Journal(version:7,program:\"knotmap 9\",extra:1)"),
        entry_of("Cleared(point:\"LEV-2\",side:right)")
    );
    let mut report = Report::default();
    assert_eq!(read_file("2026-11.ron", text.as_bytes(), &mut report).len(), 1);
    assert_eq!(report.newer, [("2026-11.ron".to_owned(), 7)]);
    assert!(report.notice().unwrap().contains("newer version"));
}

#[test]
fn what_cannot_be_read_is_set_aside_with_its_place_and_the_rest_loads() {
    let good = entry_of("Rating(point:\"LEV-2\",side:left,tenderness:3)");
    let long = entry_of(&format!(
        "Rating(point:\"LEV-2\",side:left,tenderness:3,note:\"{}\")",
        "x".repeat(NOTE_MAX + 1)
    ));
    let bad: Vec<(Vec<u8>, &str)> = vec![
        (b"hello".to_vec(), "checksum"),
        (b"zzzzzzzz Entry()".to_vec(), "checksum of eight"),
        (b"+1234567 Entry()".to_vec(), "checksum of eight"),
        (good.replace("tenderness:3", "tenderness:4").into_bytes(), "does not match"),
        (good.as_bytes()[..40].to_vec(), "does not match"),
        (vec![0; 4096], "does not begin"),
        (vec![0xff, 0xfe, 0x00, 0x41], "UTF-8"),
        (vec![b'x'; LINE_MAX + 1], "longer than"),
        (signed("").into_bytes(), "column"),
        (
            entry_of("Rating(point:\"LEV-2\",side:left,tenderness:11)").into_bytes(),
            "tenderness 11 is not on the scale",
        ),
        (entry_of("Rating(point:\"LEV-2\",side:outer,tenderness:1)").into_bytes(), "`outer`"),
        (entry_of("Rating(point:\"LEV 2\",side:left,tenderness:1)").into_bytes(), "not an id"),
        (entry_of("PointChanged(point:\"MY-1\",side:left,name:\"\")").into_bytes(), "length of the name"),
        (
            entry_of("PointChanged(point:\"MY-1\",side:left,name:\"a\\u{7}\")").into_bytes(),
            "control character",
        ),
        (entry_of("PointChanged(point:\"MY 1\",side:left)").into_bytes(), "not an id"),
        (entry_of(&moved("back", "a b", "1", "1")).into_bytes(), "not an id of a muscle"),
        (entry_of(&moved("back", "trapezius", "1001", "1")).into_bytes(), "u_milli 1001"),
        (entry_of(&moved("back", "trapezius", "1", "70000")).into_bytes(), ""),
        (entry_of(&moved("back", "trapezius", "1", "-1")).into_bytes(), ""),
        (entry_of(&moved("back", "trapezius", "NaN", "1")).into_bytes(), ""),
        (entry_of(&moved("inside", "trapezius", "1", "1")).into_bytes(), "`inside`"),
        (entry_of("PointRetired(point:\"\",side:left)").into_bytes(), "not an id"),
        (entry_of(&left_out("LEV 2", "1", "no_time")).into_bytes(), "not an id"),
        (entry_of(&left_out("LEV-2", "0", "no_time")).into_bytes(), "revision 0"),
        (entry_of(&left_out("LEV-2", "1000001", "no_time")).into_bytes(), "revision 1000001"),
        (entry_of(&left_out("LEV-2", "1", "lazy")).into_bytes(), "`lazy`"),
        (entry_of(&planned("0")).into_bytes(), "revision 0"),
        (entry_of(&planned("-1")).into_bytes(), ""),
        (entry_of("PointBack(point:\"MY-1\",side:inner)").into_bytes(), "`inner`"),
        (entry_of("Event(text:\"\")").into_bytes(), "length of the event"),
        (entry_of("Event(text:\"two\\nlines\")").into_bytes(), "control character"),
        (entry_of(&format!("Event(text:\"{}\")", "é".repeat(121))).into_bytes(), "121 characters"),
        (
            entry_of("Amend(target:\"01920000-0000-7000-8000-000000000001\",text:\"\")").into_bytes(),
            "length of the event",
        ),
        (
            entry_of("Rating(point:\"LEV-2\",side:left,tenderness:1,note:\"a\\u{7}\")").into_bytes(),
            "control character",
        ),
        (long.into_bytes(), "too long"),
        (entry_of(&"[".repeat(300)).into_bytes(), ""),
        (signed(&good[9..].replace("2026-11-20", "2026-02-30")).into_bytes(), "2026-02-30"),
        (signed(&good[9..].replace("2026-11-20", "1970-01-01")).into_bytes(), "not a time to enter"),
        (signed(&good[9..].replace("2026-11-20", "9999-12-01")).into_bytes(), "not a time"),
    ];
    for (bytes, said) in bad {
        let text = [good.as_bytes(), b"\r\n", &bytes, b"\n\n", good.as_bytes(), b"\r\r\n"].concat();
        let mut report = Report::default();
        assert_eq!(read_file("f.ron", &text, &mut report).len(), 2, "{said}");
        assert_eq!(report.set_aside.len(), 1, "{said}");
        let line = report.set_aside[0].to_string();
        assert!(line.starts_with("f.ron:2: ") && line.contains(said), "{line} should say {said}");
    }
}

#[test]
fn a_new_entry_is_checked() {
    let now = "2026-11-20T19:30:00Z".parse().unwrap();
    let when = |text: &str| read_moment(text).unwrap();
    let today = when("2026-11-20T19:00:00Z");
    let with = |change: fn(&mut crate::journal::HoldDone)| {
        let mut done = hold("RHO-MAJ1", Side::Left);
        change(&mut done);
        Entry::new(today.clone(), Kind::Hold(done), now)
    };
    assert!(with(|_| ()).is_ok());
    assert!(with(|h| h.note = Some("two\nlines".into())).is_ok());
    assert!(matches!(
        with(|h| h.note = Some("a\tb".into())),
        Err(EntryError::Control { field: "note", code: 9 })
    ));
    assert!(matches!(with(|h| h.tool = Some("a\nb".into())), Err(EntryError::Control { field: "tool", .. })));
    assert!(matches!(
        with(|h| h.note = Some("ä".repeat(NOTE_MAX + 1).into())),
        Err(EntryError::TooLong { .. })
    ));
    assert!(with(|h| h.note = Some("ä".repeat(NOTE_MAX).into())).is_ok());
    assert!(matches!(with(|h| h.held_ms = 1_500_001), Err(EntryError::Range { .. })));
    assert!(matches!(with(|h| h.dose_s = 0), Err(EntryError::Range { .. })));
    assert!(matches!(with(|h| h.point.0 = "a:b".into()), Err(EntryError::Id { .. })));
    assert!(matches!(with(|h| h.trace = vec![(5, t(1)), (5, t(2))]), Err(EntryError::Trace)));
    let done = Kind::Hold(hold("RHO-MAJ1", Side::Left));
    let future = Entry::new(when("2026-11-22T19:00:00Z"), done.clone(), now);
    assert!(matches!(future, Err(EntryError::Moment(_))));
    assert_eq!(Entry::new(today, Kind::Unknown, now), Err(EntryError::Unknown));
    let ids: Vec<_> = (0..1000).map(|_| crate::journal::new_id(now)).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "ids of one moment ascend");
}

/// The longest entry that can be made is far from the longest line that is read.
#[test]
fn no_entry_is_too_long_for_a_line() {
    let mut done = hold("RHO-MAJ1", Side::Left);
    done.note = Some("\u{2028}".repeat(NOTE_MAX).into());
    done.tool = Some("\u{10ffff}".repeat(crate::journal::WORD_MAX).into());
    done.trace = (1_499_000..1_499_500).map(|ms| (ms, t(10))).collect();
    let entry = Entry { id: id(1), at: at(1), kind: Kind::Hold(done) };
    entry.check().unwrap();
    assert!(write(&entry).len() * 2 < LINE_MAX, "{}", write(&entry).len());
}

proptest! {
    /// Whatever the short way reads, the long way reads the same; of lines as they are written nothing is left over but
    /// escaped texts and rare kinds.
    #[test]
    fn both_ways_of_reading_agree(
        entry in any_entry(),
        cut in prop::collection::vec((any::<prop::sample::Index>(), "[ -~]{0,2}"), 0..3),
    ) {
        let text = write(&entry);
        let mut ron = text[9..].trim_end().to_owned();
        let frequent = matches!(entry.kind, Kind::Hold(_) | Kind::Rating(_) | Kind::Amend(_));
        prop_assert_eq!(canonical::read(&ron).is_some(), frequent && !ron.contains('\\'));
        let agree = |ron: &str| match canonical::read(ron) {
            Some(read) => line::read_ron(ron) == Ok(Line::Entry(read)),
            None => true,
        };
        prop_assert!(agree(&ron), "{}", ron);
        for (place, instead) in cut {
            let place = place.index(ron.len());
            if ron.is_char_boundary(place) && ron.is_char_boundary(place + 1) {
                ron.replace_range(place..=place, &instead);
            }
            prop_assert!(agree(&ron), "{}", ron);
        }
    }

    #[test]
    fn what_is_written_is_read(entry in any_entry()) {
        prop_assert_eq!(entry.check(), Ok(()));
        let text = write(&entry);
        prop_assert_eq!(text.matches('\n').count(), 1, "one entry, one line");
        prop_assert_eq!(line::read(text.trim_end_matches('\n').as_bytes()), Ok(Line::Entry(entry)));
    }

    /// One flipped bit anywhere is noticed.
    #[test]
    fn a_damaged_line_is_never_taken_for_another(entry in any_entry(), place in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let text = write(&entry);
        let mut bytes = text.trim_end_matches('\n').as_bytes().to_vec();
        let place = place.index(bytes.len());
        bytes[place] ^= 1 << bit;
        // Upper and lower case of a checksum are the same number.
        if let Ok(read) = line::read(&bytes) {
            prop_assert!(place < 8);
            prop_assert_eq!(read, Line::Entry(entry));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut report = Report::default();
        read_file("f", &bytes, &mut report);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let signed = signed(&text);
        match line::read(signed.as_bytes()) {
            Ok(_) | Err(LineError::Unreadable(_) | LineError::Checksum) => {}
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}

/// Every text as long as it may be, of signs that are escaped in as many letters as there can be.
#[test]
fn no_entry_that_keeps_to_its_limits_is_too_long_to_be_read() {
    use crate::{
        journal::{FELT_MAX, Felt, WORD_MAX, alone},
        therapy::{Sensation, hold::TRACE_MAX},
    };

    for sign in ['\u{301}', '\u{10ffff}', '\u{e49}', '\u{200b}', '\\', '"'] {
        let word = |length: usize| Some(sign.to_string().repeat(length).into_boxed_str());
        let mut done = hold("RHO-MAJ1", Side::Left);
        done.note = word(NOTE_MAX);
        done.tool = word(WORD_MAX);
        done.position = word(WORD_MAX);
        done.trace = (0..TRACE_MAX as u32).map(|n| (1_400_000 + n, t(10))).collect();
        let felt =
            |n: u32| Felt { at_ms: 1_400_000 + n, sensation: Sensation::Throbbing, place: word(WORD_MAX) };
        done.felt = (0..FELT_MAX as u32).map(felt).collect();
        let entry = Entry { id: id(1), at: at(1), kind: Kind::Hold(done) };
        let text = alone(&entry).unwrap();
        assert!(text.len() < LINE_MAX, "{sign:?}: {}", text.len());
        let mut report = Report::default();
        assert_eq!(read_file("f", text.as_bytes(), &mut report), [entry]);
    }
}

/// What the reader refuses is refused before it is written.
#[test]
fn what_could_not_be_read_back_is_not_written() {
    use crate::journal::{JournalError, alone};

    for at in ["1970-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "2200-01-01T00:00:00Z"] {
        let at: jiff::Timestamp = at.parse().unwrap();
        let kind = Kind::Hold(hold("RHO-MAJ1", Side::Left));
        let entry = Entry { id: id(1), at: at.to_zoned(jiff::tz::TimeZone::UTC), kind };
        let error = alone(&entry).unwrap_err();
        assert!(matches!(error, JournalError::NotReadBack { .. }), "{error}");
        assert!(error.to_string().contains("2000"), "{error}");
    }
}
