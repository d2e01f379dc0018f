//! The list of points: the same set as the marks on the map, in words; what a search finds; where pain may come from.
//!
//! It may use the parts, the map, words and widgets below it, never another page. What stands in the list is the
//! session's to know; here it is shown.

mod again;
mod field;
mod hurts;
mod lain;
mod none;
mod removed;
mod scroll;
mod your_plan;

use egui::{Align, Layout, Ui, vec2};

use self::removed::removed;
use crate::{
    anatomy::{Atlas, PointKey, Side, said_side, without_side},
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Chip, Dropdown, IconButton, KeyCap, bar, hairline, whole_lines},
        words::{
            keys::{enter, escape},
            list as words,
        },
    },
    session::{Actions, DeskWish, Hurts, ListState, ListWish, MapWish, Opening, Sheet, State},
};

use crate::session::{Contents, both_sides};

/// Loading is shown only when it takes longer than this.
const PATIENCE: std::time::Duration = std::time::Duration::from_millis(300);
/// What stays below the rows.
const FOOT: f32 = 60.0;
const KEYS: f32 = 44.0;
/// The room, in points, that the order takes beside the filters: as one word, and as what is chosen.
const ONE_WORD: f32 = 78.0;
const WHOLE_ORDER: f32 = 138.0;
/// The numbers of more points than this take two digits.
const FEW: usize = 9;

/// Shows the list; in a sheet (`is_narrow`) its title stands in the handle, and only the search stays while the rest
/// scrolls.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, is_narrow: bool, actions: &mut Actions) {
    let state = view.state;
    ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
    if let Some(asked) = state.list.hurts {
        return hurts::show(ui, view, asked, is_narrow, actions);
    }
    let contents = Contents::new(state, view.points, field::shows_recent(ui, state));
    if is_narrow {
        egui::Frame::new().inner_margin(egui::Margin { left: 14, right: 14, top: 4, bottom: 6 }).show(
            ui,
            |ui| {
                field::show(ui, state, &contents, actions);
            },
        );
        // A half sheet has room for a row or two: who searches wants more.
        if field::focused(ui) && state.sheet != Sheet::Full {
            actions.push(DeskWish::Sheet(Sheet::Full));
        }
        return in_sheet(ui, view, &contents, actions);
    }
    padded(ui, |ui| {
        header(ui, state, actions);
        ui.add_space(8.0);
        field::show(ui, state, &contents, actions);
        ui.add_space(10.0);
        if let Some(muscle) = state.list.muscle {
            narrowed(ui, muscle, actions);
        }
        filters(ui, view, &contents, actions);
        taken_as(ui, &contents);
    });
    let is_searching = is_searching(&state.list);
    let foot = if is_searching { KEYS } else { FOOT };
    match &state.opening {
        Opening::Since(since) if view.now.saturating_sub(*since) > PATIENCE => none::opening(ui),
        Opening::Since(_) => ui.ctx().request_repaint_after(PATIENCE),
        _ if contents.sections.is_empty() => {
            // In a low panel it scrolls above the foot.
            let room = (ui.available_height() - foot).max(1.0);
            let shown = egui::ScrollArea::vertical().auto_shrink(false).max_height(room).show(ui, |ui| {
                let margin = egui::Margin::symmetric(8, 0);
                egui::Frame::new().inner_margin(margin).show(ui, |ui| plan(ui, view, actions));
                none::show(ui, state, actions);
                removed(ui, view, actions);
            });
            whole_lines(ui, shown.inner_rect, Tokens::of(ui).panel);
        }
        _ => {
            let above = |ui: &mut Ui, actions: &mut Actions| before_rows(ui, view, &contents, actions);
            scroll::show(ui, view, &contents, foot, above, |_, _| {}, actions);
        }
    }
    at_the_foot(ui, foot, |ui| if is_searching { keys(ui) } else { ask(ui, actions) });
}

