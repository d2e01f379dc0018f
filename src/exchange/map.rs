//! The exported map: what is ordered, and the file that comes of it.

use std::path::{Path, PathBuf};

use jiff::{Timestamp, Zoned};

use super::document::{Pages, PagesError};
use crate::{
    anatomy::{Atlas, Side},
    drawing::{PageSize, PlateSpec, text::Fonts},
    journal::{AllPoints, History},
    language::say,
    platform::shown,
};

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
    /// The paper.
    pub page: PageSize,
    /// Whom to call in an emergency, `112`.
    pub emergency: &'a str,
    /// Fonts for letters that the program's own lacks; see [`map_words`](super::map_words).
    pub fonts: Fonts,
}

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapFormat {
    /// A picture in pixels.
    Png,
    /// A drawing in lines; letters as outlines, so that it looks the same everywhere.
    Svg,
    /// Pages to print.
    Pdf,
}

/// Why there is no map.
#[derive(Debug, thiserror::Error)]
pub enum MapError {
    /// The name of the file does not say what it is.
    #[error("{}", say!("document-map-ending", path = .0))]
    Ending(String),
    /// The width is not between 200 and 8000 pixels.
    #[error("{}", say!("document-map-width", pixels = .0))]
    Width(u32),
    /// A page could not be made.
    #[error("{}", say!("document-map-not-made", why = .0.to_string()))]
    Page(#[from] PagesError),
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
            _ => Err(MapError::Ending(shown(path))),
        }
    }

    /// The ending of its file.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
        }
    }
}

/// The bytes of the files: one for a PDF; of a PNG one for each page, `width` pixels wide; of an SVG as well, at its true
/// size.
///
/// # Errors
/// If the width is out of range or the drawing fails.
pub fn encode(pages: &Pages, format: MapFormat, width: u32) -> Result<Vec<Vec<u8>>, MapError> {
    if !(200..=8000).contains(&width) {
        return Err(MapError::Width(width));
    }
    let files = match format {
        MapFormat::Pdf => vec![pages.pdf(None)?],
        MapFormat::Png => {
            let resolution = pages.resolution(f64::from(width));
            (0..pages.count()).map(|page| pages.png(page, resolution, None)).collect::<Result<_, _>>()?
        }
        MapFormat::Svg => {
            let drawing = |page| pages.svg(page).map(String::into_bytes);
            (0..pages.count()).map(drawing).collect::<Result<_, _>>()?
        }
    };
    Ok(files)
}

/// The names of `count` files of which the first is `path`: `map.png`, `map-2.png`, `map-3.png`.
pub fn names(path: &Path, count: usize) -> Vec<PathBuf> {
    let (stem, ending) = (path.file_stem().unwrap_or_default(), path.extension().unwrap_or_default());
    let name = |number: usize| {
        if number == 1 {
            return path.to_owned();
        }
        let mut name = stem.to_owned();
        name.push(format!("-{number}."));
        name.push(ending);
        path.with_file_name(name)
    };
    (1..=count).map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_counted_from_the_second_on() {
        let told = names(Path::new("here/my map.v1.PNG"), 3);
        assert_eq!(
            told,
            ["here/my map.v1.PNG", "here/my map.v1-2.PNG", "here/my map.v1-3.PNG"].map(PathBuf::from)
        );
    }
}
