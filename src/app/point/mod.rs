//! The panel of one point, in the order of doing: where, with what, how, caution, the last weeks, what lies beside it,
//! number, start; and the form for a hold that was done without the program.
//!
//! It may use the parts, the map, words and widgets below it, never another page; what the user does leaves as a wish.

mod backdate;
mod cuts;
mod felt;
mod foot;
mod head;
mod load;
mod method;
mod nearby;
mod planned;
mod start;

use egui::{Panel, Ui, vec2};
use jiff::ToSpan as _;

pub(super) use self::backdate::backdate;
use self::cuts::Cuts;
use crate::{
    anatomy::PointKey,
    app::{
        icons::Icon,
        map::MapView,
        parts::Layout,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Pair, PairsPlot, bar, bare, from_top, hairline},
        words::{self as said, after, point as words},
    },
    journal::Listed,
    session::{Actions, DeskWish},
    trend,
};

/// The days of the little plot.
const WEEKS: f64 = 21.0;
/// A lower part between head and foot would show nothing.
const LOWEST_BODY: f32 = 28.0;

/// Shows the panel; answers how high its foot is.
pub(super) fn show(
    ui: &mut Ui,
    view: &MapView<'_>,
    key: &PointKey,
    layout: Layout,
    actions: &mut Actions,
) -> f32 {
    let Some(listed) = view.points.find(key) else { return 0.0 };
    let t = Tokens::of(ui);
    let Layout { is_small, is_narrow, .. } = layout;
    let side = if is_small { 16 } else { 20 };
    let footer =
        Panel::bottom("point footer").resizable(false).show_separator_line(false).frame(bare(t.panel));
    let footer = footer.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        hairline(ui);
        let (top, bottom) = if is_narrow { (8, 8) } else { (12, if is_small { 10 } else { 16 }) };
        let margin = egui::Margin { left: side, right: side, top, bottom };
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            foot::show(ui, view, key, listed, layout, actions);
        });
        ui.min_rect().height()
    });
    if !is_narrow {
        let margin = egui::Margin { left: side, right: side, top: 10, bottom: 8 };
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            head::show(ui, view.state, key, listed, is_small, actions);
        });
    } else if ui.available_height() < LOWEST_BODY {
        return footer.inner;
    }
    let mut cuts = Cuts::default();
    let room = ui.available_height() - 12.0;
    let shown = from_top(ui, "point", key).show(ui, |ui| {
        let margin = egui::Margin { left: side, right: side, top: 4, bottom: 8 };
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            if is_narrow {
                foot::begins_body(ui, view, (key, listed), layout, actions);
                cuts.here(ui);
                head::narrow(ui, view.state, key, listed, &mut cuts, actions);
            }
            body(ui, view, (key, listed), (is_small, room), &mut cuts, actions);
            if is_narrow && listed.can_hold() && !view.state.history.locked(key) {
                start::rate_only(ui, view.state, actions);
                cuts.here(ui);
            }
        });
    });
    cuts.tidy(ui, shown.inner_rect);
    footer.inner
}

fn body(
    ui: &mut Ui,
    view: &MapView<'_>,
    (key, listed): (&PointKey, &Listed),
    (is_small, room): (bool, f32),
    cuts: &mut Cuts,
    actions: &mut Actions,
) {
    planned::show(ui, view, key);
    cuts.here(ui);
    if listed.can_hold() {
        let room = room - ui.min_rect().height();
        method::show(ui, view.state, key.side, listed, (is_small, room), cuts, actions);
    }
    course(ui, view, key, cuts, actions);
    if is_small && listed.can_hold() && !view.state.history.locked(key) {
        start::note_earlier(ui, actions);
        cuts.here(ui);
    }
    felt::show(ui, key, cuts);
    nearby::show(ui, view, key, cuts, actions);
}

/// The before and after values of the last three weeks.
fn course(ui: &mut Ui, view: &MapView<'_>, key: &PointKey, cuts: &mut Cuts, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let since = view.today.saturating_sub(21.days()).timestamp();
    let series = trend::series(&view.state.history, key, since);
    ui.add_space(4.0);
    let has_history = !view.state.history.records(key).is_empty();
    bar(ui, size::CHIP, |ui| {
        text(ui, Type::BodyBold, t.ink, words::weeks());
        if has_history {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let button = Button::plain(after::history()).trailing(Icon::Next).height(size::CHIP).flush();
                if ui.add(button).clicked() {
                    actions.push(DeskWish::History(key.clone()));
                }
            });
        }
    });
    cuts.here(ui);
    if series.is_empty() {
        let words = if has_history { words::nothing_lately() } else { words::nothing_yet() };
        cuts.text(ui, Type::Small, t.ink2, words);
        return;
    }
    let pairs: Vec<Pair> = series
        .iter()
        .map(|pair| Pair {
            day: (pair.at.timestamp().as_second() - since.as_second()) as f64 / 86_400.0,
            before: pair.before,
            after: pair.after,
        })
        .collect();
    let today = view.today.date();
    let first = since.to_zoned(view.today.time_zone().clone()).date();
    let dates = [(0.0, said::short_date(first, today)), (WEEKS, said::short_date(today, today))];
    let plot =
        PairsPlot::mini(words::weeks_plot(), &pairs, &dates).show(ui, vec2(ui.available_width(), 128.0));
    let clicked = plot.clicked.and_then(|i| series.get(i));
    actions.extend(clicked.map(|pair| DeskWish::OpenEntry(pair.id)));
    cuts.here(ui);
}
