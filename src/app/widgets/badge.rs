//! Small signs: key caps, the patient's side, numbered dots.

use egui::{
    Align2, Color32, FontId, Painter, Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, Widget, pos2, vec2,
};

use super::paint::{boxed, line};
use crate::{
    anatomy::Side,
    app::theme::{Tokens, Type, size, text, touch},
};

const HEIGHT: f32 = 20.0;

/// A key of the keyboard, as a picture; the control beside it says what it does.
#[derive(Clone, Copy, Debug)]
pub struct KeyCap<'a>(pub &'a str);

impl KeyCap<'_> {
    /// The width it takes.
    pub(super) fn width(self, painter: &Painter) -> f32 {
        let text = painter.layout_no_wrap(self.0.to_owned(), Type::Label.font(), Color32::BLACK).size().x;
        (text + 12.0).max(HEIGHT)
    }

    /// Paints it with the middle of its left edge at `left`.
    pub(super) fn paint(self, painter: &Painter, left: Pos2, t: &Tokens) {
        let rect = Rect::from_min_size(left - vec2(0.0, HEIGHT / 2.0), vec2(self.width(painter), HEIGHT));
        cap(painter, rect, self.0, &Type::Label.font(), (t.sunk, t.line2, t.ink2));
    }
}

impl Widget for KeyCap<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let width = self.width(ui.painter());
        let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
        self.paint(ui.painter(), rect.left_center(), Tokens::of(ui));
        response
    }
}

/// The keys 0–9 beside a row of numbers, from right to left; none on a phone, which has no keys.
pub fn digit_keys(ui: &mut Ui) {
    if touch::is_phone(ui.ctx()) {
        return;
    }
    ui.spacing_mut().item_spacing.x = 4.0;
    ui.add(KeyCap("9"));
    text(ui, Type::Small, Tokens::of(ui).ink2, "–");
    ui.add(KeyCap("0"));
}

fn cap(
    painter: &Painter,
    rect: Rect,
    text: &str,
    font: &FontId,
    (fill, edge, ink): (Color32, Color32, Color32),
) {
    boxed(painter, rect, size::RADIUS_KEY, fill, Stroke::new(size::HAIRLINE, edge));
    line(painter, rect.center(), Align2::CENTER_CENTER, text, font.clone(), ink);
}

/// The patient's side: the letter as a cap, the words beside it. Never the colour alone.
#[derive(Clone, Copy, Debug)]
pub struct SideBadge<'a> {
    side: Side,
    words: &'a str,
    style: Type,
    widest: f32,
}

impl<'a> SideBadge<'a> {
    /// The side in words that the screen gives (“Your left”).
    pub fn new(side: Side, words: &'a str) -> Self {
        Self { side, words, style: Type::Small, widest: f32::INFINITY }
    }

    /// As it stands at the corners of the map: bold.
    #[must_use]
    pub fn of_map(self) -> Self {
        Self { style: Type::BodyBold, ..self }
    }

    /// No wider than this: the words go on in another line.
    #[must_use]
    pub fn at_most(self, widest: f32) -> Self {
        Self { widest, ..self }
    }
}

impl Widget for SideBadge<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let letter = match self.side {
            Side::Left => Some("L"),
            Side::Right => Some("R"),
            Side::Midline => None,
        };
        let indent = if letter.is_some() { HEIGHT + 6.0 } else { 0.0 };
        let room = self.widest - indent;
        let words = ui.painter().layout(self.words.to_owned(), self.style.font(), t.ink2, room);
        let wanted = vec2(indent + words.size().x, HEIGHT.max(words.size().y));
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
        let painter = ui.painter();
        if let Some(letter) = letter {
            let at =
                Rect::from_min_size(pos2(rect.left(), rect.center().y - HEIGHT / 2.0), Vec2::splat(HEIGHT));
            cap(painter, at, letter, &Type::LabelBold.font(), (t.raised, t.line2, t.ink));
        }
        painter.galley(pos2(rect.left() + indent, rect.center().y - words.size().y / 2.0), words, t.ink2);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, self.words));
        response
    }
}

/// The number of a step, in a small disc.
pub(super) fn dot_badge(ui: &mut Ui, number: usize) -> Response {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
    ui.painter().circle(rect.center(), 8.5, t.sunk, Stroke::new(size::HAIRLINE, t.line2));
    line(
        ui.painter(),
        rect.center(),
        Align2::CENTER_CENTER,
        &number.to_string(),
        Type::LabelBold.font(),
        t.ink2,
    );
    response
}
