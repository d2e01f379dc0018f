//! The page of the plans, and the dialogs around it.

use std::borrow::Cow;

use jiff::civil::Date;

use super::Whose;
use crate::{
    anatomy::Side,
    desktop::{PlanKind, WholePlan},
    language::say,
    session::{PlanText, WrongDay},
    therapy::{
        EndingKind,
        plan::{Days, Plan, Planned, code},
    },
};

/// The page, as the rail has it.
pub fn plan() -> &'static str {
    say!("plan-plan")
}
/// The title of the system's dialog that writes a plan.
pub fn save_title() -> &'static str {
    say!("plan-save-title")
}
/// The kinds of file that it offers.
pub fn out_kinds() -> [(&'static str, &'static [&'static str]); 4] {
    [
        (say!("plan-out-kinds-1"), &["pdf"]),
        (say!("plan-out-kinds-2"), &["knotmap"]),
        (say!("plan-out-kinds-3"), &["png"]),
        (say!("plan-out-kinds-4"), &["svg"]),
    ]
}
/// The title of the system's dialog that finds one.
pub fn choose_title() -> &'static str {
    say!("plan-choose-title")
}
/// The kinds of file that it shows.
pub fn in_kinds() -> [(&'static str, &'static [&'static str]); 1] {
    [(say!("plan-in-kinds-1"), &["knotmap", "pdf", "png", "jpg", "jpeg"])]
}

/// The heading of the list.
pub fn title() -> &'static str {
    say!("plan-title")
}
/// The button that begins one.
pub fn new() -> &'static str {
    say!("plan-new")
}
/// The button that takes one in.
pub fn import() -> &'static str {
    say!("plan-import")
}
/// Where there is none.
pub fn none() -> &'static str {
    say!("plan-none")
}
/// What a plan is.
pub fn none_help() -> &'static str {
    say!("plan-none-help")
}
/// The button that opens a plan.
pub fn open() -> &'static str {
    say!("plan-open")
}
/// The button that begins another one with the same points.
pub fn use_again() -> &'static str {
    say!("plan-use-again")
}

/// The button that no longer does a plan.
pub fn leave() -> &'static str {
    say!("plan-leave")
}

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
pub fn back() -> &'static str {
    say!("plan-back")
}
/// It is on disk.
pub fn saved() -> &'static str {
    say!("plan-saved")
}
/// It is on its way there.
pub fn saving() -> &'static str {
    say!("plan-saving")
}
/// It is not.
pub fn not_saved() -> &'static str {
    say!("plan-not-saved")
}
/// The menu of all that can be done with a plan.
pub fn more() -> &'static str {
    say!("plan-more")
}
/// Copy it as text.
pub fn copy_text() -> &'static str {
    say!("plan-copy-text")
}
/// It was.
pub fn copied() -> &'static str {
    say!("plan-copied")
}
/// End it.
pub fn end() -> &'static str {
    say!("plan-end")
}
/// It is ended: take that back.
pub fn go_on() -> &'static str {
    say!("plan-go-on")
}
/// Step back.
pub fn undo() -> &'static str {
    say!("plan-undo")
}
/// Step forward.
pub fn redo() -> &'static str {
    say!("plan-redo")
}

/// The field of the patient: its name, and the hint against full names.
pub fn patient() -> [&'static str; 2] {
    [say!("plan-patient-1"), say!("plan-patient-2")]
}
/// Below it, while it is empty.
pub fn patient_help() -> &'static str {
    say!("plan-patient-help")
}
/// The field of the review day: its name, and what it wants.
pub fn review() -> [&'static str; 2] {
    [say!("plan-review-1"), super::a_day()]
}
/// The row that folds for whom, until when and by whom away.
pub fn who() -> &'static str {
    say!("plan-who")
}
/// The field of who prepared it.
pub fn by() -> &'static str {
    say!("plan-by")
}
/// The weeks until the review that are one click away.
pub fn weeks() -> [(i64, &'static str); 3] {
    [(2, say!("plan-weeks-1")), (4, say!("plan-weeks-2")), (6, say!("plan-weeks-3"))]
}
/// Beside the name of the plan, while the day of the review is none.
pub fn not_saved_review() -> &'static str {
    say!("plan-not-saved-review")
}
/// The same when somebody leaves.
pub fn leaves_out_review() -> &'static str {
    say!("plan-leaves-out-review")
}

