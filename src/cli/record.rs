//! `knotmap record`: a hold or a rating, without the window.

use std::io::{self, Write as _};

use super::{Arguments, CliError, Store, args::RecordArgs};
use crate::{
    anatomy::SelfCare,
    journal::{Entry, HoldDone, Kind, Rated, read_moment},
    therapy::{Ended, EndingKind},
};

pub(super) fn run(arguments: &Arguments, args: &RecordArgs) -> Result<(), CliError> {
    if arguments.demo {
        return Err(CliError::Usage("--demo writes nothing, so there is nothing to record into".to_owned()));
    }
    let mut store = Store::open(arguments)?;
    let at = match &args.at {
        Some(text) => read_moment(text).map_err(|e| CliError::Usage(e.to_string()))?,
        None => store.now.clone(),
    };
    let listed = store.points.find(&args.point).ok_or_else(|| {
        CliError::Usage(format!("there is no point {}; knotmap points lists them", args.point))
    })?;
    if listed.self_care == SelfCare::No && args.seconds.is_some() {
        let why = format!("{} is not for treating oneself: {}", args.point, listed.note);
        return Err(CliError::Usage(why));
    }
    let entry =
        Entry::new(at, kind(args), store.now.timestamp()).map_err(|e| CliError::Usage(e.to_string()))?;
    store.append(&entry)?;
    writeln!(io::stdout(), "{}", entry.id)?;
    Ok(())
}

fn kind(args: &RecordArgs) -> Kind {
    let note = args.note.as_deref().map(Into::into);
    let (point, side) = (args.point.id.clone(), args.point.side);
    match args.seconds {
        None => Kind::Rating(Rated { point, side, tenderness: args.before, note }),
        Some(seconds) => Kind::Hold(HoldDone {
            before: Some(args.before),
            after: args.after,
            note,
            tool: args.tool.as_deref().map(Into::into),
            ..HoldDone::new(
                args.point.clone(),
                seconds * 1000,
                seconds,
                EndingKind::Time,
                args.ended.unwrap_or(Ended::Time),
            )
        }),
    }
}
