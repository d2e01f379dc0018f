//! Tenderness before and after each hold.

use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, pos2, vec2};

use super::axis::{colour_strip, value_axis, y_of};
use crate::{
    app::{
        theme::{Tokens, Type, mix},
        widgets::paint::line,
    },
    therapy::Tenderness,
};

/// One hold, or a rating without one (then it has a before only).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// When, in days from any day on.
    pub day: f64,
    /// The tenderness before.
    pub before: Option<Tenderness>,
    /// The tenderness after.
    pub after: Option<Tenderness>,
}

/// Pairs of before and after over the days: a filled dot before, an open dot after, a thin line between.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct PairsPlot<'a> {
    name: &'a str,
    pairs: &'a [Pair],
    dates: &'a [(f64, String)],
    chosen: Option<usize>,
    is_mini: bool,
}

/// What came of showing a [`PairsPlot`].
#[derive(Debug)]
pub struct PairsReply {
    /// The plot itself.
    pub response: Response,
    /// The pair that was clicked, by its place among the pairs.
    pub clicked: Option<usize>,
}

/// A click this far beside a pair still means it, in points.
const REACH: f32 = 14.0;

impl<'a> PairsPlot<'a> {
    /// The small plot of a panel: the pairs side by side, oldest first; `name` says what it shows.
    pub fn mini(name: &'a str, pairs: &'a [Pair]) -> Self {
        Self { name, pairs, dates: &[], chosen: None, is_mini: true }
    }

    /// The plot of a page: the pairs where their days are; `dates` are the words under the axis, by day.
    pub fn large(name: &'a str, pairs: &'a [Pair], dates: &'a [(f64, String)]) -> Self {
        Self { name, pairs, dates, chosen: None, is_mini: false }
    }

    /// The pair that is chosen, by its place among the pairs.
    pub fn chosen(mut self, chosen: Option<usize>) -> Self {
        self.chosen = chosen;
        self
    }

    /// Shows the plot with its legend in a space of `wanted`. The pairs are for the pointer; the keyboard has the table.
    pub fn show(self, ui: &mut Ui, wanted: Vec2) -> PairsReply {
        let t = Tokens::of(ui);
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::CLICK);
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, self.name));
        let painter = ui.painter();
        let (left, bottom) = if self.is_mini { (22.0, 24.0) } else { (34.0, 50.0) };
        let area = Rect::from_min_max(rect.min + vec2(left, 8.0), rect.max - vec2(0.0, bottom));
        value_axis(painter, area, if self.is_mini { 5 } else { 2 }, if self.is_mini { 6.0 } else { 14.0 }, t);
        if !self.is_mini {
            colour_strip(painter, area, area.left() - 8.0);
        }
        for (day, words) in self.dates {
            let x = self.x_of(area, 0, *day);
            let at = pos2(x, area.bottom() + 8.0);
            line(painter, at, Align2::CENTER_TOP, words, Type::Label.font(), t.ink3);
        }
        // As the page and the panel that it stands on.
        let ground = t.panel;
        let hovered = response.hover_pos().and_then(|pointer| self.nearest(area, pointer));
        for (at, fill) in [(hovered, t.sunk), (self.chosen, t.accent_soft)] {
            if let Some((i, pair)) = at.and_then(|i| Some((i, self.pairs.get(i)?))) {
                let centre = pos2(self.x_of(area, i, pair.day), area.center().y);
                painter.rect_filled(Rect::from_center_size(centre, vec2(20.0, area.height())), 6.0, fill);
            }
        }
        for (i, pair) in self.pairs.iter().enumerate() {
            let is_latest = !self.is_mini && i + 1 == self.pairs.len();
            let x = self.x_of(area, i, pair.day);
            paint_pair(painter, area, x, *pair, is_latest, (t, ground));
        }
        let legend = pos2(if self.is_mini { area.left() } else { area.left() + 2.0 }, rect.bottom() - 8.0);
        paint_legend(painter, legend, ground, t);
        let response = if hovered.is_some() {
            response.on_hover_cursor(egui::CursorIcon::PointingHand)
        } else {
            response
        };
        let clicked = hovered.filter(|_| response.clicked());
        PairsReply { response, clicked }
    }

    /// The pair under the pointer: the nearest one, along the days first.
    fn nearest(&self, area: Rect, pointer: Pos2) -> Option<usize> {
        let far = |i: usize, pair: &Pair| {
            let x = (self.x_of(area, i, pair.day) - pointer.x).abs();
            let values = [pair.before, pair.after].into_iter().flatten();
            let y = values.map(|value| (y_of(area, f32::from(value.get())) - pointer.y).abs());
            (x, y.fold(f32::INFINITY, f32::min))
        };
        let all = self.pairs.iter().enumerate().map(|(i, pair)| (i, far(i, pair)));
        let near = all.filter(|(_, (x, _))| *x <= REACH && area.expand(REACH).contains(pointer));
        let nearest = near.min_by(|(_, (x, y)), (_, (x2, y2))| x.total_cmp(x2).then(y.total_cmp(y2)));
        nearest.map(|(i, _)| i)
    }

    fn x_of(&self, area: Rect, index: usize, day: f64) -> f32 {
        let margin = if self.is_mini { 10.0 } else { 14.0 };
        let room = area.width() - 2.0 * margin;
        let share = if self.is_mini {
            // Few pairs stand at the left, in the distance that a dozen would have.
            let steps = self.pairs.len().max(12) - 1;
            index as f32 / steps as f32
        } else {
            let days = self.pairs.iter().map(|pair| pair.day).chain(self.dates.iter().map(|(day, _)| *day));
            let (first, last) = days.fold((f64::MAX, f64::MIN), |(a, b), day| (a.min(day), b.max(day)));
            if last > first { ((day - first) / (last - first)) as f32 } else { 0.5 }
        };
        area.left() + margin + room * share
    }
}

