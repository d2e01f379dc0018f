//! `knotmap record`: a hold or a rating, without the window.

use std::io::{self, Write as _};

use jiff::Zoned;

use super::{Arguments, CliError, args::RecordArgs, no_point, store::notice};
use crate::{
    anatomy::{Atlas, PointKey, SelfCare},
    desktop::{self, DataFolder, complain},
    journal::{
        self, AllPoints, Entry, Folder, History, HoldDone, Journal, JournalError, Kind, Rated, read_moment,
    },
    language::say,
    therapy::{Ended, EndingKind, guard, method::Tool},
};

pub(super) fn run(arguments: &Arguments, args: &RecordArgs) -> Result<(), CliError> {
    if arguments.demo {
        return Err(CliError::Usage(say!("commands-demo-record").to_owned()));
    }
    let folder = DataFolder::locate(arguments.data.as_deref())?;
    folder.prepare()?;
    let now = Zoned::now();
    // However long the journal is: nothing of it is read that need not be.
    let mut journal = Journal::unread(Box::new(Folder::new(folder.journal())), &desktop::machine_name())?;
    let at = match &args.at {
        Some(text) => read_moment(text).map_err(|e| CliError::Usage(e.to_string()))?,
        None => now.clone(),
    };
    let points = points(&folder, &args.point)?;
    let listed = points.find(&args.point).ok_or_else(|| no_point(&args.point))?;
    if listed.self_care == SelfCare::No && args.seconds.is_some() {
        let note = listed.note();
        let why = say!("commands-not-for-oneself", point = args.point.to_string(), note = note);
        return Err(CliError::Usage(why));
    }
    let mut entry =
        Entry::new(at, kind(args), now.timestamp()).map_err(|e| CliError::Usage(e.to_string()))?;
    entry.id = args.id.unwrap_or(entry.id);
    let saved = journal.append(&entry);
    for remark in journal.remarks() {
        complain(&remark.to_string());
    }
    saved.map_err(|error| repeatable(error, &entry))?;
    if let Some(rule) = against(args) {
        complain(&rule);
    }
    match writeln!(io::stdout(), "{}", entry.id) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let (id, error) = (entry.id.to_string(), error.to_string());
            Err(anyhow::anyhow!("{}", say!("commands-id-unprinted", id = id, error = error)).into())
        }
        printed => Ok(printed?),
    }
}

/// The rule that a hold was done against, if it was. What has happened is recorded all the same.
fn against(args: &RecordArgs) -> Option<String> {
    let _hold = args.seconds?;
    guard::before(args.before)
        .map(|_| say!("commands-against-rule", point = args.point.to_string(), rule = guard::seven_before()))
}

/// How to try again so that the entry is there once.
fn repeatable(error: JournalError, entry: &Entry) -> anyhow::Error {
    match error {
        JournalError::Unsure { .. } | JournalError::Exchanged { .. } => {
            let (id, at) = (entry.id.to_string(), entry.at.to_string());
            anyhow::anyhow!("{}", say!("commands-repeat-with", error = error.to_string(), id = id, at = at))
        }
        error => error.into(),
    }
}

/// The points of the atlas; for an id that is none of theirs, the user's own point of that id as well.
fn points(folder: &DataFolder, key: &PointKey) -> Result<AllPoints, CliError> {
    let atlas = Atlas::builtin();
    let points = AllPoints::new(atlas, History::default().custom_points());
    if points.get(&key.id).is_some() {
        return Ok(points);
    }
    let (history, report) = journal::read_about(&Folder::new(folder.journal()), &key.id)?;
    notice(&report);
    Ok(AllPoints::new(atlas, history.custom_points()))
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
            tool: args.tool.as_deref().map(|typed| Tool::as_kept(typed).into()),
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
