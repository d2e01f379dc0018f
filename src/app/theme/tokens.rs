//! The colours of both themes.

use egui::{Color32, Ui};

/// The colours of one theme, by what they are used for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// Whether this is the dark theme.
    pub dark: bool,
    /// Window and map.
    pub ground: Color32,
    /// The rail at the left.
    pub rail: Color32,
    /// Side panels and dialogs.
    pub panel: Color32,
    /// Cards, buttons, fields.
    pub raised: Color32,
    /// Switches, key caps, the unknown part of a plot.
    pub sunk: Color32,
    /// Hairlines.
    pub line: Color32,
    /// Edge of buttons and chips.
    pub line2: Color32,
    /// Edge of text fields and radio buttons; at least 3:1 on what it lies on.
    pub field: Color32,
    /// Text.
    pub ink: Color32,
    /// Secondary text.
    pub ink2: Color32,
    /// Hints, numbers of axes.
    pub ink3: Color32,
    /// The one action, selection, focus.
    pub accent: Color32,
    /// The action, hovered.
    pub accent_hi: Color32,
    /// Text on `accent`.
    pub on_accent: Color32,
    /// Selected row, breathing disc, banner.
    pub accent_soft: Color32,
    /// Text on `accent_soft`.
    pub accent_ink: Color32,
    /// Ground of a caution.
    pub caution_bg: Color32,
    /// Edge of a caution.
    pub caution_line: Color32,
    /// Text of a caution.
    pub caution_ink: Color32,
    /// “Too sore, stop”, errors, remove: as an outline or as text, never as a filled button.
    pub stop: Color32,
    /// Ground of what is told in `stop`.
    pub stop_soft: Color32,
    /// Ring round a marker.
    pub halo: Color32,
    /// Grid of a plot.
    pub plot_grid: Color32,
    /// The band of usual ups and downs.
    pub noise: Color32,
    /// What has become lower: the one colour of a difference (no warm colour says “higher”).
    pub lower: Color32,
    /// The veil over the window behind a dialog.
    pub scrim: Color32,
    /// The shadow under things that float over the map.
    pub shadow: Color32,
    /// The stronger shadow under dialogs.
    pub shadow_dialog: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

static LIGHT: Tokens = Tokens {
    dark: false,
    ground: rgb(0xF7_F5F1),
    rail: rgb(0xF1_EEE8),
    panel: rgb(0xFD_FCFA),
    raised: rgb(0xFF_FFFF),
    sunk: rgb(0xF1_EEE8),
    line: rgb(0xE4_DFD6),
    line2: rgb(0xCB_C4B8),
    field: rgb(0x8E_877C),
    ink: rgb(0x22_272B),
    ink2: rgb(0x54_5B61),
    ink3: rgb(0x63_6A70),
    accent: rgb(0x1C_6763),
    accent_hi: rgb(0x15_4F4C),
    on_accent: rgb(0xFF_FFFF),
    accent_soft: rgb(0xDE_ECE9),
    accent_ink: rgb(0x14_514D),
    caution_bg: rgb(0xFA_F1DF),
    caution_line: rgb(0xE6_CFA0),
    caution_ink: rgb(0x67_480C),
    stop: rgb(0x9B_2F2A),
    stop_soft: rgb(0xF8_E9E6),
    halo: rgb(0xFF_FFFF),
    plot_grid: rgb(0xE9_E4DB),
    noise: rgb(0xE7_E6E1),
    lower: rgb(0x24_5C9B),
    // 34 % of #1E1A16, 9 % and 22 % of #281E14, premultiplied.
    scrim: Color32::from_rgba_premultiplied(10, 9, 7, 87),
    shadow: Color32::from_rgba_premultiplied(4, 3, 2, 23),
    shadow_dialog: Color32::from_rgba_premultiplied(9, 7, 4, 56),
};

