//! The page of the plans: one is begun, changed, kept at once, and taken back step by step.

use uuid::Uuid;

use crate::{
    anatomy::{PointKey, Side},
    desktop::{KeptPlan, WholePlan},
    exchange::plan::plan_text,
    language::say,
    session::{
        DraftProgress, Effect, Page, PlanDone, PlanDraft, PlanJob, PlanText, PlanWish, Session, WrongDay,
        read_date_ahead, state::About,
    },
    therapy::{
        plan::{self, LABEL_MAX, NOTE_MAX, OwnPlace, POINTS_MAX, Plan, Planned, TEXT_MAX, rules},
        routine,
    },
};

/// So many steps back are kept.
const STEPS: usize = 100;

impl Session {
    pub(super) fn in_plan(&mut self, wish: PlanWish) {
        match wish {
            PlanWish::New => self.open_draft(Plan::new(Uuid::new_v4(), self.now.wall.date())),
            PlanWish::Open(id) => self.open_plan(id),
            PlanWish::Close => self.close_plan(),
            PlanWish::UseAgain(id) => {
                let plan = self.state.plans.find(id).map(|whole| whole.kept.plan.clone());
                let (new, today) = (Uuid::new_v4(), self.now.wall.date());
                if let Some(plan) = plan.map(|plan| plan.template(new, today)) {
                    self.open_draft(plan.clone());
                    self.keep_draft(plan);
                }
            }
            PlanWish::Leave(id) => {
                let today = self.now.wall.date();
                self.want(Effect::Plans(PlanJob::Leave(id, today)));
            }
            PlanWish::Text(what, text) => self.change_plan(About::Text(what), |plan| {
                *text_of(plan, what) = plan::clean(&text, longest(what));
            }),
            PlanWish::Review(typed) => self.type_review(typed),
            PlanWish::Find(asks) => {
                if asks {
                    self.show_plan_point(None);
                }
                self.state.plans.draft.iter_mut().for_each(|draft| draft.is_finding = asks);
            }
            PlanWish::Point(key) => self.show_plan_point(key),
            PlanWish::Put(point) => self.put_in_plan(*point),
            PlanWish::Remove(key) => {
                self.change_plan(About::Once, |plan| {
                    plan.drop_point(&key);
                });
                self.show_plan_point(None);
            }
            PlanWish::Move(key, to) => self.change_plan(About::Once, |plan| plan.move_point(&key, to)),
            PlanWish::AddFrom(id) => self.add_from_routine(&id),
            PlanWish::End(is_ended) => {
                let today = self.now.wall.date();
                self.change_plan(About::Once, |plan| plan.ended = is_ended.then_some(today));
            }
            PlanWish::Language(language) => {
                self.change_plan(About::Once, |plan| plan.language = Some(language));
                self.count_handout();
            }
            PlanWish::Undo => self.step_in_plan(true),
            PlanWish::Redo => self.step_in_plan(false),
            PlanWish::CopyText => {
                if let Some(draft) = &mut self.state.plans.draft {
                    draft.is_copied = true;
                    let text = plan_text(&draft.plan);
                    self.want(Effect::CopyText(text));
                }
            }
        }
    }

    /// Asks for the plans, which stay as they are known until then.
    pub(super) fn list_plans(&mut self) {
        let today = self.now.wall.date();
        // In the demo nothing is on disk: what is known stays.
        if self.state.data.is_some() || self.state.plans.all.is_none() {
            self.want(Effect::Plans(PlanJob::List(today)));
        }
    }

    pub(super) fn plans_done(&mut self, done: PlanDone) {
        match done {
            PlanDone::Listed(plans, problems) => {
                self.state.plans.all = Some(plans);
                self.state.plans.problems = problems;
            }
            PlanDone::Kept(plan, result, unprintable) => {
                if result.is_ok() {
                    self.note_kept(&plan);
                }
                if let Some(draft) = &mut self.state.plans.draft
                    && draft.plan == *plan
                {
                    draft.unprintable = unprintable;
                    draft.progress = result.map_or_else(DraftProgress::Failed, |()| DraftProgress::Saved);
                }
            }
            PlanDone::GivenOut(out, result) => {
                if result.is_ok() {
                    self.note_given(&out.plan);
                }
                self.given_out(result);
            }
            PlanDone::Seen(path, result) => self.plan_file_seen(&path, result),
            PlanDone::Locked(path, why) => self.plan_file_locked(&path, why),
            PlanDone::ResultSeen(path, result) => self.result_seen(&path, *result),
            PlanDone::Sent(path, result) => self.result_sent(path, result),
            PlanDone::ResultKept(result, kept) => self.result_kept(*result, kept),
            PlanDone::TakenIn(arrival, follow, result) => self.plan_taken_in(*arrival, follow, result),
        }
    }

