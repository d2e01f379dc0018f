//! The safety rules: before the first hold, with a question, and to read again.

use egui::{Context, Ui, vec2};

use crate::{
    app::{
        theme::{Tokens, Type, text},
        widgets::{self, Button, caution, from_top},
        words::{dialogs as words, emergency},
    },
    session::{Actions, DeskWish, RulesFor},
    therapy::guard::{self, Urgency},
};

/// The height of a button.
const BUTTON: f32 = 44.0;
/// Two answers stand beside each other in this width and above.
const TWO_ANSWERS: f32 = 520.0;

/// Shows the rules, and at their foot what they are shown for; `number` is the one to call.
pub(super) fn show(ctx: &Context, what_for: RulesFor, number: &str, actions: &mut Actions) {
    let title = match what_for {
        RulesFor::Reading => words::RULES,
        RulesFor::Starting => words::FIRST_HOLD,
        RulesFor::NotStarting => words::DO_NOT_START,
    };
    let dialog = widgets::Dialog::new("rules", title).width(640.0);
    let is_wide = ctx.content_rect().width() >= TWO_ANSWERS + 96.0;
    let foot = match (what_for, is_wide) {
        (RulesFor::Starting, true) => 86.0,
        (RulesFor::Starting, false) => 138.0,
        _ => 54.0,
    };
    let reply = dialog.show(ctx, |ui| {
        // The buttons have their place before the text takes the rest: they do not move while the text is measured.
        let room = dialog.room(ctx, foot);
        let text_at = from_top(ui, "rules", what_for);
        text_at.max_height(room).min_scrolled_height(room).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            if what_for == RulesFor::NotStarting {
                caution(ui, words::WHAT_THEN);
            }
            all(ui, number);
        });
        ui.add_space(10.0);
        if what_for == RulesFor::Starting {
            return answers(ui, is_wide);
        }
        let [name, shown] = words::CLOSE_RULES;
        let close = ui.add(Button::primary(name).text(shown).height(BUTTON));
        close.clicked().then_some(DeskWish::CloseDialog)
    });
    if let Some(wish) = reply.inner {
        actions.push(wish);
    } else if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

/// The two answers; neither is the main one.
fn answers(ui: &mut Ui, is_wide: bool) -> Option<DeskWish> {
    let t = Tokens::of(ui);
    text(ui, Type::BodyBold, t.ink, words::IS_ANY_TRUE);
    ui.add_space(6.0);
    let gap = 10.0;
    let width = if is_wide { (ui.available_width() - gap) / 2.0 } else { ui.available_width() };
    let both = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = vec2(gap, 8.0);
        let [name, shown] = words::NONE_IS_TRUE;
        let none = ui.add(Button::outlined(name).text(shown).width(width).height(BUTTON));
        let one = ui.add(Button::outlined(words::ONE_IS_TRUE).width(width).height(BUTTON));
        let none = none.clicked().then_some(DeskWish::RulesRead);
        none.or(one.clicked().then_some(DeskWish::RuleApplies))
    };
    if is_wide { ui.horizontal(both).inner } else { ui.vertical(both).inner }
}

/// All groups, the emergency first, and what holds besides.
fn all(ui: &mut Ui, number: &str) {
    let t = Tokens::of(ui);
    for urgency in Urgency::ALL {
        let is_call = urgency == Urgency::Call;
        let (style, ink) = if is_call { (Type::BodyBold, t.stop) } else { (Type::Body, t.ink) };
        text(ui, Type::Heading, if is_call { t.stop } else { t.ink }, emergency::heading(urgency, number));
        for rule in urgency.rules() {
            widgets::bullet(ui, style, ink, rule.text);
        }
        if is_call {
            text(ui, Type::Small, t.ink2, emergency::ELSEWHERE);
        }
        ui.add_space(8.0);
    }
    for words in [guard::DOES_NOT_FADE, guard::SEVEN, guard::NUMB, guard::SPREADING] {
        text(ui, Type::Body, t.ink, words);
    }
    ui.add_space(4.0);
    text(ui, Type::Body, t.ink, guard::CAUTION);
    text(ui, Type::Body, t.ink, guard::AFTERWARDS);
    text(ui, Type::Small, t.ink2, guard::REMINDER);
    text(ui, Type::SmallBold, t.caution_ink, guard::UNSIGNED);
}
