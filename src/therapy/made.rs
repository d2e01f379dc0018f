//! A routine that is put together from places of the atlas and the ways that the program offers for them, and its file.
//!
//! The file is one of [`super::routine`] like any other: what is made here is read, checked and done as what is written by
//! hand. It can be changed here again as long as it stands as [`Made::text`] writes it; then nothing is lost by that.

mod id;
mod step;
#[cfg(test)]
mod tests;

pub use self::{
    id::free_id,
    step::{MadeStep, Place},
};

use std::fmt::Write as _;

use super::{
    leaf::quoted,
    routine::{Mistakes, Routine, read_own, spoken_method},
};

/// The most steps, as of every routine.
pub const STEPS_MAX: usize = 100;
/// The longest name, in characters, as of every routine.
pub const NAME_MAX: usize = 80;

/// What its file begins with.
const HEAD: &str = "// Made in Knotmap. Once it is changed by hand, Knotmap changes only copies of it.\n";

/// A routine that is being made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// Its id; what the journal calls it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is done, in this order.
    pub steps: Vec<MadeStep>,
}

impl Made {
    /// What of `routine` can be made here, and how many of its places cannot: those with methods of its own, those that
    /// wait for another method (C12), those where nothing is pressed. Its other texts are not taken over.
    pub fn of(routine: &Routine) -> (Self, usize) {
        let (mut made, mut left_out) =
            (Self { id: routine.id.clone(), name: routine.name.clone(), steps: Vec::new() }, 0);
        for step in &routine.steps {
            let places = Place::of(step);
            left_out += usize::from(places.is_empty());
            for place in places {
                match MadeStep::of(place, step).filter(|one| made.number(&one.place).is_none()) {
                    Some(one) if made.steps.len() < STEPS_MAX => made.steps.push(one),
                    _ => left_out += 1,
                }
            }
        }
        (made, left_out)
    }

    /// The routine of a file, if the file stands as [`Made::text`] writes it.
    pub fn as_written(routine: &Routine, text: &str) -> Option<Self> {
        let (made, left_out) = Self::of(routine);
        (left_out == 0 && made.text() == text).then_some(made)
    }

    /// The place of a place in its order, from 0.
    pub fn number(&self, place: &Place) -> Option<usize> {
        self.steps.iter().position(|step| step.place == *place)
    }

    /// The step `from` gets the place `to` in the order; those between move up or down.
    pub fn move_step(&mut self, from: usize, to: usize) {
        if from < self.steps.len() {
            let step = self.steps.remove(from);
            self.steps.insert(to.min(self.steps.len()), step);
        }
    }

    /// Its methods are those of the language spoken now; the texts that its file has stay.
    pub fn follow_language(&mut self) {
        for step in &mut self.steps {
            step.method = spoken_method(step.method);
        }
    }

    /// Its file. The same routine is the same text.
    pub fn text(&self) -> String {
        let mut text = String::from(HEAD);
        let mut line = |words: String| {
            let _into_memory = writeln!(text, "{words}");
        };
        line("Routine(".to_owned());
        line(format!("    id: {},", quoted(&self.id)));
        line(format!("    name: {},", quoted(&self.name)));
        line("    steps: [".to_owned());
        for step in &self.steps {
            line(format!("        {},", step.text()));
        }
        line("    ],".to_owned());
        line(")".to_owned());
        text
    }

    /// The routine that its file makes.
    ///
    /// # Errors
    /// What the reader of such files refuses, as it says it.
    pub fn routine(&self) -> Result<Routine, Mistakes> {
        read_own(&self.text())
    }
}
