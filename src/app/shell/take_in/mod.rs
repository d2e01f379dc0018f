//! A plan that comes in: the file is chosen, looked at, and taken in once the user says so.

mod rows;
mod seen;

use egui::Context;
use jiff::civil::Date;

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        parts::{PathWish, path, scrolled, told, unlock},
        theme::{Tokens, Type, text},
        widgets::{self, Button},
        words::{dialogs, result, sentence, take_in as words, why},
    },
    desktop::plain,
    session::{Actions, DeskWish, Dialog, TakeInDraft, TakeInProgress, TakeInWish, Wanted},
};

/// Shows the dialog, if it is open; `today` is the day on the wall.
pub(super) fn dialog(ctx: &Context, view: &mut MapView<'_>, today: Date, actions: &mut Actions) {
    let state = view.state;
    let Some(Dialog::TakeIn(draft)) = &state.dialog else { return };
    match &draft.progress {
        TakeInProgress::Seen(arrival) => seen::show(ctx, view, draft, arrival, today, actions),
        _ => file(ctx, view, draft, actions),
    }
}

/// The dialog without a plan to look at: none yet, none in the file, or one that is here by now.
fn file(ctx: &Context, view: &MapView<'_>, draft: &TakeInDraft, actions: &mut Actions) {
    let (title, what) = match draft.wanted {
        Wanted::Plan if matches!(draft.progress, TakeInProgress::Done(_)) => {
            (words::imported(), words::what())
        }
        Wanted::Plan => (words::title(), words::what()),
        Wanted::Result => (result::open(), result::open_what()),
    };
    let dialog = widgets::Dialog::new("take in", title).width(560.0);
    let reply = dialog.show(ctx, |ui| {
        scrolled(ui, &dialog, "take in", |ui| {
            let t = Tokens::of(ui);
            if let TakeInProgress::Done(id) = &draft.progress {
                let plan = view.state.plans.find(*id).and_then(|whole| whole.kept.given.as_ref());
                told(ui, Icon::Check, t.accent_ink, &words::done(plan));
                ui.horizontal_wrapped(|ui| {
                    if ui.add(Button::primary(words::go_there()).height(44.0)).clicked() {
                        actions.push(TakeInWish::GoThere);
                    }
                    if ui.add(Button::outlined(dialogs::done()).height(44.0)).clicked() {
                        actions.push(DeskWish::CloseDialog);
                    }
                });
                return;
            }
            text(ui, Type::Body, t.ink2, what);
            let is_busy = matches!(draft.progress, TakeInProgress::Reading | TakeInProgress::Taking(_));
            match path(ui, &draft.path, !is_busy) {
                Some(PathWish::Typed(path)) => actions.push(TakeInWish::Path(path)),
                Some(PathWish::Entered) => actions.push(TakeInWish::Look),
                Some(PathWish::Choose) => actions.push(TakeInWish::Choose),
                None => {}
            }
            match &draft.progress {
                TakeInProgress::Reading => told(ui, Icon::Clock, t.ink2, words::reading()),
                TakeInProgress::Taking(_) => told(ui, Icon::Clock, t.ink2, words::taking()),
                TakeInProgress::Failed(why) => told(ui, Icon::Warn, t.stop, &plain(&sentence(why))),
                TakeInProgress::Locked { is_wrong } => {
                    told(ui, Icon::Lock, t.ink, dialogs::locked()[usize::from(*is_wrong)]);
                    let (typed, is_entered) = unlock(ui, &draft.passphrase);
                    actions.extend(typed.map(TakeInWish::Passphrase));
                    if is_entered {
                        actions.push(TakeInWish::Look);
                    }
                }
                TakeInProgress::Choosing | TakeInProgress::Seen(_) | TakeInProgress::Done(_) => {}
            }
            let look = Button::primary(words::look()).icon(Icon::Eye).height(44.0);
            if ui.add(look.waits_for(why::file(is_busy, &draft.path))).clicked() {
                actions.push(TakeInWish::Look);
            }
        });
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}
