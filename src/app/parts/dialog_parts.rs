//! What the dialogs about files have in common: the field of the path, a line that is told, the line at the foot.

use std::path::Path;

use egui::{Align, Color32, Id, Layout, Sense, Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Dialog, TextField, bar, from_top, whole_lines},
        words::dialogs,
    },
    desktop::plain,
    platform::IS_PAGE,
    session::Actions,
};

/// Narrower, the button that chooses stands below its field.
const BESIDE: f32 = 300.0;
/// Narrower, the words at the foot stand above the buttons.
const FOOT_BESIDE: f32 = 660.0;
/// The room of the bar of what scrolls.
const BAR: f32 = 12.0;
/// Between the buttons at the foot and the words beside them.
const BEFORE_WORDS: f32 = 8.0;

/// Lower, what scrolls in a dialog shows nothing: of pages, and of text above buttons.
const LOWEST: f32 = 150.0;
const LOWEST_TEXT: f32 = 88.0;

/// What was done with the field of a path.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::app) enum PathWish {
    /// This stands in it now.
    Typed(String),
    /// Enter was pressed in it.
    Entered,
    /// The system's dialog is wanted.
    Choose,
}

/// The field of the path of a file to read, and the button of the system's dialog. A page has the button alone, and beside it
/// the name of what was chosen.
pub(in crate::app) fn path(ui: &mut Ui, typed: &str, is_enabled: bool) -> Option<PathWish> {
    if !IS_PAGE {
        return path_field(ui, typed, is_enabled, true);
    }
    let name = Path::new(typed).file_name().map(|name| name.to_string_lossy());
    let button = Button::outlined(dialogs::choose_here()).icon(Icon::File).height(size::CONTROL_MIDDLE);
    let is_wanted = ui.add_enabled(is_enabled, button).clicked();
    if let Some(name) = name {
        text(ui, Type::Body, Tokens::of(ui).ink, plain(&name));
    }
    is_wanted.then_some(PathWish::Choose)
}

/// The field of the path of a file to write, and the button of the system's dialog; a page writes under a bare name.
pub(in crate::app) fn path_to_write(ui: &mut Ui, typed: &str, is_enabled: bool) -> Option<PathWish> {
    path_field(ui, typed, is_enabled, !IS_PAGE)
}

fn path_field(ui: &mut Ui, typed: &str, is_enabled: bool, can_choose: bool) -> Option<PathWish> {
    let is_wide = ui.available_width() >= BESIDE;
    let both = |ui: &mut Ui| {
        let mut path = typed.to_owned();
        let room = ui.available_width() - if is_wide && can_choose { 108.0 } else { 0.0 };
        let reply = TextField::new(dialogs::file()).icon(Icon::File).width(room).show(ui, &mut path);
        let button = Button::outlined(dialogs::choose()[0]).text(dialogs::choose()[1]).width(100.0);
        if can_choose && ui.add(button).clicked() {
            Some(PathWish::Choose)
        } else if reply.changed() {
            Some(PathWish::Typed(path))
        } else {
            let is_entered = reply.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
            is_entered.then_some(PathWish::Entered)
        }
    };
    let shown = ui.add_enabled_ui(is_enabled, |ui| {
        if is_wide { ui.horizontal(both).inner } else { ui.vertical(both).inner }
    });
    shown.inner
}

/// A line with an icon, told to screen readers when it comes.
pub(in crate::app) fn told(ui: &mut Ui, icon: Icon, ink: Color32, words: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
        icon.paint(ui.painter(), rect, ink);
        ui.vertical(|ui| live(ui, Type::Body, ink, words));
    });
}

