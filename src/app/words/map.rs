//! The map: its switches, banners, tooltips and legends.

use crate::anatomy::{Level, Side, atlas::Grade};

/// The floating buttons.
pub const EXPORT: &str = "Export map";
/// Larger.
pub const ZOOM_IN: &str = "Zoom in";
/// Smaller.
pub const ZOOM_OUT: &str = "Zoom out";
/// Everything of the view.
pub const FIT: &str = "Whole view";

/// The switch for points without a number.
pub const ALL_POINTS: &str = "All points";
/// The switch for danger zones.
pub const DANGER: &str = "Where not to press";

/// What a low map has no room for.
pub const MORE: &str = "More";

/// The switches' names.
pub const VIEW: &str = "View";
/// Of the layers.
pub const LAYER: &str = "Layer";
/// Of the sides in a one-sided view.
pub const SIDE: &str = "Side";
/// Its words.
pub const LEFT: &str = "Left";
/// Its words.
pub const RIGHT: &str = "Right";

/// The banner about swapped sides is understood.
pub const GOT_IT: &str = "Got it";
/// The opened side is closed again.
pub const CLOSE_OPENED: &str = "Close it";
/// A point is being added.
pub const ADDING: (&str, &str, &str) = ("New point.", "Click the sore place on a muscle.", "Cancel");

/// The legend of the markers: its heading, and a value with its words for each band.
pub const TENDERNESS: &str = "Tenderness";
/// Values of the legend, with the words of their band.
pub const BANDS: [(usize, &str); 4] =
    [(0, "0 none"), (2, "1–3 mild"), (5, "4–6 moderate"), (8, "7–10 strong")];
/// The legend's word for a dashed ring.
pub const NOT_TESTED: &str = "not tested";
/// The legend's words for a small disc with a number.
pub const IN_PLAN: &str = "order in your plan";
/// The legend of the referral zones.
pub const REFERRAL: &str = "Pain may be felt";
/// The legend of the danger zones.
pub const DANGER_LEGEND: &str = "Do not press";

/// A switch in a menu: what it is of, and whether it is on.
pub fn shown_or_not(name: &str, is_shown: bool) -> String {
    format!("{name}: {}", if is_shown { "shown" } else { "hidden" })
}

/// How constant a referral is, in plain words.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Essential => "usual area",
        Grade::Spillover => "at times",
    }
}

/// What a danger zone asks for, short.
pub fn level(level: Level) -> &'static str {
    match level {
        Level::Never => "never",
        Level::Bone => "bone",
        Level::Care => "with care",
    }
}

/// A danger zone with its rule.
pub fn zone(name: &str, of: Level, rule: &str) -> String {
    format!("{name}, {}. {rule}", level(of))
}

/// The banner over an opened side.
pub fn opened(side: Side) -> &'static str {
    if side == Side::Left {
        "Left side opened to the deep muscles"
    } else {
        "Right side opened to the deep muscles"
    }
}

/// The map's own name, for the screen reader.
pub fn canvas(view: &str) -> String {
    format!("Map, {}. Arrow keys go from point to point, Enter opens one.", view.to_lowercase())
}

/// The tooltip of points that overlap.
pub fn points_here(count: usize) -> String {
    format!("{count} points here")
}

/// Where points that overlap are, and what a click on them does.
pub fn click_to_spread(mut sides: impl Iterator<Item = Side>, whose: super::Whose) -> String {
    let first = sides.next().unwrap_or(Side::Midline);
    let whose = if sides.all(|side| side == first) { whose.side(first) } else { whose.both() };
    format!("{whose} · click to tell them apart")
}

/// The link from the legend to another view in which pain may be felt.
pub fn also_in(view: &str) -> String {
    format!("Also: {}", view.to_lowercase())
}

/// The second line of a tooltip.
pub fn tooltip(your_side: &str, tenderness: Option<u8>) -> String {
    match tenderness {
        Some(value) => format!("{your_side} · tenderness {value} of 10"),
        None => format!("{your_side} · not tested yet"),
    }
}
