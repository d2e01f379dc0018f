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
    no_routine,
    tables::table,
};
use crate::{
    desktop::{self, DataFolder, Settings, SettingsFile, complain},
    language::{Language::English, lower_first, say, within},
    therapy::{
        Source,
        guide::Method,
        routine::{self, Caution, Routine, Sides, Step, Target},
    },
};

pub(super) fn run(arguments: &Arguments, args: &RoutinesArgs) -> Result<(), CliError> {
    let (own, get_in_place) = own(arguments)?;
    let chosen = chosen(&own, args.id.as_deref())?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    match (args.format, &args.id, &chosen[..]) {
        (RoutineFormat::Json, ..) => {
            within(English, || json(&mut out, &own, args.id.as_deref()))?;
            writeln!(out)?;
        }
        (RoutineFormat::Table, Some(_), [one]) => page(&mut out, one, get_in_place)?,
        (RoutineFormat::Table, ..) => {
            let rows: Vec<Vec<String>> = chosen.iter().map(|one| line(one, get_in_place)).collect();
            table(&mut out, &head(), rows.into_iter())?;
        }
    }
    out.flush()?;
    Ok(())
}

/// All of them, or the one that is asked for.
fn chosen<'a>(own: &'a [Routine], id: Option<&str>) -> Result<Vec<&'a Routine>, CliError> {
    let mut all = routine::builtin().iter().chain(own);
    match id {
        None => Ok(all.collect()),
        Some(id) => {
            let found = all.find(|one| one.id.eq_ignore_ascii_case(id));
            Ok(vec![found.ok_or_else(|| no_routine(id))?])
        }
    }
}

fn json(out: &mut impl Write, own: &[Routine], id: Option<&str>) -> Result<(), CliError> {
    let rows: Vec<RoutineRow<'_>> = chosen(own, id)?.into_iter().map(RoutineRow::new).collect();
    Ok(serde_json::to_writer_pretty(out, &rows).map_err(io::Error::from)?)
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

fn head() -> [&'static str; 7] {
    [
        say!("commands-head-id"),
        say!("commands-head-source"),
        say!("commands-head-tool"),
        say!("commands-head-position"),
        say!("commands-head-dose"),
        say!("commands-head-minutes"),
        say!("commands-head-name"),
    ]
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
    paragraph(out, &say!("commands-routine-takes", minutes = minutes))?;
    list(out, say!("commands-routine-set-up"), one.set_up.iter().cloned())?;
    for (n, step) in one.steps.iter().enumerate() {
        if n == 0 {
            writeln!(out, "\n{}", say!("commands-routine-steps"))?;
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
        let (tool, position) = (method.tool.name(), lower_first(method.position.name()));
        let head = format!("{}: {}, {tool}, {position}. {}", method.id, method.name, method.dose);
        let pressure = (!method.pressure.is_empty())
            .then(|| say!("commands-routine-pressure", pressure = &method.pressure));
        let texts = method.steps.iter().map(|text| unsided(text)).chain(pressure);
        list(out, &head, texts.chain(method.cautions.iter().map(minded)))?;
    }
    if !one.feel.is_empty() {
        paragraph(out, &say!("commands-routine-feel", feel = &one.feel))?;
    }
    list(out, say!("commands-routine-mind"), one.cautions.iter().map(minded))?;
    list(out, say!("commands-routine-stop-if"), one.stops().map(|caution| minded(&caution)))?;
    let figures = one.figures();
    list(
        out,
        say!("commands-routine-figures"),
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
    text.replace("{side}", say!("commands-routine-this")).replace("{other}", say!("commands-routine-other"))
}

fn dose(step: &Step) -> String {
    match step.ending {
        Some(ending) => format!("{} ({})", ending.words(), step.figures.id()),
        None => say!("commands-routine-go-on").to_owned(),
    }
}

fn place(step: &Step) -> String {
    let sides = (step.sides == Sides::One).then(|| say!("commands-routine-one-side").to_owned());
    match &step.at {
        Target::Area(id) => {
            let area = say!("commands-routine-area", id = id.as_str());
            [area].into_iter().chain(sides).collect::<Vec<_>>().join(", ")
        }
        Target::Points { ids, choose: (least, most) } => {
            let many =
                (ids.len() > 1).then(|| say!("commands-routine-of-them", least = *least, most = *most));
            let ids = ids.iter().map(|id| id.0.clone());
            ids.chain(many).chain(sides).collect::<Vec<_>>().join(", ")
        }
        Target::Nothing(kind) => kind.name().to_owned(),
    }
}