/// What is wrong with the day of the review.
pub fn wrong_review(wrong: WrongDay) -> Cow<'static, str> {
    match wrong {
        WrongDay::TooEarly => "The review cannot be before the plan was made.".into(),
        WrongDay::Future => "Choose a day before the year 2200.".into(),
        wrong => super::backdate::wrong_day(wrong),
    }
}
/// The row that opens the plan's own texts.
pub fn texts() -> &'static str {
    say!("plan-texts")
}
/// The heading of the points.
pub fn points_word() -> &'static str {
    say!("plan-points")
}
/// How a point comes in.
pub fn add_help() -> &'static str {
    say!("plan-add-help")
}
/// The field that finds one.
pub fn find() -> &'static str {
    say!("plan-find")
}
/// The button that adds those of a routine.
pub fn from_routine() -> &'static str {
    say!("plan-from-routine")
}
/// The keys that move a point in the order.
pub fn move_help() -> &'static str {
    say!("plan-move-help")
}

/// The tools.
pub fn tool() -> &'static str {
    say!("plan-tool")
}
/// The positions.
pub fn position() -> &'static str {
    say!("plan-position")
}
/// The ways to end.
pub fn dose() -> &'static str {
    say!("plan-dose")
}
/// The figures of a dose.
pub fn at_least() -> &'static str {
    say!("plan-at-least")
}
/// The time of a hold, and from where on it may end, where that is less.
pub fn held() -> &'static str {
    say!("plan-held")
}
/// See [`held`].
pub fn or_from() -> &'static str {
    say!("plan-or-from")
}
/// See [`at_least`].
pub fn at_most() -> &'static str {
    say!("plan-at-most")
}
/// See [`at_least`].
pub fn movements() -> &'static str {
    say!("plan-movements")
}
/// See [`at_least`].
pub fn from() -> &'static str {
    say!("plan-from")
}
/// See [`at_least`].
pub fn to() -> &'static str {
    say!("plan-to")
}
/// The units of a dose: as they stand in a field, and in words.
pub fn seconds() -> (&'static str, &'static str) {
    (say!("plan-seconds-1"), say!("plan-seconds-2"))
}
/// See [`seconds`].
pub fn minutes() -> (&'static str, &'static str) {
    (say!("plan-minutes-1"), say!("plan-minutes-2"))
}
/// See [`seconds`].
pub fn times_sign() -> (&'static str, &'static str) {
    (say!("plan-times-sign-1"), say!("plan-times-sign-2"))
}
/// How often a day.
pub fn times_word() -> &'static str {
    say!("plan-times")
}
/// On which days.
pub fn days_word() -> &'static str {
    say!("plan-days")
}
/// How long between two holds.
pub fn rest() -> &'static str {
    say!("plan-rest")
}
/// To the patient, about this point.
pub fn note() -> [&'static str; 2] {
    [say!("plan-note-1"), say!("plan-note-2")]
}
/// The button that takes a point out; and what it shows in a small window.
pub fn remove() -> [&'static str; 2] {
    [say!("plan-remove-1"), say!("plan-remove-2")]
}
/// The button that shows the pages.
pub fn see_handout() -> &'static str {
    say!("plan-see-handout")
}
/// Where no point is chosen.
pub fn no_point() -> [&'static str; 2] {
    [say!("plan-no-point-1"), say!("plan-no-point-2")]
}
/// From the point back to the plan, where there is no room for both.
pub fn back_to_plan() -> &'static str {
    say!("plan-back-to-plan")
}

/// The days of the week, as chips.
pub fn weekdays() -> [(&'static str, &'static str); 7] {
    [
        (say!("plan-weekdays-1"), say!("plan-weekdays-2")),
        (say!("plan-weekdays-3"), say!("plan-weekdays-4")),
        (say!("plan-weekdays-5"), say!("plan-weekdays-6")),
        (say!("plan-weekdays-7"), say!("plan-weekdays-8")),
        (say!("plan-weekdays-9"), say!("plan-weekdays-10")),
        (say!("plan-weekdays-11"), say!("plan-weekdays-12")),
        (say!("plan-weekdays-13"), say!("plan-weekdays-14")),
    ]
}

/// A text of the plan: its name, and what belongs there.
pub fn text_field(what: PlanText) -> [&'static str; 2] {
    match what {
        PlanText::Label => patient(),
        PlanText::By => [by(), "Physiotherapist"],
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
