//! The plans there are: for whom, where, until when, and what came back last.

use egui::{Align, CentralPanel, Layout, ScrollArea, Ui, vec2};
use jiff::civil::Date;

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text, touch},
        widgets::{self, Button, bar, bare},
        words::{plan as words, result, your_plan},
    },
    desktop::WholePlan,
    session::{Actions, PlanWish, ResultWish, SendWish, State, TakeInWish, Wanted, YourPlanWish},
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
            egui::Frame::new().inner_margin(touch::page_padding(ui.ctx())).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(WIDEST));
                ui.spacing_mut().item_spacing = vec2(size::GAP, size::CARD_GAP);
                head(ui, view.state, actions);
                for problem in &plans.problems {
                    text(ui, Type::Small, t.stop, problem);
                }
                match plans.all.as_deref() {
                    None => {}
                    Some([]) => empty(ui, actions),
                    Some(all) => {
                        let here = view.state.plan_done_here().map(|plan| plan.id);
                        for whole in all {
                            let is_done_here = whole.is_followed && here == Some(whole.kept.plan.id);
                            row(ui, whole, is_done_here, view.today.date(), actions);
                        }
                    }
                }
            });
        });
    });
}

fn head(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if ui.available_width() < BESIDE {
        text(ui, Type::Title, t.ink, words::title());
        ui.horizontal_wrapped(|ui| buttons(ui, state, actions));
        return;
    }
    bar(ui, size::CONTROL, |ui| {
        text(ui, Type::Title, t.ink, words::title());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| buttons(ui, state, actions));
    });
}

/// Where there are no plans yet, their card has the ways to one.
fn buttons(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let is_empty = state.plans.all.as_ref().is_some_and(Vec::is_empty);
    if !is_empty {
        new(ui, state.plan_done_here().is_none(), actions);
    }
    if ui.add(Button::outlined(result::open()).icon(Icon::Eye)).clicked() {
        actions.push(TakeInWish::Open(Wanted::Result));
    }
    if !is_empty {
        import(ui, false, actions);
    }
}

fn new(ui: &mut Ui, is_main: bool, actions: &mut Actions) {
    let button = if is_main { Button::primary(words::new()) } else { Button::outlined(words::new()) };
    if ui.add(button.icon(Icon::Plus)).clicked() {
        actions.push(PlanWish::New);
    }
}

fn import(ui: &mut Ui, is_main: bool, actions: &mut Actions) {
    let button = if is_main { Button::primary(words::import()) } else { Button::outlined(words::import()) };
    if ui.add(button.icon(Icon::Import)).clicked() {
        actions.push(TakeInWish::Open(Wanted::Plan));
    }
}

fn empty(ui: &mut Ui, actions: &mut Actions) {
    let t = Tokens::of(ui);
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        text(ui, Type::Heading, t.ink, words::none());
        text(ui, Type::Body, t.ink2, words::none_help());
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            import(ui, true, actions);
            new(ui, false, actions);
        });
    });
}

fn row(ui: &mut Ui, whole: &WholePlan, is_done_here: bool, today: Date, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let plan = &whole.kept.plan;
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let name = words::name(plan);
        if whole.is_followed {
            text(ui, Type::Heading, t.ink, your_plan::title());
            text(ui, Type::BodyBold, t.ink2, &name);
        } else {
            text(ui, Type::Heading, t.ink, &name);
        }
        text(ui, Type::Small, t.ink2, words::about(whole, today));
        if let Some(came_back) = words::came_back(whole, today) {
            text(ui, Type::Small, t.ink2, came_back);
        }
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let go = Button::primary(words::of(your_plan::go_there(), &name)).text(your_plan::go_there());
            if is_done_here && ui.add(go.icon(Icon::Map)).clicked() {
                actions.push(YourPlanWish::Show);
            }
            let open = Button::outlined(words::of(words::open(), &name)).text(words::open()).icon(Icon::Plan);
            // What somebody else prescribed is not changed by whoever does it.
            if !whole.is_followed && ui.add(open).clicked() {
                actions.push(PlanWish::Open(plan.id));
            }
            ways_back(ui, whole, &name, actions);
            let again = Button::plain(words::of(words::use_again(), &name)).text(words::use_again());
            if !whole.is_followed && ui.add(again).clicked() {
                actions.push(PlanWish::UseAgain(plan.id));
            }
        });
        if whole.is_followed {
            // Not among what is done every day.
            let leave = Button::plain(words::of(words::leave(), &name)).text(words::leave());
            let leave = leave.style(Type::SmallBold).height(size::CHIP).flush();
            if ui.add(leave).clicked() {
                actions.push(PlanWish::Leave(plan.id));
            }
        }
    });
}

/// What came back of a plan, and what goes back of one that is done here.
fn ways_back(ui: &mut Ui, whole: &WholePlan, name: &str, actions: &mut Actions) {
    let id = whole.kept.plan.id;
    let button = |ui: &mut Ui, what: &'static str, icon: Icon| {
        ui.add(Button::outlined(words::of(what, name)).text(what).icon(icon)).clicked()
    };
    if !whole.results.is_empty() && button(ui, result::result(), Icon::Eye) {
        actions.push(ResultWish::ShowKept(id));
    }
    if whole.is_followed && whole.kept.given.is_some() && button(ui, result::send(), Icon::Export) {
        actions.push(SendWish::Open(id));
    }
}
