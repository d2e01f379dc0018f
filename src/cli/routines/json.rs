//! A routine as `knotmap routines --format json` prints it; docs/formats.md tells what each field means.

use serde::Serialize;

use crate::therapy::{
    Ending, Source,
    guide::{Method, Technique},
    routine::{Caution, Preparation, Routine, Sides, Step, Target},
};

/// A routine as JSON: every dose with its ending and its source.
#[derive(Serialize)]
pub(super) struct RoutineRow<'a> {
    id: &'a str,
    name: &'a str,
    source: &'static str,
    own: bool,
    about: &'a str,
    set_up: &'a [String],
    after: Option<&'a str>,
    asks_first: Option<AsksFirstRow<'a>>,
    spots: Option<(u8, u8)>,
    minutes: Option<(u16, u16)>,
    side_s: Option<(u16, u16)>,
    nights: bool,
    per_day: PerDayRow<'a>,
    rest_s: u16,
    steps: Vec<StepRow<'a>>,
    order_why: Option<&'a str>,
    methods: Vec<MethodRow<'a>>,
    feel: &'a str,
    cautions: Vec<CautionRow<'a>>,
    stop_if: Vec<CautionRow<'a>>,
}

#[derive(Serialize)]
struct AsksFirstRow<'a> {
    tolerated: &'a str,
    pain_at_most: u8,
    source: &'static str,
}

#[derive(Serialize)]
struct PerDayRow<'a> {
    times: u8,
    source: &'static str,
    says: &'a str,
}

#[derive(Serialize)]
struct StepRow<'a> {
    name: &'a str,
    method: Option<&'a str>,
    area: Option<&'a str>,
    points: Vec<&'a str>,
    choose: Option<(u8, u8)>,
    nothing: Option<Preparation>,
    sides: &'static str,
    moves: Option<&'static str>,
    dose: Option<DoseRow>,
    cue: &'a str,
}

#[derive(Serialize)]
struct MethodRow<'a> {
    id: &'a str,
    name: &'a str,
    source: &'static str,
    tool: &'static str,
    position: &'static str,
    moves: &'static str,
    dose: DoseRow,
    says: &'a str,
    steps: &'a [String],
    pressure: &'a str,
    cautions: Vec<&'a str>,
    /// Those of them that the program adds.
    guards: Vec<&'a str>,
    arm_crossed: bool,
}

/// An ending and its figure; seconds where it has seconds.
#[derive(Serialize)]
struct DoseRow {
    ending: &'static str,
    words: String,
    seconds: Option<u64>,
    from_s: Option<u64>,
    at_most_s: Option<u64>,
    count: Option<u8>,
    source: &'static str,
}

#[derive(Serialize)]
struct CautionRow<'a> {
    text: &'a str,
    source: &'static str,
}

impl<'a> CautionRow<'a> {
    fn new(caution: &'a Caution) -> Self {
        Self { text: &caution.text, source: caution.source.id() }
    }
}

impl<'a> RoutineRow<'a> {
    pub(super) fn new(one: &'a Routine) -> Self {
        let asks = one.asks_first().next();
        Self {
            id: &one.id,
            name: &one.name,
            source: one.source.id(),
            own: one.is_own(),
            about: &one.about,
            set_up: &one.set_up,
            after: one.after.as_deref(),
            asks_first: asks.map(|asks| AsksFirstRow {
                tolerated: &asks.tolerated,
                pain_at_most: asks.pain_at_most.get(),
                source: Source::Guard.id(),
            }),
            spots: one.spots,
            minutes: one.minutes,
            side_s: one.side_s,
            nights: one.nights,
            per_day: PerDayRow {
                times: one.per_day.times,
                source: one.per_day.source.id(),
                says: &one.per_day.says,
            },
            rest_s: one.rest_s,
            steps: one.steps.iter().map(StepRow::new).collect(),
            order_why: one.order_why.as_deref(),
            methods: one.used().into_iter().map(MethodRow::new).collect(),
            feel: &one.feel,
            cautions: one.cautions.iter().map(CautionRow::new).collect(),
            stop_if: one.stop_if.iter().map(CautionRow::new).collect(),
        }
    }
}

impl<'a> StepRow<'a> {
    fn new(step: &'a Step) -> Self {
        let (choose, nothing) = match &step.at {
            Target::Points { choose, .. } => (Some(*choose), None),
            Target::Nothing(kind) => (None, Some(*kind)),
            Target::Area(_) => (None, None),
        };
        Self {
            name: &step.name,
            method: step.method.as_deref(),
            area: step.area(),
            points: step.points().iter().map(|id| id.0.as_str()).collect(),
            choose,
            nothing,
            sides: if step.sides == Sides::One { "one" } else { "midline" },
            moves: step.moves.map(Technique::word),
            dose: step.ending.map(|ending| DoseRow::new(ending, step.figures)),
            cue: &step.cue,
        }
    }
}

impl<'a> MethodRow<'a> {
    fn new(method: &'a Method) -> Self {
        Self {
            id: &method.id,
            name: &method.name,
            source: method.source.id(),
            tool: method.tool.word(),
            position: method.position.word(),
            moves: method.moves.word(),
            dose: DoseRow::new(method.ending, method.figures),
            says: &method.dose,
            steps: &method.steps,
            pressure: &method.pressure,
            cautions: method.minds().collect(),
            guards: method.guards().collect(),
            arm_crossed: method.arm_crossed,
        }
    }
}

impl DoseRow {
    fn new(ending: Ending, figures: Source) -> Self {
        let limit = Some(ending.limit().as_secs());
        let mut row = Self {
            ending: ending.kind().word(),
            words: ending.words(),
            seconds: None,
            from_s: None,
            at_most_s: None,
            count: None,
            source: figures.id(),
        };
        match ending {
            Ending::Time { .. } => row.seconds = limit,
            Ending::Release { .. } => row.at_most_s = limit,
            Ending::Throbbing { window } => {
                (row.from_s, row.at_most_s) = (Some(window.early().as_secs()), limit);
            }
            Ending::Repetitions { count } => row.count = Some(count),
        }
        row
    }
}
