//! The page of the trends.

use std::{sync::Arc, time::Duration};

use jiff::{Span, civil::Date};

use crate::{
    exchange::{entries_text, holds_text, sides_text, trends_text},
    journal::Kind,
    session::{
        Done, Effect, Opening, Page, Period, Session, TableOf, TrendsJob, TrendsSeen, TrendsWish,
        state::PATIENCE,
    },
    trend::{self, DayEnd},
};

/// A day is shown so long while days go by; where there is to be less movement.
const DAY: Duration = Duration::from_millis(250);
const DAY_CALM: Duration = Duration::from_secs(1);

impl Session {
    pub(super) fn in_trends(&mut self, wish: TrendsWish) {
        let today = self.today();
        let trends = &mut self.state.trends;
        match wish {
            TrendsWish::Last(range) => {
                trends.is_typing = false;
                trends.period = Period::Last(range, 0);
                trends.holds_at = None;
                self.read_trends();
            }
            TrendsWish::Typing(is_open) => self.type_time(is_open),
            TrendsWish::Typed(which, text) => self.typed_time(which, text),
            TrendsWish::Step(by) => {
                trends.period = trends.period.stepped(by, today);
                if let Period::Between(from, to) = trends.period {
                    trends.typed = [from, to].map(|date| date.to_string());
                }
                self.read_trends();
            }
            TrendsWish::Point(key) => {
                trends.open = key;
                trends.beside = None;
                self.read_trends();
            }
            TrendsWish::Beside(key) => {
                trends.beside = key;
                self.read_trends();
            }
            TrendsWish::View(view) => trends.view = Some(view),
            TrendsWish::ByDay(is_by_day) => {
                trends.is_by_day = is_by_day;
                trends.plays = None;
            }
            TrendsWish::Day(day) => {
                trends.at = Some(day);
                trends.plays = None;
            }
            TrendsWish::DayStep(by) => {
                trends.plays = None;
                self.step_day(by);
            }
            TrendsWish::Play => self.let_days_go_by(),
            TrendsWish::Holds(day) => trends.holds_at = Some(day),
            TrendsWish::EventText(text) => trends.event[0] = text,
            TrendsWish::EventDay(day) => trends.event[1] = day,
            TrendsWish::AddEvent => self.add_event(),
            TrendsWish::RemoveEvent(target) => {
                self.save(Kind::Retract { target }, Some(Done::EventRemoved));
            }
            TrendsWish::FirstToLast(is_it) => trends.is_first_to_last = is_it,
            TrendsWish::CopyTable(of) => self.copy_trends(of),
        }
    }

    /// Today, as far as a day has not ended yet.
    fn today(&self) -> Date {
        self.day_end().day_of(&self.now.wall)
    }

    /// When a day ends.
    pub(in crate::session) fn day_end(&self) -> DayEnd {
        DayEnd::at(self.state.settings.day_ends_h).unwrap_or_default()
    }

    /// Opens the fields with the time that is shown.
    fn type_time(&mut self, is_open: bool) {
        let time = self.state.trends.asked.clone();
        let trends = &mut self.state.trends;
        trends.is_typing = is_open;
        if let Some(time) = time.filter(|_| is_open) {
            trends.period = Period::Between(*time.start(), *time.end());
            trends.typed = [time.start(), time.end()].map(Date::to_string);
        }
    }

    /// Takes over what is typed, once both are days in their order.
    fn typed_time(&mut self, which: usize, text: String) {
        let today = self.today();
        let trends = &mut self.state.trends;
        if let Some(field) = trends.typed.get_mut(which) {
            *field = text;
        }
        if let Some((from, to)) = trends.typed_days(today) {
            trends.period = Period::Between(from, to);
            self.read_trends();
        }
    }

    fn step_day(&mut self, by: i16) {
        let trends = &mut self.state.trends;
        let (Some(day), Some(seen)) = (trends.day(), &trends.seen) else { return };
        let to = day.checked_add(Span::new().days(i64::from(by))).unwrap_or(day);
        trends.at = Some(to.clamp(*seen.time.start(), *seen.time.end()));
    }

