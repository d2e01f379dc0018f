//! Strokes and text that several widgets paint.

use egui::{
    Align2, Color32, CornerRadius, FontId, Painter, Pos2, Rect, Response, Role, Shape, Slider, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::first_stop;
use crate::app::theme::{Tokens, size, touch};

/// The ring round a control that has the keyboard; `radius` is the control's own corner.
pub fn focus_ring(ui: &Ui, response: &Response, radius: f32) {
    if response.has_focus() {
        ring(ui, response.rect, radius);
    }
}

/// The same round what is not the control itself.
pub(super) fn ring(ui: &Ui, rect: Rect, radius: f32) {
    let stroke = Stroke::new(size::FOCUS, Tokens::of(ui).accent);
    let rect = rect.expand(size::FOCUS_GAP);
    ui.painter().rect_stroke(rect, corner(radius + size::FOCUS_GAP), stroke, StrokeKind::Outside);
}

/// The keyboard may come to a control that has been scrolled out of sight.
pub fn bring_in_sight(ui: &Ui, response: &Response) {
    if response.gained_focus() && !response.clicked() && !response.is_pointer_button_down_on() {
        ui.scroll_to_rect(response.rect.expand(size::GAP), None);
    }
}

/// A slider whose rail is seen on a card or a dialog, with a ring while it has the keyboard.
pub fn slider(ui: &mut Ui, slider: Slider<'_>) -> Response {
    let t = Tokens::of(ui);
    let response = ui.scope(|ui| {
        let high = ui.spacing().interact_size.y;
        ui.spacing_mut().interact_size.y = touch::pressed(ui.ctx(), high);
        ui.visuals_mut().widgets.inactive.bg_fill = t.line2;
        ui.visuals_mut().selection.bg_fill = t.accent;
        ui.visuals_mut().slider_trailing_fill = true;
        ui.add(slider)
    });
    bring_in_sight(ui, &response.inner);
    focus_ring(ui, &response.inner, size::RADIUS_ROW);
    response.inner
}

/// Tells what a control is called; `selected` for those that stay pressed.
pub(super) fn announce(ui: &Ui, response: &Response, role: Role, name: &str, selected: Option<bool>) {
    let enabled = ui.is_enabled();
    bring_in_sight(ui, response);
    response.widget_info(|| match selected {
        Some(selected) => WidgetInfo::selected(role, enabled, selected, name),
        None => WidgetInfo::labeled(role, enabled, name),
    });
    if let (Role::ListItem, Some(selected)) = (role, selected) {
        chosen(response, selected);
    }
    first_stop::offer(ui, response);
}

/// A line of a list is chosen, not ticked: egui makes a check box of whatever is selected.
pub fn chosen(response: &Response, is_chosen: bool) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.clear_toggled();
        if is_chosen {
            node.set_selected(true);
        }
    });
}

/// How far a control is hovered or pressed, 0–1, moving there in [`size::QUICK`].
pub(super) fn hover(ui: &Ui, response: &Response) -> f32 {
    let is_hot = response.hovered() || response.is_pointer_button_down_on();
    ui.ctx().animate_bool_responsive(response.id.with("hover"), is_hot)
}

/// A corner of `radius` points on all four sides.
pub(super) fn corner(radius: f32) -> CornerRadius {
    CornerRadius::same(radius.round().clamp(0.0, 255.0) as u8)
}

/// A filled box with an edge inside it.
pub(super) fn boxed(painter: &Painter, rect: Rect, radius: f32, fill: Color32, edge: Stroke) {
    painter.rect(rect, corner(radius), fill, edge, StrokeKind::Inside);
}

/// One line of text whose baseline is at `at.y`, centred on `at.x`.
pub(in crate::app) fn text_on_baseline(
    painter: &Painter,
    at: Pos2,
    text: &str,
    font: FontId,
    colour: Color32,
) {
    let galley = painter.layout_no_wrap(text.to_owned(), font, colour);
    let baseline = galley
        .rows
        .first()
        .and_then(|row| row.row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y))
        .unwrap_or_default();
    // Not from `painter.text`: that centres the line, which has more room above its figures than below.
    painter.galley(at - vec2(galley.size().x / 2.0, baseline), galley, colour);
}

/// One line of text with its anchor at `at`; returns where it lies.
pub(super) fn line(
    painter: &Painter,
    at: Pos2,
    anchor: Align2,
    text: &str,
    font: FontId,
    colour: Color32,
) -> Rect {
    painter.text(at, anchor, text, font, colour)
}

/// A square corner box of `half` around `centre`, rounded by `round`, turned by 45° if `turned`.
pub(super) fn rounded_square(centre: Pos2, half: f32, round: f32, turned: bool) -> Vec<Pos2> {
    const STEPS: u16 = 8;
    let round = round.min(half);
    let mut points = Vec::with_capacity(4 * usize::from(STEPS + 1));
    for (quarter, (sx, sy)) in [(1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0), (1.0, -1.0)].into_iter().enumerate() {
        let middle = vec2(sx * (half - round), sy * (half - round));
        for step in 0..=STEPS {
            let angle = (quarter as f32 + f32::from(step) / f32::from(STEPS)) * std::f32::consts::FRAC_PI_2;
            let v = middle + round * egui::Vec2::angled(angle);
            let v = if turned { vec2(v.x - v.y, v.x + v.y) * std::f32::consts::FRAC_1_SQRT_2 } else { v };
            points.push(centre + v);
        }
    }
    points
}

/// Part of a circle as a line, from `from` to `to` turns clockwise from 12 o’clock.
pub(in crate::app) fn arc(centre: Pos2, radius: f32, from: f32, to: f32) -> Vec<Pos2> {
    let steps = ((to - from).abs() * 96.0).ceil().max(1.0);
    (0..=steps as u16)
        .map(|i| {
            let turn = from + (to - from) * f32::from(i) / steps;
            let angle = (turn - 0.25) * std::f32::consts::TAU;
            pos2(centre.x + radius * angle.cos(), centre.y + radius * angle.sin())
        })
        .collect()
}

/// A dashed line through `points`.
pub(super) fn dashed(painter: &Painter, points: &[Pos2], stroke: Stroke, on: f32, off: f32) {
    painter.extend(Shape::dashed_line(points, stroke, on, off));
}
