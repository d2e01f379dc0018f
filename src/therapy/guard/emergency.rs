//! Which number to call where the user is.
//!
//! The clock's time zone says more about the place than the language does. Only countries are named whose number two
//! independent lists or an official page give for an ambulance (docs/safety.md); for the others the three most common
//! numbers are. Read in November 2026.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::language::say;

/// Said with every number: the clock may be set for another country.
pub fn elsewhere() -> &'static str {
    say!("guard-elsewhere")
}

/// Where the number is not known.
pub fn common() -> &'static str {
    say!("guard-common-numbers")
}

/// A number and the zones that have it, by the beginning of their name; the longest beginning that fits counts.
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

/// One of the numbers that are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(&'static str);

/// A text that is none of the numbers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct NoNumber(String);

impl std::fmt::Display for NoNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&say!("guard-no-number", text = self.0.as_str()))
    }
}

impl Number {
    /// As it is called.
    pub fn text(self) -> &'static str {
        self.0
    }
}

impl TryFrom<String> for Number {
    type Error = NoNumber;

    fn try_from(text: String) -> Result<Self, NoNumber> {
        let known = known().map(|(number, _)| number).find(|number| number.0 == text);
        known.ok_or_else(|| NoNumber(text.chars().take(20).collect()))
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::try_from(String::deserialize(from)?).map_err(D::Error::custom)
    }
}

/// Every number that is known, with countries that have it: what can be chosen where the clock is set for another one.
pub fn known() -> impl ExactSizeIterator<Item = (Number, &'static str)> {
    NUMBERS.iter().map(|(number, _)| (Number(number), countries(number)))
}

/// Countries that have a number, as it is told beside it.
fn countries(number: &str) -> &'static str {
    match number {
        "112" => say!("guard-countries-112"),
        "999" => say!("guard-countries-999"),
        "113" => say!("guard-countries-113"),
        "911" => say!("guard-countries-911"),
        "000" => say!("guard-countries-000"),
        "111" => say!("guard-countries-111"),
        "119" => say!("guard-countries-119"),
        "120" => say!("guard-countries-120"),
        "995" => say!("guard-countries-995"),
        "192" => say!("guard-countries-192"),
        "131" => say!("guard-countries-131"),
        "123" => say!("guard-countries-123"),
        "1669" => say!("guard-countries-1669"),
        "101" => say!("guard-countries-101"),
        _ => "",
    }
}

/// The number for an ambulance in the zone of this name (`Europe/Berlin`); [`common`] where it is not known.
pub fn number(zone: Option<&str>) -> &'static str {
    let Some(zone) = zone.filter(|zone| !UNSURE.contains(zone)) else { return common() };
    let all = NUMBERS.iter().flat_map(|(number, zones)| zones.iter().map(move |begins| (*number, *begins)));
    let fits = all
        .filter(|(_, begins)| if begins.ends_with('/') { zone.starts_with(begins) } else { zone == *begins });
    fits.max_by_key(|(_, begins)| begins.len()).map_or_else(common, |(number, _)| number)
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
            ("America/Lima", common()),
            ("Europe/Belgrade", common()),
            ("Africa/Nairobi", common()),
            ("UTC", common()),
        ] {
            assert_eq!(number(Some(zone)), expected, "{zone}");
        }
        assert_eq!(number(None), common());
    }

    #[test]
    fn only_a_known_number_is_read_and_it_is_written_as_it_was() {
        for (number, countries) in known() {
            assert!(!countries.is_empty(), "{number:?}");
            assert_eq!(Number::try_from(number.text().to_owned()), Ok(number));
        }
        for text in ["", "1", "call me", "9999"] {
            assert!(Number::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn every_zone_that_is_named_exists() {
        for zone in
            NUMBERS.iter().flat_map(|(.., zones)| *zones).chain(&UNSURE).filter(|zone| !zone.ends_with('/'))
        {
            assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{zone}");
        }
    }
}
