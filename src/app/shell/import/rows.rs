//! What becomes of each row of a table. Only the rows in sight are laid out, however many there are.

use egui::{Align2, Rect, Role, Sense, Stroke, Ui, Vec2, pos2, text::LayoutJob, vec2};

use crate::{
    app::{
        theme::{Tokens, Type, size},
        words::import as words,
    },
    exchange::history::{FateKind, PreviewRow},
    session::{ImportDraft, Session, TableLook},
};

/// The height of a row: two lines and the space round them.
const HEIGHT: f32 = 54.0;
/// The same where a row is narrow: the number of the line and the badge stand above it.
const HEIGHT_NARROW: f32 = 82.0;
/// Narrower is narrow.
const NARROW: f32 = 480.0;
/// The column of the numbers of the lines.
const LINE: f32 = 86.0;
/// The badge that says what becomes of the row.
const BADGE: Vec2 = vec2(84.0, 22.0);
const PADDING: f32 = 7.0;

/// Shows the rows that are listed.
pub(super) fn table(ui: &mut Ui, session: &Session, draft: &ImportDraft, look: &TableLook) {
    let listed = look.rows(draft.listed);
    let width = ui.available_width();
    let height = if width < NARROW { HEIGHT_NARROW } else { HEIGHT };
    let (whole, _) = ui.allocate_exact_size(vec2(width, height * listed.len() as f32), Sense::hover());
    let clip = ui.clip_rect();
    // In double precision: the last of many rows lies far below.
    let place = |y: f32| (f64::from(y) - f64::from(whole.top())) / f64::from(height);
    let (first, last) = (place(clip.top()).floor().max(0.0), place(clip.bottom()).ceil().max(0.0));
    for at in first as usize..(last as usize).min(listed.len()) {
        let Some(row) = listed.get(at) else { return };
        let top = f64::from(whole.top()) + at as f64 * f64::from(height);
        let rect = Rect::from_min_size(pos2(whole.left(), top as f32), vec2(width, height));
        line(ui, session, row, rect);
    }
}

fn line(ui: &Ui, session: &Session, row: &PreviewRow, rect: Rect) {
    let t = Tokens::of(ui);
    let kind = row.fate.kind();
    let said = words::row(row, session.points(), session.now().wall.date());
    let response = ui.interact(rect, ui.scope_id().with(("row", row.line)), Sense::hover());
    let heard = words::row_heard(row.line, kind, &said);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, &heard));
    let is_narrow = rect.width() < NARROW;
    // A line alone stands in the middle.
    let is_alone = said[1].is_empty() && !is_narrow;
    let first = if is_alone { rect.center().y } else { rect.top() + PADDING + 10.0 };
    let number = words::line(row.line);
    let painter = ui.painter();
    painter.text(pos2(rect.left(), first), Align2::LEFT_CENTER, number, Type::Small.font(), t.ink2);
    badge(ui, Rect::from_center_size(pos2(rect.right() - BADGE.x / 2.0, first), BADGE), kind);
    let (left, top, right) = if is_narrow {
        (rect.left(), rect.top() + PADDING + 24.0, rect.right())
    } else {
        (rect.left() + LINE, first - 10.0, rect.right() - BADGE.x - 8.0)
    };
    let faint = matches!(kind, FateKind::Same | FateKind::Deleted | FateKind::Unreadable);
    let ink = if faint { t.ink2 } else { t.ink };
    let mut is_cut = false;
    for (nth, (words, style, ink)) in [
        (&said[0], Type::Body, ink),
        (&said[1], Type::Small, if kind == FateKind::Unreadable { t.stop } else { t.ink2 }),
    ]
    .into_iter()
    .enumerate()
    {
        let mut job = LayoutJob::simple_singleline(words.replace('\n', " "), style.font(), ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width(right - left);
        let galley = painter.layout_job(job);
        is_cut |= galley.elided;
        painter.galley(pos2(left, top + nth as f32 * Type::Body.line()), galley, ink);
    }
    painter.hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, t.line));
    if is_cut {
        response.on_hover_text(said.join("\n"));
    }
}

fn badge(ui: &Ui, rect: Rect, kind: FateKind) {
    let t = Tokens::of(ui);
    let (fill, ink) = match kind {
        FateKind::New => (t.accent_soft, t.accent_ink),
        FateKind::Changed => (t.caution_bg, t.caution_ink),
        FateKind::Same | FateKind::Deleted => (t.sunk, t.ink2),
        FateKind::Unreadable => (t.stop_soft, t.stop),
    };
    ui.painter().rect_filled(rect, rect.height() / 2.0, fill);
    let word = words::fate(kind);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, word, Type::LabelBold.font(), ink);
}
