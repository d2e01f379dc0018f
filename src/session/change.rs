//! What is changed in the settings, as data: the file is read again before it is written, so that what another window has
//! set meanwhile stays.

use crate::{
    anatomy::{Layer, Side, ViewId},
    desktop::{
        ImportWord, Look, Settings,
        place::{MapPlace, WindowPlace},
    },
};

/// A change of the settings.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Everything that the page of the settings shows.
    All(Box<Settings>),
    /// The layer.
    Layer(Layer),
    /// Whether points without entries are shown.
    AllPoints(bool),
    /// The view, and the side that one-sided views show.
    View(ViewId, Side),
    /// The banner about swapped sides is understood.
    FacingUnderstood,
    /// Whether holds are spoken.
    Voice(bool),
    /// A point was opened: its key.
    Opened(String),
    /// A routine has got its star, or has it no longer: its id.
    Star(String),
    /// A table was imported: what its words mean.
    ImportWords(Vec<ImportWord>),
    /// The window, how the map lies in it, and where the views were looked at.
    Place {
        /// Its size and place.
        window: Option<WindowPlace>,
        /// How the map lies in it.
        map: Option<MapPlace>,
        /// Where each view was looked at.
        looks: Vec<Look>,
    },
}

impl Change {
    /// Makes the change.
    pub fn apply(&self, settings: &mut Settings) {
        match self {
            Self::All(all) => settings.clone_from(all),
            Self::Layer(layer) => settings.layer = *layer,
            Self::AllPoints(all) => settings.all_points = *all,
            Self::View(view, shown) => (settings.view, settings.shown) = (*view, *shown),
            Self::FacingUnderstood => settings.facing_you_understood = true,
            Self::Voice(is_on) => settings.voice = *is_on,
            Self::Opened(key) => {
                settings.recent.retain(|one| one != key);
                settings.recent.insert(0, key.clone());
                settings.recent.truncate(Settings::RECENT);
            }
            Self::Star(id) => {
                let before = settings.starred_routines.len();
                settings.starred_routines.retain(|one| one != id);
                if settings.starred_routines.len() == before && before < Settings::STARRED.0 {
                    settings.starred_routines.push(id.clone());
                }
            }
            Self::ImportWords(words) => {
                let is_old = |known: &ImportWord| !words.iter().any(|new| new.word == known.word);
                settings.import_words.retain(is_old);
                settings.import_words.splice(..0, words.iter().cloned());
                settings.import_words.truncate(Settings::IMPORT_WORDS);
            }
            Self::Place { window, map, looks } => {
                settings.window = *window;
                settings.map_place = *map;
                settings.looks.clone_from(looks);
            }
        }
    }
}
