//! A file with a plan: what it would change, and, with `--yes`, taken in.

use std::io::{self, Write as _};

use super::{
    Desk,
    json::{ImportJson, RefusedJson, RowJson},
    passphrase,
};
use crate::{
    cli::{
        CliError,
        args::plan::{ImportArgs, ListFormat},
        shown,
    },
    desktop::{Follow, look_at_plan, plain},
    exchange::plan::{
        Arrival, Carrier, Standing,
        told::{code_is_bare, else_different, not_taken},
    },
    language::{Language::English, say, within},
    therapy::plan::{Plan, Planned, Row, code},
};

pub(super) fn run(desk: &Desk, args: &ImportArgs) -> Result<(), CliError> {
    let passphrase = passphrase(args.passphrase_file.as_deref())?;
    let arrival = look_at_plan(&args.file, passphrase.as_ref()).map_err(anyhow::Error::from)?;
    let known = desk.plans.open(arrival.read.plan.id)?.and_then(|kept| kept.given);
    let standing = arrival.standing(known.as_ref());
    let has_points = !arrival.read.plan.points.is_empty();
    let imports = args.yes && has_points && matches!(standing, Standing::New | Standing::Newer);
    if imports {
        desk.folder.prepare()?;
        desk.plans.take_in(&arrival, Follow::This)?;
    }
    let rows = arrival.rows(known.as_ref());
    let mut out = io::BufWriter::new(io::stdout().lock());
    match args.format {
        ListFormat::Json => {
            within(English, || {
                serde_json::to_writer_pretty(&mut out, &json(&arrival, known.as_ref(), &rows, imports))
            })
            .map_err(io::Error::from)?;
            writeln!(out)?;
        }
        ListFormat::Table => page(&mut out, &arrival, known.as_ref(), &rows, (standing, args.yes))?,
    }
    Ok(out.flush()?)
}

fn json<'a>(arrival: &'a Arrival, known: Option<&Plan>, rows: &[Row<'a>], imported: bool) -> ImportJson<'a> {
    let plan = &arrival.read.plan;
    ImportJson {
        plan: plan.id.to_string(),
        code: code(plan.id),
        revision: plan.revision,
        known_revision: known.map(|known| known.revision),
        carrier: arrival.carrier.word(),
        imported,
        rows: rows.iter().filter_map(RowJson::new).collect(),
        refused: arrival.read.refused.iter().map(RefusedJson::new).collect(),
    }
}

fn page(
    out: &mut impl io::Write,
    arrival: &Arrival,
    known: Option<&Plan>,
    rows: &[Row<'_>],
    (standing, yes): (Standing, bool),
) -> io::Result<()> {
    let plan = &arrival.read.plan;
    writeln!(out, "{}", head(plan))?;
    for row in rows {
        let Some(point) = row.point() else { continue };
        let name = point.key.side.sided(point.name());
        writeln!(out, "  {:8} {}: {}", shown::fate(row.fate), plain(&name), doses(row))?;
    }
    if arrival.carrier == Carrier::Code {
        writeln!(out, "  {}", code_is_bare())?;
    }
    for changed in
        known.filter(|_| standing == Standing::Newer).iter().flat_map(|old| else_different(old, plan))
    {
        writeln!(out, "  {changed}")?;
    }
    for refused in &arrival.read.refused {
        let (point, line, why) = (plain(&refused.key), refused.why.line, plain(&refused.why.what));
        writeln!(out, "  {}", say!("commands-plan-line-left-out", point = point, line = line, why = why))?;
    }
    let here = known.map_or(0, |known| known.revision);
    let last = match (not_taken(standing, here), yes) {
        (None, _) if arrival.read.plan.points.is_empty() => say!("commands-plan-nothing-taken").to_owned(),
        (None, true) => say!("commands-plan-imported").to_owned(),
        (None, false) => say!("commands-plan-yes").to_owned(),
        (Some(why), _) => say!("commands-plan-unchanged", why = why),
    };
    writeln!(out, "{last}")
}

/// Which plan it is.
fn head(plan: &Plan) -> String {
    let (title, code, revision) = (plan.title(), code(plan.id), plan.revision);
    let (made, by) = (plan.made.to_string(), plain(&plan.by));
    if by.is_empty() {
        say!("commands-plan-arrives", title = title, code = code, revision = revision, made = made)
    } else {
        say!(
            "commands-plan-arrives-by",
            title = title,
            code = code,
            revision = revision,
            made = made,
            by = by
        )
    }
}

/// The dose; of one that is different, the old and the new one.
fn doses(row: &Row<'_>) -> String {
    let all = |point: &Planned| {
        let (dose, days) = (point.dose.words(), point.days.words());
        say!("commands-plan-dose", dose = dose, times = point.times, days = days)
    };
    match (row.old.map(all), row.new.map(all)) {
        (Some(old), Some(new)) if old != new => format!("{old} → {new}"),
        (_, Some(dose)) | (Some(dose), None) => dose,
        (None, None) => String::new(),
    }
}
