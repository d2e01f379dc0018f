//! Where: the place on the body, what to mind, with what, for how long and how.

use egui::{
    Label, Rect, Sense, Ui, Vec2,
    text::{LayoutJob, TextFormat},
    vec2,
};

use crate::{
    app::{
        icons::Icon,
        map::{MapView, Still, still},
        parts::{cautions, how_to, is_step},
        theme::{Tokens, Type},
        widgets::{at, card, from_top, whole_lines},
        words::hold::{self, with},
    },
    session::Running,
    therapy::{Ending, hold::Phase},
};

/// A lower picture shows nothing.
const LOWEST: f32 = 110.0;
/// Between icon and words of the card with tool and dose, and between its lines.
const BETWEEN: (f32, f32) = (12.0, 8.0);
/// What the bar of what scrolls has beside the cards.
const BAR: f32 = 10.0;

/// Shows the column: the words at their height, and the picture in what they leave. The picture gives way first.
pub(super) fn show(ui: &mut Ui, view: &mut MapView<'_>, running: &Running, is_small: bool) {
    let rect = ui.max_rect();
    let gap = if is_small { 10.0 } else { 16.0 };
    // The words take what they took in the last frame.
    let id = ui.scope_id().with(("words", running.entry));
    let known = ui.data(|data| data.get_temp::<f32>(id));
    let picture = rect.height() - known.unwrap_or(rect.height()) - gap;
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
    let ground = Tokens::of(ui).ground;
    let measured = at(ui, below.with_max_x(below.right() + BAR), |ui| {
        let shown = from_top(ui, "place", running.entry).show(ui, |ui| {
            ui.set_max_width(rect.width());
            in_words(ui, view, running, gap, known.is_some_and(|known| known > below.height()));
            ui.min_rect().height()
        });
        whole_lines(ui, shown.inner_rect, ground);
        shown.inner
    });
    if known != Some(measured) {
        ui.data_mut(|data| data.insert_temp(id, measured));
        ui.ctx().request_discard("what is told of the hold has another height");
    }
}

/// What to mind, with what, for how long and how, without the picture. What to mind comes first, but where not all of it
/// can be seen at once (`scrolls`), those who get in place see how.
pub(super) fn in_words(ui: &mut Ui, view: &MapView<'_>, running: &Running, gap: f32, scrolls: bool) {
    ui.spacing_mut().item_spacing.y = gap.min(10.0);
    if scrolls && running.hold.phase() == Phase::GetInPlace {
        method(ui, view, running);
        cautions(ui, view, running);
    } else {
        cautions(ui, view, running);
        method(ui, view, running);
    }
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

fn method(ui: &mut Ui, view: &MapView<'_>, running: &Running) {
    let t = Tokens::of(ui);
    card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(BETWEEN.0, BETWEEN.1);
        for (icon, bold, rest) in lines(running) {
            ui.horizontal_top(|ui| {
                let (square, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                icon.paint(ui.painter(), square, t.accent);
                ui.add(Label::new(job(ui, &bold, &rest)).wrap());
            });
        }
        how_to(ui, view, running);
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

fn icon_of(ending: Ending) -> Icon {
    match ending {
        Ending::Time { .. } => Icon::Clock,
        Ending::Release { .. } => Icon::Release,
        Ending::Throbbing { .. } => Icon::Throb,
        Ending::Repetitions { .. } => Icon::Check,
    }
}
