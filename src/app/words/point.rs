//! The panel of one point: how it is done, how tender it is, what can be done with a point of one’s own; and the cards
//! of a new or moved one.

mod cards;
mod score;

pub use self::{cards::*, score::*};

use crate::{
    anatomy::{
        Side,
        atlas::{Confidence, NamedPoint},
    },
    language::say,
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
    (point.confidence == Confidence::Low)
        .then(|| if is_numbered { say!("point-place-by-convention") } else { say!("point-place-uncertain") })
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
    say!("point-bring-back-what", sided = side.sided(name))
}

/// The row that opens the removed points.
pub fn removed(count: usize) -> String {
    say!("point-removed", count = count)
}

/// A way to end a hold, and the text that it is from; where that names no time, whose limit it is.
pub fn way(ending: Ending, figures: Source, text: Source) -> String {
    let dose = super::hold::dose(ending);
    match (figures, ending.kind()) {
        (Source::Guard, EndingKind::Time) => say!("point-way-usual", dose = dose),
        (Source::Guard, _) if text == Source::Guard => say!("point-way-limit", dose = dose),
        (Source::Guard, _) => say!("point-way-limit-source", dose = dose, source = text.title()),
        (source, _) => say!("point-way", dose = dose, source = source.title()),
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
        Waits::NotTried => say!("point-waits-not-tried"),
        Waits::NotTolerated => say!("point-waits-not-tolerated"),
        Waits::PainUnknown => say!("point-waits-pain-unknown"),
        Waits::TooMuchPain => say!("point-waits-too-much-pain"),
    }
}

/// The main action where the plan asks for no more today.
pub fn start_again_word() -> &'static str {
    say!("point-start-again")
}

/// The button of one hold more than the plan asks for.
pub fn start_again(dose: &str) -> String {
    say!("point-start-again-dose", dose = dose)
}

/// The button of the hold.
pub fn start(dose: &str) -> String {
    say!("point-start-dose", dose = dose)
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
    say!("point-muscle", name = name)
}

/// The dose of the source, and the source.
pub fn source(dose: &str, title: &str) -> String {
    say!("point-source", dose = dose.trim_end_matches('.'), title = title)
}

/// The hold of today would be on another side than the last one.
pub fn held_other(other: Side, this: Side) -> String {
    say!("point-held-other", other = other.word(), this = this.word())
}

/// The point that was open before was the same on the other side.
pub fn opened_other(other: Side, this: Side) -> String {
    say!("point-opened-other", other = other.word(), this = this.word())
}

/// The button that goes there.
pub fn go_to(side: Side) -> &'static str {
    match side {
        Side::Left => say!("point-go-left"),
        Side::Right => say!("point-go-right"),
        Side::Midline => say!("point-go-midline"),
    }
}

/// How many steps a method has.
pub fn steps(count: usize) -> String {
    say!("point-steps", count = count)
}
