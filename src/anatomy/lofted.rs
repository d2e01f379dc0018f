//! A view made ready to be asked: its outlines; every piece lofted, and for each picture which piece lies on top where.
//!
//! All in the atlas's own numbers, for the side that is given; [`super::Stage`] knows where that is drawn. The outlines
//! cost little, the pieces some hundredths of a second: whoever asks only where something is must not pay for those.

use std::sync::OnceLock;

use kurbo::{Point, Rect};

use super::{
    body::{Picture, ViewId},
    loft::{Polygon, Surface},
    sheets::{DangerZone, Kind, Mirror, Piece, Region, View},
};

/// Pieces across of an outline, as many as the drawing's.
const OUTLINE: usize = 40;
/// A piece thinner than this is looked through.
const SEEN: f64 = 0.3;
/// From this place in the paint order on, nothing is clipped to the silhouette.
const ON_TOP: f64 = 9000.0;
/// How far, in units, an outline of straight lines may stray from its surface.
const STRAY: f64 = 1.0;

/// A piece, lofted.
#[derive(Debug)]
pub(super) struct Shape {
    /// Its place in [`View::pieces`].
    pub(super) piece: usize,
    pub(super) surface: Surface,
    pub(super) outline: Polygon,
    /// The id of the muscle it counts for; `None` for what is merely drawn.
    pub(super) muscle: Option<String>,
}

/// The outlines of a view.
#[derive(Debug)]
pub(super) struct Outlines {
    /// The whole silhouette and the toes.
    pub(super) silhouette: Vec<Polygon>,
    /// The view's danger zones, by their place in the atlas.
    pub(super) danger: Vec<(usize, Polygon)>,
    /// The view's regions, by their place in the atlas.
    pub(super) regions: Vec<(usize, Polygon)>,
}

/// The pieces of a view, lofted.
#[derive(Debug)]
pub(super) struct Lofted {
    pub(super) shapes: Vec<Shape>,
    pictures: [OnceLock<Index>; Picture::ALL.len()],
}

/// A place on the topmost piece.
#[derive(Clone, Copy, Debug)]
pub(super) struct Top<'a> {
    pub(super) shape: &'a Shape,
    pub(super) u: f64,
    pub(super) v: f64,
}

impl Outlines {
    /// Those of `view`, with its own of all danger zones and regions of the atlas.
    pub(super) fn new(view: &View, danger_zones: &[DangerZone], regions: &[Region]) -> Self {
        let polygons = |all: &mut dyn Iterator<Item = (usize, ViewId, &Vec<Point>)>| {
            let here = all.filter(|(_, of, _)| *of == view.id);
            here.map(|(number, _, polygon)| (number, Polygon::new(polygon.clone()))).collect()
        };
        let mut danger = danger_zones.iter().enumerate().map(|(i, zone)| (i, zone.view, &zone.polygon));
        let mut regions = regions.iter().enumerate().map(|(i, region)| (i, region.view, &region.polygon));
        Self { silhouette: silhouette(view), danger: polygons(&mut danger), regions: polygons(&mut regions) }
    }

    /// Whether the place is on the body.
    pub(super) fn on_body(&self, p: Point) -> bool {
        self.silhouette.iter().any(|polygon| polygon.contains(p))
    }
}

impl Lofted {
    /// Lofts every piece of `view`; `is_muscle` says which ids points may lie on.
    pub(super) fn new(view: &View, is_muscle: impl Fn(&str) -> bool) -> Self {
        let shapes = (view.pieces().enumerate())
            .map(|(number, piece)| {
                let surface = Surface::new(piece);
                let outline = Polygon::new(surface.outline(OUTLINE));
                Shape { piece: number, surface, outline, muscle: counts_for(piece, &is_muscle) }
            })
            .collect();
        Self { shapes, pictures: Default::default() }
    }

