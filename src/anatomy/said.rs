//! What things of the atlas are called in the language that is spoken. In English their texts stand in the sheets; in
//! another language in the files of words, under the same ids.
//!
//! What decides something asks for the English, which is the atlas's own: a rule must not change with the language.

use super::atlas::{DangerZone, Muscle, NamedPoint, Region, RollingArea};
use crate::language::of_thing;

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
}