    /// A point that was picked on the map or found by its name: it comes into the plan, or its dose is shown.
    pub(super) fn pick_for_plan(&mut self, key: &PointKey) {
        let Some(draft) = &self.state.plans.draft else { return };
        if draft.plan.point(key).is_some() {
            return self.show_plan_point(Some(key.clone()));
        }
        let own = self.own_place(key);
        let added = match Planned::usual(key.clone(), own.clone()) {
            _ if draft.plan.points.len() >= POINTS_MAX => Err(say!("session-plan-most", count = POINTS_MAX)),
            Some(point) => rules::check(&point).map(|()| point).map_err(|refusal| refusal.to_string()),
            None => Err(rules::why_not(key, own)),
        };
        match added {
            Ok(point) => {
                self.change_plan(About::Once, |plan| plan.put(point));
                self.show_plan_point(Some(key.clone()));
            }
            Err(why) => self.refuse_in_plan(why),
        }
    }

    /// Where a point of the user's own lies; none of a point of the atlas.
    fn own_place(&self, key: &PointKey) -> Option<OwnPlace> {
        let own = self.state.history.custom_points().find(|own| own.key() == *key)?;
        Some(own.own_place())
    }

    fn open_plan(&mut self, id: Uuid) {
        let today = self.now.wall.date();
        if let Some(plan) = self.state.plans.find(id).map(|whole| whole.kept.to_change(today)) {
            self.open_draft(plan);
        }
    }

    fn open_draft(&mut self, plan: Plan) {
        self.deselect();
        self.state.page = Page::Plan;
        let first = plan.points.first().map(|point| point.key.clone());
        self.state.plans.draft = Some(PlanDraft::of(plan));
        // The view that has the first point.
        if let Some(key) = first {
            self.turn_to(&key);
            self.show_plan_point(None);
        }
    }

    /// A day that is typed and not kept is said once before it goes.
    fn close_plan(&mut self) {
        if let Some(draft) = &mut self.state.plans.draft
            && draft.wrong_review.is_some()
            && !std::mem::replace(&mut draft.leaves_out_review, true)
        {
            return;
        }
        self.state.plans.draft = None;
        self.deselect();
    }

    fn show_plan_point(&mut self, key: Option<PointKey>) {
        match &key {
            Some(key) if self.points.find(key).is_some() => {
                self.raise_sheet();
                self.turn_to(key);
            }
            _ => self.deselect(),
        }
        if let Some(draft) = &mut self.state.plans.draft {
            draft.selected = key;
            draft.refusal = None;
        }
    }

    fn put_in_plan(&mut self, point: Planned) {
        let point = Planned { note: plan::clean(&point.note, NOTE_MAX), ..point };
        if let Err(refusal) = rules::check(&point) {
            return self.refuse_in_plan(refusal.to_string());
        }
        let before = self.state.plans.draft.as_ref().and_then(|draft| draft.plan.point(&point.key));
        let is_note =
            before.is_some_and(|before| Planned { note: point.note.clone(), ..before.clone() } == point);
        let about = if is_note { About::Note(point.key.clone()) } else { About::Once };
        self.change_plan(about, |plan| plan.put(point));
    }

    /// The review is a day that has not been before the plan; what is no such day is none, and the field says why.
    fn type_review(&mut self, typed: String) {
        let today = self.now.wall.date();
        let Some(draft) = &mut self.state.plans.draft else { return };
        let day = match read_date_ahead(&typed, today) {
            Ok(day) if day < draft.plan.made => Err(WrongDay::TooEarly),
            Ok(day) if day.year() > 2199 => Err(WrongDay::Future),
            read => read,
        };
        draft.review = typed;
        draft.wrong_review = day.err().filter(|why| *why != WrongDay::Empty);
        draft.leaves_out_review = false;
        self.change_plan(About::Once, |plan| plan.review = day.ok());
    }

    fn add_from_routine(&mut self, id: &str) {
        let own = self.state.routines.own.iter().map(AsRef::as_ref);
        let Some(found) = routine::builtin().iter().chain(own).find(|one| one.id == id).cloned() else {
            return;
        };
        self.change_plan(About::Once, |plan| {
            plan.add_from(&found, &[Side::Left, Side::Right]);
        });
    }

    fn refuse_in_plan(&mut self, why: String) {
        if let Some(draft) = &mut self.state.plans.draft {
            draft.refusal = Some(why);
        }
    }

