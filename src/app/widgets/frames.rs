//! Frames round contents: cards, cautions, things that float over the map, banners.

use std::sync::Arc;

use egui::{
    Align, Color32, CornerRadius, CursorIcon, Frame, InnerResponse, Layout, Margin, Rect, Response, Role,
    Sense, Shadow, Stroke, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::{
    button::Button,
    paint::{announce, boxed, focus_ring},
};
use crate::app::{
    icons::Icon,
    theme::{Tokens, Type, size, text, touch},
};

fn frame(fill: Color32, edge: Color32, radius: f32) -> Frame {
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(size::HAIRLINE, edge))
        .corner_radius(CornerRadius::same(radius as u8))
}

/// A card on a page: `raised`, with an edge.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let t = Tokens::of(ui);
    frame(t.raised, t.line, size::RADIUS_CARD).inner_margin(Margin::same(16)).show(ui, contents)
}

/// What must be read first: the loudest ground there is.
pub fn stop_card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let t = Tokens::of(ui);
    frame(t.stop_soft, t.stop, size::RADIUS_ROW).inner_margin(Margin::symmetric(12, 10)).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        contents(ui)
    })
}

/// A smaller card inside a panel.
pub fn tile<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let t = Tokens::of(ui);
    frame(t.raised, t.line2, size::RADIUS_ROW).inner_margin(Margin::symmetric(11, 9)).show(ui, contents)
}

/// Something that lies over the map.
pub fn floating<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let t = Tokens::of(ui);
    frame(t.panel, t.line, size::RADIUS_ROW)
        .inner_margin(Margin::symmetric(13, 8))
        .shadow(Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow })
        .show(ui, contents)
}

/// Where the first sentence of `words` ends.
pub fn first_sentence(words: &str) -> usize {
    words.find(". ").map_or(words.len(), |end| end + 1)
}

/// A caution, over the whole width.
pub fn caution(ui: &mut Ui, words: &str) -> Response {
    let t = Tokens::of(ui);
    caution_of(ui, |ui| text(ui, Type::Small, t.caution_ink, words))
}

/// The frame of a caution round what `words` shows.
pub(super) fn caution_of(ui: &mut Ui, words: impl FnOnce(&mut Ui) -> Response) -> Response {
    let t = Tokens::of(ui);
    let note = UiBuilder::new().accessibility_role(Role::Note);
    let caution = frame(t.caution_bg, t.caution_line, size::RADIUS_ROW);
    ui.scope_builder(note, |ui| {
        caution
            .inner_margin(Margin::symmetric(12, 10))
            .show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 10.0;
                    let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                    Icon::Warn.paint(ui.painter(), rect, t.caution_ink);
                    ui.vertical(|ui| {
                        ui.set_min_width(ui.available_width());
                        words(ui);
                    });
                });
            })
            .response
    })
    .inner
}

/// A caution in a small panel.
#[derive(Clone, Copy, Debug)]
pub struct CautionLine<'a> {
    /// What is always there.
    pub words: &'a str,
    /// What a press shows besides.
    pub more: &'a str,
    /// Whether there is room for its first sentence alone until then.
    pub is_short: bool,
    /// Whether all of it is shown.
    pub is_open: bool,
}

impl CautionLine<'_> {
    fn all(&self) -> String {
        [self.words, self.more].join(" ").trim().to_owned()
    }

    fn opens(&self) -> bool {
        self.is_short || !self.more.is_empty()
    }

    /// What is shown, its first sentence strong and the rest quieter.
    fn galley(&self, ui: &Ui, all: &str) -> Arc<egui::Galley> {
        let ink = Tokens::of(ui).caution_ink;
        let room = ui.available_width() - 34.0 - if self.opens() { 30.0 } else { 12.0 };
        let (first, rest) =
            (if self.is_open { all } else { self.words }).split_at(first_sentence(self.words));
        let mut job = egui::text::LayoutJob::default();
        job.wrap.max_width = room.max(40.0);
        let style = if self.is_open { Type::Small } else { Type::Label };
        let rest = if self.is_short && !self.is_open { "" } else { rest };
        for (words, style) in [(first, Type::SmallBold), (rest, style)] {
            job.append(words, 0.0, egui::TextFormat::simple(style.font(), ink));
        }
        ui.painter().layout_job(job)
    }

    /// How high it is over the whole width of `ui`.
    pub fn height(&self, ui: &Ui) -> f32 {
        self.height_of(ui, &self.galley(ui, &self.all()))
    }

    fn height_of(&self, ui: &Ui, galley: &egui::Galley) -> f32 {
        let height = height_of_words(galley) + 12.0;
        if self.opens() { touch::pressed(ui.ctx(), height) } else { height }
    }
}

fn height_of_words(galley: &egui::Galley) -> f32 {
    galley.size().y.max(Type::Small.line())
}

