//! A hold before it starts and while it runs.

use std::time::Duration;

use jiff::Zoned;
use uuid::Uuid;

use super::of_plan::OfPlan;
use crate::{
    anatomy::{Atlas, PointKey, SelfCare, Side},
    journal::{Felt, History, Listed},
    session::Said,
    therapy::{
        Dose, DoseError, Ended, Ending, EndingKind, Hold, RestPain, Sensation, Tenderness, ThrobbingWindow,
        guide::{self, Method},
        hold::Phase,
        plan::{PlanRef, Planned},
        routine::{Tried, Waits},
        way::{self, Way},
    },
};

/// What is chosen for the selected point but not yet done.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The tenderness before the hold.
    pub before: Option<Tenderness>,
    /// The text of the field of seconds.
    pub dose: String,
    /// What the hold will wait for.
    pub ending: EndingKind,
    /// How much it hurts at rest, where that is asked (C12).
    pub pain: Option<RestPain>,
    /// How it is done: one of the methods for the point; `None` where one does not treat it oneself.
    pub method: Option<&'static Method>,
    /// What the user’s plan asks for there today, for as long as nothing else is chosen.
    pub of_plan: Option<OfPlan>,
    /// The text of the field that changes its name, while that is open.
    pub name: Option<String>,
}

impl Draft {
    /// What is offered first for a point: its best method and the shortest dose (rules C13 and C1).
    pub fn for_point(point: &Listed) -> Self {
        let methods = methods(point);
        let short = methods.iter().copied().find(|method| way::allows(method, EndingKind::Time));
        let mut draft = Self { method: short.or(methods.first().copied()), ..Self::default() };
        draft.dose = Dose::DEFAULT.min(draft.most()).seconds().to_string();
        draft
    }

    /// What a hold would wait for with what is chosen and typed.
    ///
    /// # Errors
    /// When the seconds that were typed are no dose.
    pub fn asked(&self) -> Result<Ending, DoseError> {
        if let Some(of_plan) = &self.of_plan {
            return Ok(of_plan.ending);
        }
        let own = self.method.map(|method| method.ending);
        Ok(match self.ending {
            EndingKind::Time => Ending::Time { dose: self.dose.parse::<Dose>()?.min(self.most()) },
            EndingKind::Release => Ending::Release { at_most: self.dose.parse::<Dose>()?.min(self.most()) },
            EndingKind::Throbbing => match own {
                Some(own @ Ending::Throbbing { .. }) => own,
                _ => Ending::Throbbing { window: ThrobbingWindow::DEFAULT },
            },
            EndingKind::Repetitions => match own {
                Some(own @ Ending::Repetitions { .. }) => own,
                _ => Ending::Repetitions { count: way::MOVEMENTS },
            },
        })
    }

    /// Takes what a plan asks for at its point.
    pub fn take_planned(&mut self, plan: PlanRef, point: &Planned) {
        let Some(method) = point.way() else { return };
        self.method = Some(method);
        self.wait_for(point.ending().kind());
        if let Ending::Time { dose } | Ending::Release { at_most: dose } = point.ending() {
            self.dose = dose.seconds().to_string();
        }
        self.of_plan = Some(OfPlan::of(plan, point));
    }

    /// Takes these seconds; other ones are not what a plan asks for.
    pub fn take_dose(&mut self, text: String) {
        self.of_plan = self.of_plan.filter(|_| text == self.dose);
        self.dose = text;
    }

    /// Takes `method`, with its own ending if it cannot end as was chosen before.
    pub fn take(&mut self, method: &'static Method) {
        self.of_plan = None;
        self.method = Some(method);
        if !way::allows(method, self.ending) {
            let kind =
                if way::allows(method, EndingKind::Time) { EndingKind::Time } else { method.ending.kind() };
            self.wait_for(kind);
        }
    }

    /// Takes a way to end the hold, with its method.
    pub fn take_way(&mut self, way: &Way) {
        self.of_plan = None;
        self.method = Some(way.method);
        self.wait_for(way.ending.kind());
        if let Ending::Time { dose } | Ending::Release { at_most: dose } = way.ending {
            self.dose = dose.seconds().to_string();
        }
    }

    /// Why a hold as it is chosen may not start on `side` (C12); none if it may.
    pub fn locked(&self, history: &History, side: Side) -> Option<Waits> {
        let asks = self.method.and_then(|method| method.asks_first.as_ref())?;
        asks.waits(Tried::new(held_by(history, &asks.tolerated, side), self.pain))
    }

