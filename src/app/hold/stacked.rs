//! The page of a running hold in a narrow or low window: the same parts below each other. Name, side, clock, the row of
//! numbers and the endings are always in sight; the rest scrolls.

use egui::{
    Align, CursorIcon, Id, Layout, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, text::LayoutJob, vec2,
};

use super::{clock, endings, place, tender, upright, voice};
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        parts::{Dial, care},
        theme::{Tokens, Type, size, text, touch},
        widgets::{IconButton, Ring, SideBadge, at, focus_ring, from_top, waits_for},
        words::{floor, hold as words},
    },
    session::{Actions, HoldWish, Running},
    therapy::hold::Phase,
};

/// Narrower or lower pages are stacked.
const NARROWEST: f32 = 820.0;
const LOWEST: f32 = 500.0;
/// The smallest and the largest ring.
const RING: std::ops::RangeInclusive<f32> = 64.0..=220.0;
/// What stands beside the smallest ring, words and buttons.
const NOW: f32 = 88.0;
/// The row of numbers with the space above it.
const ROW: f32 = 48.0;
const SIDE: f32 = 14.0;
/// Above and below what scrolls.
const BETWEEN: f32 = 14.0;
/// The height of the buttons beside the ring.
const LOW: f32 = 32.0;

/// Whether a page of this size is stacked.
pub(super) fn fits(page: Rect) -> bool {
    page.width() < NARROWEST || page.height() < LOWEST
}

/// Shows the page; `flash` is how strong the ring flashes, 0–1.
pub(super) fn show(
    ui: &mut Ui,
    page: Rect,
    view: &mut MapView<'_>,
    running: &Running,
    flash: f32,
    actions: &mut Actions,
) {
    let inside = page.shrink2(vec2(SIDE, 8.0));
    let top = at(ui, inside, |ui| header(ui, view, running, actions));
    // A name of two lines takes its room from the endings, not from the row of numbers.
    let is_phone = touch::is_phone(ui.ctx());
    let is_tight =
        !is_phone && inside.bottom() - endings::stacked_height(ui, false) - top - BETWEEN < NOW + ROW;
    let foot = endings::stacked_height(ui, is_tight);
    let (above, gap) = if is_tight { (1.0, 6.0) } else { (6.0, 8.0) };
    let endings = Rect::from_min_max(pos2(inside.left(), inside.bottom() - foot), inside.max);
    at(ui, endings, |ui| endings::show_stacked(ui, is_tight, running, actions));
    let room =
        Rect::from_min_max(pos2(inside.left(), top + above), endings.right_top() - vec2(0.0, BETWEEN - 6.0));
    let t = Tokens::of(ui);
    let line = egui::Stroke::new(size::HAIRLINE, t.line);
    ui.painter().hline(page.x_range(), endings.top() - 4.0, line);
    let mut child = ui.new_child(UiBuilder::new().max_rect(room).id_salt("stacked"));
    child.shrink_clip_rect(room.expand2(vec2(SIDE, 0.0)));
    let shown = from_top(&child, "stacked", running.entry).show(&mut child, |ui| {
        ui.spacing_mut().item_spacing.y = gap;
        match running.hold.gap() {
            // What asks for a call has no way on.
            _ if running.may_be_the_heart() => {}
            Some(gap) => clock::stood_still_stacked(ui, running, gap, actions),
            None if running.hold.asked() => clock::asked_stacked(ui, actions),
            None => {}
        }
        sign(ui, running, view.state.emergency_number(view.today), actions);
        let clock_ends = if is_phone {
            upright::now(ui, view, running, room, flash, actions)
        } else {
            let ring = (room.height() - ROW).clamp(*RING.start(), *RING.end());
            now(ui, view, running, ring, flash, actions);
            let clock_ends = ui.min_rect().bottom();
            tender::row(ui, running, actions);
            if !has_room(ring) {
                tender::sensations(ui, running, actions);
            }
            clock_ends
        };
        if ui.data_mut(|data| data.remove_temp::<()>(asked_for(running))).is_some() {
            ui.scroll_to_cursor(Some(Align::Min));
        }
        place::in_words(ui, view, running, 8.0, true);
        tender::course_card(ui, running, 110.0);
        clock_ends
    });
    // The clock is never out of sight: scrolled away, it stands in the header.
    let is_away = shown.inner < room.top() + LOW;
    if ui.data_mut(|data| data.get_temp(away(running)).unwrap_or(false)) != is_away {
        ui.data_mut(|data| data.insert_temp(away(running), is_away));
        ui.ctx().request_repaint();
    }
}

/// Where it is kept that the clock is scrolled away.
fn away(running: &Running) -> Id {
    Id::unique(("clock out of sight", running.entry))
}

/// Whether the words for what is felt have room beside a ring of this size.
fn has_room(ring: f32) -> bool {
    ring >= 170.0
}

