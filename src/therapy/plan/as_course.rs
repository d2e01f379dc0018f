//! A round of a plan as a course: the same runner as that of a routine, with the order, sides, doses and rests of the plan.

use std::sync::Arc;

use super::{Planned, methods};
use crate::{
    anatomy::Side,
    therapy::{
        Source,
        course::{Course, Place, Stop},
        method::Method,
        routine::{PerDay, Routine, Sides, Step, Target},
        way,
    },
};

impl Planned {
    /// How it is done: by the method that is prescribed, else the first of the program's that fits tool, position and
    /// ending. None where no method of this version does.
    pub fn way(&self) -> Option<&'static Method> {
        let all = || {
            let kind = self.ending().kind();
            methods(&self.key.id, self.own.as_ref()).into_iter().filter(move |one| way::allows(one, kind))
        };
        let fits = |method: &&Method| (method.tool, method.position) == (self.tool, self.position);
        self.builtin_method().or_else(|| all().find(fits)).or_else(|| all().next())
    }

    /// How to get there, in sentences: where it is, and what the physio says about it.
    pub fn cue(&self) -> String {
        let place = self.place();
        let mut place: String =
            place.chars().take(1).flat_map(char::to_uppercase).chain(place.chars().skip(1)).collect();
        let mut note = self.note.trim().to_owned();
        for sentence in [&mut place, &mut note] {
            if !sentence.is_empty() && !sentence.ends_with(['.', '?', ':']) {
                sentence.push('.');
            }
        }
        [place, note].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// A course called `name` through these points of a plan, in this order. None of none.
pub fn as_course<'a>(name: &str, points: impl IntoIterator<Item = &'a Planned>) -> Option<Course> {
    let (mut steps, mut stops) = (Vec::new(), Vec::new());
    for point in points {
        let Some(method) = point.way() else { continue };
        let (step, side) = (steps.len(), point.key.side);
        stops.push((Stop { step, place: Place::At(point.key.id.clone()), side }, point.rest_s));
        steps.push(Step {
            name: point.name().to_owned(),
            method: Some(method.id.clone()),
            at: Target::Points { ids: vec![point.key.id.clone()], choose: (1, 1) },
            sides: if side == Side::Midline { Sides::Midline } else { Sides::One },
            ending: Some(point.ending()),
            figures: Source::Own,
            moves: Some(method.moves),
            cue: point.cue(),
        });
    }
    (!steps.is_empty()).then(|| Course::through(Arc::new(routine(name, steps)), stops))
}

/// What a course goes through. It has no id, for the journal names the plan, and says nothing of its own.
fn routine(name: &str, steps: Vec<Step>) -> Routine {
    Routine {
        id: String::new(),
        name: name.to_owned(),
        source: Source::Own,
        about: String::new(),
        set_up: Vec::new(),
        methods: Vec::new(),
        steps,
        order_why: None,
        spots: None,
        minutes: None,
        side_s: None,
        nights: false,
        per_day: PerDay { times: 1, source: Source::Guard, says: String::new() },
        rest_s: 0,
        feel: String::new(),
        cautions: Vec::new(),
        stop_if: Vec::new(),
        after: None,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        anatomy::PointKey,
        therapy::{Ended, course::Phase},
    };

    fn planned(id: &str, side: Side, rest_s: u16) -> Planned {
        Planned { rest_s, ..Planned::usual(PointKey::new(id, side), None).unwrap() }
    }

    #[test]
    fn a_round_keeps_the_order_the_sides_the_doses_and_the_rests_of_the_plan() {
        let mut points = [
            planned("RHO-MAJ1", Side::Right, 40),
            planned("LEV-2", Side::Left, 0),
            planned("RHO-MAJ1", Side::Left, 15),
        ];
        points[0].dose = "45s".parse().unwrap();
        points[0].note = "Breathe out".to_owned();
        let mut course = as_course("Your plan", &points).unwrap();
        let told: Vec<_> = course.stops().map(|(stop, _)| stop.key().unwrap().to_string()).collect();
        assert_eq!(told, ["RHO-MAJ1:right", "LEV-2:left", "RHO-MAJ1:left"]);
        let stop = course.current().unwrap().clone();
        assert_eq!(course.ending(&stop), Some(points[0].ending()));
        assert!(course.step(&stop).unwrap().cue.ends_with(". Breathe out."), "{:?}", course.step(&stop));
        assert_eq!(
            course.left(Duration::from_secs(5)).0,
            Duration::from_secs(45 + 40 + 60 + 60 + 3 * (5 + 10))
        );
        course.swap_side();
        assert_eq!(course.current(), Some(&stop), "the side is prescribed");
        let now = Duration::from_secs(100);
        for until in [Some(140), None] {
            course.begin();
            course.ended(Ended::Time);
            course.go_on(now);
            let rests = until.map(|until| Phase::Resting { until: Duration::from_secs(until) });
            assert_eq!(course.phase(), rests.unwrap_or(Phase::Next));
            course.go_on(now);
        }
        assert_eq!(course.current().and_then(Stop::key), Some(points[2].key.clone()));
        assert!(as_course("Your plan", []).is_none());
    }

    #[test]
    fn what_names_no_method_is_done_by_one_that_fits() {
        let point = planned("RHO-MAJ1", Side::Left, 0);
        for method in methods(&point.key.id, None) {
            let free = Planned {
                method: None,
                tool: method.tool,
                position: method.position,
                dose: super::super::Prescribed::new(method.ending),
                ..point.clone()
            };
            let way = free.way().unwrap();
            assert_eq!((way.tool, way.position), (method.tool, method.position), "{}", method.id);
            assert!(way::allows(way, method.ending.kind()));
        }
    }
}
