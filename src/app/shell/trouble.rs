//! A quiet banner about what went wrong: what, where, what is safe, and what can be done about it. One at a time, the
//! oldest first; the others wait.

use egui::{Frame, Margin, Panel, ScrollArea, Sense, Ui, accesskit::Live, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{Button, bare, tile},
        words::dialogs as words,
    },
    session::{Actions, DeskWish, Remedy, State, Trouble},
};

/// The banner takes no more of a window’s height than this; a longer text scrolls.
const MOST: f32 = 0.3;
/// And in a low window, where the map needs the rest.
const MOST_LOW: f32 = 0.18;
/// A lower window is low, in points.
const LOW: f32 = 450.0;

/// Over a whole page, above what else it shows; nothing where all is well.
pub(super) fn strip(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if state.status.troubles.is_empty() {
        return;
    }
    let t = Tokens::of(ui);
    Panel::top("trouble").resizable(false).show_separator_line(false).frame(bare(t.panel)).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 8, bottom: 0 }).show(ui, |ui| {
            trouble(ui, state, actions);
        });
    });
}

/// The banner itself, in a panel.
pub(super) fn trouble(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let Some(trouble) = state.status.troubles.first() else { return };
    let t = Tokens::of(ui);
    let height = ui.ctx().content_rect().height();
    // Whole lines.
    let line = Type::Small.line();
    let most = (height * if height < LOW { MOST_LOW } else { MOST } / line).floor() * line;
    tile(ui, |ui| {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
            Icon::Warn.paint(ui.painter(), rect, t.stop);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ScrollArea::vertical()
                    .max_height(most)
                    .min_scrolled_height(most)
                    .auto_shrink([false, true])
                    .show(ui, |ui| {
                        ui.spacing_mut().item_spacing.y = 2.0;
                        let (heading, sentences) = crate::app::words::trouble::trouble(&trouble.what);
                        if !heading.is_empty() {
                            text(ui, Type::SmallBold, t.ink, heading);
                        }
                        let words = text(ui, Type::Small, t.ink, quoted(&sentences));
                        let spoken = format!("{heading} {sentences}");
                        ui.ctx().accesskit_node_builder(words.id, |node| {
                            node.set_live(Live::Assertive);
                            node.set_value(spoken.trim());
                        });
                    });
                ui.horizontal_wrapped(|ui| buttons(ui, state, trouble, actions));
            });
        });
    });
    ui.add_space(10.0);
}

/// A reader of files puts what it found between backquotes; the typeface has them as accents.
fn quoted(words: &str) -> String {
    let mut is_open = false;
    let quote = |c| match c {
        '`' => {
            is_open = !is_open;
            if is_open { '“' } else { '”' }
        }
        c => c,
    };
    words.chars().map(quote).collect()
}

fn buttons(ui: &mut Ui, state: &State, trouble: &Trouble, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if let Some(remedy) = &trouble.remedy {
        let name = match remedy {
            Remedy::TryAgain => words::TRY_AGAIN,
            Remedy::OpenFolder(_) => words::OPEN_DATA_FOLDER,
        };
        if ui.add(Button::outlined(name)).clicked() {
            actions.push(DeskWish::Remedy(remedy.clone()));
        }
    }
    if ui.add(Button::plain(words::CLOSE).flush()).clicked() {
        actions.push(DeskWish::TroubleSeen);
    }
    let count = state.status.troubles.len();
    if count > 1 {
        text(ui, Type::Small, t.ink2, words::one_of(count));
    }
}
