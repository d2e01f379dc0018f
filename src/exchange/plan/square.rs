//! The square code: a packed plan as something to photograph, and read back from a picture.

use image::{
    GrayImage,
    imageops::{FilterType, resize},
};
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

/// A picture without a code is looked at again in these sizes, as shares of its own: whether the reader finds one is a matter of
/// how its modules fall on the pixels, and in another size they fall otherwise.
const OTHER_SIZES: [f64; 9] = [0.85, 1.3, 0.7, 1.6, 0.55, 1.15, 2.0, 0.92, 0.4];
/// A copy has so many pixels at most, so that a large photo without a code takes no longer than it must.
const COPY_MAX: f64 = 4_000_000.0;

/// The plan in a picture.
///
/// # Errors
/// If there is no code of Knotmap's in it, or one that is damaged or breaks a rule.
pub fn read_square(grey: &GrayImage) -> Result<Plan, PackedError> {
    let found = read_in(grey);
    let (width, height) = (f64::from(grey.width()), f64::from(grey.height()));
    let copy = |size: &f64| {
        let [width, height] = [width, height].map(|side| (side * size).round().max(1.0) as u32);
        read_in(&resize(grey, width, height, FilterType::Triangle))
    };
    let is_none = |found: &Result<Plan, PackedError>| matches!(found, Err(PackedError::Foreign));
    if !is_none(&found) {
        return found;
    }
    let sizes = OTHER_SIZES.iter().filter(|size| width * height * **size * **size <= COPY_MAX);
    sizes.map(copy).find(|found| !is_none(found)).unwrap_or(found)
}

/// The plan in a picture of just this size.
fn read_in(grey: &GrayImage) -> Result<Plan, PackedError> {
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let pixel =
        |x: usize, y: usize| grey.get_pixel_checked(x as u32, y as u32).map_or(255, |pixel| pixel.0[0]);
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
