//! The rules that bind a plan, whoever wrote it: what the program would not offer, nobody prescribes through it.
//!
//! Rule numbers are those of [`crate::therapy::guard`].

use super::{OwnPlace, Planned, REST_MAX_S, TIMES_MAX};
use crate::{
    anatomy::{Atlas, Level, PointKey, SelfCare, Side, Stage, note_of},
    therapy::{
        Dose, Ending, EndingKind, guard, guide,
        method::{Method, Position, Tool},
        routine, way,
    },
};

/// Why a point cannot be in a plan as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No such point in the atlas of this version.
    #[error("there is no point “{0}” in the atlas")]
    Unknown(String),
    /// Nobody treats it themselves.
    #[error("{name} is not treated by oneself: {why}")]
    NotYours {
        /// The point.
        name: String,
        /// The reason.
        why: String,
    },
    /// It does not exist on that side.
    #[error("{name} does not exist on that side")]
    Side {
        /// The point.
        name: String,
    },
    /// No pressure belongs there.
    #[error("no pressure belongs there – {zone}: {rule}")]
    Zone {
        /// The danger zone.
        zone: String,
        /// Its rule.
        rule: String,
    },
    /// The muscle is not in the atlas of this version.
    #[error("there is no muscle “{0}” in that view")]
    Muscle(String),
    /// The program has no such method.
    #[error("there is no method “{0}”; knotmap routines lists them")]
    Method(String),
    /// The method is made for other places.
    #[error("the method {method} is not for {name}")]
    MethodElsewhere {
        /// The method.
        method: String,
        /// The point.
        name: String,
    },
    /// The point does not bear the tool.
    #[error("{name} does not bear a {tool}: {note}")]
    Tool {
        /// The point.
        name: String,
        /// The tool, in small letters.
        tool: String,
        /// What its note says.
        note: String,
    },
    /// A dose that the method does not have, or not so long.
    #[error("{0}")]
    Dose(String),
    /// Too often, or never.
    #[error("{0} times a day are not possible; use 1 to {TIMES_MAX}")]
    Times(u8),
    /// Too long a rest.
    #[error("a rest of {0} s is not possible; use 0 to {REST_MAX_S}")]
    Rest(u16),
}

/// Whether a point may be in a plan as it is.
///
/// # Errors
/// The first rule that it breaks.
pub fn check(point: &Planned) -> Result<(), Refusal> {
    let note = match &point.own {
        Some(own) => check_own(point, own)?,
        None => check_named(point)?,
    };
    let name = || point.name().to_owned();
    if !routine::bears(&note, point.tool) {
        return Err(Refusal::Tool { name: name(), tool: point.tool.name().to_lowercase(), note });
    }
    check_method(point)?;
    check_dose(point)?;
    if !(1..=TIMES_MAX).contains(&point.times) {
        return Err(Refusal::Times(point.times));
    }
    if point.dose.ending.kind() == EndingKind::Throbbing && point.times > 1 {
        // S1 names one night; a second time a day nobody does.
        return Err(Refusal::Dose("a hold until it throbs is done once a day at most (S1)".to_owned()));
    }
    if point.rest_s > REST_MAX_S {
        return Err(Refusal::Rest(point.rest_s));
    }
    Ok(())
}

/// What the note of a point says, whether it is the atlas's or the patient's own; empty if nothing.
pub fn note(point: &Planned) -> String {
    match &point.own {
        Some(own) => minded_at(own).1,
        None => Atlas::builtin().point(&point.key.id).map(|point| point.note.clone()).unwrap_or_default(),
    }
}

/// Whether pain at it may be the heart's; see [`guard::may_be_the_heart`].
pub fn may_be_the_heart(point: &Planned) -> bool {
    let atlas = Atlas::builtin();
    let own = point.own.as_ref().and_then(|own| Some((own.view, own.given()?)));
    let named = atlas.point(&point.key.id).into_iter().flat_map(|named| &named.at);
    guard::may_be_the_heart(
        atlas,
        &point.key.id,
        own.into_iter().chain(named.map(|at| (at.view, at.given()))),
    )
}

/// Why the program offers no hold of a point, as a sentence.
pub fn why_not(key: &PointKey, own: Option<OwnPlace>) -> String {
    let forced = guide::methods().next().map(|method| Planned::by(key.clone(), own, method));
    let why = forced.and_then(|forced| check(&forced).err());
    why.map_or_else(|| format!("no hold is offered at {key}"), |why| why.to_string())
}

