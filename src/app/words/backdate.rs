//! The dialog that notes a hold done without the program.

use std::borrow::Cow;

use jiff::{Zoned, civil::Date};

use crate::{
    anatomy::Side,
    session::{Shift, WrongDay, WrongTime},
};

/// Opens the dialog.
pub const OPEN: &str = "Note an earlier hold";
/// Above the choice of the day.
pub const DAY: &str = "Day";
/// Its answers.
pub const DAYS: [&str; 3] = ["Today", "Yesterday", "Another day"];
/// The field of a date: its name, and what stands in it while it is empty.
pub const DATE: [&str; 2] = ["Date", super::A_DAY];
/// The field of a time: its name, and what stands in it while it is empty.
pub const TIME: [&str; 2] = ["Time it began", "19:30"];
/// The field of the time held.
pub const HELD: &str = "Time held then";
/// Above it.
pub const HELD_FOR: &str = "Held for";
/// What the number in it counts.
pub const UNIT: &str = "Unit";
/// The units.
pub const UNITS: [&str; 2] = ["seconds", "minutes"];
/// The same in short.
pub const SHORT: [&str; 2] = ["s", "min"];
/// Above the row before.
pub const BEFORE: &str = "Tenderness before";
/// Above the row after.
pub const AFTER: &str = "Tenderness after, if you know it";
/// The prefixes of the rows, to a screen reader.
pub const PREFIXES: [&str; 2] = ["before that hold", "after that hold"];
/// The choice of the end.
pub const ENDED: &str = "How it ended";
/// The choice of the method.
pub const METHOD: &str = "Method, if you like";
/// No method.
pub const NO_METHOD: &str = "Not noted";
/// Keeps the hold.
pub const SAVE: &str = "Save hold";
/// Leaves the dialog.
pub const CANCEL: &str = "Cancel";
/// Nothing was chosen.
pub const NO_BEFORE: &str = "Choose how tender it was before.";

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
