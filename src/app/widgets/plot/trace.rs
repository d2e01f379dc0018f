//! The course of a hold, live or looked at again: steps, because the values are typed, and nothing drawn for the time
//! to come.

use egui::{Align2, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::axis::{value_axis, y_of};
use crate::{
    app::{
        theme::{Tokens, Type, size},
        widgets::{
            marker::{MarkerKind, MarkerLook, paint_marker},
            paint::{dashed, line},
        },
    },
    therapy::Tenderness,
};

/// “Since you started”: the values typed during a hold over its seconds.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct TracePlot<'a> {
    values: &'a [(f32, Tenderness)],
    now: f32,
    whole: f32,
    over: Option<&'a str>,
    marks: &'a [TraceMark],
}

/// A word at a second of the hold: what was felt then.
#[derive(Clone, Debug, PartialEq)]
pub struct TraceMark {
    /// The second of the hold.
    pub second: f32,
    /// The word.
    pub word: String,
}

/// A lower course has no room for every second number of the axis.
const LOW: f32 = 100.0;
/// Each row of words above the course.
const WORDS: f32 = 15.0;
/// More rows of words would leave no course; the list below has them all.
const ROWS: usize = 3;

impl<'a> TracePlot<'a> {
    /// `values` as (second of the hold, tenderness), in order of time; `now` the seconds held so far, `whole` the dose.
    pub fn new(values: &'a [(f32, Tenderness)], now: f32, whole: f32) -> Self {
        Self { values, now, whole: whole.max(now).max(1.0), over: None, marks: &[] }
    }

    /// The course of a hold that is over and was `held` so many seconds; `name` says to a screen reader what it
    /// shows.
    pub fn over(name: &'a str, values: &'a [(f32, Tenderness)], held: f32) -> Self {
        let last = values.last().map_or(0.0, |(second, _)| *second);
        Self { over: Some(name), ..Self::new(values, held.max(last), held) }
    }

    /// What was felt, in order of time.
    pub fn marks(mut self, marks: &'a [TraceMark]) -> Self {
        self.marks = marks;
        self
    }

