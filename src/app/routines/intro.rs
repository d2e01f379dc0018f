//! A routine before it begins: what it is for, what to have ready, how it should feel, and what is chosen for it.

use egui::{Align, CentralPanel, Layout as UiLayout, Rect, Sense, Stroke, StrokeKind, Ui, pos2};

use super::{PANEL_SMALL, card, making, panel, sketch, with_foot};
use crate::{
    anatomy::{Atlas, Side},
    app::{
        icons::Icon,
        map::MapView,
        parts::{Layout, PANEL, get_in_place},
        theme::{Tokens, Type, size, text, touch},
        widgets::{Button, Chip, PainRow, bare, bullet, caution, from_top, hairline, numbered},
        words::{self, routines as said},
    },
    session::{Actions, RoutinesWish, Run, State, Waiting},
    therapy::{
        course::{
            Sided,
            past::{begun, last_done},
        },
        guard,
        guide::sided,
        routine::{Caution, Routine},
    },
    trend::spots_today,
};

/// The lowest picture, and its height as a share of its width at most; and the room above it.
const PICTURE: (f32, f32) = (200.0, 1.9);
const PICTURE_ABOVE: f32 = 16.0;

fn sides() -> [(Sided, &'static str); 4] {
    [
        (Sided::Only(Side::Left), said::side_words()[0]),
        (Sided::First(Side::Left), said::side_words()[2]),
        (Sided::Only(Side::Right), said::side_words()[1]),
        (Sided::First(Side::Right), said::side_words()[3]),
    ]
}

pub(super) fn show(
    ui: &mut Ui,
    view: &mut MapView<'_>,
    run: &Run,
    room: Rect,
    layout: Layout,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let state = view.state;
    if layout.is_narrow {
        // One column: what is told, then what is chosen; the way to begin stays in sight.
        return panel(ui, room, false, |ui| {
            with_foot(
                ui,
                16,
                &run.routine.id,
                actions,
                |ui, actions| start(ui, state, run, actions),
                |ui, actions| {
                    head(ui, state, run, actions);
                    choices(ui, view, run, actions);
                    hairline(ui);
                    told(ui, &run.routine);
                },
            );
        });
    }
    let split = room.right() - if layout.is_small { PANEL_SMALL } else { PANEL };
    let left = Rect::from_min_max(room.min, pos2(split, room.bottom()));
    ui.scope_builder(egui::UiBuilder::new().max_rect(left).id_salt("told"), |ui| {
        CentralPanel::no_frame().frame(bare(t.ground)).show(ui, |ui| {
            from_top(ui, "routine", &run.routine.id).show(ui, |ui| {
                egui::Frame::new().inner_margin(touch::page_padding(ui.ctx())).show(ui, |ui| {
                    ui.set_max_width(ui.available_width().min(720.0));
                    ui.spacing_mut().item_spacing.y = 8.0;
                    head(ui, state, run, actions);
                    told(ui, &run.routine);
                });
            });
        });
    });
    let right = Rect::from_min_max(pos2(split, room.top()), room.max);
    panel(ui, right, true, |ui| {
        let foot = |ui: &mut Ui, actions: &mut Actions| start(ui, state, run, actions);
        with_foot(ui, 20, &run.routine.id, actions, foot, |ui, actions| {
            choices(ui, view, run, actions);
            picture(ui, view, run);
        });
    });
}

/// Where it is done, in the room that is left.
fn picture(ui: &mut Ui, view: &mut MapView<'_>, run: &Run) {
    let (width, room) = (ui.available_width(), ui.available_height() - PICTURE_ABOVE);
    if room < PICTURE.0 {
        return;
    }
    ui.add_space(PICTURE_ABOVE - ui.spacing().item_spacing.y);
    let height = room.min(width * PICTURE.1);
    let (rect, _) = ui.allocate_exact_size(egui::vec2(width, height), Sense::hover());
    let t = Tokens::of(ui);
    sketch::paint_chosen(ui, rect, view, run);
    let corner = egui::CornerRadius::same(size::RADIUS_CARD as u8);
    // The stroke outside the round corners covers what the picture has in the square ones.
    ui.painter().rect_stroke(rect, corner, Stroke::new(6.0, t.panel), StrokeKind::Outside);
    ui.painter().rect_stroke(rect, corner, Stroke::new(size::HAIRLINE, t.line), StrokeKind::Inside);
}

fn head(ui: &mut Ui, state: &State, run: &Run, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if ui.add(Button::plain(said::back()).text(said::title()).icon(Icon::Back).flush()).clicked() {
        actions.push(RoutinesWish::Close);
    }
    let routine = &run.routine;
    text(ui, Type::Title, t.ink, &routine.name);
    text(ui, Type::Small, t.ink2, card::with(routine));
    let extent = card::extent(routine, get_in_place(state));
    text(ui, Type::Small, t.ink2, format!("{extent} · {}", said::source(routine.source)));
    text(ui, Type::Body, t.ink, &routine.about);
    making::ways(ui, &state.routines, routine, actions);
}

/// What the source says, in the order of reading.
fn told(ui: &mut Ui, routine: &Routine) {
    let t = Tokens::of(ui);
    if !routine.set_up.is_empty() {
        section(ui, said::set_up());
        for (number, sentence) in routine.set_up.iter().enumerate() {
            numbered(ui, number + 1, |ui| text(ui, Type::Body, t.ink, sentence));
        }
    }
    section(ui, said::steps());
    for (number, step) in routine.steps.iter().enumerate() {
        numbered(ui, number + 1, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text(ui, Type::BodyBold, t.ink, &step.name);
            text(ui, Type::Small, t.ink2, words::capital(&sided(&step.cue, Side::Midline)));
        });
    }
    if let Some(why) = &routine.order_why {
        text(ui, Type::Small, t.ink2, why);
    }
    section(ui, said::feel());
    text(ui, Type::Body, t.ink, &routine.feel);
    section(ui, said::mind());
    caution(ui, guard::caution());
    cautions(ui, &routine.cautions);
    section(ui, said::stop_if_word());
    cautions(ui, &routine.stops().collect::<Vec<_>>());
    section(ui, said::figures());
    for figure in routine.figures() {
        // Of a method its name: nobody knows its id.
        let method = routine.method(&figure.about);
        let about = words::capital(method.map_or(&figure.about, |method| &method.name));
        text(ui, Type::Small, t.ink2, format!("{about}: {} ({})", figure.value, said::source(figure.source)));
    }
    text(ui, Type::Small, t.ink2, said::per_day(&routine.per_day));
}

