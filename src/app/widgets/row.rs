//! Rows: a point in a list, a place of the rail.

use std::sync::Arc;

use egui::{
    Align2, Color32, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, Ui, Vec2, Widget, pos2,
    text::LayoutJob, vec2,
};

use super::{
    marker::{MarkerLook, MarkerSign, paint_marker},
    order::order_disc,
    paint::{announce, boxed, focus_ring, hover, line},
    plot::sparkline,
};
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, mix, size, touch},
    },
    therapy::Tenderness,
};

/// A point in a list: marker, name, place, and the course of its tenderness. A long name takes a second line; what is
/// longer still ends in “…” and is whole in the tooltip.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it with ui.add"]
pub struct PointRow<'a> {
    accessible: &'a str,
    title: &'a str,
    place: &'a str,
    value: Option<Tenderness>,
    course: &'a [Tenderness],
    is_selected: bool,
    leads_on: bool,
    sign: Option<MarkerSign>,
    order: Option<usize>,
    badge: Option<Icon>,
}

impl<'a> PointRow<'a> {
    /// A row; `accessible` says it all in one sentence (name, side, tenderness).
    pub fn new(accessible: &'a str, title: &'a str, place: &'a str, value: Option<Tenderness>) -> Self {
        Self {
            accessible,
            title,
            place,
            value,
            course: &[],
            is_selected: false,
            leads_on: false,
            sign: None,
            order: None,
            badge: None,
        }
    }

    /// Its place in a plan, on a disc in place of the tenderness.
    pub fn order(mut self, number: usize) -> Self {
        self.order = Some(number);
        self
    }

    /// A small icon at the edge of the disc: how far it is.
    pub fn badge(mut self, icon: Option<Icon>) -> Self {
        self.badge = icon;
        self
    }

    /// The values of the last weeks, oldest first.
    pub fn course(mut self, course: &'a [Tenderness]) -> Self {
        self.course = course;
        self
    }

    /// What keeps it from being held, if anything does.
    pub fn sign(mut self, sign: Option<MarkerSign>) -> Self {
        self.sign = sign;
        self
    }

    /// An arrow at the right end in place of the course, as in what a search has found.
    pub fn leads_on(mut self) -> Self {
        self.leads_on = true;
        self
    }

    /// Whether it is the selected one, here or on the map.
    pub fn selected(mut self, is_selected: bool) -> Self {
        self.is_selected = is_selected;
        self
    }
}

/// A row of this `height` out of sight: it takes its room and the keyboard, and is in the accessibility tree.
pub fn row_out_of_sight(ui: &mut Ui, height: f32, accessible: &str, is_selected: bool) -> Response {
    let (_, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    announce(ui, &response, Role::ListItem, accessible, Some(is_selected));
    response
}

const INDENT: f32 = 60.0;
const COURSE: f32 = 54.0;
const LINES: usize = 2;

impl Widget for PointRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let has_course = self.course.len() > 1 && !self.leads_on;
        let right = if has_course { COURSE + 24.0 } else { 12.0 };
        let right = if self.leads_on { 40.0 } else { right };
        let words = Words::new(ui, self.title, self.place, right);
        let (rect, response) = words.allocate(ui);
        announce(ui, &response, Role::ListItem, self.accessible, Some(self.is_selected));
        if ui.is_rect_visible(rect) {
            ground(ui, &response, self.is_selected);
            let marker = pos2(rect.left() + 30.5, rect.center().y);
            let look = MarkerLook::list(self.value).sign(self.sign);
            match self.order {
                Some(number) => order_disc(ui.painter(), marker, number, false, t),
                None => paint_marker(ui.painter(), marker, look, t),
            }
            if let Some(icon) = self.badge {
                // Beside the number, not over it.
                let at = marker + vec2(14.0, 9.0);
                ui.painter().circle(at, 8.0, t.accent_soft, Stroke::new(1.5, t.panel));
                icon.paint(ui.painter(), Rect::from_center_size(at, Vec2::splat(12.0)), t.accent_ink);
            }
            if has_course {
                let at = pos2(rect.right() - 12.0 - COURSE, rect.center().y - 10.0);
                sparkline(ui.painter(), Rect::from_min_size(at, vec2(COURSE, 20.0)), self.course, t);
            }
            if self.leads_on {
                arrow(ui, rect);
            }
        }
        words.show(ui, rect, response)
    }
}

/// Anything but a point that a search has found: an icon, a name, a line about it, and an arrow.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it with ui.add"]
pub struct FoundRow<'a> {
    icon: Icon,
    accessible: &'a str,
    title: &'a str,
    line: &'a str,
    is_selected: bool,
}

impl<'a> FoundRow<'a> {
    /// A row; `accessible` says it all in one sentence.
    pub fn new(icon: Icon, accessible: &'a str, title: &'a str, line: &'a str) -> Self {
        Self { icon, accessible, title, line, is_selected: false }
    }

    /// Whether the keys have reached it.
    pub fn selected(mut self, is_selected: bool) -> Self {
        self.is_selected = is_selected;
        self
    }
}

impl Widget for FoundRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let words = Words::new(ui, self.title, self.line, 40.0);
        let (rect, response) = words.allocate(ui);
        announce(ui, &response, Role::ListItem, self.accessible, Some(self.is_selected));
        if ui.is_rect_visible(rect) {
            ground(ui, &response, self.is_selected);
            let square = Rect::from_center_size(pos2(rect.left() + 30.5, rect.center().y), Vec2::splat(20.0));
            self.icon.paint(ui.painter(), square, t.ink2);
            arrow(ui, rect);
        }
        words.show(ui, rect, response)
    }
}

