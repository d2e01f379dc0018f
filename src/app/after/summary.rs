//! What a hold was: before → after, how long, how it ended, with what and by whose method, and its course.

use std::time::Duration;

use egui::{Rect, Sense, Ui, Vec2, pos2, vec2};
use kurbo::Size;

use crate::{
    app::{
        icons::Icon,
        parts::{Plots, marker},
        theme::{Tokens, Type, text},
        words::{
            after as words,
            hold::{ended, span, with},
        },
    },
    drawing::plot::{TraceOf, hold_trace},
    journal::{Held, Record},
    session::Routines,
    therapy::{Source, Tenderness},
};

/// The height of the course.
const TRACE: f32 = 118.0;
/// The rows of words that may stand above it.
const FELT_ROWS: usize = 3;

/// Shows it over the whole width; `is_whole` for the page of an entry, which says what is missing, too.
pub(super) fn show(ui: &mut Ui, record: &Record, routines: &Routines, plots: &mut Plots, is_whole: bool) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add_space(2.0);
    let Some(held) = &record.hold else {
        captioned(ui, words::rated_caption(), record.before);
        ui.add_space(6.0);
        text(ui, Type::Small, t.ink2, words::no_hold());
        return;
    };
    let [before, after] = words::captions();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        captioned(ui, before, record.before);
        let (rect, _) = ui.allocate_exact_size(vec2(38.0, 56.0), Sense::hover());
        Icon::Arrow.paint(ui.painter(), Rect::from_center_size(rect.center(), Vec2::splat(20.0)), t.ink2);
        captioned(ui, after, record.after);
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
    trace(ui, record, held, plots, is_whole);
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
fn trace(ui: &mut Ui, record: &Record, held: &Held, plots: &mut Plots, is_whole: bool) {
    let t = Tokens::of(ui);
    if held.trace.is_empty() && held.felt.is_empty() {
        if is_whole {
            ui.add_space(6.0);
            text(ui, Type::Small, t.ink3, words::no_trace());
        }
        return;
    }
    let felt: Vec<(u32, String)> = held.felt.iter().map(|felt| (felt.at_ms, words::feeling(felt))).collect();
    let (before, after) = (record.before, record.after);
    let hold = TraceOf { values: &held.trace, held_ms: held.ms, before, after, felt: &felt };
    ui.add_space(8.0);
    let rows = felt.len().min(FELT_ROWS) as f32;
    let extent = vec2(ui.available_width(), TRACE + rows * Type::Label.line());
    let key = ("hold", record.id, hold, extent.x.to_bits());
    let size = Size::new(extent.x.into(), extent.y.into());
    plots.show(ui, key, |look| hold_trace(&hold, size, look), |of| hold.told(of));
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