fn section(ui: &mut Ui, name: &str) {
    ui.add_space(8.0);
    text(ui, Type::Heading, Tokens::of(ui).ink, name);
}

fn cautions(ui: &mut Ui, all: &[Caution]) {
    let t = Tokens::of(ui);
    for one in all {
        bullet(ui, Type::Small, t.ink, said::minded(one));
    }
}

/// What is chosen before it begins.
fn choices(ui: &mut Ui, view: &MapView<'_>, run: &Run, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let past = &view.state.routines.past;
    if last_done(&run.routine, past) == Some(guard::day_of(view.today))
        && run.done.is_empty()
        && !run.routine.nights
    {
        caution(ui, said::done_today());
    }
    if let Some(range) = run.routine.spots.filter(|_| run.routine.nights) {
        let tonight = spots_today(&view.state.history, &run.routine, Side::Midline, view.today);
        if tonight >= usize::from(range.1) {
            caution(ui, &words::load::spots_done(tonight, range, &run.routine));
        }
    }
    if run.done.is_empty() {
        text(ui, Type::BodyBold, t.ink, said::sides());
        let one_side = run.routine.nights;
        let all: Vec<_> = sides().into_iter().filter(|(choice, _)| !one_side || is_one(*choice)).collect();
        // One side alone, and beside it that side first.
        let gap = egui::vec2(6.0, if touch::is_phone(ui.ctx()) { 0.0 } else { 6.0 });
        egui::Grid::new("sides").spacing(gap).min_row_height(size::CHIP).show(ui, |ui| {
            for row in all.chunks(2) {
                for (choice, name) in row {
                    if ui.add(Chip::new(name, run.sided == *choice)).clicked() {
                        actions.push(RoutinesWish::Sided(*choice));
                    }
                }
                ui.end_row();
            }
        });
    } else {
        left_off(ui, view, run, actions);
    }
    nights(ui, view, run, actions);
    waits(ui, view, run, actions);
}

fn is_one(sided: Sided) -> bool {
    matches!(sided, Sided::Only(_))
}

fn left_off(ui: &mut Ui, view: &MapView<'_>, run: &Run, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let (past, today) = (&view.state.routines.past, guard::day_of(view.today));
    let asked = begun(&run.routine, past, today).map_or(run.done.len(), |begun| begun.asked);
    text(ui, Type::BodyBold, t.ink, said::left_off(run.done.len(), asked));
    ui.with_layout(UiLayout::left_to_right(Align::Center), |ui| {
        if ui.add(Button::outlined(said::begin_anew())).clicked() {
            actions.push(RoutinesWish::Anew);
        }
    });
}