    /// Changes the plan that is being made, and keeps it.
    fn change_plan(&mut self, about: About, change: impl FnOnce(&mut Plan)) {
        let Some(draft) = &mut self.state.plans.draft else { return };
        let before = draft.plan.clone();
        change(&mut draft.plan);
        if draft.plan == before {
            return;
        }
        let is_same_text = about != About::Once && draft.steps.last.as_ref() == Some(&about);
        if !is_same_text {
            draft.steps.back.push(before);
            let too_many = draft.steps.back.len().saturating_sub(STEPS);
            draft.steps.back.drain(..too_many);
        }
        draft.steps.forward.clear();
        draft.steps.last = Some(about);
        draft.refusal = None;
        let plan = draft.plan.clone();
        self.keep_draft(plan);
    }

    fn step_in_plan(&mut self, is_back: bool) {
        let Some(draft) = &mut self.state.plans.draft else { return };
        let steps = &mut draft.steps;
        let (from, to) = if is_back {
            (&mut steps.back, &mut steps.forward)
        } else {
            (&mut steps.forward, &mut steps.back)
        };
        let Some(plan) = from.pop() else { return };
        to.push(std::mem::replace(&mut draft.plan, plan));
        steps.last = None;
        draft.review = draft.plan.review.map(|review| review.to_string()).unwrap_or_default();
        draft.wrong_review = None;
        let (plan, selected) = (draft.plan.clone(), draft.selected.clone());
        self.show_plan_point(selected.filter(|key| plan.point(key).is_some()));
        self.keep_draft(plan);
    }

    fn keep_draft(&mut self, plan: Plan) {
        if let Some(draft) = &mut self.state.plans.draft {
            draft.progress = DraftProgress::Saving;
            draft.is_copied = false;
        }
        self.want(Effect::Plans(PlanJob::Keep(Box::new(plan))));
    }

    /// A draft is on disk: the list has it, too.
    fn note_kept(&mut self, plan: &Plan) {
        let whole = self.whole_mut(plan);
        let is_given = whole.given.iter().any(|given| given.revision == plan.revision);
        let says_nothing_new = whole.kept.given.as_ref().is_some_and(|given| plan.says_what(given));
        if says_nothing_new {
            if let Some(given) = whole.kept.given.clone() {
                whole.kept.plan = given;
            }
            whole.kept.is_draft = false;
        } else if !is_given {
            whole.kept.plan = plan.clone();
            whole.kept.is_draft = true;
        }
    }

    /// A revision has left the house: what is changed from now on is the next one.
    pub(super) fn note_given(&mut self, plan: &Plan) {
        let today = self.now.wall.date();
        let whole = self.whole_mut(plan);
        if whole.given.iter().all(|given| given.revision != plan.revision) {
            whole.given.push(plan.clone());
        }
        whole.kept.given = Some(plan.clone());
        if whole.kept.plan.revision <= plan.revision {
            whole.kept.plan = plan.clone();
            whole.kept.is_draft = false;
        }
        let next = whole.kept.to_change(today);
        if let Some(draft) = &mut self.state.plans.draft
            && draft.plan.id == plan.id
            && draft.plan == *plan
        {
            draft.plan = next;
            // What somebody has is not taken back.
            draft.steps.back.clear();
            draft.steps.forward.clear();
            draft.progress = DraftProgress::Saved;
        }
    }

    pub(super) fn whole_mut(&mut self, plan: &Plan) -> &mut WholePlan {
        let all = self.state.plans.all.get_or_insert_default();
        let at = all.iter().position(|whole| whole.kept.plan.id == plan.id).unwrap_or_else(|| {
            let kept = KeptPlan { plan: plan.clone(), is_draft: true, given: None, refused: Vec::new() };
            all.insert(0, WholePlan { kept, given: Vec::new(), results: Vec::new(), is_followed: false });
            0
        });
        &mut all[at]
    }
}

fn text_of(plan: &mut Plan, what: PlanText) -> &mut String {
    match what {
        PlanText::Label => &mut plan.label,
        PlanText::By => &mut plan.by,
        PlanText::Note => &mut plan.note,
        PlanText::MoreOrLess => &mut plan.more_or_less,
        PlanText::Tell => &mut plan.tell,
    }
}

fn longest(what: PlanText) -> usize {
    match what {
        PlanText::Label | PlanText::By => LABEL_MAX,
        PlanText::Note | PlanText::MoreOrLess | PlanText::Tell => TEXT_MAX,
    }
}
