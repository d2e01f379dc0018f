//! The map's palettes: quiet clay instead of full red.
//!
//! The atlas and the drawing rules speak in full colours (an anatomy book's red); an ink set replaces them. The named
//! colours are a table; every other colour is carried over by the table too: each family (flesh, tendon, bone, skin)
//! moves its lightness along the curve that its named colours make, and turns and dulls its hue as they do.

use std::{fmt, str::FromStr};

use super::colour::{Colour, Lab};
use crate::{anatomy::UnknownWord, language::say};

/// A set of inks for the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Inks {
    /// For a light ground.
    Light,
    /// For a dark ground.
    Dark,
    /// For paper: pale, so that marks and a pen stand out.
    Print,
}

/// The named colours of an ink set.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// The deepest muscle tone: fibre shadows, folds.
    pub dark: Colour,
    /// Muscles that lie deep.
    pub deep: Colour,
    /// Muscle.
    pub mid: Colour,
    /// The lit belly of a muscle.
    pub light: Colour,
    /// Tendon and fascia, lit.
    pub tendon: Colour,
    /// Tendon and fascia, plain.
    pub pale: Colour,
    /// Lines on tendon.
    pub tendon_line: Colour,
    /// The border of a muscle.
    pub edge: Colour,
    /// The border of a tendon.
    pub tendon_edge: Colour,
    /// What muscles under something else are dulled toward.
    pub mute: Colour,
    /// Bone, lit.
    pub bone_light: Colour,
    /// Bone, turned away.
    pub bone_shade: Colour,
    /// The border of a bone.
    pub bone_line: Colour,
    /// Skin at the sides of the body.
    pub skin_edge: Colour,
    /// Skin at a fifth of the way in.
    pub skin_side: Colour,
    /// Skin in the middle.
    pub skin_middle: Colour,
    /// The body's outline.
    pub skin_line: Colour,
    /// A fold or crease within the skin: in shadow, so never lighter than what it lies in.
    pub fold: Colour,
    /// Brows, lashes, the line of the mouth: darker than the skin in every set, or a face reads as its own negative.
    pub feature: Colour,
    /// Hair, lit.
    pub hair_light: Colour,
    /// Hair, turned away.
    pub hair_dark: Colour,
    /// The border of hair.
    pub hair_line: Colour,
    /// What a piece casts on what lies below.
    pub shadow: Colour,
    /// The ground that the drawing is made for.
    pub ground: Colour,
    /// The ring round a marker.
    pub halo: Colour,
    /// Text, order discs, hairlines.
    pub ink: Colour,
    /// Secondary text.
    pub ink2: Colour,
    /// Panels; the gap round a selected marker.
    pub panel: Colour,
    /// Selection.
    pub accent: Colour,
}

impl Inks {
    /// Every ink set.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Print];

    /// The word of the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Print => "print",
        }
    }

    /// The set's named colours.
    pub fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::Print => &PRINT,
        }
    }

    /// A colour of the atlas in this set's inks.
    pub(crate) fn translate(self, family: Family, colour: Colour) -> Colour {
        let ink = self.palette();
        let anchors: &[(Colour, Colour)] = match family {
            Family::Flesh => &[
                (FULL.dark, ink.dark),
                (FULL.deep, ink.deep),
                (FULL.mid, ink.mid),
                (FULL.light, ink.light),
                (FULL.mute, ink.mute),
            ],
            Family::Tendon => &[
                (FULL.tendon_edge, ink.tendon_edge),
                (FULL.tendon_line, ink.tendon_line),
                (FULL.pale, ink.pale),
                (FULL.tendon, ink.tendon),
            ],
            Family::Bone => &[
                (FULL.bone_line, ink.bone_line),
                (FULL.bone_shade, ink.bone_shade),
                (FULL.bone_light, ink.bone_light),
            ],
            Family::Skin => &[
                (FULL.skin_edge, ink.skin_edge),
                (FULL.skin_side, ink.skin_side),
                (FULL.skin_middle, ink.skin_middle),
            ],
            // From the skin to its line and on: on dark skin the lines are lighter than what they are drawn on.
            Family::SkinLine => &[(FULL.skin_line, ink.skin_line), (FULL.skin_middle, ink.skin_middle)],
            Family::Fold => &[(FULL.skin_line, ink.fold), (FULL.skin_middle, ink.skin_middle)],
            Family::Feature => &[(FULL.feature, ink.feature), (FULL.skin_middle, ink.skin_middle)],
            Family::Hair => &[
                (FULL.hair_line, ink.hair_line),
                (FULL.hair_dark, ink.hair_dark),
                (FULL.hair_light, ink.hair_light),
            ],
        };
        carry_over(colour, anchors)
    }
}

