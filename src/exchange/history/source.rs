//! Files of other programs, known by the names of their columns. It is only said which columns tell when something was and
//! what was written; which one has the tenderness is asked, for what others measure is mostly something else.

use super::column::Column;

/// A program, the names by which its files are known, and what some of its columns are.
pub(super) struct Source {
    pub(super) name: &'static str,
    known_by: &'static [&'static str],
    pub(super) columns: &'static [(Column, &'static str)],
}

const SOURCES: [Source; 9] = [
    Source {
        name: "Daylio",
        known_by: &["full_date", "mood"],
        columns: &[(Column::Date, "full_date"), (Column::Time, "time"), (Column::Note, "note")],
    },
    Source {
        name: "Loop Habit Tracker",
        known_by: &["Date", "Value", "Notes"],
        columns: &[(Column::Date, "Date"), (Column::Note, "Notes")],
    },
    Source {
        name: "SecUSo pain diary",
        known_by: &["Pain Level (0-10)", "Body Regions"],
        columns: &[(Column::Date, "Date"), (Column::Note, "Comment")],
    },
    Source {
        name: "Track & Graph",
        known_by: &["FeatureName", "Timestamp", "Value"],
        columns: &[(Column::At, "Timestamp"), (Column::Note, "Note")],
    },
    Source {
        name: "openScale",
        known_by: &["dateTime", "weight"],
        columns: &[(Column::At, "dateTime"), (Column::Note, "comment")],
    },
    Source {
        name: "Bearable",
        known_by: &["date formatted", "rating/amount"],
        columns: &[(Column::Date, "date formatted"), (Column::Note, "notes")],
    },
    Source {
        name: "HabitBull",
        known_by: &["HabitName", "CalendarDate"],
        columns: &[(Column::Date, "CalendarDate"), (Column::Note, "CommentText")],
    },
    Source {
        name: "drip",
        known_by: &["temperature.value", "date"],
        columns: &[(Column::Date, "date"), (Column::Note, "note.value")],
    },
    Source {
        name: "blood pressure monitor",
        known_by: &["timestampUnixMs", "systolic"],
        columns: &[(Column::At, "timestampUnixMs"), (Column::Note, "notes")],
    },
];

/// The program whose files have these columns.
pub(super) fn known(names: &[String]) -> Option<&'static Source> {
    let has = |name: &&str| names.iter().any(|one| one == name);
    SOURCES.iter().find(|source| source.known_by.iter().all(has))
}
