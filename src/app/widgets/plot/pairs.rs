//! Tenderness before and after each hold.

use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, pos2, vec2};

use super::{
    axis::{colour_strip, value_axis, y_of},
    band,
};
use crate::{
    app::{
        theme::{Tokens, Type, mix},
        widgets::{paint::line, pointed_at},
    },
    language::say,
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

/// Where the pairs of one picture lie from left to right.
#[derive(Clone, Copy)]
struct Across {
    left: f32,
    room: f32,
    /// The first day and the last.
    days: (f64, f64),
}

impl Across {
    fn x(&self, day: f64) -> f32 {
        let (first, last) = self.days;
        let share = if last > first { ((day - first) / (last - first)) as f32 } else { 0.5 };
        self.left + self.room * share
    }
}

/// A click this far beside a pair still means it, in points.
const REACH: f32 = 14.0;

impl<'a> PairsPlot<'a> {
    /// The small plot of a panel: the same, with fewer lines; `name` says what it shows.
    pub fn mini(name: &'a str, pairs: &'a [Pair], dates: &'a [(f64, String)]) -> Self {
        Self { name, pairs, dates, chosen: None, is_mini: true }
    }

    /// The plot of a page: the pairs where their days are, oldest first; `dates` are the words under the axis, by day.
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
        let (left, bottom) = if self.is_mini { (22.0, 40.0) } else { (34.0, 50.0) };
        let area = Rect::from_min_max(rect.min + vec2(left, 8.0), rect.max - vec2(0.0, bottom));
        value_axis(painter, area, if self.is_mini { 5 } else { 2 }, if self.is_mini { 6.0 } else { 14.0 }, t);
        if !self.is_mini {
            colour_strip(painter, area, area.left() - 8.0);
        }
        let across = self.across(area);
        for (day, words) in self.dates {
            let at = pos2(across.x(*day), area.bottom() + if self.is_mini { 3.0 } else { 8.0 });
            line(painter, at, Align2::CENTER_TOP, words, Type::Label.font(), t.ink3);
        }
        // As the page and the panel that it stands on.
        let ground = t.panel;
        let hovered = pointed_at(&response).and_then(|pointer| self.nearest(area, across, pointer));
        for (at, fill) in [(hovered, t.sunk), (self.chosen, t.accent_soft)] {
            if let Some(pair) = at.and_then(|i| self.pairs.get(i)) {
                let centre = pos2(across.x(pair.day), area.center().y);
                painter.rect_filled(Rect::from_center_size(centre, vec2(20.0, area.height())), 6.0, fill);
            }
        }
        let is_dense = self.pairs.len() as f32 > across.room;
        self.paint(painter, area, across, is_dense, (t, ground));
        let legend = pos2(if self.is_mini { area.left() } else { area.left() + 2.0 }, rect.bottom() - 8.0);
        paint_legend(painter, legend, is_dense, ground, t);
        let response = if hovered.is_some() {
            response.on_hover_cursor(egui::CursorIcon::PointingHand)
        } else {
            response
        };
        let clicked = hovered.filter(|_| response.clicked());
        PairsReply { response, clicked }
    }

    /// Each pair by itself; where there are more of them than points across, all but the latest one as a band.
    fn paint(
        &self,
        painter: &Painter,
        area: Rect,
        across: Across,
        is_dense: bool,
        (t, ground): (&Tokens, Color32),
    ) {
        let at = |pair: &Pair| across.x(pair.day);
        if is_dense {
            let pairs = self.pairs.iter();
            band::paint(painter, area, pairs.map(|pair| (at(pair), pair.before, pair.after)), t);
        }
        let each = if is_dense { self.pairs.len().saturating_sub(1) } else { 0 };
        for (i, pair) in self.pairs.iter().enumerate().skip(each) {
            let is_latest = !self.is_mini && i + 1 == self.pairs.len();
            paint_pair(painter, area, at(pair), *pair, is_latest, (t, ground));
        }
    }

    /// The pair under the pointer: the nearest one, along the days first.
    fn nearest(&self, area: Rect, across: Across, pointer: Pos2) -> Option<usize> {
        if !area.expand(REACH).contains(pointer) {
            return None;
        }
        let x = |i: usize| across.x(self.pairs[i].day);
        let x_far = |i: usize| (x(i) - pointer.x).abs();
        let right = partition_point(self.pairs.len(), |i| x(i) < pointer.x);
        let beside = [right.checked_sub(1), Some(right)].into_iter().flatten();
        let beside: Vec<usize> = beside.filter(|i| *i < self.pairs.len() && x_far(*i) <= REACH).collect();
        let least = beside.iter().map(|i| x_far(*i)).min_by(f32::total_cmp)?;
        // Of those at the same place the one whose value is nearest.
        let y_far = |i: usize| {
            let values = [self.pairs[i].before, self.pairs[i].after].into_iter().flatten();
            let far = values.map(|value| (y_of(area, f32::from(value.get())) - pointer.y).abs());
            far.fold(f32::INFINITY, f32::min)
        };
        let before = (0..right).rev().take_while(|i| x_far(*i) <= least);
        let after = (right..self.pairs.len()).take_while(|i| x_far(*i) <= least);
        before.chain(after).min_by(|a, b| y_far(*a).total_cmp(&y_far(*b)).then(a.cmp(b)))
    }

    fn across(&self, area: Rect) -> Across {
        let margin = if self.is_mini { 18.0 } else { 14.0 };
        let ends = [self.pairs.first(), self.pairs.last()].into_iter().flatten().map(|pair| pair.day);
        let days = ends.chain(self.dates.iter().map(|(day, _)| *day));
        let days = days.fold((f64::MAX, f64::MIN), |(a, b), day| (a.min(day), b.max(day)));
        Across { left: area.left() + margin, room: area.width() - 2.0 * margin, days }
    }
}

