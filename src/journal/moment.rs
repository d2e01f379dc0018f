//! Moments: an instant with the clock of the place where it happened.
//!
//! Written as RFC 9557, `2026-11-20T19:30:00+01:00[Europe/Berlin]`. The offset decides about the instant: zone rules
//! change, what happened does not.

use std::cell::RefCell;

use jiff::{
    SignedDuration, Timestamp, Zoned,
    fmt::temporal::{DateTimeParser, Pieces},
    tz::{Offset, OffsetConflict, TimeZone},
};
use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

use crate::language::say;

/// A time that cannot be the time of an entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MomentError {
    /// Not a date and time.
    #[error("{}", say!("journal-no-moment", given = given, why = why))]
    Unreadable {
        /// What was given, shortened to 60 characters.
        given: String,
        /// What is wrong with it.
        why: String,
    },
    /// Before 2000-01-01 or, in a file, after 2199.
    #[error("{}", say!("journal-moment-range", given = _0.to_string()))]
    OutOfRange(Box<Zoned>),
    /// More than a day ahead.
    #[error("{}", say!("journal-moment-future", given = _0.to_string()))]
    Future(Box<Zoned>),
}

/// 2000-01-01T00:00:00Z: nothing was entered before.
const EARLIEST: i64 = 946_684_800;
/// 2200-01-01T00:00:00Z: later is a broken clock or a slip of the hand.
const LATEST: i64 = 7_258_118_400;
/// How far a new entry may lie ahead: clocks and zones differ by less.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

static PARSER: DateTimeParser = DateTimeParser::new().offset_conflict(OffsetConflict::AlwaysOffset);

/// Reads RFC 3339 with or without `[Area/City]`. A zone that this machine does not know falls back to the offset, whose
/// seconds, if it has any, decide about the instant and are not kept: no offset is written with seconds.
///
/// # Errors
/// What is not a date and time with an offset, dates that do not exist, and years outside 2000–2199.
pub fn read_moment(text: &str) -> Result<Zoned, MomentError> {
    let unreadable = |why: String| MomentError::Unreadable { given: text.chars().take(60).collect(), why };
    let pieces = PARSER.parse_pieces(text).map_err(|error| unreadable(error.to_string()))?;
    let time = pieces.time().ok_or_else(|| unreadable(say!("journal-no-time-of-day").to_owned()))?;
    let offset =
        pieces.to_numeric_offset().ok_or_else(|| unreadable(say!("journal-no-offset").to_owned()))?;
    let instant = offset
        .to_timestamp(pieces.date().to_datetime(time))
        .map_err(|error| unreadable(error.to_string()))?;
    let named = text.find('[').and_then(|start| zone(&text[start..], &pieces));
    in_range(instant.to_zoned(named.unwrap_or_else(|| fixed(offset))))
}

/// The zone that is written as `annotation`; none that this machine does not know. Nearly all entries of a journal are of
/// the same zone as the one before: it is looked up once.
fn zone(annotation: &str, pieces: &Pieces<'_>) -> Option<TimeZone> {
    thread_local! {
        static LAST: RefCell<Option<(String, Option<TimeZone>)>> = const { RefCell::new(None) };
    }
    LAST.with_borrow_mut(|last| match last {
        Some((of, zone)) if of == annotation => zone.clone(),
        _ => {
            let zone = pieces.to_time_zone().ok().flatten();
            *last = Some((annotation.to_owned(), zone.clone()));
            zone
        }
    })
}

/// Checks the time of a new entry against `now`.
///
/// # Errors
/// Before the year 2000, or more than a day after `now`.
pub fn check_new(at: &Zoned, now: Timestamp) -> Result<(), MomentError> {
    in_range(at.clone())?;
    if at.timestamp().duration_since(now) > AHEAD {
        return Err(MomentError::Future(Box::new(at.clone())));
    }
    Ok(())
}

