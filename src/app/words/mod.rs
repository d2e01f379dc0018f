//! How the window says things: the one place for its words. A room a page holds the fixed words of that page; here are
//! the sentences that are put together, so that a point, a side and a number sound the same on screen, in a tooltip and
//! to a screen reader. Clinical sentences (cautions, stop rules, methods) belong to `therapy`.
//!
//! It may use the widgets, for how they want to be named. It paints nothing and decides nothing.

pub mod after;
pub mod backdate;
pub mod beside;
pub mod copies;
pub mod dialogs;
mod done;
pub mod emergency;
pub mod floor;
pub mod give_out;
pub mod help;
pub mod history_out;
pub mod hold;
pub mod import;
pub mod keys;
pub mod list;
pub mod load;
pub mod making;
pub mod map;
pub mod photo;
pub mod plan;
pub mod point;
pub mod result;
pub mod resume;
pub mod routine_end;
pub mod routine_list;
pub mod routines;
pub mod said;
pub mod saving;
pub mod settings;
pub mod take_in;
pub mod take_out;
pub mod trends;
pub mod trouble;
pub mod why;
pub mod your_plan;

pub use done::{done, redo, undo};

use jiff::{Zoned, civil::Date};

use crate::{
    anatomy::{Side, Stage, ViewId},
    language::say,
    session::{Page, Standing, State, Unrated},
    therapy::Tenderness,
};

/// What the program is called.
pub fn program() -> &'static str {
    say!("common-program")
}

/// What stands in an empty field of a day.
pub fn a_day() -> &'static str {
    say!("common-a-day")
}

/// A page, as the rail at the edge of the window calls it.
pub fn page(page: Page) -> &'static str {
    match page {
        Page::Map => settings::map(),
        Page::Routines => routines::title(),
        Page::Trends => trends::trends(),
        Page::Plan => plan::plan(),
        Page::Settings => settings::settings(),
        Page::Help => settings::help(),
    }
}

/// The view switch.
pub fn view(view: ViewId) -> &'static str {
    match view {
        ViewId::Back => "Back",
        ViewId::Front => "Front",
        ViewId::NeckSide => "Side of neck",
        ViewId::Sole => "Soles",
        ViewId::ForearmBack => "Forearm back",
        ViewId::ForearmPalm => "Forearm palm",
    }
}

/// The layer switch.
pub fn layer(layer: crate::anatomy::Layer) -> &'static str {
    use crate::anatomy::Layer;
    match layer {
        Layer::Skin => "Skin",
        Layer::Outer => "Outer muscles",
        Layer::Deep => "Deep muscles",
        Layer::Bones => "Bones",
    }
}

/// The same in one word, where there is no room for two.
pub fn layer_short(of: crate::anatomy::Layer) -> &'static str {
    layer(of).split(' ').next().unwrap_or_default()
}

/// A side as the patient says it, at the beginning of a line.
pub fn your_capital(side: Side) -> &'static str {
    side.your_capital()
}

/// Whose left and right it is that the window speaks of: a plan is about the patient beside the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Of whoever sits before the window.
    Yours,
    /// Of the patient for whom a plan is made.
    Patients,
}

impl Whose {
    /// What the map shows now.
    pub fn of(state: &State) -> Self {
        if state.plan_on_map().is_some() { Self::Patients } else { Self::Yours }
    }

    /// Both sides, at the beginning of a line.
    pub fn both(self) -> &'static str {
        if self == Self::Patients { "Patient’s left and right" } else { "Your left and right" }
    }

    /// A side, at the beginning of a line.
    pub fn side(self, side: Side) -> &'static str {
        match (self, side) {
            (Self::Patients, Side::Left) => "Patient’s left",
            (Self::Patients, Side::Right) => "Patient’s right",
            (_, side) => your_capital(side),
        }
    }
}

/// No more goes into a field of text.
pub fn no_more_fits(most: usize) -> String {
    format!("{most} characters fit here. What came after them is left out.")
}

/// A side alone, where the rest says whose it is; by its letter where there is little room.
pub fn short_side(side: Side, is_narrow: bool) -> &'static str {
    match (side, is_narrow) {
        (Side::Left, false) => "Left",
        (Side::Left, true) => "L",
        (Side::Right, false) => "Right",
        (Side::Right, true) => "R",
        (Side::Midline, _) => "Middle",
    }
}

/// `Rhomboid major, upper, your left, tenderness 7 of 10, strong`, or `…, not tested yet`.
pub fn point(name: &str, side: Side, tenderness: Option<Tenderness>) -> String {
    match tenderness {
        Some(t) => format!("{}, tenderness {} of 10, {}", side.sided(name), t.get(), t.band().word()),
        None => format!("{}, not tested yet", side.sided(name)),
    }
}

