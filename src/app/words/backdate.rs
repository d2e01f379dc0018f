//! The dialog that notes a hold done without the program.

use std::borrow::Cow;

use jiff::{Zoned, civil::Date};

use crate::{
    anatomy::Side,
    language::{
        dates::{long, weekday},
        say,
    },
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
    [say!("backdate-today"), say!("backdate-yesterday"), say!("backdate-another-day")]
}
/// The field of a date: its name, and what stands in it while it is empty.
pub fn date() -> [&'static str; 2] {
    [say!("backdate-date"), super::a_day()]
}
/// The field of a time: its name, and what stands in it while it is empty.
pub fn time() -> [&'static str; 2] {
    [say!("backdate-began"), say!("backdate-began-hint")]
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
    [say!("backdate-seconds"), say!("backdate-minutes")]
}
/// The same in short.
pub fn short() -> [&'static str; 2] {
    [say!("backdate-seconds-short"), say!("backdate-minutes-short")]
}
/// Above the row before.
pub fn before() -> &'static str {
    say!("backdate-before")
}
/// Above the row after.
pub fn after() -> &'static str {
    say!("backdate-after")
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
        WrongDay::Empty => say!("backdate-day-empty"),
        WrongDay::NoDate => say!("backdate-day-no-date"),
        WrongDay::Either(one, other) => {
            return say!("backdate-day-either", one = long(one), other = long(other)).into();
        }
        WrongDay::Future => say!("backdate-day-future"),
        WrongDay::TooEarly => say!("backdate-day-too-early"),
    })
}

/// How a day was read that can be written in many ways: `Friday, 20 November 2026`.
pub fn read_as(day: Date) -> String {
    say!("backdate-read-as", weekday = weekday(day), day = long(day))
}

/// What is wrong with a time.
pub fn wrong_time(wrong: WrongTime) -> &'static str {
    match wrong {
        WrongTime::Empty => say!("backdate-time-empty"),
        WrongTime::NoTime => say!("backdate-time-none"),
        WrongTime::Future => say!("backdate-time-future"),
    }
}

/// What a field of a time has to say of what stands in it: how it was read, where that is written otherwise, and what the
/// clocks did to it.
pub fn kept(typed: &str, shift: Shift, kept: &Zoned) -> Option<String> {
    let time = kept.strftime("%-H:%M").to_string();
    let is_plain = typed.trim().replace('.', ":").trim_start_matches('0') == time.trim_start_matches('0');
    shifted(shift, kept).or_else(|| (!is_plain).then(|| say!("backdate-time-read-as", time = time)))
}

/// What became of a time that the clocks left out or showed twice.
fn shifted(shift: Shift, kept: &Zoned) -> Option<String> {
    match shift {
        Shift::None => None,
        Shift::LeftOut => Some(say!("backdate-time-left-out", time = super::time_of_day(kept))),
        Shift::Twice => Some(say!("backdate-time-twice").to_owned()),
    }
}
