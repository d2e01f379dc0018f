//! The safety rules: before the first hold, with a question, and to read again.

use egui::{Context, Rect, Ui, UiBuilder, vec2};

use crate::{
    app::{
        parts::{THREE, all_rules},
        theme::{Tokens, Type, text},
        widgets::{self, Button, bar, caution, from_top, whole_lines},
        words::dialogs as words,
    },
    session::{Actions, DeskWish, RulesFor},
};

/// The height of a button.
const BUTTON: f32 = 44.0;
/// Between the two.
const GAP: f32 = 10.0;
/// What a dialog keeps around its contents at least.
const AROUND: f32 = 80.0;
/// Its width where all rules are in sight.
const WHOLE: f32 = 1208.0;
/// So much less it keeps above and below itself then.
const NEARER: f32 = 24.0;
/// The width of the bar of what scrolls, and its distance from the words.
const BAR: f32 = 10.0;
/// Lower, the rules would be read through a slit.
const LOWEST: f32 = 160.0;
/// Two answers stand beside each other in this width and above.
const TWO_ANSWERS: f32 = 520.0;

/// Shows the rules, and at their foot what they are shown for; `number` is the one to call.
pub(super) fn show(ctx: &Context, what_for: RulesFor, number: &str, actions: &mut Actions) {
    let title = match what_for {
        RulesFor::Reading => words::rules(),
        RulesFor::Starting => words::first_hold(),
        RulesFor::NotStarting => words::do_not_start(),
    };
    let window = ctx.content_rect().width();
    // Where there is room for it, all of them are in sight at once.
    let is_whole = window >= THREE + AROUND;
    let dialog = widgets::Dialog::new("rules", title).width(if is_whole { WHOLE } else { 640.0 });
    let is_wide = window >= TWO_ANSWERS + 96.0;
    let foot = match (what_for, is_wide) {
        (RulesFor::Starting, true) if !is_whole => 86.0,
        (RulesFor::Starting, false) => 138.0,
        _ => 54.0,
    };
    // Then the dialog is nearly as high as the window.
    let foot = if is_whole { foot - NEARER } else { foot };
    let reply = dialog.show(ctx, |ui| {
        // The buttons have their place before the text takes the rest: they do not move while the text is measured.
        let room = dialog.room(ctx, foot);
        // So little would be seen of the rules above the answers that the answers stand at their end.
        let is_low = room < LOWEST;
        let room = if is_low { dialog.room(ctx, 0.0) } else { room };
        let text_at = from_top(ui, "rules", what_for);
        // The bar of what scrolls lies in the margin, not on the words.
        let column = ui.available_rect_before_wrap();
        let and_bar = Rect::from_min_max(column.min, column.max + vec2(BAR, 0.0));
        let mut inside = ui.new_child(UiBuilder::new().max_rect(and_bar));
        let shown = text_at.max_height(room).min_scrolled_height(room).show(&mut inside, |ui| {
            ui.set_max_width(column.width());
            ui.spacing_mut().item_spacing.y = 6.0;
            if what_for == RulesFor::NotStarting {
                caution(ui, words::what_then());
            }
            all_rules(ui, number);
            is_low.then(|| ways_on(ui, what_for, is_whole, is_wide))
        });
        ui.advance_cursor_after_rect(shown.inner_rect.with_max_x(column.max.x));
        whole_lines(ui, shown.inner_rect, Tokens::of(ui).panel);
        shown.inner.unwrap_or_else(|| ways_on(ui, what_for, is_whole, is_wide))
    });
    if let Some(wish) = reply.inner {
        actions.push(wish);
    } else if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

/// What is asked at the end of the rules, or the way out.
fn ways_on(ui: &mut Ui, what_for: RulesFor, is_whole: bool, is_wide: bool) -> Option<DeskWish> {
    ui.add_space(if is_whole { 6.0 } else { 10.0 });
    if what_for == RulesFor::Starting {
        return if is_whole { answers_in_a_row(ui) } else { answers(ui, is_wide) };
    }
    let [name, shown] = words::close_rules();
    let close = ui.add(Button::primary(name).text(shown).height(BUTTON));
    close.clicked().then_some(DeskWish::CloseDialog)
}

/// The question and its two answers below it; neither is the main one.
fn answers(ui: &mut Ui, is_wide: bool) -> Option<DeskWish> {
    let t = Tokens::of(ui);
    text(ui, Type::BodyBold, t.ink, words::is_any_true());
    ui.add_space(6.0);
    let width = if is_wide { (ui.available_width() - GAP) / 2.0 } else { ui.available_width() };
    let both = |ui: &mut Ui| both(ui, width);
    if is_wide { ui.horizontal(both).inner } else { ui.vertical(both).inner }
}

/// The same in one row.
fn answers_in_a_row(ui: &mut Ui) -> Option<DeskWish> {
    let t = Tokens::of(ui);
    let third = (ui.available_width() - 2.0 * GAP) / 3.0;
    bar(ui, BUTTON, |ui| {
        ui.scope(|ui| {
            ui.set_width(third);
            text(ui, Type::BodyBold, t.ink, words::is_any_true());
        });
        both(ui, third)
    })
    .inner
}

fn both(ui: &mut Ui, width: f32) -> Option<DeskWish> {
    ui.spacing_mut().item_spacing = vec2(GAP, 8.0);
    let [name, shown] = words::none_is_true();
    let none = ui.add(Button::outlined(name).text(shown).width(width).height(BUTTON));
    let one = ui.add(Button::outlined(words::one_is_true()).width(width).height(BUTTON));
    let none = none.clicked().then_some(DeskWish::RulesRead);
    none.or(one.clicked().then_some(DeskWish::RuleApplies))
}
