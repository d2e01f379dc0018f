//! The sheet of the keys: where, which key, what it does. A test of the window presses every one of them.

use crate::{
    language::say,
    session::{Page, State},
};

/// The title of the sheet.
pub fn title() -> &'static str {
    say!("keys-title")
}

/// A key and what it does, to a screen reader: `Space: start hold`.
pub fn does(key: &str, does: &str) -> String {
    say!("keys-does", key = key, does = does)
}

/// Where keys work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On every page but a running hold.
    Everywhere,
    /// On the page of the map.
    Map,
    /// While a point is open beside the map.
    Point,
    /// On the list of the routines, and on one that has not begun.
    Routines,
    /// On the page of the trends.
    Trends,
    /// On the page of the plans.
    Plan,
    /// While a hold runs.
    Hold,
    /// On the page after a hold.
    After,
}

impl Place {
    /// What stands above its keys.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Everywhere => say!("keys-place-everywhere"),
            Self::Map => say!("keys-place-map"),
            Self::Point => say!("keys-place-point"),
            Self::Routines => super::routines::title(),
            Self::Trends => super::trends::trends(),
            Self::Plan => super::plan::plan(),
            Self::Hold => say!("keys-place-hold"),
            Self::After => say!("keys-place-after"),
        }
    }

    /// Whether its keys work on the page that is shown.
    pub fn is_on(self, state: &State) -> bool {
        let (holds, is_after) = (state.running.is_some(), state.after.is_some());
        let is_map = !holds && !is_after && state.page == Page::Map;
        match self {
            Self::Everywhere => !holds,
            Self::Hold => holds,
            Self::After => !holds && is_after,
            Self::Map => is_map,
            Self::Point => is_map && state.selected.is_some(),
            Self::Trends => !holds && !is_after && state.page == Page::Trends,
            Self::Plan => !holds && !is_after && state.page == Page::Plan,
            Self::Routines => {
                !holds && !is_after && state.page == Page::Routines && state.routines.course().is_none()
            }
        }
    }
}

/// A key as it is written in the sheet in every language, and what it does.
pub type Row = (&'static str, &'static str);

/// What a key of the sheet is called on this machine's keyboard.
pub fn named(key: &str) -> String {
    called(key, cfg!(target_os = "macos"))
}

fn called(key: &str, is_mac: bool) -> String {
    let ctrl = if is_mac { say!("keys-cmd") } else { say!("keys-ctrl") };
    let alt = if is_mac { say!("keys-option") } else { say!("keys-alt") };
    match key {
        "/ or Ctrl F" => say!("keys-find-key", ctrl = ctrl),
        "Ctrl Shift Z" => say!("keys-ctrl-shift-z", ctrl = ctrl),
        "Alt Up, Alt Down" => say!("keys-alt-up-alt-down", alt = alt),
        _ => match key.strip_prefix("Ctrl ") {
            Some(rest) => say!("keys-with-ctrl", ctrl = ctrl, key = rest),
            None => in_words(key).unwrap_or(key).to_owned(),
        },
    }
}

/// Of those that need nothing put in; none for letters, figures and signs, which are the same everywhere.
fn in_words(key: &str) -> Option<&'static str> {
    Some(match key {
        "Arrows" => say!("keys-arrows"),
        "Arrows, Enter, Esc" => say!("keys-arrows-enter-esc"),
        "Delete" => say!("keys-delete"),
        "Enter" => enter(),
        "Esc" => escape(),
        "Esc twice" => say!("keys-esc-twice"),
        "+, –, Home" => say!("keys-plus-minus-home"),
        "K, Shift K" => say!("keys-k-shift-k"),
        "Left, Right" => say!("keys-left-right"),
        "Left, Right in a plot" => say!("keys-left-right-in-a-plot"),
        "Space" => space(),
        "Tab, Shift Tab" => say!("keys-tab-shift-tab"),
        "Up, Down" => say!("keys-up-down"),
        "Up, Down, Enter" => say!("keys-up-down-enter"),
        "V, then B F N S A P" => say!("keys-v-then"),
        _ => return None,
    })
}

/// A key, as it stands on a button that does the same.
pub fn space() -> &'static str {
    say!("keys-space")
}
/// A key, below a field.
pub fn enter() -> &'static str {
    say!("keys-enter")
}
/// A key, below a field.
pub fn escape() -> &'static str {
    say!("keys-esc")
}

