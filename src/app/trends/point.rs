//! One point large: its plot, what that says, what its holds did, another point beside it, and every entry.

use egui::{Align, Layout, Ui, vec2};
use kurbo::Size;

use super::{Shown, card, card_with, entries, events, sentences};
use crate::{
    anatomy::PointKey,
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Dropdown, SideBadge, bar},
        words::{self, trends as said},
    },
    drawing::plot::{self, Event, Of},
    exchange::report::ReportFigure,
    session::{Actions, DeskWish, Page, TableOf, TrendsWish},
    trend::{Day, Happened, Happening, Trend, days, looked_at},
};

/// The height of the large plot, and of the one beside it.
const HIGH: f32 = 380.0;
/// So many of the latest events are told in the plot; the list has all of them.
const EVENTS: usize = 9;
/// What is said stands beside the entries from this width on.
const BESIDE: f32 = 860.0;
const ENTRIES: f32 = 372.0;
/// The name of the point stands between the ways off the page from this width on.
const NAME_BESIDE: f32 = 640.0;

pub(super) fn show(ui: &mut Ui, shown: &mut Shown<'_, '_>, key: &PointKey, actions: &mut Actions) {
    head(ui, shown, key, actions);
    let seen = shown.seen;
    let Some(trend) = seen.page.iter().find(|trend| trend.point == *key) else {
        return card(ui, said::points(), |ui| {
            sentences(ui, [said::nothing_then().to_owned()]);
        });
    };
    let tools = shown.tools(None, Some(ReportFigure::Point));
    let taken = card_with(ui, &said::heading(trend), tools, |ui| {
        large(ui, shown, trend, actions);
        compare(ui, shown, key, actions);
    });
    actions.extend(taken);
    if ui.available_width() >= BESIDE {
        ui.horizontal_top(|ui| {
            let room = ui.available_width() - ENTRIES - size::CARD_GAP;
            ui.vertical(|ui| {
                ui.set_width(room);
                figures(ui, shown, trend, actions);
            });
            ui.vertical(|ui| {
                ui.set_width(ENTRIES);
                every_entry(ui, shown, key, actions);
            });
        });
    } else {
        figures(ui, shown, trend, actions);
        every_entry(ui, shown, key, actions);
    }
}

fn every_entry(ui: &mut Ui, shown: &Shown<'_, '_>, key: &PointKey, actions: &mut Actions) {
    let tools = shown.tools(Some(TableOf::Entries), None);
    let taken = card_with(ui, said::entries(), tools, |ui| entries::show(ui, shown, key, actions));
    actions.extend(taken);
}

fn head(ui: &mut Ui, shown: &Shown<'_, '_>, key: &PointKey, actions: &mut Actions) {
    let is_beside = ui.available_width() >= NAME_BESIDE;
    bar(ui, size::CONTROL, |ui| {
        if ui.add(Button::outlined(said::back()).icon(Icon::Back)).clicked() {
            actions.push(TrendsWish::Point(None));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if shown.view.points.find(key).is_some()
                && ui.add(Button::plain(said::open_on_map()).icon(Icon::Map)).clicked()
            {
                actions.push(DeskWish::Go(Page::Map));
                actions.push(DeskWish::Select(key.clone()));
            }
            if is_beside {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| name(ui, shown, key));
            }
        });
    });
    if !is_beside {
        ui.horizontal(|ui| name(ui, shown, key));
    }
}

/// Whose trend it is, in as many lines as it takes.
fn name(ui: &mut Ui, shown: &Shown<'_, '_>, key: &PointKey) {
    ui.spacing_mut().item_spacing.x = size::GAP;
    ui.add(SideBadge::new(key.side, ""));
    let words = said::point(&shown.name_of(key), key.side);
    text(ui, Type::Heading, Tokens::of(ui).ink, words);
}

