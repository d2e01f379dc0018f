//! The lock of methods that wait for another one (C12): pinning and moving bends the neck against a muscle that is held
//! down, and one source wants no stretch of the neck while it hurts.

use super::AsksFirst;
use crate::therapy::{Ended, RestPain};

/// What is known about the body before a method that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tried {
    /// How the latest hold by the method that must be tolerated ended, on that side and region; holds that were stopped
    /// or interrupted say nothing and are passed over.
    pub latest: Option<Ended>,
    /// The pain at rest now.
    pub pain: Option<RestPain>,
}

/// Why a method still waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// The method that must be tolerated has not been done.
    NotTried,
    /// It was too sore, or the pain was unexpected.
    NotTolerated,
    /// Nobody has said how much it hurts at rest.
    PainUnknown,
    /// It hurts more at rest than it may.
    TooMuchPain,
}

impl Tried {
    /// What the holds by that method say, in any number, the latest first.
    pub fn new(latest_first: impl IntoIterator<Item = Ended>, pain: Option<RestPain>) -> Self {
        let says = |ended: &Ended| !matches!(ended, Ended::Stopped | Ended::Interrupted);
        Self { latest: latest_first.into_iter().find(says), pain }
    }
}

impl AsksFirst {
    /// Why it waits; nothing if it may be done.
    pub fn waits(&self, tried: Tried) -> Option<Waits> {
        match tried.latest {
            None | Some(Ended::Stopped | Ended::Interrupted) => Some(Waits::NotTried),
            Some(Ended::TooSore | Ended::UnexpectedPain) => Some(Waits::NotTolerated),
            Some(Ended::Time | Ended::Release | Ended::Throbbing | Ended::Repetitions) => match tried.pain {
                None => Some(Waits::PainUnknown),
                Some(pain) if pain > self.pain_at_most => Some(Waits::TooMuchPain),
                Some(_) => None,
            },
        }
    }
}