/// How it is with a point that has entries and no number.
pub fn unrated(unrated: Unrated) -> &'static str {
    match unrated {
        Unrated::TooSore => "too sore, no number yet",
        Unrated::Held => "no number yet",
    }
}

/// The same as [`point()`] of one that may have entries without a number.
pub fn known_point(
    name: &str,
    side: Side,
    tenderness: Option<Tenderness>,
    unrated: Option<Unrated>,
) -> String {
    match unrated {
        Some(how) => format!("{}, {}", side.sided(name), self::unrated(how)),
        None => point(name, side, tenderness),
    }
}

/// Why a point is not held today.
pub fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::NotYourself => "not for treating yourself",
        Standing::Locked => "locked after unexpected pain",
        Standing::Rests => "rests today",
    }
}

/// A name or a line with why the point is not held today, if it is not.
pub fn with_standing(words: &str, standing: Option<Standing>) -> String {
    standing.map_or_else(|| words.to_owned(), |why| format!("{words}, {}", self::standing(why)))
}

/// What the labels at the two upper corners of the map say, as side and words, for the viewer's left and right.
pub fn corners(stage: Stage, whose: Whose) -> [Option<(Side, &'static str)>; 2] {
    use Whose::{Patients, Yours};
    let words = |side: Side| match (stage.view(), whose, side) {
        (ViewId::Sole, Yours, Side::Left) => "Your left foot",
        (ViewId::Sole, Yours, _) => "Your right foot",
        (ViewId::Sole, Patients, Side::Left) => "Patient’s left foot",
        (ViewId::Sole, Patients, _) => "Patient’s right foot",
        (ViewId::NeckSide, Yours, Side::Left) => "Left side of your neck",
        (ViewId::NeckSide, Yours, _) => "Right side of your neck",
        (ViewId::NeckSide, Patients, Side::Left) => "Left side of the neck",
        (ViewId::NeckSide, Patients, _) => "Right side of the neck",
        (ViewId::ForearmBack | ViewId::ForearmPalm, Yours, Side::Left) => "Your left forearm",
        (ViewId::ForearmBack | ViewId::ForearmPalm, Yours, _) => "Your right forearm",
        (ViewId::ForearmBack | ViewId::ForearmPalm, Patients, Side::Left) => "Patient’s left forearm",
        (ViewId::ForearmBack | ViewId::ForearmPalm, Patients, _) => "Patient’s right forearm",
        (ViewId::Back | ViewId::Front, ..) => whose.side(side),
    };
    let corner = |side: Side| (side != Side::Midline).then(|| (side, words(side)));
    match (stage.side_on_viewers_left(), stage.side_on_viewers_right()) {
        (Some(left), Some(right)) => [corner(left), corner(right)],
        _ => [corner(stage.shown()), None],
    }
}

/// What the banner says when the sides on screen are swapped or named anew; `None` for the back view.
pub fn facing(stage: Stage, whose: Whose) -> Option<(&'static str, &'static str)> {
    match (stage.view(), whose) {
        (ViewId::Front, Whose::Patients) => {
            Some(("Facing you.", "The patient’s right is on the left of the screen."))
        }
        (ViewId::Sole, Whose::Patients) => {
            Some(("Seen from below, toes up.", "The right foot is on the left of the screen."))
        }
        (ViewId::Front, Whose::Yours) => {
            Some(("Now facing you.", "Your right is on the left of the screen."))
        }
        (ViewId::Sole, Whose::Yours) => {
            Some(("Seen from below, toes up.", "Your right foot is on the left of the screen."))
        }
        _ => None,
    }
}

/// `20 Nov`, with the year only when it is not this one.
pub fn short_date(date: Date, today: Date) -> String {
    let format = if date.year() == today.year() { "%-d %b" } else { "%-d %b %Y" };
    date.strftime(format).to_string()
}

/// A time of day, `09:05`: always two figures for the hour, so that it is not read as minutes and seconds.
pub fn time_of_day(at: &Zoned) -> String {
    at.strftime("%H:%M").to_string()
}

/// `20 November`, with the year only when it is not this one.
pub fn long_date(at: &Zoned, today: Date) -> String {
    long_day(at.date(), today)
}

/// The same of a day.
pub fn long_day(day: Date, today: Date) -> String {
    let format = if day.year() == today.year() { "%-d %B" } else { "%-d %B %Y" };
    day.strftime(format).to_string()
}

/// The words as they go on inside a sentence: `Beside the spine` becomes `beside the spine`, `C7 level` stays.
pub fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match (first, second) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}

/// The words as they begin a line: `upper third` becomes `Upper third`.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}

/// The words as a sentence: with a capital and a full stop.
pub fn sentence(words: &str) -> String {
    let end = if words.ends_with(['.', '?']) { "" } else { "." };
    format!("{}{end}", capital(words))
}