    /// Lets the days go by from this one on, from the first where this is the last; or stops.
    fn let_days_go_by(&mut self) {
        let step = self.day_lasts();
        let now = self.now.monotonic;
        let trends = &mut self.state.trends;
        if trends.plays.take().is_some() {
            return;
        }
        let (Some(day), Some(seen)) = (trends.day(), &trends.seen) else { return };
        if day == *seen.time.end() {
            trends.at = Some(*seen.time.start());
        }
        trends.is_by_day = true;
        trends.plays = Some(now + step);
    }

    fn day_lasts(&self) -> Duration {
        if self.state.settings.reduced_motion { DAY_CALM } else { DAY }
    }

    /// What goes on while the page is shown.
    pub(super) fn tick_trends(&mut self) {
        let is_seen = self.state.page == Page::Trends && self.state.after.is_none();
        if !is_seen {
            self.state.trends.plays = None;
            return;
        }
        if let Some(since) = self.state.trends.since {
            // It is said after a while, and only then.
            self.is_past(since + PATIENCE);
        }
        if let Some(next) = self.state.trends.plays
            && self.is_past(next)
        {
            let step = self.day_lasts();
            // Where a frame took longer, the days have gone by all the same.
            let late = self.now.monotonic.saturating_sub(next);
            let days = 1 + late.as_millis() / step.as_millis();
            let next = next + step * u32::try_from(days - 1).unwrap_or_default();
            self.step_day(i16::try_from(days).unwrap_or(i16::MAX));
            let trends = &mut self.state.trends;
            let is_over = trends.seen.as_ref().is_none_or(|seen| trends.day() == Some(*seen.time.end()));
            trends.plays = (!is_over).then_some(next + step);
            if !is_over {
                self.want(Effect::Wake(step));
            }
        }
    }

    /// Has the trends of the time worked out, if their page is shown.
    pub(in crate::session) fn read_trends(&mut self) {
        if self.state.page != Page::Trends || self.state.opening != Opening::Done {
            return;
        }
        let (ends, history) = (self.day_end(), Arc::clone(&self.state.history));
        let trends = &self.state.trends;
        let time = trends.period.time(self.today(), trend::first_day(&history, ends));
        let about = trends.open.clone().map(|key| (key, trends.beside.clone()));
        let number = trends.number + 1;
        self.state.trends.asked = Some(time.clone());
        let job = TrendsJob { number, history, time, ends, about };
        self.state.trends.number = number;
        self.state.trends.since = Some(self.now.monotonic);
        self.want(Effect::Trends(Box::new(job)));
        self.want(Effect::Wake(PATIENCE));
    }

    /// They are worked out.
    pub(super) fn trends_seen(&mut self, seen: TrendsSeen) {
        let trends = &mut self.state.trends;
        if seen.number != trends.number {
            return;
        }
        trends.since = None;
        trends.copied = None;
        trends.seen = Some(Arc::new(seen));
    }

    /// Notes the event that was typed: now, or at noon of an earlier day.
    fn add_event(&mut self) {
        let text = self.state.trends.event[0].trim().to_owned();
        let Some(at) = self.state.trends.event_at(&self.now.wall).filter(|_| !text.is_empty()) else {
            return;
        };
        if self.save_at(at, Kind::Event { text: text.into() }, Some(Done::EventNoted)).is_some() {
            self.state.trends.event = Default::default();
        }
    }

    fn copy_trends(&mut self, of: TableOf) {
        let Some(seen) = &self.state.trends.seen else { return };
        let text = match of {
            TableOf::Points => trends_text(&seen.page),
            TableOf::Sides => sides_text(&seen.sides),
            TableOf::Holds => holds_text(&seen.holds),
            TableOf::Entries => {
                let key = self.state.trends.open.as_ref();
                let records = key.map(|key| self.state.history.records(key)).unwrap_or_default();
                entries_text(records.iter().filter(|one| seen.time.contains(&seen.ends.day_of(&one.at))))
            }
        };
        self.state.trends.copied = Some(of);
        self.want(Effect::CopyText(text));
    }
}
