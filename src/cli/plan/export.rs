//! A plan written as a file for the patient, and read again before it is called written.

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use super::Desk;
use crate::{
    cli::{
        CliError,
        args::plan::{ExportArgs, Paper},
    },
    desktop::{fonts_for, plain, write_file},
    drawing::PageSize,
    exchange::{
        document::{Pages, Print},
        names,
        plan::{
            HandoutOrder, PNG_KEYWORD, arrive, attachment, file_name, handout, handout_words, write_plan,
        },
    },
    therapy::{
        guard::emergency,
        plan::{Plan, code},
    },
};

/// Pixels an inch of a picture of a page.
const RESOLUTION: f64 = 200.0;

/// What kind of file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plan,
    Pdf,
    Png,
    Svg,
}

pub(super) fn run(desk: &Desk, args: &ExportArgs) -> Result<(), CliError> {
    let kept = desk.plans.find(&args.plan.plan)?;
    let plan = &kept.plan;
    if plan.points.is_empty() {
        return Err(CliError::Usage("the plan has no points yet; knotmap plan add puts one in".to_owned()));
    }
    let (path, kind) = target(plan, &args.output)?;
    let files = files(plan, kind, args)?;
    let paths = names(&path, files.len());
    if let Some(there) = paths.iter().find(|path| path.is_file() && !args.replace) {
        let shown = there.display();
        return Err(CliError::Usage(format!(
            "“{shown}” is there already; add --replace, or name another file"
        )));
    }
    // Fixed before it leaves: a revision that somebody has is never another one here.
    desk.folder.prepare()?;
    desk.plans.keep(plan, &write_plan(plan))?;
    let mut out = io::stdout().lock();
    for (path, bytes) in paths.iter().zip(files) {
        write_file(path, &bytes)?;
        if kind != Kind::Svg {
            check(path, plan)?;
        }
        let shown = path.to_string_lossy();
        writeln!(out, "{}: plan {}, revision {}", plain(&shown), code(plan.id), plan.revision)?;
    }
    writeln!(out, "{}", advice(kind))?;
    Ok(())
}

fn advice(kind: Kind) -> &'static str {
    match kind {
        Kind::Svg => {
            "A drawing alone: the plan is not inside. Send a .pdf, .png or .knotmap file for Knotmap."
        }
        Kind::Plan | Kind::Pdf | Kind::Png => {
            "Checked: the plan is inside. Send it as a file or document, not as a photo."
        }
    }
}

/// The file, or a name for it in a folder: never the patient's.
fn target(plan: &Plan, output: &Path) -> Result<(PathBuf, Kind), CliError> {
    let path =
        if output.is_dir() { output.join(format!("{}.knotmap", file_name(plan))) } else { output.to_owned() };
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let kind = match ending.as_deref() {
        Some("knotmap") => Kind::Plan,
        Some("pdf") => Kind::Pdf,
        Some("png") => Kind::Png,
        Some("svg") => Kind::Svg,
        _ => {
            let shown = path.display();
            return Err(CliError::Usage(format!(
                "“{shown}” does not end in .pdf, .png, .svg or .knotmap; the ending says which kind of file is written"
            )));
        }
    };
    Ok((path, kind))
}

/// The bytes of each file: one, or a picture a page.
fn files(plan: &Plan, kind: Kind, args: &ExportArgs) -> Result<Vec<Vec<u8>>, CliError> {
    let pages = || -> Pages {
        handout(&HandoutOrder {
            plan,
            page: match args.paper {
                Paper::A4 => PageSize::A4,
                Paper::Letter => PageSize::LETTER,
            },
            print: if args.large { Print::Large } else { Print::Standard },
            emergency: emergency::number(jiff::tz::TimeZone::system().iana_name()),
            fonts: fonts_for(&handout_words(plan)),
        })
    };
    let sealed = write_plan(plan);
    match kind {
        Kind::Plan => Ok(vec![sealed.into_bytes()]),
        Kind::Pdf => Ok(vec![pages().pdf(Some(&attachment(plan)))?]),
        Kind::Png => {
            let (pages, inside) = (pages(), Some((PNG_KEYWORD, sealed.as_bytes())));
            let page = |n| Ok(pages.png(n, RESOLUTION, inside)?);
            (0..pages.count()).map(page).collect()
        }
        Kind::Svg => {
            let pages = pages();
            (0..pages.count()).map(|n| Ok(pages.svg(n)?.into_bytes())).collect()
        }
    }
}

fn check(path: &Path, plan: &Plan) -> Result<(), CliError> {
    let bytes = std::fs::read(path)?;
    let is_it =
        arrive(&bytes).is_ok_and(|arrival| arrival.read.refused.is_empty() && arrival.read.plan == *plan);
    if is_it {
        return Ok(());
    }
    let shown = path.display();
    Err(anyhow::anyhow!(
        "“{shown}” was written and does not read as the plan; do not send it, and check the disk"
    )
    .into())
}
