//! What was done of a routine, at its end: each hold with its numbers, and how long all of it took.

use std::time::Duration;

use egui::{Align, Align2, Layout, Rect, Role, Sense, Ui, Vec2, pos2, vec2};

use crate::{
    anatomy::Side,
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, text},
        widgets::{MarkerLook, bar, paint_marker},
        words::{hold::span, routine_end as end, routines as said, your_capital},
    },
    journal::Record,
    session::Run,
};

/// A number, and the arrow between two.
const NUMBER: f32 = 22.0;
/// The height of a row.
const ROW: f32 = 42.0;

/// Shows it; nothing where no hold of it is on disk.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, run: &Run) {
    let held: Vec<&Record> = run.held(&view.state.history).collect();
    let (Some(first), Some(last)) = (held.first(), held.last()) else { return };
    let t = Tokens::of(ui);
    let time = |record: &Record| record.held().unwrap_or_default();
    let pressed: Duration = held.iter().map(|record| time(record)).sum();
    let between = last.at.timestamp().duration_since(first.at.timestamp()).unsigned_abs();
    let in_all = (between + time(last)).max(pressed);
    ui.add_space(8.0);
    text(ui, Type::BodyBold, t.ink, said::done());
    text(ui, Type::Small, t.ink2, end::done_in(held.len(), &span(pressed), &span(in_all)));
    ui.spacing_mut().item_spacing.y = 0.0;
    for record in &held {
        row(ui, run, record, &span(time(record)));
    }
    ui.spacing_mut().item_spacing.y = 8.0;
}

/// One hold: its place, what it took, before and after.
fn row(ui: &mut Ui, run: &Run, record: &Record, held: &str) {
    let t = Tokens::of(ui);
    let name = run.step_at(&record.point).map_or("", |step| step.name.as_str());
    let sided = record.point.side.sided(name);
    let shown = bar(ui, ROW, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let number = |ui: &mut Ui, value| {
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(NUMBER), Sense::hover());
                paint_marker(ui.painter(), rect.center(), MarkerLook::list(value).radius(10.0), t);
            };
            // Nobody has a number for what was only passed over.
            if record.before.is_some() || record.after.is_some() {
                number(ui, record.after);
                let (arrow, _) = ui.allocate_exact_size(vec2(14.0, NUMBER), Sense::hover());
                let square = Rect::from_center_size(arrow.center(), Vec2::splat(14.0));
                Icon::Arrow.paint(ui.painter(), square, t.ink2);
                number(ui, record.before);
            }
            text(ui, Type::Label, t.ink2, held);
            place(ui, name, record.point.side, t);
        });
    });
    let number = |value: Option<crate::therapy::Tenderness>| value.map(crate::therapy::Tenderness::get);
    let spoken = end::done_step(&sided, number(record.before), number(record.after), held);
    let response = ui.interact(shown.response.rect, ui.scope_id().with(("done", record.id)), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ListItem, true, &spoken));
}

/// Where it was: the name in one line, and the side in words below it, which is never cut.
fn place(ui: &mut Ui, name: &str, side: Side, t: &Tokens) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let mut line = egui::text::LayoutJob::simple_singleline(name.to_owned(), Type::Small.font(), t.ink);
    line.wrap = egui::text::TextWrapping::truncate_at_width(rect.width());
    let line = ui.painter().layout_job(line);
    let is_cut = line.elided;
    let top = rect.center().y - Type::Small.line();
    ui.painter().galley(pos2(rect.left(), top), line, t.ink);
    let below = pos2(rect.left(), top + Type::Small.line());
    ui.painter().text(below, Align2::LEFT_TOP, your_capital(side), Type::Label.font(), t.ink2);
    if is_cut {
        response.on_hover_text(name);
    }
}
