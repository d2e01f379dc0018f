//! The size and place of the window on the screens there are.

use serde::{Deserialize, Serialize};

use super::within::within_i32;

/// The smallest window, in points at a text size of 100 %: across, down.
pub const SMALLEST: (i32, i32) = (900, 600);
/// What a screen keeps for itself above and below a window, in points: its bars, and the title of the window.
const KEPT: f64 = 72.0;
/// A side of a window is never longer, in points.
const LONGEST: i32 = 32_000;
/// The strip at a window's top by which it can be moved: its height, and the width of it that must be in sight.
const HANDLE: (i32, i32) = (32, 120);

/// A window's size and place, in points at a text size of 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Its width without borders, 900–32,000.
    #[serde(deserialize_with = "within_i32::<_, 900, 32_000>")]
    pub width: i32,
    /// Its height without borders, 600–32,000.
    #[serde(deserialize_with = "within_i32::<_, 600, 32_000>")]
    pub height: i32,
    /// The upper left corner with its borders, where the system tells (Wayland does not), ±32,000.
    #[serde(default)]
    pub corner: Option<Corner>,
    /// Whether it filled its screen; size and corner are then those it goes back to.
    #[serde(default)]
    pub maximised: bool,
}

/// A place on the desktop that all screens share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corner {
    /// To the right.
    #[serde(deserialize_with = "within_i32::<_, -32_000, 32_000>")]
    pub x: i32,
    /// Down.
    #[serde(deserialize_with = "within_i32::<_, -32_000, 32_000>")]
    pub y: i32,
}

/// Where the map lies in its window, and how it is drawn: known before there is a window, from the last time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapPlace {
    /// Its left edge, in hundredths of a point, 0–3,200,000.
    #[serde(deserialize_with = "within_i32::<_, 0, 3_200_000>")]
    pub left: i32,
    /// Its upper edge.
    #[serde(deserialize_with = "within_i32::<_, 0, 3_200_000>")]
    pub top: i32,
    /// Its width.
    #[serde(deserialize_with = "within_i32::<_, 0, 3_200_000>")]
    pub width: i32,
    /// Its height.
    #[serde(deserialize_with = "within_i32::<_, 0, 3_200_000>")]
    pub height: i32,
    /// Millionths of a pixel that a point takes, 100,000–16,000,000.
    #[serde(deserialize_with = "within_i32::<_, 100_000, 16_000_000>")]
    pub pixels: i32,
    /// Whether it is drawn for a dark window.
    pub is_dark: bool,
}

impl Default for MapPlace {
    /// In a window as it opens the first time.
    fn default() -> Self {
        Self { left: 7_600, top: 0, width: 82_000, height: 80_000, pixels: 1_000_000, is_dark: false }
    }
}

impl MapPlace {
    /// The same with every number inside its range.
    #[must_use]
    pub fn in_range(self) -> Self {
        let [left, top, width, height] =
            [self.left, self.top, self.width, self.height].map(|length| length.clamp(0, 3_200_000));
        Self { left, top, width, height, pixels: self.pixels.clamp(100_000, 16_000_000), ..self }
    }
}

impl WindowPlace {
    /// The same with every number inside its range; a corner outside it is dropped.
    #[must_use]
    pub fn in_range(self) -> Self {
        let is_sane = |corner: &Corner| corner.x.abs() <= LONGEST && corner.y.abs() <= LONGEST;
        Self {
            width: self.width.clamp(SMALLEST.0, LONGEST),
            height: self.height.clamp(SMALLEST.1, LONGEST),
            corner: self.corner.filter(is_sane),
            ..self
        }
    }
}

/// A rectangle of pixels on the desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

/// The size of a window, in points, that is to be `wanted` and lies on a `screen` of this size: never larger than what
/// the screen leaves it.
pub fn on_screen(wanted: (f64, f64), screen: (f64, f64)) -> (f64, f64) {
    (wanted.0.min(screen.0), wanted.1.min((screen.1 - KEPT).max(screen.1 / 2.0)))
}

/// Whether a window can be seen and moved: enough of its upper edge lies on a screen. Without any known screen nothing
/// can be said against it.
pub fn is_reachable(window: Area, screens: &[Area]) -> bool {
    let overlap = |a: i32, a_long: i32, b: i32, b_long: i32| {
        i64::from(a).saturating_add(a_long.into()).min(i64::from(b).saturating_add(b_long.into()))
            - i64::from(a.max(b))
    };
    screens.is_empty()
        || screens.iter().any(|screen| {
            overlap(window.x, window.width, screen.x, screen.width) >= i64::from(HANDLE.1)
                && overlap(window.y, HANDLE.0, screen.y, screen.height) >= i64::from(HANDLE.0) / 2
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: [Area; 2] = [
        Area { x: 0, y: 0, width: 1920, height: 1080 },
        Area { x: -1280, y: 100, width: 1280, height: 1024 },
    ];

    fn at(x: i32, y: i32) -> Area {
        Area { x, y, width: 1280, height: 800 }
    }

    #[test]
    fn a_window_is_reachable_where_its_upper_edge_is_in_sight() {
        for seen in [at(0, 0), at(1700, 900), at(-1100, 300), at(-700, 20), at(100, -10)] {
            assert!(is_reachable(seen, &TWO), "{seen:?}");
        }
        for lost in
            [at(1900, 100), at(0, -700), at(3000, 0), at(100, 1075), at(i32::MAX, i32::MAX), at(-2500, 200)]
        {
            assert!(!is_reachable(lost, &TWO), "{lost:?}");
        }
        assert!(is_reachable(at(9000, 9000), &[]), "nothing is known");
    }

    #[test]
    fn a_window_is_never_larger_than_its_screen() {
        let smallest = (f64::from(SMALLEST.0), f64::from(SMALLEST.1));
        // 1366 × 768 pixels at scale 2; a quarter of a large screen; the usual one.
        assert_eq!(on_screen(smallest, (683.0, 384.0)), (683.0, 312.0));
        assert_eq!(on_screen(smallest, (960.0, 540.0)), (900.0, 468.0));
        assert_eq!(on_screen(smallest, (1920.0, 1080.0)), smallest);
        assert_eq!(on_screen(smallest, (640.0, 100.0)), (640.0, 50.0));
    }

    #[test]
    fn numbers_are_brought_into_range_and_a_lost_corner_is_dropped() {
        let place = WindowPlace {
            width: 3,
            height: 99_999,
            corner: Some(Corner { x: 40_000, y: 0 }),
            maximised: true,
        };
        let sane = WindowPlace { width: 900, height: 32_000, corner: None, maximised: true };
        assert_eq!(place.in_range(), sane);
    }
}
