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
    },
    desktop::{Follow, look_at_plan, plain},
    exchange::plan::{
        Arrival, Carrier, Standing,
        told::{CODE_IS_BARE, else_different, not_taken},
    },
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
            serde_json::to_writer_pretty(&mut out, &json(&arrival, known.as_ref(), &rows, imports))
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
    let by = if plan.by.is_empty() { String::new() } else { format!(", by {}", plain(&plan.by)) };
    writeln!(
        out,
        "{}: code {}, revision {}, made {}{by}",
        plan.title(),
        code(plan.id),
        plan.revision,
        plan.made
    )?;
    for row in rows {
        let Some(point) = row.point() else { continue };
        let name = point.key.side.sided(point.name());
        writeln!(out, "  {:8} {}: {}", row.fate.word(), plain(&name), doses(row))?;
    }
    if arrival.carrier == Carrier::Code {
        writeln!(out, "  {CODE_IS_BARE}")?;
    }
    for changed in
        known.filter(|_| standing == Standing::Newer).iter().flat_map(|old| else_different(old, plan))
    {
        writeln!(out, "  {changed}")?;
    }
    for refused in &arrival.read.refused {
        writeln!(
            out,
            "  left out {}: line {}: {}",
            plain(&refused.key),
            refused.why.line,
            plain(&refused.why.what)
        )?;
    }
    let here = known.map_or(0, |known| known.revision);
    let last = match (not_taken(standing, here), yes) {
        (None, _) if arrival.read.plan.points.is_empty() => {
            "None of its points can be taken. Nothing was changed.".to_owned()
        }
        (None, true) => "Imported.".to_owned(),
        (None, false) => "Nothing was changed. To import it, add --yes.".to_owned(),
        (Some(why), _) => format!("{why} Nothing was changed."),
    };
    writeln!(out, "{last}")
}

/// The dose; of one that is different, the old and the new one.
fn doses(row: &Row<'_>) -> String {
    let all =
        |point: &Planned| format!("{}, {} a day, {}", point.dose.words(), point.times, point.days.words());
    match (row.old.map(all), row.new.map(all)) {
        (Some(old), Some(new)) if old != new => format!("{old} → {new}"),
        (_, Some(dose)) | (Some(dose), None) => dose,
        (None, None) => String::new(),
    }
}