/// What a sheet shows below the search: the filters, the rows, the question, one after the other.
fn in_sheet(ui: &mut Ui, view: &MapView<'_>, contents: &Contents<'_>, actions: &mut Actions) {
    let state = view.state;
    let above = |ui: &mut Ui, actions: &mut Actions| {
        let margin = egui::Margin { left: 6, right: 6, top: 0, bottom: 6 };
        let shown = egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            if let Some(muscle) = state.list.muscle {
                narrowed(ui, muscle, actions);
            }
            // A half sheet starts with the rows.
            if state.sheet == Sheet::Full || state.list.only().is_some() {
                filters(ui, view, contents, actions);
            }
            taken_as(ui, contents);
            before_rows(ui, view, contents, actions)
        });
        shown.inner
    };
    let below = |ui: &mut Ui, actions: &mut Actions| {
        egui::Frame::new().inner_margin(egui::Margin { left: 6, right: 6, top: 8, bottom: 10 }).show(
            ui,
            |ui| {
                ask(ui, actions);
            },
        );
    };
    match &state.opening {
        Opening::Since(since) if view.now.saturating_sub(*since) > PATIENCE => none::opening(ui),
        Opening::Since(_) => ui.ctx().request_repaint_after(PATIENCE),
        _ if contents.sections.is_empty() => {
            egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                above(ui, actions);
                none::show(ui, state, actions);
                removed(ui, view, actions);
                below(ui, actions);
            });
        }
        _ => scroll::show(ui, view, contents, 0.0, above, below, actions),
    }
}

/// What the panel of a point says while the list is beside the map and no point is open.
pub(super) fn no_point(ui: &mut Ui) {
    none::say(ui, Icon::Map, words::no_point(), words::no_point_help());
}

/// Whether the rows are what a search has found.
fn is_searching(list: &ListState) -> bool {
    list.muscle.is_none() && list.hurts.is_none() && list.is_searching()
}

/// What the text of the search was taken to mean, where it does not say it itself.
fn taken_as(ui: &mut Ui, contents: &Contents<'_>) {
    let t = Tokens::of(ui);
    let said = contents.read_as.as_deref().map(words::read_as);
    for said in said.into_iter().chain(contents.felt_in.map(words::felt_in)) {
        ui.add_space(6.0);
        text(ui, Type::Small, t.ink2, said);
    }
}

/// What stands before the rows and scrolls with them: what is asked about pain, the plan; answers where its rows end.
fn before_rows(ui: &mut Ui, view: &MapView<'_>, contents: &Contents<'_>, actions: &mut Actions) -> Vec<f32> {
    hurts::signs(ui, &contents.signs, view.state.emergency_number(view.today));
    plan(ui, view, actions)
}

/// The plan that the user does, above the rows; answers where its own rows end.
fn plan(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) -> Vec<f32> {
    if !your_plan::is_shown(view.state) {
        return Vec::new();
    }
    let mut ends = your_plan::show(ui, view, actions);
    again::show(ui, view, actions);
    ends.push(ui.min_rect().bottom());
    ends
}

/// The part above the rows.
fn padded(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let margin = egui::Margin { left: 20, right: 20, top: 12, bottom: 8 };
    egui::Frame::new().inner_margin(margin).show(ui, contents);
}

fn header(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let t = Tokens::of(ui);
    bar(ui, size::CONTROL, |ui| {
        text(ui, Type::Title, t.ink, words::title());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.add(Button::plain(words::add()).icon(Icon::Plus)).clicked() {
                actions.push(MapWish::Adding(!state.map.adding));
            }
        });
    });
}

/// The muscle that the list is narrowed to.
fn narrowed(ui: &mut Ui, id: &str, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let Some(muscle) = Atlas::builtin().muscle(id) else { return };
    ui.horizontal(|ui| {
        ui.set_min_height(size::CONTROL);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.add(IconButton::new(Icon::Close, words::leave()).flat()).clicked() {
                actions.push(ListWish::Widen);
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                text(ui, Type::Heading, t.ink, muscle.name());
                text(ui, Type::Label, t.ink2, muscle.plain());
            });
        });
    });
    ui.add_space(8.0);
}