impl fmt::Display for Inks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Inks {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|inks| inks.word() == word).ok_or_else(|| UnknownWord {
            what: say!("drawing-set-of-inks"),
            word: word.to_owned(),
            expected: Self::ALL.map(Self::word).join(", "),
        })
    }
}

/// What a colour of the atlas is the colour of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Muscle, and the bed that muscles lie in.
    Flesh,
    /// Tendon, fascia, fat.
    Tendon,
    /// Bone and cartilage.
    Bone,
    /// Areas of skin.
    Skin,
    /// Lines on skin.
    SkinLine,
    /// Folds and creases within the skin, darker than the skin in every set.
    Fold,
    /// What is darker than the skin it lies on: brows, lashes, lips, nostrils.
    Feature,
    /// Hair.
    Hair,
}

/// Lightness along the curve through the anchors; hue and chroma turned and scaled as the nearest anchors are.
fn carry_over(colour: Colour, anchors: &[(Colour, Colour)]) -> Colour {
    let lab = colour.to_lab();
    let mut pairs: Vec<(Lab, Lab)> = anchors.iter().map(|(a, b)| (a.to_lab(), b.to_lab())).collect();
    pairs.sort_by(|a, b| a.0.l.total_cmp(&b.0.l));

    let next = pairs.partition_point(|(from, _)| from.l < lab.l).clamp(1, pairs.len().max(2) - 1);
    let (low, high) = (pairs[next - 1], pairs[next]);
    let t = (lab.l - low.0.l) / (high.0.l - low.0.l).max(1e-3);
    // Beyond the ends the curve goes on, but not far: paper cannot be whiter than white, nor dark skin darker than
    // the ground, and where lines are lighter than what they are drawn on, the darkest are not to glare.
    let least = if high.1.l < low.1.l { -0.25 } else { -0.7 };
    let l = low.1.l + (high.1.l - low.1.l) * t.clamp(least, 1.6);

    let (mut along, mut across, mut weights) = (0.0, 0.0, 0.0);
    for (from, to) in &pairs {
        let near = (from.l - lab.l).powi(2) + (from.a - lab.a).powi(2) + (from.b - lab.b).powi(2);
        let weight = 1.0 / (near + 1e-5);
        let chroma = (from.a.powi(2) + from.b.powi(2)).max(1e-5);
        along += weight * (to.a * from.a + to.b * from.b) / chroma;
        across += weight * (to.b * from.a - to.a * from.b) / chroma;
        weights += weight;
    }
    let (along, across) = (along / weights, across / weights);
    Lab { l: l.clamp(0.0, 1.0), a: lab.a * along - lab.b * across, b: lab.a * across + lab.b * along }
        .to_colour()
}

