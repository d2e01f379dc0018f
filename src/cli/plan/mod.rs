//! `knotmap plan`: plans for patients – made, shown, handed out, taken in, and their results.

mod change;
mod export;
mod import;
mod json;
mod json_result;
mod read;
mod result;
mod show;

use jiff::Zoned;

use super::{
    Arguments, CliError,
    args::plan::{PlanArgs, PlanCommand},
};
use crate::desktop::{DataFolder, Plans, complain};

pub(super) fn run(arguments: &Arguments, args: &PlanArgs) -> Result<(), CliError> {
    let desk = Desk::open(arguments)?;
    match &args.command {
        PlanCommand::New(args) => change::new(&desk, args),
        PlanCommand::Add(args) => change::add(&desk, args),
        PlanCommand::Drop(args) => change::drop_point(&desk, args),
        PlanCommand::Set(args) => change::set(&desk, args),
        PlanCommand::End(args) => change::end(&desk, args),
        PlanCommand::Copy(args) => change::copy(&desk, args),
        PlanCommand::List(args) => show::list(&desk, args),
        PlanCommand::Show(args) => show::show(&desk, args),
        PlanCommand::Export(args) => export::run(&desk, args),
        PlanCommand::Import(args) => import::run(&desk, args),
        PlanCommand::Result(args) => result::run(&desk, args),
        PlanCommand::Read(args) => read::run(&desk, args),
    }
}

/// What every command of this kind works with.
struct Desk {
    folder: DataFolder,
    plans: Plans,
    now: Zoned,
}

impl Desk {
    fn open(arguments: &Arguments) -> Result<Self, CliError> {
        if arguments.demo {
            return Err(CliError::Usage("--demo keeps nothing, so it has no plans".to_owned()));
        }
        let folder = DataFolder::locate(arguments.data.as_deref())?;
        folder.look()?;
        Ok(Self { plans: Plans::new(folder.plans()), folder, now: Zoned::now() })
    }

    /// A plan to be changed: its newest state, or the next revision once that was given out.
    fn to_change(&self, word: &str) -> Result<crate::therapy::plan::Plan, CliError> {
        let kept = self.plans.find(word)?;
        for refused in &kept.refused {
            complain(&format!("{} is left out: {}", refused.key, refused.why.what));
        }
        self.folder.prepare()?;
        Ok(kept.to_change(self.now.date()))
    }
}