/// A sign to stop, brought into sight when it appears.
fn sign(ui: &mut Ui, running: &Running, number: &str, actions: &mut Actions) {
    let id = ui.scope_id().with("sign");
    let seen = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let top = ui.cursor().min;
    tender::sign(ui, running, number, actions);
    if running.sign.is_some() && !seen {
        ui.scroll_to_rect(Rect::from_min_max(top, ui.min_rect().max), Some(Align::Min));
        ui.ctx().request_repaint();
    }
    ui.data_mut(|data| data.insert_temp(id, running.sign.is_some()));
}

/// The name in as many lines as it takes, the side under it. Answers where it ends.
fn header(ui: &mut Ui, view: &MapView<'_>, running: &Running, actions: &mut Actions) -> f32 {
    let t = Tokens::of(ui);
    let name = view
        .points
        .find(&running.point)
        .map_or_else(|| running.point.id.to_string(), |p| p.name().to_owned());
    let is_phone = touch::is_phone(ui.ctx());
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if ui.add(IconButton::new(Icon::Close, words::leave_the_hold()).size(36.0)).clicked() {
            actions.push(HoldWish::Leave);
        }
        let button = IconButton::new(Icon::Floor, floor::floor_mode());
        // By its word: there is no pointer to rest on it.
        let button = if is_phone { button.worded(upright::FLOOR) } else { button.size(36.0) };
        let why = running.sign.is_some().then_some(floor::sign_first());
        if waits_for(ui, why, button).clicked() {
            actions.push(HoldWish::OpenFloor);
        }
        if !is_phone {
            voice::button(ui, view, actions);
        }
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let words = ui.painter().layout_no_wrap(name.clone(), Type::Heading.font(), t.ink).size().x;
            let style = if words > ui.available_width() { Type::BodyBold } else { Type::Heading };
            text(ui, style, t.ink, name);
            ui.horizontal_top(|ui| {
                ui.add(SideBadge::new(running.point.side, running.point.side.your_capital()));
                let is_away = ui.data(|data| data.get_temp(away(running)).unwrap_or(false));
                if running.leaving {
                    mind(ui, words::leave());
                } else if is_away {
                    text(ui, Type::BodyBold, t.accent_ink, Dial::of(&running.hold).digits);
                } else if !is_phone {
                    cares(ui, view, running);
                }
            });
        });
    });
    if is_phone && !running.leaving {
        cares(ui, view, running);
    }
    ui.min_rect().bottom()
}

/// What to mind here, with the way to all of it.
fn cares(ui: &mut Ui, view: &MapView<'_>, running: &Running) {
    if let Some(care) = care(view, running)
        && mind(ui, &care)
    {
        ui.data_mut(|data| data.insert_temp(asked_for(running), ()));
    }
}

/// Where it is kept that all of what to mind was asked for.
fn asked_for(running: &Running) -> Id {
    Id::unique(("what to mind", running.entry))
}

/// What to mind here, in two lines beside the side: as many whole sentences as have room, never a part of one. Answers
/// whether the others were asked for: they stand below.
fn mind(ui: &mut Ui, care: &str) -> bool {
    let ink = Tokens::of(ui).caution_ink;
    let width = ui.available_width();
    let laid_out = |words: String| {
        let mut job = LayoutJob::simple(words, Type::Label.font(), ink, width);
        job.wrap.max_rows = 2;
        ui.painter().layout_job(job)
    };
    let whole = laid_out(care.to_owned());
    if !whole.elided {
        ui.label(whole);
        return false;
    }
    let ends = care.rmatch_indices(". ").map(|(at, _)| at + 1);
    let mut some = ends.map(|end| laid_out(format!("{} {}", &care[..end], words::mind_more())));
    let galley = some.find(|some| !some.elided);
    let galley = galley.unwrap_or_else(|| laid_out(words::mind_below().to_owned()));
    let high = touch::pressed(ui.ctx(), galley.size().y);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, high), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, care));
    ui.painter().galley(rect.left_center() - vec2(0.0, galley.size().y / 2.0), galley, ink);
    focus_ring(ui, &response, size::RADIUS_CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(care).clicked()
}

/// The ring, and beside it the number, the hint of the guard, and the ways to stop and lengthen the clock.
fn now(ui: &mut Ui, view: &MapView<'_>, running: &Running, side: f32, flash: f32, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        clock::ring(ui, running, &view.state.settings, flash, rect);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
            // What was said last has the place of the hint for its moment.
            let said = clock::last_said(running);
            // A ring too small for its words has them beside it; what is said then has the place of the number, which the
            // row below shows.
            let is_beside =
                running.hold.phase() == Phase::GetInPlace && !Ring::has_room(ui, side, words::get_in_place());
            if is_beside {
                text(ui, Type::SmallBold, t.accent_ink, words::get_in_place());
            }
            if !is_beside || said.is_none() {
                tender::in_words(ui, running, said.is_none());
            }
            if let Some(said) = said {
                text(ui, Type::Small, t.ink2, said);
            }
            if running.hold.phase() != Phase::Interrupted
                && !running.hold.asked()
                && !running.may_be_the_heart()
            {
                ui.horizontal_wrapped(|ui| clock::pause_and_more(ui, running, LOW, true, actions));
            }
            if has_room(side) {
                tender::sensations(ui, running, actions);
            }
        });
    });
}