/// The sides to choose from, with how many points each has, and the order; what was found has one of its own.
fn filters(ui: &mut Ui, view: &MapView<'_>, contents: &Contents<'_>, actions: &mut Actions) {
    let list = &view.state.list;
    if is_searching(list) {
        ui.horizontal(|ui| chips(ui, list, |side| Some(contents.count(side)), actions));
        return;
    }
    let all = both_sides(view.state, view.points);
    // The points of the plan stand above the others, in its card.
    let planned = view.state.plan_done_here().filter(|_| your_plan::is_shown(view.state));
    let planned = planned.into_iter().flat_map(|plan| &plan.points).map(|point| &point.key);
    let planned = planned.filter(|key| all.iter().all(|row| row.key != **key));
    let keys: Vec<&PointKey> = all.iter().map(|row| &row.key).chain(planned).collect();
    // While the journal is read nobody knows how many there are.
    let is_known = !matches!(view.state.opening, Opening::Since(_));
    let count = |side: Option<Side>| {
        is_known.then(|| keys.iter().filter(|key| side.is_none_or(|s| key.side == s)).count())
    };
    // Beside the filters of a small panel there is room for one word; where there is none, it goes below.
    let order = |ui: &mut Ui, is_short: bool, actions: &mut Actions| {
        let orders = words::orders();
        let choice = Dropdown::new(words::order(), &orders).plain();
        let choice = if is_short { choice.text(words::order()) } else { choice };
        if let Some(order) = choice.show(ui, list.order) {
            actions.push(ListWish::Show(ListState { order, ..list.clone() }));
        }
    };
    let room = ui.horizontal(|ui| {
        // The words of the order go before air between the filters.
        if keys.len() > FEW {
            ui.spacing_mut().item_spacing.x = 4.0;
        }
        chips(ui, list, count, actions);
        let room = ui.available_width();
        if room >= ONE_WORD {
            let layout = Layout::right_to_left(Align::Center);
            ui.with_layout(layout, |ui| order(ui, room < WHOLE_ORDER, actions));
        }
        room
    });
    if room.inner < ONE_WORD {
        let line = vec2(ui.available_width(), size::CHIP);
        ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
            order(ui, false, actions);
        });
    }
}

fn chips(
    ui: &mut Ui,
    list: &ListState,
    count: impl Fn(Option<Side>) -> Option<usize>,
    actions: &mut Actions,
) {
    for (side, name, short) in words::filters() {
        let shown = count(side).map_or_else(|| short.to_owned(), |count| format!("{short} {count}"));
        if ui.add(Chip::new(name, list.only() == side).text(&shown)).clicked() {
            // What is chosen here counts more than a side that was typed.
            let search =
                said_side(&list.search).map_or_else(|| list.search.clone(), |_| without_side(&list.search));
            actions.push(ListWish::Show(ListState { side, search, at: 0, ..list.clone() }));
        }
    }
}

/// Something at the lower end of the panel, under a hairline.
fn at_the_foot(ui: &Ui, height: f32, contents: impl FnOnce(&mut Ui)) {
    let mut rect = ui.max_rect();
    rect.min.y = rect.max.y - height;
    // A `Ui` of its own below the rows, wherever they end.
    let mut foot = Ui::new(
        ui.ctx().clone(),
        ui.scope_id().with("foot"),
        egui::UiBuilder::new().layer_id(ui.layer_id()).max_rect(rect),
    );
    foot.spacing_mut().item_spacing = vec2(8.0, 0.0);
    hairline(&mut foot);
    let inside = foot.available_rect_before_wrap().shrink2(vec2(size::PANEL_PADDING, 0.0));
    let line = egui::UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center));
    foot.scope_builder(line, contents);
}

/// What the keys do while something has been found.
fn keys(ui: &mut Ui) {
    let t = Tokens::of(ui);
    let groups: [(&[&str], &str); 3] =
        [(&["↑", "↓"], words::move_word()), (&[enter()], words::open()), (&[escape()], words::clear())];
    for (caps, does) in groups {
        for cap in caps {
            ui.add(KeyCap(cap));
        }
        text(ui, Type::Label, t.ink2, does);
        ui.add_space(10.0);
    }
}

fn ask(ui: &mut Ui, actions: &mut Actions) {
    let button = Button::outlined(words::where_word()).icon(Icon::Search).width(ui.available_width());
    if ui.add(button).on_hover_text(words::where_help()).clicked() {
        actions.push(ListWish::HurtsMode(true));
        // The place is clicked on the drawing: a sheet makes room for it.
        actions.push(DeskWish::Sheet(Sheet::Half));
    }
}

/// Whether the list answers to a place.
fn is_asking(asked: Hurts) -> bool {
    matches!(asked, Hurts::Asking)
}
