//! A result, a row a point: planned beside done, and how it felt; before it, why something was not.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Rect, Sense, Stroke, Ui, Vec2, pos2, text::LayoutJob, vec2};

use jiff::civil::Date;

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text},
        widgets::{sparkline, stop_card},
        words::{Whose, capital, result as words, take_in},
    },
    desktop::plain,
    exchange::plan::result_told,
    session::ResultRow,
    therapy::{
        Tenderness,
        plan::{Middle, PlanResult},
    },
};

/// The widths of the columns of figures, from `Planned` to `Held`.
const FIGURES: [f32; 7] = [64.0, 46.0, 74.0, 64.0, 50.0, 74.0, 76.0];
/// The medians, the line beside them, and the least of the name.
const MEDIANS: f32 = 96.0;
const LINE: f32 = 96.0;
const NAME: f32 = 180.0;
const PADDING: f32 = 9.0;
/// Fewer days are no line.
const COURSE: usize = 3;

/// So many pains are named.
const PAINS: usize = 6;

/// What fits beside one another.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// Columns and the line.
    Wide,
    /// Columns alone.
    Columns,
    /// The figures in words, below the name.
    Stacked,
}

/// What hurt unexpectedly comes before everything else.
pub(super) fn pains(ui: &mut Ui, result: &PlanResult, whose: Whose, today: Date) {
    let t = Tokens::of(ui);
    let pains = result.pains();
    if pains.is_empty() {
        text(ui, Type::Body, t.ink2, words::no_pain());
        return;
    }
    stop_card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        text(ui, Type::BodyBold, t.stop, words::pain_word());
        for (key, name, day) in pains.iter().take(PAINS) {
            text(ui, Type::Body, t.ink, words::pain(name, key.side, whose, *day, today));
        }
        if pains.len() > PAINS {
            text(ui, Type::Body, t.ink, words::more_pains(pains.len() - PAINS));
        }
    });
    ui.add_space(4.0);
}

/// Shows why points were stopped or left out, where any was.
pub(super) fn why_not(ui: &mut Ui, rows: &[ResultRow], whose: Whose) {
    let why: Vec<String> = rows.iter().filter_map(|row| words::why_not(row, whose)).collect();
    if why.is_empty() {
        return;
    }
    let t = Tokens::of(ui);
    text(ui, Type::BodyBold, t.ink, result_told::over_why_not());
    for words in why {
        text(ui, Type::Body, t.ink, words);
    }
    ui.add_space(4.0);
}

/// Shows the table; `whose` sides are said.
pub(super) fn table(ui: &mut Ui, rows: &[ResultRow], whose: Whose) {
    let figures = FIGURES.iter().sum::<f32>() + MEDIANS;
    let form = match ui.available_width() {
        width if width >= NAME + figures + LINE => Form::Wide,
        width if width >= NAME + figures => Form::Columns,
        _ => Form::Stacked,
    };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if form != Form::Stacked {
            heads(ui, form);
        }
        for row in rows {
            line(ui, row, whose, form);
        }
    });
}

/// The right edge of each column of figures, from the left edge of the table, and that of the medians.
fn edges(width: f32, form: Form) -> ([f32; 7], f32) {
    let line = if form == Form::Wide { LINE } else { 0.0 };
    let medians = width - line;
    let mut right = medians - MEDIANS;
    let mut edges = [0.0; 7];
    for (edge, figure) in edges.iter_mut().zip(FIGURES).rev() {
        *edge = right;
        right -= figure;
    }
    (edges, medians)
}

fn heads(ui: &mut Ui, form: Form) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
    let (edges, medians) = edges(rect.width(), form);
    let font = Type::Label.font();
    let y = rect.center().y;
    ui.painter().text(pos2(rect.left(), y), Align2::LEFT_CENTER, words::heads()[0], font.clone(), t.ink3);
    for (edge, head) in edges.iter().chain([&medians]).zip(&words::heads()[1..]) {
        let at = pos2(rect.left() + edge, y);
        ui.painter().text(at, Align2::RIGHT_CENTER, head, font.clone(), t.ink3);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, t.line));
}

