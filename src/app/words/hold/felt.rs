//! What is felt during a hold: how tender it is, and the words besides the number.

use crate::{
    language::{lower_first, say},
    therapy::{Sensation, guard},
};

/// Above the words for what is felt.
pub fn also() -> &'static str {
    say!("hold-feels")
}

/// A sensation as a button shows it.
pub fn sensation(sensation: Sensation) -> &'static str {
    match sensation {
        Sensation::Dull => say!("hold-feels-dull"),
        Sensation::Numb => say!("hold-feels-numb"),
        Sensation::Sharp => say!("hold-feels-sharp"),
        Sensation::Throbbing => say!("hold-feels-throbbing"),
        Sensation::Spreading => say!("hold-feels-spreading"),
    }
}

/// The same button, to a screen reader.
pub fn it_feels(sensation: Sensation) -> String {
    say!("hold-it-feels", how = sensation.text())
}

/// Said when a sensation has been noted.
pub(super) fn noted(sensation: Sensation) -> &'static str {
    match sensation {
        Sensation::Dull => say!("hold-noted-dull"),
        Sensation::Numb => say!("hold-noted-numb"),
        Sensation::Sharp => say!("hold-noted-sharp"),
        Sensation::Throbbing => say!("hold-noted-throbbing"),
        Sensation::Spreading => say!("hold-noted-spreading"),
    }
}

/// Above a stop rule.
pub fn a_sign() -> &'static str {
    say!("hold-a-sign")
}
/// Stop now.
pub fn stop_now() -> &'static str {
    say!("hold-stop-now")
}
/// After a numb spot in a long hold.
pub fn feeling_is_back() -> &'static str {
    say!("hold-feeling-is-back")
}
/// After a dull ache somewhere else.
pub fn ache_eased() -> &'static str {
    say!("hold-ache-eased")
}
/// Where what spreads is felt, too.
pub fn where_to() -> &'static str {
    say!("hold-where-to")
}

/// The answers, as entries keep them in every language. [`place`] says them.
pub const PLACES: [&str; 6] = ["Head", "Shoulder", "Arm", guard::CHEST, "Hip", "Leg"];

/// A place as a button shows it.
pub fn place(kept: &str) -> &str {
    match kept {
        "Head" => say!("hold-place-head"),
        "Shoulder" => say!("hold-place-shoulder"),
        "Arm" => say!("hold-place-arm"),
        guard::CHEST => say!("hold-place-chest"),
        "Hip" => say!("hold-place-hip"),
        "Leg" => say!("hold-place-leg"),
        _ => kept,
    }
}

/// What spreads, with its place as entries keep it: `spreading to the arm`.
pub fn spreading_to(kept: &str) -> String {
    match kept {
        "Head" => say!("hold-spreading-head").to_owned(),
        "Shoulder" => say!("hold-spreading-shoulder").to_owned(),
        "Arm" => say!("hold-spreading-arm").to_owned(),
        guard::CHEST => say!("hold-spreading-chest").to_owned(),
        "Hip" => say!("hold-spreading-hip").to_owned(),
        "Leg" => say!("hold-spreading-leg").to_owned(),
        _ => say!("hold-spreading-elsewhere", place = lower_first(kept)),
    }
}

/// The number during a hold.
pub fn tenderness_now() -> &'static str {
    say!("hold-tenderness-now")
}
/// After a number.
pub fn of_ten() -> &'static str {
    say!("hold-of-ten")
}
/// The course of the hold.
pub fn since() -> &'static str {
    say!("hold-since")
}
/// The band during the countdown.
pub fn before_the_hold(band: &str) -> String {
    say!("hold-band-before", band = band)
}
/// Where the number stands, before there is one.
pub fn no_number() -> &'static str {
    say!("hold-no-number")
}
/// The band until the first number under pressure.
pub fn as_before(band: &str) -> String {
    say!("hold-band-as-before", band = band)
}
/// The band from the first number on.
pub fn started_at(band: &str, value: u8) -> String {
    say!("hold-band-started", band = band, value = value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language::German, within};

    #[test]
    fn a_place_is_kept_in_one_word_and_said_in_the_language_spoken() {
        for kept in PLACES {
            assert_eq!(place(kept), kept);
            assert_eq!(spreading_to(kept), format!("spreading to the {}", kept.to_lowercase()));
            assert_ne!(within(German, || spreading_to(kept)), spreading_to(kept));
        }
        assert_eq!(within(German, || place(guard::CHEST)), "Brust");
        assert_eq!([place("Jaw"), spreading_to("Jaw").as_str()], ["Jaw", "spreading to the jaw"]);
    }
}
