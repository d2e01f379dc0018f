//! A plan that comes in, in whatever file: what carries it, what it says, and how it stands to the one that is there.

use super::{
    PlanRead, is_locked,
    packed::{PackedError, without_words},
    read_plan,
    seal::{self, Kind, SealError},
    write_plan,
};
use crate::{
    language::say,
    therapy::{
        plan::{Plan, Row, changes},
        routine::Mistakes,
    },
};

/// The largest file that is looked through, in bytes; many times a handout.
pub const FILE_MAX: u64 = 64 * 1024 * 1024;

/// What a plan came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// A file of its own.
    File,
    /// A PDF, which has the file attached.
    Pdf,
    /// A picture with the text inside.
    Png,
    /// The square code in a picture: without names and notes.
    Code,
}

/// A plan that was found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// What can be taken of it.
    pub read: PlanRead,
    /// Its text as it came, sealed: what is kept.
    pub sealed: String,
    /// What it came in.
    pub carrier: Carrier,
}

/// Why no plan is taken from a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArrivalError {
    /// A picture or page without one: what a messenger, or printing it anew, makes of it.
    #[error("{}", say!("exchange-bare", file = *.0))]
    Bare(&'static str),
    /// None, or one that is not whole.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The square code in a picture cannot be read.
    #[error(transparent)]
    Code(#[from] PackedError),
    /// The answer of a patient.
    #[error("{}", say!("exchange-is-result"))]
    IsResult,
    /// What stands in it is no plan.
    #[error("{}", .0.listed.first().map(ToString::to_string).unwrap_or_default())]
    Mistakes(Mistakes),
}

/// How a plan that comes in stands to the one that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// None of this id is there.
    New,
    /// A newer revision than the one that is there.
    Newer,
    /// The very same.
    Same,
    /// An older revision.
    Older,
    /// The same revision with other words: two files that both say they are it.
    Differs,
}

/// Looks for a plan in `bytes`. Nothing is unpacked: a plan is found by its seal in whatever it lies in.
///
/// # Errors
/// [`ArrivalError`].
pub fn arrive(bytes: &[u8]) -> Result<Arrival, ArrivalError> {
    let carrier = carrier(bytes);
    let (kind, text) = seal::find(bytes).map_err(|error| match (error, kind_of_file(bytes)) {
        (SealError::None, Some(what)) => ArrivalError::Bare(what),
        (error, _) => ArrivalError::Seal(error),
    })?;
    if kind == Kind::Result {
        return Err(ArrivalError::IsResult);
    }
    let read = read_plan(&text).map_err(ArrivalError::Mistakes)?;
    Ok(Arrival { read, sealed: seal::seal(kind, &text), carrier })
}

/// What a file seems to bring, whole or not, by the seal in `bytes`. A page or picture without one may have lost a plan on
/// its way; a locked file says only that it is locked.
pub fn brings(bytes: &[u8]) -> Option<Kind> {
    let may = is_locked(bytes) || kind_of_file(bytes).is_some();
    seal::kind(bytes).or_else(|| may.then_some(Kind::Plan))
}

fn carrier(bytes: &[u8]) -> Carrier {
    match kind_of_file(bytes) {
        Some("PDF") => Carrier::Pdf,
        Some("picture") => Carrier::Png,
        _ => Carrier::File,
    }
}

fn kind_of_file(bytes: &[u8]) -> Option<&'static str> {
    let begins = |with: &[&[u8]]| with.iter().any(|start| bytes.starts_with(start));
    if begins(&[b"%PDF"]) {
        Some("PDF")
    } else if begins(&[b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF"]) {
        Some("picture")
    } else {
        None
    }
}

impl Carrier {
    /// The word of files: `file`, `pdf`, `png`, `code`.
    pub fn word(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Code => "code",
        }
    }
}

impl Arrival {
    /// A plan that was read from a square code.
    pub fn of_code(plan: Plan) -> Self {
        let sealed = write_plan(&plan);
        Self { read: PlanRead { plan, refused: Vec::new() }, sealed, carrier: Carrier::Code }
    }

    /// How it stands to `known`, the one of the same id that is there.
    pub fn standing(&self, known: Option<&Plan>) -> Standing {
        let plan = &self.read.plan;
        match known {
            None => Standing::New,
            Some(known) if known.revision < plan.revision => Standing::Newer,
            Some(known) if known.revision > plan.revision => Standing::Older,
            Some(known) if known == plan => Standing::Same,
            // The code is the same plan without its words: what is here has more.
            Some(known) if self.carrier == Carrier::Code && without_words(known) == without_words(plan) => {
                Standing::Same
            }
            Some(_) => Standing::Differs,
        }
    }

    /// Point by point, what it changes of `known`.
    pub fn rows<'a>(&'a self, known: Option<&'a Plan>) -> Vec<Row<'a>> {
        changes(known, &self.read.plan)
    }
}