/// The full colours in which the atlas and the drawing rules are written.
pub(crate) const FULL: Palette = Palette {
    dark: Colour::rgb(104, 30, 32),
    deep: Colour::rgb(150, 58, 54),
    mid: Colour::rgb(190, 88, 78),
    light: Colour::rgb(226, 150, 132),
    tendon: Colour::rgb(243, 232, 219),
    pale: Colour::rgb(226, 206, 186),
    tendon_line: Colour::rgb(203, 180, 156),
    edge: Colour::rgb(96, 30, 30),
    tendon_edge: Colour::rgb(168, 140, 114),
    mute: Colour::rgb(228, 192, 174),
    bone_light: Colour::rgb(250, 244, 232),
    bone_shade: Colour::rgb(229, 216, 194),
    bone_line: Colour::hex(0x00A8_957A),
    skin_edge: Colour::rgb(224, 189, 163),
    skin_side: Colour::rgb(240, 216, 198),
    skin_middle: Colour::rgb(247, 228, 213),
    skin_line: Colour::hex(0x00B9_8E72),
    fold: Colour::hex(0x00B9_8E72),
    feature: Colour::hex(0x007D_6555),
    hair_light: Colour::hex(0x008C_7565),
    hair_dark: Colour::hex(0x006A_5546),
    hair_line: Colour::hex(0x0057_463A),
    shadow: Colour::rgb(74, 21, 18),
    ground: Colour::hex(0x00FB_F7F2),
    halo: Colour::WHITE,
    ink: Colour::hex(0x0022_272B),
    ink2: Colour::hex(0x0054_5B61),
    panel: Colour::WHITE,
    accent: Colour::hex(0x001C_6763),
};

static LIGHT: Palette = Palette {
    dark: Colour::hex(0x008F_665F),
    deep: Colour::hex(0x00B2_8075),
    mid: Colour::hex(0x00D0_988A),
    light: Colour::hex(0x00E8_BFB1),
    tendon: Colour::hex(0x00F4_ECE2),
    pale: Colour::hex(0x00E9_DED1),
    tendon_line: Colour::hex(0x00DC_CFBF),
    edge: Colour::hex(0x0089_645D),
    tendon_edge: Colour::hex(0x00C6_B5A4),
    mute: Colour::hex(0x00E9_D6CA),
    bone_light: Colour::hex(0x00FA_F6ED),
    bone_shade: Colour::hex(0x00EB_E3D5),
    bone_line: Colour::hex(0x00C7_BBA9),
    skin_edge: Colour::hex(0x00E9_D5C5),
    skin_side: Colour::hex(0x00F0_DFD1),
    skin_middle: Colour::hex(0x00F4_E7DC),
    skin_line: Colour::hex(0x00C9_A78F),
    fold: Colour::hex(0x00CC_AC96),
    feature: Colour::hex(0x009B_897D),
    hair_light: Colour::hex(0x00D8_CCC1),
    hair_dark: Colour::hex(0x00CB_BDB0),
    hair_line: Colour::hex(0x00B5_A596),
    shadow: Colour::hex(0x0070_4C45),
    ground: Colour::hex(0x00F7_F5F1),
    halo: Colour::WHITE,
    ink: Colour::hex(0x0022_272B),
    ink2: Colour::hex(0x0054_5B61),
    panel: Colour::hex(0x00FD_FCFA),
    accent: Colour::hex(0x001C_6763),
};

static DARK: Palette = Palette {
    dark: Colour::hex(0x0042_1F1A),
    deep: Colour::hex(0x0064_382F),
    mid: Colour::hex(0x0081_4F43),
    light: Colour::hex(0x0092_6C5E),
    tendon: Colour::hex(0x008C_857C),
    pale: Colour::hex(0x0088_7E72),
    tendon_line: Colour::hex(0x0083_7768),
    edge: Colour::hex(0x003C_1D18),
    tendon_edge: Colour::hex(0x0076_6656),
    mute: Colour::hex(0x008B_796E),
    bone_light: Colour::hex(0x008F_8B83),
    bone_shade: Colour::hex(0x0088_8174),
    bone_line: Colour::hex(0x0076_6B5A),
    skin_edge: Colour::hex(0x002D_2825),
    skin_side: Colour::hex(0x0037_3130),
    skin_middle: Colour::hex(0x003C_3532),
    skin_line: Colour::hex(0x0065_574D),
    fold: Colour::hex(0x0022_1D1B),
    feature: Colour::hex(0x0021_1C1A),
    hair_light: Colour::hex(0x0038_322E),
    hair_dark: Colour::hex(0x0030_2B28),
    hair_line: Colour::hex(0x004D_443E),
    shadow: Colour::hex(0x0024_0F0C),
    ground: Colour::hex(0x0014_171A),
    halo: Colour::hex(0x00F4_F1EB),
    ink: Colour::hex(0x00EC_E9E3),
    ink2: Colour::hex(0x00B5_B8B6),
    panel: Colour::hex(0x001B_1F22),
    accent: Colour::hex(0x007F_C8BF),
};

