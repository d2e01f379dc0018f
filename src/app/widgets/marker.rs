//! The marker of a point: on the map, in lists, in plots.

use egui::{Color32, Painter, Pos2, Shape as Path, Stroke};

use super::{
    paint::{arc, rounded_square, text_on_baseline},
    ring_sprite, scale,
};
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, bold},
    },
    drawing::scale::MarkShape,
    therapy::{Band, Tenderness},
};

/// Where a marker stands, which decides its surround.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkerKind {
    /// On the map: with a halo.
    Map,
    /// The selected one of the map.
    Selected,
    /// On the map, its muscle removed from the drawing.
    Faded,
    /// In a list: no halo.
    List,
    /// In a plot: small, with a halo, without a number.
    Plot,
    /// In the legend: small, without halo and number.
    Legend,
}

/// What keeps a point from being held, as a sign of its own shape on its marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkerSign {
    /// Nobody treats it themselves: a bar across.
    Never,
    /// It is locked: a small lock.
    Locked,
    /// It rests: two small bars.
    Rests,
}

/// How a marker looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkerLook {
    /// The latest tenderness, or none if the point is not tested yet.
    pub value: Option<Tenderness>,
    /// Where it stands.
    pub kind: MarkerKind,
    /// Its radius, in points.
    pub radius: f32,
    /// What keeps it from being held.
    pub sign: Option<MarkerSign>,
    /// Whether the true value lies half a point lower, as a middle of two can: it has the colour and shape of the next whole
    /// one, and its own number.
    pub is_half: bool,
}

impl MarkerLook {
    /// The marker of the map.
    pub fn map(value: Option<Tenderness>) -> Self {
        let radius = match value.map(Tenderness::band) {
            None => 9.0,
            Some(Band::None | Band::Mild) => 11.5,
            Some(Band::Moderate) => 12.2,
            Some(Band::Strong) => 12.6,
        };
        Self { value, kind: MarkerKind::Map, radius, sign: None, is_half: false }
    }

    /// The selected marker of the map.
    pub fn selected(value: Option<Tenderness>) -> Self {
        let radius = if value.is_none() { 11.5 } else { 15.5 };
        Self { value, kind: MarkerKind::Selected, radius, sign: None, is_half: false }
    }

    /// The marker of a muscle that was removed from the drawing.
    pub fn faded(value: Option<Tenderness>) -> Self {
        let radius = if value.is_none() { 8.0 } else { 9.5 };
        Self { value, kind: MarkerKind::Faded, radius, sign: None, is_half: false }
    }

    /// The marker of a list.
    pub fn list(value: Option<Tenderness>) -> Self {
        Self { value, kind: MarkerKind::List, radius: 11.5, sign: None, is_half: false }
    }

    /// The marker of the legend.
    pub fn legend(value: Option<Tenderness>) -> Self {
        Self { value, kind: MarkerKind::Legend, radius: 7.5, sign: None, is_half: false }
    }

    /// The same with what keeps the point from being held, if anything does.
    #[must_use]
    pub fn sign(self, sign: Option<MarkerSign>) -> Self {
        Self { sign, ..self }
    }

    /// The same with a number half a point lower, if it is.
    #[must_use]
    pub fn half(self, is_half: bool) -> Self {
        Self { is_half, ..self }
    }

    /// The same with another radius.
    #[must_use]
    pub fn radius(self, radius: f32) -> Self {
        Self { radius, ..self }
    }
}

/// The outline of a marker, grown by `grow`.
fn outline(shape: MarkShape, centre: Pos2, r: f32, grow: f32) -> Vec<Pos2> {
    match shape {
        MarkShape::Ring | MarkShape::Circle | MarkShape::DashedRing => {
            let mut points = arc(centre, 0.95 * r + grow, 0.0, 1.0);
            points.pop();
            points
        }
        MarkShape::Square => rounded_square(centre, 0.88 * r + grow, 0.30 * r + grow, false),
        MarkShape::Diamond => {
            rounded_square(centre, 1.30 * r * std::f32::consts::FRAC_1_SQRT_2 + grow, 0.34 * r + grow, true)
        }
    }
}

/// Paints a marker at `centre`.
pub fn paint_marker(painter: &Painter, centre: Pos2, look: MarkerLook, t: &Tokens) {
    match look.value {
        Some(value) => paint_value(painter, centre, look, value, t),
        None => paint_untested(painter, centre, look, t),
    }
    match look.sign {
        Some(MarkerSign::Never) => paint_bar(painter, centre, look, t),
        Some(MarkerSign::Locked) => paint_sign(painter, centre, look, Icon::Lock, t.stop, t),
        Some(MarkerSign::Rests) => paint_sign(painter, centre, look, Icon::Pause, t.ink, t),
        None => {}
    }
}

/// A small icon at the lower edge of a marker, where its number stays to be read.
fn paint_sign(painter: &Painter, centre: Pos2, look: MarkerLook, icon: Icon, ink: Color32, t: &Tokens) {
    let at = centre + egui::Vec2::splat(0.62 * look.radius + 2.5);
    painter.circle(at, 7.5, t.panel, Stroke::new(1.3, ink));
    icon.paint(painter, egui::Rect::from_center_size(at, egui::Vec2::splat(11.0)), ink);
}

