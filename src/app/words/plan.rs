//! The page of the plans, and the dialogs around it.

use std::borrow::Cow;

use jiff::civil::Date;

use super::Whose;
use crate::{
    anatomy::Side,
    desktop::{PlanKind, WholePlan},
    session::{PlanText, WrongDay},
    therapy::{
        EndingKind,
        plan::{Days, Plan, Planned, code},
    },
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
pub const NONE_HELP: &str = "Were you given a plan? Import it: the file, the page, or a photo of its square code. To make one \
                             for somebody, begin a new plan and mark the points on the map.";
/// The button that opens a plan.
pub const OPEN: &str = "Open";
/// The button that begins another one with the same points.
pub const USE_AGAIN: &str = "Use for another patient";

/// The button that no longer does a plan.
pub const LEAVE: &str = "Stop doing this plan";

/// What a button does, with the plan that it is about.
pub fn of(what: &str, name: &str) -> String {
    format!("{what}: {name}")
}

/// What a plan is called here.
pub fn name(plan: &Plan) -> String {
    if plan.label.is_empty() { "Plan without a name".to_owned() } else { format!("Plan for {}", plan.label) }
}

/// Where it is, how much, until when, which state.
pub fn about(whole: &WholePlan, today: Date) -> String {
    let plan = &whole.kept.plan;
    let mut parts = Vec::new();
    parts.extend(plan.region());
    parts.push(points(plan.points.len()));
    parts.extend(plan.review.map(|review| format!("review on {}", day(review, today))));
    parts.push(match (&whole.kept.given, whole.kept.is_draft) {
        (None, _) => "not given out yet".to_owned(),
        (Some(given), false) => format!("revision {}", given.revision),
        (Some(given), true) => format!("revision {}, changed since", given.revision),
    });
    parts.push(format!("code {}", code(plan.id)));
    parts.extend(plan.ended.map(|ended| format!("ended on {}", day(ended, today))));
    capital(&parts.join(" · "))
}

/// What came back last; nothing of a plan that the user does.
pub fn came_back(whole: &WholePlan, today: Date) -> Option<String> {
    match whole.results.last() {
        Some(result) => Some(format!("Last result of {}", day(result.made, today))),
        None if whole.is_followed => None,
        None => Some("No result yet".to_owned()),
    }
}

/// A point on the map of a plan, in one sentence.
pub fn on_map(name: &str, side: Side, order: Option<(usize, &str)>) -> String {
    let side = super::lower_first(Whose::Patients.side(side));
    match order {
        Some((number, dose)) => format!("{number}, {name}, {side}, {dose}"),
        None => format!("{name}, {side}, not in the plan"),
    }
}

/// The second line of the tooltip of a point on the map of a plan.
pub fn tooltip(side: &str, dose: Option<&str>) -> String {
    match dose {
        Some(dose) => format!("{side} · {dose}"),
        None => format!("{side} · click to add it"),
    }
}

/// So many points.
pub fn points(count: usize) -> String {
    if count == 1 { "1 point".to_owned() } else { format!("{count} points") }
}

/// A day as it is said, with its weekday.
pub fn day(day: Date, today: Date) -> String {
    format!("{}, {}", day.strftime("%A"), super::long_day(day, today))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    first.chain(letters).collect()
}

/// The bar over a plan: back, and what its file types are.
pub const BACK: &str = "All plans";
/// It is on disk.
pub const SAVED: &str = "Saved";
/// It is on its way there.
pub const SAVING: &str = "Saving";
/// It is not.
pub const NOT_SAVED: &str = "Not saved";
/// The menu of all that can be done with a plan.
pub const MORE: &str = "More about this plan";
/// Copy it as text.
pub const COPY_TEXT: &str = "Copy as text for your records";
/// It was.
pub const COPIED: &str = "Copied as text";
/// End it.
pub const END: &str = "End this plan today";
/// It is ended: take that back.
pub const GO_ON: &str = "Let it go on";
/// Step back.
pub const UNDO: &str = "Undo";
/// Step forward.
pub const REDO: &str = "Redo";

/// The field of the patient: its name, and the hint against full names.
pub const PATIENT: [&str; 2] = ["Patient", "Such as patient 17"];
/// Below it, while it is empty.
pub const PATIENT_HELP: &str = "A short label, no full name.";
/// The field of the review day: its name, and what it wants.
pub const REVIEW: [&str; 2] = ["Review on", super::A_DAY];
/// The row that folds for whom, until when and by whom away.
pub const WHO: &str = "For whom, until when";
/// The field of who prepared it.
pub const BY: &str = "Prepared by";
/// The weeks until the review that are one click away.
pub const WEEKS: [(i64, &str); 3] = [(2, "2 weeks"), (4, "4 weeks"), (6, "6 weeks")];
/// Beside the name of the plan, while the day of the review is none.
pub const NOT_SAVED_REVIEW: &str = "Not saved: the review day";
/// The same when somebody leaves.
pub const LEAVES_OUT_REVIEW: &str = "Not saved: the review day. Go back again to leave it out.";

/// What is wrong with the day of the review.
pub fn wrong_review(wrong: WrongDay) -> Cow<'static, str> {
    match wrong {
        WrongDay::TooEarly => "The review cannot be before the plan was made.".into(),
        WrongDay::Future => "Choose a day before the year 2200.".into(),
        wrong => super::backdate::wrong_day(wrong),
    }
}
/// The row that opens the plan's own texts.
pub const TEXTS: &str = "Notes for the patient";
/// The heading of the points.
pub const POINTS: &str = "Points";
/// How a point comes in.
pub const ADD_HELP: &str = "Click a point or a muscle on the map, or find one by its name.";
/// The field that finds one.
pub const FIND: &str = "Find a point to add";
/// The button that adds those of a routine.
pub const FROM_ROUTINE: &str = "Add from a routine";
/// The keys that move a point in the order.
pub const MOVE_HELP: &str = "Drag, or press Alt and an arrow, to change the order.";

