//! A plan in few bytes, for the square code on paper and in a picture: the only carrier that outlives a chat photo.
//!
//! It has no names and no notes, so that nobody who photographs the sheet reads any. At most [`PACKED_MAX`] bytes: a code
//! of that size is still read from a picture that a messenger has made small (version 9 at level M, 35–40 mm).

use jiff::{Span, civil::Date};
use uuid::Uuid;

use crate::{
    anatomy::{Atlas, Piece, PointId, PointKey, Side, ViewId},
    language::say,
    therapy::{
        Dose, Ending, ThrobbingWindow, guide,
        method::{Position, Tool},
        plan::{Days, OwnPlace, Plan, Planned, Prescribed, rules},
    },
};

/// The most bytes of a packed plan: with the letters in front as many as fit the code.
pub const PACKED_MAX: usize = 170;
/// How the text of the code begins: what it is, and its version.
const PREFIX: &str = "KM1:";
const DAY_ZERO: Date = jiff::civil::date(2000, 1, 1);
/// How the id of a marked point begins; eight hexadecimal digits follow.
const OWN: &str = "MY-";
/// What a marked point is called, since the code carries no name.
fn own_name() -> String {
    say!("exchange-marked-point").to_owned()
}

/// Why a code holds no plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackedError {
    /// None of Knotmap's.
    #[error("{}", say!("exchange-code-foreign"))]
    Foreign,
    /// Letters are missing or others.
    #[error("{}", say!("exchange-code-damaged"))]
    Damaged,
    /// It names what this version has not got.
    #[error("{}", say!("exchange-code-unknown"))]
    Unknown,
    /// Two that differ.
    #[error("{}", say!("exchange-code-several"))]
    Several,
    /// It breaks a rule.
    #[error("{}", say!("exchange-code-refused", why = .0))]
    Refused(String),
}

/// The text of the square code; none where the plan has more than fits, or a marked point with an id of another kind.
pub fn pack(plan: &Plan) -> Option<String> {
    let mut bytes = plan.id.as_bytes().to_vec();
    number(&mut bytes, plan.revision.into());
    number(&mut bytes, days_between(DAY_ZERO, plan.made)?);
    number(
        &mut bytes,
        plan.review.and_then(|review| days_between(DAY_ZERO, review)).map_or(0, |days| days + 1),
    );
    for point in &plan.points {
        pack_point(&mut bytes, point)?;
    }
    bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
    (bytes.len() <= PACKED_MAX).then(|| format!("{PREFIX}{}", base45::encode(&bytes)))
}

/// Whether a square code may be one of these.
pub fn is_packed(text: &str) -> bool {
    text.starts_with(PREFIX)
}

/// The plan in the text of a square code.
///
/// # Errors
/// [`PackedError`].
pub fn unpack(text: &str) -> Result<Plan, PackedError> {
    let text = text.strip_prefix(PREFIX).ok_or(PackedError::Foreign)?;
    let bytes = base45::decode(text).map_err(|_| PackedError::Damaged)?;
    let (bytes, sum) = bytes.split_last_chunk::<4>().ok_or(PackedError::Damaged)?;
    if bytes.len() > PACKED_MAX || crc32fast::hash(bytes) != u32::from_be_bytes(*sum) {
        return Err(PackedError::Damaged);
    }
    let mut rest = Rest(bytes);
    let id = Uuid::from_bytes(rest.array()?);
    let revision = u32::try_from(rest.number()?).ok().filter(|n| *n > 0).ok_or(PackedError::Damaged)?;
    let made = later(DAY_ZERO, rest.number()?)?;
    let mut plan = Plan { revision, ..Plan::new(id, made) };
    plan.review = match rest.number()? {
        0 => None,
        days => Some(later(DAY_ZERO, days - 1)?),
    };
    while !rest.0.is_empty() {
        let point = unpack_point(&mut rest)?;
        rules::check(&point).map_err(|refusal| PackedError::Refused(refusal.to_string()))?;
        if plan.point(&point.key).is_some() {
            return Err(PackedError::Damaged);
        }
        plan.points.push(point);
    }
    Ok(plan)
}

/// What the code can tell of a plan: this plan without names and notes.
#[must_use]
pub fn without_words(plan: &Plan) -> Plan {
    let bare = |point: &Planned| {
        let own = point.own.clone().map(|own| OwnPlace { name: own_name(), place: String::new(), ..own });
        Planned { own, note: String::new(), ..point.clone() }
    };
    Plan {
        revision: plan.revision,
        review: plan.review,
        points: plan.points.iter().map(bare).collect(),
        ..Plan::new(plan.id, plan.made)
    }
}

