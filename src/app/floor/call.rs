//! After a long press: when to call for help, over the whole screen. It stands here because who lies on the floor cannot
//! say what it was; nothing goes on from it.

use egui::{Align, Rect, Role, Ui, pos2, vec2};

use super::{
    column::{Line, corner, turning},
    does,
    look::{DIM, EDGE, NAME, SCREEN, SMALLEST, STOP, TEXT, WORDS, saved},
    upright, words,
};
use crate::{
    app::{
        map::MapView,
        theme::{bold, touch},
        words::{emergency, sentence},
    },
    session::Press,
    therapy::guard::Urgency,
};

/// The heading, where it has room.
const HEADING: f32 = 120.0;
/// What stands below the signs on a phone.
const SMALL: f32 = 32.0;
/// What stands at its right takes so much.
const AT_RIGHT: f32 = 480.0;

/// Paints it.
pub(super) fn paint(ui: &Ui, view: &MapView<'_>) {
    let page = ui.max_rect();
    if touch::is_phone(ui.ctx()) {
        return upright(ui, view, page);
    }
    let scale = (page.width() / SCREEN.0).min(page.height() / SCREEN.1);
    let inside = page.shrink(EDGE * scale);
    let number = view.state.emergency_number(view.today);
    let heading = words::call_if_one(number);
    let room = inside.width() - (AT_RIGHT + 48.0) * scale;
    let wide = ui.painter().layout_no_wrap(heading.clone(), bold(HEADING), STOP).size().x * scale;
    let heading = Line::new(heading, HEADING * (room / wide).min(1.0), true, STOP);
    let head = corner(ui, inside, (Align::Min, Align::Min), f32::INFINITY, scale, &[heading]);
    let press = [
        Line::new(does(Press::Back, None), SMALLEST, false, DIM),
        Line::new(words::any_key(), WORDS, true, TEXT),
    ];
    let press = corner(ui, inside, (Align::Max, Align::Min), AT_RIGHT * scale, scale, &press);
    let said = [Line::new(saved(view.state), SMALLEST, false, DIM)];
    let foot = corner(ui, inside, (Align::Max, Align::Max), AT_RIGHT * scale, scale, &said);
    let beside = inside.with_max_x(inside.right() - AT_RIGHT * scale);
    let elsewhere = [Line::new(emergency::elsewhere_short(), SMALLEST, false, TEXT)];
    let foot = foot.union(corner(ui, beside, (Align::Min, Align::Max), beside.width(), scale, &elsewhere));
    let top = head.bottom().max(press.bottom()) + 20.0 * scale;
    let signs = Rect::from_min_max(pos2(inside.left(), top), foot.right_top() - vec2(0.0, 16.0 * scale));
    let rules: Vec<_> =
        Urgency::Call.rules().iter().map(|rule| Line::new(rule.text(), SMALLEST, false, TEXT)).collect();
    turning(ui, signs, Align::Min, scale, view.now, &rules);
}

/// The same on a phone held upright, one below the other.
fn upright(ui: &Ui, view: &MapView<'_>, page: Rect) {
    let inside = page.shrink(upright::EDGE);
    let (width, scale) = (inside.width(), upright::scale(page));
    let heading = words::call_if_one(view.state.emergency_number(view.today));
    let heading = Line::new(heading, NAME, true, STOP);
    let head = corner(ui, inside, (Align::Min, Align::Min), width, scale, &[heading]);
    let foot = [
        Line::new(emergency::elsewhere_short(), SMALL, false, TEXT),
        Line::new(saved(view.state), SMALL, false, DIM),
        Line::new(words::tap(&does(Press::Back, None)), SMALL, true, TEXT),
    ];
    let foot = corner(ui, inside, (Align::Min, Align::Max), width, scale, &foot);
    let gap = 16.0 * scale;
    let signs =
        Rect::from_min_max(pos2(inside.left(), head.bottom() + gap), pos2(inside.right(), foot.top() - gap));
    let rules: Vec<_> =
        Urgency::Call.rules().iter().map(|rule| Line::new(rule.text(), SMALLEST, false, TEXT)).collect();
    turning(ui, signs, Align::Min, scale, view.now, &rules);
}

/// The same for a screen reader, said at once.
pub(super) fn for_screen_readers(ui: &Ui, view: &MapView<'_>) {
    let response = ui.interact(ui.max_rect(), egui::Id::unique("floor call"), egui::Sense::hover());
    let rules = Urgency::Call.rules().iter().map(|rule| sentence(rule.text()));
    let number = view.state.emergency_number(view.today);
    let all = [words::call_if_one(number) + ":"].into_iter().chain(rules).collect::<Vec<_>>().join(" ");
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Alert);
        node.set_label(all);
    });
}
