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
    language::say,
    therapy::{
        Ending,
        leaf::{Notes, shortened},
        method::{Method, Position, Technique, Tool},
    },
};

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
        notes.bad(at, say!("routine-file-list-empty", name = name, least = *range.start()));
    } else if count > *range.end() {
        let most = *range.end();
        notes.bad(at, say!("routine-file-list-long", name = name, count = count, most = most));
    }
}

/// Refuses an id that was there before.
pub(super) fn each_once(notes: &mut Notes<'_>, ids: &[(usize, String)]) {
    for (n, (at, id)) in ids.iter().enumerate() {
        if ids[..n].iter().any(|(_, before)| before == id) {
            notes.bad(*at, say!("routine-file-twice", id = id));
        }
    }
}

/// A point that is in the atlas, that one treats oneself, and that bears this method.
pub(super) fn point(notes: &mut Notes<'_>, at: usize, id: &str, method: Option<&Method>) {
    let Some(point) = Atlas::builtin().point(&PointId(id.to_owned())) else {
        return notes.bad(at, say!("routine-file-no-point", id = id));
    };
    if point.self_care == SelfCare::No {
        let (name, why) = (point.name(), point.note());
        return notes.bad(at, say!("routine-file-not-oneself", id = id, name = name, why = why));
    }
    if let Some(method) = method {
        if asks_for_crossed_arm(point) && !method.arm_crossed {
            notes.bad(at, say!("routine-file-arm-not-crossed", id = id, method = &method.id));
        }
        if !bears(point.english_note(), method.tool) {
            let (tool, note) = (method.tool.inside(), point.note());
            notes.bad(at, say!("routine-file-tool-unfit", id = id, tool = tool, note = note));
        }
        if method.tool == Tool::Hook
            && let Some(zone) = tools::artery_at(Atlas::builtin(), point)
        {
            notes.bad(at, say!("routine-file-hook-near-artery", id = id, zone = zone.name()));
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
        return notes.bad(at, say!("routine-file-no-area", id = id));
    };
    let Some(tool) = method.map(|method| method.tool) else { return };
    let name = tool.inside();
    if !areas::bears(id, tool) {
        notes.bad(at, say!("routine-file-neck-tool", tool = name));
    }
    for one in atlas.points_in(area) {
        let (point, note) = (one.id.0.as_str(), one.note());
        if one.self_care == SelfCare::No {
            notes.bad(at, say!("routine-file-area-not-oneself", point = point, area = id, note = note));
        } else if !bears(one.english_note(), tool) {
            let what =
                say!("routine-file-area-tool-unfit", point = point, area = id, tool = name, note = note);
            notes.bad(at, what);
        }
    }
    if tool == Tool::Hook
        && let Some(zone) = tools::artery_by(atlas, area)
    {
        notes.bad(at, say!("routine-file-area-hook-near-artery", area = id, zone = zone.name()));
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
        notes.bad(at, say!("routine-file-method-elsewhere", method = &method.id, id = id));
    }
}

/// The rules of one method.
pub(super) fn method(notes: &mut Notes<'_>, at: usize, ending_at: usize, method: &Method) {
    rules(notes, ending_at, method.ending, method.moves, method);
    let pins = method.moves == Technique::PinAndMove;
    if pins && method.asks_first.is_none() {
        notes.bad(at, say!("routine-file-pin-asks-first", method = &method.id));
    }
    for step in method.steps.iter().map(String::as_str).chain(method.minds()) {
        placeholders(notes, at, step);
    }
}

/// The rules of one step.
pub(super) fn step(notes: &mut Notes<'_>, at: usize, ending_at: usize, step: &Step, method: Option<&Method>) {
    placeholders(notes, at, &step.cue);
    match (&step.at, &step.method) {
        (Target::Nothing(_), Some(_)) => notes.bad(at, say!("routine-file-nothing-method")),
        (Target::Nothing(_), None) if step.ending.is_some() => {
            notes.bad(ending_at, say!("routine-file-nothing-ending"));
        }
        (Target::Area(_) | Target::Points { .. }, None) => {
            notes.bad(at, say!("routine-file-step-needs-method"));
        }
        _ => {}
    }
    if let (Some(method), Some(ending)) = (method, step.ending) {
        let moves = step.moves.unwrap_or(method.moves);
        rules(notes, ending_at, ending, moves, method);
        if moves == Technique::PinAndMove && method.asks_first.is_none() {
            notes.bad(at, say!("routine-file-step-pins", method = &method.id));
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
        notes.bad(at, say!("routine-file-night-step", step = &step.name));
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
                notes.bad(at, say!("routine-file-throbbing-only-lying"));
            }
        }
        Ending::Repetitions { .. } if moves != Technique::PinAndMove => {
            notes.bad(at, say!("routine-file-movements-pinned"));
        }
        Ending::Repetitions { .. } | Ending::Time { .. } | Ending::Release { .. } => {}
    }
}

/// `{side}` and `{other}` stand before a word or, as German has it, behind one; nothing else stands in braces.
fn placeholders(notes: &mut Notes<'_>, at: usize, text: &str) {
    let sides = ["{side} ", " {side}", "{other} ", " {other}"];
    let rest = sides.into_iter().fold(text.to_owned(), |rest, side| rest.replace(side, ""));
    if rest.contains(['{', '}']) {
        notes.bad(at, say!("routine-file-braces", text = shortened(text.to_owned())));
    }
}
