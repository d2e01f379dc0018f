//! What was done of a plan, seen before it is written for the physio.

use egui::{Context, Ui, vec2};
use jiff::civil::Date;

use super::table;
use crate::{
    app::{
        icons::Icon,
        parts::{FileFoot, file_done, file_path, file_told, foot as foot_line, full, lock, page_keys, told},
        theme::{Tokens, Type, size, text},
        widgets::{self, Button, Chip, Segmented, TextArea, TextField, chips_apart},
        words::{Whose, dialogs, result as words, sentence, why},
    },
    desktop::plain,
    session::{Actions, DeskWish, FileProgress, FileWish, SendDraft, SendWish, read_date},
    therapy::plan::TEXT_MAX,
};

/// The width of the contents.
const WIDE: f32 = 780.0;

/// What stands below the part that scrolls.
const FOOT: f32 = 62.0;
/// With less room than this the foot scrolls, too.
const TIGHT: f32 = 420.0;

fn foot_of_file() -> FileFoot {
    FileFoot { save: words::save(), writing: words::writing(), done: words::saved, can_print: false }
}

fn is_done(draft: &SendDraft) -> bool {
    matches!(draft.file.progress, FileProgress::Done(_))
}

pub(super) fn show(ctx: &Context, draft: &SendDraft, today: Date, actions: &mut Actions) {
    let dialog = widgets::Dialog::new("send", words::send()).width(WIDE);
    let whole = dialog.room(ctx, 0.0);
    let is_done = is_done(draft);
    let is_tight = whole < TIGHT;
    let reply = dialog.show(ctx, |ui| {
        let room = if is_tight || is_done { whole } else { whole - FOOT };
        let scroll = widgets::from_top(ui, "send", is_done).max_height(room).min_scrolled_height(room);
        let shown = scroll.auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            // Beside the bar of the scroll area.
            ui.set_max_width(ui.available_width() - 12.0);
            page_keys(ui);
            contents(ui, draft, today, actions);
            if is_tight && !is_done {
                foot(ui, draft, actions);
            }
        });
        widgets::whole_lines(ui, shown.inner_rect, Tokens::of(ui).panel);
        if !is_tight && !is_done {
            ui.add_space(10.0);
            foot(ui, draft, actions);
        }
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

fn contents(ui: &mut Ui, draft: &SendDraft, today: Date, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if is_done(draft) {
        file_told(ui, &draft.file, &foot_of_file());
        text(ui, Type::Body, t.ink, words::advice());
        ui.horizontal_wrapped(|ui| file_done(ui, draft.ends_with("pdf"), actions));
        return;
    }
    text(ui, Type::Body, t.ink2, words::send_what());
    let is_writing = draft.file.progress == FileProgress::Writing;
    ui.add_enabled_ui(!is_writing, |ui| {
        chosen(ui, draft, today, actions);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            text(ui, Type::BodyBold, t.ink, words::questions()[0]);
            let mut questions = draft.questions.clone();
            let field = TextArea::new(words::questions()[0], TEXT_MAX).hint(words::questions()[1]);
            let has_changed = field.show(ui, &mut questions).changed();
            full(ui, &questions, TEXT_MAX);
            if has_changed {
                actions.push(SendWish::Question(questions));
            }
        });
    });
    ui.add_enabled_ui(!is_writing, |ui| {
        let ending =
            words::endings().iter().map(|(ending, _)| *ending).find(|ending| draft.ends_with(ending));
        let chosen = Segmented::new(words::kind(), &words::endings()).show(ui, ending.unwrap_or_default());
        actions.extend(chosen.map(SendWish::Ending));
    });
    file_path(ui, &draft.file, actions);
    if !draft.ends_with("pdf") {
        ui.add_enabled_ui(!is_writing, |ui| {
            actions.extend(lock(ui, &draft.passphrase).map(SendWish::Passphrase));
        });
    }
    file_told(ui, &draft.file, &foot_of_file());
    inside(ui, draft, today);
}

/// The button that writes it, always in sight, and how it gets there.
fn foot(ui: &mut Ui, draft: &SendDraft, actions: &mut Actions) {
    let replaces = matches!(draft.file.progress, FileProgress::Taken(_));
    let name = if replaces { dialogs::replace() } else { words::save() };
    foot_line(ui, Type::Small, words::advice(), 200.0, |ui| {
        let button = Button::primary(name).icon(Icon::Export).height(size::CONTROL_MIDDLE);
        let why = draft.result.as_ref().err().map(String::as_str).or_else(|| why::save(&draft.file));
        if ui.add(button.waits_for(why)).clicked() {
            actions.push(FileWish::Write { replaces });
        }
    });
}

/// Since when, and whether the notes go along.
fn chosen(ui: &mut Ui, draft: &SendDraft, today: Date, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        chips_apart(ui, vec2(8.0, 8.0));
        // The chips stand on the middle of the field beside them.
        ui.set_row_height(size::CONTROL);
        if ui.add(Chip::new(words::all(), draft.since.trim().is_empty())).clicked() {
            actions.push(SendWish::Since(String::new()));
        }
        for (days, name) in words::last() {
            if ui.add(Chip::new(name, false)).clicked() {
                actions.push(SendWish::LastDays(days));
            }
        }
        let mut since = draft.since.clone();
        let field = TextField::new(words::since()).hint(words::since_hint()).icon(Icon::Calendar);
        let is_wrong = !since.trim().is_empty() && read_date(&since, today).is_err();
        if field.wrong(is_wrong).width(200.0).height(size::CONTROL).show(ui, &mut since).changed() {
            actions.push(SendWish::Since(since));
        }
    });
    let sides = [(false, words::notes_stay()), (true, words::notes_go())];
    if let Some(with_notes) = Segmented::new(words::with_notes(), &sides).show(ui, draft.with_notes) {
        actions.push(SendWish::Notes(with_notes));
    }
}

/// Everything that will be in the file, before it is written.
fn inside(ui: &mut Ui, draft: &SendDraft, today: Date) {
    let t = Tokens::of(ui);
    match &draft.result {
        Err(why) => told(ui, Icon::Warn, t.stop, &plain(&sentence(why))),
        Ok((result, rows)) => {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                text(ui, Type::BodyBold, t.ink, words::inside());
                text(ui, Type::Small, t.ink2, words::what_goes(result, today));
            });
            table::pains(ui, result, Whose::Yours, today);
            table::why_not(ui, rows, Whose::Yours);
            table::table(ui, rows, Whose::Yours);
            for row in rows {
                for (day, note) in &row.notes {
                    text(ui, Type::Small, t.ink, words::note(*day, row, note, today));
                }
            }
        }
    }
}
