//! The pages of a hold: while it runs ([`running`]) and after it ([`after`]).
//!
//! They read the clock of the hold and never drive it: what the user does leaves as an action.

mod after;
mod change;
mod clock;
mod course;
mod endings;
mod of_step;
mod outcome;
mod place;
mod running;
mod stacked;
mod summary;
mod tender;

use std::time::Duration;

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2};

pub(super) use self::clock::{Dial, breath};
pub(super) use self::place::cautions;
pub use self::{after::after, running::running};
use super::{
    theme::{Tokens, Type},
    widgets::{MarkerLook, paint_marker},
};
use crate::therapy::{Ended, Tenderness};

/// How long a flash takes to fade.
const FLASH: Duration = Duration::from_millis(900);

/// A piece of interface in a place of its own.
fn at<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(rect), contents).inner
}

/// How strong a flash that ends at `until` is now, 1–0. With reduced motion it stands still until it is over.
fn flash_share(ui: &Ui, until: Option<Duration>, now: Duration, reduced_motion: bool) -> f32 {
    let Some(left) = until.and_then(|until| until.checked_sub(now)).filter(|left| !left.is_zero()) else {
        return 0.0;
    };
    if reduced_motion {
        ui.ctx().request_repaint_after(left);
        return 0.6;
    }
    ui.ctx().request_repaint_after(Duration::from_millis(100).min(left));
    (left.as_secs_f32() / FLASH.as_secs_f32()).min(1.0)
}

/// A calm flash: an edge round the page.
fn flash(ui: &Ui, page: Rect, share: f32) {
    if share > 0.0 {
        let accent = Tokens::of(ui).accent.gamma_multiply(0.55 * share);
        ui.painter().rect_stroke(page, 0.0, Stroke::new(10.0, accent), StrokeKind::Inside);
    }
}

/// A large marker with its words for a screen reader; an empty place while `value` is not known.
fn marker(ui: &mut Ui, space: Vec2, radius: f32, value: Option<Tenderness>, what: &str) {
    let (rect, response) = ui.allocate_exact_size(space, Sense::hover());
    paint_marker(ui.painter(), rect.center(), MarkerLook::list(value).radius(radius), Tokens::of(ui));
    let words = match value {
        Some(value) => format!("{what}: {} of 10, {}", value.get(), value.band().word()),
        None => format!("{what}: no number yet"),
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &words));
}

/// The height that `words` take in a column of `width`.
fn text_height(ui: &Ui, style: Type, words: &str, width: f32) -> f32 {
    let colour = Tokens::of(ui).ink;
    let galley = ui.painter().layout(words.to_owned(), style.font(), colour, width);
    galley.rows.len() as f32 * style.line()
}

/// A time as people say it: `52 s`, `2 min`, `8 min 20 s`.
pub(super) fn span(time: Duration) -> String {
    let seconds = (time.as_millis() + 500) / 1000;
    match (seconds / 60, seconds % 60) {
        _ if seconds < 100 => format!("{seconds} s"),
        (minutes, 0) => format!("{minutes} min"),
        (minutes, rest) => format!("{minutes} min {rest} s"),
    }
}

/// With what and where: what stands out, and the rest (`Lacrosse ball` and `, wall`; `Wall` if there is no tool).
pub(super) fn with<'a>(tool: &'a str, position: &'a str) -> (&'a str, String) {
    match (tool.is_empty(), position.is_empty()) {
        (true, _) => (position, String::new()),
        (false, true) => (tool, String::new()),
        (false, false) => (tool, format!(", {}", position.to_lowercase())),
    }
}

/// How a hold ended, in the words of the history.
pub(super) fn ended(ended: Ended) -> &'static str {
    match ended {
        Ended::Time => "full time",
        other => other.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_said_in_seconds_then_in_minutes() {
        for (ms, words) in [
            (0, "0 s"),
            (52_400, "52 s"),
            (59_600, "60 s"),
            (90_000, "90 s"),
            (120_000, "2 min"),
            (500_000, "8 min 20 s"),
        ] {
            assert_eq!(span(Duration::from_millis(ms)), words);
        }
    }
}
