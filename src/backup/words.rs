//! What is said about a copy, on the command line and in the window alike.

use std::path::PathBuf;

use jiff::{Zoned, civil::DateTime};

use super::{Adopted, Contents, Erased, Holdings, RoutineFate, Saved};
use crate::{
    language::{dates, grouped, listed, say},
    platform::shown,
};

/// So many files are named one by one.
const NAMED: usize = 5;

/// `1 entry`, `1,234 entries`.
fn entries(n: usize) -> String {
    say!("backup-entries", count = n, figures = grouped(n))
}

fn routines(n: usize) -> String {
    say!("backup-routines", count = n, figures = grouped(n))
}

fn plans(n: usize) -> String {
    say!("backup-plan-files", count = n, figures = grouped(n))
}

/// The first few of `all`, and how many more there are.
fn few(all: impl ExactSizeIterator<Item = String>) -> String {
    let more = all.len().saturating_sub(NAMED);
    let mut named: Vec<_> = all.take(NAMED).collect();
    if more > 0 {
        named.push(say!("backup-others", count = more, figures = grouped(more)));
    }
    listed(&named)
}

/// `20:05`.
fn time(at: DateTime) -> String {
    at.strftime("%H:%M").to_string()
}

impl Saved {
    fn what(&self) -> String {
        let mut parts = vec![entries(self.entries)];
        if self.routines > 0 {
            parts.push(routines(self.routines));
        }
        if self.plans > 0 {
            parts.push(plans(self.plans));
        }
        if self.settings {
            parts.push(say!("backup-settings").to_owned());
        }
        listed(&parts)
    }

    /// What was saved, where to, and what is not in it.
    pub fn lines(&self) -> Vec<String> {
        let path = shown(&self.path);
        let mut lines = vec![say!("backup-saved", what = self.what(), path = path)];
        lines.extend(self.left_out.iter().map(|why| say!("backup-left-out", why = why)));
        lines
    }

    /// What stands in the copy for whoever opens it.
    pub(super) fn read_me(&self, made: &Zoned) -> String {
        let text = say!(
            "backup-read-me",
            what = self.what(),
            day = dates::long(made.date()),
            time = time(made.datetime()),
            version = env!("CARGO_PKG_VERSION"),
        );
        text + "\n"
    }
}

impl Contents {
    /// What bringing it back would do, if `is_done` what it did: a sentence each.
    pub fn lines(&self, is_done: bool) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(made) = self.made {
            lines.push(say!("backup-made", day = dates::long(made.date()), time = time(made)));
        }
        lines.push(self.entry_line(is_done));
        if self.newer > 0 {
            lines.push(say!("backup-newer", entries = entries(self.newer)));
        }
        lines.extend(self.routine_lines(is_done));
        lines.extend(self.plan_lines(is_done));
        match self.settings {
            Adopted::Taken if is_done => lines.push(say!("backup-settings-taken").to_owned()),
            Adopted::Taken => lines.push(say!("backup-settings-to-take").to_owned()),
            Adopted::Kept => lines.push(say!("backup-settings-kept").to_owned()),
            Adopted::None => {}
        }
        lines.extend(self.problem_lines());
        lines
    }

    fn entry_line(&self, is_done: bool) -> String {
        let (new, known, figures) = (entries(self.new), self.known, grouped(self.known));
        match (self.new, known) {
            (0, 0) => say!("backup-no-entries").to_owned(),
            (0, _) => say!("backup-all-known", count = known, figures = figures),
            (_, 0) if is_done => say!("backup-added", entries = new),
            (_, 0) => say!("backup-to-add", entries = new),
            _ if is_done => say!("backup-added-known", entries = new, count = known, figures = figures),
            _ => say!("backup-to-add-known", entries = new, count = known, figures = figures),
        }
    }

    fn routine_lines(&self, is_done: bool) -> Vec<String> {
        let same = self.routines.iter().filter(|(_, fate)| *fate == RoutineFate::Same).count();
        let mut lines: Vec<String> = self
            .new_routines()
            .map(|(name, fate)| match (fate, is_done) {
                (RoutineFate::Beside(other), true) => {
                    say!("backup-routine-added-as", name = name, other = other)
                }
                (RoutineFate::Beside(other), false) => {
                    say!("backup-routine-becomes", name = name, other = other)
                }
                (_, true) => say!("backup-routine-added", name = name),
                (_, false) => say!("backup-routine-to-add", name = name),
            })
            .collect();
        if lines.len() > NAMED {
            let more = lines.len() - NAMED;
            lines.truncate(NAMED);
            lines.push(say!("backup-routines-more", count = more, figures = grouped(more)));
        }
        if same > 0 {
            lines.push(say!("backup-routines-known", routines = routines(same)));
        }
        lines
    }

    fn plan_lines(&self, is_done: bool) -> Vec<String> {
        let [new, known, kept] = [self.plans_new, self.plans_known, self.plans_kept];
        let line = |n: usize, line: fn(String) -> String| (n > 0).then(|| line(plans(n)));
        let added = |files: String| say!("backup-plans-added", files = files);
        let to_add = |files: String| say!("backup-plans-to-add", files = files);
        let lines = [
            line(new, if is_done { added } else { to_add }),
            line(known, |files| say!("backup-plans-known", files = files)),
            line(kept, |files| say!("backup-plans-kept", files = files)),
        ];
        lines.into_iter().flatten().collect()
    }

    fn problem_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(first) = self.problems.first.first() {
            let count = self.problems.count;
            lines.push(say!("backup-problems", count = count, figures = grouped(count), first = first));
        }
        if self.passed_over > 0 {
            let count = self.passed_over;
            lines.push(say!("backup-passed-over", count = count, figures = grouped(count)));
        }
        lines
    }
}

