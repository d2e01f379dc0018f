//! What must hold of a routine besides its form: its ids resolve, and the rules C1, C5, C8, C10 and C12 bind it whoever
//! wrote it. C9 (nothing in the hollow of the knee) follows: no point and no area of the atlas lies there.

use std::ops::RangeInclusive;

use super::{
    Step, Target, areas,
    tools::{self, bears},
};
use crate::{
    anatomy::{
        Atlas, PointId,
        atlas::{NamedPoint, SelfCare},
    },
    therapy::{
        Ending,
        leaf::{Notes, shortened},
        method::{Method, Position, Technique, Tool},
    },
};

/// How ids are written.
pub(super) const ID: &str = "it has 1 to 40 letters, digits and hyphens, without spaces";

pub(super) fn is_id(id: &str) -> bool {
    (1..=40).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Refuses a list that is empty where it must not be, or too long.
pub(super) fn count(
    notes: &mut Notes<'_>,
    at: usize,
    name: &str,
    count: usize,
    range: RangeInclusive<usize>,
) {
    if count < *range.start() {
        notes.bad(at, format_args!("{name} is empty; it needs at least {}", range.start()));
    } else if count > *range.end() {
        notes.bad(at, format_args!("{name} has {count} items; at most {} are read", range.end()));
    }
}

/// Refuses an id that was there before.
pub(super) fn each_once(notes: &mut Notes<'_>, ids: &[(usize, String)]) {
    for (n, (at, id)) in ids.iter().enumerate() {
        if ids[..n].iter().any(|(_, before)| before == id) {
            notes.bad(*at, format_args!("“{id}” is there twice"));
        }
    }
}

/// A point that is in the atlas, that one treats oneself, and that bears this method.
pub(super) fn point(notes: &mut Notes<'_>, at: usize, id: &str, method: Option<&Method>) {
    let Some(point) = Atlas::builtin().point(&PointId(id.to_owned())) else {
        return notes
            .bad(at, format_args!("there is no point “{id}” in the atlas; knotmap points lists them"));
    };
    if point.self_care == SelfCare::No {
        let why = &point.note;
        return notes.bad(at, format_args!("{id} ({}) is not treated by oneself: {why}", point.name));
    }
    if let Some(method) = method {
        if asks_for_crossed_arm(point) && !method.arm_crossed {
            notes.bad(
                at,
                format_args!(
                    "{id} lies under the shoulder blade: “{}” needs arm_crossed: true (C8)",
                    method.id
                ),
            );
        }
        let (tool, note) = (method.tool.name().to_lowercase(), &point.note);
        if !bears(note, method.tool) {
            notes.bad(at, format_args!("{id} does not bear a {tool}: {note}"));
        }
        if method.tool == Tool::Hook
            && let Some(zone) = tools::artery_at(Atlas::builtin(), point)
        {
            notes.bad(at, format_args!("a hook comes too near an artery at {id}: {}", zone.name));
        }
    }
}

/// Whether a point is only reached with the arm across the chest (C8).
fn asks_for_crossed_arm(point: &NamedPoint) -> bool {
    point.muscle() == "serr_post_sup"
}

/// An area that is in the atlas and, with every point that lies in it, bears this method.
pub(super) fn area(notes: &mut Notes<'_>, at: usize, id: &str, method: Option<&Method>) {
    let atlas = Atlas::builtin();
    let Some(area) = atlas.rolling_area(&PointId(id.to_owned())) else {
        return notes.bad(at, format_args!("there is no area “{id}” in the atlas"));
    };
    let Some(tool) = method.map(|method| method.tool) else { return };
    let name = tool.name().to_lowercase();
    if !areas::bears(id, tool) {
        let what = "the back of the neck is pressed with fingers, its lower half with a hook at most";
        notes.bad(at, format_args!("{what}, not with a {name} (C10)"));
    }
    for point in atlas.points_in(area) {
        if point.self_care == SelfCare::No {
            notes.bad(
                at,
                format_args!("{} lies in {id} and is not treated by oneself: {}", point.id, point.note),
            );
        } else if !bears(&point.note, tool) {
            notes.bad(
                at,
                format_args!("{} lies in {id} and does not bear a {name}: {}", point.id, point.note),
            );
        }
    }
    if tool == Tool::Hook
        && let Some(zone) = tools::artery_by(atlas, area)
    {
        notes.bad(at, format_args!("a hook comes too near an artery in {id}: {}", zone.name));
    }
}

/// Refuses a place that the method is not made for: its steps would describe another part of the body.
pub(super) fn method_is_for(
    notes: &mut Notes<'_>,
    at: usize,
    method: Option<&Method>,
    places: Option<&Vec<String>>,
    id: &str,
) {
    if let (Some(method), Some(places)) = (method, places)
        && !places.iter().any(|place| place == id)
    {
        notes.bad(
            at,
            format_args!(
                "the method “{}” is not for {id}; its points and areas name what it is for",
                method.id
            ),
        );
    }
}

/// The rules of one method.
pub(super) fn method(notes: &mut Notes<'_>, at: usize, ending_at: usize, method: &Method) {
    rules(notes, ending_at, method.ending, method.moves, method);
    let pins = method.moves == Technique::PinAndMove;
    if pins && method.asks_first.is_none() {
        notes.bad(
            at,
            format_args!(
                "“{}” pins and moves: it needs asks_first, a method that is tolerated before (C12)",
                method.id
            ),
        );
    }
    for step in method.steps.iter().map(String::as_str).chain(method.minds()) {
        placeholders(notes, at, step);
    }
}

/// The rules of one step.
pub(super) fn step(notes: &mut Notes<'_>, at: usize, ending_at: usize, step: &Step, method: Option<&Method>) {
    placeholders(notes, at, &step.cue);
    match (&step.at, &step.method) {
        (Target::Nothing(_), Some(_)) => notes.bad(at, "a step at Nothing has no method; leave it out"),
        (Target::Nothing(_), None) if step.ending.is_some() => {
            notes.bad(ending_at, "a step at Nothing has no ending: one goes on when ready");
        }
        (Target::Area(_) | Target::Points { .. }, None) => {
            notes.bad(at, "a step that presses needs a method: how it is done and what ends it");
        }
        _ => {}
    }
    if let (Some(method), Some(ending)) = (method, step.ending) {
        let moves = step.moves.unwrap_or(method.moves);
        rules(notes, ending_at, ending, moves, method);
        if moves == Technique::PinAndMove && method.asks_first.is_none() {
            notes.bad(
                at,
                format_args!("this step pins and moves, and “{}” asks nothing first (C12)", method.id),
            );
        }
    }
}

/// A routine of several nights counts the points that throbbed, so every step that presses has points, and throbbing ends
/// it.
pub(super) fn night(notes: &mut Notes<'_>, at: usize, step: &Step) {
    let throbs = matches!(step.ending, Some(Ending::Throbbing { .. }));
    let is_counted = match step.at {
        Target::Points { .. } => throbs,
        Target::Area(_) => false,
        Target::Nothing(_) => true,
    };
    if !is_counted {
        let what = "a routine over several nights counts the points that throbbed: each of its steps is at Points, \
                    and its ending is Throbbing";
        notes.bad(at, format_args!("step “{}”: {what}", step.name));
    }
}

/// Which endings go with which tool, position and technique.
fn rules(notes: &mut Notes<'_>, at: usize, ending: Ending, moves: Technique, method: &Method) {
    match ending {
        Ending::Throbbing { .. } => {
            let soft = matches!(method.tool, Tool::SoftBall | Tool::BackStrap);
            // On the floor one may sit, too.
            let lying = method.position == Position::FloorOrBed;
            if !(soft && lying && moves == Technique::Hold) {
                let what = "a hold until it throbs is only done lying, still, on a soft inflatable ball (C1): \
                            tool soft_ball or back_strap, position floor_or_bed, moves hold";
                notes.bad(at, what);
            }
        }
        Ending::Repetitions { .. } if moves != Technique::PinAndMove => {
            notes.bad(at, "movements are counted where a spot is pinned: moves must be pin_and_move");
        }
        Ending::Repetitions { .. } | Ending::Time { .. } | Ending::Release { .. } => {}
    }
}

/// `{side}` and `{other}` stand before a word; nothing else stands in braces.
fn placeholders(notes: &mut Notes<'_>, at: usize, text: &str) {
    let rest = text.replace("{side} ", "").replace("{other} ", "");
    if rest.contains(['{', '}']) {
        let shown = shortened(text.to_owned());
        notes.bad(
            at,
            format_args!("“{shown}”: only {{side}} and {{other}} may stand in braces, each before a word"),
        );
    }
}
