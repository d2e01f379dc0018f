//! A hold that the end of the program has cut off.

use crate::{
    journal::{Entry, HELD_MAX_MS, HoldDone, Kind},
    therapy::{Dose, EndingKind},
};

/// The hold of an entry that was cut off.
pub fn left_off_hold(entry: &Entry) -> Option<&HoldDone> {
    if let Kind::Hold(hold) = &entry.kind { Some(hold) } else { None }
}

/// The most seconds that a hold can have been held: its dose, or the limit that stands over its ending.
pub fn longest_held(hold: &HoldDone) -> u32 {
    match hold.ending {
        EndingKind::Time | EndingKind::Release => hold.dose_s,
        EndingKind::Throbbing => HELD_MAX_MS / 1000,
        EndingKind::Repetitions => Dose::MAX.seconds(),
    }
    .max(hold.held_ms / 1000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::{PointId, PointKey, Side},
        therapy::Ended,
    };

    #[test]
    fn nobody_can_have_held_longer_than_the_hold_lasts() {
        let key = PointKey { id: PointId("LEV-2".to_owned()), side: Side::Left };
        let of = |ending| longest_held(&HoldDone::new(key.clone(), 0, 60, ending, Ended::Interrupted));
        assert_eq!(EndingKind::ALL.map(of), [60, 60, 1500, 120]);
    }
}
