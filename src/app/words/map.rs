//! The map: its switches, banners, tooltips and legends.

use crate::{
    anatomy::{Level, Side, atlas::Grade},
    language::say,
};

/// The floating buttons.
pub fn export() -> &'static str {
    say!("map-export")
}
/// Larger.
pub fn zoom_in() -> &'static str {
    say!("map-zoom-in")
}
/// Smaller.
pub fn zoom_out() -> &'static str {
    say!("map-zoom-out")
}
/// Everything of the view.
pub fn fit() -> &'static str {
    say!("map-fit")
}

/// The switch for points without a number.
pub fn all_points() -> &'static str {
    say!("map-all-points")
}
/// The switch for danger zones.
pub fn danger() -> &'static str {
    say!("map-danger")
}

/// What a low map has no room for.
pub fn more() -> &'static str {
    say!("map-more")
}

/// The switches' names.
pub fn view() -> &'static str {
    say!("map-view")
}
/// Of the layers.
pub fn layer() -> &'static str {
    say!("map-layer")
}
/// Of the sides in a one-sided view.
pub fn side() -> &'static str {
    say!("map-side")
}
/// Its words.
pub fn left() -> &'static str {
    say!("map-left")
}
/// Its words.
pub fn right() -> &'static str {
    say!("map-right")
}

/// The banner about swapped sides is understood.
pub fn got_it() -> &'static str {
    say!("map-got-it")
}
/// The opened side is closed again.
pub fn close_opened() -> &'static str {
    say!("map-close-opened")
}
/// A point is being added.
pub fn adding() -> (&'static str, &'static str, &'static str) {
    (say!("map-adding-heading"), say!("map-adding-what"), say!("map-adding-cancel"))
}

/// The legend of the markers: its heading, and a value with its words for each band.
pub fn tenderness() -> &'static str {
    say!("map-tenderness")
}
/// Values of the legend, with the words of their band.
pub fn bands() -> [(usize, &'static str); 4] {
    [
        (0, say!("map-band-none")),
        (2, say!("map-band-mild")),
        (5, say!("map-band-moderate")),
        (8, say!("map-band-strong")),
    ]
}
/// The legend's word for a dashed ring.
pub fn not_tested() -> &'static str {
    say!("map-not-tested")
}
/// The legend's words for a small disc with a number.
pub fn in_plan() -> &'static str {
    say!("map-in-plan")
}
/// The legend of the referral zones.
pub fn referral() -> &'static str {
    say!("map-referral")
}
/// The legend of the danger zones.
pub fn danger_legend() -> &'static str {
    say!("map-danger-legend")
}

/// A switch in a menu: what it is of, and whether it is on.
pub fn shown_or_not(name: &str, is_shown: bool) -> String {
    if is_shown { say!("map-is-shown", name = name) } else { say!("map-is-hidden", name = name) }
}

/// How constant a referral is, in plain words.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Essential => say!("map-grade-usual"),
        Grade::Spillover => say!("map-grade-at-times"),
    }
}

/// What a danger zone asks for, short.
pub fn level(level: Level) -> &'static str {
    match level {
        Level::Never => say!("map-level-never"),
        Level::Bone => say!("map-level-bone"),
        Level::Care => say!("map-level-care"),
    }
}

/// A danger zone with its rule.
pub fn zone(name: &str, of: Level, rule: &str) -> String {
    say!("map-zone", name = name, level = level(of), rule = rule)
}

/// The banner over an opened side.
pub fn opened(side: Side) -> &'static str {
    if side == Side::Left { say!("map-opened-left") } else { say!("map-opened-right") }
}

/// The map's own name, for the screen reader.
pub fn canvas(view: &str) -> String {
    say!("map-canvas", view = super::lower_first(view))
}

/// A small picture of a point, for the screen reader.
pub fn picture(point: &str) -> String {
    say!("map-picture", point = point)
}

/// The tooltip of points that overlap.
pub fn points_here(count: usize) -> String {
    say!("map-points-here", count = count)
}

/// Where points that overlap are, and what a click on them does.
pub fn click_to_spread(mut sides: impl Iterator<Item = Side>, whose: super::Whose) -> String {
    let first = sides.next().unwrap_or(Side::Midline);
    let whose = if sides.all(|side| side == first) { whose.side(first) } else { whose.both() };
    say!("map-click-to-spread", whose = whose)
}

/// The link from the legend to another view in which pain may be felt.
pub fn also_in(view: &str) -> String {
    say!("map-also-in", view = super::lower_first(view))
}

/// The second line of a tooltip.
pub fn tooltip(your_side: &str, tenderness: Option<u8>) -> String {
    match tenderness {
        Some(value) => say!("map-tooltip", side = your_side, value = value),
        None => say!("map-tooltip-not-tested", side = your_side),
    }
}
