//! Ways to end a hold of a point: what the sources offer for it, each with its source, never averaged (rule C1).
//!
//! The shortest comes first and is the default. The long way (10–25 min until it throbs, S1) is only ever taken by
//! choice, and brings its own method along: lying, on a soft ball. Pinning and moving (S0) is locked until rolling is
//! tolerated and the pain at rest is 3 or less (C12).

use super::{
    Dose, Ended, Ending, EndingKind, RestPain, Source, ThrobbingWindow,
    guide::{Method, Position, Tool},
};

/// Movements of pinning and moving, 4 a spot (S0).
pub const MOVEMENTS: u8 = 4;
/// With more pain at rest than this, 3, nothing is pinned and moved (C12).
pub const REST_PAIN_MOST: u8 = 3;

/// The method of rolling that has to be tolerated first (C12).
pub const ROLLING: &str = "S0-R1";

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
    let timed = methods.iter().copied().find(|method| ending(method).kind() == EndingKind::Time);
    let source = timed.map_or(Source::Guard, |method| method.source);
    let short = Way { ending: Ending::Time { dose: Dose::DEFAULT }, source, method: timed.unwrap_or(first) };
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
    Way { ending: ending(method), source: figures(method), method }
}

/// Whether `method` can end this way: a short one by the clock as well as by its own sign.
pub fn allows(method: &Method, kind: EndingKind) -> bool {
    let own = ending(method).kind();
    own == kind || (is_short(method) && kind == EndingKind::Time)
}

/// What `method` itself waits for.
pub fn ending(method: &Method) -> Ending {
    match (method.source, method.id) {
        (_, "S1-R1") => Ending::Throbbing { window: ThrobbingWindow::DEFAULT },
        (_, "S0-R2-NECK" | "S0-R2-BLADE") => Ending::Repetitions { count: MOVEMENTS },
        (Source::S0 | Source::S1 | Source::Guard, _) => Ending::Time { dose: Dose::DEFAULT },
        (Source::S2 | Source::S3 | Source::S4, _) => Ending::Release { at_most: Dose::MAX },
    }
}

/// Whose figure that is: S2 and S4 name no time, so the cap of a short hold is the program's (C1).
fn figures(method: &Method) -> Source {
    match method.source {
        Source::S2 | Source::S4 => Source::Guard,
        source => source,
    }
}

fn is_short(method: &Method) -> bool {
    matches!(ending(method).kind(), EndingKind::Time | EndingKind::Release)
}

/// Why a point may not be pinned and moved (C12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locked {
    /// Rolling has not been done here yet, or was not tolerated the last time.
    Rolling,
    /// Nobody has said how much it hurts at rest.
    PainUnknown,
    /// It hurts too much at rest.
    Pain,
}

/// Whether a point may be pinned and moved: `last` is how the last hold of it by rolling (S0-R1) ended, `pain` how much
/// it hurts at rest now.
///
/// # Errors
/// Why not, by rule C12.
pub fn pin_and_move(last: Option<Ended>, pain: Option<RestPain>) -> Result<(), Locked> {
    if !matches!(last, Some(Ended::Time | Ended::Release | Ended::Throbbing | Ended::Repetitions)) {
        return Err(Locked::Rolling);
    }
    match pain {
        None => Err(Locked::PainUnknown),
        Some(pain) if pain.get() > REST_PAIN_MOST => Err(Locked::Pain),
        Some(_) => Ok(()),
    }
}

/// The methods that are holds of another kind than a short one, for the point `point_id` of the atlas.
pub fn more_for(point_id: &str) -> impl Iterator<Item = &'static Method> {
    MORE.iter().filter(move |method| method.points.contains(&point_id))
}

