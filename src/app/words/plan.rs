//! The page of the plans, and the dialogs around it.

use jiff::civil::Date;

use crate::{
    desktop::WholePlan,
    therapy::plan::{Plan, code},
};

/// The page, as the rail has it.
pub const PLAN: &str = "Plan";
/// The title of the system's dialog that writes a plan.
pub const SAVE_TITLE: &str = "Save the plan";
/// The kinds of file that it offers.
pub const OUT_KINDS: [(&str, &[&str]); 4] =
    [("PDF", &["pdf"]), ("Knotmap plan", &["knotmap"]), ("PNG picture", &["png"]), ("SVG drawing", &["svg"])];
/// The title of the system's dialog that finds one.
pub const CHOOSE_TITLE: &str = "Choose a plan";
/// The kinds of file that it shows.
pub const IN_KINDS: [(&str, &[&str]); 1] =
    [("Plan, page or photo of its code", &["knotmap", "pdf", "png", "jpg", "jpeg"])];

/// The heading of the list.
pub const TITLE: &str = "Plans";
/// The button that begins one.
pub const NEW: &str = "New plan";
/// The button that takes one in.
pub const IMPORT: &str = "Import plan";
/// Where there is none.
pub const NONE: &str = "No plans yet";
/// What a plan is.
pub const NONE_HELP: &str = "A plan says which points a patient presses, how long and how often. Mark the points on the \
                             map, print the page or send the file. What the patient did comes back as a file.";
/// The button that opens a plan.
pub const OPEN: &str = "Open";
/// The button that begins another one with the same points.
pub const USE_AGAIN: &str = "Use for another patient";

/// What a button does, with the plan that it is about.
pub fn of(what: &str, name: &str) -> String {
    format!("{what}: {name}")
}

/// What a plan is called here.
pub fn name(plan: &Plan) -> String {
    if plan.label.is_empty() { "Plan without a name".to_owned() } else { format!("Plan for {}", plan.label) }
}

/// Where it is, how much, until when, which state.
pub fn about(whole: &WholePlan) -> String {
    let plan = &whole.kept.plan;
    let mut parts = Vec::new();
    parts.extend(plan.region());
    parts.push(points(plan.points.len()));
    parts.extend(plan.review.map(|review| format!("review on {}", day(review))));
    parts.push(match (&whole.kept.given, whole.kept.is_draft) {
        (None, _) => "not given out yet".to_owned(),
        (Some(given), false) => format!("revision {}", given.revision),
        (Some(given), true) => format!("revision {}, changed since", given.revision),
    });
    parts.push(format!("code {}", code(plan.id)));
    parts.extend(plan.ended.map(|ended| format!("ended on {}", day(ended))));
    capital(&parts.join(" · "))
}

/// What came back last.
pub fn came_back(whole: &WholePlan) -> String {
    match whole.results.last() {
        Some(result) => format!("Last result of {}", day(result.made)),
        None if whole.is_followed => "You do this plan yourself".to_owned(),
        None => "No result yet".to_owned(),
    }
}

/// So many points.
pub fn points(count: usize) -> String {
    if count == 1 { "1 point".to_owned() } else { format!("{count} points") }
}

/// A day as it is said, with its weekday.
pub fn day(day: Date) -> String {
    day.strftime("%A %-d %B %Y").to_string()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    first.chain(letters).collect()
}
