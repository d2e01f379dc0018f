//! What the journal knows already, line by line.

use std::{
    collections::HashSet,
    hash::BuildHasher as _,
    io::{BufReader, Read as _},
};

use foldhash::fast::RandomState;
use uuid::Uuid;

use super::found::{self, Found};
use crate::{
    desktop::DataFolder,
    journal::{FILE_MAX, Saying, each_line},
    platform::fs::File,
};

/// The entries that are known, by their ids and by what their lines say: under one id there may be two contents. The
/// hasher is seeded, so a file from elsewhere cannot be made to look known.
#[derive(Default)]
pub(super) struct Known {
    lines: HashSet<(Uuid, u64), RandomState>,
    seed: RandomState,
}

impl Known {
    /// What the journal in `folder` knows. A file that cannot be read knows nothing: what it may hold is brought once
    /// more, and counts once.
    pub(super) fn of(folder: &DataFolder) -> Self {
        let mut known = Self::default();
        for Found { path, .. } in found::journal(folder, &mut Vec::new()) {
            let read = File::open(&path).and_then(|file| {
                each_line(BufReader::new(file.take(FILE_MAX)), |line| {
                    if let Some(id) = id(&line.says) {
                        known.add(id, line.text);
                    }
                    Ok(())
                })
            });
            if let Err(error) = read {
                log::warn!("a file of the journal is not known: {}", error.kind());
            }
        }
        known
    }

    /// Takes in a line; `false` if it is known.
    pub(super) fn add(&mut self, id: Uuid, text: &[u8]) -> bool {
        self.lines.insert((id, self.seed.hash_one(text)))
    }

    /// How many lines are known.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }
}

/// The id of what is carried on: the nil id for what has none that is known here.
pub(super) fn id(says: &Saying) -> Option<Uuid> {
    match says {
        Saying::Entry { id, .. } => Some(*id),
        Saying::Newer => Some(Uuid::nil()),
        Saying::Header | Saying::Unreadable(_) => None,
    }
}