    /// Shows the plot in a space of `wanted`, and above it the words of what was felt.
    pub fn show(self, ui: &mut Ui, wanted: Vec2) -> Response {
        let t = Tokens::of(ui);
        // The words stand above the course: they take nothing of its height.
        let rows = self.rows(ui, wanted.x - 50.0);
        let above = rows.iter().flatten().max().map_or(0.0, |row| WORDS * (*row + 1) as f32);
        let (rect, response) = ui.allocate_exact_size(wanted + vec2(0.0, above), Sense::hover());
        let name = match (self.values.first(), self.values.last()) {
            (Some((_, first)), Some((_, last))) => {
                format!("Tenderness since you started: {} at first, {} now", first.get(), last.get())
            }
            _ => "Tenderness since you started: no number yet".to_owned(),
        };
        let name = self.over.unwrap_or(&name);
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, name));
        let area = Rect::from_min_max(rect.min + vec2(26.0, 8.0 + above), rect.max - vec2(12.0, 24.0));
        // The first mark stands clear of the axis.
        let start = area.left() + 12.0;
        let x_of = |second: f32| start + (area.right() - start) * second / self.whole;
        let now = x_of(self.now);
        let painter = ui.painter();
        if now < area.right() {
            painter.rect_filled(Rect::from_min_max(pos2(now, area.top()), area.max), 0.0, t.sunk);
        }
        value_axis(painter, area, if area.height() < LOW { 5 } else { 2 }, 8.0, t);
        if self.now < self.whole {
            let ends = [pos2(now, area.top()), pos2(now, area.bottom())];
            dashed(painter, &ends, Stroke::new(1.2, t.ink2), 3.0, 3.0);
        }
        self.paint_seconds(ui, area, x_of);
        self.paint_marks(ui, area, &rows, x_of);
        painter.add(Shape::line(self.steps(area, x_of), Stroke::new(size::PLOT_LINE, t.accent)));
        for (second, value) in self.values {
            let at = pos2(x_of(*second), y_of(area, f32::from(value.get())));
            let look = MarkerLook { kind: MarkerKind::Plot, ..MarkerLook::map(Some(*value)).radius(6.6) };
            paint_marker(painter, at, look, t);
        }
        response
    }

    /// In which row above the course each word has room, from below; none where all are taken. `room` is the width of
    /// the course.
    fn rows(&self, ui: &Ui, room: f32) -> Vec<Option<usize>> {
        let mut ends = [f32::NEG_INFINITY; ROWS];
        let place = |mark: &TraceMark| {
            let width = word_width(ui, &mark.word);
            let x = room * mark.second / self.whole;
            let left = x.min(room - width).max(0.0);
            let row = ends.iter().position(|end| *end <= left)?;
            ends[row] = left + width + 10.0;
            Some(row)
        };
        self.marks.iter().map(place).collect()
    }

    /// The words, each with a thin line down through the course at its second.
    fn paint_marks(&self, ui: &Ui, area: Rect, rows: &[Option<usize>], x_of: impl Fn(f32) -> f32) {
        let t = Tokens::of(ui);
        let above = |row: &Option<usize>| row.map_or(0.0, |row| WORDS * row as f32);
        for (mark, row) in self.marks.iter().zip(rows) {
            let x = x_of(mark.second);
            let ends = [pos2(x, area.top() - above(row)), pos2(x, area.bottom())];
            dashed(ui.painter(), &ends, Stroke::new(1.0, t.ink3), 2.0, 3.0);
        }
        // Over the lines, on a ground of their own: no line goes through a word.
        for (mark, row) in self.marks.iter().zip(rows).filter(|(_, row)| row.is_some()) {
            let width = word_width(ui, &mark.word);
            let left = x_of(mark.second).min(area.right() - width).max(area.left());
            let at = pos2(left, area.top() - above(row) - WORDS / 2.0 - 1.0);
            let ground =
                Rect::from_min_size(at - vec2(2.0, WORDS / 2.0 - 1.0), vec2(width + 4.0, WORDS - 2.0));
            ui.painter().rect_filled(ground, 2.0, t.raised);
            line(ui.painter(), at, Align2::LEFT_CENTER, &mark.word, Type::Label.font(), t.ink2);
        }
    }

    fn steps(&self, area: Rect, x_of: impl Fn(f32) -> f32) -> Vec<Pos2> {
        let mut points: Vec<Pos2> = Vec::with_capacity(2 * self.values.len() + 1);
        for (second, value) in self.values {
            let (x, y) = (x_of(*second), y_of(area, f32::from(value.get())));
            if let Some(last) = points.last() {
                points.push(pos2(x, last.y));
            }
            points.push(pos2(x, y));
        }
        if let Some(last) = points.last() {
            points.push(pos2(x_of(self.now), last.y));
        }
        points
    }

    fn paint_seconds(&self, ui: &Ui, area: Rect, x_of: impl Fn(f32) -> f32) {
        let t = Tokens::of(ui);
        // Round steps, five at most.
        let step =
            [5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0].into_iter().find(|step| self.whole / step <= 5.0);
        let step = step.unwrap_or(self.whole / 4.0);
        for i in 0..=(self.whole / step) as u16 {
            let second = step * f32::from(i);
            let is_last = second + 0.5 * step > self.whole;
            let words = match (i, step >= 60.0) {
                (0, false) => "0 s".to_owned(),
                (0, true) => "0 min".to_owned(),
                (_, false) => format!("{second:.0}"),
                (_, true) => format!("{:.0}", second / 60.0),
            };
            let anchor = if is_last { Align2::RIGHT_TOP } else { Align2::CENTER_TOP };
            let right = if is_last { 6.0 } else { 0.0 };
            let at = pos2(x_of(second) + right, area.bottom() + 8.0);
            line(ui.painter(), at, anchor, &words, Type::Label.font(), t.ink3);
        }
    }
}

fn word_width(ui: &Ui, word: &str) -> f32 {
    let ink = Tokens::of(ui).ink2;
    ui.painter().layout_no_wrap(word.to_owned(), Type::Label.font(), ink).size().x
}
