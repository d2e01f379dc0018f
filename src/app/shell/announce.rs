//! What a screen reader is told when something happens: one live text at one place, and the one room that knows what is
//! worth saying. It compares what the window shows with what it showed before, so no view and no update has to remember.

use std::time::Duration;

use egui::{Role, Sense, Ui, accesskit::Live, vec2};
use jiff::civil::Date;

use super::spoken::Spoken;
use crate::{
    anatomy::{Atlas, Layer, PointKey, Side, ViewId},
    app::{
        parts::heard,
        words::{self, said},
    },
    exchange,
    session::{Action, Card, ListWish, Notice, Page, Said, Session, State},
    therapy::{Tenderness, hold::Phase},
};

/// Typing has ended when nothing was typed for so long.
const TYPED: Duration = Duration::from_millis(700);

/// Of which point, or of which entry, a number is: another one is no change of it.
type Rated = (Option<PointKey>, Option<uuid::Uuid>);

/// What the window showed: as much as is worth saying when it changes.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    selected: Option<PointKey>,
    view: ViewId,
    shown: Side,
    layer: Layer,
    opened: Option<Side>,
    adding: bool,
    refused: Option<String>,
    hold: Option<(PointKey, Phase)>,
    cue: Option<Said>,
    /// The page; none while a hold or an entry has the window.
    page: Option<Page>,
    plan: Option<uuid::Uuid>,
    trend: Option<PointKey>,
    rated: (Rated, Option<Tenderness>),
}

/// Remembers what was said already, and has the live text.
#[derive(Debug, Default)]
pub(super) struct Announcer {
    spoken: Spoken,
    seen: Option<Seen>,
    /// The search as it was typed last, and when (monotonic).
    search: (String, Duration),
    /// The hold that has just ended: how is said when it is on disk, with “Saved”.
    ended: Option<uuid::Uuid>,
}

impl Announcer {
    /// Tells what the session wants told, with the next frame.
    pub(super) fn tell(&mut self, notice: &Notice, today: Date) {
        self.spoken.say(&said::notice(notice, today));
    }

    /// What was told last.
    pub(super) fn words(&self) -> &str {
        self.spoken.words()
    }

    /// Says what has changed since the last frame, and shows the live text to the screen reader; `now` is monotonic.
    /// Answers what the session must know of it.
    pub(super) fn announce(&mut self, ui: &mut Ui, session: &Session, now: Duration) -> Option<Action> {
        let state = session.state();
        let seen = Seen::of(state);
        if let Some(before) = self.seen.replace(seen.clone()) {
            if before.hold.is_some() && seen.hold.is_none() {
                self.ended = state.after.as_ref().map(|after| after.entry);
            }
            for words in changes(session, &before, &seen) {
                self.spoken.say(&words);
            }
        }
        self.say_ended(state);
        let told = self.say_found(ui, session, now);
        for words in heard::take(ui.ctx()) {
            self.spoken.say(&words);
        }
        if let Some(left) = self.spoken.take_up(ui.input(|i| i.time)) {
            ui.ctx().request_repaint_after_secs(left as f32);
        }
        live(ui, self.spoken.words());
        // The window itself: a screen reader says its name when it comes to the front.
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(words::program()));
        told
    }

    /// How a hold has ended, once its entry is on disk or could not be saved.
    fn say_ended(&mut self, state: &State) {
        let Some(entry) = self.ended else { return };
        let record = state.history.record(entry);
        let words = match record.and_then(|record| record.hold.as_ref()) {
            Some(held) => said::ended(held.ended, held.ms),
            None if state.status.saving > 0 => return,
            None => said::ended_word().to_owned(),
        };
        self.ended = None;
        self.spoken.say(&words);
    }

    /// How many points a search has found, once nothing more is typed.
    fn say_found(&mut self, ui: &Ui, session: &Session, now: Duration) -> Option<Action> {
        let list = &session.state().list;
        let search = list.search.trim();
        let (typed, since) = &mut self.search;
        if typed != search {
            search.clone_into(typed);
            *since = now;
        }
        if list.is_told || search.is_empty() {
            return None;
        }
        let wait = (*since + TYPED).saturating_sub(now);
        if !wait.is_zero() {
            ui.ctx().request_repaint_after(wait);
            return None;
        }
        let found = exchange::find(Atlas::builtin(), session.points(), search);
        let only = list.only();
        let sides = found.points.iter().chain(&found.pain).flat_map(|listed| &listed.sides);
        let points = sides.filter(|side| only.is_none_or(|only| **side == only)).count();
        let first = found.points.first().or(found.pain.first());
        let first = first.and_then(|first| {
            let side = first.sides.iter().copied().find(|side| only.is_none_or(|only| *side == only))?;
            Some(name(session, &PointKey { id: first.id.clone(), side }))
        });
        self.spoken.say(&said::found(points, found.muscles.len(), first.as_deref()));
        Some(ListWish::Told.into())
    }
}

fn changes(session: &Session, before: &Seen, now: &Seen) -> Vec<String> {
    let mut said = Vec::new();
    say_page(session, before, now, &mut said);
    if let (of, Some(value)) = &now.rated
        && before.rated.0 == *of
        && before.rated.1 != now.rated.1
    {
        said.push(said::rated(*value));
    }
    if before.hold != now.hold || before.cue != now.cue {
        say_hold(session, before, now, &mut said);
    }
    if now.hold.is_none() {
        say_map(session, before, now, &mut said);
    }
    said
}

