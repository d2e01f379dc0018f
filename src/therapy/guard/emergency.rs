//! Which number to call where the user is.
//!
//! The clock's time zone says more about the place than the language does. Only countries are named whose number two
//! independent lists or an official page give for an ambulance (docs/safety.md); for the others the three most common
//! numbers are. Read in November 2026.

/// Said with every number: the clock may be set for another country.
pub const ELSEWHERE: &str =
    "Elsewhere: the number of the country you are in; 112 works from most mobile phones.";
/// Where the number is not known.
pub const COMMON: &str = "112, 911 or 999";

/// Zones that have a number of their own, by the beginning of their name; the longest beginning that fits counts.
const NUMBERS: [(&str, &[&str]); 14] = [
    (
        "112",
        &[
            "Europe/",
            "Atlantic/Reykjavik",
            "Atlantic/Canary",
            "Atlantic/Madeira",
            "Asia/Kolkata",
            "Asia/Nicosia",
        ],
    ),
    (
        "999",
        &[
            "Europe/London",
            "Europe/Belfast",
            "Europe/Jersey",
            "Europe/Guernsey",
            "Europe/Isle_of_Man",
            "Asia/Hong_Kong",
            "Asia/Kuala_Lumpur",
        ],
    ),
    ("113", &["Europe/Oslo", "Arctic/Longyearbyen"]),
    (
        "911",
        &[
            "US/",
            "Canada/",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Phoenix",
            "America/Anchorage",
            "America/Detroit",
            "America/Boise",
            "America/Indiana/",
            "America/Kentucky/",
            "America/North_Dakota/",
            "America/Juneau",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "America/Toronto",
            "America/Vancouver",
            "America/Edmonton",
            "America/Winnipeg",
            "America/Halifax",
            "America/St_Johns",
            "America/Regina",
            "America/Moncton",
            "America/Montreal",
            "America/Whitehorse",
            "America/Mexico_City",
            "America/Monterrey",
            "America/Tijuana",
            "America/Merida",
            "America/Cancun",
            "America/Argentina/",
            "America/Buenos_Aires",
            "America/Costa_Rica",
            "America/Panama",
            "America/Montevideo",
            "America/Guayaquil",
            "Asia/Manila",
        ],
    ),
    ("000", &["Australia/"]),
    ("111", &["Pacific/Auckland", "Pacific/Chatham"]),
    ("119", &["Asia/Tokyo", "Asia/Seoul", "Asia/Taipei"]),
    ("120", &["Asia/Shanghai", "Asia/Urumqi"]),
    ("995", &["Asia/Singapore"]),
    ("192", &["America/Sao_Paulo", "America/Manaus", "America/Recife", "America/Fortaleza", "America/Bahia"]),
    ("131", &["America/Santiago", "America/Punta_Arenas"]),
    ("123", &["America/Bogota", "Africa/Cairo"]),
    ("1669", &["Asia/Bangkok"]),
    ("101", &["Asia/Jerusalem"]),
];

/// Zones of Europe whose country is in none of the lists, or where they disagree.
const UNSURE: [&str; 9] = [
    "Europe/Kyiv",
    "Europe/Kiev",
    "Europe/Chisinau",
    "Europe/Minsk",
    "Europe/Sarajevo",
    "Europe/Skopje",
    "Europe/Podgorica",
    "Europe/Belgrade",
    "Europe/Tirane",
];

/// The number for an ambulance in the zone of this name (`Europe/Berlin`); [`COMMON`] where it is not known.
pub fn number(zone: Option<&str>) -> &'static str {
    let Some(zone) = zone.filter(|zone| !UNSURE.contains(zone)) else { return COMMON };
    let all = NUMBERS.iter().flat_map(|(number, zones)| zones.iter().map(move |begins| (*number, *begins)));
    let fits = all
        .filter(|(_, begins)| if begins.ends_with('/') { zone.starts_with(begins) } else { zone == *begins });
    fits.max_by_key(|(_, begins)| begins.len()).map_or(COMMON, |(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_that_of_the_place_and_never_guessed() {
        for (zone, expected) in [
            ("Europe/Berlin", "112"),
            ("Europe/London", "999"),
            ("Europe/Oslo", "113"),
            ("America/New_York", "911"),
            ("America/Indiana/Knox", "911"),
            ("Australia/Perth", "000"),
            ("Pacific/Auckland", "111"),
            ("Asia/Singapore", "995"),
            ("Asia/Tokyo", "119"),
            ("America/Lima", COMMON),
            ("Europe/Belgrade", COMMON),
            ("Africa/Nairobi", COMMON),
            ("UTC", COMMON),
        ] {
            assert_eq!(number(Some(zone)), expected, "{zone}");
        }
        assert_eq!(number(None), COMMON);
    }

    #[test]
    fn every_zone_that_is_named_exists() {
        for zone in
            NUMBERS.iter().flat_map(|(_, zones)| *zones).chain(&UNSURE).filter(|zone| !zone.ends_with('/'))
        {
            assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{zone}");
        }
    }
}
