//! One step of a routine that is made here: a place, the way it is pressed there, and how long.

use crate::{
    anatomy::{Atlas, PointId, PointKey, Side},
    therapy::{
        Dose, Ending, EndingKind, Source, guide,
        leaf::quoted,
        method::Method,
        plan::rules,
        routine::{Step, Target},
        way,
    },
};

/// A place of the atlas that can be pressed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A point.
    Point(PointId),
    /// An area that is rolled.
    Area(PointId),
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeStep {
    /// Where.
    pub place: Place,
    /// What it is called: the atlas's name, as it was when the step was made.
    pub name: String,
    /// Where that is, in plain words, as it was then; may be empty.
    pub cue: String,
    /// How it is done: one of [`Place::methods`].
    pub method: &'static Method,
    /// What ends it: its method has such an ending, and no longer one.
    pub ending: Ending,
}

impl Place {
    /// The places of a step, each for itself; none where nothing is pressed.
    pub(super) fn of(step: &Step) -> Vec<Self> {
        match &step.at {
            Target::Points { ids, .. } => ids.iter().cloned().map(Self::Point).collect(),
            Target::Area(id) => vec![Self::Area(PointId(id.clone()))],
            Target::Nothing(_) => Vec::new(),
        }
    }

    /// Its id in the atlas.
    pub fn id(&self) -> &PointId {
        match self {
            Self::Point(id) | Self::Area(id) => id,
        }
    }

    /// The methods that the program offers for it, best first: none that waits for another one (C12), none for a point that
    /// one does not treat oneself.
    pub fn methods(&self) -> Vec<&'static Method> {
        match self {
            Self::Point(id) => guide::methods_for(&id.0),
            Self::Area(id) => guide::methods_for_area(&id.0),
        }
    }

    /// What the atlas calls it, and where it is in plain words.
    fn named(&self) -> Option<(&'static str, &'static str)> {
        let atlas = Atlas::builtin();
        match self {
            Self::Point(id) => atlas.point(id).map(|point| (point.name(), point.place())),
            Self::Area(id) => atlas.rolling_area(id).map(|area| (area.name(), area.place())),
        }
    }
}

impl MadeStep {
    /// The place in the first way that the program offers for it, the shortest (C1).
    ///
    /// # Errors
    /// Why the program offers no hold there, as a sentence.
    pub fn usual(place: Place) -> Result<Self, String> {
        let key = PointKey { id: place.id().clone(), side: Side::Left };
        let why_not = || rules::why_not(&key, None);
        let (name, cue) = place.named().ok_or_else(why_not)?;
        let first = way::ways(&place.methods()).into_iter().next().ok_or_else(why_not)?;
        let (name, cue) = (name.to_owned(), as_sentence(cue));
        Ok(Self { place, name, cue, method: first.method, ending: first.ending })
    }

    /// The step of a file at one of its places, if it could be made here.
    pub(super) fn of(place: Place, step: &Step) -> Option<Self> {
        let id = step.method.as_deref()?;
        let method = place.methods().into_iter().find(|method| method.id == id)?;
        let ending = step.ending.filter(|ending| fits(method, *ending))?;
        Some(Self { place, name: step.name.clone(), cue: step.cue.clone(), method, ending })
    }

    /// The same by another method: as long, if that can be, else as long as the method lets at first.
    #[must_use]
    pub fn by(&self, method: &'static Method) -> Self {
        let usual = || way::ways(&[method]).first().map_or(method.ending, |first| first.ending);
        let ending = if fits(method, self.ending) { self.ending } else { usual() };
        Self { method, ending, ..self.clone() }
    }

    /// The ways in which it may end, this one among them: by the method that it has, else by the first that can end so.
    pub fn endings(&self) -> Vec<Self> {
        let kinds = [EndingKind::Time, EndingKind::Release, EndingKind::Repetitions, EndingKind::Throbbing];
        kinds.into_iter().filter_map(|kind| self.ending_by(kind)).collect()
    }

    fn ending_by(&self, kind: EndingKind) -> Option<Self> {
        if self.ending.kind() == kind {
            return Some(self.clone());
        }
        let all = std::iter::once(self.method).chain(self.place.methods());
        let method = all.into_iter().find(|method| way::allows(method, kind))?;
        let ending = match kind {
            EndingKind::Time => Ending::Time { dose: Dose::DEFAULT.min(way::most(method)) },
            EndingKind::Release | EndingKind::Repetitions | EndingKind::Throbbing => method.ending,
        };
        Some(Self { method, ending, ..self.clone() })
    }

    /// The same with another dose; none where its method has none such.
    pub fn with_ending(&self, ending: Ending) -> Option<Self> {
        fits(self.method, ending).then(|| Self { ending, ..self.clone() })
    }

    /// As it stands in a file.
    pub(super) fn text(&self) -> String {
        let id = quoted(&self.place.id().0);
        let at = match &self.place {
            Place::Point(_) => format!("Points(ids: [{id}])"),
            Place::Area(_) => format!("Area({id})"),
        };
        let (name, method, ending) = (quoted(&self.name), quoted(&self.method.id), in_file(self.ending));
        let figures = self.figures().id();
        let cue = if self.cue.is_empty() { String::new() } else { format!(", cue: {}", quoted(&self.cue)) };
        format!("(name: {name}, at: {at}, method: {method}, ending: {ending}, figures: {figures}{cue})")
    }

    /// Whose figure the dose is: that of the way, as long as nobody has changed it.
    fn figures(&self) -> Source {
        let ways = way::ways(&[self.method]);
        ways.into_iter().find(|way| way.ending == self.ending).map_or(Source::Own, |way| way.source)
    }
}

/// Whether a hold by `method` may end so, and last so long (C1).
fn fits(method: &Method, ending: Ending) -> bool {
    way::allows(method, ending.kind())
        && match ending {
            Ending::Time { dose } | Ending::Release { at_most: dose } => dose <= way::most(method),
            Ending::Throbbing { .. } | Ending::Repetitions { .. } => true,
        }
}

/// An ending as files have it.
fn in_file(ending: Ending) -> String {
    match ending {
        Ending::Time { dose } => format!("Time(s: {})", dose.seconds()),
        Ending::Release { at_most } => format!("Release(at_most_s: {})", at_most.seconds()),
        Ending::Throbbing { window } => {
            let [from, to] = [window.early(), window.late()].map(|at| at.as_secs() / 60);
            format!("Throbbing(from_min: {from}, to_min: {to})")
        }
        Ending::Repetitions { count } => format!("Repetitions(count: {count})"),
    }
}

/// Words with a large letter and a full stop.
fn as_sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let mut sentence: String = first.chain(letters).collect();
    if !sentence.is_empty() && !sentence.ends_with('.') {
        sentence.push('.');
    }
    sentence
}
