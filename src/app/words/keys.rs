//! The sheet of the keys: where, which key, what it does. A test of the window presses every one of them.

use std::borrow::Cow;

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
    format!("{key}: {does}")
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
            Self::Everywhere => "Everywhere",
            Self::Map => "Map",
            Self::Point => "Point",
            Self::Routines => super::routines::title(),
            Self::Trends => super::trends::trends(),
            Self::Plan => super::plan::plan(),
            Self::Hold => "Hold",
            Self::After => "After a hold",
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

/// What keys of the sheet are called on this machine's keyboard.
pub fn named(keys: &str) -> Cow<'_, str> {
    if cfg!(target_os = "macos") { Cow::Owned(on_a_mac(keys)) } else { Cow::Borrowed(keys) }
}

fn on_a_mac(keys: &str) -> String {
    keys.replace("Ctrl", "Cmd").replace("Alt", "Option")
}

/// Every key of the window.
pub const SHEET: [(Place, &[(&str, &str)]); 8] = [
    (
        Place::Everywhere,
        &[
            ("/ or Ctrl F", "search"),
            ("Ctrl 1", "the map"),
            ("Ctrl 2", "the routines"),
            ("Ctrl 3", "the trends"),
            ("Ctrl 4", "the plans"),
            ("Ctrl Z", "undo"),
            ("Ctrl Shift Z", "redo"),
            ("?", "this sheet"),
            ("Tab, Shift Tab", "next control, control before; the map is one stop"),
        ],
    ),
    (
        Place::Map,
        &[
            (
                "Arrows",
                "to the nearest point that way, when the map has the focus; with Shift the picture moves",
            ),
            ("Enter", "open the point that the arrows stand on"),
            ("+, –, Home", "zoom in, out, whole view, when the map has the focus"),
            ("[, ]", "previous, next point of the list, or of the map when it has the focus"),
            ("V, then B F N S A P", "back, front, side of neck, soles, forearm back, forearm palm"),
            ("X", "the other side of a one-sided view"),
            ("K, Shift K", "next layer, layer before"),
            ("Esc", "back to the list"),
        ],
    ),
    (
        Place::Point,
        &[
            ("0–9", "tenderness"),
            ("Up, Down", "one more, one less tender, unless the map has the focus; 10 is 9, then Up"),
            ("Space", "start hold, unless a control has the focus"),
            ("Arrows, Enter, Esc", "while a point of your own is moved: move it, keep it, leave it"),
        ],
    ),
    (
        Place::Routines,
        &[
            ("Up, Down, Enter", "in the search: from card to card, open one"),
            ("Esc", "all cards again; back from one that has not begun"),
        ],
    ),
    (
        Place::Trends,
        &[
            ("Left, Right", "a day back, a day on, while the body is shown day by day"),
            ("Space", "let the days go by, stop; unless a control has the focus"),
            ("Left, Right in a plot", "from dot to dot; Enter opens the entry of one point’s large plot"),
            ("Esc", "from one point back to all"),
        ],
    ),
    (
        Place::Plan,
        &[
            ("Alt Up, Alt Down", "a point of the plan up or down in the order, when it has the focus"),
            ("Delete", "take that point out"),
            ("/ or Ctrl F", "find a point to add"),
            ("V, K, X", "view, layer and side, as on the map"),
            ("Esc", "no point chosen"),
        ],
    ),
    (
        Place::Hold,
        &[
            ("0–9", "tenderness now"),
            ("Up, Down", "one more, one less tender; 10 is 9, then Up"),
            ("Space", "pause, go on; counts a movement; unless a control has the focus"),
            ("P", "pause, go on"),
            ("R, T, S", "it released, it throbs, too sore"),
            ("F", "floor mode; there any key or click does what the screen says"),
            ("Esc twice", "leave; the time so far is kept"),
            ("?", "this sheet; the clock goes on"),
        ],
    ),
    (
        Place::After,
        &[
            ("0–9", "tenderness after"),
            ("Up, Down", "one more, one less tender; 10 is 9, then Up"),
            ("Esc", "back to the map"),
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mac_has_other_names_for_two_of_them() {
        assert_eq!(on_a_mac("/ or Ctrl F"), "/ or Cmd F");
        assert_eq!(on_a_mac("Alt Up, Alt Down"), "Option Up, Option Down");
        for (_, rows) in SHEET {
            for (key, _) in rows {
                let is_named = named(key) == *key;
                assert!(is_named || cfg!(target_os = "macos"), "{key}");
            }
        }
    }
}