static PRINT: Palette = Palette {
    dark: Colour::hex(0x00AC_9793),
    deep: Colour::hex(0x00C9_AFA9),
    mid: Colour::hex(0x00E1_C4BC),
    light: Colour::hex(0x00EF_DAD3),
    tendon: Colour::hex(0x00FC_F5ED),
    pale: Colour::hex(0x00F2_ECE6),
    tendon_line: Colour::hex(0x00EA_E3DB),
    edge: Colour::hex(0x00A8_9490),
    tendon_edge: Colour::hex(0x00DC_D3CB),
    mute: Colour::hex(0x00F2_E8E2),
    bone_light: Colour::hex(0x00FE_FAF3),
    bone_shade: Colour::hex(0x00F4_F0E9),
    bone_line: Colour::hex(0x00DD_D7CE),
    skin_edge: Colour::hex(0x00F8_F1EA),
    skin_side: Colour::hex(0x00FB_F6F1),
    skin_middle: Colour::hex(0x00FC_F8F4),
    skin_line: Colour::hex(0x00B9_A597),
    fold: Colour::hex(0x00C6_B5A9),
    feature: Colour::hex(0x00A3_938A),
    hair_light: Colour::hex(0x00DC_D4CD),
    hair_dark: Colour::hex(0x00D2_C8C0),
    hair_line: Colour::hex(0x00A9_9C93),
    shadow: Colour::hex(0x0096_7F7A),
    ground: Colour::WHITE,
    halo: Colour::WHITE,
    ink: Colour::hex(0x0022_272B),
    ink2: Colour::hex(0x0054_5B61),
    panel: Colour::WHITE,
    accent: Colour::hex(0x001C_6763),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_colour_becomes_its_ink() {
        for inks in Inks::ALL {
            let ink = inks.palette();
            for (family, full, expected) in [
                (Family::Flesh, FULL.mid, ink.mid),
                (Family::Flesh, FULL.dark, ink.dark),
                (Family::Tendon, FULL.tendon, ink.tendon),
                (Family::Bone, FULL.bone_line, ink.bone_line),
                (Family::Skin, FULL.skin_middle, ink.skin_middle),
                (Family::SkinLine, FULL.skin_line, ink.skin_line),
                (Family::Fold, FULL.fold, ink.fold),
                (Family::Feature, FULL.feature, ink.feature),
                (Family::Hair, FULL.hair_line, ink.hair_line),
            ] {
                let got = inks.translate(family, full).to_rgb8();
                for (got, expected) in got.into_iter().zip(expected.to_rgb8()) {
                    assert!(got.abs_diff(expected) <= 2, "{inks:?} {family:?}");
                }
            }
        }
    }

    #[test]
    fn lightness_keeps_its_order_within_a_family() {
        for inks in Inks::ALL {
            for family in [Family::Flesh, Family::Bone, Family::Skin, Family::Fold, Family::Feature] {
                let mut last = -1.0;
                for step in 0..=20 {
                    let full = FULL.dark.mix(FULL.bone_light, f64::from(step) / 20.0);
                    let l = inks.translate(family, full).to_lab().l;
                    assert!(l >= last - 1e-3, "{inks:?} {family:?} {step}");
                    last = l;
                }
            }
        }
    }
}
