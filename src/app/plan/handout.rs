//! The pages of a plan, looked at before they leave the house.

use egui::{Align, Context, Layout, Ui};

use super::give_out::language;
use crate::{
    app::{
        icons::Icon,
        parts::{DrawnPage, beside_the_rest},
        theme::{Tokens, Type, text},
        widgets::{Button, Dialog, Segmented, bar},
        words::{give_out as words, plan as plan_words, why},
    },
    desktop::{PlanKind, PlanOut},
    drawing::PageSize,
    exchange::document::Print,
    session::{Actions, DeskWish, Dialog as Shown, GiveOutWish, HandoutView, HandoutWish, State},
    therapy::plan::Plan,
};

/// The width of the dialog, in points.
const WIDTH: f32 = 720.0;
/// Narrower, the choices above the page take a line each.
const BESIDE: f32 = 560.0;

/// The page that is looked at.
#[derive(Default)]
pub(in crate::app) struct Handout {
    page: DrawnPage<(Plan, Print)>,
}

impl Handout {
    /// Shows the dialog, if it is open.
    pub(in crate::app) fn show(
        &mut self,
        ctx: &Context,
        state: &State,
        today: &jiff::Zoned,
        actions: &mut Actions,
    ) {
        let (Some(Shown::Handout(view)), Some(plan)) = (&state.dialog, state.plans.to_give_out()) else {
            *self = Self::default();
            return;
        };
        let emergency = state.emergency_number(today);
        let dialog = Dialog::new("handout", words::handout()).width(WIDTH);
        let reply = dialog.show(ctx, |ui| {
            self.page.follow(ui, (plan.clone(), view.print), view.page, |(plan, print)| {
                let out = out(plan.clone(), *print, emergency);
                move || out.pages()
            });
            beside_the_rest(ui, &dialog, "handout dialog", |ui, room| {
                let review = state.plans.draft.as_ref().and_then(|draft| draft.wrong_review);
                self.head(ui, *view, plan, review.map(|_| why::no_review_day()), actions);
                let of = (view.page, view.print == Print::Large);
                let shown = self.page.within(ui, "handout", room, of, words::handout());
                text(ui, Type::Small, Tokens::of(ui).ink2, words::teach_back());
                shown
            });
        });
        if reply.should_close {
            actions.push(DeskWish::CloseDialog);
        }
    }

    fn head(&self, ui: &mut Ui, view: HandoutView, plan: &Plan, why: Option<&str>, actions: &mut Actions) {
        let is_wide = ui.available_width() >= BESIDE;
        let rest = |ui: &mut Ui, actions: &mut Actions| {
            let pdf = Button::primary(plan_words::kind(PlanKind::Pdf)).icon(Icon::Export);
            if ui.add(pdf.waits_for(why)).clicked() {
                actions.push(GiveOutWish::Open(PlanKind::Pdf));
            }
            let prints = [(Print::Standard, words::standard()), (Print::Large, words::large())];
            let switch = Segmented::new(words::print(), &prints);
            actions.extend(switch.show(ui, view.print).map(HandoutWish::Print));
            language(ui, plan, actions);
        };
        bar(ui, 40.0, |ui| {
            actions.extend(self.page.steps(ui, view.page).map(HandoutWish::Page));
            if is_wide {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| rest(ui, actions));
            }
        });
        if !is_wide {
            rest(ui, actions);
        }
    }
}

/// The plan as it is looked at: on A4, and never written.
fn out(plan: Plan, print: Print, emergency: &'static str) -> PlanOut {
    PlanOut {
        plan,
        path: std::path::PathBuf::new(),
        page: PageSize::A4,
        print,
        emergency,
        passphrase: None,
        replaces: false,
    }
}
