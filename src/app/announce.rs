//! What a screen reader is told when something happens: one live text at one place, and the one room that knows what is
//! worth saying. It compares what the window shows with what it showed before, so no view and no update has to remember.

use std::time::Duration;

use egui::{Role, Sense, Ui, accesskit::Live, vec2};

use super::{
    state::{Card, State},
    window::Knotmap,
    words::{self, said},
};
use crate::{
    anatomy::{Atlas, Layer, PointKey, Side, ViewId},
    exchange,
    therapy::hold::Phase,
};

/// Typing has ended when nothing was typed for so long.
const TYPED: Duration = Duration::from_millis(700);

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
    cue: &'static str,
}

/// Remembers what was said already.
#[derive(Debug, Default)]
pub(super) struct Announcer {
    seen: Option<Seen>,
    /// The search as it was typed last, and when (monotonic).
    search: (String, Duration),
    /// The hold that has just ended: how is said when it is on disk, with “Saved”.
    ended: Option<uuid::Uuid>,
}

impl Knotmap {
    /// Says what has changed since the last frame, and shows the live text to the screen reader.
    pub(super) fn announce(&mut self, ui: &mut Ui) {
        let now = Seen::of(&self.state);
        if let Some(before) = self.announcer.seen.replace(now.clone()) {
            if before.hold.is_some() && now.hold.is_none() {
                self.announcer.ended = self.state.after.as_ref().map(|after| after.entry);
            }
            for words in self.changes(&before, &now) {
                self.state.announce(&words);
            }
        }
        self.say_ended();
        self.say_found(ui);
        self.state.status.spoken.take_up();
        live(ui, self.state.status.spoken.words());
    }

    fn changes(&self, before: &Seen, now: &Seen) -> Vec<String> {
        let mut said = Vec::new();
        if before.hold != now.hold || before.cue != now.cue {
            self.say_hold(before, now, &mut said);
        }
        if now.hold.is_none() {
            self.say_map(before, now, &mut said);
        }
        said
    }

    fn say_map(&self, before: &Seen, now: &Seen, said: &mut Vec<String>) {
        let stage = self.state.map.stage();
        if (before.view, before.shown) != (now.view, now.shown) {
            said.push(said::view(stage));
        }
        if before.layer != now.layer {
            said.push(format!("{}.", words::layer(now.layer)));
        }
        if let (Some(key), true) = (&now.selected, before.selected != now.selected) {
            said.push(format!("{}.", self.name(key)));
        }
        if let (Some(side), true) = (now.opened, before.opened != now.opened) {
            said.push(said::opened(side));
        }
        if now.adding && !before.adding {
            said.push(said::ADDING.to_owned());
        }
        if let (Some(refused), true) = (&now.refused, before.refused != now.refused) {
            said.push(refused.clone());
        }
    }

    fn say_hold(&self, before: &Seen, now: &Seen, said: &mut Vec<String>) {
        match (&before.hold, &now.hold) {
            (None, Some(_)) => said.push(said::GET_IN_PLACE.to_owned()),
            (Some((_, was)), Some((_, is))) if was != is => match (was, is) {
                (_, Phase::Paused) => said.push(said::PAUSED.to_owned()),
                (Phase::Paused, Phase::Holding | Phase::GetInPlace) => said.push(said::GOES_ON.to_owned()),
                _ => {}
            },
            _ => {}
        }
        if now.cue != before.cue && now.hold.is_some() && !now.cue.is_empty() {
            said.push(match (&self.state.running, now.cue) {
                (Some(running), words::hold::STARTED) => {
                    said::started(running.hold.ending().limit(), &self.plain_name(&running.point))
                }
                (_, cue) => cue.to_owned(),
            });
        }
    }

    /// How a hold has ended, once its entry is on disk or could not be saved.
    fn say_ended(&mut self) {
        let Some(entry) = self.announcer.ended else { return };
        let record = self.state.history.record(entry);
        let words = match record.and_then(|record| record.hold.as_ref()) {
            Some(held) => said::ended(held.ended, held.ms),
            None if self.state.status.saving > 0 => return,
            None => said::ENDED.to_owned(),
        };
        self.announcer.ended = None;
        self.state.announce(&words);
    }

    /// How many points a search has found, once nothing more is typed.
    fn say_found(&mut self, ui: &Ui) {
        let now = self.clock.monotonic();
        let search = self.state.list.search.trim();
        let (typed, since) = &mut self.announcer.search;
        if typed != search {
            search.clone_into(typed);
            *since = now;
        }
        if self.state.list.is_told || search.is_empty() {
            return;
        }
        let wait = (*since + TYPED).saturating_sub(now);
        if !wait.is_zero() {
            return ui.ctx().request_repaint_after(wait);
        }
        let found = exchange::find(Atlas::builtin(), &self.points, search);
        let points = found.points.iter().chain(&found.pain).map(|listed| listed.sides.len()).sum();
        self.state.announce(&said::found(points, found.muscles.len()));
        self.state.list.is_told = true;
    }

    fn name(&self, key: &PointKey) -> String {
        let latest = self.state.history.latest(key).map(|reading| reading.value);
        self.points.find(key).map_or_else(|| key.id.to_string(), |p| words::point(&p.name, key.side, latest))
    }

    fn plain_name(&self, key: &PointKey) -> String {
        self.points.find(key).map_or_else(|| key.id.to_string(), |p| key.side.sided(&p.name))
    }
}

impl Seen {
    fn of(state: &State) -> Self {
        let refused = match state.map.offer.as_ref().map(|offer| &offer.card) {
            Some(Card::Refused { zone, rule }) => Some(said::refused(zone, rule)),
            Some(Card::NoMuscle) => Some(said::NO_MUSCLE.to_owned()),
            Some(Card::WhichSide(_)) => Some(said::WHICH_SIDE.to_owned()),
            _ => None,
        };
        Self {
            selected: state.selected.clone(),
            view: state.map.view,
            shown: if state.map.stage().one_sided() { state.map.shown } else { Side::Midline },
            layer: state.map.layer,
            opened: state.map.opened.map(|opened| opened.side),
            adding: state.map.adding,
            refused,
            hold: state.running.as_ref().map(|running| (running.point.clone(), running.hold.phase())),
            cue: state.running.as_ref().map_or("", |running| running.said),
        }
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
