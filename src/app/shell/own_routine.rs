//! What is asked about the file of a routine of one's own: whether it goes, whether one comes in, whether to leave one.

use std::path::Path;

use egui::{Context, Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        parts::{scrolled, told},
        theme::{Tokens, Type, text},
        widgets::{Button, Dialog, bullet},
        words::{self, dialogs, making as said},
    },
    desktop::{Looked, plain},
    session::{Actions, AskOwn, DeskWish, MakingWish, OwnTakeIn},
};

/// Shows the question.
pub(super) fn dialog(ctx: &Context, ask: &AskOwn, actions: &mut Actions) {
    let title = match ask {
        AskOwn::Remove { .. } => said::remove_title(),
        AskOwn::Leave { .. } => said::leave(),
        AskOwn::TakeIn { .. } => said::take_in_title(),
    };
    let dialog = Dialog::new("own routine", title).width(520.0);
    let reply = dialog.show(ctx, |ui| {
        scrolled(ui, &dialog, "own routine", |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            match ask {
                AskOwn::Remove { name, file, failed } => {
                    remove(ui, name, &file.path, failed.as_deref(), actions);
                }
                AskOwn::Leave { .. } => {
                    text(ui, Type::Body, Tokens::of(ui).ink2, said::leave_what());
                    let lose = (Button::stop(said::lose()), MakingWish::LeaveUnsaved.into());
                    answers(
                        ui,
                        [(Button::primary(said::stay()), DeskWish::CloseDialog.into()), lose],
                        actions,
                    );
                }
                AskOwn::TakeIn { path, progress } => take_in(ui, path, progress, actions),
            }
        });
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

fn answers<const N: usize>(
    ui: &mut Ui,
    answers: [(Button<'_>, crate::session::Action); N],
    actions: &mut Actions,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for (button, wish) in answers {
            if ui.add(button.height(44.0)).clicked() {
                actions.push(wish);
            }
        }
    });
}

fn remove(ui: &mut Ui, name: &str, path: &Path, failed: Option<&str>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if let Some(why) = failed {
        told(ui, Icon::Warn, t.stop, &plain(&words::sentence(why)));
        return answers(ui, [(Button::primary(dialogs::done()), DeskWish::CloseDialog.into())], actions);
    }
    text(ui, Type::Body, t.ink2, said::remove_what(name, path));
    let go = (Button::stop(said::remove()).icon(Icon::Trash), MakingWish::RemoveNow.into());
    answers(ui, [(Button::primary(said::keep()), DeskWish::CloseDialog.into()), go], actions);
}

fn take_in(ui: &mut Ui, path: &Path, progress: &OwnTakeIn, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let done = || (Button::outlined(dialogs::done()), DeskWish::CloseDialog.into());
    match progress {
        OwnTakeIn::Reading => told(ui, Icon::Clock, t.ink2, said::reading()),
        OwnTakeIn::Taking(_) => told(ui, Icon::Clock, t.ink2, said::taking()),
        OwnTakeIn::Failed(why) => {
            told(ui, Icon::Warn, t.stop, &plain(&words::sentence(why)));
            text(ui, Type::Body, t.ink2, said::not_taken());
            answers(ui, [done()], actions);
        }
        OwnTakeIn::Done(looked) => {
            text(ui, Type::BodyBold, t.ink, &looked.routine.name);
            told(ui, Icon::Check, t.accent_ink, said::taken_in());
            let open = (Button::primary(said::look_at_it()), MakingWish::OpenTaken.into());
            answers(ui, [open, done()], actions);
        }
        OwnTakeIn::Seen(looked) => {
            seen(ui, looked);
            text(ui, Type::Small, t.ink2, dialogs::file_name(path));
            text(ui, Type::Body, t.ink2, said::take_in_what());
            let take = Button::primary(said::take_in()).icon(Icon::Import);
            let cancel = (Button::outlined(said::cancel()), DeskWish::CloseDialog.into());
            answers(ui, [(take, MakingWish::TakeIn.into()), cancel], actions);
        }
    }
}

/// What the file has: its name, what it is for, its steps.
fn seen(ui: &mut Ui, looked: &Looked) {
    let t = Tokens::of(ui);
    let routine = &looked.routine;
    text(ui, Type::BodyBold, t.ink, &routine.name);
    if !routine.about.is_empty() {
        text(ui, Type::Body, t.ink, &routine.about);
    }
    for step in &routine.steps {
        bullet(ui, Type::Small, t.ink2, &step.name);
    }
}