/// Every key of the window.
pub fn sheet() -> [(Place, Vec<Row>); 8] {
    [
        (Place::Everywhere, everywhere()),
        (Place::Map, on_the_map()),
        (Place::Point, on_a_point()),
        (Place::Routines, in_routines()),
        (Place::Trends, in_trends()),
        (Place::Plan, in_plans()),
        (Place::Hold, in_a_hold()),
        (Place::After, after_a_hold()),
    ]
}

fn everywhere() -> Vec<Row> {
    vec![
        ("/ or Ctrl F", say!("keys-search")),
        ("Ctrl 1", say!("keys-the-map")),
        ("Ctrl 2", say!("keys-the-routines")),
        ("Ctrl 3", say!("keys-the-trends")),
        ("Ctrl 4", say!("keys-the-plans")),
        ("Ctrl Z", say!("keys-undo")),
        ("Ctrl Shift Z", say!("keys-redo")),
        ("?", say!("keys-this-sheet")),
        ("Tab, Shift Tab", say!("keys-next-control")),
    ]
}

fn on_the_map() -> Vec<Row> {
    vec![
        ("Arrows", say!("keys-nearest-point")),
        ("Enter", say!("keys-open-point")),
        ("+, –, Home", say!("keys-zoom")),
        ("[, ]", say!("keys-next-point")),
        ("V, then B F N S A P", say!("keys-views")),
        ("X", say!("keys-other-side")),
        ("K, Shift K", say!("keys-layers")),
        ("Esc", say!("keys-back-to-list")),
    ]
}

fn on_a_point() -> Vec<Row> {
    vec![
        ("0–9", say!("keys-tenderness")),
        ("Up, Down", say!("keys-one-more-on-a-point")),
        ("Space", say!("keys-start-hold")),
        ("Arrows, Enter, Esc", say!("keys-move-point")),
    ]
}

fn in_routines() -> Vec<Row> {
    vec![("Up, Down, Enter", say!("keys-cards")), ("Esc", say!("keys-all-cards"))]
}

fn in_trends() -> Vec<Row> {
    vec![
        ("Left, Right", say!("keys-days")),
        ("Space", say!("keys-days-go-by")),
        ("Left, Right in a plot", say!("keys-dots")),
        ("Esc", say!("keys-back-to-all")),
    ]
}

fn in_plans() -> Vec<Row> {
    vec![
        ("Alt Up, Alt Down", say!("keys-order-of-plan")),
        ("Delete", say!("keys-take-out")),
        ("/ or Ctrl F", say!("keys-find-to-add")),
        ("V, K, X", say!("keys-as-on-the-map")),
        ("Esc", say!("keys-no-point")),
    ]
}

fn in_a_hold() -> Vec<Row> {
    vec![
        ("0–9", say!("keys-tenderness-now")),
        ("Up, Down", say!("keys-one-more")),
        ("Space", say!("keys-pause-or-count")),
        ("P", say!("keys-pause")),
        ("R, T, S", say!("keys-endings")),
        ("F", say!("keys-floor")),
        ("Esc twice", say!("keys-leave")),
        ("?", say!("keys-this-sheet-in-a-hold")),
    ]
}

fn after_a_hold() -> Vec<Row> {
    vec![
        ("0–9", say!("keys-tenderness-after")),
        ("Up, Down", say!("keys-one-more")),
        ("Esc", say!("keys-back-to-map")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language::German, within};

    fn all() -> impl Iterator<Item = &'static str> {
        sheet().into_iter().flat_map(|(_, rows)| rows).map(|(key, _)| key)
    }

    #[test]
    fn a_mac_has_other_names_for_two_of_them() {
        assert_eq!(called("/ or Ctrl F", true), "/ or Cmd F");
        assert_eq!(called("Alt Up, Alt Down", true), "Option Up, Option Down");
        for key in all() {
            assert_eq!(called(key, false), key);
        }
    }

    #[test]
    fn in_another_language_every_key_with_a_name_has_that_of_its_keyboards() {
        let english =
            ["Ctrl", "Shift", "Up", "Down", "Left", "Right", "Enter", "Space", "Home", "Delete", "or"];
        for key in all() {
            let german = within(German, || called(key, false));
            let parts: Vec<_> = german.split([' ', ',']).collect();
            assert!(english.iter().all(|name| !parts.contains(name)), "{german}");
        }
        assert_eq!(within(German, || called("Ctrl Z", false)), "Strg Z");
    }
}
