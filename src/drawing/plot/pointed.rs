//! What a pointer finds in a plot.

use kurbo::Point;

use super::{Of, Plot, Spot};

/// A row of a plot without lines is found so much farther above and below it.
const ROW: f64 = 1.2;

impl Plot {
    /// The spot that a place means, if it is not farther away than `reach`: the dot there, the line or the name that belongs to
    /// it, the row, or the day above or below.
    pub fn pointed(&self, at: Point, reach: f64) -> Option<&Spot> {
        if !self.ways.is_empty() {
            let spots = self.spots.iter().zip(&self.ways);
            return nearest(spots.map(|(spot, way)| (spot, to_way(way, at))), reach);
        }
        let by_dot = nearest(self.spots.iter().map(|spot| (spot, spot.at.distance(at))), reach);
        by_dot.or_else(|| {
            let aside = |spot: &Spot| match spot.of {
                Of::Row(_) => (spot.at.y - at.y).abs() / ROW,
                _ if self.area.contains(at) => (spot.at.x - at.x).abs(),
                _ => f64::INFINITY,
            };
            nearest(self.spots.iter().map(|spot| (spot, aside(spot))), reach)
        })
    }
}

fn nearest<'a>(all: impl Iterator<Item = (&'a Spot, f64)>, reach: f64) -> Option<&'a Spot> {
    let found = all.min_by(|(_, a), (_, b)| a.total_cmp(b));
    found.filter(|(_, distance)| *distance <= reach).map(|(spot, _)| spot)
}

/// How far a place is from a line through points.
fn to_way(way: &[Point], at: Point) -> f64 {
    let piece = |two: &[Point]| {
        let along = two[1] - two[0];
        let share = ((at - two[0]).dot(along) / along.hypot2().max(1e-9)).clamp(0.0, 1.0);
        (two[0] + along * share).distance(at)
    };
    way.windows(2).map(piece).fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
mod tests {
    use kurbo::Size;

    use super::*;
    use crate::drawing::{
        Inks,
        plot::{Look, SidesRow, SlopeRow, sides, slopes},
    };

    fn row(name: &str, first: f64, last: f64) -> SlopeRow {
        SlopeRow { name: name.to_owned(), first, last, is_changed: false }
    }

    #[test]
    fn a_slope_is_found_at_both_ends_on_its_line_and_at_its_name() {
        let rows = [row("One", 9.0, 2.0), row("Other", 1.0, 8.0)];
        let plot = slopes(&rows, ["1 Nov", "20 Nov"], Size::new(500.0, 300.0), &Look::of(Inks::Light));
        let found = |at: Point| plot.pointed(at, 16.0).map(|spot| spot.of);
        for (i, way) in plot.ways.iter().enumerate() {
            let quarter = way[0].lerp(way[1], 0.2);
            for at in [way[0], way[1], way[3], quarter] {
                assert_eq!(found(at), Some(Of::Row(i)), "{at:?}");
            }
        }
        assert_eq!(found(Point::new(way_middle(&plot), plot.scene.frame.y1)), None, "far from any");
    }

    fn way_middle(plot: &Plot) -> f64 {
        plot.ways[0][0].lerp(plot.ways[0][1], 0.5).x
    }

    #[test]
    fn the_row_of_a_pair_is_found_by_its_height() {
        let pair = |left, right| SidesRow { name: "Any".into(), left, right };
        let plot = sides(&[pair(1.0, 2.0), pair(9.0, 8.0)], 400.0, &Look::of(Inks::Light));
        for (i, spot) in plot.spots.iter().enumerate() {
            for x in [5.0, 390.0] {
                let found = plot.pointed(Point::new(x, spot.at.y + 15.0), 16.0);
                assert_eq!(found.map(|spot| spot.of), Some(Of::Row(i)));
            }
        }
    }
}
