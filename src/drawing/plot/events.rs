//! What happened along the way: numbered in a row below the plot, never over dots.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use kurbo::{Point, Rect};

use super::{
    super::{
        scene::Line,
        text::{Anchor, Weight},
    },
    axis::Across,
    pen::Pen,
    say::short_day,
};
use crate::language::dates;

/// Something that happened on a day: a new ball, a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub date: Date,
    /// What happened, in a few words.
    pub words: String,
}

/// Events as they are drawn: those that are too near to each other have one label.
pub(super) struct Row {
    marks: Vec<Mark>,
    /// A caption each: number, date and words.
    pub(super) captions: Vec<String>,
}

struct Mark {
    xs: Vec<f64>,
    first: usize,
}

impl Mark {
    fn words(&self) -> String {
        match self.xs.len() {
            1 => self.first.to_string(),
            more => format!("{}–{}", self.first, self.first + more - 1),
        }
    }

    fn middle(&self) -> f64 {
        f64::midpoint(self.xs[0], self.xs[self.xs.len() - 1])
    }
}

impl Row {
    /// Of the events in `time`, by their day.
    pub(super) fn new(pen: &Pen<'_>, events: &[Event], time: &RangeInclusive<Date>, across: &Across) -> Self {
        let mut events: Vec<&Event> = events.iter().filter(|event| time.contains(&event.date)).collect();
        events.sort_by_key(|event| event.date);
        // Over the end of a year a day alone could be of either.
        let has_years = time.start().year() != time.end().year();
        let day = |date: Date| if has_years { dates::short(date) } else { short_day(date) };
        let caption =
            |(i, event): (usize, &&Event)| format!("{} · {}: {}", i + 1, day(event.date), event.words);
        let captions = events.iter().enumerate().map(caption).collect();
        let mut marks: Vec<Mark> = Vec::new();
        for (i, event) in events.iter().enumerate() {
            let mut mark = Mark { xs: vec![across.x(event.date)], first: i + 1 };
            while let Some(before) = marks.pop() {
                let apart = mark.middle() - before.middle();
                let wide = pen.width(&before.words(), Weight::Bold) + pen.width(&mark.words(), Weight::Bold);
                if apart >= wide / 2.0 + 6.0 {
                    marks.push(before);
                    break;
                }
                let xs = before.xs.into_iter().chain(mark.xs).collect();
                mark = Mark { xs, first: before.first };
            }
            marks.push(mark);
        }
        Self { marks, captions }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// A dashed line through the area at each event, to be painted under the dots.
    pub(super) fn lines(&self, pen: &mut Pen<'_>, area: Rect) {
        let line = Line { dash: Some([2.0, 3.0]), ..Line::butt(1.0) };
        for x in self.marks.iter().flat_map(|mark| &mark.xs) {
            pen.line(Point::new(*x, area.y0), Point::new(*x, area.y1), pen.look.ink2, line);
        }
    }

    /// The numbers, in a row around the height `y`.
    pub(super) fn numbers(&self, pen: &mut Pen<'_>, y: f64) {
        for mark in &self.marks {
            pen.words(&mark.words(), Point::new(mark.middle(), y), pen.loud(Anchor::Middle, true));
        }
    }
}
