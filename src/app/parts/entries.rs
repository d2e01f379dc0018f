//! What was noted at a point, as a table, the newest first; a click opens an entry.

use std::time::Duration;

use egui::{
    Align2, Context, CursorIcon, Id, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2,
    vec2,
};
use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    app::{
        theme::{Tokens, Type, size, touch},
        widgets::{bring_in_sight, chosen, focus_ring},
        words::{
            self, hold as said,
            hold::{ended, span},
        },
    },
    journal::Record,
    session::{Actions, DeskWish},
    therapy::Tenderness,
    trend,
};

/// The height of a row, in points.
const ENTRY_ROW: f32 = 29.0;

/// The height of a row.
pub(in crate::app) fn entry_row(ctx: &Context) -> f32 {
    touch::pressed(ctx, ENTRY_ROW)
}
/// So far the ground of a row stands out at its left.
const ASIDE: f32 = 6.0;

/// The right end of the time held: `24 min 59 s` has room after the numbers.
const HELD: f32 = 232.0;

/// The columns: their heading, and the right end of numbers or the left end of words.
fn columns() -> [(&'static str, f32, Align2); 5] {
    [
        (said::columns()[0], 0.0, Align2::LEFT_CENTER),
        (said::columns()[1], 112.0, Align2::RIGHT_CENTER),
        (said::columns()[2], 152.0, Align2::RIGHT_CENTER),
        (said::columns()[3], HELD, Align2::RIGHT_CENTER),
        (said::columns()[4], HELD + 14.0, Align2::LEFT_CENTER),
    ]
}

/// Shows the rows of `series` (the oldest first) in `rect`; `chosen` stands out.
pub(in crate::app) fn entries_table(
    ui: &mut Ui,
    series: &[Record],
    chosen: Option<Uuid>,
    today: Date,
    rect: Rect,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let head = Rect::from_min_size(rect.min, vec2(rect.width(), 24.0));
    for (word, x, anchor) in columns() {
        let at = pos2(head.left() + x, head.center().y);
        ui.painter().text(at, anchor, word, Type::Label.font(), t.ink2);
    }
    ui.painter().hline(head.x_range(), head.bottom(), Stroke::new(size::HAIRLINE, t.line));
    // Whole rows only: no line is cut in half.
    let high = entry_row(ui.ctx());
    let height = ((rect.height() - 25.0) / high).floor().max(1.0) * high;
    let body = Rect::from_min_size(head.left_bottom() + vec2(0.0, 1.0), vec2(rect.width(), height));
    let list = UiBuilder::new()
        .max_rect(body)
        .accessibility_role(Role::List)
        .accessibility_label(said::history_table());
    ui.scope_builder(list, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical().auto_shrink(false).max_height(height);
        let mut reached = None;
        area.show_rows(ui, high, series.len(), |ui, rows| {
            for pair in series.iter().rev().skip(rows.start).take(rows.len()) {
                let row = row(ui, &pair.into(), Some(pair.id) == chosen, today);
                if row.clicked() {
                    actions.push(DeskWish::OpenEntry(pair.id));
                }
                if row.gained_focus() {
                    reached = Some(row);
                }
            }
        });
        // The list has brought it into its own sight; what the list stands in has to follow.
        if let Some(row) = reached {
            bring_in_sight(ui, &row);
        }
    });
}

fn row(ui: &mut Ui, pair: &trend::Pair, is_chosen: bool, today: Date) -> Response {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), entry_row(ui.ctx())), Sense::hover());
    // By the entry: the keyboard stays on the row while the page above it becomes another one.
    let response = ui.interact(rect, Id::unique(("entry of the history", pair.id)), Sense::click());
    let number = |value: Option<Tenderness>| value.map_or_else(|| "–".to_owned(), |v| v.get().to_string());
    let date = words::short_date(pair.at.date(), today);
    let held = pair.held_ms.map(|ms| span(Duration::from_millis(ms.into())));
    let how = pair.ended.map_or(said::rating(), ended);
    let words = match &held {
        Some(held) => said::held_row(&date, &spoken(pair.before), &spoken(pair.after), held, how),
        None => said::rated_row(&date, &spoken(pair.before)),
    };
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ListItem, true, &words));
    chosen(&response, is_chosen);
    let fill = if is_chosen { t.accent_soft } else { t.sunk };
    if is_chosen || response.hovered() {
        let ground = Rect::from_min_max(rect.min - vec2(ASIDE, 0.0), rect.max);
        ui.painter().rect_filled(ground, 0.0, fill);
    }
    let is_today = pair.at.date() == today;
    let held = held.unwrap_or_else(|| "–".to_owned());
    let cells = [date, number(pair.before), number(pair.after), held, how.to_owned()];
    for (i, (cell, (_, x, anchor))) in cells.into_iter().zip(columns()).enumerate() {
        let style = if is_today && i == 0 { Type::SmallBold } else { Type::Small };
        let ink = if i == 4 { t.ink2 } else { t.ink };
        ui.painter().text(pos2(rect.left() + x, rect.center().y), anchor, cell, style.font(), ink);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(size::HAIRLINE, t.line));
    bring_in_sight(ui, &response);
    focus_ring(ui, &response.clone().with_new_rect(rect.shrink(1.0)), 4.0);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn spoken(value: Option<Tenderness>) -> String {
    value.map_or_else(|| said::not_rated().to_owned(), |value| value.get().to_string())
}

#[cfg(test)]
mod tests {
    use egui::{Color32, RawInput};

    use super::*;
    use crate::app::theme;

    #[test]
    fn the_longest_time_held_keeps_clear_of_the_numbers_before_it() {
        let ctx = Context::default();
        theme::install(&ctx);
        // A second less than on the longest of the devices.
        let longest = span(Duration::from_secs(25 * 60 - 1));
        ctx.run_ui(RawInput::default(), |ui| {
            let cell = ui.painter().layout_no_wrap(longest.clone(), Type::Small.font(), Color32::RED);
            let (after, held) = (columns()[2].1, columns()[3].1);
            assert!(after + 8.0 <= held - cell.size().x, "{longest}: {after} {held} {}", cell.size().x);
        })
        .textures_delta
        .clear();
    }
}
