//! What came back of a plan, to be read in a minute; and what goes back.

mod send;
mod table;

use egui::{Context, Ui};
use jiff::civil::Date;

use crate::{
    app::{
        icons::Icon,
        parts::{foot as foot_line, page_keys, told},
        theme::{Tokens, Type, size, text},
        widgets::{self, Button, Segmented},
        words::{Whose, dialogs, result as words, sentence},
    },
    desktop::plain,
    exchange::plan::result_told,
    session::{Actions, DeskWish, Dialog, Keeping, ResultLook, ResultWish, State},
    therapy::plan::Plan,
};

/// The width of the contents.
const WIDE: f32 = 1080.0;
/// What stands above and below the part that scrolls.
const AROUND: f32 = 108.0;
/// With less room than this everything scrolls, what stands around included.
const TIGHT: f32 = 420.0;

/// Shows the dialog of a result, if one is open; `today` is the day on the wall.
pub(super) fn dialog(ctx: &Context, state: &State, today: Date, actions: &mut Actions) {
    match &state.dialog {
        Some(Dialog::Result(look)) => show(ctx, state, look, today, actions),
        Some(Dialog::Send(draft)) => send::show(ctx, draft, today, actions),
        _ => {}
    }
}

fn show(ctx: &Context, state: &State, look: &ResultLook, today: Date, actions: &mut Actions) {
    let plan = state.plans.find(look.result.plan).map(|whole| &whole.kept.plan);
    let dialog = widgets::Dialog::new("result", words::title()).width(WIDE);
    let whole = dialog.room(ctx, 0.0);
    let is_tight = whole < TIGHT;
    let reply = dialog.show(ctx, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        if !is_tight {
            head(ui, look, plan, today);
            ui.add_space(8.0);
        }
        let room = if is_tight { whole } else { dialog.room(ctx, AROUND) };
        let scroll = widgets::from_top(ui, "result", look.is_together).max_height(room);
        let shown = scroll.auto_shrink([false, true]).show(ui, |ui| {
            // Beside the bar of the scroll area.
            ui.set_max_width(ui.available_width() - 12.0);
            page_keys(ui);
            if is_tight {
                head(ui, look, plan, today);
                ui.add_space(6.0);
            }
            body(ui, look, today, actions);
            if is_tight {
                foot(ui, look, plan, actions);
            }
        });
        widgets::whole_lines(ui, shown.inner_rect, Tokens::of(ui).panel);
        if !is_tight {
            foot(ui, look, plan, actions);
        }
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

fn head(ui: &mut Ui, look: &ResultLook, plan: Option<&Plan>, today: Date) {
    let t = Tokens::of(ui);
    text(ui, Type::Small, t.ink2, words::from(look, plan, today));
}

fn body(ui: &mut Ui, look: &ResultLook, today: Date, actions: &mut Actions) {
    let t = Tokens::of(ui);
    for remark in &look.remarks {
        widgets::caution(ui, remark);
        ui.add_space(4.0);
    }
    table::pains(ui, &look.result, Whose::Patients, today);
    table::why_not(ui, &look.rows, Whose::Patients);
    if !look.result.questions.is_empty() {
        text(ui, Type::BodyBold, t.ink, words::asks());
        text(ui, Type::Body, t.ink, plain(&look.result.questions));
        ui.add_space(4.0);
    }
    together(ui, look, actions);
    ui.add_space(4.0);
    table::table(ui, &look.rows, Whose::Patients);
    ui.add_space(8.0);
    let notes = look.rows.iter().flat_map(|row| row.notes.iter().map(move |(day, note)| (row, *day, note)));
    let mut notes: Vec<_> = notes.collect();
    notes.sort_by_key(|(_, day, _)| *day);
    if !notes.is_empty() {
        text(ui, Type::BodyBold, t.ink, words::notes());
        for (row, day, note) in notes {
            text(ui, Type::Small, t.ink, words::note(day, row, note, today));
        }
        ui.add_space(8.0);
    }
    text(ui, Type::Label, t.ink3, format!("{} {}", result_told::legend(), words::line()));
}

/// The file alone or with what came before, where there is something.
fn together(ui: &mut Ui, look: &ResultLook, actions: &mut Actions) {
    if look.file.is_none() || look.kept == 0 {
        return;
    }
    let t = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let sides = [(false, words::alone()), (true, words::together())];
        if let Some(is_together) = Segmented::new(words::shown(), &sides).show(ui, look.is_together) {
            actions.push(ResultWish::Together(is_together));
        }
        text(ui, Type::Small, t.ink2, words::kept_before(look.kept));
    });
}

/// Whether it is kept with the plan; asked, because the file has no name inside.
fn foot(ui: &mut Ui, look: &ResultLook, plan: Option<&Plan>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.add_space(10.0);
    let plan = plan.filter(|_| look.file.is_some());
    let keeping = if plan.is_some() { &look.keeping } else { &Keeping::Done };
    if let Keeping::Failed(why) = keeping {
        told(ui, Icon::Warn, t.stop, &plain(&sentence(why)));
    }
    let words = match (keeping, plan) {
        (Keeping::Asking, Some(plan)) => words::belongs(plan),
        (Keeping::Writing, _) => words::writing().to_owned(),
        (Keeping::Done, Some(_)) => words::kept().to_owned(),
        _ => String::new(),
    };
    foot_line(ui, Type::Body, &words, 260.0, |ui| match keeping {
        Keeping::No | Keeping::Failed(_) => {
            if button(ui, Button::primary(words::keep())) {
                actions.push(ResultWish::AskToKeep(true));
            }
            close(ui, dialogs::done(), actions);
        }
        Keeping::Asking => {
            if button(ui, Button::primary(words::keep_it())) {
                actions.push(ResultWish::Keep);
            }
            if button(ui, Button::outlined(words::leave_it())) {
                actions.push(ResultWish::AskToKeep(false));
            }
        }
        Keeping::Writing | Keeping::Done => close(ui, dialogs::done(), actions),
    });
}

fn button(ui: &mut Ui, button: Button<'_>) -> bool {
    ui.add(button.height(size::CONTROL_MIDDLE)).clicked()
}

fn close(ui: &mut Ui, name: &str, actions: &mut Actions) {
    if button(ui, Button::outlined(name)) {
        actions.push(DeskWish::CloseDialog);
    }
}
