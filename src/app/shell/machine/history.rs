//! The history out as a file, and a table in, off the window's thread.

use std::sync::Arc;

use egui::Context;

use super::work::{self, Work, start};
use crate::{
    exchange::{
        fhir::history_bundle,
        history::{Flavour, history_rows, write_history},
    },
    session::{Answer, HistoryFormat, HistoryOrder, ImportJob, Session},
};

/// Writes the history.
pub(super) fn write(ctx: &Context, session: &Session, order: HistoryOrder) -> Work {
    let (history, points) = (Arc::clone(&session.state().history), session.points().clone());
    let now = session.now().wall.clone();
    let HistoryOrder { format, path, replaces } = order;
    let files = move || {
        let table = |flavour| {
            let mut bytes = Vec::new();
            write_history(&mut bytes, history_rows(&history, None), flavour).map(|()| bytes)
        };
        let bytes = match format {
            HistoryFormat::Csv => table(Flavour::Plain),
            HistoryFormat::Spreadsheet => table(Flavour::Spreadsheet),
            HistoryFormat::Fhir => Ok(history_bundle(&history, &points, None, &now).into_bytes()),
        };
        bytes.map(|bytes| vec![bytes]).map_err(|error| error.to_string())
    };
    work::write(ctx, "export history", path, replaces, files)
}

/// Looks at a table, or makes entries of it.
pub(super) fn import(ctx: &Context, job: ImportJob) -> Work {
    let unable = job.clone();
    let work = move || Some(Answer::Import(job.work()));
    start(ctx, "import a table", work, move |why| Some(Answer::Import(unable.refused(why))))
}
