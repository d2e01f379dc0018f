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

pub use crate::language::{capital, lower_first};
pub use done::{done, redo, undo};

use jiff::{Zoned, civil::Date};

use crate::{
    anatomy::{Side, Stage, ViewId},
    language::{dates, say},
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
        ViewId::Back => say!("common-view-back"),
        ViewId::Front => say!("common-view-front"),
        ViewId::NeckSide => say!("common-view-neck-side"),
        ViewId::Sole => say!("common-view-soles"),
        ViewId::ForearmBack => say!("common-view-forearm-back"),
        ViewId::ForearmPalm => say!("common-view-forearm-palm"),
    }
}

/// The layer switch.
pub fn layer(layer: crate::anatomy::Layer) -> &'static str {
    use crate::anatomy::Layer;
    match layer {
        Layer::Skin => say!("common-layer-skin"),
        Layer::Outer => say!("common-layer-outer"),
        Layer::Deep => say!("common-layer-deep"),
        Layer::Bones => say!("common-layer-bones"),
    }
}

/// The same in one word, where there is no room for two.
pub fn layer_short(of: crate::anatomy::Layer) -> &'static str {
    use crate::anatomy::Layer;
    match of {
        Layer::Skin => say!("common-layer-short-skin"),
        Layer::Outer => say!("common-layer-short-outer"),
        Layer::Deep => say!("common-layer-short-deep"),
        Layer::Bones => say!("common-layer-short-bones"),
    }
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
        match self {
            Self::Patients => say!("common-both-patients"),
            Self::Yours => say!("common-both-yours"),
        }
    }

    /// A side, at the beginning of a line.
    pub fn side(self, side: Side) -> &'static str {
        match (self, side) {
            (Self::Patients, Side::Left) => say!("common-side-patients-left"),
            (Self::Patients, Side::Right) => say!("common-side-patients-right"),
            (_, side) => your_capital(side),
        }
    }
}

/// No more goes into a field of text.
pub fn no_more_fits(most: usize) -> String {
    say!("common-no-more-fits", count = most)
}

/// A side alone, where the rest says whose it is; by its letter where there is little room.
pub fn short_side(side: Side, is_narrow: bool) -> &'static str {
    match (side, is_narrow) {
        (Side::Left, false) => say!("common-short-left"),
        (Side::Left, true) => say!("common-letter-left"),
        (Side::Right, false) => say!("common-short-right"),
        (Side::Right, true) => say!("common-letter-right"),
        (Side::Midline, _) => say!("common-short-middle"),
    }
}

/// `Rhomboid major, upper, your left, tenderness 7 of 10, strong`, or `…, not tested yet`.
pub fn point(name: &str, side: Side, tenderness: Option<Tenderness>) -> String {
    match tenderness {
        Some(t) => {
            let (point, band) = (side.sided(name), t.band().word());
            say!("common-point", point = point, value = t.get(), band = band)
        }
        None => say!("common-point-not-tested", point = side.sided(name)),
    }
}

/// How it is with a point that has entries and no number.
pub fn unrated(unrated: Unrated) -> &'static str {
    match unrated {
        Unrated::TooSore => say!("common-too-sore-no-number"),
        Unrated::Held => say!("common-no-number"),
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
        Some(how) => say!("common-with-why", words = side.sided(name), why = self::unrated(how)),
        None => point(name, side, tenderness),
    }
}

/// Why a point is not held today.
pub fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::NotYourself => say!("common-not-yourself"),
        Standing::Locked => say!("common-locked"),
        Standing::Rests => say!("common-rests"),
    }
}

/// A name or a line with why the point is not held today, if it is not.
pub fn with_standing(words: &str, standing: Option<Standing>) -> String {
    match standing {
        Some(why) => say!("common-with-why", words = words, why = self::standing(why)),
        None => words.to_owned(),
    }
}

/// What the labels at the two upper corners of the map say, as side and words, for the viewer's left and right.
pub fn corners(stage: Stage, whose: Whose) -> [Option<(Side, &'static str)>; 2] {
    use Whose::{Patients, Yours};
    let words = |side: Side| match (stage.view(), whose, side) {
        (ViewId::Sole, Yours, Side::Left) => say!("common-yours-left-foot"),
        (ViewId::Sole, Yours, _) => say!("common-yours-right-foot"),
        (ViewId::Sole, Patients, Side::Left) => say!("common-patients-left-foot"),
        (ViewId::Sole, Patients, _) => say!("common-patients-right-foot"),
        (ViewId::NeckSide, Yours, Side::Left) => say!("common-yours-left-neck"),
        (ViewId::NeckSide, Yours, _) => say!("common-yours-right-neck"),
        (ViewId::NeckSide, Patients, Side::Left) => say!("common-patients-left-neck"),
        (ViewId::NeckSide, Patients, _) => say!("common-patients-right-neck"),
        (ViewId::ForearmBack | ViewId::ForearmPalm, Yours, Side::Left) => say!("common-yours-left-forearm"),
        (ViewId::ForearmBack | ViewId::ForearmPalm, Yours, _) => say!("common-yours-right-forearm"),
        (ViewId::ForearmBack | ViewId::ForearmPalm, Patients, Side::Left) => {
            say!("common-patients-left-forearm")
        }
        (ViewId::ForearmBack | ViewId::ForearmPalm, Patients, _) => say!("common-patients-right-forearm"),
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
        (ViewId::Front, Whose::Patients) => Some((say!("common-facing"), say!("common-facing-patients"))),
        (ViewId::Sole, Whose::Patients) => {
            Some((say!("common-from-below"), say!("common-from-below-patients")))
        }
        (ViewId::Front, Whose::Yours) => Some((say!("common-now-facing"), say!("common-facing-yours"))),
        (ViewId::Sole, Whose::Yours) => Some((say!("common-from-below"), say!("common-from-below-yours"))),
        _ => None,
    }
}

/// `20 Nov`, with the year only when it is not this one.
pub fn short_date(date: Date, today: Date) -> String {
    if date.year() == today.year() { dates::short_of_year(date) } else { dates::short(date) }
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
    if day.year() == today.year() { dates::long_of_year(day) } else { dates::long(day) }
}

/// The words as a sentence: with a capital and a full stop.
pub fn sentence(words: &str) -> String {
    let end = if words.ends_with(['.', '?']) { "" } else { "." };
    format!("{}{end}", capital(words))
}
