//! Type: Noto Sans, regular and bold, in the sizes of the window.

use std::sync::Arc;

use egui::{Color32, FontData, FontDefinitions, FontFamily, FontId, Response, RichText, TextStyle, Ui};

use super::right_to_left;

/// A style of text: size, line and weight. Figures are tabular in all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// The clock of a hold.
    Timer,
    /// The clock in a panel.
    TimerSmall,
    /// A number that stands for itself.
    Stat,
    /// Title of a panel or page.
    Title,
    /// The title in a small window.
    TitleSmall,
    /// Text of the main action.
    Action,
    /// Title of a card or section.
    Heading,
    /// Everything.
    Body,
    /// Everything that stands out.
    BodyBold,
    /// Secondary lines, tables.
    Small,
    /// The same, standing out.
    SmallBold,
    /// Captions, axes, key caps; nothing is smaller.
    Label,
    /// The same, standing out.
    LabelBold,
}

impl Type {
    /// Every style.
    pub const ALL: [Self; 13] = [
        Self::Timer,
        Self::TimerSmall,
        Self::Stat,
        Self::Title,
        Self::TitleSmall,
        Self::Action,
        Self::Heading,
        Self::Body,
        Self::BodyBold,
        Self::Small,
        Self::SmallBold,
        Self::Label,
        Self::LabelBold,
    ];

    /// Size of the type, height of the line, both in points; and whether it is bold.
    fn measures(self) -> (f32, f32, bool) {
        match self {
            Self::Timer => (104.0, 112.0, true),
            Self::TimerSmall => (66.0, 72.0, true),
            Self::Stat => (28.0, 32.0, true),
            Self::Title => (20.0, 28.0, true),
            Self::TitleSmall => (18.0, 24.0, true),
            Self::Action => (18.0, 26.0, true),
            Self::Heading => (16.0, 24.0, true),
            Self::Body => (14.0, 20.0, false),
            Self::BodyBold => (14.0, 20.0, true),
            Self::Small => (13.0, 18.0, false),
            Self::SmallBold => (13.0, 18.0, true),
            Self::Label => (12.0, 16.0, false),
            Self::LabelBold => (12.0, 16.0, true),
        }
    }

    /// Height of a line, in points.
    pub fn line(self) -> f32 {
        self.measures().1
    }

    /// The font for painting.
    pub fn font(self) -> FontId {
        let (size, _, is_bold) = self.measures();
        if is_bold { bold(size) } else { FontId::new(size, FontFamily::Proportional) }
    }

    /// `text` in this style, for labels.
    pub fn rich(self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(self.font()).line_height(Some(self.line()))
    }

    /// The name of the style in egui's table, for what egui lays out itself.
    pub fn style(self) -> TextStyle {
        match self {
            Self::Body => TextStyle::Body,
            Self::Small => TextStyle::Small,
            Self::Heading => TextStyle::Heading,
            Self::BodyBold => TextStyle::Button,
            other => TextStyle::Name(format!("{other:?}").into()),
        }
    }
}

/// The bold font at `size` points.
pub(crate) fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("bold".into()))
}

/// A line or paragraph of text.
pub fn text(ui: &mut Ui, style: Type, colour: Color32, text: impl Into<String>) -> Response {
    let text = text.into();
    let styled = |text: String| style.rich(text).color(colour);
    if right_to_left::has_any(&text) {
        right_to_left::label(ui, &text, |text| styled(text).into())
    } else {
        ui.label(styled(text))
    }
}

/// Noto Sans Regular and Bold, and no other font: letters that it lacks come from the machine.
pub(super) fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, data) in [("regular", notosans::REGULAR_TTF), ("bold", notosans::BOLD_TTF)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(data)));
    }
    for (family, name) in [
        (FontFamily::Proportional, "regular"),
        (FontFamily::Monospace, "regular"),
        (FontFamily::Name("bold".into()), "bold"),
    ] {
        fonts.families.insert(family, vec![name.to_owned()]);
    }
    fonts
}
