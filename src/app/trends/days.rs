//! The slider of the day: a line through the time with a tick for each day that has a value.

use std::collections::BTreeSet;

use egui::{CursorIcon, Role, Sense, Stroke, Ui, pos2, vec2};
use jiff::{Span, civil::Date};

use super::Shown;
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text},
        widgets::{IconButton, bar, bring_in_sight, focus_ring},
        words::trends as said,
    },
    session::{Actions, TrendsWish},
};

/// The radius of the knob.
const KNOB: f32 = 8.0;

pub(super) fn show(ui: &mut Ui, shown: &Shown<'_, '_>, day: Date, actions: &mut Actions) {
    let trends = &shown.view.state.trends;
    bar(ui, size::CONTROL_MIDDLE, |ui| {
        let (icon, name) =
            if trends.plays.is_some() { (Icon::Pause, said::stop()) } else { (Icon::Play, said::play()) };
        if ui.add(IconButton::new(icon, name).size(size::CONTROL_MIDDLE)).clicked() {
            actions.push(TrendsWish::Play);
        }
        for (icon, name, by) in
            [(Icon::Back, said::day_steps()[0], -1), (Icon::Next, said::day_steps()[1], 1)]
        {
            if ui.add(IconButton::new(icon, name)).clicked() {
                actions.push(TrendsWish::DayStep(by));
            }
        }
        text(ui, Type::Body, Tokens::of(ui).ink, said::day(day, shown.today));
    });
    slider(ui, shown, day, actions);
}

fn slider(ui: &mut Ui, shown: &Shown<'_, '_>, day: Date, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let (first, last) = (*shown.seen.time.start(), *shown.seen.time.end());
    let length = (last - first).get_days().max(1);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::click_and_drag());
    let (from, room) = (rect.left() + KNOB, rect.width() - 2.0 * KNOB);
    let y = rect.top() + 14.0;
    let x_of = |date: Date| from + room * (date - first).get_days() as f32 / length as f32;
    ui.painter().hline(rect.left()..=rect.right(), y, Stroke::new(4.0, t.line2));
    ui.painter().hline(rect.left()..=x_of(day), y, Stroke::new(4.0, t.accent));
    let noted: BTreeSet<Date> =
        shown.seen.page.iter().flat_map(|trend| &trend.values).map(|one| one.date).collect();
    for date in &noted {
        ui.painter().vline(x_of(*date), y + 8.0..=y + 13.0, Stroke::new(1.0, t.ink3));
    }
    ui.painter().circle(pos2(x_of(day), y), KNOB, t.panel, Stroke::new(2.4, t.accent));
    for (date, x, anchor) in
        [(first, rect.left(), egui::Align2::LEFT_BOTTOM), (last, rect.right(), egui::Align2::RIGHT_BOTTOM)]
    {
        let words = said::stale(date, shown.today);
        ui.painter().text(pos2(x, rect.bottom()), anchor, words, Type::Label.font(), t.ink2);
    }
    let told = said::day(day, shown.today);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Slider, true, said::day_word()));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(told));
    if let Some(pointer) = response.interact_pointer_pos() {
        let share = ((pointer.x - from) / room.max(1.0)).clamp(0.0, 1.0);
        let by = (share * length as f32).round() as i64;
        let to = first.checked_add(Span::new().days(by)).unwrap_or(last);
        if to != day {
            actions.push(TrendsWish::Day(to));
        }
    }
    bring_in_sight(ui, &response);
    focus_ring(ui, &response, 6.0);
    response.on_hover_cursor(CursorIcon::PointingHand);
}
