//! The table of the trends: the same figures as the plots, in their order; only what has changed stands out.

use egui::{Align2, CursorIcon, Rect, Role, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::Shown;
use crate::{
    app::{
        theme::{Tokens, Type, size},
        widgets::{SideBadge, bring_in_sight, focus_ring},
        words::{capital, trends as said},
    },
    session::{Actions, TrendsWish},
    trend::{Trend, Word},
};

/// The widths of a figure, of the change, of the word and of the days.
const FIGURE: f32 = 44.0;
const CHANGE: f32 = 60.0;
const WORD: f32 = 122.0;
const DAYS: f32 = 40.0;
/// What stands before a name.
const BADGE: f32 = 28.0;
/// Names stand beside the figures from this width on, else above them.
const BESIDE: f32 = 540.0;

/// The right edges of first, last, change and days, the left edge of the word, and the width of a name.
struct Columns {
    edges: [f32; 4],
    word: f32,
    name: f32,
    is_beside: bool,
}

impl Columns {
    fn of(width: f32) -> Self {
        let is_beside = width >= BESIDE;
        let word = if is_beside { width - DAYS - WORD } else { BADGE + 2.0 * FIGURE + CHANGE + 8.0 };
        let change = word - 20.0;
        let last = change - CHANGE;
        let first = last - FIGURE;
        let name = if is_beside { first - FIGURE - BADGE } else { width - BADGE };
        Self { edges: [first, last, change, width], word, name, is_beside }
    }
}

pub(super) fn show(ui: &mut Ui, shown: &mut Shown<'_, '_>, actions: &mut Actions) {
    let list = UiBuilder::new().accessibility_role(Role::List).accessibility_label(said::table());
    ui.scope_builder(list, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let columns = Columns::of(ui.available_width());
        heads(ui, &columns);
        let seen = shown.seen;
        for trend in &seen.page {
            if row(ui, shown, trend, &columns) {
                actions.push(TrendsWish::Point(Some(trend.point.clone())));
            }
        }
    });
}

fn heads(ui: &mut Ui, columns: &Columns) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let y = rect.center().y;
    let [point, first, last, change, word, days] = said::heads();
    let paint = |x: f32, anchor, words: &str| {
        ui.painter().text(pos2(rect.left() + x, y), anchor, words, Type::Label.font(), t.ink2);
    };
    if columns.is_beside {
        paint(0.0, Align2::LEFT_CENTER, point);
    }
    for (edge, head) in columns.edges.iter().zip([first, last, change, days]) {
        paint(*edge, Align2::RIGHT_CENTER, head);
    }
    paint(columns.word, Align2::LEFT_CENTER, word);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, t.line));
}

/// A row; answers whether it was clicked.
fn row(ui: &mut Ui, shown: &Shown<'_, '_>, trend: &Trend, columns: &Columns) -> bool {
    let t = Tokens::of(ui);
    let name = shown.name(trend);
    let galley = ui.painter().layout(name.clone(), Type::Small.font(), t.ink, columns.name);
    let figures = if columns.is_beside { 0.0 } else { Type::Small.line() + 4.0 };
    let height = galley.size().y.max(Type::Small.line()) + figures + 14.0;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let words = said::row(&name, trend);
    bring_in_sight(ui, &response);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ListItem, true, &words));
    if response.hovered() {
        ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), 4.0, t.sunk);
    }
    let named = rect.center().y - figures / 2.0;
    let y = if columns.is_beside { named } else { rect.bottom() - 7.0 - Type::Small.line() / 2.0 };
    let badge = Rect::from_min_size(pos2(rect.left(), named - 10.0), vec2(20.0, 20.0));
    let mut beside = ui.new_child(UiBuilder::new().max_rect(badge));
    beside.add(SideBadge::new(trend.point.side, ""));
    ui.painter().galley(pos2(rect.left() + BADGE, named - galley.size().y / 2.0), galley, t.ink);
    let is_changed = trend.word.is_change();
    let [first, last, change] = said::figures(trend);
    let ink = match trend.word {
        Word::Lower => t.lower,
        Word::Higher => t.ink,
        _ => t.ink2,
    };
    let loud = if is_changed { Type::SmallBold } else { Type::Small };
    let cells = [
        (first, Type::Small, t.ink),
        (last, Type::Small, t.ink),
        (change, loud, ink),
        (trend.values.len().to_string(), Type::Small, t.ink2),
    ];
    for (edge, (words, style, ink)) in columns.edges.iter().zip(cells) {
        ui.painter().text(pos2(rect.left() + edge, y), Align2::RIGHT_CENTER, words, style.font(), ink);
    }
    let word = capital(&said::word(trend));
    let at = pos2(rect.left() + columns.word, y);
    ui.painter().text(at, Align2::LEFT_CENTER, word, loud.font(), ink);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, t.line));
    focus_ring(ui, &response.clone().with_new_rect(rect.shrink(1.0)), 4.0);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
