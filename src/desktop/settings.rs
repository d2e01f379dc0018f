//! What the user has set: the words and the ranges. How they are kept is `settings_file`'s business.

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::anatomy::{Layer, ViewId};

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// Everything that can be set. A field that a file does not name has its usual value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, none excludes another")]
pub struct Settings {
    /// The colours of the window.
    pub theme: Theme,
    /// Whether cues are played; they are always shown as well.
    pub sound: bool,
    /// 0–100; 100 peaks at –18 dBFS.
    #[serde(deserialize_with = "within::<_, 0, 100>")]
    pub volume_percent: u8,
    /// The countdown before a hold, 0–60 s.
    #[serde(deserialize_with = "within::<_, 0, 60>")]
    pub get_in_place_s: u8,
    /// The size of all text, 100–200 %.
    #[serde(deserialize_with = "within::<_, 100, 200>")]
    pub text_size_percent: u8,
    /// Cameras jump, nothing breathes.
    pub reduced_motion: bool,
    /// Whether points without an entry are on the map, as dashed rings.
    pub all_points: bool,
    /// Whether the sentence about facing you (the front view swaps sides) has been answered with “Got it”.
    pub facing_you_understood: bool,
    /// The view that was open last.
    pub view: ViewId,
    /// The layer that was open last.
    pub layer: Layer,
    /// The points that were opened last, the latest first, as `POINT:SIDE`.
    pub recent: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            sound: true,
            volume_percent: 70,
            get_in_place_s: 10,
            text_size_percent: 100,
            reduced_motion: false,
            all_points: true,
            facing_you_understood: false,
            view: ViewId::Back,
            layer: Layer::Outer,
            recent: Vec::new(),
        }
    }
}

impl Settings {
    /// The most points that `recent` keeps.
    pub const RECENT: usize = 8;

    /// The same settings with every number inside its range, however it was set.
    #[must_use]
    pub fn in_range(mut self) -> Self {
        self.volume_percent = self.volume_percent.min(100);
        self.get_in_place_s = self.get_in_place_s.min(60);
        self.text_size_percent = self.text_size_percent.clamp(100, 200);
        self.recent.truncate(Self::RECENT);
        self
    }
}

/// A whole number from `LOW` to `HIGH`.
fn within<'de, D: Deserializer<'de>, const LOW: u8, const HIGH: u8>(from: D) -> Result<u8, D::Error> {
    let value = i64::deserialize(from)?;
    u8::try_from(value)
        .ok()
        .filter(|value| (LOW..=HIGH).contains(value))
        .ok_or_else(|| D::Error::custom(format!("{value} is out of range; use {LOW} to {HIGH}")))
}
