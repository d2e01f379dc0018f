//! The names that a copy has and holds.

use jiff::civil::Date;
use uuid::Uuid;

use crate::desktop::FOLLOWED;

/// What a copy is called: `knotmap-`, its day, and this.
const ENDING: &str = ".zip";
const BEGINNING: &str = "knotmap-";
/// The longest name of a file or folder in a copy, in bytes: no file system takes a longer one.
const LONGEST: usize = 200;
/// Names that are no files on Windows, whatever their ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The folder of the journal in a copy and in the data folder.
pub(super) const JOURNAL: &str = "journal";
/// The folder of the routines.
pub(super) const ROUTINES: &str = "routines";
/// The folder of the plans.
pub(super) const PLANS: &str = "plans";
/// The file of the settings.
pub(super) const SETTINGS: &str = "settings.ron";
/// What says what the copy is.
pub(super) const READ_ME: &str = "README.txt";

/// What a file in a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Member<'n> {
    /// A file of the journal.
    Journal {
        /// Who wrote it.
        writer: &'n str,
        /// Its name.
        name: &'n str,
    },
    /// A routine of the user's own.
    Routine(&'n str),
    /// A revision, a draft or a result of a plan.
    Plan {
        /// The folder of the plan: its id.
        plan: &'n str,
        /// Its name.
        name: &'n str,
    },
    /// The settings.
    Settings,
    /// What says what the copy is.
    ReadMe,
}

/// The file name of a copy of this day: `knotmap-2026-11-28.zip`.
pub fn file_name(day: Date) -> String {
    format!("{BEGINNING}{day}{ENDING}")
}

/// The day of a file name that is exactly one of [`file_name`].
pub(super) fn day_of(name: &str) -> Option<Date> {
    let day: Date = name.strip_prefix(BEGINNING)?.strip_suffix(ENDING)?.parse().ok()?;
    (file_name(day) == name).then_some(day)
}

/// What the file of this name is; none if no copy has such a file. Names that lead elsewhere, or that some system takes
/// for something else, are among those.
pub(super) fn member(name: &str) -> Option<Member<'_>> {
    let parts: Vec<&str> = name.split('/').collect();
    match parts[..] {
        [JOURNAL, writer, name] if is_plain(writer) && is_file(name) => {
            Some(Member::Journal { writer, name })
        }
        [ROUTINES, name] if is_file(name) => Some(Member::Routine(name)),
        [PLANS, plan, name] if is_plan(plan) && is_plan_file(name) => Some(Member::Plan { plan, name }),
        [SETTINGS] => Some(Member::Settings),
        [READ_ME] => Some(Member::ReadMe),
        _ => None,
    }
}

/// Whether a file of this name in a folder of the journal or of the routines belongs to a copy.
pub(super) fn is_file(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) && is_plain(name)
}

/// Whether a folder of this name among the plans is that of a plan: its id as this program writes it.
pub(super) fn is_plan(name: &str) -> bool {
    Uuid::parse_str(name).is_ok_and(|id| id.to_string() == name)
}

/// Whether a file of this name in the folder of a plan belongs to a copy.
pub(super) fn is_plan_file(name: &str) -> bool {
    (name.ends_with(".knotmap") || name == FOLLOWED) && is_plain(name)
}

/// A name that is one file or folder, and the same, on every system, and that shows what it is.
pub(super) fn is_plain(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_numbered = |stem: &str| {
        let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
        port.is_some_and(|number| number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()))
    };
    // Marks of direction and of no width can make an ending look like another one.
    let is_hidden = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let is_odd = |c: char| c.is_control() || is_hidden(c) || r#"/\:*?"<>|"#.contains(c);
    !name.is_empty()
        && name.len() <= LONGEST
        && !name.starts_with(['.', ' '])
        && !name.ends_with(['.', ' '])
        && !name.contains(is_odd)
        && !DEVICES.contains(&stem.as_str())
        && !is_numbered(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_copy_has_is_known() {
        assert_eq!(
            member("journal/5f3a9c01b2d4-1/2026-11 (conflict).ron"),
            Some(Member::Journal { writer: "5f3a9c01b2d4-1", name: "2026-11 (conflict).ron" })
        );
        assert_eq!(member("routines/Füße.ron"), Some(Member::Routine("Füße.ron")));
        assert_eq!(member("settings.ron"), Some(Member::Settings));
        let plan = "ccd42f68-f5b3-4985-b60c-0983534e9929";
        let path = format!("plans/{plan}/r1.knotmap");
        assert_eq!(member(&path), Some(Member::Plan { plan, name: "r1.knotmap" }));
        let upper = path.to_uppercase();
        for other in [&upper, "plans/r1.knotmap", "plans/x/r1.knotmap", &path.replace("knotmap", "ron")] {
            assert_eq!(member(other), None, "{other}");
        }
        for other in ["", "settings.ron/x", "plan.ron", "journal/2026-11.ron", "journal/a/b/c.ron", "x.txt"] {
            assert_eq!(member(other), None, "{other}");
        }
    }

    #[test]
    fn no_name_leads_elsewhere_or_hides_what_it_is() {
        let long = format!("routines/{}.ron", "x".repeat(LONGEST));
        for trick in [
            "../settings.ron",
            "/settings.ron",
            "journal/../x.ron",
            "journal/a/../x.ron",
            "journal/./x.ron",
            "journal//x.ron",
            "routines/..\\x.ron",
            "C:/routines/x.ron",
            "routines/C:x.ron",
            "routines/.x.ron",
            "routines/x.ron.",
            "routines/x.ron ",
            "routines/x\n.ron",
            "routines/x\0.ron",
            "routines/nor\u{202e}.ron",
            "routines/NUL.ron",
            "journal/com1/x.ron",
            &long,
        ] {
            assert_eq!(member(trick), None, "{trick:?}");
        }
    }

    #[test]
    fn the_day_is_read_from_exactly_such_a_name() {
        let day = jiff::civil::date(2026, 11, 28);
        assert_eq!(file_name(day), "knotmap-2026-11-28.zip");
        assert_eq!(day_of("knotmap-2026-11-28.zip"), Some(day));
        for other in ["knotmap-2026-11-28 (1).zip", "knotmap-20261128.zip", "knotmap-2026-11-31.zip", "a.zip"]
        {
            assert_eq!(day_of(other), None, "{other}");
        }
    }
}
