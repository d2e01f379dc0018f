//! A lofted piece as it is drawn: evenly sampled fibres, and the two lines that their ends make.

use kurbo::Point;

use crate::anatomy::{
    atlas::{Kind, Piece},
    loft::Surface,
};

/// Which end of the fibres.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Origin,
    Insertion,
}

impl End {
    pub(super) const BOTH: [Self; 2] = [Self::Origin, Self::Insertion];

    /// This end's part of a pair.
    pub(super) fn of<T>(self, pair: &(T, T)) -> &T {
        match self {
            Self::Origin => &pair.0,
            Self::Insertion => &pair.1,
        }
    }

    /// The share of the fibre's length that lies `depth` inside from this end.
    pub(super) fn inside(self, depth: f64) -> f64 {
        match self {
            Self::Origin => depth,
            Self::Insertion => 1.0 - depth,
        }
    }
}

/// Spans that a drawn fibre, and an end line, is sampled in.
pub(super) const SPANS: usize = Surface::N;

/// A piece ready to be drawn.
pub(super) struct Sheet<'a> {
    pub(super) piece: &'a Piece,
    pub(super) surface: Surface,
    /// The length of the longest rail, in units.
    pub(super) width: f64,
    /// The drawn ends of the fibres at 41 even places across: all origins, all insertions.
    pub(super) ends: (Vec<Point>, Vec<Point>),
}

impl<'a> Sheet<'a> {
    pub(super) fn new(piece: &'a Piece) -> Self {
        let surface = Surface::new(piece);
        let ends = (0..=SPANS)
            .map(|i| {
                let fibre = surface.drawn(i as f64 / SPANS as f64);
                (fibre[0], fibre[SPANS])
            })
            .unzip();
        Self { piece, width: surface.width(), surface, ends }
    }

    /// The fibre at `u` as drawn: 41 points, origin first.
    pub(super) fn fibre(&self, u: f64) -> Vec<Point> {
        self.surface.drawn(u)
    }

    /// Whether the piece is drawn near-white: fascia, tendon, fat.
    pub(super) fn is_pale(&self) -> bool {
        matches!(self.piece.kind, Kind::Fascia | Kind::Tendon | Kind::Fat)
    }

    /// Whether parts of the piece are transparent.
    pub(super) fn is_soft(&self) -> bool {
        self.piece.fade.0 > 0.0 || self.piece.fade.1 > 0.0 || self.piece.veil.is_some()
    }
}

/// The part of an evenly sampled fibre between two shares of its length; nothing if they meet.
pub(super) fn part(fibre: &[Point], from: f64, to: f64) -> Vec<Point> {
    let Some(last) = fibre.len().checked_sub(1) else { return Vec::new() };
    let (from, to) = (from.clamp(0.0, 1.0) * last as f64, to.clamp(0.0, 1.0) * last as f64);
    if to - from < 1e-6 {
        return Vec::new();
    }
    let at = |x: f64| {
        let i = (x as usize).min(last.saturating_sub(1));
        fibre[i].lerp(fibre[(i + 1).min(last)], x - i as f64)
    };
    let between = (from.floor() as usize + 1..to.ceil() as usize).map(|i| fibre[i]);
    std::iter::once(at(from)).chain(between).chain(std::iter::once(at(to))).collect()
}

/// The place at a share of an evenly sampled fibre's length.
pub(super) fn along(fibre: &[Point], v: f64) -> Point {
    let last = fibre.len() - 1;
    let x = v.clamp(0.0, 1.0) * last as f64;
    let i = (x as usize).min(last.saturating_sub(1));
    fibre[i].lerp(fibre[(i + 1).min(last)], x - i as f64)
}
