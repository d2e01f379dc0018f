//! `knotmap routines`: every routine with its doses and the texts they are from.

use std::io::{self, Write};

use serde::Serialize;

use super::{
    Arguments, CliError,
    args::{RoutineFormat, RoutinesArgs},
    complain,
    tables::table,
};
use crate::{
    desktop::{self, DataFolder},
    therapy::{
        Ending, Source,
        guide::{Method, Technique},
        routine::{self, Caution, Preparation, Routine, Sides, Step, Target},
    },
};

pub(super) fn run(arguments: &Arguments, args: &RoutinesArgs) -> Result<(), CliError> {
    let own = own(arguments)?;
    let all: Vec<&Routine> = routine::builtin().iter().chain(&own).collect();
    let chosen: Vec<&Routine> = match &args.id {
        None => all,
        Some(id) => {
            let found = all.into_iter().find(|one| one.id.eq_ignore_ascii_case(id));
            let unknown =
                || CliError::Usage(format!("there is no routine “{id}”; knotmap routines lists them"));
            vec![found.ok_or_else(unknown)?]
        }
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    match (args.format, &args.id, &chosen[..]) {
        (RoutineFormat::Json, ..) => {
            let rows: Vec<RoutineRow<'_>> = chosen.iter().map(|one| RoutineRow::new(one)).collect();
            serde_json::to_writer_pretty(&mut out, &rows).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        (RoutineFormat::Table, Some(_), [one]) => page(&mut out, one)?,
        (RoutineFormat::Table, ..) => {
            let rows: Vec<Vec<String>> = chosen.iter().map(|one| line(one)).collect();
            table(&mut out, &["id", "source", "tool", "position", "dose", "minutes", "name"], &rows)?;
        }
    }
    out.flush()?;
    Ok(())
}

/// The user's own; what cannot be read is said, and stops nothing.
fn own(arguments: &Arguments) -> Result<Vec<Routine>, CliError> {
    if arguments.demo {
        return Ok(vec![]);
    }
    let folder = DataFolder::locate(arguments.data.as_deref())?;
    folder.look()?;
    let own = desktop::own_routines(&folder.routines());
    for problem in own.problems {
        complain(&format!("knotmap: {problem}"));
    }
    Ok(own.routines)
}

/// What several methods of a routine say, each once.
fn each<'a>(routine: &'a Routine, what: impl Fn(&'a Method) -> String) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in routine.used().into_iter().map(what) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words.join(", ")
}

/// `2–4`, in whole minutes on one side.
fn minutes(routine: &Routine) -> String {
    let (least, most) = routine.span(1);
    let up = |seconds: u64| seconds.div_ceil(60);
    let (least, most) = (up(least.as_secs()), up(most.as_secs()));
    if least == most { format!("{least}") } else { format!("{least}–{most}") }
}

fn line(routine: &Routine) -> Vec<String> {
    vec![
        routine.id.clone(),
        routine.source.id().to_owned(),
        each(routine, |method| method.tool.name().to_owned()),
        each(routine, |method| method.position.name().to_owned()),
        each(routine, |method| method.ending.words()),
        minutes(routine),
        routine.name.clone(),
    ]
}

/// One routine, to be read from top to bottom. `{side}` is the side that is treated.
fn page(out: &mut impl Write, one: &Routine) -> io::Result<()> {
    writeln!(out, "{} ({})\n{}: {}", one.name, one.id, one.source.id(), one.source.title())?;
    paragraph(out, &one.about)?;
    list(out, "Set up", one.set_up.iter().cloned())?;
    for (n, step) in one.steps.iter().enumerate() {
        if n == 0 {
            writeln!(out, "\nSteps")?;
        }
        writeln!(out, "  {}. {} – {}", n + 1, step.name, dose(step))?;
        writeln!(out, "     {}", place(step))?;
        if !step.cue.is_empty() {
            writeln!(out, "     {}", unsided(&step.cue))?;
        }
    }
    if let Some(why) = &one.order_why {
        paragraph(out, why)?;
    }
    for method in one.used() {
        let (tool, position) = (method.tool.name(), method.position.name().to_lowercase());
        let head = format!("{}: {}, {tool}, {position}. {}", method.id, method.name, method.dose);
        let texts = method.steps.iter().chain((!method.pressure.is_empty()).then_some(&method.pressure));
        list(out, &head, texts.chain(&method.cautions).map(|text| unsided(text)))?;
    }
    if !one.feel.is_empty() {
        paragraph(out, &format!("What you should feel. {}", one.feel))?;
    }
    let said = |caution: &Caution| format!("{} ({})", caution.text, caution.source.id());
    list(out, "Mind", one.cautions.iter().map(said))?;
    list(out, "Stop if", one.stop_if.iter().map(said))?;
    let figures = one.figures();
    list(
        out,
        "Figures",
        figures.iter().map(|figure| format!("{}: {} ({})", figure.about, figure.value, figure.source.id())),
    )
}

fn paragraph(out: &mut impl Write, text: &str) -> io::Result<()> {
    if text.is_empty() { Ok(()) } else { writeln!(out, "\n{text}") }
}

fn list(out: &mut impl Write, head: &str, items: impl Iterator<Item = String>) -> io::Result<()> {
    for (n, item) in items.enumerate() {
        if n == 0 {
            writeln!(out, "\n{head}")?;
        }
        writeln!(out, "  - {item}")?;
    }
    Ok(())
}

/// Without a side chosen: `your {side} hand` is `your hand on that side`, said shortly.
fn unsided(text: &str) -> String {
    text.replace("{side}", "[this]").replace("{other}", "[other]")
}

fn dose(step: &Step) -> String {
    match step.ending {
        Some(ending) => format!("{} ({})", ending.words(), step.figures.id()),
        None => "go on when you are ready".to_owned(),
    }
}

fn place(step: &Step) -> String {
    let sides = if step.sides == Sides::One { ", one side at a time" } else { "" };
    match &step.at {
        Target::Area(id) => format!("area {id}{sides}"),
        Target::Points { ids, choose: (least, most) } => {
            let ids: Vec<&str> = ids.iter().map(|id| id.0.as_str()).collect();
            let many = if ids.len() > 1 { format!(", {least}–{most} of them") } else { String::new() };
            format!("{}{many}{sides}", ids.join(", "))
        }
        Target::Nothing(kind) => kind.name().to_owned(),
    }
}

/// A routine as JSON: every dose with its ending and its source.
#[derive(Serialize)]
struct RoutineRow<'a> {
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
    cautions: &'a [String],
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

impl<'a> RoutineRow<'a> {
    fn new(one: &'a Routine) -> Self {
        let asks = one.asks_first().next();
        let caution = |caution: &'a Caution| CautionRow { text: &caution.text, source: caution.source.id() };
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
            cautions: one.cautions.iter().map(caution).collect(),
            stop_if: one.stop_if.iter().map(caution).collect(),
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
            cautions: &method.cautions,
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
