//! A plan written as a file for the patient.

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use super::{Desk, only_files, passphrase};
use crate::{
    cli::{
        CliError,
        args::plan::{ExportArgs, Paper, RecordFormat},
        out,
    },
    desktop::{GiveOutError, PlanKind, PlanOut, give_out, plain, write_file},
    exchange::{document::Print, fhir::plan_bundle, plan::file_name},
    language::say,
    therapy::{
        guard::emergency,
        plan::{Plan, code},
    },
};

pub(super) fn run(desk: &Desk, args: &ExportArgs) -> Result<(), CliError> {
    let plan = desk.plans.find(&args.plan.plan)?.plan;
    if args.format == Some(RecordFormat::Fhir) {
        return record(&args.output, &plan_bundle(&plan, &desk.now), args.replace);
    }
    desk.folder.prepare()?;
    let file = PlanOut {
        path: target(&plan, &args.output),
        page: Paper::or_usual(args.paper, &desk.now),
        print: if args.large { Print::Large } else { Print::Standard },
        emergency: emergency::number(jiff::tz::TimeZone::system().iana_name()),
        passphrase: passphrase(args.passphrase_file.as_deref())?,
        replaces: args.replace,
        plan,
    };
    only_files(file.passphrase.as_ref(), &file.path)?;
    let paths = give_out(Some(&desk.plans), &file).map_err(explain)?;
    let mut lines = io::stdout().lock();
    for path in &paths {
        let (shown, revision) = (path.to_string_lossy(), file.plan.revision);
        let (shown, code) = (plain(&shown), code(file.plan.id));
        writeln!(lines, "{}", say!("commands-plan-written", file = shown, code = code, revision = revision))?;
    }
    writeln!(lines, "{}", advice(&file))?;
    Ok(())
}

/// Writes what a clinic’s record takes.
pub(super) fn record(path: &Path, bundle: &str, replaces: bool) -> Result<(), CliError> {
    if !path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        return Err(CliError::Usage(say!("commands-record-ending", file = path.display().to_string())));
    }
    out::free(&[path.to_owned()], replaces)?;
    write_file(path, bundle.as_bytes()).map_err(anyhow::Error::from)?;
    let shown = path.to_string_lossy();
    writeln!(io::stdout().lock(), "{}", say!("commands-record-written", file = plain(&shown)))?;
    Ok(())
}

/// What to do about it, where a word of the command line is wrong.
fn explain(error: GiveOutError) -> CliError {
    match error {
        GiveOutError::Empty => CliError::Usage(say!("commands-plan-empty", problem = error.to_string())),
        GiveOutError::Taken(_) => out::there_already(error),
        GiveOutError::Kind(_) => CliError::Usage(error.to_string()),
        error => anyhow::Error::from(error).into(),
    }
}

fn advice(out: &PlanOut) -> &'static str {
    match PlanKind::of(&out.path) {
        Ok(PlanKind::Svg) => say!("commands-plan-is-drawing"),
        _ if out.passphrase.is_some() => say!("commands-plan-is-locked"),
        _ => say!("commands-plan-is-inside"),
    }
}

/// The file, or a name for it in a folder: never the patient's.
fn target(plan: &Plan, output: &Path) -> PathBuf {
    if output.is_dir() { output.join(format!("{}.knotmap", file_name(plan))) } else { output.to_owned() }
}
