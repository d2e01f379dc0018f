//! What becomes of each point of a plan, a row each: number, name and side, dose, state.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Rect, Sense, Stroke, Ui, Vec2, pos2, text::LayoutJob, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, size},
        widgets::{ORDER_DISC, order_disc},
        words::{take_in as words, your_capital},
    },
    exchange::plan::told::differences,
    therapy::plan::{Fate, Row},
};

/// What stands beside the disc with the number.
const INDENT: f32 = 38.0;
/// The badge that says what becomes of the point.
const BADGE: Vec2 = vec2(74.0, 22.0);
/// The share of the dose in what disc and badge leave.
const DOSE: f32 = 0.44;
/// Narrower, the dose stands below the name.
const BESIDE: f32 = 440.0;
const PADDING: f32 = 9.0;
/// The arrow between old and new.
const ARROW: f32 = 14.0;

/// Shows the table.
pub(super) fn table(ui: &mut Ui, rows: &[Row<'_>]) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let width = ui.available_width();
    let is_wide = width >= BESIDE;
    if is_wide {
        heads(ui, &Columns::of(width));
    }
    let mut number = 0;
    for row in rows {
        if row.new.is_some() {
            number += 1;
        }
        let number = row.new.is_some().then_some(number);
        line(ui, number, row, &Columns::of(width));
    }
}

/// Where things stand, from the left edge.
struct Columns {
    name: f32,
    dose: f32,
    right: f32,
    is_wide: bool,
}

impl Columns {
    fn of(width: f32) -> Self {
        let is_wide = width >= BESIDE;
        let right = width - BADGE.x - 8.0;
        let dose = if is_wide { right - (right - INDENT) * DOSE } else { INDENT };
        Self { name: INDENT, dose, right, is_wide }
    }

    fn name_room(&self) -> f32 {
        if self.is_wide { self.dose - self.name - 12.0 } else { self.right - self.name }
    }

    fn dose_room(&self) -> f32 {
        self.right - self.dose
    }
}

fn heads(ui: &mut Ui, columns: &Columns) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
    for (left, word) in [(0.0, words::point_word()), (columns.dose, words::dose_word())] {
        let at = pos2(rect.left() + left, rect.center().y);
        ui.painter().text(at, Align2::LEFT_CENTER, word, Type::Label.font(), t.ink3);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, t.line));
}

fn line(ui: &mut Ui, number: Option<usize>, row: &Row<'_>, columns: &Columns) {
    let t = Tokens::of(ui);
    let Some(point) = row.point() else { return };
    let name = name(ui, row, columns.name_room(), t);
    let doses = doses(ui, row, columns.dose_room(), t);
    let dose_height: f32 = doses.iter().map(DoseLine::height).sum();
    let inside = if columns.is_wide { name.size().y.max(dose_height) } else { name.size().y + dose_height };
    let height = inside.max(BADGE.y) + 2.0 * PADDING;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let said = words::row(number, row);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let first = rect.top() + PADDING + 10.0;
    let disc = pos2(rect.left() + ORDER_DISC + 1.0, first);
    match number {
        Some(number) => order_disc(painter, disc, number, false, t),
        None => Icon::Minus.paint(painter, Rect::from_center_size(disc, Vec2::splat(16.0)), t.ink3),
    }
    painter.galley(pos2(rect.left() + columns.name, rect.top() + PADDING), Arc::clone(&name), t.ink);
    let mut y = rect.top() + PADDING + if columns.is_wide { 0.0 } else { name.size().y };
    for dose in doses {
        dose.paint(ui, pos2(rect.left() + columns.dose, y), t);
        y += dose.height();
    }
    badge(ui, Rect::from_center_size(pos2(rect.right() - BADGE.x / 2.0, first), BADGE), row.fate, t);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, t.line));
    if !point.note.is_empty() {
        let note = crate::desktop::plain(&point.note).into_owned();
        response.on_hover_text(note);
    }
}

