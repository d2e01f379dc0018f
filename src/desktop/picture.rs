//! Pictures of the user's own, read to be looked at. Nothing of them is kept.

use std::{
    io::{self, BufReader},
    path::{Path, PathBuf},
};

use image::{DynamicImage, GrayImage, ImageDecoder as _, ImageError, ImageReader, Limits};

use super::{regular::open_regular, shown};
use crate::{
    exchange::plan::{packed::PackedError, read_square},
    journal::io_in_words,
    language::say,
    therapy::plan::Plan,
};

/// The largest file that is read, 64 MiB.
const FILE_MAX: u64 = 64 * 1024 * 1024;
/// The most pixels across or down that are read.
const SIDE_MAX: u32 = 20_000;
/// The most memory that a picture may take once it is unpacked, 200 MiB: 69 million pixels in three colours. A file of some
/// hundred bytes can claim many more.
const MEMORY_MAX: u64 = 200 * 1024 * 1024;
/// Larger pictures are made smaller, to so many pixels on the longer side.
const SHOWN: u32 = 1600;

/// A picture to look at, upright, at most 1600 pixels on its longer side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// Its width and height in pixels.
    pub size: [usize; 2],
    /// Red, green, blue and opacity of each pixel, row by row.
    pub rgba: Vec<u8>,
}

impl Photo {
    /// The plan of the square code in it.
    ///
    /// # Errors
    /// If there is none of Knotmap's, or it is damaged or breaks a rule.
    pub fn square_code(&self) -> Result<Plan, PackedError> {
        // The weights of the usual grey (ITU-R BT.601).
        let grey = |pixel: &[u8]| {
            let [red, green, blue] = [0, 1, 2].map(|at| u32::from(pixel[at]));
            ((299 * red + 587 * green + 114 * blue) / 1000) as u8
        };
        let grey: Vec<u8> = self.rgba.chunks_exact(4).map(grey).collect();
        let [width, height] = self.size.map(|side| side as u32);
        // As many pixels as it says, or there is no picture to read.
        GrayImage::from_raw(width, height, grey).map_or(Err(PackedError::Foreign), |grey| read_square(&grey))
    }
}

/// Why a picture cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum PhotoError {
    /// The file cannot be opened.
    #[error("{}", say!("desktop-photo-unread", path = shown(path), why = io_in_words(source)))]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is too large.
    #[error("{}", say!("desktop-photo-large", path = shown(_0)))]
    TooLarge(PathBuf),
    /// It has more pixels than are read.
    #[error("{}", say!("desktop-photo-huge", path = shown(path), width = *width, height = *height))]
    Huge {
        /// The file.
        path: PathBuf,
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
    /// It is none of the kinds that are read, or damaged.
    #[error("{}", say!("desktop-photo-damaged", path = shown(path), why = source.to_string()))]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        source: ImageError,
    },
}

/// Reads a PNG or JPEG file, turned as its camera held it. Blocks on the disk: for worker threads.
///
/// # Errors
/// See [`PhotoError`]; each names the file.
pub fn read_photo(path: &Path) -> Result<Photo, PhotoError> {
    let unreadable = |source| PhotoError::Unreadable { path: path.to_owned(), source };
    let damaged = |source| PhotoError::Damaged { path: path.to_owned(), source };
    let file = open_regular(path).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.len() > FILE_MAX {
        return Err(PhotoError::TooLarge(path.to_owned()));
    }
    let mut reader = ImageReader::new(BufReader::new(file)).with_guessed_format().map_err(unreadable)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    // A decoder of JPEG does not count what it unpacks into.
    if decoder.total_bytes() > MEMORY_MAX {
        let (width, height) = decoder.dimensions();
        return Err(PhotoError::Huge { path: path.to_owned(), width, height });
    }
    let orientation = decoder.orientation().map_err(damaged)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    picture.apply_orientation(orientation);
    if picture.width().max(picture.height()) > SHOWN {
        picture = picture.thumbnail(SHOWN, SHOWN);
    }
    let rgba = picture.into_rgba8();
    Ok(Photo { size: [rgba.width() as usize, rgba.height() as usize], rgba: rgba.into_raw() })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_large_picture_is_made_smaller_and_keeps_its_shape() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("side.png");
        image::RgbImage::from_pixel(3200, 800, image::Rgb([200, 100, 50])).save(&path).unwrap();
        let photo = read_photo(&path).unwrap();
        assert_eq!(photo.size, [1600, 400]);
        assert_eq!(photo.rgba[..4], [200, 100, 50, 255]);
    }

    #[test]
    fn what_is_no_picture_is_said_with_its_name() {
        let folder = TempDir::new().unwrap();
        let text = folder.path().join("notes.png");
        fs::write(&text, "no picture").unwrap();
        for (path, says) in [
            (folder.path().join("none.png"), "cannot be opened"),
            (folder.path().to_owned(), "it is a folder, not a file"),
            (text, "cannot be read as a PNG or JPEG picture"),
        ] {
            let said = read_photo(&path).unwrap_err().to_string();
            assert!(said.contains(says) && said.contains(&path.display().to_string()), "{said}");
        }
    }

    #[test]
    fn a_jpeg_of_few_bytes_and_many_pixels_is_refused_before_it_is_unpacked() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("huge.jpg");
        image::RgbImage::new(1, 1).save(&path).unwrap();
        let mut bytes = fs::read(&path).unwrap();
        let frame = bytes.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
        bytes[frame + 5..frame + 7].copy_from_slice(&18_761_u16.to_be_bytes());
        bytes[frame + 7..frame + 9].copy_from_slice(&10_752_u16.to_be_bytes());
        fs::write(&path, bytes).unwrap();
        let said = read_photo(&path).unwrap_err().to_string();
        assert!(said.contains("10752 × 18761 pixels") && said.contains("huge.jpg"), "{said}");
    }

    #[test]
    fn a_picture_that_says_it_is_huge_is_refused_before_it_is_read() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("huge.png");
        // A PNG of one pixel, its header claiming 60,000 by 60,000.
        let mut bytes = Vec::new();
        image::RgbImage::new(1, 1)
            .write_to(&mut io::Cursor::new(&mut bytes), image::ImageFormat::Png)
            .unwrap();
        bytes[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        bytes[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
        let sum = crc32fast::hash(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&sum.to_be_bytes());
        fs::write(&path, bytes).unwrap();
        assert!(matches!(read_photo(&path), Err(PhotoError::Damaged { .. })));
    }
}
