//! The history out as a file, and a table in, off the window's thread.

use std::{path::PathBuf, sync::Arc};

use egui::Context;

use super::work::{Work, start};
use crate::{
    desktop,
    exchange::{
        fhir::history_bundle,
        history::{Flavour, history_rows, write_history},
    },
    journal::{AllPoints, History},
    session::{Answer, HistoryFormat, HistoryOrder, ImportJob, Session, TakeOutProgress},
};

/// Writes the history.
pub(super) fn write(ctx: &Context, session: &Session, order: HistoryOrder) -> Work {
    let (history, points) = (Arc::clone(&session.state().history), session.points().clone());
    let now = session.now().wall.clone();
    let work = move || Some(Answer::HistoryWritten(written(order, &history, &points, &now)));
    start(ctx, "export history", work, |why| Some(Answer::HistoryWritten(Err(TakeOutProgress::Failed(why)))))
}

fn written(
    order: HistoryOrder,
    history: &History,
    points: &AllPoints,
    now: &jiff::Zoned,
) -> Result<PathBuf, TakeOutProgress> {
    if order.path.exists() && !order.replaces {
        return Err(TakeOutProgress::Taken(order.path));
    }
    let failed = |error: &dyn std::fmt::Display| TakeOutProgress::Failed(error.to_string());
    let table = |flavour| {
        let mut bytes = Vec::new();
        write_history(&mut bytes, history_rows(history, None), flavour).map(|()| bytes)
    };
    let bytes = match order.format {
        HistoryFormat::Csv => table(Flavour::Plain),
        HistoryFormat::Spreadsheet => table(Flavour::Spreadsheet),
        HistoryFormat::Fhir => Ok(history_bundle(history, points, None, now).into_bytes()),
    };
    let bytes = bytes.map_err(|error| failed(&error))?;
    desktop::write_file(&order.path, &bytes).map_err(|error| failed(&error))?;
    Ok(order.path)
}

/// Looks at a table, or makes entries of it.
pub(super) fn import(ctx: &Context, job: ImportJob) -> Work {
    let unable = job.clone();
    let work = move || Some(Answer::Import(job.work()));
    start(ctx, "import a table", work, move |why| Some(Answer::Import(unable.refused(why))))
}