/// Which points throbbed already, and those of tonight.
fn nights(ui: &mut Ui, view: &MapView<'_>, run: &Run, actions: &mut Actions) {
    let Some(nights) = run.nights(&view.state.routines.past) else { return };
    let t = Tokens::of(ui);
    ui.add_space(6.0);
    text(ui, Type::BodyBold, t.ink, said::tonight());
    let all = nights.done.len() + nights.due.len();
    text(ui, Type::Small, t.ink2, said::nights(nights.done.len(), all));
    if let Some((least, most)) = run.routine.spots {
        text(ui, Type::Small, t.ink2, said::choose_points(least, most, run.routine.source));
    }
    let (atlas, mut number) = (Atlas::builtin(), 0);
    for step in &run.routine.steps {
        for id in step.points() {
            let is_chosen = run.points.contains(id);
            let first = nights.before(atlas, id, &run.points).filter(|_| !is_chosen);
            let is_done = nights.done.contains(id);
            let state = if is_done { said::throbbed() } else { said::due() };
            // The number of its disc on the picture.
            number += 1;
            let name = format!("{}, {state}", step.name);
            let shown = format!("{number}  {name}");
            let is_full = run.routine.spots.is_some_and(|(_, most)| run.points.len() >= usize::from(most));
            let can = is_chosen || (first.is_none() && !is_full);
            let chip = ui.add_enabled(can, Chip::new(&name, is_chosen).text(&shown));
            let named = |id: &crate::anatomy::PointId| {
                run.routine.steps.iter().find(|step| step.points().contains(id)).map(|step| step.name.clone())
            };
            let chip = match first.as_ref().and_then(named) {
                Some(first) => chip.on_disabled_hover_text(said::after_point(&first)),
                None => chip,
            };
            if chip.clicked() {
                actions.push(RoutinesWish::Point(id.clone()));
            }
        }
    }
}

/// What pinning and moving asks first, and why it has to wait (C12).
fn waits(ui: &mut Ui, view: &MapView<'_>, run: &Run, actions: &mut Actions) {
    if run.routine.asks_first().next().is_none() {
        return;
    }
    let t = Tokens::of(ui);
    ui.add_space(6.0);
    let waits = run.waits(&view.state.history);
    if !waits.as_ref().is_some_and(Waiting::comes_first) {
        text(ui, Type::BodyBold, t.ink, said::pain_at_rest());
        let row = PainRow::new(said::pain_prefix(), run.pain).height(34.0);
        actions.extend(row.show(ui).map(RoutinesWish::Pain));
    }
    if let Some(why) = why_it_waits(view, run) {
        text(ui, Type::Small, t.caution_ink, why);
    }
    if let Some(Waiting { first, id: Some(id), .. }) = waits.filter(Waiting::comes_first) {
        let link = Button::plain(words::routine_list::go_to(&first)).text(&*first).trailing(Icon::Next);
        if ui.add(link.height(size::CHIP).flush()).clicked() {
            actions.push(RoutinesWish::Open(id.to_owned()));
        }
    }
}

/// Why a routine may not begin, or not go on, in words (C12).
pub(super) fn why_it_waits(view: &MapView<'_>, run: &Run) -> Option<String> {
    let Waiting { why, first, pain_at_most, .. } = run.waits(&view.state.history)?;
    Some(said::waits(why, &first, pain_at_most.get()))
}

/// The one action, with the time that it takes.
fn start(ui: &mut Ui, state: &State, run: &Run, actions: &mut Actions) {
    let course = run.course();
    let get_in_place = get_in_place(state);
    let (least, most) = if run.done.is_empty() && !run.routine.nights {
        run.routine.span(u32::try_from(run.sided.sides().len()).unwrap_or(1), get_in_place)
    } else {
        course.left(get_in_place)
    };
    let has_points = !run.routine.nights || !run.points.is_empty();
    let waits = run
        .waits(&state.history)
        .map(|waiting| said::waits(waiting.why, &waiting.first, waiting.pain_at_most.get()));
    let why = waits.or_else(|| (!has_points).then(|| words::why::no_point_chosen().to_owned()));
    let name = if run.done.is_empty() { said::start() } else { said::go_on_there() };
    let time = said::span(least, most);
    let shown = if run.done.is_empty() { said::start_with(&time) } else { said::go_on_there_with(&time) };
    let button = Button::primary(name).text(shown).icon(Icon::Play).height(48.0).width(ui.available_width());
    if ui.add(button.waits_for(why)).clicked() {
        actions.push(RoutinesWish::Start);
    }
}
