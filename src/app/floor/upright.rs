//! Floor mode on a phone held upright: the figures as wide as the screen, the time that is left as a bar below them, and the
//! words above and below. A phone has no Escape: a corner leads back.

use egui::{Align, FontId, Rect, Ui, Vec2, pos2, vec2};

use super::{
    column::{Line, corner, turning},
    look::{DIGITS, DIM, NAME, RING, SMALLEST, STOP, TEXT, TRACK, WORDS},
    middle::Middle,
    screen, words,
};
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        parts::Minds,
        theme::{bold, touch},
        widgets::text_on_baseline,
    },
    session::{Floor, Follows, State},
};

/// From the edge to the words.
pub(super) const EDGE: f32 = 20.0;
/// On a screen of this size the name and what a tap does have 44 points.
const SCREEN: Vec2 = vec2(390.0, 800.0);
const LARGE: f32 = 44.0 / NAME;
/// How much smaller and larger they are on others.
const LEAST: f32 = 0.75;
const MOST: f32 = 1.4;
/// The name gives way before what is to be minded.
const NAME_ROWS: usize = 2;
/// The side of the corner that leads back, and of its icon.
const WAY_OUT: f32 = 64.0;
const CROSS: f32 = 30.0;
/// The largest figures, for the counts that have one digit.
const LARGEST: f32 = 190.0;
const SMALLEST_DIGITS: f32 = 72.0;
/// Figures are so high, as a share of their size.
const CAPITAL: f32 = 0.714;
/// The bar, and what stands round it.
const BAR: f32 = 12.0;
const GAP: f32 = 18.0;

/// How large the words are on this screen.
pub(super) fn scale(page: Rect) -> f32 {
    LARGE * (page.size() / SCREEN).min_elem().clamp(LEAST, MOST)
}

/// Where a finger leaves floor mode, on a phone.
pub(super) fn way_out(ui: &Ui, state: &State, next: Option<&Follows<'_>>) -> Option<Rect> {
    let page = ui.max_rect();
    let corner = Rect::from_two_pos(page.right_top(), page.right_top() + vec2(-WAY_OUT, WAY_OUT));
    (touch::is_phone(ui.ctx()) && screen::can_leave(state, next)).then_some(corner)
}

/// Paints all of it.
pub(super) fn paint(
    ui: &mut Ui,
    view: &MapView<'_>,
    floor: &Floor,
    next: Option<&Follows<'_>>,
    minds: &Minds,
) {
    let page = ui.max_rect();
    let (inside, scale) = (page.shrink(EDGE), scale(page));
    let ink = if screen::is_calm(view, floor) { DIM } else { TEXT };
    let middle = Middle::of(view.state, view.now, next);
    let way_out = way_out(ui, view.state, next);
    let beside = inside.width() - if way_out.is_some() { WAY_OUT - EDGE } else { 0.0 };
    let mut name = screen::upper_left(view, next, ink).into_iter();
    let name: Vec<_> = name.next().map(|name| name.at_most(NAME_ROWS)).into_iter().chain(name).collect();
    let name = corner(ui, inside, (Align::Min, Align::Min), beside, scale, &name);
    let mut does = screen::stop(view.state, floor, view.now, ink);
    does.push(Line::new(words::tap(&screen::does(view.state, next)), NAME, true, ink));
    let does = corner(ui, inside, (Align::Min, Align::Max), inside.width(), scale, &does);
    let between = Rect::from_min_max(
        pos2(inside.left(), name.bottom() + GAP * scale),
        pos2(inside.right(), does.top() - GAP * scale),
    );
    let ends = clock(ui, view, floor, &middle, between, scale);
    if let Some(corner) = way_out {
        let cross = Rect::from_center_size(corner.center(), Vec2::splat(CROSS));
        Icon::Close.paint(ui.painter(), cross, ink);
    }
    let here = minds.here.iter().map(|words| Line::new(words, SMALLEST, false, TEXT));
    let heading = (!minds.stops.is_empty()).then(|| Line::new(words::stop_if_word(), WORDS, true, ink));
    let stops = minds.stops.iter().map(|words| Line::new(words, SMALLEST, false, ink));
    let all: Vec<_> = here.chain(heading).chain(stops).collect();
    let room = between.with_min_y(ends + GAP * scale);
    // Half a line says nothing.
    if room.height() > 2.0 * NAME * scale {
        turning(ui, room, Align::Min, scale, view.now, &all);
    }
    screen::clock_for_screen_readers(ui, page, &middle);
}

/// The figures, what is said of them, and the bar; answers where they end.
fn clock(ui: &Ui, view: &MapView<'_>, floor: &Floor, middle: &Middle, room: Rect, scale: f32) -> f32 {
    let digits = &middle.dial.digits;
    let painter = ui.painter();
    let wide = painter.layout_no_wrap(digits.clone(), bold(100.0), DIGITS).size().x.max(1.0);
    // The bar and the words below them have their room first.
    let below = BAR + (2.0 * GAP + 1.3 * NAME) * scale;
    let fitting = ((room.height() - below) / CAPITAL).max(SMALLEST_DIGITS);
    let size = (100.0 * room.width() / wide).min(LARGEST).min(fitting);
    let high = CAPITAL * size;
    let centre = pos2(room.center().x, room.top() + high / 2.0);
    let (fill, share) = screen::breathing(ui, view, middle);
    // The disc gives way to the words: it is behind the figures alone.
    painter.circle_filled(centre, high * 0.62 * share, fill);
    text_on_baseline(painter, pos2(centre.x, room.top() + high), digits, bold(size), DIGITS);
    let mut y = room.top() + high + GAP * scale;
    let bar = Rect::from_min_size(pos2(room.left(), y), vec2(room.width(), BAR));
    painter.rect_filled(bar, BAR / 2.0, TRACK);
    let at = |share: f32| bar.left() + share.clamp(0.0, 1.0) * bar.width();
    // What is gone grows from the left; what is left ends at the right.
    let left = bar.with_min_x(at(1.0 - middle.dial.left));
    painter.rect_filled(left, BAR / 2.0, if middle.stands { DIM } else { RING });
    if let Some(tick) = middle.dial.tick {
        let mark = Rect::from_center_size(pos2(at(tick), bar.center().y), vec2(4.0, 2.0 * BAR));
        painter.rect_filled(mark, 2.0, TEXT);
    }
    let pressed = floor.hand.share(view.now);
    if pressed > 0.0 {
        painter.rect_filled(bar.with_max_x(at(pressed)).expand2(vec2(0.0, BAR / 2.0)), BAR, STOP);
    }
    y = bar.bottom() + GAP * scale * 0.5;
    if !middle.caption.is_empty() {
        let mut font = FontId::proportional(NAME * scale);
        let wide = painter.layout_no_wrap(middle.caption.clone(), font.clone(), RING).size().x;
        font.size *= (room.width() / wide).min(1.0);
        let ink = if middle.stands { TEXT } else { RING };
        let galley = painter.layout_no_wrap(middle.caption.clone(), font, ink);
        let at = pos2(room.center().x - galley.size().x / 2.0, y);
        y += galley.size().y;
        painter.galley(at, galley, ink);
    }
    y
}

#[cfg(test)]
mod tests {
    use egui::Pos2;

    use super::*;

    #[test]
    fn a_phone_has_words_of_two_metres_and_a_small_one_hardly_smaller() {
        let of = |width, height| scale(Rect::from_min_size(Pos2::ZERO, vec2(width, height))) * NAME;
        assert!(of(390.0, 844.0) >= 43.9 && of(360.0, 640.0) >= 35.0);
    }
}
