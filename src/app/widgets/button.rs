//! Buttons.

use std::borrow::Cow;

use egui::{Color32, CursorIcon, Painter, Rect, Response, Role, Sense, Stroke, Ui, Vec2, Widget, pos2, vec2};

use super::{
    badge::KeyCap,
    paint::{announce, boxed, focus_ring, hover},
};
use crate::app::{
    icons::Icon,
    theme::{Tokens, Type, mix, size, touch},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Primary,
    Outlined,
    Plain,
    Stop,
}

/// Where the line under the words of the main action stands, and how far those go up for it, from the middle.
const BELOW: f32 = 12.0;
const ABOVE: f32 = 8.0;
/// The words of a button are never broken into shorter lines.
const NARROWEST: f32 = 96.0;

/// Shows a control. Where `why` says why it cannot be used now, it is off, and says so to the pointer and to a screen reader.
pub fn waits_for(ui: &mut Ui, why: Option<&str>, control: impl Widget) -> Response {
    let Some(why) = why else { return ui.add(control) };
    let response = ui.add_enabled(false, control);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        let said = node.description().map_or_else(|| why.to_owned(), |shown| format!("{shown}. {why}"));
        node.set_description(said);
    });
    response.on_disabled_hover_text(why)
}

/// A button with a word: `ui.add(Button::primary("Start hold").text("Start hold · 60 s").icon(Icon::Play).height(56.0))`.
#[derive(Clone, Debug)]
#[must_use = "show it with ui.add"]
pub struct Button<'a> {
    kind: Kind,
    name: Cow<'a, str>,
    text: Option<Cow<'a, str>>,
    icon: Option<Icon>,
    trailing: Option<Icon>,
    key: Option<&'a str>,
    width: Option<f32>,
    height: f32,
    is_left: bool,
    is_flush: bool,
    style: Option<Type>,
    why: Option<Cow<'a, str>>,
    below: Option<Cow<'a, str>>,
}

impl<'a> Button<'a> {
    fn new(kind: Kind, name: impl Into<Cow<'a, str>>) -> Self {
        Self {
            kind,
            name: name.into(),
            text: None,
            icon: None,
            trailing: None,
            key: None,
            width: None,
            height: size::CONTROL,
            is_left: false,
            is_flush: false,
            style: None,
            why: None,
            below: None,
        }
    }

