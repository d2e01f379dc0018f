//! Where a muscle can be looked at: the view and the picture that show it.

use kurbo::Rect;

use super::{Atlas, Picture, ViewId};

/// Samples across and along each piece.
const SAMPLES: u32 = 6;
/// From this share on a muscle counts as in sight.
const IN_SIGHT: f64 = 0.4;

/// A look at a muscle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    /// The drawing.
    pub view: ViewId,
    /// The outermost picture that has it in sight: [`Picture::Outer`], [`Picture::Deep`] or [`Picture::Deepest`].
    pub picture: Picture,
    /// Where it lies, in view units, on the given side.
    pub bounds: Rect,
}

impl Atlas {
    /// Where `muscle` is best looked at: in `here` if it can be seen well there, or else in the first view of
    /// [`ViewId::ALL`] in which it can; failing that, wherever most of it can be seen. `None` if it is not drawn.
    pub fn sight(&self, muscle: &str, here: ViewId) -> Option<Sight> {
        let views = [here].into_iter().chain(ViewId::ALL.into_iter().filter(|view| *view != here));
        let mut best: Option<(f64, Sight)> = None;
        for view in views {
            for picture in [Picture::Outer, Picture::Deep, Picture::Deepest] {
                let Some((share, bounds)) = self.seen(muscle, view, picture) else { continue };
                let sight = Sight { view, picture, bounds };
                if share >= IN_SIGHT {
                    return Some(sight);
                }
                if best.as_ref().is_none_or(|(most, _)| share > *most) {
                    best = Some((share, sight));
                }
            }
        }
        best.map(|(_, sight)| sight)
    }

    /// How much of the muscle is on top in a picture, 0..=1, and where it lies; `None` if it is not drawn there.
    fn seen(&self, muscle: &str, view: ViewId, picture: Picture) -> Option<(f64, Rect)> {
        let (drawn, outlines, lofted) = (self.view(view), self.outlines(view), self.lofted(view));
        let (mut on_top, mut all, mut bounds) = (0, 0, None::<Rect>);
        for (piece, shape) in drawn.pieces().zip(&lofted.shapes) {
            if shape.muscle.as_deref() != Some(muscle) || piece.z.in_picture(picture).is_none() {
                continue;
            }
            let around = shape.outline.bounds();
            bounds = Some(bounds.map_or(around, |bounds| bounds.union(around)));
            let share = |i: u32| (f64::from(i) + 0.5) / f64::from(SAMPLES);
            for (u, v) in (0..SAMPLES).flat_map(|i| (0..SAMPLES).map(move |j| (share(i), share(j)))) {
                all += 1;
                let top = lofted.topmost(drawn, outlines, picture, shape.surface.point(u, v));
                on_top += u32::from(top.is_some_and(|top| top.shape.muscle.as_deref() == Some(muscle)));
            }
        }
        bounds.map(|bounds| (f64::from(on_top) / f64::from(all.max(1)), bounds))
    }
}
