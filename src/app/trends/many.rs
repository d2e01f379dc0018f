//! All points beside each other: a small plot of each or a line from first to last, and the table of the same figures in the same order.

use egui::{CursorIcon, Rect, Role, Sense, Stroke, Ui, UiBuilder, pos2, vec2};
use kurbo::Size;

use super::{Shown, card_with, sentences, slopes, table};
use crate::{
    app::{
        parts::Plots,
        theme::{Tokens, Type, size, text},
        widgets::{Segmented, SideBadge, bar, bring_in_sight, focus_ring},
        words::trends as said,
    },
    drawing::plot::{self, Of},
    exchange::report::ReportFigure,
    session::{Actions, TableOf, TrendsWish},
    trend::{Trend, looked_at, say},
};

/// The table stands beside the plots from this width on.
const BESIDE: f32 = 700.0;
/// Its width then, and the space before it.
const TABLE: f32 = 340.0;
const GAP: f32 = 24.0;
/// The least width of a plot, and the heights of its name and of itself.
const LEAST: f32 = 150.0;
const NAME: f32 = 40.0;
const PLOT: f32 = 118.0;

pub(super) fn show(ui: &mut Ui, shown: &mut Shown<'_, '_>, actions: &mut Actions) {
    let is_first_to_last = shown.view.state.trends.is_first_to_last;
    let figure = if is_first_to_last { ReportFigure::FirstToLast } else { ReportFigure::EachByDay };
    let tools = shown.tools(Some(TableOf::Points), Some(figure));
    let taken = card_with(ui, said::points(), tools, |ui| {
        ui.horizontal_wrapped(|ui| {
            let sides = [(false, said::each_by_day()), (true, said::first_to_last())];
            let chosen = Segmented::new(said::points_shown(), &sides).show(ui, is_first_to_last);
            actions.extend(chosen.map(TrendsWish::FirstToLast));
        });
        text(ui, Type::Small, Tokens::of(ui).ink2, said::order());
        let width = ui.available_width();
        if !is_first_to_last {
            let room = if width >= BESIDE { width - TABLE - GAP } else { width };
            let extent = Size::new(columns(room).1.into(), PLOT.into());
            legend(ui, plot::small_is_by_month(&shown.seen.time, extent, &Plots::look(ui)));
        }
        let least = if is_first_to_last { slopes::BESIDE } else { BESIDE };
        if width >= least {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                let room = width - TABLE - GAP;
                ui.vertical(|ui| {
                    ui.set_width(room);
                    drawn(ui, shown, room, actions);
                });
                ui.vertical(|ui| {
                    ui.set_width(TABLE);
                    table::show(ui, shown, actions);
                });
            });
        } else if is_first_to_last {
            drawn(ui, shown, width, actions);
            ui.add_space(8.0);
            table::show(ui, shown, actions);
        } else {
            table::show(ui, shown, actions);
            ui.add_space(8.0);
            drawn(ui, shown, width, actions);
        }
        let sayings = [say::by_itself().to_owned(), say::looked_at(looked_at(&shown.seen.page))];
        sentences(ui, sayings.into_iter().chain([say::smallest().to_owned()]));
    });
    actions.extend(taken);
}

/// The points in the way that is chosen.
fn drawn(ui: &mut Ui, shown: &mut Shown<'_, '_>, width: f32, actions: &mut Actions) {
    if shown.view.state.trends.is_first_to_last {
        slopes::show(ui, shown, width, actions);
    } else {
        plots(ui, shown, width, actions);
    }
}

/// What the line and the band are.
fn legend(ui: &mut Ui, is_by_month: bool) {
    let t = Tokens::of(ui);
    bar(ui, 20.0, |ui| {
        let (line, _) = ui.allocate_exact_size(vec2(20.0, 16.0), Sense::hover());
        ui.painter().hline(line.x_range(), line.center().y, Stroke::new(size::PLOT_LINE, t.accent));
        text(ui, Type::Label, t.ink2, if is_by_month { said::line_by_month() } else { said::line() });
        ui.add_space(8.0);
        let (band, _) = ui.allocate_exact_size(vec2(20.0, 12.0), Sense::hover());
        ui.painter().rect(band, 2.0, t.noise, Stroke::new(size::HAIRLINE, t.line2), egui::StrokeKind::Inside);
        text(ui, Type::Label, t.ink2, said::band());
    });
}

/// How many plots stand side by side in `width`, and how wide each is.
fn columns(width: f32) -> (f32, f32) {
    let columns = ((width + GAP) / (LEAST + GAP)).floor().clamp(1.0, 4.0);
    (columns, ((width - GAP * (columns - 1.0)) / columns).floor())
}

fn plots(ui: &mut Ui, shown: &mut Shown<'_, '_>, width: f32, actions: &mut Actions) {
    let (columns, each) = columns(width);
    let page = &shown.seen.page;
    let rows = page.len().div_ceil(columns as usize);
    let extent = vec2(width, rows as f32 * (NAME + PLOT + size::GAP));
    let (all, _) = ui.allocate_exact_size(extent, Sense::hover());
    for (i, trend) in page.iter().enumerate() {
        let (row, column) = (i / columns as usize, i % columns as usize);
        let corner = all.min + vec2(column as f32 * (each + GAP), row as f32 * (NAME + PLOT + size::GAP));
        let place = Rect::from_min_size(corner, vec2(each, NAME + PLOT));
        if !ui.is_rect_visible(place) {
            continue;
        }
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt(&trend.point));
        child.spacing_mut().item_spacing = vec2(6.0, 0.0);
        one(&mut child, shown, trend, each, actions);
    }
}

/// One point: its side and name, and its plot; a click shows it large.
fn one(ui: &mut Ui, shown: &mut Shown<'_, '_>, trend: &Trend, width: f32, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let name = shown.name(trend);
    let (head, response) = ui.allocate_exact_size(vec2(width, NAME), Sense::click());
    let said_name = said::row(&name, trend);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &said_name));
    let mut job = egui::text::LayoutJob::simple(name, Type::SmallBold.font(), t.ink, width - 28.0);
    job.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(job);
    let badge = Rect::from_min_size(pos2(head.left(), head.bottom() - 23.0), vec2(20.0, 20.0));
    let mut beside = ui.new_child(UiBuilder::new().max_rect(badge));
    beside.add(SideBadge::new(trend.point.side, ""));
    // The names end above the plots, in one line or two.
    let top = head.bottom() - 3.0 - galley.size().y;
    ui.painter().galley(pos2(head.left() + 26.0, top), galley, t.ink);
    bring_in_sight(ui, &response);
    focus_ring(ui, &response, 4.0);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        actions.push(TrendsWish::Point(Some(trend.point.clone())));
    }
    let (seen, today) = (shown.seen, shown.today);
    let key = ("small", seen.number, &trend.point, width.to_bits());
    let extent = Size::new(width.into(), PLOT.into());
    let reply = shown.plots.show(
        ui,
        key,
        |look| plot::small(trend, &seen.time, extent, look),
        |of| if let Of::Day(date) = of { said::dot(trend, *date, today) } else { None },
    );
    if reply.response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        actions.push(TrendsWish::Point(Some(trend.point.clone())));
    }
}
