//! The course of one hold: steps, because the values are typed, over the seconds that were held.

use kurbo::{Point, Rect, Size};

use super::{
    super::{
        scene::Line,
        text::{Anchor, Weight},
    },
    Of, Plot, Spot,
    axis::{self, left_of, y_of},
    look::Look,
    pen::Pen,
    series::MIDDLE,
};
use crate::therapy::Tenderness;

/// A hold as its course is drawn.
#[derive(Clone, Copy, Debug)]
pub struct TraceOf<'a> {
    /// The values that were typed, by the milliseconds held, ascending.
    pub values: &'a [(u32, Tenderness)],
    /// Milliseconds held.
    pub held_ms: u32,
    /// Asked before, if it was.
    pub before: Option<Tenderness>,
    /// Asked after, if it was.
    pub after: Option<Tenderness>,
}

/// The radius of a dot.
const DOT: f64 = 3.2;
/// Steps of seconds that are easy to read.
const STEPS: [u32; 10] = [5, 10, 15, 30, 60, 120, 300, 600, 1_800, 3_600];

/// The plot of a hold: a filled dot before, steps from value to value, an open dot after.
pub fn hold_trace(hold: &TraceOf<'_>, size: Size, look: &Look) -> Plot {
    let mut pen = Pen::new(size, look);
    let (row, frame) = (look.row(), pen.frame);
    let left = left_of(&pen);
    let bottom = (frame.y1 - row - 4.0).max(row);
    let area = Rect::new(
        left,
        row / 2.0,
        (frame.x1 - pen.width("10:00", Weight::Regular) / 2.0).max(left + 20.0),
        bottom,
    );
    let step = area.height() / 10.0;
    let every = [1, 2, 5].into_iter().find(|every| step * f64::from(*every as u8) >= row).unwrap_or(10);
    axis::values(&mut pen, area, every, every);
    let last = hold.values.last().map_or(0, |(ms, _)| *ms).max(hold.held_ms).max(1_000);
    let (from, to) = (area.x0 + 8.0, area.x1 - 3.0);
    let x_of = |ms: u32| from + (to - from) * f64::from(ms) / f64::from(last);
    seconds(&mut pen, area, last, x_of);
    let at = |ms: u32, value: Tenderness| Point::new(x_of(ms), y_of(area, f64::from(value.get())));
    let begin = hold.before.map(|before| (0, before));
    let values: Vec<(u32, Tenderness)> = begin.into_iter().chain(hold.values.iter().copied()).collect();
    let mut steps: Vec<Point> = Vec::new();
    for (ms, value) in &values {
        steps.extend(steps.last().map(|before| Point::new(x_of(*ms), before.y)));
        steps.push(at(*ms, *value));
    }
    steps.extend(values.last().map(|(_, value)| at(last, *value)));
    pen.stroke(&Pen::path(steps, false), pen.look.accent, Line::round(MIDDLE));
    let during: Vec<Point> = values.iter().map(|(ms, value)| at(*ms, *value)).collect();
    pen.dots(&during, DOT, pen.look.ink2);
    if let Some(after) = hold.after {
        pen.rings(&[at(last, after)], DOT + 1.0, 1.6, pen.look.ink);
    }
    let spots = values.iter().map(|(ms, value)| Spot { at: at(*ms, *value), of: Of::Moment(*ms) }).collect();
    pen.done(area, spots, says(hold, last))
}

fn seconds(pen: &mut Pen<'_>, area: Rect, last: u32, x_of: impl Fn(u32) -> f64) {
    let y = area.y1 + 4.0 + pen.look.row() / 2.0;
    let width = |seconds: u32| pen.width(&clock(seconds), Weight::Regular) + 14.0;
    let room = |step: &u32| x_of(step * 1_000) - x_of(0) >= width(last / 1_000);
    let step = STEPS.into_iter().find(|step| room(step)).unwrap_or(u32::MAX);
    for second in (0..=last / 1_000).step_by(step as usize) {
        let x = x_of(second * 1_000);
        pen.line(Point::new(x, area.y1), Point::new(x, area.y1 + 4.0), pen.look.ink2, Line::butt(1.0));
        pen.words(&clock(second), Point::new(x, y), pen.quiet(Anchor::Middle));
    }
}

fn clock(seconds: u32) -> String {
    if seconds < 60 { format!("{seconds} s") } else { format!("{}:{:02}", seconds / 60, seconds % 60) }
}

fn says(hold: &TraceOf<'_>, last: u32) -> String {
    let mut says = vec![format!("Tenderness during a hold of {}, 0 to 10.", clock(last / 1_000))];
    let one = |when: &str, value: Option<Tenderness>| value.map(|value| format!("{when} {}.", value.get()));
    says.extend(one("Before", hold.before));
    says.extend(hold.values.iter().map(|(ms, value)| format!("At {} {}.", clock(ms / 1_000), value.get())));
    says.extend(one("After", hold.after));
    says.join(" ")
}
