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
        shown,
        tables::table,
    },
    desktop::{PlansError, look_at_result, plain},
    exchange::{fhir::result_bundle, plan::remarks},
    language::{Language::English, say, within},
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
    let remarks = || remarks(&result, known.as_ref().map(|_| &given[..]));
    let rows = summaries(&result);
    let mut out = io::BufWriter::new(io::stdout().lock());
    match args.format {
        ReadFormat::Json => {
            within(English, || {
                let rows = rows.iter().map(|(key, sum)| ResultRowJson::new(&result, key, sum)).collect();
                let json = ResultJson::new(&result, known.as_ref(), rows, remarks());
                serde_json::to_writer_pretty(&mut out, &json)
            })
            .map_err(io::Error::from)?;
            writeln!(out)?;
        }
        ReadFormat::Fhir => out.write_all(result_bundle(&result, &desk.now).as_bytes())?,
        ReadFormat::Table => page(&mut out, &result, known.as_ref(), &rows, &remarks())?,
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
            return Err(anyhow::anyhow!("{}", say!("commands-keep-unknown", file = plain(&shown))).into());
        }
        desk.folder.prepare()?;
        desk.plans.keep_result(&result)?;
    }
    Ok(result)
}

/// Everything that came back of the plan that was named, the later file over the earlier one.
fn kept(desk: &Desk, args: &ReadArgs) -> Result<PlanResult, CliError> {
    let shown = args.file.to_string_lossy();
    let missing = |error: PlansError| {
        let error = error.to_string();
        anyhow::anyhow!("{}", say!("commands-no-file-nor-plan", file = plain(&shown), error = error))
    };
    let plan = desk.plans.find(&shown).map_err(missing)?.plan;
    let results = desk.plans.results(plan.id, desk.now.date())?;
    let all = results.into_iter().reduce(|older, newer| newer.after(older));
    all.ok_or_else(|| CliError::Usage(say!("commands-no-result", code = code(plan.id))))
}

fn heads() -> [&'static str; 13] {
    [
        say!("commands-head-point"),
        say!("commands-head-prescribed"),
        say!("commands-head-done"),
        say!("commands-head-not-done"),
        say!("commands-head-stopped"),
        say!("commands-head-extra"),
        say!("commands-head-days"),
        say!("commands-head-seconds"),
        say!("commands-head-before-after"),
        say!("commands-head-endings"),
        say!("commands-head-timed"),
        say!("commands-head-typed"),
        say!("commands-head-not-today"),
    ]
}

fn page(
    out: &mut impl io::Write,
    result: &PlanResult,
    known: Option<&Plan>,
    rows: &[(&crate::anatomy::PointKey, Summary)],
    remarks: &[String],
) -> io::Result<()> {
    writeln!(out, "{}", above(result, known))?;
    for remark in remarks {
        writeln!(out, "{remark}")?;
    }
    for hold in result.holds.iter().filter(|hold| hold.ended == Ended::UnexpectedPain) {
        let name = hold.key.side.sided(result.name(&hold.key));
        let (name, day) = (plain(&name), hold.day.to_string());
        writeln!(out, "{}", say!("commands-result-pain", name = name, day = day))?;
    }
    table(out, &heads(), rows.iter().map(|(key, sum)| cells(&key.side.sided(result.name(key)), sum)))?;
    for (key, _) in rows {
        for note in NoteJson::of(result, key) {
            let name = key.side.sided(result.name(key));
            writeln!(out, "{} {}: {}", note.day, plain(&name), plain(note.note))?;
        }
    }
    for line in result.questions.lines() {
        writeln!(out, "{}", say!("commands-result-asks", question = plain(line)))?;
    }
    Ok(())
}

/// Of which plan it is, and of which days.
fn above(result: &PlanResult, known: Option<&Plan>) -> String {
    let (code, made) = (code(result.plan), result.made.to_string());
    let (from, to) = (result.from.to_string(), result.to.to_string());
    match known.map(|plan| plain(&plan.label)).filter(|label| !label.is_empty()) {
        Some(label) => {
            say!("commands-result-of-for", code = code, label = label, from = from, to = to, made = made)
        }
        None => say!("commands-result-of", code = code, from = from, to = to, made = made),
    }
}

fn cells(name: &str, sum: &Summary) -> Vec<String> {
    let middle =
        |one: Option<crate::therapy::plan::Middle>| one.map_or("–".to_owned(), |one| shown::figures(&one));
    let count = |n: u32, word, says| format!("{n} {}", shown::or_typed(word, says));
    let reasons = sum.reasons.iter().map(|(reason, days)| count(*days, reason.word(), reason.text()));
    let reasons: Vec<String> = reasons.collect();
    let endings: Vec<String> = sum.endings.iter().map(|(end, n)| count(*n, end.word(), end.text())).collect();
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