/// The plot of one point; a click on a day opens its first entry.
fn large(ui: &mut Ui, shown: &mut Shown<'_, '_>, trend: &Trend, actions: &mut Actions) {
    let (seen, today) = (shown.seen, shown.today);
    let extent = vec2(ui.available_width(), HIGH);
    let size = Size::new(extent.x.into(), extent.y.into());
    let records = shown.view.state.history.records(&trend.point);
    let in_time = || -> Vec<Day<'_>> {
        let mut days = days(records, seen.ends);
        days.retain(|day| seen.time.contains(&day.date));
        days
    };
    let event = |one: &Happened| Event {
        date: one.date,
        words: said::happening(&one.what, &shown.view.state.routines),
    };
    // What is started is told in the plot, what comes and goes in the list alone.
    let told = seen.events.iter().filter(|one| !matches!(one.what, Happening::FlareUp { .. }));
    let told: Vec<&Happened> = told.collect();
    let events: Vec<Event> = told[told.len().saturating_sub(EVENTS)..].iter().copied().map(event).collect();
    let key = ("large", seen.number, &trend.point, extent.x.to_bits());
    let reply = shown.plots.show(
        ui,
        key,
        |look| plot::large(trend, &in_time(), &events, &seen.time, size, look),
        |of| {
            let Of::Day(date) = of else { return None };
            let of_day = records.iter().filter(|record| seen.ends.day_of(&record.at) == *date);
            Some(said::day_dot(*date, of_day, today))
        },
    );
    if let Some(Of::Day(date)) = reply.chosen
        && let Some(record) = records.iter().find(|record| seen.ends.day_of(&record.at) == date)
    {
        actions.push(DeskWish::OpenEntry(record.id));
    }
}

/// Another point on the same axes.
fn compare(ui: &mut Ui, shown: &mut Shown<'_, '_>, key: &PointKey, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let seen = shown.seen;
    let others: Vec<&Trend> = seen.page.iter().filter(|trend| trend.point != *key).collect();
    if others.is_empty() {
        return;
    }
    let names: Vec<String> =
        others.iter().map(|trend| said::point(&shown.name(trend), trend.point.side)).collect();
    let none = std::iter::once((None, said::beside_none()));
    let options: Vec<(Option<usize>, &str)> =
        none.chain(names.iter().enumerate().map(|(i, name)| (Some(i), name.as_str()))).collect();
    let beside = shown.view.state.trends.beside.clone();
    let now = others.iter().position(|trend| Some(&trend.point) == beside.as_ref());
    bar(ui, size::CONTROL, |ui| {
        text(ui, Type::Small, t.ink2, said::beside());
        if let Some(chosen) = Dropdown::new(said::beside(), &options).at_most(360.0).show(ui, now) {
            let other = chosen.and_then(|i| others.get(i)).map(|trend| trend.point.clone());
            actions.push(TrendsWish::Beside(other));
        }
    });
    if let Some(other) = now.and_then(|i| others.get(i)) {
        large(ui, shown, other, actions);
        let paired = seen.about.as_ref().and_then(|about| about.beside.as_ref());
        if let Some((_, paired)) = paired.filter(|(key, _)| *key == other.point) {
            let name = said::point(&shown.name(other), other.point.side);
            sentences(ui, [words::beside::beside(&name, paired.as_ref())]);
        }
    }
}

/// What the plot says, and what its holds did.
fn figures(ui: &mut Ui, shown: &mut Shown<'_, '_>, trend: &Trend, actions: &mut Actions) {
    let seen = shown.seen;
    card(ui, said::says_word(), |ui| sentences(ui, said::says(trend, looked_at(&seen.page))));
    let Some(about) = seen.about.as_ref().filter(|about| about.key == trend.point) else { return };
    card(ui, said::holds_word(), |ui| sentences(ui, said::holds(about)));
    card(ui, said::tools_word(), |ui| sentences(ui, said::tools(about)));
    events::show(ui, shown, actions);
}
