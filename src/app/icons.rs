//! The painted icons: lines, arcs and circles on a grid of 24.
//!
//! The shapes are data (`assets/icons/icons.ron`), compiled into the program and parsed once.

use std::{collections::BTreeMap, sync::LazyLock};

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2};
use kurbo::{BezPath, Shape as _};
use serde::Deserialize;

/// The side of the grid that icons are drawn on.
const GRID: f32 = 24.0;

/// An icon. Alone on a button it has a tooltip and an accessible name.
#[expect(missing_docs, reason = "each name is the picture")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Icon {
    Map,
    Routines,
    Trends,
    Plan,
    Settings,
    Help,
    Search,
    Back,
    Next,
    Down,
    Up,
    More,
    Plus,
    Minus,
    Fit,
    Play,
    Pause,
    Stop,
    Skip,
    Sound,
    Floor,
    Wall,
    Sit,
    Ball,
    Tennis,
    Strap,
    Clock,
    Release,
    Throb,
    Warn,
    Check,
    Note,
    Export,
    Import,
    Image,
    File,
    Layers,
    Drag,
    Trash,
    Close,
    Dots,
    Calendar,
    Eye,
    Breath,
    Mouse,
    Key,
    Undo,
    Person,
    Arrow,
    Lock,
    Star,
    Starred,
    Brand,
}

/// One element of an icon, as it stands in the file.
#[derive(Debug, Deserialize)]
enum Element {
    Line(String),
    Solid(String),
    Circle { x: f64, y: f64, r: f64 },
    Dot { x: f64, y: f64, r: f64 },
    Dashes { x: f64, y: f64, r: f64, on: f64, off: f64 },
    Rect { x: f64, y: f64, w: f64, h: f64, r: f64 },
}

/// One element, flattened and ready to paint.
#[derive(Debug)]
enum Part {
    Line { points: Vec<Pos2>, closed: bool, filled: bool },
    Dot { centre: Pos2, radius: f32 },
}

static ICONS: LazyLock<BTreeMap<Icon, Vec<Part>>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "compiled in; a test reads the whole file")]
    parse(include_str!("../../assets/icons/icons.ron")).expect("the icons are readable")
});

fn parse(text: &str) -> anyhow::Result<BTreeMap<Icon, Vec<Part>>> {
    let elements: BTreeMap<Icon, Vec<Element>> = ron::from_str(text)?;
    elements
        .into_iter()
        .map(|(icon, elements)| {
            let parts = elements.iter().map(parts).collect::<Result<Vec<_>, _>>()?;
            Ok((icon, parts.into_iter().flatten().collect()))
        })
        .collect()
}

fn parts(element: &Element) -> Result<Vec<Part>, kurbo::SvgParseError> {
    Ok(match *element {
        Element::Line(ref path) => flatten(&BezPath::from_svg(path)?, false),
        Element::Solid(ref path) => flatten(&BezPath::from_svg(path)?, true),
        Element::Circle { x, y, r } => flatten(&kurbo::Circle::new((x, y), r).to_path(0.01), false),
        Element::Dot { x, y, r } => vec![Part::Dot { centre: pos2(x as f32, y as f32), radius: r as f32 }],
        Element::Dashes { x, y, r, on, off } => {
            let pattern = [on, off];
            let circle = kurbo::Circle::new((x, y), r);
            flatten(&kurbo::dash(circle.path_elements(0.01), 0.0, &pattern).collect(), false)
        }
        Element::Rect { x, y, w, h, r } => {
            flatten(&kurbo::RoundedRect::new(x, y, x + w, y + h, r).to_path(0.01), false)
        }
    })
}

