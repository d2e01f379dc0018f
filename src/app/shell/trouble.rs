//! A quiet banner about what went wrong: what, where, what is safe, and what can be done about it. One at a time, the
//! worst first; the others wait. What is not saved cannot be closed away, only made smaller.

use egui::{Frame, Margin, Panel, ScrollArea, Sense, Ui, accesskit::Live, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{Button, bare, tile},
        words::{dialogs as words, saving},
    },
    platform::IS_PAGE,
    session::{Actions, DeskWish, Remedy, State, Trouble},
};

/// The banner takes no more of a window’s height than this; a longer text scrolls.
const MOST: f32 = 0.3;
/// And in a low window, where the map needs the rest.
const MOST_LOW: f32 = 0.18;
/// A lower window is low, in points.
const LOW: f32 = 650.0;

/// Over a whole page, above what else it shows; nothing where all is well.
pub(super) fn strip(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if !state.status.has_banner() {
        return;
    }
    let t = Tokens::of(ui);
    Panel::top("trouble").resizable(false).show_separator_line(false).frame(bare(t.panel)).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 8, bottom: 0 }).show(ui, |ui| {
            // The panel has its own line for it at its foot.
            if state.status.unsaved > 0 && state.status.is_unsaved_small {
                unsaved_line(ui, state, actions);
            }
            trouble(ui, state, actions);
        });
    });
}

/// Whether there is a banner, besides the line about what is not saved.
pub(super) fn is_up(state: &State) -> bool {
    (state.status.unsaved > 0 && !state.status.is_unsaved_small) || !state.status.troubles.is_empty()
}

/// What is not saved, in one line.
fn unsaved_line(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
        Icon::Warn.paint(ui.painter(), rect, t.stop);
        text(ui, Type::Small, t.ink, saving::unsaved(state.status.unsaved));
        if ui.add(Button::plain(saving::again(&state.status)).height(28.0)).clicked() {
            actions.push(DeskWish::TryAgain);
        }
    });
    ui.add_space(6.0);
}

/// What the banner says: a heading, which may be empty, and sentences.
fn said(state: &State) -> Option<(Option<&Trouble>, String, String)> {
    let status = &state.status;
    if status.unsaved > 0 && !status.is_unsaved_small {
        return Some((None, format!("{}.", saving::unsaved(status.unsaved)), saving::still_here(status)));
    }
    let trouble = status.troubles.first()?;
    let (heading, sentences) = crate::app::words::trouble::trouble(&trouble.what);
    Some((Some(trouble), heading.to_owned(), sentences))
}

/// The banner itself, in a panel.
pub(super) fn trouble(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let Some((trouble, heading, sentences)) = said(state) else { return };
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
                        if !heading.is_empty() {
                            text(ui, Type::SmallBold, t.ink, &heading);
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

/// Those of a trouble; none is what is not saved.
fn buttons(ui: &mut Ui, state: &State, trouble: Option<&Trouble>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let mut count = state.status.troubles.len();
    if let Some(trouble) = trouble {
        if let Some(Remedy::OpenFolder(folder)) = trouble.remedy.as_ref().filter(|_| !IS_PAGE)
            && ui.add(Button::outlined(words::open_data_folder())).clicked()
        {
            actions.push(DeskWish::Remedy(Remedy::OpenFolder(folder.clone())));
        }
        if ui.add(Button::plain(words::close()).flush()).clicked() {
            actions.push(DeskWish::TroubleSeen);
        }
    } else {
        count += 1;
        if ui.add(Button::outlined(saving::again(&state.status))).clicked() {
            actions.push(DeskWish::TryAgain);
        }
        if ui.add(Button::plain(saving::smaller()).flush()).clicked() {
            actions.push(DeskWish::UnsavedSmall);
        }
    }
    if count > 1 {
        text(ui, Type::Small, t.ink2, words::one_of(count));
    }
}
