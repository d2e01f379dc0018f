//! Scene to pixels, on the CPU.
//!
//! The picture is cut into horizontal bands that a few threads take in turn; each band is told to a rasteriser of its own
//! ([`band`]), which knows nothing of the others.

mod band;
mod brush;

use std::sync::{
    Mutex,
    atomic::{AtomicUsize, Ordering},
};

use kurbo::Affine;
use vello_cpu::{Pixmap, PixmapMut};

use super::{colour::Colour, scene::Scene};
use crate::language::say;
use band::Band;

/// More than this would be a mistake rather than a picture (and 1 GB).
const LARGEST: u32 = 16_384;
/// More threads than these gain little.
const THREADS: usize = 4;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum RasterError {
    /// Nothing, or too much, was asked for.
    #[error("{}", say!("drawing-picture-size", width = .0, height = .1, most = LARGEST))]
    Size(u32, u32),
    /// The camera is not a movement of the plane.
    #[error("{}", say!("drawing-camera"))]
    Camera,
}

/// Paints the scene at device pixels.
///
/// `camera` leads from scene units to pixels, `size` is the picture's width and height in pixels, `ground` what lies
/// under the scene (`None` leaves it transparent; pixels are premultiplied).
///
/// # Errors
/// If the size is zero or larger than 16,384 either way, or if the camera is not finite or not invertible.
pub fn raster(
    scene: &Scene,
    camera: Affine,
    size: (u32, u32),
    ground: Option<Colour>,
) -> Result<Pixmap, RasterError> {
    raster_on(processors(), scene, camera, size, ground)
}

/// [`raster`] beside something that a person waits for: a processor is left to that.
///
/// # Errors
/// As [`raster`].
pub fn raster_beside(
    scene: &Scene,
    camera: Affine,
    size: (u32, u32),
    ground: Option<Colour>,
) -> Result<Pixmap, RasterError> {
    raster_on(processors().saturating_sub(1).max(1), scene, camera, size, ground)
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn raster_on(
    processors: usize,
    scene: &Scene,
    camera: Affine,
    size: (u32, u32),
    ground: Option<Colour>,
) -> Result<Pixmap, RasterError> {
    let side = |n: u32| u16::try_from(n).ok().filter(|_| (1..=LARGEST).contains(&n));
    let (Some(width), Some(height)) = (side(size.0), side(size.1)) else {
        return Err(RasterError::Size(size.0, size.1));
    };
    if !camera.is_finite() || camera.determinant().abs() < 1e-12 {
        return Err(RasterError::Camera);
    }
    let mut picture = Pixmap::new(width, height);
    paint_bands(&mut picture, processors.min(THREADS), scene, camera, ground);
    Ok(picture)
}

fn paint_bands(picture: &mut Pixmap, threads: usize, scene: &Scene, camera: Affine, ground: Option<Colour>) {
    let (width, height) = (picture.width(), picture.height());
    // More bands than threads: the head is crowded, the shins are not.
    let rows = if threads == 1 { height } else { height.div_ceil(threads as u16 * 3).max(64) };
    let bands: Vec<_> = picture
        .data_as_u8_slice_mut()
        .chunks_mut(usize::from(rows) * usize::from(width) * 4)
        .enumerate()
        .map(|(i, bytes)| Mutex::new(Some((i as f64 * f64::from(rows), bytes))))
        .collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut painter = Band::new(width, rows);
        while let Some(band) = bands.get(next.fetch_add(1, Ordering::Relaxed)) {
            let taken = band.lock().ok().and_then(|mut band| band.take());
            let Some((top, bytes)) = taken else { continue };
            let rows = (bytes.len() / 4 / usize::from(width)) as u16;
            if let Some(target) = PixmapMut::new(width, rows, bytes) {
                painter.paint(&scene.content, Affine::translate((0.0, -top)) * camera, ground, target);
            }
        }
    };
    if threads == 1 || bands.len() == 1 {
        work();
    } else {
        std::thread::scope(|scope| {
            for _ in 1..threads.min(bands.len()) {
                scope.spawn(work);
            }
            work();
        });
    }
}