/// The tools.
pub const TOOL: &str = "Tool";
/// The positions.
pub const POSITION: &str = "Position";
/// The ways to end.
pub const DOSE: &str = "Dose";
/// The figures of a dose.
pub const AT_LEAST: &str = "At least";
/// The time of a hold, and from where on it may end, where that is less.
pub const HELD: &str = "Hold for";
/// See [`HELD`].
pub const OR_FROM: &str = "Shortest, if less will do";
/// See [`AT_LEAST`].
pub const AT_MOST: &str = "At most";
/// See [`AT_LEAST`].
pub const MOVEMENTS: &str = "Movements";
/// See [`AT_LEAST`].
pub const FROM: &str = "From";
/// See [`AT_LEAST`].
pub const TO: &str = "To";
/// The units of a dose: as they stand in a field, and in words.
pub const SECONDS: (&str, &str) = ("s", "seconds");
/// See [`SECONDS`].
pub const MINUTES: (&str, &str) = ("min", "minutes");
/// See [`SECONDS`].
pub const TIMES_SIGN: (&str, &str) = ("×", "movements");
/// How often a day.
pub const TIMES: &str = "How often";
/// On which days.
pub const DAYS: &str = "On days";
/// How long between two holds.
pub const REST: &str = "Rest after it";
/// To the patient, about this point.
pub const NOTE: [&str; 2] = ["Note for the patient", "What only you can say about this point"];
/// The button that takes a point out; and what it shows in a small window.
pub const REMOVE: [&str; 2] = ["Remove point", "Remove"];
/// The button that shows the pages.
pub const SEE_HANDOUT: &str = "See the handout";
/// Where no point is chosen.
pub const NO_POINT: [&str; 2] =
    ["No point chosen", "Click a point on the map or in the list to set its dose."];
/// From the point back to the plan, where there is no room for both.
pub const BACK_TO_PLAN: &str = "Back to the plan";

/// The days of the week, as chips.
pub const WEEKDAYS: [(&str, &str); 7] = [
    ("Mon", "Monday"),
    ("Tue", "Tuesday"),
    ("Wed", "Wednesday"),
    ("Thu", "Thursday"),
    ("Fri", "Friday"),
    ("Sat", "Saturday"),
    ("Sun", "Sunday"),
];

/// A text of the plan: its name, and what belongs there.
pub fn text_field(what: PlanText) -> [&'static str; 2] {
    match what {
        PlanText::Label => PATIENT,
        PlanText::By => [BY, "Physiotherapist"],
        PlanText::Note => ["About the whole plan", "How to go about it"],
        PlanText::MoreOrLess => {
            ["When to do more or less", "For example: after two weeks 90 s, if it stays under 5"]
        }
        PlanText::Tell => ["Tell us if", "For example: it gets worse, or you did not find a point"],
    }
}

/// A kind of file: the button that writes it.
pub fn kind(kind: PlanKind) -> &'static str {
    match kind {
        PlanKind::Plan => "Plan file",
        PlanKind::Pdf => "PDF handout",
        PlanKind::Png => "PNG",
        PlanKind::Svg => "SVG",
    }
}

/// A way to end a hold.
pub fn ending(kind: EndingKind) -> &'static str {
    match kind {
        EndingKind::Time => "For a set time",
        EndingKind::Release => "Until it releases",
        EndingKind::Throbbing => "Until it throbs",
        EndingKind::Repetitions => "Slow movements",
    }
}

/// So many times a day.
pub fn times(times: u8) -> String {
    match times {
        1 => "Once a day".to_owned(),
        2 => "Twice a day".to_owned(),
        times => format!("{times} times a day"),
    }
}

/// On these days, as a line begins.
pub fn days(days: Days) -> String {
    match days {
        Days::Week(_) => "On days of the week".to_owned(),
        days => super::capital(&days.words()),
    }
}

/// A row of the list: the second line.
pub fn row(point: &Planned) -> String {
    format!("{} · {}", Whose::Patients.side(point.key.side), point.tool.name())
}

/// A row of the list in one sentence.
pub fn row_name(number: usize, point: &Planned) -> String {
    format!(
        "{}, {}",
        on_map(point.name(), point.key.side, Some((number, &point.dose.short()))),
        point.tool.name()
    )
}
