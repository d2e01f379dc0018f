//! Work that may take its time, each on a thread of its own: it has one answer, and wakes the window when that is there.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{Arc, mpsc},
};

use egui::Context;

use crate::{
    anatomy::Atlas,
    app::{trends::laid_out, words},
    desktop,
    drawing::{Inks, text::Fonts},
    exchange::{self, MapFormat, MapOrder, encode, map_pages, map_words, usual_paper},
    journal::io_in_words,
    platform::aside,
    session::{Answer, Failure, FileProgress, OwnDone, OwnJob, Session, TakeOut, TakeOutOrder, TrendsJob},
};

/// Pixels across an exported picture: sharp on A4 at 150 a inch.
const MAP_WIDTH_PX: u32 = 1240;

/// What reads a picture.
pub(super) const PICTURE: &str = "picture";

/// The name of some work, and where its answer will come; with nothing to say it closes.
pub(super) type Work = (&'static str, mpsc::Receiver<Answer>);

/// Does `work`, which keeps nothing in the data folder, beside the window under that name. Where the system gives no thread,
/// `without` is the answer.
pub(super) fn start(
    ctx: &Context,
    name: &'static str,
    work: impl FnOnce() -> Option<Answer> + Send + 'static,
    without: impl FnOnce(String) -> Option<Answer>,
) -> Work {
    start_with(ctx, name, work, without, |answer, _| answer)
}

/// The same for work that changes the data folder: `unkept` is the answer where a browser has refused to store it.
pub(super) fn start_keeping(
    ctx: &Context,
    name: &'static str,
    work: impl FnOnce() -> Answer + Send + 'static,
    without: impl FnOnce(String) -> Option<Answer>,
    unkept: impl FnOnce(String) -> Answer + Send + 'static,
) -> Work {
    start_with(ctx, name, || Some(work()), without, |_, why| Some(unkept(why)))
}

fn start_with(
    ctx: &Context,
    name: &'static str,
    work: impl FnOnce() -> Option<Answer> + Send + 'static,
    without: impl FnOnce(String) -> Option<Answer>,
    unkept: impl FnOnce(Option<Answer>, String) -> Option<Answer> + Send + 'static,
) -> Work {
    let (tell, told) = mpsc::channel();
    let (ctx, failed) = (ctx.clone(), tell.clone());
    let told_later = move |answer: Option<Answer>, kept: io::Result<()>| {
        let answer = match kept {
            Ok(()) => answer,
            Err(error) => unkept(answer, words::saving::not_stored(&io_in_words(&error))),
        };
        if let Some(answer) = answer {
            // The window may have closed meanwhile; what was done is done all the same.
            let _closed = tell.send(answer);
        }
        ctx.request_repaint();
    };
    if let Err(error) = aside::once(name, work, told_later)
        && let Some(answer) = without(error.to_string())
    {
        let _open = failed.send(answer);
    }
    (name, told)
}

/// Draws the map that is on screen and writes it.
pub(super) fn write_map(
    ctx: &Context,
    session: &Session,
    path: PathBuf,
    format: MapFormat,
    replaces: bool,
) -> Work {
    let inks = if format == MapFormat::Pdf { Inks::Print } else { Inks::Light };
    let (history, points) = (Arc::clone(&session.state().history), session.points().clone());
    let (plate, now) = (session.state().map.plate(inks), session.now().wall.clone());
    let emergency = session.state().emergency_number(&now);
    let files = move || {
        let mut order = MapOrder {
            atlas: Atlas::builtin(),
            history: &history,
            points: &points,
            plate,
            side: None,
            since: None,
            now: &now,
            page: usual_paper(now.time_zone().iana_name()),
            emergency,
            fonts: Fonts::default(),
        };
        order.fonts = desktop::fonts_for(&map_words(&order));
        encode(&map_pages(&order), format, MAP_WIDTH_PX).map_err(|error| error.to_string())
    };
    write(ctx, "export", path, replaces, files)
}

/// Makes files and writes the first under the name that was chosen, the others under names beside it.
pub(super) fn write(
    ctx: &Context,
    name: &'static str,
    path: PathBuf,
    replaces: bool,
    files: impl FnOnce() -> Result<Vec<Vec<u8>>, String> + Send + 'static,
) -> Work {
    let work = move || {
        let written = files().map_err(FileProgress::Failed);
        Some(Answer::FilesWritten(written.and_then(|files| write_all(&path, &files, replaces))))
    };
    let without = |why: String| FileProgress::Failed(words::dialogs::no_thread_to_write(&why));
    start(ctx, name, work, move |why| Some(Answer::FilesWritten(Err(without(why)))))
}

/// Nothing is written where one of the files is there already and may not be replaced.
fn write_all(path: &Path, files: &[Vec<u8>], replaces: bool) -> Result<Vec<PathBuf>, FileProgress> {
    let paths = exchange::names(path, files.len());
    if let Some(taken) = desktop::taken(&paths).filter(|_| !replaces) {
        return Err(FileProgress::Taken(taken.clone()));
    }
    for (path, bytes) in paths.iter().zip(files) {
        desktop::write_file(path, bytes).map_err(|error| FileProgress::Failed(error.to_string()))?;
    }
    Ok(paths)
}

/// Reads a picture.
pub(super) fn read_photo(ctx: &Context, path: PathBuf) -> Work {
    let work = move || Some(Answer::PhotoRead(desktop::read_photo(&path).map_err(|error| error.to_string())));
    start(ctx, PICTURE, work, |why| Some(Answer::PhotoRead(Err(why))))
}

/// Looks at the first of the files that were dropped: a disk may be slow, a name may be anything.
pub(super) fn recognise(ctx: &Context, paths: Vec<PathBuf>) -> Work {
    let work = move || {
        let count = paths.len();
        let path = paths.into_iter().next()?;
        Some(Answer::Recognised { kind: desktop::recognise(&path), path, count })
    };
    start(ctx, "look at a file", work, |why| Some(Answer::Failed(Failure::NoThread(why))))
}

/// Reads the user's own routines.
pub(super) fn own_routines(ctx: &Context, folder: PathBuf) -> Work {
    let work = move || Some(Answer::OwnRoutines(desktop::own_routines(&folder)));
    start(ctx, "own routines", work, |why| Some(Answer::Failed(Failure::NoThread(why))))
}

/// Does something about the file of one of them.
pub(super) fn own_routine(ctx: &Context, folder: PathBuf, job: OwnJob) -> Work {
    // Of each kind only the newest answer counts.
    let name = match &job {
        OwnJob::Keep(_) => "keep a routine",
        OwnJob::Remove(_) => "remove a routine",
        OwnJob::Look(_) => "look at a routine",
        OwnJob::TakeIn(_) => "take a routine in",
    };
    let refused = job.clone();
    let work = move || Answer::OwnRoutine(done(&folder, job));
    let without = |why| Some(Answer::Failed(Failure::NoThread(why)));
    start_keeping(ctx, name, work, without, move |why| Answer::OwnRoutine(not_kept(refused, why)))
}

/// What is said of it where a browser has refused to store it.
fn not_kept(job: OwnJob, why: String) -> OwnDone {
    match job {
        OwnJob::Keep(_) => OwnDone::Kept(Err(why)),
        OwnJob::Remove(_) => OwnDone::Removed(Err(why)),
        OwnJob::Look(path) => OwnDone::Looked(path, Err(why)),
        OwnJob::TakeIn(_) => OwnDone::TakenIn(Err(why)),
    }
}

fn done(folder: &Path, job: OwnJob) -> OwnDone {
    let said = |error: desktop::KeepError| error.to_string();
    match job {
        OwnJob::Keep(kept) => {
            let (made, file) = *kept;
            OwnDone::Kept(desktop::keep_routine(folder, &made, file.as_ref()).map_err(said))
        }
        OwnJob::Remove(file) => {
            OwnDone::Removed(desktop::remove_routine(&file).map(|()| file.id).map_err(said))
        }
        OwnJob::Look(path) => {
            let looked = desktop::look_at_routine(folder, &path).map(Box::new);
            OwnDone::Looked(path, looked)
        }
        OwnJob::TakeIn(looked) => OwnDone::TakenIn(desktop::take_in_routine(folder, &looked).map_err(said)),
    }
}

/// Asks the system whether it should move less.
pub(super) fn ask_for_motion(ctx: &Context) -> Work {
    let work = || (desktop::reduced_motion() == Some(true)).then_some(Answer::ReducedMotion);
    start(ctx, "ask for motion", work, |_| None)
}

/// Writes a report.
pub(super) fn take_out(ctx: &Context, session: &Session, order: TakeOutOrder) -> Work {
    let (history, points) = (Arc::clone(&session.state().history), session.points().clone());
    let TakeOutOrder { kind, report, path, replaces } = order;
    let format = match kind {
        TakeOut::Pdf => MapFormat::Pdf,
        TakeOut::Png => MapFormat::Png,
    };
    let files = move || {
        encode(&laid_out(&report, &history, &points), format, MAP_WIDTH_PX).map_err(|error| error.to_string())
    };
    write(ctx, "take out", path, replaces, files)
}

/// Works the trends out.
pub(super) fn trends(ctx: &Context, job: TrendsJob) -> Work {
    let work = move || Some(Answer::Trends(Box::new(job.work())));
    start(ctx, "trends", work, |why| Some(Answer::Failed(Failure::NoThread(why))))
}
