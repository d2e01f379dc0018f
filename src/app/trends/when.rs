//! What was done when: the holds of each day, as a calendar.

use egui::Ui;
use jiff::civil::Weekday;

use super::{Shown, card_with};
use crate::{
    app::words::trends as said,
    drawing::plot::{self, Of},
    exchange::report::ReportFigure,
    session::{Actions, TableOf},
};

pub(super) fn show(ui: &mut Ui, shown: &mut Shown<'_, '_>, actions: &mut Actions) {
    let (seen, today) = (shown.seen, shown.today);
    let from_sunday = shown.view.state.settings.weeks_from_sunday;
    let begins = if from_sunday { Weekday::Sunday } else { Weekday::Monday };
    let tools = shown.tools(Some(TableOf::Holds), Some(ReportFigure::Calendar { from_sunday }));
    let taken = card_with(ui, said::WHEN, tools, |ui| {
        let width = ui.available_width();
        let key = ("calendar", seen.number, begins.to_monday_zero_offset(), width.to_bits());
        let count = |date| seen.holds.get(&date).copied().unwrap_or_default();
        shown.plots.show(
            ui,
            key,
            |look| plot::calendar(&seen.holds, &seen.time, begins, width.into(), look),
            |of| if let Of::Day(date) = of { Some(said::holds_on(*date, count(*date), today)) } else { None },
        );
    });
    actions.extend(taken);
}
