//! What a copy holds, beside what is there.

use jiff::civil::DateTime;

/// So many problems are named; the others are counted.
const NAMED: usize = 20;

/// What a copy holds, beside what is there: what would come of bringing it back, or what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// When it was made, where it was made; none if it does not say.
    pub made: Option<DateTime>,
    /// Entries that are not there yet.
    pub new: usize,
    /// Of these, entries of a kind that only a newer version knows.
    pub newer: usize,
    /// Entries that are there already, or that the copy holds more than once.
    pub known: usize,
    /// The routines of the user's own, by the names of their files.
    pub routines: Vec<(String, RoutineFate)>,
    /// Files of plans that are not there yet.
    pub plans_new: usize,
    /// Files of plans that are there already.
    pub plans_known: usize,
    /// Files of plans under whose name another one is there, which stays.
    pub plans_kept: usize,
    /// What becomes of the settings.
    pub settings: Adopted,
    /// What cannot be read. It stays in the copy.
    pub problems: Problems,
    /// Files in it that belong to no copy and are passed over.
    pub passed_over: usize,
}

/// What becomes of a routine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoutineFate {
    /// It is added.
    New,
    /// It is there already.
    Same,
    /// Another one has its name: it is added beside that, as this file.
    Beside(String),
}

/// What becomes of the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Adopted {
    /// The copy has none that can be read.
    #[default]
    None,
    /// There are none yet: those of the copy are taken.
    Taken,
    /// There are some: they stay as they are.
    Kept,
}

/// What cannot be read: so many places, and the first of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    /// How many.
    pub count: usize,
    /// The first of them, with file and line.
    pub first: Vec<String>,
}

impl Problems {
    pub(super) fn add(&mut self, problem: &str) {
        self.count += 1;
        if self.first.len() < NAMED {
            // It may name what stands in a file from elsewhere.
            self.first.push(problem.replace(char::is_control, " "));
        }
    }
}

impl Contents {
    /// The routines that are not there yet.
    pub fn new_routines(&self) -> impl Iterator<Item = &(String, RoutineFate)> {
        self.routines.iter().filter(|(_, fate)| *fate != RoutineFate::Same)
    }

    /// The files of plans in it.
    pub(super) fn plans(&self) -> usize {
        self.plans_new + self.plans_known + self.plans_kept
    }

    /// Whether it has nothing that is not there already.
    pub fn is_all_there(&self) -> bool {
        self.new + self.plans_new == 0
            && self.new_routines().next().is_none()
            && self.settings != Adopted::Taken
    }
}
