//! Ways to end a hold of a point: what the sources offer for it, each with its source, never averaged (rule C1).
//!
//! The shortest comes first and is the default. The long way (10–25 min until it throbs, S1) is only ever taken by
//! choice, and brings its own method along: lying, on a soft ball. Pinning and moving (S0) waits for
//! rolling ([`super::routine::AsksFirst`], C12).

use super::{Dose, Ending, EndingKind, Source, guide::Method};

/// Movements of pinning and moving, 4 a spot (S0).
pub const MOVEMENTS: u8 = 4;

/// One way to end a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// What the hold waits for.
    pub ending: Ending,
    /// Whose figure that is; [`Source::Guard`] where the program's own stands in, because the source names none.
    pub source: Source,
    /// How it is done then.
    pub method: &'static Method,
}

/// The ways to end a hold of a point for which there are `methods`: a set time first (C1), then what each method adds.
pub fn ways(methods: &[&'static Method]) -> Vec<Way> {
    let Some(first) = methods.iter().copied().find(|method| is_short(method)) else {
        return methods.iter().map(|method| own(method)).collect();
    };
    let timed = methods.iter().copied().find(|method| method.ending.kind() == EndingKind::Time);
    let source = timed.map_or(Source::Guard, |method| method.figures);
    let method = timed.unwrap_or(first);
    let dose = Dose::DEFAULT.min(most(method));
    let short = Way { ending: Ending::Time { dose }, source, method };
    let mut ways = vec![short];
    for way in methods.iter().map(|method| own(method)) {
        if ways.iter().all(|one| one.ending != way.ending || one.method.source != way.method.source) {
            ways.push(way);
        }
    }
    // What is chosen least comes last: movements, then the long way.
    ways.sort_by_key(|way| match way.ending.kind() {
        EndingKind::Time | EndingKind::Release => 0,
        EndingKind::Repetitions => 1,
        EndingKind::Throbbing => 2,
    });
    ways
}

fn own(method: &'static Method) -> Way {
    Way { ending: method.ending, source: method.figures, method }
}

/// Whether `method` can end this way: a short one by the clock as well as by its own sign.
pub fn allows(method: &Method, kind: EndingKind) -> bool {
    let own = method.ending.kind();
    own == kind || (is_short(method) && kind == EndingKind::Time)
}

/// The longest short hold by `method`, also where the clock ends it: at the back of the neck that is less than elsewhere,
/// and at a point of the sole its share of what S3 gives a whole foot.
pub fn most(method: &Method) -> Dose {
    match method.ending {
        Ending::Release { at_most } => at_most,
        Ending::Time { dose } if method.figures == Source::Guard => dose,
        Ending::Time { .. } | Ending::Throbbing { .. } | Ending::Repetitions { .. } => Dose::MAX,
    }
}

fn is_short(method: &Method) -> bool {
    matches!(method.ending.kind(), EndingKind::Time | EndingKind::Release)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::Atlas,
        therapy::guide::{Position, Tool, locked_methods_for, methods_for},
    };

    fn ways_of(point: &str) -> Vec<Way> {
        ways(&methods_for(point).into_iter().chain(locked_methods_for(point)).collect::<Vec<_>>())
    }

    #[test]
    fn c1_the_shortest_is_first_and_no_short_hold_passes_two_minutes() {
        for point in Atlas::builtin().points() {
            let ways = ways_of(&point.id.0);
            if let Some(first) = ways.first() {
                let dose = Dose::DEFAULT.min(most(first.method));
                assert_eq!(first.ending, Ending::Time { dose }, "{}", point.id);
            }
            for way in ways {
                let is_long = way.ending.kind() == EndingKind::Throbbing;
                assert!(is_long || way.ending.limit() <= Dose::MAX.duration(), "{}", point.id);
                let lies_soft =
                    (way.method.tool, way.method.position) == (Tool::BackStrap, Position::FloorOrBed);
                assert!(!is_long || lies_soft, "{}: the long way is soft and lying", point.id);
                assert!(allows(way.method, way.ending.kind()));
            }
        }
    }

    #[test]
    fn each_way_names_the_text_whose_figure_it_is() {
        let named: Vec<_> = ways_of("RHO-MAJ1").iter().map(|way| (way.ending.kind(), way.source)).collect();
        assert_eq!(
            named,
            [
                (EndingKind::Time, Source::S0),
                (EndingKind::Release, Source::S3),
                (EndingKind::Release, Source::Guard),
                (EndingKind::Repetitions, Source::S0),
                (EndingKind::Throbbing, Source::S1),
            ]
        );
        let last = *ways_of("BS-6").last().unwrap();
        assert_eq!((last.ending.kind(), last.source), (EndingKind::Throbbing, Source::S1));
        assert_eq!(ways_of("GAST-1")[0].source, Source::Guard, "no text names 60 s for the calf");
    }

    #[test]
    fn a_point_of_the_sole_has_its_share_of_what_a_whole_foot_gets() {
        for point in ["FDB-1", "AH-1", "QP-1", "ADMF-1", "FHB-1", "ADDH-1"] {
            let first = ways_of(point)[0];
            let seconds = first.ending.limit().as_secs();
            assert_eq!((seconds, first.source), (20, Source::Guard), "{point}: S3 gives a foot 30–60 s");
            assert_eq!(most(first.method).seconds(), 20, "{point}");
        }
        assert_eq!(ways_of("RHO-MAJ1")[0].ending.limit().as_secs(), 60, "S0: about a minute a spot");
    }

    #[test]
    fn the_neck_is_pressed_for_half_a_minute_whatever_ends_it() {
        for point in ["SPLC-1", "SPLV-1", "SEMC-1", "SEMC-2", "SUBO-1", "MUC-4", "LEV-1"] {
            for way in ways_of(point) {
                assert!(way.ending.limit().as_secs() <= 30, "{point}: {:?}", way.ending);
                assert_eq!(way.source, Source::Guard, "{point}: no text has a figure for the neck");
            }
        }
    }
}
