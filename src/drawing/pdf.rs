//! Scene to PDF: one page, text that can be searched and copied.

use std::sync::Arc;

use krilla::{
    Document,
    geom::{Size, Transform},
    metadata::Metadata,
    page::PageSettings,
};
use krilla_svg::{SurfaceExt as _, SvgSettings};
use usvg::{Options, Tree, fontdb::Database};

use super::{
    scene::{Scene, Weight},
    svg::{Letters, SvgOptions, svg},
    text,
};

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
    let refuse = || PdfError::Page(page.width, page.height);
    // 14,400 points is the largest page that PDF readers must show.
    if !(1.0..=14_400.0).contains(&page.width) || !(1.0..=14_400.0).contains(&page.height) {
        return Err(refuse());
    }
    let scale = (page.width / scene.frame.width()).min(page.height / scene.frame.height());
    let (width, height) = (scene.frame.width() * scale, scene.frame.height() * scale);
    let options =
        SvgOptions { width, letters: Letters::Live, ground: None, title: title.to_owned() };
    let tree = Tree::from_str(&svg(scene, &options), &usvg_options())?;

    let mut document = Document::new();
    let size = |w: f64, h: f64| Size::from_wh(w as f32, h as f32).ok_or_else(refuse);
    let mut sheet = document.start_page_with(PageSettings::new(size(page.width, page.height)?));
    let mut surface = sheet.surface();
    let corner = ((page.width - width) / 2.0, (page.height - height) / 2.0);
    surface.push_transform(&Transform::from_translate(corner.0 as f32, corner.1 as f32));
    let drawn = surface.draw_svg(&tree, size(width, height)?, SvgSettings::default());
    surface.pop();
    surface.finish();
    sheet.finish();
    if drawn.is_none() {
        return Err(PdfError::Writing("the drawing was not accepted".to_owned()));
    }
    document.set_metadata(Metadata::new().title(title.to_owned()).creator("Knotmap".to_owned()));
    document.finish().map_err(|error| PdfError::Writing(format!("{error:?}")))
}

/// How this program's SVG is read back: with its own font and no other.
fn usvg_options() -> Options<'static> {
    let mut fonts = Database::new();
    for weight in [Weight::Regular, Weight::Bold] {
        fonts.load_font_data(text::font_file(weight).to_vec());
    }
    Options { fontdb: Arc::new(fonts), font_family: text::FAMILY.to_owned(), ..Options::default() }
}
