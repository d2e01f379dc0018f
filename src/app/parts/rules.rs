//! The safety rules, whole: in the dialog before the first hold, and in the help.

use egui::{Color32, Id, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use crate::{
    app::{
        theme::{Tokens, Type, size, text},
        widgets::{bring_in_sight, focus_ring},
        words::emergency,
    },
    therapy::guard::{self, Urgency},
};

use Urgency::{Ask, Call, NotToday, Soon, Stop, Today};

/// In this width all of them stand in three columns, which a window of 1280 × 800 shows whole; in the next one in two.
pub(in crate::app) const THREE: f32 = 1060.0;
const TWO: f32 = 700.0;
/// Between columns.
const APART: f32 = 24.0;
/// Between two groups, and two lines of one.
const GROUPS: f32 = 3.0;
const LINES: f32 = 0.0;
/// The lines of three columns lie closer together: the letters are as large as everywhere.
const CLOSE: f32 = 17.0;
/// What a sign is to be measured against; it stands below the signs to stop.
fn besides() -> [&'static str; 4] {
    [guard::does_not_fade(), guard::seven(), guard::numb(), guard::spreading()]
}

/// What holds for every hold, and after it.
fn then() -> [&'static str; 2] {
    [guard::caution(), guard::afterwards()]
}

/// Shows all groups, the emergency first, and what holds besides; `number` is the one to call.
pub(in crate::app) fn all_rules(ui: &mut Ui, number: &str) {
    // The lines of a dialog are read aloud as they lie on screen, across the columns, but for those of a list.
    let list = UiBuilder::new().accessibility_role(Role::List);
    ui.scope_builder(list, |ui| rules(ui, number));
}

fn rules(ui: &mut Ui, number: &str) {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    if width >= THREE {
        columns(ui, &[&[Call, Today], &[NotToday, Ask], &[Soon, Stop]], |ui, urgency| {
            ui.spacing_mut().item_spacing.y = LINES;
            group(ui, urgency, number, Some(CLOSE));
            if urgency == Stop {
                lines(ui, Some(CLOSE), &besides());
            }
        });
        ui.add_space(GROUPS);
        lines(ui, Some(CLOSE), &then());
        // A line of words, not of buttons.
        ui.spacing_mut().interact_size.y = CLOSE;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            text(ui, Type::Small, t.ink2, guard::reminder());
            text(ui, Type::SmallBold, t.caution_ink, guard::unsigned());
        });
        return;
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    let each = |ui: &mut Ui, urgency: Urgency| {
        group(ui, urgency, number, None);
        ui.add_space(8.0);
    };
    if width >= TWO {
        columns(ui, &[&[Call, Today, Stop], &[NotToday, Ask, Soon]], each);
    } else {
        for urgency in Urgency::ALL {
            each(ui, urgency);
        }
    }
    lines(ui, None, &besides());
    lines(ui, None, &then());
    text(ui, Type::Small, t.ink2, guard::reminder());
    text(ui, Type::SmallBold, t.caution_ink, guard::unsigned());
}

/// Groups beside each other, each column from its top.
fn columns(ui: &mut Ui, columns: &[&[Urgency]], mut each: impl FnMut(&mut Ui, Urgency)) {
    let count = columns.len() as f32;
    let width = (ui.available_width() - (count - 1.0) * APART) / count;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = APART;
        for groups in columns {
            ui.vertical(|ui| {
                ui.set_width(width);
                for (i, urgency) in groups.iter().enumerate() {
                    if i > 0 {
                        ui.add_space(GROUPS);
                    }
                    each(ui, *urgency);
                }
            });
        }
    });
}

/// One group: what to do, and the signs that ask for it. It is a stop of the Tab key, which says all of it in its order:
/// the columns would be read across.
fn group(ui: &mut Ui, urgency: Urgency, number: &str, close: Option<f32>) {
    let heading = emergency::heading(urgency, number);
    let signs: Vec<_> = urgency.rules().iter().map(|rule| rule.text()).collect();
    let says = format!("{}: {}.", heading.trim_end_matches('.'), signs.join("; "));
    stop(ui, &says, |ui| group_in(ui, urgency, number, close));
}

/// Sentences without a heading.
fn lines(ui: &mut Ui, close: Option<f32>, all: &[&str]) {
    let ink = Tokens::of(ui).ink;
    stop(ui, &all.join(" "), |ui| {
        for words in all {
            line(ui, Type::Body, ink, close, words);
        }
    });
}

/// What is read as one, with the keyboard as well.
fn stop(ui: &mut Ui, says: &str, show: impl FnOnce(&mut Ui)) {
    let rect = ui.scope(show).response.rect;
    let response = ui.interact(rect, Id::unique(("rules", says)), Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, says));
    bring_in_sight(ui, &response);
    focus_ring(ui, &response, 0.0);
}

fn group_in(ui: &mut Ui, urgency: Urgency, number: &str, close: Option<f32>) {
    let t = Tokens::of(ui);
    let is_call = urgency == Call;
    let (style, ink) = if is_call { (Type::BodyBold, t.stop) } else { (Type::Body, t.ink) };
    text(ui, Type::Heading, if is_call { t.stop } else { t.ink }, emergency::heading(urgency, number));
    for rule in urgency.rules() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            let height = close.unwrap_or(style.line());
            let (dot, _) = ui.allocate_exact_size(vec2(8.0, height), Sense::hover());
            ui.painter().circle_filled(dot.center(), 2.4, ink);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                line(ui, style, ink, close, rule.text());
            });
        });
    }
    if is_call {
        text(ui, Type::Small, t.ink2, emergency::elsewhere());
    }
}

fn line(ui: &mut Ui, style: Type, ink: Color32, close: Option<f32>, words: &str) {
    match close {
        Some(line) => ui.label(style.rich(words).color(ink).line_height(Some(line))),
        None => text(ui, style, ink, words),
    };
}
