//! More pairs than there are points across: for each column the lowest and the highest value before, as a filled band,
//! and after, as a framed one.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, epaint::Mesh, pos2, vec2};

use super::axis::y_of;
use crate::{
    app::theme::{Tokens, mix},
    therapy::Tenderness,
};

/// How wide a column is, in points.
const COLUMN: f32 = 4.0;
/// Values of a column that are all the same still show, as high as this share of a step of the scale.
const THICK: f32 = 0.22;

/// A place from left to right, and the values before and after there.
pub(super) type At = (f32, Option<Tenderness>, Option<Tenderness>);

/// The lowest and the highest of the values of a column.
type Range = Option<(Tenderness, Tenderness)>;

#[derive(Clone, Copy, Default)]
struct Column {
    before: Range,
    after: Range,
}

/// Paints `pairs` in `area`.
pub(super) fn paint(painter: &Painter, area: Rect, pairs: impl Iterator<Item = At>, t: &Tokens) {
    let columns = columns(area, pairs);
    let mut mesh = Mesh::default();
    for (i, column) in columns.iter().enumerate() {
        if let Some(range) = column.before {
            mesh.add_colored_rect(place(area, i, range), filled(t));
        }
    }
    painter.add(Shape::mesh(mesh));
    let after: Vec<Option<Rect>> = columns
        .iter()
        .enumerate()
        .map(|(i, column)| column.after.map(|range| place(area, i, range)))
        .collect();
    let mut rest = after.as_slice();
    while let Some(start) = rest.iter().position(Option::is_some) {
        let run: Vec<Rect> = rest[start..].iter().map_while(|one| *one).collect();
        rest = &rest[start + run.len()..];
        painter.add(Shape::closed_line(around(&run), Stroke::new(1.4, framed(t))));
    }
}

/// What the legend shows for the values before.
pub(super) fn sample_before(painter: &Painter, at: Pos2, t: &Tokens) {
    painter.rect_filled(Rect::from_center_size(at, vec2(8.0, 8.0)), 0.0, filled(t));
}

/// What the legend shows for the values after.
pub(super) fn sample_after(painter: &Painter, at: Pos2, t: &Tokens) {
    let rect = Rect::from_center_size(at, vec2(8.0, 8.0));
    painter.rect_stroke(rect, 0.0, Stroke::new(1.4, framed(t)), egui::StrokeKind::Middle);
}

fn filled(t: &Tokens) -> Color32 {
    mix(t.line2, t.ink3, 0.1)
}

fn framed(t: &Tokens) -> Color32 {
    t.ink
}

fn columns(area: Rect, pairs: impl Iterator<Item = At>) -> Vec<Column> {
    let count = (area.width() / COLUMN).ceil().max(1.0) as usize;
    let mut columns = vec![Column::default(); count];
    for (x, before, after) in pairs {
        let column = &mut columns[(((x - area.left()) / COLUMN).max(0.0) as usize).min(count - 1)];
        widen(&mut column.before, before);
        widen(&mut column.after, after);
    }
    columns
}

fn widen(range: &mut Range, value: Option<Tenderness>) {
    if let Some(value) = value {
        let (low, high) = range.unwrap_or((value, value));
        *range = Some((low.min(value), high.max(value)));
    }
}

fn place(area: Rect, column: usize, (low, high): (Tenderness, Tenderness)) -> Rect {
    let left = area.left() + column as f32 * COLUMN;
    let value = |value: Tenderness, aside: f32| y_of(area, (f32::from(value.get()) + aside).clamp(0.0, 10.0));
    Rect::from_min_max(pos2(left, value(high, THICK)), pos2(left + COLUMN, value(low, -THICK)))
}

/// The outline of columns beside one another.
fn around(run: &[Rect]) -> Vec<Pos2> {
    let upper = run.iter().flat_map(|rect| [rect.left_top(), rect.right_top()]);
    let lower = run.iter().rev().flat_map(|rect| [rect.right_bottom(), rect.left_bottom()]);
    upper.chain(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(x: f32, before: u8, after: u8) -> At {
        let value = |value| Tenderness::try_from(value).ok();
        (x, value(before), value(after))
    }

    #[test]
    fn a_column_reaches_from_its_lowest_to_its_highest_value() {
        let area = Rect::from_min_size(pos2(100.0, 0.0), vec2(40.0, 100.0));
        let pairs = [pair(100.0, 7, 4), pair(103.9, 9, 2), pair(104.1, 5, 5), pair(140.0, 1, 0)];
        let told: Vec<_> = columns(area, pairs.into_iter())
            .iter()
            .map(|column| {
                let ends = |range: Range| range.map(|(low, high)| (low.get(), high.get()));
                (ends(column.before), ends(column.after))
            })
            .collect();
        assert_eq!(told.len(), 10);
        assert_eq!(told[0], (Some((7, 9)), Some((2, 4))));
        assert_eq!(told[1], (Some((5, 5)), Some((5, 5))));
        assert_eq!(told[2], (None, None), "a column without pairs stays empty");
        assert_eq!(told[9], (Some((1, 1)), Some((0, 0))), "what lies on the edge is in the last one");
    }
}
