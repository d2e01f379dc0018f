//! The left beside the right.

use egui::{Role, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::{Shown, card_with, sentences};
use crate::{
    anatomy::{PointKey, Side},
    app::{
        theme::{Tokens, Type, size},
        words::beside as said,
    },
    drawing::plot::{self, Of, SidesRow},
    exchange::report::ReportFigure,
    session::{Actions, TableOf, TrendsSeen},
};

/// The table stands beside the plot from this width on.
const BESIDE: f32 = 640.0;
const PLOT: f32 = 0.55;

pub(super) fn show(ui: &mut Ui, shown: &mut Shown<'_, '_>, actions: &mut Actions) {
    let seen = shown.seen;
    if seen.sides.is_empty() {
        return;
    }
    let rows: Vec<SidesRow> = seen
        .sides
        .iter()
        .map(|one| SidesRow {
            name: shown.name_of(&PointKey { id: one.id.clone(), side: Side::Left }),
            left: one.left,
            right: one.right,
        })
        .collect();
    let tools = shown.tools(Some(TableOf::Sides), Some(ReportFigure::Sides));
    let taken = card_with(ui, said::sides_word(), tools, |ui| {
        let width = ui.available_width();
        let is_beside = width >= BESIDE;
        let wide = if is_beside { (width * PLOT).floor() } else { width };
        let key = ("sides", seen.number, wide.to_bits());
        let tell = |of: &Of| {
            let Of::Row(i) = of else { return None };
            Some(said::sides(&rows.get(*i)?.name, seen.sides.get(*i)?))
        };
        let plots = &mut *shown.plots;
        let mut plot = |ui: &mut Ui| {
            plots.show(ui, key, |look| plot::sides(&rows, wide.into(), look), tell);
        };
        if is_beside {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 24.0;
                plot(ui);
                ui.vertical(|ui| table(ui, shown.seen, &rows));
            });
        } else {
            plot(ui);
            table(ui, shown.seen, &rows);
        }
        sentences(ui, [said::sides_help().to_owned()]);
    });
    actions.extend(taken);
}

/// The figures of each row, in the order of the plot.
fn table(ui: &mut Ui, seen: &TrendsSeen, rows: &[SidesRow]) {
    let t = Tokens::of(ui);
    let list = UiBuilder::new().accessibility_role(Role::List).accessibility_label(said::sides_word());
    ui.scope_builder(list, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ui.available_width();
        for (one, row) in seen.sides.iter().zip(rows) {
            let name = ui.painter().layout(row.name.clone(), Type::Small.font(), t.ink, width);
            let figures = said::side_figures(one).join("\n");
            let figures = ui.painter().layout(figures, Type::Small.font(), t.ink2, width);
            let height = name.size().y + figures.size().y + 14.0;
            let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
            let words = said::sides(&row.name, one);
            response.widget_info(|| egui::WidgetInfo::labeled(Role::ListItem, true, &words));
            let below = rect.top() + 6.0 + name.size().y;
            ui.painter().galley(pos2(rect.left(), rect.top() + 6.0), name, t.ink);
            ui.painter().galley(pos2(rect.left(), below + 2.0), figures, t.ink2);
            ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, t.line));
        }
    });
}