    /// The one action of a screen: filled.
    pub fn primary(name: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Kind::Primary, name)
    }

    /// Any other action: with an edge.
    pub fn outlined(name: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Kind::Outlined, name)
    }

    /// A way to somewhere else: words alone.
    pub fn plain(name: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Kind::Plain, name)
    }

    /// Stop or remove: words in red, with an edge.
    pub fn stop(name: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Kind::Stop, name)
    }

    /// What it shows, if that is not its name.
    pub fn text(mut self, text: impl Into<Cow<'a, str>>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// An icon after the words.
    pub fn trailing(mut self, icon: Icon) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// The key that does the same; shown as a cap and told to screen readers.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// The width, in points; without it as wide as its contents.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// The height, in points; 36 without it, 44 for what matters more, 48–56 for the main action.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height.max(size::CHIP);
        self
    }

    /// Words at the left and the key cap at the right end, as in a column of buttons.
    pub fn left(mut self) -> Self {
        self.is_left = true;
        self
    }

    /// Without room at its sides, so that a plain button stands in line with the text above and below.
    pub fn flush(mut self) -> Self {
        self.is_flush = true;
        self
    }

    /// Another style of text than the height suggests.
    pub fn style(mut self, style: Type) -> Self {
        self.style = Some(style);
        self
    }

    /// Why it cannot be pressed now; none where it can. The main action says it under its words, any other when the pointer
    /// rests on it; a screen reader hears it either way.
    pub fn waits_for(mut self, why: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.why = why.map(Into::into);
        self
    }

    fn is_main(&self) -> bool {
        self.height >= 48.0
    }

    fn text_style(&self) -> Type {
        self.style.unwrap_or(match (self.kind, self.is_main()) {
            (Kind::Primary, true) => Type::Action,
            (Kind::Outlined | Kind::Stop, true) => Type::Heading,
            (Kind::Outlined, false) => Type::Body,
            _ => Type::BodyBold,
        })
    }

    fn radius(&self) -> f32 {
        if self.is_main() { size::RADIUS_CARD } else { size::RADIUS_CONTROL }
    }

    /// The same where it cannot be pressed: no ground that invites, and words that can still be read.
    fn off(&self, t: &Tokens) -> (Color32, Stroke, Color32) {
        let edge = Stroke::new(size::HAIRLINE, t.line2);
        match self.kind {
            Kind::Plain => (Color32::TRANSPARENT, Stroke::NONE, t.ink3),
            Kind::Primary | Kind::Outlined | Kind::Stop => (t.sunk, edge, t.ink3),
        }
    }

    /// The line under the words of the main action.
    fn paint_below(&self, painter: &Painter, rect: Rect, ink: Color32) -> f32 {
        let Some(below) = self.below.as_deref().filter(|_| self.is_main()) else { return 0.0 };
        let galley = painter.layout_no_wrap(below.to_owned(), Type::Label.font(), ink);
        if galley.size().x > rect.width() - 2.0 * size::GAP {
            return 0.0;
        }
        painter.galley(
            rect.center() + vec2(-galley.size().x / 2.0, BELOW - galley.size().y / 2.0),
            galley,
            ink,
        );
        ABOVE
    }

    /// Fill, edge and ink, `heat` (0–1) of the way to hovered.
    fn colours(&self, t: &Tokens, heat: f32, is_down: bool) -> (Color32, Stroke, Color32) {
        let edge = Stroke::new(size::HAIRLINE, t.line2);
        let raised = mix(t.raised, if is_down { mix(t.sunk, t.line, 0.6) } else { t.sunk }, heat);
        match self.kind {
            Kind::Primary => (mix(t.accent, t.accent_hi, heat), Stroke::NONE, t.on_accent),
            Kind::Outlined => (raised, edge, t.ink),
            Kind::Stop => (mix(t.raised, t.stop_soft, heat), edge, t.stop),
            Kind::Plain => {
                (t.accent_soft.gamma_multiply(heat), Stroke::NONE, mix(t.accent, t.accent_ink, heat))
            }
        }
    }
}

impl Widget for Button<'_> {
    fn ui(mut self, ui: &mut Ui) -> Response {
        if let Some(why) = self.why.take() {
            self.below = Some(why.clone());
            return waits_for(ui, Some(&why), self);
        }
        let t = Tokens::of(ui);
        let shown = self.text.as_ref().unwrap_or(&self.name).clone();
        let icon = if self.height >= size::CONTROL_MIDDLE { 20.0 } else { 18.0 };
        let gap = if self.is_main() { 10.0 } else { size::GAP };
        let beside = |is_there: bool, width: f32| if is_there { width + gap } else { 0.0 };
        // A phone has no keys to press.
        let key = self.key.filter(|_| !touch::is_phone(ui.ctx()));
        let cap = key.map_or(0.0, |key| KeyCap(key).width(ui.painter()) + gap + 1.0);
        let padding = match self.kind {
            Kind::Plain if self.is_flush => 0.0,
            Kind::Plain => 9.0,
            _ => 15.0,
        };
        let other = beside(self.icon.is_some(), icon) + beside(self.trailing.is_some(), icon) + cap;
        // Wider than the room there is, the words stand in several lines: a name keeps its side, which comes last.
        let room = self.width.unwrap_or_else(|| ui.max_rect().width()) - other - 2.0 * padding;
        let style = self.text_style().font();
        let galley = ui.painter().layout(shown.to_string(), style, Color32::PLACEHOLDER, room.max(NARROWEST));
        let content = other + galley.size().x;
        let width = touch::pressed(ui.ctx(), self.width.unwrap_or(content + 2.0 * padding).max(size::CHIP));
        let height = if galley.rows.len() > 1 {
            self.height.max(galley.size().y + 2.0 * size::GAP)
        } else {
            self.height
        };
        let height = touch::pressed(ui.ctx(), height);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        announce(ui, &response, Role::Button, &self.name, None);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if *shown != *self.name {
                node.set_description(shown.to_string());
            }
            if let Some(key) = self.key {
                node.set_keyboard_shortcut(key);
            }
        });
        if ui.is_rect_visible(rect) {
            let heat = hover(ui, &response);
            let mut painter = ui.painter().clone();
            let (fill, edge, ink) = if ui.is_enabled() {
                self.colours(t, heat, response.is_pointer_button_down_on())
            } else {
                // In colours of its own, not faded: half a colour still looks like one that can be pressed.
                painter.set_opacity(1.0);
                self.off(t)
            };
            let painter = &painter;
            let ground = if self.is_flush { rect.expand2(vec2(size::GAP, 0.0)) } else { rect };
            boxed(painter, ground, self.radius(), fill, edge);
            let middle = rect.center().y - self.paint_below(painter, rect, ink);
            let mut x = if self.is_left { rect.left() + padding } else { rect.center().x - content / 2.0 };
            let square = |x: f32| Rect::from_center_size(pos2(x + icon / 2.0, middle), Vec2::splat(icon));
            if let Some(which) = self.icon {
                which.paint(painter, square(x), ink);
                x += icon + gap;
            }
            let text_width = galley.size().x;
            painter.galley_with_override_text_color(pos2(x, middle - galley.size().y / 2.0), galley, ink);
            x += text_width + gap;
            if let Some(which) = self.trailing {
                which.paint(painter, square(x), ink);
            }
            if let Some(key) = key {
                let right =
                    if self.is_left { rect.right() - padding } else { rect.center().x + content / 2.0 };
                let key = KeyCap(key);
                key.paint(painter, pos2(right - key.width(painter), middle), t);
            }
            focus_ring(ui, &response, self.radius());
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// A button that shows an icon only; its name is told by a tooltip and to screen readers.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it with ui.add"]
pub struct IconButton<'a> {
    icon: Icon,
    name: &'a str,
    size: Vec2,
    is_flat: bool,
    is_worded: bool,
}

