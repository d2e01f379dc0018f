//! What a patient did of a plan, written as a file for the physio, and a file that came back.

use std::{
    io,
    path::{Path, PathBuf},
    slice,
};

use jiff::civil::Date;

use super::give_out::locked;
use crate::{
    desktop::{WriteError, fonts_for, read_named, shown, taken, write_file},
    exchange::{
        document::PagesError,
        plan::{
            FILE_MAX, LockError, Passphrase, ResultError, open_result, result_attachment, result_pages,
            result_words, seal::Kind, unlock, write_result,
        },
    },
    journal::io_in_words,
    language::say,
    platform::fs,
    therapy::plan::PlanResult,
};

/// A result about to be written: as a file of its own, or as pages with the file attached, by the ending of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultOut {
    /// The result.
    pub result: PlanResult,
    /// The file.
    pub path: PathBuf,
    /// What locks the file; a page is never locked.
    pub passphrase: Option<Passphrase>,
    /// Whether a file of this name is replaced.
    pub replaces: bool,
}

/// Why a result was not written.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The name says that it is something else.
    #[error("{}", say!("desktop-send-ending", path = shown(_0)))]
    Ending(PathBuf),
    /// A file of that name is there.
    #[error("{}", say!("desktop-taken", path = shown(_0)))]
    Taken(PathBuf),
    /// It cannot be locked.
    #[error("{}", say!("desktop-not-written", why = _0.to_string()))]
    Lock(#[from] LockError),
    /// More than anybody reads.
    #[error("{}", say!("desktop-send-long"))]
    Long,
    /// The pages cannot be drawn.
    #[error(transparent)]
    Render(#[from] PagesError),
    /// The file cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// What was written is not what was to be written.
    #[error("{}", say!("desktop-send-unlike", path = shown(_0)))]
    Unlike(PathBuf),
}

/// Why no result is taken from a file.
#[derive(Debug, thiserror::Error)]
pub enum ResultFileError {
    /// It cannot be read.
    #[error("{}", say!("desktop-result-unread", path = path, why = io_in_words(why)))]
    Unreadable {
        /// The file.
        path: String,
        /// Why.
        why: io::Error,
    },
    /// It is locked, and stays so.
    #[error("{}", say!("desktop-result-not", path = path, why = why.to_string()))]
    Locked {
        /// The file.
        path: String,
        /// Why.
        why: LockError,
    },
    /// There is none in it.
    #[error("{}", say!("desktop-result-not", path = path, why = why.to_string()))]
    NoResult {
        /// The file.
        path: String,
        /// Why.
        why: ResultError,
    },
}

/// Writes a result and reads it again; `today` bounds what it may say.
///
/// # Errors
/// [`SendError`].
pub fn send_result(out: &ResultOut, today: Date) -> Result<(), SendError> {
    let path = &out.path;
    let ends = |with: &str| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(with));
    if !ends("knotmap") && !ends("pdf") {
        return Err(SendError::Ending(path.clone()));
    }
    if let Some(there) = taken(slice::from_ref(path)).filter(|_| !out.replaces) {
        return Err(SendError::Taken(there.clone()));
    }
    let text = write_result(&out.result);
    if text.len() > Kind::Result.longest() {
        return Err(SendError::Long);
    }
    if ends("pdf") {
        let pages = result_pages(&out.result, fonts_for(&result_words(&out.result)));
        write_file(path, &pages.pdf(Some(&result_attachment(&out.result)))?)?;
    } else {
        write_file(path, &locked(text.into_bytes(), out.passphrase.as_ref())?)?;
    }
    let read = fs::read(path).ok().and_then(|bytes| {
        let bytes = unlock(bytes, out.passphrase.as_ref()).ok()?;
        open_result(&bytes, today).ok()
    });
    if read.as_ref() == Some(&out.result) { Ok(()) } else { Err(SendError::Unlike(path.clone())) }
}

/// The result in a file, which `passphrase` opens if it is locked. Nothing is written.
///
/// # Errors
/// [`ResultFileError`], with the file's name.
pub fn look_at_result(
    path: &Path,
    passphrase: Option<&Passphrase>,
    today: Date,
) -> Result<PlanResult, ResultFileError> {
    let told = || shown(path);
    let bytes =
        read_named(path, FILE_MAX).map_err(|why| ResultFileError::Unreadable { path: told(), why })?;
    let bytes = unlock(bytes, passphrase).map_err(|why| ResultFileError::Locked { path: told(), why })?;
    open_result(&bytes, today).map_err(|why| ResultFileError::NoResult { path: told(), why })
}