/// The marks of one hold at `x`; the latest one stands out.
fn paint_pair(
    painter: &Painter,
    area: Rect,
    x: f32,
    pair: Pair,
    is_latest: bool,
    (t, ground): (&Tokens, Color32),
) {
    let (ink, radius) = if is_latest { (t.ink, 4.6) } else { (t.ink2, 3.4) };
    let at = |value: Tenderness| pos2(x, y_of(area, f32::from(value.get())));
    if let (Some(before), Some(after)) = (pair.before, pair.after) {
        let colour = if is_latest { t.ink } else { mix(t.line2, t.ink3, 0.1) };
        painter.line_segment([at(before), at(after)], Stroke::new(2.0, colour));
    }
    if let Some(before) = pair.before {
        filled_dot(painter, at(before), radius, ink, ground);
    }
    match pair.after {
        // The open dot stands round the filled one where nothing has changed.
        Some(after) if pair.before == Some(after) => {
            painter.circle_stroke(at(after), radius + 2.6, Stroke::new(1.6, ink));
        }
        Some(after) => {
            painter.circle(at(after), radius - 0.6, ground, Stroke::new(1.6, ink));
        }
        None => {}
    }
}

fn filled_dot(painter: &Painter, at: Pos2, radius: f32, ink: Color32, ground: Color32) {
    painter.circle(at, radius + 0.4, ink, Stroke::new(0.8, ground));
}

fn paint_legend(painter: &Painter, at: Pos2, ground: Color32, t: &Tokens) {
    filled_dot(painter, at + vec2(4.0, 0.0), 3.4, t.ink2, ground);
    let font = Type::Label.font();
    let words =
        line(painter, at + vec2(14.0, 0.0), Align2::LEFT_CENTER, "before a hold", font.clone(), t.ink2);
    let x = words.right() + 18.0;
    painter.circle(pos2(x, at.y), 2.8, ground, Stroke::new(1.6, t.ink2));
    line(painter, pos2(x + 10.0, at.y), Align2::LEFT_CENTER, "after", font, t.ink2);
}