fn line(ui: &mut Ui, row: &ResultRow, whose: Whose, form: Form) {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    let room = match form {
        Form::Stacked => width,
        _ => edges(width, form).0[0] - FIGURES[0] - 8.0,
    };
    let name = name(ui, row, whose, room, t);
    let mut below = String::new();
    if form == Form::Stacked {
        below = capital(&words::figures(row));
    }
    let endings = words::below(&row.sum);
    if !endings.is_empty() {
        below = if below.is_empty() { endings } else { format!("{below}\n{endings}") };
    }
    let has_more = !below.is_empty();
    let below = laid(ui, &below, Type::Small, t.ink2, if form == Form::Stacked { width } else { room });
    let below_height = if has_more { below.size().y } else { 0.0 };
    let height = name.size().y + below_height + 2.0 * PADDING;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let said = words::row(row, whose);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let top = rect.top() + PADDING;
    let first = top + Type::Body.line() / 2.0;
    painter.galley(pos2(rect.left(), top), Arc::clone(&name), t.ink);
    painter.galley(pos2(rect.left(), top + name.size().y), below, t.ink2);
    if form != Form::Stacked {
        figures(ui, row, rect, first, form);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, t.line));
}

/// The figures of a row; a target never stands where something done stands.
fn figures(ui: &Ui, row: &ResultRow, rect: Rect, y: f32, form: Form) {
    let t = Tokens::of(ui);
    let (edges, medians) = edges(rect.width(), form);
    let sum = &row.sum;
    let count = |count: u32| if count == 0 { "–".to_owned() } else { count.to_string() };
    let is_hurt = sum.has_unexpected_pain();
    let cells = [
        (count(sum.prescribed), Type::Body, t.ink2),
        (sum.done.to_string(), Type::BodyBold, t.ink),
        (count(sum.not_done), Type::Body, t.ink),
        (count(sum.stopped), Type::Body, if is_hurt { t.stop } else { t.ink }),
        (count(sum.extra), Type::Body, t.ink),
        (count(sum.days), Type::Body, t.ink),
        (words::seconds(row), Type::Body, t.ink),
    ];
    for (edge, (words, style, ink)) in edges.iter().zip(cells) {
        let at = pos2(rect.left() + edge, y);
        ui.painter().text(at, Align2::RIGHT_CENTER, words, style.font(), ink);
    }
    before_after(ui, row, pos2(rect.left() + medians, y));
    if form == Form::Wide && row.course.len() >= COURSE {
        let values: Vec<Tenderness> = row.course.iter().filter_map(|(_, middle)| nearest(*middle)).collect();
        let place = Rect::from_center_size(pos2(rect.right() - LINE / 2.0 + 6.0, y), vec2(LINE - 24.0, 24.0));
        sparkline(ui.painter(), place, &values, t);
    }
}

/// Two medians with an arrow between, or a dash where nobody told any.
fn before_after(ui: &Ui, row: &ResultRow, right: egui::Pos2) {
    let t = Tokens::of(ui);
    let painter = ui.painter();
    let sum = &row.sum;
    let font = Type::Body.font();
    if sum.before.is_none() && sum.after.is_none() {
        painter.text(right, Align2::RIGHT_CENTER, "–", font, t.ink);
        return;
    }
    let after = painter.text(right, Align2::RIGHT_CENTER, words::middle(sum.after), font.clone(), t.ink);
    let arrow = pos2(after.left() - 11.0, right.y);
    Icon::Arrow.paint(painter, Rect::from_center_size(arrow, Vec2::splat(14.0)), t.ink3);
    let at = pos2(arrow.x - 11.0, right.y);
    painter.text(at, Align2::RIGHT_CENTER, words::middle(sum.before), font, t.ink);
}

/// A value of the scale: a half counts up. In a line of this height nobody sees it.
fn nearest(middle: Middle) -> Option<Tenderness> {
    Tenderness::try_from(middle.halves().div_ceil(2)).ok()
}

fn name(ui: &Ui, row: &ResultRow, whose: Whose, room: f32, t: &Tokens) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.wrap.max_width = room;
    let format = |style: Type, ink: Color32| egui::TextFormat {
        line_height: Some(style.line()),
        ..egui::TextFormat::simple(style.font(), ink)
    };
    job.append(&plain(&row.name), 0.0, format(Type::BodyBold, t.ink));
    let side = take_in::beside(whose.side(row.key.side));
    job.append(&format!("  {side}"), 0.0, format(Type::Body, t.ink2));
    ui.painter().layout_job(job)
}

fn laid(ui: &Ui, words: &str, style: Type, ink: Color32, room: f32) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.wrap.max_width = room;
    let format =
        egui::TextFormat { line_height: Some(style.line()), ..egui::TextFormat::simple(style.font(), ink) };
    job.append(words, 0.0, format);
    ui.painter().layout_job(job)
}
