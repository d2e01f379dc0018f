//! The look at a plan: a picture of the body, what becomes of each point, what else changes, and what is asked.

use egui::{Align, Context, Layout, Rect, Sense, Ui, UiBuilder, vec2};
use jiff::civil::Date;

use super::rows;
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        parts::{foot as foot_line, live, page_keys, plan_body, told},
        theme::{Tokens, Type, size, text},
        widgets::{self, Button, Chip, chips_apart},
        words::take_in as words,
    },
    desktop::typed_path,
    exchange::plan::{Arrival, Standing, groups},
    session::{Actions, DeskWish, TakeInChoice, TakeInDraft, TakeInQuestion, TakeInWish},
};

/// The width of the dialog's contents, and of the picture beside the table.
const WIDE: f32 = 882.0;
const PICTURE: f32 = 288.0;
/// Narrower, the picture stands above the table.
const BESIDE: f32 = 660.0;
/// Between the two.
const GAP: f32 = 24.0;
/// The height of the picture, and of one above the table.
const HIGH: f32 = 332.0;
const LOW: f32 = 210.0;
/// What the chips below it take of it.
const CHIPS: f32 = 40.0;
/// What stands above and below the part that scrolls.
const AROUND: f32 = 128.0;
/// With less room than this everything scrolls, what stands around included.
const TIGHT: f32 = 420.0;

/// What is looked at, and what is asked about it.
struct Look<'a> {
    today: Date,
    draft: &'a TakeInDraft,
    arrival: &'a Arrival,
    standing: Standing,
    question: Option<TakeInQuestion<'a>>,
}

impl Look<'_> {
    /// Whether it is taken in if the user wants.
    fn is_taken(&self) -> bool {
        matches!(self.standing, Standing::New | Standing::Newer)
    }
}

