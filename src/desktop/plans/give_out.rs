//! A plan written as a file for the patient, and read again before it is called written.

use std::path::{Path, PathBuf};

use super::{Plans, PlansError};
use crate::{
    desktop::{WriteError, fonts_for, shown, taken, write_file},
    drawing::PageSize,
    exchange::{
        document::{Pages, PagesError, Print},
        names,
        plan::{
            HandoutOrder, LockError, PNG_KEYWORD, Passphrase, arrive, attachment, handout, handout_words,
            lock, unlock, write_plan,
        },
    },
    language::say,
    platform::fs,
    therapy::plan::Plan,
};

/// Pixels an inch of a picture of a page.
const RESOLUTION: f64 = 200.0;

/// What kind of file carries a plan out of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanKind {
    /// The plan alone, for Knotmap.
    Plan,
    /// The handout, with the plan attached.
    Pdf,
    /// The handout as pictures, with the plan inside each.
    Png,
    /// The handout as drawings, without the plan.
    Svg,
}

/// A plan about to be written for somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanOut {
    /// The plan.
    pub plan: Plan,
    /// The first file; further pages get names beside it.
    pub path: PathBuf,
    /// The paper.
    pub page: PageSize,
    /// How large the letters are.
    pub print: Print,
    /// Whom to call in an emergency, `112`.
    pub emergency: &'static str,
    /// What locks a plan file; a page is never locked.
    pub passphrase: Option<Passphrase>,
    /// Whether files of these names are replaced.
    pub replaces: bool,
}

/// Why a plan was not written.
#[derive(Debug, thiserror::Error)]
pub enum GiveOutError {
    /// Nothing to do.
    #[error("{}", say!("desktop-give-out-empty"))]
    Empty,
    /// The name says no kind of file.
    #[error("{}", say!("desktop-give-out-ending", path = shown(_0)))]
    Kind(PathBuf),
    /// A file of that name is there.
    #[error("{}", say!("desktop-taken", path = shown(_0)))]
    Taken(PathBuf),
    /// It cannot be locked.
    #[error("{}", say!("desktop-not-written", why = _0.to_string()))]
    Lock(#[from] LockError),
    /// The pages cannot be drawn.
    #[error(transparent)]
    Render(#[from] PagesError),
    /// The file cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The revision cannot be kept.
    #[error(transparent)]
    Keep(#[from] PlansError),
    /// What was written is not what was to be written.
    #[error("{}", say!("desktop-give-out-unlike", path = shown(_0)))]
    Unlike(PathBuf),
}

impl PlanKind {
    /// What the ending of a file name says.
    ///
    /// # Errors
    /// If it says nothing that is known.
    pub fn of(path: &Path) -> Result<Self, GiveOutError> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("knotmap") => Ok(Self::Plan),
            Some("pdf") => Ok(Self::Pdf),
            Some("png") => Ok(Self::Png),
            Some("svg") => Ok(Self::Svg),
            _ => Err(GiveOutError::Kind(path.to_owned())),
        }
    }

    /// How its file name ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Plan => "knotmap",
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }
}

impl PlanOut {
    /// The handout on its pages.
    pub fn pages(&self) -> Pages {
        handout(&HandoutOrder {
            plan: &self.plan,
            page: self.page,
            print: self.print,
            emergency: self.emergency,
            fonts: fonts_for(&handout_words(&self.plan)),
        })
    }

    /// The bytes of each file: one, or one a page.
    fn files(&self, kind: PlanKind) -> Result<Vec<Vec<u8>>, GiveOutError> {
        let sealed = write_plan(&self.plan);
        match kind {
            PlanKind::Plan => Ok(vec![locked(sealed.into_bytes(), self.passphrase.as_ref())?]),
            PlanKind::Pdf => Ok(vec![self.pages().pdf(Some(&attachment(&self.plan)))?]),
            PlanKind::Png => {
                let (pages, inside) = (self.pages(), Some((PNG_KEYWORD, sealed.as_bytes())));
                (0..pages.count()).map(|n| Ok(pages.png(n, RESOLUTION, inside)?)).collect()
            }
            PlanKind::Svg => {
                let pages = self.pages();
                (0..pages.count()).map(|n| Ok(pages.svg(n)?.into_bytes())).collect()
            }
        }
    }
}

/// `bytes` as they are, or behind a passphrase.
pub(super) fn locked(bytes: Vec<u8>, passphrase: Option<&Passphrase>) -> Result<Vec<u8>, LockError> {
    match passphrase {
        Some(passphrase) => lock(&bytes, passphrase),
        None => Ok(bytes),
    }
}

/// Writes a plan for somebody, reads it again, and keeps the revision for good in `plans`, if there are any: what somebody
/// has is never another one here. Answers the files.
///
/// # Errors
/// [`GiveOutError`]; of an error before the first file nothing has changed.
pub fn give_out(plans: Option<&Plans>, out: &PlanOut) -> Result<Vec<PathBuf>, GiveOutError> {
    if out.plan.points.is_empty() {
        return Err(GiveOutError::Empty);
    }
    let kind = PlanKind::of(&out.path)?;
    let files = out.files(kind)?;
    let paths = names(&out.path, files.len());
    if let Some(there) = taken(&paths).filter(|_| !out.replaces) {
        return Err(GiveOutError::Taken(there.clone()));
    }
    if let Some(plans) = plans {
        plans.keep(&out.plan, &write_plan(&out.plan))?;
    }
    for (path, bytes) in paths.iter().zip(&files) {
        write_file(path, bytes)?;
        if kind != PlanKind::Svg && !reads_as(path, out) {
            return Err(GiveOutError::Unlike(path.clone()));
        }
    }
    Ok(paths)
}

fn reads_as(path: &Path, out: &PlanOut) -> bool {
    let bytes = fs::read(path).ok().and_then(|bytes| unlock(bytes, out.passphrase.as_ref()).ok());
    let arrival = bytes.and_then(|bytes| arrive(&bytes).ok());
    arrival.is_some_and(|arrival| arrival.read.refused.is_empty() && arrival.read.plan == out.plan)
}