impl Holdings {
    /// What erasing removes: a line each.
    pub fn lines(&self) -> Vec<String> {
        let counted = |n: usize, line: fn(usize, String) -> String| (n > 0).then(|| line(n, grouped(n)));
        let lines = [
            (self.entries > 0).then(|| self.entries_since()),
            counted(self.others, |n, figures| say!("backup-unread-lines", count = n, figures = figures)),
            counted(self.own_points, |n, figures| say!("backup-own-points", count = n, figures = figures)),
            counted(self.routines, |n, figures| say!("backup-own-routines", count = n, figures = figures)),
            counted(self.plans, |n, figures| say!("backup-plan-files", count = n, figures = figures)),
            counted(self.copies, |n, figures| say!("backup-weekly-copies", count = n, figures = figures)),
            self.settings.then(|| say!("backup-settings").to_owned()),
        ];
        lines.into_iter().flatten().collect()
    }

    fn entries_since(&self) -> String {
        let entries = entries(self.entries);
        match self.since {
            Some(day) => say!("backup-entries-since", entries = entries, day = dates::long(day)),
            None => entries,
        }
    }

    /// What is not Knotmap's and stays, in one sentence; none if there is nothing.
    pub fn foreign(&self) -> Option<String> {
        foreign(&self.foreign)
    }
}

impl Erased {
    /// What came of it: a sentence each.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![if self.stayed.is_empty() {
            say!("backup-erased").to_owned()
        } else {
            say!("backup-not-erased", stayed = few(self.stayed.iter().cloned()))
        }];
        lines.extend(foreign(&self.foreign));
        lines
    }
}

fn foreign(paths: &[PathBuf]) -> Option<String> {
    let named = few(paths.iter().map(|path| shown(path)));
    (!paths.is_empty()).then(|| say!("backup-foreign", named = named))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language::German, within};

    #[test]
    fn numbers_are_grouped_and_have_their_word() {
        for (n, said) in [(0, "0 entries"), (1, "1 entry"), (999, "999 entries"), (1_234, "1,234 entries")] {
            assert_eq!(entries(n), said);
        }
        assert_eq!(entries(1_000_000), "1,000,000 entries");
    }

    #[test]
    fn a_copy_is_told_before_and_after() {
        let contents = Contents {
            new: 2,
            known: 1,
            routines: vec![("a.ron".into(), RoutineFate::Beside("a (from a copy).ron".into()))],
            passed_over: 1,
            ..Contents::default()
        };
        let before = contents.lines(false).join("\n");
        assert!(before.contains("2 entries to add, 1 is here already."), "{before}");
        assert!(before.contains("becomes a (from a copy).ron"), "{before}");
        assert!(contents.lines(true).join("\n").contains("2 entries added"));
        let before = within(German, || contents.lines(false)).join("\n");
        assert!(before.starts_with("2 Einträge hinzuzufügen, 1 ist schon da.\n"), "{before}");
        assert!(before.ends_with("1 Datei darin gehört zu keiner Kopie und wird übergangen."), "{before}");
    }

    #[test]
    fn a_copy_says_what_it_is_in_columns_and_short_lines() {
        let saved = Saved { entries: 1_234, plans: 1, settings: true, ..Saved::default() };
        let made = crate::journal::read_moment("2026-11-28T09:05:00+01:00[Europe/Berlin]").unwrap();
        let english = saved.read_me(&made);
        let begins = "A copy of everything that Knotmap keeps: 1,234 entries, 1 file of a plan and the settings.\n\
                      Made on 28 November 2026, 09:05 by Knotmap ";
        assert!(english.starts_with(begins), "{english}");
        let table = "\nNothing that is there already is overwritten.\n\n\
                     journal/<writer>/*.ron  what happened, one entry a line\n\
                     routines/*.ron          routines of your own\n\
                     plans/<id>/*.knotmap    plans and their results\n\
                     settings.ron            the settings\n";
        assert!(english.ends_with(table), "{english}");
        let german = within(German, || saved.read_me(&made));
        assert!(german.contains("1.234 Einträge, 1 Plandatei und die Einstellungen.\n"), "{german}");
        assert!(german.contains("am 28. November 2026, 09:05, von Knotmap"), "{german}");
        let columns = |text: &str| text.lines().filter(|line| line.get(22..24) == Some("  ")).count();
        assert_eq!([columns(&english), columns(&german)], [4; 2], "{german}");
    }
}
