//! Marks that would lie over one another, moved apart.

use kurbo::{Point, Rect, Vec2};

/// So many steps are tried at most.
const STEPS: usize = 60;
/// What is nearer than this to where it belongs is there.
const NEAR: f64 = 0.1;

/// The same, where none crosses the midline: what is on one side of the body is never shown on the other.
pub fn apart_by_side(places: &[Point], least: f64, room: Rect, midline: f64) -> Vec<Point> {
    let mut moved = places.to_vec();
    let is_left = |place: &&Point| place.x < midline;
    for of_left in [true, false] {
        let here: Vec<usize> = (0..places.len()).filter(|i| is_left(&&places[*i]) == of_left).collect();
        // Half the distance to the midline, so that neighbours across it are apart, too; less where the half is narrow.
        let (from, to) = if of_left { (room.x0, midline) } else { (midline, room.x1) };
        let gap = (least / 2.0).min((to - from).max(0.0) / 2.0);
        let half = if of_left { (from, to - gap) } else { (from + gap, to) };
        let half = Rect::new(half.0, room.y0, half.1.max(half.0), room.y1);
        let own: Vec<Point> = here.iter().map(|i| places[*i]).collect();
        for (i, place) in here.into_iter().zip(apart(&own, least, half)) {
            moved[i] = place;
        }
    }
    moved
}

/// The same places, moved so that each is at least `least` from every other, inside `room`. Where there is no room for all of
/// them, as far apart as they came.
pub fn apart(places: &[Point], least: f64, room: Rect) -> Vec<Point> {
    let mut moved = places.to_vec();
    for _ in 0..STEPS {
        let mut is_still = true;
        for i in 0..moved.len() {
            for j in 0..i {
                let between = moved[i] - moved[j];
                let short = least - between.hypot();
                if short > NEAR {
                    is_still = false;
                    // Two at the very same place part sideways.
                    let along = if between == Vec2::ZERO { Vec2::new(1.0, 0.3) } else { between };
                    let step = along.normalize() * (short / 2.0);
                    moved[i] += step;
                    moved[j] -= step;
                }
            }
        }
        for place in &mut moved {
            *place = Point::new(place.x.clamp(room.x0, room.x1), place.y.clamp(room.y0, room.y1));
        }
        if is_still {
            break;
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_would_lie_over_one_another_part_and_stay_inside() {
        let room = Rect::new(0.0, 0.0, 260.0, 300.0);
        let close: Vec<Point> = (0..9).map(|i| Point::new(130.0 + f64::from(i % 3), 150.0)).collect();
        let parted = apart(&close, 29.0, room);
        for (i, one) in parted.iter().enumerate() {
            assert!(room.inflate(0.01, 0.01).contains(*one));
            for other in &parted[..i] {
                assert!(one.distance(*other) >= 26.0, "{one:?} {other:?}");
            }
        }
        let far = [Point::new(20.0, 20.0), Point::new(90.0, 200.0)];
        assert_eq!(apart(&far, 29.0, room), far);
    }
}
