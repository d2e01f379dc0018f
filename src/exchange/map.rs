//! The exported map: what is ordered, and the file that comes of it.

use std::path::Path;

use jiff::{Timestamp, Zoned};

use crate::{
    anatomy::{Atlas, Side},
    drawing::{self, Letters, PageSize, PlateSpec, Scene, SvgOptions},
    journal::{AllPoints, History},
};

/// The title of the sheet, and of a file that has room for one.
pub(super) const TITLE: &str = "Knotmap: your points";

/// What the map is to show.
pub struct MapOrder<'a> {
    /// The body.
    pub atlas: &'a Atlas,
    /// What happened.
    pub history: &'a History,
    /// Every point there is.
    pub points: &'a AllPoints,
    /// The drawing and its inks.
    pub plate: PlateSpec,
    /// Only points of this side.
    pub side: Option<Side>,
    /// Only points with an entry since then.
    pub since: Option<Timestamp>,
    /// The date that the map carries.
    pub now: &'a Zoned,
}

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapFormat {
    /// A picture in pixels.
    Png,
    /// A drawing in lines; letters as outlines, so that it looks the same everywhere.
    Svg,
    /// A page to print, A4.
    Pdf,
}

/// Why there is no map.
#[derive(Debug, thiserror::Error)]
pub enum MapError {
    /// The name of the file does not say what it is.
    #[error("“{0}” does not end in .png, .svg or .pdf; the ending says which kind of file is written")]
    Ending(String),
    /// The width is not between 200 and 8000 pixels.
    #[error("a width of {0} pixels cannot be drawn; use 200 to 8000")]
    Width(u32),
    /// The picture could not be drawn.
    #[error("the map could not be drawn: {0}")]
    Drawing(#[from] drawing::RasterError),
    /// The page could not be made.
    #[error("the page could not be made: {0}")]
    Page(#[from] drawing::PdfError),
    /// The pixels could not be packed.
    #[error("the picture could not be packed: {0}")]
    Packing(String),
}

impl MapFormat {
    /// The format that the ending of `path` names, in capitals or not.
    ///
    /// # Errors
    /// If the ending is none of png, svg, pdf.
    pub fn of(path: &Path) -> Result<Self, MapError> {
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("png") => Ok(Self::Png),
            Some("svg") => Ok(Self::Svg),
            Some("pdf") => Ok(Self::Pdf),
            _ => Err(MapError::Ending(path.display().to_string())),
        }
    }
}

/// The bytes of the file. `width` counts pixels of the PNG and SVG; a PDF is always a page of A4.
///
/// # Errors
/// If the width is out of range or the drawing fails.
pub fn encode(sheet: &Scene, format: MapFormat, width: u32) -> Result<Vec<u8>, MapError> {
    if !(200..=8000).contains(&width) {
        return Err(MapError::Width(width));
    }
    match format {
        MapFormat::Png => {
            let height = (f64::from(width) * sheet.frame.height() / sheet.frame.width()).round() as u32;
            let camera = sheet.fit(f64::from(width), f64::from(height));
            let pixels = drawing::raster(sheet, camera, (width, height), None)?;
            pixels.into_png().map_err(|e| MapError::Packing(e.to_string()))
        }
        MapFormat::Svg => {
            let options = SvgOptions {
                width: f64::from(width),
                letters: Letters::Outlines,
                ground: None,
                title: TITLE.to_owned(),
            };
            Ok(drawing::svg(sheet, &options).into_bytes())
        }
        MapFormat::Pdf => Ok(drawing::pdf(sheet, PageSize::A4, TITLE)?),
    }
}