pub(super) fn show(
    ctx: &Context,
    view: &mut MapView<'_>,
    draft: &TakeInDraft,
    arrival: &Arrival,
    today: Date,
    actions: &mut Actions,
) {
    let plans = &view.state.plans;
    let standing = plans.standing(arrival);
    let look = Look { draft, arrival, standing, question: plans.question(arrival, today), today };
    let dialog = widgets::Dialog::new("look at a plan", words::title()).width(WIDE);
    let whole = dialog.room(ctx, 0.0);
    let is_tight = whole < TIGHT;
    let reply = dialog.show(ctx, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        if !is_tight {
            head(ui, &look);
            ui.add_space(10.0);
        }
        let room = if is_tight { whole } else { dialog.room(ctx, AROUND) };
        let scroll = widgets::from_top(ui, "taken in", &draft.path).max_height(room);
        let shown = scroll.auto_shrink([false, true]).show(ui, |ui| {
            // Beside the bar of the scroll area.
            ui.set_max_width(ui.available_width() - 12.0);
            page_keys(ui);
            if is_tight {
                head(ui, &look);
                ui.add_space(8.0);
            }
            body(ui, view, &look, room, actions);
            if is_tight {
                foot(ui, &look, actions);
            }
        });
        widgets::whole_lines(ui, shown.inner_rect, Tokens::of(ui).panel);
        if !is_tight {
            foot(ui, &look, actions);
        }
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

fn head(ui: &mut Ui, look: &Look<'_>) {
    let t = Tokens::of(ui);
    let plan = &look.arrival.read.plan;
    text(ui, Type::Small, t.ink2, words::from(&typed_path(&look.draft.path), plan, look.today));
    text(ui, Type::Small, t.ink2, words::about(plan, look.today));
}

fn body(ui: &mut Ui, view: &mut MapView<'_>, look: &Look<'_>, room: f32, actions: &mut Actions) {
    if ui.available_width() < BESIDE {
        picture(ui, view, look, LOW, actions);
        ui.add_space(8.0);
        return said(ui, view, look, actions);
    }
    let top = ui.cursor().min;
    let right = ui.available_width() - PICTURE - GAP;
    let columns = [(0.0, PICTURE), (PICTURE + GAP, right)];
    let mut used = 0.0_f32;
    for (at, (left, width)) in columns.into_iter().enumerate() {
        let rect = Rect::from_min_size(top + vec2(left, 0.0), vec2(width, f32::INFINITY));
        let mut column = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
        column.set_width(width);
        if at == 0 {
            picture(&mut column, view, look, HIGH.min(room), actions);
        } else {
            said(&mut column, view, look, actions);
        }
        used = used.max(column.min_rect().height());
    }
    ui.allocate_exact_size(vec2(ui.available_width(), used), Sense::hover());
}

/// The body with the points; where one drawing does not do, a chip for each.
fn picture(ui: &mut Ui, view: &mut MapView<'_>, look: &Look<'_>, high: f32, actions: &mut Actions) {
    let groups = groups(&look.arrival.read.plan);
    let shown = look.draft.drawing.min(groups.len().saturating_sub(1));
    let Some(group) = groups.get(shown) else { return };
    let high = if groups.len() > 1 { high - CHIPS } else { high };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    plan_body(ui, rect, view, group);
    if groups.len() > 1 {
        ui.add_space(8.0);
        let chips =
            UiBuilder::new().accessibility_role(egui::Role::Group).accessibility_label(words::drawings());
        ui.scope_builder(chips, |ui| {
            ui.horizontal_wrapped(|ui| {
                chips_apart(ui, vec2(6.0, 6.0));
                for (number, group) in groups.iter().enumerate() {
                    if ui.add(Chip::new(&words::drawing(group), number == shown)).clicked() {
                        actions.push(TakeInWish::Drawing(number));
                    }
                }
            });
        });
    }
}

/// What becomes of each point, what is left out, what else changes, what is asked.
fn said(ui: &mut Ui, view: &MapView<'_>, look: &Look<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let arrival = look.arrival;
    let known = view.state.plans.known(arrival);
    if let Some(why) = words::stands(look.standing, known) {
        told(ui, Icon::Warn, t.ink, &why);
        ui.add_space(6.0);
    }
    question(ui, look, actions);
    let rows = arrival.rows(known);
    live(ui, Type::BodyBold, t.ink, &words::counts(&rows));
    rows::table(ui, &rows);
    ui.add_space(8.0);
    let changes = match look.standing {
        // What it was before is no news.
        Standing::Older => String::new(),
        _ => words::changes(&rows, known, &arrival.read.plan),
    };
    let notes = words::carrier(arrival).map(str::to_owned).into_iter();
    let replaced = view.state.plans.replaced_draft(arrival).filter(|_| look.is_taken());
    let notes = notes.chain(replaced.map(words::replaces_draft));
    for note in notes.chain((!changes.is_empty()).then_some(changes)) {
        widgets::caution(ui, &note);
        ui.add_space(6.0);
    }
    left_out(ui, look);
}

fn left_out(ui: &mut Ui, look: &Look<'_>) {
    let refused = &look.arrival.read.refused;
    if refused.is_empty() {
        return;
    }
    let mut lines = vec![words::left_out(refused.len())];
    lines.extend(refused.iter().map(words::refused));
    widgets::caution(ui, &lines.join("\n"));
    ui.add_space(6.0);
}

/// Which plan is done from now on, where that is not clear.
fn question(ui: &mut Ui, look: &Look<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let (asked, answers) = match look.question {
        None => return,
        Some(TakeInQuestion::InsteadOf(other)) => (words::another(other, look.today), words::which()),
        Some(TakeInQuestion::IsMine) => (words::is_it_yours().to_owned(), words::is_mine()),
    };
    text(ui, Type::Body, t.ink, asked);
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        chips_apart(ui, vec2(8.0, 6.0));
        for (choice, words) in [TakeInChoice::Do, TakeInChoice::Keep].into_iter().zip(answers) {
            if ui.add(Chip::new(words, look.draft.choice == Some(choice))).clicked() {
                actions.push(TakeInWish::Answer(choice));
            }
        }
    });
    if let (Some(choice), Some(TakeInQuestion::InsteadOf(_))) = (look.draft.choice, look.question) {
        text(ui, Type::Small, t.ink2, words::answered(choice == TakeInChoice::Do));
    }
    ui.add_space(6.0);
}

fn foot(ui: &mut Ui, look: &Look<'_>, actions: &mut Actions) {
    let count = look.arrival.read.plan.points.len();
    let is_taken = look.is_taken();
    let is_answered = look.question.is_none() || look.draft.choice.is_some();
    let words = match (is_taken, count) {
        // There is nothing to import.
        (false, _) => "",
        (true, 0) => words::no_points(),
        (true, _) if !is_answered => words::answer_first(),
        _ => words::foot(),
    };
    ui.add_space(12.0);
    foot_line(ui, Type::Small, words, 260.0, |ui| {
        if !is_taken {
            if ui.add(Button::primary(words::go_there()).height(size::CONTROL_MIDDLE)).clicked() {
                actions.push(TakeInWish::GoThere);
            }
        } else if count > 0 {
            let import = Button::primary(words::import(count)).height(size::CONTROL_MIDDLE);
            if ui.add(import.waits_for((!is_answered).then_some(words::answer_first()))).clicked() {
                actions.push(TakeInWish::Take);
            }
        }
        if ui.add(Button::outlined(words::cancel()).height(size::CONTROL_MIDDLE)).clicked() {
            actions.push(DeskWish::CloseDialog);
        }
    });
}
