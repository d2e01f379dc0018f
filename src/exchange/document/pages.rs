//! Pages that are laid out, and the files that come of them.

use kurbo::{Affine, Rect};

use crate::{
    drawing::{
        self, Inks, Letters, PdfError, RasterError, Scene, SvgOptions,
        pdf::{self, Attachment, Paper},
        scene::Node,
    },
    language::say,
};

/// Points an inch.
const POINTS: f64 = 72.0;
/// Millimetres an inch.
const MILLIMETRES: f64 = 25.4;

/// A document laid out on pages.
#[derive(Clone, Debug)]
pub struct Pages {
    paper: Paper,
    inks: Inks,
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum PagesError {
    /// The document has no such page.
    #[error("{}", say!("document-no-page", number = .0))]
    NoPage(usize),
    /// A page could not be drawn.
    #[error("{}", say!("document-not-drawn", why = .0.to_string()))]
    Drawing(#[from] RasterError),
    /// The PDF could not be made.
    #[error("{}", say!("document-not-made", why = .0.to_string()))]
    Page(#[from] PdfError),
    /// The pixels could not be packed.
    #[error("{}", say!("document-not-packed", why = .0.to_string()))]
    Packing(#[from] png::EncodingError),
    /// What was to travel inside a picture is no text.
    #[error("{}", say!("document-no-text"))]
    NoText,
}

impl Pages {
    pub(super) fn new(paper: Paper, inks: Inks) -> Self {
        Self { paper, inks }
    }

    /// How many there are, one at least.
    pub fn count(&self) -> usize {
        self.paper.pages.len()
    }

    /// What is on them, piece by piece.
    pub fn paper(&self) -> &Paper {
        &self.paper
    }

    /// A page as a scene, in points, on its ground.
    ///
    /// # Errors
    /// If there is no page of that number (from 0).
    pub fn scene(&self, page: usize) -> Result<Scene, PagesError> {
        let pieces = self.paper.pages.get(page).ok_or(PagesError::NoPage(page + 1))?;
        let frame = Rect::new(0.0, 0.0, self.paper.size.width, self.paper.size.height);
        let ground = drawing::Paint::solid(self.inks.palette().ground);
        let ground = Node::fill(&kurbo::Shape::to_path(&frame, 0.1), ground);
        let painted = pieces.iter().map(|piece| Node::moved(Affine::IDENTITY, piece.nodes.clone()));
        Ok(Scene::new(ground.into_iter().chain(painted).collect::<Vec<_>>(), frame))
    }

    /// All pages as a PDF, with a file inside if one is given. The ground is the paper's, whatever the inks.
    ///
    /// # Errors
    /// If it is refused by the writer: a fault of this program.
    pub fn pdf(&self, attachment: Option<&Attachment>) -> Result<Vec<u8>, PagesError> {
        Ok(pdf::paper(&self.paper, attachment)?)
    }

    /// A page as a picture of `resolution` pixels an inch; `inside` is a keyword of at most 79 Latin letters and a text
    /// that travels with it, before its pixels.
    ///
    /// # Errors
    /// If there is no such page, if the picture would be too large, or if what is to go inside is no text.
    pub fn png(
        &self,
        page: usize,
        resolution: f64,
        inside: Option<(&str, &[u8])>,
    ) -> Result<Vec<u8>, PagesError> {
        let scene = self.scene(page)?;
        let pixels = |points: f64| (points * resolution / POINTS).round() as u32;
        let (width, height) = (pixels(scene.frame.width()), pixels(scene.frame.height()));
        let camera = scene.fit(width.into(), height.into());
        let picture = drawing::raster(&scene, camera, (width, height), Some(self.inks.palette().ground))?;
        let mut info = png::Info::with_size(width, height);
        info.color_type = png::ColorType::Rgb;
        info.bit_depth = png::BitDepth::Eight;
        let metre = (resolution * 1000.0 / MILLIMETRES).round() as u32;
        info.pixel_dims = Some(png::PixelDimensions { xppu: metre, yppu: metre, unit: png::Unit::Meter });
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::with_info(&mut bytes, info)?;
        if let Some((keyword, text)) = inside {
            let text = std::str::from_utf8(text).map_err(|_| PagesError::NoText)?;
            encoder.add_itxt_chunk(keyword.to_owned(), text.to_owned())?;
        }
        let mut writer = encoder.write_header()?;
        let rgb: Vec<u8> = picture.data().iter().flat_map(|pixel| [pixel.r, pixel.g, pixel.b]).collect();
        writer.write_image_data(&rgb)?;
        writer.finish()?;
        Ok(bytes)
    }

    /// The pixels an inch at which a page is `width` pixels wide.
    pub fn resolution(&self, width: f64) -> f64 {
        width / self.paper.size.width * POINTS
    }

    /// A page as a drawing at its true size, in millimetres; letters as outlines, so that it looks the same everywhere.
    ///
    /// # Errors
    /// If there is no such page.
    pub fn svg(&self, page: usize) -> Result<String, PagesError> {
        let width = self.paper.size.width / POINTS * MILLIMETRES;
        let options =
            SvgOptions { width, letters: Letters::Outlines, ground: None, title: self.paper.title.clone() };
        Ok(drawing::svg_in_mm(&self.scene(page)?, &options))
    }
}
