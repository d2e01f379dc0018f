//! The page of a running hold: where, how long, how tender, and the ways to end it. Nothing to wander off to.

use std::time::Duration;

use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::{clock, endings, of_step, place, stacked, tender, voice};
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        parts::{flash, flash_share, has_map},
        theme::{Tokens, Type, size, text},
        widgets::{Button, IconButton, SideBadge, at},
        words::{floor, hold as words},
    },
    desktop::Settings,
    session::{Actions, HoldWish, Running},
    therapy::hold::Phase,
};

/// The longest wait for the next frame while the clock runs.
const TICK: Duration = Duration::from_millis(250);
/// The same while the disc breathes.
const BREATH: Duration = Duration::from_millis(125);
/// Wider contents would drift apart.
const WIDEST: f32 = 1480.0;

/// The width of what stands beside the way out once it was pressed.
const LEAVE: f32 = 240.0;

/// The places of the page's parts.
struct Places {
    header: Rect,
    left: Rect,
    middle: Rect,
    right: Rect,
    endings: Rect,
}

/// Shows the running hold over the whole of `ui`.
pub(crate) fn running(ui: &mut Ui, view: &mut MapView<'_>) -> Actions {
    let mut actions = Actions::default();
    let state = view.state;
    let Some(running) = &state.running else { return actions };
    let page = ui.available_rect_before_wrap();
    if has_map(ui.ctx(), state) {
        let share = flash_share(ui, running.flash, view.now, state.settings.reduced_motion);
        of_step::show(ui, page, view, share, &mut actions);
        flash(ui, page, share);
        tick(ui, running, &state.settings);
        return actions;
    }
    if stacked::fits(page) {
        let share = flash_share(ui, running.flash, view.now, state.settings.reduced_motion);
        stacked::show(ui, page, view, running, share, &mut actions);
        flash(ui, page, share);
        tick(ui, running, &state.settings);
        return actions;
    }
    let is_small = page.width() < 1000.0 || page.height() < 680.0;
    let places = places(page, is_small);
    let share = flash_share(ui, running.flash, view.now, state.settings.reduced_motion);

    at(ui, places.header, |ui| header(ui, view, running, is_small, &mut actions));
    at(ui, places.left, |ui| place::show(ui, view, running, is_small));
    at(ui, places.middle, |ui| clock::show(ui, running, &state.settings, share, &mut actions));
    at(ui, places.right, |ui| {
        tender::show(ui, running, state.emergency_number(view.today), is_small, &mut actions);
    });
    at(ui, places.endings, |ui| endings::show(ui, running, is_small, &mut actions));
    flash(ui, page, share);
    tick(ui, running, &state.settings);
    actions
}

fn tick(ui: &Ui, running: &Running, settings: &Settings) {
    if matches!(running.hold.phase(), Phase::GetInPlace | Phase::Holding) {
        let wait = if clock::breathes(running, settings) { BREATH } else { TICK };
        ui.ctx().request_repaint_after(wait);
    }
}

fn places(page: Rect, is_small: bool) -> Places {
    let (side, gap, top): (f32, f32, f32) = if is_small { (16.0, 12.0, 10.0) } else { (24.0, 24.0, 16.0) };
    let width = (page.width() - 2.0 * side).min(WIDEST);
    let (x0, x1) = (page.center().x - width / 2.0, page.center().x + width / 2.0);
    let header = Rect::from_min_max(pos2(x0, page.top() + top), pos2(x1, page.top() + top + 36.0));
    let foot = endings::height(is_small);
    let endings = Rect::from_min_max(pos2(x0, page.bottom() - side - foot), pos2(x1, page.bottom() - side));
    let room = Rect::from_min_max(
        header.left_bottom() + vec2(0.0, gap.min(16.0)),
        endings.right_top() - vec2(0.0, gap),
    );
    let right = (width * 0.2825).clamp(340.0, 420.0);
    // What to mind and how it is done are read here: the ring needs less of the width than of the height.
    let left = (width * if is_small { 0.26 } else { 0.28 }).clamp(190.0, 400.0);
    // On a high window the columns keep their shape and stand a little above the middle.
    let height =
        room.height().min((width - left - right).min(clock::LARGEST) + 150.0).max(room.height().min(600.0));
    let y0 = room.top() + (room.height() - height) * 0.4;
    let column = |x: f32, width: f32| Rect::from_min_size(pos2(x, y0), vec2(width, height));
    Places {
        header,
        left: column(x0, left),
        middle: column(x0 + left + gap, width - left - right - 2.0 * gap),
        right: column(x1 - right, right),
        endings,
    }
}

fn header(ui: &mut Ui, view: &MapView<'_>, running: &Running, is_small: bool, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let name = view
        .points
        .find(&running.point)
        .map_or_else(|| running.point.id.to_string(), |p| p.name().to_owned());
    let row = UiBuilder::new().layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(row, |ui| {
        ui.set_min_height(36.0);
        if ui.add(IconButton::new(Icon::Close, words::leave_the_hold()).size(36.0)).clicked() {
            actions.push(HoldWish::Leave);
        }
        if running.leaving {
            // Beside what was pressed, in place of what is not asked for now.
            let (place, _) = ui.allocate_exact_size(vec2(LEAVE, 36.0), Sense::hover());
            let beside = UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Max));
            ui.scope_builder(beside, |ui| text(ui, Type::SmallBold, t.caution_ink, words::leave()));
        } else {
            let floor = Button::outlined(floor::floor_mode()).icon(Icon::Floor).key("F");
            let why = running.sign.is_some().then_some(floor::sign_first());
            if ui.add(floor.waits_for(why)).clicked() {
                actions.push(HoldWish::OpenFloor);
            }
            voice::button(ui, view, actions);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let style = if is_small { Type::TitleSmall } else { Type::Title };
            text(ui, style, t.ink, name);
            ui.add_space(size::HAIRLINE);
            ui.add(SideBadge::new(running.point.side, running.point.side.your_capital()));
        });
    });
}
