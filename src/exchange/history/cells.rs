//! One row of the table, as texts.

use std::borrow::Cow;

use jiff::{Zoned, tz::TimeZone};
use serde::Serialize;

use super::{CustomFields, HistoryRow, HoldFields, column::Column, guard};
use crate::therapy::{RestPain, Tenderness};

/// The cells of a row, by column; one that says nothing is empty. Words stand in it as they were written, without the guard
/// against formulas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cells<'a>([Cow<'a, str>; Column::COUNT]);

impl<'a> Cells<'a> {
    /// A row that says nothing.
    pub(super) fn empty() -> Self {
        Self([const { Cow::Borrowed("") }; Column::COUNT])
    }

    pub(super) fn get(&self, column: Column) -> &str {
        &self.0[column as usize]
    }

    pub(super) fn set(&mut self, column: Column, text: impl Into<Cow<'a, str>>) {
        self.0[column as usize] = text.into();
    }

    /// The same, of what may not be there.
    fn say(&mut self, column: Column, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.set(column, value.to_string());
        }
    }

    /// A list as JSON; an empty one says nothing.
    fn list(&mut self, column: Column, list: &[impl Serialize]) {
        // What is made of numbers and texts has no way to fail.
        if let Some(json) = serde_json::to_string(list).ok().filter(|_| !list.is_empty()) {
            self.set(column, json);
        }
    }

    /// The cell as it is written.
    pub(super) fn written(&self, column: Column) -> Cow<'_, str> {
        let text = Cow::Borrowed(self.get(column));
        if column.has_words() { guard::guarded(text) } else { text }
    }

    fn hold(&mut self, hold: HoldFields) {
        self.say(Column::HeldMs, Some(hold.held_ms));
        self.say(Column::DoseS, Some(hold.dose_s));
        self.set(Column::Ending, hold.ending.word());
        self.say(Column::Tool, hold.tool);
        self.say(Column::Position, hold.position);
        self.list(Column::Trace, &hold.trace);
        self.say(Column::Repetitions, hold.repetitions);
        self.list(Column::Felt, &hold.felt);
        self.say(Column::PainBefore, hold.pain_before.map(RestPain::get));
        self.say(Column::PainAfter, hold.pain_after.map(RestPain::get));
        self.say(Column::Method, hold.method);
        self.say(Column::Source, hold.source);
        self.say(Column::Routine, hold.routine);
        self.say(Column::UncountedMs, hold.uncounted_ms);
        self.set(Column::ByKey, if hold.by_key { "yes" } else { "" });
    }

    fn custom(&mut self, custom: CustomFields) {
        self.set(Column::Name, custom.name);
        self.set(Column::Place, custom.place);
        self.set(Column::View, custom.view.word());
        self.set(Column::Muscle, custom.muscle);
        self.say(Column::Part, custom.part);
        self.say(Column::UMilli, Some(custom.u_milli));
        self.say(Column::VMilli, Some(custom.v_milli));
    }
}

impl From<HistoryRow> for Cells<'_> {
    fn from(row: HistoryRow) -> Self {
        let mut cells = Self::empty();
        cells.say(Column::Id, Some(row.id));
        cells.say(Column::Point, row.point);
        cells.set(Column::Side, row.side.map_or("", |side| side.word()));
        cells.say(Column::HeldS, row.held_s);
        cells.say(Column::Before, row.before.map(Tenderness::get));
        cells.say(Column::After, row.after.map(Tenderness::get));
        cells.set(Column::Ended, row.ended.map_or("", |ended| ended.word()));
        cells.say(Column::Note, row.note);
        cells.set(Column::Kind, row.kind);
        cells.say(Column::At, Some(&row.at));
        cells.say(Column::Date, Some(row.at.date()));
        cells.say(Column::Time, Some(row.at.time()));
        cells.set(Column::Zone, zone(&row.at));
        cells.say(Column::Plan, row.plan);
        cells.say(Column::PlanRevision, row.plan_revision);
        cells.say(Column::Text, row.text);
        cells.say(Column::Until, row.until);
        cells.list(Column::Holds, &row.holds);
        cells.set(Column::Reason, row.reason.map_or("", |reason| reason.word()));
        if let Some(hold) = row.hold {
            cells.hold(hold);
        }
        if let Some(custom) = row.custom {
            cells.custom(custom);
        }
        cells
    }
}

/// The zone in which something happened: its name, or the offset where it has none.
fn zone(at: &Zoned) -> String {
    let zone: &TimeZone = at.time_zone();
    zone.iana_name().map_or_else(|| at.strftime("%:z").to_string(), str::to_owned)
}