/// The way to the rest of a section of a list.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it with ui.add"]
pub struct RestRow<'a> {
    accessible: &'a str,
    text: &'a str,
    is_selected: bool,
}

impl<'a> RestRow<'a> {
    /// A row; `accessible` says what there is more of.
    pub fn new(accessible: &'a str, text: &'a str) -> Self {
        Self { accessible, text, is_selected: false }
    }

    /// Whether the keys have reached it.
    pub fn selected(mut self, is_selected: bool) -> Self {
        self.is_selected = is_selected;
        self
    }
}

impl Widget for RestRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let (rect, response) = ui.allocate_exact_size(
            vec2(ui.available_width(), touch::pressed(ui.ctx(), size::CONTROL)),
            Sense::click(),
        );
        announce(ui, &response, Role::Button, self.accessible, None);
        ground(ui, &response, self.is_selected);
        let at = rect.left_center() + vec2(INDENT, 0.0);
        line(ui.painter(), at, Align2::LEFT_CENTER, self.text, Type::SmallBold.font(), t.accent);
        focus_ring(ui, &response.clone().with_new_rect(rect.shrink(4.0)), size::RADIUS_ROW - 2.0);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

fn ground(ui: &Ui, response: &Response, is_selected: bool) {
    let t = Tokens::of(ui);
    let heat = hover(ui, response);
    // On whatever it lies.
    if !is_selected && heat == 0.0 {
        return;
    }
    let fill = if is_selected { t.accent_soft } else { mix(t.panel, t.sunk, heat) };
    boxed(ui.painter(), response.rect, size::RADIUS_ROW, fill, Stroke::NONE);
}

fn arrow(ui: &Ui, row: Rect) {
    let square = Rect::from_center_size(pos2(row.right() - 20.0, row.center().y), Vec2::splat(18.0));
    Icon::Next.paint(ui.painter(), square, Tokens::of(ui).ink2);
}

/// The name and the line below it.
struct Words<'a> {
    title: Arc<Galley>,
    line: Arc<Galley>,
    whole: (&'a str, &'a str),
}

impl<'a> Words<'a> {
    fn new(ui: &Ui, title: &'a str, line: &'a str, right: f32) -> Self {
        let t = Tokens::of(ui);
        let room = (ui.available_width() - INDENT - right).max(60.0);
        let layout = |text: &str, style: Type, ink| {
            let mut job = LayoutJob::simple(text.to_owned(), style.font(), ink, room);
            job.wrap.max_rows = LINES;
            ui.painter().layout_job(job)
        };
        let title_lines = layout(title, Type::BodyBold, t.ink);
        Self { title: title_lines, line: layout(line, Type::Label, t.ink2), whole: (title, line) }
    }

    fn height(&self) -> f32 {
        self.title.size().y + self.line.size().y + 2.0
    }

    fn allocate(&self, ui: &mut Ui) -> (Rect, Response) {
        let wanted = vec2(ui.available_width(), (self.height() + 16.0).max(size::ROW));
        ui.allocate_exact_size(wanted, Sense::click())
    }

    /// Paints the words and the focus, and gives what was cut a tooltip.
    fn show(self, ui: &Ui, rect: Rect, response: Response) -> Response {
        let t = Tokens::of(ui);
        let is_cut = self.title.elided || self.line.elided;
        if ui.is_rect_visible(rect) {
            let top = pos2(rect.left() + INDENT, rect.center().y - self.height() / 2.0);
            let below = top + vec2(0.0, self.title.size().y + 2.0);
            ui.painter().galley(top, self.title, t.ink);
            ui.painter().galley(below, self.line, t.ink2);
            focus_ring(ui, &response.clone().with_new_rect(rect.shrink(4.0)), size::RADIUS_ROW - 2.0);
        }
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let (title, line) = self.whole;
        if is_cut { response.on_hover_text(format!("{title}\n{line}")) } else { response }
    }
}

/// A place of the rail: an icon and its word, or the icon alone in a small window; or one of the bar at the lower edge.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it with ui.add"]
pub struct RailItem<'a> {
    icon: Icon,
    name: &'a str,
    is_selected: bool,
    is_small: bool,
    width: Option<f32>,
}

impl<'a> RailItem<'a> {
    /// A place by its name.
    pub fn new(icon: Icon, name: &'a str, is_selected: bool) -> Self {
        Self { icon, name, is_selected, is_small: false, width: None }
    }

    /// The icon alone, with a tooltip.
    pub fn small(mut self, is_small: bool) -> Self {
        self.is_small = is_small;
        self
    }

    /// In a bar, where it is so wide: with its word where that has room.
    pub fn in_bar(mut self, ui: &Ui, width: f32) -> Self {
        let word = ui.painter().layout_no_wrap(self.name.to_owned(), Type::LabelBold.font(), Color32::BLACK);
        (self.width, self.is_small) = (Some(width), word.size().x > width);
        self
    }

    /// How high it is.
    pub fn height(is_small: bool) -> f32 {
        if is_small { 44.0 } else { 56.0 }
    }
}

impl Widget for RailItem<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let own = if self.is_small { 44.0 } else { 62.0 };
        let height = Self::height(self.is_small && self.width.is_none());
        let wanted = vec2(self.width.unwrap_or(own), height);
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
