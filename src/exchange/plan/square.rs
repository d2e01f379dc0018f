//! The square code: a packed plan as something to photograph, and read back from a picture.

use kurbo::{BezPath, Rect, Shape as _};
use qrcode::{Color, EcLevel, QrCode};

use super::packed::{PackedError, is_packed, pack, unpack};
use crate::{
    drawing::{Colour, Paint, Scene, scene::Node},
    therapy::plan::Plan,
};

/// Pale modules round the code that readers need.
const QUIET: f64 = 4.0;

/// The code of a plan as a drawing of one unit a module; none where the plan has more than fits.
pub(super) fn draw(plan: &Plan) -> Option<Scene> {
    let text = pack(plan)?;
    let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M).ok()?;
    let across = code.width();
    let mut path = BezPath::new();
    for (at, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            let (x, y) = ((at % across) as f64 + QUIET, (at / across) as f64 + QUIET);
            path.extend(Rect::new(x, y, x + 1.0, y + 1.0).path_elements(0.1));
        }
    }
    let frame = Rect::new(0.0, 0.0, across as f64 + 2.0 * QUIET, across as f64 + 2.0 * QUIET);
    let ground = Node::fill(&frame.to_path(0.1), Paint::solid(Colour::WHITE));
    let dark = Node::fill(&path, Paint::solid(Colour::hex(0)));
    Some(Scene::new(ground.into_iter().chain(dark).collect::<Vec<_>>(), frame))
}

/// The plan in a picture of `width` × `height` pixels, `grey` each of them, row by row.
///
/// # Errors
/// If there is no code of Knotmap's in it, or one that is damaged or breaks a rule.
pub fn read_square(width: usize, height: usize, grey: &[u8]) -> Result<Plan, PackedError> {
    let pixel = |x, y| grey.get(y * width + x).copied().unwrap_or(255);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
    let texts = picture.detect_grids().into_iter().filter_map(|grid| {
        let mut bytes = Vec::new();
        grid.decode_to(&mut bytes).ok()?;
        String::from_utf8(bytes).ok().filter(|text| is_packed(text))
    });
    let mut found: Option<Result<Plan, PackedError>> = None;
    for text in texts {
        let one = unpack(&text);
        match (&found, &one) {
            (Some(Ok(first)), Ok(other)) if first != other => return Err(PackedError::Several),
            (Some(Ok(_)), _) => {}
            _ => found = Some(one),
        }
    }
    found.unwrap_or(Err(PackedError::Foreign))
}
