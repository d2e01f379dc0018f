//! The page of the trends: how tenderness develops, all points beside each other, or one of them large.
//!
//! It may use the parts, the map, words and widgets below it, never another page. It shows what the session has had worked out
//! ([`TrendsSeen`]) and computes nothing; what the user does leaves as a wish.

mod at_point;
mod body;
mod days;
mod entries;
mod events;
mod head;
mod many;
mod point;
mod sides;
mod slopes;
mod table;
mod take_out;
mod tools;
mod when;

pub(super) use self::take_out::{ReportPage, laid_out};

use egui::{Align, CentralPanel, Ui, vec2};

use self::tools::Tools;

use crate::{
    app::{
        map::MapView,
        parts::{Layout, Plots},
        theme::{Tokens, Type, size, text},
        widgets::{self, Button, bar, bare, from_top},
        words::{self, trends as said},
    },
    exchange::report::ReportFigure,
    session::{Actions, DeskWish, Page, Range, TableOf, TrendsSeen, TrendsWish},
    trend::Trend,
};

/// The body stands beside the points from this width on.
const BESIDE: f32 = 980.0;
/// The width of its card.
const BODY: f32 = 384.0;
/// What can be taken from a card stands beside its heading where both have room; the most that it takes, and its height.
const TOOLS_WIDE: f32 = 150.0;
const TOOLS: f32 = 28.0;
/// The page is not wider.
const WIDEST: f32 = 1_760.0;

/// What the views of the page show.
struct Shown<'a, 'v> {
    view: &'a mut MapView<'v>,
    plots: &'a mut Plots,
    seen: &'a TrendsSeen,
    today: jiff::civil::Date,
}

impl Shown<'_, '_> {
    /// What a card offers to take.
    fn tools(&self, table: Option<TableOf>, figure: Option<ReportFigure>) -> Tools {
        Tools { table, figure, copied: self.view.state.trends.copied }
    }

    /// The name of a point without its side; its id where nothing is known of it any more.
    fn name(&self, trend: &Trend) -> String {
        self.name_of(&trend.point)
    }

    fn name_of(&self, key: &crate::anatomy::PointKey) -> String {
        self.view.points.find(key).map_or_else(|| key.id.to_string(), |listed| listed.name().to_owned())
    }
}

/// Shows the page.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut MapView<'_>,
    plots: &mut Plots,
    layout: Layout,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let trends = &view.state.trends;
    let seen = trends.seen.clone();
    CentralPanel::no_frame().frame(bare(t.ground)).show(ui, |ui| {
        from_top(ui, "trends", trends.open.as_ref()).show(ui, |ui| {
            let padding = if layout.is_small { 12.0 } else { size::PAGE_PADDING };
            egui::Frame::new().inner_margin(padding).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(WIDEST));
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing = vec2(size::CARD_GAP, size::CARD_GAP);
                head::show(ui, view, actions);
                let Some(seen) = &seen else { return };
                // What is shown is of another time than what is chosen.
                if view.state.trends.lags(view.now) {
                    return card(ui, said::working(), |ui| sentences(ui, [said::working_help().to_owned()]));
                }
                let today = view.today.date();
                let mut shown = Shown { view, plots, seen, today };
                match shown.view.state.trends.open.clone() {
                    Some(key) => point::show(ui, &mut shown, &key, actions),
                    None if seen.page.is_empty() => nothing(ui, &shown, actions),
                    None => all(ui, &mut shown, actions),
                }
            });
        });
    });
}

/// All points beside each other. What happened stands before the plots: of many points they are long.
fn all(ui: &mut Ui, shown: &mut Shown<'_, '_>, actions: &mut Actions) {
    if ui.available_width() < BESIDE {
        body::show(ui, shown, actions);
        events::show(ui, shown, actions);
        many::show(ui, shown, actions);
        sides::show(ui, shown, actions);
        when::show(ui, shown, actions);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(BODY);
            body::show(ui, shown, actions);
            events::show(ui, shown, actions);
            when::show(ui, shown, actions);
        });
        ui.vertical(|ui| {
            many::show(ui, shown, actions);
            sides::show(ui, shown, actions);
        });
    });
}

/// Nothing to show: why, and two ways on.
fn nothing(ui: &mut Ui, shown: &Shown<'_, '_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let is_new = shown.view.state.history.points().next().is_none();
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        text(ui, Type::Body, t.ink, if is_new { said::nothing() } else { said::nothing_then() });
        ui.horizontal(|ui| {
            if !is_new && ui.add(Button::primary(said::show_all())).clicked() {
                actions.push(TrendsWish::Last(Range::All));
            }
            if ui.add(Button::outlined(said::to_map())).clicked() {
                actions.push(DeskWish::Go(Page::Map));
            }
        });
    });
}

/// A card over the whole width, with a heading.
fn card(ui: &mut Ui, heading: &str, contents: impl FnOnce(&mut Ui)) {
    card_with(ui, heading, Tools::default(), contents);
}

/// The same with what can be taken from it, at the right of the heading or, in a narrow one, below it.
fn card_with(ui: &mut Ui, heading: &str, tools: Tools, contents: impl FnOnce(&mut Ui)) -> Actions {
    let t = Tokens::of(ui);
    let mut actions = Actions::default();
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(size::GAP, size::GAP);
        let words = ui.painter().layout_no_wrap(heading.to_owned(), Type::Heading.font(), t.ink).size().x;
        let is_beside = ui.available_width() >= words + TOOLS_WIDE;
        if tools.is_empty() || !is_beside {
            text(ui, Type::Heading, t.ink, heading);
        }
        if !tools.is_empty() {
            bar(ui, TOOLS, |ui| {
                if is_beside {
                    text(ui, Type::Heading, t.ink, heading);
                }
                ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
                    actions = tools.show(ui, heading);
                });
            });
        }
        contents(ui);
    });
    actions
}

/// Sentences below each other.
fn sentences(ui: &mut Ui, all: impl IntoIterator<Item = String>) {
    let t = Tokens::of(ui);
    for sentence in all {
        text(ui, Type::Small, t.ink2, words::sentence(&sentence));
    }
}
