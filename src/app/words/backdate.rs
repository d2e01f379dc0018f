//! The dialog that notes a hold done without the program.

use std::borrow::Cow;

use jiff::{Zoned, civil::Date};

use crate::{
    anatomy::Side,
    language::say,
    session::{Shift, WrongDay, WrongTime},
};

/// Opens the dialog.
pub fn open() -> &'static str {
    say!("backdate-open")
}
/// Above the choice of the day.
pub fn day() -> &'static str {
    say!("backdate-day")
}
/// Its answers.
pub fn days() -> [&'static str; 3] {
    [say!("backdate-days-1"), say!("backdate-days-2"), say!("backdate-days-3")]
}
/// The field of a date: its name, and what stands in it while it is empty.
pub fn date() -> [&'static str; 2] {
    [say!("backdate-date-1"), super::a_day()]
}
/// The field of a time: its name, and what stands in it while it is empty.
pub fn time() -> [&'static str; 2] {
    [say!("backdate-time-1"), say!("backdate-time-2")]
}
/// The field of the time held.
pub fn held() -> &'static str {
    say!("backdate-held")
}
/// Above it.
pub fn held_for() -> &'static str {
    say!("backdate-held-for")
}
/// What the number in it counts.
pub fn unit() -> &'static str {
    say!("backdate-unit")
}
/// The units.
pub fn units() -> [&'static str; 2] {
    [say!("backdate-units-1"), say!("backdate-units-2")]
}
/// The same in short.
pub fn short() -> [&'static str; 2] {
    [say!("backdate-short-1"), say!("backdate-short-2")]
}
/// Above the row before.
pub fn before() -> &'static str {
    say!("backdate-before")
}
/// Above the row after.
pub fn after() -> &'static str {
    say!("backdate-after")
}
/// The prefixes of the rows, to a screen reader.
pub fn prefixes() -> [&'static str; 2] {
    [say!("backdate-prefixes-1"), say!("backdate-prefixes-2")]
}
/// The choice of the end.
pub fn ended() -> &'static str {
    say!("backdate-ended")
}
/// The choice of the method.
pub fn method() -> &'static str {
    say!("backdate-method")
}
/// No method.
pub fn no_method() -> &'static str {
    say!("backdate-no-method")
}
/// Keeps the hold.
pub fn save() -> &'static str {
    say!("backdate-save")
}
/// Leaves the dialog.
pub fn cancel() -> &'static str {
    say!("backdate-cancel")
}
/// Nothing was chosen.
pub fn no_before() -> &'static str {
    say!("backdate-no-before")
}

/// The point and its side, under the title.
pub fn point(name: &str, side: Side) -> String {
    side.sided(name)
}

/// What is wrong with a day.
pub fn wrong_day(wrong: WrongDay) -> Cow<'static, str> {
    Cow::Borrowed(match wrong {
        WrongDay::Empty => "Type the day of the hold, as 20 Nov 2026 or 2026-11-20.",
        WrongDay::NoDate => "That is not a date. Write it as 20 Nov 2026, 20.11.2026 or 2026-11-20.",
        WrongDay::Either(one, other) => {
            let [one, other] = [one, other].map(|day| day.strftime("%-d %B %Y").to_string());
            return format!("That can be {one} or {other}. Write the month as a word.").into();
        }
        WrongDay::Future => "That day has not come yet. Note what has been done.",
        WrongDay::TooEarly => "Entries begin in the year 2000.",
    })
}

/// How a day was read that can be written in many ways: `Friday, 20 November 2026`.
pub fn read_as(day: Date) -> String {
    day.strftime("%A, %-d %B %Y").to_string()
}

/// What is wrong with a time.
pub fn wrong_time(wrong: WrongTime) -> &'static str {
    match wrong {
        WrongTime::Empty => {
            "Type when the hold began, as 19:30 or 7:30 pm. About is enough: the time says what came first."
        }
        WrongTime::NoTime => "That is not a time of day. Write it as 19:30 or 7:30 pm.",
        WrongTime::Future => "That time has not come yet. Note what has been done.",
    }
}

/// What a field of a time has to say of what stands in it: how it was read, where that is written otherwise, and what the
/// clocks did to it.
pub fn kept(typed: &str, shift: Shift, kept: &Zoned) -> Option<String> {
    let time = kept.strftime("%-H:%M").to_string();
    let is_plain = typed.trim().replace('.', ":").trim_start_matches('0') == time.trim_start_matches('0');
    shifted(shift, kept).or_else(|| (!is_plain).then(|| format!("At {time}")))
}

/// What became of a time that the clocks left out or showed twice.
fn shifted(shift: Shift, kept: &Zoned) -> Option<String> {
    match shift {
        Shift::None => None,
        Shift::LeftOut => {
            let kept = super::time_of_day(kept);
            Some(format!("The clocks went forward then and left this time out. It is kept as {kept}."))
        }
        Shift::Twice => {
            Some("The clocks went back then and showed this time twice. The first one is kept.".to_owned())
        }
    }
}
