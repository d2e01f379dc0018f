//! What is too finely shaded for a page, as an image.

use image::{ExtendedColorType, codecs::jpeg::JpegEncoder};
use krilla::image::Image;
use kurbo::{Affine, Rect};

use super::PdfError;
use crate::drawing::{
    colour::Colour,
    raster::raster,
    scene::{Node, Scene},
};

/// Pixels an inch of the images: what an office printer shows of fine lines.
const RESOLUTION: f64 = 250.0;
/// Points an inch.
const POINTS: f64 = 72.0;
/// An image is made coarser until it is no larger than this; the page is to stay under 2 MB.
const LARGEST: usize = 1_600_000;

/// Whether a node is a picture, or holds one.
pub(super) fn is_detailed(node: &Node) -> bool {
    matches!(node, Node::Detail { .. })
        || node.inside().is_some_and(|inside| inside.nodes().iter().any(is_detailed))
}

/// The part `seen` of the nodes, on white paper, for a place of the size of `on_page`.
pub(super) fn picture(nodes: &[Node], seen: Rect, on_page: Rect) -> Result<Image, PdfError> {
    let packed = pack(&Scene::new(nodes.to_vec(), seen), on_page)?;
    Image::from_jpeg(packed.into(), false).map_err(PdfError::Writing)
}

/// The scene as a JPEG, as fine as its size allows.
fn pack(scene: &Scene, on_page: Rect) -> Result<Vec<u8>, PdfError> {
    let mut packed = Vec::new();
    for (fineness, quality) in [(1.0, 90), (1.0, 80), (0.8, 80), (0.6, 75)] {
        let scale = RESOLUTION * fineness / POINTS;
        let pixels = |points: f64| (points * scale).round().clamp(1.0, 16_000.0);
        let (width, height) = (pixels(on_page.width()), pixels(on_page.height()));
        let camera = Affine::scale_non_uniform(width / scene.frame.width(), height / scene.frame.height())
            * Affine::translate(-scene.frame.origin().to_vec2());
        let pixmap = raster(scene, camera, (width as u32, height as u32), Some(Colour::WHITE))?;
        let rgb: Vec<u8> = pixmap.data().iter().flat_map(|p| [p.r, p.g, p.b]).collect();
        packed.clear();
        JpegEncoder::new_with_quality(&mut packed, quality).encode(
            &rgb,
            pixmap.width().into(),
            pixmap.height().into(),
            ExtendedColorType::Rgb8,
        )?;
        if packed.len() <= LARGEST {
            break;
        }
    }
    Ok(packed)
}