    /// Half the seconds, after a flare-up (C4).
    pub fn halve(&mut self) {
        if let Ok(dose) = self.dose.parse::<Dose>() {
            let half = dose.half();
            self.dose = half.seconds().to_string();
            if let Some(of_plan) = &mut self.of_plan {
                of_plan.ending = match of_plan.ending {
                    Ending::Time { .. } => Ending::Time { dose: half },
                    Ending::Release { .. } => Ending::Release { at_most: half },
                    other => other,
                };
            }
        }
    }

    /// Chooses what ends it, with the usual seconds.
    pub(in crate::session) fn wait_for(&mut self, kind: EndingKind) {
        self.ending = kind;
        let dose = if kind == EndingKind::Release { Dose::MAX } else { Dose::DEFAULT };
        self.dose = dose.min(self.most()).seconds().to_string();
    }

    /// The longest that is held by the clock, or until it releases, with the method that is chosen.
    fn most(&self) -> Dose {
        self.method.map_or(Dose::MAX, way::most)
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            before: None,
            dose: Dose::DEFAULT.seconds().to_string(),
            ending: EndingKind::Time,
            pain: None,
            method: None,
            of_plan: None,
            name: None,
        }
    }
}

/// How the holds by a method ended on one side, the latest first.
pub(super) fn held_by(history: &History, method: &str, side: Side) -> Vec<Ended> {
    let mut held: Vec<_> = history
        .points()
        .filter(|point| point.side == side)
        .flat_map(|point| history.records(point))
        .filter_map(|record| Some((record.at.timestamp(), record.hold.as_ref()?)))
        .filter(|(_, held)| held.method.as_deref() == Some(method))
        .map(|(at, held)| (at, held.ended))
        .collect();
    held.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    held.into_iter().map(|(_, ended)| ended).collect()
}

/// The methods for a point, best first.
pub fn methods(point: &Listed) -> Vec<&'static Method> {
    if point.self_care == SelfCare::No {
        Vec::new()
    } else if point.is_custom {
        guide::methods_on(Atlas::builtin(), &point.muscle, point.english_note())
    } else {
        guide::methods_for(&point.id.0).into_iter().chain(guide::locked_methods_for(&point.id.0)).collect()
    }
}

/// A hold under way.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact by itself, none excludes another")]
pub struct Running {
    /// The point that is held.
    pub point: PointKey,
    /// The id that its entry will have.
    pub entry: Uuid,
    /// The clockwork.
    pub hold: Hold,
    /// What it waited for when it began; [`Hold::ending`] has the seconds added on the way.
    pub asked: Ending,
    /// The tenderness it began with; none if it was started by a key on the floor, where nobody gives a number.
    pub before: Option<Tenderness>,
    /// How much it hurt at rest, where that was asked.
    pub pain_before: Option<RestPain>,
    /// When it began.
    pub started: Zoned,
    /// With what.
    pub tool: String,
    /// Where and how.
    pub position: String,
    /// The id of the method, empty if there is none.
    pub method: String,
    /// The id of the text that the method is from, empty if there is none.
    pub source: String,
    /// Whether it is on the chest: then nothing that spreads is taken for a dull ache.
    pub on_the_chest: bool,
    /// The id of the routine that it is a step of, empty if there is none.
    pub routine: String,
    /// Whether it is a step of a course that is on its way.
    pub is_step: bool,
    /// The plan that asks for it.
    pub plan: Option<PlanRef>,
    /// What was felt besides, in order of time.
    pub felt: Vec<Felt>,
    /// A sensation that is a sign to stop, until the user has answered it.
    pub sign: Option<Sensation>,
    /// Until when the window flashes (monotonic).
    pub flash: Option<Duration>,
    /// Whether what ends it now is said by a key or click in floor mode.
    pub by_key: bool,
    /// Whether Escape has been pressed once.
    pub leaving: bool,
    /// What was said about it last.
    pub said: Option<Said>,
}

/// The alarm after a long hold that has ended by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// When it rings next (monotonic).
    pub next: Duration,
    /// Until when, if nobody does anything (monotonic).
    pub until: Duration,
}

impl Running {
    /// The number that counts now: the latest one, else the one it began with.
    pub fn tenderness(&self) -> Option<Tenderness> {
        self.hold.latest().or(self.before)
    }

    /// Whether something was felt that may be the heart's, into the chest or from the chest to wherever: it asks for a
    /// call, and nothing goes on.
    pub fn may_be_the_heart(&self) -> bool {
        self.felt
            .iter()
            .any(|felt| felt.is_emergency() || self.on_the_chest && felt.sensation == Sensation::Spreading)
    }

    /// Whether the countdown is over.
    pub fn has_begun(&self) -> bool {
        self.hold.to_place().is_zero() && self.hold.phase() != Phase::GetInPlace
    }
}
