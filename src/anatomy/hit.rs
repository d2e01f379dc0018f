//! Which muscle lies under a place of the picture, and where on it.

use kurbo::{BezPath, Point, Vec2};

use super::{
    Atlas, Picture, Side, Stage,
    atlas::{Piece, View},
    lofted::{Lofted, Outlines, Shape},
};

/// A place on a muscle of one side.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'a> {
    /// The id of the muscle. A tendon counts for its muscle, so it may differ from the piece's id.
    pub muscle: &'a str,
    /// The piece that was hit: what `u` and `v` refer to (its `id` and `part`).
    pub piece: &'a Piece,
    /// The patient's side.
    pub side: Side,
    /// Across the fibres, 0..=1.
    pub u: f64,
    /// Along the fibres, 0 origin to 1 insertion.
    pub v: f64,
}

/// A stage whose muscles can be hit.
#[derive(Clone, Copy, Debug)]
pub struct HitMap<'a> {
    stage: Stage,
    view: &'a View,
    lofted: &'a Lofted,
    outlines: &'a Outlines,
    left: Picture,
    right: Picture,
}

impl<'a> HitMap<'a> {
    /// The muscles of `stage`, where the patient's left shows the picture `left`, and the right the picture `right`.
    ///
    /// The first one of a view lofts its pieces, some milliseconds; any other costs nothing.
    pub fn new(atlas: &'a Atlas, stage: Stage, left: Picture, right: Picture) -> Self {
        let id = stage.view();
        Self {
            stage,
            view: atlas.view(id),
            lofted: atlas.lofted(id),
            outlines: atlas.outlines(id),
            left,
            right,
        }
    }

    /// The picture that `side` shows.
    pub fn picture(&self, side: Side) -> Picture {
        if side == Side::Right { self.right } else { self.left }
    }

    /// The topmost muscle at `drawn`. What hides nothing (faded ends, a thin veil, what is merely drawn) is looked
    /// through; skin and bones have no muscles.
    pub fn at(&self, drawn: Point) -> Option<Hit<'a>> {
        let (given, side) = self.stage.unplace(drawn);
        let top = self.lofted.topmost(self.view, self.outlines, self.picture(side), given)?;
        let muscle = top.shape.muscle.as_deref()?;
        let piece = self.view.pieces().nth(top.shape.piece)?;
        Some(Hit { muscle, piece, side, u: top.u, v: top.v })
    }

    /// The muscle at `drawn`, or the nearest one within `radius` units of it.
    pub fn nearest_within(&self, drawn: Point, radius: f64) -> Option<Hit<'a>> {
        const RINGS: u32 = 6;
        const SPOKES: u32 = 16;
        self.at(drawn).or_else(|| {
            (1..=RINGS).find_map(|ring| {
                let reach = radius * f64::from(ring) / f64::from(RINGS);
                let turn = std::f64::consts::TAU / f64::from(SPOKES);
                (0..SPOKES)
                    .find_map(|spoke| self.at(drawn + reach * Vec2::from_angle(turn * f64::from(spoke))))
            })
        })
    }

    /// The outline of all pieces of `muscle` on `side`, in the picture that side shows, as drawn (fill rule: nonzero;
    /// not clipped to the silhouette). Empty if it is not drawn there.
    pub fn outline(&self, muscle: &str, side: Side) -> BezPath {
        let mut path = BezPath::new();
        let picture = self.picture(side);
        let Some(affine) = self.stage.affine(side) else { return path };
        for (piece, shape) in self.view.pieces().zip(&self.lofted.shapes) {
            if shape.muscle.as_deref() == Some(muscle) && piece.z.in_picture(picture).is_some() {
                shape.outline.add_to(&mut path, affine);
            }
        }
        path
    }

    /// Where the place (u, v) of a piece is drawn for `side`; `None` if there is no such piece, or that side is not
    /// drawn.
    pub fn place(&self, piece: &str, part: &str, u: f64, v: f64, side: Side) -> Option<Point> {
        let shape = self.shape(piece, part)?;
        self.stage.place(shape.surface.point(u, v), side)
    }

    fn shape(&self, piece: &str, part: &str) -> Option<&'a Shape> {
        let number = self.view.pieces().position(|one| one.id == piece && one.part == part)?;
        self.lofted.shapes.get(number)
    }
}

impl Atlas {
    /// Whether `drawn` is on the body.
    pub fn on_body(&self, stage: &Stage, drawn: Point) -> bool {
        self.outlines(stage.view()).on_body(stage.unplace(drawn).0)
    }
}
