//! Plans printed: all of them in a table, one as a table, for programs, or as sentences for the clinic's record.

use std::io::{self, Write as _};

use super::{Desk, json::PlanJson};
use crate::{
    cli::{
        CliError,
        args::plan::{ListArgs, ListFormat, ShowArgs, ShowFormat},
        tables::table,
    },
    desktop::{KeptPlan, complain, plain},
    exchange::plan::plan_text,
    therapy::plan::code,
};

pub(super) fn list(desk: &Desk, args: &ListArgs) -> Result<(), CliError> {
    let (plans, problems) = desk.plans.list();
    for problem in &problems {
        complain(&problem.to_string());
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    match args.format {
        ListFormat::Json => {
            let all: Vec<PlanJson<'_>> = plans.iter().map(PlanJson::new).collect();
            serde_json::to_writer_pretty(&mut out, &all).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        ListFormat::Table => {
            let head = ["code", "revision", "made", "review", "points", "min/day", "for", "label"];
            table(&mut out, &head, plans.iter().map(line))?;
        }
    }
    Ok(out.flush()?)
}

fn line(kept: &KeptPlan) -> Vec<String> {
    let plan = &kept.plan;
    let state = if plan.ended.is_some() {
        " ended"
    } else if kept.is_draft {
        " draft"
    } else {
        ""
    };
    vec![
        code(plan.id),
        format!("{}{state}", plan.revision),
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
        complain(&format!("{} is left out: {}", refused.key, refused.why.what));
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    let plan = &kept.plan;
    match args.format {
        ShowFormat::Json => {
            serde_json::to_writer_pretty(&mut out, &PlanJson::new(&kept)).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        ShowFormat::Text => {
            for line in plan_text(plan).lines() {
                writeln!(out, "{}", plain(line))?;
            }
        }
        ShowFormat::Table => {
            let draft = if kept.is_draft { ", not given out yet" } else { "" };
            let label =
                if plan.label.is_empty() { String::new() } else { format!(", for {}", plain(&plan.label)) };
            writeln!(out, "{} revision {}{draft}, made {}{label}", code(plan.id), plan.revision, plan.made)?;
            writeln!(out, "{}", plan.load().words())?;
            let head = ["point", "side", "tool", "position", "dose", "times", "days", "rest", "name", "note"];
            let rows = plan.points.iter().map(|point| {
                vec![
                    point.key.id.to_string(),
                    point.key.side.to_string(),
                    point.tool.word().to_owned(),
                    point.position.word().to_owned(),
                    point.dose.to_string(),
                    point.times.to_string(),
                    point.days.to_string(),
                    point.rest_s.to_string(),
                    point.name().to_owned(),
                    point.note.clone(),
                ]
            });
            table(&mut out, &head, rows)?;
        }
    }
    Ok(out.flush()?)
}
