//! What lies over the window and wants an answer: the stop rules, the export, the keys; and the bar that undoes.

use egui::{Context, ScrollArea, Ui, vec2};

use super::{
    action::Action,
    icons::Icon,
    keys,
    state::{Dialog, ExportDraft, ExportProgress, State},
    theme::{Tokens, Type, text},
    widgets::{self, Button, KeyCap, TextField, UndoBar},
};
use crate::therapy::guard::{self, Rule};

/// Shows the dialog, if there is one, and the bar that undoes.
pub fn show(ctx: &Context, state: &State, actions: &mut Vec<Action>) {
    match &state.dialog {
        Some(Dialog::Rules { then_start }) => rules(ctx, *then_start, actions),
        Some(Dialog::Export(draft)) => export(ctx, draft, actions),
        Some(Dialog::Keys) => sheet(ctx, actions),
        None => undo_bar(ctx, state, actions),
    }
}

fn undo_bar(ctx: &Context, state: &State, actions: &mut Vec<Action>) {
    if state.running.is_none()
        && let Some((words, _)) = &state.status.undo
        && UndoBar::new(Icon::Check, words).show(ctx, 64.0)
    {
        actions.push(Action::Undo);
    }
}

fn rules(ctx: &Context, then_start: bool, actions: &mut Vec<Action>) {
    let title = if then_start { "Before your first hold" } else { "When not to start, and when to stop" };
    let reply = widgets::Dialog::new("rules", title).width(620.0).show(ctx, |ui| {
        let t = Tokens::of(ui);
        let room = (ui.ctx().content_rect().height() - 230.0).max(160.0);
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            text(ui, Type::Body, t.ink, guard::CAUTION);
            section(ui, "Stop at once", &guard::STOP_RULES);
            section(ui, "Ask a doctor or physiotherapist first if you have", &guard::CONTRAINDICATIONS);
            section(ui, "See a doctor soon", &guard::RED_FLAGS);
            ui.add_space(4.0);
            text(ui, Type::Body, t.ink, guard::AFTERWARDS);
            text(ui, Type::Small, t.ink2, guard::REMINDER);
        });
        ui.add_space(10.0);
        let word = if then_start { "I have read this" } else { "Close these rules" };
        let shown = if then_start { "I have read this, start the hold" } else { "Close" };
        ui.add(Button::primary(word).text(shown).height(44.0)).clicked()
    });
    if reply.inner {
        actions.push(Action::RulesRead);
    } else if reply.should_close {
        actions.push(Action::CloseDialog);
    }
}

fn section(ui: &mut Ui, heading: &str, rules: &[Rule]) {
    let t = Tokens::of(ui);
    ui.add_space(6.0);
    text(ui, Type::Heading, t.ink, heading);
    for rule in rules {
        ui.horizontal_top(|ui| {
            let (dot, _) = ui.allocate_exact_size(vec2(14.0, 20.0), egui::Sense::hover());
            ui.painter().circle_filled(dot.center(), 2.6, t.ink2);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                text(ui, Type::Body, t.ink, rule.text);
            });
        });
    }
}

fn export(ctx: &Context, draft: &ExportDraft, actions: &mut Vec<Action>) {
    let reply = widgets::Dialog::new("export", "Export map").width(560.0).show(ctx, |ui| {
        let t = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = 10.0;
        text(ui, Type::Body, t.ink2, "The view on screen with your points, a list of them and the date. The ending says what it becomes: .pdf to print, .png a picture, .svg a drawing.");
        let is_writing = draft.progress == ExportProgress::Writing;
        ui.add_enabled_ui(!is_writing, |ui| {
            ui.horizontal(|ui| {
                let mut path = draft.path.clone();
                let field = TextField::new("File").icon(Icon::File).width(ui.available_width() - 108.0);
                if field.show(ui, &mut path).changed() {
                    actions.push(Action::ExportPath(path));
                }
                if ui.add(Button::outlined("Choose").text("Choose…").width(100.0)).clicked() {
                    actions.push(Action::ExportChoose);
                }
            });
        });
        progress(ui, draft);
        ui.horizontal(|ui| if let ExportProgress::Done(_) = &draft.progress {
            if ui.add(Button::primary("Open folder").height(44.0)).clicked() {
                actions.push(Action::ExportReveal);
            }
            if ui.add(Button::outlined("Done").height(44.0)).clicked() {
                actions.push(Action::CloseDialog);
            }
        } else {
            let button = Button::primary("Save map").icon(Icon::Export).height(44.0);
            if ui.add_enabled(!is_writing && !draft.path.trim().is_empty(), button).clicked() {
                actions.push(Action::ExportWrite);
            }
        });
    });
    if reply.should_close {
        actions.push(Action::CloseDialog);
    }
}

fn progress(ui: &mut Ui, draft: &ExportDraft) {
    let t = Tokens::of(ui);
    let (icon, ink, words) = match &draft.progress {
        ExportProgress::Choosing => return,
        ExportProgress::Writing => (Icon::Clock, t.ink2, "Drawing and saving the map".to_owned()),
        ExportProgress::Done(path) => (Icon::Check, t.accent_ink, format!("Map saved: {}", path.display())),
        ExportProgress::Failed(why) => (Icon::Warn, t.stop, format!("Not saved: {why}.").replace("..", ".")),
    };
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), egui::Sense::hover());
        icon.paint(ui.painter(), rect, ink);
        let label = text(ui, Type::Body, ink, words);
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
    });
}

fn sheet(ctx: &Context, actions: &mut Vec<Action>) {
    let reply = widgets::Dialog::new("keys", "Keys").width(560.0).show(ctx, |ui| {
        let t = Tokens::of(ui);
        let room = (ui.ctx().content_rect().height() - 180.0).max(160.0);
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            for (place, rows) in keys::SHEET {
                ui.add_space(6.0);
                text(ui, Type::Heading, t.ink, place);
                for (key, does) in rows {
                    ui.horizontal(|ui| {
                        ui.scope(|ui| {
                            ui.set_width(190.0);
                            ui.set_min_width(190.0);
                            ui.add(KeyCap(key));
                        });
                        text(ui, Type::Body, t.ink, *does);
                    });
                }
            }
        });
    });
    if reply.should_close {
        actions.push(Action::CloseDialog);
    }
}
