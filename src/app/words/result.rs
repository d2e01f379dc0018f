//! What came back of a plan, for the physio; and what goes back, for the patient.

use std::path::PathBuf;

use jiff::civil::Date;

use super::{Whose, dialogs::file_name, long_day, lower_first};
use crate::{
    anatomy::Side,
    desktop::plain,
    exchange::plan::result_told,
    session::{ResultLook, ResultRow},
    therapy::plan::{Middle, Plan, PlanResult, Summary, code},
};

/// The title of the look at a result.
pub const TITLE: &str = "Result of a plan";
/// The button that opens one from a file.
pub const OPEN: &str = "Open result";
/// What is opened there.
pub const OPEN_WHAT: &str =
    "The .knotmap file that the patient has sent back. Looking at it changes nothing.";
/// The button beside a plan that shows what came back.
pub const RESULT: &str = "Result";
/// Nothing hurt unexpectedly.
pub const NO_PAIN: &str = "No unexpected pain was noted.";
/// What stands over what did.
pub const PAIN: &str = "Unexpected pain";
/// What the days and the line of the table are; the other columns are told where the result is.
pub const LINE: &str = "Days done: days with a hold that came to its end. The line is the median before, day by day, from three days on.";
/// The heads of the table.
pub const HEADS: [&str; 9] =
    ["Point", "Planned", "Done", "Not done", "Stopped", "Extra", "Days done", "Held", "Before → after"];
/// The switch between the file and everything.
pub const SHOWN: &str = "What is shown";
/// Its sides.
pub const ALONE: &str = "This file";
/// See [`ALONE`].
pub const TOGETHER: &str = "All together";
/// The button that keeps it.
pub const KEEP: &str = "Keep with the plan";
/// The answer that does.
pub const KEEP_IT: &str = "Yes, keep it there";
/// The answer that does not.
pub const LEAVE_IT: &str = "No";
/// While it is written.
pub const WRITING: &str = "Saving";
/// It is kept.
pub const KEPT: &str = "Kept with the plan.";
/// What the patient wrote.
pub const NOTES: &str = "Notes of the patient";

/// The title of the patient's dialog, and the button that opens it.
pub const SEND: &str = "Send what you did";
/// What it makes.
pub const SEND_WHAT: &str = "A file for your physiotherapist: what the plan asked for and what you did of it. Only the points of the plan are inside. You send it yourself, or take it along.";
/// The title of the system's dialog.
pub const SAVE_TITLE: &str = "Save what you did";
/// The kinds of file that it offers.
pub const KINDS: [(&str, &[&str]); 2] = [("Knotmap result", &["knotmap"]), ("PDF page", &["pdf"])];
/// The field of the first day.
pub const SINCE: &str = "First day";
/// What stands in it while it is empty.
pub const SINCE_HINT: &str = "The day of the plan";
/// The last days, and how many.
pub const LAST: [(u8, &str); 2] = [(7, "Last 7 days"), (14, "Last 14 days")];
/// Everything.
pub const ALL: &str = "Since the plan was made";
/// The switch of the notes.
pub const WITH_NOTES: &str = "Your notes";
/// Its sides.
pub const NOTES_STAY: &str = "Without my notes";
/// See [`NOTES_STAY`].
pub const NOTES_GO: &str = "With my notes";
/// The switch of the kind of file.
pub const KIND: &str = "Kind of file";
/// Its sides, and how their names end.
pub const ENDINGS: [(&str, &str); 2] = [("knotmap", "File for Knotmap"), ("pdf", "PDF to read and print")];
/// What stands over the table.
pub const INSIDE: &str = "This will be inside";
/// The button that writes it.
pub const SAVE: &str = "Save the file";
/// How it gets there.
pub const ADVICE: &str = "Send it as a file or document, not as a photo.";

/// A side, of whoever it is, inside a line.
pub fn side(side: Side, whose: Whose) -> String {
    lower_first(whose.side(side))
}

