//! What is different between an entry and a row about it, and the entry that says so.

use super::{HistoryRow, cells::Cells, column::Column};
use crate::{
    journal::{Amendment, Change, Entry, Kind, PointChange, Whereabouts},
    language::say,
};

/// A cell that says something else than what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellChange {
    /// Which.
    pub column: Column,
    /// What is known; empty for nothing.
    pub old: String,
    /// What the row says.
    pub new: String,
}

/// A difference that no entry can bring about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("history-file-cannot-change", column = .0.column.word(), old = &.0.old, new = &.0.new))]
pub struct CannotChange(pub CellChange);

/// What changes `old` into `new`, and which cells that are; none if they say the same in all columns that are `said`.
pub(super) fn changes(
    old: &Entry,
    new: Entry,
    said: impl Fn(&Column) -> bool,
) -> Result<Option<(Kind, Vec<CellChange>)>, CannotChange> {
    let cells = |entry: &Entry| HistoryRow::of(entry.clone()).map_or_else(Cells::empty, Cells::from);
    let (before, after) = (cells(old), cells(&new));
    let always = [Column::Kind, Column::Point, Column::Side];
    let is_compared = |column: &Column| match column {
        // Compared as instants, and by their ids.
        Column::Id | Column::At | Column::Date | Column::Time | Column::Zone => false,
        Column::HeldS => said(column) && !said(&Column::HeldMs),
        // What ended it has been said here since.
        Column::ByKey => said(column) && !before.get(*column).is_empty(),
        column => said(column) || always.contains(column),
    };
    let differs = |column: &Column| before.get(*column) != after.get(*column);
    let change = |column: Column| CellChange {
        column,
        old: before.get(column).to_owned(),
        new: after.get(column).to_owned(),
    };
    let found: Vec<_> = Column::ALL.into_iter().filter(is_compared).filter(differs).map(change).collect();
    if found.is_empty() {
        return Ok(None);
    }
    if let Some(fixed) = found.iter().find(|change| !can_change(&new.kind, change.column)) {
        return Err(CannotChange(fixed.clone()));
    }
    let is_changed = |column| found.iter().any(|change| change.column == column);
    Ok(Some((amending(old, new.kind, is_changed), found)))
}

/// Whether an entry about one of this kind can say something else in `column`.
fn can_change(kind: &Kind, column: Column) -> bool {
    use Column as C;
    match kind {
        Kind::Hold(_) => matches!(
            column,
            C::Before
                | C::After
                | C::Note
                | C::HeldS
                | C::HeldMs
                | C::Ended
                | C::PainBefore
                | C::PainAfter
                | C::ByKey
        ),
        Kind::Rating(_) => matches!(column, C::Before | C::Note),
        Kind::Event { .. } => column == C::Text,
        Kind::CustomPoint(_) => {
            matches!(column, C::Name | C::Place | C::View | C::Muscle | C::Part | C::UMilli | C::VMilli)
        }
        _ => false,
    }
}

/// The entry's kind that makes `old` say what `new` says in the columns that are changed.
fn amending(old: &Entry, new: Kind, is_changed: impl Fn(Column) -> bool) -> Kind {
    use Column as C;
    let amendment = Amendment::of(old.id);
    match new {
        Kind::Hold(hold) => Kind::Amend(Amendment {
            before: is_changed(C::Before).then(|| hold.before.into()),
            after: is_changed(C::After).then(|| hold.after.into()),
            note: is_changed(C::Note).then(|| hold.note.into()),
            held_ms: (is_changed(C::HeldS) || is_changed(C::HeldMs)).then_some(hold.held_ms),
            pain_before: is_changed(C::PainBefore).then(|| hold.pain_before.into()),
            pain_after: is_changed(C::PainAfter).then(|| hold.pain_after.into()),
            ended: (is_changed(C::Ended) || is_changed(C::ByKey)).then_some(hold.ended),
            ..amendment
        }),
        Kind::Rating(rated) => Kind::Amend(Amendment {
            before: is_changed(C::Before).then_some(Change::Set(rated.tenderness)),
            note: is_changed(C::Note).then(|| rated.note.into()),
            ..amendment
        }),
        Kind::Event { text } => Kind::Amend(Amendment { text: Some(text), ..amendment }),
        Kind::CustomPoint(custom) => {
            let moved = [C::Place, C::View, C::Muscle, C::Part, C::UMilli, C::VMilli];
            let change = PointChange::of(&custom.key());
            Kind::PointChanged(PointChange {
                moved: moved.into_iter().any(&is_changed).then_some(Whereabouts {
                    view: custom.view,
                    muscle: custom.muscle,
                    part: custom.part,
                    u_milli: custom.u_milli,
                    v_milli: custom.v_milli,
                    place: custom.place,
                }),
                name: is_changed(C::Name).then_some(custom.name),
                ..change
            })
        }
        // Nothing about the others can be changed.
        other => other,
    }
}
