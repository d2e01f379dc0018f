//! The journal: a line, a file, a folder of several writers, a running hold.

use std::{fs, io::BufReader, path::Path};

use knotmap::{
    desktop::{read_checkpoint, write_checkpoint},
    journal::{Entry, Folder, History, LINE_MAX, Report, Saying, alone, each_line, new_id, read, read_file},
};

use super::{halves, signed};

/// How many problems a report lists; the others it counts.
const LISTED: usize = 100;

/// The RON of one line: it is an entry, unknown, the first line of a file, or set aside; and in another layout it says the
/// same.
pub(crate) fn line(bytes: &[u8]) {
    let ron = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii();
    if ron.is_empty() || ron.len() + 20 > LINE_MAX {
        return;
    }
    let (entries, report) = read_one(&signed(&[b" ", ron].concat()));
    assert!(entries.len() + report.unknown + report.problems() <= 1, "{report:?}");
    // Behind a space the strict reader gives up, and RON reads it.
    let (again, of_it) = read_one(&signed(&[b" ", ron, b" "].concat()));
    assert_eq!(again, entries, "both ways of reading agree");
    assert_eq!((of_it.unknown, of_it.problems()), (report.unknown, report.problems()));
    entries.iter().for_each(written);
}

/// A file of a journal: every line is told of once, and who carries lines on reads them as the history does.
pub(crate) fn journal(bytes: &[u8]) {
    let bytes = signed(bytes);
    let (entries, report) = read_one(&bytes);
    let (mut ids, mut headers, mut unknown, mut unreadable, mut last) = (vec![], 0, 0, 0, 0);
    each_line(BufReader::new(&bytes[..]), |line| {
        assert!(line.number > last && line.text.len() <= LINE_MAX + 1);
        last = line.number;
        match line.says {
            Saying::Header => headers += 1,
            Saying::Entry { id, is_newer: false } => ids.push(id),
            Saying::Entry { .. } | Saying::Newer => unknown += 1,
            Saying::Unreadable(_) => unreadable += 1,
        }
        Ok(())
    })
    .expect("bytes in memory can be read");
    assert_eq!(entries.iter().map(|entry| entry.id).collect::<Vec<_>>(), ids);
    assert_eq!((report.unknown, report.problems()), (unknown, unreadable));
    assert!(report.newer.len() <= headers);
    assert!(report.set_aside.len() <= LISTED && report.notice().is_none_or(|said| said.len() < 4096));
    entries.iter().for_each(written);
}

/// Two files of two writers: the history is the same in any order, and nothing that was read is missing from it.
pub(crate) fn history(bytes: &[u8]) {
    let (one, two) = halves(bytes);
    let files = [signed(one), signed(two)];
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let read_as = |names: [&str; 2]| {
        let at = folder.path().join(names.concat());
        for (name, bytes) in names.iter().zip(&files) {
            put(&at.join(format!("{name}/2026-11.ron")), bytes);
        }
        read(&Folder::new(at)).expect("the folder can be listed")
    };
    let (history, report) = read_as(["a-1", "b-1"]);
    let (turned, of_turned) = read_as(["b-1", "a-1"]);
    assert_eq!(told(&history), told(&turned));
    assert_eq!((report.entries, report.repeated), (of_turned.entries, of_turned.repeated));

    let mut entries: Vec<Entry> = files.iter().flat_map(|bytes| read_one(bytes).0).collect();
    assert_eq!(report.entries + report.repeated, entries.len());
    assert_eq!(report.entries, history.entries());
    entries.reverse();
    assert_eq!(told(&History::from_entries(entries.clone())), told(&history));
    let mut grown = History::default();
    for entry in entries {
        grown.apply(entry);
    }
    if grown.contested().is_empty() {
        assert_eq!(told(&grown), told(&history), "one entry after the other comes to the same");
    }
}

/// A running hold as another program has left it: what can be taken over is kept and read again the same.
pub(crate) fn checkpoint(bytes: &[u8]) {
    let bytes = signed(bytes);
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let path = folder.path().join("a-1/left.ron");
    put(&path, &bytes);
    assert_eq!(read_checkpoint(&path).expect("it is a small file"), bytes);
    if let [entry] = &read_one(&bytes).0[..] {
        let mut entry = entry.clone();
        for _ in 0..2 {
            let text = alone(&entry).expect("what is read can be kept");
            write_checkpoint(&path, text.as_bytes()).expect("there is room for a file");
            let read = read_checkpoint(&path).expect("it was just written");
            assert_eq!(read_one(&read).0, [entry.clone()]);
            // Kept anew it is another hold.
            entry.id = new_id(entry.at.timestamp());
        }
    }
}

fn read_one(bytes: &[u8]) -> (Vec<Entry>, Report) {
    let mut report = Report::default();
    (read_file("f.ron", bytes, &mut report), report)
}

/// What is read keeps to its limits, and can be written and read again the same.
fn written(entry: &Entry) {
    assert_eq!(entry.check(), Ok(()));
    let text = alone(entry).expect("what is read can be written");
    assert_eq!(text.matches('\n').count(), 2, "the first line of a file, and one entry");
    assert_eq!(read_one(text.as_bytes()).0, std::slice::from_ref(entry));
}

fn put(path: &Path, bytes: &[u8]) {
    path.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(path, bytes))
        .expect("there is room for a file");
}

/// Everything that a history says.
fn told(history: &History) -> String {
    let points: Vec<_> = history.points().collect();
    let standing: Vec<_> = points
        .iter()
        .map(|point| {
            (history.latest(point), history.locking(point).collect::<Vec<_>>(), history.locked(point))
        })
        .collect();
    let own = [history.custom_points().collect::<Vec<_>>(), history.retired_points().collect()];
    let records: Vec<_> = history.all_records().collect();
    let events: Vec<_> = history.events().collect();
    let counts = (history.entries(), history.twins(), history.acknowledged("stop_rules"), history.last_at());
    format!("{points:?} {standing:?} {own:?} {records:?} {events:?} {counts:?}")
}
