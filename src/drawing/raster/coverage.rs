//! How much of each pixel a shape covers: exact areas, gathered edge by edge.
//!
//! Every edge leaves in its row's cells by how much it changes the covered area from there on to the right; the running
//! sum along the row is the coverage. Areas that a shape covers twice count once.

use kurbo::{Affine, Point};
use tiny_skia::Path;

use super::flat::{Step, walk};

/// A box of pixels and what is known of their coverage; kept and used again to spare the memory.
#[derive(Default)]
pub(super) struct Coverage {
    width: usize,
    height: usize,
    /// One more cell a row than there are pixels, for what leaves on the right.
    cells: Vec<f32>,
    /// The first and the last cell touched in each row.
    touched: Vec<(usize, usize)>,
}

impl Coverage {
    /// Gathers the edges of `path`, seen through `camera`, in a box of `width` × `height` pixels at the origin.
    pub(super) fn gather(&mut self, path: &Path, camera: Affine, width: usize, height: usize) {
        (self.width, self.height) = (width, height);
        self.cells.resize((self.cells.len()).max((width + 1) * height), 0.0);
        self.touched.clear();
        self.touched.resize(height, (usize::MAX, 0));
        let (mut start, mut pen) = (Point::ZERO, Point::ZERO);
        walk(path, camera, |step| match step {
            Step::Move(p) => {
                self.edge(pen, start);
                (start, pen) = (p, p);
            }
            Step::Line(p) => pen = self.edge(pen, p),
            Step::Close => pen = self.edge(pen, start),
        });
        self.edge(pen, start);
    }

    fn edge(&mut self, from: Point, to: Point) -> Point {
        let (way, upper, lower) = if from.y < to.y { (1.0, from, to) } else { (-1.0, to, from) };
        let height = lower.y - upper.y;
        if height < 1e-9 || lower.y <= 0.0 || upper.y >= self.height as f64 {
            return to;
        }
        let slope = (lower.x - upper.x) / height;
        let top = upper.y.max(0.0);
        let bottom = lower.y.min(self.height as f64);
        let mut y = top;
        let mut x = upper.x + (top - upper.y) * slope;
        while y < bottom {
            let row = y as usize;
            let next = ((row + 1) as f64).min(bottom);
            let next_x = x + (next - y) * slope;
            self.step(row, x, next_x, ((next - y) * way) as f32);
            (y, x) = (next, next_x);
        }
        to
    }

    /// An edge within one row, from `x0` to `x1`, that turns `share` of the row's height inside (or, negative, outside).
    fn step(&mut self, row: usize, x0: f64, x1: f64, share: f32) {
        let right = self.width as f64;
        let (x0, x1) = (x0.min(x1).clamp(0.0, right) as f32, x0.max(x1).clamp(0.0, right) as f32);
        let (first, last) = (x0 as usize, x1 as usize);
        let cells = &mut self.cells[row * (self.width + 1)..(row + 1) * (self.width + 1)];
        let touched = &mut self.touched[row];
        *touched = (touched.0.min(first), touched.1.max(last + 1));
        let mut add = |cell: usize, amount: f32| {
            if let Some(cell) = cells.get_mut(cell) {
                *cell += amount;
            }
        };
        if first == last {
            // The edge stays in one pixel: what lies to its right in there is the part that it turns inside.
            let outside = f32::midpoint(x0, x1) - first as f32;
            add(first, share * (1.0 - outside));
            add(first + 1, share * outside);
            return;
        }
        let per_pixel = share / (x1 - x0);
        let mut before = 0.0;
        for cell in first..=last {
            let from = x0.max(cell as f32);
            let to = x1.min((cell + 1) as f32);
            // The height gained within this pixel counts from its middle there on, all that came before counts whole.
            let gained = (to - from) * per_pixel;
            let outside = f32::midpoint(from, to) - cell as f32;
            let inside = gained * (1.0 - outside);
            add(cell, inside + before);
            before = gained * outside;
        }
        add(last + 1, before);
    }

    /// Hands out row, first pixel and coverage (0–255) of the touched part of each row, and forgets it.
    pub(super) fn take_rows(&mut self, mut paint: impl FnMut(usize, usize, &[u8])) {
        let mut bytes = Vec::with_capacity(self.width + 1);
        for row in 0..self.height {
            let (first, last) = self.touched[row];
            if first > last {
                continue;
            }
            let begin = row * (self.width + 1);
            let cells = &mut self.cells[begin..=begin + self.width];
            let last = last.min(self.width);
            let mut sum = 0.0;
            bytes.clear();
            bytes.extend(cells[first..=last].iter_mut().map(|cell| {
                sum += std::mem::take(cell);
                (sum.abs().min(1.0) * 255.0 + 0.5) as u8
            }));
            // The last cell only takes what leaves on the right.
            bytes.truncate(self.width - first.min(self.width));
            paint(row, first, &bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::Shape;
    use kurbo::{BezPath, Rect, Shape as _};
    use proptest::prelude::*;

    fn covered(path: &BezPath) -> f64 {
        let shape = Shape::new(path).unwrap();
        let mut coverage = Coverage::default();
        coverage.gather(shape.path(), Affine::IDENTITY, 40, 40);
        let mut sum = 0.0;
        coverage.take_rows(|_, _, bytes| sum += bytes.iter().map(|b| f64::from(*b) / 255.0).sum::<f64>());
        assert!(coverage.cells.iter().all(|cell| *cell == 0.0), "nothing is left for the next shape");
        sum
    }

    proptest! {
        #[test]
        fn a_triangle_covers_its_area(points in prop::collection::vec((0.0..40.0, 0.0..40.0), 3)) {
            let mut path = BezPath::new();
            path.move_to(points[0]);
            path.line_to(points[1]);
            path.line_to(points[2]);
            path.close_path();
            prop_assert!((covered(&path) - path.area().abs()).abs() < 0.6);
        }

        #[test]
        fn what_is_outside_the_box_does_not_count(x in -60.0..60.0, y in -60.0..60.0, size in 1.0..90.0) {
            let rect = Rect::new(x, y, x + size, y + size);
            let inside = rect.intersect(Rect::new(0.0, 0.0, 40.0, 40.0));
            prop_assert!((covered(&rect.to_path(0.1)) - inside.area()).abs() < 0.6);
        }
    }

    #[test]
    fn a_circle_covers_its_area() {
        let circle = kurbo::Circle::new((20.0, 20.0), 15.0).to_path(0.001);
        assert!((covered(&circle) - circle.area()).abs() < 2.0);
    }
}
