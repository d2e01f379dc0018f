//! What the user has set: the words and the ranges. How they are kept is `settings_file`'s business.

use serde::{Deserialize, Serialize};

use super::{
    place::{MapPlace, WindowPlace},
    within::{within, within_i32},
};
use crate::{
    anatomy::{Layer, Side, ViewId},
    language::Language,
    therapy::guard::emergency::Number,
};

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

/// The breath that a hold shows: seconds in and out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Breathing {
    /// None.
    Off,
    /// 3 s in, 6 s out.
    ThreeSix,
    /// 4 s in, 6 s out.
    #[default]
    FourSix,
    /// 4 s in, 8 s out.
    FourEight,
}

impl Breathing {
    /// Seconds in and seconds out; none if no breath is shown.
    pub fn seconds(self) -> Option<(u8, u8)> {
        match self {
            Self::Off => None,
            Self::ThreeSix => Some((3, 6)),
            Self::FourSix => Some((4, 6)),
            Self::FourEight => Some((4, 8)),
        }
    }
}

/// Everything that can be set. A field that a file does not name has its usual value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, none excludes another")]
pub struct Settings {
    /// What the program speaks; none: the language of the machine.
    pub language: Option<Language>,
    /// The colours of the window.
    pub theme: Theme,
    /// Whether cues are played; they are always shown as well.
    pub sound: bool,
    /// 0–100; 100 peaks at –18 dBFS.
    #[serde(deserialize_with = "within::<_, 0, 100>")]
    pub volume_percent: u8,
    /// A bell at every so many seconds of a hold, 0–60; 0: none.
    #[serde(deserialize_with = "within::<_, 0, 60>")]
    pub bell_s: u8,
    /// Whether what happens in a hold is spoken, where the machine has a voice.
    pub voice: bool,
    /// The breath that a hold shows.
    pub breathing: Breathing,
    /// The countdown before a hold, 0–60 s.
    #[serde(deserialize_with = "within::<_, 0, 60>")]
    pub get_in_place_s: u8,
    /// The number for an ambulance, one of those that are known; none: by the zone of the clock.
    pub emergency: Option<Number>,
    /// The size of all text, 100–200 %.
    #[serde(deserialize_with = "within::<_, 100, 200>")]
    pub text_size_percent: u8,
    /// The hour at which a day ends in trends, 0–6: what was noted before it belongs to the day before.
    #[serde(deserialize_with = "within::<_, 0, 6>")]
    pub day_ends_h: u8,
    /// Whether weeks begin on Sunday, not Monday.
    pub weeks_from_sunday: bool,
    /// Cameras jump, nothing breathes.
    pub reduced_motion: bool,
    /// Whether points without an entry are on the map, as dashed rings.
    pub all_points: bool,
    /// Whether the sentence about facing you (the front view swaps sides) has been answered with “Got it”.
    pub facing_you_understood: bool,
    /// The view that was open last.
    pub view: ViewId,
    /// The side that the one-sided views showed last.
    pub shown: Side,
    /// The layer that was open last.
    pub layer: Layer,
    /// The points that were opened last, the latest first, as `POINT:SIDE`.
    pub recent: Vec<String>,
    /// The routines that stand on top of their list, by their ids, the latest last.
    pub starred_routines: Vec<String>,
    /// What words in tables that were imported mean, the latest first.
    pub import_words: Vec<ImportWord>,
    /// Where each view was looked at last; a view without one opens as it is first seen.
    pub looks: Vec<Look>,
    /// The window’s size and place, once it has had one.
    pub window: Option<WindowPlace>,
    /// Where the map lay in it, if not as it does the first time.
    pub map_place: Option<MapPlace>,
}

/// Where a view was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// The view.
    pub view: ViewId,
    /// The middle of the map, in hundredths of a view unit, ±1,000,000.
    #[serde(deserialize_with = "within_i32::<_, -1_000_000, 1_000_000>")]
    pub x: i32,
    /// The same downwards.
    #[serde(deserialize_with = "within_i32::<_, -1_000_000, 1_000_000>")]
    pub y: i32,
    /// Thousandths of a screen point that a view unit takes, 10–100,000.
    #[serde(deserialize_with = "within_i32::<_, 10, 100_000>")]
    pub scale: i32,
}

/// What a word in a table means that was imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportWord {
    /// The word, in the place of a number or a point.
    pub word: String,
    /// The number, or the point as `POINT:SIDE`; empty for no value.
    pub means: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            sound: true,
            volume_percent: 70,
            bell_s: 0,
            voice: false,
            breathing: Breathing::FourSix,
            get_in_place_s: 10,
            emergency: None,
            text_size_percent: 100,
            day_ends_h: 0,
            weeks_from_sunday: false,
            reduced_motion: false,
            all_points: true,
            facing_you_understood: false,
            view: ViewId::Back,
            shown: Side::Right,
            layer: Layer::Outer,
            looks: Vec::new(),
            window: None,
            map_place: None,
            recent: Vec::new(),
            starred_routines: Vec::new(),
            import_words: Vec::new(),
        }
    }
}

impl Settings {
    /// The most points that `recent` keeps.
    pub const RECENT: usize = 8;
    /// The most routines that `starred_routines` keeps, and the longest of their ids, in bytes.
    pub const STARRED: (usize, usize) = (200, 64);
    /// The most words that `import_words` keeps.
    pub const IMPORT_WORDS: usize = 200;
    /// The longest of them, and of what they mean, in bytes.
    const IMPORT_WORD: usize = 256;

    /// The same settings with every number inside its range, however it was set.
    #[must_use]
    pub fn in_range(mut self) -> Self {
        self.volume_percent = self.volume_percent.min(100);
        self.bell_s = self.bell_s.min(60);
        self.get_in_place_s = self.get_in_place_s.min(60);
        self.text_size_percent = self.text_size_percent.clamp(100, 200);
        self.day_ends_h = self.day_ends_h.min(6);
        self.window = self.window.map(WindowPlace::in_range);
        self.map_place = self.map_place.map(MapPlace::in_range);
        self.recent.truncate(Self::RECENT);
        self.starred_routines.retain(|id| id.len() <= Self::STARRED.1);
        self.starred_routines.truncate(Self::STARRED.0);
        self.import_words.retain(|known| known.word.len().max(known.means.len()) <= Self::IMPORT_WORD);
        self.import_words.truncate(Self::IMPORT_WORDS);
        self
    }
}