static DARK: Tokens = Tokens {
    dark: true,
    ground: rgb(0x14_171A),
    rail: rgb(0x10_1315),
    panel: rgb(0x1B_1F22),
    raised: rgb(0x23_282C),
    sunk: rgb(0x15_191B),
    line: rgb(0x2D_3337),
    line2: rgb(0x45_4D52),
    field: rgb(0x72_7B80),
    ink: rgb(0xEC_E9E3),
    ink2: rgb(0xB5_B8B6),
    ink3: rgb(0x97_9D9D),
    accent: rgb(0x7F_C8BF),
    accent_hi: rgb(0xA2_DAD2),
    on_accent: rgb(0x0C_2422),
    accent_soft: rgb(0x1E_3634),
    accent_ink: rgb(0xA2_DAD2),
    caution_bg: rgb(0x2E_2616),
    caution_line: rgb(0x57_4722),
    caution_ink: rgb(0xE9_CE93),
    stop: rgb(0xF0_A39A),
    stop_soft: rgb(0x3A_2321),
    halo: rgb(0xF4_F1EB),
    plot_grid: rgb(0x33_3A3F),
    noise: rgb(0x34_3B40),
    lower: rgb(0x8F_BDF0),
    scrim: Color32::from_rgba_premultiplied(0, 0, 0, 140),
    shadow: Color32::from_rgba_premultiplied(0, 0, 0, 60),
    shadow_dialog: Color32::from_rgba_premultiplied(0, 0, 0, 120),
};

impl Tokens {
    /// The light theme.
    pub fn light() -> &'static Self {
        &LIGHT
    }

    /// The dark theme.
    pub fn dark() -> &'static Self {
        &DARK
    }

    /// The theme that `ui` is shown in.
    pub fn of(ui: &Ui) -> &'static Self {
        if ui.visuals().dark_mode { &DARK } else { &LIGHT }
    }

    /// The theme of the whole window.
    pub fn of_ctx(ctx: &egui::Context) -> &'static Self {
        if ctx.theme() == egui::Theme::Dark { &DARK } else { &LIGHT }
    }
}

/// The colour `share` (0–1) of the way from `from` to `to`; both opaque. Faded and disabled things are mixed into
/// their ground instead of made see-through, so overlapping parts of one drawing stay one.
pub fn mix(from: Color32, to: Color32, share: f32) -> Color32 {
    let channel =
        |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share.clamp(0.0, 1.0)).round() as u8;
    Color32::from_rgb(channel(from.r(), to.r()), channel(from.g(), to.g()), channel(from.b(), to.b()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2 relative luminance.
    fn luminance(colour: Color32) -> f64 {
        let linear = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_reaches_4_5_and_field_edges_3() {
        for t in [Tokens::light(), Tokens::dark()] {
            let mut pairs = Vec::new();
            for ground in [t.ground, t.panel, t.raised, t.sunk, t.rail] {
                pairs.extend([t.ink, t.ink2, t.ink3].map(|ink| (ink, ground)));
            }
            pairs.extend([t.ink, t.ink2, t.accent_ink].map(|ink| (ink, t.accent_soft)));
            pairs.extend([t.panel, t.ground, t.raised].map(|ground| (t.accent, ground)));
            pairs.extend([t.panel, t.raised, t.ground, t.stop_soft].map(|ground| (t.stop, ground)));
            pairs.extend([
                (t.on_accent, t.accent),
                (t.on_accent, t.accent_hi),
                (t.caution_ink, t.caution_bg),
                (t.ink, t.noise),
                // The bar that offers an undo is the theme turned round.
                (t.panel, t.ink),
            ]);
            for (text, ground) in pairs {
                let got = contrast(text, ground);
                assert!(got >= 4.5, "{text:?} on {ground:?} (dark: {}): {got:.2}", t.dark);
            }
            for ground in [t.panel, t.raised] {
                assert!(contrast(t.field, ground) >= 3.0);
            }
        }
    }

    #[test]
    fn a_mix_starts_and_ends_at_its_colours() {
        let t = Tokens::light();
        assert_eq!(mix(t.ink, t.panel, 0.0), t.ink);
        assert_eq!(mix(t.ink, t.panel, 1.0), t.panel);
    }
}
