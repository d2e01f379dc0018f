//! The figures of a routine, each with the text it is from.

use std::time::Duration;

use super::Routine;
use crate::{
    language::say,
    therapy::{Dose, Ending, Source},
};

/// One figure and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is about: the id of a method, else in words: a step, `spots`, `in all`, `each side`, `per day`, `rest between
    /// steps`, `before it`.
    pub about: String,
    /// The figure in words: `60 s`.
    pub value: String,
    /// The text that it is from.
    pub source: Source,
}

impl Figure {
    fn new(about: impl Into<String>, value: impl Into<String>, source: Source) -> Self {
        Self { about: about.into(), value: value.into(), source }
    }
}

impl Ending {
    /// The dose in words: `60 s`, `until it releases, at most 2 min`, `10–25 min, until it throbs`, `4 slow movements`.
    pub fn words(self) -> String {
        match self {
            Self::Time { dose } => dose.to_string(),
            Self::Release { at_most } => say!("routine-ending-release", time = time(at_most)),
            Self::Throbbing { window } => {
                let [from, to] = [window.early(), window.late()].map(|at| at.as_secs() / 60);
                say!("routine-ending-throbbing", from = from, to = to)
            }
            Self::Repetitions { count } => say!("routine-ending-repetitions", count = count),
        }
    }

    /// The shortest and the longest that it takes.
    pub(in crate::therapy) fn span(self) -> (Duration, Duration) {
        match self {
            Self::Time { dose } => (dose.duration(), dose.duration()),
            Self::Throbbing { window } => (window.early(), window.late()),
            Self::Release { .. } | Self::Repetitions { .. } => (Dose::MIN.duration(), self.limit()),
        }
    }
}

fn time(dose: Dose) -> String {
    match dose.seconds() {
        seconds if seconds % 60 == 0 => say!("routine-figure-minutes", minutes = seconds / 60),
        _ => dose.to_string(),
    }
}

impl Routine {
    /// Every figure of it, in the order of reading.
    pub fn figures(&self) -> Vec<Figure> {
        let mut figures = Vec::new();
        for method in self.used() {
            figures.push(Figure::new(&method.id, method.ending.words(), method.figures));
        }
        for step in &self.steps {
            let usual = step.method.as_deref().and_then(|id| self.method(id)).map(|method| method.ending);
            if let Some(ending) = step.ending.filter(|ending| Some(*ending) != usual) {
                let about = say!("routine-figure-step", name = &step.name);
                figures.push(Figure::new(about, ending.words(), step.figures));
            }
        }
        figures.extend(self.figures_of_all());
        figures
    }

    /// Those that are of no single step.
    fn figures_of_all(&self) -> Vec<Figure> {
        let mut figures = Vec::new();
        if let Some((least, most)) = self.spots {
            let spots = range((u16::from(least), u16::from(most)));
            let value = if self.nights {
                say!("routine-figure-spots-a-night", spots = spots)
            } else {
                say!("routine-figure-spots-a-session", spots = spots)
            };
            figures.push(Figure::new(say!("routine-figure-spots"), value, self.source));
        }
        if let Some(all) = self.minutes {
            let value = say!("routine-figure-minutes", minutes = range(all));
            figures.push(Figure::new(say!("routine-figure-in-all"), value, self.source));
        }
        if let Some((least, most)) = self.side_s {
            let value = if least % 60 == 0 && most % 60 == 0 {
                say!("routine-figure-minutes", minutes = range((least / 60, most / 60)))
            } else {
                say!("routine-figure-seconds", seconds = range((least, most)))
            };
            figures.push(Figure::new(say!("routine-figure-each-side"), value, self.source));
        }
        let often = say!("routine-figure-at-most", count = self.per_day.times);
        figures.push(Figure::new(say!("routine-figure-per-day"), often, self.per_day.source));
        if self.steps.len() > 1 {
            let source = if self.is_own() { Source::Own } else { Source::Guard };
            let value = say!("routine-figure-seconds", seconds = self.rest_s);
            figures.push(Figure::new(say!("routine-figure-rest"), value, source));
        }
        for asks in self.asks_first() {
            let pain = asks.pain_at_most.get();
            let value = say!("routine-figure-tolerated", method = &asks.tolerated, pain = pain);
            figures.push(Figure::new(say!("routine-figure-before"), value, Source::Guard));
        }
        figures
    }
}

/// `2`, `2–3`.
fn range((least, most): (u16, u16)) -> String {
    if least == most { format!("{least}") } else { format!("{least}–{most}") }
}
