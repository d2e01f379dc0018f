//! What things of the atlas are called in the language that is spoken. In English their texts stand in the sheets; in
//! another language in the files of words, under the same ids.
//!
//! What decides something asks for the English, which is the atlas's own: a rule must not change with the language.

use super::{
    Side,
    atlas::{DangerZone, Muscle, NamedPoint, Region, RollingArea},
};
use crate::language::{of_thing, say};

impl Side {
    /// The side as said to the patient: `your left`, `your right`, `midline`.
    pub fn your(self) -> &'static str {
        match self {
            Self::Left => say!("anatomy-your-left"),
            Self::Right => say!("anatomy-your-right"),
            Self::Midline => say!("anatomy-midline"),
        }
    }

    /// The same at the beginning of a line: `Your left`, `Your right`, `Midline`.
    pub fn your_capital(self) -> &'static str {
        match self {
            Self::Left => say!("anatomy-your-left-capital"),
            Self::Right => say!("anatomy-your-right-capital"),
            Self::Midline => say!("anatomy-midline-capital"),
        }
    }

    /// `name` with the side as said to the patient; always in this order: `Rhomboid major, upper, your left`.
    pub fn sided(self, name: &str) -> String {
        match self {
            Self::Left => say!("anatomy-sided-left", name = name),
            Self::Right => say!("anatomy-sided-right", name = name),
            Self::Midline => say!("anatomy-sided-midline", name = name),
        }
    }
}

impl Muscle {
    /// Its name.
    pub fn name(&self) -> &str {
        of_thing(&self.id, "name", &self.name)
    }

    /// What it is called without anatomy.
    pub fn plain(&self) -> &str {
        of_thing(&self.id, "plain", &self.plain)
    }

    /// Why one does not treat it oneself, or what to mind; empty where one may.
    pub fn why(&self) -> &str {
        of_thing(&self.id, "why", &self.why)
    }
}

impl NamedPoint {
    /// Its name.
    pub fn name(&self) -> &str {
        of_thing(&self.id.0, "name", &self.name)
    }

    /// Where it is, in plain words.
    pub fn place(&self) -> &str {
        of_thing(&self.id.0, "place", &self.place)
    }

    /// Where it refers to, in words.
    pub fn refers(&self) -> &str {
        of_thing(&self.id.0, "refers", &self.refers)
    }

    /// What to mind.
    pub fn note(&self) -> &str {
        of_thing(&self.id.0, "note", &self.note)
    }

    /// What to mind, in English, by which tools are chosen.
    pub fn english_note(&self) -> &str {
        &self.note
    }

    /// Its name and where it is, in English.
    pub fn in_english(&self) -> [&str; 2] {
        [&self.name, &self.place]
    }
}

impl Region {
    /// Its name.
    pub fn name(&self) -> &str {
        of_thing(&self.id, "name", &self.name)
    }
}

impl DangerZone {
    /// Its name.
    pub fn name(&self) -> &str {
        of_thing(&self.id, "name", &self.name)
    }

    /// The rule, in words.
    pub fn rule(&self) -> &str {
        of_thing(&self.id, "rule", &self.rule)
    }

    /// Whether an artery is what is to be minded in it, by its words.
    pub fn has_artery(&self) -> bool {
        [&self.name, &self.rule].into_iter().any(|words| words.contains("artery"))
    }
}

impl RollingArea {
    /// Its name.
    pub fn name(&self) -> &str {
        of_thing(&self.id.0, "name", &self.name)
    }

    /// Where it is, in plain words, without the side.
    pub fn place(&self) -> &str {
        of_thing(&self.id.0, "place", &self.place)
    }

    /// Its name and where it is, in English.
    pub fn in_english(&self) -> [&str; 2] {
        [&self.name, &self.place]
    }
}