impl<'a> IconButton<'a> {
    /// An icon in a square of 32 points, with an edge.
    pub fn new(icon: Icon, name: &'a str) -> Self {
        Self { icon, name, size: Vec2::splat(32.0), is_flat: false, is_worded: false }
    }

    /// The side of the square, in points; at least 28.
    pub fn size(mut self, side: f32) -> Self {
        self.size = Vec2::splat(side.max(size::CHIP));
        self
    }

    /// With its name under the icon, so large.
    pub fn worded(mut self, size: Vec2) -> Self {
        (self.size, self.is_worded) = (size, true);
        self
    }

    /// Without edge and fill, as inside a field or a group.
    pub fn flat(mut self) -> Self {
        self.is_flat = true;
        self
    }
}

impl Widget for IconButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let wanted = vec2(touch::pressed(ui.ctx(), self.size.x), touch::pressed(ui.ctx(), self.size.y));
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        announce(ui, &response, Role::Button, self.name, None);
        if ui.is_rect_visible(rect) {
            let heat = hover(ui, &response);
            let mut painter = ui.painter().clone();
            let edge = Stroke::new(size::HAIRLINE, t.line2);
            let (fill, edge, ink) = match (ui.is_enabled(), self.is_flat) {
                (true, true) => (t.sunk.gamma_multiply(heat), Stroke::NONE, t.ink),
                (true, false) => (mix(t.raised, t.sunk, heat), edge, t.ink),
                (false, true) => (Color32::TRANSPARENT, Stroke::NONE, t.ink3),
                (false, false) => (t.sunk, edge, t.ink3),
            };
            if !ui.is_enabled() {
                painter.set_opacity(1.0);
            }
            let radius = if self.is_flat { size::RADIUS_SEGMENT } else { size::RADIUS_CONTROL };
            boxed(&painter, rect, radius, fill, edge);
            let up = if self.is_worded { 9.0 } else { 0.0 };
            let place = Rect::from_center_size(rect.center() - vec2(0.0, up), Vec2::splat(18.0));
            self.icon.paint(&painter, place, ink);
            if self.is_worded {
                let at = rect.center() + vec2(0.0, 11.0);
                painter.text(at, egui::Align2::CENTER_CENTER, self.name, Type::Label.font(), ink);
            }
            focus_ring(ui, &response, size::RADIUS_CONTROL);
        }
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if self.is_worded { response } else { response.on_hover_text(self.name) }
    }
}
