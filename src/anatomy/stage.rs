//! The one place that knows which side of the patient is drawn where.
//!
//! The atlas gives each thing once, for one side. A stage is a view as somebody looks at it: where a thing of the
//! patient's left or right is drawn, and which side something drawn belongs to.

use kurbo::{Affine, Point, Rect};

use super::{
    Atlas, Side, ViewId,
    atlas::{Frame, Mirror},
};

/// A view as it is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    view: ViewId,
    shown: Side,
    mirror: Mirror,
    given: Side,
    gap: f64,
    viewbox: Rect,
}

impl Stage {
    /// The stage of `view`; `shown` says which side a one-sided view shows (any other view shows both).
    ///
    /// A one-sided view asked for the midline shows the side the atlas gives. Whatever side a view of both was asked for, it
    /// is the same stage.
    pub fn new(atlas: &Atlas, view: ViewId, shown: Side) -> Self {
        let Frame { mirror, given, gap, viewbox, .. } = atlas.view(view).frame;
        let shown = if shown == Side::Midline || mirror != Mirror::None { given } else { shown };
        Self { view, shown, mirror, given, gap, viewbox }
    }

    /// The view.
    pub fn view(&self) -> ViewId {
        self.view
    }

    /// Whether the view shows one side at a time, and so needs a choice of side.
    pub fn one_sided(&self) -> bool {
        self.mirror == Mirror::None
    }

    /// The side a one-sided view shows.
    pub fn shown(&self) -> Side {
        self.shown
    }

    /// The sides that are drawn.
    pub fn sides(&self) -> &'static [Side] {
        match (self.mirror, self.shown) {
            (Mirror::None, Side::Left) => &[Side::Left],
            (Mirror::None, _) => &[Side::Right],
            _ => &[Side::Left, Side::Right],
        }
    }

    /// How what the atlas gives becomes what is drawn for `side`; `None` if that side is not drawn.
    ///
    /// A midline thing is drawn as given; where the view has no midline of the body (the soles), it is not drawn.
    pub fn affine(&self, side: Side) -> Option<Affine> {
        let as_given = |yes: bool| if yes { Affine::IDENTITY } else { Affine::FLIP_X };
        match self.mirror {
            Mirror::Axis => Some(as_given(side != self.given.opposite())),
            Mirror::Pair if side == Side::Midline => None,
            Mirror::Pair if side == self.given => Some(Affine::translate((-self.gap, 0.0))),
            Mirror::Pair => Some(Affine::translate((self.gap, 0.0)) * Affine::FLIP_X),
            Mirror::None if side == self.shown || side == Side::Midline => {
                Some(as_given(self.shown == self.given))
            }
            Mirror::None => None,
        }
    }

    /// Where `given`, a place of the atlas, is drawn for `side`; `None` if that side is not drawn.
    pub fn place(&self, given: Point, side: Side) -> Option<Point> {
        self.affine(side).map(|affine| affine * given)
    }

    /// The place in the atlas, and the patient's side, of something drawn at `drawn`.
    ///
    /// On the very line between the halves of the body the side is the midline.
    pub fn unplace(&self, drawn: Point) -> (Point, Side) {
        let mirrored = |p: Point| Point::new(-p.x, p.y);
        match self.mirror {
            Mirror::Axis if drawn.x > 0.0 => (drawn, self.given),
            Mirror::Axis if drawn.x < 0.0 => (mirrored(drawn), self.given.opposite()),
            Mirror::Axis => (drawn, Side::Midline),
            Mirror::Pair if drawn.x <= 0.0 => (Point::new(drawn.x + self.gap, drawn.y), self.given),
            Mirror::Pair => (Point::new(self.gap - drawn.x, drawn.y), self.given.opposite()),
            Mirror::None if self.shown == self.given => (drawn, self.shown),
            Mirror::None => (mirrored(drawn), self.shown),
        }
    }

    /// What is drawn, in units of the view.
    pub fn bounds(&self) -> Rect {
        let Rect { x0, y0, x1, y1 } = self.viewbox;
        if self.one_sided() && self.shown != self.given { Rect::new(-x1, y0, -x0, y1) } else { self.viewbox }
    }

    /// The patient's side on the viewer's left; `None` in a one-sided view.
    pub fn side_on_viewers_left(&self) -> Option<Side> {
        match self.mirror {
            Mirror::Axis => Some(self.given.opposite()),
            Mirror::Pair => Some(self.given),
            Mirror::None => None,
        }
    }

    /// The patient's side on the viewer's right; `None` in a one-sided view.
    pub fn side_on_viewers_right(&self) -> Option<Side> {
        self.side_on_viewers_left().map(Side::opposite)
    }

    /// How far `drawn` is from the line between the halves of the body, in units; `None` where there is no such line.
    pub fn from_midline(&self, drawn: Point) -> Option<f64> {
        (self.mirror == Mirror::Axis).then(|| drawn.x.abs())
    }

    /// Whether the halves of the body meet in one picture.
    pub(super) fn joined(&self) -> bool {
        self.mirror == Mirror::Axis
    }
}
