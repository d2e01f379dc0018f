//! `knotmap routines`: every routine with its doses and the texts they are from.

mod json;

use std::{
    io::{self, Write},
    time::Duration,
};

use self::json::RoutineRow;
use super::{
    Arguments, CliError,
    args::{RoutineFormat, RoutinesArgs},
    tables::table,
};
use crate::{
    desktop::{self, DataFolder, Settings, SettingsFile, complain},
    therapy::{
        Source,
        guide::Method,
        routine::{self, Caution, Routine, Sides, Step, Target},
    },
};

pub(super) fn run(arguments: &Arguments, args: &RoutinesArgs) -> Result<(), CliError> {
    let (own, get_in_place) = own(arguments)?;
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
        (RoutineFormat::Table, Some(_), [one]) => page(&mut out, one, get_in_place)?,
        (RoutineFormat::Table, ..) => {
            let rows: Vec<Vec<String>> = chosen.iter().map(|one| line(one, get_in_place)).collect();
            table(
                &mut out,
                &["id", "source", "tool", "position", "dose", "minutes", "name"],
                rows.into_iter(),
            )?;
        }
    }
    out.flush()?;
    Ok(())
}

/// The user's own, and the time to get in place as it is set for the window; what cannot be read is said, and stops
/// nothing.
fn own(arguments: &Arguments) -> Result<(Vec<Routine>, Duration), CliError> {
    let get_in_place = |settings: &Settings| Duration::from_secs(settings.get_in_place_s.into());
    if arguments.demo {
        return Ok((vec![], get_in_place(&Settings::default())));
    }
    let folder = DataFolder::locate(arguments.data.as_deref())?;
    folder.look()?;
    let own = desktop::own_routines(&folder.routines());
    for problem in own.problems {
        complain(&problem);
    }
    let settings = SettingsFile::open(folder.settings());
    Ok((own.routines, get_in_place(settings.settings())))
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

/// `3–5`, in whole minutes on one side, with the time to get in place and to give the numbers.
fn minutes(routine: &Routine, get_in_place: Duration) -> String {
    let (least, most) = routine.span(1, get_in_place);
    let up = |seconds: u64| seconds.div_ceil(60);
    let (least, most) = (up(least.as_secs()), up(most.as_secs()));
    if least == most { format!("{least}") } else { format!("{least}–{most}") }
}

fn line(routine: &Routine, get_in_place: Duration) -> Vec<String> {
    vec![
        routine.id.clone(),
        routine.source.id().to_owned(),
        each(routine, |method| method.tool.name().to_owned()),
        each(routine, |method| method.position.name().to_owned()),
        each(routine, |method| method.ending.words()),
        minutes(routine, get_in_place),
        routine.name.clone(),
    ]
}

/// One routine, to be read from top to bottom. `{side}` is the side that is treated.
fn page(out: &mut impl Write, one: &Routine, get_in_place: Duration) -> io::Result<()> {
    writeln!(out, "{} ({})\n{}: {}", one.name, one.id, one.source.id(), one.source.title())?;
    paragraph(out, &one.about)?;
    let minutes = minutes(one, get_in_place);
    paragraph(
        out,
        &format!("Takes {minutes} min on one side, with the time to get in place and to give the numbers."),
    )?;
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
        let pressure = (!method.pressure.is_empty()).then(|| format!("Pressure: {}", method.pressure));
        let texts = method.steps.iter().map(|text| unsided(text)).chain(pressure);
        list(out, &head, texts.chain(method.cautions.iter().map(minded)))?;
    }
    if !one.feel.is_empty() {
        paragraph(out, &format!("What you should feel. {}", one.feel))?;
    }
    list(out, "Mind", one.cautions.iter().map(minded))?;
    list(out, "Stop if", one.stops().map(|caution| minded(&caution)))?;
    let figures = one.figures();
    list(
        out,
        "Figures",
        figures.iter().map(|figure| format!("{}: {} ({})", figure.about, figure.value, figure.source.id())),
    )
}

/// A sentence to mind, and the text that it is from; of what the program or the user adds, only the sentence.
fn minded(caution: &Caution) -> String {
    let text = unsided(&caution.text);
    match caution.source {
        Source::Guard | Source::Own => text,
        source => format!("{text} ({})", source.id()),
    }
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
