//! The history of the point: the plot and, beside it, the same numbers as a table, the newest first.

use std::time::Duration;

use egui::{
    Align, Align2, CursorIcon, Id, Layout, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    pos2, vec2,
};
use jiff::{Timestamp, Zoned, civil::Date};
use uuid::Uuid;

use crate::{
    app::{
        map::MapView,
        theme::{Tokens, Type, size, text},
        widgets::{Pair, PairsPlot, Segmented, at, bar, focus_ring},
        words::{
            self, hold as said,
            hold::{ended, span},
        },
    },
    journal::Record,
    session::{Actions, After, AfterWish, DeskWish, Range},
    therapy::Tenderness,
    trend,
};

const RANGES: [(Range, &str); 3] =
    [(Range::Weeks, said::RANGES[0]), (Range::Months, said::RANGES[1]), (Range::All, said::RANGES[2])];
const TABLE: f32 = 318.0;
const ROW: f32 = 29.0;
/// So far the ground of a row stands out at its left.
const ASIDE: f32 = 6.0;
/// Narrower, the switch of the range stands below the heading.
const HEAD: f32 = 420.0;
/// With less room the line that says what can be done is left out.
const CHOOSE: f32 = 270.0;
/// A narrower plot shows nothing; the table says the same.
const PLOT_NARROWEST: f32 = 200.0;
const SECONDS_A_DAY: f64 = 86_400.0;
/// Words under the axis of days.
const DATES: i64 = 4;

/// Shows heading, plot and table in `height` points.
pub(super) fn show(
    ui: &mut Ui,
    view: &MapView<'_>,
    after: &After,
    since: Option<Timestamp>,
    height: f32,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let switch =
        |ui: &mut Ui| Segmented::new(said::RANGE, &RANGES).show(ui, after.range).map(AfterWish::Range);
    if ui.available_width() < HEAD {
        text(ui, Type::Heading, t.ink, said::HISTORY);
        actions.extend(switch(ui));
    } else {
        bar(ui, 36.0, |ui| {
            text(ui, Type::Heading, t.ink, said::HISTORY);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                actions.extend(switch(ui));
                if ui.available_width() > CHOOSE {
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        text(ui, Type::Small, t.ink3, words::after::CHOOSE);
                    });
                }
            });
        });
    }
    let since_then = since.unwrap_or(Timestamp::MIN);
    let series = trend::records_since(&view.state.history, &after.point, since_then);
    let chosen = Some(after.entry).filter(|_| after.is_changing());
    let (place, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), height - 36.0 - size::CARD_GAP), Sense::hover());
    let plot_width = place.width() - TABLE - 24.0;
    let mut left = place.left();
    if plot_width >= PLOT_NARROWEST {
        let rect = Rect::from_min_size(place.min, vec2(plot_width, place.height()));
        let clicked = at(ui, rect, |ui| plot(ui, series, chosen, since, view.today, rect));
        actions.extend(clicked.map(|pair| DeskWish::OpenEntry(pair.id)));
        left = rect.right() + 24.0;
    }
    let rect = Rect::from_min_max(pos2(left, place.top()), place.max);
    at(ui, rect, |ui| table(ui, series, chosen, view.today.date(), rect, actions));
}

/// Answers which entry was clicked.
fn plot<'a>(
    ui: &mut Ui,
    series: &'a [Record],
    chosen: Option<Uuid>,
    since: Option<Timestamp>,
    today: &Zoned,
    rect: Rect,
) -> Option<&'a Record> {
    let first = series.first().map_or_else(|| today.timestamp(), |pair| pair.at.timestamp());
    let start = since.unwrap_or(first);
    let day = |at: Timestamp| (at.as_second() - start.as_second()) as f64 / SECONDS_A_DAY;
    let pairs: Vec<Pair> = series
        .iter()
        .map(|pair| Pair { day: day(pair.at.timestamp()), before: pair.before, after: pair.after })
        .collect();
    let dates = dates(start, today);
    let dates: Vec<(f64, String)> = dates
        .into_iter()
        .map(|at| (day(at.timestamp()), words::short_date(at.date(), today.date())))
        .collect();
    let name = said::plot(series.len());
    let chosen = series.iter().position(|pair| Some(pair.id) == chosen);
    let plot = PairsPlot::large(&name, &pairs, &dates).chosen(chosen).show(ui, rect.size());
    plot.clicked.and_then(|i| series.get(i))
}

