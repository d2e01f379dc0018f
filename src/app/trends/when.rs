//! What was done when: the holds of each day, as a calendar; of a long time a year.

use std::ops::RangeInclusive;

use egui::Ui;
use jiff::civil::{Date, Weekday};

use super::{Shown, card_with};
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text},
        widgets::{IconButton, bar, waits_for},
        words::{trends as said, why},
    },
    drawing::plot::{self, Of},
    exchange::report::ReportFigure,
    session::{Actions, TableOf, TrendsWish},
    trend::in_parts,
};

pub(super) fn show(ui: &mut Ui, shown: &mut Shown<'_, '_>, actions: &mut Actions) {
    let (seen, today) = (shown.seen, shown.today);
    let from_sunday = shown.view.state.settings.weeks_from_sunday;
    let begins = if from_sunday { Weekday::Sunday } else { Weekday::Monday };
    let tools = shown.tools(Some(TableOf::Holds), Some(ReportFigure::Calendar { from_sunday }));
    let years = in_parts(&seen.time, 12);
    // Until a year is chosen, the last one that has any: a time that goes up to today may end in an empty one.
    let last = seen.holds.last_key_value().map(|(day, _)| *day);
    let at = shown.view.state.trends.holds_at.or(last);
    let now = years.iter().rposition(|year| at.is_none_or(|at| *year.start() <= at)).unwrap_or_default();
    let Some(time) = years.get(now) else { return };
    let taken = card_with(ui, said::when(), tools, |ui| {
        if years.len() > 1 {
            steps(ui, &years, now, actions);
        }
        let width = ui.available_width();
        let key = ("calendar", seen.number, time, begins.to_monday_zero_offset(), width.to_bits());
        let count = |date| seen.holds.get(&date).copied().unwrap_or_default();
        shown.plots.show(
            ui,
            key,
            |look| plot::calendar(&seen.holds, time, begins, width.into(), look),
            |of| if let Of::Day(date) = of { Some(said::holds_on(*date, count(*date), today)) } else { None },
        );
    });
    actions.extend(taken);
}

/// The year, and the ways to those beside it.
fn steps(ui: &mut Ui, years: &[RangeInclusive<Date>], now: usize, actions: &mut Actions) {
    let [back, on] = [now.checked_sub(1), Some(now + 1)].map(|at| years.get(at?).map(RangeInclusive::start));
    let [say_back, say_on] = said::year_steps();
    bar(ui, size::CONTROL, |ui| {
        let ways = [
            (Icon::Back, say_back, back, why::nothing_earlier()),
            (Icon::Next, say_on, on, why::nothing_later()),
        ];
        for (icon, name, to, nothing) in ways {
            if waits_for(ui, to.is_none().then_some(nothing), IconButton::new(icon, name)).clicked() {
                actions.extend(to.map(|day| TrendsWish::Holds(*day)));
            }
        }
        text(ui, Type::Body, Tokens::of(ui).ink, years[now].start().year().to_string());
    });
}
