//! The page of the plans, and the dialogs around it.

mod form;

pub use form::{
    at_least, at_most, days, days_word, dose, ending, from, held, minutes, movements, no_rest, note, or_from,
    position, remove, rest, rest_min, rest_s, seconds, times, times_sign, times_word, to, tool, weekdays,
};

use std::borrow::Cow;

use jiff::civil::Date;

use super::Whose;
use crate::{
    anatomy::Side,
    desktop::{PlanKind, WholePlan},
    language::{dates, say},
    session::{PlanText, WrongDay},
    therapy::plan::{Plan, Planned, code},
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
        (say!("plan-kind-pdf-file"), &["pdf"]),
        (say!("plan-kind-plan-file"), &["knotmap"]),
        (say!("plan-kind-png-file"), &["png"]),
        (say!("plan-kind-svg-file"), &["svg"]),
    ]
}
/// The title of the system's dialog that finds one.
pub fn choose_title() -> &'static str {
    say!("plan-choose-title")
}
/// The kinds of file that it shows.
pub fn in_kinds() -> [(&'static str, &'static [&'static str]); 1] {
    [(say!("plan-kind-in"), &["knotmap", "pdf", "png", "jpg", "jpeg"])]
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
    say!("plan-of", what = what, name = name)
}

/// What a plan is called here.
pub fn name(plan: &Plan) -> String {
    match plan.label.as_str() {
        "" => say!("plan-without-name").to_owned(),
        label => say!("plan-for", label = label),
    }
}

/// Where it is, how much, until when, which state.
pub fn about(whole: &WholePlan, today: Date) -> String {
    let plan = &whole.kept.plan;
    let mut parts = Vec::new();
    parts.extend(plan.region());
    parts.push(points(plan.points.len()));
    parts.extend(plan.review.map(|review| say!("plan-about-review", day = day(review, today))));
    parts.push(match (&whole.kept.given, whole.kept.is_draft) {
        (None, _) => say!("plan-about-not-given").to_owned(),
        (Some(given), false) => say!("plan-about-revision", revision = given.revision),
        (Some(given), true) => say!("plan-about-changed", revision = given.revision),
    });
    parts.push(say!("plan-about-code", code = code(plan.id)));
    parts.extend(plan.ended.map(|ended| say!("plan-about-ended", day = day(ended, today))));
    super::capital(&parts.join(" · "))
}

/// What came back last; nothing of a plan that the user does.
pub fn came_back(whole: &WholePlan, today: Date) -> Option<String> {
    match whole.results.last() {
        Some(result) => Some(say!("plan-last-result", day = day(result.made, today))),
        None if whole.is_followed => None,
        None => Some(say!("plan-no-result").to_owned()),
    }
}

/// A point on the map of a plan, in one sentence.
pub fn on_map(name: &str, side: Side, order: Option<(usize, &str)>) -> String {
    let side = super::lower_first(Whose::Patients.side(side));
    match order {
        Some((number, dose)) => format!("{number}, {name}, {side}, {dose}"),
        None => say!("plan-not-in-it", name = name, side = side),
    }
}

/// The second line of the tooltip of a point on the map of a plan.
pub fn tooltip(side: &str, dose: Option<&str>) -> String {
    match dose {
        Some(dose) => format!("{side} · {dose}"),
        None => say!("plan-click-to-add", side = side),
    }
}

/// So many points.
pub fn points(count: usize) -> String {
    say!("plan-count", count = count)
}

/// A day as it is said, with its weekday.
pub fn day(day: Date, today: Date) -> String {
    say!("plan-day", weekday = dates::weekday(day), day = super::long_day(day, today))
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
    [say!("plan-patient"), say!("plan-patient-hint")]
}
/// Below it, while it is empty.
pub fn patient_help() -> &'static str {
    say!("plan-patient-help")
}
/// The field of the review day: its name, and what it wants.
pub fn review() -> [&'static str; 2] {
    [say!("plan-review"), super::a_day()]
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
    [(2, say!("plan-weeks-2")), (4, say!("plan-weeks-4")), (6, say!("plan-weeks-6"))]
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
        WrongDay::TooEarly => say!("plan-review-too-early").into(),
        WrongDay::Future => say!("plan-review-too-late").into(),
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

/// The button that shows the pages.
pub fn see_handout() -> &'static str {
    say!("plan-see-handout")
}
/// Where no point is chosen.
pub fn no_point() -> [&'static str; 2] {
    [say!("plan-no-point"), say!("plan-no-point-help")]
}
/// From the point back to the plan, where there is no room for both.
pub fn back_to_plan() -> &'static str {
    say!("plan-back-to-plan")
}

/// A text of the plan: its name, and what belongs there.
pub fn text_field(what: PlanText) -> [&'static str; 2] {
    match what {
        PlanText::Label => patient(),
        PlanText::By => [by(), say!("plan-by-hint")],
        PlanText::Note => [say!("plan-text-note"), say!("plan-text-note-hint")],
        PlanText::MoreOrLess => [say!("plan-text-more-or-less"), say!("plan-text-more-or-less-hint")],
        PlanText::Tell => [say!("plan-text-tell"), say!("plan-text-tell-hint")],
    }
}

/// A kind of file: the button that writes it.
pub fn kind(kind: PlanKind) -> &'static str {
    match kind {
        PlanKind::Plan => say!("plan-kind-plan"),
        PlanKind::Pdf => say!("plan-kind-pdf"),
        PlanKind::Png => say!("plan-kind-png"),
        PlanKind::Svg => say!("plan-kind-svg"),
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
