//! One muscle, tendon or fascia: its shadow, strips of colour along the fibres, fibre lines, borders.

mod borders;
mod fibres;
mod inscriptions;
mod shade;
mod shadow;
mod sheet;
mod strips;
mod tones;

use super::{Brush, random::Random};
use crate::{
    anatomy::atlas::{Kind, Piece},
    drawing::scene::Node,
};
use sheet::Sheet;
use tones::Tones;

/// Paints a piece.
pub(super) fn muscle(piece: &Piece, brush: &Brush) -> Option<Node> {
    let sheet = Sheet::new(piece);
    let mut nodes = Vec::new();
    if piece.kind == Kind::Shade {
        shade::paint(&sheet, brush, &mut nodes);
    } else {
        let tones = Tones::of(&sheet, brush);
        let mut random = Random::named(&piece.id, &piece.part);
        shadow::paint(&sheet, brush, &mut nodes);
        strips::paint(&sheet, &tones, &mut nodes);
        fibres::paint(&sheet, &tones, brush, &mut random, &mut nodes);
        inscriptions::paint(&sheet, &tones, &mut random, &mut nodes);
        borders::paint(&sheet, &tones, brush, &mut nodes);
    }
    (!nodes.is_empty()).then(|| Node::veil(piece.opacity, nodes))
}
