//! Points that would overlap at this zoom, merged into one mark with a count.

use std::collections::HashMap;

use egui::{Pos2, Rect};

use super::{
    camera::OnScreen as _,
    spots::{Spot, are_dots},
};
use crate::session::Camera;

/// A mark of the map: one point, or the most telling one of several that would overlap.
pub(super) struct Mark<'s, 'a> {
    /// The point whose number and shape are shown.
    pub head: &'s Spot<'a>,
    /// Those that it stands for as well.
    pub others: Vec<&'s Spot<'a>>,
    /// Where it is painted, in screen points.
    pub at: Pos2,
    /// Where the count beside it stands, and what it says.
    count: Option<(Rect, usize)>,
}

/// What the pointer means.
pub(super) enum Target<'s, 'a> {
    /// One point.
    Spot(&'s Spot<'a>),
    /// Several that would overlap.
    Crowd(Vec<&'s Spot<'a>>),
}

/// Closer than this, two marks overlap: with numbers, without, and round the selected one.
const NUMBERED: f32 = 26.0;
const UNTESTED: f32 = 18.0;
const SELECTED: f32 = 22.0;
/// Round a disc of a plan.
const ORDERED: f32 = 20.0;
/// So close to the true place of one point, and of no other, the pointer means that one.
const EXACT: f32 = 2.5;
/// The count beside a mark: how far from the middle of the mark, and how large.
const COUNT_OFFSET: egui::Vec2 = egui::vec2(15.0, -12.0);
const COUNT_SIZE: egui::Vec2 = egui::vec2(22.0, 16.0);
/// A count keeps so far from the middle of other marks.
const CLEAR: f32 = 12.0;

impl<'s, 'a> Mark<'s, 'a> {
    /// Whether the mark shows a count alone, for points without numbers.
    pub(super) fn is_count(&self) -> bool {
        !self.others.is_empty() && !self.head.is_known() && !self.head.selected
    }

    /// Where the count beside the mark stands, and how many it says; `None` where there is none.
    pub(super) fn count(&self) -> Option<(Rect, usize)> {
        self.count
    }

    /// How many points the count beside the mark is to say: of a mark for points without numbers all of them, of another one
    /// the further ones. From afar those that are only dots are not counted.
    fn counted(&self, camera: &Camera) -> usize {
        if self.others.is_empty() || self.head.order.is_some() {
            return 0;
        }
        if !self.is_count() {
            self.others.iter().filter(|spot| spot.is_known() || !are_dots(camera)).count()
        } else if are_dots(camera) {
            0
        } else {
            self.others.len() + 1
        }
    }

    /// Every point that the mark stands for.
    pub(super) fn members(&self) -> impl Iterator<Item = &'s Spot<'a>> {
        std::iter::once(self.head).chain(self.others.iter().copied())
    }
}

/// The marks for `spots`, those that matter most last, so that they lie on top.
pub(super) fn marks<'s, 'a>(spots: &'s [Spot<'a>], map: Rect, camera: &Camera) -> Vec<Mark<'s, 'a>> {
    let mut marks: Vec<Mark<'s, 'a>> = Vec::new();
    // What is shown is never hidden by what matters less: the selected one, numbers from the highest, seen before faded.
    let mut order: Vec<&Spot<'a>> = spots.iter().collect();
    order.sort_by_key(|spot| {
        (!spot.selected, !spot.is_known(), !spot.found, spot.faded, std::cmp::Reverse(spot.tenderness))
    });
    let mut cells: HashMap<(i32, i32), Vec<usize>, foldhash::fast::RandomState> = HashMap::default();
    for spot in order {
        let at = camera.to_screen(map, spot.place);
        let (column, row) = cell(at);
        let beside = around(column).flat_map(|x| around(row).map(move |y| (x, y)));
        let beside = beside.filter_map(|cell| cells.get(&cell)).flatten().copied();
        // So far every mark is painted at its head.
        let near = |mark: &Mark<'_, '_>| mark.at.distance(at) < reach(mark.head, spot);
        if let Some(i) = beside.filter(|i| near(&marks[*i])).min() {
            marks[i].others.push(spot);
        } else {
            cells.entry((column, row)).or_default().push(marks.len());
            marks.push(Mark { head: spot, others: Vec::new(), at, count: None });
        }
    }
    for mark in marks.iter_mut().filter(|mark| mark.is_count()) {
        let sum =
            mark.members().fold(egui::Vec2::ZERO, |sum, s| sum + camera.to_screen(map, s.place).to_vec2());
        mark.at = (sum / (mark.others.len() + 1) as f32).to_pos2();
    }
    marks.reverse();
    place_counts(&mut marks, camera);
    marks
}

