//! One of several choices that stand beside or below each other, all in sight.

use egui::{Align2, CornerRadius, CursorIcon, Rect, Response, Role, Sense, Stroke, Ui, Vec2, pos2, vec2};

use super::paint::{announce, boxed, focus_ring, hover, line};
use crate::app::{
    icons::Icon,
    theme::{Tokens, Type, mix, size, touch},
};

/// The height of a tile, and of a line.
const TILE: f32 = 60.0;
const LINE: f32 = 40.0;

/// Tiles with an icon over a word, three in a row; answers with what was chosen, if something else than `current` was.
pub fn choice_tiles<T: Copy + PartialEq>(ui: &mut Ui, options: &[(T, Icon, &str)], current: T) -> Option<T> {
    let gap = size::GAP;
    let width = ((ui.available_width() - 2.0 * gap) / 3.0).floor();
    let mut chosen = None;
    for row in options.chunks(3) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (value, icon, name) in row {
                if tile(ui, width, *icon, name, *value == current).clicked() && *value != current {
                    chosen = Some(*value);
                }
            }
        });
    }
    chosen
}

fn tile(ui: &mut Ui, width: f32, icon: Icon, name: &str, is_chosen: bool) -> Response {
    let t = Tokens::of(ui);
    let style = if is_chosen { Type::SmallBold } else { Type::Small };
    let ink = if is_chosen { t.accent_ink } else { t.ink2 };
    let mut job = egui::text::LayoutJob::simple(name.to_owned(), style.font(), ink, width - 12.0);
    job.halign = egui::Align::Center;
    let galley = ui.painter().layout_job(job);
    let height = TILE.max(galley.size().y + 38.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    announce(ui, &response, Role::RadioButton, name, Some(is_chosen));
    let heat = hover(ui, &response);
    let (fill, edge) = if is_chosen {
        (t.accent_soft, Stroke::new(2.0, t.accent))
    } else {
        (mix(t.raised, t.sunk, heat), Stroke::new(size::HAIRLINE, t.line2))
    };
    boxed(ui.painter(), rect, size::RADIUS_ROW, fill, edge);
    let square = Rect::from_center_size(pos2(rect.center().x, rect.top() + 19.0), Vec2::splat(18.0));
    icon.paint(ui.painter(), square, ink);
    ui.painter().galley(pos2(rect.center().x, rect.top() + 32.0), galley, ink);
    focus_ring(ui, &response, size::RADIUS_ROW);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Lines with a ring before the words and a value at the right; answers with what was chosen, if something else than
/// `current` was.
pub fn choice_lines<T: Copy + PartialEq>(ui: &mut Ui, options: &[(T, &str, &str)], current: T) -> Option<T> {
    let t = Tokens::of(ui);
    let mut chosen = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let top = ui.cursor().min;
        for (i, (value, words, figure)) in options.iter().enumerate() {
            let is_chosen = *value == current;
            let (rect, response) = ui.allocate_exact_size(
                vec2(ui.available_width(), touch::pressed(ui.ctx(), LINE)),
                Sense::click(),
            );
            announce(ui, &response, Role::RadioButton, words, Some(is_chosen));
            let heat = hover(ui, &response);
            // Round where the group is, so that no corner shows between two lines.
            let radius = |is_end: bool| if is_end { size::RADIUS_ROW as u8 } else { 0 };
            let (top, bottom) = (radius(i == 0), radius(i + 1 == options.len()));
            let corner = CornerRadius { nw: top, ne: top, sw: bottom, se: bottom };
            ui.painter().rect_filled(rect, corner, mix(t.raised, t.sunk, heat));
            if i > 0 {
                ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(size::HAIRLINE, t.line));
            }
            let ring = pos2(rect.left() + 20.0, rect.center().y);
            if is_chosen {
                ui.painter().circle_filled(ring, 9.0, t.accent);
                ui.painter().circle_filled(ring, 3.6, t.on_accent);
            } else {
                ui.painter().circle_stroke(ring, 8.5, Stroke::new(1.2, t.field));
            }
            let style = if is_chosen { Type::SmallBold } else { Type::Small };
            let (left, right) = (rect.left_center() + vec2(40.0, 0.0), rect.right_center() - vec2(12.0, 0.0));
            line(ui.painter(), left, Align2::LEFT_CENTER, words, Type::Body.font(), t.ink);
            line(ui.painter(), right, Align2::RIGHT_CENTER, figure, style.font(), t.ink);
            focus_ring(ui, &response, size::RADIUS_ROW - 2.0);
            if response.on_hover_cursor(CursorIcon::PointingHand).clicked() && !is_chosen {
                chosen = Some(*value);
            }
        }
        let whole = Rect::from_min_max(top, pos2(ui.max_rect().right(), ui.cursor().min.y));
        let edge = Stroke::new(size::HAIRLINE, t.line2);
        ui.painter().rect_stroke(whole, size::RADIUS_ROW, edge, egui::StrokeKind::Inside);
    });
    chosen
}
