//! Rows: a point in a list, a place of the rail.

use egui::{Align2, CursorIcon, Rect, Response, Role, Sense, Stroke, Ui, Vec2, Widget, pos2, vec2};

use super::{
    marker::{MarkerLook, paint_marker},
    paint::{announce, boxed, focus_ring, hover, line},
    plot::sparkline,
};
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, mix, size},
    },
    therapy::Tenderness,
};

/// A point in a list: marker, name, place, and the course of its tenderness. Names are never cut: they take a second line.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it with ui.add"]
pub struct PointRow<'a> {
    accessible: &'a str,
    title: &'a str,
    place: &'a str,
    value: Option<Tenderness>,
    course: &'a [Tenderness],
    is_selected: bool,
}

impl<'a> PointRow<'a> {
    /// A row; `accessible` says it all in one sentence (name, side, tenderness).
    pub fn new(accessible: &'a str, title: &'a str, place: &'a str, value: Option<Tenderness>) -> Self {
        Self { accessible, title, place, value, course: &[], is_selected: false }
    }

    /// The values of the last weeks, oldest first.
    pub fn course(mut self, course: &'a [Tenderness]) -> Self {
        self.course = course;
        self
    }

    /// Whether it is the selected one, here or on the map.
    pub fn selected(mut self, is_selected: bool) -> Self {
        self.is_selected = is_selected;
        self
    }
}

const INDENT: f32 = 60.0;
const COURSE: f32 = 54.0;

impl Widget for PointRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let width = ui.available_width();
        let right = if self.course.len() > 1 { COURSE + 24.0 } else { 12.0 };
        let room = (width - INDENT - right).max(60.0);
        let layout =
            |text: &str, style: Type, ink| ui.painter().layout(text.to_owned(), style.font(), ink, room);
        let title = layout(self.title, Type::BodyBold, t.ink);
        let place = layout(self.place, Type::Label, t.ink2);
        let words = title.size().y + place.size().y + 2.0;
        let (rect, response) = ui.allocate_exact_size(vec2(width, (words + 16.0).max(56.0)), Sense::click());
        announce(ui, &response, Role::ListItem, self.accessible, Some(self.is_selected));
        if ui.is_rect_visible(rect) {
            let heat = hover(ui, &response);
            let fill = if self.is_selected { t.accent_soft } else { mix(t.panel, t.sunk, heat) };
            boxed(ui.painter(), rect, size::RADIUS_ROW, fill, Stroke::NONE);
            let marker = pos2(rect.left() + 30.5, rect.center().y);
            paint_marker(ui.painter(), marker, MarkerLook::list(self.value), t);
            let top = pos2(rect.left() + INDENT, rect.center().y - words / 2.0);
            let below = top + vec2(0.0, title.size().y + 2.0);
            ui.painter().galley(top, title, t.ink);
            ui.painter().galley(below, place, t.ink2);
            if self.course.len() > 1 {
                let at = pos2(rect.right() - 12.0 - COURSE, rect.center().y - 10.0);
                sparkline(ui.painter(), Rect::from_min_size(at, vec2(COURSE, 20.0)), self.course, t);
            }
            focus_ring(ui, &response.clone().with_new_rect(rect.shrink(4.0)), size::RADIUS_ROW - 2.0);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// A place of the rail: an icon and its word, or the icon alone in a small window.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it with ui.add"]
pub struct RailItem<'a> {
    icon: Icon,
    name: &'a str,
    is_selected: bool,
    is_small: bool,
}

impl<'a> RailItem<'a> {
    /// A place by its name.
    pub fn new(icon: Icon, name: &'a str, is_selected: bool) -> Self {
        Self { icon, name, is_selected, is_small: false }
    }

    /// The icon alone, with a tooltip.
    pub fn small(mut self, is_small: bool) -> Self {
        self.is_small = is_small;
        self
    }
}

impl Widget for RailItem<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let wanted = if self.is_small { vec2(44.0, 44.0) } else { vec2(62.0, 56.0) };
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        announce(ui, &response, Role::Button, self.name, Some(self.is_selected));
        let heat = hover(ui, &response);
        let fill = if self.is_selected { t.accent_soft } else { mix(t.rail, t.line, heat * 0.6) };
        boxed(ui.painter(), rect, size::RADIUS_ROW, fill, Stroke::NONE);
        let ink = if self.is_selected { t.accent_ink } else { t.ink2 };
        let up = if self.is_small { 0.0 } else { 10.0 };
        let square = Rect::from_center_size(rect.center() - vec2(0.0, up), Vec2::splat(22.0));
        self.icon.paint(ui.painter(), square, ink);
        if !self.is_small {
            let style = if self.is_selected { Type::LabelBold } else { Type::Label };
            let at = rect.center() + vec2(0.0, 13.0);
            line(ui.painter(), at, Align2::CENTER_CENTER, self.name, style.font(), ink);
        }
        focus_ring(ui, &response, size::RADIUS_ROW);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if self.is_small { response.on_hover_text(self.name) } else { response }
    }
}
