//! The page of a hold that is a step of a routine: the drawing stays where it was before the hold, and the clock, the
//! number and the endings stand at its right, where the step was told.

use egui::{Align, Layout, Panel, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

use super::{clock, endings, tender, voice};
use crate::{
    app::{
        icons::Icon,
        map::{MapView, guide},
        parts::panel_width,
        theme::{Tokens, Type, size, text},
        widgets::{
            Button, IconButton, SideBadge, at, bar, bare, digit_keys, from_top, hairline, whole_lines,
        },
        words::{floor, hold as words},
    },
    session::{Actions, HoldWish, Running},
    therapy::hold::Phase,
};

/// The smallest and the largest ring.
const RING: std::ops::RangeInclusive<f32> = 190.0..=420.0;
/// The lowest plot of the course, with its card.
const COURSE: (f32, f32) = (100.0, 76.0);
const SIDE: i8 = 20;
/// The number in words and the hint below it.
const WORDS: f32 = 44.0;

/// Shows the page; `flash` is how strong the ring flashes, 0–1.
pub(super) fn show(ui: &mut Ui, page: Rect, view: &mut MapView<'_>, flash: f32, actions: &mut Actions) {
    let Some(running) = &view.state.running else { return };
    let split = page.right() - panel_width(ui.ctx());
    let drawing = Rect::from_min_max(page.min, pos2(split, page.bottom()));
    let mut child = ui.new_child(UiBuilder::new().max_rect(drawing).id_salt("guide"));
    child.shrink_clip_rect(drawing);
    guide(&mut child, drawing, view);
    let beside = Rect::from_min_max(pos2(split, page.top()), page.max);
    let t = Tokens::of(ui);
    ui.painter().rect_filled(beside, 0.0, t.panel);
    ui.painter().vline(beside.left(), beside.y_range(), egui::Stroke::new(size::HAIRLINE, t.line));
    let mut panel = ui.new_child(UiBuilder::new().max_rect(beside).id_salt("hold of a step"));
    panel.shrink_clip_rect(beside);
    let foot = Panel::bottom("endings of a step").resizable(false).show_separator_line(false);
    foot.frame(bare(t.panel)).show(&mut panel, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        hairline(ui);
        let margin = egui::Margin { left: SIDE, right: SIDE, top: 12, bottom: 12 };
        egui::Frame::new().inner_margin(margin).show(ui, |ui| endings::show_column(ui, running, actions));
    });
    let margin = egui::Margin { left: SIDE, right: SIDE, top: 14, bottom: 0 };
    egui::Frame::new().inner_margin(margin).show(&mut panel, |ui| header(ui, view, running, actions));
    // The bar of what scrolls stands in the margin, over nothing.
    let shown = from_top(&panel, "hold of a step", running.entry).show(&mut panel, |ui| {
        let margin = egui::Margin { left: SIDE, right: SIDE, top: 0, bottom: 6 };
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            now(ui, view, running, flash, actions);
        });
    });
    whole_lines(&panel, shown.inner_rect, t.panel);
}

/// The name in as many lines as it takes, the side under it, the way out.
fn header(ui: &mut Ui, view: &MapView<'_>, running: &Running, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let name = view
        .points
        .find(&running.point)
        .map_or_else(|| running.point.id.to_string(), |p| p.name().to_owned());
    ui.spacing_mut().item_spacing.y = 0.0;
    let place = ui.available_rect_before_wrap();
    let close = Rect::from_min_size(pos2(place.right() - 36.0, place.top() - 4.0), Vec2::splat(36.0));
    let used = at(ui, place, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.scope(|ui| {
            ui.set_max_width(close.left() - 8.0 - place.left());
            text(ui, Type::Heading, t.ink, name);
        });
        bar(ui, size::CHIP, |ui| {
            ui.add(SideBadge::new(running.point.side, running.point.side.your_capital()));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let floor = Button::plain(floor::floor_mode()).icon(Icon::Floor).style(Type::Small);
                let floor = floor.height(size::CHIP).flush();
                let why = running.sign.is_some().then_some(floor::sign_first());
                if ui.add(floor.waits_for(why)).clicked() {
                    actions.push(HoldWish::OpenFloor);
                }
                voice::chip(ui, view, actions);
            });
        });
        if running.leaving {
            text(ui, Type::SmallBold, t.caution_ink, words::leave());
        }
        ui.min_rect()
    });
    if at(ui, close, |ui| ui.add(IconButton::new(Icon::Close, words::leave_the_hold()).size(36.0))).clicked()
    {
        actions.push(HoldWish::Leave);
    }
    ui.advance_cursor_after_rect(used.union(close));
    ui.add_space(4.0);
}

/// The clock, and below it all that can be said to it.
fn now(ui: &mut Ui, view: &MapView<'_>, running: &Running, flash: f32, actions: &mut Actions) {
    let room = ui.available_size();
    match running.hold.gap() {
        // What asks for a call has no way on.
        _ if running.may_be_the_heart() => {}
        Some(gap) => clock::stood_still_stacked(ui, running, gap, actions),
        None if running.hold.asked() => clock::asked_stacked(ui, actions),
        None => {}
    }
    // What stands below the ring takes what it took in the last frame; the ring has the rest.
    let id = ui.scope_id().with("below the ring");
    let below = ui.data(|data| data.get_temp::<f32>(id));
    let left = room.y - ui.min_rect().height() - below.unwrap_or(0.0);
    let side = left.clamp(*RING.start(), room.x.min(*RING.end()).max(*RING.start()));
    let (place, _) = ui.allocate_exact_size(vec2(room.x, side), Sense::hover());
    let ring = Rect::from_center_size(place.center(), Vec2::splat(side.min(room.x)));
    clock::ring(ui, running, &view.state.settings, flash, ring);
    controls(ui, running, actions);
    tenderness(ui, running, actions);
    if running.sign.is_some() {
        return tender::sign(ui, running, view.state.emergency_number(view.today), actions);
    }
    tender::sensations(ui, running, actions);
    let measured = ui.min_rect().bottom() - place.bottom();
    if below != Some(measured) {
        ui.data_mut(|data| data.insert_temp(id, measured));
        ui.ctx().request_discard("what stands below the ring has another height");
    }
    let plot = room.y - ui.min_rect().height() - COURSE.1;
    if plot >= COURSE.0 {
        tender::course_card(ui, running, plot.min(room.x * 0.7));
    }
}

/// The ways to stop and lengthen the clock.
fn controls(ui: &mut Ui, running: &Running, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        if running.hold.phase() != Phase::Interrupted && !running.hold.asked() && !running.may_be_the_heart()
        {
            clock::pause_and_more(ui, running, size::CONTROL, true, actions);
        }
    });
}

/// The number and its keys, its course in words, and its row.
fn tenderness(ui: &mut Ui, running: &Running, actions: &mut Actions) {
    let t = Tokens::of(ui);
    bar(ui, 20.0, |ui| {
        text(ui, Type::BodyBold, t.ink, words::tenderness_now());
        ui.with_layout(Layout::right_to_left(Align::Center), digit_keys);
    });
    tender::row(ui, running, actions);
    // What was said last has the place of the hint for its moment.
    let said = clock::last_said(running);
    let words = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        tender::in_words(ui, running, said.is_none());
        if let Some(said) = said {
            text(ui, Type::Small, t.ink2, said);
        }
    });
    // Their place is always the same, so that nothing moves when they come.
    ui.add_space((WORDS - words.response.rect.height()).max(0.0));
}