/// File, plan, days.
pub fn from(look: &ResultLook, plan: Option<&Plan>, today: Date) -> String {
    let result = &look.result;
    let mut parts = Vec::new();
    match &look.file {
        Some((path, _)) => parts.push(file_name(path)),
        None if look.kept == 1 => parts.push("1 result, kept with the plan".to_owned()),
        None => parts.push(format!("{} results together, kept with the plan", look.kept)),
    }
    parts.push(match plan {
        Some(plan) => format!("{}, code {}", plain(&super::plan::name(plan)), code(result.plan)),
        None => format!("plan {}", code(result.plan)),
    });
    parts.push(format!("{} to {}", long_day(result.from, today), long_day(result.to, today)));
    parts.extend(
        (result.made != result.to).then(|| format!("put together on {}", long_day(result.made, today))),
    );
    parts.join(" · ")
}

/// One unexpected pain.
pub fn pain(name: &str, of: Side, whose: Whose, on: Date, today: Date) -> String {
    format!("{}, {}, on {}", plain(name), side(of, whose), super::plan::day(on, today))
}

/// More of them than are shown.
pub fn more_pains(count: usize) -> String {
    format!("and {count} more")
}

/// So many results are kept already.
pub fn kept_before(count: usize) -> String {
    if count == 1 {
        "1 result of this plan is kept here.".to_owned()
    } else {
        format!("{count} results of this plan are kept here.")
    }
}

/// Whether it belongs to this plan.
pub fn belongs(plan: &Plan) -> String {
    format!(
        "The file has no name inside. Did it come from the patient of “{}”, code {}?",
        plain(&super::plan::name(plan)),
        code(plan.id)
    )
}

/// What the patient asks.
pub const QUESTIONS: [&str; 2] = ["Questions for your visit", "What you want to ask, in your own words"];
/// The same, where the physio reads it.
pub const ASKS: &str = "The patient asks";

/// Why a point was stopped or left out, in a line of its own; none where it was not.
pub fn why_not(row: &ResultRow, whose: Whose) -> Option<String> {
    let why = result_told::why_not(&row.sum);
    (!why.is_empty())
        .then(|| format!("{}, {}: {}", plain(&row.name), side(row.key.side, whose), why.join(" · ")))
}

/// How the holds came to their end, and what timed them.
pub fn below(sum: &Summary) -> String {
    result_told::how_done(sum).join(" · ")
}

/// The fewest and the most seconds, or a dash.
pub fn seconds(row: &ResultRow) -> String {
    result_told::seconds(row.span).unwrap_or_else(|| "–".to_owned())
}

/// A median, or a dash.
pub fn middle(middle: Option<Middle>) -> String {
    middle.map_or_else(|| "–".to_owned(), |middle| middle.to_string())
}

/// A row as it is heard.
pub fn row(row: &ResultRow, whose: Whose) -> String {
    format!("{}, {}: {}", plain(&row.name), side(row.key.side, whose), figures(row))
}

/// The figures of a row in words: as they are heard, and as they stand where there is no room for columns.
pub fn figures(row: &ResultRow) -> String {
    let sum = &row.sum;
    let mut parts = vec![
        format!("planned {}", sum.prescribed),
        format!("done {}", sum.done),
        format!("not done {}", sum.not_done),
        format!("stopped {}", sum.stopped),
        format!("extra {}", sum.extra),
        format!("on {} {}", sum.days, if sum.days == 1 { "day" } else { "days" }),
    ];
    if row.span.is_some() {
        parts.push(seconds(row));
    }
    if sum.before.is_some() || sum.after.is_some() {
        parts.push(format!("tenderness before {}, after {}", middle(sum.before), middle(sum.after)));
    }
    parts.join(", ")
}

/// A note with its day and point.
pub fn note(on: Date, row: &ResultRow, note: &str, today: Date) -> String {
    format!("{}, {}: {}", long_day(on, today), plain(&row.name), plain(note))
}

/// What goes out, in one line.
pub fn what_goes(result: &PlanResult, today: Date) -> String {
    let holds = match result.holds.len() {
        0 => "No hold at these points is noted".to_owned(),
        1 => "1 hold".to_owned(),
        count => format!("{count} holds"),
    };
    format!("{holds}, {} to {}", long_day(result.from, today), long_day(result.to, today))
}

/// It is there.
pub fn saved(paths: &[PathBuf]) -> String {
    let path = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
    format!("Saved and checked: {path}")
}
