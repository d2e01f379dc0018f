//! A choice as the panel of a point shows it: a tile among others, or a line of its own in a small panel.

use egui::{Align2, CursorIcon, Rect, Response, Role, Sense, Stroke, Ui, Vec2, pos2, vec2};

use super::paint::{announce, boxed, focus_ring, hover, line};
use crate::app::{
    icons::Icon,
    theme::{Tokens, Type, mix, size, touch},
};

/// How a choice is laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ChoiceForm {
    /// Icon above label above value, `width` and `height` points large.
    Tile {
        /// Its width.
        width: f32,
        /// Its height; see [`tile_height`].
        height: f32,
    },
    /// Icon, label and value on one line over the whole width.
    Line,
}

const INSET: f32 = 11.0;
/// The height of a choice on a line of its own.
const LINE: f32 = 34.0;

/// The height of a field that lies in a choice, and what is left of it at the lower end of a tile and at the right end of a
/// line, which has its arrow there.
const FIELD: f32 = 28.0;
const UNDER: f32 = 5.0;
const ARROW: f32 = 23.0;
const FIELD_OF_LINE: f32 = 84.0;

/// The height of a tile of this width with this value in it; names are never cut.
pub fn tile_height(ui: &Ui, width: f32, value: &str) -> f32 {
    54.0 + value_galley(ui, width - 2.0 * INSET, value).size().y.max(20.0)
}

/// The height of a tile with a field in it and a label of so many lines.
pub fn field_tile_height(lines: usize) -> f32 {
    LABEL + lines as f32 * Type::Label.line() + FIELD + UNDER + 1.0
}

/// Where the label of a tile begins.
const LABEL: f32 = 30.0;

fn value_galley(ui: &Ui, width: f32, value: &str) -> std::sync::Arc<egui::Galley> {
    ui.painter().layout(value.to_owned(), Type::SmallBold.font(), Tokens::of(ui).ink, width)
}

impl ChoiceForm {
    /// Room for it.
    pub(super) fn allocate(self, ui: &mut Ui, sense: Sense) -> (Rect, Response) {
        ui.allocate_exact_size(self.wanted(ui), sense)
    }

    /// Paints it without its value, `heat` (0–1) of the way to hovered.
    pub(super) fn paint(self, ui: &Ui, rect: Rect, icon: Icon, label: &str, opens: bool, heat: f32) {
        let t = Tokens::of(ui);
        let painter = ui.painter();
        let square = |x: f32, y: f32, side: f32| Rect::from_center_size(pos2(x, y), Vec2::splat(side));
        match self {
            Self::Tile { .. } => {
                let edge = Stroke::new(size::HAIRLINE, t.line2);
                boxed(painter, rect, size::RADIUS_ROW, mix(t.raised, t.sunk, heat), edge);
                let y = rect.top() + 18.0;
                icon.paint(painter, square(rect.left() + INSET + 9.0, y, 18.0), t.accent);
                if opens {
                    Icon::Down.paint(painter, square(rect.right() - INSET - 6.0, y, 15.0), t.ink2);
                }
                let mut top = rect.top() + LABEL;
                for words in label.lines() {
                    let at = pos2(rect.left() + INSET, top + Type::Label.line() / 2.0);
                    line(painter, at, Align2::LEFT_CENTER, words, Type::Label.font(), t.ink2);
                    top += Type::Label.line();
                }
            }
            Self::Line => {
                boxed(painter, rect, size::RADIUS_SEGMENT, t.sunk.gamma_multiply(heat), Stroke::NONE);
                painter.hline(rect.x_range(), rect.top(), Stroke::new(size::HAIRLINE, t.line));
                icon.paint(painter, square(rect.left() + 9.0, rect.center().y, 18.0), t.accent);
                if opens {
                    Icon::Down.paint(painter, square(rect.right() - 7.0, rect.center().y, 15.0), t.ink2);
                }
                let at = rect.left_center() + vec2(28.0, 0.0);
                let label = label.replace('\n', " ");
                line(painter, at, Align2::LEFT_CENTER, &label, Type::Small.font(), t.ink2);
            }
        }
    }

