//! A plan from a file of whatever kind: looked at first, then taken in.

use std::path::Path;

use uuid::Uuid;

use super::{Plans, PlansError};
use crate::{
    desktop::{read_named, read_photo},
    exchange::plan::{
        Arrival, ArrivalError, FILE_MAX, LockError, Passphrase, Standing, arrive, packed::PackedError, unlock,
    },
    journal::io_in_words,
    language::say,
    platform::shown,
};

/// Why no plan is taken from a file.
#[derive(Debug, thiserror::Error)]
pub enum TakeInError {
    /// The file cannot be read.
    #[error("{}", say!("desktop-take-in-unread", path = path, why = why))]
    Unreadable {
        /// The file.
        path: String,
        /// Why.
        why: String,
    },
    /// It is locked, and stays so.
    #[error("{}", say!("desktop-take-in-not", path = path, why = why.to_string()))]
    Locked {
        /// The file.
        path: String,
        /// Why.
        why: LockError,
    },
    /// There is no plan in it that can be taken.
    #[error("{}", say!("desktop-take-in-not", path = path, why = why.to_string()))]
    NoPlan {
        /// The file.
        path: String,
        /// Why.
        why: ArrivalError,
    },
}

/// The plan inside a file, which `passphrase` opens if it is locked; of a picture without one, that of the square code in
/// it. Nothing is written.
///
/// # Errors
/// [`TakeInError`], with the file's name.
pub fn look_at_plan(path: &Path, passphrase: Option<&Passphrase>) -> Result<Arrival, TakeInError> {
    let told = || shown(path);
    let bytes = read_named(path, FILE_MAX)
        .map_err(|error| TakeInError::Unreadable { path: told(), why: io_in_words(&error) })?;
    let bytes = unlock(bytes, passphrase).map_err(|why| TakeInError::Locked { path: told(), why })?;
    found(path, &bytes).map_err(|why| TakeInError::NoPlan { path: told(), why })
}

fn found(path: &Path, bytes: &[u8]) -> Result<Arrival, ArrivalError> {
    let bare = match arrive(bytes) {
        Err(bare @ ArrivalError::Bare("picture")) => bare,
        other => return other,
    };
    let Ok(photo) = read_photo(path) else { return Err(bare) };
    match photo.square_code() {
        Ok(plan) => Ok(Arrival::of_code(plan)),
        Err(PackedError::Foreign) => Err(bare),
        Err(error) => Err(error.into()),
    }
}

/// Which plan is done here once another one has come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    /// That one, beside whichever was before.
    This,
    /// That one, and no longer the plan of this id.
    InsteadOf(Uuid),
    /// Whichever was before.
    AsBefore,
}

impl Plans {
    /// Keeps a plan that came in, if it is new or a newer revision of one that is here, and follows it if that is wanted.
    /// How it stands to the one that is here.
    ///
    /// # Errors
    /// If what is here cannot be read, or the plan cannot be written.
    pub fn take_in(&self, arrival: &Arrival, follow: Follow) -> Result<Standing, PlansError> {
        let plan = &arrival.read.plan;
        let known = self.open(plan.id)?.and_then(|kept| kept.given);
        let standing = arrival.standing(known.as_ref());
        // Of a plan whose every point was left out there is nothing to take.
        if matches!(standing, Standing::New | Standing::Newer) && !plan.points.is_empty() {
            self.keep(plan, &arrival.sealed)?;
            if follow != Follow::AsBefore {
                self.follow(plan.id, true)?;
            }
            if let Follow::InsteadOf(other) = follow {
                self.follow(other, false)?;
            }
        }
        Ok(standing)
    }
}