/// Puts each count beside its mark where it lies over no other mark and no other count, as far as there is such a place.
fn place_counts(marks: &mut [Mark<'_, '_>], camera: &Camera) {
    let mut taken: Vec<Rect> = Vec::new();
    for i in 0..marks.len() {
        let many = marks[i].counted(camera);
        if many == 0 {
            continue;
        }
        let at = marks[i].at;
        let corners = [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)];
        let places =
            corners.map(|(x, y)| Rect::from_center_size(at + COUNT_OFFSET * egui::vec2(x, y), COUNT_SIZE));
        let is_free = |place: &&Rect| {
            let lies_over =
                |(other, mark): (usize, &Mark<'_, '_>)| other != i && place.distance_to_pos(mark.at) < CLEAR;
            !taken.iter().any(|one| one.intersects(**place)) && !marks.iter().enumerate().any(lies_over)
        };
        let place = *places.iter().find(is_free).unwrap_or(&places[0]);
        taken.push(place);
        marks[i].count = Some((place, many));
    }
}

/// The cell of a grid whose cells are so large that what would overlap lies in the same one or one beside it.
fn cell(at: Pos2) -> (i32, i32) {
    let number = |value: f32| (value / SELECTED).floor() as i32;
    (number(at.x), number(at.y))
}

fn around(number: i32) -> std::ops::RangeInclusive<i32> {
    number.saturating_sub(1)..=number.saturating_add(1)
}

fn reach(head: &Spot<'_>, spot: &Spot<'_>) -> f32 {
    if spot.planned.is_some() {
        // So does what the user's plan asks for: it is merged into nothing.
        EXACT
    } else if head.selected && spot.order.is_none() {
        SELECTED
    } else if head.order.is_some() || spot.order.is_some() {
        // Each stays in sight: a plan is read as a whole.
        if head.order.is_some() && spot.order.is_some() { EXACT } else { ORDERED }
    } else if head.is_known() && spot.is_known() {
        NUMBERED
    } else {
        UNTESTED
    }
}