// Bits of the first byte of a point.
const SIDE: u8 = 0b11;
const IS_OWN: u8 = 1 << 2;
const HAS_METHOD: u8 = 1 << 3;
const WEEK: u8 = 1 << 4;
const NTH: u8 = 1 << 5;
// Of the byte of the dose: the kind in two, then this, then how often a day.
const HAS_LEAST: u8 = 1 << 2;
const TIMES_FROM: u32 = 3;

fn pack_point(bytes: &mut Vec<u8>, point: &Planned) -> Option<()> {
    let side = match point.key.side {
        Side::Left => 0,
        Side::Right => 1,
        Side::Midline => 2,
    };
    let days = match point.days {
        Days::Every => 0,
        Days::Week(_) => WEEK,
        Days::Nth(_) => NTH,
    };
    let flag = |is: bool, bit: u8| if is { bit } else { 0 };
    bytes.push(side | flag(point.own.is_some(), IS_OWN) | flag(point.method.is_some(), HAS_METHOD) | days);
    match &point.own {
        None => bytes.extend(short_sum(&point.key.id.0)),
        Some(own) => {
            let digits = point.key.id.0.strip_prefix(OWN).filter(|digits| digits.len() == 8)?;
            bytes.extend(u32::from_str_radix(digits, 16).ok()?.to_be_bytes());
            let part = own.part.as_deref().unwrap_or_default();
            let piece = Atlas::builtin().view(own.view).piece(&own.muscle, part)?;
            bytes.push(own.view as u8);
            bytes.extend(short_sum(&piece_id(piece)));
            bytes.extend(own.u_milli.to_be_bytes());
            bytes.extend(own.v_milli.to_be_bytes());
        }
    }
    if let Some(method) = &point.method {
        bytes.extend(short_sum(method));
    } else {
        let tool = Tool::ALL.iter().position(|tool| *tool == point.tool)? as u8;
        let position = Position::ALL.iter().position(|position| *position == point.position)? as u8;
        bytes.push(tool << 4 | position);
    }
    let (kind, amounts) = match point.dose.ending {
        Ending::Time { dose } => (0, vec![dose.seconds() as u8]),
        Ending::Release { at_most } => (1, vec![at_most.seconds() as u8]),
        Ending::Throbbing { window } => {
            (2, [window.early(), window.late()].map(|at| (at.as_secs() / 60) as u8).to_vec())
        }
        Ending::Repetitions { count } => (3, vec![count]),
    };
    bytes.push(kind | flag(point.dose.least.is_some(), HAS_LEAST) | point.times << TIMES_FROM);
    bytes.extend(amounts);
    bytes.extend(point.dose.least);
    match point.days {
        Days::Every => {}
        Days::Week(days) | Days::Nth(days) => bytes.push(days),
    }
    number(bytes, point.rest_s.into());
    Some(())
}

fn unpack_point(rest: &mut Rest<'_>) -> Result<Planned, PackedError> {
    let head = rest.byte()?;
    let side = match head & SIDE {
        0 => Side::Left,
        1 => Side::Right,
        2 => Side::Midline,
        _ => return Err(PackedError::Damaged),
    };
    let (id, own) = if head & IS_OWN == 0 {
        let sum = rest.array()?;
        let named = Atlas::builtin().points().iter().find(|point| short_sum(&point.id.0) == sum);
        (named.ok_or(PackedError::Unknown)?.id.clone(), None)
    } else {
        let digits = u32::from_be_bytes(rest.array()?);
        (PointId(format!("{OWN}{digits:08X}")), Some(unpack_own(rest)?))
    };
    let (method, tool, position) = if head & HAS_METHOD == 0 {
        let with = rest.byte()?;
        let tool = Tool::ALL.get(usize::from(with >> 4)).ok_or(PackedError::Unknown)?;
        let position = Position::ALL.get(usize::from(with & 15)).ok_or(PackedError::Unknown)?;
        (None, *tool, *position)
    } else {
        let sum = rest.array()?;
        let method =
            guide::methods().find(|method| short_sum(&method.id) == sum).ok_or(PackedError::Unknown)?;
        (Some(method.id.clone()), method.tool, method.position)
    };
    let about = rest.byte()?;
    let dose = unpack_dose(rest, about)?;
    let days = match (head & WEEK != 0, head & NTH != 0) {
        (false, false) => Days::Every,
        (true, false) => {
            Days::Week(rest.byte().ok().filter(|bits| (1..127).contains(bits)).ok_or(PackedError::Damaged)?)
        }
        (false, true) => Days::nth(rest.byte()?).ok_or(PackedError::Damaged)?,
        (true, true) => return Err(PackedError::Damaged),
    };
    let rest_s = u16::try_from(rest.number()?).map_err(|_| PackedError::Damaged)?;
    let key = PointKey { id, side };
    let times = about >> TIMES_FROM;
    Ok(Planned { key, own, method, tool, position, dose, times, days, rest_s, note: String::new() })
}

