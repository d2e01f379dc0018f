//! `knotmap import`: what a CSV file would add to the history, and, with `--yes`, added.

mod json;
mod page;

use std::io::{self, Write as _};

use jiff::Zoned;

use super::{
    Arguments, CliError,
    args::{RoutineFormat, import::ImportArgs},
    store::notice,
};
use crate::{
    anatomy::Atlas,
    desktop::{self, DataFolder, complain, read_named},
    exchange::history::{Against, CSV_MAX, Preview, Table, preview},
    journal::{AllPoints, Entry, Folder, Journal},
    language::{Language::English, say, within},
};

pub(super) fn run(arguments: &Arguments, args: &ImportArgs) -> Result<(), CliError> {
    if arguments.demo {
        return Err(CliError::Usage(say!("commands-demo-import").to_owned()));
    }
    let name = args.file.display().to_string();
    let bytes = read_named(&args.file, CSV_MAX).map_err(|error| {
        anyhow::anyhow!("{}", say!("commands-unread", file = &name, error = error.to_string()))
    })?;
    let table = Table::read(&bytes).map_err(|error| {
        anyhow::anyhow!("{}", say!("commands-not-imported", file = &name, error = error.to_string()))
    })?;
    let folder = DataFolder::locate(arguments.data.as_deref())?;
    folder.look()?;
    // Reading and writing in one: however long the journal is, it is read once.
    let files = Box::new(Folder::new(folder.journal()));
    let (mut journal, history, report) = Journal::open(files, &desktop::machine_name())?;
    notice(&report);
    let points = AllPoints::new(Atlas::builtin(), history.custom_points());
    let now = Zoned::now();
    let against = Against { history: &history, points: &points, now: &now };
    let preview =
        preview(&table, &args.answers(), against).map_err(|error| CliError::Usage(error.to_string()))?;
    let entries = preview.entries(against, args.restore_deleted).map_err(anyhow::Error::from)?;
    let imports = args.yes && preview.is_ready() && !entries.is_empty();
    if imports {
        folder.prepare()?;
        append(&mut journal, &entries)?;
    }
    say(args, &preview, imports.then_some(entries.len()))?;
    finish(args, &preview)
}

fn append(journal: &mut Journal, entries: &[Entry]) -> Result<(), CliError> {
    let mut there = 0;
    let saved = journal.append_all(entries, |more| there += more);
    for remark in journal.remarks() {
        complain(&remark.to_string());
    }
    saved.map_err(|error| {
        let (all, error) = (entries.len(), error.to_string());
        anyhow::anyhow!("{}", say!("commands-some-saved", saved = there, all = all, error = error)).into()
    })
}

fn say(args: &ImportArgs, preview: &Preview, imported: Option<usize>) -> Result<(), CliError> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match args.format {
        RoutineFormat::Json => {
            within(English, || {
                serde_json::to_writer_pretty(&mut out, &json::ImportJson::new(preview, imported))
            })
            .map_err(io::Error::from)?;
            writeln!(out)?;
        }
        RoutineFormat::Table => page::write(&mut out, args, preview, imported)?,
    }
    Ok(out.flush()?)
}

/// What is open has to be said before anything can be taken in; a file of which nothing can be read is a failure.
fn finish(args: &ImportArgs, preview: &Preview) -> Result<(), CliError> {
    let name = args.file.display().to_string();
    let open: Vec<_> = preview.found.questions.iter().filter(|question| question.is_open()).collect();
    if !open.is_empty() {
        let said: Vec<String> = open.into_iter().map(page::question).collect();
        let questions = said.join(" ");
        return Err(CliError::Usage(say!("commands-leaves-open", file = name, questions = questions)));
    }
    let counts = preview.counts();
    if counts.unreadable > 0 && counts.unreadable == preview.rows.len() {
        return Err(anyhow::anyhow!("{}", say!("commands-no-row-read", file = name)).into());
    }
    Ok(())
}
