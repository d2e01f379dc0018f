//! What came back of a plan, for the physio; and what goes back, for the patient.

use std::path::PathBuf;

use jiff::civil::Date;

use super::{Whose, dialogs::file_name, long_day, lower_first};
use crate::{
    anatomy::Side,
    desktop::plain,
    exchange::plan::result_told,
    language::say,
    platform,
    session::{ResultLook, ResultRow},
    therapy::plan::{Middle, Plan, PlanResult, Summary, code},
};

/// The title of the look at a result.
pub fn title() -> &'static str {
    say!("result-title")
}
/// The button that opens one from a file.
pub fn open() -> &'static str {
    say!("result-open")
}
/// What is opened there.
pub fn open_what() -> &'static str {
    say!("result-open-what")
}
/// The button beside a plan that shows what came back.
pub fn result() -> &'static str {
    say!("result-result")
}
/// Nothing hurt unexpectedly.
pub fn no_pain() -> &'static str {
    say!("result-no-pain")
}
/// What stands over what did.
pub fn pain_word() -> &'static str {
    say!("result-pain")
}
/// What the days and the line of the table are; the other columns are told where the result is.
pub fn line() -> &'static str {
    say!("result-line")
}
/// The heads of the table.
pub fn heads() -> [&'static str; 9] {
    [
        say!("result-head-point"),
        say!("result-head-planned"),
        say!("result-head-done"),
        say!("result-head-not-done"),
        say!("result-head-stopped"),
        say!("result-head-extra"),
        say!("result-head-days"),
        say!("result-head-held"),
        say!("result-head-before-after"),
    ]
}
/// The switch between the file and everything.
pub fn shown() -> &'static str {
    say!("result-shown")
}
/// Its sides.
pub fn alone() -> &'static str {
    say!("result-alone")
}
/// See [`alone`].
pub fn together() -> &'static str {
    say!("result-together")
}
/// The button that keeps it.
pub fn keep() -> &'static str {
    say!("result-keep")
}
/// The answer that does.
pub fn keep_it() -> &'static str {
    say!("result-keep-it")
}
/// The answer that does not.
pub fn leave_it() -> &'static str {
    say!("result-leave-it")
}
/// While it is written.
pub fn writing() -> &'static str {
    say!("result-writing")
}
/// It is kept.
pub fn kept() -> &'static str {
    say!("result-kept")
}
/// What the patient wrote.
pub fn notes() -> &'static str {
    say!("result-notes")
}

/// The title of the patient's dialog, and the button that opens it.
pub fn send() -> &'static str {
    say!("result-send")
}
/// What it makes.
pub fn send_what() -> &'static str {
    say!("result-send-what")
}
/// The title of the system's dialog.
pub fn save_title() -> &'static str {
    say!("result-save-title")
}
/// The kinds of file that it offers.
pub fn kinds() -> [(&'static str, &'static [&'static str]); 2] {
    [(say!("result-kind-knotmap"), &["knotmap"]), (say!("result-kind-pdf"), &["pdf"])]
}
/// The field of the first day.
pub fn since() -> &'static str {
    say!("result-since")
}
/// What stands in it while it is empty.
pub fn since_hint() -> &'static str {
    say!("result-since-hint")
}
/// The last days, and how many.
pub fn last() -> [(u8, &'static str); 2] {
    [(7, say!("result-last-7")), (14, say!("result-last-14"))]
}
/// Everything.
pub fn all() -> &'static str {
    say!("result-all")
}
/// The switch of the notes.
pub fn with_notes() -> &'static str {
    say!("result-with-notes")
}
/// Its sides.
pub fn notes_stay() -> &'static str {
    say!("result-notes-stay")
}
/// See [`notes_stay`].
pub fn notes_go() -> &'static str {
    say!("result-notes-go")
}
/// The switch of the kind of file.
pub fn kind() -> &'static str {
    say!("result-kind")
}
/// Its sides, and how their names end.
pub fn endings() -> [(&'static str, &'static str); 2] {
    [("knotmap", say!("result-as-knotmap")), ("pdf", say!("result-as-pdf"))]
}
/// What stands over the table.
pub fn inside() -> &'static str {
    say!("result-inside")
}
/// The button that writes it.
pub fn save() -> &'static str {
    say!("result-save")
}
/// How it gets there.
pub fn advice() -> &'static str {
    say!("result-advice")
}

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
        None => parts.push(say!("result-from-kept", count = look.kept)),
    }
    parts.push(match plan {
        Some(plan) => {
            say!("result-from-plan", name = plain(&super::plan::name(plan)), code = code(result.plan))
        }
        None => say!("result-from-unknown", code = code(result.plan)),
    });
    parts.push(days(result, today));
    parts.extend(
        (result.made != result.to).then(|| say!("result-from-made", day = long_day(result.made, today))),
    );
    parts.join(" · ")
}

fn days(result: &PlanResult, today: Date) -> String {
    say!("result-days", from = long_day(result.from, today), to = long_day(result.to, today))
}

/// One unexpected pain.
pub fn pain(name: &str, of: Side, whose: Whose, on: Date, today: Date) -> String {
    say!("result-pain-at", point = plain(name), side = side(of, whose), day = super::plan::day(on, today))
}

/// More of them than are shown.
pub fn more_pains(count: usize) -> String {
    say!("result-more-pains", count = count)
}

/// So many results are kept already.
pub fn kept_before(count: usize) -> String {
    say!("result-kept-before", count = count)
}

/// Whether it belongs to this plan.
pub fn belongs(plan: &Plan) -> String {
    say!("result-belongs", name = plain(&super::plan::name(plan)), code = code(plan.id))
}

/// What the patient asks.
pub fn questions() -> [&'static str; 2] {
    [say!("result-questions"), say!("result-questions-hint")]
}
/// The same, where the physio reads it.
pub fn asks() -> &'static str {
    say!("result-asks")
}

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
        say!("result-planned", count = sum.prescribed),
        say!("result-done", count = sum.done),
        say!("result-not-done", count = sum.not_done),
        say!("result-stopped", count = sum.stopped),
        say!("result-extra", count = sum.extra),
        say!("result-on-days", count = sum.days),
    ];
    if row.span.is_some() {
        parts.push(seconds(row));
    }
    if sum.before.is_some() || sum.after.is_some() {
        parts.push(say!("result-tenderness", before = middle(sum.before), after = middle(sum.after)));
    }
    parts.join(", ")
}

/// A note with its day and point.
pub fn note(on: Date, row: &ResultRow, note: &str, today: Date) -> String {
    format!("{}, {}: {}", long_day(on, today), plain(&row.name), plain(note))
}

/// What goes out, in one line.
pub fn what_goes(result: &PlanResult, today: Date) -> String {
    say!("result-what-goes", count = result.holds.len(), days = days(result, today))
}

/// It is there.
pub fn saved(paths: &[PathBuf]) -> String {
    let path = paths.first().map(|path| platform::shown(path)).unwrap_or_default();
    say!("result-saved", path = path)
}
