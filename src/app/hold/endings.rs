//! The ways to end a hold early: three that the user feels, of equal size, and unexpected pain, told apart from them.

use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};

use super::at;
use crate::{
    app::{
        action::Action,
        icons::Icon,
        state::Running,
        theme::{Tokens, Type, size},
        widgets::Button,
    },
    therapy::hold::Event,
};

const WORDS: &str = "The hold ends by itself at 0:00. End it sooner when you feel it:";
/// Unexpected pain is not hit by mistake for its neighbour.
const APART: f32 = 36.0;

fn button_height(is_small: bool) -> f32 {
    if is_small { 48.0 } else { size::CONTROL_MAIN }
}

/// The height of the words and the row.
pub(super) fn height(is_small: bool) -> f32 {
    28.0 + button_height(is_small)
}

/// Shows the row, as wide as `ui`.
pub(super) fn show(ui: &mut Ui, running: &Running, is_small: bool, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    let (rect, height) = (ui.max_rect(), button_height(is_small));
    let (gap, pain) = if is_small { (10.0, 184.0) } else { (12.0, 208.0) };
    let left = rect.left();
    let three = rect.width() - pain - APART;
    let each = (three - 2.0 * gap) / 3.0;
    let y = rect.bottom() - height;
    ui.painter().text(
        pos2(left + three / 2.0, rect.top() + 9.0),
        Align2::CENTER_CENTER,
        WORDS,
        Type::Small.font(),
        t.ink2,
    );
    let has_begun = running.hold.to_place().is_zero();
    let endings = [
        (Button::outlined("It released").icon(Icon::Release).key("R"), Event::Released, has_begun),
        (Button::outlined("It throbs").icon(Icon::Throb).key("T"), Event::Throbs, has_begun),
        (Button::stop("Too sore, stop").icon(Icon::Stop).key("S"), Event::TooSore, true),
    ];
    for (i, (button, event, is_enabled)) in endings.into_iter().enumerate() {
        let place = Rect::from_min_size(pos2(left + (each + gap) * i as f32, y), vec2(each, height));
        let button = button.width(each).height(height);
        if at(ui, place, |ui| ui.add_enabled(is_enabled, button)).clicked() {
            actions.push(Action::Hold(event));
        }
    }
    let line = left + three + APART / 2.0;
    ui.painter().vline(line, y + 6.0..=y + height - 6.0, Stroke::new(size::HAIRLINE, t.line2));
    let place = Rect::from_min_size(pos2(left + three + APART, y), vec2(pain, height));
    let button =
        Button::stop("Unexpected pain").icon(Icon::Warn).width(pain).height(height).style(Type::BodyBold);
    if at(ui, place, |ui| ui.add(button)).clicked() {
        actions.push(Action::Hold(Event::UnexpectedPain));
    }
}
