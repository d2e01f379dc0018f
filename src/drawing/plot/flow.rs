//! Things one after another in rows, as words are.

/// The row and the left edge of each thing, where `widths` go into rows of `room`, `gap` apart. What is wider than the room has
/// a row of its own.
pub(super) fn flow(widths: &[f64], room: f64, gap: f64) -> Vec<(usize, f64)> {
    let (mut row, mut left) = (0, 0.0);
    let mut places = Vec::with_capacity(widths.len());
    for width in widths {
        if left > 0.0 && left + width > room {
            (row, left) = (row + 1, 0.0);
        }
        places.push((row, left));
        left += width + gap;
    }
    places
}

/// How many rows there are.
pub(super) fn rows(places: &[(usize, f64)]) -> usize {
    places.last().map_or(0, |(row, _)| row + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_begins_a_row() {
        let places = flow(&[40.0, 40.0, 40.0, 200.0, 10.0], 100.0, 10.0);
        assert_eq!(places, [(0, 0.0), (0, 50.0), (1, 0.0), (2, 0.0), (3, 0.0)]);
        assert_eq!((rows(&places), rows(&[])), (4, 0));
    }
}