/// The name bold, the side beside it, in as many lines as they take.
fn name(ui: &Ui, row: &Row<'_>, room: f32, t: &Tokens) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.wrap.max_width = room;
    let is_gone = row.fate == Fate::Removed;
    let format = |style: Type, ink: Color32| egui::TextFormat {
        line_height: Some(style.line()),
        ..egui::TextFormat::simple(style.font(), ink)
    };
    if let Some(point) = row.point() {
        let ink = if is_gone { t.ink2 } else { t.ink };
        job.append(&words::bare_name(point), 0.0, format(Type::BodyBold, ink));
        job.append("  ", 0.0, format(Type::Body, t.ink2));
        job.append(&words::beside(your_capital(point.key.side)), 0.0, format(Type::Body, t.ink2));
    }
    ui.painter().layout_job(job)
}

/// One line of a dose: as it was, if that is different, and as it is.
struct DoseLine {
    old: Option<Arc<Galley>>,
    new: Arc<Galley>,
    is_beside: bool,
}

impl DoseLine {
    fn height(&self) -> f32 {
        let new = self.new.size().y;
        match &self.old {
            Some(old) if self.is_beside => old.size().y.max(new),
            Some(old) => old.size().y + new,
            None => new,
        }
    }

    fn paint(&self, ui: &Ui, at: egui::Pos2, t: &Tokens) {
        let painter = ui.painter();
        let Some(old) = &self.old else {
            painter.galley(at, Arc::clone(&self.new), t.ink);
            return;
        };
        painter.galley(at, Arc::clone(old), t.ink2);
        let next =
            if self.is_beside { at + vec2(old.size().x + 4.0, 0.0) } else { at + vec2(0.0, old.size().y) };
        let arrow = Rect::from_center_size(next + vec2(ARROW / 2.0, 10.0), Vec2::splat(ARROW));
        Icon::Arrow.paint(painter, arrow, t.ink2);
        painter.galley(next + vec2(ARROW + 5.0, 0.0), Arc::clone(&self.new), t.ink);
    }
}

fn doses(ui: &Ui, row: &Row<'_>, room: f32, t: &Tokens) -> Vec<DoseLine> {
    let laid = |words: String, style: Type, ink: Color32, room: f32| {
        let mut job = LayoutJob::default();
        job.wrap.max_width = room;
        let format = egui::TextFormat {
            line_height: Some(Type::Body.line()),
            ..egui::TextFormat::simple(style.font(), ink)
        };
        job.append(&words, 0.0, format);
        ui.painter().layout_job(job)
    };
    let plain = |new: Arc<Galley>| DoseLine { old: None, new, is_beside: true };
    let Some(point) = row.point() else { return Vec::new() };
    if let (Fate::Changed, Some(old), Some(new)) = (row.fate, row.old, row.new) {
        let changed = differences(old, new).into_iter().map(|(old, new)| {
            let old = laid(old, Type::Body, t.ink2, room);
            let new = laid(new, Type::BodyBold, t.ink, room - ARROW - 5.0);
            let is_beside = old.size().x + new.size().x + ARROW + 10.0 <= room;
            DoseLine { old: Some(old), new, is_beside }
        });
        return changed.collect();
    }
    let ink = if row.fate == Fate::New { t.ink } else { t.ink2 };
    vec![
        plain(laid(words::dose(point), Type::Body, ink, room)),
        plain(laid(words::rhythm(point), Type::Small, t.ink2, room)),
    ]
}

fn badge(ui: &Ui, rect: Rect, fate: Fate, t: &Tokens) {
    let (fill, ink) = match fate {
        Fate::New => (t.accent_soft, t.accent_ink),
        Fate::Changed => (t.caution_bg, t.caution_ink),
        Fate::Same => (t.sunk, t.ink2),
        Fate::Removed => (t.stop_soft, t.stop),
    };
    ui.painter().rect_filled(rect, rect.height() / 2.0, fill);
    let word = words::fate(fate);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, word, Type::LabelBold.font(), ink);
}
