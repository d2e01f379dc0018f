//! What a hold was: before → after, how long, how it ended, with what and by whose method, and its course.

use std::time::Duration;

use egui::{Rect, Sense, Ui, Vec2, pos2, vec2};

use crate::{
    app::{
        icons::Icon,
        parts::marker,
        theme::{Tokens, Type, text},
        widgets::{TraceMark, TracePlot},
        words::{
            after as words,
            hold::{ended, span, with},
        },
    },
    journal::{Held, Record},
    session::Routines,
    therapy::{Source, Tenderness},
};

/// The height of the course.
const TRACE: f32 = 118.0;

/// Shows it over the whole width; `is_whole` for the page of an entry, which says what is missing, too.
pub(super) fn show(ui: &mut Ui, record: &Record, routines: &Routines, is_whole: bool) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add_space(2.0);
    let Some(held) = &record.hold else {
        captioned(ui, words::RATED_PREFIX, record.before);
        ui.add_space(6.0);
        text(ui, Type::Small, t.ink2, words::NO_HOLD);
        return;
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        captioned(ui, "before", record.before);
        let (rect, _) = ui.allocate_exact_size(vec2(38.0, 56.0), Sense::hover());
        Icon::Arrow.paint(ui.painter(), Rect::from_center_size(rect.center(), Vec2::splat(20.0)), t.ink2);
        captioned(ui, "after", record.after);
    });
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        text(ui, Type::SmallBold, t.ink, span(Duration::from_millis(held.ms.into())));
        let movements = held.repetitions.map_or_else(String::new, |n| format!(", {}", words::movements(n)));
        text(ui, Type::Small, t.ink2, format!("{movements}, {}", ended(held.ended)));
    });
    let (first, rest) = with(held.tool.as_deref().unwrap_or(""), held.position.as_deref().unwrap_or(""));
    if !first.is_empty() {
        text(ui, Type::Small, t.ink2, format!("{first}{rest}"));
    }
    method(ui, held, routines);
    if let Some(pain) = words::pain(held.pain_before, held.pain_after) {
        text(ui, Type::Small, t.ink2, pain);
    }
    trace(ui, record.before, held, is_whole);
}

/// The method and the text that it is from. An id that nobody knows any more is shown as it is.
fn method(ui: &mut Ui, held: &Held, routines: &Routines) {
    let t = Tokens::of(ui);
    let known = held.method.as_deref().and_then(|id| routines.method(id));
    let name = known.map(|method| method.name.as_str()).or(held.method.as_deref());
    let source = known.map(|method| method.source).or_else(|| Source::by_id(held.source.as_deref()?));
    if let Some(name) = name {
        text(ui, Type::Small, t.ink2, name);
    }
    if let Some(source) = source {
        text(ui, Type::Small, t.ink3, source.title());
    }
}

/// The numbers and words of the hold over its seconds.
fn trace(ui: &mut Ui, before: Option<Tenderness>, held: &Held, is_whole: bool) {
    let t = Tokens::of(ui);
    if held.trace.is_empty() && held.felt.is_empty() {
        if is_whole {
            ui.add_space(6.0);
            text(ui, Type::Small, t.ink3, words::NO_TRACE);
        }
        return;
    }
    let second = |ms: u32| ms as f32 / 1000.0;
    // It begins with the number before the hold, as it did while the hold ran.
    let first = before.map(|before| (0.0, before));
    let then = held.trace.iter().map(|(ms, value)| (second(*ms), *value));
    let values: Vec<(f32, Tenderness)> = first.into_iter().chain(then).collect();
    let marks: Vec<TraceMark> = held
        .felt
        .iter()
        .map(|felt| TraceMark { second: second(felt.at_ms), word: words::feeling(felt) })
        .collect();
    ui.add_space(8.0);
    let name = words::trace(&values, &held.felt);
    let plot = TracePlot::over(&name, &values, second(held.ms)).marks(&marks);
    plot.show(ui, vec2(ui.available_width(), TRACE));
    if is_whole && !held.felt.is_empty() {
        let felt = held.felt.iter().map(words::felt_at).collect::<Vec<_>>().join(", ");
        text(ui, Type::Small, t.ink2, crate::app::words::sentence(&felt));
    }
}

fn captioned(ui: &mut Ui, what: &str, value: Option<Tenderness>) {
    let t = Tokens::of(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_width(60.0);
        marker(ui, vec2(60.0, 56.0), 18.0, value, what);
        let (rect, _) = ui.allocate_exact_size(vec2(60.0, 18.0), Sense::hover());
        let at = pos2(rect.center().x, rect.center().y);
        ui.painter().text(at, egui::Align2::CENTER_CENTER, what, Type::Label.font(), t.ink2);
    });
}
