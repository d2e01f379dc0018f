//! The panel of one point: how it is done, how tender it is, what can be done with a point of one’s own; and the cards
//! of a new or moved one.

use crate::app::widgets::ScoreNames;
use crate::{
    anatomy::{
        Side,
        atlas::{Confidence, NamedPoint},
    },
    language::say,
    session::{Caution, Refusal},
    therapy::{Ending, EndingKind, Source, routine::Waits},
};

/// The way back.
pub fn all_points() -> &'static str {
    say!("point-all-points")
}
/// Its name.
pub fn back() -> &'static str {
    say!("point-back")
}
/// The next point of the list.
pub fn next() -> &'static str {
    say!("point-next")
}
/// The one before.
pub fn previous() -> &'static str {
    say!("point-previous")
}
/// The menu of a point of one's own.
pub fn more() -> &'static str {
    say!("point-more")
}
/// Change its name.
pub fn rename() -> &'static str {
    say!("point-rename")
}
/// Put it somewhere else.
pub fn move_word() -> &'static str {
    say!("point-move")
}
/// Put it away.
pub fn remove() -> &'static str {
    say!("point-remove")
}
/// The field of its name.
pub fn name() -> &'static str {
    say!("point-name")
}
/// The line under that field.
pub fn name_keys() -> &'static str {
    say!("point-name-keys")
}

/// Where else pain from the point may be felt.
pub fn felt() -> &'static str {
    say!("point-felt")
}

/// What is said of a point whose place is inferred: of one that the manual of Travell and Simons numbers, and of another.
/// Nothing of one whose place is known.
pub fn place_uncertain(point: &NamedPoint) -> Option<&'static str> {
    let is_numbered = !point.travell_simons.is_empty();
    (point.confidence == Confidence::Low).then_some(if is_numbered {
        "Place uncertain. By convention after Travell & Simons; not proven for you."
    } else {
        "Place uncertain. Not proven for you."
    })
}

/// The banner while a point is moved: its beginning.
pub fn moving() -> &'static str {
    say!("point-moving")
}
/// The rest.
pub fn moving_how() -> &'static str {
    say!("point-moving-how")
}
/// The same for a small map.
pub fn moving_how_short() -> &'static str {
    say!("point-moving-how-short")
}
/// Its button.
pub fn moving_end() -> &'static str {
    say!("point-moving-end")
}

/// Where nothing is drawn.
pub fn no_muscle() -> &'static str {
    say!("point-no-muscle")
}
/// What to do then.
pub fn no_muscle_how() -> &'static str {
    say!("point-no-muscle-how")
}
/// Where no point may be.
pub fn no_point() -> &'static str {
    say!("point-no-point")
}
/// The place is on the other side of the body.
pub fn other_side() -> &'static str {
    say!("point-other-side")
}
/// Where care is needed.
pub fn mind_word() -> &'static str {
    say!("point-mind")
}
/// Keep a moved point there.
pub fn move_all_the_same() -> &'static str {
    say!("point-move-all-the-same")
}
/// Make a point.
pub fn add() -> &'static str {
    say!("point-add")
}
/// Make one where care is needed.
pub fn add_all_the_same() -> &'static str {
    say!("point-add-all-the-same")
}
/// Neither.
pub fn cancel() -> &'static str {
    say!("point-cancel")
}
/// The rule is read.
pub fn close() -> &'static str {
    say!("point-close")
}
/// The question near the midline.
pub fn which_side() -> &'static str {
    say!("point-which-side")
}
/// Why it is asked.
pub fn which_side_why() -> &'static str {
    say!("point-which-side-why")
}
/// Neither side.
pub fn no_side() -> &'static str {
    say!("point-no-side")
}

/// The choice of what it is done with.
pub fn tool() -> &'static str {
    say!("point-tool")
}
/// The choice of where.
pub fn position() -> &'static str {
    say!("point-position")
}
/// How long.
pub fn dose() -> &'static str {
    say!("point-dose")
}
/// The field of its seconds.
pub fn seconds() -> &'static str {
    say!("point-seconds")
}
/// Over the seconds where the hold ends sooner by a sign.
pub fn until_release() -> &'static str {
    say!("point-until-release")
}
/// The field of the seconds there.
pub fn at_most() -> &'static str {
    say!("point-at-most")
}
/// What stands for a number of seconds that is none.
pub fn other_dose() -> &'static str {
    say!("point-other-dose")
}
/// The steps.
pub fn how() -> &'static str {
    say!("point-how")
}
/// The little history.
pub fn weeks() -> &'static str {
    say!("point-weeks")
}
/// For a screen reader.
pub fn weeks_plot() -> &'static str {
    say!("point-weeks-plot")
}
/// Without entries.
pub fn nothing_yet() -> &'static str {
    say!("point-nothing-yet")
}
/// Without entries of the last weeks.
pub fn nothing_lately() -> &'static str {
    say!("point-nothing-lately")
}
/// The points beside it.
pub fn nearby() -> &'static str {
    say!("point-nearby")
}

/// The question above the tenderness row.
pub fn how_tender() -> &'static str {
    say!("point-how-tender")
}
/// Before the keys that answer it.
pub fn press() -> &'static str {
    say!("point-press")
}
/// The main action.
pub fn start_word() -> &'static str {
    say!("point-start")
}
/// Why it does not start yet.
pub fn choose_first() -> &'static str {
    say!("point-choose-first")
}
/// Why it does not start with what was typed.
pub fn seconds_first() -> &'static str {
    say!("point-seconds-first")
}
/// Keeps the number of a point that is not held.
pub fn save_rating() -> &'static str {
    say!("point-save-rating")
}
/// Keeps the number alone.
pub fn rate_only() -> &'static str {
    say!("point-rate-only")
}
/// A locked point.
pub fn locked() -> &'static str {
    say!("point-locked")
}
/// Leads to the stop rules.
pub fn signs() -> &'static str {
    say!("point-signs")
}
/// Unlocks it.
pub fn unlock() -> &'static str {
    say!("point-unlock")
}
/// Brings a removed point back.
pub fn bring_back_word() -> &'static str {
    say!("point-bring-back")
}

