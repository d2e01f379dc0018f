//! Where: the place on the body, with what, for how long, and what to mind.

use egui::{
    Label, Rect, Sense, Ui, Vec2,
    text::{LayoutJob, TextFormat},
    vec2,
};

use crate::{
    app::{
        icons::Icon,
        map::{MapView, Still, still},
        parts::{care, cautions, is_step, text_height},
        theme::{Tokens, Type},
        widgets::{at, card, from_top},
        words::hold::{self, with},
    },
    session::Running,
    therapy::{Ending, guard},
};

/// A lower picture shows nothing.
const LOWEST: f32 = 110.0;
/// Of the card with tool and dose: its margins, the space between its lines, and what lies left of their words.
const METHOD: (f32, f32, f32) = (32.0, 8.0, 30.0);

/// Shows the column: the cards at their height, and the picture in what they leave. The picture gives way first.
pub(super) fn show(ui: &mut Ui, view: &mut MapView<'_>, running: &Running, is_small: bool) {
    let rect = ui.max_rect();
    let gap = if is_small { 10.0 } else { 16.0 };
    let care = care(view, running);
    let cautions = || care.as_deref().into_iter().chain([guard::CAUTION]);
    let texts: f32 = cautions().map(|words| gap + caution_height(ui, words, rect.width())).sum();
    let picture = rect.height() - method_height(ui, running, rect.width()) - texts - gap;
    // A step has more to mind than a point: it scrolls, and the place stays in sight.
    let picture = if is_step(running) { picture.max(LOWEST) } else { picture };
    let mut below = rect;
    if picture >= LOWEST {
        let height = picture.min(rect.width() * 1.45);
        let place = Rect::from_min_size(rect.min, vec2(rect.width(), height));
        let scale = 2.3 * (rect.width() / 300.0).clamp(0.8, 1.3);
        let value = running.tenderness();
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
        from_top(ui, "place", running.entry).show(ui, |ui| in_words(ui, view, running, gap));
    });
}

/// With what and for how long, and the cautions, without the picture.
pub(super) fn in_words(ui: &mut Ui, view: &MapView<'_>, running: &Running, gap: f32) {
    ui.spacing_mut().item_spacing.y = gap;
    if is_step(running) {
        cautions(ui, view, running);
        return method(ui, running);
    }
    method(ui, running);
    cautions(ui, view, running);
}

/// What [`caution`] takes: its icon, its margins and its text.
fn caution_height(ui: &Ui, words: &str, width: f32) -> f32 {
    text_height(ui, Type::Small, words, width - 54.0) + 24.0
}

/// The lines of the card with tool and dose: icon, what stands out, and the rest.
fn lines(running: &Running) -> Vec<(Icon, String, String)> {
    let (asked, now) = (running.asked, running.hold.ending());
    let added = if now == asked { String::new() } else { hold::now(now.limit()) };
    let (first, rest) = with(&running.tool, &running.position);
    let icon = if running.tool.is_empty() { Icon::Wall } else { Icon::Ball };
    let tool = (!first.is_empty()).then(|| (icon, first.to_owned(), rest));
    tool.into_iter().chain([(icon_of(asked), hold::dose(asked), added)]).collect()
}

fn method(ui: &mut Ui, running: &Running) {
    let t = Tokens::of(ui);
    card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(METHOD.2 - 18.0, METHOD.1);
        for (icon, bold, rest) in lines(running) {
            ui.horizontal_top(|ui| {
                let (square, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                icon.paint(ui.painter(), square, t.accent);
                ui.add(Label::new(job(ui, &bold, &rest)).wrap());
            });
        }
    });
}

/// The words of a line: what stands out in bold, the rest after it.
fn job(ui: &Ui, bold: &str, rest: &str) -> LayoutJob {
    let t = Tokens::of(ui);
    let mut job = LayoutJob::default();
    for (words, style, ink) in [(bold, Type::SmallBold, t.ink), (rest, Type::Small, t.ink2)] {
        let mut format = TextFormat::simple(style.font(), ink);
        format.line_height = Some(style.line());
        job.append(words, 0.0, format);
    }
    job
}

fn method_height(ui: &Ui, running: &Running, width: f32) -> f32 {
    let lines = lines(running);
    let words: f32 = lines
        .iter()
        .map(|(_, bold, rest)| {
            let mut job = job(ui, bold, rest);
            job.wrap.max_width = width - METHOD.0 - METHOD.2;
            ui.painter().layout_job(job).size().y
        })
        .sum();
    METHOD.0 + words + METHOD.1 * lines.len().saturating_sub(1) as f32
}

fn icon_of(ending: Ending) -> Icon {
    match ending {
        Ending::Time { .. } => Icon::Clock,
        Ending::Release { .. } => Icon::Release,
        Ending::Throbbing { .. } => Icon::Throb,
        Ending::Repetitions { .. } => Icon::Check,
    }
}