/// A point that is not tested yet, seen from so far that a ring would crowd: a quiet dot, for several at one place with a
/// line round it.
pub fn paint_dot(painter: &Painter, centre: Pos2, is_many: bool, is_faded: bool, t: &Tokens) {
    let fade = if is_faded { 0.4 } else { 0.8 };
    painter.circle(centre, 2.6, t.ink2.gamma_multiply(fade), Stroke::new(1.3, t.panel.gamma_multiply(fade)));
    if is_many {
        painter.circle_stroke(centre, 5.0, Stroke::new(1.0, t.ink2.gamma_multiply(fade)));
    }
}

/// The sign of no entry: a ring with a bar across, in the colour of what must not be done.
fn paint_bar(painter: &Painter, centre: Pos2, look: MarkerLook, t: &Tokens) {
    let ink = t.stop.gamma_multiply(if look.kind == MarkerKind::Faded { 0.55 } else { 1.0 });
    let (r, line) = (0.95 * look.radius, Stroke::new((0.17 * look.radius).max(1.2), ink));
    if look.value.is_none() {
        painter.circle(centre, r, t.panel.gamma_multiply(0.85), line);
        let half = egui::vec2(0.55 * r, 0.0);
        painter.line_segment([centre - half, centre + half], Stroke::new((0.34 * r).max(1.6), ink));
    } else {
        // The number stays to be read.
        painter.circle_stroke(centre, r + 3.6, line);
        let aside = egui::Vec2::angled(-std::f32::consts::FRAC_PI_4);
        painter.line_segment([centre + aside * (r + 1.0), centre + aside * (r + 7.0)], line);
    }
}

fn paint_value(painter: &Painter, centre: Pos2, look: MarkerLook, value: Tenderness, t: &Tokens) {
    let (r, shape) = (look.radius, scale::shape(value));
    let fade = if look.kind == MarkerKind::Faded { 0.55 } else { 1.0 };
    let at = |grow: f32| outline(shape, centre, r, grow);
    let solid = |grow: f32, fill: Color32, edge: Stroke| {
        painter.add(Path::convex_polygon(at(grow), fill, edge));
    };
    if look.kind == MarkerKind::Selected {
        solid(5.2, t.panel, Stroke::new(2.4, t.accent));
    }
    let halo = match look.kind {
        MarkerKind::Map | MarkerKind::Selected => 2.4,
        MarkerKind::Plot => 2.0,
        // See-through: the ring of the halo alone, so that the two do not add up.
        MarkerKind::Faded | MarkerKind::List | MarkerKind::Legend => 0.0,
    };
    if halo > 0.0 {
        let hairline = Color32::from_rgb(0x22, 0x27, 0x2B).gamma_multiply(0.42);
        solid(halo, t.halo, Stroke::new(0.9, hairline));
    }
    if look.kind == MarkerKind::Faded {
        painter.add(Path::closed_line(at(0.9), Stroke::new(1.8, t.halo.gamma_multiply(fade))));
    }
    let edge = match (shape, look.kind) {
        (MarkShape::Ring, _) => Stroke::new(1.5, scale::dark().gamma_multiply(fade)),
        (_, MarkerKind::List | MarkerKind::Legend) if t.dark && value.get() >= 6 => {
            Stroke::new(1.1, t.halo.gamma_multiply(0.38))
        }
        _ => Stroke::NONE,
    };
    solid(0.0, scale::colour(value).gamma_multiply(fade), edge);
    if !matches!(look.kind, MarkerKind::Plot | MarkerKind::Legend) {
        let words = match (look.is_half, value.get()) {
            (true, 1) => "½".to_owned(),
            (true, value) => format!("{}½", value - 1),
            (false, value) => value.to_string(),
        };
        let height = if words.chars().count() > 1 { 0.98 } else { 1.08 } * r;
        let colour = scale::number_colour(value).gamma_multiply(if fade < 1.0 { 0.75 } else { 1.0 });
        let at = centre + egui::vec2(0.0, 0.385 * r);
        text_on_baseline(painter, at, &words, bold(height), colour);
    }
}

/// A tenderness of so few days that it stands for nothing but itself: a dashed ring with its number, without a colour.
pub fn paint_few(painter: &Painter, centre: Pos2, value: Tenderness, t: &Tokens) {
    let look = MarkerLook::map(Some(value));
    ring_sprite::paint(painter, centre, 0.95 * look.radius, t.ink2, t.panel);
    let at = centre + egui::vec2(0.0, 0.385 * look.radius);
    text_on_baseline(painter, at, &value.get().to_string(), bold(look.radius), t.ink);
}

/// Not tested yet: a dashed ring without a number.
fn paint_untested(painter: &Painter, centre: Pos2, look: MarkerLook, t: &Tokens) {
    let ring = 0.95 * look.radius;
    if look.kind == MarkerKind::Selected {
        painter.circle(centre, ring + 5.2, t.panel, Stroke::new(2.4, t.accent));
    }
    let (ground, ink) = match look.kind {
        MarkerKind::List | MarkerKind::Legend => (Color32::TRANSPARENT, t.ink2),
        MarkerKind::Faded => (t.panel.gamma_multiply(0.4), t.ink2.gamma_multiply(0.55)),
        _ => (t.panel.gamma_multiply(if t.dark { 0.3 } else { 0.5 }), t.ink2),
    };
    ring_sprite::paint(painter, centre, ring, ink, ground);
}
