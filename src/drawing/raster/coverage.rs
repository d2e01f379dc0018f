//! How much of each pixel a shape covers: exact areas, gathered edge by edge.
//!
//! Every edge leaves in its row's cells by how much it changes the covered area from there on to the right; the running
//! sum along the row is the coverage. Areas that a shape covers twice count once.

use kurbo::{Affine, Point};
use tiny_skia::Path;

use super::flat::{Step, walk};

/// So many pixels are looked at together before they are skipped.
const SKIP: usize = 16;

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
        let (x0, y0, x1, y1) = (upper.x as f32, upper.y as f32, lower.x as f32, lower.y as f32);
        let bottom = y1.min(self.height as f32);
        if y1 - y0 < 1e-6 || y1 <= 0.0 || y0 >= bottom {
            return to;
        }
        let slope = (x1 - x0) / (y1 - y0);
        let mut y = y0.max(0.0);
        let mut x = x0 + (y - y0) * slope;
        let first = y as usize;
        let stride = self.width + 1;
        let right = self.width as f32;
        let cells = self.cells[first * stride..].chunks_exact_mut(stride);
        for ((row, cells), touched) in (first..self.height).zip(cells).zip(&mut self.touched[first..]) {
            if y >= bottom {
                break;
            }
            let next = ((row + 1) as f32).min(bottom);
            let next_x = x + (next - y) * slope;
            step(cells, touched, right, (x, next_x), (next - y) * way);
            (y, x) = (next, next_x);
        }
        to
    }

    /// Hands out row, first pixel and coverage (0–255) of every run of pixels that are covered, and forgets it.
    pub(super) fn take_runs(&mut self, mut paint: impl FnMut(usize, usize, &[u8])) {
        let mut bytes = Vec::with_capacity(self.width + 1);
        for row in 0..self.height {
            let (first, last) = self.touched[row];
            if first > last {
                continue;
            }
            // The last cell only takes what leaves on the right.
            let cells = &mut self.cells[row * (self.width + 1)..(row + 1) * (self.width + 1)];
            cells[self.width] = 0.0;
            let cells = &mut cells[..=last.min(self.width - 1)];
            let (mut at, mut sum) = (first, 0.0_f32);
            bytes.clear();
            while at < cells.len() {
                let end = (at + SKIP).min(cells.len());
                let next = &mut cells[at..end];
                // Outside of the shape, and nothing changes: most of what lies between the strokes of an outline.
                if sum.abs() < 1e-3 && next.iter().all(|cell| *cell == 0.0) {
                    if !bytes.is_empty() {
                        paint(row, at - bytes.len(), &bytes);
                        bytes.clear();
                    }
                } else {
                    bytes.extend(next.iter_mut().map(|cell| {
                        sum += std::mem::take(cell);
                        (sum.abs().min(1.0) * 255.0 + 0.5) as u8
                    }));
                }
                at = end;
            }
            if !bytes.is_empty() {
                paint(row, at - bytes.len(), &bytes);
            }
        }
    }
}

/// An edge within one row, between two places, that turns `share` of the row's height inside (or, negative, outside).
#[inline]
fn step(cells: &mut [f32], touched: &mut (usize, usize), right: f32, (a, b): (f32, f32), share: f32) {
    let (x0, x1) = (a.min(b).clamp(0.0, right), a.max(b).clamp(0.0, right));
    let (first, last) = (x0 as usize, x1 as usize);
    *touched = (touched.0.min(first), touched.1.max(last + 1));
    if first == last {
        // The edge stays in one pixel: what lies to its right in there is the part that it turns inside.
        let outside = share * ((x0 + x1) * 0.5 - first as f32);
        if let Some([here, next]) = cells.get_mut(first..first + 2) {
            *here += share - outside;
            *next += outside;
        }
        return;
    }
    let per_pixel = share / (x1 - x0);
    let mut before = 0.0;
    for (cell, value) in cells.iter_mut().enumerate().take(last + 1).skip(first) {
        let (from, to) = (x0.max(cell as f32), x1.min((cell + 1) as f32));
        // The height gained within this pixel counts from its middle there on, all that came before counts whole.
        let gained = (to - from) * per_pixel;
        let outside = gained * ((from + to) * 0.5 - cell as f32);
        *value += gained - outside + before;
        before = outside;
    }
    if let Some(value) = cells.get_mut(last + 1) {
        *value += before;
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
        coverage.take_runs(|_, _, bytes| sum += bytes.iter().map(|b| f64::from(*b) / 255.0).sum::<f64>());
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
        assert!((covered(&circle) - circle.area()).abs() < 4.0);
    }
}
