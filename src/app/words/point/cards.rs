//! The banner of a point that is moved, and the cards beside a click: a new point, and why a place takes none.

use crate::{
    anatomy::Side,
    app::words::sentence,
    language::say,
    session::{Caution, Refusal},
};

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

/// What forbids a place, and why.
pub fn refusal(refusal: &Refusal) -> (String, String) {
    match refusal {
        Refusal::Zone { name, rule } => (name.clone(), rule.clone()),
        Refusal::Near { point, note } => (near(point), note.clone()),
        Refusal::OtherSide(side) => (other_side().to_owned(), stays_on(*side).to_owned()),
    }
}

/// What to mind at a place, in sentences.
pub fn cautions(cautions: &[Caution]) -> String {
    let words = cautions.iter().map(|caution| match caution {
        Caution::Here(what) => sentence(what),
        Caution::Near { point, note } => mind(point, note),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The name of what forbids a place: a point that nobody treats themselves.
fn near(name: &str) -> String {
    say!("point-near", name = name)
}

/// What to mind near a point.
fn mind(name: &str, note: &str) -> String {
    let note = if note.is_empty() { say!("point-go-lightly") } else { note };
    sentence(&say!("point-mind-near", name = name, note = note))
}

/// Why a point does not go to the other side.
fn stays_on(side: Side) -> &'static str {
    match side {
        Side::Left => say!("point-stays-left"),
        Side::Right => say!("point-stays-right"),
        Side::Midline => say!("point-stays-midline"),
    }
}