fn unpack_own(rest: &mut Rest<'_>) -> Result<OwnPlace, PackedError> {
    let view = ViewId::ALL.get(usize::from(rest.byte()?)).copied().ok_or(PackedError::Unknown)?;
    let sum = rest.array()?;
    let piece = pieces(view).find(|piece| short_sum(&piece_id(piece)) == sum);
    let piece = piece.ok_or(PackedError::Unknown)?;
    let mut milli = || match u16::from_be_bytes(rest.array()?) {
        milli @ 0..=1000 => Ok(milli),
        _ => Err(PackedError::Damaged),
    };
    Ok(OwnPlace {
        name: own_name(),
        place: String::new(),
        view,
        muscle: piece.id.clone(),
        part: (!piece.part.is_empty()).then(|| piece.part.clone()),
        u_milli: milli()?,
        v_milli: milli()?,
    })
}

fn unpack_dose(rest: &mut Rest<'_>, about: u8) -> Result<Prescribed, PackedError> {
    let damaged = || PackedError::Damaged;
    let dose = |seconds: u8| Dose::try_from(u32::from(seconds)).map_err(|_| damaged());
    let ending = match about & 3 {
        0 => Ending::Time { dose: dose(rest.byte()?)? },
        1 => Ending::Release { at_most: dose(rest.byte()?)? },
        2 => {
            let minutes = |n: u8| std::time::Duration::from_mins(n.into());
            let window = ThrobbingWindow::new(minutes(rest.byte()?), minutes(rest.byte()?));
            Ending::Throbbing { window: window.map_err(|_| damaged())? }
        }
        _ => Ending::Repetitions { count: rest.byte()?.clamp(1, 20) },
    };
    let least = if about & HAS_LEAST == 0 { None } else { Some(u32::from(rest.byte()?)) };
    Prescribed::within(ending, least).map_err(|_| damaged())
}

/// The muscles of a view.
fn pieces(view: ViewId) -> impl Iterator<Item = &'static Piece> {
    Atlas::builtin().view(view).pieces()
}

fn piece_id(piece: &Piece) -> String {
    format!("{}/{}", piece.id, piece.part)
}

/// Two bytes that stand for an id; a test makes sure that no two ids share them.
fn short_sum(id: &str) -> [u8; 2] {
    (crc32fast::hash(id.as_bytes()) as u16).to_be_bytes()
}

fn days_between(from: Date, to: Date) -> Option<u64> {
    u64::try_from(to.since(from).ok()?.get_days()).ok()
}

fn later(from: Date, days: u64) -> Result<Date, PackedError> {
    let days = i64::try_from(days).ok().filter(|days| *days < 80_000).ok_or(PackedError::Damaged)?;
    from.checked_add(Span::new().days(days)).map_err(|_| PackedError::Damaged)
}

/// Seven bits a byte, the lowest first.
fn number(bytes: &mut Vec<u8>, mut n: u64) {
    while n > 127 {
        bytes.push(n as u8 | 128);
        n >>= 7;
    }
    bytes.push(n as u8);
}

/// What is still to be read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn array<const N: usize>(&mut self) -> Result<[u8; N], PackedError> {
        let (first, rest) = self.0.split_first_chunk::<N>().ok_or(PackedError::Damaged)?;
        self.0 = rest;
        Ok(*first)
    }

    fn byte(&mut self) -> Result<u8, PackedError> {
        self.array::<1>().map(|[byte]| byte)
    }

    fn number(&mut self) -> Result<u64, PackedError> {
        let mut n = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            n |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Ok(n);
            }
        }
        Err(PackedError::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_ids_share_their_two_bytes() {
        let atlas = Atlas::builtin();
        let unlike = |ids: Vec<String>, what: &str| {
            let mut sums: Vec<_> = ids.iter().map(|id| (short_sum(id), id)).collect();
            sums.sort_unstable();
            sums.dedup();
            let twice = sums.windows(2).find(|two| two[0].0 == two[1].0);
            assert!(twice.is_none(), "{what}: {twice:?}");
        };
        unlike(atlas.points().iter().map(|point| point.id.0.clone()).collect(), "points");
        unlike(guide::methods().map(|method| method.id.clone()).collect(), "methods");
        for view in ViewId::ALL {
            unlike(pieces(view).map(piece_id).collect(), "muscles");
        }
    }
}
