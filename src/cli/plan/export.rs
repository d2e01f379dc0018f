//! A plan written as a file for the patient, and read again before it is called written.

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use super::{Desk, args::ExportArgs};
use crate::{
    cli::CliError,
    desktop::{plain, write_file},
    exchange::plan::{PlanRead, arrive, file_name, write_plan},
    therapy::plan::{Plan, code},
};

pub(super) fn run(desk: &Desk, args: &ExportArgs) -> Result<(), CliError> {
    let kept = desk.plans.find(&args.plan.plan)?;
    let plan = &kept.plan;
    if plan.points.is_empty() {
        return Err(CliError::Usage("the plan has no points yet; knotmap plan add puts one in".to_owned()));
    }
    let path = target(plan, &args.output)?;
    if path.is_file() && !args.replace {
        let shown = path.display();
        return Err(CliError::Usage(format!(
            "“{shown}” is there already; add --replace, or name another file"
        )));
    }
    let sealed = write_plan(plan);
    // Fixed before it leaves: a revision that somebody has is never another one here.
    desk.folder.prepare()?;
    desk.plans.keep(plan, &sealed)?;
    write_file(&path, sealed.as_bytes())?;
    check(&path, plan)?;
    let mut out = io::stdout().lock();
    let shown = path.to_string_lossy();
    writeln!(out, "{}: plan {}, revision {}, checked", plain(&shown), code(plan.id), plan.revision)?;
    writeln!(out, "Send it as a file or document, not as a photo.")?;
    Ok(())
}

/// The file, or a name for it in a folder: never the patient's.
fn target(plan: &Plan, output: &Path) -> Result<PathBuf, CliError> {
    let path =
        if output.is_dir() { output.join(format!("{}.knotmap", file_name(plan))) } else { output.to_owned() };
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    if ending.as_deref() == Some("knotmap") {
        Ok(path)
    } else {
        let shown = path.display();
        Err(CliError::Usage(format!(
            "“{shown}” does not end in .knotmap; the ending says which kind of file is written"
        )))
    }
}

fn check(path: &Path, plan: &Plan) -> Result<(), CliError> {
    let bytes = std::fs::read(path)?;
    let is_it = |read: PlanRead| read.refused.is_empty() && read.plan == *plan;
    if arrive(&bytes).is_ok_and(|arrival| is_it(arrival.read)) {
        Ok(())
    } else {
        let shown = path.display();
        Err(anyhow::anyhow!(
            "“{shown}” was written and does not read as the plan; do not send it, and check the disk"
        )
        .into())
    }
}
