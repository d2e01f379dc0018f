//! Hair and face stay on in the muscle pictures, where the atlas shows the skull: a bare skull beside muscles draws all
//! attention, and it belongs to the bones.

use crate::anatomy::{
    Picture, ViewId,
    atlas::{Bone, Extra},
};

/// The place of an extra in the paint order of a picture, if it is drawn there.
pub(super) fn extra_order(extra: &Extra, view: ViewId, picture: Picture) -> Option<f64> {
    if !is_under_the_skin(picture) {
        return extra.z.in_picture(picture);
    }
    if is_skull(&extra.id, view) {
        return None;
    }
    extra.z.in_picture(picture).or_else(|| {
        // What covers the muscles of the head in the outer picture: hair, and the face where one sees it.
        let covers = extra.id == "hair" || matches!(view, ViewId::Front | ViewId::NeckSide);
        extra.z.in_picture(Picture::Outer).filter(|order| covers && *order >= 8000.0)
    })
}

/// The place of a bone in the paint order of a picture, if it is drawn there.
pub(super) fn bone_order(bone: &Bone, view: ViewId, picture: Picture) -> Option<f64> {
    let hidden = is_under_the_skin(picture) && is_skull(&bone.id, view);
    bone.z.in_picture(picture).filter(|_| !hidden)
}

fn is_under_the_skin(picture: Picture) -> bool {
    matches!(picture, Picture::Deep | Picture::Deepest)
}

fn is_skull(id: &str, view: ViewId) -> bool {
    let parts: &[&str] = match view {
        ViewId::Front => &["skull", "orbit", "nasal_", "zygoma", "teeth_line", "mandible", "face_line_d"],
        ViewId::NeckSide => &["cranium", "mandible", "teeth", "zygomatic"],
        // From behind, the hair covers it.
        _ => &[],
    };
    parts.iter().any(|part| id.starts_with(part))
}
