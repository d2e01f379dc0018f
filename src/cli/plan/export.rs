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
        let shown = path.to_string_lossy();
        writeln!(lines, "{}: plan {}, revision {}", plain(&shown), code(file.plan.id), file.plan.revision)?;
    }
    writeln!(lines, "{}", advice(&file))?;
    Ok(())
}

/// Writes what a clinic’s record takes.
pub(super) fn record(path: &Path, bundle: &str, replaces: bool) -> Result<(), CliError> {
    let shown = path.display();
    if !path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        return Err(CliError::Usage(format!("“{shown}” does not end in .json, as FHIR does here")));
    }
    out::free(&[path.to_owned()], replaces)?;
    write_file(path, bundle.as_bytes()).map_err(anyhow::Error::from)?;
    writeln!(io::stdout().lock(), "{}: FHIR R4, for the clinic’s record", plain(&path.to_string_lossy()))?;
    Ok(())
}

/// What to do about it, where a word of the command line is wrong.
fn explain(error: GiveOutError) -> CliError {
    match error {
        GiveOutError::Empty => CliError::Usage(format!("{error}; knotmap plan add puts one in")),
        GiveOutError::Taken(_) => out::there_already(error),
        GiveOutError::Kind(_) => CliError::Usage(error.to_string()),
        error => anyhow::Error::from(error).into(),
    }
}

fn advice(out: &PlanOut) -> &'static str {
    match PlanKind::of(&out.path) {
        Ok(PlanKind::Svg) => {
            "A drawing alone: the plan is not inside. Send a .pdf, .png or .knotmap file for Knotmap."
        }
        _ if out.passphrase.is_some() => {
            "Checked: the plan is inside, and locked. Tell the passphrase by phone or in person."
        }
        _ => "Checked: the plan is inside. Send it as a file or document, not as a photo.",
    }
}

/// The file, or a name for it in a folder: never the patient's.
fn target(plan: &Plan, output: &Path) -> PathBuf {
    if output.is_dir() { output.join(format!("{}.knotmap", file_name(plan))) } else { output.to_owned() }
}