/// Checks a time against the years that entries can be of.
///
/// # Errors
/// Outside 2000–2199.
pub fn in_range(at: Zoned) -> Result<Zoned, MomentError> {
    if (EARLIEST..LATEST).contains(&at.timestamp().as_second()) {
        Ok(at)
    } else {
        Err(MomentError::OutOfRange(Box::new(at)))
    }
}

fn fixed(offset: Offset) -> TimeZone {
    let minutes = Offset::from_seconds(offset.seconds() / 60 * 60).unwrap_or(offset);
    if minutes == Offset::UTC { TimeZone::UTC } else { TimeZone::fixed(minutes) }
}

/// For `#[serde(with)]`.
pub(super) fn serialize<S: Serializer>(at: &Zoned, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(at)
}

/// For `#[serde(with)]`.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Zoned, D::Error> {
    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
    read_moment(&text).map_err(D::Error::custom)
}

/// The same for a field that may be missing.
pub(super) mod boxed {
    use jiff::Zoned;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::ref_option, reason = "serde hands it by reference")]
    pub(in crate::journal) fn serialize<S: Serializer>(
        at: &Option<Box<Zoned>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match at {
            // Without `Some(…)`, as every field that may be missing.
            Some(at) => serializer.serialize_some(&format_args!("{at}")),
            None => serializer.serialize_none(),
        }
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Box<Zoned>>, D::Error> {
        /// A moment, as every other field has it.
        #[derive(Deserialize)]
        #[serde(transparent)]
        struct Moment(#[serde(with = "super")] Zoned);

        Ok(Option::<Moment>::deserialize(deserializer)?.map(|moment| Box::new(moment.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_kept_and_optional() {
        for (text, kept) in [
            ("2026-11-20T19:30:00+01:00[Europe/Berlin]", "2026-11-20T19:30:00+01:00[Europe/Berlin]"),
            ("2026-11-20T19:30:00+01:00", "2026-11-20T19:30:00+01:00[+01:00]"),
            ("2026-11-20T19:30:00Z", "2026-11-20T19:30:00+00:00[UTC]"),
            ("2026-11-20T19:30:30+01:00:30", "2026-11-20T19:30:00+01:00[+01:00]"),
            ("2026-11-20T19:30:00-00:00:30", "2026-11-20T19:30:30+00:00[UTC]"),
            // A zone that nobody knows: the offset is enough.
            ("2026-11-20T19:30:00+01:00[Mars/Olympus]", "2026-11-20T19:30:00+01:00[+01:00]"),
        ] {
            assert_eq!(read_moment(text).unwrap().to_string(), kept);
            assert_eq!(read_moment(kept).unwrap().to_string(), kept, "again");
        }
    }

    #[test]
    fn the_offset_wins_over_changed_zone_rules() {
        let at = read_moment("2026-07-20T12:00:00+01:00[Europe/Berlin]").unwrap();
        assert_eq!(at.timestamp().to_string(), "2026-07-20T11:00:00Z");
    }

    #[test]
    fn what_is_no_time_is_refused_with_a_reason() {
        for bad in [
            "",
            "yesterday",
            "2026-02-30T10:00:00+01:00",
            "2026-11-20",
            "2026-11-20T19:30:00",
            "1970-01-01T00:00:00Z",
            "9999-12-01T00:00:00Z",
            "1999-12-31T23:59:59Z",
        ] {
            let error = read_moment(bad).unwrap_err();
            println!("{error}");
            assert!(error.to_string().len() > 30);
        }
    }

    #[test]
    fn new_entries_do_not_come_from_the_future() {
        let now: Timestamp = "2026-11-20T19:30:00Z".parse().unwrap();
        let at = |text| read_moment(text).unwrap();
        assert!(check_new(&at("2026-11-21T19:00:00Z"), now).is_ok());
        assert!(matches!(check_new(&at("2026-11-21T19:31:00Z"), now), Err(MomentError::Future(_))));
    }
}