/// Curves as lines, to a hundredth of the grid: no corner shows up to ten times the grid's size.
fn flatten(path: &BezPath, filled: bool) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    kurbo::flatten(path, 0.01, |element| {
        let open = match parts.last_mut() {
            Some(Part::Line { points, closed, .. }) => Some((points, closed)),
            _ => None,
        };
        match (element, open) {
            (kurbo::PathEl::MoveTo(p), _) => {
                parts.push(Part::Line { points: vec![point(p)], closed: false, filled });
            }
            (kurbo::PathEl::LineTo(p), Some((points, _))) => points.push(point(p)),
            (kurbo::PathEl::ClosePath, Some((points, closed))) => {
                *closed = true;
                // The last point is the first again: the line would have a joint of no length.
                if points.len() > 2
                    && points.first().zip(points.last()).is_some_and(|(a, b)| a.distance(*b) < 1e-3)
                {
                    points.pop();
                }
            }
            _ => {}
        }
    });
    parts
}

fn point(p: kurbo::Point) -> Pos2 {
    pos2(p.x as f32, p.y as f32)
}

impl Icon {
    /// Paints the icon into the largest square in the middle of `rect`.
    pub fn paint(self, painter: &Painter, rect: Rect, colour: Color32) {
        let Some(parts) = ICONS.get(&self) else { return };
        let scale = rect.width().min(rect.height()) / GRID;
        let place = |p: Pos2| rect.center() + (p - pos2(GRID / 2.0, GRID / 2.0)) * scale;
        let width = scale * if self == Self::Brand { 2.0 } else { 1.7 };
        for part in parts {
            match part {
                Part::Dot { centre, radius } => {
                    // The outline of a filled circle is stroked, too, in all icons but the sign of the program.
                    let edge = if self == Self::Brand { 0.0 } else { width / 2.0 };
                    painter.circle_filled(place(*centre), radius * scale + edge, colour);
                }
                Part::Line { points, closed, filled } => {
                    let points: Vec<Pos2> = points.iter().map(|p| place(*p)).collect();
                    if *filled {
                        painter.add(Shape::convex_polygon(points.clone(), colour, Stroke::NONE));
                    }
                    round_line(painter, points, *closed, Stroke::new(width, colour));
                }
            }
        }
    }
}

/// A line with round caps and joins, which egui itself does not have: a disc at each end and at each sharp corner.
/// The colour must be opaque.
pub(crate) fn round_line(painter: &Painter, points: Vec<Pos2>, closed: bool, stroke: Stroke) {
    let n = points.len();
    let disc = |p: Pos2| {
        painter.circle_filled(p, stroke.width / 2.0, stroke.color);
    };
    for i in 0..n {
        let is_end = !closed && (i == 0 || i + 1 == n);
        let before = points[i] - points[(i + n - 1) % n];
        let after = points[(i + 1) % n] - points[i];
        // Below about 25° the joint of egui's own line is as good as round.
        let is_sharp = before.normalized().dot(after.normalized()) < 0.9;
        if is_end || is_sharp {
            disc(points[i]);
        }
    }
    painter.add(if closed { Shape::closed_line(points, stroke) } else { Shape::line(points, stroke) });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_has_its_shape_on_the_grid() {
        let icons = parse(include_str!("../../assets/icons/icons.ron")).expect("readable");
        // The enum ends with the sign of the program; every name before it counts.
        assert_eq!(icons.len(), Icon::Brand as usize + 1);
        for (icon, parts) in &icons {
            assert!(!parts.is_empty(), "{icon:?} is empty");
            for part in parts {
                let points = match part {
                    Part::Line { points, .. } => points.clone(),
                    Part::Dot { centre, .. } => vec![*centre],
                };
                let grid = Rect::from_min_max(Pos2::ZERO, pos2(GRID, GRID));
                assert!(points.iter().all(|p| grid.contains(*p)), "{icon:?} leaves the grid");
            }
        }
    }

    #[test]
    fn a_damaged_icon_file_is_an_error() {
        for bad in ["{ map: [Line(\"M 1 2 Q\")] }", "{ no_such_icon: [] }", "{ map: [Circle(x: 1)] }", ""] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