/// Shows such a caution. What hides nothing is no button.
pub fn caution_line(ui: &mut Ui, line: CautionLine<'_>) -> Response {
    let t = Tokens::of(ui);
    let (all, opens) = (line.all(), line.opens());
    let galley = line.galley(ui, &all);
    let height = line.height_of(ui, &galley);
    let sense = if opens { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    announce(ui, &response, if opens { Role::Button } else { Role::Note }, &all, None);
    let edge = Stroke::new(size::HAIRLINE, t.caution_line);
    boxed(ui.painter(), rect, size::RADIUS_CONTROL, t.caution_bg, edge);
    // A finger may need more height than the words.
    let top = rect.center().y - (height_of_words(&galley) / 2.0);
    let middle = top + Type::Small.line() / 2.0;
    let square = |x: f32, side: f32| Rect::from_center_size(pos2(x, middle), Vec2::splat(side));
    Icon::Warn.paint(ui.painter(), square(rect.left() + 19.0, 18.0), t.caution_ink);
    ui.painter().galley(pos2(rect.left() + 36.0, top), galley, t.caution_ink);
    if !opens {
        return response;
    }
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(line.is_open));
    let arrow = if line.is_open { Icon::Down } else { Icon::Next };
    arrow.paint(ui.painter(), square(rect.right() - 17.0, 15.0), t.caution_ink);
    focus_ring(ui, &response, size::RADIUS_CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A line that says what has just changed and offers one thing to do about it.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct Banner<'a> {
    icon: Option<Icon>,
    heading: &'a str,
    words: &'a str,
    action: &'a str,
    is_quiet: bool,
    room: f32,
}

impl<'a> Banner<'a> {
    /// A banner in the accent: a bold beginning, the rest, and the words of its button.
    pub fn new(heading: &'a str, words: &'a str, action: &'a str) -> Self {
        Self { icon: None, heading, words, action, is_quiet: false, room: f32::INFINITY }
    }

    /// A quiet line that floats over the map: an icon, words, and the words of its button.
    pub fn quiet(icon: Icon, words: &'a str, action: &'a str) -> Self {
        Self { icon: Some(icon), heading: "", words, action, is_quiet: true, room: f32::INFINITY }
    }

    /// The most it may take of the width, in points.
    pub fn within(mut self, room: f32) -> Self {
        self.room = room;
        self
    }

    /// Shows it; answers whether its button was clicked.
    pub fn show(self, ui: &mut Ui) -> bool {
        let t = Tokens::of(ui);
        let (fill, edge, ink) = if self.is_quiet {
            (t.panel, t.line, t.ink2)
        } else {
            (t.accent_soft, t.accent_soft, t.accent_ink)
        };
        let said = format!("{} {}", self.heading, self.words);
        let said = said.trim();
        let group = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(said);
        ui.scope_builder(group, |ui| {
            frame(fill, edge, size::RADIUS_ROW)
                .inner_margin(Margin { left: 13, right: 6, top: 3, bottom: 3 })
                .shadow(Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow })
                .show(ui, |ui| {
                    // Where one line does not do, the words wrap and the button stays at their right.
                    let height = self.height(ui);
                    bar(ui, height, |ui| {
                        ui.spacing_mut().item_spacing.x = 6.0;
                        if let Some(icon) = self.icon {
                            let (rect, _): (Rect, _) =
                                ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                            icon.paint(ui.painter(), rect, ink);
                        }
                        let style = if self.is_quiet { Type::Small } else { Type::Body };
                        let galley = self.words(ui, style, ink);
                        let (rect, words) = ui.allocate_exact_size(galley.size(), Sense::hover());
                        ui.painter().galley(rect.min, galley, ink);
                        words.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, said));
                        ui.add(Button::plain(self.action).height(30.0)).clicked()
                    })
                    .inner
                })
                .inner
        })
        .inner
    }
}

impl Banner<'_> {
    /// The words in as many lines as the room beside icon and button asks for.
    fn words(&self, ui: &Ui, style: Type, ink: Color32) -> Arc<egui::Galley> {
        let layout = |text: &str, style: Type| {
            ui.painter().layout_no_wrap(text.to_owned(), style.font(), ink).size().x
        };
        let icon = if self.icon.is_some() { 24.0 } else { 0.0 };
        let taken = icon + layout(self.action, Type::BodyBold) + 60.0;
        let room = (self.room - taken).max(120.0);
        let mut job = egui::text::LayoutJob::default();
        job.wrap.max_width = room;
        let format = |style: Type| egui::TextFormat {
            line_height: Some(style.line()),
            ..egui::TextFormat::simple(style.font(), ink)
        };
        if !self.heading.is_empty() {
            job.append(self.heading, 0.0, format(Type::BodyBold));
            job.append(" ", 0.0, format(style));
        }
        job.append(self.words, 0.0, format(style));
        ui.painter().layout_job(job)
    }

    fn height(&self, ui: &Ui) -> f32 {
        let style = if self.is_quiet { Type::Small } else { Type::Body };
        touch::pressed(ui.ctx(), (self.words(ui, style, Color32::BLACK).size().y + 8.0).max(32.0))
    }
}

/// A hairline over the whole width.
pub fn hairline(ui: &mut Ui) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(size::HAIRLINE, t.line));
}

/// A line of things beside each other, `height` points high, centred on one line whatever comes later and is higher.
/// (egui's own `horizontal` centres each thing in the height that the row has so far.)
/// As high as a control it is one of controls, which a finger needs higher.
pub fn bar<R>(ui: &mut Ui, height: f32, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let height = if height < size::CHIP { height } else { touch::pressed(ui.ctx(), height) };
    let wanted = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(wanted, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(height);
        contents(ui)
    })
}
