//! What is said about a copy, on the command line and in the window alike.

use std::path::PathBuf;

use jiff::Zoned;

use super::{Adopted, Contents, Erased, Holdings, RoutineFate, Saved};

/// So many files are named one by one.
const NAMED: usize = 5;

/// `1 entry`, `1,234 entries`.
pub fn count(n: usize, one: &str, many: &str) -> String {
    let digits = n.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{grouped} {}", if n == 1 { one } else { many })
}

fn entries(n: usize) -> String {
    count(n, "entry", "entries")
}

fn routines(n: usize) -> String {
    count(n, "routine", "routines")
}

fn plans(n: usize) -> String {
    count(n, "file of a plan", "files of plans")
}

/// `a`, `a and b`, `a, b and c`.
fn list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The first few of `all`, and how many more there are.
fn few(all: impl ExactSizeIterator<Item = String>) -> String {
    let more = all.len().saturating_sub(NAMED);
    let mut named: Vec<_> = all.take(NAMED).collect();
    if more > 0 {
        named.push(count(more, "other", "others"));
    }
    list(&named)
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
            parts.push("the settings".to_owned());
        }
        list(&parts)
    }

    /// What was saved, where to, and what is not in it.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("Saved a copy of {} to {}.", self.what(), self.path.display())];
        lines.extend(self.left_out.iter().map(|why| format!("Not in it, because it cannot be read: {why}.")));
        lines
    }

    /// What stands in the copy for whoever opens it.
    pub(super) fn read_me(&self, made: &Zoned) -> String {
        format!(
            "A copy of everything that Knotmap keeps: {}.\nMade on {} by Knotmap {}.\n\n\
             To bring it back, open Knotmap, go to Settings and choose “Bring back from a copy”,\n\
             or run: knotmap restore FILE\n\
             Nothing that is there already is overwritten.\n\n\
             journal/<writer>/*.ron  what happened, one entry a line\n\
             routines/*.ron          routines of your own\n\
             plans/<id>/*.knotmap    plans and their results\n\
             settings.ron            the settings\n",
            self.what(),
            made.strftime("%-d %B %Y, %H:%M"),
            env!("CARGO_PKG_VERSION"),
        )
    }
}

impl Contents {
    /// What bringing it back would do, if `is_done` what it did: a sentence each.
    pub fn lines(&self, is_done: bool) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(made) = self.made {
            lines.push(format!("The copy is of {}.", made.strftime("%-d %B %Y, %H:%M")));
        }
        let (new, known) = (entries(self.new), entries(self.known));
        lines.push(match (self.new, self.known) {
            (0, 0) => "It has no entries.".to_owned(),
            (0, 1) => "Its entry is here already.".to_owned(),
            (0, _) => format!("Its {known} are all here already."),
            (_, 0) if is_done => format!("{new} added."),
            (_, 0) => format!("{new} to add."),
            (_, _) if is_done => format!("{new} added, {} here already.", known_here(self.known)),
            _ => format!("{new} to add, {} here already.", known_here(self.known)),
        });
        if self.newer > 0 {
            let newer = entries(self.newer);
            lines.push(format!("Of these, {newer} of a newer version of Knotmap: kept, but not shown."));
        }
        lines.extend(self.routine_lines(is_done));
        lines.extend(self.plan_lines(is_done));
        match self.settings {
            Adopted::Taken if is_done => lines.push("The settings were taken over.".to_owned()),
            Adopted::Taken => lines.push("The settings are taken over: there are none here yet.".to_owned()),
            Adopted::Kept => lines.push("The settings here stay as they are.".to_owned()),
            Adopted::None => {}
        }
        lines.extend(self.problem_lines());
        lines
    }

    fn routine_lines(&self, is_done: bool) -> Vec<String> {
        let same = self.routines.iter().filter(|(_, fate)| *fate == RoutineFate::Same).count();
        let mut lines: Vec<String> = self
            .new_routines()
            .map(|(name, fate)| match (fate, is_done) {
                (RoutineFate::Beside(other), true) => {
                    format!(
                        "Another routine is called {name} here; the one of the copy was added as {other}."
                    )
                }
                (RoutineFate::Beside(other), false) => {
                    format!("Another routine is called {name} here; the one of the copy becomes {other}.")
                }
                (_, true) => format!("The routine {name} was added."),
                (_, false) => format!("The routine {name} is added."),
            })
            .collect();
        if lines.len() > NAMED {
            let more = lines.len() - NAMED;
            lines.truncate(NAMED);
            lines.push(format!("The same goes for {}.", count(more, "other routine", "other routines")));
        }
        if same > 0 {
            lines.push(format!("{} here already.", routines(same)));
        }
        lines
    }

    fn plan_lines(&self, is_done: bool) -> Vec<String> {
        let told = [
            (self.plans_new, if is_done { "added" } else { "to add" }),
            (self.plans_known, "here already"),
            (self.plans_kept, "left in the copy: another one of its name is here and stays"),
        ];
        told.into_iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{} {what}.", plans(n))).collect()
    }

    fn problem_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(first) = self.problems.first.first() {
            let places = count(
                self.problems.count,
                "place in it cannot be read and stays in the copy:",
                "places in it cannot be read and stay in the copy, the first",
            );
            lines.push(format!("{places} {first}."));
        }
        if self.passed_over > 0 {
            let files = count(
                self.passed_over,
                "file in it is no part of a copy and is passed over.",
                "files in it are no part of a copy and are passed over.",
            );
            lines.push(files);
        }
        lines
    }
}

fn known_here(n: usize) -> String {
    count(n, "is", "are")
}

impl Holdings {
    /// What erasing removes: a line each.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let since =
            self.since.map_or_else(String::new, |day| format!(" since {}", day.strftime("%-d %B %Y")));
        if self.entries > 0 {
            lines.push(format!("{}{since}", entries(self.entries)));
        }
        if self.others > 0 {
            lines.push(count(self.others, "line that cannot be read here", "lines that cannot be read here"));
        }
        for (n, one, many) in [
            (self.own_points, "point of your own", "points of your own"),
            (self.routines, "routine of your own", "routines of your own"),
            (self.plans, "file of a plan", "files of plans"),
            (self.copies, "weekly copy", "weekly copies"),
        ] {
            if n > 0 {
                lines.push(count(n, one, many));
            }
        }
        if self.settings {
            lines.push("the settings".to_owned());
        }
        lines
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
            "Everything that Knotmap kept here is erased.".to_owned()
        } else {
            let stayed = few(self.stayed.iter().cloned());
            format!("Not everything is erased, because the system refused: {stayed}. Try again.")
        }];
        lines.extend(foreign(&self.foreign));
        lines
    }
}

fn foreign(paths: &[PathBuf]) -> Option<String> {
    let named = few(paths.iter().map(|path| path.display().to_string()));
    (!paths.is_empty()).then(|| format!("Not Knotmap's, and left alone: {named}."))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }
}