/// Evenly from the start to now; fewer where the time is so short that the same day would come twice.
fn dates(start: Timestamp, today: &Zoned) -> Vec<Zoned> {
    let whole = today.timestamp().as_second() - start.as_second();
    let steps = (DATES - 1).min(whole / SECONDS_A_DAY as i64).max(0);
    let mut dates: Vec<Zoned> = (0..steps)
        .filter_map(|i| Timestamp::from_second(start.as_second() + whole * i / steps).ok())
        .map(|at| at.to_zoned(today.time_zone().clone()))
        .collect();
    dates.push(today.clone());
    dates
}

/// The columns: their heading, and the right end of numbers or the left end of words.
const COLUMNS: [(&str, f32, Align2); 5] = [
    (said::COLUMNS[0], 0.0, Align2::LEFT_CENTER),
    (said::COLUMNS[1], 112.0, Align2::RIGHT_CENTER),
    (said::COLUMNS[2], 152.0, Align2::RIGHT_CENTER),
    (said::COLUMNS[3], 196.0, Align2::RIGHT_CENTER),
    (said::COLUMNS[4], 208.0, Align2::LEFT_CENTER),
];

fn table(
    ui: &mut Ui,
    series: &[Record],
    chosen: Option<Uuid>,
    today: Date,
    rect: Rect,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let head = Rect::from_min_size(rect.min, vec2(rect.width(), 24.0));
    for (word, x, anchor) in COLUMNS {
        let at = pos2(head.left() + x, head.center().y);
        ui.painter().text(at, anchor, word, Type::Label.font(), t.ink2);
    }
    ui.painter().hline(head.x_range(), head.bottom(), Stroke::new(size::HAIRLINE, t.line));
    // Whole rows only: no line is cut in half.
    let height = ((rect.height() - 25.0) / ROW).floor().max(1.0) * ROW;
    let body = Rect::from_min_size(head.left_bottom() + vec2(0.0, 1.0), vec2(rect.width(), height));
    let list = UiBuilder::new()
        .max_rect(body)
        .accessibility_role(Role::List)
        .accessibility_label(said::HISTORY_TABLE);
    ui.scope_builder(list, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical().auto_shrink(false).max_height(height);
        area.show_rows(ui, ROW, series.len(), |ui, rows| {
            for pair in series.iter().rev().skip(rows.start).take(rows.len()) {
                if row(ui, &pair.into(), Some(pair.id) == chosen, today).clicked() {
                    actions.push(DeskWish::OpenEntry(pair.id));
                }
            }
        });
    });
}

fn row(ui: &mut Ui, pair: &trend::Pair, is_chosen: bool, today: Date) -> Response {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    // By the entry: the keyboard stays on the row while the page above it becomes another one.
    let response = ui.interact(rect, Id::unique(("entry of the history", pair.id)), Sense::click());
    let number = |value: Option<Tenderness>| value.map_or_else(|| "–".to_owned(), |v| v.get().to_string());
    let date = words::short_date(pair.at.date(), today);
    let held = pair.held_ms.map(|ms| span(Duration::from_millis(ms.into())));
    let how = pair.ended.map_or(said::RATING, ended);
    let words = match &held {
        Some(held) => said::held_row(&date, &spoken(pair.before), &spoken(pair.after), held, how),
        None => said::rated_row(&date, &spoken(pair.before)),
    };
    response.widget_info(|| egui::WidgetInfo::selected(Role::ListItem, true, is_chosen, &words));
    let fill = if is_chosen { t.accent_soft } else { t.sunk };
    if is_chosen || response.hovered() {
        let ground = Rect::from_min_max(rect.min - vec2(ASIDE, 0.0), rect.max);
        ui.painter().rect_filled(ground, 0.0, fill);
    }
    let is_today = pair.at.date() == today;
    let held = held.unwrap_or_else(|| "–".to_owned());
    let cells = [date, number(pair.before), number(pair.after), held, how.to_owned()];
    for (i, (cell, (_, x, anchor))) in cells.into_iter().zip(COLUMNS).enumerate() {
        let style = if is_today && i == 0 { Type::SmallBold } else { Type::Small };
        let ink = if i == 4 { t.ink2 } else { t.ink };
        ui.painter().text(pos2(rect.left() + x, rect.center().y), anchor, cell, style.font(), ink);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(size::HAIRLINE, t.line));
    focus_ring(ui, &response.clone().with_new_rect(rect.shrink(1.0)), 4.0);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn spoken(value: Option<Tenderness>) -> String {
    value.map_or_else(|| said::NOT_RATED.to_owned(), |value| value.get().to_string())
}
