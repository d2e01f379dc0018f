//! A plan that comes in: the file is chosen, looked at, and taken in once the user says so.

mod rows;
mod seen;

use egui::{Color32, Context, Sense, Ui, vec2};
use jiff::civil::Date;

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, text},
        widgets::{self, Button, TextField},
        words::{dialogs, result, sentence, take_in as words},
    },
    desktop::plain,
    session::{Actions, DeskWish, Dialog, TakeInDraft, TakeInProgress, TakeInWish, Wanted},
};

/// Narrower, the button that chooses stands below its field.
const BESIDE: f32 = 300.0;

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
        Wanted::Plan => (words::TITLE, words::WHAT),
        Wanted::Result => (result::OPEN, result::OPEN_WHAT),
    };
    let dialog = widgets::Dialog::new("take in", title).width(560.0);
    let reply = dialog.show(ctx, |ui| {
        let room = dialog.room(ctx, 0.0);
        let scroll = widgets::from_top(ui, "take in", ()).max_height(room).min_scrolled_height(room);
        scroll.auto_shrink([false, true]).show(ui, |ui| {
            let t = Tokens::of(ui);
            ui.spacing_mut().item_spacing.y = 10.0;
            // Beside the bar of the scroll area.
            ui.set_max_width(ui.available_width() - 12.0);
            if let TakeInProgress::Done(id) = &draft.progress {
                let plan = view.state.plans.find(*id).and_then(|whole| whole.kept.given.as_ref());
                told(ui, Icon::Check, t.accent_ink, &words::done(plan));
                ui.horizontal_wrapped(|ui| {
                    if ui.add(Button::primary(words::GO_THERE).height(44.0)).clicked() {
                        actions.push(TakeInWish::GoThere);
                    }
                    close(ui, dialogs::DONE, actions);
                });
                return;
            }
            text(ui, Type::Body, t.ink2, what);
            let is_busy = matches!(draft.progress, TakeInProgress::Reading | TakeInProgress::Taking(_));
            path(ui, &draft.path, is_busy, actions);
            match &draft.progress {
                TakeInProgress::Reading => told(ui, Icon::Clock, t.ink2, words::READING),
                TakeInProgress::Taking(_) => told(ui, Icon::Clock, t.ink2, words::TAKING),
                TakeInProgress::Failed(why) => told(ui, Icon::Warn, t.stop, &plain(&sentence(why))),
                TakeInProgress::Choosing | TakeInProgress::Seen(_) | TakeInProgress::Done(_) => {}
            }
            let look = Button::primary(words::LOOK).icon(Icon::Eye).height(44.0);
            if ui.add_enabled(!is_busy && !draft.path.trim().is_empty(), look).clicked() {
                actions.push(TakeInWish::Look);
            }
        });
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

/// The path, and the button of the system's dialog.
fn path(ui: &mut Ui, typed: &str, is_busy: bool, actions: &mut Actions) {
    let is_wide = ui.available_width() >= BESIDE;
    let both = |ui: &mut Ui| {
        let mut path = typed.to_owned();
        let room = ui.available_width() - if is_wide { 108.0 } else { 0.0 };
        let reply = TextField::new(dialogs::FILE).icon(Icon::File).width(room).show(ui, &mut path);
        if reply.changed() {
            actions.push(TakeInWish::Path(path));
        } else if reply.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter)) {
            actions.push(TakeInWish::Look);
        }
        let button = Button::outlined(dialogs::CHOOSE[0]).text(dialogs::CHOOSE[1]).width(100.0);
        if ui.add(button).clicked() {
            actions.push(TakeInWish::Choose);
        }
    };
    ui.add_enabled_ui(
        !is_busy,
        |ui| if is_wide { ui.horizontal(both).inner } else { ui.vertical(both).inner },
    );
}

fn close(ui: &mut Ui, name: &str, actions: &mut Actions) {
    if ui.add(Button::outlined(name).height(44.0)).clicked() {
        actions.push(DeskWish::CloseDialog);
    }
}

/// A line with an icon, told to screen readers when it comes.
fn told(ui: &mut Ui, icon: Icon, ink: Color32, words: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
        icon.paint(ui.painter(), rect, ink);
        ui.vertical(|ui| {
            let label = text(ui, Type::Body, ink, words);
            ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
        });
    });
}
