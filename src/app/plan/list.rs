//! The plans there are: for whom, where, until when, and what came back last.

use egui::{Align, CentralPanel, Layout, ScrollArea, Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text},
        widgets::{self, Button, bar, bare},
        words::{plan as words, result},
    },
    desktop::WholePlan,
    session::{Actions, PlanWish, ResultWish, SendWish, TakeInWish, Wanted},
};

/// The widest that the list gets, in points.
const WIDEST: f32 = 900.0;
/// The buttons stand beside the title from this width on.
const BESIDE: f32 = 560.0;

pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let plans = &view.state.plans;
    CentralPanel::no_frame().frame(bare(t.ground)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            egui::Frame::new().inner_margin(size::PAGE_PADDING).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(WIDEST));
                ui.spacing_mut().item_spacing = vec2(size::GAP, size::CARD_GAP);
                head(ui, actions);
                for problem in &plans.problems {
                    text(ui, Type::Small, t.stop, problem);
                }
                match plans.all.as_deref() {
                    None => {}
                    Some([]) => empty(ui),
                    Some(all) => all.iter().for_each(|whole| row(ui, whole, actions)),
                }
            });
        });
    });
}

fn head(ui: &mut Ui, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if ui.available_width() < BESIDE {
        text(ui, Type::Title, t.ink, words::TITLE);
        ui.horizontal_wrapped(|ui| buttons(ui, actions));
        return;
    }
    bar(ui, size::CONTROL, |ui| {
        text(ui, Type::Title, t.ink, words::TITLE);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| buttons(ui, actions));
    });
}

fn buttons(ui: &mut Ui, actions: &mut Actions) {
    if ui.add(Button::primary(words::NEW).icon(Icon::Plus)).clicked() {
        actions.push(PlanWish::New);
    }
    if ui.add(Button::outlined(result::OPEN).icon(Icon::Eye)).clicked() {
        actions.push(TakeInWish::Open(Wanted::Result));
    }
    if ui.add(Button::outlined(words::IMPORT).icon(Icon::Import)).clicked() {
        actions.push(TakeInWish::Open(Wanted::Plan));
    }
}

fn empty(ui: &mut Ui) {
    let t = Tokens::of(ui);
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        text(ui, Type::Heading, t.ink, words::NONE);
        text(ui, Type::Body, t.ink2, words::NONE_HELP);
    });
}

fn row(ui: &mut Ui, whole: &WholePlan, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let plan = &whole.kept.plan;
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let name = words::name(plan);
        text(ui, Type::Heading, t.ink, &name);
        text(ui, Type::Small, t.ink2, words::about(whole));
        text(ui, Type::Small, t.ink2, words::came_back(whole));
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let open = Button::outlined(words::of(words::OPEN, &name)).text(words::OPEN).icon(Icon::Plan);
            // What somebody else prescribed is not changed by whoever does it.
            if !whole.is_followed && ui.add(open).clicked() {
                actions.push(PlanWish::Open(plan.id));
            }
            ways_back(ui, whole, &name, actions);
            if whole.is_followed {
                let leave = Button::plain(words::of(words::LEAVE, &name)).text(words::LEAVE);
                if ui.add(leave).clicked() {
                    actions.push(PlanWish::Leave(plan.id));
                }
            }
            let again = Button::plain(words::of(words::USE_AGAIN, &name)).text(words::USE_AGAIN);
            if !whole.is_followed && ui.add(again).clicked() {
                actions.push(PlanWish::UseAgain(plan.id));
            }
        });
    });
}

/// What came back of a plan, and what goes back of one that is done here.
fn ways_back(ui: &mut Ui, whole: &WholePlan, name: &str, actions: &mut Actions) {
    let id = whole.kept.plan.id;
    let button = |ui: &mut Ui, what: &'static str, icon: Icon| {
        ui.add(Button::outlined(words::of(what, name)).text(what).icon(icon)).clicked()
    };
    if !whole.results.is_empty() && button(ui, result::RESULT, Icon::Eye) {
        actions.push(ResultWish::ShowKept(id));
    }
    if whole.is_followed && whole.kept.given.is_some() && button(ui, result::SEND, Icon::Export) {
        actions.push(SendWish::Open(id));
    }
}
