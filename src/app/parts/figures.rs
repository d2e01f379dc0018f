//! Small things that more than one page shows in the same way: a flash, a large marker.

use std::time::Duration;

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::{
    app::{
        theme::Tokens,
        widgets::{MarkerLook, paint_marker},
    },
    language::say,
    therapy::Tenderness,
};

/// How long a flash takes to fade.
const FLASH: Duration = Duration::from_millis(900);

/// How strong a flash that ends at `until` is now, 1–0. With reduced motion it stands still until it is over.
pub(in crate::app) fn flash_share(
    ui: &Ui,
    until: Option<Duration>,
    now: Duration,
    reduced_motion: bool,
) -> f32 {
    let Some(left) = until.and_then(|until| until.checked_sub(now)).filter(|left| !left.is_zero()) else {
        return 0.0;
    };
    if reduced_motion {
        ui.ctx().request_repaint_after(left);
        return 0.6;
    }
    ui.ctx().request_repaint_after(Duration::from_millis(100).min(left));
    (left.as_secs_f32() / FLASH.as_secs_f32()).min(1.0)
}

/// A calm flash: an edge round the page.
pub(in crate::app) fn flash(ui: &Ui, page: Rect, share: f32) {
    if share > 0.0 {
        let accent = Tokens::of(ui).accent.gamma_multiply(0.55 * share);
        ui.painter().rect_stroke(page, 0.0, Stroke::new(10.0, accent), StrokeKind::Inside);
    }
}

/// A large marker with its words for a screen reader; an empty place while `value` is not known.
pub(in crate::app) fn marker(ui: &mut Ui, space: Vec2, radius: f32, value: Option<Tenderness>, what: &str) {
    let (rect, response) = ui.allocate_exact_size(space, Sense::hover());
    paint_marker(ui.painter(), rect.center(), MarkerLook::list(value).radius(radius), Tokens::of(ui));
    let words = match value {
        Some(value) => say!("parts-value", what = what, value = value.get(), band = value.band().word()),
        None => say!("parts-no-value", what = what),
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &words));
}
