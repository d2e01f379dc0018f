//! Scene to PDF: pages with text that can be searched, copied and read aloud.
//!
//! Lines, areas and text stay what they are. A [`Node::Detail`](super::Node::Detail) becomes an image: its thousands of
//! fading strips would make a page of several megabytes that takes a printer minutes.

mod canvas;
mod picture;
mod tagged;

use krilla::{Document, geom::Size, metadata::Metadata, page::PageSettings};

use super::{raster::RasterError, scene::Scene};
use crate::language::say;
use canvas::{Canvas, Faces};

pub use tagged::{Attachment, Element, Paper, Piece, Role, Tag, paper};

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
    #[error("{}", say!("drawing-page-size", width = .0.to_string(), height = .1.to_string()))]
    Page(f64, f64),
    /// An image on the page could not be painted.
    #[error(transparent)]
    Raster(#[from] RasterError),
    /// An image on the page could not be packed: a fault of this program.
    #[error("{}", say!("drawing-not-packed", why = .0.to_string()))]
    Packing(#[from] image::ImageError),
    /// The page was refused: a fault of this program.
    #[error("{}", say!("drawing-not-written", why = .0))]
    Writing(String),
}

/// Writes the scene's frame onto a page, centred and as large as fits.
///
/// # Errors
/// If the page has no area, or if the drawing is refused by the PDF writer.
pub fn pdf(scene: &Scene, page: PageSize, title: &str) -> Result<Vec<u8>, PdfError> {
    let mut document = Document::new();
    let mut sheet = document.start_page_with(PageSettings::new(size(page)?));
    let mut surface = sheet.surface();
    let camera = scene.fit(page.width, page.height);
    Canvas::new(&mut surface, &mut Faces::default()).paint(scene.content.nodes(), scene.frame, camera)?;
    surface.finish();
    sheet.finish();
    document.set_metadata(Metadata::new().title(title.to_owned()).creator("Knotmap".to_owned()));
    document.finish().map_err(|error| PdfError::Writing(format!("{error:?}")))
}

fn size(page: PageSize) -> Result<Size, PdfError> {
    // 14,400 points is the largest page that PDF readers must show.
    let side = |points: f64| (1.0..=14_400.0).contains(&points);
    let size = Size::from_wh(page.width as f32, page.height as f32);
    size.filter(|_| side(page.width) && side(page.height)).ok_or(PdfError::Page(page.width, page.height))
}
