//! Laying premultiplied colours and sheets over premultiplied pixels.

use tiny_skia::{Mask, Pixmap, PixmapMut};

/// How much of a sheet shows, pixel by pixel.
pub(super) enum Cover {
    Even(u8),
    Rows(Vec<u8>),
    Mask(Mask),
}

/// Source over destination, both premultiplied.
pub(super) fn lay_over(target: &mut PixmapMut, sheet: &Pixmap, (left, top): (u32, u32), cover: &Cover) {
    let width = sheet.width() as usize;
    let stride = target.width() as usize * 4;
    for (row, source) in sheet.data().chunks_exact(width * 4).enumerate() {
        let begin = (top as usize + row) * stride + left as usize * 4;
        let Some(below) = target.data_mut().get_mut(begin..begin + width * 4) else { return };
        match cover {
            Cover::Even(cover) => lay_row(below, source, |_| *cover),
            Cover::Rows(rows) => lay_row(below, source, |_| rows[row]),
            Cover::Mask(mask) => {
                let mask = &mask.data()[row * width..(row + 1) * width];
                lay_row(below, source, |i| mask[i]);
            }
        }
    }
}

#[inline]
fn lay_row(below: &mut [u8], above: &[u8], cover: impl Fn(usize) -> u8) {
    for (i, (below, above)) in below.chunks_exact_mut(4).zip(above.chunks_exact(4)).enumerate() {
        let cover = u32::from(cover(i));
        if cover == 255 && above[3] == 255 {
            below.copy_from_slice(above);
        } else if cover > 0 && above[3] > 0 {
            let left = 255 - div255(u32::from(above[3]) * cover);
            for (below, above) in below.iter_mut().zip(above) {
                *below =
                    (div255(u32::from(*above) * cover) + div255(u32::from(*below) * left)).min(255) as u8;
            }
        }
    }
}

fn div255(v: u32) -> u32 {
    let v = v + 128;
    (v + (v >> 8)) >> 8
}

/// Lays a premultiplied colour over a premultiplied pixel, as far as `cover` (0–255) says.
#[inline]
pub(super) fn lay_pixel(pixel: &mut [u8], colour: [u8; 4], cover: u32) {
    if cover >= 255 && colour[3] == 255 {
        pixel.copy_from_slice(&colour);
    } else if cover > 0
        && let Ok(below) = <[u8; 4]>::try_from(&*pixel)
    {
        let left = 255 - div255(u32::from(colour[3]) * cover);
        // Two channels at a time, each in half a word: no sum here exceeds 16 bits.
        let (above, below) = (u32::from_le_bytes(colour), u32::from_le_bytes(below));
        let mix = |above: u32, below: u32| {
            let sum = (above & PAIR) * cover + (below & PAIR) * left + 0x0080_0080;
            ((sum + ((sum >> 8) & PAIR)) >> 8) & PAIR
        };
        let mixed = mix(above, below) | mix(above >> 8, below >> 8) << 8;
        pixel.copy_from_slice(&mixed.to_le_bytes());
    }
}

/// The first and the third byte of a word.
const PAIR: u32 = 0x00FF_00FF;
