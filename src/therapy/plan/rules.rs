//! The rules that bind a plan, whoever wrote it: what the program would not offer, nobody prescribes through it.
//!
//! Rule numbers are those of [`crate::therapy::guard`].

use std::fmt;

use super::{OwnPlace, Planned, REST_MAX_S, TIMES_MAX};
use crate::{
    anatomy::{Atlas, Level, PointKey, SelfCare, Side, Stage, note_of},
    language::{Language, say, within},
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
    Unknown(String),
    /// Nobody treats it themselves.
    NotYours {
        /// The point.
        name: String,
        /// The reason.
        why: String,
    },
    /// It does not exist on that side.
    Side {
        /// The point.
        name: String,
    },
    /// No pressure belongs there.
    Zone {
        /// The danger zone.
        zone: String,
        /// Its rule.
        rule: String,
    },
    /// The muscle is not in the atlas of this version.
    Muscle(String),
    /// The program has no such method.
    Method(String),
    /// The method is made for other places.
    MethodElsewhere {
        /// The method.
        method: String,
        /// The point.
        name: String,
    },
    /// The point does not bear the tool.
    Tool {
        /// The point.
        name: String,
        /// The tool.
        tool: Tool,
        /// What its note says.
        note: String,
    },
    /// A dose that the method does not have, or not so long.
    Dose(String),
    /// Too often, or never.
    Times(u8),
    /// Too long a rest.
    Rest(u16),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words())
    }
}

impl Refusal {
    fn words(&self) -> String {
        match self {
            Self::Unknown(id) => say!("plan-rules-no-point", id = id),
            Self::NotYours { name, why } => say!("plan-rules-not-yours", name = name, why = why),
            Self::Side { name } => say!("plan-rules-no-side", name = name),
            Self::Zone { zone, rule } => say!("plan-rules-zone", zone = zone, rule = rule),
            Self::Muscle(id) => say!("plan-rules-no-muscle", id = id),
            Self::Method(id) => say!("plan-rules-no-method", id = id),
            Self::MethodElsewhere { method, name } => {
                say!("plan-rules-method-elsewhere", method = method, name = name)
            }
            Self::Tool { name, tool, note } => {
                say!("plan-rules-tool", name = name, tool = tool.word(), note = note)
            }
            Self::Dose(what) => what.clone(),
            Self::Times(times) => say!("plan-rules-times", times = *times, most = TIMES_MAX),
            Self::Rest(seconds) => say!("plan-rules-rest", seconds = *seconds, most = REST_MAX_S),
        }
    }
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
    if !routine::bears(&within(Language::English, || self::note(point)), point.tool) {
        return Err(Refusal::Tool { name: name(), tool: point.tool, note });
    }
    check_method(point)?;
    check_dose(point)?;
    if !(1..=TIMES_MAX).contains(&point.times) {
        return Err(Refusal::Times(point.times));
    }
    if point.dose.ending.kind() == EndingKind::Throbbing && point.times > 1 {
        // S1 names one night; a second time a day nobody does.
        return Err(Refusal::Dose(say!("plan-rules-throbbing-once").to_owned()));
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
        None => {
            Atlas::builtin().point(&point.key.id).map(|point| point.note().to_owned()).unwrap_or_default()
        }
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
    why.map_or_else(|| say!("plan-rules-no-hold", key = key.to_string()), |why| why.to_string())
}

/// The note of a point of the atlas that one treats oneself.
fn check_named(point: &Planned) -> Result<String, Refusal> {
    let id = &point.key.id;
    let named = Atlas::builtin().point(id).ok_or_else(|| Refusal::Unknown(id.0.clone()))?;
    let name = || named.name().to_owned();
    if named.self_care == SelfCare::No {
        return Err(Refusal::NotYours { name: name(), why: named.note().to_owned() });
    }
    if !named.sides.contains(&point.key.side) {
        return Err(Refusal::Side { name: name() });
    }
    Ok(named.note().to_owned())
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
        return Err(Refusal::Zone { zone: zone.name().to_owned(), rule: zone.rule().to_owned() });
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
            return refuse(say!("plan-rules-throbbing-soft").to_owned());
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
        return refuse(say!("plan-rules-no-way", name = name, kind = kind.word()));
    }
    // The cap of the point where no method is named: at the neck half a minute.
    let most = fitting.into_iter().map(|method| way::most(method)).max().unwrap_or(Dose::MIN);
    match ending {
        Ending::Time { dose } | Ending::Release { at_most: dose } if dose > most => {
            let [dose, most] = [dose, most].map(|dose| dose.to_string());
            refuse(say!("plan-rules-too-long", dose = dose, name = name, most = most))
        }
        _ => Ok(()),
    }
}