/// How many of the first of `count` numbers are `before`; those come before all others.
fn partition_point(count: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
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

fn paint_legend(painter: &Painter, at: Pos2, is_dense: bool, ground: Color32, t: &Tokens) {
    let font = Type::Label.font();
    if is_dense {
        band::sample_before(painter, at + vec2(4.0, 0.0), t);
    } else {
        filled_dot(painter, at + vec2(4.0, 0.0), 3.4, t.ink2, ground);
    }
    let words = line(
        painter,
        at + vec2(14.0, 0.0),
        Align2::LEFT_CENTER,
        say!("widgets-before-a-hold"),
        font.clone(),
        t.ink2,
    );
    let x = words.right() + 18.0;
    if is_dense {
        band::sample_after(painter, pos2(x, at.y), t);
    } else {
        painter.circle(pos2(x, at.y), 2.8, ground, Stroke::new(1.6, t.ink2));
    }
    line(painter, pos2(x + 10.0, at.y), Align2::LEFT_CENTER, say!("widgets-after"), font, t.ink2);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_small_plot_shows_a_day_where_it_lies_in_its_weeks() {
        let area = Rect::from_min_max(pos2(100.0, 10.0), pos2(300.0, 110.0));
        let dates = [(0.0, "8 Nov".to_owned()), (21.0, "29 Nov".to_owned())];
        let pairs = [1.0, 12.0, 21.0].map(|day| Pair { day, before: None, after: None });
        let across = PairsPlot::mini("", &pairs, &dates).across(area);
        let x = pairs.map(|pair| across.x(pair.day));
        assert!((x[2] - (area.right() - 18.0)).abs() < 0.1, "today at the right edge: {x:?}");
        assert!((x[1] - x[0]) > 1.2 * (x[2] - x[1]), "eleven days are more than nine: {x:?}");
        let alone = PairsPlot::mini("", &pairs[2..], &dates).across(area);
        assert!((alone.x(21.0) - x[2]).abs() < 0.1, "one entry alone, too");
    }

    proptest! {
        /// Searching by halves finds what comparing with every pair finds.
        #[test]
        fn the_nearest_pair_is_the_nearest_of_all(
            values in prop::collection::vec((0..40_u8, 0..=10_u8, 0..=10_u8), 0..60), x in 80.0..320.0_f32, y in 0.0..120.0_f32,
        ) {
            let area = Rect::from_min_max(pos2(100.0, 10.0), pos2(300.0, 110.0));
            let value = |value| Tenderness::try_from(value).ok();
            let mut pairs: Vec<Pair> = values
                .iter()
                .map(|(day, a, b)| Pair { day: f64::from(*day), before: value(*a), after: value(*b) })
                .collect();
            pairs.sort_by(|a, b| a.day.total_cmp(&b.day));
            for plot in [PairsPlot::large("", &pairs, &[]), PairsPlot::mini("", &pairs, &[])] {
                let across = plot.across(area);
                let far = |i: usize| {
                    let pair = pairs[i];
                    let at = |value: Tenderness| (y_of(area, f32::from(value.get())) - y).abs();
                    let low = pair.before.map_or(f32::INFINITY, at).min(pair.after.map_or(f32::INFINITY, at));
                    ((across.x(pair.day) - x).abs(), low)
                };
                let all = (0..pairs.len()).filter(|i| far(*i).0 <= REACH);
                let all = all.filter(|_| area.expand(REACH).contains(pos2(x, y)));
                let nearest = all.min_by(|a, b| {
                    let ((x, y), (x2, y2)) = (far(*a), far(*b));
                    x.total_cmp(&x2).then(y.total_cmp(&y2))
                });
                prop_assert_eq!(plot.nearest(area, across, pos2(x, y)), nearest);
            }
        }
    }
}
