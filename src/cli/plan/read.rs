//! The physio's look at what came back: prescribed beside done, point by point.

use std::io::{self, Write as _};

use super::{
    Desk,
    json_result::{NoteJson, ResultJson, ResultRowJson},
    passphrase,
};
use crate::{
    cli::{
        CliError,
        args::plan::{ReadArgs, ReadFormat},
        tables::table,
    },
    desktop::{look_at_result, plain},
    exchange::{fhir::result_bundle, plan::remarks},
    therapy::{
        Ended,
        plan::{Plan, PlanResult, Summary, code, summaries},
    },
};

pub(super) fn run(desk: &Desk, args: &ReadArgs) -> Result<(), CliError> {
    let result = if args.file.exists() { from_file(desk, args)? } else { kept(desk, args)? };
    let known = desk.plans.open(result.plan)?.map(|kept| kept.plan);
    let numbers = desk.plans.revisions(result.plan).into_iter();
    let given: Vec<Plan> = numbers.filter_map(|n| desk.plans.revision(result.plan, n).ok()).collect();
    let remarks = remarks(&result, known.as_ref().map(|_| &given[..]));
    let rows = summaries(&result);
    let mut out = io::BufWriter::new(io::stdout().lock());
    match args.format {
        ReadFormat::Json => {
            let rows = rows.iter().map(|(key, sum)| ResultRowJson::new(&result, key, sum)).collect();
            let json = ResultJson::new(&result, known.as_ref(), rows, remarks);
            serde_json::to_writer_pretty(&mut out, &json).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        ReadFormat::Fhir => out.write_all(result_bundle(&result, &desk.now).as_bytes())?,
        ReadFormat::Table => page(&mut out, &result, known.as_ref(), &rows, &remarks)?,
    }
    Ok(out.flush()?)
}

fn from_file(desk: &Desk, args: &ReadArgs) -> Result<PlanResult, CliError> {
    let passphrase = passphrase(args.passphrase_file.as_deref())?;
    let result = look_at_result(&args.file, passphrase.as_ref(), desk.now.date())
        .map_err(|error| anyhow::anyhow!("{}", plain(&error.to_string())))?;
    if args.keep {
        if desk.plans.open(result.plan)?.is_none() {
            let shown = args.file.to_string_lossy();
            return Err(anyhow::anyhow!(
                "{}: its plan is not here, so it has no place here; leave out --keep. Nothing was kept",
                plain(&shown)
            )
            .into());
        }
        desk.folder.prepare()?;
        desk.plans.keep_result(&result)?;
    }
    Ok(result)
}

/// Everything that came back of the plan that was named, the later file over the earlier one.
fn kept(desk: &Desk, args: &ReadArgs) -> Result<PlanResult, CliError> {
    let shown = args.file.to_string_lossy();
    let missing = |error| anyhow::anyhow!("there is no file “{}”, and {error}", plain(&shown));
    let plan = desk.plans.find(&shown).map_err(missing)?.plan;
    let results = desk.plans.results(plan.id, desk.now.date())?;
    let all = results.into_iter().reduce(|older, newer| newer.after(older));
    all.ok_or_else(|| {
        CliError::Usage(format!(
            "no result of plan {} was kept yet; knotmap plan read FILE --keep keeps one",
            code(plan.id)
        ))
    })
}

const HEAD: [&str; 13] = [
    "point",
    "prescribed",
    "done",
    "not done",
    "stopped",
    "extra",
    "days",
    "seconds",
    "before → after",
    "endings",
    "timed",
    "typed",
    "not today",
];

fn page(
    out: &mut impl io::Write,
    result: &PlanResult,
    known: Option<&Plan>,
    rows: &[(&crate::anatomy::PointKey, Summary)],
    remarks: &[String],
) -> io::Result<()> {
    let label = known.map(|plan| plan.label.as_str()).filter(|label| !label.is_empty());
    let label = label.map(|label| format!(", for {}", plain(label))).unwrap_or_default();
    writeln!(
        out,
        "Result of plan {}{label}: {} to {}, made {}",
        code(result.plan),
        result.from,
        result.to,
        result.made
    )?;
    for remark in remarks {
        writeln!(out, "{remark}")?;
    }
    for hold in result.holds.iter().filter(|hold| hold.ended == Ended::UnexpectedPain) {
        let name = hold.key.side.sided(result.name(&hold.key));
        writeln!(out, "Unexpected pain: {}, {}", plain(&name), hold.day)?;
    }
    table(out, &HEAD, rows.iter().map(|(key, sum)| cells(&key.side.sided(result.name(key)), sum)))?;
    for (key, _) in rows {
        for note in NoteJson::of(result, key) {
            let name = key.side.sided(result.name(key));
            writeln!(out, "{} {}: {}", note.day, plain(&name), plain(note.note))?;
        }
    }
    for line in result.questions.lines() {
        writeln!(out, "Asks: {}", plain(line))?;
    }
    Ok(())
}

fn cells(name: &str, sum: &Summary) -> Vec<String> {
    let middle =
        |one: Option<crate::therapy::plan::Middle>| one.map_or("–".to_owned(), |one| one.to_string());
    let reasons: Vec<String> =
        sum.reasons.iter().map(|(reason, days)| format!("{days} {}", reason.word())).collect();
    let endings: Vec<String> = sum.endings.iter().map(|(end, n)| format!("{n} {}", end.word())).collect();
    vec![
        name.to_owned(),
        sum.prescribed.to_string(),
        sum.done.to_string(),
        sum.not_done.to_string(),
        sum.stopped.to_string(),
        sum.extra.to_string(),
        sum.days.to_string(),
        sum.seconds.map_or("–".to_owned(), |seconds| seconds.to_string()),
        format!("{} → {}", middle(sum.before), middle(sum.after)),
        endings.join(", "),
        sum.timed.to_string(),
        sum.typed.to_string(),
        reasons.join(", "),
    ]
}
