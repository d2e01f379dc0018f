//! Copies of everything, off the window's thread.

use std::path::Path;

use egui::Context;
use jiff::Zoned;

use super::work::{Work, start_keeping};
use crate::{
    app::words,
    backup::{self, BackupError},
    desktop::{self, DataFolder, StandBack, WriteError},
    session::{Answer, CopyDone, CopyJob, SaveProgress},
};

/// Does something about copies of what is in `folder`.
pub(super) fn work(ctx: &Context, folder: &Path, now: Zoned, job: CopyJob) -> Work {
    let name = match job {
        CopyJob::Save { .. } => "save a copy",
        CopyJob::Look(_) => "look at a copy",
        CopyJob::BringBack(_) => "bring back a copy",
        CopyJob::Survey => "count everything",
        CopyJob::Weekly => "weekly copy",
    };
    let (folder, unable, unkept) = (DataFolder::locate(Some(folder)), job.clone(), job.clone());
    let without = |why: String| Some(Answer::Copy(refused(unable, words::copies::no_thread(&why))));
    let work = move || {
        Answer::Copy(match folder {
            Ok(folder) => done(&folder, &now, job),
            Err(error) => refused(job, error.to_string()),
        })
    };
    start_keeping(ctx, name, work, without, move |why| Answer::Copy(refused(unkept, why)))
}

fn done(folder: &DataFolder, now: &Zoned, job: CopyJob) -> CopyDone {
    let sentence = |error: BackupError| error.to_string();
    match job {
        CopyJob::Save { path, replaces } => {
            CopyDone::Saved(backup::save(folder, &path, now, replaces).map_err(|error| match error {
                BackupError::Write(WriteError::Taken(path)) => SaveProgress::Taken(path),
                error => SaveProgress::Failed(sentence(error)),
            }))
        }
        CopyJob::Look(path) => {
            let seen = backup::preview(folder, &path).map_err(sentence);
            CopyDone::Seen(path, seen)
        }
        CopyJob::BringBack(path) => CopyDone::BroughtBack(backup::restore(folder, &path).map_err(sentence)),
        CopyJob::Survey => CopyDone::Surveyed(backup::survey(folder).map_err(sentence)),
        CopyJob::Weekly => {
            // Nobody waits for it.
            desktop::stand_back(StandBack::Wholly);
            let kept = backup::weekly(folder, now).map(|_| backup::newest(folder, now.date()));
            CopyDone::Weekly(kept.map_err(sentence))
        }
    }
}

/// Nothing of it was done.
fn refused(job: CopyJob, why: String) -> CopyDone {
    match job {
        CopyJob::Save { .. } => CopyDone::Saved(Err(SaveProgress::Failed(why))),
        CopyJob::Look(path) => CopyDone::Seen(path, Err(why)),
        CopyJob::BringBack(_) => CopyDone::BroughtBack(Err(why)),
        CopyJob::Survey => CopyDone::Surveyed(Err(why)),
        CopyJob::Weekly => CopyDone::Weekly(Err(why)),
    }
}
