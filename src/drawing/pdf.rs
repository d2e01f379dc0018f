//! Scene to PDF: one page, text that can be searched and copied.
//!
//! Lines, areas and text stay what they are. A [`Node::Detail`] becomes an image: its thousands of fading strips would
//! make a page of several megabytes that takes a printer minutes.

use std::sync::Arc;

use image::{ExtendedColorType, codecs::jpeg::JpegEncoder};
use krilla::{
    Document,
    geom::{Size, Transform},
    image::Image,
    metadata::Metadata,
    page::PageSettings,
    surface::Surface,
};
use krilla_svg::{SurfaceExt as _, SvgSettings};
use kurbo::{Affine, Rect};
use usvg::{Options, Tree, fontdb::Database};

use super::{
    colour::Colour,
    raster::{RasterError, raster},
    scene::{Branch, Node, Scene},
    svg::{Letters, SvgOptions, svg},
    text::{self, Weight},
};

/// Pixels an inch of the images: what an office printer shows of fine lines.
const RESOLUTION: f64 = 250.0;
/// Points an inch.
const POINTS: f64 = 72.0;
/// An image is made coarser until it is no larger than this; the page is to stay under 2 MB.
const LARGEST_IMAGE: usize = 1_600_000;

/// The size of a page in points of 1/72 inch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageSize {
    /// Points.
    pub width: f64,
    /// Points.
    pub height: f64,
}

impl PageSize {
    /// 210 × 297 mm.
    pub const A4: Self = Self { width: 595.28, height: 841.89 };
    /// 8.5 × 11 inches.
    pub const LETTER: Self = Self { width: 612.0, height: 792.0 };
}

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The page has no area, or more than PDF allows.
    #[error("a page of {0} × {1} points cannot be made")]
    Page(f64, f64),
    /// An image on the page could not be painted.
    #[error(transparent)]
    Raster(#[from] RasterError),
    /// An image on the page could not be packed: a fault of this program.
    #[error("the picture could not be packed: {0}")]
    Packing(#[from] image::ImageError),
    /// The scene's SVG was refused: a fault of this program.
    #[error("the drawing could not be turned into a page: {0}")]
    Drawing(#[from] usvg::Error),
    /// The page was refused: a fault of this program.
    #[error("the page could not be written: {0}")]
    Writing(String),
}

/// Writes the scene's frame onto a page, centred and as large as fits.
///
/// # Errors
/// If the page has no area, or if the drawing is refused by the PDF writer.
pub fn pdf(scene: &Scene, page: PageSize, title: &str) -> Result<Vec<u8>, PdfError> {
    // 14,400 points is the largest page that PDF readers must show.
    if !(1.0..=14_400.0).contains(&page.width) || !(1.0..=14_400.0).contains(&page.height) {
        return Err(PdfError::Page(page.width, page.height));
    }
    let mut document = Document::new();
    let mut sheet = document.start_page_with(PageSettings::new(size(page.width, page.height)?));
    let mut surface = sheet.surface();
    draw(scene, page, title, &mut surface)?;
    surface.finish();
    sheet.finish();
    document.set_metadata(Metadata::new().title(title.to_owned()).creator("Knotmap".to_owned()));
    document.finish().map_err(|error| PdfError::Writing(format!("{error:?}")))
}

/// Images and what is drawn, in the order of the scene.
fn draw(scene: &Scene, page: PageSize, title: &str, surface: &mut Surface<'_>) -> Result<(), PdfError> {
    let mut nodes = Vec::new();
    flatten(&scene.content, Affine::IDENTITY, &mut nodes);
    let to_page = scene.fit(page.width, page.height);
    let mut drawn = 0;
    for (i, node) in nodes.iter().enumerate() {
        if !is_detailed(node) {
            continue;
        }
        vector(&nodes[drawn..i], scene.frame, to_page, title, surface)?;
        let seen = node.bounds().map(|bounds| bounds.intersect(scene.frame));
        if let Some(seen) = seen.filter(|seen| seen.width() > 0.0 && seen.height() > 0.0) {
            picture(&nodes[..=i], seen, to_page, surface)?;
        }
        drawn = i + 1;
    }
    vector(&nodes[drawn..], scene.frame, to_page, title, surface)
}

/// The nodes of a branch without the groups that only hold them together.
fn flatten(branch: &Branch, transform: Affine, nodes: &mut Vec<Node>) {
    for node in branch.nodes() {
        match node {
            Node::Group { transform: own, opacity, inside } if *opacity >= 1.0 => {
                flatten(inside, transform * *own, nodes);
            }
            other if transform == Affine::IDENTITY => nodes.push(other.clone()),
            other => nodes.push(Node::moved(transform, vec![other.clone()])),
        }
    }
}

fn is_detailed(node: &Node) -> bool {
    matches!(node, Node::Detail { .. })
        || node.inside().is_some_and(|inside| inside.nodes().iter().any(is_detailed))
}

/// Draws nodes as they are.
fn vector(
    nodes: &[Node],
    frame: Rect,
    to_page: Affine,
    title: &str,
    surface: &mut Surface<'_>,
) -> Result<(), PdfError> {
    if nodes.is_empty() {
        return Ok(());
    }
    let on_page = to_page.transform_rect_bbox(frame);
    let options =
        SvgOptions { width: on_page.width(), letters: Letters::Live, ground: None, title: title.to_owned() };
    let scene = Scene::new(nodes.to_vec(), frame);
    let tree = Tree::from_str(&svg(&scene, &options), &usvg_options())?;
    surface.push_transform(&Transform::from_translate(on_page.x0 as f32, on_page.y0 as f32));
    let drawn = surface.draw_svg(&tree, size(on_page.width(), on_page.height())?, SvgSettings::default());
    surface.pop();
    drawn.ok_or_else(|| PdfError::Writing("the drawing was not accepted".to_owned()))
}

/// Draws the part `seen` of the nodes as an image, on white paper.
fn picture(nodes: &[Node], seen: Rect, to_page: Affine, surface: &mut Surface<'_>) -> Result<(), PdfError> {
    let on_page = to_page.transform_rect_bbox(seen);
    let scene = Scene::new(nodes.to_vec(), seen);
    let packed = pack(&scene, on_page)?;
    let image = Image::from_jpeg(packed.into(), true).map_err(PdfError::Writing)?;
    surface.push_transform(&Transform::from_translate(on_page.x0 as f32, on_page.y0 as f32));
    surface.draw_image(image, size(on_page.width(), on_page.height())?);
    surface.pop();
    Ok(())
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
        if packed.len() <= LARGEST_IMAGE {
            break;
        }
    }
    Ok(packed)
}

fn size(width: f64, height: f64) -> Result<Size, PdfError> {
    Size::from_wh(width as f32, height as f32).ok_or(PdfError::Page(width, height))
}

/// How this program's SVG is read back: with its own font and no other.
fn usvg_options() -> Options<'static> {
    let mut fonts = Database::new();
    for weight in [Weight::Regular, Weight::Bold] {
        fonts.load_font_data(text::font_file(weight).to_vec());
    }
    Options { fontdb: Arc::new(fonts), font_family: text::FAMILY.to_owned(), ..Options::default() }
}