/// Where the window has gone to: the keyboard is nowhere then, and nothing else would be heard.
fn say_page(session: &Session, before: &Seen, now: &Seen, said: &mut Vec<String>) {
    let Some(page) = now.page else { return };
    if before.page != now.page {
        said.push(format!("{}.", words::page(page)));
    }
    if page == Page::Plan && before.plan != now.plan {
        let draft = session.state().plans.draft.as_ref();
        said.push(
            draft.map_or(words::plan::title().to_owned(), |draft| words::plan::name(&draft.plan)) + ".",
        );
    }
    if page == Page::Trends && before.trend != now.trend {
        let open = now.trend.as_ref().map(|key| plain_name(session, key));
        said.push(open.unwrap_or_else(|| words::trends::back().to_owned()) + ".");
    }
}

fn say_map(session: &Session, before: &Seen, now: &Seen, said: &mut Vec<String>) {
    let stage = session.state().map.stage();
    if (before.view, before.shown) != (now.view, now.shown) {
        said.push(said::view(stage, words::Whose::of(session.state())));
    }
    if before.layer != now.layer {
        said.push(format!("{}.", words::layer(now.layer)));
    }
    if let (Some(key), true) = (&now.selected, before.selected != now.selected) {
        said.push(format!("{}.", name(session, key)));
    }
    if now.selected.is_none()
        && before.selected.is_some()
        && before.page == now.page
        && now.page == Some(Page::Map)
        && !before.adding
        && now.refused.is_none()
    {
        said.push(format!("{}.", words::list::title()));
    }
    if let (Some(side), true) = (now.opened, before.opened != now.opened) {
        said.push(said::opened(side).to_owned());
    }
    if now.adding && !before.adding {
        said.push(said::adding().to_owned());
    }
    if let (Some(refused), true) = (&now.refused, before.refused != now.refused) {
        said.push(refused.clone());
    }
}

fn say_hold(session: &Session, before: &Seen, now: &Seen, said: &mut Vec<String>) {
    match (&before.hold, &now.hold) {
        (None, Some(_)) => said.push(said::get_in_place().to_owned()),
        (Some((_, was)), Some((_, is))) if was != is => match (was, is) {
            (_, Phase::Paused) => said.push(said::paused().to_owned()),
            (Phase::Paused, Phase::Holding | Phase::GetInPlace) => said.push(said::goes_on().to_owned()),
            _ => {}
        },
        _ => {}
    }
    if let (Some(cue), true) = (now.cue, now.cue != before.cue && now.hold.is_some()) {
        said.push(match (&session.state().running, cue) {
            (Some(running), Said::Started) => {
                said::started(running.hold.ending().limit(), &plain_name(session, &running.point))
            }
            (_, cue) => words::hold::said(cue).to_owned(),
        });
    }
}

fn name(session: &Session, key: &PointKey) -> String {
    if let Some(draft) = session.state().plan_on_map()
        && let Some(listed) = session.points().find(key)
    {
        // The patient's side, and its place in the plan.
        let at = draft.plan.points.iter().position(|point| point.key == *key);
        let order = at.map(|at| (at + 1, draft.plan.points[at].dose.short()));
        let order = order.as_ref().map(|(number, dose)| (*number, dose.as_str()));
        return words::plan::on_map(listed.name(), key.side, order);
    }
    let latest = session.state().history.latest(key).map(|reading| reading.value);
    let named = session.points().find(key);
    named.map_or_else(|| key.id.to_string(), |point| words::point(point.name(), key.side, latest))
}

fn plain_name(session: &Session, key: &PointKey) -> String {
    session.points().find(key).map_or_else(|| key.id.to_string(), |point| key.side.sided(point.name()))
}

impl Seen {
    fn of(state: &State) -> Self {
        let refused = match state.map.offer.as_ref().map(|offer| &offer.card) {
            Some(Card::Refused(refusal)) => Some(said::refused(refusal)),
            Some(Card::NoMuscle) => Some(said::no_muscle().to_owned()),
            Some(Card::WhichSide(_)) => Some(said::which_side().to_owned()),
            _ => None,
        };
        let draft = state.plan_on_map();
        let refused = refused.or_else(|| draft.and_then(|draft| draft.refusal.clone()));
        Self {
            selected: draft.map_or_else(|| state.selected.clone(), |draft| draft.selected.clone()),
            view: state.map.view,
            shown: if state.map.stage().one_sided() { state.map.shown } else { Side::Midline },
            layer: state.map.layer,
            opened: state.map.opened.map(|opened| opened.side),
            adding: state.map.adding,
            refused,
            hold: state.running.as_ref().map(|running| (running.point.clone(), running.hold.phase())),
            cue: state.running.as_ref().and_then(|running| running.said),
            page: (state.running.is_none() && state.after.is_none()).then_some(state.page),
            plan: draft.map(|draft| draft.plan.id),
            trend: state.trends.open.clone().filter(|_| state.page == Page::Trends),
            rated: rated(state),
        }
    }
}

/// The number that keys and buttons change now, and what it is of.
fn rated(state: &State) -> (Rated, Option<Tenderness>) {
    if let Some(running) = &state.running {
        ((Some(running.point.clone()), Some(running.entry)), running.hold.latest())
    } else if let Some(after) = &state.after {
        let record = state.history.record(after.entry);
        ((Some(after.point.clone()), Some(after.entry)), record.and_then(|record| record.after))
    } else {
        ((state.selected.clone(), None), state.draft.before)
    }
}

/// The live text: present for a screen reader, unseen by the eye.
fn live(ui: &mut Ui, words: &str) {
    let rect = egui::Rect::from_min_size(ui.ctx().content_rect().min, vec2(1.0, 1.0));
    let response = ui.interact(rect, egui::Id::unique("spoken"), Sense::hover());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_author_id("spoken");
        node.set_label(words);
    });
}
