//! The look at a table: how it was read, what is asked, and what becomes of each row.

use egui::{Align, Context, Layout, Ui};

use super::{asked, columns, is_late, rows};
use crate::{
    app::{
        icons::Icon,
        parts::{foot as foot_line, live, page_keys, told},
        theme::{Tokens, Type, size, text},
        widgets::{self, Button, Chip, Segmented},
        words::{dialogs::file_name, import as words, why},
    },
    desktop::typed_path,
    exchange::history::{FateKind, told as layout},
    session::{Actions, DeskWish, ImportDraft, ImportProgress, ImportWish, Session, TableLook},
};

/// The width of the dialog's contents.
const WIDE: f32 = 882.0;
/// What stands above and below the part that scrolls.
const AROUND: f32 = 120.0;
/// With less room than this everything scrolls, what stands around included.
const TIGHT: f32 = 420.0;

pub(super) fn show(
    ctx: &Context,
    session: &Session,
    draft: &ImportDraft,
    look: &TableLook,
    actions: &mut Actions,
) {
    let dialog = widgets::Dialog::new("look at a table", words::title()).width(WIDE);
    let whole = dialog.room(ctx, 0.0);
    let is_tight = whole < TIGHT;
    let reply = dialog.show(ctx, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        if !is_tight {
            head(ui, draft, look);
            ui.add_space(4.0);
        }
        let room = if is_tight { whole } else { dialog.room(ctx, AROUND) };
        let scroll = widgets::from_top(ui, "table", &draft.path).max_height(room).min_scrolled_height(room);
        let shown = scroll.show(ui, |ui| {
            // Beside the bar of the scroll area.
            ui.set_max_width(ui.available_width() - 12.0);
            ui.spacing_mut().item_spacing.y = 8.0;
            page_keys(ui);
            if is_tight {
                head(ui, draft, look);
            }
            ui.add_enabled_ui(draft.progress != ImportProgress::Taking, |ui| {
                asked::show(ui, session, draft, look, actions);
                columns::show(ui, draft, look, actions);
                filters(ui, draft, look, actions);
            });
            if is_tight {
                foot(ui, session, draft, look, actions);
            }
            if look.preview.is_ready() {
                rows::table(ui, session, draft, look);
            }
        });
        widgets::whole_lines(ui, shown.inner_rect, Tokens::of(ui).panel);
        if !is_tight {
            ui.add_space(8.0);
            foot(ui, session, draft, look, actions);
        }
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

/// Which file it is and how it is written.
fn head(ui: &mut Ui, draft: &ImportDraft, look: &TableLook) {
    let t = Tokens::of(ui);
    text(ui, Type::BodyBold, t.ink, file_name(&typed_path(&draft.path)));
    let found = &look.preview.found;
    let parts: Vec<String> = layout::origin(found).into_iter().chain([layout::layout(found)]).collect();
    text(ui, Type::Small, t.ink2, parts.join(". "));
}

/// How many rows there are of each kind, each number a filter.
fn filters(ui: &mut Ui, draft: &ImportDraft, look: &TableLook, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if !look.preview.is_ready() {
        text(ui, Type::Body, t.ink2, words::answer_first());
        return;
    }
    if look.preview.rows.is_empty() {
        live(ui, Type::Body, t.ink2, words::no_rows());
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let all = words::filter(words::all(), look.preview.rows.len());
        if ui.add(Chip::new(&all, draft.listed.is_none())).clicked() {
            actions.push(ImportWish::Show(None));
        }
        for kind in FateKind::ALL {
            let rows = look.counts.of(kind);
            let name = words::filter(words::fate(kind), rows);
            if rows > 0 && ui.add(Chip::new(&name, draft.listed == Some(kind))).clicked() {
                actions.push(ImportWish::Show(Some(kind)));
            }
        }
    });
    if look.counts.deleted > 0 {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            ui.allocate_ui_with_layout(
                egui::vec2(0.0, size::CONTROL),
                Layout::left_to_right(Align::Center),
                |ui| text(ui, Type::Body, t.ink, words::deleted()),
            );
            let sides = words::leave_or_restore();
            let switch = Segmented::new(words::deleted(), &sides);
            actions.extend(switch.show(ui, draft.said.restore).map(ImportWish::Restore));
        });
    }
}

/// The button that imports, and why there may be nothing to import.
fn foot(ui: &mut Ui, session: &Session, draft: &ImportDraft, look: &TableLook, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if draft.progress == ImportProgress::Taking {
        return told(ui, Icon::Clock, t.ink2, words::taking());
    }
    let waiting = draft.waiting();
    let said = match () {
        () if !draft.is_current() && is_late(session, draft) => words::reading(),
        () if waiting == 0 && draft.is_current() && look.preview.is_ready() => words::nothing_new(),
        () => "",
    };
    let take = Button::primary(words::import(waiting)).icon(Icon::Import).height(size::CONTROL_MIDDLE);
    let cancel = Button::outlined(words::cancel()).height(size::CONTROL_MIDDLE);
    foot_line(ui, Type::Body, said, 340.0, |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        if ui.add(take.waits_for((waiting == 0).then_some(why::nothing_to_take()))).clicked() {
            actions.push(ImportWish::Take);
        }
        if ui.add(cancel).clicked() {
            actions.push(DeskWish::CloseDialog);
        }
    });
}
