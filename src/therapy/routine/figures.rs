//! The figures of a routine, each with the text it is from.

use std::time::Duration;

use super::Routine;
use crate::therapy::{Dose, Ending, Source};

/// One figure and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is about: a method, a step, or one of `spots`, `in all`, `each side`, `per day`, `rest between steps`,
    /// `before it`.
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
            Self::Release { at_most } => format!("until it releases, at most {}", time(at_most)),
            Self::Throbbing { window } => {
                let minutes = |at: Duration| at.as_secs() / 60;
                format!("{}–{} min, until it throbs", minutes(window.early()), minutes(window.late()))
            }
            Self::Repetitions { count: 1 } => "1 slow movement".to_owned(),
            Self::Repetitions { count } => format!("{count} slow movements"),
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
        seconds if seconds % 60 == 0 => format!("{} min", seconds / 60),
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
                figures.push(Figure::new(format!("step “{}”", step.name), ending.words(), step.figures));
            }
        }
        let range = |(least, most): (u16, u16)| {
            if least == most { format!("{least}") } else { format!("{least}–{most}") }
        };
        if let Some((least, most)) = self.spots {
            let value = range((u16::from(least), u16::from(most)));
            let session = if self.nights { "a night" } else { "a session" };
            figures.push(Figure::new("spots", format!("{value} {session}"), self.source));
        }
        if let Some(minutes) = self.minutes {
            figures.push(Figure::new("in all", format!("{} min", range(minutes)), self.source));
        }
        if let Some((least, most)) = self.side_s {
            let value = if least % 60 == 0 && most % 60 == 0 {
                format!("{} min", range((least / 60, most / 60)))
            } else {
                format!("{} s", range((least, most)))
            };
            figures.push(Figure::new("each side", value, self.source));
        }
        let often =
            if self.per_day.times == 1 { "once".to_owned() } else { format!("{} times", self.per_day.times) };
        figures.push(Figure::new("per day", format!("{often} at most"), self.per_day.source));
        if self.steps.len() > 1 {
            let source = if self.is_own() { Source::Own } else { Source::Guard };
            figures.push(Figure::new("rest between steps", format!("{} s", self.rest_s), source));
        }
        for asks in self.asks_first() {
            let value =
                format!("{} tolerated, pain at rest {} or less", asks.tolerated, asks.pain_at_most.get());
            figures.push(Figure::new("before it", value, Source::Guard));
        }
        figures
    }
}
