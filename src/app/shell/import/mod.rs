//! A table that comes in: the file is chosen, what would come of it is shown and asked, and it is imported once the user
//! says so.

mod asked;
mod columns;
mod find;
mod rows;
mod seen;

use std::time::Duration;

use egui::Context;

use crate::{
    app::{
        icons::Icon,
        parts::{PathWish, path, scrolled, told},
        theme::{Tokens, Type, text},
        widgets::{self, Button},
        words::{import as words, why},
    },
    session::{Actions, DeskWish, Dialog, ImportDraft, ImportProgress, ImportWish, Session},
};

/// After so long it is said that something is read.
const PATIENCE: Duration = Duration::from_millis(300);

/// Shows the dialog, if it is open.
pub(super) fn dialog(ctx: &Context, session: &Session, actions: &mut Actions) {
    let Some(Dialog::Import(draft)) = &session.state().dialog else { return };
    match (&draft.progress, &draft.look) {
        (ImportProgress::Seen | ImportProgress::Taking, Some(look)) => {
            seen::show(ctx, session, draft, look, actions);
        }
        _ => file(ctx, session, draft, actions),
    }
}

/// The dialog without a look at a table.
fn file(ctx: &Context, session: &Session, draft: &ImportDraft, actions: &mut Actions) {
    let dialog = widgets::Dialog::new("import", words::title()).width(560.0);
    let reply = dialog.show(ctx, |ui| {
        scrolled(ui, &dialog, "import", |ui| {
            let t = Tokens::of(ui);
            text(ui, Type::Body, t.ink2, words::what());
            let is_reading = draft.progress == ImportProgress::Reading;
            match path(ui, &draft.path, !is_reading) {
                Some(PathWish::Typed(path)) => actions.push(ImportWish::Path(path)),
                Some(PathWish::Entered) => actions.push(ImportWish::Look),
                Some(PathWish::Choose) => actions.push(ImportWish::Choose),
                None => {}
            }
            match &draft.progress {
                ImportProgress::Reading if is_late(session, draft) => {
                    told(ui, Icon::Clock, t.ink2, words::reading());
                }
                ImportProgress::Refused(why) => {
                    told(ui, Icon::Warn, t.stop, &words::refused(why, &draft.path));
                }
                ImportProgress::NotAll { there, count, why } => {
                    told(ui, Icon::Warn, t.stop, &words::not_all_imported(*there, *count, why));
                }
                ImportProgress::Choosing
                | ImportProgress::Reading
                | ImportProgress::Seen
                | ImportProgress::Taking => {}
            }
            let look = Button::primary(words::look()).icon(Icon::Eye).height(44.0);
            if ui.add(look.waits_for(why::file(is_reading, &draft.path))).clicked() {
                actions.push(ImportWish::Look);
            }
        });
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

/// Whether a look is awaited for so long that it is said.
fn is_late(session: &Session, draft: &ImportDraft) -> bool {
    session.now().monotonic.saturating_sub(draft.since) >= PATIENCE
}
