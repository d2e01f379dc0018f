//! The history of the point: the plot and, beside it, the same numbers as a table, the newest first.

use egui::{Align, Layout, Rect, Sense, Ui, pos2, vec2};
use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use crate::{
    app::{
        map::MapView,
        parts::entries_table,
        theme::{Tokens, Type, size, text},
        widgets::{Pair, PairsPlot, Segmented, at, bar},
        words::{self, hold as said},
    },
    journal::Record,
    session::{Actions, After, AfterWish, DeskWish, Range},
    trend,
};

fn ranges() -> [(Range, &'static str); 3] {
    [(Range::Weeks, said::ranges()[0]), (Range::Months, said::ranges()[1]), (Range::All, said::ranges()[2])]
}
const TABLE: f32 = 336.0;
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
        |ui: &mut Ui| Segmented::new(said::range(), &ranges()).show(ui, after.range).map(AfterWish::Range);
    if ui.available_width() < HEAD {
        text(ui, Type::Heading, t.ink, said::history());
        actions.extend(switch(ui));
    } else {
        bar(ui, 36.0, |ui| {
            text(ui, Type::Heading, t.ink, said::history());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                actions.extend(switch(ui));
                if ui.available_width() > CHOOSE {
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        text(ui, Type::Small, t.ink3, words::after::choose());
                    });
                }
            });
        });
    }
    let since_then = since.unwrap_or(Timestamp::MIN);
    let series = trend::records_since(&view.state.history, &after.point, since_then);
    let chosen = Some(after.entry).filter(|_| after.is_changing());
    // The entry of a hold that has just ended is there in a moment.
    if series.is_empty() && after.is_changing() {
        text(ui, Type::Body, t.ink2, words::after::none_in_range());
        return;
    }
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
    at(ui, rect, |ui| entries_table(ui, series, chosen, view.today.date(), rect, actions));
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
