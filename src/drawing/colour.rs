//! Colours: sRGB for mixing and writing, Oklab for translating one palette into another.

/// An opaque sRGB colour; channels 0–1 (a mix may leave that range slightly, writing clamps it).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour {
    /// Red.
    pub r: f32,
    /// Green.
    pub g: f32,
    /// Blue.
    pub b: f32,
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self::hex(0x00FF_FFFF);

    /// The colour `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        Self::rgb((rgb >> 16 & 0xFF) as u8, (rgb >> 8 & 0xFF) as u8, (rgb & 0xFF) as u8)
    }

    /// The colour with channels 0–255.
    pub const fn rgb(r: u8, g: u8, b: u8) -> Self {
        Self { r: r as f32 / 255.0, g: g as f32 / 255.0, b: b as f32 / 255.0 }
    }

    /// The channels 0–255, clamped and rounded.
    pub fn to_rgb8(self) -> [u8; 3] {
        [self.r, self.g, self.b].map(|c| (c.clamp(0.0, 1.0) * 255.0).round() as u8)
    }

    /// The way from this colour (`t` = 0) to the other (`t` = 1), in sRGB as SVG mixes.
    #[must_use]
    pub fn mix(self, other: Self, t: f64) -> Self {
        let t = t as f32;
        let way = |a: f32, b: f32| a + (b - a) * t;
        Self { r: way(self.r, other.r), g: way(self.g, other.g), b: way(self.b, other.b) }
    }

    /// The contrast ratio to another colour, 1–21 (WCAG 2.2, relative luminance).
    pub fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f32 {
        0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b)
    }

    /// Oklab lightness and the two opponent axes (Ottosson 2020).
    pub(crate) fn to_lab(self) -> Lab {
        let (r, g, b) = (linear(self.r), linear(self.g), linear(self.b));
        let l = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).cbrt();
        let m = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).cbrt();
        let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
        Lab {
            l: 0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
            a: 1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s,
            b: 0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s,
        }
    }
}

/// A colour in Oklab.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lab {
    /// Lightness, 0–1.
    pub(crate) l: f32,
    /// Green to red.
    pub(crate) a: f32,
    /// Blue to yellow.
    pub(crate) b: f32,
}

impl Lab {
    /// Back to sRGB, clamped to what a screen can show.
    pub(crate) fn to_colour(self) -> Colour {
        let l = (self.l + 0.396_337_78 * self.a + 0.215_803_76 * self.b).powi(3);
        let m = (self.l - 0.105_561_346 * self.a - 0.063_854_17 * self.b).powi(3);
        let s = (self.l - 0.089_484_18 * self.a - 1.291_485_5 * self.b).powi(3);
        Colour {
            r: encoded(4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s),
            g: encoded(-1.268_438 * l + 2.609_757_4 * m - 0.341_319_38 * s),
            b: encoded(-0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s),
        }
    }
}

fn linear(c: f32) -> f32 {
    if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
}

fn encoded(c: f32) -> f32 {
    let c = c.clamp(0.0, 1.0);
    if c <= 0.003_130_8 { c * 12.92 } else { 1.055 * c.powf(1.0 / 2.4) - 0.055 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lab_and_back_is_the_same_colour(r: u8, g: u8, b: u8) {
            let colour = Colour::rgb(r, g, b);
            for (there, back) in colour.to_rgb8().into_iter().zip(colour.to_lab().to_colour().to_rgb8()) {
                prop_assert!(there.abs_diff(back) <= 1);
            }
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((Colour::hex(0).contrast(Colour::WHITE) - 21.0).abs() < 0.01);
        assert!((Colour::hex(0x0054_5B61).contrast(Colour::hex(0x00FF_FFFF)) - 6.9).abs() < 0.1);
    }
}
