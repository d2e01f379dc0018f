//! The days that the rules count: an evening that goes past midnight is one evening, and a flight takes nothing out of
//! sight. The hours are the program's own; no source names any.

use jiff::{SignedDuration, ToSpan as _, Zoned, civil::Date};

/// A day ends at four in the morning.
const ENDS_H: i64 = 4;
/// Rest until tomorrow is so long at least.
const REST_H: i64 = 8;
/// What was so short a time ago is of today, whatever the clocks say.
const LATELY: SignedDuration = SignedDuration::from_hours(6);

/// The day that a moment belongs to, by the clock of the place where it was: before four in the morning the one before.
pub fn day_of(at: &Zoned) -> Date {
    at.datetime().saturating_sub(ENDS_H.hours()).date()
}

/// Whether `at` was today, seen from `now`: on the same day, each by the clock of its own place, or in the last six hours.
pub fn is_today(at: &Zoned, now: &Zoned) -> bool {
    let ago = now.duration_since(at);
    day_of(at) == day_of(now) || (SignedDuration::ZERO..LATELY).contains(&ago)
}

/// Until when “rest until tomorrow” lasts: until four in the morning, eight hours at least.
///
/// # Errors
/// When `now` is at the end of time.
pub fn tomorrow(now: &Zoned) -> Result<Zoned, jiff::Error> {
    let four = day_of(now).tomorrow()?.at(ENDS_H as i8, 0, 0, 0).to_zoned(now.time_zone().clone())?;
    Ok(four.max(now.checked_add(REST_H.hours())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Zoned {
        text.parse().unwrap()
    }

    #[test]
    fn an_evening_ends_after_midnight() {
        for (moment, day) in [
            ("2026-11-20T19:30:00+01:00[Europe/Berlin]", "2026-11-20"),
            ("2026-11-21T00:30:00+01:00[Europe/Berlin]", "2026-11-20"),
            ("2026-11-21T03:59:59+01:00[Europe/Berlin]", "2026-11-20"),
            ("2026-11-21T04:00:00+01:00[Europe/Berlin]", "2026-11-21"),
            // The night in which the clocks go back.
            ("2026-10-25T03:30:00+01:00[Europe/Berlin]", "2026-10-24"),
        ] {
            assert_eq!(day_of(&at(moment)), day.parse().unwrap(), "{moment}");
        }
    }

    #[test]
    fn a_hold_of_an_hour_ago_is_of_today_after_a_flight_and_past_four() {
        let now = at("2026-11-21T08:00:00+09:00[Asia/Tokyo]");
        let before_take_off = at("2026-11-20T23:00:00+01:00[Europe/Berlin]");
        assert!(is_today(&before_take_off, &now), "one hour ago");
        assert!(is_today(
            &at("2026-11-21T03:30:00+01:00[Europe/Berlin]"),
            &at("2026-11-21T04:30:00+01:00[Europe/Berlin]")
        ));
        assert!(!is_today(
            &at("2026-11-20T19:00:00+01:00[Europe/Berlin]"),
            &at("2026-11-21T07:00:00+01:00[Europe/Berlin]")
        ));
        assert!(
            !is_today(
                &at("2026-11-22T19:00:00+01:00[Europe/Berlin]"),
                &at("2026-11-20T19:00:00+01:00[Europe/Berlin]")
            ),
            "a clock that was ahead"
        );
    }

    #[test]
    fn rest_until_tomorrow_lasts_a_night() {
        for (now, until) in [
            ("2026-11-20T09:00:00+01:00[Europe/Berlin]", "2026-11-21T04:00:00+01:00[Europe/Berlin]"),
            ("2026-11-20T23:58:00+01:00[Europe/Berlin]", "2026-11-21T07:58:00+01:00[Europe/Berlin]"),
            ("2026-11-21T01:00:00+01:00[Europe/Berlin]", "2026-11-21T09:00:00+01:00[Europe/Berlin]"),
            // The night in which the clocks go forward, in Beirut at midnight.
            ("2026-03-28T19:30:00+01:00[Europe/Berlin]", "2026-03-29T04:30:00+02:00[Europe/Berlin]"),
            ("2026-03-28T12:00:00+02:00[Asia/Beirut]", "2026-03-29T04:00:00+03:00[Asia/Beirut]"),
        ] {
            assert_eq!(tomorrow(&at(now)).unwrap(), at(until), "{now}");
        }
    }
}
