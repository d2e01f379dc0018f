//! Plans printed: all of them in a table, one as a table, for programs, or as sentences for the clinic's record.

use std::io::{self, Write as _};

use super::{Desk, json::PlanJson, left_out};
use crate::{
    cli::{
        CliError,
        args::plan::{ListArgs, ListFormat, ShowArgs, ShowFormat},
        shown,
        tables::table,
    },
    desktop::{KeptPlan, complain, plain},
    exchange::plan::plan_text,
    language::{Language::English, say, within},
    therapy::plan::{Planned, code},
};

pub(super) fn list(desk: &Desk, args: &ListArgs) -> Result<(), CliError> {
    let (plans, problems) = desk.plans.list();
    for problem in &problems {
        complain(&problem.to_string());
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    match args.format {
        ListFormat::Json => {
            within(English, || {
                let all: Vec<PlanJson<'_>> = plans.iter().map(PlanJson::new).collect();
                serde_json::to_writer_pretty(&mut out, &all)
            })
            .map_err(io::Error::from)?;
            writeln!(out)?;
        }
        ListFormat::Table => table(&mut out, &list_head(), plans.iter().map(line))?,
    }
    Ok(out.flush()?)
}

fn list_head() -> [&'static str; 8] {
    [
        say!("commands-head-code"),
        say!("commands-head-revision"),
        say!("commands-head-made"),
        say!("commands-head-review"),
        say!("commands-head-points"),
        say!("commands-head-load"),
        say!("commands-head-for"),
        say!("commands-head-label"),
    ]
}

fn line(kept: &KeptPlan) -> Vec<String> {
    let plan = &kept.plan;
    let revision = plan.revision;
    let state = if plan.ended.is_some() {
        say!("commands-plan-ended", revision = revision)
    } else if kept.is_draft {
        say!("commands-plan-draft", revision = revision)
    } else {
        revision.to_string()
    };
    vec![
        code(plan.id),
        state,
        plan.made.to_string(),
        plan.review.map(|day| day.to_string()).unwrap_or_default(),
        plan.points.len().to_string(),
        plan.load().minutes.to_string(),
        plan.region().unwrap_or_default(),
        plan.label.clone(),
    ]
}

pub(super) fn show(desk: &Desk, args: &ShowArgs) -> Result<(), CliError> {
    let kept = desk.plans.find(&args.plan.plan)?;
    for refused in &kept.refused {
        complain(&left_out(refused));
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    let plan = &kept.plan;
    match args.format {
        ShowFormat::Json => {
            within(English, || serde_json::to_writer_pretty(&mut out, &PlanJson::new(&kept)))
                .map_err(io::Error::from)?;
            writeln!(out)?;
        }
        ShowFormat::Text => {
            for line in plan_text(plan).lines() {
                writeln!(out, "{}", plain(line))?;
            }
        }
        ShowFormat::Table => {
            writeln!(out, "{}\n{}", above(&kept), plan.load().words())?;
            table(&mut out, &show_head(), plan.points.iter().map(cells))?;
        }
    }
    Ok(out.flush()?)
}

/// Which plan it is: `4YKS-7F2M revision 2, made 2026-11-20, for patient 17`.
fn above(kept: &KeptPlan) -> String {
    let plan = &kept.plan;
    let mut parts = vec![say!("commands-plan-revision", code = code(plan.id), revision = plan.revision)];
    if kept.is_draft {
        parts.push(say!("commands-plan-not-given-out").to_owned());
    }
    parts.push(say!("commands-plan-made", day = plan.made.to_string()));
    if !plan.label.is_empty() {
        parts.push(say!("commands-plan-for", label = plain(&plan.label)));
    }
    parts.join(", ")
}

fn show_head() -> [&'static str; 10] {
    [
        say!("commands-head-point"),
        say!("commands-head-side"),
        say!("commands-head-tool"),
        say!("commands-head-position"),
        say!("commands-head-dose"),
        say!("commands-head-times"),
        say!("commands-head-days"),
        say!("commands-head-rest"),
        say!("commands-head-name"),
        say!("commands-head-note"),
    ]
}

fn cells(point: &Planned) -> Vec<String> {
    vec![
        point.key.id.to_string(),
        shown::side(point.key.side).to_owned(),
        shown::or_typed(point.tool.word(), point.tool.name()),
        shown::or_typed(point.position.word(), point.position.name()),
        shown::or_typed(point.dose.to_string(), point.dose.words()),
        point.times.to_string(),
        shown::or_typed(point.days.to_string(), point.days.words()),
        point.rest_s.to_string(),
        point.name().to_owned(),
        point.note.clone(),
    ]
}