static MORE: [Method; 3] = [
    Method {
        id: "S0-R2-NECK",
        source: Source::S0,
        name: "Pin the spot and bend the neck",
        tool: Tool::LacrosseBall,
        position: Position::Wall,
        steps: &[
            "Put your {side} hand on your {other} shoulder, the ball close to your {side} shoulder blade.",
            "Lean on the sore spot so that it is pinned.",
            "Bend your neck forward and to your {other} side, slowly, and come back. That is one movement.",
        ],
        points: &["LEV-2"],
        dose: "4 slow movements on each sore spot",
        pressure: "A stretch and a soreness that you can bear, on the whole pleasant.",
        cautions: &["Not if it brings your trouble on, or gives no relief: go back to rolling."],
    },
    Method {
        id: "S0-R2-BLADE",
        source: Source::S0,
        name: "Pin the spot and reach across",
        tool: Tool::LacrosseBall,
        position: Position::Wall,
        steps: &[
            "Let your {side} arm hang, the ball along the spine or the edge of your {side} shoulder blade.",
            "Lean on the sore spot so that it is pinned.",
            "Reach across to your {other} shoulder, slowly, and come back. That is one movement.",
        ],
        points: &["RHO-MIN", "RHO-MAJ1", "RHO-MAJ2"],
        dose: "4 slow movements on each sore spot",
        pressure: "A stretch and a soreness that you can bear, on the whole pleasant.",
        cautions: &["Not if it brings your trouble on, or gives no relief: go back to rolling."],
    },
    Method {
        id: "S1-R1",
        source: Source::S1,
        name: "Lie on a soft ball until it throbs",
        tool: Tool::SoftBall,
        position: Position::FloorOrBed,
        steps: &[
            "Put the strap across your upper back, its ball over the spot on your {side} side.",
            "Lie back, your head on a pillow.",
            "Pull the strap down or up until the ball sits on the spot.",
            "Let go and keep breathing out while the ball sinks in, until the spot begins to throb.",
        ],
        // Not BS-3: it lies under the shoulder blade and is only reached with the arm crossed (C8).
        points: &["BS-1", "BS-2", "BS-4", "BS-5", "BS-6", "BS-7", "BS-8"],
        dose: "10–25 min, until it throbs; 1–3 spots a night",
        pressure: "Very tender, or dull at first. You can still breathe calmly.",
        cautions: &[
            "Do not fall asleep on the ball: you are asked for a sign every 5 min.",
            "The trapezius comes before the deeper layers.",
            "It may be sore the next day.",
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{anatomy::Atlas, therapy::guide::methods_for};

    fn ways_of(point: &str) -> Vec<Way> {
        ways(&methods_for(point).into_iter().chain(more_for(point)).collect::<Vec<_>>())
    }

    #[test]
    fn c1_the_shortest_is_first_and_no_short_hold_passes_two_minutes() {
        for point in Atlas::builtin().points() {
            let ways = ways_of(&point.id.0);
            if let Some(first) = ways.first() {
                assert_eq!(first.ending, Ending::Time { dose: Dose::DEFAULT }, "{}", point.id);
            }
            for way in ways {
                let is_long = way.ending.kind() == EndingKind::Throbbing;
                assert!(is_long || way.ending.limit() <= Dose::MAX.duration(), "{}", point.id);
                let lies_soft = (way.method.tool, way.method.position)
                    == (Tool::SoftBall, Position::FloorOrBed);
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
            ]
        );
        let last = *ways_of("BS-6").last().unwrap();
        assert_eq!((last.ending.kind(), last.source), (EndingKind::Throbbing, Source::S1));
        assert_eq!(ways_of("GAST-1")[0].source, Source::Guard, "no text names 60 s for the calf");
    }

    #[test]
    fn c12_pin_and_move_waits_for_rolling_and_for_little_pain_at_rest() {
        let pain = |n: u8| RestPain::try_from(n).ok();
        assert_eq!(pin_and_move(None, pain(0)), Err(Locked::Rolling));
        for bad in [Ended::TooSore, Ended::UnexpectedPain, Ended::Stopped, Ended::Interrupted] {
            assert_eq!(pin_and_move(Some(bad), pain(0)), Err(Locked::Rolling), "{bad}");
        }
        assert_eq!(pin_and_move(Some(Ended::Time), None), Err(Locked::PainUnknown));
        assert_eq!(pin_and_move(Some(Ended::Time), pain(4)), Err(Locked::Pain));
        assert_eq!(pin_and_move(Some(Ended::Time), pain(3)), Ok(()));
    }
}
