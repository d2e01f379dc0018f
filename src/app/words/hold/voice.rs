//! What the voice says during a hold.

use crate::{language::say, therapy::Ending};

/// The voice at the start: `Rhomboid major, upper, your left. 60 seconds.`
pub fn say_started(sided: &str, ending: Ending) -> String {
    match ending {
        Ending::Time { dose } => say!("hold-say-time", sided = sided, seconds = dose.seconds()),
        Ending::Release { .. } => say!("hold-say-release", sided = sided),
        Ending::Throbbing { .. } => say!("hold-say-throbbing", sided = sided),
        Ending::Repetitions { count } => say!("hold-say-movements", sided = sided, count = count),
    }
}

/// The voice, ten seconds before the end.
pub fn say_ten() -> &'static str {
    say!("hold-say-ten")
}
/// The voice, after a minute without a number.
pub fn say_how_tender() -> &'static str {
    say!("hold-say-how-tender")
}
/// The button of the voice: what it is now.
pub fn voice_on() -> &'static str {
    say!("hold-voice-on")
}
/// The same.
pub fn voice_off() -> &'static str {
    say!("hold-voice-off")
}
