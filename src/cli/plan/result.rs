//! The patient's way back: what was done of a plan, written as a file, and read again before it is called written.

use std::{
    io::{self, Write as _},
    ops::RangeInclusive,
    path::{Path, PathBuf},
};

use jiff::civil::Date;

use super::{Desk, only_files, passphrase};
use crate::{
    cli::{CliError, args::plan::ResultArgs, out, store::notice},
    desktop::{KeptPlan, ResultOut, SendError, complain, plain, send_result},
    exchange::plan::{ResultOrder, collect, result_file_name},
    journal::{self, Folder, History},
    language::say,
    therapy::plan::{Plan, PlanResult, TEXT_MAX, code},
};

pub(super) fn run(desk: &Desk, args: &ResultArgs) -> Result<(), CliError> {
    let kept = chosen(desk, args.plan.as_deref())?;
    let id = kept.plan.id;
    let numbers = desk.plans.revisions(id);
    let revisions: Vec<Plan> =
        numbers.into_iter().map(|number| desk.plans.revision(id, number)).collect::<Result<_, _>>()?;
    let newest = revisions.last().unwrap_or(&kept.plan);
    let path = target(newest, &args.output);
    let (history, report) = journal::read(&Folder::new(desk.folder.journal()))?;
    notice(&report);
    let questions = args.question.as_deref().unwrap_or_default().trim();
    let length = questions.chars().count();
    if length > TEXT_MAX {
        return Err(CliError::Usage(say!("commands-question-long", length = length, most = TEXT_MAX)));
    }
    let order = ResultOrder {
        revisions: &revisions,
        now: &desk.now,
        since: args.since,
        with_notes: args.notes,
        questions,
    };
    let result = collect(&history, &order).map_err(|error| CliError::Usage(error.to_string()))?;
    let passphrase = passphrase(args.passphrase_file.as_deref())?;
    only_files(passphrase.as_ref(), &path)?;
    let file = ResultOut { result, path, passphrase, replaces: args.replace };
    send_result(&file, desk.now.date()).map_err(refused)?;
    let shown = file.path.to_string_lossy();
    let advice = say!("commands-result-is-inside");
    writeln!(io::stdout().lock(), "{}\n{advice}", words(&plain(&shown), &file.result))?;
    Ok(())
}

/// What was done in `time` of the only plan there is; none if there is none, or several, or nothing to tell of it.
pub(in crate::cli) fn result_of(
    desk: &Desk,
    history: &History,
    time: &RangeInclusive<Date>,
) -> Option<PlanResult> {
    let (plans, _) = desk.plans.list();
    let [only] = &plans[..] else { return None };
    let id = only.plan.id;
    let numbers = desk.plans.revisions(id).into_iter();
    let revisions: Vec<Plan> = numbers.filter_map(|number| desk.plans.revision(id, number).ok()).collect();
    let since = Some(*time.start());
    let order =
        ResultOrder { revisions: &revisions, now: &desk.now, since, with_notes: false, questions: "" };
    collect(history, &order).ok()?.until(*time.end())
}

/// What goes out: into which file, of which plan, how much, of which points and days.
fn words(file: &str, result: &PlanResult) -> String {
    let mut keys: Vec<_> = result.holds.iter().map(|hold| &hold.key).collect();
    keys.sort_unstable();
    keys.dedup();
    say!(
        "commands-result-written",
        file = file,
        code = code(result.plan),
        revision = result.terms.last().map(|term| term.revision).unwrap_or_default(),
        holds = result.holds.len(),
        points = keys.len(),
        from = result.from.to_string(),
        to = result.to.to_string()
    )
}

/// The plan that was named, or the only one there is.
fn chosen(desk: &Desk, word: Option<&str>) -> Result<KeptPlan, CliError> {
    if let Some(word) = word {
        return Ok(desk.plans.find(word)?);
    }
    let (mut plans, problems) = desk.plans.list();
    for problem in &problems {
        complain(&problem.to_string());
    }
    match (plans.pop(), plans.len()) {
        (Some(only), 0) => Ok(only),
        (None, _) => Err(CliError::Usage(say!("commands-no-plan").to_owned())),
        (Some(_), more) => Err(CliError::Usage(say!("commands-which-plan", count = more + 1))),
    }
}

/// The file, or a name for it in a folder: never the patient's.
fn target(plan: &Plan, output: &Path) -> PathBuf {
    if output.is_dir() {
        output.join(format!("{}.knotmap", result_file_name(plan)))
    } else {
        output.to_owned()
    }
}

/// What could have been asked for otherwise is wrong usage.
fn refused(error: SendError) -> CliError {
    match error {
        SendError::Taken(_) => out::there_already(error),
        SendError::Ending(_) => CliError::Usage(error.to_string()),
        SendError::Long => CliError::Usage(say!("commands-result-long").to_owned()),
        SendError::Lock(_) | SendError::Render(_) | SendError::Write(_) | SendError::Unlike(_) => {
            CliError::Failed(error.into())
        }
    }
}
