//! Where: the place on the body, with what, for how long, and what to mind.

use egui::{Rect, ScrollArea, Sense, Ui, Vec2, vec2};

use super::{at, text_height, with};
use crate::{
    anatomy::SelfCare,
    app::{
        icons::Icon,
        map::{MapView, Still, still},
        state::Running,
        theme::{Tokens, Type, text},
        widgets::{bar, card, caution},
        words::{self, hold},
    },
    therapy::{Ending, guard},
};

/// A lower picture shows nothing.
const LOWEST: f32 = 110.0;
/// The height of the card with tool and dose.
const METHOD: f32 = 84.0;

/// Shows the column: the cards at their height, and the picture in what they leave. The picture gives way first.
pub(super) fn show(ui: &mut Ui, view: &mut MapView<'_>, running: &Running, is_small: bool) {
    let rect = ui.max_rect();
    let gap = if is_small { 10.0 } else { 16.0 };
    let care = care(view, running);
    let cautions = || care.as_deref().into_iter().chain([guard::CAUTION]);
    let texts: f32 = cautions().map(|words| gap + caution_height(ui, words, rect.width())).sum();
    let picture = rect.height() - METHOD - texts - gap;
    let mut below = rect;
    if picture >= LOWEST {
        let height = picture.min(rect.width() * 1.45);
        let place = Rect::from_min_size(rect.min, vec2(rect.width(), height));
        let scale = 2.3 * (rect.width() / 300.0).clamp(0.8, 1.3);
        let value = Some(running.hold.latest().unwrap_or(running.before));
        at(ui, place, |ui| {
            still(
                ui,
                place,
                view,
                &Still { key: &running.point, value, scale, others: false, is_card: true },
            );
        });
        *below.top_mut() = place.bottom() + gap;
    }
    at(ui, below, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| in_words(ui, view, running, gap));
    });
}

/// With what and for how long, and the cautions, without the picture.
pub(super) fn in_words(ui: &mut Ui, view: &MapView<'_>, running: &Running, gap: f32) {
    ui.spacing_mut().item_spacing.y = gap;
    method(ui, running);
    let care = care(view, running);
    for words in care.as_deref().into_iter().chain([guard::CAUTION]) {
        caution(ui, words);
    }
}

/// What is to be minded at this very point.
fn care(view: &MapView<'_>, running: &Running) -> Option<String> {
    view.points
        .find(&running.point)
        .filter(|listed| listed.self_care == SelfCare::Care && !listed.note.is_empty())
        .map(|listed| words::sentence(&listed.note))
}

/// What [`caution`] takes: its icon, its margins and its text.
fn caution_height(ui: &Ui, words: &str, width: f32) -> f32 {
    text_height(ui, Type::Small, words, width - 54.0) + 24.0
}

fn method(ui: &mut Ui, running: &Running) {
    let (asked, now) = (running.asked, running.hold.ending());
    let added = if now == asked { String::new() } else { format!(", now {} s", now.limit().as_secs()) };
    card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let (first, rest) = with(&running.tool, &running.position);
        if !first.is_empty() {
            let icon = if running.tool.is_empty() { Icon::Wall } else { Icon::Ball };
            line(ui, icon, first, &rest);
        }
        line(ui, icon_of(asked), &hold::dose(asked), &added);
    });
}

fn icon_of(ending: Ending) -> Icon {
    match ending {
        Ending::Time { .. } => Icon::Clock,
        Ending::Release { .. } => Icon::Release,
        Ending::Throbbing { .. } => Icon::Throb,
        Ending::Repetitions { .. } => Icon::Check,
    }
}

fn line(ui: &mut Ui, icon: Icon, bold: &str, rest: &str) {
    let t = Tokens::of(ui);
    bar(ui, 22.0, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (square, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
        icon.paint(ui.painter(), square, t.accent);
        ui.add_space(12.0);
        text(ui, Type::SmallBold, t.ink, bold);
        text(ui, Type::Small, t.ink2, rest);
    });
}
