//! The panel of one point: how it is done, how tender it is, what can be done with a point of one’s own; and the cards
//! of a new or moved one.

use crate::app::widgets::ScoreNames;
use crate::{
    anatomy::{
        Side,
        atlas::{Confidence, NamedPoint},
    },
    session::{Caution, Refusal},
    therapy::{Ending, EndingKind, Source, routine::Waits},
};

/// The way back.
pub const ALL_POINTS: &str = "All points";
/// Its name.
pub const BACK: &str = "Back to all points";
/// The next point of the list.
pub const NEXT: &str = "Next point";
/// The one before.
pub const PREVIOUS: &str = "Previous point";
/// The menu of a point of one's own.
pub const MORE: &str = "More about this point";
/// Change its name.
pub const RENAME: &str = "Rename";
/// Put it somewhere else.
pub const MOVE: &str = "Move";
/// Put it away.
pub const REMOVE: &str = "Remove";
/// The field of its name.
pub const NAME: &str = "Name of the point";
/// The line under that field.
pub const NAME_KEYS: &str = "Enter keeps the name, Esc leaves it as it was.";

/// Where else pain from the point may be felt.
pub const FELT: &str = "Pain may also be felt";

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
pub const MOVING: &str = "Move the point.";
/// The rest.
pub const MOVING_HOW: &str = "Click its new place, or use the arrow keys and Enter.";
/// The same for a small map.
pub const MOVING_HOW_SHORT: &str = "Click, or arrows and Enter.";
/// Its button.
pub const MOVING_END: &str = "Cancel";

/// Where nothing is drawn.
pub const NO_MUSCLE: &str = "No muscle here";
/// What to do then.
pub const NO_MUSCLE_HOW: &str = "Points lie on muscles. Click on one, or show another layer.";
/// Where no point may be.
pub const NO_POINT: &str = "No point here";
/// The place is on the other side of the body.
pub const OTHER_SIDE: &str = "The other side of your body";
/// Where care is needed.
pub const MIND: &str = "Take care here";
/// Keep a moved point there.
pub const MOVE_ALL_THE_SAME: &str = "Move it all the same";
/// Make a point.
pub const ADD: &str = "Add point here";
/// Make one where care is needed.
pub const ADD_ALL_THE_SAME: &str = "Add point all the same";
/// Neither.
pub const CANCEL: &str = "Cancel";
/// The rule is read.
pub const CLOSE: &str = "Close";
/// The question near the midline.
pub const WHICH_SIDE: &str = "Which side?";
/// Why it is asked.
pub const WHICH_SIDE_WHY: &str =
    "The click was close to the middle. Choose the side before the point is saved.";
/// Neither side.
pub const NO_SIDE: &str = "No point";

/// The choice of what it is done with.
pub const TOOL: &str = "Tool";
/// The choice of where.
pub const POSITION: &str = "Position";
/// How long.
pub const DOSE: &str = "Dose";
/// The field of its seconds.
pub const SECONDS: &str = "Seconds";
/// Over the seconds where the hold ends sooner by a sign.
pub const UNTIL_RELEASE: &str = "Until it releases,\nat most";
/// The field of the seconds there.
pub const AT_MOST: &str = "At most";
/// What stands for a number of seconds that is none.
pub const OTHER_DOSE: &str = "another time";
/// The steps.
pub const HOW: &str = "How to do it";
/// The little history.
pub const WEEKS: &str = "Last 3 weeks";
/// For a screen reader.
pub const WEEKS_PLOT: &str = "Tenderness of the last 3 weeks";
/// Without entries.
pub const NOTHING_YET: &str = "Nothing noted yet.";
/// Without entries of the last weeks.
pub const NOTHING_LATELY: &str = "Nothing noted in this time.";
/// The points beside it.
pub const NEARBY: &str = "Within an inch";

/// The question above the tenderness row.
pub const HOW_TENDER: &str = "How tender is it now?";
/// Before the keys that answer it.
pub const PRESS: &str = "press";
/// The main action.
pub const START: &str = "Start hold";
/// Why it does not start yet.
pub const CHOOSE_FIRST: &str = "Choose how tender it is first";
/// Why it does not start with what was typed.
pub const SECONDS_FIRST: &str = "Type a number of seconds first";
/// Keeps the number of a point that is not held.
pub const SAVE_RATING: &str = "Save rating";
/// Keeps the number alone.
pub const RATE_ONLY: &str = "Save rating without a hold";
/// A locked point.
pub const LOCKED: &str = "Locked after unexpected pain";
/// Leads to the stop rules.
pub const SIGNS: &str = "Read the signs";
/// Unlocks it.
pub const UNLOCK: &str = "It is gone since yesterday, unlock";
/// Brings a removed point back.
pub const BRING_BACK: &str = "Bring back";

/// The button of a removed point, by name.
pub fn bring_back(name: &str, side: Side) -> String {
    format!("{BRING_BACK} {}", side.sided(name))
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
        Refusal::OtherSide(side) => (OTHER_SIDE.to_owned(), stays_on(*side)),
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
pub const PAIN_AT_REST: &str = "Pain at rest now, without pressing";
/// The prefix of its buttons, to a screen reader.
pub const PAIN_PREFIX: &str = "Pain at rest";

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
pub const START_AGAIN: &str = "Start once more";

/// The button of one hold more than the plan asks for.
pub fn start_again(dose: &str) -> String {
    format!("{START_AGAIN} · {dose}")
}

/// The button of the hold.
pub fn start(dose: &str) -> String {
    format!("{START} · {dose}")
}

/// Over a point that is explained, but not held.
pub const NOT_YOURSELF: &str = "Not for treating yourself";
/// Below why.
pub const DO_NOT_PRESS: &str = "Do not press it. A physiotherapist can look at it.";

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
const NOT_TENDER: &str = "not tender";
/// Its high end.
const AS_TENDER: &str = "as tender as can be";

/// The row of numbers `before`, `now` or `after` a hold.
pub fn score(when: &str) -> ScoreNames {
    ScoreNames {
        row: format!("Tenderness {when}, 0 {NOT_TENDER}, 10 {AS_TENDER}"),
        values: std::array::from_fn(|value| format!("Tenderness {when} {value}")),
        ends: [NOT_TENDER, AS_TENDER],
    }
}