/// Words that are told to screen readers when they come.
pub(in crate::app) fn live(ui: &mut Ui, style: Type, ink: Color32, words: &str) {
    let label = text(ui, style, ink, words);
    ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// The foot of a dialog: the buttons, the main one first as in every dialog, and beside them words; above them where the
/// dialog is narrow. The buttons take up to `taken` points.
pub(in crate::app) fn foot(ui: &mut Ui, style: Type, words: &str, taken: f32, buttons: impl FnOnce(&mut Ui)) {
    let t = Tokens::of(ui);
    if ui.available_width() < FOOT_BESIDE {
        if !words.is_empty() {
            text(ui, style, t.ink2, words);
            ui.add_space(4.0);
        }
        ui.horizontal_wrapped(buttons);
        return;
    }
    let room = ui.available_width() - taken - BEFORE_WORDS;
    let galley = ui.painter().layout(words.to_owned(), style.font(), t.ink2, room);
    let lines = galley.rows.len() as f32 * style.line();
    bar(ui, size::CONTROL_MIDDLE.max(lines), |ui| {
        buttons(ui);
        ui.add_space(BEFORE_WORDS);
        ui.allocate_ui_with_layout(vec2(room, lines), Layout::top_down(Align::Min), |ui| {
            text(ui, style, t.ink2, words);
        });
    });
}

/// What a dialog has that stands and ends with its file: it scrolls where the window is too low.
pub(in crate::app) fn scrolled(
    ui: &mut Ui,
    dialog: &Dialog<'_>,
    name: &'static str,
    contents: impl FnOnce(&mut Ui),
) {
    scrolled_above(ui, dialog.room(ui.ctx(), 0.0), name, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        contents(ui);
    });
}

/// The same above a foot that is always in sight, so that nobody looks for the way on. What both of them do goes into
/// `actions`.
pub(in crate::app) fn scrolled_with_foot(
    ui: &mut Ui,
    dialog: &Dialog<'_>,
    name: &'static str,
    actions: &mut Actions,
    contents: impl FnOnce(&mut Ui, &mut Actions),
    foot: impl FnOnce(&mut Ui, &mut Actions),
) {
    beside(ui, dialog, name, LOWEST_TEXT, |ui, room| {
        ui.spacing_mut().item_spacing.y = 10.0;
        let Some(room) = room else {
            contents(ui, actions);
            foot(ui, actions);
            return 0.0;
        };
        let top = ui.cursor().top();
        scrolled_above(ui, room, name, |ui| contents(ui, actions));
        let scrolled = ui.min_rect().bottom() - top;
        foot(ui, actions);
        scrolled
    });
}

/// Contents that scroll in `room` points of height, above what keeps its place. They are as wide as the dialog, and make
/// room for the bar only where there is one.
pub(in crate::app) fn scrolled_above<R>(
    ui: &mut Ui,
    room: f32,
    name: &'static str,
    contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    let id = Id::unique("scrolls").with(name);
    let scrolls = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let area = from_top(ui, name, ()).max_height(room).min_scrolled_height(room);
    let shown = area.auto_shrink([false, true]).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - if scrolls { BAR } else { 0.0 });
        contents(ui)
    });
    whole_lines(ui, shown.inner_rect, Tokens::of(ui).panel);
    let is_higher = shown.content_size.y > room + 0.5;
    if is_higher != scrolls {
        ui.data_mut(|data| data.insert_temp(id, is_higher));
        ui.ctx().request_discard("the contents begin or cease to scroll");
    }
    shown.inner
}

/// The height that what scrolls in `dialog` has beside the rest of it, measured in the last frame; none where so little is
/// left that all of the dialog has to scroll. `show` gets that height and answers the height of what scrolled in it.
pub(in crate::app) fn beside_the_rest(
    ui: &mut Ui,
    dialog: &Dialog<'_>,
    name: &'static str,
    show: impl FnOnce(&mut Ui, Option<f32>) -> f32,
) {
    beside(ui, dialog, name, LOWEST, show);
}

fn beside(
    ui: &mut Ui,
    dialog: &Dialog<'_>,
    name: &'static str,
    lowest: f32,
    show: impl FnOnce(&mut Ui, Option<f32>) -> f32,
) {
    let id = Id::unique("the rest").with(name);
    let rest = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
    let room = Some(dialog.room(ui.ctx(), rest)).filter(|room| *room >= lowest);
    let measured = |ui: &mut Ui| {
        let top = ui.cursor().top();
        let scrolled = show(ui, room);
        ui.min_rect().bottom() - top - scrolled
    };
    let now = if room.is_some() {
        measured(ui)
    } else {
        scrolled_above(ui, dialog.room(ui.ctx(), 0.0), name, measured)
    };
    if (now - rest).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, now));
        ui.ctx().request_discard("the rest of the dialog has another height");
    }
}

/// Keys that scroll what this is in, by most of what can be seen: there is nothing else in a table for the keyboard.
pub(in crate::app) fn page_keys(ui: &Ui) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let page = 0.8 * ui.clip_rect().height();
    for (key, by) in [(egui::Key::PageDown, -page), (egui::Key::PageUp, page)] {
        if ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, by));
        }
    }
}