/// The note of a point of the atlas that one treats oneself.
fn check_named(point: &Planned) -> Result<String, Refusal> {
    let id = &point.key.id;
    let named = Atlas::builtin().point(id).ok_or_else(|| Refusal::Unknown(id.0.clone()))?;
    let name = || named.name.clone();
    if named.self_care == SelfCare::No {
        return Err(Refusal::NotYours { name: name(), why: named.note.clone() });
    }
    if !named.sides.contains(&point.key.side) {
        return Err(Refusal::Side { name: name() });
    }
    Ok(named.note.clone())
}

/// What is to be minded at a place that the physio marked.
fn check_own(point: &Planned, own: &OwnPlace) -> Result<String, Refusal> {
    let atlas = Atlas::builtin();
    let given = own.given().ok_or_else(|| Refusal::Muscle(own.muscle.clone()))?;
    if point.key.side == Side::Midline {
        return Err(Refusal::Side { name: own.name.clone() });
    }
    let stage = Stage::new(atlas, own.view, point.key.side);
    let drawn = stage.place(given, point.key.side).ok_or_else(|| Refusal::Side { name: own.name.clone() })?;
    if let Some(zone) = atlas.danger(&stage, drawn).into_iter().find(|zone| zone.level != Level::Care) {
        return Err(Refusal::Zone { zone: zone.name.clone(), rule: zone.rule.clone() });
    }
    match minded_at(own) {
        (SelfCare::No, why) => Err(Refusal::NotYours { name: own.name.clone(), why }),
        (_, note) => Ok(note),
    }
}

/// Whether one treats a marked place oneself, and what is to be minded there.
pub fn minded_at(own: &OwnPlace) -> (SelfCare, String) {
    let atlas = Atlas::builtin();
    let part = own.part.as_deref().unwrap_or_default();
    let piece = atlas.view(own.view).piece(&own.muscle, part);
    let minded = match (piece, own.given()) {
        (Some(piece), Some(given)) => atlas.minded(own.view, piece, given),
        _ => Vec::new(),
    };
    let strictest = minded.first().map_or(SelfCare::Ok, |one| one.self_care);
    (strictest, note_of(&minded))
}

/// A method is one of the program's and made for this point.
fn check_method(point: &Planned) -> Result<(), Refusal> {
    let Some(id) = &point.method else { return Ok(()) };
    let method = point.builtin_method().ok_or_else(|| Refusal::Method(id.clone()))?;
    let fits = super::methods(&point.key.id, point.own.as_ref()).iter().any(|one| one.id == method.id);
    if !fits || (method.tool, method.position) != (point.tool, point.position) {
        return Err(Refusal::MethodElsewhere { method: id.clone(), name: point.name().to_owned() });
    }
    Ok(())
}

fn is_short(method: &Method) -> bool {
    way::allows(method, EndingKind::Time)
}

/// The endings that go with a tool and a position, and how long they may be (C1, C12).
fn check_dose(point: &Planned) -> Result<(), Refusal> {
    let refuse = |what: String| Err(Refusal::Dose(what));
    let ending = point.dose.ending;
    if matches!(ending, Ending::Throbbing { .. }) {
        let soft = matches!(point.tool, Tool::SoftBall | Tool::BackStrap);
        if !soft || point.position != Position::FloorOrBed {
            return refuse(
                "a hold until it throbs is only done lying, on a soft inflatable ball (C1): \
                 tool back_strap or soft_ball, position floor_or_bed"
                    .to_owned(),
            );
        }
    }
    let methods: Vec<_> = match point.builtin_method() {
        Some(method) => vec![method],
        None => super::methods(&point.key.id, point.own.as_ref()),
    };
    let (name, kind) = (point.name(), ending.kind());
    let allows =
        |method: &&&Method| way::allows(method, kind) || (kind == EndingKind::Release && is_short(method));
    let fitting: Vec<_> = methods.iter().filter(allows).collect();
    if fitting.is_empty() {
        return refuse(format!("{name} has no way to hold it that ends by {}", kind.word()));
    }
    // The cap of the point where no method is named: at the neck half a minute.
    let most = fitting.into_iter().map(|method| way::most(method)).max().unwrap_or(Dose::MIN);
    match ending {
        Ending::Time { dose } | Ending::Release { at_most: dose } if dose > most => {
            refuse(format!("{dose} is too long for {name}: at most {most} there"))
        }
        _ => Ok(()),
    }
}
