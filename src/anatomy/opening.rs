//! Which picture shows a point: a deep one is found only where what covers it has been taken away.

use super::{
    Atlas, Picture, ViewId,
    atlas::{At, NamedPoint},
};

impl Atlas {
    /// Whether the piece that `at` lies on is drawn in `picture`, covered or not.
    pub fn drawn_in(&self, at: &At, picture: Picture) -> bool {
        let piece = self.view(at.view).piece(&at.muscle, &at.part);
        piece.is_some_and(|piece| piece.z.in_picture(picture).is_some())
    }

    /// Whether the muscle that `at` lies on is the topmost one there, in `picture`.
    pub fn shown_in(&self, at: &At, picture: Picture) -> bool {
        let outlines = self.outlines(at.view);
        let top = self.lofted(at.view).topmost(self.view(at.view), outlines, picture, at.given());
        let own = self
            .view(at.view)
            .piece(&at.muscle, &at.part)
            .map(|piece| piece.of.as_ref().unwrap_or(&piece.id));
        top.is_some_and(|top| top.shape.muscle.as_ref() == own)
    }

    /// The picture that a side showing `current` has to be opened to before `point` can be seen in `view`: the first of
    /// [`Picture::Deep`] and [`Picture::Deepest`] below `current` that shows it; failing that (some points lie under
    /// another muscle in every picture), the first of them that draws its muscle.
    ///
    /// `None` if it can be seen already, if no deeper picture has its muscle, or if it is not in that view. On the skin no
    /// muscle is drawn; there a point counts as seen if it lies on an outer muscle.
    pub fn opening(&self, point: &NamedPoint, view: ViewId, current: Picture) -> Option<Picture> {
        let at = point.at(view)?;
        let looked_at = if current == Picture::Skin { Picture::Outer } else { current };
        if self.shown_in(at, looked_at) {
            return None;
        }
        let deeper = [Picture::Deep, Picture::Deepest].into_iter().filter(|&picture| picture > looked_at);
        let mut shown = deeper.clone().filter(|&picture| self.shown_in(at, picture));
        let mut drawn = deeper.filter(|&picture| self.drawn_in(at, picture));
        shown.next().or_else(|| drawn.next())
    }
}
