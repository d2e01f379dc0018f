//! The left beside the right.

use egui::Ui;

use super::{Shown, card, sentences};
use crate::{
    anatomy::{PointKey, Side},
    app::{
        theme::{Tokens, Type, text},
        words::trends as said,
    },
    drawing::plot::{self, Of, SidesRow, figure},
};

/// The table stands beside the plot from this width on.
const BESIDE: f32 = 640.0;
const PLOT: f32 = 0.55;

pub(super) fn show(ui: &mut Ui, shown: &mut Shown<'_, '_>) {
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
    card(ui, said::SIDES, |ui| {
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
        sentences(ui, [said::SIDES_HELP.to_owned()]);
    });
}

fn table(ui: &mut Ui, seen: &crate::session::TrendsSeen, rows: &[SidesRow]) {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    egui::Grid::new("sides table").num_columns(4).spacing([14.0, 8.0]).show(ui, |ui| {
        for head in [said::SIDES_HEADS[0], said::SIDES_HEADS[1], said::SIDES_HEADS[2], said::SIDES_HEADS[3]] {
            text(ui, Type::Label, t.ink2, head);
        }
        ui.end_row();
        for (one, row) in seen.sides.iter().zip(rows) {
            ui.scope(|ui| {
                ui.set_max_width((width - 220.0).max(80.0));
                text(ui, Type::Small, t.ink, row.name.as_str());
            });
            text(ui, Type::Small, t.ink, figure(one.left));
            text(ui, Type::Small, t.ink, figure(one.right));
            text(ui, Type::Small, t.ink, said::apart(&one.paired));
            ui.end_row();
        }
    });
}