/// The button of a removed point, by name.
pub fn bring_back(name: &str, side: Side) -> String {
    format!("{bring_back_word} {}", side.sided(name), bring_back_word = bring_back_word())
}

/// The row that opens the removed points.
pub fn removed(count: usize) -> String {
    format!("Removed points ({count})")
}

/// What forbids a place, and why.
pub fn refusal(refusal: &Refusal) -> (String, String) {
    match refusal {
        Refusal::Zone { name, rule } => (name.clone(), rule.clone()),
        Refusal::Near { point, note } => (near(point), note.clone()),
        Refusal::OtherSide(side) => (other_side().to_owned(), stays_on(*side)),
    }
}

/// What to mind at a place, in sentences.
pub fn cautions(cautions: &[Caution]) -> String {
    let words = cautions.iter().map(|caution| match caution {
        Caution::Here(what) => super::sentence(what),
        Caution::Near { point, note } => mind(point, note),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The name of what forbids a place: a point that nobody treats themselves.
fn near(name: &str) -> String {
    format!("Half an inch or less from {name}")
}

/// What to mind near a point.
fn mind(name: &str, note: &str) -> String {
    let note = if note.is_empty() { "go lightly" } else { note };
    super::sentence(&format!("{name}: {note}"))
}

/// Why a point does not go to the other side.
fn stays_on(side: Side) -> String {
    let other = side.opposite().your();
    format!("This point is on {}. Add a new point for {other}.", side.your())
}

/// A way to end a hold, and the text that it is from; where that names no time, whose limit it is.
pub fn way(ending: Ending, figures: Source, text: Source) -> String {
    let dose = super::hold::dose(ending);
    match (figures, ending.kind()) {
        (Source::Guard, EndingKind::Time) => format!("{dose} · Knotmap’s usual time"),
        (Source::Guard, _) if text == Source::Guard => format!("{dose} (Knotmap’s limit)"),
        (Source::Guard, _) => format!("{dose} (Knotmap’s limit) · {}", text.title()),
        (source, _) => format!("{dose} · {}", source.title()),
    }
}

/// Above the row that asks for pain at rest.
pub fn pain_at_rest() -> &'static str {
    say!("point-pain-at-rest")
}
/// The prefix of its buttons, to a screen reader.
pub fn pain_prefix() -> &'static str {
    say!("point-pain-prefix")
}

/// Why a point is not pinned and moved yet (C12).
pub fn pin_and_move(waits: Waits) -> &'static str {
    match waits {
        Waits::NotTried => {
            "Pinning and moving comes after rolling: hold a spot of this side by medial scapula rolling first, and find \
             that you bear it well."
        }
        Waits::NotTolerated => {
            "The last time rolling was too much here. Roll with less pressure until you bear it well."
        }
        Waits::PainUnknown => "Say how much it hurts at rest. Above 3 nothing is pinned and moved.",
        Waits::TooMuchPain => "Above 3 at rest nothing is pinned and moved. Go back to rolling.",
    }
}

/// The main action where the plan asks for no more today.
pub fn start_again_word() -> &'static str {
    say!("point-start-again")
}

/// The button of one hold more than the plan asks for.
pub fn start_again(dose: &str) -> String {
    format!("{start_again_word} · {dose}", start_again_word = start_again_word())
}

/// The button of the hold.
pub fn start(dose: &str) -> String {
    format!("{start_word} · {dose}", start_word = start_word())
}

/// Over a point that is explained, but not held.
pub fn not_yourself() -> &'static str {
    say!("point-not-yourself")
}
/// Below why.
pub fn do_not_press() -> &'static str {
    say!("point-do-not-press")
}

/// The muscle, where the name of the point does not say it.
pub fn muscle(name: &str) -> String {
    format!("Muscle: {name}")
}

/// The dose of the source, and the source.
pub fn source(dose: &str, title: &str) -> String {
    format!("{}. Source: {title}.", dose.trim_end_matches('.'))
}

/// The hold of today would be on another side than the last one.
pub fn held_other(other: Side, this: Side) -> String {
    format!("Last time you held {} side. This is {}.", other.your(), this.your())
}

/// The point that was open before was the same on the other side.
pub fn opened_other(other: Side, this: Side) -> String {
    format!("Just now you looked at {} side. This is {}.", other.your(), this.your())
}

/// The button that goes there.
pub fn go_to(side: Side) -> String {
    format!("Go to {}", side.your())
}

/// The low end of the row of numbers.
fn not_tender() -> &'static str {
    say!("point-not-tender")
}
/// Its high end.
fn as_tender() -> &'static str {
    say!("point-as-tender")
}

/// The row of numbers `before`, `now` or `after` a hold.
pub fn score(when: &str) -> ScoreNames {
    ScoreNames {
        row: format!(
            "Tenderness {when}, 0 {not_tender}, 10 {as_tender}",
            as_tender = as_tender(),
            not_tender = not_tender()
        ),
        values: std::array::from_fn(|value| format!("Tenderness {when} {value}")),
        ends: [not_tender(), as_tender()],
    }
}