    /// Paints what is chosen.
    pub(super) fn paint_value(self, ui: &Ui, rect: Rect, value: &str) {
        let ink = Tokens::of(ui).ink;
        match self {
            Self::Tile { width, .. } => {
                let galley = value_galley(ui, width - 2.0 * INSET, value);
                ui.painter().galley(rect.min + vec2(INSET, 47.0), galley, ink);
            }
            Self::Line => {
                let at = rect.right_center() - vec2(23.0, 0.0);
                line(ui.painter(), at, Align2::RIGHT_CENTER, value, Type::SmallBold.font(), ink);
            }
        }
    }

    /// Where something to type into goes instead of a value, in a choice that lies in `rect`.
    pub(super) fn inside(self, rect: Rect) -> Rect {
        match self {
            Self::Tile { .. } => Rect::from_min_max(
                pos2(rect.left() + 6.0, rect.bottom() - UNDER - FIELD),
                rect.max - vec2(6.0, UNDER),
            ),
            Self::Line => Rect::from_min_max(
                pos2(rect.right() - ARROW - FIELD_OF_LINE, rect.top() + 3.0),
                pos2(rect.right() - ARROW, rect.bottom() - 3.0),
            ),
        }
    }

    /// Where the choice will lie that `ui` shows next.
    pub(super) fn place(self, ui: &Ui) -> Rect {
        Rect::from_min_size(ui.cursor().min, self.wanted(ui))
    }

    fn wanted(self, ui: &Ui) -> Vec2 {
        match self {
            Self::Tile { width, height } => vec2(width, height),
            Self::Line => vec2(ui.available_width(), touch::pressed(ui.ctx(), LINE)),
        }
    }
}

/// A line that opens what lies below it, and closes it again.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct OpenRow<'a> {
    name: &'a str,
    count: &'a str,
    icon: Option<Icon>,
    is_open: bool,
}

impl<'a> OpenRow<'a> {
    /// A line of that name, with how much there is below it.
    pub fn new(name: &'a str, count: &'a str, is_open: bool) -> Self {
        Self { name, count, icon: None, is_open }
    }

    /// An icon at the left.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let (rect, response) = ui
            .allocate_exact_size(vec2(ui.available_width(), touch::pressed(ui.ctx(), LINE)), Sense::click());
        announce(ui, &response, Role::Button, self.name, None);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(self.is_open));
        let heat = hover(ui, &response);
        let painter = ui.painter();
        boxed(painter, rect, size::RADIUS_SEGMENT, t.sunk.gamma_multiply(heat), Stroke::NONE);
        let edge = Stroke::new(size::HAIRLINE, t.line);
        painter.hline(rect.x_range(), rect.top(), edge);
        painter.hline(rect.x_range(), rect.bottom(), edge);
        let square = |x: f32, side: f32| Rect::from_center_size(pos2(x, rect.center().y), Vec2::splat(side));
        if let Some(icon) = self.icon {
            icon.paint(painter, square(rect.left() + 9.0, 18.0), t.accent);
        }
        let indent = if self.icon.is_some() { 28.0 } else { 4.0 };
        let at = rect.left_center() + vec2(indent, 0.0);
        line(painter, at, Align2::LEFT_CENTER, self.name, Type::Small.font(), t.ink2);
        let at = rect.right_center() - vec2(23.0, 0.0);
        line(painter, at, Align2::RIGHT_CENTER, self.count, Type::Small.font(), t.ink2);
        let arrow = if self.is_open { Icon::Down } else { Icon::Next };
        arrow.paint(painter, square(rect.right() - 7.0, 15.0), t.ink2);
        focus_ring(ui, &response.clone().with_new_rect(rect.shrink(3.0)), size::RADIUS_SEGMENT);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