/// What the pointer at `pos` means: a point at whose very place it is, the nearest mark no further away than `hit`, or a
/// count.
pub(super) fn target<'s, 'a>(
    marks: &[Mark<'s, 'a>],
    map: Rect,
    camera: &Camera,
    pos: Pos2,
    hit: f32,
) -> Option<Target<'s, 'a>> {
    let crowd = |mark: &Mark<'s, 'a>| Target::Crowd(mark.members().collect());
    let mut exact = marks.iter().flat_map(Mark::members).filter(|spot| {
        let at = camera.to_screen(map, spot.place);
        at.distance(pos) <= EXACT
    });
    if let (Some(spot), None) = (exact.next(), exact.next()) {
        return Some(Target::Spot(spot));
    }
    if let Some(mark) =
        marks.iter().rev().find(|mark| mark.count().is_some_and(|(count, _)| count.contains(pos)))
    {
        return Some(crowd(mark));
    }
    let near =
        marks.iter().map(|mark| (mark, mark.at.distance(pos))).filter(|(_, distance)| *distance <= hit);
    let (mark, _) = near.min_by(|a, b| a.1.total_cmp(&b.1))?;
    Some(if mark.is_count() { crowd(mark) } else { Target::Spot(mark.head) })
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};
    use kurbo::Point;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        anatomy::{Atlas, PointKey, Side},
        app::map::spots::spots,
        desktop::Settings,
        drawing::Inks,
        journal::{AllPoints, History},
        session::{Opening, State},
    };

    fn map() -> Rect {
        Rect::from_min_size(pos2(76.0, 0.0), vec2(820.0, 800.0))
    }

    fn all() -> AllPoints {
        AllPoints::new(Atlas::builtin(), History::default().custom_points())
    }

    fn state() -> State {
        let mut state = State::new(Settings::default(), Opening::Done, None);
        state.selected = Some(PointKey::new("RHO-MAJ1", Side::Left));
        state
    }

    proptest! {
        #[test]
        fn every_point_is_in_one_mark_and_no_two_marks_overlap(
            scale in 0.6f32..12.0, x in -100.0..100.0, y in 0.0..900.0,
        ) {
            let (state, points) = (state(), all());
            let spots = spots(&state, &points, &state.map.plate(Inks::Light), None);
            let camera = Camera { centre: Point::new(x, y), scale };
            let marks = marks(&spots, map(), &camera);
            let mut members: Vec<_> = marks.iter().flat_map(Mark::members).map(|spot| spot.key.clone()).collect();
            members.sort();
            members.dedup();
            prop_assert_eq!(members.len(), spots.len());
            let heads: Vec<_> = marks.iter().map(|mark| camera.to_screen(map(), mark.head.place)).collect();
            for (i, a) in heads.iter().enumerate() {
                for b in &heads[..i] {
                    prop_assert!(a.distance(*b) >= UNTESTED.min(NUMBERED).min(SELECTED) - 1e-3);
                }
            }
            prop_assert!(marks.iter().any(|mark| mark.head.selected), "the selected point is never hidden");
        }

        #[test]
        fn no_count_lies_over_a_mark_or_another_count_and_from_afar_there_is_none(
            scale in 0.6f32..6.0, x in -100.0..100.0, y in 0.0..900.0,
        ) {
            let points = all();
            let state = State::new(Settings::default(), Opening::Done, None);
            let spots = spots(&state, &points, &state.map.plate(Inks::Light), None);
            let camera = Camera { centre: Point::new(x, y), scale };
            let marks = marks(&spots, map(), &camera);
            let counts: Vec<_> = marks.iter().filter_map(Mark::count).collect();
            if are_dots(&camera) {
                prop_assert!(counts.is_empty(), "a number would be taken for a tenderness");
            }
            for (i, (count, many)) in counts.iter().enumerate() {
                prop_assert!(*many > 1);
                let clash = |other: &&(Rect, usize)| other.0.intersects(*count);
                // Where everything round a mark is taken it has the usual place.
                let hides = marks.iter().filter(|mark| count.distance_to_pos(mark.at) < 6.0).count();
                prop_assert!(counts[..i].iter().filter(clash).count() <= 1 && hides <= 2);
            }
        }

        #[test]
        fn the_very_place_of_a_lone_point_means_that_point(scale in 0.6f32..12.0, which in 0usize..250) {
            let (state, points) = (state(), all());
            let spots = spots(&state, &points, &state.map.plate(Inks::Light), None);
            let camera = Camera { centre: Point::new(0.0, 204.0), scale };
            let marks = marks(&spots, map(), &camera);
            let spot = &spots[which % spots.len()];
            let at = camera.to_screen(map(), spot.place);
            let near = spots.iter().filter(|s| camera.to_screen(map(), s.place).distance(at) <= EXACT).count();
            match target(&marks, map(), &camera, at, 18.0) {
                Some(Target::Spot(found)) => prop_assert!(near > 1 || found.key == spot.key),
                // Two at one place may belong to different marks.
                Some(Target::Crowd(_)) => prop_assert!(near > 1),
                None => prop_assert!(false, "nothing is meant at {}", spot.key),
            }
        }
    }
}