    /// The topmost muscle of `picture` at `p`, and the place on it.
    pub(super) fn topmost(
        &self,
        view: &View,
        outlines: &Outlines,
        picture: Picture,
        p: Point,
    ) -> Option<Top<'_>> {
        let index = self.pictures[picture as usize].get_or_init(|| Index::new(view, &self.shapes, picture));
        let mut on_body = None;
        for &(number, on_top) in index.candidates(p) {
            let shape = &self.shapes[usize::from(number)];
            if !shape.outline.contains(p) || !(on_top || *on_body.get_or_insert_with(|| outlines.on_body(p)))
            {
                continue;
            }
            let place = shape.surface.locate(p).or_else(|| {
                let (u, v, distance) = shape.surface.nearest(p);
                (distance <= STRAY).then_some((u, v))
            });
            if let Some((u, v)) = place
                && view.pieces().nth(shape.piece).is_some_and(|piece| piece.cover(v) >= SEEN)
            {
                return Some(Top { shape, u, v });
            }
        }
        None
    }
}

/// The muscle a piece counts for: its own, or that of its tendon, if it is one that points lie on.
fn counts_for(piece: &Piece, is_muscle: impl Fn(&str) -> bool) -> Option<String> {
    let id = piece.of.as_ref().unwrap_or(&piece.id);
    (piece.kind == Kind::Muscle || piece.kind != Kind::Shade && is_muscle(id)).then(|| id.clone())
}

/// The silhouette as given; both halves of it where the halves of the body are one picture.
fn silhouette(view: &View) -> Vec<Polygon> {
    let halved = view.frame.mirror == Mirror::Axis;
    let mut outline = view.outline.line(!halved);
    if halved {
        let other: Vec<Point> = outline.iter().rev().map(|p| Point::new(-p.x, p.y)).collect();
        outline.extend(other);
    }
    let toes = view.toes.iter().map(|toe| Polygon::new(toe.line(true)));
    toes.chain([Polygon::new(outline)]).collect()
}

/// For each cell of a grid over a picture, which pieces may be there, topmost first.
#[derive(Debug)]
struct Index {
    bounds: Rect,
    columns: usize,
    rows: usize,
    /// The number of a shape, and whether it is unclipped.
    cells: Vec<Vec<(u16, bool)>>,
}

impl Index {
    /// Cells along the longer side of the picture.
    const CELLS: f64 = 64.0;

    fn new(view: &View, shapes: &[Shape], picture: Picture) -> Self {
        let mut drawn: Vec<(f64, u16, &Shape)> = Vec::new();
        for (number, (piece, shape)) in (0..).zip(view.pieces().zip(shapes)) {
            if let Some(z) = piece.z.in_picture(picture)
                && shape.muscle.is_some()
            {
                drawn.push((z, number, shape));
            }
        }
        // Of equal order, the later one is painted over the earlier.
        drawn.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)));
        let none = Rect::new(0.0, 0.0, 1.0, 1.0);
        let boxes = drawn.iter().map(|(_, _, shape)| shape.outline.bounds());
        let bounds = boxes.reduce(|all, one| all.union(one)).unwrap_or(none);
        let cell = bounds.width().max(bounds.height()).max(1e-6) / Self::CELLS;
        let (columns, rows) = ((bounds.width() / cell) as usize + 1, (bounds.height() / cell) as usize + 1);
        let mut index = Self { bounds, columns, rows, cells: vec![Vec::new(); columns * rows] };
        for (z, number, shape) in drawn {
            let around = shape.outline.bounds();
            let (left, top) = index.cell(around.x0, around.y0);
            let (right, bottom) = index.cell(around.x1, around.y1);
            for row in top..=bottom {
                for column in left..=right {
                    index.cells[row * columns + column].push((number, z >= ON_TOP));
                }
            }
        }
        index
    }

    fn cell(&self, x: f64, y: f64) -> (usize, usize) {
        let cell = self.bounds.width().max(self.bounds.height()).max(1e-6) / Self::CELLS;
        let at = |d: f64, count: usize| ((d / cell).max(0.0) as usize).min(count - 1);
        (at(x - self.bounds.x0, self.columns), at(y - self.bounds.y0, self.rows))
    }

    fn candidates(&self, p: Point) -> &[(u16, bool)] {
        if !(p.x >= self.bounds.x0 && p.x <= self.bounds.x1 && p.y >= self.bounds.y0 && p.y <= self.bounds.y1)
        {
            return &[];
        }
        let (column, row) = self.cell(p.x, p.y);
        &self.cells[row * self.columns + column]
    }
}
